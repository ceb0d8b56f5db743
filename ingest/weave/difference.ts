// What must be written so that one graph becomes another. Exact: applied to the first it gives the second, and nothing twice.
import type { Difference, Graph, Properties, Value } from '../../model/graph.ts';

/** The difference from `before` to `after`. A relationship whose properties changed is cut and tied anew. */
export function difference(before: Graph, after: Graph): Difference {
  const result: Difference = { put: [], drop: [], cut: [], tie: [] };
  for (const [id, node] of after.nodes) {
    const old = before.nodes.get(id);
    if (!old || !sameProperties(old.properties, node.properties)) result.put.push(node);
  }
  for (const [id, node] of before.nodes) if (!after.nodes.has(id)) result.drop.push(node);
  for (const [key, edge] of after.edges) {
    const old = before.edges.get(key);
    if (old && sameProperties(old.properties, edge.properties)) continue;
    if (old) result.cut.push(old);
    result.tie.push(edge);
  }
  for (const [key, edge] of before.edges) if (!after.edges.has(key)) result.cut.push(edge);
  return result;
}

/** Whether two graphs are the same, node by node and relationship by relationship. */
export function isEmpty({ put, drop, cut, tie }: Difference): boolean {
  return put.length + drop.length + cut.length + tie.length === 0;
}

function sameProperties(a: Properties, b: Properties): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameValue(a[key], b[key]));
}

function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => item === b[i]);
  return a === b;
}
