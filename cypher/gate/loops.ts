// Work inside one expression, which no time-out can end: loops over lists, long ranges, and values that double from step to step.
// Sizes are estimated from the text alone, generously; what a reader needs stays far below the limits.
import type { Parameters } from '../driver.ts';
import type { Finding } from './clauses.ts';
import type { Token } from './lexer.ts';

const RANGE_LENGTH = 1000;
const LOOP_DEPTH = 2;
/** Characters that a value may come to, by the estimate. */
const VALUE_SIZE = 1e8;
/** What a loop is taken to repeat, and a property or an unknown value to measure. */
const LOOP_FACTOR = 1000;
const UNKNOWN_SIZE = 100;
const REPLACE_FACTOR = 100;

const QUANTIFIERS = new Set(['ANY', 'ALL', 'NONE', 'SINGLE']);
const NAMESPACES = new Set(['DATE', 'DATETIME', 'LOCALDATETIME', 'TIME', 'LOCALTIME', 'DURATION', 'POINT']);
const CLAUSES = new Set('MATCH OPTIONAL WITH RETURN UNWIND CALL WHERE ORDER SKIP LIMIT UNION YIELD'.split(' '));

/** Every function in these words that a reader may not call so. */
export function forbiddenFunctions(words: readonly Token[]): Finding[] {
  return words.flatMap((token, index) => {
    if (token.kind !== 'word' && token.kind !== 'name') return [];
    if (words[index + 1]?.text !== '(' || words[index + 1]?.kind !== 'symbol') return [];
    const why = forbiddenCall(words, index);
    return why ? [{ token, ...why }] : [];
  });
}

function forbiddenCall(words: readonly Token[], index: number): Omit<Finding, 'token'> | undefined {
  const name = words[index]?.text.toUpperCase();
  if (isSymbol(words[index - 1], '.')) {
    if (NAMESPACES.has(words[index - 2]?.text.toUpperCase() ?? '')) return undefined;
    return { rule: 'functions', why: 'functions beyond those of Cypher itself may do anything' };
  }
  if (name === 'REDUCE') return { rule: 'loops', why: 'no time-out can end it; use aggregation' };
  if (name === 'RANGE' && !isSmallRange(words, index)) {
    return { rule: 'loops', why: `give it whole numbers as they are, at most ${RANGE_LENGTH} steps` };
  }
  return undefined;
}

function isSmallRange(words: readonly Token[], index: number): boolean {
  return rangeLength(words, index) <= RANGE_LENGTH;
}

/** How long the list of a `range(…)` is; infinite where its bounds are not plain numbers. */
function rangeLength(words: readonly Token[], index: number): number {
  const close = words.findIndex((token, at) => at > index && isSymbol(token, ')'));
  const inside = words.slice(index + 2, close).map((token) => (/^[\w,.+-]+$/.test(token.text) ? token.text : '?'));
  const bounds = inside.join('').split(',');
  if (!bounds.every((bound) => /^-?\d{1,9}$/.test(bound))) return Number.POSITIVE_INFINITY;
  const [from = 0, to = 0, step = 1] = bounds.map(Number);
  return Math.abs(to - from) / Math.max(1, Math.abs(step)) + 1;
}

/** The first loop that stands too deep in others, or the first value that may grow too large. */
export function unboundedWork(words: readonly Token[], parameters: Parameters): Finding[] {
  const sizes = new Map<string, number>();
  for (const part of parts(words)) {
    const { size, tooDeep } = measure(part.words, { sizes, parameters });
    const token = tooDeep ?? part.words[0];
    if (!token) continue;
    if (tooDeep) {
      return [
        { token, rule: 'loops', why: `loops over lists stand ${LOOP_DEPTH + 1} deep here; ${LOOP_DEPTH} are allowed` },
      ];
    }
    if (size > VALUE_SIZE) {
      return [{ token, rule: 'growth', why: 'the value built here may become too large; no time-out can end that' }];
    }
    if (part.alias !== undefined) sizes.set(part.alias, size);
  }
  return [];
}

interface Part {
  words: Token[];
  alias: string | undefined;
}

/** The expressions of the text in their order: between clauses, and at top level between commas; with the name that each is given. */
function parts(words: readonly Token[]): Part[] {
  const found: Part[] = [];
  let current: Token[] = [];
  let depth = 0;
  const end = () => {
    const alias = upper(current.at(-2)) === 'AS' ? current.at(-1)?.text : undefined;
    if (current.length > 0) found.push({ words: current, alias });
    current = [];
  };
  for (const [index, token] of words.entries()) {
    const clause = CLAUSES.has(upper(token)) && !isSymbol(words[index - 1], '.') && !isSymbol(words[index - 1], ':');
    // WHERE inside a loop belongs to the loop; a clause inside braces begins a subquery.
    if (clause && !(upper(token) === 'WHERE' && depth > 0)) {
      end();
      depth = 0;
      continue;
    }
    if (isSymbol(token, '(') || isSymbol(token, '[')) depth += 1;
    if (isSymbol(token, ')') || isSymbol(token, ']')) depth = Math.max(0, depth - 1);
    if (depth === 0 && isSymbol(token, ',')) end();
    else current.push(token);
  }
  end();
  return found;
}

interface Known {
  sizes: ReadonlyMap<string, number>;
  parameters: Parameters;
}

/** The size that an expression may come to: the sum of what it names, times what loops around it repeat. */
function measure(words: readonly Token[], known: Known): { size: number; tooDeep: Token | undefined } {
  const open: { factor: number; loop: boolean }[] = [];
  let size = 0;
  let tooDeep: Token | undefined;
  for (const [index, token] of words.entries()) {
    if (token.kind === 'symbol') {
      if ('([{'.includes(token.text)) open.push(groupAt(words, index));
      else if (')]}'.includes(token.text)) open.pop();
      if (!tooDeep && open.filter((group) => group.loop).length > LOOP_DEPTH) tooDeep = token;
      continue;
    }
    const factor = open.reduce((product, group) => product * group.factor, 1);
    size += factor * sizeOf(words, index, known);
  }
  return { size, tooDeep };
}

function groupAt(words: readonly Token[], index: number): { factor: number; loop: boolean } {
  const before = upper(words[index - 1]);
  const over = upper(words[index + 2]) === 'IN';
  if (over && QUANTIFIERS.has(before)) return { factor: 1, loop: true }; // it gives yes or no, however long it takes
  if (over && isSymbol(words[index], '[')) return { factor: LOOP_FACTOR, loop: true };
  return { factor: before === 'REPLACE' ? REPLACE_FACTOR : 1, loop: false };
}

function sizeOf(words: readonly Token[], index: number, { sizes, parameters }: Known): number {
  const token = words[index];
  if (!token || token.kind === 'number') return 1;
  if (token.kind === 'string') return token.text.length + 1;
  if (token.kind === 'parameter') return JSON.stringify(parameters[token.text] ?? null).length;
  if (isSymbol(words[index + 1], '(')) return upper(token) === 'RANGE' ? rangeLength(words, index) : 1;
  if (isSymbol(words[index - 1], '.') || isSymbol(words[index - 1], ':')) return 1; // the size is that of what it belongs to
  return sizes.get(token.text) ?? UNKNOWN_SIZE;
}

function isSymbol(token: Token | undefined, text: string): boolean {
  return token?.kind === 'symbol' && token.text === text;
}

function upper(token: Token | undefined): string {
  return token?.kind === 'word' ? token.text.toUpperCase() : '';
}
