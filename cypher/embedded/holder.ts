// Who holds the folder of an embedded store. The lock itself is the database's own, on its file, and ends with the process;
// the note beside it only tells people whom to ask, so a stale note can never lock anybody out.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const noteSchema = z.strictObject({
  pid: z.int().positive().meta({ description: 'The process that opened the store' }),
  store: z.int().positive().meta({ description: 'Its child that holds the database file' }),
  since: z.string(),
});

export type Note = z.infer<typeof noteSchema>;

const noteFile = (folder: string) => join(folder, 'holder.json');

/** Leaves word that this process holds the folder. */
export function noteHolder(folder: string, store: number): void {
  mkdirSync(folder, { recursive: true });
  const note: Note = { pid: process.pid, store, since: new Date().toISOString() };
  writeFileSync(noteFile(folder), `${JSON.stringify(note)}\n`);
}

/** The note, if there is a readable one. */
export function readHolder(folder: string): Note | undefined {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(noteFile(folder), 'utf8')));
  } catch {
    return undefined; // none, or half written by a process that was killed: nobody is named
  }
}

/** Takes the note away, if it is ours. */
export function clearHolder(folder: string): void {
  if (readHolder(folder)?.pid === process.pid) rmSync(noteFile(folder), { force: true });
}

/** Whether a process of that number runs on this machine. One that has ended, but that nobody has asked for its exit code, does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it runs, and belongs to somebody else
  }
}

function isZombie(pid: number): boolean {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false; // no such file here: only Linux tells
  }
}
