// What the operator names, as document inputs one after another: files, folders, standard input, web addresses.
// Reads only known endings, never leaves a folder by a symbolic link, and says of everything it refuses in which file and line it stands.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { type DocumentInput, LONGEST_TEXT } from '../../model/documents.ts';
import { InputError } from '../../model/errors.ts';
import { fromHtml, fromJson, fromText, looksLike, opensRecords } from './bodies.ts';
import { decode } from './decode.ts';
import { filesBelow, KNOWN_ENDINGS } from './folders.ts';
import { lines } from './lines.ts';
import { fetchPage, type PageOptions } from './page.ts';
import { readRecords } from './records.ts';
import { readTrips } from './trips.ts';

/** Bytes of the longest text that the door takes, escaped; a file of JSON Lines is read line by line and may be longer. */
const LARGEST_FILE = 6 * LONGEST_TEXT;

export interface SourceOptions extends PageOptions {
  /** What "-" reads; by default the process's own standard input. */
  stdin?: AsyncIterable<Uint8Array>;
  /** Takes what is refused (a file, a line of a file) so that the rest is still read; without it the first refusal ends all. */
  onRefused?: (error: InputError) => void;
}

/** One document input and where it came from: a path, "path, line 3", an address, or "-". */
export interface Sourced {
  from: string;
  input: DocumentInput;
}

/**
 * The names of all that is to be read, folders replaced by the documents in them, in alphabetical order.
 */
export async function* sourceNames(names: readonly string[]): AsyncGenerator<string> {
  for (const name of names) {
    if (name === '-' || isAddress(name)) yield name;
    else if ((await stat(name).catch(() => undefined))?.isDirectory()) yield* filesBelow(name);
    else yield name; // a file, or nothing: `documentsIn` says so
  }
}

/** The documents of all these names; see `sourceNames` and `documentsIn`. */
export async function* readSources(names: readonly string[], options: SourceOptions = {}): AsyncGenerator<Sourced> {
  for await (const name of sourceNames(names)) yield* documentsIn(name, options);
}

/**
 * The documents of one file, address or "-".
 * @throws InputError naming file, line and field, unless `onRefused` takes it; UnavailableError and LimitError from a fetch
 */
export async function* documentsIn(name: string, options: SourceOptions = {}): AsyncGenerator<Sourced> {
  try {
    if (isAddress(name)) yield { from: name, input: await fetchPage(name, options) };
    else if (name === '-') yield* fromStdin(options);
    else yield* fromFile(name, options);
  } catch (error) {
    if (!(error instanceof InputError) || !options.onRefused) throw error;
    options.onRefused(error);
  }
}

async function* fromFile(path: string, options: SourceOptions): AsyncGenerator<Sourced> {
  const { size } = await statOf(path);
  const ending = extname(path).toLowerCase();
  if (!KNOWN_ENDINGS.has(ending)) {
    throw new InputError(
      `${path}: files are read that end in ${[...KNOWN_ENDINGS].join(' ')}; rename it, or pipe it in as "-"`,
      'file',
    );
  }
  if (size === 0) throw new InputError(`${path}: the file is empty`, 'file');
  if (ending === '.jsonl') {
    yield* fromLines(lines(createReadStream(path), path), path, options);
    return;
  }
  if (size > LARGEST_FILE)
    throw new InputError(`${path}: ${size} bytes are too many, at most ${LARGEST_FILE}; split it`, 'file');
  const text = decode(await readFile(path), path);
  if (ending === '.json') yield { from: path, input: fromJson(text, path) };
  else if (ending === '.xml') yield* fromTrips(text, path, options);
  else yield { from: path, input: ending.startsWith('.htm') ? fromHtml(text, path) : fromText(text, path) };
}

async function* fromStdin(options: SourceOptions): AsyncGenerator<Sourced> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of options.stdin ?? process.stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > LARGEST_FILE) throw new InputError(`-: more than ${LARGEST_FILE} bytes came in; hand in a file`, 'file');
    chunks.push(bytes);
  }
  const text = decode(Buffer.concat(chunks), 'standard input');
  const kind = looksLike(text);
  if (kind === 'jsonl') yield* fromLines(text.split(/\r?\n/), 'standard input', options);
  else if (kind === 'json') yield { from: '-', input: fromJson(text, 'standard input') };
  else if (kind === 'xml') yield* fromTrips(text, 'standard input', options);
  else yield { from: '-', input: kind === 'html' ? fromHtml(text, '-') : fromText(text, '-') };
}

/** XML: a file of journeys, one document a trip. */
function* fromTrips(xml: string, name: string, { onRefused }: SourceOptions): Generator<Sourced> {
  for (const input of readTrips(xml, name, onRefused)) yield { from: `${name}, ${input.id}`, input };
}

/** JSON Lines: a file of records if its first line says so, else one article a line. */
async function* fromLines(
  all: AsyncIterable<string> | Iterable<string>,
  name: string,
  options: SourceOptions,
): AsyncGenerator<Sourced> {
  const records: string[] = [];
  let number = 0;
  for await (const line of all) {
    number += 1;
    if (number === 1 ? opensRecords(line) : records.length > 0) records.push(line);
    else if (line.trim() !== '') yield* oneLine(line, `${name}, line ${number}`, options);
  }
  if (records.length > 0) yield { from: name, input: recordsInput(records.join('\n'), name) };
}

/** Reads the records once for their errors alone: here the name of the file is still known. */
function recordsInput(records: string, name: string): DocumentInput {
  if (records.length > LONGEST_TEXT) {
    throw new InputError(`${name}: records longer than ${LONGEST_TEXT} characters; split the file`, 'records');
  }
  try {
    readRecords(records);
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${name}: ${error.message}`, error.field) : error;
  }
  return { kind: 'record', records };
}

function* oneLine(line: string, from: string, { onRefused }: SourceOptions): Generator<Sourced> {
  try {
    yield { from, input: fromJson(line, from) };
  } catch (error) {
    if (!(error instanceof InputError) || !onRefused) throw error;
    onRefused(error);
  }
}

function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

async function statOf(path: string): Promise<{ size: number }> {
  try {
    return await stat(path);
  } catch {
    throw new InputError(
      `${path}: there is no such file or folder, or it may not be read; see that the name is right`,
      'file',
    );
  }
}
