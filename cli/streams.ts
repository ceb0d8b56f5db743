// The two streams of a command: answers on standard output, everything said beside them on standard error.
import { once } from 'node:events';

/** A line of the answer; waits while whoever reads it is slower. */
export async function say(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** A sentence beside the answer. */
export function warn(sentence: string): void {
  process.stderr.write(`entente: ${sentence}\n`);
}

/** A reader that has seen enough (`| head`) ends the command in peace. */
export function endWhenUnread(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
