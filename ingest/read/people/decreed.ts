// "The president informed the cabinet that she would be acting minister": what whoever gives offices tells of another is a fact.
import type { Piece } from '../mentions/pieces.ts';
import type { Token } from '../tokens.ts';
import { lowerWords } from './passages.ts';

const GIVERS = /^(?:president|prime minister|premier|(?:federal )?chancellor|king|queen|emir|amir|sultan|emperor)$/i;
const TELLS =
  /\b(?:informed|inform|told|tells|announced|announces|announcing|confirmed|confirms|decided|decreed|declared|declares|notified|ordered|made it known)\b[^;:]* that(?: the)?$/;
/** "that Finance Minister X would be": a title before the name is no longer. */
const LONGEST_TITLE = 6;

/** Whether the clause of the one who is named at a token is what a head of state or government makes known. */
export function isDecreed(
  { tokens, pieces }: { tokens: readonly Token[]; pieces: readonly Piece[] },
  at: number,
): boolean {
  const that = tokens.findLastIndex(({ lower }, i) => i < at && at - i <= LONGEST_TITLE && lower === 'that');
  const giver = pieces.find((piece) => piece.kind === 'office' && GIVERS.test(piece.title) && piece.last < that);
  return giver !== undefined && TELLS.test(lowerWords(tokens, giver.last + 1, that));
}
