// The woven graph as plain data: what weaving gives and the store keeps. Ids are stable, properties flat; order means nothing.
import type { EdgeType, NodeLabel } from './kinds.ts';

export type Value = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Value>>;

/**
 * A woven node. In the store it also has the label `Woven`, an actor `Actor`, a fact `Fact`. Absent values have no property.
 *
 * Every node: `name` (as shown) and `key` (its names folded, each word preceded by a blank, for search).
 * Every actor and office: `names` (all forms), `detail`? (what tells it from namesakes: its latest office, its country).
 * - Person: `decided` (false: an undecided name, an actor of its own), `fits`? (ids of those who fitted it)
 * - Country: `code` · Organization: `kind`, `country`? · Locality: `country`? · Office: `title`, `country`?
 * - Level: `ladder`, `rank` · Topic: nothing more
 * Every fact: `sort` (its first day, "" if undated), `confidence` (of the surest claim), `voices` (documents that say so), `status`.
 * - Tenure: `from`?, `until`? (or "open"), `seenFrom`?, `seenUntil`? (first and last day on which sources show it)
 * - Meeting: `date`?, `mode`, `setting`?, `place`? · Visit: `from`?, `until`?, `kind`?
 * - Agreement: `title`, `kind`, `date`?, `also`? · Policy: `title`, `kind`, `number`?, `date`? · Event: `title`, `kind`, `date`?, `place`?
 * - Partnership, DiplomaticRelations: `wording`, `from`?, `until`?, `seenFrom`?, `seenUntil`? · Membership: `role`, `from`?, `until`?
 * - Figure: `what`, `value`, `to`?, `unit`, `approx`, `change`?, `expected`?, `period`? · Statement: `kind`, `text`, `period`?, `occasion`?
 */
export interface WovenNode {
  id: string;
  label: NodeLabel;
  properties: Properties;
}

/**
 * A woven relationship. Properties: ATTENDED `capacity`? (id of an Office); PARTY_TO `signed`?, `ratified`?, `inForce`?; SIGNED `for`?;
 * TOOK_PART_IN `role`; MENTIONS `start`, `end`, `name`. An organization or office stands OF its country or body. `from` is a Document's id for MENTIONS, `to` a Claim's for CLAIMED_BY; else both are woven nodes.
 */
export interface WovenEdge {
  from: string;
  type: EdgeType;
  to: string;
  properties: Properties;
}

export interface Graph {
  nodes: ReadonlyMap<string, WovenNode>;
  edges: ReadonlyMap<string, WovenEdge>;
}

/** One relationship of a type may run between two nodes; only mentions may repeat, each at its own offset. */
export function edgeKey(edge: WovenEdge): string {
  const at = edge.type === 'MENTIONS' ? ` ${edge.properties.start}` : '';
  return `${edge.from} ${edge.type} ${edge.to}${at}`;
}

/** What must be written so that `before` becomes `after`. Changed relationships are cut and tied anew. */
export interface Difference {
  put: WovenNode[];
  drop: WovenNode[];
  cut: WovenEdge[];
  tie: WovenEdge[];
}
