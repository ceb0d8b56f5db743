// What the docs say of the sources is what the sources say: made parts are in step (`npm run docs`), named files and scripts exist,
// examples are true, and no file of settings holds a secret.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { entrySchemas, factListsSchema, factsSchema, type Passage } from '../../model/facts.ts';
import { KINDS } from '../../model/kinds.ts';
import { cookbookPart, EXAMPLE, factsPart, kindsPart, replacePart, SHOWN } from './pages.mjs';
import { root, trackedFiles } from './tracked.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const partOf = (page: string, name: string): string =>
  new RegExp(`<!-- ${name} -->\n([\\s\\S]*?)\n?<!-- /${name} -->`).exec(page)?.[1] ?? `no part ${name}`;

const cookbook = SHOWN.map((file) => ({ file, text: read(`cypher/cookbook/${file}`) }));

describe('what is made from the sources is in step with them (npm run docs)', () => {
  test('the list of kinds', () => {
    expect(partOf(read('README.md'), 'kinds')).toBe(kindsPart(KINDS));
  });

  test('five statements of the cookbook', () => {
    expect(cookbook).toHaveLength(5);
    expect(partOf(read('README.md'), 'cookbook')).toBe(cookbookPart(cookbook));
  });

  test('the fields of the facts format, and its JSON Schema', () => {
    const schema = z.toJSONSchema(factsSchema);
    expect(partOf(read('docs/facts-format.md'), 'fields')).toBe(factsPart(schema));
    expect(JSON.parse(read('docs/facts-format.schema.json'))).toEqual(schema);
  });

  test('a part that is missing is an error', () => {
    expect(() => replacePart('no parts', 'kinds', '')).toThrow('the page has no part "kinds"');
  });
});

describe.each(['README.md', 'docs/facts-format.md'])('the example in %s', (page) => {
  const json = /```json\n([\s\S]*?)```/.exec(partOf(read(page), 'example'))?.[1] ?? '{}';
  const { id, title, published, language, format, url, publisher, ...lists } = JSON.parse(json);

  test('is of the facts format', () => {
    expect({ id, title, published, language, format }).toEqual({ ...withoutText(EXAMPLE), format: 1 });
    expect([url, publisher]).toEqual([null, null]);
    expect(factListsSchema.partial().safeParse(lists).error?.issues).toBeUndefined();
    expect(Object.keys(lists)).toEqual(expect.arrayContaining(['people', 'tenures', 'meetings']));
  });

  test('quotes its text', () => {
    const passages = Object.values(lists).flatMap((entries) =>
      (entries as { evidence: Passage[] }[]).flatMap(({ evidence }) => evidence),
    ); // checked by the test above
    expect(passages.length).toBeGreaterThan(3);
    for (const { quote, start, end } of passages) expect(EXAMPLE.text.slice(start, end)).toBe(quote);
  });
});

function withoutText({ text: _, ...rest }: typeof EXAMPLE): Omit<typeof EXAMPLE, 'text'> {
  return rest;
}

describe('the docs', () => {
  const pages = trackedFiles().filter((file) => file.endsWith('.md'));

  test('name only files that exist', () => {
    const dead = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)]
        .map(([, link = '']) => link)
        .filter((link) => !existsSync(join(root, dirname(page), link)))
        .map((link) => `${page}: ${link}`),
    );
    expect(dead).toEqual([]);
  });

  test('name only scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = pages.flatMap((page) => [...read(page).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name));
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('README names every setting that the sources read', () => {
    const settings = new Set<string>();
    for (const file of trackedFiles().filter((path) => /^(?:cli|cypher|ingest|server)\/.*\.ts$/.test(path))) {
      for (const [, name = ''] of read(file).matchAll(
        /\b(?:process\.env\.)?((?:NEO4J|ENTENTE)_[A-Z_]+|HOST|PORT|DEBUG)(?=: z|;|\)|,? )/g,
      )) {
        settings.add(name);
      }
    }
    expect(settings.size).toBeGreaterThan(7);
    const readme = read('README.md');
    expect([...settings].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  test('every list of the facts format is named in README', () => {
    const readme = read('README.md');
    expect(Object.keys(entrySchemas).filter((list) => list !== 'people' && !readme.includes(`\`${list}\``))).toEqual(
      [],
    );
  });
});

describe('docker-compose.yml', () => {
  const compose = read('docker-compose.yml');

  test('takes the password from the environment alone, and refuses to start without it', () => {
    const lines = compose.split('\n').filter((line) => /NEO4J_(?:AUTH|PASSWORD):/.test(line));
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/: (?:neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  test('opens ports on loopback only', () => {
    const ports = [...compose.matchAll(/^\s+- ["']([\d.]+:)?[^"']*:\d+["']$/gm)];
    expect(ports.length).toBeGreaterThan(0);
    for (const [, address] of ports) expect(address).toBe('127.0.0.1:');
  });
});
