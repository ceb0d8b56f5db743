// The only place that asks the server. Every answer is checked against the schemas of model/api.ts; what goes wrong
// becomes one Refusal, with the server's own words where it gave any. Keeps nothing.
import {
  actorViewSchema,
  documentListSchema,
  documentViewSchema,
  factViewSchema,
  metSchema,
  neighbourhoodSchema,
  type Problem,
  problemSchema,
  searchSchema,
  standingSchema,
  statsSchema,
} from '../model/api.ts';

/** Those whom a name fits, each with what tells it from the others. */
export type Candidates = NonNullable<Problem['candidates']>;

/** Why there is no answer, in words for the reader. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** HTTP status; 0 if the server did not answer at all. */
  readonly status: number;
  /** Whom an ambiguous name fits. */
  readonly candidates: Candidates;
  constructor(message: string, status: number, candidates: Candidates = []) {
    super(message);
    this.status = status;
    this.candidates = candidates;
  }
}

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

type Query = Readonly<Record<string, string | number | undefined>>;

/** The address of a route with its query; absent and empty values are left out. */
export function address(path: readonly string[], query: Query = {}): string {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(asked.map(([key, value]) => [key, String(value)])).toString();
  return `/api/${path.map(encodeURIComponent).join('/')}${search ? `?${search}` : ''}`;
}

async function refusalOf(response: Response): Promise<Refusal> {
  const problem = problemSchema.safeParse(await response.json().catch(() => undefined));
  if (!problem.success) return new Refusal(`The server answered ${response.status} without a reason.`, response.status);
  const { detail, title, errors, candidates } = problem.data;
  const fields = errors?.map(({ field, message }) => `${field}: ${message}`).join('; ');
  return new Refusal([detail || title, fields].filter(Boolean).join(' – '), response.status, candidates);
}

async function ask<T>(schema: Schema<T>, url: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(url, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) }).catch(
    (error: unknown) => {
      if (signal?.aborted) throw error;
      throw new Refusal('The server does not answer. Is `entente serve` still running?', 0);
    },
  );
  if (!response.ok) throw await refusalOf(response);
  const parsed = schema.safeParse(await response.json().catch(() => undefined));
  if (parsed.success) return parsed.data;
  throw new Refusal(
    'The server answered in a form that this page does not know. Reload it: they may differ in age.',
    0,
  );
}

export const askSearch = (words: string, limit: number, signal?: AbortSignal) =>
  ask(searchSchema, address(['search'], { q: words, limit }), signal);

export const askActor = (id: string, signal?: AbortSignal) => ask(actorViewSchema, address(['actors', id]), signal);

export const askFact = (id: string, signal?: AbortSignal) => ask(factViewSchema, address(['facts', id]), signal);

export const askDocument = (id: string, signal?: AbortSignal) =>
  ask(documentViewSchema, address(['documents', id]), signal);

export const askDocuments = (signal?: AbortSignal) => ask(documentListSchema, address(['documents']), signal);

export const askStats = (signal?: AbortSignal) => ask(statsSchema, address(['stats']), signal);

/** Meetings that were held, of `a` with `b`, or of `a` with anybody. Each side is an id or an exact name. */
export const askMet = (a: string, b: string | undefined, signal?: AbortSignal) =>
  ask(metSchema, address(['met'], { a, b }), signal);

/** What stands around a node, at most `limit` neighbours. */
export const askNeighbourhood = (id: string, limit: number, signal?: AbortSignal) =>
  ask(neighbourhoodSchema, address(['neighbourhood', id], { limit }), signal);

/** At which levels a country stands with its partners, today if no day is given. */
export const askPartners = (id: string, signal?: AbortSignal) =>
  ask(standingSchema, address(['countries', id, 'partners']), signal);
