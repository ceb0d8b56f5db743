// Example questions for the start screen, made from facts that are really loaded, so that each has an answer. Pure.
import type { FactView, Participant } from '../model/api.ts';
import { dateInWords, isOnlyPlanned } from './words.ts';

export type Question = { text: string } & (
  | { ask: 'met'; a: string; b: string | null }
  | { ask: 'node'; id: string /** What is selected: the fact that answers, or the node itself. */; fact: string }
);

const inRole = (fact: FactView, role: string): Participant[] => fact.participants.filter((part) => part.role === role);
const people = (fact: FactView): Participant[] => inRole(fact, 'attendee').filter(({ label }) => label === 'Person');

function fromMeeting(fact: FactView): Question[] {
  const [one, other] = people(fact);
  if (!one || !other) return [];
  const who = one.name.length + other.name.length < 60 ? `${one.name} and ${other.name}` : one.name;
  if (who === one.name) return [{ text: `Whom did ${one.name} meet?`, ask: 'met', a: one.id, b: null }];
  return [{ text: `When and where did ${who} meet?`, ask: 'met', a: one.id, b: other.id }];
}

function fromPartnership(fact: FactView): Question[] {
  const [one, other] = inRole(fact, 'partner');
  if (!one || !other) return [];
  return [
    { text: `${one.name} and ${other.name}: at which level do they stand?`, ask: 'node', id: one.id, fact: fact.id },
  ];
}

function fromTenure(fact: FactView): Question[] {
  const [office] = inRole(fact, 'office');
  return office ? [{ text: `Who has been ${office.name}?`, ask: 'node', id: office.id, fact: office.id }] : [];
}

function fromAgreement(fact: FactView): Question[] {
  const title = String(fact.values.title ?? fact.phrase);
  const parties = inRole(fact, 'party');
  if (parties.length < 2 || title.length > 90) return [];
  return [{ text: `Who is bound by the ${title.replace(/^the /i, '')}?`, ask: 'node', id: fact.id, fact: fact.id }];
}

function fromEvent(fact: FactView): Question[] {
  const title = String(fact.values.title ?? '');
  if (inRole(fact, 'participant').length === 0 || title === '' || title.length > 80) return [];
  const when = fact.date === null ? '' : `, ${dateInWords(fact.date)}`;
  return [
    { text: `Who took part in the ${title.replace(/^the /i, '')}${when}?`, ask: 'node', id: fact.id, fact: fact.id },
  ];
}

const MAKERS: readonly { kind: string; make: (fact: FactView) => Question[] }[] = [
  { kind: 'Meeting', make: fromMeeting },
  { kind: 'Partnership', make: fromPartnership },
  { kind: 'Agreement', make: fromAgreement },
  { kind: 'Tenure', make: fromTenure },
  { kind: 'Event', make: fromEvent },
];

/** How much there is to see of a fact: voices first, then evidence, then participants. */
const weight = (fact: FactView): number =>
  fact.voices * 100 + fact.evidence.length * 10 + Math.min(9, fact.participants.length);

/** One question of each sort that the facts can answer, at most `most`; none made from what was only planned. */
export function questionsFrom(facts: readonly FactView[], most: number): Question[] {
  const happened = facts.filter(({ status }) => !isOnlyPlanned(status)).toSorted((a, b) => weight(b) - weight(a));
  return MAKERS.flatMap(({ kind, make }) =>
    happened
      .filter((fact) => fact.kind === kind)
      .flatMap(make)
      .slice(0, 1),
  ).slice(0, most);
}
