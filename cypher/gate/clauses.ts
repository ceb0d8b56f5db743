// Which clauses a reader may not use, and how a clause is told from a name that merely looks like one.
import type { Token } from './lexer.ts';

export interface Finding {
  token: Token;
  rule: string;
  why: string;
}

const WRITING = new Set('CREATE MERGE SET DELETE DETACH NODETACH REMOVE FOREACH INSERT DROP'.split(' '));

/** Commands that stand at the beginning of a statement or of a part of one. As variables ("start") they are welcome. */
const COMMANDS: Readonly<Record<string, string>> = {
  ALTER: 'it administers the database',
  DEALLOCATE: 'it administers the database',
  DENY: 'it administers the database',
  DRYRUN: 'it administers the database',
  ENABLE: 'it administers the database',
  GRANT: 'it administers the database',
  REALLOCATE: 'it administers the database',
  RENAME: 'it administers the database',
  REVOKE: 'it administers the database',
  START: 'it administers the database',
  STOP: 'it administers the database',
  TERMINATE: 'it administers the database',
  SHOW: 'it tells of the server, not of the graph',
  USE: 'it leaves this graph',
  CYPHER: 'options of the store are not for readers',
  EXPLAIN: 'plans are not for readers; leave the word out and the statement runs',
  PROFILE: 'plans are not for readers; leave the word out and the statement runs',
};

/** Every clause in these words that a reader may not use. */
export function forbiddenClauses(words: readonly Token[]): Finding[] {
  return words.flatMap((token, index) => {
    const found = token.kind === 'word' ? forbidden(words, index) : undefined;
    return found ? [{ token, ...found }] : [];
  });
}

function forbidden(words: readonly Token[], index: number): Omit<Finding, 'token'> | undefined {
  const word = upper(words[index]);
  const next = upper(words[index + 1]);
  if (WRITING.has(word) && !isName(words, index)) {
    return { rule: 'writes', why: 'only reading is allowed (a name that looks like this word goes in backticks)' };
  }
  if (word === 'LOAD' && (next === 'CSV' || next === 'DATA'))
    return { rule: 'files', why: 'it reads files and addresses' };
  if (word === 'PERIODIC' && next === 'COMMIT') return { rule: 'transactions', why: 'it would commit' };
  if (word === 'TRANSACTIONS' && /^(?:IN|CONCURRENT|OF)$/.test(upper(words[index - 1]))) {
    return { rule: 'transactions', why: 'it would commit' };
  }
  if (word === 'CALL' && !isName(words, index) && next !== '{' && next !== '(') {
    return { rule: 'procedures', why: 'procedures may do anything; only CALL { … } is allowed' };
  }
  const command = COMMANDS[word];
  if (command !== undefined && beginsPart(words, index)) return { rule: 'commands', why: command };
  return undefined;
}

/** Whether a word stands where only a name can: a property, a label or type, a key of a map, or with nothing after it to act on. */
function isName(words: readonly Token[], index: number): boolean {
  const before = symbol(words[index - 1]);
  const after = symbol(words[index + 1]);
  if (before === '.' && words[index - 2]?.kind !== 'number') return true;
  return [':', '|', '&', '!'].includes(before) || [')', ']', '}', ',', ':', '.', '='].includes(after);
}

/** At the beginning, in a subquery, after UNION, or after a statement's end: there a command may stand. */
function beginsPart(words: readonly Token[], index: number): boolean {
  if (symbol(words[index + 1]) === ':') return false; // a key: {start: 1}
  const before = words[index - 1];
  return before === undefined || ['{', ';', 'UNION', 'ALL', 'DISTINCT'].includes(upper(before));
}

function symbol(token: Token | undefined): string {
  return token?.kind === 'symbol' ? token.text : '';
}

function upper(token: Token | undefined): string {
  return token?.kind === 'word' ? token.text.toUpperCase() : symbol(token);
}
