// Weaving by examples: who is who, one occasion or two, what stands on a day. Each table is documents and what follows from them.
import { describe, expect, test } from '@jest/globals';
import { weave } from '../../../ingest/weave/weave.ts';
import { doc, edgesOf, meeting, nodesOf, person, tables, tenure, valuesOf, visit } from './world.ts';

const SON = 'Bui Thanh Son';
const FIDAN = 'Hakan Fidan';

describe('who is who', () => {
  test.each([
    [
      'one name with and without marks',
      [
        ['Bui Thanh Son', 'Foreign Minister', 'VNM'],
        ['Bùi Thanh Sơn', 'Foreign Minister', 'VNM'],
      ],
      1,
    ],
    [
      'one name in either order',
      [
        ['Abe Shinzo', 'Prime Minister', 'JPN'],
        ['Shinzo Abe', 'Prime Minister', 'JPN'],
      ],
      1,
    ],
    [
      'one name, two countries',
      [
        ['Kim Min', 'President', 'KOR'],
        ['Kim Min', 'Prime Minister', 'PRK'],
      ],
      2,
    ],
    [
      'one name, a country and a body',
      [
        ['Ann Lee', 'Prime Minister', 'NLD'],
        ['Ann Lee', 'President', 'European Council'],
      ],
      1,
    ],
    [
      'one name, two offices of one country',
      [
        ['Le Van Ba', 'Foreign Minister', 'VNM'],
        ['Le Van Ba', 'Deputy Prime Minister', 'VNM'],
      ],
      1,
    ],
    [
      'a longer form in the same office',
      [
        ['Shah Mahmood Qureshi', 'Foreign Minister', 'PAK'],
        ['Makhdoom Shah Mahmood Qureshi', 'Foreign Minister', 'PAK'],
      ],
      1,
    ],
    [
      'a longer form in another office',
      [
        ['Maria Lopez', 'Ambassador', 'ESP'],
        ['Maria Ana Lopez', 'Foreign Minister', 'MEX'],
      ],
      2,
    ],
    [
      'a family name in the same office',
      [
        ['Qureshi', 'Foreign Minister', 'PAK'],
        ['Shah Mahmood Qureshi', 'Foreign Minister', 'PAK'],
      ],
      1,
    ],
    [
      'a family name in another office',
      [
        ['Qureshi', 'Interior Minister', 'PAK'],
        ['Shah Mahmood Qureshi', 'Foreign Minister', 'PAK'],
      ],
      2,
    ],
  ] as const)('%s', (_, people, count) => {
    const record = people.map(([name, title, of], i) =>
      doc(`d${i}`, `2023-0${i + 1}-01`, { people: [person(name)], tenures: [tenure(name, title, of)] }),
    );
    expect(nodesOf(weave(record), 'Person')).toHaveLength(count);
  });

  test('namesakes that one document tells apart stay two, whoever else resembles both', () => {
    const graph = weave([
      doc('a', '2023-01-01', {
        people: [person('Le Van Ba#1'), person('Le Van Ba#2')],
        tenures: [tenure('Le Van Ba#1', 'Foreign Minister', 'VNM'), tenure('Le Van Ba#2', 'Defence Minister', 'VNM')],
      }),
      doc('b', '2023-02-01', {
        people: [person('Le Van Ba')],
        tenures: [tenure('Le Van Ba', 'Foreign Minister', 'VNM'), tenure('Le Van Ba', 'Defence Minister', 'VNM')],
      }),
    ]);
    expect(nodesOf(graph, 'Person')).toHaveLength(2);
  });

  test('a family name that fits two stands alone, undecided, and says whom it fitted', () => {
    const two = ['George H Bush', 'George W Bush'];
    const graph = weave([
      ...two.map((name, i) =>
        doc(`d${i}`, '2001-01-01', { people: [person(name)], tenures: [tenure(name, 'President', 'USA')] }),
      ),
      doc('e', '2001-02-01', { people: [person('Bush')], tenures: [tenure('Bush', 'President', 'USA')] }),
    ]);
    const undecided = nodesOf(graph, 'Person').filter(({ properties }) => properties.decided === false);
    expect(undecided.map(({ properties }) => properties.name)).toEqual(['Bush']);
    expect(undecided[0]?.properties.fits).toHaveLength(2);
  });

  test('stated terms decide which of two presidents of one name is meant', () => {
    const terms = [
      doc('t', null, {
        people: [person('George H Bush'), person('George W Bush')],
        tenures: [
          tenure('George H Bush', 'President', 'USA', { from: '1989-01-20', until: '1993-01-20' }),
          tenure('George W Bush', 'President', 'USA', { from: '2001-01-20', until: '2009-01-20' }),
        ],
      }),
    ];
    const graph = weave([
      ...terms,
      doc('e', '2003-02-01', { people: [person('Bush')], tenures: [tenure('Bush', 'President', 'USA')] }),
    ]);
    expect(
      nodesOf(graph, 'Person')
        .map(({ properties }) => properties.names)
        .sort(),
    ).toEqual([['Bush', 'George W Bush'], ['George H Bush']].sort());
  });

  test('a country that was taken from the context does not tell two of one name apart', () => {
    const said = (id: string, of: string, confidence: number) => {
      const entry = doc(id, '2023-01-01', {
        people: [person('Pham Van Ba')],
        tenures: [tenure('Pham Van Ba', 'Prime Minister', of)],
      });
      return { ...entry, claims: entry.claims.map((claim) => ({ ...claim, confidence })) };
    };
    const count = (confidence: number) =>
      nodesOf(weave([said('a', 'VNM', 0.9), said('b', 'LAO', confidence)]), 'Person').length;
    expect([count(0.9), count(0.3)]).toEqual([2, 1]);
  });

  test('a name without an office is not given to one of two persons of that name', () => {
    const graph = weave([
      doc('a', '2023-01-01', { people: [person('Kim Min')], tenures: [tenure('Kim Min', 'President', 'KOR')] }),
      doc('b', '2023-01-02', { people: [person('Kim Min')], tenures: [tenure('Kim Min', 'President', 'PRK')] }),
      doc('c', '2023-01-03', { people: [person('Kim Min')] }),
    ]);
    expect(nodesOf(graph, 'Person')).toHaveLength(3);
  });
});

