// GET /api/neighbourhood/:id: what the canvas draws around one node.
import { z } from 'zod';
import { neighbourhoodSchema } from '../../model/api.ts';
import { idParams, labelsField, limitOf } from '../fields.ts';
import { ok, route } from '../route.ts';
import { findById } from '../views/find.ts';
import { FACT_LABELS, NODE_LABELS } from '../views/labels.ts';
import { neighbourhoodOf } from '../views/neighbourhood.ts';

export const neighbourhoodRoute = route({
  method: 'get',
  path: '/api/neighbourhood/:id',
  group: 'Graph',
  summary: 'A node and what lies around it, for the canvas',
  description:
    'Tenures, visits, memberships, partnerships and two-person meetings of the node are links, other facts nodes. The latest facts of each kind come first, in turns, up to the limit.',
  params: idParams,
  query: z.strictObject({ limit: limitOf(300, 60), labels: labelsField([...FACT_LABELS, ...NODE_LABELS]) }),
  answers: { 200: neighbourhoodSchema },
  problems: [404, 410],
  async handle({ params: { id }, query }, { store }) {
    const found = await findById(store, id, { what: 'node', accepts: () => true });
    return ok(await neighbourhoodOf(store, found, query));
  },
});
