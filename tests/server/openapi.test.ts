// The description and the router cannot drift apart: every route that is served is described, every described one is served.
import { describe, expect, test } from '@jest/globals';
import type { Store } from '../../cypher/store.ts';
import type { Desk } from '../../model/desk.ts';
import { createApp } from '../../server/app.ts';
import { describeRoutes } from '../../server/openapi.ts';
import { apiRoutes } from '../../server/routes.ts';
import { DEFAULT_LIMITS } from '../../server/settings.ts';

// nothing is asked of them here: the app is only looked at
const app = createApp({ store: {} as Store, desk: {} as Desk });

interface Layer {
  route?: { path: string | RegExp; methods: Record<string, boolean> };
}

/** "get /api/actors/{id}" of every API route on the router itself. */
function served(): string[] {
  const layers = app.router.stack as unknown as Layer[]; // Express types leave the layers of a router open
  return layers.flatMap(({ route }) =>
    route
      ? Object.keys(route.methods).map((method) => `${method} ${String(route.path).replace(/:(\w+)/g, '{$1}')}`)
      : [],
  );
}

const description = describeRoutes(apiRoutes(DEFAULT_LIMITS));
const operations = Object.entries(description.paths ?? {}).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
);

describe('the description of the API', () => {
  test('names the routes that are served, all of them and no others', () => {
    expect(served().length).toBeGreaterThan(10);
    expect(operations.map(({ name }) => name).sort()).toEqual(served().sort());
  });

  test('is OpenAPI 3.1 whose references all lead somewhere', () => {
    expect(description.openapi).toBe('3.1.0');
    const known = Object.keys(description.components?.schemas ?? {});
    const used = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((name) => name !== undefined && !known.includes(name))).toEqual([]);
    expect(known).toEqual(expect.arrayContaining(['Actor', 'Fact', 'Met', 'DocumentInput', 'Problem', 'Receipts']));
  });

  test('gives each operation a summary, a name of its own, its parameters, an answer and the ways it says no', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, operation } of operations) {
      const statuses = Object.keys(operation.responses);
      expect({ name, summary: operation.summary }).toEqual({ name, summary: expect.stringMatching(/.{10}/) });
      expect({ name, ok: statuses.some((status) => status.startsWith('2')) }).toEqual({ name, ok: true });
      expect(statuses).toEqual(expect.arrayContaining(['400', '403', '429', '500', '503']));
      const inPath = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      const described = (operation.parameters ?? []).filter((parameter: { in: string }) => parameter.in === 'path');
      expect(described.map((parameter: { name: string }) => parameter.name)).toEqual(inPath);
    }
  });

  test('says what the questions take', () => {
    const met = description.paths?.['/api/met']?.get;
    const parameters = (met?.parameters ?? []).map((parameter) => ('name' in parameter ? parameter.name : ''));
    expect(parameters).toEqual(['a', 'b', 'from', 'until', 'limit']);
    expect(description.paths?.['/api/documents']?.post?.requestBody).toMatchObject({ required: true });
  });
});
