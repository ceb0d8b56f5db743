// A statement of ours cut into its clauses, as far as the rules need it. Our own files are well formed: it checks nothing.
import { type Token, tokens } from '../../../cypher/gate/lexer.ts';

export interface Clause {
  /** "MATCH", "OPTIONAL MATCH", "ORDER BY", … in capitals. */
  word: string;
  /** Where it stands. */
  at: Token;
  /** What follows the word, groups and all. */
  words: Token[];
  /** Within CALL { … }. */
  inner: boolean;
}

const WORDS = new Set(
  'MATCH WITH RETURN UNWIND CALL WHERE SKIP LIMIT UNION SET CREATE MERGE DELETE REMOVE FOREACH YIELD ON'.split(' '),
);
const PAIRS: Readonly<Record<string, string>> = {
  OPTIONAL: 'MATCH',
  ORDER: 'BY',
  DETACH: 'DELETE',
  UNION: 'ALL',
  LOAD: 'CSV',
};

/** The clauses of a text in their order; those of a subquery follow its CALL. */
export function clausesOf(text: string): Clause[] {
  return cut(tokens(text), false);
}

function cut(words: readonly Token[], inner: boolean): Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  for (let index = 0; index < words.length; index++) {
    const token = words[index];
    if (!token) continue;
    const begins = depth === 0 && token.kind === 'word' ? beginning(words, index) : undefined;
    if (begins) {
      clauses.push({ word: begins, at: token, words: [], inner });
      if (begins.includes(' ')) index += 1;
      continue;
    }
    if (isSymbol(token, '(', '[', '{')) depth += 1;
    if (isSymbol(token, ')', ']', '}')) depth -= 1;
    clauses.at(-1)?.words.push(token);
  }
  return clauses.flatMap((clause) => [clause, ...within(clause)]);
}

function beginning(words: readonly Token[], index: number): string | undefined {
  if (isSymbol(words[index - 1], '.', ':', '|') || isSymbol(words[index + 1], ':')) return undefined;
  const word = upper(words[index]);
  if (PAIRS[word] !== undefined && upper(words[index + 1]) === PAIRS[word]) return `${word} ${PAIRS[word]}`;
  // STARTS WITH and ENDS WITH are operators.
  if (word === 'WITH' && /^(?:STARTS|ENDS)$/.test(upper(words[index - 1]))) return undefined;
  return WORDS.has(word) ? word : undefined;
}

function within(clause: Clause): Clause[] {
  if (clause.word === 'CALL') {
    const open = clause.words.findIndex((token) => isSymbol(token, '{'));
    return open < 0 ? [] : cut(clause.words.slice(open + 1, -1), true);
  }
  if (clause.word === 'FOREACH') {
    const bar = clause.words.findIndex((token) => isSymbol(token, '|'));
    return cut(clause.words.slice(bar + 1, -1), true);
  }
  return [];
}

/** The items of a projection or of SET: parted by commas outside all brackets. */
export function items(words: readonly Token[]): Token[][] {
  const found: Token[][] = [[]];
  let depth = 0;
  for (const token of words) {
    if (isSymbol(token, '(', '[', '{')) depth += 1;
    if (isSymbol(token, ')', ']', '}')) depth -= 1;
    if (depth === 0 && isSymbol(token, ',')) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found.filter((item) => item.length > 0);
}

/** The words between the bracket at `open` and its other half. */
export function group(words: readonly Token[], open: number): Token[] {
  let depth = 0;
  for (let index = open; index < words.length; index++) {
    if (isSymbol(words[index], '(', '[', '{')) depth += 1;
    if (isSymbol(words[index], ')', ']', '}')) depth -= 1;
    if (depth === 0) return words.slice(open + 1, index);
  }
  return words.slice(open + 1);
}

export function isSymbol(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token?.kind === 'symbol' && texts.includes(token.text);
}

/** The word in capitals; empty for anything else. */
export function upper(token: Token | undefined): string {
  return token?.kind === 'word' ? token.text.toUpperCase() : '';
}
