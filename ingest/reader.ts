// Who makes of a document what it states: the rules of ingest/read, a model, or whatever else keeps to the facts format.
import type { Reading } from '../model/claims.ts';
import type { Document } from '../model/documents.ts';

export type Reader = (document: Document) => Reading | Promise<Reading>;

/** Reads by the rules. They load with the first document that they read: whoever counts, retracts or hands on goes without. */
export async function byRules(document: Document): Promise<Reading> {
  return (await import('./read/read.ts')).readDocument(document);
}
