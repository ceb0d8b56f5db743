// What counts as standing in a text: names as names, words in singular or plural, countries by any of their names.
import { describe, expect, test } from '@jest/globals';
import { annotate } from '../../../../ingest/read/annotate.ts';
import { Cast } from '../../../../ingest/read/by-model/cast.ts';
import { Ground } from '../../../../ingest/read/by-model/ground.ts';

const ground = (text: string, published: string | null = null): Ground =>
  new Ground({ text, published }, annotate({ text, published, publisher: null }));

describe('a name', () => {
  test.each([
    ['Ama Tester', 'Ama Tester came.', 'Ama Tester'],
    ['ama tester', 'Ama Tester came.', 'Ama Tester'],
    ['Ines Exemplo', 'Inês Exemplo came.', 'Inês Exemplo'],
    ['Inês Exemplo', 'INÊS EXEMPLO came, Inês Exemplo went.', 'Inês Exemplo'],
    ['Ama Tester', 'Ama\nTester came.', 'Ama Tester'],
    ['Jean-Yves Essai', 'It was Jean-Yves Essai.', 'Jean-Yves Essai'],
    ['J. B. Tester', 'It was J. B. Tester.', 'J. B. Tester'],
    ["Una O'Brien", 'It was Una O’Brien.', 'Una O’Brien'],
    ['Tester', "Tester's visit", 'Tester'],
    ['Đặng Thử', 'Ông Đặng Thử đến.', 'Đặng Thử'],
    ['King Tester', 'King Tester came.', 'King Tester'],
  ])('%j stands in %j', (name, text, spelled) => {
    expect(ground(text).spelled(name)).toBe(spelled);
  });

  test.each([
    ['Test', 'Ama Tester came.'],
    ['Ama', 'In Panama.'],
    ['Ama Tester', 'Ama came. Tester went.'],
    ['Ama Tester', 'Ama\n\nTester'],
    ['Ama Tester', 'Ama, Tester'],
    ['Tester Ama', 'Ama Tester came.'],
    ['tester', 'a tester came.'],
    ['Minister', 'The Minister came.'],
    ['Prime Minister', 'The Prime Minister came.'],
    ['Foreign Minister of Japan', 'The Foreign Minister of Japan came.'],
    ['Queen of the Netherlands', 'The Queen of the Netherlands came.'],
    ['', 'Ama Tester came.'],
    ['…', 'Ama … Tester came.'],
  ])('%j does not stand in %j', (name, text) => {
    expect(ground(text).spelled(name)).toBeUndefined();
  });
});

describe('words', () => {
  test.each([
    ['Minister of Foreign Affairs', 'the Ministers of Foreign Affairs of both', true],
    ['Deputy Minister', 'two deputy ministers', true],
    ['strategic partnership', 'they are strategic partners', true],
    ['country', 'both countries', true],
    ['chairman', 'the chairmen', true],
    ['COP 28', 'at COP 28', true],
    ['COP 28', 'at COP 27', false],
    ['UN', 'the UN', true],
    ['UN', 'under', false],
    ['Minister of Space', 'the Minister of Trade', false],
    ['', 'anything', false],
  ])('%j in %j: %p', (phrase, text, there) => {
    expect(ground(text).hasWords(phrase)).toBe(there);
  });
});

describe('a party', () => {
  test.each([
    ['JPN', 'in Japan'],
    ['JPN', 'his Japanese counterpart'],
    ['JPN', 'the Minister of Foreign Affairs of Japan'],
    ['JPN', 'in Tokyo'],
    ['EU', 'the European Union'],
    ['World Bank', 'the World Bank'],
  ])('%j is named by %j', (party, text) => {
    expect(ground(`Somebody came; ${text}.`).party(party)).toBeDefined();
  });

  test.each([
    ['FRA', 'in Japan'],
    ['JPN', 'the letters JPN'],
    ['XYZ', 'in Japan'],
    ['World Bank', 'the bank of the river'],
  ])('%j is not named by %j', (party, text) => {
    expect(ground(`Somebody came; ${text}.`).party(party)).toBeUndefined();
  });
});

describe('a date', () => {
  test.each([
    ['2024-03-05', 'on Tuesday', '2024-03-08', true],
    ['2025-01', 'next month', '2024-12-20', true],
    ['2019', 'on Tuesday', '2024-03-08', false],
    ['2019', 'since 2019', '2024-03-08', true],
    ['2019', 'since 2019', null, true],
    ['2024', 'on Tuesday', null, false],
    ['2019/2023', 'in the past five years', '2024-03-08', true],
    ['2003/2023', 'in the past years', '2024-03-08', false],
    ['2019', 'No. 12019', '2024-03-08', false],
  ])('%j of %j, published %j: %p', (date, text, published, borne) => {
    expect(ground(text, published).hasDate(date)).toBe(borne);
  });
});

/** Milliseconds: at a cost that grows with the square of these they would take minutes. */
const LONG = 60_000;

test(
  'a long text of one name is looked through in proportion to it',
  () => {
    const text = 'Ama '.repeat(200_000);
    const one = ground(text.slice(0, 40_000));
    const long = new Ground({ text, published: null }, { sentences: [] });
    expect(long.occurrences('Ama Ama')).toHaveLength(199_999);
    expect(one.spelled('Ama Tester')).toBeUndefined();
  },
  LONG,
);

test(
  'ten thousand people of one family name are listed in proportion to them',
  () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `Nguyen Van Nhan${at}`);
    const cast = new Cast(new Ground({ text: names.join(', '), published: null }, { sentences: [] }));
    expect(cast.take(names.map((name, at) => ({ name, also: [name.split(' ')[2] ?? ''], piece: at % 3 })))).toBe(0);
    expect(names.filter((name) => cast.named(name) !== name)).toEqual([]);
    expect(cast.entries({ confidence: 0.6, method: 'model:x' })).toHaveLength(10_000);
  },
  LONG,
);
