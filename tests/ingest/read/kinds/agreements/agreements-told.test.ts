import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../../ingest/read/read.ts';

const agreementsIn = (text: string): string[] =>
  readDocument({ text, published: '2024-05-10', publisher: null })
    .facts.agreements.map(({ name, parties, status, date }) =>
      [name, parties.join('+'), status, date ?? '-'].join(' | '),
    )
    .sort();

/** Instruments told beside others, by a clause, under another name, and by whoever puts a hand to them. */
const CASES: [string, string[]][] = [
  [
    'Presidents Juma Okello of Kenya and Peter Banda of Malawi signed a cooperation agreement on Thursday. With it came an agreement on border security and one on oil, to which the negotiators put their signatures.',
    [
      'agreement on border security | KEN+MWI | signed | 2024-05-09',
      'agreement on oil | KEN+MWI | signed | 2024-05-09',
      'cooperation agreement | KEN+MWI | signed | 2024-05-09',
    ],
  ],
  // words of a name are no firms, and papers of other years are others
  [
    'Kenya and Malawi go back to a treaty signed in 1972, the Treaty of Peace and Friendship signed in 1978 and the Joint Declaration of 1998.',
    [
      'Joint Declaration | KEN+MWI | signed | 1998',
      'Treaty of Peace and Friendship | KEN+MWI | signed | 1978',
      'treaty | KEN+MWI | signed | 1972',
    ],
  ],
  [
    'The Foreign Ministers of Kenya and Malawi, Juma Okello and Peter Banda, signed a peace agreement in Oslo on Friday, and the US Secretary of State, John Miller, signed after them as a witness. It builds on a declaration of principles which the same two ministers signed on April 25.',
    ['declaration of principles | KEN+MWI | signed | 2024-04-25', 'peace agreement | KEN+MWI | signed | 2024-05-10'],
  ],
  [
    'Presidents Juma Okello of Kenya and Peter Banda of Malawi signed an agreement that opens the border to traders, and dined.',
    ['agreement that opens the border to traders | KEN+MWI | signed | -'],
  ],
  [
    'In Nairobi Kenya and Malawi signed the protocol on how the border is to run.',
    ['protocol on how the border is to run | KEN+MWI | signed | -'],
  ],
  [
    'So it says in the accord on the Lake to which the Foreign Ministers of Kenya and Malawi, Juma Okello and Peter Banda, put their signatures in Oslo on Tuesday.',
    ['accord on the Lake | KEN+MWI | signed | 2024-05-07'],
  ],
  [
    'Kenya concluded a defence pact with Uganda. A treaty with Malawi, known as the Lake Agreement, is still being negotiated.',
    ['Lake Agreement | KEN+MWI | negotiating | -', 'defence pact with Uganda | KEN+UGA | signed | -'],
  ],
  [
    'At their summit in Aktau, the presidents of the Lake states put their signatures to the Convention on the Lake. Juma Okello of Kenya, Peter Banda of Malawi and Ana Silva of Mozambique sat at one table. Ministers signed further papers, among them an agreement on trade and one on fishing.',
    [
      'Convention on the Lake | KEN+MOZ+MWI | signed | -',
      'agreement on fishing | KEN+MOZ+MWI | signed | -',
      'agreement on trade | KEN+MOZ+MWI | signed | -',
    ],
  ],
  [
    'Kenya and Malawi signed ten agreements on Monday in Lilongwe. The talks were long. Both praised them. The weather was fine. Nobody was late. One of the texts signed is an agreement on schools; another concerns driving licences.',
    [
      'agreement on driving licences | KEN+MWI | signed | 2024-05-06',
      'agreement on schools | KEN+MWI | signed | 2024-05-06',
    ],
  ],
  [
    'The Kenyan Government and the Free Lake Movement (FLM) ended the war. Minister Juma Okello signed the memorandum of understanding on behalf of Nairobi, and Peter Banda for the rebels.',
    ['memorandum of understanding | Free Lake Movement+KEN | signed | -'],
  ],
  [
    'Kenya has signed a trade deal with Malawi. With Uganda, trade is free under an agreement on customs and transit.',
    ['agreement on customs and transit | KEN+UGA | mentioned | -', 'trade deal with Malawi | KEN+MWI | signed | -'],
  ],
  // how far it has come
  [
    'A memorandum on fishing to that effect was signed in Lilongwe on Monday by the ministers of Kenya and Malawi.',
    ['memorandum on fishing | KEN+MWI | signed | 2024-05-06'],
  ],
  [
    'A preferential trade agreement with Uganda was signed by Kenya in 2020 and came into force in 2022.',
    ['preferential trade agreement with Uganda | KEN+UGA | in force | 2022'],
  ],
  [
    'President Juma Okello of Kenya spoke. Kenya and Malawi ended the dispute with the Lake Agreement, which Okello and Peter Banda, then the Foreign Minister, signed on 17 June 2018 in Nairobi.',
    ['Lake Agreement | KEN+MWI | signed | 2018-06-17'],
  ],
  [
    'Kenya and Malawi want more trade, and the Economic Cooperation Agreement (ECA), under negotiation for years, should be finalised soon.',
    ['Economic Cooperation Agreement | KEN+MWI | negotiating | -'],
  ],
  [
    'An agreement on the transfer of prisoners was among the papers that changed hands between Kenya and Malawi on Monday.',
    ['agreement on the transfer of prisoners | KEN+MWI | signed | 2024-05-06'],
  ],
  // said of a paper told before, and no other
  ['It is the first accord of the sort that Kenya has with Malawi.', []],
];

describe('instruments told by clauses and beside others', () => {
  test.each(CASES)('%s', (text, expected) => expect(agreementsIn(text)).toEqual([...expected].sort()));
});
