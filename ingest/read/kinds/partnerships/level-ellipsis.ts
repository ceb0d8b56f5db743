// Levels told by pointing at the one told last: "relations with A have had that rank since 2013", "that kind of bond with B and C", "one
// with D". Whose it is stays; the partners are new. Of a sentence that does not say with whom, nothing is read.
import { Cued } from '../../cues.ts';
import { matches } from '../../matches.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn } from '../../skeleton.ts';
import { partyOf } from '../../story/parties.ts';
import type { Story } from '../../story/story.ts';
import { distinct, toldSides } from '../../story/told-sides.ts';
import type { ToldPartnership } from './told-partnership.ts';

const POINTS = new Cued(
  /\b(?:that|the same|such an?|such|this|an? similar|similar)(?: kind of| sort of)? (?:ranks?|levels?|status|standing|footing|plane|step|bonds?|ties?|partnerships?|relationships?|relations)\b|\b(?:one|ones|those)(?: (?:was|were|has been|have been|exists?|existed))?(?: [a-z]+| <D\d+>){0,2} (?=with\b)/g,
);
const WITH =
  /\bwith(?: the)? (<[CB]\d+>(?:(?: ,| and| , and| as well as| , as well as)(?: with)?(?: the)? <[CB]\d+>)*)/g;
const NAMED = /\b(?:partnerships?|partners?|relationship)\b/g;
const TO_COME =
  /\b(?:will|would|could|may|might|hop\w+|wants?|wish\w*|seeks?|plan\w*|prepar\w+|propos\w+|envisag\w+|aims?|next)\b/;
const SINCE = /^[^.;<]{0,40}\b(?:since|in|from) (<D\d+>)(?! and)/;
/** What is done to the bond behind its partners. */
const RAISED = /^[^.;<]{0,40}\b(?:lift|rais|elevat|upgrad)\w* to\b/;
const NOT = /\b(?:no|not|never|without|lacks?|nor)\b/;

/** The levels that a sentence tells by pointing back at the one told last, which stands in it or shortly before. */
export function levelsPointedAt(
  sentence: Resolved,
  story: Story,
  last: ToldPartnership | undefined,
): ToldPartnership[] {
  const { text } = sentence.skeleton;
  if (!last || sentence.index - last.sentence > 2 || !POINTS.mayMatch(text)) return [];
  const here = last.sentence === sentence.index ? (matches(NAMED, text).at(-1)?.index ?? 0) : 0;
  const point = matches(POINTS, text).find(({ index }) => index >= here);
  if (!point || NOT.test(text.slice(Math.max(here, point.index - 40), point.index))) return [];
  const withs = matches(WITH, text).map((match) => ({
    match,
    partners: distinct(itemsIn(sentence.skeleton, match[1] ?? '').map(partyOf)),
  }));
  // "ties with A were raised, and those with B": A is a partner as B is
  const mine = toldSides(story)
    .actors(sentence, point.index)
    .find((side) => last.countries.includes(side) && !withs.some(({ partners }) => partners.includes(side)));
  const own = mine ?? last.countries.find((side) => side === story.home);
  if (!own) return [];
  return withs.flatMap(({ match, partners }): ToldPartnership[] => {
    if (match.index < here) return [];
    const rest = text.slice(match.index + match[0].length);
    const day =
      partners.length === 1 ? itemsIn(sentence.skeleton, SINCE.exec(rest)?.[1] ?? '', 'D')[0]?.piece : undefined;
    const ahead = TO_COME.test(text.slice(Math.max(here, match.index - 60), match.index + match[0].length + 60));
    return partners
      .filter((party) => !last.countries.includes(party))
      .map((party) => ({
        ...last,
        countries: own < party ? [own, party] : [party, own],
        status: ahead ? 'proposed' : RAISED.test(rest) ? 'upgraded' : 'existing',
        date: day?.kind === 'date' && !ahead ? day.value : null,
        how: 'with',
        rule: 'partnership-pointed-at',
        sentence: sentence.index,
        start: sentence.start,
        end: sentence.end,
      }));
  });
}
