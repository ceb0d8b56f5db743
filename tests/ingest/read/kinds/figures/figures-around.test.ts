import { describe, expect, test } from '@jest/globals';
import { figuresIn, shown } from './figures-told.ts';

/** Numbers whose noun is a verb's, another number's, or an earlier sentence's; whose time and owner their clause tells. */
const CASES: [string, string[]][] = [
  [
    'Qatar will lend Jordan 2 billion dollars on easy terms.',
    ['loans to Jordan: 2000000000 USD, expected, no time, QAT'],
  ],
  ['Laos owes China 5 billion dollars.', ['debt to China: 5000000000 USD, 2024, LAO']],
  [
    'A bridge, for which Japan advances 40 million dollars, was begun in 2023.',
    ['advance for a bridge: 40000000 USD, 2023, JPN'],
  ],
  [
    "Peru's coast guard bought 12 boats. Chile got five of them on loan.",
    ['boats: 12 count, 2024, PER', 'boats: 5 count, 2024, CHL'],
  ],
  [
    'Kenya won 113 votes, Djibouti 78, and Togo 65.',
    ['votes: 113 count, 2024-06, KEN', 'votes: 78 count, 2024-06, DJI', 'votes: 65 count, 2024-06, TGO'],
  ],
  [
    'By 97 votes to 31 the Senate of Kenya approved the pact.',
    ['votes: 97 count, 2024-06, KEN', 'votes: 31 count, 2024-06, KEN'],
  ],
  [
    'Togo paid 10 of the 12.5 billion euros.',
    ['payments: 10000000000 EUR, 2024, TGO', 'payments: 12500000000 EUR, 2024, TGO'],
  ],
  [
    'Auditors in Ghana found faults in 78 of 333 tally sheets.',
    ['tally sheets: 78 count, 2024, GHA', 'tally sheets: 333 count, 2024, GHA'],
  ],
  [
    'Some 890,000 tourists visited Fiji in 2019. Of the guests, 367,020 came from Australia.',
    ['tourists: about 890000 count, 2019, FJI', 'guests from Australia: 367020 count, 2019, FJI'],
  ],
  [
    'Trade between Chad and Niger stood at 3 million dollars in 2022. It is to reach 5 million by 2026.',
    [
      'Trade between Chad and Niger: 3000000 USD, 2022, nobody',
      'Trade between Chad and Niger: 5000000 USD, expected, 2026, nobody',
    ],
  ],
  [
    'Both want to treble their trade. It amounted to 16 billion dollars in 2023.',
    ['trade: 16000000000 USD, 2023, nobody'],
  ],
  [
    'Trade, worth 66 million dollars in 2023, is to be lifted to 100 million by 2026.',
    ['Trade: 66000000 USD, 2023, nobody', 'Trade: 100000000 USD, expected, 2026, nobody'],
  ],
  [
    'Exports to Kenya, which had risen for years, were worth 40 million dollars in 2023.',
    ['Exports to Kenya: 40000000 USD, 2023, nobody'],
  ],
  ['The railway, 142 km long, was opened in May.', ['railway: 142 km, 2024-05, nobody']],
  [
    'From 60 billion dollars at present, trade is to climb to 100 billion by 2029.',
    ['trade: 60000000000 USD, 2024, nobody', 'trade: 100000000000 USD, expected, 2029, nobody'],
  ],
  ['The ministry put their worth at 80 million euros.', ['worth: 80000000 EUR, 2024, nobody']],
  [
    'Ghana has 4.8 million voters, of whom 1.4 million are students.',
    ['voters: 4800000 count, 2024, GHA', 'students: 1400000 count, 2024, GHA'],
  ],
  ['One hundred and twenty-eight states voted for the text.', ['states: 128 count, 2024-06, nobody']],
  [
    'Italy has earmarked 50 million euros for Tunisia and 10 million for Libya.',
    ['Tunisia: 50000000 EUR, no time, ITA', 'Libya: 10000000 EUR, no time, ITA'],
  ],
  ['Fiji sold 22 percent more sugar in 2023.', ['sugar: 22 %, change, 2023, FJI']],
  ['Denmark is sending home 15 Russian diplomats.', ['Russian diplomats: 15 count, 2024, DNK']],
  ['Germany has taken in 1.1 million refugees from Ukraine.', ['refugees from Ukraine: 1100000 count, 2024, DEU']],
  ['The tariff on Chinese cars stands at 100 percent.', ['tariff on Chinese cars: 100 %, 2024, nobody']],
  ['With 1.4 million inhabitants Timor-Leste is small.', ['inhabitants: 1400000 count, 2024, TLS']],
  ['Ghana welcomed 900,000 visitors from Nigeria.', ['visitors from Nigeria: 900000 count, 2024, GHA']],
  ['The bloc has 28 member states.', ['member states: 28 count, 2024, nobody']],
  ['Some 900,000 Algerians spent their holidays in Tunisia in 2023.', ['Algerians: about 900000 count, 2023, TUN']],
  ['Austria and Hungary built 12 bridges.', ['bridges: 12 count, 2024, nobody']],
  ['On Monday 61 of its members voted for the treaty.', ['members: 61 count, 2024-06-10, nobody']],
  ['The number of Guatemalans in Mexico is put at 1.7 million.', ['Guatemalans in Mexico: 1700000 count, 2024, GTM']],
  ['Only 1 percent of US exports go to Africa.', ['US exports: 1 %, 2024, USA']],
  ['Sweden spends 2 percent of its output on defence.', ['spending on defence: 2 %, 2024, SWE']],
  [
    'Remittances to Nepal came to 8 billion dollars in 2023. The amount is 3.1 percent higher than in 2022.',
    ['Remittances to Nepal: 8000000000 USD, 2023, nobody', 'Remittances to Nepal: 3.1 %, change, 2023, nobody'],
  ],
  ['Filipinos overseas sent home 28.9 billion dollars in 2023.', ['remittances: 28900000000 USD, 2023, PHL']],
  [
    'The pact lifts two-way trade from the present 4 billion dollars to 15 billion dollars.',
    ['two-way trade: 4000000000 USD, 2024, nobody', 'two-way trade: 15000000000 USD, 2024, nobody'],
  ],
  [
    "Six of the Union's 27 members stay outside.",
    ['members: 6 count, 2024, nobody', 'members: 27 count, 2024, nobody'],
  ],
  ['They talked, at the end of which nine agreements were signed.', ['agreements: 9 count, 2024-06, nobody']],
  [
    'Cambodian-Chinese trade stood at 11 billion dollars in 2023.',
    ['Cambodian-Chinese trade: 11000000000 USD, 2023, nobody'],
  ],
  [
    'Peru promised preferential loans of 300 million dollars for roads.',
    ['preferential loans: 300000000 USD, expected, no time, PER'],
  ],
];

