// A passage of a sentence, by its first and last token: what it says and where it stands in the text.
import type { Token } from '../tokens.ts';

/** The words of some tokens, in small letters. */
export const lowerWords = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');

/** Offsets of some tokens in the text, both ends. */
export const passage = (tokens: readonly Token[], first: number, last: number): { start: number; end: number } => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});
