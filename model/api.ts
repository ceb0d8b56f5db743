// What the API answers, as schemas: the server checks its answers against them in tests, the client reads by them,
// and the API's description is made from them.
import { z } from 'zod';
import { receiptSchema } from './desk.ts';
import { documentSchema } from './documents.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const label = z.string().meta({ description: 'Label of the node: Person, Country, Office, Meeting, …' });

export const referenceSchema = z
  .strictObject({ id: z.string(), label, name: z.string() })
  .meta({ id: 'Reference', description: 'A node by id, with what is needed to show it' });

export const searchHitSchema = referenceSchema
  .extend({
    detail: z.string().nullable().meta({ description: 'What tells it from namesakes: an office, a country, a date' }),
    facts: z.int().meta({ description: 'Number of facts it takes part in' }),
  })
  .meta({ id: 'SearchHit' });

export const searchSchema = z
  .strictObject({ query: z.string(), hits: z.array(searchHitSchema) })
  .meta({ id: 'Search' });

/** Where a document comes from, without its text. */
export const sourceSchema = documentSchema.omit({ text: true, hash: true }).meta({ id: 'Source' });

export const evidenceViewSchema = z
  .strictObject({
    claim: z.string(),
    quote: z.string(),
    start: z.int(),
    end: z.int(),
    method: z.string(),
    confidence: z.number(),
    document: sourceSchema,
  })
  .meta({ id: 'Evidence' });

export const participantSchema = referenceSchema
  .extend({
    role: z.string(),
    capacity: referenceSchema.nullable().meta({ description: 'The office in which a person took part' }),
    details: z.record(z.string(), value).optional().meta({
      description: 'What is said of this part alone: when a party signed, ratified, was bound; for whom one signed',
    }),
  })
  .meta({ id: 'Participant' });

export const factViewSchema = z
  .strictObject({
    id: z.string(),
    kind: label,
    phrase: z.string(),
    date: z
      .string()
      .nullable()
      .meta({ description: 'The date to sort by: of the meeting, or the first of the period' }),
    until: z.string().nullable(),
    status: z.string().nullable(),
    confidence: z.number(),
    voices: z.int().meta({ description: 'Independent documents that say so' }),
    values: z.record(z.string(), value),
    participants: z.array(participantSchema),
    evidence: z.array(evidenceViewSchema),
  })
  .meta({ id: 'Fact' });

export const actorViewSchema = z
  .strictObject({
    id: z.string(),
    label,
    name: z.string(),
    names: z.array(z.string()),
    values: z.record(z.string(), value),
    related: z
      .array(referenceSchema.extend({ relation: z.string() }))
      .meta({ description: 'Country or body it belongs to, sides it is accredited to' }),
    total: z.int().meta({ description: 'Facts in all; `facts` holds the latest' }),
    facts: z.array(factViewSchema),
  })
  .meta({ id: 'Actor' });

export const metSchema = z
  .strictObject({
    a: referenceSchema,
    b: referenceSchema.nullable(),
    total: z.int(),
    meetings: z.array(factViewSchema),
  })
  .meta({ id: 'Met', description: 'Meetings with status held at which both sides attended, the latest first' });

export const heldOfficeSchema = z
  .strictObject({
    office: referenceSchema,
    on: z.string(),
    holders: z.array(z.strictObject({ certainty: z.enum(['yes', 'possible']), tenure: factViewSchema })),
  })
  .meta({ id: 'HeldOffice', description: 'Who held an office on a date; "possible" where the sources leave it open' });

export const standingSchema = z
  .strictObject({
    country: referenceSchema,
    on: z.string().nullable(),
    partners: z.array(
      z.strictObject({
        partner: referenceSchema,
        level: referenceSchema.extend({ ladder: z.string(), rank: z.int() }),
        partnership: factViewSchema,
        certainty: z.enum(['yes', 'possible']).optional().meta({
          description: 'Whether it stood so on the day asked for; "possible" where the sources leave it open',
        }),
      }),
    ),
  })
  .meta({ id: 'Standing', description: 'At which level a country stands with each of its partners' });

export const canvasNodeSchema = referenceSchema
  .extend({
    degree: z.int().meta({ description: 'Links in the whole graph, shown or not' }),
    date: z.string().nullable(),
  })
  .meta({ id: 'CanvasNode' });

export const canvasLinkSchema = z
  .strictObject({
    id: z.string(),
    source: z.string(),
    target: z.string(),
    kind: z
      .string()
      .meta({ description: 'Label of the fact that the link stands for, or the type of the relationship' }),
    fact: z.string().nullable().meta({ description: 'Id of that fact' }),
    phrase: z.string(),
    date: z.string().nullable(),
    until: z.string().nullable(),
    status: z.string().nullable(),
  })
  .meta({ id: 'CanvasLink' });

