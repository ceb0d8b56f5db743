// What was refused and what was seen, sentence by sentence: looked up once for all, so that a long text costs in proportion.
import type { Resolved } from '../read/people/resolve.ts';
import type { Refusal } from '../read/trace.ts';
import type { ShownFact, ShownSighting } from './explanation.ts';

export interface SeenFact extends ShownSighting {
  fact: ShownFact;
}

export interface BySentence {
  refusals: (sentence: Resolved) => readonly Refusal[];
  seen: (sentence: Resolved) => readonly SeenFact[];
}

/** Refusals and sightings by the sentences that they touch. */
export function bySentence(
  sentences: readonly Resolved[],
  refusals: readonly Refusal[],
  facts: readonly ShownFact[],
): BySentence {
  const refused = new Map<number, Refusal[]>();
  const told = new Map<number, SeenFact[]>();
  for (const refusal of refusals) put(refused, sentences, refusal);
  for (const fact of facts) for (const sighting of fact.seen) put(told, sentences, { ...sighting, fact });
  return { refusals: ({ index }) => refused.get(index) ?? [], seen: ({ index }) => told.get(index) ?? [] };
}

/** Under every sentence that it touches: a roll call and what opens it are two. */
function put<T extends { start: number; end: number }>(
  into: Map<number, T[]>,
  sentences: readonly Resolved[],
  one: T,
): void {
  const [first, last] = [holding(sentences, one.start), holding(sentences, one.end - 1)];
  if (!first || !last) return;
  for (let index = first.index; index <= last.index; index++) {
    const list = into.get(index);
    if (list) list.push(one);
    else into.set(index, [one]);
  }
}

/** The sentence that an offset lies in, by halving. */
function holding(sentences: readonly Resolved[], at: number): Resolved | undefined {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  return found && found.start <= at && at < found.end ? found : undefined;
}
