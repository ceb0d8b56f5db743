// All matches of a pattern in a text. `matchAll` makes a copy of the pattern each time, which costs several times the search of a sentence.
import { Cued } from './cues.ts';

/** The matches of a global pattern that never matches nothing, in order. */
export function matches(pattern: RegExp | Cued, text: string): RegExpExecArray[] {
  if (pattern instanceof Cued) return pattern.mayMatch(text) ? matches(pattern.pattern, text) : [];
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
