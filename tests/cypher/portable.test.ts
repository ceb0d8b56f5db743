// Every statement of ours is checked against what the stores answer differently without a word, and the check against bad statements.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { faults, RULES } from './portable/check.ts';

const folder = fileURLToPath(new URL('../../cypher/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .sort();
const mayWrite = (file: string) => file.startsWith('write/') || file.startsWith('schema/');

/** The names of the rules that a statement breaks. */
function broken(text: string, writes = false): string[] {
  return faults('read/x.cypher', `// What it is for.\n${text}`, writes).map((fault) => fault.replace(/:.*/s, ''));
}

describe('the statements in cypher/', () => {
  test('are there', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  test.each(files.filter((file) => !file.startsWith('schema/')))('%s', (file) => {
    expect(faults(file, readFileSync(folder + file, 'utf8'), mayWrite(file))).toEqual([]);
  });

  test('stand twice only as a pair, each saying why', () => {
    const twins = files.filter((file) => /\.(?:neo4j|embedded)\.cypher$/.test(file));
    for (const file of twins) {
      const other = file.replace(
        /\.(neo4j|embedded)\.cypher$/,
        (_, one) => `.${one === 'neo4j' ? 'embedded' : 'neo4j'}.cypher`,
      );
      expect(files).toContain(other);
      expect(files).not.toContain(file.replace(/\.(?:neo4j|embedded)\.cypher$/, '.cypher'));
      expect(readFileSync(folder + file, 'utf8')).toMatch(/^\/\/.*\bbecause\b/);
    }
  });
});

const BAD: readonly (readonly [rule: string, text: string, writes?: boolean])[] = [
  ['alias', 'MATCH (n) RETURN n.id'],
  ['alias', 'MATCH (n) RETURN n.id AS id, count(*)'],
  ['alias', 'MATCH (n) RETURN *'],
  ['alias', 'MATCH (n) RETURN n.id AS id, n.name AS id'],
  ['alias', 'MATCH (n) RETURN n.id AS id UNION ALL MATCH (n) RETURN n.name'],
  ['whole-entity', 'MATCH (n) RETURN n AS node'],
  ['whole-entity', 'MATCH (n)-[r]->() RETURN n.id AS id, r AS tie'],
  ['whole-entity', 'MATCH p = (a)-->(b) RETURN p AS path'],
  ['whole-entity', 'MATCH (n)-->(m) RETURN n.id AS id, collect(m) AS others'],
  ['whole-entity', 'MATCH (n)-->(m) RETURN {node: n} AS map'],
  ['whole-entity', 'MATCH (n)-->(m) RETURN [n, m] AS both'],
  ['whole-entity', 'MATCH p = (a)-->(b) RETURN nodes(p) AS path'],
  ['chosen-entity', 'MATCH (a)-->(b) WITH CASE WHEN a.x > 1 THEN a ELSE b END AS one RETURN one.id AS id'],
  ['chosen-entity', 'MATCH (a) OPTIONAL MATCH (a)-->(b) WITH coalesce(b, a) AS one RETURN one.id AS id'],
  ['entity-copy', 'MATCH (a {id: 1}) MATCH (b {id: 2}) SET a = b', true],
  ['entity-copy', 'MATCH (a {id: 1}) MERGE (b:X {id: 2}) ON CREATE SET b += a', true],
  ['exists', 'MATCH (n) WHERE EXISTS { (n)--(:Fact) } RETURN n.id AS id'],
  ['exists', 'MATCH (n) WHERE EXISTS { (n)--({x: 1}) } RETURN n.id AS id'],
  ['exists', 'MATCH (n) WHERE n.x = 1 AND NOT EXISTS { MATCH (n)--(m) WHERE m.x = 1 } RETURN n.id AS id'],
  ['exists', 'MATCH (n) WHERE (n)-[:OF]->(:Country) RETURN n.id AS id'],
  ['exists', 'MATCH (n) WHERE NOT (n)<-[:OF]-() RETURN n.id AS id'],
  ['optional-match', 'MATCH (n) WITH n, count(*) AS c OPTIONAL MATCH (n)-->(m) RETURN n.id AS id, m.id AS other'],
  ['optional-match', 'MATCH (n) WITH DISTINCT n OPTIONAL MATCH (n)-->(m) RETURN n.id AS id, m.id AS other'],
  ['optional-match', 'MATCH (n) WITH n ORDER BY n.id OPTIONAL MATCH (n)-->(m) RETURN n.id AS id, m.id AS other'],
  ['optional-match', 'UNWIND $ids AS id OPTIONAL MATCH (n {id: id}) RETURN n.id AS id'],
  [
    'optional-match',
    'MATCH (n) CALL (n) { MATCH (n)--(x) RETURN count(x) AS c } OPTIONAL MATCH (n)-->(m) RETURN m.id AS id, c AS c',
  ],
  ['slice', 'RETURN [1, 2, 3][..-1] AS xs'],
  ['slice', 'RETURN [1, 2, 3][-2..] AS xs'],
  ['files', "LOAD CSV FROM 'x' AS line RETURN line AS line"],
  ['procedures', 'CALL db.labels() YIELD label RETURN label AS label'],
  ['transactions', 'MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS', true],
  ['commands', 'SHOW INDEXES'],
  ['writes', 'MATCH (n) SET n.x = 1'],
  ['temporal', "MATCH (n) WHERE date(n.date) > date('2024-03-07') RETURN n.id AS id"],
  ['temporal', 'RETURN datetime().year AS year'],
  ['temporal', "RETURN date.truncate('month', $d) AS d"],
  ['temporal', 'RETURN duration({days: 1}) AS d'],
  ['reduce', 'RETURN reduce(s = 0, x IN $xs | s + x) AS s'],
  ['sum', 'MATCH (n) RETURN sum(n.x) AS total'],
  ['percentile', 'MATCH (n) RETURN percentileDisc(n.x, $share) AS p'],
  ['list-comparison', 'MATCH (n) WHERE [n.a, n.b] < [1, 2] RETURN n.id AS id'],
  ['list-comparison', 'MATCH (n) WHERE $list >= [n.a] RETURN n.id AS id'],
  [
    'shortest-path',
    'MATCH p = shortestPath((a {id: 1})-[*..6]-(b)) WHERE all(n IN nodes(p) WHERE n.x = 1) RETURN length(p) AS l',
  ],
  ['number-text', "MATCH (n) WHERE n.x = '1' RETURN n.id AS id"],
  ['number-text', "MATCH (n {rank: '2024'}) RETURN n.id AS id"],
  ['number-text', "MATCH (n) WHERE n.rank IN ['1', '2'] RETURN n.id AS id"],
  ['set-and-read', 'MATCH (p {id: 1}) SET p.a = 1, p.b = p.a', true],
  ['identity', 'MATCH (n) RETURN elementId(n) AS id'],
  ['identity', 'MATCH (n) WHERE id(n) = 3 RETURN n.id AS id'],
  ['anchor', 'MATCH (b)-[:OF]->(a:Woven {id: $id}) RETURN b.id AS id'],
  ['path-length', 'MATCH (a {id: $id})-[*3..1]-(b) RETURN b.id AS id'],
  ['deleted', 'MATCH (a {id: $id})-[r]-(b) DELETE r RETURN type(r) AS type', true],
  ['limit', 'MATCH (n) RETURN n.id AS id LIMIT $limit + 1'],
  ['aggregate', 'MATCH (n) RETURN collect(n.id)[0] AS first'],
  ['aggregate', 'MATCH (n) RETURN {n: count(n)} AS map'],
  ['label-expression', 'MATCH (n:Person&Actor) RETURN n.id AS id'],
  ['label-expression', 'MATCH (n:Person|Country) RETURN n.id AS id'],
  ['foreign', "RETURN 'a' || 'b' AS ab"],
  ['foreign', 'MATCH (n) RETURN COLLECT { MATCH (n)--(m) RETURN m.id AS id } AS ids'],
  ['foreign', 'RETURN randomUUID() AS id'],
];

describe('the check of statements refuses', () => {
  test.each(BAD.map(([rule, text, writes = false]) => ({ rule, text, writes })))('$rule: $text', (bad) => {
    expect(broken(bad.text, bad.writes)).toContain(bad.rule);
  });

  test('by every rule that there is', () => {
    const tried = new Set(BAD.map(([rule]) => rule));
    expect(RULES.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  test('a statement that does not say what it is for, or why it stands twice', () => {
    expect(faults('read/x.cypher', 'RETURN 1 AS one', false)).toEqual([expect.stringMatching(/^docstring/)]);
    expect(faults('read/x.cypher', '// One.\nRETURN 1 AS one', false)).toEqual([expect.stringMatching(/^docstring/)]);
    expect(faults('read/x.neo4j.cypher', '// What it is for.\nRETURN 1 AS one', false)).toEqual([
      expect.stringMatching(/^twin/),
    ]);
    expect(faults('read/x.neo4j.cypher', '// Twice because of that.\nRETURN 1 AS one', false)).toEqual([]);
  });
});

describe('the check of statements lets through', () => {
  test.each([
    [
      'MATCH (n:Woven {id: $id})-[r:OF]->(m) RETURN n.id AS id, labels(n) AS labels, properties(r) AS tie, count(DISTINCT m) AS c',
    ],
    ['MATCH (n:Woven {id: $id}) RETURN n {.id, .name} AS node, COUNT { (n)--(:Fact) } AS facts'],
    ['MATCH (n:Woven {id: $id}) RETURN [(n)-[r:OF]->(b) | b.id] AS sides'],
    ['MATCH (n) WHERE COUNT { (n)--(:Fact) } > 0 AND EXISTS { (n)--() } RETURN n.id AS id'],
    [
      'MATCH (n {id: $id}) OPTIONAL MATCH (n)-->(m) OPTIONAL MATCH (n)<--(k) RETURN n.id AS id, count(DISTINCT m) AS m, count(DISTINCT k) AS k',
    ],
    ['MATCH (n) RETURN coalesce(sum(n.x), 0) AS total, percentileDisc(n.x, 0.9) AS p, [1, 2, 3][1..2] AS xs'],
    ['MATCH p = shortestPath((a {id: $a})-[:ATTENDED*..6]-(b {id: $b})) RETURN [n IN nodes(p) | n.id] AS ids'],
    ["MATCH (n) WHERE n.date >= '2024-03' AND n.id STARTS WITH 'p' RETURN n.id AS id ORDER BY id SKIP $skip LIMIT 10"],
    ['MATCH (n) CALL (n) { MATCH (n)--(m) RETURN m LIMIT 3 } RETURN n.id AS id, m.id AS other'],
  ])('%s', (text) => {
    expect(broken(text)).toEqual([]);
  });
});
