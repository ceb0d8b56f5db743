// Entries that leave their subject out, as logs and registers do: who is met, in which office and of which country, who only came
// along, and who is merely named. All names are made up.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../../ingest/read/read.ts';
import { elidedSubjects } from '../../../ingest/read/telegraphic.ts';
import { tokenize } from '../../../ingest/read/tokens.ts';
import type { FactLists } from '../../../model/facts.ts';
import { Frequencies } from '../frequencies.ts';

const LEAD = 'Ama B. Tester, Secretary of State of the United States, travelled to';

function read(where: string, entry: string): FactLists {
  const text = `${LEAD} ${where} from 4 to 6 March 1991.\n\n${entry}`;
  return readDocument({ text, published: '1991-03-06', publisher: null }).facts;
}

/** "Name, Title of COUNTRY" of everybody whom the traveller met, and "Title of COUNTRY" of offices without a name. */
function met(where: string, entry: string): string[] {
  const { meetings, tenures } = read(where, entry);
  return meetings
    .filter(({ status, people }) => status === 'held' && people.includes('Ama B. Tester'))
    .flatMap(({ people, offices = [] }) => [
      ...people.slice(1).map((person) => {
        const own = tenures.filter((tenure) => tenure.person === person);
        return `${person}, ${own.map(({ title }) => title).join(' and ')} of ${own[0]?.of}`;
      }),
      ...offices.map(({ title, of }) => `${title} of ${of}`),
    ])
    .sort();
}

