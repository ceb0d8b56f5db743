// How the server itself is: alive, ready, what the graph holds, how kinds are drawn.
import { z } from 'zod';
import { type KindView, kindsSchema, stateSchema, statsSchema } from '../../model/api.ts';
import { KINDS, NODES } from '../../model/kinds.ts';
import { describeRoutes } from '../openapi.ts';
import { ok, type Route, route } from '../route.ts';
import { readStats } from '../views/stats.ts';

export const healthRoute = route({
  method: 'get',
  path: '/api/health',
  group: 'Server',
  summary: 'Whether the process lives',
  answers: { 200: stateSchema },
  handle: async () => ok({ status: 'alive' as const }),
});

export const readyRoute = route({
  method: 'get',
  path: '/api/ready',
  group: 'Server',
  summary: 'Whether the store answers; 503 if not',
  answers: { 200: stateSchema },
  async handle(_asked, { store }) {
    await store.ready();
    return ok({ status: 'ready' as const });
  },
});

export const statsRoute = route({
  method: 'get',
  path: '/api/stats',
  group: 'Server',
  summary: 'What the graph holds, by label',
  answers: { 200: statsSchema },
  handle: async (_asked, { store }) => ok(await readStats(store)),
});

const FAMILY = { Office: 'office', Level: 'level', Topic: 'topic' } as const;

const familyOf = (label: string): KindView['family'] =>
  label === 'Office' || label === 'Level' || label === 'Topic' ? FAMILY[label] : 'actor';

export const kindsRoute = route({
  method: 'get',
  path: '/api/kinds',
  group: 'Server',
  summary: 'The table of kinds: how each is called and drawn',
  answers: { 200: kindsSchema },
  handle: async () =>
    ok({
      kinds: [
        ...NODES.map((node) => ({ ...node, family: familyOf(node.label), drawn: 'node' as const })),
        ...KINDS.map(({ label, title, plural, colour, pictogram, drawn }) => {
          return { label, family: 'fact' as const, title, plural, colour, pictogram, drawn };
        }),
      ],
    }),
});

const openApiSchema = z
  .looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) })
  .meta({ id: 'OpenApi', description: 'An OpenAPI 3.1 document' });

/** GET /api/openapi.json, which describes these routes and itself. */
export function openApiRoute(routes: readonly Route[]): Route {
  const self: Route = route({
    method: 'get',
    path: '/api/openapi.json',
    group: 'Server',
    summary: 'This description',
    answers: { 200: openApiSchema },
    handle: async () => ok(described()),
  });
  const described = once(() => openApiSchema.parse(describeRoutes([...routes, self])));
  return self;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
