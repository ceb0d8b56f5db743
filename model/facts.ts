// The facts format, version 1: what one document states, one object per document, as `entente extract` prints it.
// A public format. Says what the text says, in the text's words; who is who across documents is weaving's to decide.
import { z } from 'zod';
import { partialDateSchema, periodSchema } from './dates.ts';

/** A passage that states the fact: `text.slice(start, end) === quote`, offsets in UTF-16 units. */
export const evidenceSchema = z
  .strictObject({
    quote: z.string().min(1),
    start: z.int().nonnegative(),
    end: z.int().positive(),
  })
  .refine((passage) => passage.end - passage.start === passage.quote.length, 'end - start must be the length of quote')
  .meta({ id: 'Passage' });

export type Passage = z.infer<typeof evidenceSchema>;

const words = z.string().trim().min(1);
const party = words.meta({ description: 'ISO 3166-1 alpha-3 code, "EU", or the name of a body' });
const person = words.meta({ description: 'The `name` of an entry of `people`' });
const date = partialDateSchema.nullable();

const read = {
  evidence: z.array(evidenceSchema).min(1),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .meta({ description: 'Share of such facts that hand annotation confirms, see docs/confidence.md' }),
  method: words.meta({ description: 'Which rule, model or record said so: "rule:reception", "record", "note"' }),
};

/** A title as held at a table or by a signatory: the office that counts for the occasion. */
export const capacitySchema = z.strictObject({
  person,
  title: words,
  of: party.nullable(),
  to: party.optional(),
});

/** A named human being. Two of one name whom the text tells apart have names that end in "#1" and "#2". */
export const personEntrySchema = z.strictObject({ name: words, also: z.array(words), ...read });

export const tenureEntrySchema = z.strictObject({
  person,
  title: words.meta({ description: "The office in the text's words, singular, without the country" }),
  of: party.nullable(),
  to: party.optional().meta({ description: 'The side to which an ambassador or head of mission is accredited' }),
  alsoTo: z.array(party).optional().meta({ description: 'Further sides of the same accreditation' }),
  under: z
    .array(party)
    .optional()
    .meta({ description: 'Bodies that `of` belongs to, the nearest first, the country last' }),
  status: z.enum(['former', 'designate']).optional(),
  from: date.optional(),
  until: z
    .union([partialDateSchema, z.literal('open')])
    .nullable()
    .optional(),
  on: periodSchema.nullable().optional().meta({ description: 'A day on which the text shows the person in office' }),
  ...read,
});

export const meetingStatusSchema = z.enum(['held', 'planned', 'postponed', 'cancelled', 'denied']);

export const meetingEntrySchema = z.strictObject({
  people: z.array(person),
  offices: z
    .array(z.strictObject({ title: words, of: party.nullable() }))
    .optional()
    .meta({ description: 'Sides that the text names by office only' }),
  capacities: z.array(capacitySchema).optional(),
  mode: z.enum(['in-person', 'call']),
  setting: z.enum(['bilateral', 'multilateral']).optional(),
  status: meetingStatusSchema,
  date: periodSchema.nullable(),
  place: words.nullable(),
  country: party.nullable(),
  during: words.optional().meta({ description: 'The event on whose sidelines they met, as in `events`' }),
  ...read,
});

export const visitEntrySchema = z.strictObject({
  person,
  to: party,
  date,
  until: date.optional(),
  kind: words.nullable().meta({ description: 'state, official, working, … where said' }),
  status: z.enum(['planned', 'postponed', 'cancelled', 'denied']).optional(),
  capacity: capacitySchema.optional(),
  ...read,
});

export const agreementStatusSchema = z.enum([
  'signed',
  'in force',
  'ratified',
  'negotiating',
  'proposed',
  'mentioned',
  'ended',
]);

export const agreementEntrySchema = z.strictObject({
  name: words,
  also: z.array(words).optional(),
  kind: words,
  parties: z.array(party),
  status: agreementStatusSchema,
  date,
  signatories: z.array(z.strictObject({ person, for: party.nullable() })).optional(),
  ...read,
});

export const partnershipEntrySchema = z.strictObject({
  countries: z.array(party).length(2),
  level: words,
  status: z.enum(['existing', 'established', 'upgraded', 'proposed', 'ended']),
  date,
  ...read,
});

export const diplomaticRelationsEntrySchema = z.strictObject({
  countries: z.array(party).length(2),
  level: words,
  status: z.enum(['existing', 'established', 'broken off', 'resumed', 'proposed']),
  date,
  ...read,
});