const ENTRIES: [string, string, string, string[]][] = [
  [
    'bare titles are the host’s',
    'Chile',
    'Met with President Lomas and Foreign Minister Ortiz Vela.',
    ['Lomas, President of CHL', 'Ortiz Vela, Foreign Minister of CHL'],
  ],
  [
    'a stated country goes first',
    'Egypt',
    'Met with President Samir and Israeli Prime Minister Navon.',
    ['Navon, Prime Minister of ISR', 'Samir, President of EGY'],
  ],
  [
    'a subordinate shares it',
    'Syria',
    'Also met with Lebanese Prime Minister Khalaf and Speaker Darwish.',
    ['Darwish, Speaker of LBN', 'Khalaf, Prime Minister of LBN'],
  ],
  ['a noun for the meeting', 'Italy', 'Audience with Pope Clement XV.', ['Clement XV, Pope of VAT']],
  [
    'after a semicolon',
    'Spain',
    'State visit; met with King Alonso and Queen Marta.',
    ['Alonso, King of ESP', 'Marta, Queen of ESP'],
  ],
  [
    'after an opening',
    'the Czech Republic',
    'In Prague, met with Prime Minister Horak and had a courtesy call with President Zelenka.',
    ['Horak, Prime Minister of CZE', 'Zelenka, President of CZE'],
  ],
  [
    'what they spoke of',
    'Kenya',
    'Discussed the peace talks in Somalia with President Otieno.',
    ['Otieno, President of KEN'],
  ],
  [
    'a briefing',
    'France',
    'Briefed President Lemaire and Foreign Minister Aubert on the summit.',
    ['Aubert, Foreign Minister of FRA', 'Lemaire, President of FRA'],
  ],
  ['a host', 'Japan', 'Attended a conference hosted by Prime Minister Kawai.', ['Kawai, Prime Minister of JPN']],
  ['what is handed over', 'Jordan', 'Presented a proposal for a cease-fire to King Faris.', ['Faris, King of JOR']],
  [
    'offices without a name',
    'Kuwait',
    'Met with the Amir and the Crown Prince.',
    ['Amir of KWT', 'Crown Prince of KWT'],
  ],
  [
    'offices of several countries',
    'Austria',
    'Met with the Foreign Ministers of Norway, the Soviet Union, and Yugoslavia.',
    ['Foreign Minister of NOR', 'Foreign Minister of SUN', 'Foreign Minister of YUG'],
  ],
  [
    'adjectives of several countries',
    'Belgium',
    'Met with the British and East German Foreign Ministers.',
    ['Foreign Minister of DDR', 'Foreign Minister of GBR'],
  ],
  [
    'two offices of several countries',
    'Hungary',
    'Met with the Presidents and Prime Ministers of Poland and Czechoslovakia.',
    ['President of CSK', 'President of POL', 'Prime Minister of CSK', 'Prime Minister of POL'],
  ],
  ['offices of a body', 'Belgium', 'Met with NATO Foreign Ministers.', ['Foreign Minister of NATO']],
  [
    'a title of several, each with a country',
    'Panama',
    'Met with Presidents Rojas of Peru, Lopez Mar of Chile, and Vega of Cuba.',
    ['Lopez Mar, President of CHL', 'Rojas, President of PER', 'Vega, President of CUB'],
  ],
  [
    'one title and several names',
    'Germany',
    'Potsdam Conference with British Prime Ministers Hale and Moss.',
    ['Hale, Prime Minister of GBR', 'Moss, Prime Minister of GBR'],
  ],
  [
    'joint titles',
    'Saudi Arabia',
    'Met with Crown Prince and Prime Minister Salim bin Fahim.',
    ['Salim bin Fahim, Crown Prince and Prime Minister of SAU'],
  ],
  [
    'father and son',
    'Bahrain',
    'Met with King Fahim Al Noor and Crown Prince Salim bin Fahim Al Noor.',
    ['Fahim Al Noor, King of BHR', 'Salim bin Fahim Al Noor, Crown Prince of BHR'],
  ],
  [
    'small words of names',
    'Angola',
    'Met with President dos Prados and UN Special Envoy de Luca.',
    ['de Luca, Special Envoy of United Nations', 'dos Prados, President of AGO'],
  ],
  [
    'a style and a rank',
    'Nigeria',
    'Met with His Highness Emir Bello and General Adeyo.',
    ['Adeyo, General of NGA', 'Bello, Emir of NGA'],
  ],
  [
    'a name that is a form of address',
    'the United Kingdom',
    'Met with Prime Minister Major.',
    ['Major, Prime Minister of GBR'],
  ],
  [
    'those present',
    'France',
    'Attended ceremonies. Also present were King Otto I of Belgium and Queen Clara.',
    ['Clara, Queen of FRA', 'Otto I, King of BEL'],
  ],
  [
    'a fragment before',
    'Poland',
    'Wreath-laying at the grave of former Prime Minister Nowak. Met with President Zielin.',
    ['Zielin, President of POL'],
  ],
];

describe('an entry without a subject tells whom the traveller met', () => {
  test.each(ENTRIES)('%s', (_, where, entry, expected) => {
    expect(met(where, entry)).toEqual(expected);
  });
});

const COMPANY: [string, string, string, string[]][] = [
  [
    'accompanied',
    'Mexico',
    'Accompanied President Harlan to a meeting with President Fuentes.',
    ['Fuentes, President of MEX'],
  ],
  [
    'joined',
    'Canada',
    'Joined President Harlan for a meeting with French President Lemaire.',
    ['Lemaire, President of FRA'],
  ],
  [
    'with, before the verb',
    'India',
    'With Secretary of Defense Crane, met with Prime Minister Varma.',
    ['Varma, Prime Minister of IND'],
  ],
  ['with, after a verb of taking part', 'India', 'Participated in a dialogue with Secretary of Defense Crane.', []],
  [
    'between',
    'Bermuda',
    'Attended a meeting between President Harlan and Prime Minister Moss of Canada.',
    ['Moss, Prime Minister of CAN'],
  ],
  ['a delegation’s head', 'Germany', 'Attended a conference as part of the delegation led by Vice President Lane.', []],
];

