// Trying again: after silence, 429 and the server's own failures, waiting as long as the server asks, else twice as long each time.
// It gives up after so many tries, and at once where it is asked to wait longer than anybody at a terminal would.
import { setTimeout as sleep } from 'node:timers/promises';
import { type Posted, throwIfInterrupted } from './post.ts';

export interface Patience {
  /** Requests in all, the first included. */
  tries: number;
  /** Wait before the second try; it doubles with each further one. */
  firstMilliseconds: number;
  /** The longest wait for one try; a server that asks for more is given up. */
  longestMilliseconds: number;
}

export const PATIENCE: Patience = { tries: 5, firstMilliseconds: 1000, longestMilliseconds: 60_000 };

/** Whether another try may fare better. */
function isPassing(posted: Posted): boolean {
  if (posted.kind !== 'answered') return posted.kind === 'silent';
  const { status } = posted;
  return status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

/** Sends until the answer is one to go by, or patience is at its end; the last answer is given, whatever it is. */
export async function persist(
  send: () => Promise<Posted>,
  patience: Patience,
  signal: AbortSignal | undefined,
): Promise<Posted> {
  for (let attempt = 1; ; attempt += 1) {
    const posted = await send();
    const wait = waitAfter(posted, attempt, patience);
    if (wait === undefined) return posted;
    await sleep(wait, undefined, signal ? { signal } : {}).catch(() => throwIfInterrupted(signal));
  }
}

/** Milliseconds to wait before the next try; undefined if there is to be none. */
function waitAfter(posted: Posted, attempt: number, patience: Patience): number | undefined {
  if (!isPassing(posted) || attempt >= patience.tries) return undefined;
  const asked = posted.kind === 'answered' ? askedWait(posted.retryAfter, Date.now()) : undefined;
  if (asked !== undefined) return asked > patience.longestMilliseconds ? undefined : asked;
  const doubled = patience.firstMilliseconds * 2 ** (attempt - 1);
  // several processes that were refused together do not come back together
  return Math.min(patience.longestMilliseconds, doubled * (1 + Math.random() / 4));
}

/** Retry-After as milliseconds from now: seconds, or a date (RFC 9110, 10.2.3); undefined if it says neither. */
export function askedWait(retryAfter: string | null, now: number): number | undefined {
  if (retryAfter === null) return undefined;
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const until = Date.parse(retryAfter);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}
