// Whom a meeting tells apart: two who meet are of two states, whatever a bare title alone was taken for.
// Says it only of somebody whose state is inferred, of one who surely is of that state; groups may be of one side.

import type { Story } from '../../story/story.ts';
import { isState } from '../../story/titled.ts';

/** By person: those of another state whom he or she met, and the state in which they met, if that is told. */
export type MetApart = ReadonlyMap<number, readonly { readonly other: number; readonly there: string | null }[]>;

interface Met {
  people: readonly number[];
  country: string | null;
}

/** Who met somebody surely of the very state that he or she is only taken to be of. */
export function metApart(meetings: readonly Met[], story: Story): MetApart {
  const found = new Map<number, { other: number; there: string | null }[]>();
  for (const { people, country } of meetings) {
    const [one, other, third] = people;
    if (one === undefined || other === undefined || third !== undefined) continue;
    const state = story.country(one);
    if (!isState(state) || story.country(other) !== state) continue;
    for (const [person, met] of [
      [one, other],
      [other, one],
    ] as const)
      if (!story.saidToBeOf(person, state) && story.surelyOf(met, state))
        found.set(person, [...(found.get(person) ?? []), { other: met, there: country }]);
  }
  return found;
}
