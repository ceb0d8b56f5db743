// What goes over the wire and what comes back: the protocol's good and bad answers, from a server that really gives them.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Budget } from '../../../../ingest/read/by-model/budget.ts';
import { Chat, type ChatOptions } from '../../../../ingest/read/by-model/chat.ts';
import { askedWait } from '../../../../ingest/read/by-model/patience.ts';
import { modelSettings } from '../../../../ingest/read/by-model/settings.ts';
import { InputError, LimitError, UnavailableError } from '../../../../model/errors.ts';
import { completion, json, type ModelServer, modelServer } from './model-server.ts';

let server: ModelServer;
let elsewhere: ModelServer;
beforeAll(async () => {
  [server, elsewhere] = [await modelServer(), await modelServer()];
});
afterAll(() => {
  server.close();
  elsewhere.close();
});

const KEY = 'sk-secret-1234567890';
const QUESTION = {
  instructions: 'Read.',
  messages: [{ role: 'user' as const, content: 'A text.' }],
  schema: { type: 'object' },
};
const QUICK = { tries: 3, firstMilliseconds: 1 };

interface Given extends ChatOptions {
  settings?: Record<string, string>;
  budget?: Budget;
  milliseconds?: number;
}

function chat({ settings = {}, budget = new Budget(50, 100_000), milliseconds = 5000, ...options }: Given = {}): Chat {
  const environment = {
    ENTENTE_MODEL_URL: server.url,
    ENTENTE_MODEL_NAME: 'test-1',
    ENTENTE_MODEL_KEY: KEY,
    ...settings,
  };
  return new Chat({ ...modelSettings(environment), milliseconds }, budget, { patience: QUICK, ...options });
}

const thrown = async (promise: Promise<unknown>): Promise<Error> => {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
};

describe('asks', () => {
  test('as the protocol has it: address, key, model, schema', async () => {
    server.answers((_, response) => json(response, completion('{"people":[]}')));
    expect(await chat().ask(QUESTION)).toEqual({ text: '{"people":[]}', cut: false });
    expect(server.asked).toEqual([
      {
        path: '/v1/chat/completions',
        authorization: `Bearer ${KEY}`,
        body: {
          model: 'test-1',
          messages: [{ role: 'system', content: 'Read.' }, ...QUESTION.messages],
          temperature: 0,
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'facts', strict: true, schema: QUESTION.schema },
          },
        },
      },
    ]);
  });

  test('without a key where none is set', async () => {
    server.answers((_, response) => json(response, completion('{}')));
    await chat({ settings: { ENTENTE_MODEL_KEY: '' } }).ask(QUESTION);
    expect(server.asked[0]?.authorization).toBeUndefined();
  });

  test('for any JSON object where schemas are refused, in words where that is refused too, and does not offer either again', async () => {
    server.answers(({ body }, response) =>
      body.response_format
        ? json(response, { error: { message: `${body.response_format.type} is not supported` } }, 400)
        : json(response, completion('{}')),
    );
    const one = chat();
    await one.ask(QUESTION);
    expect(server.asked.map(({ body }) => body.response_format?.type)).toEqual([
      'json_schema',
      'json_object',
      undefined,
    ]);
    expect(server.asked.map(({ body }) => body.messages[0]?.content.includes('JSON Schema'))).toEqual([
      false,
      true,
      true,
    ]);
    await one.ask(QUESTION);
    expect(server.asked).toHaveLength(4);
  });

  test('a text that is refused in every form is no reason to ask for less the next time', async () => {
    server.answers((_, response) => json(response, { error: { message: 'too long for this model' } }, 400));
    const one = chat();
    const error = await thrown(one.ask(QUESTION));
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain('too long for this model');
    server.answers((_, response) => json(response, completion('{}')));
    await one.ask(QUESTION);
    expect(server.asked[0]?.body.response_format?.type).toBe('json_schema');
  });

  test('without a temperature where the model takes none, and keeps the schema', async () => {
    server.answers(({ body }, response) =>
      body.temperature === undefined
        ? json(response, completion('{}'))
        : json(
            response,
            { error: { message: "Unsupported value: 'temperature' does not support 0", param: 'temperature' } },
            400,
          ),
    );
    await chat().ask(QUESTION);
    expect(server.asked.map(({ body }) => body.response_format?.type)).toEqual(['json_schema', 'json_schema']);
  });

  test('and takes content that comes in parts', async () => {
    const parts = {
      choices: [
        {
          message: {
            content: [
              { type: 'text', text: '{"a"' },
              { type: 'text', text: ':1}' },
            ],
          },
        },
      ],
    };
    server.answers((_, response) => json(response, parts));
    expect((await chat().ask(QUESTION)).text).toBe('{"a":1}');
  });
});

