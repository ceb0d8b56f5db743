// Kill -9, ten times in all: of the process that writes to Neo4j, and of a Neo4j of the test's own.
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect } from '@jest/globals';
import type { Driver } from '../../../cypher/driver.ts';
import { openNeo4j } from '../../../cypher/neo4j/driver.ts';
import { UnavailableError } from '../../../model/errors.ts';
import { neo4jUri, testWith } from '../../needs.ts';
import { emptyGround, testGround } from '../../neo4j/ground.ts';
import { startNeo4j } from '../../neo4j/server.mjs';
import { expectWhole, KILL_SCHEMA, OutsideWriter, transaction } from '../kills.ts';

const CLIENT_KILLS = 8;
const SERVER_KILLS = 2;

const test = testWith('neo4j');

describe('Neo4j after kill -9', () => {
  beforeAll(async () => {
    if (neo4jUri !== undefined) await emptyGround();
  });

  test('of the process that writes: what it acknowledged is there, nothing is half there', async () => {
    const driver = await openNeo4j(testGround());
    const acknowledged = new Set<number>();
    let inFlight = 0;
    try {
      await driver.define(KILL_SCHEMA);
      for (let kill = 0, from = 1; kill < CLIENT_KILLS; kill++) {
        const writer = new OutsideWriter(testGround(), from, acknowledged);
        if (await writer.killAfter(3)) inFlight += 1;
        from = writer.last + 1;
        await expectWhole(driver, acknowledged);
      }
    } finally {
      await driver.close();
    }
    console.log(
      `${CLIENT_KILLS} kills of the writer, ${inFlight} with a write in flight, ${acknowledged.size} transactions kept`,
    );
    expect(inFlight).toBeGreaterThan(CLIENT_KILLS / 2);
  }, 180_000);

  testWith('neo4jServer')('of the server: what it acknowledged is there, nothing is half there', serverKills, 180_000);
});

async function serverKills(): Promise<void> {
  const server = await startNeo4j();
  let driver: Driver | undefined;
  try {
    driver = await openNeo4j({ uri: server.uri });
    await driver.define(KILL_SCHEMA);
    const acknowledged = new Set<number>();
    let inFlight = 0;
    let number = 0;
    for (let round = 0; round < SERVER_KILLS; round++) {
      const enough = acknowledged.size + 3;
      let killing: Promise<void> | undefined;
      let writing = false;
      const kill = () => {
        if (writing) inFlight += 1;
        return server.kill();
      };
      const error = await untilError(async () => {
        const written = driver?.write(transaction(++number));
        if (acknowledged.size >= enough) killing ??= sleep(Math.random() * 20).then(kill);
        writing = true;
        await written?.finally(() => {
          writing = false;
        });
        acknowledged.add(number);
      });
      expect(error).toBeInstanceOf(UnavailableError);
      await killing;
      await server.start();
      await expectWhole(driver, acknowledged);
    }
    console.log(
      `${SERVER_KILLS} kills of the server, ${inFlight} with a write in flight, ${acknowledged.size} transactions kept`,
    );
  } finally {
    await driver?.close();
    await server.stop();
  }
}

async function untilError(work: () => Promise<void>): Promise<unknown> {
  for (;;) {
    try {
      await work();
    } catch (error) {
      return error;
    }
  }
}
