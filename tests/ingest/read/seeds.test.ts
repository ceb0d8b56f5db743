// What the five published articles taught: interviews, sides known by office alone, credits, bodies within bodies, events and who took
// part in them, granted titles, companies and localities, statements, figures of a year, bodies printed twice. Own sentences first,
// then the articles themselves. All people of the sentences are invented.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { topicNames } from '../../../ingest/read/lexicon/topics.ts';
import { readDocument } from '../../../ingest/read/read.ts';
import { intake } from '../../../ingest/sources/intake.ts';
import type { Facts } from '../../../model/facts.ts';
import { sharedFolder, testWith } from '../../needs.ts';

const read = (text: string, published = '2024-03-07', title: string | null = null) =>
  readDocument({ text, published, publisher: null, title }).facts;

interface Article {
  text: string;
  published: string;
  title: string | null;
  publisher: string | null;
}
const seed = (n: number): Article =>
  JSON.parse(readFileSync(`${sharedFolder}/gold/dev/seed-00${n}.json`, 'utf8')) as Article; // an article of the known format
const seedFacts = (n: number) => readDocument(seed(n)).facts;

describe('an interview', () => {
  const INTERVIEW = [
    '| Foreign Minister Marta Kallay and staff. (Photo: Ola Nord) |',
    'Minister, what was achieved this year?',
    'Much was achieved.',
    'What is to come, and could the Minister name the tasks?',
    'Firstly, we must open markets for our farmers. We will send more envoys abroad.',
    'To do so, we need to train them better.',
  ].join('\n');

  test('gives the answers to the one whose office its questions address, less surely than what is said by name', () => {
    const { statements } = read(INTERVIEW);
    expect(statements.map(({ speaker, kind, method }) => [speaker, kind, method])).toEqual([
      ['Marta Kallay', 'priority', 'rule:statement-answer-priority-by-context'],
      ['Marta Kallay', 'commitment', 'rule:statement-answer-commitment-by-context'],
      ['Marta Kallay', 'position', 'rule:statement-answer-position-by-context'],
    ]);
    const [named] = read('Hungarian Foreign Minister Marta Kallay pledged to open markets for farmers.').statements;
    for (const { confidence } of statements) {
      expect(confidence).toBeLessThan(0.5);
      expect(named?.confidence).toBeGreaterThan(confidence);
    }
  });

  test('is surer where the title names the office, and then settles between two ministers', () => {
    const two = `${INTERVIEW}\n| Justice Minister Jan Novak was there too. |`;
    expect(read(two).statements).toEqual([]);
    const { statements } = read(two, '2024-03-07', 'Foreign Minister grants interview');
    expect(new Set(statements.map(({ speaker }) => speaker))).toEqual(new Set(['Marta Kallay']));
    for (const { confidence, method } of statements) {
      expect(method).not.toMatch(/by-context/);
      expect(confidence).toBeGreaterThan(0.5);
    }
  });

  test('gives nobody what stands before its first question, in captions, or in questions', () => {
    expect(
      read(
        `Firstly, we must rest.\n| Foreign Minister Marta Kallay. (Photo: Ola Nord) |\nMinister, why? Could the Minister say?`,
      ).statements,
    ).toEqual([]);
  });

  testWith('shared')('of the articles: the minister speaks', () => {
    const { statements } = seedFacts(1);
    expect(statements.length).toBeGreaterThanOrEqual(4);
    for (const { speaker, method } of statements)
      expect([speaker, method]).toEqual(['Bui Thanh Son', expect.stringMatching(/^rule:statement-answer-/)]);
  });
});

