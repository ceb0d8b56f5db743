// What is set, and what is refused with the name of the variable and never with the key.
import { describe, expect, test } from '@jest/globals';
import { modelSettings } from '../../../../ingest/read/by-model/settings.ts';
import { InputError } from '../../../../model/errors.ts';

const KEY = 'sk-secret-1234567890';
const SET = { ENTENTE_MODEL_URL: 'https://host.example/v1', ENTENTE_MODEL_NAME: 'test-1', ENTENTE_MODEL_KEY: KEY };

const refusal = (environment: Record<string, string | undefined>): InputError => {
  try {
    modelSettings(environment);
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error('nothing was refused');
};

test('what is not set has its default', () => {
  expect(modelSettings(SET)).toEqual({
    endpoint: 'https://host.example/v1/chat/completions',
    model: 'test-1',
    key: KEY,
    requests: 500,
    tokens: 2_000_000,
    milliseconds: 120_000,
  });
});

test('what is set counts, and another model may be named', () => {
  const more = {
    ENTENTE_MODEL_REQUESTS: '3',
    ENTENTE_MODEL_TOKENS: '1000',
    ENTENTE_MODEL_SECONDS: '7',
    ENTENTE_MODEL_KEY: '',
  };
  expect(modelSettings({ ...SET, ...more }, 'other/2:free')).toMatchObject({
    model: 'other/2:free',
    key: undefined,
    requests: 3,
    tokens: 1000,
    milliseconds: 7000,
  });
});

test.each([
  ['https://host.example', 'https://host.example/chat/completions'],
  ['https://host.example/v1/', 'https://host.example/v1/chat/completions'],
  ['https://host.example/v1/chat/completions', 'https://host.example/v1/chat/completions'],
  ['https://host.example/v1?version=2#x', 'https://host.example/v1/chat/completions?version=2'],
  ['http://localhost:8080/v1', 'http://localhost:8080/v1/chat/completions'],
  ['http://127.0.0.7:8080/v1', 'http://127.0.0.7:8080/v1/chat/completions'],
  ['http://[::1]:8080/v1', 'http://[::1]:8080/v1/chat/completions'],
])('%s leads to %s', (url, endpoint) => {
  expect(modelSettings({ ...SET, ENTENTE_MODEL_URL: url }).endpoint).toBe(endpoint);
});

describe('refuses', () => {
  test.each([
    [{ ENTENTE_MODEL_URL: undefined }, 'ENTENTE_MODEL_URL', 'is not set'],
    [{ ENTENTE_MODEL_URL: '' }, 'ENTENTE_MODEL_URL', 'is not set'],
    [{ ENTENTE_MODEL_NAME: undefined }, 'ENTENTE_MODEL_NAME', 'is not set'],
    [{ ENTENTE_MODEL_URL: 'host.example' }, 'ENTENTE_MODEL_URL', 'no http or https address'],
    [{ ENTENTE_MODEL_URL: 'ftp://host.example/v1' }, 'ENTENTE_MODEL_URL', 'no http or https address'],
    [{ ENTENTE_MODEL_URL: 'http://host.example/v1' }, 'ENTENTE_MODEL_URL', 'only https leaves this machine'],
    [{ ENTENTE_MODEL_URL: 'http://127.0.0.1.host.example/v1' }, 'ENTENTE_MODEL_URL', 'only https leaves this machine'],
    [{ ENTENTE_MODEL_URL: 'http://localhost@host.example/v1' }, 'ENTENTE_MODEL_URL', 'only https'],
    [{ ENTENTE_MODEL_URL: `https://me:${KEY}@host.example/v1` }, 'ENTENTE_MODEL_URL', 'without user name and password'],
    [{ ENTENTE_MODEL_KEY: `${KEY}\nx-other: 1` }, 'ENTENTE_MODEL_KEY', 'a key has no blanks'],
    [{ ENTENTE_MODEL_NAME: 'two words' }, 'ENTENTE_MODEL_NAME', 'without blanks'],
    [{ ENTENTE_MODEL_REQUESTS: '0' }, 'ENTENTE_MODEL_REQUESTS', 'at least 1'],
    [{ ENTENTE_MODEL_TOKENS: 'many' }, 'ENTENTE_MODEL_TOKENS', 'is a number'],
    [{ ENTENTE_MODEL_SECONDS: '1.5' }, 'ENTENTE_MODEL_SECONDS', 'whole number'],
  ] as [Record<string, string | undefined>, string, string][])('%j', (change, field, words) => {
    const error = refusal({ ...SET, ...change });
    expect(error.field).toBe(field);
    expect(error.message).toContain(field);
    expect(error.message).toContain(words);
    expect(error.message).not.toContain(KEY);
  });
});
