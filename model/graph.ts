// The woven graph as plain data: what weaving gives and the store keeps. Ids are stable, properties flat; order means nothing.
import type { EdgeType, NodeLabel } from './kinds.ts';

export type Value = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Value>>;

/**
 * A woven node. Every node has `name` (as shown) and `key` (its names folded, each preceded by a blank, for search).
 * Facts have also: `date` or `from`/`until` as their kind says, `sort` (first day, "" if undated), `status`,
 * `confidence` (of the surest claim), `voices` (independent documents that say so).
 */
export interface WovenNode {
  id: string;
  label: NodeLabel;
  properties: Properties;
}

/** A woven relationship. `from` is a Document's id for MENTIONS, `to` a Claim's for CLAIMED_BY; else both are woven nodes. */
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
