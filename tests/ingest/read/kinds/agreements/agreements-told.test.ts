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

/** Under a title set beside, as notes exchanged, as an agenda; by what their leaders or the three did; a noun that says what the one told is. */
const BESIDE: [string, string[]][] = [
  [
    'The ceasefire agreement which the two sides in the conflict signed last October is still holding.',
    ['ceasefire agreement |  | signed | 2023-10'],
  ],
  [
    'The talks ended with a joint statement, "Partners by the Sea", of Japan and Kenya.',
    ["joint statement 'Partners by the Sea' | JPN+KEN | signed | -"],
  ],
  [
    'Kenya and Malawi adopted a joint declaration, "Waters for All", on Monday.',
    ["joint declaration 'Waters for All' | KEN+MWI | signed | 2024-05-06"],
  ],
  [
    'The joint statement, "a fine text" as he said, was read out by Kenya and Malawi.',
    ['joint statement | KEN+MWI | signed | -'],
  ],
  [
    'Notes on a loan of 13 billion yen were exchanged by Japan and Kenya in Nairobi on Monday.',
    ['Notes on a loan | JPN+KEN | signed | 2024-05-06'],
  ],
  ['Kenya and Japan exchanged notes on a grant for schools.', ['notes on a grant for schools | JPN+KEN | signed | -']],
  ['Kenya and Japan compared notes on the grant.', []],
  ['Kenya and Japan exchanged notes on the visit.', []],
  [
    'Japan will help Kenya. Notes on a loan of 13.7 billion yen for the purpose were exchanged in Nairobi last evening.',
    ['Notes on a loan | JPN+KEN | signed | -'],
  ],
  [
    'Kenya and Malawi signed an agreement on the training of 1,500 nurses and an agreement on a loan of 20.5 million dollars.',
    ['agreement on a loan | KEN+MWI | signed | -', 'agreement on the training of 1,500 nurses | KEN+MWI | signed | -'],
  ],
  [
    'Ana Ruiz and Juma Okello went home. The ceasefire agreement which the two sides in the conflict signed last October is still holding.',
    ['ceasefire agreement |  | signed | 2023-10'],
  ],
  [
    "Kenya is joining the Organisation for Economic Co-operation and Development (OECD). Kenya's accession agreement was signed on Monday.",
    ['accession agreement | KEN+Organisation for Economic Co-operation and Development | signed | 2024-05-06'],
  ],
  [
    "Kenya is joining the Organisation for Economic Co-operation and Development (OECD). Kenya's accession agreement with the OECD was signed on Monday.",
    ['accession agreement with the OECD | KEN+OECD | signed | 2024-05-06'],
  ],
  [
    'A Joint Strategic Agenda was adopted by the leaders of Kenya and Malawi on Monday.',
    ['Joint Strategic Agenda | KEN+MWI | signed | 2024-05-06'],
  ],
  [
    'The leaders of Kenya and Malawi signed a Comprehensive Strategic Agenda.',
    ['Comprehensive Strategic Agenda | KEN+MWI | signed | -'],
  ],
  ['Kenya and Malawi have a common agenda.', []],
  [
    'The negotiations on the Trans-Pacific Partnership, a trade pact, which Kenya joined this summer, go on.',
    ['Trans-Pacific Partnership |  | negotiating | -'],
  ],
  [
    'Kenya and Malawi signed the Lake Treaty, a defence pact, on Monday.',
    ['Lake Treaty | KEN+MWI | signed | 2024-05-06'],
  ],
  [
    'Kenya and Malawi signed the Lake Treaty, a defence pact, and a loan agreement on Monday.',
    [
      'Lake Treaty | KEN+MWI | signed | 2024-05-06',
      'defence pact | KEN+MWI | signed | 2024-05-06',
      'loan agreement | KEN+MWI | signed | 2024-05-06',
    ],
  ],
  [
    'Kenya and Malawi concluded the Lake Charter in September 2023. That was a pact of mutual defence.',
    ['Lake Charter | KEN+MWI | signed | 2023-09'],
  ],
  [
    'Kenya and Malawi concluded the Lake Charter in September 2023. It is the first treaty on the lake.',
    ['Lake Charter | KEN+MWI | signed | 2023-09'],
  ],
  [
    'Kenya, Malawi and Zambia are going further. A treaty establishing the Union of Lake States was signed in Nairobi on Monday by their leaders.',
    ['treaty establishing the Union of Lake States | KEN+MWI+ZMB | signed | 2024-05-06'],
  ],
  [
    'Kenya and Malawi are friends. A fisheries treaty was signed by their foreign ministers on Monday.',
    ['fisheries treaty | KEN+MWI | signed | 2024-05-06'],
  ],
  [
    'Burundi, Kenya and Malawi go on together. The three have called themselves neighbours since they concluded the Lake Charter in September 2023.',
    ['Lake Charter | BDI+KEN+MWI | signed | 2023-09'],
  ],
];

