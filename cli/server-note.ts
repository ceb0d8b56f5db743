// The note that a server leaves in the folder of its embedded store, so that other commands hand their work to it instead of meeting
// its lock. A note that a killed server left behind is recognised: nobody answers under it, or the process is gone.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isRunning } from '../cypher/embedded/holder.ts';

const noteSchema = z.strictObject({
  pid: z.int().positive(),
  url: z.url({ protocol: /^http$/ }).meta({ description: 'Where the server answers on this machine' }),
  since: z.string(),
  reader: z.string().default('rules').meta({ description: 'What reads the documents that it is handed' }),
});

export type ServerNote = z.infer<typeof noteSchema>;

const ANSWER_MILLISECONDS = 5000;
const noteFile = (folder: string) => join(folder, 'server.json');

/** Leaves word where this process serves the store of the folder, and what it reads with. */
export function leaveNote(folder: string, url: string, reader = 'rules'): void {
  const note: ServerNote = { pid: process.pid, url, since: new Date().toISOString(), reader };
  writeFileSync(noteFile(folder), `${JSON.stringify(note)}\n`);
}

/** Takes the note away, if it is ours. */
export function removeNote(folder: string): void {
  if (readNote(folder)?.pid === process.pid) rmSync(noteFile(folder), { force: true });
}

/** The server that serves the store of this folder now, if one does. */
export async function runningServer(folder: string): Promise<ServerNote | undefined> {
  const note = readNote(folder);
  if (!note || note.pid === process.pid || !isRunning(note.pid)) return undefined;
  return (await answers(note.url)) ? note : undefined;
}

function readNote(folder: string): ServerNote | undefined {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(noteFile(folder), 'utf8')));
  } catch {
    return undefined; // none, or half written by a process that was killed
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(new URL('/api/health', url), { signal: AbortSignal.timeout(ANSWER_MILLISECONDS) });
    return response.ok;
  } catch {
    return false; // whatever the reason, there is nobody to hand anything to
  }
}
