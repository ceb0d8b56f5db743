// The built command with a model: what it prints, what it says beside, what it refuses and with which code; and two readers compared.
// The model is a server of the test's own that speaks chat completions.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { factsSchema } from '../../model/facts.ts';
import { completion, facts, json, type ModelServer, modelServer } from '../ingest/read/by-model/model-server.ts';
import { folder, run, serve, start, stop } from './product.ts';
import { article, articleFiles } from './world.ts';

const LONG = 180_000;
const KEY = 'sk-secret-1234567890';
const place = folder();
let server: ModelServer;
beforeAll(async () => {
  server = await modelServer();
});
afterAll(() => {
  server.close();
  place.remove();
});

let runs = 0;
/** Settings with a data folder of their own. */
function settings(more: Record<string, string> = {}): Record<string, string> {
  runs += 1;
  return {
    ENTENTE_DATA: join(place.path, `data-${runs}`),
    ENTENTE_MODEL_URL: server.url,
    ENTENTE_MODEL_NAME: 'test-1',
    ENTENTE_MODEL_KEY: KEY,
    ...more,
  };
}

const MEETING = {
  people: ['Pham Minh Chinh', 'Ama Tester'],
  mode: 'in-person',
  status: 'held',
  date: '2020-01-02',
  place: 'Ha Noi',
  country: 'VNM',
  quotes: ['Prime Minister of Viet Nam Pham Minh Chinh received Minister of Foreign Affairs of Japan Ama Tester'],
};
const PEOPLE = [
  { name: 'Pham Minh Chinh', also: [] },
  { name: 'Ama Tester', also: [] },
];
const GOOD = { people: PEOPLE, meetings: [MEETING] };
const input = (at = 1): string => JSON.stringify(article(at));

