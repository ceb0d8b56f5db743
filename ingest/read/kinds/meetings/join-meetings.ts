// Several tellings of one meeting become one: same people, same way of meeting, dates that may be the same.
// A telling by fewer people of a fuller meeting joins it; two meetings on different days stay two.
import { mayCoincide, moreExact } from '../../../../model/dates.ts';
import { grouped } from '../../grouped.ts';
import { Alike } from '../../story/alike.ts';
import { seeAlso, type Trace } from '../../trace.ts';
import type { ToldMeeting } from './told-meetings.ts';

export interface JoinedMeeting extends Omit<ToldMeeting, 'start' | 'end' | 'rule' | 'sentence' | 'at'> {
  passages: { start: number; end: number }[];
  rules: string[];
  /** The event on whose sidelines they met. */
  during?: string;
}

const within = (part: readonly number[], whole: readonly number[]): boolean =>
  part.every((person) => whole.includes(person));
const officesKey = ({ offices }: ToldMeeting | JoinedMeeting): string =>
  offices.map(({ piece }) => (piece?.kind === 'office' ? `${piece.title} ${piece.of}` : '')).join('|');

/** Rules that see a meeting without a word of its own for it. */
const VAGUE = /-(?:round|caption|told|noun-with|roll-call|shared-sentence)$/;

function fits(meeting: JoinedMeeting, told: ToldMeeting): boolean {
  if (meeting.status !== told.status) return false;
  if (!within(told.people, meeting.people) && !within(meeting.people, told.people)) return false;
  if (told.people.length < 2 || meeting.people.length < 2 ? officesKey(meeting) !== officesKey(told) : false)
    return false;
  if (meeting.mode !== told.mode && !told.borrowed && !meeting.borrowed) return false;
  if (meeting.mode !== told.mode && meeting.date !== told.date) return false;
  // a telling that only borrows its day cannot speak against the day of another
  if (told.borrowed && VAGUE.test(told.rule)) return true;
  return !(meeting.date && told.date) || mayCoincide(meeting.date, told.date);
}

/** Two people of one meeting, in either order. */
const pairs = (people: readonly number[]): string[] =>
  people.flatMap((one, n) => people.slice(n + 1).map((other) => `${Math.min(one, other)} ${Math.max(one, other)}`));

/** Marks of a meeting of which one that fits shares one: a pair of people, or one person where offices fill the other side. */
function marksOf(meeting: JoinedMeeting): string[] {
  const { status, people } = meeting;
  const offices = officesKey(meeting);
  return [
    ...pairs(people).map((pair) => `${status} ${pair}`),
    ...people.map((person) => `${status} ${person} among ${offices}`),
    ...(people.length === 1 ? [`${status} ${people[0]} alone ${offices}`] : []),
  ];
}

/** The marks under which the meeting that a telling fits may stand. */
function sought(told: ToldMeeting): string[] {
  const { status, people } = told;
  const offices = officesKey(told);
  if (people.length < 2) return people.map((person) => `${status} ${person} among ${offices}`);
  return [
    ...pairs(people).map((pair) => `${status} ${pair}`),
    ...people.map((person) => `${status} ${person} alone ${offices}`),
  ];
}

/** In one sentence a plan or a denial of a pair outweighs a reading of the same words as held. */
function withoutContradicted(told: readonly ToldMeeting[], trace: Trace | undefined): ToldMeeting[] {
  const unheld = grouped(
    told.filter(({ status }) => status !== 'held'),
    ({ sentence }) => sentence,
  );
  return told.filter((meeting) => {
    const { status, rule, people, start, end } = meeting;
    if (status !== 'held') return true;
    const other = unheld
      .get(meeting.sentence)
      ?.find(
        (other) => within(meeting.people, other.people) && meeting.start <= other.end && other.start <= meeting.end,
      );
    if (other) trace?.refuse({ reason: 'contradicted', rule, people, start, end, detail: other.status });
    return !other;
  });
}

/** The meetings of a document, each once, with every passage that tells it. */
export function joinMeetings(all: readonly ToldMeeting[], trace?: Trace): JoinedMeeting[] {
  const meetings: JoinedMeeting[] = [];
  const index = new Alike<JoinedMeeting>();
  const quoted = new Map<JoinedMeeting, Set<string>>();
  // tellings that know their own day and place come first, so that borrowed ones join them
  const ordered = [...withoutContradicted(all, trace)].sort(
    (a, b) => Number(a.borrowed) - Number(b.borrowed) || b.people.length - a.people.length || a.start - b.start,
  );
  for (const told of ordered) {
    const known = index.find(sought(told), (meeting) => fits(meeting, told));
    const { start, end, rule, sentence: _, at: __, ...rest } = told;
    if (!known) {
      const meeting: JoinedMeeting = { ...rest, passages: [{ start, end }], rules: [rule] };
      meetings.push(meeting);
      index.add(meeting, marksOf(meeting));
      quoted.set(meeting, new Set([`${start}-${end}`]));
      continue;
    }
    trace?.refuse({ reason: 'joined', rule, people: told.people, start, end, detail: known.rules[0] ?? null });
    seeAlso(known, told);
    if (told.people.length > known.people.length) {
      known.people = told.people;
      index.add(known, marksOf(known));
    }
    const passages = quoted.get(known);
    if (!passages?.has(`${start}-${end}`)) known.passages.push({ start, end });
    passages?.add(`${start}-${end}`);
    if (!known.rules.includes(rule)) known.rules.push(rule);
    if (told.date && (!known.date || (known.borrowed && !told.borrowed)))
      known.date = known.date ? moreExact(known.date, told.date) : told.date;
    if (
      known.mode === 'in-person' &&
      !known.place &&
      told.country &&
      (told.country === known.country || !known.country)
    )
      Object.assign(known, { place: told.place, country: told.country });
    if (told.placed && !known.placed && known.mode === 'in-person' && told.country)
      Object.assign(known, { place: told.place, country: told.country });
    if (!told.borrowed) known.borrowed = false;
    if (told.placed && told.country === known.country) known.placed = true;
  }
  return meetings.sort((a, b) => (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0));
}
