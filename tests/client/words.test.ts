// Dates, counts and sources in words; rows of the table; questions of the start; keys; pictograms.
import { describe, expect, test } from '@jest/globals';
import { drawnAs, TIE } from '../../client/kinds.ts';
import { questionsFrom } from '../../client/questions.ts';
import { filtered, linkRows, nodeRows, sorted } from '../../client/rows.ts';
import { begin, EMPTY } from '../../client/scene/scene.ts';
import { shownOf } from '../../client/scene/shown.ts';
import { isSingle, keysOf } from '../../client/shortcuts.ts';
import {
  cautionsOf,
  counted,
  dateInWords,
  imprint,
  isOnlyPlanned,
  originalOf,
  percent,
  plainWord,
  shortDate,
  timeOf,
} from '../../client/words.ts';
import { KINDS, NODES } from '../../model/kinds.ts';
import { imageOf, outline, PICTOGRAMS } from '../../model/pictograms.ts';
import { around, fact, link, node, participant, source } from './world.ts';

describe('words', () => {
  test.each([
    ['2024', '2024', '2024'],
    ['2024-03', 'March 2024', 'Mar 2024'],
    ['2024-03-07', '7 March 2024', '7 Mar 2024'],
    ['2023/2024-05', '2023 to May 2024', '2023–2024'],
    ['2024-05-01/2024-05-03', '1 May 2024 to 3 May 2024', '2024'],
  ])('a date %s is %s, never more exact than it is', (date, words, short) => {
    expect(dateInWords(date)).toBe(words);
    expect(shortDate(date)).toBe(short);
  });

  test.each([
    ['Meeting', '2024-03-07', null, '7 March 2024'],
    ['Tenure', '2021-04-05', null, 'from 5 April 2021'],
    ['Tenure', '2021-04-05', 'open', 'since 5 April 2021'],
    ['Tenure', null, '2024', 'until 2024'],
    ['Tenure', '2020', '2024', '2020 – 2024'],
    ['Visit', '2023-09', null, 'September 2023'],
    ['Visit', '2023-09-10', '2023-09-10', '10 September 2023'],
    ['Partnership', null, 'open', 'still going on'],
    ['Meeting', null, null, null],
  ])('a %s from %s until %s was: %s', (kind, date, until, words) => expect(timeOf({ kind, date, until })).toBe(words));

  test.each([
    ['planned', true],
    ['denied', true],
    ['proposed', true],
    ['held', false],
    ['signed', false],
    [null, false],
  ])('status %s has not come about: %s', (status, planned) => expect(isOnlyPlanned(status)).toBe(planned));

  test('counts, shares and names of ours are plain', () => {
    expect([counted(1, 'fact'), counted(1200, 'fact'), counted(2, 'half', 'halves')]).toEqual([
      '1 fact',
      '1,200 facts',
      '2 halves',
    ]);
    expect(percent(0.934)).toBe('93 %');
    expect(['ACCREDITED_TO', 'DiplomaticRelations', 'inForce', 'party'].map(plainWord)).toEqual([
      'accredited to',
      'diplomatic relations',
      'in force',
      'party',
    ]);
  });
});

describe('a source', () => {
  test.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['http://example.org/', 'http://example.org/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['no address', null],
    [null, null],
  ])('at %s may be opened at %s', (url, wanted) => expect(originalOf(source({ url }))).toBe(wanted));

  test.each([
    [source(), []],
    [source({ kind: 'sample' }), ['sample']],
    [source({ kind: 'record', source: 'general knowledge, unchecked' }), ['general knowledge, unchecked']],
    [source({ kind: 'record', source: 'Wikidata' }), []],
    [source({ kind: 'note' }), ['note']],
  ])('%# says what is to be known before trusting it', (document, words) => {
    expect(cautionsOf(document).map(({ word }) => word)).toEqual(words);
  });

  test('says who published it and when, and that a date was inferred', () => {
    expect(imprint(source())).toBe('The Gazette · 7 March 2024');
    expect(imprint(source({ publisher: null, published: '2024-03', inferred: true }))).toBe('March 2024 (inferred)');
    expect(imprint(source({ publisher: null, published: null }))).toBe('undated');
  });
});

