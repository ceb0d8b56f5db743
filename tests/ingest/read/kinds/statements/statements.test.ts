import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../../ingest/read/read.ts';
import type { Entry } from '../../../../../model/facts.ts';

const statementsIn = (text: string): Entry<'statements'>[] =>
  readDocument({ text, published: '2024-06-15', publisher: null }).facts.statements;

const CASES: [string, string, string, string][] = [
  [
    'Kenyan President William Ruto pledged to double trade with Uganda by 2030.',
    'William Ruto',
    'commitment',
    'pledged to double trade with Uganda by 2030',
  ],
  [
    'French President Emmanuel Macron said that Europe must invest more in its own defence.',
    'Emmanuel Macron',
    'position',
    'Europe must invest more in its own defence',
  ],
  [
    'Indian Prime Minister Narendra Modi stressed that food security is a top priority for the Global South.',
    'Narendra Modi',
    'priority',
    'food security is a top priority for the Global South',
  ],
  [
    '"Our cooperation with Brazil has made remarkable progress," Chilean Foreign Minister Alberto van Klaveren said.',
    'Alberto van Klaveren',
    'assessment',
    'Our cooperation with Brazil has made remarkable progress',
  ],
  [
    'Chinese President Xi Jinping called for an immediate ceasefire in Gaza.',
    'Xi Jinping',
    'position',
    'called for an immediate ceasefire in Gaza',
  ],
  [
    'German Chancellor Olaf Scholz praised the role of Viet Nam in ASEAN.',
    'Olaf Scholz',
    'assessment',
    'praised the role of Viet Nam in ASEAN',
  ],
  [
    'According to Egyptian Foreign Minister Sameh Shoukry, relations with Türkiye have improved significantly.',
    'Sameh Shoukry',
    'assessment',
    'relations with Türkiye have improved significantly',
  ],
  [
    'Australian Foreign Minister Penny Wong affirmed that Canberra will continue to support Pacific nations in climate adaptation.',
    'Penny Wong',
    'commitment',
    'Canberra will continue to support Pacific nations in climate adaptation',
  ],
  [
    'Norwegian Prime Minister Jonas Gahr Støre urged both parties to respect international law.',
    'Jonas Gahr Støre',
    'position',
    'urged both parties to respect international law',
  ],
  [
    "The term 'strategic autonomy' was first used by French President Emmanuel Macron in 2017.",
    'Emmanuel Macron',
    'first use',
    "'strategic autonomy' was first used by French President Emmanuel Macron in 2017",
  ],
  [
    'Secondly, the sector will strengthen its service, Polish Foreign Minister Radoslaw Sikorski said, adding that time is short.',
    'Radoslaw Sikorski',
    'priority',
    'Secondly, the sector will strengthen its service',
  ],
];

const NONE = [
  'Vietnamese leader To Lam held talks with Chinese President Xi Jinping on important issues and signed deals.',
  'Japanese Prime Minister Fumio Kishida arrived in Seoul on Sunday.',
  'Polish Foreign Minister Radoslaw Sikorski did not say whether he would attend.',
  'South African President Cyril Ramaphosa told reporters on Friday.',
  'Argentine President Javier Milei met Israeli Prime Minister Benjamin Netanyahu and said it.',
  'The ministry said that trade is important and that it will continue to support farmers.',
  'Canadian Prime Minister Justin Trudeau is expected to say that trade must grow and prosper.',
  'Thai Foreign Minister Don Pramudwinai said in Bangkok on Monday.',
  'Lao Prime Minister Sonexay Siphandone announced it after talks in Vientiane.',
  'Italian Prime Minister Giorgia Meloni (L) said that trade is important. (Photo: AP)',
];

describe('statements', () => {
  test.each(CASES)('%s', (text, speaker, kind, words) => {
    expect(statementsIn(text).map((one) => [one.speaker, one.kind, one.text])).toEqual([[speaker, kind, words]]);
  });

  test.each(NONE)('none in: %s', (text) => {
    expect(statementsIn(text)).toEqual([]);
  });

  test('say what they are about, for when, and in which office they were made', () => {
    const [statement] = statementsIn(
      'Ghanaian President Nana Akufo-Addo stressed that investment in education is a top priority in 2025.',
    );
    expect(statement).toMatchObject({
      about: ['investment', 'education'],
      period: '2025',
      capacity: { title: 'President', of: 'GHA' },
    });
  });

  test('of a first use keep the slogan and its year', () => {
    const [statement] = statementsIn("The 'pivot to Asia' was first mentioned by US President Barack Obama in 2011.");
    expect(statement).toMatchObject({ kind: 'first use', speaker: 'Barack Obama', period: '2011' });
    expect(statement?.about[0]).toBe('pivot to Asia');
  });

  test('of an interview go to the one person who bears the title that its questions address', () => {
    const interview = [
      'Foreign Minister Marta Kallay speaks in Budapest.',
      'Minister, what was achieved this year, and could the Minister tell us more?',
      'Much was achieved.',
      'What is to come, Minister, in the next year, and could the Minister name the tasks?',
      'Firstly, we must continue to open markets for our farmers.',
      'Secondly, we must protect our citizens abroad.',
    ];
    expect(statementsIn(interview.join('\n\n')).map(({ speaker, kind }) => [speaker, kind])).toEqual([
      ['Marta Kallay', 'priority'],
      ['Marta Kallay', 'priority'],
    ]);
    const two = ['Justice Minister Jan Novak was there too.', ...interview];
    expect(statementsIn(two.join('\n\n'))).toEqual([]);
  });
});