describe('offices and terms', () => {
  test.each([
    ['Minister of Foreign Affairs', 'VNM', 'FM', 'VNM', 1],
    ['Prime Minister', 'VNM', 'PM', 'VNM', 1],
    ['Secretary of State', 'USA', 'Secretary', 'USA', 2],
    ['President of the Republic', 'FRA', 'President', 'FRA', 1],
    ['Chairman of the National Assembly', 'VNM', 'National Assembly Chairwoman', 'VNM', 1],
    ['Party General Secretary', 'VNM', 'General Secretary', 'Communist Party of Vietnam', 1],
    ['acting foreign minister', 'AFG', 'Foreign Minister', 'AFG', 1],
    ['Deputy Foreign Minister', 'VNM', 'Foreign Minister', 'VNM', 2],
    ['President', 'VNM', 'President', 'European Council', 2],
    ['Minister of Defence', 'VNM', 'Minister of Defence', 'LAO', 2],
  ])('%s of %s and %s of %s are %d', (a, aOf, b, bOf, count) => {
    const graph = weave([
      doc('d', '2023-01-01', {
        people: [person('An One'), person('Bo Two')],
        tenures: [tenure('An One', a, aOf), tenure('Bo Two', b, bOf)],
      }),
    ]);
    expect(nodesOf(graph, 'Office')).toHaveLength(count);
  });

  test('an ambassador is accredited to a country and a union; a text that gives no side means the same office', () => {
    const graph = weave([
      doc('a', '2023-01-01', {
        people: [person('An One')],
        tenures: [tenure('An One', 'Ambassador', 'VNM', { to: 'BEL', alsoTo: ['EU'] })],
      }),
      doc('b', '2023-02-01', { people: [person('An One')], tenures: [tenure('An One', 'Ambassador', 'VNM')] }),
    ]);
    expect(nodesOf(graph, 'Office').map(({ properties }) => properties.name)).toEqual([
      'Ambassador of Viet Nam to Belgium',
    ]);
    expect(
      edgesOf(graph, 'ACCREDITED_TO')
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['BEL', 'EU']);
    expect(nodesOf(graph, 'Tenure')).toHaveLength(1);
  });

  test('a department stands in a ministry, the ministry in its country', () => {
    const graph = weave([
      doc('a', '2023-01-01', {
        people: [person('An One')],
        tenures: [
          tenure('An One', 'Director', 'Department of Consular Affairs', {
            under: ['Ministry of Foreign Affairs', 'VNM'],
          }),
        ],
      }),
    ]);
    const parts = edgesOf(graph, 'PART_OF').map(({ from, to }) => [
      graph.nodes.get(from)?.properties.name,
      graph.nodes.get(to)?.properties.name,
    ]);
    expect(parts).toEqual([['Department of Consular Affairs', 'Ministry of Foreign Affairs']]);
    expect(
      edgesOf(graph, 'OF')
        .filter(({ from }) => from.includes('ministry'))
        .map(({ to }) => to),
    ).toEqual(['VNM']);
  });

  test('two stated terms are two tenures; a text joins the one in which it was published', () => {
    const graph = weave([
      doc('r', null, {
        people: [person('Ana Silva')],
        tenures: [
          tenure('Ana Silva', 'President', 'BRA', { from: '2003-01-01', until: '2011-01-01' }),
          tenure('Ana Silva', 'President', 'BRA', { from: '2023-01-01', until: 'open' }),
        ],
      }),
      doc('n', '2024-05-03', {
        people: [person('Ana Silva')],
        tenures: [tenure('Ana Silva', 'President', 'BRA', { on: '2024-05-03' })],
      }),
    ]);
    const terms = nodesOf(graph, 'Tenure').map(({ properties }) => [
      properties.from,
      properties.until,
      properties.voices,
    ]);
    expect(terms.sort()).toEqual([
      ['2003-01-01', '2011-01-01', 1],
      ['2023-01-01', 'open', 2],
    ]);
  });
});

