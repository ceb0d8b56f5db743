// An analyst's own statements.
import { expect } from '@jest/globals';
import type { testWith } from '../../needs.ts';
import { HA, LY, MOU, SATO } from '../world.ts';
import type { Asking } from './asking.ts';

/** The suite of /api/cypher. */
export function cypherSuite(it: ReturnType<typeof testWith>, { at }: Asking): void {
  it('a reader asks in Cypher, with parameters, within the row limit', async () => {
    const query =
      'MATCH (p:Person)-[:ATTENDED]->(m:Meeting) WHERE m.status = $status RETURN p.name AS name, count(m) AS meetings ORDER BY name';
    const { body } = await at('/api/cypher', { json: { query, parameters: { status: 'held' } } });
    expect(body).toMatchObject({ columns: ['name', 'meetings'], truncated: false });
    expect(body.rows).toEqual([
      { name: HA, meetings: 3 },
      { name: LY, meetings: 1 },
      { name: MOU, meetings: 2 },
      { name: SATO, meetings: 4 },
    ]);
    const flood = await at('/api/cypher', {
      json: { query: 'UNWIND range(1, 40) AS a UNWIND range(1, 40) AS b RETURN a AS a, b AS b' },
    });
    expect([flood.body.truncated, flood.body.rows.length]).toEqual([true, 1000]);
  });

  for (const [about, query] of [
    ['a write', 'CREATE (n:Person) RETURN n.id AS id'],
    ['a schema change', 'CREATE INDEX x FOR (n:Person) ON (n.name)'],
    ['a procedure', 'CALL db.labels() YIELD label RETURN label AS label'],
    ['a file', "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line AS line"],
    ['nonsense', 'MATCH (n RETURN n'],
  ] as const) {
    it(`a reader's statement is refused: ${about}`, async () => {
      const { status, body } = await at('/api/cypher', { json: { query } });
      expect([400, 403]).toContain(status);
      expect(body.detail).not.toMatch(/\bat \w+ \(|node_modules/);
    });
  }
}
