// Killing writers: transactions of several statements, one after another, and what must be in the store after a kill:
// each whole or not at all, and every acknowledged one.
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';
import type { Driver, Step } from '../../cypher/driver.ts';
import type { StoreSettings } from '../../cypher/open.ts';

/** Nodes that one transaction makes in each of its two halves. */
const HALF = 60;

/** A transaction of four statements: two halves, what ties them, and the count of transactions. */
export function transaction(number: number): Step[] {
  const parameters = { number, half: HALF };
  return [
    { text: 'UNWIND range(1, $half) AS i CREATE (:Part {of: $number, side: "a", at: i})', parameters },
    { text: 'UNWIND range(1, $half) AS i CREATE (:Part {of: $number, side: "b", at: i})', parameters },
    {
      text: `MATCH (a:Part {of: $number, side: "a"}) MATCH (b:Part {of: $number, side: "b"}) WHERE a.at = b.at
        CREATE (a)-[:TIED]->(b)`,
      parameters,
    },
    {
      text: 'MERGE (m:Meta {id: "kills"}) SET m.kept = coalesce(m.kept, 0) + 1 RETURN m.kept AS kept',
      parameters,
      atLeast: 1,
    },
  ];
}

export const KILL_SCHEMA = [
  'CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX part_of IF NOT EXISTS FOR (n:Part) ON (n.of)',
];

const PARTS = 'MATCH (p:Part) RETURN p.of AS number, count(p) AS nodes ORDER BY number';

/** Fails unless each transaction is whole and every acknowledged one is there. */
export async function expectWhole(driver: Driver, acknowledged: ReadonlySet<number>): Promise<void> {
  const { parts, ties, kept } = await atRest(driver);
  expect(parts.filter((part) => part.nodes !== 2 * HALF)).toEqual([]);
  expect(ties).toEqual([{ ties: parts.length * HALF }]);
  expect(kept).toEqual(parts.length === 0 ? [] : [{ kept: parts.length }]);
  const numbers = new Set(parts.map((part) => part.number));
  expect([...acknowledged].filter((number) => !numbers.has(number))).toEqual([]);
}

/**
 * What is in the store while nothing changes: a server whose client was killed may still be committing what that client had asked
 * for, and three questions asked meanwhile would each see another moment.
 */
async function atRest(driver: Driver) {
  for (let look = 0; look < 20; look++) {
    const parts = await driver.read(PARTS, {});
    const ties = await driver.read('MATCH (p:Part)-[:TIED]->(q:Part) RETURN count(q) AS ties', {});
    const kept = await driver.read('MATCH (m:Meta {id: "kills"}) RETURN m.kept AS kept', {});
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (isDeepStrictEqual(await driver.read(PARTS, {}), parts)) return { parts, ties, kept };
  }
  throw new Error('the store does not come to rest: somebody still writes to it');
}

/** A process of its own that opens a store by the built driver and writes without pause. */
export class OutsideWriter {
  readonly acknowledged: Set<number>;
  readonly child: ChildProcess;
  #begun = 0;
  readonly #said: Promise<unknown>;

  constructor(settings: StoreSettings, from: number, acknowledged: Set<number>) {
    this.acknowledged = acknowledged;
    const script = fileURLToPath(new URL('outside-writer.mjs', import.meta.url));
    const { NODE_OPTIONS: _, ...env } = process.env;
    this.child = spawn(process.execPath, [script, JSON.stringify(settings), String(from), String(HALF)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env,
    });
    if (!this.child.stdout) throw new Error('the writer has no standard output');
    const lines = createInterface({ input: this.child.stdout });
    lines.on('line', (line) => this.#heard(line));
    this.#said = new Promise((resolve) => lines.once('close', resolve));
  }

  /** The number of the last transaction that it began. */
  get last(): number {
    return this.#begun;
  }

  /** Waits until so many were acknowledged by it, kills it with -9, and says whether a write was in flight. */
  async killAfter(count: number): Promise<boolean> {
    const before = this.acknowledged.size;
    while (this.acknowledged.size < before + count) {
      if (this.child.exitCode !== null) throw new Error(`the writer ended by itself (${this.child.exitCode})`);
      await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 4));
    }
    // What it says wakes us just between two writes: wait until it is well within one.
    do await new Promise((resolve) => setTimeout(resolve, 2 + Math.random() * 8));
    while (this.acknowledged.has(this.#begun) && this.child.exitCode === null);
    this.child.kill('SIGKILL');
    await this.#said;
    return !this.acknowledged.has(this.#begun);
  }

  #heard(line: string): void {
    const [word, number] = line.split(' ');
    if (word === 'begin') this.#begun = Number(number);
    if (word === 'kept') this.acknowledged.add(Number(number));
  }
}
