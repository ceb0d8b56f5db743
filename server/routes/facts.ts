// GET /api/facts/:id: one fact with all its evidence.
import { factViewSchema } from '../../model/api.ts';
import { NotFoundError } from '../../model/errors.ts';
import { idParams } from '../fields.ts';
import { ok, route } from '../route.ts';
import { EVERY_PASSAGE, factViews } from '../views/facts.ts';
import { findById } from '../views/find.ts';
import { isFact } from '../views/labels.ts';

export const factRoute = route({
  method: 'get',
  path: '/api/facts/:id',
  group: 'Graph',
  summary: 'One fact with all passages that say so',
  params: idParams,
  answers: { 200: factViewSchema },
  problems: [404, 410],
  async handle({ params: { id } }, { store }) {
    const found = await findById(store, id, { what: 'fact', accepts: isFact });
    const [fact] = await factViews(store, [found.id], EVERY_PASSAGE);
    if (!fact) throw new NotFoundError(`the fact "${id}" was taken back a moment ago`);
    return ok(fact);
  },
});
