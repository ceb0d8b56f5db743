// "Prime Minister Joseph Muscat Azzopardi", "Prime Minister Sofia Spanos", "Mr. Paris": after an office or a form of address a city's
// or a nation's word is a part of the name. Takes such countries and places out of the pieces; says nothing of who it is.
import { BODY_NOUNS } from '../lexicon/bodies.ts';
import { NAME_PARTICLES, NOT_IN_NAMES } from '../lexicon/words.ts';
import type { Token } from '../tokens.ts';
import type { Piece } from './pieces.ts';

/** Forms of address after which only a name can stand. */
const ADDRESS = /^(?:mr|mrs|ms|dr|prof|miss|sir|dame|lord|lady|hon)\.?$/;

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^'?\p{Lu}[\p{L}'-]*$/u.test(token.plain) || /^(?:\p{Lu}\.)+$/u.test(token.plain)) &&
  !NOT_IN_NAMES.has(token.lower) &&
  !BODY_NOUNS.has(token.lower);

/** The last token of the capital words from `first` on, small particles between them included. */
function endOf(tokens: readonly Token[], first: number): number {
  let last = first - 1;
  for (let i = first; i < first + 7; i++) {
    if (isNameWord(tokens[i])) last = i;
    else if (i === first || !NAME_PARTICLES.has(tokens[i]?.lower ?? '')) break;
  }
  return last;
}

/** Single words that are a country's, a nation's or a place's. */
const single = (piece: Piece): boolean =>
  (piece.kind === 'country' || piece.kind === 'place') && piece.first === piece.last;

/** A seat or a country's name, but no adjective, may be the first word of a name. */
const mayBeGivenName = (piece: Piece): boolean =>
  piece.kind === 'place' || (piece.kind === 'country' && piece.how !== 'adjective');

/** The pieces without those that stand inside a name introduced by an office or a form of address. */
export function withoutNames(tokens: readonly Token[], pieces: readonly Piece[]): Piece[] {
  const at = new Map(pieces.flatMap((piece) => (single(piece) ? [[piece.first, piece] as const] : [])));
  const starts = new Map(pieces.map((piece) => [piece.first, piece]));
  const dropped = new Set<Piece>();
  const shield = (from: number, addressed: boolean): void => {
    const end = endOf(tokens, from);
    const own = at.get(from);
    // the name needs a word of its own, before or after the nation's
    if (end < from || (starts.has(from) && !own)) return;
    if (own && !addressed && !mayBeGivenName(own)) return;
    if (end === from && !addressed) return;
    for (let i = from; i <= end; i++) {
      const piece = starts.get(i);
      if (piece && !single(piece)) return;
      if (piece && (tokens[i + 1]?.lower === "'s" || starts.get(i + 1)?.kind === 'office')) return;
      if (piece) dropped.add(piece);
    }
  };
  for (const piece of pieces)
    if (piece.kind === 'office' && !piece.plural && tokens[piece.first]?.capital) shield(piece.last + 1, false);
  tokens.forEach((token, i) => {
    if (token.capital && ADDRESS.test(token.lower)) shield(i + 1, true);
  });
  return pieces.filter((piece) => !dropped.has(piece));
}
