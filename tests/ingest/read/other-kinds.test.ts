// Visits, agreements, partnerships, diplomatic relations and memberships: one sentence per construction. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../ingest/read/read.ts';

const read = (text: string, published = '2024-03-07') => readDocument({ text, published, publisher: null }).facts;

describe('visits', () => {
  test.each([
    ['Swedish Prime Minister Anna Berg paid an official visit to Kuwait on March 5.', 'KWT 2024-03-05 official'],
    ['Swedish Prime Minister Anna Berg arrived in Lima on Tuesday.', 'PER 2024-03-05 -'],
    ['Swedish Prime Minister Anna Berg left for Kuwait on Tuesday for a working visit.', 'KWT 2024-03-05 working'],
    ['Swedish Prime Minister Anna Berg is on a state visit to Kuwait from March 5 to 7.', 'KWT 2024-03-05 state'],
    ["Swedish Prime Minister Anna Berg's trip to Kuwait in February 2024 was a success.", 'KWT 2024-02 -'],
    ['Swedish Prime Minister Anna Berg will visit Kuwait on March 20.', 'KWT 2024-03-20 - planned'],
    ['Swedish Prime Minister Anna Berg has postponed a visit to Kuwait.', 'KWT - - postponed'],
  ])('%s', (text, expected) => {
    expect(
      read(text).visits.map(({ to, date, kind, status }) =>
        [to, date ?? '-', kind ?? '-', status ?? ''].join(' ').trim(),
      ),
    ).toEqual([expected]);
  });

  test.each([
    ['Kuwaiti President Karim Osman invited Swedish Prime Minister Anna Berg to visit Kuwait.'],
    ['Swedish Prime Minister Anna Berg returned to Sweden on Tuesday.'],
  ])('none: %s', (text) => {
    expect(read(text).visits).toEqual([]);
  });
});

describe('agreements', () => {
  test.each([
    [
      'Sweden and Kuwait signed a memorandum of understanding on clean energy in Lima on Tuesday.',
      'memorandum of understanding on clean energy | KWT SWE | signed | 2024-03-05',
    ],
    [
      'The European Union and Chile signed an Advanced Framework Agreement in Brussels on 13 December 2023.',
      'Advanced Framework Agreement | CHL EU | signed | 2023-12-13',
    ],
    ['Sweden and Kuwait are negotiating a free trade agreement.', 'free trade agreement | KWT SWE | negotiating | -'],
    [
      'The free trade agreement between Chile and Kuwait entered into force on 1 January 2022.',
      'free trade agreement between Chile and Kuwait | CHL KWT | in force | 2022-01-01',
    ],
    [
      'The EU-Kuwait Free Trade Agreement (EKFTA) was signed in Lima on 3 March 2022.',
      'EU-Kuwait Free Trade Agreement | EU KWT | signed | 2022-03-03',
    ],
  ])('%s', (text, expected) => {
    expect(
      read(text).agreements.map(({ name, parties, status, date }) =>
        [name, [...parties].sort().join(' '), status, date ?? '-'].join(' | '),
      ),
    ).toEqual([expected]);
  });

  test.each([
    ['The two sides reached agreement on most points.'],
    ['More than 70 cooperation documents were signed by Sweden and Kuwait.'],
    ['Sweden is in full agreement with Kuwait.'],
  ])('none: %s', (text) => {
    expect(read(text).agreements).toEqual([]);
  });
});

describe('partnerships', () => {
  test.each([
    [
      'Sweden and Kuwait elevated their relations to a comprehensive strategic partnership on March 5.',
      ['KWT SWE | comprehensive strategic partnership | upgraded | 2024-03-05'],
    ],
    [
      'Sweden and Kuwait established a strategic partnership in 2019.',
      ['KWT SWE | strategic partnership | established | 2019'],
    ],
    [
      'The strategic partnership between Sweden and Kuwait is flourishing.',
      ['KWT SWE | strategic partnership | existing | -'],
    ],
    [
      'Sweden proposed to establish a strategic partnership with Kuwait.',
      ['KWT SWE | strategic partnership | proposed | -'],
    ],
    [
      'Sweden upgraded its relations to strategic partnerships with Chile and Kuwait in 2023.',
      ['CHL SWE | strategic partnership | upgraded | 2023', 'KWT SWE | strategic partnership | upgraded | 2023'],
    ],
  ])('%s', (text, expected) => {
    expect(
      read(text).partnerships.map(({ countries, level, status, date }) =>
        [countries.join(' '), level, status, date ?? '-'].join(' | '),
      ),
    ).toEqual(expected);
  });
});

test.each([
  ['Sweden and Kuwait established diplomatic relations in 1964.', 'KWT SWE established 1964'],
  ['Sweden broke off diplomatic relations with Kuwait in 1971.', 'KWT SWE broken off 1971'],
  ['Sweden and Kuwait resumed diplomatic ties on March 5.', 'KWT SWE resumed 2024-03-05'],
])('diplomatic relations: %s', (text, expected) => {
  expect(
    read(text).diplomaticRelations.map(
      ({ countries, status, date }) => `${countries.join(' ')} ${status} ${date ?? '-'}`,
    ),
  ).toEqual([expected]);
});

test.each([
  ['As a member of the UN Human Rights Council, Sweden spoke up.', 'SWE member of United Nations Human Rights Council'],
  ['Kuwait will be on the United Nations Security Council from 2025.', 'KWT member of United Nations Security Council'],
  [
    'Sweden, which chairs the Nordic Council, agreed.'.replace('Sweden, which chairs', 'Sweden chairs'),
    'SWE chair of Nordic Council',
  ],
])('memberships: %s', (text, expected) => {
  expect(read(text).memberships.map(({ member, of, role }) => `${member} ${role} of ${of}`)).toEqual([expected]);
});
