// Visits: one person's travel to one country. Claims that overlap in time tell of one journey; a plan joins what came of it.
import type { Period } from '../../model/dates.ts';
import { type GraphBuilder, present } from './builder.ts';
import { addFact } from './fact.ts';
import { type Occurrence, sortIntoOccasions } from './occasions.ts';
import type { People } from './people.ts';
import type { Said, Sayings } from './sayings.ts';
import { settle, settleDate, type Told } from './settle.ts';

interface Journey extends Occurrence {
  said: Said<'visits'>;
  person: string;
}

/** A visit as later strata need it. */
export interface Made {
  fact: string;
  person: string;
  to: string;
  from: Period | undefined;
  until: Period | undefined;
}

/** Weaves all visits. */
export function weaveVisits(builder: GraphBuilder, all: Sayings, people: People): Made[] {
  const journeys = all.visits.flatMap((said): Journey[] => {
    const { claim, document } = said;
    const person = people.of(document.id, claim.says.person);
    return person === undefined ? [] : [journeyOf(said, person)];
  });
  return sortIntoOccasions(journeys, () => true).map((journey) => weaveVisit(builder, journey));
}

function journeyOf(said: Said<'visits'>, person: string): Journey {
  const { claim, document } = said;
  const { date, until = null, to, status } = claim.says;
  const when = date !== null && until !== null && until >= date ? `${date}/${until}` : date;
  return {
    id: claim.id,
    document: document.id,
    when,
    published: document.published,
    happened: status === undefined,
    keys: [`${person} ${to}`],
    said,
    person,
  };
}

function weaveVisit(builder: GraphBuilder, journey: readonly Journey[]): Made {
  const tell = <T>(pick: (says: Said<'visits'>['claim']['says']) => T | null | undefined): Told<T>[] =>
    journey.flatMap(({ said, document }) => {
      const value = pick(said.claim.says);
      return value === null || value === undefined ? [] : [{ value, document }];
    });
  const [first] = journey;
  if (!first) throw new Error('a visit without a claim');
  const to = builder.party(first.said.claim.says.to);
  const from = settleDate(tell(({ date }) => date));
  const until = settleDate(tell((says) => says.until));
  const made = journey.some(({ happened }) => happened);
  const status = made ? 'held' : (journey.at(-1)?.said.claim.says.status ?? 'planned');
  const fact = addFact(builder, 'Visit', {
    said: journey.map(({ said }) => said),
    values: { status, ...present({ from, until, kind: settle(tell(({ kind }) => kind)) }) },
    participants: [
      { role: 'visitor', id: first.person },
      { role: 'destination', id: to },
    ],
  });
  return { fact, person: first.person, to, from, until };
}
