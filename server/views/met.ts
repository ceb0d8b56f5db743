// Who met whom. A side is a person or office that attended; the side of an office is also whoever came in that capacity, the side
// of a country or body whoever came in an office of it. Only meetings that were held count; a date that is known vaguely
// belongs to every period in which it may lie.
import * as questions from '../../cypher/catalogue/questions.ts';
import type { Store } from '../../cypher/store.ts';
import type { Met, Reference } from '../../model/api.ts';
import { earliest, latest, type PartialDate } from '../../model/dates.ts';
import { factViews } from './facts.ts';

export interface MetQuestion {
  a: Reference;
  b: Reference | null;
  from: PartialDate | undefined;
  until: PartialDate | undefined;
  limit: number;
}

interface Attended {
  date: string | null;
  sort: string;
  attendees: Set<string>;
}

type Meetings = ReadonlyMap<string, Attended>;

/** Held meetings of both sides (of `a` with anybody if there is no `b`), the latest first. */
export async function met(store: Store, question: MetQuestion): Promise<Met> {
  const { a, b, limit } = question;
  const mine = await meetingsOf(store, a);
  const theirs = b === null ? undefined : await meetingsOf(store, b);
  const meetings = [...mine]
    .filter(([id, { date }]) => faced(mine.get(id), theirs, id) && liesIn(date, question))
    .sort(([idA, one], [idB, other]) => compare(other.sort, one.sort) || compare(idA, idB));
  const shown = meetings.slice(0, limit).map(([id]) => id);
  return { a, b, total: meetings.length, meetings: await factViews(store, shown) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function meetingsOf(store: Store, side: Reference): Promise<Meetings> {
  const [attendees, offices] = await attendance(store, side);
  const rows = await Promise.all([
    attendees.length === 0 ? [] : store.read(questions.attendedBy, { ids: attendees }),
    offices.length === 0 ? [] : store.read(questions.attendedAs, { offices }),
  ]);
  const meetings = new Map<string, Attended>();
  for (const { meeting, attendee, date, sort } of rows.flat()) {
    const known = meetings.get(meeting) ?? { date, sort, attendees: new Set() };
    known.attendees.add(attendee);
    meetings.set(meeting, known);
  }
  return meetings;
}

/** Who attends for a side in person, and which offices count for it. */
async function attendance(store: Store, { id, label }: Reference): Promise<[attendees: string[], offices: string[]]> {
  if (label === 'Person') return [[id], []];
  if (label === 'Office') return [[id], [id]];
  const offices = (await store.read(questions.officesOf, { id })).map((office) => office.id);
  return [offices, offices];
}

/** Whether two different attendees stand for the two sides: nobody meets himself, whatever offices he holds. */
function faced(mine: Attended | undefined, theirs: Meetings | undefined, id: string): boolean {
  if (theirs === undefined) return true;
  const others = theirs.get(id)?.attendees ?? new Set();
  return [...(mine?.attendees ?? [])].some((one) => [...others].some((other) => other !== one));
}

/** Undated meetings lie in no period that is asked for. */
function liesIn(date: string | null, { from, until }: MetQuestion): boolean {
  if (from === undefined && until === undefined) return true;
  if (date === null) return false;
  return (
    (from === undefined || latest(date) >= earliest(from)) && (until === undefined || earliest(date) <= latest(until))
  );
}
