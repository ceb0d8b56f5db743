// Countries and bodies beside a number, and the tokens that are dates or names.
import type { Piece } from '../../mentions/pieces.ts';
import type { Quantity } from '../../mentions/quantities.ts';
import type { Resolved } from '../../people/resolve.ts';
import type { Dated } from './counted-words.ts';

/** Countries and bodies named in a stretch of tokens, with how they stand there. */
export function owners(
  sentence: Resolved,
  first: number,
  last: number,
): { code: string; country: boolean; kind: 'own' | 'of' | 'to' | 'by'; at: number }[] {
  return sentence.pieces.flatMap((piece) => {
    if (piece.first < first || piece.last > last || (piece.kind !== 'country' && piece.kind !== 'body')) return [];
    const lower = (at: number): string => sentence.tokens[at]?.lower ?? '';
    const word = lower(piece.first - (lower(piece.first - 1) === 'the' ? 2 : 1));
    const kind =
      lower(piece.last + 1) === "'s"
        ? 'own'
        : /^(?:to|with|in|than|for)$/.test(word)
          ? 'to'
          : /^(?:of|from)$/.test(word)
            ? 'of'
            : word === 'by'
              ? 'by'
              : 'own';
    const code = piece.kind === 'country' ? piece.code : piece.name;
    return [{ code, country: piece.kind === 'country', kind, at: piece.first }];
  });
}

export function datesOf(sentence: Resolved): { start: number; end: number }[] {
  return sentence.pieces.flatMap((piece) => {
    const [first, last] = [sentence.tokens[piece.first], sentence.tokens[piece.last]];
    return piece.kind === 'date' && first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

/** Which tokens of a sentence are dates, names or parts of its numbers. */
export function datedOf({ pieces, tokens }: Resolved, quantities: readonly Quantity[]): Dated {
  const covered = (at: number, kinds: readonly Piece['kind'][]): boolean =>
    pieces.some(({ kind, first, last }) => first <= at && at <= last && kinds.includes(kind));
  return {
    dated: (at) => covered(at, ['date']),
    named: (at) => covered(at, ['country', 'place', 'body']),
    measured: (at) => {
      const offset = tokens[at]?.start ?? -1;
      return quantities.some(({ start, end }) => start <= offset && offset < end);
    },
  };
}
