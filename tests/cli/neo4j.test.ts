// The built product on Neo4j: the same as on the embedded store, but that several processes may have it open at once.
import { describe, expect } from '@jest/globals';
import { metSchema } from '../../model/api.ts';
import { testWith } from '../needs.ts';
import { emptyGround, testGround } from '../neo4j/ground.ts';
import { run, serve, stop } from './product.ts';
import { article } from './world.ts';

const LONG = 120_000;
const { uri, user = '', password = '', database = '' } = testGround();
const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
const onNeo4j = testWith('neo4j');

const documents = async (): Promise<number> => {
  const { stdout } = await run(['stats', '--json'], settings);
  return (JSON.parse(stdout) as { documents: number }).documents;
};

describe('entente on Neo4j', () => {
  onNeo4j(
    'serves, reads the samples once, and takes documents from several processes',
    async () => {
      await emptyGround();
      const first = await serve(settings);
      expect(first.said().stdout).toContain('first start');
      const answer = await fetch(`${first.url}/api/met?a=${encodeURIComponent('Nguyen Phu Trong')}`);
      expect(metSchema.parse(await answer.json()).total).toBeGreaterThan(0);
      const held = await documents();

      const read = await run(['read', '-'], settings, JSON.stringify(article(1)));
      expect([read.code, read.stderr]).toEqual([0, '']);
      const posted = await fetch(`${first.url}/api/documents`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(article(2)),
      });
      expect(posted.status).toBe(201);
      expect((await fetch(`${first.url}/api/documents/reception-1`)).status).toBe(200);
      expect((await run(['retract', 'reception-2'], settings)).code).toBe(0);
      expect((await fetch(`${first.url}/api/documents/reception-2`)).status).toBe(410);
      expect((await stop(first)).code).toBe(0);

      const second = await serve(settings);
      expect(second.readyAfter).toBeLessThan(2000);
      expect(second.said().stdout).not.toContain('first start');
      expect((await stop(second, 'SIGINT')).code).toBe(0);
      expect(await documents()).toBe(held + 1);
    },
    LONG,
  );

  onNeo4j(
    'tours, and leaves nothing behind',
    async () => {
      await emptyGround();
      const { code, stdout, stderr } = await run(['tour'], settings);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^ {2}2023-12-12 {2}.*Xi Jinping/m);
      expect(await documents()).toBe(0);
    },
    LONG,
  );
});
