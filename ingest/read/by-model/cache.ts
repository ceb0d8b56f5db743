// Answers of models, kept in a folder by what was asked of whom: the same question to the same model is not asked, nor paid for, twice.
// An entry is whole or not there; one that is damaged, foreign or too large counts as absent. It holds no key.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Answer, Question } from './chat.ts';
import { LARGEST_ANSWER } from './post.ts';

const VERSION = 1;
/** Bytes of the largest entry: an answer with its quotes escaped. */
const LARGEST_ENTRY = 2 * LARGEST_ANSWER;

const entrySchema = z.strictObject({
  version: z.literal(VERSION),
  key: z.string(),
  model: z.string(),
  text: z.string(),
  cut: z.boolean(),
});

export class Cache {
  readonly #folder: string;
  readonly #whom: { endpoint: string; model: string };

  constructor(folder: string, whom: { endpoint: string; model: string }) {
    this.#folder = folder;
    this.#whom = { endpoint: whom.endpoint, model: whom.model };
  }

  /** The answer that was given to this question; undefined if it was not asked yet. */
  async get(question: Question): Promise<Answer | undefined> {
    const key = this.#key(question);
    const file = this.#file(key);
    try {
      if ((await stat(file)).size > LARGEST_ENTRY) return undefined;
      const entry = entrySchema.parse(JSON.parse(await readFile(file, 'utf8')));
      return entry.key === key ? { text: entry.text, cut: entry.cut } : undefined;
    } catch {
      return undefined; // none, or not one of ours: it is asked again and written anew
    }
  }

  /** Keeps the answer; an answer that is too large is not kept. */
  async put(question: Question, { text, cut }: Answer): Promise<void> {
    const key = this.#key(question);
    const entry = JSON.stringify({ version: VERSION, key, model: this.#whom.model, text, cut });
    if (Buffer.byteLength(entry) > LARGEST_ENTRY) return;
    const file = this.#file(key);
    const draft = `${file}.${process.pid}.${randomUUID()}`;
    await mkdir(this.#folder, { recursive: true });
    try {
      await writeFile(draft, entry, { mode: 0o600 });
      await rename(draft, file);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  /** A hash of whom is asked, the instructions, the form of the answer and the text: a change of any of them is another question. */
  #key({ instructions, messages, schema }: Question): string {
    const asked = JSON.stringify([VERSION, this.#whom, instructions, schema, messages]);
    return createHash('sha256').update(asked).digest('hex');
  }

  #file(key: string): string {
    return join(this.#folder, `${key}.json`);
  }
}
