// The one place where belief is made: claims in, graph out; pure, total and deterministic. Goes in strata, each fed only by
// those before it: who is who by full names, offices and stated tenures, shorter names, occasions, then all that hangs on them.
// An inference never feeds what it was inferred from; that is why the order of arrival cannot matter.

import type { Recorded } from '../../model/claims.ts';
import { countryName } from '../../model/countries.ts';
import type { Graph } from '../../model/graph.ts';
import { weaveAgreements } from './agreements.ts';
import { allLevels, GraphBuilder } from './builder.ts';
import { weaveEvents } from './events.ts';
import type { Known } from './known.ts';
import { weaveMeetings } from './meetings.ts';
import { weaveMemberships } from './memberships.ts';
import { weaveMentions } from './mentions.ts';
import { individuals } from './people.ts';
import { Places } from './places.ts';
import { type Said, type Sayings, sayings } from './sayings.ts';
import { settle } from './settle.ts';
import { weaveStanding } from './standing.ts';
import { officesOf, type Term, weaveTenures } from './terms.ts';
import { weaveVisits } from './visits.ts';
import { weaveWords } from './words.ts';

/** Changes whenever weaving changes what it gives: a store woven by another version is woven anew. */
export const WEAVER = '2';

/**
 * The graph that follows from the record. The same record in any order gives the same graph.
 * Total: claims that lead nowhere (a person that the document does not name) are passed over, never guessed at.
 */
export function weave(record: readonly Recorded[]): Graph {
  const all = sayings(record);
  const builder = new GraphBuilder();
  allLevels(builder);
  for (const { claim } of all.countries) nameCountry(builder, claim.says);
  const people = individuals(all);
  for (const { id, said, decided, fits } of people.individuals) namePerson(builder, id, said, { decided, fits });
  const officeOf = officesOf(all, people);
  const terms = weaveTenures(builder, all, people, officeOf);
  describePeople(builder, terms);
  const known: Known = { people, terms, officeOf, places: new Places(record) };
  const eventOf = weaveEvents(builder, all, known);
  const meetings = weaveMeetings(builder, all, known, eventOf);
  weaveVisits(builder, all, people);
  weaveAgreements(builder, all, people, meetings);
  weaveStanding(builder, all);
  weaveMemberships(builder, all, people);
  weaveWords(builder, all, people);
  weaveMentions(builder, record, people);
  return builder.graph();
}

function nameCountry(
  builder: GraphBuilder,
  { code, name, names }: Sayings['countries'][number]['claim']['says'],
): void {
  builder.node(code, 'Country', countryName(code) ?? name, { code }, [name, ...names]);
}

/** A person is shown by the name of two words or more that most documents give; all forms lead to them. */
function namePerson(
  builder: GraphBuilder,
  id: string,
  said: readonly Said<'people'>[],
  { decided, fits }: { decided: boolean; fits: readonly string[] },
): void {
  const bare = (name: string): string => name.replace(/#\d+$/, '');
  const full = said.map(({ claim, document }) => ({ value: bare(claim.says.name), document: document.id }));
  const name = settle(full.filter(({ value }) => value.includes(' '))) ?? settle(full) ?? '';
  const forms = said.flatMap(({ claim }) => [bare(claim.says.name), ...claim.says.also]);
  builder.node(id, 'Person', name, { decided, fits }, forms);
  for (const { claim } of said) builder.edge(id, 'CLAIMED_BY', claim.id);
}

/** What tells a person from namesakes: the office that they were last seen in. */
function describePeople(builder: GraphBuilder, terms: readonly Term[]): void {
  const last = new Map<string, Term>();
  const day = ({ until, seenUntil, from }: Term): string =>
    until === 'open' ? '9999' : (until ?? seenUntil ?? from ?? '');
  for (const term of terms) {
    const known = last.get(term.person);
    if (!known || day(term) > day(known) || (day(term) === day(known) && term.office < known.office))
      last.set(term.person, term);
  }
  for (const [person, { office }] of last) builder.describe(person, { detail: builder.nameOf(office) });
}
