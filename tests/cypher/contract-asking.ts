// The part of the contract that is about readers' own statements: what they see, what they may, and what stops them.
import { describe, expect } from '@jest/globals';
import { askStore } from '../../cypher/ask.ts';
import type { Asked, AskLimits, Driver } from '../../cypher/driver.ts';
import { InputError, LimitError, RefusedError } from '../../model/errors.ts';
import type { testWith } from '../needs.ts';
import { READING } from './reading.ts';

const ASK: AskLimits = { milliseconds: 2000, rows: 10 };

/** A statement that runs for hours. */
export const ENDLESS =
  'UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b UNWIND range(1, 1000) AS c UNWIND range(1, 1000) AS d RETURN count(*) AS n';

/** The error that some work ends with, or undefined. */
export function caught(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** @param opened gives the driver, once the suite around has opened it */
export function askingContract(test: ReturnType<typeof testWith>, opened: () => Driver): void {
  const write = (text: string) => opened().write([{ text, parameters: {} }]);
  const read = (text: string) => opened().read(text, {});

  /** Asks until the answer is not older than this moment: a copy that takes long is made while the last one answers. */
  const askNow = async (text: string, parameters = {}): Promise<Asked> => {
    const now = new Date().toISOString();
    for (;;) {
      const asked = await opened().ask(text, parameters, ASK);
      if (asked.asOf === null || asked.asOf >= now) return asked;
      await write('MERGE (m:Meta {id: "tick"}) SET m.ticks = coalesce(m.ticks, 0) + 1');
    }
  };

  describe('a reader who asks', () => {
    test('sees what was written, with columns in their order', async () => {
      await write('MERGE (n:Woven {id: "asked"}) SET n.x = 1');
      const asked = await askNow('MATCH (n:Woven {id: $key}) RETURN n.x AS x, n.id AS id', { key: 'asked' });
      expect(asked).toMatchObject({ columns: ['x', 'id'], rows: [{ x: 1, id: 'asked' }], truncated: false });
      await write('MATCH (n:Woven {id: "asked"}) SET n.x = 2');
      const again = await askNow('MATCH (n:Woven {id: "asked"}) RETURN n.x AS x');
      expect(again.rows).toEqual([{ x: 2 }]);
      if (opened().dialect === 'embedded') expect(Date.now() - Date.parse(again.asOf ?? '')).toBeLessThan(10_000);
      else expect(again.asOf).toBeNull();
    }, 60_000);

    test('gets no more rows and bytes than allowed, and is told so', async () => {
      const rows = await opened().ask('UNWIND range(1, 1000) AS x RETURN x AS x', {}, ASK);
      expect(rows).toMatchObject({
        truncated: true,
        rows: Array.from({ length: 10 }, (_, index) => ({ x: index + 1 })),
      });
      expect(await opened().ask('UNWIND range(1, 10) AS x RETURN x AS x', {}, ASK)).toMatchObject({ truncated: false });
      const wide = await opened().ask('UNWIND range(1, 10) AS x RETURN $long AS long', { long: 'x'.repeat(6000) }, ASK);
      expect(wide).toMatchObject({ truncated: true });
      expect(wide.rows).toHaveLength(3);
    }, 60_000);

    test('is told what is wrong with the statement, and where', async () => {
      const error = await caught(opened().ask('MATCH (n)\nRETRN n', {}, ASK));
      expect(error).toMatchObject({ name: 'InputError', field: 'query' });
      expect(String(error)).toMatch(/line 2|:2:/);
      expect(String(error)).not.toMatch(/EXPLAIN/);
      expect(await caught(opened().ask('RETURN 1 / 0 AS x', {}, ASK))).toMatchObject({
        name: 'InputError',
        field: 'query',
      });
    });

    test('may ask whatever only reads, in every shape that both stores know', async () => {
      const refused: string[] = [];
      for (const text of READING) {
        const error = await caught(askStore(opened(), text, {}, { milliseconds: 5000, rows: 10 }));
        if (error !== undefined) refused.push(`${text}: ${error}`);
      }
      expect(refused).toEqual([]);
    }, 60_000);

    test('can write nothing and leave the graph nowhere, even where the gate has been passed', async () => {
      await write('MERGE (:Woven {id: "there"})');
      const before = await read('MATCH (n) RETURN count(n) AS n');
      for (const text of PAST_THE_GATE) {
        const error = await caught(opened().ask(text, {}, ASK));
        expect({ text, refused: error instanceof RefusedError || error instanceof InputError }).toEqual({
          text,
          refused: true,
        });
      }
      expect(await read('MATCH (n) RETURN count(n) AS n')).toEqual(before);
    }, 60_000);

    test('is stopped at the deadline, and others go on', async () => {
      const began = Date.now();
      const [endless, short] = await Promise.all([
        caught(opened().ask(ENDLESS, {}, { milliseconds: 800, rows: 10 })),
        read('RETURN 1 AS one'),
      ]);
      expect(endless).toMatchObject({ name: 'LimitError' });
      expect(Date.now() - began).toBeLessThan(4000);
      expect(short).toEqual([{ one: 1 }]);
      expect((await opened().ask('RETURN 1 AS one', {}, ASK)).rows).toEqual([{ one: 1 }]);
    }, 60_000);

    test('cannot fill the memory with a product of everything with everything', async () => {
      await write('UNWIND range(1, 3000) AS i CREATE (:Other {id: "o" + toString(i)})');
      await askNow('RETURN 1 AS one');
      const product = 'MATCH (a:Other), (b:Other), (c:Other) RETURN collect(a.id + b.id + c.id) AS all';
      const error = await caught(opened().ask(product, {}, { milliseconds: 1500, rows: 10 }));
      expect(error).toBeInstanceOf(LimitError);
      expect((await opened().ask('RETURN 1 AS one', {}, ASK)).rows).toEqual([{ one: 1 }]);
      await write('MATCH (n:Other) DELETE n');
    }, 60_000);
  });
}

/** What a driver must refuse by itself, should the gate ever let it through. */
const PAST_THE_GATE = [
  'CREATE (n:Woven {id: "new"}) RETURN n.id AS id',
  'MATCH (n:Woven) SET n.x = 3',
  'MATCH (n:Woven) SET n:Marked',
  'MATCH (n:Woven) DETACH DELETE n',
  'MERGE (n:Woven {id: "new"}) RETURN n.id AS id',
  'CALL { CREATE (:Woven {id: "new"}) } RETURN 1 AS one',
  'FOREACH (x IN [1] | CREATE (:Woven {id: "new"}))',
  'CREATE INDEX sneaked FOR (n:Sneaked) ON (n.x)',
  "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line AS line",
  "LOAD CSV FROM '/etc/passwd' AS line RETURN line AS line",
  'CALL db.labels() YIELD label RETURN label AS label',
  'CALL dbms.listConfig() YIELD name RETURN name AS name',
  'SHOW INDEXES',
];
