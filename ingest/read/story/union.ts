// "The Union" by itself, in a text that names the European Union and no other: a side as any state is.
import { foundIn } from '../found-in.ts';
import type { Resolved } from '../people/resolve.ts';
import { type Item, makeSkeleton } from '../skeleton.ts';

const isUnion = ({ pieces }: Resolved): boolean =>
  pieces.some((piece) => piece.kind === 'country' && piece.code === 'EU' && piece.how !== 'seat');

const isOther = ({ pieces }: Resolved): boolean =>
  pieces.some((piece) => piece.kind === 'body' && /\bUnion\b/.test(piece.name) && !/\bEuropean\b/.test(piece.name));

/** The tokens of a sentence that stand for the Union without its name. */
function unnamed({ tokens, skeleton }: Resolved): number[] {
  return foundIn(tokens, ({ plain }, i) => {
    if (plain !== 'Union' || tokens[i - 1]?.lower !== 'the' || /^\p{Lu}/u.test(tokens[i + 1]?.plain ?? '')) return [];
    return skeleton.items.some(({ first, last }) => first <= i && last >= i) ? [] : [i];
  });
}

const europe = (at: number): Item => ({
  tag: 'C',
  first: at,
  last: at,
  people: [],
  how: 'none',
  piece: { kind: 'country', first: at, last: at, code: 'EU', how: 'name' },
});

/** The sentences with the Union as a side wherever it is meant. */
export function withUnion(sentences: readonly Resolved[]): readonly Resolved[] {
  if (!sentences.some(isUnion) || sentences.some(isOther)) return sentences;
  return sentences.map((sentence) => {
    const found = unnamed(sentence);
    if (found.length === 0) return sentence;
    const items = [...sentence.skeleton.items, ...found.map(europe)].sort((a, b) => a.first - b.first);
    return { ...sentence, skeleton: makeSkeleton(sentence.tokens, items) };
  });
}
