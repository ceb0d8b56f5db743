// Regular expressions that a reader may use. Some take hours on one value, and no time-out can end that: only plain ones are let through.
import type { Parameters } from '../driver.ts';
import type { Finding } from './clauses.ts';
import type { Token } from './lexer.ts';

/** `*`, `+`, `{…}` that a pattern may hold: each may try every place of the text for every place of those before. */
const REPETITIONS = 2;

/** Every regular expression in these words that may take too long, or that cannot be judged because it is made on the way. */
export function slowPatterns(words: readonly Token[], parameters: Parameters): Finding[] {
  return words.flatMap((token, index) => {
    if (token.kind !== 'symbol' || token.text !== '=~') return [];
    const why = judge(words[index + 1], words[index + 2], parameters);
    return why === undefined ? [] : [{ token, rule: 'patterns', why: `${why}; CONTAINS and STARTS WITH do for most` }];
  });
}

function judge(pattern: Token | undefined, after: Token | undefined, parameters: Parameters): string | undefined {
  const text = pattern?.kind === 'parameter' ? parameters[pattern.text] : pattern?.text;
  const whole = !(after?.kind === 'symbol' && ['+', '.', '[', '(', '||'].includes(after.text));
  if ((pattern?.kind !== 'string' && pattern?.kind !== 'parameter') || typeof text !== 'string' || !whole) {
    return 'give the regular expression as one text or parameter';
  }
  if (/\\[1-9k]/.test(text)) return 'a regular expression may not refer back to its groups';
  if (/\)[*+{]/.test(text)) return 'a regular expression may not repeat its groups';
  const repetitions = text.match(/(?<!\\)[*+{]/g)?.length ?? 0;
  if (repetitions > REPETITIONS)
    return `a regular expression may have ${REPETITIONS} repetitions, this one has ${repetitions}`;
  return undefined;
}
