// A body that a page prints twice: its paragraphs are read where they stand first, so that nothing told once counts as told twice.
// Only whole paragraphs to the letter; a short line (a credit, a refrain) may return. Offsets stay those of the text as it stands.
import type { Sentence } from './tokens.ts';

/** Below so many characters a line may return without having been printed twice. */
const SHORTEST = 60;

/** The sentences without those of paragraphs that stood in the text before, numbered anew. */
export function withoutRepeats(text: string, sentences: readonly Sentence[]): Sentence[] {
  const bounds = new Map<number, { start: number; end: number }>();
  for (const { paragraph, start, end } of sentences)
    bounds.set(paragraph, { start: bounds.get(paragraph)?.start ?? start, end });
  const seen = new Set<string>();
  const repeated = new Set<number>();
  for (const [paragraph, { start, end }] of bounds) {
    if (end - start < SHORTEST) continue;
    const words = text.slice(start, end);
    if (seen.has(words)) repeated.add(paragraph);
    seen.add(words);
  }
  if (repeated.size === 0) return [...sentences];
  return sentences
    .filter(({ paragraph }) => !repeated.has(paragraph))
    .map((sentence, index) => ({ ...sentence, index }));
}