/** The noun left out: which of the two parties stays, and which instrument is meant. */
const UNSAID: [string, string[]][] = [
  [
    'NAIROBI, Kenya – A free trade deal with Peru came into effect in April, one with Chile in May, Kenyan Trade Minister Juma Okello said.',
    [
      'free trade deal with Chile | CHL+KEN | in force | 2024-05',
      'free trade deal with Peru | KEN+PER | in force | 2024-04',
    ],
  ],
  [
    'Kenya signed a trade agreement with Peru on Monday. A similar pact is being discussed with Chile, while the one with Norway is signed.',
    [
      'pact with Chile | CHL+KEN | negotiating | -',
      'pact with Norway | KEN+NOR | signed | -',
      'trade agreement with Peru | KEN+PER | signed | 2024-05-06',
    ],
  ],
  [
    'Kenya and Malawi signed their association agreements with the European Union on Monday; Zambia completed its own.',
    [
      'association agreement of Kenya with European Union | EU+KEN | signed | 2024-05-06',
      'association agreement of Malawi with European Union | EU+MWI | signed | 2024-05-06',
      'association agreement of Zambia with European Union | EU+ZMB | signed | -',
    ],
  ],
  [
    'Kenya signed a trade agreement with Peru on Monday. Zambia concluded its own talks in May, and went home with Malawi.',
    ['trade agreement with Peru | KEN+PER | signed | 2024-05-06'],
  ],
];

describe('instruments told without their noun', () => {
  test.each(UNSAID)('%s', (text, expected) => expect(agreementsIn(text)).toEqual([...expected].sort()));
});

