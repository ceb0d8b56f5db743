// What tells an instrument apart that has no subject of its own: its date, its pair of countries, a capital name before the noun.
import { BLOCS } from '../../lexicon/blocs.ts';
import type { Resolved } from '../../people/resolve.ts';
import { nameBefore } from './agreement-names.ts';

/** "the protocol of December 2007": the last token of the date by which a noun without a subject is known. */
export function ofDate({ pieces, tokens }: Resolved, last: number): number | undefined {
  if (tokens[last + 1]?.lower !== 'of') return undefined;
  const date = pieces.find(({ kind, first }) => kind === 'date' && first === last + 2);
  return date?.last;
}

/** "the New START treaty": the name that a noun in small letters has; a nationality or a person is none. */
export function calledBefore({ skeleton, tokens }: Resolved, first: number): number | undefined {
  const start = nameBefore(tokens, first);
  if (start === undefined) return undefined;
  const other = skeleton.items.some(
    ({ first: from, last, piece, tag }) =>
      from < first &&
      last >= start &&
      (tag !== 'C' || piece?.kind !== 'country' || piece.how !== 'seat') &&
      tag !== 'L' &&
      !(tag === 'B' && from === last && last === first - 1),
  );
  return other ? undefined : start;
}

/** "the Poland-Malta air deal": where the pair of countries right before the words begins. */
export function pairBefore({ skeleton, tokens }: Resolved, first: number): number | undefined {
  const countries = skeleton.items.filter(
    ({ tag, piece }) => 'CN'.includes(tag) || (piece?.kind === 'body' && BLOCS.has(piece.name)),
  );
  const other = countries.find(({ last }) => last === first - 1);
  if (!other || !/^[-–—/]$/.test(tokens[other.first - 1]?.plain ?? '')) return undefined;
  return countries.find(({ last }) => last === other.first - 2)?.first;
}