/** What is to come, what is laid down, what goes on from the number before, and numbers told of what was named before. */
const TIMES: [string, string[]][] = [
  ['Some 800 kilograms of ore are to be kept in Togo.', ['ore: about 800 kg, expected, no time, TGO']],
  ['Duties on 94 percent of the goods will disappear.', ['goods: 94 %, expected, no time, nobody']],
  ['A battalion of 450 soldiers is to join the force in 2025.', ['soldiers: 450 count, expected, 2025, nobody']],
  ['Up to 3,000 nurses could work abroad.', ['nurses: under 3000 count, expected, no time, nobody']],
  ['Forty schools that would be shut stay open.', ['schools: 40 count, 2024, nobody']],
  ['Seven rounds of talks were needed.', ['rounds of talks: 7 count, 2024, nobody']],
  ['The treaty allows each side 900 launchers.', ['launchers: 900 count, no time, nobody']],
  ['The accord provides for 20 posts.', ['posts: 20 count, no time, nobody']],
  [
    'Kuwait brought a package of $6 million: $3 million for roads, $2 million for ports and $1 million for schools.',
    [
      'package: 6000000 USD, no time, KWT',
      'package: 3000000 USD, no time, KWT',
      'ports: 2000000 USD, no time, KWT',
      'schools: 1000000 USD, no time, KWT',
    ],
  ],
  ['On Friday he gave a party. About 400 guests filled the hall.', ['guests: about 400 count, 2024-06-14, nobody']],
  ['March was the best month, with 9,000 arrivals.', ['arrivals: 9000 count, 2024-03, nobody']],
  ['Pilgrims return to Jordan. In 2023 it saw 8,000 of them.', ['Pilgrims: 8000 count, 2023, nobody']],
  ['The Tongans, some 100,000 in number, are sailors.', ['Tongans: about 100000 count, 2024, TON']],
  ['The cut in garrisons, about 7,000 men at present, was agreed.', ['men: about 7000 count, 2024, nobody']],
  ["The bloc's seven member states have gathered.", ['member states: 7 count, 2024, nobody']],
  ['On Friday envoys of all 28 member states were there.', ['member states: 28 count, 2024, nobody']],
  ['Tuvalu has some 11,000 inhabitants; on 3 June it was admitted.', ['inhabitants: about 11000 count, 2024, TUV']],
  ['In 1960 the club of Chad had 12 members.', ['members: 12 count, 1960, TCD']],
  [
    'On Tuesday Fiji stood for the seat. It had long prepared. It was sure of the islands. It had called on many. It won, polling 90 votes.',
    ['votes: 90 count, 2024-06-11, nobody'],
  ],
  [
    'Exports of Chad came to 8 million dollars in 2023, the ministry said.\n\nImports fell to 3 million dollars.',
    ['Exports of Chad: 8000000 USD, 2023, TCD', 'Imports: 3000000 USD, 2023, nobody'],
  ],
  [
    'Togo sold ore for 9 million dollars in 2023, 6 percent more than that of 2022, data released in Lomé on Friday show.',
    ['ore: 9000000 USD, 2023, TGO', 'ore: 6 %, change, 2023, TGO'],
  ],
  [
    'In 2023 Kuwait built roads. Kuwait has announced 7 million dollars for ports.',
    ['ports: 7000000 USD, no time, KWT'],
  ],
  [
    'Some 60 million people live in the five states of which Peru is one.',
    ['people: about 60000000 count, 2024, nobody'],
  ],
  [
    'Support for Chad remains, and spending on schools is to reach 3 percent of output in 2026.',
    ['spending on schools: 3 %, expected, 2026, nobody'],
  ],
  ['Fifteen agreements were signed.', ['agreements: 15 count, 2024-06, nobody']],
];

