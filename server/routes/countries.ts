// GET /api/countries/:id/partners: at which level a country stands with each of its partners.
import { z } from 'zod';
import { standingSchema } from '../../model/api.ts';
import { dateField, idParams } from '../fields.ts';
import { ok, route } from '../route.ts';
import { findById, shown } from '../views/find.ts';
import { standingOn } from '../views/standing.ts';

const wanted = {
  what: 'country or body',
  accepts: (label: string) => ['Country', 'Organization', 'Locality'].includes(label),
};

export const partnersRoute = route({
  method: 'get',
  path: '/api/countries/:id/partners',
  group: 'Questions',
  summary: 'At which level a country stands with each partner, on a date or as last known',
  description:
    'On each ladder, partnership and diplomatic relations, a pair stands at one level; proposals do not count.',
  params: idParams,
  query: z.strictObject({ on: dateField.optional().meta({ description: 'Day, month or year; last known if absent' }) }),
  answers: { 200: standingSchema },
  problems: [404, 410],
  async handle({ params: { id }, query: { on } }, { store }) {
    const found = await findById(store, id, wanted);
    return ok(await standingOn(store, shown(found), on ?? null));
  },
});
