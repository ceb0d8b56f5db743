// From what a caller gave — an id, the id of a claim, a name — to the node that is meant. Never guesses among several.
import * as questions from '../../cypher/catalogue/questions.ts';
import type { Store } from '../../cypher/store.ts';
import type { Problem, Reference } from '../../model/api.ts';
import { GoneError, NotFoundError } from '../../model/errors.ts';
import { fold, nameTokens } from '../../model/names.ts';
import { problem } from '../problems.ts';
import { labelOf, referenceOf } from './labels.ts';

export interface Found {
  id: string;
  label: string;
  properties: Readonly<Record<string, string | number | boolean | string[]>>;
}

/** Which nodes are asked for, and how to call them when there is none. */
export interface Wanted {
  what: string;
  accepts: (label: string) => boolean;
}

type Candidate = Reference & { detail: string | null };

/** One node, or those among which the caller must choose. */
export type Choice = { one: Reference } | { several: Candidate[] };

/**
 * The node with this id, or the one that a claim with this id supports (a claim belongs to one person or to one fact).
 * @throws GoneError for ids of what was retracted, NotFoundError for all others
 */
export async function findById(store: Store, id: string, wanted: Wanted): Promise<Found> {
  const [direct] = await store.read(questions.nodeById, { id });
  const [row] = direct ? [direct] : await store.read(questions.claimedNodes, { id });
  if (!row) {
    await refuseGone(store, id);
    throw new NotFoundError(`nothing has the id "${id}"; /api/search finds ids by name`);
  }
  const node = { id: row.id, label: labelOf(row.labels), properties: row.properties };
  if (!wanted.accepts(node.label))
    throw new NotFoundError(`"${id}" is no ${wanted.what}, it is of the kind ${node.label}`);
  return node;
}

/** @throws GoneError if this id is one of something retracted */
export async function refuseGone(store: Store, id: string): Promise<void> {
  const [gone] = await store.read(questions.gone, { id });
  if (gone) {
    const because = gone.document === null || gone.document === id ? '' : ` with the document "${gone.document}"`;
    throw new GoneError(`"${id}" was retracted${because}`);
  }
}

/**
 * The actor or office with this id or exactly this name; marks and case do not count. An id goes before a name.
 * @throws GoneError, NotFoundError
 */
export async function findByIdOrName(store: Store, given: string, wanted: Wanted): Promise<Choice> {
  const [direct] = await store.read(questions.nodeById, { id: given });
  const named = direct ? undefined : await findByName(store, given, wanted);
  return named ?? { one: shown(await findById(store, given, wanted)) };
}

async function findByName(store: Store, name: string, wanted: Wanted): Promise<Choice | undefined> {
  const words = nameTokens(name);
  if (words.length === 0) return undefined;
  const rows = await store.read(questions.named, { phrase: words.map((word) => ` ${word}`).join('') });
  const same = rows.filter(
    (row) =>
      wanted.accepts(labelOf(row.labels)) &&
      [row.name, ...(row.names ?? [])].some((other) => fold(other) === fold(name)),
  );
  const [only] = same;
  if (only && same.length === 1) return { one: referenceOf(only) };
  return same.length === 0 ? undefined : { several: same.map((row) => ({ ...referenceOf(row), detail: row.detail })) };
}

/** The problem that lists those among whom the caller must choose. */
export function severalProblem(field: string, given: string, several: readonly Candidate[]): Problem {
  const list = several.map(({ id, label, name, detail }) => `${id} (${label} ${name}${detail ? `, ${detail}` : ''})`);
  const message = `"${given}" fits several: ${list.join('; ')}. Give one of them by id`;
  return problem(409, `${field}: ${message}`, { errors: [{ field, message }], candidates: several });
}

/** A node as a reference. */
export function shown(node: Found): Reference {
  return { id: node.id, label: node.label, name: String(node.properties.name ?? node.id) };
}