describe('who came along is not met', () => {
  test.each(COMPANY)('%s', (_, where, entry, expected) => {
    expect(met(where, entry)).toEqual(expected);
  });

  test('and is of the traveller’s own country, and on the same journey', () => {
    const { tenures, visits } = read('Mexico', 'Accompanied President Harlan to a meeting with President Fuentes.');
    expect(tenures.map(({ person, of }) => [person, of])).toContainEqual(['Harlan', 'USA']);
    expect(visits.map(({ person, to }) => [person, to])).toEqual([
      ['Ama B. Tester', 'MEX'],
      ['Harlan', 'MEX'],
    ]);
  });
});

test.each([
  'Attended the funeral of President Samir.',
  'Attended the inauguration of President Samir.',
  'Attended NATO Foreign Ministers Meeting.',
  'Met with opposition leaders and senior officials.',
  'Delivered an invitation to meet with Presidents Harlan and Samir.',
  'Returned visit by Prime Minister Moss.',
  'Laid a wreath on the grave of former Prime Minister Khalaf.',
])('nobody is met: %s', (entry) => {
  expect(met('Egypt', entry)).toEqual([]);
});

test('the meeting has the day and place of the journey, or its own day', () => {
  const { meetings } = read('Egypt (Cairo)', 'Met with President Samir. Met with King Faris of Jordan on March 5.');
  expect(meetings.map(({ date, place, country }) => [date, place, country])).toEqual([
    ['1991-03-04/1991-03-06', 'Cairo', 'EGY'],
    ['1991-03-05', 'Cairo', 'EGY'],
  ]);
});

const WITH_SUBJECT = [
  'President Samir met with King Faris and attended a dinner.',
  'Attended by hundreds of guests, the conference opened in Cairo.',
  'Talks with Prime Minister Navon continued in the evening.',
  'In Prague, Prime Minister Horak met with the guests.',
  'Visits to four countries are planned.',
  'Meetings are held every year.',
  'Had the two ministers spoken before?',
  'In Dublin, Ana B. Tester, Speaker of Parliament, received the guests.',
  'During the visit Ana Tester, Speaker of Parliament, received the guests.',
];

test.each(WITH_SUBJECT)('has its own subject: %s', (sentence) => {
  expect(elidedSubjects(tokenize(sentence))).toEqual([]);
});

test('in prose a stray fragment is no entry', () => {
  const prose = 'Prime Minister of Japan Ama Tester received President of Egypt Ben Samir in Tokyo.';
  const text = [prose, ...Array.from({ length: 4 }, () => 'They spoke of trade and ships.'), 'Met with applause.'].join(
    ' ',
  );
  const { facts } = readDocument({ text, published: '1991-03-06', publisher: null });
  expect(facts.meetings.map(({ people, method }) => [people, method.endsWith('-entry')])).toEqual([
    [['Ama Tester', 'Ben Samir'], false],
  ]);
});

test('every passage is the text’s own, whatever entries are made of', () => {
  const words = [
    'Met',
    'with',
    'met',
    'President',
    'X',
    'and',
    ',',
    ';',
    'of',
    'Chile',
    'attended',
    'Presidents',
    '(',
    ')',
    'by',
    'to',
    'Israeli',
    'hosted',
    'the',
    '😀',
  ];
  const counts = new Frequencies('entries', ['an unsaid subject', 'a meeting']);
  const opening = fc.constantFrom(['Met', 'with'], ['Met', 'with', 'President', 'X'], ['Audience', 'with'], []);
  fc.assert(
    fc.property(opening, fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 20 }), (first, rest) => {
      const drawn = [...first, ...rest];
      const text = `${LEAD} Peru on 4 March 1991.\n\n${drawn.join(' ')}`;
      const { facts } = readDocument({ text, published: '1991-03-04', publisher: null });
      if (elidedSubjects(tokenize(drawn.join(' '))).length > 0) counts.note('an unsaid subject');
      if (facts.meetings.length > 0) counts.note('a meeting');
      for (const entry of Object.values(facts).flat())
        for (const { quote, start, end } of entry.evidence) expect(text.slice(start, end)).toBe(quote);
    }),
    { numRuns: 200 },
  );
  counts.report();
});