export const neighbourhoodSchema = z
  .strictObject({
    centre: z.string(),
    nodes: z.array(canvasNodeSchema),
    links: z.array(canvasLinkSchema),
    more: z.int().meta({ description: 'Facts and relations of the centre left out by the limit' }),
  })
  .meta({
    id: 'Neighbourhood',
    description: 'Two-person meetings, tenures, visits, memberships and partnerships are links, the rest nodes',
  });

export const mentionViewSchema = z
  .strictObject({ start: z.int(), end: z.int(), name: z.string(), refers: referenceSchema })
  .meta({ id: 'MentionView' });

export const documentViewSchema = z
  .strictObject({ document: documentSchema, mentions: z.array(mentionViewSchema), facts: z.array(factViewSchema) })
  .meta({
    id: 'DocumentView',
    description: 'One document with its mentions and facts; evidence holds only passages of this document',
  });

export const cypherAnswerSchema = z
  .strictObject({
    columns: z.array(z.string()),
    rows: z.array(z.record(z.string(), z.unknown())),
    truncated: z.boolean().meta({ description: 'Whether the row limit cut the answer' }),
    milliseconds: z.number(),
    asOf: z.string().nullable().meta({ description: 'Embedded store: when the copy that was asked was taken' }),
  })
  .meta({ id: 'CypherAnswer' });

export const statsSchema = z
  .strictObject({ store: z.string(), documents: z.int(), claims: z.int(), nodes: z.record(z.string(), z.int()) })
  .meta({ id: 'Stats', description: 'What the graph holds; `nodes` counts by label' });

export const documentListSchema = z
  .strictObject({ total: z.int(), documents: z.array(sourceSchema) })
  .meta({ id: 'DocumentList', description: 'Documents, the latest published first' });

export const receiptsSchema = z
  .strictObject({ receipts: z.array(receiptSchema) })
  .meta({ id: 'Receipts', description: 'What became of each document, in the order in which they were handed in' });

export const kindViewSchema = z
  .strictObject({
    label,
    family: z.enum(['actor', 'office', 'fact', 'level', 'topic']),
    title: z.string(),
    plural: z.string(),
    colour: z.string(),
    pictogram: z.string(),
    drawn: z
      .enum(['link', 'pair', 'node'])
      .meta({ description: 'link: one dated link between two; pair: so if two take part; node: a node of its own' }),
  })
  .meta({ id: 'KindView' });

export const kindsSchema = z
  .strictObject({ kinds: z.array(kindViewSchema) })
  .meta({ id: 'Kinds', description: 'How each kind of node is called and drawn' });

export const stateSchema = z
  .strictObject({ status: z.enum(['alive', 'ready']) })
  .meta({ id: 'State', description: 'alive: the process answers; ready: the store answers too' });

/** RFC 9457. `errors` names the fields of a bad request. */
export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    errors: z.array(z.strictObject({ field: z.string(), message: z.string() })).optional(),
    candidates: z
      .array(referenceSchema.extend({ detail: z.string().nullable() }))
      .optional()
      .meta({ description: 'Where a name fits several: those whom it fits; ask again by id' }),
  })
  .meta({ id: 'Problem' });

export type Reference = z.infer<typeof referenceSchema>;
export type SearchHit = z.infer<typeof searchHitSchema>;
export type Evidence = z.infer<typeof evidenceViewSchema>;
export type Participant = z.infer<typeof participantSchema>;
export type FactView = z.infer<typeof factViewSchema>;
export type ActorView = z.infer<typeof actorViewSchema>;
export type Met = z.infer<typeof metSchema>;
export type HeldOffice = z.infer<typeof heldOfficeSchema>;
export type Standing = z.infer<typeof standingSchema>;
export type Neighbourhood = z.infer<typeof neighbourhoodSchema>;
export type CanvasNode = z.infer<typeof canvasNodeSchema>;
export type CanvasLink = z.infer<typeof canvasLinkSchema>;
export type DocumentView = z.infer<typeof documentViewSchema>;
export type CypherAnswer = z.infer<typeof cypherAnswerSchema>;
export type Stats = z.infer<typeof statsSchema>;
export type DocumentList = z.infer<typeof documentListSchema>;
export type Receipts = z.infer<typeof receiptsSchema>;
export type KindView = z.infer<typeof kindViewSchema>;
export type Kinds = z.infer<typeof kindsSchema>;
export type State = z.infer<typeof stateSchema>;
export type Problem = z.infer<typeof problemSchema>;