const WHAT: [string, string[]][] = [
  ['From Arda to Belo the line is 182 km long.', ['length of the line: 182 km']],
  ['It comes through a chain of pipelines more than 3,500 km long.', ['length of the chain of pipelines: 3500 km']],
  [
    'Peru delivers 2 billion cubic metres of gas a year to Chile. Last year it supplied 1.5 billion.',
    [
      'deliveries of gas a year to Chile: 2000000000 cubic metres',
      'deliveries of gas a year to Chile: 1500000000 cubic metres',
    ],
  ],
  [
    'The text covers 10,412 Serbian products and 8,930 Chinese ones.',
    ['Serbian products: 10412 count', 'Chinese products: 8930 count'],
  ],
  ['Loans and swaps extended by India add up to about 4 billion dollars.', ['Loans and swaps: 4000000000 USD']],
  ['Imports, on the other hand, shrank by 11.7 percent.', ['Imports: -11.7 %']],
  ['The border itself, which is over 2,200 km long, has to be reopened.', ['length of the border: 2200 km']],
  ['India will support the dam with Nu 100 billion.', ['dam: 100000000000 BTN']],
  [
    'It lifts the ceiling for a project in Sri Lanka to Rs. 600 million.',
    ['ceiling for a project in Sri Lanka: 600000000 LKR'],
  ],
  ['The islands live on their visitors: last year there were about 1.2 million of them.', ['visitors: 1200000 count']],
  [
    'Chile has a share of 45 per cent in it, as against 30 per cent for Peru and 25 per cent for Cuba.',
    ['share: 45 %', 'share: 30 %', 'share: 25 %'],
  ],
];

const NO_FIGURES = [
  'Never before had two Caspian states agreed on it.',
  'He is home after a tour of four countries.',
  'Four foreign ministers signed for the bloc.',
  'Five heads of state met in the port.',
  'They opened two crossings, Arda and Belo, to traffic.',
  'Friends of the two legislatures met, and so did sailors of the two navies.',
  'Full respect between two independent states is the aim.',
  'One in five Croats is out of work.',
  'Four fifths of the members agreed.',
  'Six people out of ten are poor.',
  'Most are younger than 25.',
  'It shortens the voyage from 35 to 23 days.',
  'As members 10 and 11 they joined the talks.',
  'The texts fall into three groups.',
];

describe('figures by what stands around them', () => {
  test.each(TIMES)('%s', (text, expected) => {
    expect(figuresIn(text).map(shown)).toEqual(expected);
  });

  test.each(CASES)('%s', (text, expected) => {
    expect(figuresIn(text).map(shown)).toEqual(expected);
  });

  test.each(WHAT)('what is counted: %s', (text, expected) => {
    expect(figuresIn(text).map(({ what, value, unit }) => `${what}: ${value} ${unit}`)).toEqual(expected);
  });

  test.each(NO_FIGURES)('none in: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});
