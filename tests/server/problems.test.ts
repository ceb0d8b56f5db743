// The table from error class to HTTP problem.
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import {
  ConflictError,
  GoneError,
  InputError,
  LimitError,
  NotFoundError,
  RefusedError,
  StatementError,
  UnavailableError,
} from '../../model/errors.ts';
import { fieldErrors } from '../../server/input.ts';
import { problemOf } from '../../server/problems.ts';

const http = (status: number, type: string) =>
  Object.assign(new Error('words of a library'), { status, type, limit: 9 });

describe('problemOf', () => {
  test.each([
    [new InputError('no such day', 'published'), 400, { errors: [{ field: 'published', message: 'no such day' }] }],
    [new InputError('not this way'), 400, { detail: 'not this way' }],
    [new NotFoundError('no "x"'), 404, { detail: 'no "x"' }],
    [new GoneError('"x" went'), 410, { type: 'urn:entente:problem:gone' }],
    [new ConflictError('again'), 409, {}],
    [new RefusedError('no writing', 'writes'), 403, { rule: 'writes' }],
    [new LimitError('5 s', 'milliseconds'), 422, { limit: 'milliseconds' }],
    [new UnavailableError('down'), 503, { detail: 'down' }],
    [new StatementError('MATCH secret'), 500, { title: 'Internal error' }],
    [new TypeError('x is undefined'), 500, {}],
    ['a thrown string', 500, {}],
    [undefined, 500, {}],
    [http(400, 'entity.parse.failed'), 400, { errors: [{ field: 'body', message: 'is not JSON' }] }],
    [http(413, 'entity.too.large'), 413, {}],
    [http(415, 'encoding.unsupported'), 415, {}],
    [http(404, 'of a library'), 400, {}],
    [Object.assign(new Error('secret'), { status: 502 }), 500, {}],
  ])('%p is %i', (error, status, more) => {
    const answer = problemOf(error);
    expect(answer).toMatchObject({ status, ...more });
    if (status === 500) expect(JSON.stringify(answer)).not.toMatch(/secret|undefined|thrown/);
    expect(JSON.stringify(answer)).not.toContain('words of a library');
  });
});

describe('fieldErrors', () => {
  const one = z.strictObject({ id: z.string(), at: z.strictObject({ day: z.int() }).optional() });
  const either = z.union([one, z.array(one)]);
  test.each([
    [one, {}, ['id']],
    [one, { id: 1, x: 2 }, ['id', 'x']],
    [one, { id: 'a', at: { day: 1.5 } }, ['at.day']],
    [one, { id: 'a', at: { y: 1, day: 1 } }, ['at.y']],
    [one, null, ['body']],
    [either, { id: 3 }, ['id']],
    [either, [{ id: 'a' }, { id: 3 }], ['1.id']],
    [either, [{ id: 'a', z: 3 }], ['0.z']],
    [either, 'text', ['body']],
  ])('%#', (schema, given, fields) => {
    const result = schema.safeParse(given);
    expect(fieldErrors(result.error?.issues ?? [], 'body').map(({ field }) => field)).toEqual(fields);
  });
});
