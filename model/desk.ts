// The one way in: the desk accepts documents and retracts them. The server knows it only as this interface;
// `ingest/desk.ts` is the desk, `cli` hands it over.
import { z } from 'zod';
import type { DocumentInput } from './documents.ts';

/** What became of one document. `counts` are entries of the facts format, by list. */
export const receiptSchema = z
  .strictObject({
    document: z.string(),
    title: z.string().nullable(),
    outcome: z.enum(['read', 'unchanged', 'replaced']),
    counts: z.record(z.string(), z.int()),
    claims: z.int(),
  })
  .meta({ id: 'Receipt' });

export type Receipt = z.infer<typeof receiptSchema>;

export const retractionSchema = z
  .strictObject({
    document: z.string(),
    claims: z.int().meta({ description: 'Claims taken back' }),
    gone: z.int().meta({ description: 'Actors, offices and facts that nothing else supports' }),
  })
  .meta({ id: 'Retraction' });

export type Retraction = z.infer<typeof retractionSchema>;

export interface Desk {
  /**
   * Reads documents and weaves them in. Each batch is one transaction: when the promise resolves all of it is kept,
   * when it rejects none of it is. Accepting the same document again changes nothing; the same id with another text replaces.
   * @throws InputError naming the document and field
   */
  accept(inputs: readonly DocumentInput[]): Promise<Receipt[]>;
  /** Takes a document back with all that only it supported. @throws NotFoundError, GoneError */
  retract(document: string): Promise<Retraction>;
}
