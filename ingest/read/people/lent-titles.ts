// A title that the text does not have as such, read with what follows as if it had: "heads the EU delegation to Peru" as "head of the EU
// delegation to Peru", "the presidency of the Union" as "president of the Union".
import { readComplement } from '../mentions/office-complement.ts';
import type { Rest } from '../mentions/office-rest.ts';
import type { Piece } from '../mentions/pieces.ts';
import type { Token } from '../tokens.ts';
import type { Line } from './line.ts';

/** What is led is named within so many words. */
const LONGEST_OBJECT = 16;

/** A word that the text does not have, at an offset before its first. */
const virtual = (text: string, start: number): Token => ({
  text,
  plain: text,
  lower: text,
  capital: false,
  start,
  end: start + text.length,
});

/** The title with what stands from a token on as its "of …", and up to which token of the line it goes. */
export function readAs(line: Line, title: string, start: number): { rest: Rest; last: number } {
  const shift = start - 2;
  const after = [virtual(title, -9), virtual('of', -3), ...line.view.tokens.slice(start, start + LONGEST_OBJECT)];
  const at = new Map<number, Piece>();
  for (let i = start; i < start + LONGEST_OBJECT; i++) {
    const piece = line.at.get(i);
    if (piece) at.set(i - shift, { ...piece, first: piece.first - shift, last: piece.last - shift });
  }
  const rest = readComplement(after, at, {
    first: 0,
    last: 0,
    head: title,
    bound: true,
    plural: false,
    modified: false,
  });
  return { rest, last: rest.last + shift };
}
