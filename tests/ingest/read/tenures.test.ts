// Who holds which office of what, one sentence per construction. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../ingest/read/read.ts';

const tenures = (text: string, publisher: string | null = null): string[] =>
  readDocument({ text, published: '2024-03-07', publisher }).facts.tenures.map(
    ({ person, title, of, to, alsoTo, under, status }) =>
      [
        `${person}: ${title} / ${of}`,
        to ? `-> ${[to, ...(alsoTo ?? [])].join(' ')}` : '',
        under ? `< ${under.join(' < ')}` : '',
        status ?? '',
      ]
        .filter(Boolean)
        .join(' '),
  );

describe('one office', () => {
  test.each([
    ['Swedish Foreign Minister Anna Berg spoke.', 'Anna Berg: Foreign Minister / SWE'],
    ["Sweden's Minister of Industry and Trade Anna Berg spoke.", 'Anna Berg: Minister of Industry and Trade / SWE'],
    ['Anna Berg, Prime Minister of Sweden, spoke.', 'Anna Berg: Prime Minister / SWE'],
    ['The Prime Minister of Sweden, Anna Berg, spoke.', 'Anna Berg: Prime Minister / SWE'],
    ['Former Swedish Prime Minister Anna Berg spoke.', 'Anna Berg: Prime Minister / SWE former'],
    ['Anna Berg, the President of the European Commission, spoke.', 'Anna Berg: President / European Commission'],
    ['King Karl Berg of Sweden spoke.', 'Karl Berg: King / SWE'],
    ['The Ambassador of Sweden to Kuwait, Anna Berg, spoke.', 'Anna Berg: Ambassador / SWE -> KWT'],
    ['Secretary of State Anna Berg arrived in Kuwait City.', 'Anna Berg: Secretary of State / USA'],
    [
      'Chairman of the National Assembly of Kuwait Karim Osman spoke.',
      'Karim Osman: Chairman of the National Assembly / KWT',
    ],
    ['Kuwaiti National Assembly Chairman Karim Osman spoke.', 'Karim Osman: National Assembly Chairman / KWT'],
    [
      'Mr. Karim Osman, Director of the Department for Rural Roads under the Ministry of Transport of Kuwait, spoke.',
      'Karim Osman: Director / Department for Rural Roads < Ministry of Transport < KWT',
    ],
    ['United Nations Secretary-General Karim Osman spoke.', 'Karim Osman: Secretary-General / United Nations'],
    ["Kuwait's acting president, Karim Osman, spoke.", 'Karim Osman: acting president / KWT'],
  ])('%s', (text, expected) => {
    expect(tenures(text)).toEqual([expected]);
  });
});

describe('several offices', () => {
  test.each([
    [
      'Kuwaiti Deputy Prime Minister and Foreign Minister Karim Osman spoke.',
      ['Karim Osman: Deputy Prime Minister / KWT', 'Karim Osman: Foreign Minister / KWT'],
    ],
    [
      'Karim Osman, General Secretary of the Communist Party of Cuba and President of Cuba, met the press.',
      ['Karim Osman: General Secretary / Communist Party of Cuba < CUB', 'Karim Osman: President / CUB'],
    ],
    [
      'Swedish Ambassador to Belgium Anna Berg who is also the Head of the Swedish Delegation to the European Union (EU) spoke.',
      ['Anna Berg: Ambassador / SWE -> BEL', 'Anna Berg: Head of the Delegation / SWE -> EU'],
    ],
    [
      'Anna Berg and Karim Osman, the foreign ministers of Sweden and Kuwait, met in Rome.',
      ['Anna Berg: foreign minister / SWE', 'Karim Osman: foreign minister / KWT'],
    ],
    [
      'Swedish Foreign Minister Anna Berg met her Kuwaiti counterpart Karim Osman.',
      ['Anna Berg: Foreign Minister / SWE', 'Karim Osman: Foreign Minister / KWT'],
    ],
    [
      'Kuwaiti President Karim Osman and Prime Minister Ali Nasr met Swedish King Karl Berg.',
      ['Karim Osman: President / KWT', 'Ali Nasr: Prime Minister / KWT', 'Karl Berg: King / SWE'],
    ],
  ])('%s', (text, expected) => {
    expect(tenures(text).sort()).toEqual([...expected].sort());
  });
});

test('a bare title is of the country of the agency, never of the other side', () => {
  expect(tenures('Hanoi (VNA) – Prime Minister Anna Berg received Kuwaiti President Karim Osman.')).toEqual([
    'Anna Berg: Prime Minister / VNM',
    'Karim Osman: President / KWT',
  ]);
});

test.each([
  ['Taipei, March 7 (CNA) President Anna Berg received envoys on Thursday.', 'TWN'],
  ['TAIPEI (CNA) – President Anna Berg received envoys on Thursday.', 'TWN'],
  ['Nicosia (CNA) – President Anna Berg received envoys on Thursday.', 'CYP'],
  ['SINGAPORE (CNA) – President Anna Berg received envoys on Thursday.', 'SGP'],
])('of agencies of one name, that of the city tells: %s', (text, of) => {
  expect(tenures(text)).toEqual([`Anna Berg: President / ${of}`]);
});

test('a country that only the surroundings suggest is marked and believed less than even odds', () => {
  const { facts } = readDocument({
    text: 'Brazilian President Elena Soto arrived in Israel on Sunday. She was received by Prime Minister David Har.',
    published: '2024-03-07',
    publisher: null,
  });
  const [guessed] = facts.tenures.filter(({ person }) => person === 'David Har');
  expect(guessed?.of).toBe('ISR');
  expect(guessed?.method).toMatch(/-by-context$/);
  expect(guessed?.confidence).toBeLessThan(0.5);
});

test('two of one name whom offices tell apart stay two', () => {
  const { facts } = readDocument({
    text: 'Swedish Foreign Minister Anna Berg met Norwegian Trade Minister Anna Berg in Oslo on Tuesday.',
    published: '2024-03-07',
    publisher: null,
  });
  expect(facts.people.map(({ name }) => name)).toEqual(['Anna Berg#1', 'Anna Berg#2']);
});

test('short forms, with and without marks, are the same person', () => {
  const { facts } = readDocument({
    text: 'Swedish Foreign Minister Lửa Bèrg spoke. Berg said trade grew. FM Lua Berg agreed.',
    published: null,
    publisher: null,
  });
  expect(facts.people.map(({ name, also }) => ({ name, also }))).toEqual([
    { name: 'Lửa Bèrg', also: ['Lua Berg', 'Berg'] },
  ]);
});

test('an election or appointment gives the day on which the office was taken up', () => {
  const { facts } = readDocument({
    text: 'Anna Berg was elected President of Sweden on 5 March 2024, succeeding Karl Lund.',
    published: '2024-03-07',
    publisher: null,
  });
  expect(
    facts.tenures.map(({ person, title, of, status, from, until }) => ({ person, title, of, status, from, until })),
  ).toEqual([
    { person: 'Anna Berg', title: 'President', of: 'SWE', status: undefined, from: '2024-03-05', until: undefined },
    { person: 'Karl Lund', title: 'President', of: 'SWE', status: 'former', from: undefined, until: '2024-03-05' },
  ]);
});
