// The countries and the city that the words for a journey's goal come to. "Brussels" as a goal is Belgium, whatever it stands for elsewhere.
import { wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { type Item, itemsIn } from '../../skeleton.ts';

/** The country that an item names or lies in. */
export function codeOf({ tokens }: Resolved, { piece }: Item): string | null {
  if (piece?.kind === 'place') return piece.country;
  if (piece?.kind !== 'country') return null;
  // the seat of the Union lies in a state
  return piece.code === 'EU' && piece.how === 'seat' && tokens[piece.first]?.lower === 'brussels' ? 'BEL' : piece.code;
}

/** Whether an item is a town and no country. */
export const isTown = ({ piece }: Item): boolean =>
  piece?.kind === 'place' || (piece?.kind === 'country' && piece.how === 'seat');

/** The countries named in a stretch of the skeleton as goals, each once. */
export function goalsIn(sentence: Resolved, stretch: string): string[] {
  const codes = itemsIn(sentence.skeleton, stretch, 'CLN').map((item) => codeOf(sentence, item));
  return [...new Set(codes.filter((code) => code !== null))];
}

/** "arrived in Lima": the city of that country. */
export function cityIn(sentence: Resolved, stretch: string, to: string): string | null {
  const item = itemsIn(sentence.skeleton, stretch, 'CL').find((one) => codeOf(sentence, one) === to && isTown(one));
  return item ? wordsOf(sentence.tokens, item.first, item.last) : null;
}

/** Whether the country itself or its capital is named, not only another city in it. */
export const namesState = (sentence: Resolved, stretch: string, to: string): boolean =>
  itemsIn(sentence.skeleton, stretch, 'CN').some(({ piece }) => piece?.kind === 'country' && piece.code === to);

const FROM = /(?:^|, )from (?:the )?(<[CL]\d+>)/;

/** "From Lima they went on": the country that is left. */
export function leftIn(sentence: Resolved, stretch: string): string | null {
  const words = FROM.exec(stretch)?.[1];
  return words === undefined ? null : (goalsIn(sentence, words)[0] ?? null);
}