export const membershipEntrySchema = z.strictObject({
  member: words.meta({
    description: 'Country code, body, the name of an entry of `people`, or of a place that bears a title',
  }),
  of: words,
  role: words.meta({ description: 'The seat, role, or title granted: "member", "chair", "World Heritage site"' }),
  term: periodSchema.nullable().optional(),
  status: z.enum(['former', 'proposed']).optional(),
  country: party.optional().meta({ description: 'Set where `member` is a place: the country in which it lies' }),
  ...read,
});

export const eventEntrySchema = z.strictObject({
  name: words,
  also: z.array(words).optional(),
  kind: z.enum([
    'conference',
    'summit',
    'forum',
    'session',
    'ceremony',
    'dialogue',
    'exhibition',
    'festival',
    'election',
    'other',
  ]),
  date,
  place: words.nullable(),
  country: party.nullable(),
  status: z.enum(['held', 'planned', 'postponed', 'cancelled']),
  part_of: words.nullable(),
  theme: words.optional().meta({ description: "The theme under which it met, in the text's words" }),
  participants: z
    .array(z.strictObject({ actor: words, role: words }))
    .optional()
    .meta({
      description: 'Who took part as what: host, chair, opener, speaker, participant; people, codes and bodies',
    }),
  ...read,
});

export const figureEntrySchema = z.strictObject({
  what: words,
  value: z.number(),
  to: z.number().optional(),
  unit: words,
  approx: z.enum(['exact', 'about', 'over', 'under']),
  change: z.literal(true).optional(),
  expected: z.literal(true).optional(),
  period: periodSchema.nullable(),
  of: words.nullable(),
  saidBy: person.optional(),
  ...read,
});

export const statementEntrySchema = z.strictObject({
  speaker: person,
  capacity: capacitySchema.optional(),
  kind: z.enum(['priority', 'commitment', 'assessment', 'position', 'first use']),
  text: words,
  about: z.array(words).meta({ description: 'Codes, bodies, or topics in the words of the text' }),
  period: periodSchema.nullable(),
  occasion: words.nullable(),
  ...read,
});

export const policyEntrySchema = z.strictObject({
  name: words,
  kind: z.enum(['directive', 'resolution', 'strategy', 'law', 'programme', 'decision']),
  number: words.nullable(),
  issuer: words.nullable(),
  proposer: words.nullable(),
  date,
  ...read,
});

/** The lists of the format, by the key under which each stands. */
export const entrySchemas = {
  people: personEntrySchema,
  tenures: tenureEntrySchema,
  meetings: meetingEntrySchema,
  visits: visitEntrySchema,
  agreements: agreementEntrySchema,
  partnerships: partnershipEntrySchema,
  diplomaticRelations: diplomaticRelationsEntrySchema,
  memberships: membershipEntrySchema,
  events: eventEntrySchema,
  figures: figureEntrySchema,
  statements: statementEntrySchema,
  policies: policyEntrySchema,
} as const;

/** The facts that one document states, without the document's own data. */
export const factListsSchema = z.strictObject({
  people: z.array(personEntrySchema),
  tenures: z.array(tenureEntrySchema),
  meetings: z.array(meetingEntrySchema),
  visits: z.array(visitEntrySchema),
  agreements: z.array(agreementEntrySchema),
  partnerships: z.array(partnershipEntrySchema),
  diplomaticRelations: z.array(diplomaticRelationsEntrySchema),
  memberships: z.array(membershipEntrySchema),
  events: z.array(eventEntrySchema),
  figures: z.array(figureEntrySchema),
  statements: z.array(statementEntrySchema),
  policies: z.array(policyEntrySchema),
});

export type FactLists = z.infer<typeof factListsSchema>;
export type ListName = keyof FactLists;
export type Entry<L extends ListName> = FactLists[L][number];

/** One line of `entente extract`. */
export const factsSchema = z
  .strictObject({
    format: z.literal(1),
    id: z.string(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: partialDateSchema.nullable(),
    language: z.string().nullable(),
    ...factListsSchema.shape,
  })
  .meta({ id: 'Facts' });

export type Facts = z.infer<typeof factsSchema>;

/** Lists without entries, to begin with. */
export function noFacts(): FactLists {
  return {
    people: [],
    tenures: [],
    meetings: [],
    visits: [],
    agreements: [],
    partnerships: [],
    diplomaticRelations: [],
    memberships: [],
    events: [],
    figures: [],
    statements: [],
    policies: [],
  };
}
