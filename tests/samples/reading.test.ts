// What reading makes of the bundled articles, woven with the bundled records: who came to a meeting in which office, and where.
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { recorded } from '../../ingest/claims.ts';
import { readDocument } from '../../ingest/read/read.ts';
import { readSources } from '../../ingest/sources/files.ts';
import { intake } from '../../ingest/sources/intake.ts';
import { weave } from '../../ingest/weave/weave.ts';
import type { Recorded } from '../../model/claims.ts';
import type { Graph, WovenEdge, WovenNode } from '../../model/graph.ts';

const folder = fileURLToPath(new URL('../../samples/', import.meta.url));

const record: Recorded[] = [];
let graph: Graph;
let meetings: WovenNode[];
let attendances: WovenEdge[];
beforeAll(async () => {
  for await (const { input } of readSources([`${folder}articles`, `${folder}records`])) {
    const { document, stated } = intake(input);
    record.push(recorded(document, stated ?? readDocument(document)));
  }
  graph = weave(record);
  meetings = [...graph.nodes.values()].filter(({ label }) => label === 'Meeting');
  attendances = [...graph.edges.values()].filter(({ type }) => type === 'ATTENDED');
}, 60_000);

const share = (part: number, whole: number): number => part / whole;
const placed = (meeting: string): boolean =>
  graph.nodes.get(meeting)?.properties.place !== undefined ||
  [...graph.edges.values()].some(({ from, type }) => from === meeting && type === 'HELD_IN');

describe('the meetings of the samples', () => {
  test('nine in ten attendances carry an office', () => {
    const withOffice = attendances.filter(
      ({ from, properties }) => properties.capacity !== undefined || graph.nodes.get(from)?.label === 'Office',
    );
    expect(attendances.length).toBeGreaterThan(80);
    expect(share(withOffice.length, attendances.length)).toBeGreaterThanOrEqual(0.9);
  });

  test('four in five attendances have a place', () => {
    const withPlace = attendances.filter(({ to }) => placed(to));
    expect(share(withPlace.length, attendances.length)).toBeGreaterThanOrEqual(0.8);
  });

  test('some are planned, and some were calls', () => {
    expect(meetings.filter(({ properties }) => properties.status === 'planned').length).toBeGreaterThan(0);
    expect(meetings.filter(({ properties }) => properties.mode === 'call').length).toBeGreaterThanOrEqual(3);
  });

  test('two reports of one occasion are one meeting', () => {
    const voices = meetings.filter(({ properties }) => Number(properties.voices) > 1);
    expect(voices.length).toBeGreaterThan(0);
  });
});

/** Who met whom, when and in which country, as the articles have it. */
const OCCASIONS: [people: string[], date: string, country: string][] = [
  [['Anthony Albanese', 'Pham Minh Chinh'], '2023-06-04', 'VNM'],
  [['Anthony Albanese', 'Pham Minh Chinh'], '2024-03-07', 'AUS'],
  [['Anwar Ibrahim', 'To Lam'], '2024-11-21', 'MYS'],
  [['Barack Obama', 'Truong Tan Sang'], '2013-07', 'USA'],
  [['Emmanuel Macron', 'To Lam'], '2024-10-07', 'FRA'],
  [['Fumio Kishida', 'Pham Minh Chinh'], '2022-05-01', 'VNM'],
  [['Fumio Kishida', 'Vo Van Thuong'], '2023-11-27', 'JPN'],
  [['Joe Biden', 'To Lam'], '2024-09-25', 'USA'],
  [['Keir Starmer', 'To Lam'], '2025-10-29', 'GBR'],
  [['Lawrence Wong', 'To Lam'], '2025-03-12', 'SGP'],
  [['Lloyd Austin', 'Phan Van Giang'], '2021-07-29', 'VNM'],
  [['Luiz Inácio Lula da Silva', 'Pham Minh Chinh'], '2024-11-17', 'BRA'],
  [['Narendra Modi', 'Pham Minh Chinh'], '2024-08-01', 'IND'],
  [['Nguyen Xuan Phuc', 'Yoon Suk-yeol'], '2022-12-05', 'KOR'],
  [['To Lam', 'Vladimir Putin'], '2024-06-20', 'VNM'],
];

test.each(OCCASIONS)('%j met on %s in %s', (people, date, country) => {
  const nameOf = (id: string): string => String(graph.nodes.get(id)?.properties.name);
  const attending = (meeting: string): string[] =>
    attendances
      .filter(({ to }) => to === meeting)
      .map(({ from }) => nameOf(from))
      .sort();
  const found = meetings.filter(
    ({ id, properties }) => properties.date === date && JSON.stringify(attending(id)) === JSON.stringify(people),
  );
  expect(found.map(({ properties }) => properties.status)).toEqual(['held']);
  expect(countriesOf(found[0]?.id ?? '')).toContain(country);
});

/** The country of a meeting, directly or by its city. */
function countriesOf(meeting: string): string[] {
  const edges = [...graph.edges.values()];
  const places = edges.filter(({ from, type }) => from === meeting && type === 'HELD_IN').map(({ to }) => to);
  return [...places, ...edges.filter(({ from, type }) => places.includes(from) && type === 'IN').map(({ to }) => to)];
}

test('every article yields somebody, and every claim its quote', () => {
  for (const { document, claims } of record) {
    expect([document.id, claims.length > 0]).toEqual([document.id, true]);
    for (const { quote, start, end } of claims) expect(document.text.slice(start, end)).toBe(quote);
  }
});

test('no leader is two people', () => {
  const people = [...graph.nodes.values()]
    .filter(({ label }) => label === 'Person')
    .map(({ properties }) => properties.name);
  const leaders = [
    'Pham Minh Chinh',
    'To Lam',
    'Nguyen Phu Trong',
    'Joe Biden',
    'Xi Jinping',
    'Antony Blinken',
    'Vo Van Thuong',
  ];
  expect(leaders.map((leader) => [leader, people.filter((name) => name === leader).length])).toEqual(
    leaders.map((leader) => [leader, 1]),
  );
});
