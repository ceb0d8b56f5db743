// A state's seat in a body: as a member, observer, candidate or in its chair. Each member and body once; a wish is none.
import type { Resolved } from '../../people/resolve.ts';
import type { Story } from '../../story/story.ts';
import { grantedTitles } from './granted-titles.ts';
import { SeatBodies } from './seat-bodies.ts';
import { listedIn } from './seat-lists.ts';
import { seenSeat } from './seat-parts.ts';
import { seatsOfPeople } from './seat-people.ts';
import { seatView } from './seat-view.ts';
import { type Seat, seatsTold } from './seats.ts';
import type { ToldMembership } from './told-membership.ts';

/** Equal for tellings of one seat, or of one chair. */
const key = ({ member, body, role }: Seat): string => JSON.stringify([member, body.toLowerCase(), role === 'chair']);

/** The memberships of a document, each seat and chair once, by the words that tell it first. */
export function readMemberships(sentences: readonly Resolved[], story: Story): ToldMembership[] {
  const views = sentences.map(seatView);
  const bodies = new SeatBodies(views);
  const all: Seat[] = views.flatMap((_, n) => [...seatsTold(views, n, story, bodies), ...listedIn(views, n, bodies)]);
  const first = new Map<string, Seat>();
  for (const told of all) if (!first.has(key(told))) first.set(key(told), told);
  const kept: ToldMembership[] = [...first.values()].map(({ body: _, ...told }) => told);
  for (const told of seatsOfPeople(views))
    if (!kept.some(({ member, of }) => member === told.member && of === told.of)) kept.push(told);
  if (story.trace) for (const told of kept) told.seen = [seenSeat(sentences, story, told)];
  const titles = new Map<string, ToldMembership>();
  for (const told of sentences.flatMap((sentence) => grantedTitles(sentence, story))) {
    const same = `${told.member}|${told.role.toLowerCase()}`;
    if (!titles.has(same)) titles.set(same, told);
  }
  return [...kept, ...titles.values()];
}
