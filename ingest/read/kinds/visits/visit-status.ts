// Whether words of travel tell a journey that was made, or one that is to be made; and which tell none at all: what was given up or
// called off, what somebody was only asked to do, and coming to live somewhere.
import type { Resolved } from '../../people/resolve.ts';
import { type SaidStatus, statusSaid } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { upTo } from '../../stretches.ts';
import type { Reason } from '../../trace.ts';
import { endOf, type Found, wordOf } from './visiting.ts';

/** Words for a journey that was not made after all. */
const GIVEN_UP =
  /\b(?:dropped(?! in )|shelved|ditched|aborted|axed|nixed|pulled out of|skipped|missed|gave up|forwent|had to forgo|abandoned|instead of|rather than|in place of|lieu of)(?: (?:an?|the|another|similar|planned|<H\d+>|plans? (?:for|of)|[a-z-]+)){0,3} $/;
const WAS = /\b(?:was|were|had been) $/;
/** A plan of the past: in a text that tells of a journey called off, it is that one. */
const WAS_TO =
  /\b(?:was|were|had been)(?: originally| first| initially)?(?: due| scheduled| set| expected| planning| planned| slated)? to (?:[a-z]+ )?$/;
/** What was to have been, and what somebody would do if. */
const UNREAL = /\b(?:was|were|had been|is|are) (?:[a-z]+ )?to have (?:[a-z]+ )?$/;
/** "Nobody knew whether he would come". */
const WHETHER = /\bwhether [^,;]*$/;
const WOULD = /\bwould (?:[a-z]+ )?$/;
const IF = /^[^;]*\b(?:if|unless|provided)\b/;
/** What had been planned, but. */
const BUT = /^[^;]{0,60}?(?:,| ) ?(?:but|until|when|before|however)\b/;
/** To come to live somewhere is no visit. */
const AS_A_CHILD =
  /^ (?:from <[CL]\d+> )?as an? (?:young )?(?:child|teenager|student|refugee|boy|girl|man|woman|migrant|immigrant|baby|exile)\b/;
/** To be asked to come is not to come. */
const ASKED =
  /\b(?:(?<!\b(?:at the|on the|'s|at <H\d+>) )invit\w+|ask(?:ed|s|ing)|propos\w+|urg\w+|wish\w*|hop(?:ed|es|ing)|would (?:like|love|be (?:glad|happy|pleased|ready|willing)))\b(?:(?! when | and (?:will|would|is|are) )[^.;,]){0,40}$/;
/** "has not been to the kingdom since 2007": in that year he was there. */
const SINCE_WHEN = /^(?: [a-z]+){0,2} since (?:the [a-z]+ of )?<D\d+>/;
const MADE: SaidStatus = { status: 'held', words: null };

/** The status of a journey; a reason where the words tell none. */
export function journeySaid({ skeleton: { text } }: Resolved, story: Story, found: Found): SaidStatus | Reason {
  const before = text.slice(0, found.at);
  const rest = text.slice(endOf(found));
  const word = wordOf(found);
  const wasTo = WAS_TO.test(before);
  const said = ownStatus(text, found, wasTo);
  if (AS_A_CHILD.test(rest)) return 'visit-denied';
  if (/^invit/.test(word) || ASKED.test(before)) return 'visit-invited';
  if (said.status === 'denied' || GIVEN_UP.test(`${before}${word} `)) return 'visit-denied';
  if (WHETHER.test(before) || UNREAL.test(before) || (WOULD.test(before) && IF.test(rest))) return 'visit-denied';
  const plan = wasTo || (found.frame.name === 'due-in' && WAS.test(before));
  return plan && (story.callsOff || BUT.test(rest)) ? 'visit-denied' : said;
}

/** "X, who was to come in May, is in Lima": what an aside tells is not told of the words behind it. */
const ASIDE = /, (?:who|which|whose) [^,;]* ,(?= (?:[a-z]+ ){0,2}$)/;

function ownStatus(text: string, found: Found, wasTo: boolean): SaidStatus {
  const { frame, at } = found;
  const before = text.slice(0, at).replace(ASIDE, (aside) => ','.padEnd(aside.length));
  if (frame.made || (frame.leaves && !/\bnot $/.test(text.slice(0, at)))) return MADE;
  if (frame.status || wasTo || found.match.groups?.eve !== undefined) return { status: 'planned', words: null };
  // of "X, who was received in May, will" the plan is none of the aside's
  const inAside = /, (?:who|which|whose) [^,;]*$/.test(before);
  const said = statusSaid(
    before,
    inAside ? upTo(/ , /, text.slice(at)) : text.slice(at),
    frame.noun === true || frame.name === 'visit',
  );
  return said.status === 'denied' && SINCE_WHEN.test(text.slice(endOf(found))) ? MADE : said;
}