describe('a side known by office alone', () => {
  test.each([
    [
      'The Speaker of the National Assembly of Kenya meets with ambassadors.',
      [['Speaker of the National Assembly', 'KEN']],
      'held',
    ],
    [
      'The Swedish Foreign Minister received the Ambassador of Kenya on Monday.',
      [
        ['Foreign Minister', 'SWE'],
        ['Ambassador', 'KEN'],
      ],
      'held',
    ],
    ['The President of Chile will receive foreign envoys on Friday.', [['President', 'CHL']], 'planned'],
  ])('%s', (text, offices, status) => {
    const { people, meetings } = read(text);
    expect(people).toEqual([]);
    expect(meetings.map((one) => [one.people, one.offices?.map(({ title, of }) => [title, of]), one.status])).toEqual([
      [[], offices, status],
    ]);
  });

  test.each(['The Foreign Minister met her critics halfway.', 'The Swedish Foreign Minister met the deadline.'])(
    'none: %s',
    (text) => expect(read(text).meetings).toEqual([]),
  );

  testWith('shared')('of the articles: the Speaker attended', () => {
    expect(seedFacts(1).meetings.map(({ people, offices }) => [people, offices])).toEqual([
      [[], [{ title: 'Speaker of the National Assembly', of: 'VNM' }]],
    ]);
  });
});

describe('photographers and agencies', () => {
  const CAPTION = '| Swedish President Anna Berg attends the 4th Arctic Forum, March 4. (Photo: Ola Nord/Reuters) |';
  test('take part in nothing', () => {
    const { meetings, events, visits } = read(CAPTION);
    expect([meetings, visits]).toEqual([[], []]);
    expect(events[0]?.participants).toEqual([{ actor: 'Anna Berg', role: 'participant' }]);
  });

  testWith('shared')('of the articles: neither photographer met or attended anybody', () => {
    const { meetings, events, tenures, statements } = seedFacts(1);
    expect(
      JSON.stringify([meetings, events, tenures, statements].map((list) => list.map(({ evidence: _, ...one }) => one))),
    ).not.toMatch(/Nguyen Hong|Tuan Anh/);
  });
});

describe('bodies and accreditations', () => {
  test.each([
    [
      'Anna Berg, Director of the Department of Trade under the Ministry of Foreign Affairs of Kenya, spoke.',
      { of: 'Department of Trade', under: ['Ministry of Foreign Affairs', 'KEN'] },
    ],
    ['Anna Berg, Swedish Ambassador to Kenya and Uganda, spoke.', { of: 'SWE', to: 'KEN', alsoTo: ['UGA'] }],
  ])('%s', (text, expected) => {
    expect(read(text).tenures[0]).toMatchObject(expected);
  });

  testWith('shared')(
    'of the articles: a department under a ministry, an embassy and a mission of one ambassador, a secretariat of a committee',
    () => {
      const { tenures } = seedFacts(0);
      expect(tenures.find(({ person }) => person === 'Nguyen Nhu Hieu')).toMatchObject({
        of: 'Department for Local Diplomacy Facilitation',
        under: ['Ministry of Foreign Affairs', 'VNM'],
      });
      expect(tenures.filter(({ person }) => person === 'Nguyen Van Thao').map(({ of, to }) => [of, to])).toEqual([
        ['VNM', 'BEL'],
        ['VNM', 'EU'],
      ]);
      expect(seedFacts(2).policies[0]?.issuer).toMatch(/Committee’s Secretariat$/);
    },
  );
});

