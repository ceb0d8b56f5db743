// One POST of JSON to the model's address: within a time and a size, never further than that address. A redirect is an answer like
// any other and is not followed, so that the key goes nowhere else; what is said of failures names the host alone.
import { z } from 'zod';
import { UnavailableError } from '../../../model/errors.ts';

/** Bytes of the largest answer that is taken, unpacked; facts of a window of text are some ten thousand. */
export const LARGEST_ANSWER = 2_000_000;

export interface Posting {
  endpoint: string;
  key: string | undefined;
  milliseconds: number;
  signal?: AbortSignal | undefined;
}

/** What came of it. `silent`: no whole answer, the next try may fare better; `endless`: an answer beyond the limit. */
export type Posted =
  | { kind: 'answered'; status: number; body: string; retryAfter: string | null; location: string | null }
  | { kind: 'silent'; why: string }
  | { kind: 'endless' };

/** What a failure may say of itself; looked at by shape, for fetch throws what is not of our making. */
const detailsSchema = z.object({
  message: z.string().optional(),
  cause: z.object({ code: z.string().optional(), message: z.string().optional() }).optional(),
});

/** @throws UnavailableError where the caller's signal ends it */
export async function post(body: string, { endpoint, key, milliseconds, signal }: Posting): Promise<Posted> {
  throwIfInterrupted(signal);
  const deadline = AbortSignal.timeout(milliseconds);
  const end = new AbortController();
  const heard = (): void => end.abort();
  for (const from of [deadline, signal]) from?.addEventListener('abort', heard, { once: true });
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body,
      redirect: 'manual',
      signal: end.signal,
    });
    const text = await textWithin(response, LARGEST_ANSWER);
    if (text === undefined) return { kind: 'endless' };
    const [retryAfter, location] = [response.headers.get('retry-after'), response.headers.get('location')];
    return { kind: 'answered', status: response.status, body: text, retryAfter, location };
  } catch (error) {
    throwIfInterrupted(signal);
    if (deadline.aborted) return { kind: 'silent', why: `no whole answer within ${milliseconds / 1000} s` };
    return { kind: 'silent', why: reasonOf(error) };
  } finally {
    for (const from of [deadline, signal]) from?.removeEventListener('abort', heard);
  }
}

/** @throws UnavailableError if the signal is aborted */
export function throwIfInterrupted(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new UnavailableError('interrupted while a model was reading; nothing of that document is kept');
}

/** The body as text, or undefined if it is longer than so many bytes; what is beyond them is not waited for. */
async function textWithin(response: Response, most: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** fetch says "fetch failed"; why stands in the cause, by code where it is a socket's. */
function reasonOf(error: unknown): string {
  const told = detailsSchema.safeParse(error).data;
  return told?.cause?.code || told?.cause?.message || told?.message || 'it did not answer';
}
