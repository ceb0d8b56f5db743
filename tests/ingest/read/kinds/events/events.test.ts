import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../../ingest/read/read.ts';
import type { Entry } from '../../../../../model/facts.ts';

type Event = Entry<'events'>;

const eventsIn = (text: string): Event[] =>
  readDocument({ text, published: '2024-06-15', publisher: null }).facts.events;
const shown = ({ name, kind, date, place, country, status }: Event): string =>
  [name, kind, date ?? '-', place ?? '-', country ?? '-', status].join(' | ');

const CASES: [string, string[]][] = [
  [
    'Egypt will host the third Arab-African Economic Summit in Sharm el-Sheikh on 20 September 2024.',
    ['third Arab-African Economic Summit | summit | 2024-09-20 | Sharm el-Sheikh | EGY | planned'],
  ],
  [
    'Leaders of 54 nations gathered in Addis Ababa on Saturday for the 37th African Union Summit.',
    ['37th African Union Summit | summit | 2024-06-15 | Addis Ababa | ETH | held'],
  ],
  [
    'The NATO summit in Vilnius was held on 11 and 12 July 2023.',
    ['NATO summit | summit | 2023-07-11 | Vilnius | LTU | held'],
  ],
  [
    'King Felipe VI opened the Ibero-American Summit in Santo Domingo on 25 March 2023.',
    ['Ibero-American Summit | summit | 2023-03-25 | Santo Domingo | DOM | held'],
  ],
  [
    'She spoke at the Munich Security Conference on 17 February 2024.',
    ['Munich Security Conference | conference | 2024-02 | Munich | DEU | held'],
  ],
  [
    'The Shangri-La Dialogue in Singapore opened on Friday.',
    ['Shangri-La Dialogue | dialogue | 2024-06-14 | Singapore | SGP | held'],
  ],
  [
    'The President met the Prime Minister on the sidelines of the United Nations General Assembly in New York on 20 September 2023.',
    ['United Nations General Assembly | session | 2023-09 | New York | USA | held'],
  ],
  [
    'He addressed the 78th session of the UN General Assembly.',
    ['78th session of the UN General Assembly | session | - | - | - | held'],
  ],
  [
    'They spoke in New York, where the United Nations General Assembly is holding its 76th session.',
    ['76th session of the United Nations General Assembly | session | - | New York | USA | held'],
  ],
  [
    'Parliamentary elections were held in Georgia on 26 May 2024.',
    ['Parliamentary elections | election | 2024-05-26 | - | GEO | held'],
  ],
  [
    'COP28 in Dubai and COP 29 in Baku were discussed.',
    ['COP28 | conference | - | Dubai | ARE | held', 'COP 29 | conference | - | Baku | AZE | held'],
  ],
  [
    'The state funeral of former President Jacques Chirac took place in Paris on 30 September 2019.',
    ['state funeral of Jacques Chirac | ceremony | 2019-09-30 | Paris | FRA | held'],
  ],
  [
    'An international conference on water was opened in Dushanbe on 10 June 2024.',
    ['international conference on water | conference | 2024-06-10 | Dushanbe | TJK | held'],
  ],
  [
    'Brazil took over the presidency of the G20 and will hold the G20 Summit in Rio de Janeiro in November 2024.',
    ['G20 Summit | summit | 2024-11 | Rio de Janeiro | BRA | planned'],
  ],
  [
    'The 12th Ministerial Conference of the World Trade Organization was postponed.',
    ['12th Ministerial Conference of the World Trade Organization | conference | - | - | - | postponed'],
  ],
  [
    'The 45th meeting of the Joint Commission between Peru and Chile was held in Lima on 3 May 2024.',
    ['45th meeting of the Joint Commission between Peru and Chile | conference | 2024-05-03 | Lima | PER | held'],
  ],
  [
    'The Forum on China-Africa Cooperation will meet in Beijing in September 2024.',
    ['Forum on China-Africa Cooperation | forum | 2024-09 | Beijing | CHN | planned'],
  ],
  [
    'The third Belt and Road Forum for International Cooperation took place in Beijing in October 2023.',
    ['third Belt and Road Forum for International Cooperation | forum | 2023-10 | Beijing | CHN | held'],
  ],
  [
    'The second session of the 15th National Assembly opened in Hanoi on 20 October 2021.',
    ['second session of the 15th National Assembly | session | 2021-10-20 | Hanoi | VNM | held'],
  ],
  [
    'The Prime Minister attended the inauguration of President Prabowo Subianto in Jakarta on 20 October 2023.',
    ['inauguration of Prabowo Subianto | ceremony | 2023-10-20 | Jakarta | IDN | held'],
  ],
  [
    'The ASEAN-Australia Special Summit was held in Melbourne from 4 to 6 March 2024.',
    ['ASEAN-Australia Special Summit | summit | 2024-03-04 | Melbourne | AUS | held'],
  ],
  [
    'The Lakes Summit got under way at the Naval Academy in Peru on 10 June 2024.',
    ['Lakes Summit | summit | 2024-06-10 | Naval Academy | PER | held'],
  ],
  [
    'She stayed on after the Lakes Summit in the Peruvian capital on 10 June 2024.',
    ['Lakes Summit | summit | 2024-06 | Lima | PER | held'],
  ],
  [
    'The Lakes Summit, which Nairobi is to host in May 2025, is in doubt.',
    ['Lakes Summit | summit | 2025-05 | Nairobi | KEN | planned'],
  ],
  [
    "Nairobi's Lakes Forum, which had been called for 10 June 2025, was put on hold.",
    ['Lakes Forum | forum | 2025-06-10 | Nairobi | KEN | planned'],
  ],
  ["Peru's Lakes Forum was held in the resort.", ['Lakes Forum | forum | - | - | - | held']],
  [
    'A plan was adopted at the Nairobi summit on 10 June 2024.',
    ['Nairobi summit | summit | 2024-06-10 | Nairobi | KEN | held'],
  ],
  [
    'The 42nd and 43rd ASEAN Summits took place in Jakarta in September 2023.',
    [
      '42nd ASEAN Summit | summit | 2023-09 | Jakarta | IDN | held',
      '43rd ASEAN Summit | summit | 2023-09 | Jakarta | IDN | held',
    ],
  ],
  ['The Francophonie Summit was cancelled.', ['Francophonie Summit | summit | - | - | - | cancelled']],
  [
    "The Foreign Ministers' Meeting of the Quad was held in Tokyo on 29 May 2024.",
    ["Foreign Ministers' Meeting of the Quad | conference | 2024-05-29 | Tokyo | JPN | held"],
  ],
  [
    'The fifth Nigeria-Ghana film festival has drawn to a close.',
    ['fifth Nigeria-Ghana film festival | festival | - | - | - | held'],
  ],
];