describe('events', () => {
  type Event = Facts['events'][number];
  const CASES: [string, Partial<Event>][] = [
    [
      'Kenyan President Daniel Otieno opened the 5th Blue Economy Forum in Mombasa on Monday with the theme ‘Oceans for all’.',
      {
        name: '5th Blue Economy Forum',
        theme: 'Oceans for all',
        place: 'Mombasa',
        status: 'held',
        participants: [{ actor: 'Daniel Otieno', role: 'opener' }],
      },
    ],
    [
      'Indonesia will host the 12th World Water Conference in Bali in May 2024.',
      { date: '2024-05', status: 'planned', participants: [{ actor: 'IDN', role: 'host' }] },
    ],
    [
      'The 3rd Ocean Summit was held in Lisbon on 4 March 2024, chaired by Portuguese President Rui Costa.',
      { date: '2024-03-04', participants: [{ actor: 'Rui Costa', role: 'chair' }] },
    ],
    [
      'Swedish Foreign Minister Anna Berg and Chilean Foreign Minister Luis Araya attended the 3rd Ocean Summit in Lisbon.',
      {
        participants: [
          { actor: 'Anna Berg', role: 'participant' },
          { actor: 'Luis Araya', role: 'participant' },
        ],
      },
    ],
    [
      'The 4th Arctic Forum took place in Oslo on 4 March 2024. Addressing the forum, Swedish Foreign Minister Anna Berg praised the host.',
      { participants: [{ actor: 'Anna Berg', role: 'speaker' }] },
    ],
  ];
  test.each(CASES)('%s', (text, expected) => expect(read(text).events[0]).toMatchObject(expected));

  test.each([
    'Swedish Foreign Minister Anna Berg declined to attend the 3rd Ocean Summit in Lisbon.',
    'Swedish Foreign Minister Anna Berg was invited to the 3rd Ocean Summit in Lisbon.',
  ])('nobody took part: %s', (text) => {
    expect(read(text).events.map(({ participants }) => participants)).toEqual([undefined]);
  });

  test('spoken of by what they decided are not of that sentence’s year', () => {
    const [event] = read(
      'In 2024 the country implements the Resolution of the 13th National Congress of the Communist Party of Cuba.',
    ).events;
    expect(event).toMatchObject({ date: null, status: 'held' });
  });

  testWith('shared')('of the articles', () => {
    expect(seedFacts(0).events[0]).toMatchObject({
      name: '21st National Foreign Affairs Conference',
      theme: expect.stringMatching(/^Promoting the pioneering role/),
      place: 'Hanoi',
      part_of: '32nd Diplomatic Conference',
      participants: [{ actor: 'Nguyen Nhu Hieu', role: 'speaker' }],
    });
    expect(seedFacts(1).events.find(({ name }) => name === '32nd Diplomatic Conference')).toMatchObject({
      date: '2023-12-19',
      participants: expect.arrayContaining([
        { actor: 'Nguyen Phu Trong', role: 'participant' },
        { actor: 'Bui Thanh Son', role: 'speaker' },
      ]),
    });
    for (const { status, country, participants } of seedFacts(3).events)
      expect([status, country, participants]).toEqual(['planned', 'VNM', [{ actor: 'VNM', role: 'host' }]]);
  });
});

describe('titles granted to a place', () => {
  test.each([
    [
      'Two cities, Da Lat and Hoi An, were recognised as UNESCO Creative Cities.',
      [
        ['Da Lat', 'UNESCO', 'UNESCO Creative City', 'VNM'],
        ['Hoi An', 'UNESCO', 'UNESCO Creative City', 'VNM'],
      ],
    ],
    ['UNESCO granted Global Geopark status to Lang Son.', [['Lang Son', 'UNESCO', 'Global Geopark', 'VNM']]],
    [
      'UNESCO has inscribed Göbekli Tepe on the World Heritage List.',
      [['Göbekli Tepe', 'UNESCO', 'World Heritage site', undefined]],
    ],
    ['Kyrenia Castle could be named a World Heritage site.', []],
    ['Anna Berg was named Minister of Culture.', []],
  ])('%s', (text, expected) => {
    expect(read(text).memberships.map(({ member, of, role, country }) => [member, of, role, country])).toEqual(
      expected,
    );
  });

  testWith('shared')('of the articles', () => {
    expect(
      seedFacts(1)
        .memberships.filter(({ country }) => country)
        .map(({ member }) => member)
        .sort(),
    ).toEqual(['Cat Ba Archipelago', 'Da Lat', 'Ha Long Bay', 'Hoi An']);
  });
});

