// The states or bodies of which an office of several is: "the foreign ministers of Peru, Chile and Bolivia", "the Kazakh, Uzbek and Tajik presidents".
import type { OfficePiece, Piece } from '../mentions/pieces.ts';
import type { Token } from '../tokens.ts';

interface Words {
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
}

/** The states or bodies in their order, the office's own among them, and the last token of the list. */
export function statesOf(words: Words, office: OfficePiece): { codes: string[]; last: number } {
  const own = office.of === null ? [] : [office.of];
  const { codes, last } = statesAfter(words, office.last);
  return { codes: [...nationsBefore(words, office.first), ...own, ...codes], last };
}

/** "of A, B and C", "from A and B" behind a token, and where that ends; nothing where another word comes first. */
export function statesAfter({ tokens, pieces }: Words, token: number): { codes: string[]; last: number } {
  const codes: string[] = [];
  let last = token;
  for (let i = token + 1; i < tokens.length; i++) {
    const piece = pieceAt(pieces, i);
    if ((piece?.kind === 'country' && piece.how !== 'adjective') || (piece?.kind === 'body' && !piece.organ)) {
      codes.push(piece.kind === 'country' ? piece.code : piece.name);
      i = last = piece.last;
    } else if (!/^(?:,|and|of|from|the)$/.test(tokens[i]?.lower ?? '')) break;
  }
  return { codes, last };
}

/** "the Kazakh, Uzbek and" before "Tajik foreign ministers". */
export function nationsBefore({ tokens, pieces }: Words, first: number): string[] {
  const codes: string[] = [];
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  let i = first - 1;
  while (/^(?:and|,)$/.test(lower(i))) {
    const piece = pieceAt(pieces, lower(i) === 'and' && lower(i - 1) === ',' ? i - 2 : i - 1);
    if (piece?.kind !== 'country') break;
    codes.unshift(piece.code);
    i = piece.first - 1;
  }
  return codes;
}

const pieceAt = (pieces: readonly Piece[], token: number): Piece | undefined =>
  pieces.find(({ first, last }) => first <= token && last >= token);