describe('tries again', () => {
  test('after 429, no sooner than it is told', async () => {
    server.answers((_, response, count) =>
      count === 1 ? json(response, {}, 429, { 'retry-after': '1' }) : json(response, completion('{}')),
    );
    const began = performance.now();
    await chat().ask(QUESTION);
    expect(performance.now() - began).toBeGreaterThanOrEqual(990);
    expect(server.asked).toHaveLength(2);
  });

  test('not where it is told to wait for long', async () => {
    server.answers((_, response) =>
      json(response, { error: { message: 'come back tomorrow' } }, 429, { 'retry-after': '86400' }),
    );
    const error = await thrown(chat().ask(QUESTION));
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error.message).toContain('come back tomorrow');
    expect(server.asked).toHaveLength(1);
  });

  test.each([408, 429, 500, 502, 503, 529])('after %i, and gives up in the end', async (status) => {
    server.answers((_, response) => json(response, { error: { message: 'overloaded' } }, status));
    const error = await thrown(chat().ask(QUESTION));
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error.message).toContain('overloaded');
    expect(server.asked).toHaveLength(QUICK.tries);
  });

  test('after 500s that pass', async () => {
    server.answers((_, response, count) => (count < 3 ? json(response, {}, 500) : json(response, completion('{}'))));
    expect((await chat().ask(QUESTION)).text).toBe('{}');
  });

  test('after a connection that breaks', async () => {
    server.answers((_, response, count) => {
      if (count === 1) response.destroy();
      else json(response, completion('{}'));
    });
    expect((await chat().ask(QUESTION)).text).toBe('{}');
  });

  test('waits twice as long each time', async () => {
    const at: number[] = [];
    server.answers((_, response) => {
      at.push(performance.now());
      json(response, {}, 503);
    });
    await thrown(chat({ patience: { tries: 3, firstMilliseconds: 200 } }).ask(QUESTION));
    const [first = 0, second = 0] = [(at[1] ?? 0) - (at[0] ?? 0), (at[2] ?? 0) - (at[1] ?? 0)];
    expect(first).toBeGreaterThanOrEqual(195);
    expect(second).toBeGreaterThanOrEqual(395);
  });

  test.each([
    ['3', 3000],
    [' 0 ', 0],
    ['Sun, 22 Nov 2026 12:00:05 GMT', 5000],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    [null, undefined],
  ])('reads Retry-After %j', (header, milliseconds) => {
    expect(askedWait(header, Date.parse('2026-11-22T12:00:00Z'))).toBe(milliseconds);
  });
});

describe('takes no longer and no more than it may', () => {
  test('a server that never answers', async () => {
    server.answers(() => undefined);
    const error = await thrown(chat({ milliseconds: 60 }).ask(QUESTION));
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error.message).toContain('no whole answer within 0.06 s');
    expect(server.asked).toHaveLength(QUICK.tries);
  });

  test('an answer that trickles', async () => {
    server.answers((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(drip));
    });
    const error = await thrown(chat({ milliseconds: 150, patience: { tries: 1 } }).ask(QUESTION));
    expect(error.message).toContain('no whole answer within 0.15 s');
  });

  test('an answer without end', async () => {
    let closed = false;
    server.answers((_, response) => {
      response.on('close', () => {
        closed = true;
      });
      response.writeHead(200);
      const more = (): void => {
        if (!response.destroyed) response.write('a'.repeat(100_000), more);
      };
      more();
    });
    const error = await thrown(chat().ask(QUESTION));
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain('more than 2000000 bytes');
    expect(server.asked).toHaveLength(1);
    await new Promise((done) => setTimeout(done, 50));
    expect(closed).toBe(true);
  });

  test('a signal ends it at once, while it is answered and while it waits', async () => {
    for (const hold of [
      () => undefined,
      (_: unknown, response: Parameters<typeof json>[0]) => json(response, {}, 429, { 'retry-after': '30' }),
    ]) {
      server.answers(hold);
      const stop = new AbortController();
      const asked = chat({ signal: stop.signal, milliseconds: 30_000 }).ask(QUESTION);
      setTimeout(() => stop.abort(), 100);
      const began = performance.now();
      const error = await thrown(asked);
      expect(error.message).toContain('interrupted');
      expect(performance.now() - began).toBeLessThan(3000);
      expect(server.asked).toHaveLength(1);
    }
  });
});

