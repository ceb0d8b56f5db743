// From what is handed in to a document as kept: one body (text, html or records) becomes the text that every offset refers to.
// Pure; refuses what the door's schema refuses, naming the field. It reads no file, fetches nothing and looks for no facts in prose.
import { createHash } from 'node:crypto';
import type { Reading } from '../../model/claims.ts';
import { type Document, type DocumentInput, documentInputSchema } from '../../model/documents.ts';
import { InputError } from '../../model/errors.ts';
import { readHtml } from './html.ts';
import { keepable } from './kept-text.ts';
import { inferPublished } from './published.ts';
import { readRecords } from './records.ts';

/** A document, and for records the facts that its lines state. Prose has nothing stated: it is read (ingest/read). */
export interface Intake {
  document: Document;
  stated?: Reading;
}

type Told = 'id' | 'url' | 'title' | 'publisher' | 'author' | 'published' | 'inferred' | 'language' | 'source';

/** What a body yields: the text to keep, and what it says of itself where the input says nothing. */
interface Body {
  text: string;
  found: { [K in Told]?: Document[K] | undefined };
  stated?: Reading;
}

/**
 * Turns one input into the document to keep.
 * What the input states goes before what its body says of itself; a date that is neither is inferred if it is certain, and marked.
 * `id` is the given one, else a hash of address and text, so that the same article handed in twice is one document.
 * @throws InputError whose field is the path of what is wrong ("published", "records.12.date")
 */
export function intake(input: DocumentInput): Intake {
  const checked = check(input);
  const { text, found, stated } = bodyOf(checked);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const field = checked.html === undefined ? 'text' : 'html';
    throw new InputError(`${field}: there is no word to read in it; hand in the text of an article`, field);
  }
  const document = describe(checked, text, found);
  const hash = digest(JSON.stringify([document, stated ?? null]), 64);
  return { document: { ...document, hash }, ...(stated ? { stated } : {}) };
}

function check(input: DocumentInput): DocumentInput {
  const parsed = documentInputSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join('.') || (issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : '');
  throw new InputError(`${field ? `${field}: ` : ''}${issue?.message ?? 'this is no document'}`, field);
}

function bodyOf(input: DocumentInput): Body {
  if (input.html !== undefined) {
    const { text, ...found } = readHtml(keepable(input.html));
    return { text: keepable(text), found };
  }
  if (input.records !== undefined) {
    const { text, stated, header } = readRecords(input.records, input.source ?? undefined);
    return { text, stated, found: header };
  }
  return { text: keepable(input.text ?? ''), found: {} };
}

function describe(input: DocumentInput, text: string, found: Body['found']): Document {
  const url = input.url ?? found.url ?? null;
  const stated = input.published ?? (found.inferred ? undefined : found.published) ?? null;
  const implied = found.published ?? (input.records === undefined ? inferPublished(text, url) : null);
  const published = stated ?? implied;
  return {
    id: input.id ?? found.id ?? `doc-${digest(`${url ?? ''}\n${text}`, 24)}`,
    kind: input.kind ?? (input.records === undefined ? 'article' : 'record'),
    url,
    title: input.title ?? found.title ?? null,
    publisher: input.publisher ?? found.publisher ?? null,
    author: input.author ?? found.author ?? null,
    published,
    inferred: published !== null && stated === null,
    language: input.language ?? found.language ?? null,
    source: input.source ?? found.source ?? null,
    hash: '',
    text,
  };
}

function digest(content: string, length: number): string {
  return createHash('sha256').update(content).digest('hex').slice(0, length);
}
