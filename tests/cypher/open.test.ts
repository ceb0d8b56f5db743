// Which store the environment chooses, and that opening defines the schema again and again without harm.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { openDriver, openStore, type StoreSettings, storeSettings } from '../../cypher/open.ts';
import { UnavailableError } from '../../model/errors.ts';
import { testWith } from '../needs.ts';
import { emptyGround, testGround } from '../neo4j/ground.ts';

describe('the environment chooses', () => {
  test.each<[Record<string, string>, StoreSettings]>([
    [{}, { kind: 'embedded', folder: './data' }],
    [
      { ENTENTE_DATA: '/srv/entente', NEO4J_URI: '' },
      { kind: 'embedded', folder: '/srv/entente' },
    ],
    [
      { NEO4J_URI: 'neo4j://db:7687', ENTENTE_DATA: 'x' },
      { kind: 'neo4j', uri: 'neo4j://db:7687' },
    ],
    [
      {
        NEO4J_URI: 'neo4j+s://x.databases.neo4j.io',
        NEO4J_USER: 'me',
        NEO4J_PASSWORD: 'secret',
        NEO4J_DATABASE: 'entente',
      },
      { kind: 'neo4j', uri: 'neo4j+s://x.databases.neo4j.io', user: 'me', password: 'secret', database: 'entente' },
    ],
    [
      { NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: 'secret' },
      { kind: 'neo4j', uri: 'bolt://db:7687', user: 'neo4j', password: 'secret' },
    ],
  ])('%j', (env, settings) => {
    expect(storeSettings(env)).toEqual(settings);
  });

  test.each<[Record<string, string>, string]>([
    [{ NEO4J_URI: 'http://db:7474' }, 'NEO4J_URI'],
    [{ NEO4J_URI: 'db:7687' }, 'NEO4J_URI'],
    [{ NEO4J_URI: 'neo4j://db:7687', NEO4J_USER: 'me' }, 'NEO4J_PASSWORD'],
  ])('and refuses %j, naming %s', (env, variable) => {
    expect(() => storeSettings(env)).toThrow(expect.objectContaining({ name: 'InputError', field: variable }));
    expect(() => storeSettings(env)).toThrow(variable);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'entente-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LABELS = ['Woven', 'Actor', 'Fact', 'Document', 'Claim', 'Gone', 'Judgement', 'Meta'];

async function schemaHolds(settings: StoreSettings): Promise<void> {
  for (let time = 0; time < 2; time++) await (await openStore(settings)).close();
  const driver = await openDriver(settings);
  for (const label of LABELS) {
    const text = `CREATE (n:${label} {id: $key})`; // a label cannot be a parameter; these are ours
    await driver.write([{ text, parameters: { key: 'twice' } }]);
    await expect(driver.write([{ text, parameters: { key: 'twice' } }])).rejects.toMatchObject({
      name: 'ConflictError',
    });
  }
  await driver.write([{ text: 'MATCH (n) WHERE n.id = "twice" DETACH DELETE n', parameters: {} }]);
  await driver.close();
}

describe('opening', () => {
  test('the embedded store twice defines the schema once', () => schemaHolds({ kind: 'embedded', folder }), 20_000);

  testWith('neo4j')(
    'Neo4j twice defines the schema once',
    async () => {
      await emptyGround();
      await schemaHolds(testGround());
    },
    60_000,
  );

  test('a held folder says who holds it', async () => {
    const store = await openStore({ kind: 'embedded', folder });
    const second = openStore({ kind: 'embedded', folder });
    await expect(second).rejects.toBeInstanceOf(UnavailableError);
    await expect(second).rejects.toThrow(/held by this process itself since \d{4}-/);
    await store.close();
    await (await openStore({ kind: 'embedded', folder })).close();
  }, 60_000);

  test('a Neo4j that is not there is an error that names it', async () => {
    const opening = openStore({ kind: 'neo4j', uri: 'bolt://127.0.0.1:9' });
    await expect(opening).rejects.toBeInstanceOf(UnavailableError);
    await expect(opening).rejects.toThrow('bolt://127.0.0.1:9 does not answer');
  }, 60_000);

  test('a statement whose rows are not what the catalogue says is a defect that names it', async () => {
    const store = await openStore({ kind: 'embedded', folder });
    const wrong = {
      name: 'read/count-claims',
      writes: false,
      parameters: z.strictObject({}),
      row: z.strictObject({ x: z.int() }),
    };
    await expect(store.read(wrong, {})).rejects.toThrow('row of read/count-claims');
    await store.close();
  }, 60_000);
});
