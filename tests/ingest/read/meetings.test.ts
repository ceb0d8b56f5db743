// Who met whom, one sentence per construction, in the styles of many newsrooms and ministries. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../ingest/read/read.ts';

const meetings = (text: string, published = '2024-03-07'): string[] =>
  readDocument({ text, published, publisher: null }).facts.meetings.map(
    ({ people, mode, status, date, place }) =>
      `${[...people].sort().join(' + ')} | ${mode} ${status} | ${date ?? '-'} | ${place ?? '-'}`,
  );

const HELD = 'Anna Berg + Karim Osman | in-person held';

describe('a meeting that was held', () => {
  test.each([
    [
      'Swedish Foreign Minister Anna Berg met her Kuwaiti counterpart Karim Osman in Doha on Tuesday.',
      `${HELD} | 2024-03-05 | Doha`,
    ],
    [
      'Swedish Prime Minister Anna Berg held talks with Karim Osman, Prime Minister of Kuwait, in Geneva on 4 March 2024.',
      `${HELD} | 2024-03-04 | Geneva`,
    ],
    [
      'President Karim Osman of Kuwait was received by Swedish Prime Minister Anna Berg in Stockholm on March 1.',
      `${HELD} | 2024-03-01 | Stockholm`,
    ],
    [
      'On Monday morning Swedish King Anna Berg received President Karim Osman of Kuwait in Stockholm.',
      `${HELD} | 2024-03-04 | Stockholm`,
    ],
    [
      'Swedish Prime Minister Anna Berg and Kuwaiti Prime Minister Karim Osman got together in Oslo yesterday.',
      `${HELD} | 2024-03-06 | Oslo`,
    ],
    [
      'During talks with Kuwaiti President Karim Osman in Vienna on Wednesday, Swedish Chancellor Anna Berg praised the ties.',
      `${HELD} | 2024-03-06 | Vienna`,
    ],
    [
      'The Ambassador of Kuwait, Karim Osman, presented his credentials to Swedish President Anna Berg in Stockholm on Tuesday.',
      `${HELD} | 2024-03-05 | Stockholm`,
    ],
    [
      'Talks between Swedish Foreign Minister Anna Berg and Kuwaiti Foreign Minister Karim Osman took place in Rome on Friday.',
      `${HELD} | 2024-03-01 | Rome`,
    ],
    [
      'Swedish Foreign Minister Anna Berg and Kuwaiti Foreign Minister Karim Osman co-chaired the session in Lima on Friday.',
      `${HELD} | 2024-03-01 | Lima`,
    ],
    [
      'Anna Berg and Karim Osman, the foreign ministers of Sweden and Kuwait, met in Rome on Friday.',
      `${HELD} | 2024-03-01 | Rome`,
    ],
    [
      'Swedish Secretary of State Anna Berg paid a courtesy call on Kuwaiti President Karim Osman in Lima on Friday.',
      `${HELD} | 2024-03-01 | Lima`,
    ],
    [
      'Swedish Prime Minister Anna Berg hosted a dinner for Kuwaiti Prime Minister Karim Osman in Lima on Friday.',
      `${HELD} | 2024-03-01 | Lima`,
    ],
  ])('%s', (text, expected) => {
    expect(meetings(text)).toEqual([expected]);
  });

  test.each([
    [
      'Swedish Foreign Minister Anna Berg spoke by phone with the Foreign Minister of Kuwait, Karim Osman, on Wednesday.',
    ],
    [
      'Swedish Foreign Minister Anna Berg held a telephone conversation with Kuwaiti Foreign Minister Karim Osman on Wednesday.',
    ],
    [
      'Swedish Foreign Minister Anna Berg was on the telephone on Wednesday with Karim Osman, the Foreign Minister of Kuwait.',
    ],
  ])('by telephone: %s', (text) => {
    expect(meetings(text)).toEqual(['Anna Berg + Karim Osman | call held | 2024-03-06 | -']);
  });
});

