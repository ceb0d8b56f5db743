// Seats that are only wished for, opposed, denied or yet to come: "its bid for a seat", "will join in May".
import type { SeatFrame } from '../../lexicon/seat-words.ts';
import { behind } from '../../stretches.ts';

const WISHED =
  /\b(?:bid|bids|seek\w*|apply|appl(?:ied|ication|ying)|run(?:ning)? for|aspir\w+|vying|campaign\w*|hop\w+|support\w* [^.;]{0,30}(?:bid|membership|accession|candidacy|application|entry|joining)|oppos\w+|back(?:s|ed|ing)|back(?= (?:the|its|his|her|their)\b)|block\w*|propos\w+|nominat\w+|wants?|wanted|would|to become|may|might|could|if|not|never|nor|non-members?|potential|prospective|future|ambition\w*|path|towards?|veto(?:es|ed|ing)?(?!-)|ratif\w+|negotiat\w+|consider\w*|asked|await\w*|push\w*|calls? for|called for|urg\w+|invit\w+|recommend\w*|fail(?:s|ed|ing) to|ready to|wish\w*|prepar\w+|interest\w*|plans?|planned|eligib\w+|should|reject\w*|refus\w+|denied|whether|without|unless|until .* (?:can|is))\b/;
/** Who is no longer in the running. */
const OUT_OF_THE_RACE =
  /\b(?:from|of|quit\w*|left|leav\w+|abandon\w+|gave up|in) (?:the|its|this) (?:contest|race|running|competition)\b/;
/** "Deposited the instrument of ratification by which A becomes a member": ratified it is. */
const RATIFIED =
  /\b(?:deposited|handed (?:over|in)|lodged) (?:(?!<)[a-z]+ ){1,4}ratification (?=(?:by|with|through) which\b)/;
/** Who is to join has not joined; who "will sit" for a term has been chosen. */
const TO_COME =
  /\b(?:will|shall|expected to|due to|set to|about to|going to|is to|are to) (?:[\w-]+ ){0,3}?(?:join|be (?:admitted|let in|received)|make|become|accede|enter|rejoin|leave|quit)\b/;
const CANDIDATE = /\bcandida\w+\b/;

const OF_WHICH = / (?:(?:of|to|in|within|on) which|where) /;

const clauseOf = (text: string): string => behind(/ (?:[;:]|but|while|whereas) /g, text);

/** Whether the words of a match, or those right before, only wish for the seat or deny it. */
export function isWished(frame: SeatFrame, text: string, match: RegExpExecArray, elective: boolean): boolean {
  const lead =
    clauseOf(text.slice(Math.max(0, match.index - 60), match.index))
      .split(/ , /)
      .at(-1) ?? '';
  // "wishes came from B, of which A is a member": what is told of the body is not told of the seat
  const relative = OF_WHICH.exec(match[0]);
  const around = relative ? match[0].slice(relative.index) : frame.ahead ? match[0] : `${lead}${match[0]}`;
  if (WISHED.test(around.replace(/applied in <D\d+>|(?:state|country|nation) to become/, '').replace(RATIFIED, '')))
    return true;
  if (OUT_OF_THE_RACE.test(around)) return true;
  if (
    frame.name !== 'candidate' &&
    frame.name !== 'status' &&
    CANDIDATE.test(match[0]) &&
    !/\bcandidates?\b/.test(match.groups?.role ?? match.groups?.title ?? '')
  )
    return true;
  if (frame.ahead || elective) return false;
  return TO_COME.test(around);
}
