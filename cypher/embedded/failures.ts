// From the library's errors to the few kinds that the parent knows. Chosen by GQLSTATUS, which is documented, before words.
import type { Failure } from './messages.ts';

/** Two transactions wrote the same thing; the loser may try again at once. */
export const CONFLICT = '40000';

/** The library gives up where a path of several hops in one pattern has more rows than this on the way. */
const TOO_WIDE =
  'a path of the statement has more than 65,535 rows on its way; narrow it, or write each hop as a MATCH of its own';

/** The GQLSTATUS of an error of the library, or an empty text. */
export function statusOf(error: unknown): string {
  const status: unknown = error instanceof Error && 'gqlStatus' in error ? error.gqlStatus : undefined;
  return typeof status === 'string' ? status : '';
}

/** What the parent is told of an error that the library raised. */
export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const status = statusOf(error);
  if (status === CONFLICT) return { kind: 'conflict', message: 'another transaction wrote the same data first' };
  if (status === '25G03') return { kind: 'refused', message: 'the statement would write; only reading is allowed' };
  if (message.includes('UNIQUE constraint violation')) return { kind: 'conflict', message: readable(message) };
  if (message.includes('cannot be locked')) return { kind: 'held', message: readable(message) };
  if (status.startsWith('42') || status.startsWith('22')) return { kind: 'statement', message: readable(message) };
  if (message.includes('MAX_CAPACITY')) return { kind: 'limit', limit: 'rows', message: TOO_WIDE };
  if (/memory limit|timed? ?out|timeout/i.test(message))
    return { kind: 'limit', limit: 'memory', message: readable(message) };
  return { kind: 'statement', message: readable(message) };
}

/** Without the library's own prefixes and codes: they mean nothing to the reader. */
function readable(message: string): string {
  return message.replace(/^(?:[A-Z][a-z]+ error: )+/, '').replace(/GRAFEO-[A-Z]\d+: /g, '');
}
