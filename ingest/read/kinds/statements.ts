// Who said what: only what a named person is reported to say in a clause of its own, sorted by the verb that reports it.
import type { Resolved } from '../people/resolve.ts';
import { itemsIn, tokensAt } from '../skeleton.ts';
import { partyOf } from './parties.ts';
import type { Story } from './story.ts';

export interface ToldStatement {
  speaker: number;
  kind: 'priority' | 'commitment' | 'assessment' | 'position' | 'first use';
  text: string;
  about: string[];
  period: string | null;
  sentence: number;
  start: number;
  end: number;
}

const SAYS =
  /(?<who><P\d+>)(?: ,)? (?:(?!<P)[\w'-]+ ){0,4}?(?<verb>said|says|stressed|affirmed|noted|pledged|promised|vowed|reaffirmed|emphasi[sz]ed|underlined|underscored|highlighted|called for|urged|proposed|suggested|hoped|believed|reiterated|declared|announced|expressed|hailed|praised|appreciated|acknowledged|assessed|warned|assured|supported|opposed|condemned|welcomed|insisted|remarked|voiced|committed)\b (?<what>.{20,})/;
const AFTERWARDS =
  /^(?<what>.{20,}?) ,(?: "| ')? (?<who><P\d+>)(?: ,)? (?:[\w-]+ )?(?<verb>said|says|stressed|affirmed|noted|added|observed|remarked|promised|hoped|assured|held|pledged)\b/;

function kindOf(verb: string, what: string): ToldStatement['kind'] {
  if (/\b(?:top priorit\w+|priorit\w+|focus(?:es)? on|key (?:task|direction)s?|at the top of)\b/.test(what))
    return 'priority';
  if (/\b(?:first time|for the first time used|coined)\b/.test(what)) return 'first use';
  if (
    /^(?:pledged|promised|vowed|assured|committed)$/.test(verb) ||
    /\b(?:commit(?:ted|ment)|will (?:continue|do|support|stand|work|make|provide|take)|stands? ready|stands? by)\b/.test(
      what,
    )
  )
    return 'commitment';
  if (
    /^(?:called for|urged|proposed|suggested|reaffirmed|reiterated|supported|opposed|condemned|insisted|declared|warned)$/.test(
      verb,
    ) ||
    /\b(?:should|must|need(?:s)? to|ought to)\b/.test(what)
  )
    return 'position';
  return 'assessment';
}

/** The statements of a document, one per sentence at most. */
export function readStatements(text: string, sentences: readonly Resolved[], story: Story): ToldStatement[] {
  return sentences.flatMap((sentence): ToldStatement[] => {
    if (sentence.caption) return [];
    const { skeleton } = sentence;
    const match = SAYS.exec(skeleton.text) ?? AFTERWARDS.exec(skeleton.text);
    const { who, verb, what } = match?.groups ?? {};
    if (!match || !who || !verb || !what) return [];
    const speaker = itemsIn(skeleton, who)[0]?.people[0];
    if (speaker === undefined || story.country(speaker) === null) return [];
    const from = match.index + match[0].indexOf(what);
    const stretch = what.replace(/^(?:that|how) /, '').replace(/ [.]$/, '');
    const at = tokensAt(
      skeleton,
      from + what.length - what.replace(/^(?:that|how) /, '').length,
      from + what.replace(/ [.]$/, '').length,
    );
    const [first, last] = [sentence.tokens[at.first], sentence.tokens[at.last]];
    if (!first || !last) return [];
    const about = [
      ...new Set(
        itemsIn(skeleton, stretch, 'CB')
          .map(partyOf)
          .filter((party) => party !== null),
      ),
    ];
    return [
      {
        speaker,
        kind: kindOf(verb, what),
        text: text.slice(first.start, last.end),
        about,
        period: null,
        sentence: sentence.index,
        start: sentence.start,
        end: sentence.end,
      },
    ];
  });
}
