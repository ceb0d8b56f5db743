// The parts of the docs that are made from the sources: README's list of kinds, the tables of docs/facts-format.md. Pure: what they
// are made from is handed in. `npm run docs` writes them (write-docs.mjs), tests/house/docs.test.ts finds them in step.

/** The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced. */
export function replacePart(page, name, part) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`the page has no part "${name}"`);
  return `${page.slice(0, start + open.length)}\n${part}\n${page.slice(end)}`;
}

/** The table of kinds as README lists it; "•" stands for the fact. */
export function kindsPart(kinds) {
  const rows = kinds.map(({ title, label, list, roles, dates }) => {
    const parts = roles.map(({ role, edge, inward, labels }) => {
      const whom = `(${labels.join(', ')})`;
      return `${role}: \`${inward ? `${whom}-[:${edge}]->•` : `•-[:${edge}]->${whom}`}\``;
    });
    return `| ${title} | \`:${label}\` | \`${list}\` | ${parts.join('<br>')} | ${dates.map((date) => `\`${date}\``).join(', ')} |`;
  });
  return [
    '| kind | label | in the facts format | who takes part (• is the fact) | dates |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The sentence whose facts the docs show. */
export const EXAMPLE = {
  id: 'example-1',
  title: 'A reception in Lisbon',
  published: '2024-03-06',
  language: 'en',
  text: 'LISBON – Prime Minister of Portugal Ines Exemplo received Minister of Foreign Affairs of Japan Ama Tester in Lisbon on 5 March 2024.',
};

/** The facts of the example as JSON, one entry a line. */
export function examplePart(facts) {
  const lines = Object.entries(facts)
    .filter(([, value]) => !Array.isArray(value) || value.length > 0)
    .map(([name, value]) => {
      const shown = Array.isArray(value)
        ? `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`
        : JSON.stringify(value);
      return `  ${JSON.stringify(name)}: ${shown}`;
    });
  return ['```json', `{\n${lines.join(',\n')}\n}`, '```'].join('\n');
}

/** The statements of the cookbook that README shows. */
export const SHOWN = [
  'who-met-most',
  'partners-by-level',
  'held-office-on',
  'agreements-in-force',
  'resting-on-one-claim',
].map((name) => `${name}.cypher`);

/** The statements of the cookbook as README shows them: what each is for, and the statement. */
export function cookbookPart(statements) {
  return statements
    .map(({ file, text }) => {
      const [, comment = '', statement = ''] = /^((?:\/\/.*\n)+)([\s\S]*)$/.exec(text) ?? [];
      const words = comment
        .replace(/^\/\/ ?/gm, '')
        .trim()
        .replace(/\n/g, ' ');
      return `${words} ([${file}](cypher/cookbook/${file}))\n\n\`\`\`cypher\n${statement.trim()}\n\`\`\``;
    })
    .join('\n\n');
}

/** One table for each list of the facts format, from the format's JSON Schema. */
export function factsPart(schema) {
  const { properties } = schema.$defs.Facts;
  const lists = Object.entries(properties).filter(([, { type, items }]) => type === 'array' && items?.properties);
  const own = Object.entries(properties).filter(([name]) => !lists.some(([list]) => list === name));
  const said = ['evidence', 'confidence', 'method'];
  const head = ['| field | value | |', '| --- | --- | --- |'];
  return [
    '## Of the document',
    '',
    ...head,
    ...own.map(([name, field]) => row(name, field, true)),
    '',
    '## In every entry',
    '',
    ...head,
    ...said.map((name) => row(name, lists[0][1].items.properties[name], true)),
    '| `evidence[].quote` | text | The passage as it stands in the text |',
    '| `evidence[].start`, `evidence[].end` | whole number | Offsets in UTF-16 units: `text.slice(start, end) === quote` |',
    ...lists.flatMap(([list, { items }]) => [
      '',
      `## \`${list}\``,
      '',
      ...head,
      ...Object.entries(items.properties)
        .filter(([name]) => !said.includes(name))
        .map(([name, field]) => row(name, field, items.required.includes(name))),
    ]),
  ].join('\n');
}

function row(name, field, required) {
  const described = [field, ...(field.anyOf ?? []), ...(field.items ? [field.items] : [])].map(
    ({ description }) => description,
  );
  const description = described.find((words) => words !== undefined) ?? '';
  const value = [...new Set(valuesOf(field))].join(' or ');
  return `| \`${name}\` | ${value}${required ? '' : ', may be left out'} | ${description} |`.replace('|  |', '| |');
}

function valuesOf(field) {
  if (field.anyOf) return field.anyOf.flatMap(valuesOf);
  if (field.const !== undefined) return [`\`${JSON.stringify(field.const)}\``];
  if (field.enum) return field.enum.map((value) => `\`${JSON.stringify(value)}\``);
  if (field.$ref) return ['a passage'];
  if (Array.isArray(field.type)) return field.type.map((type) => typeName({ ...field, type }));
  return [typeName(field)];
}

function typeName(field) {
  if (field.type === 'array') return `list of ${[...new Set(valuesOf(field.items))].join(' or ')}`;
  if (field.type === 'object') {
    const parts = Object.entries(field.properties).map(
      ([name, part]) =>
        `${name}${field.required?.includes(name) ? '' : '?'}: ${[...new Set(valuesOf(part))].join(' or ')}`,
    );
    return `{ ${parts.join('; ')} }`;
  }
  if (field.type === 'string' && field.pattern) return field.pattern.includes('/') ? 'date or interval' : 'date';
  return (
    { string: 'text', number: 'number', integer: 'whole number', boolean: 'true or false', null: 'null' }[field.type] ??
    field.type
  );
}