/** Parties that are no states, that a list gives in full, or that sit in a body told of before. */
const SIDES: [string, string[]][] = [
  [
    'Kenya concluded a memorandum of understanding with Berria, a region that broke away in 1991, on Monday.',
    ['memorandum of understanding with Berria | Berria+KEN | signed | 2024-05-06'],
  ],
  [
    'President Juma Okello of Kenya and the Kalo rebels signed a ceasefire on Monday. In July Kalo had signed a truce with Malawi.',
    ['ceasefire | KEN+Kalo | signed | 2024-05-06', 'truce with Malawi | Kalo+MWI | signed | 2024-07'],
  ],
  [
    'The European Union and three African states – Kenya, Malawi and Zambia – concluded a fisheries agreement on Monday.',
    ['fisheries agreement | EU+KEN+MWI+ZMB | signed | 2024-05-06'],
  ],
  [
    'The presidents of Chile, Kenya and Peru founded the Pacific Alliance on Monday by signing a framework agreement.',
    ['framework agreement | CHL+KEN+PER | signed | 2024-05-06'],
  ],
  [
    'The General Council of the World Trade Organisation let Kenya in on Monday. President Juma Okello of Kenya signed the protocol of accession.',
    ['protocol of accession | KEN+World Trade Organisation | signed | 2024-05-06'],
  ],
  [
    'Kenya has been bound by the Trade, Development and Cooperation Agreement with Peru since 1999.',
    ['Trade, Development and Cooperation Agreement with Peru | KEN+PER | mentioned | -'],
  ],
  // what stands between a paper and what is said of it
  [
    'The free trade agreement concluded by Kenya and Peru last year will be published.',
    ['free trade agreement | KEN+PER | signed | 2023'],
  ],
  [
    'Kenya and Peru talked. The Framework on Trade in Seeds and the Framework on Trade in Tea were signed on Monday.',
    [
      'Framework on Trade in Seeds | KEN+PER | signed | 2024-05-06',
      'Framework on Trade in Tea | KEN+PER | signed | 2024-05-06',
    ],
  ],
  [
    'Kenya and Peru talked. A memorandum on seeds was signed in Lima, and so were an exchange programme for 2025-2029 and a work programme on sports.',
    [
      'memorandum on seeds | KEN+PER | signed | -',
      'exchange programme for 2025-2029 | KEN+PER | signed | -',
      'work programme on sports | KEN+PER | signed | -',
    ],
  ],
  [
    'Ghana and Togo signed a declaration on calm at their common border.',
    ['declaration on calm at their common border | GHA+TGO | signed | -'],
  ],
  [
    'Ghana and Togo talk. In 2014 an agreement was negotiated with the East African Community, of which Kenya is a member.',
    ['agreement with the East African Community | East African Community+GHA | negotiating | -'],
  ],
  [
    'Ghana and Togo talked. One of the memorandums signed on the occasion provides for a study on roads. Another one, on the supply of salt, concerns two ports.',
    [
      'memorandum on a study on roads | GHA+TGO | signed | -',
      'memorandum on the supply of salt | GHA+TGO | signed | -',
    ],
  ],
  ['Ghana and Togo talked. One of the memorandums was praised, another one on the supply of salt was not.', []],
  ['Ghana and Togo talked. The envoys showed the signed text to reporters.', []],
  ['Ghana and Togo talked. Cooperation documents on seeds, tea and roads were signed.', []],
  [
    'The trade accord between Kenya and Peru slipped out of reach once more.',
    ['trade accord between Kenya and Peru | KEN+PER | mentioned | -'],
  ],
  [
    'Kenya’s transitional government and an alliance of rebels, the Kalo Liberation Front, sealed a peace accord on Monday.',
    ['peace accord | KEN+Kalo Liberation Front | signed | 2024-05-06'],
  ],
  [
    'Kenya ratified the friendship treaty with Peru in 1993, but an accord on a pipeline, concluded by Chile, Malawi and Norway in March, is not in force.',
    [
      'accord on a pipeline | CHL+MWI+NOR | signed | 2024-03',
      'friendship treaty with Peru | KEN+PER | ratified | 1993',
    ],
  ],
  [
    'In Nairobi Kenya and Malawi spoke of their water treaty of 2009. A protocol to that effect was initialled by the two ministers on Monday.',
    ['protocol | KEN+MWI | signed | 2024-05-06', 'water treaty | KEN+MWI | mentioned | 2009'],
  ],
  [
    'Kenya, Malawi and Zambia, all on the lake, have bound themselves. The Lake Charter was signed on Monday.',
    ['Lake Charter | KEN+MWI+ZMB | signed | 2024-05-06'],
  ],
  [
    'Minister Ama Kone of Kenya told Minister Petr Holm of Norway about tea.\n\nWhat came of the agreement on fish that the two governments signed in 2001, she asked. Then she met Minister Ana Silva of Peru. Kenya and Peru are friends. Peru and Kenya trade.',
    ['agreement on fish | KEN+NOR | signed | 2001'],
  ],
  [
    'Kenya and Chile spoke. Kenya and Chile trade. President Petr Holm of Norway agreed with President Ama Kone of Kenya that the talks on a Free Trade Agreement of their countries ought to be over soon.',
    ['Free Trade Agreement | KEN+NOR | negotiating | -'],
  ],
  ['Kenya and Peru signed a treaty in Lima on Monday.', ['treaty | KEN+PER | signed | 2024-05-06']],
  ['No partner outside the region has signed a treaty with the two.', []],
  // where something was signed is no side, whatever it is
  [
    'Kenya and Malawi signed a ceasefire in Berria, a region of lakes, on Monday.',
    ['ceasefire | KEN+MWI | signed | 2024-05-06'],
  ],
];

