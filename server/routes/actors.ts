// GET /api/actors/:id: one actor or office with its facts, the latest first.
import { z } from 'zod';
import * as questions from '../../cypher/catalogue/questions.ts';
import type { Store } from '../../cypher/store.ts';
import { actorViewSchema } from '../../model/api.ts';
import { InputError } from '../../model/errors.ts';
import { beforeField, idParams, limitOf } from '../fields.ts';
import { ok, route } from '../route.ts';
import { factViews } from '../views/facts.ts';
import { type Found, findById, shown } from '../views/find.ts';
import { isFact, referenceOf } from '../views/labels.ts';

export const actorRoute = route({
  method: 'get',
  path: '/api/actors/:id',
  group: 'Graph',
  summary: 'One actor or office with its facts, the latest first',
  description:
    'The id of any claim that belongs to the actor leads to it. Ids of what was retracted answer 410. Undated facts come last.',
  params: idParams,
  query: z.strictObject({ limit: limitOf(200, 50), before: beforeField }),
  answers: { 200: actorViewSchema },
  problems: [404, 410],
  async handle({ params: { id }, query: { limit, before } }, { store }) {
    const actor = await findById(store, id, { what: 'actor or office', accepts: (label) => !isFact(label) });
    const [after, [count], related] = await Promise.all([
      placeOf(store, before),
      store.read(questions.countFacts, { id: actor.id }),
      store.read(questions.related, { id: actor.id }),
    ]);
    const rows = await store.read(questions.latestFacts, { id: actor.id, limit, ...after });
    const facts = await factViews(
      store,
      rows.map((row) => row.id),
    );
    return ok({
      ...shown(actor),
      ...ownValues(actor),
      related: related.map((row) => ({ ...referenceOf(row), relation: row.relation })),
      total: count?.facts ?? 0,
      facts,
    });
  },
});

/** Where in the order of facts a page goes on. */
async function placeOf(store: Store, before: string | undefined): Promise<{ beforeId: string; beforeSort: string }> {
  if (before === undefined) return { beforeId: '', beforeSort: '' };
  const [row] = await store.read(questions.nodeById, { id: before });
  if (!row) throw new InputError(`before: "${before}" is no fact of the page before`, 'before');
  return { beforeId: row.id, beforeSort: String(row.properties.sort ?? '') };
}

function ownValues({ properties }: Found): { names: string[]; values: Found['properties'] } {
  const { names, name: _name, key: _key, id: _id, ...values } = properties;
  return { names: Array.isArray(names) ? names : [], values };
}