describe('statements', () => {
  test('are sorted by a closed list of about sixty topics', () => {
    expect(topicNames.length).toBeGreaterThanOrEqual(55);
    expect(topicNames.length).toBeLessThanOrEqual(70);
    expect(new Set(topicNames).size).toBe(topicNames.length);
  });

  testWith('shared')('of the articles: kind, office, occasion, period, topics', () => {
    // the article writes its marks as letters of their own
    const statements = seedFacts(4).statements.map((one) => ({ ...one, speaker: one.speaker.normalize('NFC') }));
    expect(statements.find(({ kind }) => kind === 'first use')).toMatchObject({
      speaker: 'Nguyễn Phú Trọng',
      period: '2016',
      about: ['bamboo diplomacy'],
      capacity: { title: 'Party General Secretary' },
    });
    expect(statements[0]).toMatchObject({
      speaker: 'Bùi Thanh Sơn',
      kind: 'priority',
      period: '2024',
      occasion: expect.stringContaining('New Year'),
      capacity: { title: 'Foreign Minister', of: 'VNM' },
      text: expect.stringMatching(/^The diplomatic sector will/),
    });
    const kinds = [0, 2, 3, 4].flatMap((n) => seedFacts(n).statements.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['priority', 'commitment', 'assessment', 'position', 'first use']));
  });
});

describe('figures', () => {
  test('"this year" of a piece of 1 January is the year before', () => {
    expect(read('This year Kenya has signed 12 agreements.', '2024-01-01').figures[0]).toMatchObject({
      value: 12,
      period: '2023',
    });
    expect(read('This year Kenya has signed 12 agreements.', '2024-03-07').figures[0]).toMatchObject({
      period: '2024',
    });
  });

  testWith('shared')('of the articles: what only compares with the past is none', () => {
    expect(seedFacts(0).figures.map(({ value }) => value)).toEqual([422, 111, 48_200_000_000, 22, 13]);
    for (const { period } of seedFacts(4).figures) expect(period).toBe('2023');
  });
});

describe('companies and localities as parties', () => {
  test.each([
    ['Da Nang and Incheon signed a memorandum of understanding on tourism on Tuesday.', ['Da Nang', 'Incheon']],
    [
      'Quang Ninh province signed a cooperation agreement with the city of Incheon on Monday.',
      ['Incheon', 'Quang Ninh'],
    ],
    ['Vietjet and Boeing signed an agreement on the purchase of aircraft.', ['Boeing', 'Vietjet']],
    ['Sweden and Kenya signed a memorandum of understanding on tourism in Mombasa on Tuesday.', ['KEN', 'SWE']],
  ])('%s', (text, parties) => {
    expect(read(text).agreements.map((agreement) => agreement.parties)).toEqual([parties]);
  });
});

describe('a body printed twice', () => {
  const BODY =
    'Swedish Foreign Minister Anna Berg met Chilean Foreign Minister Luis Araya in Lima on Tuesday.\nSweden signed 12 agreements with its partners in thefirst two months of 2024, she said.';
  test('is read once, with offsets into the text as it stands', () => {
    const twice = `${BODY}\r\n${BODY}\r\n`;
    const [once, both] = [read(BODY), read(twice)];
    expect(both).toEqual(once);
    for (const { quote, start, end } of Object.values(both).flatMap((list) => list.flatMap(({ evidence }) => evidence)))
      expect(twice.slice(start, end)).toBe(quote);
  });

  test('but a short line may return', () => {
    const { people } = read('Anna Berg spoke. (Photo: Ola Nord)\n\nTrade grew.\n\nAnna Berg left. (Photo: Ola Nord)');
    expect(people.find(({ name }) => name === 'Ola Nord')?.evidence).toHaveLength(2);
  });

  testWith('shared')('of the articles', () => {
    const { text } = seed(2);
    for (const { evidence } of seedFacts(2).figures) {
      expect(evidence).toHaveLength(1);
      for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
    }
  });
});

testWith('shared')('a date that an article lacks is inferred, and marked', () => {
  const inferred = [0, 1, 2, 3].map((n) => {
    const { document } = intake({ text: seed(n).text });
    return [document.published, document.inferred];
  });
  expect(inferred).toEqual([
    ['2023', true],
    ['2023-12', true],
    ['2023-01', true],
    ['2024', true],
  ]);
});
