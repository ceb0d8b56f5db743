// Who makes of a document what it states: the rules of ingest/read, a model, or whatever else keeps to the facts format.
import type { Reading } from '../model/claims.ts';
import type { Document } from '../model/documents.ts';

export type Reader = (document: Document) => Reading | Promise<Reading>;

/** The rules. They load when they are first asked for: whoever counts, retracts or hands on goes without. */
export const loadRules = () => import('./read/read.ts');

/** Reads by the rules. */
export async function byRules(document: Document): Promise<Reading> {
  return (await loadRules()).readDocument(document);
}
