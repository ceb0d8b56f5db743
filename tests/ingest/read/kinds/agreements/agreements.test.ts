import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../../ingest/read/read.ts';

const agreementsIn = (text: string): string[] =>
  readDocument({ text, published: '2024-06-15', publisher: null }).facts.agreements.map(
    ({ name, parties, status, date }) => [name, parties.join('+'), status, date ?? '-'].join(' | '),
  );

const CASES: [string, string[]][] = [
  [
    'A double taxation treaty and a memorandum of understanding on forestry were initialled in Quito on Monday by Ecuador and Peru.',
    [
      'double taxation treaty | ECU+PER | signed | 2024-06-10',
      'memorandum of understanding on forestry | ECU+PER | signed | 2024-06-10',
    ],
  ],
  [
    'An extradition treaty and an agreement on fisheries were signed by Chile and Morocco.',
    ['extradition treaty | CHL+MAR | signed | -', 'agreement on fisheries | CHL+MAR | signed | -'],
  ],
  [
    'Since 2020 Canada has signed trade deals with Kenya, Ghana and Peru.',
    [
      'trade deal with Kenya | CAN+KEN | signed | -',
      'trade deal with Ghana | CAN+GHA | signed | -',
      'trade deal with Peru | CAN+PER | signed | -',
    ],
  ],
  [
    'Serbia and Egypt signed five memorandums of understanding, including one on wheat exports.',
    ['memorandum of understanding on wheat exports | EGY+SRB | signed | -'],
  ],
  [
    'Turkish Airlines and Rwandair signed a memorandum of understanding on code sharing in Kigali on Tuesday.',
    ['memorandum of understanding on code sharing | Rwandair+Turkish Airlines | signed | 2024-06-11'],
  ],
  [
    'In the presence of the two leaders, Hyundai Chairman Chung Euisun and Petrobras President Jean Prates exchanged a memorandum of understanding on hydrogen.',
    ['memorandum of understanding on hydrogen | Hyundai+Petrobras | signed | -'],
  ],
  ['Poland and Ghana inked a plan on port security.', ['plan on port security | GHA+POL | signed | -']],
  [
    'Italy and Japan reaffirmed the mutual defence treaty signed in 1951.',
    ['defence treaty | ITA+JPN | signed | 1951'],
  ],
  [
    'They discussed the Canada-Peru Free Trade Agreement, in force since 2009, and fish.',
    ['Canada-Peru Free Trade Agreement | CAN+PER | in force | 2009'],
  ],
  [
    'India is negotiating a trade and investment agreement with the Eurasian Economic Union, made up of Russia, Armenia and Belarus.',
    ['trade and investment agreement with the Eurasian Economic Union | Eurasian Economic Union+IND | negotiating | -'],
  ],
  [
    'A memorandum on tourism between Thailand and Bhutan is being drafted.',
    ['memorandum on tourism between Thailand and Bhutan | BTN+THA | proposed | -'],
  ],
  [
    'Nepal ratified the agreement with Qatar on labour signed in 2005.',
    ['agreement with Qatar on labour | NPL+QAT | ratified | -'],
  ],
  [
    'Peru and Chile concluded a treaty on mutual legal assistance, a pact on tourism and a memorandum of understanding on mining.',
    [
      'treaty on mutual legal assistance | CHL+PER | signed | -',
      'pact on tourism | CHL+PER | signed | -',
      'memorandum of understanding on mining | CHL+PER | signed | -',
    ],
  ],
];

