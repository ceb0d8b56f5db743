// Events: gatherings with a name. One name in one year is one event; a name without a date joins the only event that bears it.
import type { Period } from '../../model/dates.ts';
import { fold } from '../../model/names.ts';
import { type GraphBuilder, present } from './builder.ts';
import { addFact, type Participant } from './fact.ts';
import type { Known } from './known.ts';
import { type Occurrence, sortIntoOccasions } from './occasions.ts';
import type { Said, Sayings } from './sayings.ts';
import { settle, settleDate, type Told } from './settle.ts';

interface Telling extends Occurrence {
  said: Said<'events'>;
}

/** The event that a document means by a name, as a fact. */
export type EventOf = (document: string, name: string) => string | undefined;

const nameKey = (name: string): string => fold(name).replace(/^the /, '');

const nameKeys = ({ name, also = [] }: Said<'events'>['claim']['says']): string[] => [name, ...also].map(nameKey);

/** Weaves all events, then puts smaller ones into larger ones. */
export function weaveEvents(builder: GraphBuilder, all: Sayings, known: Known): EventOf {
  const tellings = all.events.map((said): Telling => {
    const { claim, document } = said;
    const { date, status } = claim.says;
    return {
      id: claim.id,
      document: document.id,
      when: date,
      published: document.published,
      happened: status === 'held',
      keys: nameKeys(claim.says),
      said,
    };
  });
  const woven = sortIntoOccasions(tellings, sameYear).map((event) => ({
    event,
    fact: weaveEvent(builder, event, known),
  }));
  const byName = new Map<string, string>();
  for (const { event, fact } of woven) {
    for (const { document, keys } of event) for (const key of keys) byName.set(`${document}\n${key}`, fact);
  }
  const eventOf: EventOf = (document, name) => byName.get(`${document}\n${nameKey(name)}`);
  for (const { event, fact } of woven) {
    for (const { said, document } of event) {
      const whole = said.claim.says.part_of === null ? undefined : eventOf(document, said.claim.says.part_of);
      if (whole !== undefined && whole !== fact) builder.edge(fact, 'PART_OF', whole);
    }
  }
  return eventOf;
}

const sameYear = (a: Telling, b: Telling): boolean =>
  a.when === null || b.when === null || a.when.slice(0, 4) === b.when.slice(0, 4);

function weaveEvent(builder: GraphBuilder, event: readonly Telling[], { people, places }: Known): string {
  const tell = <T>(pick: (says: Said<'events'>['claim']['says']) => T | null): Told<T>[] =>
    event.flatMap(({ said, document }) => {
      const value = pick(said.claim.says);
      return value === null ? [] : [{ value, document }];
    });
  const title = settle(tell(({ name }) => name)) ?? '';
  const date: Period | undefined = settleDate(tell((says) => says.date));
  const [place, country] = [settle(tell((says) => says.place)), settle(tell((says) => says.country))];
  const theme = settle(tell((says) => says.theme ?? null));
  const participants = partakers(builder, event, people);
  const where =
    place && country
      ? places.find(
          builder,
          event.map(({ document }) => document),
          place,
          country,
        )
      : undefined;
  if (where) participants.push({ role: 'place', id: where });
  else if (country) participants.push({ role: 'place', id: builder.party(country) });
  const held = event.some(({ happened }) => happened);
  const status = held ? 'held' : (event.at(-1)?.said.claim.says.status ?? 'planned');
  const fact = addFact(builder, 'Event', {
    said: event.map(({ said }) => said),
    values: { status, title, ...present({ kind: settle(tell(({ kind }) => kind)), date, place, theme }) },
    participants,
  });
  return builder.node(fact, 'Event', title, {}, [
    ...new Set(event.flatMap(({ said }) => [said.claim.says.name, ...(said.claim.says.also ?? [])])),
  ]);
}

/** Roles at an event, the most telling first; what is none of them is told by the word that comes first in the alphabet. */
const ROLES = ['host', 'chair', 'opener', 'speaker', 'participant'];
const rankOf = (role: string): number => (ROLES.includes(role) ? ROLES.indexOf(role) : ROLES.length);
const isMoreTelling = (role: string, other: string): boolean =>
  rankOf(role) === rankOf(other) ? role < other : rankOf(role) < rankOf(other);

/** Who took part, each once: where two documents give somebody two roles, the more telling one stands. */
function partakers(builder: GraphBuilder, event: readonly Telling[], people: Known['people']): Participant[] {
  const roles = new Map<string, string>();
  for (const { said, document } of event)
    for (const { actor, role } of said.claim.says.participants ?? []) {
      const id = people.of(document, actor) ?? builder.party(actor);
      const known = roles.get(id);
      if (known === undefined || isMoreTelling(role, known)) roles.set(id, role);
    }
  return [...roles].map(([id, role]) => ({ role: 'participant', id, properties: { role } }));
}
