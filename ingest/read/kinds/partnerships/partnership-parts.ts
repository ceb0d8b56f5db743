// Which words gave a level, its two sides, the step and its day. For traces only.
import { partOfTokens, unsaid } from '../../parts.ts';
import type { Resolved } from '../../people/resolve.ts';
import { partyParts, SIDES_SAID } from '../../story/party-parts.ts';
import type { Story } from '../../story/story.ts';
import type { Sighting } from '../../trace.ts';
import type { ToldPartnership } from './told-partnership.ts';

/** Which words gave the level, the two sides, the step and its day, for a trace. */
export function seenLevel(
  sentence: Resolved,
  story: Story,
  { countries, level, status, date, how, rule, start, end }: ToldPartnership,
  words: { first: number; last: number },
): Sighting {
  const day = sentence.skeleton.items.find(({ piece }) => piece?.kind === 'date' && piece.value === date);
  return {
    rule,
    start,
    end,
    parts: [
      ...partyParts({ sentence, story, at: words.first }, countries, SIDES_SAID[how]),
      partOfTokens(sentence.tokens, words, { role: 'level', gives: level, how: 'stated' }),
      unsaid('status', status, 'by the verb that governs the level, or by the lack of one'),
      ...(day
        ? [partOfTokens(sentence.tokens, day, { role: 'date', gives: date, how: 'stated in the sentence' })]
        : []),
      ...(date && !day ? [unsaid('date', date, 'from the opening of the text')] : []),
    ],
  };
}