/** Constructions in which news, readouts and bulletins tell them; the sides are named, pointed at or told before. */
const MORE: [string, string[]][] = [
  [
    'A protocol on amending the agreement between Poland and Malta on air transport was signed.',
    ['protocol on amending the agreement between Poland and Malta on air transport | MLT+POL | signed | -'],
  ],
  [
    'Algeria and Tunisia signed in Tunis an agreement on gas supplies.',
    ['agreement on gas supplies | DZA+TUN | signed | -'],
  ],
  ['An extradition treaty was signed between Panama and Italy.', ['extradition treaty | ITA+PAN | signed | -']],
  [
    'Armenia, Georgia and Iran signed a trilateral memorandum on transport in Tbilisi.',
    ['memorandum on transport | ARM+GEO+IRN | signed | -'],
  ],
  [
    'Australia and Papua New Guinea have agreed a mutual defence treaty known as the Pukpuk Treaty.',
    ['Pukpuk Treaty | AUS+PNG | signed | -'],
  ],
  [
    'Belarus suspended the Treaty on Conventional Armed Forces in Europe.',
    ['Treaty on Conventional Armed Forces in Europe |  | ended | -'],
  ],
  [
    'Belgium ratified the Treaty on the Prohibition of Nuclear Weapons.',
    ['Treaty on the Prohibition of Nuclear Weapons |  | ratified | -'],
  ],
  [
    'Brazil and Angola renewed their defence cooperation agreement for five years.',
    ['defence cooperation agreement | AGO+BRA | mentioned | -'],
  ],
  [
    'Bulgaria and Romania signed an agreement to build two bridges over the Danube.',
    ['agreement to build two bridges over the Danube | BGR+ROU | signed | -'],
  ],
  ['Cambodia and Thailand agreed a ceasefire on Monday.', ['ceasefire | KHM+THA | signed | 2024-06-10']],
  [
    'Colombia and the FARC rebels signed a ceasefire agreement in Havana.',
    ['ceasefire agreement | COL+FARC | signed | -'],
  ],
  [
    'Costa Rica and Ecuador concluded a free trade agreement. A similar deal with Honduras is being negotiated.',
    ['free trade agreement | CRI+ECU | signed | -', 'deal with Honduras | CRI+HND | negotiating | -'],
  ],
  [
    'Cuba and Jamaica marked the anniversary of the 1982 agreement on fishing.',
    ['agreement on fishing | CUB+JAM | mentioned | 1982'],
  ],
  [
    'Denmark and Greenland signed the Nuuk Framework with the United States in March.',
    ['Nuuk Framework | DNK+GRL+USA | signed | 2024-03'],
  ],
  ['Ecuador struck a security deal with Israel.', ['security deal with Israel | ECU+ISR | signed | -']],
  [
    'Foreign Minister Ayman Safadi of Jordan and his Cypriot counterpart Constantinos Kombos signed a memorandum of understanding on tourism.',
    ['memorandum of understanding on tourism | CYP+JOR | signed | -'],
  ],
  ['Greece and Egypt signed a maritime border deal in 2020.', ['maritime border deal | EGY+GRC | signed | 2020']],
  [
    'Iceland acceded to the Convention on Cluster Munitions in 2015.',
    ['Convention on Cluster Munitions |  | ratified | 2015'],
  ],
  [
    'In a joint communiqué, the two sides called for restraint. Talks between Laos and Cuba ended on Friday.',
    ['joint communiqué | CUB+LAO | signed | 2024-06-14'],
  ],
  [
    'India and Oman concluded negotiations on a comprehensive economic partnership agreement.',
    ['comprehensive economic partnership agreement | IND+OMN | negotiating | -'],
  ],
  [
    "Japan's Prime Minister Shigeru Ishiba and President Prabowo Subianto of Indonesia issued a joint statement on maritime security.",
    ['joint statement on maritime security | IDN+JPN | signed | -'],
  ],
  [
    'Kenya and Ghana held talks in Accra. The two countries signed a double taxation agreement.',
    ['double taxation agreement | GHA+KEN | signed | -'],
  ],
  [
    'Kuwait and Iraq are negotiating a new agreement on the Khor Abdullah waterway.',
    ['agreement on the Khor Abdullah waterway | IRQ+KWT | negotiating | -'],
  ],
  ['Kuwait renewed a fishing agreement with Iran.', ['fishing agreement with Iran | IRN+KWT | mentioned | -']],
  [
    'Leaders of the Gulf states signed the AlUla Declaration, ending the rift with Qatar.',
    ['AlUla Declaration |  | signed | -'],
  ],
  [
    'Malawi and Mozambique extended the agreement on the Shire-Zambezi waterway.',
    ['agreement on the Shire-Zambezi waterway | MOZ+MWI | mentioned | -'],
  ],
  [
    'Mali, Burkina Faso and Niger signed the Liptako-Gourma Charter in Bamako in September 2023.',
    ['Liptako-Gourma Charter | BFA+MLI+NER | signed | 2023-09'],
  ],
  ['Mongolia and Kuwait initialled a draft agreement on labour.', ['agreement on labour | KWT+MNG | proposed | -']],
  [
    'Negotiations on a free trade agreement between Indonesia and Peru began in May.',
    ['free trade agreement between Indonesia and Peru | IDN+PER | negotiating | -'],
  ],
  [
    'Nigeria has signed the African Continental Free Trade Agreement.',
    ['African Continental Free Trade Agreement |  | signed | -'],
  ],
  ['Norway and the European Union signed a fisheries protocol.', ['fisheries protocol | EU+NOR | signed | -']],
  [
    'Officials of Malaysia and Singapore signed an agreement on the Johor-Singapore Special Economic Zone.',
    ['agreement on the Johor-Singapore Special Economic Zone | MYS+SGP | signed | -'],
  ],
  [
    'Pakistan and China marked 60 years of the 1963 boundary agreement.',
    ['boundary agreement | CHN+PAK | mentioned | 1963'],
  ],
  [
    "Peru's parliament ratified the free trade agreement with Indonesia in May.",
    ['free trade agreement with Indonesia | IDN+PER | ratified | 2024-05'],
  ],
  [
    'President Gustavo Petro of Colombia and President Lula da Silva of Brazil signed a joint statement in Leticia.',
    ['joint statement | BRA+COL | signed | -'],
  ],
  [
    'President Tokayev of Kazakhstan and President Mirziyoyev of Uzbekistan signed the Treaty on Allied Relations in Tashkent.',
    ['Treaty on Allied Relations | KAZ+UZB | signed | -'],
  ],
  ['President William Ruto signed the Finance Bill into law.', []],
  [
    'Prime Minister Pashinyan of Armenia received Georgian Prime Minister Irakli Kobakhidze in Yerevan on Tuesday. After the talks the two sides signed a roadmap for economic cooperation and a protocol on border crossings.',
    [
      'roadmap for economic cooperation | ARM+GEO | signed | 2024-06-11',
      'protocol on border crossings | ARM+GEO | signed | 2024-06-11',
    ],
  ],
  ['Qatar brokered a truce between Israel and Hamas.', ['truce between Israel and Hamas | Hamas+ISR | signed | -']],
  [
    'Saudi Arabia and Pakistan signed a Strategic Mutual Defence Agreement on Wednesday.',
    ['Strategic Mutual Defence Agreement | PAK+SAU | signed | 2024-06-12'],
  ],
  [
    'Serbia and Egypt met for talks. The two sides inked three memoranda, including one on wheat.',
    ['memorandum on wheat | EGY+SRB | signed | -'],
  ],
  ["Spain and Gibraltar's authorities have no agreement on the airport.", []],
  [
    'Sri Lanka is in talks with Thailand on a free trade agreement.',
    ['free trade agreement | LKA+THA | negotiating | -'],
  ],
  [
    "Sudan's army and the Rapid Support Forces signed the Jeddah Declaration in May 2023.",
    ['Jeddah Declaration |  | signed | 2023-05'],
  ],
  [
    'Thailand and Bhutan signed their first free trade agreement, which will take effect next year.',
    ['free trade agreement | BTN+THA | signed | 2025'],
  ],
  [
    'The European Investment Bank and Tunisia signed a financing agreement for solar plants.',
    ['financing agreement for solar plants | European Investment Bank+TUN | signed | -'],
  ],
  [
    'The Kenyan and Ugandan presidents witnessed the signing of seven agreements, including a memorandum of understanding on fisheries.',
    ['memorandum of understanding on fisheries | KEN+UGA | signed | -'],
  ],
  [
    'The Memorandum of Understanding was signed by Ghanaian Foreign Minister Shirley Ayorkor Botchwey and Ambassador Tom Norring of Denmark.',
    ['Memorandum of Understanding | DNK+GHA | signed | -'],
  ],
  [
    'The Philippines and Vietnam signed two memoranda of understanding, one on maritime cooperation and another on rice trade.',
    [
      'memorandum of understanding on maritime cooperation | PHL+VNM | signed | -',
      'memorandum of understanding on rice trade | PHL+VNM | signed | -',
    ],
  ],
  [
    "The Pretoria Agreement, signed by Ethiopia and the Tigray People's Liberation Front in November 2022, ended the war.",
    ["Pretoria Agreement | ETH+Tigray People's Liberation Front | signed | 2022-11"],
  ],
  [
    'The Rwanda-Qatar air services agreement entered into force on March 1.',
    ['Rwanda-Qatar air services agreement | QAT+RWA | in force | 2024-03-01'],
  ],
  ['The UK-Rwanda asylum deal was scrapped in July 2024.', ['UK-Rwanda asylum deal | GBR+RWA | ended | 2024-07']],
  ['The United States withdrew from the Paris Agreement in 2020.', ['Paris Agreement |  | ended | 2020']],
  ['The Windhoek Declaration, adopted in 1991, is marked every year.', ['Windhoek Declaration |  | signed | 1991']],
  [
    'The World Bank and Nepal signed a loan agreement worth $100 million.',
    ['loan agreement | NPL+World Bank | signed | -'],
  ],
  [
    'The agreement with Switzerland on double taxation expired in December, Norway said.',
    ['agreement with Switzerland on double taxation | CHE+NOR | ended | 2023-12'],
  ],
  [
    'The foreign ministers of Chile and Morocco signed a visa waiver agreement in Rabat on Monday.',
    ['visa waiver agreement | CHL+MAR | signed | 2024-06-10'],
  ],
  ['The king signed the guest book at the Arc de Triomphe.', []],
  [
    'The leaders of Japan and Kenya met in Tokyo. A roadmap for cooperation until 2030 was adopted after the talks.',
    ['roadmap for cooperation | JPN+KEN | signed | -'],
  ],
  ['The minister called for an immediate ceasefire in Sudan.', []],
  [
    'The ministers of energy of Egypt, Jordan and Iraq met in Amman. At the end of the talks the three countries signed a memorandum on electricity links.',
    ['memorandum on electricity links | EGY+IRQ+JOR | signed | -'],
  ],
  [
    'The presidents of Azerbaijan, Kazakhstan and Uzbekistan adopted a joint declaration on green energy.',
    ['joint declaration on green energy | AZE+KAZ+UZB | signed | -'],
  ],
  [
    'The two countries signed a treaty of friendship in 1971. Relations between India and Bangladesh have grown since.',
    ['treaty of friendship | BGD+IND | signed | 1971'],
  ],
  [
    'The two presidents, Aleksandar Vucic of Serbia and Katalin Novak of Hungary, signed a declaration on strategic cooperation.',
    ['declaration on strategic cooperation | HUN+SRB | signed | -'],
  ],
  ['There was no agreement on fisheries between Senegal and Mauritania.', []],
  [
    'Tonga and Fiji are expected to sign a maritime boundary treaty next week.',
    ['maritime boundary treaty | FJI+TON | proposed | 2024-06-17'],
  ],
  [
    'Turkey and Libya signed a memorandum of understanding on maritime zones in 2019, which Greece rejects.',
    ['memorandum of understanding on maritime zones | LBY+TUR | signed | 2019'],
  ],
  ['Vietnam Airlines and Boeing signed an agreement worth 10 billion dollars for 50 aircraft.', []],
  [
    'Zambia hopes to sign a memorandum of understanding on mining with Canada next month.',
    ['memorandum of understanding on mining with Canada | CAN+ZMB | proposed | 2024-07'],
  ],
  ["Zambia's deal with its creditors was welcomed by the International Monetary Fund.", []],
];

describe('instruments', () => {
  test.each([...CASES, ...MORE])('%s', (text, expected) => expect(agreementsIn(text)).toEqual(expected));
});
