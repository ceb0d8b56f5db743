import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { figuresIn, shown } from './figures-told.ts';

const CASES: [string, string[]][] = [
  [
    'Bilateral trade between Kenya and Uganda reached 1.2 billion USD in 2023, up 8.4 per cent from the year before.',
    [
      'Bilateral trade between Kenya and Uganda: 1200000000 USD, 2023, nobody',
      'Bilateral trade between Kenya and Uganda: 8.4 %, change, 2023, nobody',
    ],
  ],
  [
    "Germany is Poland's largest partner, with trade worth more than €170 billion last year.",
    ['trade: over 170000000000 EUR, 2023, nobody'],
  ],
  [
    'The two countries aim to raise two-way trade to $20 billion by 2030.',
    ['two-way trade: 20000000000 USD, expected, 2030, nobody'],
  ],
  [
    'Brazil exported 102 million tonnes of soybeans in 2023, a rise of 29 percent.',
    ['exports of soybeans: 102000000 tonnes, 2023, BRA', 'exports of soybeans: 29 %, change, 2023, BRA'],
  ],
  [
    "Ghana's economy grew by 2.9% in 2023, down from 3.8% a year earlier.",
    ["Ghana's economy: 2.9 %, change, 2023, GHA"],
  ],
  ['The IMF expects the economy to grow by 5.5 percent this year.', ['economy: 5.5 %, change, expected, 2024, IMF']],
  ['Some 350,000 Turkish citizens live in the Netherlands.', ['Turkish citizens: about 350000 count, 2024, TUR']],
  [
    'Japanese firms have invested in 5,275 projects in the country with total capital of 74 billion USD.',
    ['projects: 5275 count, 2024, JPN', 'capital: 74000000000 USD, 2024, JPN'],
  ],
  [
    'FDI inflows dropped 12 percent in the first quarter of 2024.',
    ['FDI inflows: -12 %, change, 2024-01/2024-03, nobody'],
  ],
  ['Nearly 1,000 Malian students study at Russian universities.', ['Malian students: under 1000 count, 2024, MLI']],
  ['Exports accounted for 46% of GDP.', ['Exports: 46 %, 2024, nobody']],
  ['The United States imposed tariffs of 25 percent on steel.', ['tariffs: 25 %, 2024, USA']],
  ['The grant, worth around £12m, is for clinics.', ['grant: about 12000000 GBP, 2024, nobody']],
  ['The embassy issued over 50,000 visas in 2023.', ['visas: over 50000 count, 2023, nobody']],
  [
    'Kazakhstan has 67 embassies and 25 consulates abroad.',
    ['embassies: 67 count, 2024, KAZ', 'consulates: 25 count, 2024, KAZ'],
  ],
  ['Trade grew 15-20 percent a year between 2015 and 2020.', ['Trade: about 15..20 %, change, 2015/2020, nobody']],
  ['Between 300 and 400 delegates are expected.', ['delegates: about 300..400 count, expected, no time, nobody']],
  [
    "Spain's imports from Morocco fell by 4.5 per cent to 9.1 billion euros in 2022.",
    [
      "Spain's imports from Morocco: -4.5 %, change, 2022, ESP",
      "Spain's imports from Morocco: 9100000000 EUR, 2022, ESP",
    ],
  ],
  ['Since 2015, Hungary has issued 120,000 residence permits.', ['residence permits: 120000 count, 2015/2024, HUN']],
  [
    'The number of foreign tourists to Georgia reached 7.1 million last year.',
    ['foreign tourists to Georgia: 7100000 count, 2023, GEO'],
  ],
  ['Peru and China signed 28 documents during the visit.', ['documents: 28 count, 2024-06, nobody']],
  [
    'Qatar Airways operates 14 weekly flights between Doha and Nairobi.',
    ['weekly flights between Doha and Nairobi: 14 count, 2024, QAT'],
  ],
  ['Remittances totalled $19.1bn in the past two years.', ['Remittances: 19100000000 USD, 2023/2024, nobody']],
  [
    'From January to September 2023 Viet Nam exported 6.6 million tons of rice, earning 3.66 billion USD, up 19.5% in volume and 36.1% in value.',
    [
      'exports of rice: 6600000 tonnes, 2023-01/2023-09, VNM',
      'exports of rice: 3660000000 USD, 2023-01/2023-09, VNM',
      'volume: 19.5 %, change, 2023-01/2023-09, VNM',
      'value: 36.1 %, change, 2023-01/2023-09, VNM',
    ],
  ],
  ['Twelve ambassadors presented their credentials on 4 March.', ['ambassadors: 12 count, 2024-03-04, nobody']],
  [
    'Chile sits on six out of the seven governing bodies of UNESCO.',
    ['governing bodies of UNESCO: 6 count, 2024, UNESCO', 'governing bodies of UNESCO: 7 count, 2024, UNESCO'],
  ],
  ['UNESCO added six titles of heritage in 2023.', ['titles of heritage: 6 count, 2023, UNESCO']],
  [
    'Foreign investors put 48.2 billion USD into the country as foreign direct investment in 2022.',
    ['foreign direct investment: 48200000000 USD, 2022, nobody'],
  ],
  [
    'The leaders want trade to reach 100 billion USD in 2023 and 150 billion USD by 2030.',
    ['trade: 100000000000 USD, expected, 2023, nobody', 'trade: 150000000000 USD, expected, 2030, nobody'],
  ],
  [
    'Peru concluded more than 70 agreements in 2022, its regions nearly 100.',
    ['agreements: over 70 count, 2022, PER', 'agreements: under 100 count, 2022, PER'],
  ],
  ['The province is home to 1.200 people of Laos.', ['people of Laos: 1200 count, 2024, LAO']],
  [
    'Norway gave US$28 million in loans and US$ 4.5 million in aid to Malawi in 2021.',
    ['loans: 28000000 USD, 2021, NOR', 'aid to Malawi: 4500000 USD, 2021, NOR'],
  ],
  [
    'Denmark will give 3.8 billion kroner to Greenland for hospitals.',
    ['Greenland for hospitals: 3800000000 DKK, expected, no time, DNK'],
  ],
  ['Norway pledged 15 billion kroner for Ukraine.', ['Ukraine: 15000000000 NOK, expected, no time, NOR']],
  [
    'Remittances to Nepal rose to 1.2 trillion rupees last year.',
    ['Remittances to Nepal: 1200000000000 NPR, 2023, nobody'],
  ],
  ['India extended a credit line of Rs 500 crore to Bhutan.', ['credit line: 5000000000 INR, 2024, IND']],
  ['India offered a grant of 800 crore rupees to the Maldives.', ['grant: 8000000000 INR, no time, IND']],
  [
    'Russia supplies 60 billion cubic metres of gas to China a year.',
    ['supplies of gas to China a year: 60000000000 cubic metres, 2024, RUS'],
  ],
  [
    'Ethiopia and Kenya agreed on a line that carries 2,000 megawatts of power.',
    ['power: 2000 megawatts, 2024, nobody'],
  ],
  ['The two sides signed a contract for 1.5 million barrels of crude.', ['crude: 1500000 barrels, 2024, nobody']],
  ['Uganda has 6,200 troops in Somalia.', ['troops in Somalia: 6200 count, 2024, UGA']],
  [
    'More than 35,000 tourists from Kazakhstan visited Georgia in 2023.',
    ['tourists from Kazakhstan: over 35000 count, 2023, GEO'],
  ],
  [
    'Exports to Brazil were worth $5.4bn in 2023, up from $4.9bn a year earlier.',
    ['Exports to Brazil: 5400000000 USD, 2023, nobody'],
  ],
  [
    'The European Union promised Tunisia 105 million euros to fight smuggling.',
    ['fight smuggling: 105000000 EUR, expected, no time, EU'],
  ],
  [
    'Bilateral trade between Turkey and Iraq stood at about $20 billion last year, and the leaders want to bring it to $30 billion within five years.',
    [
      'Bilateral trade between Turkey and Iraq: about 20000000000 USD, 2023, nobody',
      'Bilateral trade between Turkey and Iraq: 30000000000 USD, expected, 2029, nobody',
    ],
  ],
  [
    'At least 12 people were killed and over 200 wounded in the clashes.',
    ['people: over 12 count, 2024-06, nobody', 'people wounded: over 200 count, 2024-06, nobody'],
  ],
  [
    'The International Monetary Fund approved a loan of $3 billion for Pakistan.',
    ['loan: 3000000000 USD, no time, IMF'],
  ],
  [
    "South Korea's exports fell 7.5 percent to 632 billion dollars in 2023.",
    ["South Korea's exports: -7.5 %, change, 2023, KOR", "South Korea's exports: 632000000000 USD, 2023, KOR"],
  ],
  [
    'Japan will lend Bangladesh 165 billion yen for a metro line.',
    ['metro line: 165000000000 JPY, expected, no time, JPN'],
  ],
  ['Some 60,000 Filipinos work in Qatar.', ['Filipinos: about 60000 count, 2024, PHL']],
  [
    'The bridge is 3.2 km long and cost 120 million dollars.',
    ['length of the bridge: 3.2 km, 2024, nobody', 'bridge: 120000000 USD, 2024, nobody'],
  ],
  [
    "Mozambique's debt amounts to 14 billion dollars, or nearly 90% of GDP.",
    ["Mozambique's debt: 14000000000 USD, 2024, MOZ", "Mozambique's debt: under 90 %, 2024, MOZ"],
  ],
  ['Kuwait donated 200 tonnes of food to Sudan.', ['food to Sudan: 200 tonnes, no time, KWT']],
  [
    "Kenya's economy grew by 5.6% in 2023 and is forecast to expand by 5% in 2024.",
    ["Kenya's economy: 5.6 %, change, 2023, KEN", "Kenya's economy: 5 %, change, expected, 2024, KEN"],
  ],
  ['The fund holds $100 million for small island states.', ['fund: 100000000 USD, 2024, nobody']],
  [
    'Chad hosts more than 1.1 million refugees, most of them from Sudan.',
    ['refugees: over 1100000 count, 2024, nobody'],
  ],
  ["Saudi Arabia deposited $5 billion in Turkey's central bank.", ["Turkey's central bank: 5000000000 USD, 2024, SAU"]],
];

