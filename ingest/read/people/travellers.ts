// Who travels: whom "the guest" means, and "he" who calls on somebody. The last one told to have come or gone, by the words of a
// sentence; who stays at home and receives is none.
import { Cued } from '../cues.ts';
import { matches } from '../matches.ts';
import type { Skeleton } from '../skeleton.ts';
import type { Token } from '../tokens.ts';
import { lowerWords } from './passages.ts';

const COMES = new Cued(
  /<P(\d+)>(?: ,)?(?: (?:who|has|had|is|was|also|then|later|been|already|himself|herself|first|on <D\d+>|<D\d+>)){0,4} (?:landed|arrived|flew|flown|travell?ed|touched down|came (?:to|for|by)|went to|set off|set out|started (?:his|<H\d+>)|(?:is |was )?(?:back|home|returned) from|(?:paying|paid|made|making|pays|makes) (?:a|an|the|his|<H\d+>) (?:\S+ ){0,4}(?:visit|call|trip|tour|stop)|(?:on|in \S+ on) (?:a|an|the|his|<H\d+>) (?:\S+ ){0,4}(?:visit|trip|tour|journey|way))\b/g,
);
/** What a guest does, and no host. */
const AS_GUEST =
  /^(?:(?:then|later|also|afterwards|next|first|had|has|was|is|will) )*(?:called on|call on|paid (?:a |an )?(?:\w+ )?(?:call|visit)|landed|arrived|flew|travell?ed|received by|be received by)\b/;

/** The last person of a sentence who is told to have come or gone; undefined where nobody is. */
export function travellerIn({ text, items }: Skeleton): number | undefined {
  const told = matches(COMES, text).at(-1);
  return told && items[Number(told[1])]?.people[0];
}

/** "he called on", "she was received by": whether the words behind a pronoun are a guest's. */
export const actsAsGuest = (tokens: readonly Token[], i: number): boolean =>
  AS_GUEST.test(lowerWords(tokens, i + 1, i + 7));

/** "the guest", "the envoy" from this token on, with no name behind. */
export const isGuestNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'the' &&
  /^(?:guest|visitor|envoy|emissary|traveller|traveler)$/.test(tokens[i + 1]?.lower ?? '') &&
  !/^(?:of|from|to|,|in|'s)$/.test(tokens[i + 2]?.lower ?? '') &&
  !tokens[i + 2]?.capital;
