// Which words gave the parties of a bond, and how: said outright, named by the sentence, or those the text is about. For traces only.
import { wordsOf } from '../mentions/pieces.ts';
import { partOfItem, unsaid } from '../parts.ts';
import type { Resolved } from '../people/resolve.ts';
import type { Part } from '../trace.ts';
import { partyOf, type Sides } from './parties.ts';
import type { Story } from './story.ts';

/** How sides were said (parties.ts), in words. */
export const SIDES_SAID: Readonly<Record<Sides['how'], string>> = {
  between: 'said outright, as "between A and B"',
  joined: 'joined, as "A–B"',
  with: 'by "with", and whose bond it is',
  named: 'the two sides that the sentence names',
  borrowed: 'the two sides that the text is about',
};

/** The parties with the words nearest to `at` (a token) that name them. */
export function partyParts(
  { sentence, story, at }: { sentence: Resolved; story: Story; at: number },
  parties: readonly string[],
  how: string,
): Part[] {
  return parties.map((party): Part => {
    const items = sentence.skeleton.items
      .filter((item) => partyOf(item) === party || (item.piece?.kind === 'office' && item.piece.of === party))
      .sort((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at));
    if (items[0]) return { ...partOfItem(sentence, items[0], 'party', party), how };
    const speaker = sentence.skeleton.items.find(({ people }) =>
      people.some((person) => story.country(person) === party),
    );
    if (speaker)
      return { ...partOfItem(sentence, speaker, 'party', party), how: 'the country for which the person acts' };
    const named = sentence.pieces.find((piece) => wordsOf(sentence.tokens, piece.first, piece.last) === party);
    const [first, last] = [sentence.tokens[named?.first ?? -1], sentence.tokens[named?.last ?? -1]];
    if (first && last) return { role: 'party', start: first.start, end: last.end, gives: party, how };
    return unsaid('party', party, SIDES_SAID.borrowed);
  });
}
