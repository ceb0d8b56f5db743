// /api/documents: list, read, hand in, take back. Only the desk writes; this door checks and passes on.
import { z } from 'zod';
import * as questions from '../../cypher/catalogue/questions.ts';
import type { Store } from '../../cypher/store.ts';
import { documentListSchema, documentViewSchema, receiptsSchema } from '../../model/api.ts';
import { retractionSchema } from '../../model/desk.ts';
import { documentInputSchema } from '../../model/documents.ts';
import { InputError, NotFoundError } from '../../model/errors.ts';
import { beforeField, idParams, limitOf } from '../fields.ts';
import { ok, type Route, route } from '../route.ts';
import type { Limits } from '../settings.ts';
import { loadFacts, showFacts } from '../views/facts.ts';
import { refuseGone } from '../views/find.ts';
import { referenceOf } from '../views/labels.ts';

export const listRoute = route({
  method: 'get',
  path: '/api/documents',
  group: 'Documents',
  summary: 'Documents, the latest published first',
  query: z.strictObject({ limit: limitOf(200, 50), before: beforeField }),
  answers: { 200: documentListSchema },
  async handle({ query: { limit, before } }, { store }) {
    const after = await placeOf(store, before);
    const [rows, [count]] = await Promise.all([
      store.read(questions.documents, { limit, ...after }),
      store.read(questions.countDocuments, {}),
    ]);
    return ok({ total: count?.documents ?? 0, documents: rows.map(({ sort: _sort, ...source }) => source) });
  },
});

async function placeOf(store: Store, before: string | undefined): Promise<{ beforeId: string; beforeSort: string }> {
  if (before === undefined) return { beforeId: '', beforeSort: '' };
  const [row] = await store.read(questions.documentById, { id: before });
  if (!row) throw new InputError(`before: "${before}" is no document of the page before`, 'before');
  return { beforeId: row.id, beforeSort: row.published ?? '' };
}

export const readRoute = route({
  method: 'get',
  path: '/api/documents/:id',
  group: 'Documents',
  summary: 'One document with its text, its mentions and the facts that it states, by offset',
  params: idParams,
  answers: { 200: documentViewSchema },
  problems: [404, 410],
  async handle({ params: { id } }, { store }) {
    const [document] = await store.read(questions.documentById, { id });
    if (!document) {
      await refuseGone(store, id);
      throw new NotFoundError(`there is no document "${id}"; /api/documents lists them`);
    }
    const [mentions, passages] = await Promise.all([
      store.read(questions.mentions, { id }),
      store.read(questions.evidenceInDocument, { id }),
    ]);
    const inOrder = [...new Set(passages.map(({ fact }) => fact))];
    const facts = await showFacts(store, await loadFacts(store, inOrder), passages);
    return ok({
      document,
      mentions: mentions.map(({ start, end, name, shown, ...node }) => {
        return { start, end, name, refers: referenceOf({ ...node, name: shown }) };
      }),
      facts,
    });
  },
});

/** POST /api/documents, for at most so many at a time. */
export function acceptRoute(limits: Limits): Route {
  const many = z
    .array(documentInputSchema)
    .min(1, 'holds no document')
    .max(limits.documents, `holds more than ${limits.documents} documents`);
  return route({
    method: 'post',
    path: '/api/documents',
    group: 'Documents',
    summary: 'Hand in one document or several: they are read and woven in',
    description: `At most ${limits.documents} at a time and ${limits.bodyBytes} bytes; all of them are kept or none. 201 if something new was read.`,
    body: z.union([documentInputSchema, many]),
    answers: { 200: receiptsSchema, 201: receiptsSchema },
    problems: [409, 422],
    async handle({ body }, { desk }) {
      const receipts = await desk.accept(Array.isArray(body) ? body : [body]);
      const isNew = receipts.some(({ outcome }) => outcome !== 'unchanged');
      return { status: isNew ? 201 : 200, body: { receipts } };
    },
  });
}

export const retractRoute = route({
  method: 'delete',
  path: '/api/documents/:id',
  group: 'Documents',
  summary: 'Take a document back with all that only it supported',
  params: idParams,
  answers: { 200: retractionSchema },
  problems: [404, 409, 410],
  handle: async ({ params: { id } }, { desk }) => ok(await desk.retract(id)),
});
