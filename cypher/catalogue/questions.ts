// The statements that the API asks, each with what it takes and gives; the texts stand in cypher/read/.
// Nothing here writes, and nothing here decides: dates and namesakes are judged by who asks.
import { z } from 'zod';
import { documentKindSchema, documentSchema } from '../../model/documents.ts';
import { reads } from '../statement.ts';

const text = z.string();
const count = z.int().nonnegative();
const optional = z.string().nullable();
const byId = z.strictObject({ id: text });
const byIds = z.strictObject({ ids: z.array(text) });
const none = z.strictObject({});
const properties = z.record(z.string(), z.union([text, z.number(), z.boolean(), z.array(text)]));

const node = z.strictObject({ id: text, labels: z.array(text), properties });
const shown = z.strictObject({ id: text, labels: z.array(text), name: text });

/** Where a listing goes on: after the row with this sort key and id; `beforeId` "" is the start. */
const page = { beforeSort: text, beforeId: text, limit: count };

const source = {
  kind: documentKindSchema,
  url: optional,
  title: optional,
  publisher: optional,
  author: optional,
  published: optional,
  inferred: z
    .boolean()
    .nullable()
    .transform((inferred) => inferred ?? false),
  language: optional,
  source: optional,
};

/** Actors, offices and titled facts by prefixes of words; `place` 0 is best. */
export const search = reads(
  'read/search',
  z.strictObject({ first: text, words: z.array(text), whole: text, label: text, limit: count }),
  shown.extend({ detail: optional, place: count, facts: count }),
);

/** Documents by words of their title. */
export const searchDocuments = reads(
  'read/search-documents',
  z.strictObject({ words: z.array(text), limit: count }),
  z.strictObject({ id: text, name: text, detail: optional, sort: text }),
);

/** One woven node by its own id; no row if there is none. */
export const nodeById = reads('read/node', byId, node);

/** The woven nodes that a claim supports. */
export const claimedNodes = reads('read/claimed-nodes', byId, node);

/** A row if this id is one of something retracted. */
export const gone = reads('read/gone', byId, z.strictObject({ id: text, document: optional }));

/** Actors and offices with these words next to each other in a name. */
export const named = reads(
  'read/named',
  z.strictObject({ phrase: text }),
  shown.extend({ names: z.array(text).nullable(), detail: optional }),
);

/** Label and name of each of these nodes. */
export const references = reads('read/references', byIds, shown);

/** Facts with their own values. */
export const facts = reads('read/facts', byIds, node);

/** Who takes part in facts; `inward`: the relationship runs from the participant to the fact. */
export const participants = reads(
  'read/participants',
  z.strictObject({ ids: z.array(text), edges: z.array(text) }),
  shown.extend({ fact: text, edge: text, inward: z.boolean(), details: properties }),
);

const passage = z.strictObject({
  fact: text,
  claim: text,
  quote: text,
  start: count,
  end: count,
  method: text,
  confidence: z.number(),
  document: text,
  ...source,
});

export type PassageRow = z.infer<typeof passage>;

/** The claims of facts, the surest first, at most `each` a fact. */
export const evidence = reads('read/evidence', z.strictObject({ ids: z.array(text), each: count }), passage);

/** The claims of one document, in the order of its text. */
export const evidenceInDocument = reads('read/evidence-in-document', byId, passage);

/** Facts of an actor or office, the latest first. */
export const latestFacts = reads(
  'read/latest-facts',
  z.strictObject({ id: text, ...page }),
  z.strictObject({ id: text, sort: text }),
);

/** In how many facts a node takes part. */
export const countFacts = reads('read/count-facts', byId, z.strictObject({ facts: count }));

/** What an actor or office belongs to or is accredited to. */
export const related = reads('read/related', byId, shown.extend({ relation: text }));

/** Offices of a country or body and of bodies within it. */
export const officesOf = reads('read/offices-of', byId, z.strictObject({ id: text }));

const attendance = z.strictObject({ meeting: text, attendee: text, date: optional, sort: text });

/** Held meetings that these people or offices attended. */
export const attendedBy = reads('read/attended-by', byIds, attendance);

/** Held meetings that somebody attended in the capacity of one of these offices. */
export const attendedAs = reads('read/attended-as', z.strictObject({ offices: z.array(text) }), attendance);

const term = { from: optional, until: optional, seenFrom: optional, seenUntil: optional };

/** Tenures of an office with their dates. */
export const tenuresOfOffice = reads('read/tenures-of-office', byId, z.strictObject({ id: text, ...term }));

/** Partnerships and diplomatic relations of a country or body, one row for each partner. */
export const standingsOf = reads(
  'read/standings-of',
  byId,
  z.strictObject({
    id: text,
    status: optional,
    ...term,
    partner: text,
    labels: z.array(text),
    name: text,
    level: text,
    levelName: text,
    ladder: text,
    rank: count,
  }),
);

/** How many facts of each kind a node takes part in, and the latest of them. */
export const factsByKind = reads(
  'read/facts-by-kind',
  z.strictObject({ id: text, labels: z.array(text), limit: count }),
  z.strictObject({ label: text, ids: z.array(text), total: count }),
);

/** How a node stands to others that are no facts: at most `limit` of those it points at and as many that point at it. */
export const relations = reads(
  'read/relations',
  z.strictObject({ id: text, limit: count }),
  z.strictObject({ source: text, target: text, relation: text, other: text, labels: z.array(text), name: text }),
);

/** How many relationships a node has with others that are no facts. */
export const countRelations = reads('read/count-relations', byId, z.strictObject({ relations: count }));

/** How many relationships with woven nodes each of these has. */
export const degrees = reads('read/degrees', byIds, z.strictObject({ id: text, degree: count }));

/** One document with its text. */
export const documentById = reads(
  'read/document',
  byId,
  documentSchema.extend({ inferred: source.inferred, published: optional }),
);

/** Documents without text, the latest published first. */
export const documents = reads(
  'read/documents',
  z.strictObject(page),
  z.strictObject({ id: text, ...source, sort: text }),
);

export const countDocuments = reads('read/count-documents', none, z.strictObject({ documents: count }));

export const countClaims = reads('read/count-claims', none, z.strictObject({ claims: count }));

/** The names in a document by offset, with the node that each stands for; `shown` is that node's name. */
export const mentions = reads(
  'read/mentions',
  byId,
  z.strictObject({ start: count, end: count, name: text, id: text, labels: z.array(text), shown: text }),
);

/** How many woven nodes have each label. */
export const countLabels = reads('read/count-labels', none, z.strictObject({ label: text, count }));
