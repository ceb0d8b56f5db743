// What the gate refuses, by which rule, and what it must let through although it looks dangerous.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { admit } from '../../cypher/gate.ts';
import { InputError, RefusedError } from '../../model/errors.ts';

function ruleOf(text: string, parameters: unknown = {}): string {
  try {
    admit(text, parameters);
    return 'admitted';
  } catch (error) {
    if (error instanceof RefusedError) return error.rule;
    if (error instanceof InputError) return `input ${error.field}`;
    throw error;
  }
}

describe('the gate admits', () => {
  test.each([
    "MATCH (p:Person)-[:ATTENDED]->(m:Meeting {status: 'held'}) RETURN p.name AS name, count(*) AS meetings ORDER BY meetings DESC LIMIT 10",
    "MATCH (n) WHERE n.name = 'DELETE everything' RETURN n.id AS id",
    'MATCH (n) WHERE n.name = "it\'s; CREATE (x)" RETURN n.id AS id',
    "RETURN 'a\\' DETACH DELETE n //' AS quoted",
    'MATCH (n) RETURN n.set AS a, n. delete AS b, n.`create` AS c',
    'MATCH (n:`Create`)-[r:SET|DELETE]->(m:Merge) RETURN type(r) AS type',
    'MATCH (n:Create&!Delete) RETURN n.id AS id',
    'RETURN {set: 1, delete: 2, call: 3, start: 4} AS map',
    'MATCH (n) RETURN n {.set, .create} AS projected',
    'MATCH (start:Person), (stop:Person) RETURN start.name AS start, stop.name AS stop',
    'RETURN 1 AS one // then DELETE it',
    'RETURN /* CREATE (n) ; */ 1 AS one',
    'RETURN $set AS given',
    'CALL { MATCH (n) RETURN count(n) AS c } RETURN c AS c',
    'MATCH (a) CALL (a) { MATCH (a)--(b) RETURN count(b) AS c } RETURN a.id AS id, c AS c',
    'MATCH (n) WHERE EXISTS { (n)--() } AND COUNT { (n)--() } > 1 RETURN n.id AS id',
    'UNWIND range(2015, 2025) AS year RETURN year AS year',
    'RETURN [x IN range(0, 1000, 2) WHERE x % 7 = 0 | x] AS sevens',
    'MATCH p = (a)--(b) WHERE all(n IN nodes(p) WHERE any(l IN labels(n) WHERE l STARTS WITH "P")) RETURN length(p) AS length',
    "RETURN date('2024-03-07') AS day, date.truncate('month', date('2024-03-07')) AS month",
    "MATCH (p) WITH p, p.name + ', ' + p.detail AS line WITH line + '.' AS line RETURN collect(line) AS lines",
    'RETURN 1 AS one;',
    'MATCH (n) RETURN n.id AS id UNION ALL MATCH (m) RETURN m.id AS id',
    'UNWIND $ids AS id MATCH (n {id: id}) RETURN n.name AS name',
    "MATCH (n) WHERE n.name =~ '(?i).*(minister|president) of.*' AND n.date =~ $pattern RETURN n.id AS id",
  ])('%s', (text) => {
    expect(ruleOf(text, { set: 1, ids: ['a', 'b'], pattern: '\\d\\d\\d\\d-0[1-6].*' })).toBe('admitted');
  });

  test('and cuts the semicolon and comments after it', () => {
    expect(admit('RETURN 1 AS one ; // done', {}).text).toBe('RETURN 1 AS one');
  });
});

