// POST /api/cypher: an analyst's own statement, reading only, within limits of time and rows.
import { z } from 'zod';
import { askStore } from '../../cypher/ask.ts';
import { cypherAnswerSchema } from '../../model/api.ts';
import { ok, route } from '../route.ts';

const cypherInputSchema = z
  .strictObject({
    query: z.string().trim().min(1, 'is empty').max(20_000).meta({ description: 'One reading statement' }),
    parameters: z
      .record(z.string(), z.unknown())
      .default({})
      .meta({ description: 'Plain JSON, for the $names in the statement' }),
  })
  .meta({ id: 'CypherInput' });

export const cypherRoute = route({
  method: 'post',
  path: '/api/cypher',
  group: 'Questions',
  summary: 'Ask the graph in Cypher, reading only',
  description:
    'Writes, schema changes, procedures and LOAD CSV are refused (403), as is what could harm the store. Rows beyond the limit are cut and `truncated` says so; a statement that takes too long ends with 422.',
  body: cypherInputSchema,
  answers: { 200: cypherAnswerSchema },
  problems: [422],
  async handle({ body: { query, parameters } }, { store, limits }) {
    const began = performance.now();
    const asked = await askStore(store, query, parameters, {
      milliseconds: limits.cypherMilliseconds,
      rows: limits.cypherRows,
    });
    return ok({ ...asked, milliseconds: Math.round((performance.now() - began) * 10) / 10 });
  },
});
