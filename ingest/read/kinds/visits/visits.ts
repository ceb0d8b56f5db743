// Who travelled to which country: "paid an official visit to", "arrived in", "is on a trip to", "the visiting President".
// The ways of telling are read in framed-visits.ts and implied-visits.ts; here each visit is told once.

import { daysBetween } from '../../../../model/dates.ts';
import type { Resolved } from '../../people/resolve.ts';
import { peopleIn } from '../../skeleton.ts';
import { Alike } from '../../story/alike.ts';
import type { Story } from '../../story/story.ts';
import { seeAlso } from '../../trace.ts';
import { framedVisits } from './framed-visits.ts';
import { guests, received, visitingGuests } from './implied-visits.ts';
import { itineraryVisits } from './itinerary.ts';
import type { ToldVisit } from './told-visits.ts';
import { UnderWay } from './under-way.ts';
import { unsaidGoals } from './unsaid-goals.ts';
import { companions } from './visit-companions.ts';

const AS_DID =
  /\b(?:as|so) (?:had|did|has|have|is|was|were|are|do|does|will) (?:the )?(<P\d+>(?: of <C\d+>)?(?:(?: ,)?(?: and)? (?:the )?<P\d+>(?: of <C\d+>)?)*)/;

/** "X had made the journey, as had Y and Z": theirs too. */
function asDid({ skeleton }: Resolved, visits: readonly ToldVisit[]): ToldVisit[] {
  const last = visits.at(-1);
  const words = last ? AS_DID.exec(skeleton.text)?.[1] : undefined;
  if (!last || words === undefined) return [];
  return peopleIn(skeleton, words)
    .filter((person) => visits.every((visit) => visit.person !== person))
    .map((person) => ({ ...last, person }));
}

export interface JoinedVisit extends ToldVisit {
  passages: { start: number; end: number }[];
}

/** The visits of a document, each once. */
export function readVisits(sentences: readonly Resolved[], story: Story): JoinedVisit[] {
  const way = new UnderWay(story);
  const told: ToldVisit[] = [];
  for (const sentence of sentences) {
    if (sentence.caption) continue;
    const framed = framedVisits(sentence, story, way);
    const here = [
      ...framed,
      ...visitingGuests(sentence, story),
      ...received(sentence, story),
      ...guests(sentence, story, way),
    ];
    here.push(...asDid(sentence, here));
    way.add(here.slice(framed.length));
    const legs = itineraryVisits(sentence, story, way).filter(
      (leg) => !here.some(({ person, to, status }) => person === leg.person && to === leg.to && status === leg.status),
    );
    way.add(legs);
    told.push(...here, ...legs);
  }
  told.push(...unsaidGoals(sentences, told, story));
  const joined: JoinedVisit[] = [];
  const index = new Alike<JoinedVisit>();
  for (const visit of [...told, ...companions(sentences, told, story)]) {
    const journey = [`${visit.person} ${visit.to}`];
    const known = index.find(journey, (other) =>
      other.status === visit.status ? sameTime(other.date, visit.date) : sameJourney(other, visit),
    );
    if (!known) {
      const first: JoinedVisit = { ...visit, passages: [{ start: visit.start, end: visit.end }] };
      joined.push(first);
      index.add(first, journey);
      continue;
    }
    known.passages.push({ start: visit.start, end: visit.end });
    seeAlso(known, visit);
    known.kind ??= visit.kind;
    // what is also told as made was planned and made
    if (visit.status === null) known.status = null;
    if (!known.date || (visit.date && visit.date.length > known.date.length)) known.date = visit.date ?? known.date;
    known.until ??= visit.until;
  }
  return joined;
}

/** A journey that is planned for the day or month of one told as made, or for no day while one is under way, is that one. */
function sameJourney(one: ToldVisit, other: ToldVisit): boolean {
  if (one.status !== null && other.status !== null) return false;
  if (one.status !== 'planned' && other.status !== 'planned') return false;
  const [plan, made] = one.status === 'planned' ? [one, other] : [other, one];
  if (plan.date === null || made.date === null) return plan.date === made.date;
  if (plan.date.length === 10 && made.date.length === 10) return Math.abs(daysBetween(plan.date, made.date)) <= 3;
  return sameTime(plan.date, made.date);
}

const sameTime = (a: string | null, b: string | null): boolean =>
  !a || !b || a.startsWith(b.slice(0, 7)) || b.startsWith(a.slice(0, 7));