describe('entente extract --reader model', () => {
  test(
    'prints what the text proves, and says what was dropped and what was asked',
    async () => {
      const invented = { ...MEETING, people: ['No Body', 'Ama Tester'] };
      server.answers(facts({ ...GOOD, meetings: [MEETING, invented], visits: 'none' }));
      const { code, stdout, stderr } = await run(['extract', '--reader', 'model', '-'], settings(), input());
      expect(code).toBe(0);
      const found = factsSchema.parse(JSON.parse(stdout));
      expect(found.meetings).toMatchObject([{ people: ['Pham Minh Chinh', 'Ama Tester'], method: 'model:test-1' }]);
      const { start: begin = 0, end = 0, quote } = found.meetings[0]?.evidence[0] ?? {};
      expect(article(1).text.slice(begin, end)).toBe(quote);
      expect(stderr).toContain(
        'reception-1, read by model:test-1: 3 entries kept; dropped 1 (name not in the text), 1 (not of the format)',
      );
      expect(stderr).toContain('models: 1 request, 100 tokens; 0 answers from the cache');
      expect(stdout + stderr).not.toContain(KEY);
      expect(server.asked[0]?.authorization).toBe(`Bearer ${KEY}`);
    },
    LONG,
  );

  test(
    'asks another model by name, and none twice for the same text',
    async () => {
      server.answers(facts(GOOD));
      const set = settings();
      const first = await run(['extract', '--reader', 'model:other', '-'], set, input());
      expect(server.asked.map(({ body }) => body.model)).toEqual(['other']);
      const second = await run(['extract', '--reader', 'model:other', '-'], set, input());
      expect(server.asked).toHaveLength(1);
      expect(second.stdout).toBe(first.stdout);
      expect(second.stderr).toContain('models: 0 requests, 0 tokens; 1 answer from the cache');
    },
    LONG,
  );

  test(
    'asks nobody without being told to',
    async () => {
      server.answers(facts(GOOD));
      const { stdout, stderr } = await run(['extract', '-'], settings(), input());
      expect(stdout).toContain('rule:');
      expect([stderr, server.asked]).toEqual(['', []]);
    },
    LONG,
  );

  test(
    'names a text that the model refuses, goes on with the others, and ends with 2',
    async () => {
      const path = articleFiles(place.path, 3);
      server.answers(({ body }, response) =>
        body.messages.at(-1)?.content.includes('"title":"Reception 1"')
          ? json(response, completion(null, { refusal: 'not this one' }))
          : json(response, completion('{"people":[]}')),
      );
      const { code, stdout, stderr } = await run(['extract', '--reader', 'model', path], settings());
      expect(code).toBe(2);
      expect(stdout.trim().split('\n')).toHaveLength(2);
      expect(stderr).toContain('0001.json: the model test-1 refuses to read this text: not this one');
    },
    LONG,
  );

  test.each([
    ['no address', { ENTENTE_MODEL_URL: '' }, [], 2, 'ENTENTE_MODEL_URL is not set'],
    ['no name', { ENTENTE_MODEL_NAME: '' }, [], 2, 'ENTENTE_MODEL_NAME is not set'],
    ['an open address', { ENTENTE_MODEL_URL: 'http://example.org/v1' }, [], 2, 'only https leaves this machine'],
    ['a reader that is none', {}, ['--reader', 'oracle'], 2, 'there is no reader "oracle"; there are "rules", "model"'],
    ['a spent budget', { ENTENTE_MODEL_TOKENS: '10' }, [], 2, 'raise ENTENTE_MODEL_TOKENS'],
    ['both options', {}, ['--reader', 'model', '--compare', 'rules,model'], 2, 'not both'],
    ['one reader to compare', {}, ['--compare', 'model'], 2, 'give two different readers'],
    ['a reader to compare with itself', {}, ['--compare', 'model,model:test-1'], 2, 'give two different readers'],
  ] as [string, Record<string, string>, string[], number, string][])(
    '%s is said at once',
    async (_, change, options, code, words) => {
      server.answers(facts(GOOD));
      const args = options.length > 0 ? options : ['--reader', 'model'];
      const ran = await run(['extract', ...args, '-'], settings(change), input());
      expect(ran.stderr).toContain(words);
      expect(ran.stderr).not.toMatch(/^\s+at /m);
      expect([ran.code, ran.stdout, server.asked.length]).toEqual([code, '', 0]);
    },
    LONG,
  );

  test(
    'a key that is refused ends it with 3 after one request, and is not shown, nor with DEBUG',
    async () => {
      const path = join(place.path, 'several.jsonl');
      writeFileSync(path, [1, 2, 3].map(input).join('\n'));
      server.answers((_, response) => json(response, { error: { message: `Incorrect key ${KEY}` } }, 401));
      const ran = await run(['extract', '--reader', 'model', path], settings({ DEBUG: '1' }));
      expect(ran.stderr).toContain('refuses the key in ENTENTE_MODEL_KEY (401): Incorrect key …');
      expect(ran.stderr).not.toContain(KEY);
      expect([ran.code, server.asked.length]).toEqual([3, 1]);
    },
    LONG,
  );

  test(
    'Ctrl-C ends it at once while a model is asked, with 130',
    async () => {
      server.answers(() => undefined);
      const running = start(['extract', '--reader', 'model', '-'], settings(), input());
      while (server.asked.length === 0) await sleep(20);
      const began = performance.now();
      const ran = await stop(running, 'SIGINT');
      expect(performance.now() - began).toBeLessThan(5000);
      expect([ran.code, ran.stdout]).toEqual([130, '']);
      expect(ran.stderr).not.toMatch(/^\s+at /m);
    },
    LONG,
  );
});

