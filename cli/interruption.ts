// Ctrl-C and TERM as a command meets them: the first asks it to stop after what is under way, so that what was acknowledged is
// kept and nothing is half there; the second ends the process at once, which the store survives as it survives a kill.
import { constants } from 'node:os';

export interface Interruption {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** Exit code by the convention of shells, 128 + number of the signal; undefined while nobody has interrupted. */
  exitCode(): number | undefined;
  /** Gives the signals back to Node. */
  release(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** Under npm one Ctrl-C arrives twice: from the terminal, and passed on by npm. */
const ECHO_MILLISECONDS = 1000;

/** Watches for SIGINT and SIGTERM until released. */
export function watchInterruption(): Interruption {
  const stop = new AbortController();
  let code: number | undefined;
  let first = 0;
  const heard = (name: NodeJS.Signals): void => {
    if (code !== undefined) {
      if (performance.now() - first > ECHO_MILLISECONDS) process.exit(code);
      return;
    }
    first = performance.now();
    code = 128 + constants.signals[name];
    stop.abort();
  };
  for (const name of SIGNALS) process.on(name, heard);
  return {
    signal: stop.signal,
    exitCode: () => code,
    release() {
      for (const name of SIGNALS) process.off(name, heard);
    },
  };
}

/** The values until the signal is aborted; does not wait for a value that is still to come then. */
export async function* untilAborted<T>(values: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const { promise: aborted, release } = whenAborted(signal);
  const iterator = values[Symbol.asyncIterator]();
  try {
    while (!signal.aborted) {
      const next = await Promise.race([iterator.next(), aborted]);
      if (!next || next.done) return;
      yield next.value;
    }
  } finally {
    release();
  }
}

/** A promise that resolves when the signal is aborted, and what stops listening for it. */
export function whenAborted(signal: AbortSignal): { promise: Promise<undefined>; release: () => void } {
  let release = (): void => undefined;
  const promise = new Promise<undefined>((resolve) => {
    const heard = (): void => resolve(undefined);
    if (signal.aborted) heard();
    signal.addEventListener('abort', heard, { once: true });
    release = () => signal.removeEventListener('abort', heard);
  });
  return { promise, release };
}
