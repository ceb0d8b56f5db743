import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../../ingest/read/read.ts';
import type { Entry } from '../../../../../model/facts.ts';

type Policy = Entry<'policies'>;

const policiesIn = (text: string): Policy[] =>
  readDocument({ text, published: '2024-06-15', publisher: null }).facts.policies;
const shown = ({ name, kind, number, issuer, date }: Policy): string =>
  [name, kind, number ?? '-', issuer ?? '-', date ?? '-'].join(' | ');

const CASES: [string, string][] = [
  [
    'The Security Council adopted Resolution 2728 on 25 March 2024.',
    'Resolution 2728 | resolution | 2728 | Security Council | 2024-03-25',
  ],
  [
    'UN Security Council Resolution 1701 must be implemented.',
    'Resolution 1701 | resolution | 1701 | UN Security Council | -',
  ],
  [
    'Under Decree No. 28/2024/ND-CP of the Government, exporters pay less.',
    'Decree No. 28/2024/ND-CP | decision | 28/2024/ND-CP | Government | -',
  ],
  [
    'President Joe Biden signed Executive Order 14067 on 9 March 2022.',
    'Executive Order 14067 | decision | 14067 | Joe Biden | 2022-03-09',
  ],
  ['The Chips and Science Act of 2022 was discussed.', 'Chips and Science Act of 2022 | law | - | - | -'],
  [
    'In the spirit of Directive 15 of the Party Central Committee, localities work.',
    'Directive 15 | directive | 15 | Party Central Committee | -',
  ],
  [
    'The Politburo issued Resolution No. 59-NQ/TW on 24 January 2024.',
    'Resolution No. 59-NQ/TW | resolution | 59-NQ/TW | Politburo | 2024-01-24',
  ],
  [
    'The EU adopted the Critical Raw Materials Act in March 2024.',
    'Critical Raw Materials Act | law | - | EU | 2024-03',
  ],
  [
    'Germany published its National Security Strategy on 14 June 2023.',
    'National Security Strategy | strategy | - | DEU | 2023-06-14',
  ],
  [
    'The Law on Land was passed by the National Assembly in January 2024.',
    'Law on Land | law | - | National Assembly | 2024-01',
  ],
  ['Directive (EU) 2019/904 bans some plastics.', 'Directive (EU) 2019/904 | directive | 2019/904 | EU | -'],
  ['General Assembly resolution 77/247 was adopted.', 'resolution 77/247 | resolution | 77/247 | General Assembly | -'],
];

const NONE = [
  'The 1982 UN Convention on the Law of the Sea applies; international law is respected.',
  'He gave the order to leave and made a decision in 2020.',
  'They agreed on a resolution of the dispute within 30 days.',
  'The World Food Programme and the United Nations Development Programme help.',
  'The Harvard Law School and the International Law Commission met.',
  'Law and order were kept; the act was brave; the strategy works.',
];

describe('policies', () => {
  test.each(CASES)('%s', (text, expected) => {
    expect(policiesIn(text).map(shown)).toEqual([expected]);
  });

  test.each(NONE)('none in: %s', (text) => {
    expect(policiesIn(text)).toEqual([]);
  });

  test('told once in full and once in short are one, with who proposed it', () => {
    const policies = policiesIn(
      'The Ministry of Foreign Affairs of Viet Nam was busy. The ministry proposed that the Secretariat of the Party Central Committee issue Directive No. 15-CT/TW.\n\nDirective 15 is known.',
    );
    expect(policies).toHaveLength(1);
    expect(policies[0]).toMatchObject({
      number: '15-CT/TW',
      issuer: 'Secretariat of the Party Central Committee',
      proposer: 'Ministry of Foreign Affairs',
    });
  });

  test('with another number or of another kind are two', () => {
    expect(policiesIn('Resolution 2231 and Resolution 2232, Decree No. 2231/A.').map(({ number }) => number)).toEqual([
      '2231',
      '2232',
      '2231/A',
    ]);
  });

  test('are found where print glues the next word to the number', () => {
    const text = 'The Secretariat issued Directive No. 15-CT/TWon trade.';
    expect(policiesIn(text)[0]).toMatchObject({ name: 'Directive No. 15-CT/TW' });
    for (const { evidence } of policiesIn(text))
      for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
  });
});