const ATTACKS: readonly (readonly [rule: string, text: string])[] = [
  ['writes', 'CREATE (n:X) RETURN n.id AS id'],
  ['writes', 'create (n)'],
  ['writes', 'MATCH (n) DETACH DELETE n'],
  ['writes', 'MATCH (n) NODETACH DELETE n'],
  ['writes', 'MATCH (n)/**/SET/**/n.x = 1'],
  ['writes', 'MATCH (n) WITH n SKIP 0. SET n.x = 1'],
  ['writes', 'MATCH (n) WITH n SKIP 1SET n.x = 1'],
  ['writes', 'MATCH (n) RETURN n.x AS x //\nSET n.x = 1'],
  ['writes', "RETURN 'a' // it's\nMERGE (n:X)"],
  ['writes', 'MATCH (n) REMOVE n:Person'],
  ['writes', 'FOREACH (x IN [1] | CREATE (:X))'],
  ['writes', 'CALL { CREATE (:X) } RETURN 1 AS one'],
  ['writes', 'MATCH (n) CALL (n) { SET n.x = 1 } RETURN 1 AS one'],
  ['writes', 'RETURN COUNT { CREATE (:X) RETURN 1 AS x } AS c'],
  ['writes', 'INSERT (:X)'],
  ['writes', 'DROP CONSTRAINT woven_id'],
  ['writes', 'CREATE INDEX FOR (n:X) ON (n.y)'],
  ['writes', 'CREATE DATABASE other'],
  ['writes', 'MERGE(n:X)ON CREATE SET n.x=1'],
  ['files', "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line AS line"],
  ['files', "load /* */ csv WITH HEADERS FROM 'http://127.0.0.1/' AS line RETURN line AS line"],
  ['files', "LOAD DATA FROM '/etc/passwd' FORMAT CSV AS line RETURN line AS line"],
  ['procedures', 'CALL dbms.listConfig() YIELD name RETURN name AS name'],
  ['procedures', 'CALL db.labels()'],
  ['procedures', 'CALL `dbms`.`shutdown`()'],
  ['procedures', 'OPTIONAL CALL apoc.load.json("http://127.0.0.1/")'],
  ['procedures', 'CALL grafeo.pagerank() YIELD node_id RETURN node_id AS id'],
  ['commands', 'SHOW USERS'],
  ['commands', 'USE system MATCH (n) RETURN n.id AS id'],
  ['commands', 'CALL { USE system MATCH (n) RETURN count(n) AS c } RETURN c AS c'],
  ['commands', 'EXPLAIN MATCH (n) RETURN n.id AS id'],
  ['commands', 'PROFILE MATCH (n) RETURN n.id AS id'],
  ['commands', 'CYPHER runtime=slotted MATCH (n) RETURN n.id AS id'],
  ['commands', 'ALTER USER neo4j SET PASSWORD "x"'],
  ['commands', 'GRANT ROLE admin TO neo4j'],
  ['commands', 'TERMINATE TRANSACTIONS "1"'],
  ['transactions', 'CALL { MATCH (n) RETURN n.id AS id } IN TRANSACTIONS OF 10 ROWS RETURN id AS id'],
  ['transactions', 'CALL { MATCH (n) RETURN n.id AS id } IN 3 CONCURRENT TRANSACTIONS RETURN id AS id'],
  ['statements', 'RETURN 1 AS one; MATCH (n) RETURN n.id AS id'],
  ['functions', "RETURN apoc.text.repeat('a', 1000000000) AS s"],
  ['functions', "RETURN genai.vector.encode('x', 'y') AS v"],
  ['loops', 'RETURN reduce(s = 0, x IN range(1, 1000000000) | s + x) AS s'],
  ['loops', 'RETURN reduce (s = "a", x IN $xs | s + s) AS s'],
  ['loops', 'RETURN [x IN range(1, 1000000000) | x] AS xs'],
  ['loops', 'RETURN size(range(1, $n)) AS n'],
  ['loops', 'UNWIND range(1, 10 * 1000000) AS x RETURN count(x) AS c'],
  ['loops', 'RETURN size(range(-900, 900)) AS n'],
  ['loops', 'WITH [1,2,3] AS l RETURN any(a IN l WHERE any(b IN l WHERE any(c IN l WHERE a + b + c = 10))) AS x'],
  ['loops', 'RETURN [a IN $xs | [b IN $xs | [c IN $xs | 1]]] AS x'],
  ['patterns', "MATCH (n) WHERE n.name =~ '(a|b)*c' RETURN n.id AS id"],
  ['patterns', "MATCH (n) WHERE n.name =~ '(a*)*\\\\1b' RETURN n.id AS id"],
  ['patterns', "MATCH (n) WHERE n.name =~ '.*.*.*.*b' RETURN n.id AS id"],
  ['patterns', "MATCH (n) WHERE n.name =~ 'a{1,9}{1,9}{1,9}' RETURN n.id AS id"],
  ['patterns', "MATCH (n) WHERE n.name =~ '.*' + n.other RETURN n.id AS id"],
  ['patterns', 'MATCH (n) WHERE n.name =~ n.other RETURN n.id AS id'],
  ['patterns', "MATCH (n) WHERE n.name =~ ('(a*)*b') RETURN n.id AS id"],
  ['patterns', 'MATCH (n) WHERE n.name =~ $slow RETURN n.id AS id'],
  ['patterns', 'MATCH (n) WHERE n.name =~ $n RETURN n.id AS id'],
  ['growth', `WITH 'abcdefgh' AS s ${'WITH s + s AS s '.repeat(30)}RETURN size(s) AS n`],
  ['growth', `WITH [1, 2] AS l ${'WITH l + l AS l '.repeat(30)}RETURN size(l) AS n`],
  ['growth', `WITH [1] AS l ${'WITH [l, l] AS l '.repeat(30)}RETURN l AS l`],
  ['growth', `WITH {a: 'abc'} AS m ${'WITH {a: m.a + m.a} AS m '.repeat(30)}RETURN m.a AS a`],
  ['growth', `WITH 'a' AS s ${"WITH replace(s, 'a', 'aaaaaaaaaa') AS s ".repeat(12)}RETURN size(s) AS n`],
  ['growth', `RETURN ${'replace('.repeat(12)}'a'${", 'a', 'aaaaaaaaaa')".repeat(12)} AS s`],
  [
    'growth',
    'WITH range(1, 1000) AS r WITH [a IN r | r] AS m WITH [a IN m | m] AS k WITH [a IN k | k] AS j RETURN size(j) AS n',
  ],
  ['growth', `MATCH (d:Document) WITH d.text AS s ${'WITH s + s AS s '.repeat(24)}RETURN size(s) AS n`],
  ['nesting', `RETURN ${'('.repeat(3000)}1${')'.repeat(3000)} AS x`],
  ['nesting', `RETURN ${'NOT '.repeat(3000)}true AS x`],
  ['nesting', `RETURN ${'- '.repeat(3000)}1 AS x`],
  ['nesting', `RETURN ${'true OR '.repeat(2000)}true AS x`],
  ['nesting', `RETURN ${'['.repeat(65)}${']'.repeat(65)} AS x`],
  ['size', `RETURN '${'a'.repeat(20_000)}' AS x`],
  ['size', `RETURN '${'ộ'.repeat(9_000)}' AS x`],
  ['characters', 'MATCH (n) \\u0053ET n.x = 1'],
  ['characters', "RETURN 'a\\u0027 MATCH (n) DELETE n //' AS x"],
  ['characters', "RETURN 'a\\\\u0027 MATCH (n) DELETE n //' AS x"],
  ['characters', "RETURN 1 AS one // \r ' \n DELETE n '"],
  ['characters', "RETURN 1 AS one // \u2028 ' \n DELETE n '"],
  ['unfinished', "RETURN 'a AS x"],
  ['unfinished', 'RETURN `a AS x'],
  ['unfinished', 'RETURN 1 AS one /* DELETE'],
  ['input query', ' // nothing\n ; '],
  ['input parameters.missing', 'RETURN $missing AS x'],
];