const NO_EVENTS = [
  'The World Economic Forum said growth will slow.',
  'The Pacific Islands Forum has 18 members.',
  'Kenya and Uganda met in Nairobi; the Kenya-Uganda summit ended on Monday.',
  'The two ministers held a press conference and a bilateral meeting.',
  "The minister's election as chairman was welcomed.",
  'The Conference Centre in Vienna was rebuilt.',
  'The UN Convention on the Law of the Sea entered into force.',
  'The US Congress passed the bill; the National Assembly debated it.',
  'It was their third meeting this year and the first round of talks.',
  'They met for the second time; the meeting lasted an hour.',
  'Within APEC forum members trade more.',
  'The ambassador presented his credentials at a ceremony and the reception followed.',
];

describe('events', () => {
  test.each(CASES)('%s', (text, expected) => {
    expect(eventsIn(text).map(shown)).toEqual(expected);
  });

  test.each(NO_EVENTS)('none in: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  test('part of a larger one say so, whichever is named first', () => {
    const larger = ({ name, part_of }: Event): string => `${name} < ${part_of}`;
    expect(
      eventsIn(
        'The 2nd Youth Forum was held in Bali on 20 May 2024 within the framework of the 10th World Water Forum.',
      ).map(larger),
    ).toContain('2nd Youth Forum < 10th World Water Forum');
    expect(
      eventsIn(
        'Within the framework of the 10th World Water Forum, a business forum was held in Bali on 20 May 2024.',
      ).map(larger),
    ).toContain('business forum < 10th World Water Forum');
  });

  test('named again, or by a short name, are one event with all passages', () => {
    const events = eventsIn(
      "The 56th ASEAN Foreign Ministers' Meeting (AMM-56) was held in Jakarta.\n\nThe 56th ASEAN Foreign Ministers' Meeting ended on Friday.",
    );
    expect(events.map(({ name, also }) => [name, also])).toEqual([
      ["56th ASEAN Foreign Ministers' Meeting", ['AMM-56']],
    ]);
    expect(events[0]?.evidence).toHaveLength(2);
  });

  test('quote the sentence that tells them', () => {
    const text = '🌍 News.\r\n\r\nThe NATO summit in Vilnius was held on 11 July 2023. Nothing else.';
    for (const { evidence } of eventsIn(text)) {
      for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
      expect(evidence[0]?.quote).toBe('The NATO summit in Vilnius was held on 11 July 2023.');
    }
  });
});