describe('entente extract --compare', () => {
  test(
    'tells of rules and a model where they differ, in words and as JSON',
    async () => {
      const later = { ...MEETING, date: '2020-01', place: null };
      server.answers(facts({ people: PEOPLE.slice(1), meetings: [later] }));
      const set = settings();
      const spelled = input().replace('on 2020-01-02.', 'on 2 January 2020.');
      const { code, stdout, stderr } = await run(['extract', '--compare', 'rules,model', '-'], set, spelled);
      expect(code).toBe(0);
      expect(stdout).toContain('reception-1 "Reception 1": rules and model:test-1 differ');
      expect(stdout).toMatch(/tenures: 0 alike, 2 by rules alone, 0 by model:test-1 alone/);
      expect(stdout).toMatch(/rules alone: Ama Tester: Minister of Foreign Affairs of JPN {2}"Minister of/);
      expect(stdout).toMatch(/both: Pham Minh Chinh \+ Ama Tester, 2020-01-02, Ha Noi/);
      expect(stdout).toMatch(/^ {6}date: 2020-01-02 \| 2020-01$/m);
      expect(stdout).toMatch(/^ {6}place: Ha Noi \| –$/m);
      expect(stderr).toMatch(/1 document: \d+ alike, \d+ by rules alone, 0 by model:test-1 alone, 1 with other values/);

      const asJson = await run(['extract', '--compare', 'rules,model', '--json', '-'], set, spelled);
      expect(JSON.parse(asJson.stdout)).toMatchObject({
        document: 'reception-1',
        readers: ['rules', 'model:test-1'],
        lists: expect.arrayContaining([
          expect.objectContaining({
            list: 'meetings',
            differing: [
              expect.objectContaining({
                fields: expect.arrayContaining([{ field: 'place', first: 'Ha Noi', second: null }]),
              }),
            ],
          }),
        ]),
      });
    },
    LONG,
  );

  test(
    'compares two models, and says where they agree',
    async () => {
      server.answers(facts(GOOD));
      const { stdout, stderr } = await run(['extract', '--compare', 'model:one,model:other', '-'], settings(), input());
      expect(stdout.trim()).toBe('reception-1 "Reception 1": model:one and model:other state the same');
      expect(server.asked.map(({ body }) => body.model)).toEqual(['one', 'other']);
      expect(stderr).toContain('models: 2 requests, 200 tokens');
    },
    LONG,
  );
});

describe('entente read --reader model', () => {
  test(
    'keeps document by document what was read; what the budget did not reach is read by the same command later',
    async () => {
      const path = join(place.path, 'three.jsonl');
      writeFileSync(path, [1, 2, 3].map(input).join('\n'));
      server.answers(facts(GOOD));
      const set = settings();
      const poor = await run(['read', '--reader', 'model', path], { ...set, ENTENTE_MODEL_REQUESTS: '2' });
      expect(poor.stderr).toContain('the budget for the model is spent (2 requests)');
      expect(poor.stdout).toContain('read reception-2');
      expect(poor.code).toBe(2);
      const rich = await run(['read', '--reader', 'model', path], set);
      expect([rich.code, server.asked.length]).toEqual([0, 3]);
      expect(rich.stdout).toContain('unchanged reception-2');
      expect(rich.stdout).toContain('read reception-3');
      expect(rich.stderr).toContain('models: 1 request, 100 tokens; 2 answers from the cache');
    },
    LONG,
  );

  test(
    'Ctrl-C keeps what was read, leaves out what was being read, and ends with 130',
    async () => {
      const path = join(place.path, 'two.jsonl');
      writeFileSync(path, [1, 2].map(input).join('\n'));
      server.answers((asked, response, count) => {
        if (count === 1) facts(GOOD)(asked, response, count);
      });
      const running = start(['read', '--reader', 'model', path], settings());
      while (server.asked.length < 2) await sleep(20);
      const ran = await stop(running, 'SIGINT');
      expect(ran.code).toBe(130);
      expect(ran.stdout).toContain('read reception-1');
      expect(ran.stdout).not.toContain('reception-2');
      expect(ran.stderr).toContain('interrupted; what was read is kept');
    },
    LONG,
  );
});

describe('entente serve --reader model', () => {
  test(
    'reads what it is handed with the model, its samples by the rules; who asks for another reader is told',
    async () => {
      server.answers(facts(GOOD));
      const set = settings();
      const served = await serve(set, ['--reader', 'model']);
      expect(server.asked).toEqual([]);
      expect(served.said().stderr).toContain('documents are read with model:test-1');
      const handed = await run(['read', '-'], set, input());
      expect(handed.stdout).toContain('read reception-1 "Reception 1": 2 people, 1 meeting');
      expect(server.asked).toHaveLength(1);
      const agreed = await run(['read', '--reader', 'model', '-'], set, input());
      expect([agreed.code, server.asked.length]).toEqual([0, 1]);
      const other = await run(['read', '--reader', 'rules', '-'], set, input());
      expect(other.code).toBe(2);
      expect(other.stderr).toContain('reads with "model:test-1", not with "rules"');
      const evidence = await (await fetch(`${served.url}/api/documents/reception-1`)).text();
      expect(evidence).toContain('Reception 1');
      expect((await stop(served)).code).toBe(0);
      const kept = readdirSync(join(set.ENTENTE_DATA ?? '', 'model-cache'));
      expect(kept).toHaveLength(1);
      expect(readFileSync(join(set.ENTENTE_DATA ?? '', 'model-cache', kept[0] ?? ''), 'utf8')).not.toContain(KEY);
    },
    LONG,
  );
});
