// GET /api/met: who met whom, when, where and in which capacity.
import { z } from 'zod';
import { metSchema } from '../../model/api.ts';
import { latest } from '../../model/dates.ts';
import { dateField, limitOf } from '../fields.ts';
import { ok, route } from '../route.ts';
import { findByIdOrName, severalProblem } from '../views/find.ts';
import { isSide } from '../views/labels.ts';
import { met } from '../views/met.ts';

const side = z.string().trim().min(1, 'is empty').max(300);
const wanted = { what: 'actor or office', accepts: isSide };

export const metRoute = route({
  method: 'get',
  path: '/api/met',
  group: 'Questions',
  summary: 'At which meetings two sides met, the latest first',
  description:
    'Each side is a person, an office, a country or a body, by id or exact name. For an office count those who came in it; for a country or body those who came in one of its offices. Only meetings that were held. Without `b`: all meetings of `a`.',
  query: z
    .strictObject({
      a: side.meta({ description: 'Id or exact name of one side' }),
      b: side.optional().meta({ description: 'Id or exact name of the other side' }),
      from: dateField.optional().meta({ description: 'Only meetings that may have been on this date or later' }),
      until: dateField.optional().meta({ description: 'Only meetings that may have been on this date or before' }),
      limit: limitOf(200, 50),
    })
    .refine(({ from, until }) => from === undefined || until === undefined || from <= latest(until), {
      path: ['until'],
      message: 'lies before `from`',
    }),
  answers: { 200: metSchema },
  problems: [404, 409, 410],
  async handle({ query: { a, b, ...rest } }, { store }) {
    const one = await findByIdOrName(store, a, wanted);
    if ('several' in one) return { problem: severalProblem('a', a, one.several) };
    const other = b === undefined ? null : await findByIdOrName(store, b, wanted);
    if (other !== null && 'several' in other) return { problem: severalProblem('b', b ?? '', other.several) };
    const question = { a: one.one, b: other?.one ?? null, from: rest.from, until: rest.until, limit: rest.limit };
    return ok(await met(store, question));
  },
});
