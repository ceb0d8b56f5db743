import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../ingest/read/read.ts';
import type { Entry } from '../../../../model/facts.ts';

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
    ['international conference | conference | 2024-06-10 | Dushanbe | TJK | held'],
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