describe('rows', () => {
  const shown = shownOf(
    begin(
      EMPTY,
      around(
        [node('Bùi Sơn', 'Person', { degree: 7 }), node('Ana'), node('Talks', 'Meeting', { date: '2024-03' })],
        [
          link('Bùi Sơn', 'Ana', { date: '2024-01-02' }),
          link('Ana', 'Talks', { kind: 'ATTENDED', fact: null, phrase: 'attendee', status: null }),
        ],
      ),
    ),
  );

  test('tell of nodes how much of them is shown, of links when and what', () => {
    expect(nodeRows(shown).map(({ kind, name, when, more }) => [kind, name, when, more])).toEqual([
      ['Person', 'Bùi Sơn', '', '1 of 7'],
      ['Person', 'Ana', '', '2 of 2'],
      ['Meeting', 'Talks', 'March 2024', '1 of 1'],
    ]);
    expect(linkRows(shown).map(({ kind, name, when, more }) => [kind, name, when, more])).toEqual([
      ['Meeting', 'Bùi Sơn met Ana', '2 January 2024', 'held'],
      ['Tie', 'Ana – attendee – Talks', '', ''],
    ]);
  });

  test.each([
    ['bui', ['Bùi Sơn']],
    ['person', ['Bùi Sơn', 'Ana']],
    ['meeting 2024', ['Talks']],
    ['nobody', []],
    ['', ['Bùi Sơn', 'Ana', 'Talks']],
  ])('with the words %j are %j', (words, names) => {
    expect(filtered(nodeRows(shown), words).map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ['name', false, ['Ana', 'Bùi Sơn', 'Talks']],
    ['name', true, ['Talks', 'Bùi Sơn', 'Ana']],
    ['kind', false, ['Talks', 'Ana', 'Bùi Sơn']],
    ['when', false, ['Talks', 'Ana', 'Bùi Sơn']],
    ['more', true, ['Bùi Sơn', 'Ana', 'Talks']],
  ] as const)('by %s, falling %s', (column, falling, names) => {
    expect(sorted(nodeRows(shown), column, falling).map(({ name }) => name)).toEqual(names);
  });
});

describe('questions', () => {
  const met = fact('Meeting', { participants: [participant('Ana', 'attendee'), participant('Bo', 'attendee')] });
  const office = participant('Minister of Freedonia', 'office', { label: 'Office' });
  const country = (name: string, role: string) => participant(name, role, { label: 'Country' });

  test('are made of facts, one of each sort, and lead to their answers', () => {
    const facts = [
      met,
      fact('Partnership', { participants: [country('Freedonia', 'partner'), country('Sylvania', 'partner')] }),
      fact('Agreement', {
        values: { title: 'The Marx Pact' },
        participants: [country('Freedonia', 'party'), country('Sylvania', 'party')],
      }),
      fact('Tenure', { participants: [participant('Ana', 'holder'), office] }),
      fact('Tenure', {
        id: 'other',
        participants: [participant('Bo', 'holder'), { ...office, id: 'o2', name: 'another' }],
      }),
      fact('Event', { values: { title: 'Dinner' }, participants: [participant('Ana', 'participant')] }),
    ];
    expect(questionsFrom(facts, 9)).toEqual([
      { text: 'When and where did Ana and Bo meet?', ask: 'met', a: 'Ana', b: 'Bo' },
      {
        text: 'Freedonia and Sylvania: at which level do they stand?',
        ask: 'node',
        id: 'Freedonia',
        fact: 'Partnership-1',
      },
      { text: 'Who is bound by the Marx Pact?', ask: 'node', id: 'Agreement-1', fact: 'Agreement-1' },
      {
        text: 'Who has been Minister of Freedonia?',
        ask: 'node',
        id: 'Minister of Freedonia',
        fact: 'Minister of Freedonia',
      },
      { text: 'Who took part in the Dinner, 7 March 2024?', ask: 'node', id: 'Event-1', fact: 'Event-1' },
    ]);
    expect(questionsFrom(facts, 2)).toHaveLength(2);
  });

  test.each([
    ['nothing is loaded', []],
    ['a meeting was only planned', [{ ...met, status: 'planned' }]],
    ['a meeting has one named side', [fact('Meeting', { participants: [participant('Ana', 'attendee')] })]],
    ['a kind has no question', [fact('Figure')]],
  ])('there are none where %s', (_why, facts) => expect(questionsFrom(facts, 4)).toEqual([]));

  test('prefer what several voices say', () => {
    const loud = {
      ...met,
      id: 'loud',
      voices: 3,
      participants: [participant('Cy', 'attendee'), participant('Di', 'attendee')],
    };
    expect(questionsFrom([met, loud], 1)[0]?.text).toBe('When and where did Cy and Di meet?');
  });
});

describe('kinds', () => {
  test.each([...KINDS, ...NODES].map(({ label, pictogram }) => [label, pictogram]))(
    '%s has its pictogram "%s"',
    (_label, name) => {
      expect(Object.keys(PICTOGRAMS)).toContain(name);
    },
  );

  test('that the table lacks are ties, and a pictogram that is missing is a dot', () => {
    expect(drawnAs('ATTENDED').label).toBe(TIE);
    expect(outline('no such')).toMatch(/^M12/);
    expect(imageOf('bust')).toMatch(/^data:image\/svg\+xml,%3Csvg/);
  });
});

describe('keys', () => {
  test.each([
    [{ key: 'E', ctrlKey: false, metaKey: false }, 'e', true],
    [{ key: 'k', ctrlKey: true, metaKey: false }, 'ctrl+k', false],
    [{ key: 'z', ctrlKey: false, metaKey: true }, 'ctrl+z', false],
    [{ key: 'Escape', ctrlKey: false, metaKey: false }, 'escape', false],
    [{ key: '?', ctrlKey: false, metaKey: false }, '?', true],
  ])('%j are "%s"', (event, keys, single) => {
    expect(keysOf(event)).toBe(keys);
    expect(isSingle(keys)).toBe(single);
  });
});
