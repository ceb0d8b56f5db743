// A route as data: what it takes, what it answers, how it says no. Serving and describing are both made from it, so the two cannot
// drift apart. It knows Express only as far as it must.
import type { Express, Request, Response } from 'express';
import { z } from 'zod';
import type { Store } from '../cypher/store.ts';
import type { Problem } from '../model/api.ts';
import type { Desk } from '../model/desk.ts';
import { UnavailableError } from '../model/errors.ts';
import { checked, type FieldError } from './input.ts';
import { problem, sendProblem } from './problems.ts';
import type { Limits } from './settings.ts';

/** What every handler may use. */
export interface Context {
  store: Store;
  desk: Desk;
  clock: () => Date;
  limits: Limits;
}

export type Method = 'get' | 'post' | 'delete';

/** What a handler gives back: an answer with its status, or a problem that says more than an error class can. */
export type Answer<A> = { status: number; body: A } | { problem: Problem };

export interface Asked<P, Q, B> {
  params: P;
  query: Q;
  body: B;
}

export interface Route {
  method: Method;
  path: `/api/${string}`;
  /** The group under which the API's description lists it. */
  group: string;
  summary: string;
  description?: string;
  params: z.ZodObject;
  query: z.ZodObject;
  body: z.ZodType | undefined;
  answers: Readonly<Record<number, z.ZodType>>;
  /** The statuses of the problems it may answer, beside those that every route may. */
  problems: readonly number[];
  handle(asked: Asked<unknown, unknown, unknown>, context: Context): Promise<Answer<unknown>>;
}

interface Typed<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, A extends z.ZodType>
  extends Omit<Route, 'params' | 'query' | 'body' | 'answers' | 'problems' | 'handle'> {
  params?: P;
  query?: Q;
  body?: B;
  answers: Readonly<Record<number, A>>;
  problems?: readonly number[];
  handle(asked: Asked<z.output<P>, z.output<Q>, z.output<B>>, context: Context): Promise<Answer<z.input<NoInfer<A>>>>;
}

const nothing = z.strictObject({});

/** Makes a route; its handler is typed by its own schemas. */
export function route<
  P extends z.ZodObject = typeof nothing,
  Q extends z.ZodObject = typeof nothing,
  B extends z.ZodType = z.ZodUndefined,
  A extends z.ZodType = z.ZodType,
>(given: Typed<P, Q, B, A>): Route {
  const { params, query, body, problems, handle, ...rest } = given;
  return {
    ...rest,
    params: params ?? nothing,
    query: query ?? nothing,
    body,
    problems: problems ?? [],
    // `serve` hands over only what these very schemas have parsed
    handle: (asked, context) => handle(asked as Asked<z.output<P>, z.output<Q>, z.output<B>>, context),
  };
}

/** An answer with status 200. */
export function ok<A>(body: A): Answer<A> {
  return { status: 200, body };
}

export interface Serving {
  context: Context;
  /** Check each answer against its schema: for tests, where a difference must be seen. */
  checkAnswers: boolean;
}

/** Hangs a route on the app. */
export function serve(app: Express, route: Route, { context, checkAnswers }: Serving): void {
  app[route.method](route.path, async (request: Request, response: Response) => {
    const taken = take(route, request);
    if (taken.errors) {
      const detail = taken.errors.map(({ field, message }) => `${field}: ${message}`).join('; ');
      sendProblem(response, problem(400, detail, { errors: taken.errors, instance: request.path }));
      return;
    }
    const { limits } = context;
    const most = route.method === 'get' ? limits.requestMilliseconds : limits.writeMilliseconds;
    const answer = await within(most, route.handle(taken.data, context));
    if ('problem' in answer) {
      sendProblem(response, { instance: request.path, ...answer.problem });
      return;
    }
    if (checkAnswers) checkAnswer(route, answer);
    response.status(answer.status).json(answer.body);
  });
}

type Taken = { data: Asked<unknown, unknown, unknown>; errors?: never } | { errors: FieldError[] };

function take(route: Route, request: Request): Taken {
  const params = checked<unknown>(route.params, request.params, 'path');
  const query = checked<unknown>(route.query, request.query, 'query');
  const body = route.body ? checked<unknown>(route.body, request.body, 'body') : { data: undefined };
  const errors = [params, query, body].flatMap((part) => part.errors ?? []);
  if (errors.length > 0) return { errors };
  return { data: { params: params.data, query: query.data, body: body.data } };
}

/** @throws UnavailableError when the promise takes longer; the work itself ends at the store's own deadline */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new UnavailableError(`no answer within ${milliseconds / 1000} s; ask for less, or again later`));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function checkAnswer(route: Route, answer: { status: number; body: unknown }): void {
  const schema = route.answers[answer.status];
  const name = `${route.method} ${route.path} ${answer.status}`;
  if (!schema) throw new Error(`${name}: no such answer is described`);
  const result = schema.safeParse(answer.body);
  if (!result.success) throw new Error(`${name}: ${z.prettifyError(result.error)}`);
}
