// How the API says no: one table from error class to HTTP problem (RFC 9457). Routes throw, this answers; what is our own fault
// is told to the log and not to the caller, and no answer ever carries a stack trace.
import type { Response } from 'express';
import { z } from 'zod';
import type { Problem } from '../model/api.ts';
import {
  ConflictError,
  GoneError,
  InputError,
  LimitError,
  NotFoundError,
  RefusedError,
  StatementError,
  UnavailableError,
} from '../model/errors.ts';

/** What each problem is called: its title, and the end of its `type`. */
const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad input',
  403: 'Refused',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Limit reached',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Unavailable',
};

/** Every status with which the API may say no. */
export const PROBLEM_STATUSES = Object.keys(TITLES).map(Number);

/** The title of a problem with this status. */
export function titleOf(status: number): string {
  return TITLES[status] ?? 'Error';
}

/** A problem with this status; `more` adds members of its own. */
export function problem(status: number, detail: string, more: Readonly<Record<string, unknown>> = {}): Problem {
  const title = titleOf(status);
  return { type: `urn:entente:problem:${title.toLowerCase().replaceAll(' ', '-')}`, title, status, detail, ...more };
}

const INTERNAL = 'Something went wrong here; the log of the server says what.';

type Rule = readonly [matches: (error: unknown) => boolean, answer: (error: never) => Problem];

const rule = <E>(kind: new (...given: never[]) => E, answer: (error: E) => Problem): Rule => [
  (error) => error instanceof kind,
  answer,
];

/** The table. The first row that matches answers. */
const RULES: readonly Rule[] = [
  rule(InputError, (error) =>
    problem(400, error.message, error.field === '' ? {} : { errors: [{ field: error.field, message: error.message }] }),
  ),
  rule(NotFoundError, (error) => problem(404, error.message)),
  rule(GoneError, (error) => problem(410, error.message)),
  rule(ConflictError, (error) => problem(409, error.message)),
  rule(RefusedError, (error) => problem(403, error.message, { rule: error.rule })),
  rule(LimitError, (error) => problem(422, error.message, { limit: error.limit })),
  rule(UnavailableError, (error) => problem(503, error.message)),
  rule(StatementError, () => problem(500, INTERNAL)),
  [(error) => httpStatus(error) !== undefined, (error) => ofHttp(error)],
];

/** The problem that answers this error; anything unknown is a 500 without its words. */
export function problemOf(error: unknown): Problem {
  const found = RULES.find(([matches]) => matches(error));
  // the row was chosen by its own test, so its answer takes this error
  return found ? found[1](error as never) : problem(500, INTERNAL);
}

/** What Express and its body parser throw: errors with a status, and a type that says more. */
const httpErrorSchema = z.object({
  status: z.int().min(400).max(499),
  type: z.string().optional(),
  limit: z.number().optional(),
});

function httpStatus(error: unknown): number | undefined {
  return httpErrorSchema.safeParse(error).data?.status;
}

function ofHttp(error: unknown): Problem {
  const { status, type, limit } = httpErrorSchema.parse(error);
  if (type === 'entity.parse.failed') return problem(400, 'The body is not JSON.', bodyError('is not JSON'));
  if (type === 'entity.too.large') return problem(413, `The body is larger than ${limit} bytes; send less at a time.`);
  if (status === 415) return problem(415, 'Send the body as application/json in UTF-8.');
  if (status === 413) return problem(413, 'The request is too large.');
  return problem(400, 'The request cannot be read: its address or body is malformed.');
}

const bodyError = (message: string): { errors: Problem['errors'] } => ({ errors: [{ field: 'body', message }] });

/** Sends a problem as application/problem+json. */
export function sendProblem(response: Response, answer: Problem): void {
  response.status(answer.status).type('application/problem+json').send(JSON.stringify(answer));
}
