// What a body of text is and the document input that it makes: a JSON record, a page, a file of records, or plain text.
// Looks only at the keys of the input format: whatever else a record holds (annotations, say) is dropped unread.
import { z } from 'zod';
import { type DocumentInput, documentInputSchema, LONGEST_TEXT } from '../../model/documents.ts';
import { InputError } from '../../model/errors.ts';

const LONGEST_TITLE = 200;
const recordSchema = z.object(documentInputSchema.shape);

/**
 * An article as a JSON record; `name` says where it stands ("articles.jsonl, line 3").
 * @throws InputError naming place and field
 */
export function fromJson(json: string, name: string): DocumentInput {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new InputError(`${name}: this is not JSON; a record is one object { "title": …, "text": … }`, 'text');
  }
  const known = recordSchema.safeParse(value);
  const parsed = known.success ? documentInputSchema.safeParse(known.data) : known;
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  throw new InputError(`${name}: ${field ? `${field}: ` : ''}${issue?.message ?? 'this is no record'}`, field);
}

/** A page as it came. @throws InputError if it is longer than the door takes */
export function fromHtml(html: string, name: string): DocumentInput {
  return { html: within(html, name) };
}

/** Plain text or Markdown. A short first line with an empty line after it is the title, and stays in the text all the same. @throws InputError */
export function fromText(text: string, name: string): DocumentInput {
  const [first = '', second, ...rest] = text.split('\n', 4).map((line) => line.trim());
  const title = first.replace(/^#+\s*/, '');
  const titled =
    second === '' && rest.join('') !== '' && title !== '' && title.length <= LONGEST_TITLE && !title.endsWith('.');
  return { ...(titled ? { title } : {}), text: within(text, name) };
}

function within(text: string, name: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  throw new InputError(`${name}: ${text.length} characters are too many, at most ${LONGEST_TEXT}; split it`, 'text');
}

/** Whether this is the first line of a file of records. */
export function opensRecords(line: string): boolean {
  try {
    return z.object({ entente: z.literal('records') }).safeParse(JSON.parse(line)).success;
  } catch {
    return false;
  }
}

/** What text of unknown kind looks like: one JSON object, JSON Lines, a page, another XML, or plain text. */
export function looksLike(text: string): 'json' | 'jsonl' | 'html' | 'xml' | 'text' {
  const start = text.trimStart();
  if (start.startsWith('{')) {
    const firstLine = start.slice(0, start.search(/[\r\n]|$/));
    return isJson(firstLine) && start.trimEnd().length > firstLine.length ? 'jsonl' : 'json';
  }
  if (/^(?:<!doctype html|<html|<head|<body|<article|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(start)) return 'html';
  return /^<(?:\?xml|trips)\b/.test(start) ? 'xml' : 'text';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
