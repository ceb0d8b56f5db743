// GET /api/offices/:id/holders: who held an office on a date.
import { z } from 'zod';
import { heldOfficeSchema } from '../../model/api.ts';
import { dateField, idParams } from '../fields.ts';
import { ok, route } from '../route.ts';
import { findById, shown } from '../views/find.ts';
import { holdersOn } from '../views/holders.ts';

export const holdersRoute = route({
  method: 'get',
  path: '/api/offices/:id/holders',
  group: 'Questions',
  summary: 'Who held an office on a date',
  description:
    '`yes` where the sources decide it, `possible` where they leave it open: an undated tenure is never a yes by itself.',
  params: idParams,
  query: z.strictObject({ on: dateField.optional().meta({ description: 'Day, month or year; today if absent' }) }),
  answers: { 200: heldOfficeSchema },
  problems: [404, 410],
  async handle({ params: { id }, query: { on } }, { store, clock }) {
    const found = await findById(store, id, { what: 'office', accepts: (label) => label === 'Office' });
    return ok(await holdersOn(store, shown(found), on ?? clock().toISOString().slice(0, 10)));
  },
});
