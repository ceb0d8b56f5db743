// Names that nothing but their capitals shows: a person as long as nothing speaks for a place or thing. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../ingest/read/read.ts';

const people = (text: string): string[] =>
  readDocument({ text, published: '2024-03-07', publisher: null })
    .facts.people.map(({ name }) => name)
    .sort();

describe('a name by itself', () => {
  test.each([
    ['Anna Berg was sent by Sweden and Karl Lund by Norway.', ['Anna Berg', 'Karl Lund']],
    ['The singer Zamora, too, was called up.', ['Zamora']],
    ['President Karl Otto Lund (KOL) spoke.', ['Karl Otto Lund']],
    ['LIMA - Rosa Quispe lost no time. On Tuesday the talks began.', ['Rosa Quispe']],
    ['It was a pet project of Karl Lund, the outgoing President.', ['Karl Lund']],
    ['Foreign Secretary Ma. Elena Reyes spoke.', ['Ma. Elena Reyes']],
    ['President Ma met Karl Lund. The envoys thanked Ma. Taipei was pleased.', ['Karl Lund', 'Ma']],
    ['Anna Berg expects progress from the meeting in Oslo.', ['Anna Berg']],
    ['Anna Berg set out for Oslo on Tuesday.', ['Anna Berg']],
    ['Daudi Mwangi joins the talks today.', ['Daudi Mwangi']],
    ['When the ministers will come is open, for Daudi Mwangi has not been asked.', ['Daudi Mwangi']],
    ['For sixteen hours Anna Berg, Karl Lund and Rosa Quispe bargained.', ['Anna Berg', 'Karl Lund', 'Rosa Quispe']],
    ['The last to speak was Said Harthi.', ['Said Harthi']],
    ['Its president, whose name is Jane Otieno, stayed away.', ['Jane Otieno']],
    [
      'Sworn in on Tuesday, Jane Otieno had them at her table: Anna Berg and Said Harthi.',
      ['Anna Berg', 'Jane Otieno', 'Said Harthi'],
    ],
    ["Anna Berg's visit is the first in twelve years.", ['Anna Berg']],
    ['In the end he handed Karl Lund a koala.', ['Karl Lund']],
    ['She steps into the shoes of Abel K. Mwangi.', ['Abel K. Mwangi']],
    ['He spoke with the special envoy of Abel Mwangi in Oslo.', ['Abel Mwangi']],
    ['Karl Lund was chosen instead of Abel Mwangi.', ['Abel Mwangi', 'Karl Lund']],
    ["He sat down in Karl Lund's chair.", ['Karl Lund']],
    ["They asked at Rosa Quispe's secretariat.", ['Rosa Quispe']],
    ['It is a pet project of Anna Berg, who leaves in May.', ['Anna Berg']],
    ['He came in the wake of Karl Lund. Lund, whom nobody had expected, smiled.', ['Karl Lund']],
    ['The post goes to Karl Lund, hitherto ambassador to Peru.', ['Karl Lund']],
    ['"Why not?" asked Mona King. Ms King laughed.', ['Mona King']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('what speaks for a place or thing', () => {
  test.each([
    'They drove to the presidential compound of Cheong Namsan.',
    'They drove in from Gaya and Bodh Marga.',
    'In Delhi and Bodh Marga the guests saw temples.',
    'Villages were flooded when Cyclone Gita struck.',
    'The resort on Lake Sarez is full.',
    'Forty people came to Cape Melville by canoe.',
    'The talks were about Green Growth and Creative Cities.',
    'Russia delivered Eurofighter Typhoon aircraft.',
    'A document on Human Fraternity was signed.',
    'It stood in the gazette El Comercio on Monday.',
    'It was arranged with the National Energy Administration.',
    'The troops paraded on Horse Guards Parade.',
    'He thanked them in a message on X. He wrote no more.',
    'BRDO PRI KRANJU - The summit began.',
    'Diplomatic Asylum was no subject of the talks.',
    'Leaflets will be printed in English, Tok Marga and Hiri Bodh.',
    'The Coordinator of United Nations Operations spoke.',
    '"General Electric is in, too," the minister said.',
    'There will be an embassy on Avenida Bastida.',
    "The guests admired Cape Melville's chair of stone.",
  ])('%s', (text) => {
    expect(people(text)).toEqual([]);
  });
});
