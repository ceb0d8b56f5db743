// Quotes as passages of the text. A quote counts if it stands in the text as it is; where it stands several times, the place is taken
// around which most of the entry's names stand, the first of equals. A quote that speaks neither of them nor of what is said of them
// proves nothing.
import type { Passage } from '../../../model/facts.ts';
import { nameTokens } from '../../../model/names.ts';
import type { Borne, Reason } from './proof.ts';
import type { Window } from './windows.ts';

const FEWEST_WORDS = 2;
/** A quote that is most of an article says nothing of where the fact stands. */
const LONGEST_QUOTE = 1000;
/** How far the surroundings of a quote reach where no paragraph ends before. */
const AROUND = 1500;
/** Places of one quote that are compared; what stands there more often is a turn of phrase. */
const MOST_PLACES = 200;

export type Quoted = Passage | { missing: Reason };

/** Where in the window the quote stands for an entry that names all this. */
export function passageOf(text: string, window: Window, quote: string, borne: readonly Borne[]): Quoted {
  const words = nameTokens(quote).length;
  if (words < FEWEST_WORDS || quote.length > LONGEST_QUOTE) return { missing: 'quote too short or too long' };
  const places = placesOf(text, window, quote);
  if (places.length === 0) return { missing: 'quote not in the text' };
  const names = borne.filter(({ name }) => name);
  let best: { start: number; named: number } | undefined;
  for (const start of places) {
    const named = namedIn(names, around(text, start, start + quote.length, 0));
    if (best === undefined || named > best.named) best = { start, named };
  }
  if (best === undefined) return { missing: 'quote not in the text' };
  const end = best.start + quote.length;
  const spoken = best.named > 0 || namedIn(names, around(text, best.start, end, 1)) > 0 || holdsWords(borne, quote);
  return spoken ? { quote, start: best.start, end } : { missing: 'quote about something else' };
}

/** How many of these a stretch of text names. */
export function namedIn(borne: readonly Borne[], stretch: string): number {
  const there = new Set(nameTokens(stretch));
  return borne.filter(({ words }) => [...words].some((word) => there.has(word))).length;
}

/** Whether the quote itself holds all the words of a title, an instrument, a place: of anything that is said of the names. */
function holdsWords(borne: readonly Borne[], quote: string): boolean {
  const there = new Set(nameTokens(quote));
  return borne.some(({ words, name }) => !name && [...words].every((word) => there.has(word)));
}

function placesOf(text: string, { start, end }: Window, quote: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote, start); at >= 0 && at + quote.length <= end; at = text.indexOf(quote, at + 1)) {
    places.push(at);
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

/** The paragraph around a passage, with so many paragraphs before it. */
function around(text: string, start: number, end: number, before: number): string {
  let from = start;
  for (let paragraphs = 0; paragraphs <= before; paragraphs += 1) {
    while (from > 0 && /\s/.test(text.charAt(from - 1)) && paragraphs > 0) from -= 1;
    from = text.lastIndexOf('\n', from - 1) + 1;
    if (from === 0) break;
  }
  const line = text.indexOf('\n', end);
  return text.slice(Math.max(from, start - AROUND), Math.min(line < 0 ? text.length : line, end + AROUND));
}