describe('meetings', () => {
  const both = [person(SON), person(FIDAN)];
  const two = (id: string, published: string, date: string | null, more: Parameters<typeof meeting>[2] = {}) =>
    doc(id, published, { people: both, meetings: [meeting([SON, FIDAN], date, more)] });

  test.each([
    [
      'the same day told twice',
      [two('a', '2023-07-15', '2023-07-14'), two('b', '2023-07-16', '2023-07-14')],
      [['2023-07-14', 'held', 2]],
    ],
    [
      'two days are two meetings',
      [two('a', '2023-07-15', '2023-07-14'), two('b', '2023-07-20', '2023-07-18')],
      [
        ['2023-07-14', 'held', 1],
        ['2023-07-18', 'held', 1],
      ],
    ],
    [
      'reports a day apart are one',
      [two('a', '2023-07-15', '2023-07-14'), two('b', '2023-07-16', '2023-07-15')],
      [['2023-07-14', 'held', 2]],
    ],
    [
      'a month joins the only day in it',
      [two('a', '2023-07-15', '2023-07-14'), two('b', '2023-09-01', '2023-07')],
      [['2023-07-14', 'held', 2]],
    ],
    [
      'a month joins neither of two days in it',
      [two('a', '2023-07-05', '2023-07-04'), two('b', '2023-07-15', '2023-07-14'), two('c', '2023-09-01', '2023-07')],
      [
        ['2023-07', 'held', 1],
        ['2023-07-04', 'held', 1],
        ['2023-07-14', 'held', 1],
      ],
    ],
    [
      'a call is no meeting in person',
      [two('a', '2023-07-15', '2023-07-14'), two('b', '2023-07-15', '2023-07-14', { mode: 'call' })],
      [
        ['2023-07-14', 'held', 1],
        ['2023-07-14', 'held', 1],
      ],
    ],
    [
      'a plan joins what came of it',
      [two('a', '2023-07-10', '2023-07-14', { status: 'planned' }), two('b', '2023-07-15', '2023-07-14')],
      [['2023-07-14', 'held', 2]],
    ],
    [
      'a plan alone stays a plan',
      [two('a', '2023-07-10', '2023-07-14', { status: 'planned' })],
      [['2023-07-14', 'planned', 1]],
    ],
    [
      'a plan that was called off',
      [
        two('a', '2023-07-10', '2023-07-14', { status: 'planned' }),
        two('b', '2023-07-12', '2023-07-14', { status: 'cancelled' }),
      ],
      [['2023-07-14', 'cancelled', 2]],
    ],
    [
      'a plan without a date does not join a meeting of the past',
      [two('a', '2023-07-15', '2023-07-14'), two('b', '2023-09-01', null, { status: 'planned' })],
      [
        ['2023-07-14', 'held', 1],
        [undefined, 'planned', 1],
      ],
    ],
    [
      'a look back without a date joins the only meeting',
      [two('a', '2023-07-15', '2023-07-14'), two('b', '2023-09-01', null)],
      [['2023-07-14', 'held', 2]],
    ],
  ])('%s', (_, record, expected) => {
    const told = nodesOf(weave(record), 'Meeting').map(({ properties }) => [
      properties.date,
      properties.status,
      properties.voices,
    ]);
    expect(told.sort()).toEqual([...expected].sort());
  });

  test('ambassadors received one by one are not one table', () => {
    const people = ['Host One', 'Guest Two', 'Guest Three'];
    const graph = weave([
      doc('a', '2023-01-02', {
        people: people.map((name) => person(name)),
        meetings: people.slice(1).map((guest) => meeting(['Host One', guest], '2023-01-02')),
      }),
    ]);
    expect(tables(graph)).toHaveLength(2);
  });

  test('the holder of the day takes the seat of an office, and people come in their offices', () => {
    const graph = weave([
      doc('r', null, {
        people: [person('Vuong Dinh Hue'), person(FIDAN)],
        tenures: [
          tenure('Vuong Dinh Hue', 'Chairman of the National Assembly', 'VNM', {
            from: '2021-03-31',
            until: '2024-05-02',
          }),
        ],
      }),
      doc('a', '2023-01-02', {
        people: [person(FIDAN)],
        tenures: [tenure(FIDAN, 'Foreign Minister', 'TUR')],
        meetings: [
          meeting([FIDAN], '2023-01-02', { offices: [{ title: 'Chairman of the National Assembly', of: 'VNM' }] }),
        ],
      }),
    ]);
    expect(tables(graph)).toEqual([
      ['Hakan Fidan (Foreign Minister of Türkiye)', 'Vuong Dinh Hue (Chairman of the National Assembly of Viet Nam)'],
    ]);
  });

  test('without a stated tenure the office itself attends', () => {
    const graph = weave([
      doc('a', '2023-01-02', {
        people: [person(FIDAN)],
        meetings: [
          meeting([FIDAN], '2023-01-02', { offices: [{ title: 'Speaker of the National Assembly', of: 'VNM' }] }),
        ],
      }),
    ]);
    expect(tables(graph)).toEqual([['Hakan Fidan', 'Speaker of the National Assembly of Viet Nam']]);
  });

  test('a meeting on the sidelines of an event happened during it', () => {
    const graph = weave([
      doc('a', '2023-07-15', {
        people: both,
        events: [
          {
            name: "56th ASEAN Foreign Ministers' Meeting",
            also: ['AMM-56'],
            kind: 'conference',
            date: '2023-07-11',
            place: null,
            country: 'IDN',
            status: 'held',
            part_of: null,
          },
        ],
        meetings: [meeting([SON, FIDAN], '2023-07-14', { during: 'AMM-56' })],
      }),
    ]);
    const during = edgesOf(graph, 'DURING').map(({ to }) => graph.nodes.get(to)?.properties.title);
    expect(during).toEqual(["56th ASEAN Foreign Ministers' Meeting"]);
  });

  test('a place that reading marked as a city is a locality of its country', () => {
    const graph = weave([
      doc('a', '2023-01-02', {
        people: both,
        meetings: [meeting([SON, FIDAN], '2023-01-02', { place: 'Hà Nội', country: 'VNM' })],
        mentions: [{ name: 'Hà Nội', kind: 'locality', refers: 'VNM:Hanoi' }],
      }),
    ]);
    expect(edgesOf(graph, 'HELD_IN').map(({ to }) => to)).toEqual(['VNM@hanoi']);
    expect(edgesOf(graph, 'IN').map(({ to }) => to)).toEqual(['VNM']);
  });
});

