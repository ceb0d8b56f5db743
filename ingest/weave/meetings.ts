// Meetings: claims of one occasion, who attended it and in which office, where and when. Where a text names a side by its
// office only, the holder of that day takes the seat if tenures decide it; else the office itself attends.
import type { Period } from '../../model/dates.ts';
import type { GraphBuilder } from './builder.ts';
import type { EventOf } from './events.ts';
import { addFact, type Participant } from './fact.ts';
import type { Known } from './known.ts';
import { type Occurrence, sortIntoOccasions } from './occasions.ts';
import type { OfficeWords } from './offices.ts';
import type { Said, Sayings } from './sayings.ts';
import { settle, settleDate, type Told } from './settle.ts';
import { holderOn, officeOn } from './terms.ts';

interface Telling extends Occurrence {
  said: Said<'meetings'>;
  /** Ids of people and offices. */
  attendees: readonly string[];
  /** Office by attendee, where the text gives one. */
  capacities: ReadonlyMap<string, OfficeWords>;
  country: string | null;
}

/** A meeting as later strata need it. */
export interface Held {
  fact: string;
  day: Period | undefined;
  attendees: readonly string[];
  documents: ReadonlySet<string>;
}

/** Weaves all meetings. */
export function weaveMeetings(builder: GraphBuilder, all: Sayings, known: Known, eventOf: EventOf): Held[] {
  const told = all.meetings.map((said) => tellingOf(builder, said, known));
  return sortIntoOccasions(told, mayBeOne).map((occasion) => weaveMeeting(builder, occasion, known, eventOf));
}

function tellingOf(builder: GraphBuilder, said: Said<'meetings'>, { people, terms, officeOf }: Known): Telling {
  const { claim, document } = said;
  const { says } = claim;
  const day = says.date ?? null;
  const named = says.people.flatMap((name) => people.of(document.id, name) ?? []);
  const capacities = new Map<string, OfficeWords>();
  for (const capacity of says.capacities ?? []) {
    const person = people.of(document.id, capacity.person);
    if (person !== undefined && !capacities.has(person)) capacities.set(person, officeOf(person, capacity));
  }
  const seats = (says.offices ?? []).map((words) => {
    const office = builder.office(words);
    const holder = holderOn(terms, office, day);
    if (holder !== undefined) capacities.set(holder, words);
    return holder ?? office;
  });
  const attendees = [...new Set([...named, ...seats])].sort();
  return {
    id: claim.id,
    document: document.id,
    when: day,
    published: document.published,
    happened: says.status === 'held',
    keys: pairsOf(attendees),
    said,
    attendees,
    capacities,
    country: says.country,
  };
}

/** Most attendees of whom all pairs are compared; beyond it, at the table of a large summit, the first ones do. */
const TABLE = 12;

function pairsOf(attendees: readonly string[]): string[] {
  const some = attendees.slice(0, TABLE);
  if (some.length < 2) return [...some];
  return some.flatMap((a, i) => some.slice(i + 1).map((b) => `${a} ${b}`));
}

/** One occasion as far as mode, country and company go: the same people, or some of them told by a shorter report. */
function mayBeOne(a: Telling, b: Telling): boolean {
  if (a.said.claim.says.mode !== b.said.claim.says.mode) return false;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  if (setting(a) !== setting(b)) return false;
  const [fewer, more] = a.attendees.length <= b.attendees.length ? [a, b] : [b, a];
  return fewer.attendees.every((one) => more.attendees.includes(one));
}

function setting({ said, capacities }: Telling): 'bilateral' | 'multilateral' {
  const { says } = said.claim;
  if (says.setting) return says.setting;
  return new Set([...capacities.values()].map(({ of }) => of)).size > 2 ? 'multilateral' : 'bilateral';
}

/** held beats what was only planned; of held and cancelled or denied the later word counts. */
function statusOf(occasion: readonly Telling[]): string {
  const statuses = occasion.map(({ said }) => said.claim.says.status);
  const taken = statuses.filter((status) => status !== 'planned');
  if (taken.length === 0) return 'planned';
  const last = taken.at(-1) ?? 'planned';
  return last === 'postponed' && taken.includes('held') ? 'held' : last;
}

function weaveMeeting(builder: GraphBuilder, occasion: readonly Telling[], known: Known, eventOf: EventOf): Held {
  const tell = <T>(pick: (one: Telling) => T | null | undefined): Told<T>[] =>
    occasion.flatMap((one) => {
      const value = pick(one);
      return value === null || value === undefined ? [] : [{ value, document: one.document }];
    });
  const day = settleDate(tell(({ when }) => when));
  const place = settle(tell(({ said }) => said.claim.says.place));
  const country = settle(tell(({ country: land }) => land));
  const attendees = [...new Set(occasion.flatMap((one) => one.attendees))].sort();
  const participants: Participant[] = attendees.map((id) => ({
    role: 'attendee',
    id,
    properties: { capacity: capacityOf(builder, id, occasion, day ?? null, known) },
  }));
  const where =
    place && country
      ? known.places.find(
          builder,
          occasion.map(({ document }) => document),
          place,
          country,
        )
      : undefined;
  if (where) participants.push({ role: 'place', id: where });
  else if (country) participants.push({ role: 'place', id: builder.party(country) });
  const events = occasion.flatMap(({ said, document }) => eventOf(document, said.claim.says.during ?? '') ?? []);
  for (const id of new Set(events)) participants.push({ role: 'during', id });
  const fact = addFact(builder, 'Meeting', {
    said: occasion.map(({ said }) => said),
    values: {
      status: statusOf(occasion),
      date: day,
      mode: settle(tell(({ said }) => said.claim.says.mode)),
      setting: settle(occasion.map((one) => ({ value: setting(one), document: one.document }))),
      place,
    },
    participants,
  });
  return { fact, day, attendees, documents: new Set(occasion.map(({ document }) => document)) };
}

/** The office in which somebody came: as most reports of it say, else as their tenures decide. */
function capacityOf(
  builder: GraphBuilder,
  id: string,
  occasion: readonly Telling[],
  day: Period | null,
  { terms }: Known,
): string | undefined {
  const told = occasion.flatMap((one) => {
    const words = one.capacities.get(id);
    return words ? [{ value: builder.office(words), document: one.document }] : [];
  });
  const seen = day ?? occasion[0]?.published ?? null;
  return settle(told) ?? officeOn(terms, id, seen);
}
