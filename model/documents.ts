// What comes in at the door and what a document is once it is in. Exactly one body: text, html or records.
import { z } from 'zod';
import { partialDateSchema } from './dates.ts';

/** Largest body that any door takes, in UTF-16 units. Longer input is refused, not cut. */
export const LONGEST_TEXT = 2_000_000;

export const documentKindSchema = z.enum(['article', 'sample', 'record', 'note']).meta({
  description:
    'article: as published elsewhere; sample: written for this project to show it; record: structured facts with a named source; note: entered by a person',
});

const name = z.string().trim().min(1).max(500);

/** A document as it is handed in: a JSON record, or what a file or page was turned into. */
export const documentInputSchema = z
  .strictObject({
    id: z
      .string()
      .trim()
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,199}$/u, 'an id has letters, digits and ._:- only, at most 200')
      .optional()
      .meta({ description: 'Given id; if absent one is made from address and text' }),
    kind: documentKindSchema.optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullish(),
    title: name.nullish(),
    publisher: name.nullish(),
    author: name.nullish(),
    published: partialDateSchema.nullish(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language is a BCP 47 tag such as "en"')
      .nullish(),
    source: name.nullish().meta({ description: 'Of records: what was read, or "general knowledge, unchecked"' }),
    text: z.string().min(1).max(LONGEST_TEXT).optional(),
    html: z.string().min(1).max(LONGEST_TEXT).optional(),
    records: z.string().min(1).max(LONGEST_TEXT).optional().meta({ description: 'JSON Lines, see samples/records' }),
  })
  .refine((input) => [input.text, input.html, input.records].filter((body) => body !== undefined).length === 1, {
    message: 'give exactly one of text, html and records',
    path: ['text'],
  })
  .meta({ id: 'DocumentInput' });

export type DocumentInput = z.infer<typeof documentInputSchema>;

/** A document as kept. `text` is what offsets refer to; `hash` tells whether a second reading brings anything new. */
export const documentSchema = z
  .strictObject({
    id: z.string(),
    kind: documentKindSchema,
    url: z.string().nullable(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    author: z.string().nullable(),
    published: partialDateSchema.nullable(),
    inferred: z.boolean().meta({ description: 'Whether the date of publication was inferred and not stated' }),
    language: z.string().nullable(),
    source: z.string().nullable(),
    hash: z.string(),
    text: z.string(),
  })
  .meta({ id: 'Document' });

export type Document = z.infer<typeof documentSchema>;

/** What records say of themselves where nobody has read a source. */
export const UNCHECKED = 'general knowledge, unchecked';
