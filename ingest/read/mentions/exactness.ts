// How exact the words around a number call it.
import { APPROXIMATE } from '../lexicon/quantities.ts';

export type Approx = 'exact' | 'about' | 'over' | 'under';

/** How exact a number is by the words right before and after it, and how many characters of those before say so. */
export function approxOf(before: string, after: string): { approx: Approx; width: number } {
  for (const [approx, pattern] of APPROXIMATE) {
    const match = pattern.exec(before);
    if (match) return { approx, width: match[0].length };
  }
  if (/^(?: ?\+| or more\b|-plus\b| plus\b| and more\b| or above\b)/.test(after)) return { approx: 'over', width: 0 };
  if (/^ or (?:so|thereabouts)\b/.test(after)) return { approx: 'about', width: 0 };
  if (/^ or (?:less|fewer)\b/.test(after)) return { approx: 'under', width: 0 };
  return { approx: 'exact', width: 0 };
}
