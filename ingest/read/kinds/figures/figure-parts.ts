// Which words gave a figure its number, what it counts, whose it is and its time. For traces only.
import type { Quantity } from '../../mentions/quantities.ts';
import { partOfTokens, unsaid } from '../../parts.ts';
import type { Resolved } from '../../people/resolve.ts';
import type { Sighting } from '../../trace.ts';
import type { Phrase } from './counted-words.ts';
import type { ToldFigure } from './told-figure.ts';

export type Way = 'noun' | 'linked' | 'verb' | 'before' | 'subject';

/** By what the thing counted was known. */
const WAYS: Readonly<Record<Way, string>> = {
  noun: 'the noun after the number',
  linked: 'linked to the number by "in" or "of"',
  verb: 'before the verb or the number',
  before: 'taken over from the figure before',
  subject: 'the subject of the sentence',
};

/** Which words gave the number, what it counts, of whom and for when, for a trace. */
export function seenFigure(
  sentence: Resolved,
  figure: ToldFigure,
  quantity: Quantity,
  { phrase, way }: { phrase: Phrase; way: Way },
): Sighting {
  const { what, value, unit, period, of, rule } = figure;
  const { start, end, tokens, pieces } = sentence;
  const own = pieces.find(
    (piece) => (piece.kind === 'country' && piece.code === of) || (piece.kind === 'body' && piece.name === of),
  );
  const time = pieces.find((piece) => piece.kind === 'date' && piece.value === period);
  const told = { role: 'what', gives: what, how: WAYS[way] } as const;
  return {
    rule,
    start,
    end,
    parts: [
      { role: 'value', start: quantity.start, end: quantity.end, gives: `${value} ${unit}`, how: figure.approx },
      way === 'before' ? unsaid('what', what, WAYS.before) : partOfTokens(tokens, phrase, told),
      ...(own ? [partOfTokens(tokens, own, { role: 'owner', gives: of, how: 'named with it or before it' })] : []),
      ...(of && !own ? [unsaid('owner', of, 'the country that the text is told from')] : []),
      ...(time ? [partOfTokens(tokens, time, { role: 'period', gives: period, how: 'stated' })] : []),
      ...(period && !time
        ? [unsaid('period', period, 'by words of time, the year told before, or the date of the text')]
        : []),
      ...(figure.change ? [unsaid('kind', 'change', 'it tells a change, not a level')] : []),
    ],
  };
}
