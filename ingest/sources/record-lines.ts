// The format of records: JSON Lines, a header and then one stated fact a line, each with the sentence of ours that states it.
// A public format (samples/README.md). Refuses unknown kinds and keys: a mistyped value must not be lost in silence.
import { z } from 'zod';
import { countryEntrySchema, saysSchemas } from '../../model/claims.ts';
import { isCountry } from '../../model/countries.ts';
import { documentInputSchema } from '../../model/documents.ts';

const words = z.string().trim().min(1).max(500);
const sentence = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .regex(/^[^\r\n]*$/, 'a sentence stands on one line')
  .meta({ description: 'The sentence that states the fact; it becomes a line of the document' });
const code = z.string().refine(isCountry, 'this is no ISO 3166-1 alpha-3 code');
const also = z.array(words).optional().meta({ description: 'Other names of the person' });

const given = documentInputSchema.shape;

/** First line of a file of records: what the document is and where its lines come from. */
export const headerSchema = z
  .strictObject({
    entente: z.literal('records'),
    id: given.id,
    title: given.title,
    publisher: given.publisher,
    author: given.author,
    published: given.published,
    language: given.language,
    source: words.meta({ description: 'What was read, or "general knowledge, unchecked"' }),
  })
  .meta({ id: 'RecordsHeader' });

export type RecordsHeader = z.infer<typeof headerSchema>;

const { person: _of, ...tenure } = saysSchemas.tenures.shape;
const { kind: instrument, ...agreement } = saysSchemas.agreements.omit({ signatories: true }).shape;

/** One line; its values are those of the facts format, except that `kind` says the kind of line and `instrument` an agreement's. */
export const recordLineSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('country'),
      sentence,
      ...countryEntrySchema.pick({ name: true, names: true }).shape,
      code,
    }),
    z.strictObject({ kind: z.literal('tenure'), sentence, person: words, also, ...tenure }),
    z.strictObject({ kind: z.literal('partnership'), sentence, ...saysSchemas.partnerships.shape }),
    z.strictObject({ kind: z.literal('diplomaticRelations'), sentence, ...saysSchemas.diplomaticRelations.shape }),
    z.strictObject({ kind: z.literal('agreement'), sentence, instrument, ...agreement }),
    z.strictObject({ kind: z.literal('membership'), sentence, ...saysSchemas.memberships.shape }),
  ])
  .meta({ id: 'RecordLine' });

export type RecordLine = z.infer<typeof recordLineSchema>;