describe('whom instruments bind', () => {
  test.each(SIDES)('%s', (text, expected) => expect(agreementsIn(text)).toEqual([...expected].sort()));
});

/** How far an instrument has come by what a clause tells of it. */
const TOLD_OF: [string, string[]][] = [
  [
    'The free trade agreement between Kenya and Peru, about which envoys began to talk in spring, is wanted by both.',
    ['free trade agreement between Kenya and Peru | KEN+PER | negotiating | -'],
  ],
  [
    'The free trade agreement between Kenya and Peru, which officials have been negotiating for years, is within reach.',
    ['free trade agreement between Kenya and Peru | KEN+PER | negotiating | -'],
  ],
  [
    'The free trade agreement between Kenya and Peru, under which firms have been doing business for years, is good.',
    ['free trade agreement between Kenya and Peru | KEN+PER | in force | -'],
  ],
  [
    'The free trade agreement between Kenya and Peru, under which firms were to do business, is forgotten.',
    ['free trade agreement between Kenya and Peru | KEN+PER | mentioned | -'],
  ],
  [
    'A free trade agreement between Kenya and Peru is to be prepared by officials.',
    ['free trade agreement between Kenya and Peru | KEN+PER | proposed | -'],
  ],
  [
    'The Trade Accord (LTA) that the European Free Trade Association is negotiating with Peru came up in Kenya.',
    ['Trade Accord | European Free Trade Association+PER | negotiating | -'],
  ],
  [
    'The code of conduct in the Coral Sea, which Peru and Kenya are negotiating, is wanted by Norway.',
    ['code of conduct in the Coral Sea | KEN+PER | negotiating | -'],
  ],
  [
    'The agreement creating the Lake Trade Zone, which lake leaders signed in 2018 and which came into force in 2019, helps.',
    ['agreement creating the Lake Trade Zone |  | in force | 2019'],
  ],
  [
    'Kenya and Peru will carry out the Kenya-Peru Tea Vision 2035 point by point.',
    ['Kenya-Peru Tea Vision 2035 | KEN+PER | mentioned | -'],
  ],
  // what one side says of itself is no instrument
  ['Kenya has recalled its ambassador from Peru, the presidency announced in a short communique on Friday.', []],
  [
    'Before lunch Lakeside and Orbitel put their names to a contract on wind turbines.',
    ['contract on wind turbines | Lakeside+Orbitel | signed | -'],
  ],
  [
    'Kenyan President Juma Okello asked about the association agreement between his country and the EU.',
    ['association agreement | EU+KEN | mentioned | -'],
  ],
  ["Kenya told Peru of its Vision 2030 and of the ministry's work programme for next year.", []],
  ['Kenya congratulated Peru on the 9th general convention of the party and on the 18th Lake Convention in Lima.', []],
];

describe('instruments told by clauses and beside others', () => {
  test.each(TOLD_OF)('%s', (text, expected) => expect(agreementsIn(text)).toEqual([...expected].sort()));
  test.each(BESIDE)('%s', (text, expected) => expect(agreementsIn(text)).toEqual([...expected].sort()));
  test.each(CASES)('%s', (text, expected) => expect(agreementsIn(text)).toEqual([...expected].sort()));
});
