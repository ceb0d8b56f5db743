// What every store must do, in one suite that runs over each: the same statements, the same rows, the same errors.
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { AskLimits, Driver, Row, Step } from '../../cypher/driver.ts';
import { ConflictError, InputError, RefusedError, StatementError, UnavailableError } from '../../model/errors.ts';
import type { testWith } from '../needs.ts';
import { askingContract, caught, ENDLESS } from './contract-asking.ts';

/** Deadlines that the suite waits out. */
export const CONTRACT_LIMITS = { readMilliseconds: 1200, writeMilliseconds: 8000, askBytes: 20_000 };

const ASK: AskLimits = { milliseconds: 2000, rows: 10 };

/**
 * @param test `test`, or one that skips where the store is missing
 * @param open gives a driver on an empty store; called once, and again for what needs a second one
 */
export function contract(
  name: string,
  test: ReturnType<typeof testWith>,
  open: () => Promise<Driver>,
  missing = false,
): void {
  describe(`${name} keeps the contract of a driver:`, () => {
    let driver: Driver;
    beforeAll(async () => {
      if (missing) return;
      driver = await open();
      await driver.define(SCHEMA);
    }, 60_000);
    afterAll(async () => {
      if (!missing) await driver.close();
    }, 60_000);

    const read = (text: string, parameters = {}) => driver.read(text, parameters);
    const write = (...steps: readonly (string | Step)[]): Promise<Row[][]> =>
      driver.write(steps.map((step) => (typeof step === 'string' ? { text: step, parameters: {} } : step)));
    const count = async (label: 'Woven' | 'Claim' | 'Other'): Promise<unknown> =>
      (await read('MATCH (n) WHERE $label IN labels(n) RETURN count(n) AS n', { label }))[0]?.n;

    test('every kind of value goes in and comes out as it was', async () => {
      const values = {
        text: 'Trần Thị Ánh 😀 "quoted" \\ \n é e\u0301',
        empty: '',
        whole: 42,
        negative: -7,
        largest: Number.MAX_SAFE_INTEGER,
        fraction: 2.5,
        yes: true,
        names: ['a', 'b'],
        numbers: [1, 2, 3],
        fractions: [0.5, 1.25],
        none: [],
        'odd key': 'ok',
      };
      expect(await read('RETURN $v AS v, $n AS n', { v: values, n: null })).toEqual([{ v: values, n: null }]);
      await write({ text: 'CREATE (n:Other {id: "values"}) SET n += $properties', parameters: { properties: values } });
      const rows = await read('MATCH (n:Other {id: "values"}) RETURN properties(n) AS p, n.whole / 5 AS eighth');
      expect(rows).toEqual([{ p: { ...values, id: 'values' }, eighth: 8 }]);
    });

    test('whole numbers are integers on both sides, dates are text, nothing of the vendor comes out', async () => {
      expect(await read('RETURN $seven / 2 AS half, 7.0 / 2 AS exact, $seven * 1.0 AS float', { seven: 7 })).toEqual([
        { half: 3, exact: 3.5, float: 7 },
      ]);
      expect(await read('UNWIND [3, 1, 2] AS x RETURN x AS x ORDER BY x LIMIT $two', { two: 2 })).toEqual([
        { x: 1 },
        { x: 2 },
      ]);
      expect(
        await read("RETURN date('2024-03-07') AS day, 9007199254740993 AS beyond, 1e308 * 10 AS infinite"),
      ).toEqual([{ day: '2024-03-07', beyond: '9007199254740993', infinite: null }]);
    });

    test('rows of one statement fill another: put, replace, label, tie, cut, drop', async () => {
      const rows = [
        { id: 'p1', label: 'Person', properties: { id: 'p1', name: 'One', old: true } },
        { id: 'c1', label: 'Country', properties: { id: 'c1', name: 'Two' } },
      ];
      const put: Step = { text: PUT, parameters: { rows } };
      expect(await write(put)).toEqual([[{ n: 2 }]]);
      await write({ text: PUT, parameters: { rows: [{ ...rows[0], properties: { id: 'p1', name: 'Other' } }] } });
      const tie = {
        text: TIE,
        parameters: { rows: [{ from: 'p1', to: 'c1', properties: { since: '2024' } }] },
        atLeast: 1,
      };
      await write(tie);
      expect(await read(SHOWN)).toEqual([
        { id: 'c1', labels: ['Country', 'Woven'], p: { id: 'c1', name: 'Two' }, tied: [] },
        { id: 'p1', labels: ['Person', 'Woven'], p: { id: 'p1', name: 'Other' }, tied: ['c1 2024'] },
      ]);
      await write({ text: CUT, parameters: { rows: [{ from: 'p1', to: 'c1' }] } });
      await write({ text: 'UNWIND $ids AS id MATCH (n:Woven {id: id}) DETACH DELETE n', parameters: { ids: ['c1'] } });
      expect(await read('MATCH (n:Woven) OPTIONAL MATCH (n)-[r]-() RETURN n.id AS id, count(r) AS ties')).toEqual([
        { id: 'p1', ties: 0 },
      ]);
    });

    test('a transaction is kept whole or not at all', async () => {
      const before = await count('Claim');
      const error = await caught(write('CREATE (:Claim {id: "half"})', 'MATCH (n:Claim) SET n.x = 1 / 0'));
      expect(error).toBeInstanceOf(StatementError);
      expect(await count('Claim')).toBe(before);
      const [first, second] = await write(
        'CREATE (:Claim {id: "seen"})',
        'MATCH (n:Claim {id: "seen"}) RETURN n.id AS id',
      );
      expect([first, second]).toEqual([[], [{ id: 'seen' }]]);
    });

    test('a step with fewer rows than it must give rolls all back', async () => {
      await write('MERGE (m:Meta {id: "record"}) SET m.revision = 1');
      const claim = (revision: number, id: string) =>
        write(
          { text: NEXT_REVISION, parameters: { revision }, atLeast: 1 },
          { text: 'CREATE (:Claim {id: $key})', parameters: { key: id } },
        );
      const late = async () => {
        await write('CREATE (:Other {id: "before"})', {
          text: NEXT_REVISION,
          parameters: { revision: 99 },
          atLeast: 1,
        });
      };
      await claim(1, 'first');
      expect(await caught(claim(1, 'second'))).toBeInstanceOf(ConflictError);
      expect(await caught(late())).toBeInstanceOf(ConflictError);
      expect(await read('MATCH (n:Claim) WHERE n.id IN ["first", "second"] RETURN n.id AS id')).toEqual([
        { id: 'first' },
      ]);
      expect(await read('MATCH (n:Other {id: "before"}) RETURN n.id AS id')).toEqual([]);
    });

    test('of writers that race for one revision exactly one wins, and none is lost without a word', async () => {
      await write('MERGE (m:Meta {id: "record"}) SET m.revision = 1');
      const race = await Promise.all(
        Array.from({ length: 8 }, () =>
          caught(write({ text: NEXT_REVISION, parameters: { revision: 1 }, atLeast: 1 })),
        ),
      );
      expect(race.filter((outcome) => outcome === undefined)).toHaveLength(1);
      expect(race.filter((outcome) => outcome instanceof ConflictError)).toHaveLength(7);
    });

    test('many writers at once lose nothing', async () => {
      await write('MERGE (m:Meta {id: "counter"}) SET m.count = 0');
      await Promise.all(
        Array.from({ length: 30 }, () => write('MATCH (m:Meta {id: "counter"}) SET m.count = m.count + 1')),
      );
      expect(await read('MATCH (m:Meta {id: "counter"}) RETURN m.count AS n')).toEqual([{ n: 30 }]);
    }, 60_000);

    test('a key is unique, and the schema may be defined again', async () => {
      await write('MERGE (:Woven {id: "only"})');
      expect(await caught(write('CREATE (:Woven {id: "only"})'))).toBeInstanceOf(ConflictError);
      await driver.define(SCHEMA);
      expect(await caught(write('CREATE (:Woven {id: "only"})'))).toBeInstanceOf(ConflictError);
    });

    test('what only one store would refuse, both refuse', async () => {
      const put = (properties: object, id: string | null = 'x') => ({
        text: PUT,
        parameters: { rows: [{ id, label: 'Person', properties: JSON.parse(JSON.stringify(properties)) }] },
      });
      for (const properties of [{ a: { b: 1 } }, { a: [1, 'b'] }, { a: [['b']] }, { a: ['b', null] }]) {
        expect(await caught(write(put(properties)))).toMatchObject({
          name: 'InputError',
          field: 'parameters.rows.0.properties.a',
        });
      }
      expect(await caught(write(put({}, null)))).toMatchObject({ name: 'InputError', field: 'parameters.rows.0.id' });
      expect(await caught(read('RETURN $x AS x', { x: Number.POSITIVE_INFINITY }))).toBeInstanceOf(InputError);
      expect(await caught(read('RETURN $x AS x', { x: 2 ** 53 }))).toBeInstanceOf(InputError);
    });

    test("errors are of the house, without the vendor's words", async () => {
      for (const text of [
        'RETRN 1',
        'RETURN n.x AS x',
        'RETURN $absent AS x',
        'RETURN nothing(1) AS x',
        'RETURN 1 / 0 AS x',
      ]) {
        const error = await caught(read(text));
        expect(error).toBeInstanceOf(StatementError);
        expect(String(error)).not.toMatch(/GRAFEO-|Neo\.ClientError/);
      }
    });

    test('a statement for reading leaves no trace', async () => {
      const before = await count('Other');
      expect(await caught(read('CREATE (n:Other {id: "sneaked"}) RETURN n.id AS id'))).toBeInstanceOf(RefusedError);
      expect(await count('Other')).toBe(before);
    });

    test('a statement that takes too long is ended, and the store goes on', async () => {
      await write('MERGE (:Woven {id: "kept"})');
      const began = Date.now();
      expect(await caught(read(ENDLESS))).toMatchObject({ name: 'LimitError', limit: 'milliseconds' });
      expect(Date.now() - began).toBeLessThan(CONTRACT_LIMITS.readMilliseconds + 3000);
      expect(await read('MATCH (n:Woven {id: "kept"}) RETURN n.id AS id')).toEqual([{ id: 'kept' }]);
    }, 60_000);

    askingContract(test, () => driver);

    test('after closing every call says so', async () => {
      const other = await open();
      await other.close();
      await other.close();
      expect(await caught(other.read('RETURN 1 AS one', {}))).toBeInstanceOf(UnavailableError);
      expect(await caught(other.write([]))).toBeInstanceOf(UnavailableError);
      expect(await caught(other.ready())).toBeInstanceOf(UnavailableError);
      expect(await caught(other.ask('RETURN 1 AS one', {}, ASK))).toBeInstanceOf(UnavailableError);
    }, 60_000);
  });
}

