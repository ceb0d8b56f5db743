// One request to a server of ours: its answer checked against a schema of the API, its problems thrown as the errors that they
// were on the other side, so that a command need not know where its desk stands.
import type { z } from 'zod';
import { problemSchema } from '../model/api.ts';
import {
  ConflictError,
  GoneError,
  InputError,
  LimitError,
  NotFoundError,
  RefusedError,
  UnavailableError,
} from '../model/errors.ts';

/** What to throw for a problem's status; anything else is a defect of the server. */
const ERRORS: Readonly<Record<number, (detail: string, field: string) => Error>> = {
  400: (detail, field) => new InputError(detail, field),
  403: (detail) => new RefusedError(detail, 'server'),
  404: (detail) => new NotFoundError(detail),
  409: (detail) => new ConflictError(detail),
  410: (detail) => new GoneError(detail),
  413: (detail) => new InputError(detail, 'text'),
  422: (detail) => new LimitError(detail, 'server'),
  503: (detail) => new UnavailableError(detail),
};
const TOO_MANY = 429;

/**
 * Asks until the server answers or says no; waits where it is asked to.
 * @throws the classes of model/errors.ts, UnavailableError where nobody answers to the end
 */
export async function call<T>(address: URL, init: RequestInit, answer: z.ZodType<T>): Promise<T> {
  for (;;) {
    const response = await fetch(address, init).catch((error: unknown) => {
      const why = error instanceof Error && error.cause instanceof Error ? error.cause.message : error;
      throw new UnavailableError(
        `the server at ${address.origin} did not answer to the end (${why}); what it had acknowledged is kept, run the command again for the rest`,
      );
    });
    if (response.ok) return answer.parse(await response.json());
    if (response.status !== TOO_MANY) throw await errorOf(response, address);
    await patience(response);
  }
}

/** A server lets so many requests through in a time; it says how many seconds to wait. */
async function patience(response: Response): Promise<void> {
  await response.body?.cancel();
  const seconds = Number(response.headers.get('retry-after')) || 1;
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

async function errorOf(response: Response, address: URL): Promise<Error> {
  const problem = problemSchema.safeParse(await response.json().catch(() => undefined));
  const make = ERRORS[response.status];
  if (!problem.success || !make) {
    return new Error(`the server at ${address.origin} answered ${response.status} to ${address.pathname}`);
  }
  return make(problem.data.detail, problem.data.errors?.[0]?.field ?? '');
}
