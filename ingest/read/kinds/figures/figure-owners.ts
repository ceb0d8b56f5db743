// Countries and bodies beside a number, and the tokens that are dates or names.
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
    const word =
      sentence.tokens[piece.first - 1]?.lower === 'the'
        ? sentence.tokens[piece.first - 2]?.lower
        : sentence.tokens[piece.first - 1]?.lower;
    const code = piece.kind === 'country' ? piece.code : piece.name;
    const kind =
      sentence.tokens[piece.last + 1]?.lower === "'s"
        ? 'own'
        : word === 'to' || word === 'with' || word === 'in' || word === 'than' || word === 'for'
          ? 'to'
          : word === 'of' || word === 'from'
            ? 'of'
            : word === 'by'
              ? 'by'
              : 'own';
    return [{ code, country: piece.kind === 'country', kind, at: piece.first }];
  });
}

export function datesOf(sentence: Resolved): { start: number; end: number }[] {
  return sentence.pieces.flatMap((piece) => {
    const [first, last] = [sentence.tokens[piece.first], sentence.tokens[piece.last]];
    return piece.kind === 'date' && first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

export function datedOf(sentence: Resolved, quantities: readonly Quantity[]): Dated {
  const dates = new Set<number>();
  const names = new Set<number>();
  const numbers = new Set<number>();
  let at = 0;
  for (const { start, end } of quantities)
    for (; at < sentence.tokens.length && (sentence.tokens[at]?.start ?? 0) < end; at++)
      if ((sentence.tokens[at]?.start ?? 0) >= start) numbers.add(at);
  for (const piece of sentence.pieces) {
    const into =
      piece.kind === 'date'
        ? dates
        : piece.kind === 'country' || piece.kind === 'place' || piece.kind === 'body'
          ? names
          : undefined;
    for (let i = piece.first; into && i <= piece.last; i++) into.add(i);
  }
  return {
    dated: (token) => dates.has(token),
    named: (token) => names.has(token),
    measured: (token) => numbers.has(token),
  };
}
