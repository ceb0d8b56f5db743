// The sides of an encounter, and small questions that every rule about them asks.
import type { Stretch, Word } from './clause-words.ts';
import { listAt } from './name-lists.ts';

/** The sides of one encounter, as stretches of the skeleton. */
export interface Sides {
  rule: string;
  /** Index of the word that tells it. */
  at: number;
  noun: boolean;
  sides: Stretch[];
  /** Index of a word by which day and place of this one stand, where it shares its verb with another. */
  near?: number;
  /** Whether the second side is a list of whom each was met by himself. */
  apart?: boolean;
}

export const indexAt = (words: readonly Word[], offset: number): number => words.findIndex(({ at }) => at >= offset);

export const severalIn = (words: readonly Word[], stretch: Stretch): boolean =>
  /<[PG]\d+>.*<[PG]\d+>|<G\d+>/.test(stretchText(words, stretch));

export const stretchText = (words: readonly Word[], { from, to }: Stretch): string =>
  words
    .filter(({ at }) => at >= from && at < to)
    .map(({ text }) => text)
    .join(' ');

/** "After talks with Y in Z, X …": the subject of the clause that follows. */
export function subjectAfter(words: readonly Word[], from: number): Stretch | undefined {
  const comma = words.findIndex(({ text }, i) => i >= from && text === ',');
  if (from < 0 || comma < 0 || comma - from > 14) return undefined;
  return listAt(words, comma + 1, 4);
}

/** What may stand between an auxiliary and its verb. */
export const ADVERB =
  /^(?:[a-z]+ly|also|then|later|first|last|again|not|to|have|been|both|earlier|all|each|<D\d+>|on|in|turn)$/;
