// Why two people did or did not meet: one text for each reason, and the reason comes from the rule that refused.
import { describe, expect, test } from '@jest/globals';
import { explain } from '../../../ingest/explain/explain.ts';
import type { ShownPair } from '../../../ingest/explain/explanation.ts';
import { intake } from '../../../ingest/sources/intake.ts';
import { InputError } from '../../../model/errors.ts';

const why = (text: string, one: string, other: string): ShownPair => {
  const { document } = intake({ text, published: '2024-03-07', publisher: 'Entente tests' });
  const [pair] = explain(document, [[one, other]]).pairs;
  if (!pair) throw new Error('one pair was asked for');
  return pair;
};
const reasonsOf = ({ names, sentences }: ShownPair): string[] => [
  ...new Set([...names, ...sentences.flatMap(({ reasons }) => reasons)].map(({ reason }) => reason)),
];

const BERG = 'Swedish Prime Minister Anna Berg';
const QUISPE = 'Peruvian President Rosa Quispe';
const ROUND = `${BERG} held a series of bilateral meetings with leaders in Lima on Monday. `;

/** Verdict and a reason that must be given, by text. */
const CASES: [verdict: ShownPair['verdict'], reason: string, text: string][] = [
  ['met', 'told', `${BERG} met ${QUISPE} in Lima on Monday.`],
  [
    'met',
    'told',
    `${BERG} received letters of credence in Stockholm on Monday. The ambassadors are Peru's Rosa Quispe, Karim Osman of Kuwait and Luis Araya of Chile.`,
  ],
  ['not held', 'status', `${BERG} will meet ${QUISPE} in Lima on Friday.`],
  ['not held', 'status', `${BERG} denied that she had met ${QUISPE}.`],
  ['not held', 'status', `A meeting between ${BERG} and ${QUISPE} was cancelled.`],
  ['no', 'no-verb', `${BERG} praised ${QUISPE} for her courage.`],
  ['no', 'caption', `${BERG} spoke in Lima.\n\n${BERG} (left) and ${QUISPE} (right) at the gala. (Photo: Jo Bild)`],
  ['no', 'nobody-in-office', 'Anna Berg met Rosa Quispe at the beach. Anna Berg said so. Rosa Quispe said so too.'],
  ['no', 'told-only', `${BERG} told Swedish Finance Minister Rosa Quispe that taxes would fall.`],
  [
    'no',
    'too-far',
    `${BERG} met, after a long and tiring walk in the rain from one end of the old town to the other that would not end, ${QUISPE}.`,
  ],
  ['no', 'cut-short', `${BERG} spoke at length for peace while ${QUISPE} listened.`],
  ['no', 'clause-open', `${BERG} arrived and met the press in Lima, wrote ${QUISPE}.`],
  ['no', 'other-meeting', `${BERG} met Chilean President Luis Araya in the town of ${QUISPE}.`],
  [
    'no',
    'title-open',
    `${BERG} met the President of Peru in Lima. A book of Rosa Quispe, the writer, was a gift of hers. Minister Rosa Quispe wrote it.`,
  ],
  ['no', 'pair-open', `The two leaders met in Lima. ${BERG} spoke. Later ${QUISPE} left.`],
  ['no', 'round-of-companion', `${ROUND}Swedish Foreign Minister Rosa Quispe agreed.`],
  ['no', 'round-own-side', `${ROUND}On Tuesday Swedish Foreign Minister Rosa Quispe agreed.`],
  ['no', 'round-no-answer', `${ROUND}${QUISPE} slept.`],
  ['no', 'round-oblique', `${ROUND}Luis Araya discussed the plans of ${QUISPE}.`],
  ['no', 'same-side', `${BERG} and Swedish Foreign Minister Rosa Quispe are friends.`],
  [
    'no',
    'delegation',
    `Swedish Prime Minister Nils Holm paid a visit to Peru on Monday, accompanied by Swedish Foreign Minister Anna Berg and Swedish Trade Minister Rosa Quispe.`,
  ],
  ['unknown', 'not-in-text', `${BERG} met Chilean President Luis Araya.`],
  ['unknown', 'thin-name', `${BERG} met Chilean President Luis Araya. They rested at Rosa Quispe.`],
];

describe('why no meeting', () => {
  test.each(CASES)('%s, %s: %s', (verdict, reason, text) => {
    const pair = why(text, 'Anna Berg', 'Rosa Quispe');
    expect([pair.verdict, reasonsOf(pair)]).toEqual([verdict, expect.arrayContaining([reason])]);
    for (const { start, end, quote, holds, parts, reasons } of pair.sentences) {
      expect(text.slice(start, end)).toBe(quote);
      expect(parts.length > 0 || holds === 'neither').toBe(true);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });

  test('gives at least ten different reasons over these texts', () => {
    const all = CASES.flatMap(([, , text]) => reasonsOf(why(text, 'Anna Berg', 'Rosa Quispe')));
    expect(new Set(all).size).toBeGreaterThanOrEqual(14);
  });

  test('names the construction, the verb, and what would have to follow', () => {
    const { sentences } = why(
      `${BERG} spoke at length for peace while ${QUISPE} listened.`,
      'Anna Berg',
      'Rosa Quispe',
    );
    const near = sentences.flatMap(({ reasons }) => reasons).find(({ rule }) => rule === 'meeting-meet');
    expect(near?.words).toBe(
      'It begins with “spoke”, but then asks for “with” or “to”, then the other side, which does not follow.',
    );
  });

  test('says as what a name was read that is nobody', () => {
    const { names } = why(`${BERG} met Chilean President Luis Araya in Lima.`, 'Anna Berg', 'Lima');
    expect(names.map(({ words }) => words)).toEqual(['Read as a place: PER:Lima.']);
  });

  test('finds people by a part of the name, by marks left out, and by office', () => {
    const text = 'Peruvian President Rósa Quispe met Swedish Prime Minister Anna Berg.';
    for (const name of ['rosa quispe', 'Quispe', 'President of Peru']) {
      const { one, other, verdict } = why(text, name, 'Berg');
      expect([one, other, verdict]).toEqual(['Rósa Quispe', 'Anna Berg', 'met']);
    }
  });

  test('asks for more of a name that several people have', () => {
    const text = `${BERG} met Norwegian Foreign Minister Kari Berg.`;
    expect(() => why(text, 'Berg', 'Kari Berg')).toThrow(
      new InputError('pair: "Berg" may be "Anna Berg", "Kari Berg"; give more of the name', 'pair'),
    );
  });

  test('all pairs of a text are explained where asked for', () => {
    const { document } = intake({ text: `${BERG} met ${QUISPE}. Chilean President Luis Araya left.` });
    const pairs = explain(document, 'all').pairs.map(({ one, other, verdict }) => [one, other, verdict]);
    expect(pairs).toEqual([
      ['Anna Berg', 'Rosa Quispe', 'met'],
      ['Anna Berg', 'Luis Araya', 'no'],
      ['Rosa Quispe', 'Luis Araya', 'no'],
    ]);
  });
});