describe('a meeting that was not held', () => {
  test.each([
    ['Swedish Prime Minister Anna Berg will meet Kuwaiti Prime Minister Karim Osman in Lima.', 'planned'],
    [
      'Swedish Prime Minister Anna Berg is scheduled to hold talks with Kuwaiti Prime Minister Karim Osman in Lima.',
      'planned',
    ],
    [
      'Swedish Prime Minister Anna Berg will travel to Lima on Friday to meet Kuwaiti Prime Minister Karim Osman.',
      'planned',
    ],
    ['Swedish Prime Minister Anna Berg denied that she had met Kuwaiti Prime Minister Karim Osman in Lima.', 'denied'],
    [
      'A meeting between Swedish Prime Minister Anna Berg and Kuwaiti Prime Minister Karim Osman was cancelled.',
      'cancelled',
    ],
    [
      'Talks between Swedish Prime Minister Anna Berg and Kuwaiti Prime Minister Karim Osman were postponed.',
      'postponed',
    ],
  ])('%s', (text, status) => {
    const { facts } = readDocument({ text, published: '2024-03-07', publisher: null });
    expect(facts.meetings.map((meeting) => meeting.status)).toEqual([status]);
  });

  test.each([
    [
      'Swedish Prime Minister Anna Berg and Kuwaiti Prime Minister Karim Osman spoke at the World Economic Forum.'.replace(
        'spoke at',
        'were among the guests of',
      ),
    ],
    ['Swedish Prime Minister Anna Berg sent a letter to Kuwaiti Prime Minister Karim Osman.'],
    [
      'Swedish Prime Minister Anna Berg congratulated the new government of Kuwaiti Prime Minister Karim Osman in a message.',
    ],
  ])('no meeting at all: %s', (text) => {
    expect(meetings(text)).toEqual([]);
  });
});

test('the subject of a second verb is the subject of the sentence, not the object of the first verb', () => {
  expect(
    meetings(
      'Swedish Prime Minister Anna Berg met Kuwaiti Prime Minister Karim Osman in Lima on 1 March 2024 and held talks with Chilean President Elena Soto in Quito on 3 March 2024.',
    ),
  ).toEqual([`${HELD} | 2024-03-01 | Lima`, 'Anna Berg + Elena Soto | in-person held | 2024-03-03 | Quito']);
});

test('a round of meetings told one by one', () => {
  const text = `Oslo (Reuters) – Swedish Prime Minister Anna Berg had separate meetings with other leaders in Oslo on Tuesday.

Kuwaiti President Karim Osman told her that investment would grow.

With Chilean President Elena Soto, she agreed to do more for trade.`;
  expect(meetings(text)).toEqual([
    `${HELD} | 2024-03-05 | Oslo`,
    'Anna Berg + Elena Soto | in-person held | 2024-03-05 | Oslo',
  ]);
});

test('a side that the text names by office alone is an office, and no person is made of a title', () => {
  const { facts } = readDocument({
    text: 'The Speaker of the National Assembly of Kuwait received Swedish Ambassador Anna Berg in Kuwait City on Tuesday.',
    published: '2024-03-07',
    publisher: null,
  });
  expect(facts.people.map(({ name }) => name)).toEqual(['Anna Berg']);
  expect(facts.meetings.map(({ people, offices }) => ({ people, offices }))).toEqual([
    { people: ['Anna Berg'], offices: [{ title: 'Speaker of the National Assembly', of: 'KWT' }] },
  ]);
});

test('capacities stand by everybody whose office the text gives', () => {
  const { facts } = readDocument({
    text: 'Swedish Foreign Minister Anna Berg met her Kuwaiti counterpart Karim Osman in Doha.',
    published: '2024-03-07',
    publisher: null,
  });
  expect(facts.meetings[0]?.capacities).toEqual([
    { person: 'Anna Berg', title: 'Foreign Minister', of: 'SWE' },
    { person: 'Karim Osman', title: 'Foreign Minister', of: 'KWT' },
  ]);
});
