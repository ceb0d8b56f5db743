// The record as the store keeps it: read back whole, and the writes that a change of it needs. Rows are checked here, at the door;
// inside everything is plain typed data.
import { z } from 'zod';
import * as statements from '../cypher/catalogue/record.ts';
import { type StatementStep, type Store, step } from '../cypher/store.ts';
import { type Claim, claimSchema, mentionSchema, type Recorded } from '../model/claims.ts';
import { type Document, documentSchema } from '../model/documents.ts';
import { edgeKey, type Graph, type WovenEdge, type WovenNode } from '../model/graph.ts';
import { type EdgeType, isActorLabel, isFactLabel, type NodeLabel } from '../model/kinds.ts';
import { present, searchKey } from './weave/builder.ts';

/** The record in memory, with the revision it was read at. */
export interface KeptRecord {
  revision: number;
  weaver: string;
  entries: Map<string, Recorded>;
  gone: Set<string>;
}

/** Reads the whole record. The store must have one (`beginRecord`). */
export async function readRecord(store: Store): Promise<KeptRecord> {
  const [state] = await store.read(statements.recordRevision, {});
  const documents = await store.read(statements.recordDocuments, {});
  const claims = await store.read(statements.recordClaims, {});
  const gone = await store.read(statements.recordGone, {});
  const entries = new Map<string, Recorded>();
  for (const { mentions, ...document } of documents) {
    const recorded = {
      document: documentSchema.parse(document),
      claims: [],
      mentions: z.array(mentionSchema).parse(JSON.parse(mentions)),
    };
    entries.set(document.id, recorded);
  }
  for (const row of claims)
    entries.get(row.document)?.claims.push(claimSchema.parse({ ...row, says: JSON.parse(row.says) }));
  for (const entry of entries.values()) entry.claims.sort(byPlace);
  return {
    revision: state?.revision ?? 0,
    weaver: state?.weaver ?? '',
    entries,
    gone: new Set(gone.map(({ id }) => id)),
  };
}

const byPlace = (a: Claim, b: Claim): number => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);

/** Reads the woven graph as it is kept, to compare it with what the record weaves. */
export async function readGraph(store: Store): Promise<Graph> {
  const nodes = await store.read(statements.recordNodes, {});
  const edges = await store.read(statements.recordEdges, {});
  const mentions = await store.read(statements.recordMentions, {});
  const all: WovenEdge[] = [
    ...edges.map(({ type, ...edge }) => ({ ...edge, type: type as EdgeType })), // our own statements write no other types
    ...mentions.map(({ from, to, ...properties }) => ({ from, to, type: 'MENTIONS' as const, properties })),
  ];
  return {
    nodes: new Map(
      nodes.map(({ id, labels, properties }): [string, WovenNode] => [id, { id, label: ownLabel(labels), properties }]),
    ),
    edges: new Map(all.map((edge) => [edgeKey(edge), edge])),
  };
}

const OTHERS = new Set<string>(['Office', 'Level', 'Topic']);

function ownLabel(labels: readonly string[]): NodeLabel {
  const own = labels.find((label) => isActorLabel(label) || isFactLabel(label) || OTHERS.has(label));
  return (own ?? 'Topic') as NodeLabel; // a woven node has one of these labels by construction
}

/** Rows of one statement: large enough to be fast, small enough to keep memory flat (measured: flat from 100 to 20,000). */
const BATCH = 2000;

function batches<T>(rows: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < rows.length; start += BATCH) parts.push(rows.slice(start, start + BATCH));
  return parts;
}

/** Steps that keep documents with their mentions, and claims. */
export function keepSteps(documents: readonly Recorded[], claims: readonly Claim[]): StatementStep[] {
  return [
    ...batches(documents.map(documentRow)).map((rows) => step(statements.putDocuments, { rows }, rows.length)),
    ...batches(claims.map(claimRow)).map((rows) => step(statements.putClaims, { rows }, rows.length)),
  ];
}

/** `key` is the title folded, for search; the record itself does not need it and does not read it back. */
const documentRow = ({ document, mentions }: Recorded) => ({
  id: document.id,
  properties: {
    ...present(document satisfies Document),
    ...(document.title === null ? {} : { key: searchKey([document.title]) }),
    mentions: JSON.stringify(mentions),
  },
});

const claimRow = ({ says, ...claim }: Claim) => ({
  id: claim.id,
  document: claim.document,
  properties: { ...claim, says: JSON.stringify(says) },
});

/** Steps that take claims and documents back. */
export function dropSteps(documents: readonly string[], claims: readonly string[]): StatementStep[] {
  return [
    ...batches(claims).map((ids) => step(statements.dropClaims, { ids })),
    ...batches(documents).map((ids) => step(statements.dropDocuments, { ids })),
  ];
}

/** Steps that remember ids as gone, and forget those that are back. */
export function goneSteps(gone: readonly { id: string; document: string }[], back: readonly string[]): StatementStep[] {
  return [
    ...batches(gone).map((rows) => step(statements.putGone, { rows })),
    ...batches(back).map((ids) => step(statements.dropGone, { ids })),
  ];
}

const isClaim = ({ type }: WovenEdge): boolean => type === 'CLAIMED_BY';
const isMention = ({ type }: WovenEdge): boolean => type === 'MENTIONS';
const ends = ({ from, to }: WovenEdge) => ({ from, to });
const started = (edge: WovenEdge): number => Number(edge.properties.start);

/** Steps that write a difference of the graph: cut, drop, put, tie, in this order. */
export function graphSteps({
  put,
  drop,
  cut,
  tie,
}: {
  put: WovenNode[];
  drop: WovenNode[];
  cut: WovenEdge[];
  tie: WovenEdge[];
}): StatementStep[] {
  const between = (edge: WovenEdge): boolean => !isClaim(edge) && !isMention(edge);
  return [
    ...batches(cut.filter(between)).map((rows) =>
      step(statements.cut, { rows: rows.map((edge) => ({ ...ends(edge), type: edge.type })) }),
    ),
    ...batches(cut.filter(isClaim)).map((rows) => step(statements.cutClaims, { rows: rows.map(ends) })),
    ...batches(cut.filter(isMention)).map((rows) =>
      step(statements.cutMentions, { rows: rows.map((edge) => ({ ...ends(edge), start: started(edge) })) }),
    ),
    ...batches(drop).map((nodes) => step(statements.dropNodes, { ids: nodes.map(({ id }) => id) })),
    ...batches(put).map((nodes) =>
      step(
        statements.putNodes,
        { rows: nodes.map((node) => ({ ...node, properties: plain(node.properties) })) },
        nodes.length,
      ),
    ),
    ...batches(tie.filter(between)).map((edges) =>
      step(
        statements.tie,
        { rows: edges.map((edge) => ({ ...edge, properties: plain(edge.properties) })) },
        edges.length,
      ),
    ),
    ...batches(tie.filter(isClaim)).map((edges) => step(statements.tieClaims, { rows: edges.map(ends) }, edges.length)),
    ...batches(tie.filter(isMention)).map((edges) =>
      step(
        statements.tieMentions,
        { rows: edges.map((edge) => ({ ...ends(edge), properties: plain(edge.properties) })) },
        edges.length,
      ),
    ),
  ];
}

type Written = { [key: string]: string | number | boolean | string[] };

const plain = (properties: WovenNode['properties']): Written =>
  Object.fromEntries(
    Object.entries(properties).map(([key, value]): [string, Written[string]] => [
      key,
      typeof value === 'object' ? [...value] : value,
    ]),
  );