const SCHEMA = ['Woven', 'Claim', 'Meta'].map(
  (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
);

const PUT = `UNWIND $rows AS row MERGE (n:Woven {id: row.id}) SET n = row.properties
  FOREACH (_ IN CASE WHEN row.label = 'Person' THEN [1] ELSE [] END | SET n:Person)
  FOREACH (_ IN CASE WHEN row.label = 'Country' THEN [1] ELSE [] END | SET n:Country)
  RETURN count(*) AS n`;

const TIE = `UNWIND $rows AS row MATCH (a:Woven {id: row.from}) MATCH (b:Woven {id: row.to})
  CREATE (a)-[r:OF]->(b) SET r = row.properties RETURN b.id AS id`;

const CUT = 'UNWIND $rows AS row MATCH (a:Woven {id: row.from})-[r:OF]->(b:Woven {id: row.to}) DELETE r';

const SHOWN = `MATCH (n:Woven)
  UNWIND labels(n) AS label
  WITH n, label ORDER BY label
  WITH n, collect(label) AS labels
  RETURN n.id AS id, labels AS labels, properties(n) AS p, [(n)-[r:OF]->(b) | b.id + ' ' + r.since] AS tied ORDER BY id`;

/** The first SET takes the lock: without it Neo4j lets several writers read the same revision before one of them writes. */
const NEXT_REVISION = `MATCH (m:Meta {id: "record"}) SET m.locked = true
  WITH m WHERE m.revision = $revision
  SET m.revision = $revision + 1 RETURN m.revision AS revision`;
