// The samples that come with Entente: read into a store on its first start. A sample that was retracted stays away: what the record
// knows, or once knew, of any of them says that this was not the first start.
import { fileURLToPath } from 'node:url';
import { documentById, gone } from '../cypher/catalogue/questions.ts';
import type { Store } from '../cypher/store.ts';
import { readSources } from '../ingest/sources/files.ts';
import { intake } from '../ingest/sources/intake.ts';
import type { DocumentInput } from '../model/documents.ts';

/** Beside cli/ in the sources as in the build. Articles come first: a start that looks whether one is known reads no records. */
const FOLDERS = ['../samples/articles/', '../samples/records/'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

type Sample = DocumentInput & { id: string };

/** All samples. @throws InputError for a sample that is no document, which only a defect can cause */
export async function allSamples(): Promise<Sample[]> {
  const all: Sample[] = [];
  for await (const sample of samples()) all.push(sample);
  return all;
}

/** The samples one after another, each with its id. */
async function* samples(): AsyncGenerator<Sample> {
  for await (const { from, input } of readSources(FOLDERS)) {
    if (!/\.jsonl?$/.test(from)) continue; // a folder may explain itself
    yield { ...input, id: input.id ?? intake(input).document.id };
  }
}

/** Whether any sample is, or once was, in the store. */
export async function isAnyKnown(store: Store): Promise<boolean> {
  for await (const { id } of samples()) {
    if ((await store.read(documentById, { id })).length > 0) return true;
    if ((await store.read(gone, { id })).length > 0) return true;
  }
  return false;
}

/** Whether all of these documents are in the store now. */
export async function arePresent(store: Store, inputs: readonly { id: string }[]): Promise<boolean> {
  for (const { id } of inputs) {
    if ((await store.read(documentById, { id })).length === 0) return false;
  }
  return true;
}
