// The record: documents, their claims and mentions. A claim is one passage of one document that states one fact.
// Added to and taken from, never edited; the graph is woven from it (ingest/weave).
import { z } from 'zod';
import { documentSchema } from './documents.ts';
import { entrySchemas, type FactLists, type ListName } from './facts.ts';

const said = { evidence: true, confidence: true, method: true } as const;

/** What a claim says: an entry of the facts format without its evidence. */
export const saysSchemas = {
  people: entrySchemas.people.omit(said),
  tenures: entrySchemas.tenures.omit(said),
  meetings: entrySchemas.meetings.omit(said),
  visits: entrySchemas.visits.omit(said),
  agreements: entrySchemas.agreements.omit(said),
  partnerships: entrySchemas.partnerships.omit(said),
  diplomaticRelations: entrySchemas.diplomaticRelations.omit(said),
  memberships: entrySchemas.memberships.omit(said),
  events: entrySchemas.events.omit(said),
  figures: entrySchemas.figures.omit(said),
  statements: entrySchemas.statements.omit(said),
  policies: entrySchemas.policies.omit(said),
} as const satisfies Record<ListName, z.ZodType>;

export type Says<L extends ListName> = Omit<FactLists[L][number], keyof typeof said>;

/** What a record says of a country: the names under which it goes. Articles state no such claims. */
export const countryEntrySchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{3}$/, 'a country is an ISO 3166-1 alpha-3 code'),
  name: z.string().min(1),
  names: z.array(z.string().min(1)),
  ...entrySchemas.people.pick(said).shape,
});

export type CountryEntry = z.infer<typeof countryEntrySchema>;

const claimOf = <L extends ListName | 'countries', S extends z.ZodType>(list: L, says: S) =>
  z.strictObject({
    id: z.string(),
    document: z.string(),
    list: z.literal(list),
    says,
    quote: z.string().min(1),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    method: z.string(),
    confidence: z.number().min(0).max(1),
  });

/** One claim; `list` names the list of the facts format that it belongs to. */
export const claimSchema = z.discriminatedUnion('list', [
  claimOf('people', saysSchemas.people),
  claimOf('tenures', saysSchemas.tenures),
  claimOf('meetings', saysSchemas.meetings),
  claimOf('visits', saysSchemas.visits),
  claimOf('agreements', saysSchemas.agreements),
  claimOf('partnerships', saysSchemas.partnerships),
  claimOf('diplomaticRelations', saysSchemas.diplomaticRelations),
  claimOf('memberships', saysSchemas.memberships),
  claimOf('events', saysSchemas.events),
  claimOf('figures', saysSchemas.figures),
  claimOf('statements', saysSchemas.statements),
  claimOf('policies', saysSchemas.policies),
  claimOf('countries', countryEntrySchema.omit(said)),
]);

export type Claim = z.infer<typeof claimSchema>;
export type ClaimOf<L extends ListName | 'countries'> = Extract<Claim, { list: L }>;

/** What a mention points at: a person of the document, a code or body, an office, a place. */
export const mentionSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  name: z.string().min(1),
  kind: z.enum(['person', 'country', 'organization', 'locality', 'office']),
  refers: z.string().meta({
    description:
      'person: its `name` in `people`; country: code; organization: name; locality: "CODE:name"; office: "CODE:title"',
  }),
});

export type Mention = z.infer<typeof mentionSchema>;

/** What reading makes of one document. Pure: the same document and rules give the same reading. */
export interface Reading {
  facts: FactLists;
  mentions: Mention[];
  /** Only records state these. */
  countries?: CountryEntry[];
}

/** One document with all that was read in it: the unit that is added to and taken from the record. */
export const recordedSchema = z.strictObject({
  document: documentSchema,
  claims: z.array(claimSchema),
  mentions: z.array(mentionSchema),
});

export type Recorded = z.infer<typeof recordedSchema>;
