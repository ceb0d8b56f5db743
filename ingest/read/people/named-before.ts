// Whom a description means among those named before it: of two side by side, and nobody who is told to be something else.
import type { Annotated, AnnotatedSentence } from '../annotate.ts';
import { lowerWords } from './passages.ts';
import type { PersonMention } from './roster.ts';

/** "X and Y talked. The Sudanese president …": of the only two of a sentence; a text names its own, else the host, first. */
export function ofTwo(
  { home }: Annotated,
  { tokens }: AnnotatedSentence,
  { named, of }: { named: readonly PersonMention[]; of: string | null },
): PersonMention | undefined {
  const [one, other, more] = named;
  if (!one || !other || more || of === null || home === null) return undefined;
  if (lowerWords(tokens, one.run.last + 1, other.run.from - 1) !== 'and') return undefined;
  return of === home ? one : other;
}

/** "X, a political scientist", "X, who speaks for the bank", "the analyst X": somebody else than a holder of high office. */
export function isDescribed(sentence: AnnotatedSentence | undefined, { run }: PersonMention): boolean {
  const word = (i: number): string => sentence?.tokens[i]?.lower ?? '';
  return (
    (word(run.last + 1) === ',' && /^(?:an?|who)$/.test(word(run.last + 2))) ||
    /^(?:analyst|historian|professor|expert|spokesman|spokeswoman|spokesperson|journalist|scholar|economist)$/.test(
      word(run.from - 1),
    )
  );
}
