// How far a long reading has come: a bar on a terminal, nothing elsewhere (there each document has its line on standard output).
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  step(done: number): void;
  stop(): void;
}

/** A bar on this stream if it is a terminal and there is more than one thing to count. */
export function showProgress(total: number, noun: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY || total < 2) return { step: () => undefined, stop: () => undefined };
  const format = `{bar} {value} of {total} ${noun}, {duration_formatted}`;
  const bar = new SingleBar(
    { format, stream, hideCursor: true, clearOnComplete: true, stopOnComplete: false },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: (done) => bar.update(done), stop: () => bar.stop() };
}