describe('the gate refuses', () => {
  test.each(ATTACKS.map(([rule, text]) => ({ rule, text, shown: text.replace(/\s+/g, ' ').slice(0, 110) })))(
    '$rule: $shown',
    ({ rule, text }) => {
      expect(ruleOf(text, { xs: [1, 2, 3], n: 10, slow: '(a+)+b' })).toBe(rule);
    },
  );

  test('parameters that are not plain JSON or nested beyond 32 levels', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 32; level++) deep = [deep];
    expect(ruleOf('RETURN $a AS a', { a: deep })).toMatch(/^input parameters\.a\.0/);
    expect(ruleOf('RETURN $a AS a', { a: Number.NaN })).toBe('input parameters.a');
    expect(ruleOf('RETURN $a AS a', { a: 2 ** 60 })).toBe('input parameters.a');
    expect(ruleOf('RETURN $a AS a', { a: new Date(0) })).toBe('input parameters.a');
    expect(ruleOf('RETURN $a AS a', 'a')).toBe('input parameters');
  });

  test('naming the word, its place, the rule and the reason', () => {
    expect(() => admit('MATCH (n)\n  SET n.x = 1', {})).toThrow(
      '"SET" at line 2, column 3 is refused: only reading is allowed (a name that looks like this word goes in backticks)',
    );
  });
});

describe('the gate tells a clause from what only looks like one', () => {
  const word = fc.constantFrom('SET n.x = 1', 'DELETE n', 'CREATE (x)', 'MERGE (x)', 'REMOVE n.x', 'DETACH DELETE n');
  const hidden = fc.constantFrom<[string, (text: string) => string]>(
    ['string', (text) => `'${text}'`],
    ['string with quotes', (text) => `"it's \\" ${text} "`],
    ['name', (text) => `n.\`${text}\``],
    ['comment', (text) => `1 /* ' ${text} */`],
    ['line comment', (text) => `1 // " ${text}\n`],
    ['parameter', () => '$set'],
    ['property', () => 'n.delete'],
  );
  const blank = fc.constantFrom(' ', '\n', '\t', ' /* */ ', ' // x\n', '\u00a0');
  const cases = new Map<string, number>();
  const count = (name: string) => cases.set(name, (cases.get(name) ?? 0) + 1);

  test('hidden it is admitted, in the open it is refused, whatever stands around', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hidden, word), { maxLength: 4 }), blank, word, (around, gap, open) => {
        const columns = around.map(([[, hide], text], index) => `${hide(text)} AS c${index}`);
        const reading = `MATCH (n)${gap}RETURN${gap}${['1 AS one', ...columns].join(`${gap},${gap}`)}`;
        for (const [[name]] of around) count(name);
        expect(ruleOf(reading, { set: 1 })).toBe('admitted');
        expect(ruleOf(`MATCH (n) WITH n, ${columns.join(', ') || '1 AS one'}${gap}${open}`, { set: 1 })).toBe('writes');
        expect(ruleOf(`MATCH (n)${gap}${open.toLowerCase()}${gap}RETURN 1 AS one`, { set: 1 })).toBe('writes');
      }),
      { numRuns: 400 },
    );
    console.log(`hidden in: ${[...cases].map(([name, times]) => `${name} ${times}`).join(', ')}`);
    expect(cases.size).toBe(7);
  });
});

describe('the gate admits every statement of ours that only reads', () => {
  const folder = fileURLToPath(new URL('../../cypher/', import.meta.url));
  const files = ['read', 'cookbook'].flatMap((part) =>
    readdirSync(folder + part)
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => `${part}/${file}`),
  );

  test.each(files)('%s', (file) => {
    const text = readFileSync(folder + file, 'utf8');
    const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name, 'x']));
    expect(ruleOf(text, parameters)).toBe('admitted');
  });
});
