// The bundled records: that every line can be read, that every source was read or says that none was, and that dates fit together.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { intake } from '../../ingest/sources/intake.ts';
import { countryName, EU, isCountry } from '../../model/countries.ts';
import { earliest, latest } from '../../model/dates.ts';
import { UNCHECKED } from '../../model/documents.ts';
import { factListsSchema } from '../../model/facts.ts';
import { diplomaticLevel, partnershipLevel } from '../../model/ladders.ts';

const folder = fileURLToPath(new URL('../../samples/records/', import.meta.url));
const files = readdirSync(folder).sort();

/** What was really read: everything else is general knowledge and says so. */
const READ = new Set([
  'package i18n-iso-countries 7.14.0 (MIT)',
  'Office of the Historian, US Department of State: HistoryAtState/pocom (CC0 1.0)',
  'Office of the Historian, US Department of State: HistoryAtState/rdcr (CC0 1.0)',
]);

function taken(file: string) {
  const { document, stated } = intake({ records: readFileSync(folder + file, 'utf8') });
  if (!stated) throw new Error(`${file} states nothing`);
  return { document, ...stated };
}

describe.each(files)('%s', (file) => {
  const { document, facts, countries = [], mentions } = taken(file);
  const entries = [...Object.values(factListsSchema.parse(facts)).flat(), ...countries];

  test('is a record of this project with a source', () => {
    expect(document).toMatchObject({
      id: `records-${file.replace('.jsonl', '')}`,
      kind: 'record',
      url: null,
      publisher: 'Entente samples',
    });
    expect(document.source === UNCHECKED || READ.has(document.source ?? '')).toBe(true);
    expect(new Set(entries.map(({ confidence }) => confidence))).toEqual(
      new Set([document.source === UNCHECKED ? 0.7 : 0.95]),
    );
  });

  test('every line states a fact with its own sentence', () => {
    const lines = document.text.split('\n');
    const quoted = new Set(entries.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)));
    expect(new Set(lines).size).toBe(lines.length);
    expect(quoted).toEqual(new Set(lines));
    for (const { quote, start, end } of entries.flatMap(({ evidence }) => evidence)) {
      expect(document.text.slice(start, end)).toBe(quote);
    }
    for (const { name, start, end } of mentions) expect(document.text.slice(start, end)).toBe(name);
  });

  test('three capital letters are a country, or a body that has such a name', () => {
    const parties = [
      ...facts.tenures.map(({ of }) => of),
      ...[...facts.partnerships, ...facts.diplomaticRelations].flatMap((standing) => standing.countries),
      ...facts.agreements.flatMap((agreement) => agreement.parties),
      ...facts.memberships.map(({ member }) => member),
    ];
    const short = parties.filter(
      (party) => party !== null && /^[A-Z]{2,3}$/.test(party) && party !== EU && !isCountry(party),
    );
    expect(short).toEqual([]);
  });
});

test('countries are those of the package, under its names', () => {
  // The package is CommonJS and its languages are JSON files.
  const load = createRequire(import.meta.url);
  const list: typeof import('i18n-iso-countries') = load('i18n-iso-countries');
  list.registerLocale(load('i18n-iso-countries/langs/en.json'));
  const { countries = [] } = taken('countries.jsonl');
  expect(countries.length).toBeGreaterThanOrEqual(195);
  for (const { code, name, names } of countries) {
    expect(names).toEqual(list.getName(code, 'en', { select: 'all' }));
    expect(name).toBe(countryName(code));
  }
});

test('levels are rungs of the ladder, and a pair only climbs', () => {
  const { facts } = taken('partnerships-of-viet-nam.jsonl');
  const highest = new Map<string, number>();
  for (const { countries, level, date } of facts.partnerships) {
    const rank = partnershipLevel(level)?.rank ?? 0;
    const pair = countries.join(' ');
    expect({ pair, level, date, climbs: rank > (highest.get(pair) ?? 0) }).toMatchObject({ climbs: true });
    highest.set(pair, rank);
  }
  expect(highest.size).toBeGreaterThanOrEqual(30);
  expect(facts.partnerships.map(({ date }) => date)).not.toContain(null);
  for (const file of files) {
    for (const { level } of taken(file).facts.diplomaticRelations) expect(diplomaticLevel(level)).toBeDefined();
  }
});

test('no office of one holder has two holders on one day', () => {
  const { facts } = taken('offices.jsonl');
  const shared = new Set(['Deputy Prime Minister']);
  const terms = facts.tenures.filter(({ title }) => !shared.has(title));
  for (const a of terms) {
    if (a.from && a.until) expect(earliest(a.from) <= latest(a.until)).toBe(true);
    const others = terms.filter((b) => b !== a && b.of === a.of && b.title === a.title);
    for (const b of others) {
      const overlap =
        a.from && b.from && b.until && earliest(b.from) < earliest(a.from) && earliest(a.from) < earliest(b.until);
      expect(overlap ? [a.person, b.person, a.title, a.of] : []).toEqual([]);
    }
  }
  expect(terms.length).toBeGreaterThan(150);
});

test('an office is asked after on a day: who was Foreign Minister of Viet Nam', () => {
  const { facts } = taken('offices.jsonl');
  const ministers = facts.tenures.filter(({ title, of }) => title === 'Minister of Foreign Affairs' && of === 'VNM');
  expect(ministers.map(({ person, from, until, on }) => [person, from, until, on])).toEqual([
    ['Pham Binh Minh', '2011-08-03', '2021-04-08', undefined],
    ['Bui Thanh Son', '2021-04-08', undefined, '2025-06-30'],
  ]);
});
