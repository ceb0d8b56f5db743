import { describe, expect, test } from '@jest/globals';
import { meetingsIn } from './meetings-told.ts';

/** Where they met, by how the sentence tells a place. */
const PLACES: [string, string][] = [
  [
    'In October Prime Minister Anna Berg of Norway went to Cairo and had talks with President Omar Fadl of Egypt.',
    'EGY',
  ],
  [
    'In January Prime Minister Anna Berg of Norway flew to Lagos for a day and met President Ayo Bello of Nigeria.',
    'NGA',
  ],
  [
    'President Omar Fadl of Egypt and Prime Minister Anna Berg of Norway met in the far north of Finland on Monday.',
    'FIN',
  ],
  [
    'President Omar Fadl of Egypt and Prime Minister Anna Berg of Norway met on the Kenyan side of the border on Monday.',
    'KEN',
  ],
  ['After a stay in Cairo, where President Omar Fadl of Egypt received Anna Berg, she saw nobody.', 'EGY'],
  [
    'In Lagos, not in Nairobi, President Omar Fadl of Egypt and Prime Minister Anna Berg of Norway met on Monday.',
    'NGA',
  ],
  [
    'LIMA – Reconciled in Lagos in 2019, Omar Fadl and Ayo Bello avoided each other at the summit on Monday. There President Omar Fadl of Egypt saw Prime Minister Anna Berg of Norway.',
    'PER',
  ],
  [
    'President Omar Fadl of Egypt received Prime Minister Anna Berg of Norway on Monday. The last time they had been in one room was in Lagos in October.',
    'EGY',
  ],
  ['On a working visit to Peru, Prime Minister Anna Berg of Norway met President Luis Rojas on Monday.', 'PER'],
];

describe('where they met', () => {
  test.each(PLACES)('%s', (text, country) => {
    expect(meetingsIn(text).map((line) => line.split(' | ').at(-1))).toEqual([country]);
  });

  test('what had been before, without a time of its own, was this month', () => {
    const lead = 'Prime Minister Anna Berg of Norway flew home from Cairo on Wednesday.';
    expect(meetingsIn(`${lead}\n\nShe had been received by President Omar Fadl of Egypt.`)).toEqual([
      'Anna Berg + Omar Fadl | in-person held | 2024-03 | EGY',
    ]);
    expect(meetingsIn(`${lead}\n\nShe had been received in 2021 by President Omar Fadl of Egypt.`)).toEqual([
      'Anna Berg + Omar Fadl | in-person held | 2021 | EGY',
    ]);
  });

  test('a signing has the day that its verb is dated by', () => {
    expect(
      meetingsIn(
        'Talks go on. They rest on the Bergen Agreement, which Foreign Minister Anna Berg of Norway and Foreign Minister Omar Fadl of Egypt signed on 17 June 2021 in Bergen.',
      ),
    ).toEqual(['Anna Berg + Omar Fadl | in-person held | 2021-06-17 | NOR']);
  });

  test('a sentence of its own behind the telling says when and where', () => {
    const lead = 'Parliament sat in Lima on Monday. A law was passed. People marched on Tuesday. The vote was close.';
    const met = 'President Omar Fadl of Egypt had talks with Prime Minister Anna Berg of Norway.';
    expect(meetingsIn(`${lead}\n\n${met} It was in 2003, in Geneva.`)).toEqual([
      'Anna Berg + Omar Fadl | in-person held | 2003 | CHE',
    ]);
    expect(meetingsIn(`${lead}\n\n${met} The meeting took place in Lagos on Wednesday.`)).toEqual([
      'Anna Berg + Omar Fadl | in-person held | 2024-03-06 | NGA',
    ]);
    expect(meetingsIn(`${lead}\n\n${met} It was in Geneva that Ayo Bello resigned.`)).toEqual([
      'Anna Berg + Omar Fadl | in-person held | 2024-03-04 | PER',
    ]);
  });
});
