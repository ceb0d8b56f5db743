// How a class of claims becomes a fact in the graph: its node, its participants by role as the table of kinds has them,
// and its evidence. The id is that of the class's earliest claim.
import { earliest } from '../../model/dates.ts';
import type { Value } from '../../model/graph.ts';
import { type FactLabel, kindOf } from '../../model/kinds.ts';
import type { GraphBuilder } from './builder.ts';
import { type AnySaid, byPublication } from './sayings.ts';
import { voices } from './settle.ts';

export interface Participant {
  role: string;
  id: string;
  properties?: Readonly<Record<string, Value | null | undefined>>;
}

export interface Told {
  /** The claims, at least one. */
  said: readonly AnySaid[];
  values: Readonly<Record<string, Value | null | undefined>> & { status: string };
  participants: readonly Participant[];
}

/** Adds a fact. Gives its id. @throws if it has no claim or a role that its kind has not: both are defects */
export function addFact(builder: GraphBuilder, label: FactLabel, { said, values, participants }: Told): string {
  const members = [...said].sort(byPublication);
  const [first] = members;
  if (!first) throw new Error(`a ${label} without a claim`);
  const id = first.claim.id;
  const kind = kindOf(label);
  const names: Record<string, string[]> = {};
  for (const { role, id: participant } of participants)
    names[role] = [...(names[role] ?? []), builder.nameOf(participant)];
  const date = kind.dates.map((key) => values[key]).find((value) => typeof value === 'string' && value !== 'open');
  builder.node(id, label, kind.phrase({ names, values }), {
    ...values,
    sort: typeof date === 'string' ? earliest(date) : '',
    confidence: Math.max(...members.map(({ claim }) => claim.confidence)),
    voices: voices(members),
  });
  for (const participant of participants) tie(builder, id, label, participant);
  for (const { claim } of members) builder.edge(id, 'CLAIMED_BY', claim.id);
  return id;
}

function tie(builder: GraphBuilder, fact: string, label: FactLabel, { role, id, properties = {} }: Participant): void {
  const how = kindOf(label).roles.find((one) => one.role === role);
  if (!how) throw new Error(`the table of kinds has no role "${role}" in a ${label}`);
  if (how.inward) builder.edge(id, how.edge, fact, properties);
  else builder.edge(fact, how.edge, id, properties);
}