const NO_FIGURES = [
  'HA NOI, 12 March 2024 – The two sides held talks.',
  'WELLINGTON, 4-6 September – They met.',
  'Two larger ones are in force.',
  'The President, 57, was elected in 2019 for a five-year term.',
  'Chapter 7 of the UN Charter and Article 51 were cited.',
  'The minister flew in at 10:30 on Flight 702 and stayed in Room 12.',
  'It was his third visit in two years, and the 21st round of talks.',
  'The G7 and the G20 met; COP28 and COP 29 set goals for 2030 and 2050.',
  "She met the five permanent members' envoys and the two foreign ministers.",
  'Decree 45/2023, Law No. 12 and Directive 2008/115 apply.',
  'The two sides, both countries and all three nations agreed.',
  'A 21-year-old student came on a 10-day trip.',
  'Nearly 40 years of reform and 50 years of relations were marked.',
  'The policy of "four nos" stays; hundreds of agreements were half done.',
  'COVID-19 and AMM-56 were on the agenda.',
  'Comment (0)',
  'One of them said that one thing matters.',
  'The vote ended 3-1 and the talks began on 6 September.',
];

describe('figures', () => {
  test.each(CASES)('%s', (text, expected) => {
    expect(figuresIn(text).map(shown)).toEqual(expected);
  });

  test.each(NO_FIGURES)('none in: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  test('of a text of sport there are none', () => {
    expect(
      figuresIn(
        'In the semi-finals of the tournament the coach saw 3 million viewers and 12 medals, and 4 players were hurt.',
      ),
    ).toEqual([]);
  });

  test('bear the name of the person who is reported to say them', () => {
    const [figure] = figuresIn(
      'Egypt hosts more than 9 million refugees and migrants, said Foreign Minister Sameh Shoukry.',
    );
    expect(figure).toMatchObject({
      what: 'refugees and migrants',
      value: 9_000_000,
      approx: 'over',
      saidBy: 'Sameh Shoukry',
    });
  });

  test('told twice are one, with both sentences', () => {
    const figures = figuresIn('Laos signed 15 trade agreements.\n\nThe 15 trade agreements of Laos are in force.');
    expect(figures).toHaveLength(1);
    expect(figures[0]?.evidence).toHaveLength(2);
  });

  test('"this year" in a piece of the first days of January means the year before', () => {
    expect(figuresIn('This year Togo signed 14 agreements.', '2024-01-02')[0]?.period).toBe('2023');
    expect(figuresIn('This year Togo signed 14 agreements.', '2024-02-02')[0]?.period).toBe('2024');
  });

  test('keep value and quote whatever stands around them', () => {
    const seen = { glued: 0, emoji: 0, crlf: 0 };
    const before = fc.constantFrom('Trade was good. ', '🌏 Trade talks. ', 'In Laos,\r\n', '…', 'Việt Nam — ');
    fc.assert(
      fc.property(
        before,
        fc.integer({ min: 2, max: 9_999 }),
        fc.constantFrom('documents', 'tourists'),
        (lead, count, noun) => {
          if (lead.includes('🌏')) seen.emoji++;
          if (lead.includes('\r')) seen.crlf++;
          if (count > 1500 && count < 2200) return;
          seen.glued++;
          const text = `${lead}Peru received ${count.toLocaleString('en')} ${noun}.`;
          const figures = figuresIn(text);
          expect(figures.map(({ value }) => value)).toEqual([count]);
          for (const { evidence } of figures)
            for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
        },
      ),
      { numRuns: 60 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  });

  test('take time in proportion to the text, odd input included', () => {
    const odd = [
      '1,'.repeat(4000),
      '9 '.repeat(4000),
      'US$'.repeat(3000),
      'up 5% and '.repeat(1500),
      'said , '.repeat(2500),
      'rose to '.repeat(2500),
    ];
    const begun = performance.now();
    for (const text of odd) figuresIn(text);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
