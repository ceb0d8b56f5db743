// The API's description, made from the routes themselves.
import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import type { z } from 'zod';
import { problemSchema } from '../model/api.ts';
import { titleOf } from './problems.ts';
import type { Route } from './route.ts';

/** With these every route may say no. */
const EVERYWHERE = [400, 403, 429, 500, 503];

type Description = ReturnType<OpenApiGeneratorV31['generateDocument']>;

/** The OpenAPI 3.1 document of these routes. */
export function describeRoutes(routes: readonly Route[]): Description {
  const registry = new OpenAPIRegistry();
  for (const route of routes) registry.registerPath(described(route));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version: '1',
      description:
        'Who held which office, who met whom, which agreements bind which countries, and at what level of partnership they stand; every fact with the passages that say so.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
  });
}

type PathConfig = Parameters<OpenAPIRegistry['registerPath']>[0];

function described(route: Route): PathConfig {
  const { method, path, params, query, body } = route;
  const name = path.replace('/api/', '').replace(/[/:.]+/g, '-');
  return {
    method,
    path: path.replace(/:([a-z]+)/g, '{$1}'),
    operationId: `${method}-${name}`,
    tags: [route.group],
    summary: route.summary,
    ...(route.description === undefined ? {} : { description: route.description }),
    request: {
      ...(hasFields(params) ? { params } : {}),
      ...(hasFields(query) ? { query } : {}),
      ...(body ? { body: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    },
    responses: responses(route),
  };
}

const hasFields = (schema: z.ZodObject): boolean => Object.keys(schema.shape).length > 0;

function responses(route: Route): PathConfig['responses'] {
  const answers = Object.entries(route.answers).map(
    ([status, schema]) =>
      [status, { description: summaryOf(schema), content: { 'application/json': { schema } } }] as const,
  );
  const statuses = [...EVERYWHERE, ...(route.body ? [413, 415] : []), ...route.problems];
  const problems = [...new Set(statuses)]
    .sort()
    .map(
      (status) =>
        [
          String(status),
          { description: titleOf(status), content: { 'application/problem+json': { schema: problemSchema } } },
        ] as const,
    );
  return Object.fromEntries([...answers, ...problems]);
}

const summaryOf = (schema: z.ZodType): string => schema.meta()?.description ?? 'The answer';