const TOLD: [string, string[]][] = [
  [
    'Leaders gathered in Lima on Monday for the summit of the Group of Seven.',
    ['summit of the Group of Seven|2024-03-04|PER|held'],
  ],
  [
    'The summit meeting of the Arab League opened in Cairo on Monday.',
    ['summit meeting of the Arab League|2024-03-04|EGY|held'],
  ],
  [
    'A meeting of finance ministers of the region was held in Nairobi on 1 March 2024.',
    ['meeting of finance ministers of the region|2024-03-01|KEN|held'],
  ],
  ['The foreign ministers of Peru and Chile held a meeting in Lima on Monday.', []],
  ['A meeting of the foreign ministers of Peru and Chile took place in Lima on Monday.', []],
  ['The election due in January will be close, Peruvian President Rosa Quispe said.', ['election|2025-01|PER|planned']],
  ['Peru holds presidential elections in April.', ['presidential elections|2024-04|PER|planned']],
  ['The next gathering will take place in Nairobi in 2027.', ['next gathering|2027|KEN|planned']],
  ['The compromise was found at the European Council in Brussels last month.', ['European Council|2024-02|BEL|held']],
  ['Indonesia hosted the G20 in Bali in November 2022.', ['G20|2022-11|IDN|held']],
  ['They met at the Quad in Tokyo in May 2022.', ['Quad|2022-05|JPN|held']],
  [
    'Peruvian President Rosa Quispe attended the memorial service for Jorge Paz in Lima on Monday.',
    ['memorial service for Jorge Paz|2024-03-04|PER|held'],
  ],
  [
    'The swearing-in of President Luis Araya took place in Santiago on Monday.',
    ['swearing-in of Luis Araya|2024-03-04|CHL|held'],
  ],
  [
    'He will attend the inauguration of President Luis Araya in Santiago on Friday.',
    ['inauguration of Luis Araya|2024-03-08|CHL|planned'],
  ],
  [
    'The 15th BRICS Summit was held in Johannesburg from 22 to 24 August 2023.',
    ['15th BRICS Summit|2023-08-22|ZAF|held'],
  ],
  ['Seoul will host the 2026 Global Peace Forum.', ['2026 Global Peace Forum||KOR|planned']],
  [
    "A donors' conference for Sudan takes place in Paris on 15 April.",
    ["donors' conference for Sudan|2024-04-15|FRA|planned"],
  ],
  ['He addressed a business forum in Lima on Monday.', ['business forum|2024-03-04|PER|held']],
  [
    "The annual session of the National People's Congress opened in Beijing on Tuesday.",
    ["annual session of the National People's Congress|2024-03-05|CHN|held"],
  ],
  ['The press conference was held in Lima on Monday.', []],
  ['The two presidents held a summit in Lima on Monday.', []],
  ['A Korea-Japan summit was held in Seoul on Monday.', []],
  ['The 3rd China-Central Asia Summit will be held in 2027.', ['3rd China-Central Asia Summit|2027||planned']],
  ['Baku hosted COP29 in November 2024.', ['COP29|2024-11|AZE|planned']],
  [
    'The Munich Security Conference, which runs from Friday to Sunday, opens in Munich.',
    ['Munich Security Conference|2024-03-08|DEU|planned'],
  ],
  [
    'The Third South Summit of the Group of 77 was held in Kampala on 21 January 2024.',
    ['Third South Summit of the Group of 77|2024-01-21|UGA|held'],
  ],
  ['They will meet again at the NATO summit in Washington in July.', ['NATO summit|2024-07|USA|planned']],
  [
    'The emergency summit of the Organisation of Islamic Cooperation was convened in Riyadh on 11 November 2023.',
    ['emergency summit of the Organisation of Islamic Cooperation|2023-11-11|SAU|held'],
  ],
  [
    'The Commonwealth Heads of Government Meeting will be held in Samoa in October.',
    ['Commonwealth Heads of Government Meeting|2024-10|WSM|planned'],
  ],
  [
    'The leaders of the Pacific Islands Forum met in Rarotonga.',
    ['meeting of leaders of the Pacific Islands Forum||COK|held'],
  ],
  ['The 45th ASEAN Summit was postponed.', ['45th ASEAN Summit|||postponed']],
  ['The Paris Peace Forum, due in November, was cancelled.', ['Paris Peace Forum|2024-11|FRA|cancelled']],
  ['A seminar on investment was held in Hanoi on Monday.', ['seminar on investment|2024-03-04|VNM|held']],
  [
    'The 8th session of the Joint Commission was held in Ankara on Monday.',
    ['8th session of the Joint Commission|2024-03-04|TUR|held'],
  ],
];

describe('gatherings with and without a name', () => {
  test.each(TOLD)('%s', (text, told) => {
    const { events } = readDocument({ text, published: '2024-03-07', publisher: null }).facts;
    expect(
      events.map(({ name, date, country, status }) => [name, date ?? '', country ?? '', status].join('|')),
    ).toEqual(told);
  });
});
