// The state that "its" and "his" mean before a title where nobody's name stands for it: "Senegal sent troops. Its president", "the
// prince came with his energy minister". A body spoken of last is no state, and an office that nobody holds nearby tells nothing.
import type { AnnotatedSentence } from '../../annotate.ts';
import { mayStandFor } from '../../people/titles.ts';
import { isState } from '../../story/titled.ts';
import { type OwnerView, stateOf } from './tenure-view.ts';

/** How many sentences back the holder of an office that acts may be named. */
const NEAR = 3;

/** "Senegal sent troops. Its president, X", "Kuwait was there in the person of its emir, X": the state spoken of. */
export function stateOfIts(view: OwnerView, { index }: AnnotatedSentence, at: number): string | null {
  for (let back = 0; back <= 1; back++) {
    const tokens = view.annotated.sentences[index - back]?.tokens ?? [];
    const named = view
      .prose(index - back)
      .filter(
        (piece) =>
          (back > 0 || piece.last < at) &&
          (piece.kind === 'body' || (piece.kind === 'country' && (piece.how !== 'adjective' || piece.first <= 1))),
      );
    const last = named.at(-1);
    // what a sentence begins with is spoken of in the next
    const meant = back > 0 && !endsWith(last, tokens) ? (named.find(({ first }) => first <= 1) ?? last) : last;
    if (meant) return stateOf(meant);
  }
  return null;
}

/** "The third in the group was Ukraine." */
const endsWith = (piece: { last: number } | undefined, tokens: AnnotatedSentence['tokens']): boolean =>
  piece !== undefined && /^(?:is|was|came)$/.test(tokens[piece.last - 1]?.lower ?? '');

/** "the prince came with his energy minister": the state of an office that acts, by no name, and has a holder nearby. */
export function stateOfActing(
  view: OwnerView,
  { pieces, mentions, index }: AnnotatedSentence,
  { from, until }: { from: number; until: number },
): string | null {
  const acting = pieces.find(({ kind, first }) => kind === 'office' && first > from);
  if (acting?.kind !== 'office' || acting.last >= until || acting.plural) return null;
  if (mentions.some(({ run }) => run.from > from && run.last < until)) return null;
  if (isState(acting.of)) return acting.of;
  for (let back = 1; back <= NEAR; back++) {
    const holder = view.known
      .in(index - back)
      .find(({ title, of }) => isState(of) && (mayStandFor(acting.title, title) || endsAlike(acting.title, title)));
    if (holder) return holder.of;
  }
  return null;
}

/** "the prince" for a crown prince. */
const endsAlike = (short: string, long: string): boolean => long.toLowerCase().endsWith(` ${short.toLowerCase()}`);
