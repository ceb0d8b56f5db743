// Reading on several threads: the same answers in the same order however many there are, and a failure is its document's alone.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { inOrder } from '../../cli/in-order.ts';
import { Threads, threadsAsked } from '../../cli/threads.ts';
import type { Document } from '../../model/documents.ts';
import { folder, run } from './product.ts';
import { article, articleFiles } from './world.ts';

const LONG = 180_000;
const place = folder();
afterAll(() => place.remove());
const built = new URL('../../dist/cli/reading-worker.js', import.meta.url);

/** Articles among which some are refused: a file that is no JSON, one without a word, a line of JSON Lines that is none. */
function mixed(): string {
  const path = articleFiles(place.path, 24);
  writeFileSync(join(path, '0004-broken.json'), '{');
  writeFileSync(join(path, '0009-wordless.json'), JSON.stringify({ text: '…' }));
  writeFileSync(
    join(path, '0012-lines.jsonl'),
    [JSON.stringify({ ...article(50), text: '!' }), 'no JSON', JSON.stringify(article(51))].join('\n'),
  );
  return path;
}

describe('on one thread and on several', () => {
  const path = mixed();

  test(
    'extract prints the same bytes and says the same of what is refused',
    async () => {
      const [one, two, four, own] = await Promise.all(
        [['--threads', '1'], ['--threads', '2'], ['--threads', '4'], []].map((threads) =>
          run(['extract', ...threads, path]),
        ),
      );
      expect(one?.stdout.split('\n').filter(Boolean)).toHaveLength(25);
      expect(one?.stderr.match(/^entente: /gm)).toHaveLength(4);
      expect(one?.code).toBe(2);
      expect([two, four, own]).toEqual([one, one, one]);
    },
    LONG,
  );

  test(
    'read keeps the same and says the same of it',
    async () => {
      const said = await Promise.all(
        ['1', '3'].map(async (threads) => {
          const ran = await run(['read', '--threads', threads, path], { ENTENTE_DATA: join(place.path, threads) });
          return { ...ran, stdout: ran.stdout.replace(/ in [\d.]+ s$/m, '') };
        }),
      );
      expect(said[0]?.stdout).toMatch(/^read 25 documents/m);
      expect(said[1]).toEqual(said[0]);
    },
    LONG,
  );

  test('a number that will not do is refused', async () => {
    const { code, stderr } = await run(['extract', '--threads=-1', path]);
    expect([code, stderr]).toEqual([2, 'entente: --threads -1: give a number from 1 to 256\n']);
  });
});

describe('a thread', () => {
  const document = (text: unknown): Document => ({ text, published: null, publisher: null }) as Document; // all that is read

  test(
    'that stumbles over a document, or refuses it, goes on with the next',
    async () => {
      const threads = new Threads(1, built);
      const told = [
        threads.reading(document(undefined)),
        threads.facts({ text: '…' }),
        threads.reading(document('The Prime Minister of Laos, Mr. Ama Tester, visited France.')),
      ];
      const [stumbled, refused, read] = await Promise.allSettled(told);
      await threads.close();
      expect(stumbled).toMatchObject({ status: 'rejected', reason: { name: 'TypeError' } });
      expect(refused).toMatchObject({ status: 'rejected', reason: { name: 'InputError', field: 'text' } });
      expect(read).toMatchObject({ status: 'fulfilled', value: { facts: { visits: [{ to: 'FRA' }] } } });
    },
    LONG,
  );

  test(
    'that dies takes its document along and no other',
    async () => {
      const mortal = join(place.path, 'mortal.mjs');
      writeFileSync(
        mortal,
        `import { parentPort } from 'node:worker_threads';
         parentPort.on('message', ({ given }) => given.text === 'die' ? process.exit(3) : parentPort.postMessage({ value: given.text }));`,
      );
      const threads = new Threads(2, pathToFileURL(mortal));
      const told = await Promise.allSettled(['a', 'die', 'b', 'die', 'c', 'd'].map((text) => threads.facts({ text })));
      await threads.close();
      expect(told.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
        'a',
        'Error: the thread that read it ended with 3',
        'b',
        'Error: the thread that read it ended with 3',
        'c',
        'd',
      ]);
    },
    LONG,
  );

  test('is one for each core where nothing is asked', () => {
    expect(threadsAsked(undefined)).toBeGreaterThan(0);
    expect(threadsAsked('3')).toBe(3);
  });

  test.each(['0', '-1', 'two', '257', '1000'])('is refused for %s', (threads) => {
    expect(() => threadsAsked(threads)).toThrow(`--threads ${threads}: give a number from 1 to 256`);
  });
});

describe('in order', () => {
  async function* things(count: number): AsyncGenerator<number> {
    for (let n = 0; n < count; n += 1) yield n;
  }
  const collected = async <T>(values: AsyncIterable<T>): Promise<T[]> => {
    const all: T[] = [];
    for await (const value of values) all.push(value);
    return all;
  };

  test.each([1, 2, 5, 50])('results come as the things came, %i ahead and no more', async (ahead) => {
    let underWay = 0;
    let most = 0;
    const work = async (n: number): Promise<number> => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, (n * 7) % 5));
      underWay -= 1;
      return n;
    };
    expect(await collected(inOrder(things(20), work, ahead))).toEqual(Array.from({ length: 20 }, (_, n) => n));
    expect(most).toBe(Math.min(ahead, 20));
  });

  test('a result does not wait for the next thing to come', async () => {
    async function* halting(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => undefined);
    }
    const results = inOrder(halting(), async (n) => n, 9);
    expect((await results.next()).value).toBe(1);
  });

  test('what fails fails at its turn', async () => {
    const work = async (n: number): Promise<number> => {
      if (n === 2) throw new Error('two');
      return n;
    };
    const told: number[] = [];
    const all = (async () => {
      for await (const n of inOrder(things(9), work, 4)) told.push(n);
    })();
    await expect(all).rejects.toThrow('two');
    expect(told).toEqual([0, 1]);
  });
});
