// `npm run docs`: writes the parts of the docs that are made from the sources. It needs the build: Node 20 runs no TypeScript.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { factsOf } from '../../dist/cli/facts.js';
import { intake } from '../../dist/ingest/sources/intake.js';
import { factsSchema } from '../../dist/model/facts.js';
import { KINDS } from '../../dist/model/kinds.js';
import { cookbookPart, EXAMPLE, examplePart, factsPart, kindsPart, replacePart, SHOWN } from './pages.mjs';

const path = (file) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const read = (file) => readFileSync(path(file), 'utf8');

const statements = SHOWN.map((file) => ({ file, text: read(`cypher/cookbook/${file}`) }));
const schema = z.toJSONSchema(factsSchema);
const example = examplePart(await factsOf(intake(EXAMPLE)));

const readme = [
  ['kinds', kindsPart(KINDS)],
  ['cookbook', cookbookPart(statements)],
  ['example', example],
].reduce((page, [name, part]) => replacePart(page, name, part), read('README.md'));
writeFileSync(path('README.md'), readme);
writeFileSync(
  path('docs/facts-format.md'),
  replacePart(replacePart(read('docs/facts-format.md'), 'fields', factsPart(schema)), 'example', example),
);
writeFileSync(path('docs/facts-format.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
