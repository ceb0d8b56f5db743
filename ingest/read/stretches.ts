// The stretch of a text before the first place where a pattern matches, or behind the last. As the ends of `split`, without the rest of it.
import { matches } from './matches.ts';

/** The text up to the first match. */
export function upTo(pattern: RegExp, text: string): string {
  const found = pattern.exec(text);
  return found ? text.slice(0, found.index) : text;
}

/** The text behind the last match; the pattern is global. */
export function behind(pattern: RegExp, text: string): string {
  const last = matches(pattern, text).at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
}
