// The gate for statements that strangers send: what would write, leave the graph, or keep the store busy beyond any time-out is
// refused before a driver sees it, by the same rules for both stores. It is no parser: what it lets through may still be wrong Cypher.
import { InputError, RefusedError } from '../model/errors.ts';
import type { Parameters } from './driver.ts';
import { type Finding, forbiddenClauses } from './gate/clauses.ts';
import { place, type Token, tokens } from './gate/lexer.ts';
import { forbiddenFunctions, unboundedWork } from './gate/loops.ts';
import { slowPatterns } from './gate/patterns.ts';
import { plainParameters } from './plain.ts';

export const TEXT_BYTES = 20_000;
export const NESTING = 64;
const LOGICAL_WORDS = 500;

/** What may be handed to a driver's `ask`. */
export interface Admitted {
  text: string;
  parameters: Parameters;
}

/**
 * Lets a reader's statement through, or says by which rule it is refused and what to write instead.
 * @throws RefusedError (`rule`: size, nesting, characters, unfinished, statements, writes, files, transactions, procedures,
 *   commands, functions, loops, patterns, growth), InputError for an empty text, parameters that are not plain JSON, or a missing one
 */
export function admit(text: string, parameters: unknown): Admitted {
  if (Buffer.byteLength(text) > TEXT_BYTES) {
    throw new RefusedError(`the statement is longer than ${TEXT_BYTES} bytes; pass long values as parameters`, 'size');
  }
  const given = plainParameters(parameters);
  const { words, end } = oneStatement(text);
  checkNesting(text, words);
  const found: Finding[] = [
    ...forbiddenClauses(words),
    ...forbiddenFunctions(words),
    ...slowPatterns(words, given),
    ...unboundedWork(words, given),
  ];
  const first = found[0];
  if (first) {
    const where = place(text, first.token.start);
    throw new RefusedError(`"${first.token.text}" at ${where} is refused: ${first.why}`, first.rule);
  }
  checkParameters(words, given);
  return { text: text.slice(0, end), parameters: given };
}

/** The words of the only statement, without the semicolon at its end. */
function oneStatement(text: string): { words: Token[]; end: number } {
  const words = tokens(text);
  const isEnd = (token: Token | undefined) => token?.kind === 'symbol' && token.text === ';';
  while (isEnd(words.at(-1))) words.pop();
  const second = words.find(isEnd);
  if (second) throw new RefusedError(`a second statement begins at ${place(text, second.end)}; send one`, 'statements');
  if (words.length === 0) throw new InputError('the statement is empty', 'query');
  return { words, end: words.at(-1)?.end ?? 0 };
}

function checkNesting(text: string, words: readonly Token[]): void {
  let depth = 0;
  let prefixes = 0;
  let logical = 0;
  for (const token of words) {
    const isPrefix = /^(?:NOT|[+-])$/i.test(token.text) && token.kind !== 'string';
    prefixes = isPrefix ? prefixes + 1 : 0;
    if (token.kind === 'word' && /^(?:AND|OR|XOR|NOT)$/i.test(token.text)) logical += 1;
    if (token.kind === 'symbol' && '([{'.includes(token.text)) depth += 1;
    if (token.kind === 'symbol' && ')]}'.includes(token.text)) depth -= 1;
    if (depth > NESTING || prefixes > NESTING || logical > LOGICAL_WORDS) {
      throw new RefusedError(
        `the statement is nested too deep at ${place(text, token.start)}: at most ${NESTING} brackets or signs in each other, and ${LOGICAL_WORDS} times AND, OR, NOT`,
        'nesting',
      );
    }
  }
}

function checkParameters(words: readonly Token[], given: Parameters): void {
  const missing = words.find((token) => token.kind === 'parameter' && !Object.hasOwn(given, token.text));
  if (missing)
    throw new InputError(`the statement names $${missing.text}, which is not given`, `parameters.${missing.text}`);
}