describe('visits, partnerships, agreements', () => {
  test('a visit told by its first day and by its month is one; a planned one is held once it was made', () => {
    const states = (date: string, more = {}) => ({
      people: [person('Joe Biden')],
      visits: [visit('Joe Biden', 'VNM', date, more)],
    });
    const graph = weave([
      doc('p', '2023-09-01', states('2023-09-10', { status: 'planned' })),
      doc('a', '2023-09-11', states('2023-09-10', { kind: 'state' })),
      doc('b', '2023-12-30', states('2023-09')),
    ]);
    expect(
      nodesOf(graph, 'Visit').map(({ properties }) => [
        properties.from,
        properties.kind,
        properties.status,
        properties.voices,
      ]),
    ).toEqual([['2023-09-10', 'state', 'held', 3]]);
  });

  test('a level lasts until the next change; a text confirms the level of its day', () => {
    const stands = (level: string, status: 'established' | 'upgraded' | 'existing', date: string | null) => ({
      partnerships: [{ countries: ['USA', 'VNM'], level, status, date }],
    });
    const graph = weave([
      doc('n', '2016-01-06', stands('comprehensive partnership', 'existing', null)),
      doc('r', null, stands('comprehensive partnership', 'established', '2013-07')),
      doc(
        'u',
        '2023-09-10',
        stands(
          'comprehensive strategic partnership for peace, cooperation and sustainable development',
          'upgraded',
          '2023-09-10',
        ),
      ),
    ]);
    const rungs = nodesOf(graph, 'Partnership').map(({ id, properties }) => [
      properties.from,
      properties.until,
      properties.voices,
      edgesOf(graph, 'AT_LEVEL').find(({ from }) => from === id)?.to,
    ]);
    expect(rungs.sort()).toEqual([
      ['2013-07', '2023-09-10', 2, 'partnership:2'],
      ['2023-09-10', undefined, 1, 'partnership:6'],
    ]);
  });

  test('a level in one field stands beside the general one', () => {
    const set = (level: string, date: string) => ({
      countries: ['DNK', 'VNM'],
      level,
      status: 'established' as const,
      date,
    });
    const graph = weave([
      doc('r', null, {
        partnerships: [set('comprehensive partnership', '2013-09'), set('green strategic partnership', '2023-11-01')],
      }),
    ]);
    expect(valuesOf(graph, 'Partnership', 'status')).toEqual(['existing', 'existing']);
  });

  test.each([
    ['FTA with Israel', 'Israel - Vietnam Free Trade Agreement', 1],
    ['free trade agreement between Viet Nam and Israel', 'Free Trade Agreement', 1],
    ['memorandum of understanding on fisheries', 'memorandum of understanding on education', 2],
  ])('"%s" and "%s" are %d', (a, b, count) => {
    const kind = a.includes('memorandum') ? 'memorandum of understanding' : 'free trade agreement';
    const of = (id: string, name: string) =>
      doc(id, '2023-07-26', {
        agreements: [{ name, kind, parties: ['ISR', 'VNM'], status: 'signed', date: '2023-07' }],
      });
    expect(nodesOf(weave([of('a', a), of('b', b)]), 'Agreement')).toHaveLength(count);
  });

  test('a treaty of many is one, with the day on which it came into force for each party', () => {
    const name = 'Regional Comprehensive Economic Partnership';
    const says = (parties: string[], status: 'signed' | 'in force', date: string) => ({
      name,
      also: ['RCEP'],
      kind: 'free trade agreement',
      parties,
      status,
      date,
    });
    const graph = weave([
      doc('r', null, {
        agreements: [
          says(['CHN', 'KOR', 'VNM'], 'signed', '2020-11-15'),
          says(['CHN', 'VNM'], 'in force', '2022-01-01'),
          says(['KOR'], 'in force', '2022-02-01'),
        ],
      }),
      doc('n', '2021-01-01', {
        agreements: [{ name: 'RCEP', kind: 'agreement', parties: [], status: 'mentioned', date: null }],
      }),
    ]);
    expect(valuesOf(graph, 'Agreement', 'status')).toEqual(['in force']);
    const parties = edgesOf(graph, 'PARTY_TO').map(({ from, properties }) => [
      from,
      properties.signed,
      properties.inForce,
    ]);
    expect(parties.sort()).toEqual([
      ['CHN', '2020-11-15', '2022-01-01'],
      ['KOR', '2020-11-15', '2022-02-01'],
      ['VNM', '2020-11-15', '2022-01-01'],
    ]);
  });

  test('a name that names its parties is theirs, also where the text gives no parties', () => {
    const of = (id: string, parties: string[], status: 'signed' | 'in force', date: string) =>
      doc(id, date, {
        agreements: [
          { name: 'European Union-Viet Nam Free Trade Agreement', kind: 'free trade agreement', parties, status, date },
        ],
      });
    const graph = weave([of('a', ['EU', 'VNM'], 'signed', '2019-06-30'), of('b', [], 'in force', '2020-08-01')]);
    expect(valuesOf(graph, 'Agreement', 'voices')).toEqual([2]);
  });

  test('somebody of one name whom nobody else fits is decided, in an office', () => {
    const decided = (title?: string) =>
      weave([
        doc('a', '2023-01-01', {
          people: [person('Naruhito')],
          ...(title ? { tenures: [tenure('Naruhito', title, 'JPN')] } : {}),
        }),
      ]);
    expect(valuesOf(decided('Emperor'), 'Person', 'decided')).toEqual([true]);
    expect(valuesOf(decided(), 'Person', 'decided')).toEqual([false]);
  });

  test('an agreement without a name of its own is not that of another document', () => {
    const of = (id: string) =>
      doc(id, '2023-01-01', {
        agreements: [
          { name: 'trade agreement', kind: 'trade agreement', parties: [], status: 'negotiating', date: null },
        ],
      });
    expect(nodesOf(weave([of('a'), of('b')]), 'Agreement')).toHaveLength(2);
  });

  test('two joint statements of one pair are told apart by their days', () => {
    const of = (id: string, date: string) =>
      doc(id, date, {
        agreements: [
          { name: 'joint statement', kind: 'joint statement', parties: ['USA', 'VNM'], status: 'signed', date },
        ],
      });
    expect(
      valuesOf(weave([of('a', '2013-07-25'), of('b', '2023-09-11'), of('c', '2023-09-11')]), 'Agreement', 'date'),
    ).toEqual(['2013-07-25', '2023-09-11']);
  });
});
