// One document in the facts format: what records state themselves, what readers find in prose.
import { byRules } from '../ingest/reader.ts';
import type { Intake } from '../ingest/sources/intake.ts';
import type { Document } from '../model/documents.ts';
import type { FactLists, Facts } from '../model/facts.ts';

/** What a document states as the rules read it. Records state their facts themselves, prose is read. */
export async function factsOf({ document, stated }: Intake): Promise<Facts> {
  return stating(document, (stated ?? (await byRules(document))).facts);
}

/** These facts as those of a document. */
export function stating({ id, url, title, publisher, published, language }: Document, facts: FactLists): Facts {
  return { format: 1, id, url, title, publisher, published, language, ...facts };
}