describe('goes nowhere else', () => {
  test('a redirect is not followed, and the key not sent on', async () => {
    elsewhere.answers((_, response) => json(response, completion('{}')));
    for (const status of [301, 302, 307, 308]) {
      server.answers((_, response) =>
        response.writeHead(status, { location: `${elsewhere.url}/chat/completions` }).end(),
      );
      const error = await thrown(chat().ask(QUESTION));
      expect(error).toBeInstanceOf(UnavailableError);
      expect(error.message).toContain(`redirects (${status}) to ${new URL(elsewhere.url).host}`);
      expect(server.asked).toHaveLength(1);
    }
    expect(elsewhere.asked).toEqual([]);
  });
});

describe('says what is wrong', () => {
  test.each([
    [401, UnavailableError, 'refuses the key in ENTENTE_MODEL_KEY (401): Incorrect API key: …'],
    [403, UnavailableError, 'refuses the key in ENTENTE_MODEL_KEY (403)'],
    [404, UnavailableError, 'has no model "test-1", or nothing at this address (404)'],
    [402, UnavailableError, 'does not serve (402)'],
    [413, InputError, 'will not have the model test-1 read this text (413)'],
  ])('%i, once, and without the key', async (status, type, words) => {
    server.answers((_, response) => json(response, { error: { message: `Incorrect API key: ${KEY}` } }, status));
    const error = await thrown(chat().ask(QUESTION));
    expect(error).toBeInstanceOf(type);
    expect(error.message).toContain(words);
    expect(error.stack).not.toContain(KEY);
    expect(server.asked).toHaveLength(1);
  });

  test.each([
    ['no JSON', '<html>Welcome</html>'],
    ['no choices', '{"choices":[]}'],
    ['an error in an answer of 200', '{"error":{"message":"out of credit"}}'],
    ['nothing', ''],
  ])('a server that answers with %s', async (_, body) => {
    server.answers((__, response) => response.writeHead(200).end(body));
    const error = await thrown(chat().ask(QUESTION));
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error.message).toContain('does not answer as a chat completions server does');
  });

  test('nobody at the address', async () => {
    const gone = await modelServer();
    gone.close();
    const error = await thrown(chat({ settings: { ENTENTE_MODEL_URL: gone.url } }).ask(QUESTION));
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error.message).toBe(`the model at ${new URL(gone.url).host} does not answer: ECONNREFUSED`);
  });

  test('a refusal is the text’s, not the model’s end', async () => {
    server.answers((_, response) => json(response, completion(null, { refusal: 'I cannot\nread this.' })));
    const error = await thrown(chat().ask(QUESTION));
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toBe('the model test-1 refuses to read this text: I cannot read this.');
  });

  test('so is a content filter', async () => {
    server.answers((_, response) => json(response, completion('{"people"', { finish_reason: 'content_filter' })));
    const error = await thrown(chat().ask(QUESTION));
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain('a content filter');
  });

  test('an answer that was cut off is marked', async () => {
    server.answers((_, response) => json(response, completion('{"people":[', { finish_reason: 'length' })));
    expect(await chat().ask(QUESTION)).toEqual({ text: '{"people":[', cut: true });
  });
});

describe('the budget', () => {
  test('counts every try, and is refused before the request', async () => {
    server.answers((_, response) => json(response, {}, 500));
    const budget = new Budget(2, 100_000);
    const error = await thrown(chat({ budget }).ask(QUESTION));
    expect(error).toBeInstanceOf(LimitError);
    expect(error.message).toContain('raise ENTENTE_MODEL_REQUESTS');
    expect(server.asked).toHaveLength(2);
    expect(budget.sent).toBe(2);
  });

  test('counts tokens as the server does, and stops where the next request would not fit', async () => {
    server.answers((_, response) => json(response, completion('{}', { tokens: 900 })));
    const budget = new Budget(50, 950);
    const one = chat({ budget });
    await one.ask(QUESTION);
    expect(budget.used).toBe(900);
    const error = await thrown(one.ask(QUESTION));
    expect(error).toBeInstanceOf(LimitError);
    expect(error.message).toContain('900 of 950 tokens are used');
    expect(error.message).toContain('raise ENTENTE_MODEL_TOKENS');
    expect(server.asked).toHaveLength(1);
  });

  test('estimates where the server does not count', async () => {
    server.answers((_, response) => json(response, completion('x'.repeat(3000))));
    const budget = new Budget(50, 100_000);
    await chat({ budget }).ask(QUESTION);
    expect(budget.used).toBeGreaterThan(1000);
  });
});
