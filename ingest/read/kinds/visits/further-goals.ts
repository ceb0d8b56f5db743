// Goals that share one verb, each with a time of its own: "visited Chile in 2019, Peru in 2020 and Bolivia two years later". Those named
// side by side without a time between them are one goal of lexicon/goals.ts.
import type { Visiting } from './visiting.ts';
import { endOf, wordOf } from './visiting.ts';

const TIME =
  '(?:<D\\d+>|on|in|from|until|till|to|for|at|the|an?|another|last|this|next|same|early|late|two|three|four|five|days?|weeks?|months?|years?|night|morning|evening|afternoon|week|later|before|earlier|after|ago|once|twice|today|tomorrow|\\d+(?:st|nd|rd|th)|spring|summer|autumn|winter)';
const NEXT = new RegExp(
  String.raw`^(?: ${TIME}){1,7}(?: ,)?(?: and)?(?: then| later| finally| also| again)?(?: (?:on )?(?:to|in|for))? (?<to>(?:the )?<[CL]\d+>)(?! ')(?= ?(?:[.,;]|$|and (?:then |finally |later )?(?:to |in )?(?:the )?<[CL]|(?:on |in |from |at )?<D|(?:on|in|from|since|for|at|to) <D|${TIME}(?: |$)))`,
);

/** "a visit to Peru, to be followed by one to Chile". */
const ONE_MORE =
  /^(?: ,)?(?: and)?(?: (?:then|later|also|to be|which|will be|was|is|will))*(?: followed(?: <D\d+>)? by)? (?:one|another)(?: (?:visit|trip|stop|stay))? (?:to|in) (?<to>(?:the )?<[CL]\d+>)(?! ')/;

const nextIn = (text: string, from: number): RegExpExecArray | null =>
  NEXT.exec(text.slice(from)) ?? ONE_MORE.exec(text.slice(from));

/** The words of travel anew for each further goal. */
export function furtherGoals(text: string, visiting: Visiting): Visiting[] {
  const { frame, match } = visiting;
  const { to } = match.groups ?? {};
  if (to === undefined || frame.there || frame.as || !match[0].endsWith(to)) return [];
  const found: Visiting[] = [];
  let from = endOf(visiting);
  for (let next = nextIn(text, from); next && found.length < 6; next = nextIn(text, from)) {
    const goal = next.groups?.to ?? '';
    const joined = / (?:and|,) /.test(next[0]);
    if (!joined) break;
    from += next[0].length;
    const at = from - goal.length;
    const words = Object.assign(next, { index: at, groups: { at: wordOf(visiting), to: goal } });
    words[0] = goal;
    found.push({ ...visiting, match: words, at });
  }
  return found;
}
