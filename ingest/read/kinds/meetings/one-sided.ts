// Meetings of which a sentence names one side: "talks followed with X", "then came X", "it was the turn of X", "X was on the line".
// The other side is whoever's day the sentences before tell; where nobody met anybody there, nothing is told.
import { CuedList } from '../../cues.ts';
import { matches } from '../../matches.ts';
import type { Resolved } from '../../people/resolve.ts';
import { peopleIn, spanOf } from '../../skeleton.ts';
import { isCall, settingNear, statusAt } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { compile } from './frame-patterns.ts';
import { meetingTold } from './meeting-parts.ts';
import type { Tables } from './tables.ts';
import type { ToldMeeting } from './told-meetings.ts';

const NOUN =
  '(?:talks|discussions|meetings?|conversations?|consultations|(?:working |official |gala )?(?:lunch|luncheon|dinner|breakfast|banquet|iftar|supper)|audiences?|encounters?|(?:tele)?(?:phone )?calls?|courtesy calls?|interviews?|sit-downs?|bilaterals?)';
const FOLLOWED =
  '(?:followed|follows|came|came next|came after|came before|were held|was held|took place|ensued|rounded off|opened|concluded|closed|ended|completed|began|preceded|were also held|are also held|was next|was last)';

interface OneSided {
  name: string;
  pattern: RegExp;
  call?: boolean;
}

/** `b` is the side that is named, `at` the word that tells of a meeting. */
const FORMS = new CuedList<OneSided>(
  [
    {
      name: 'followed-with',
      pattern: compile(`(?<at>${NOUN}) {w3}${FOLLOWED} {w7}with {w3}{B}`),
    },
    {
      name: 'with-followed',
      pattern: compile(`(?<at>${NOUN}) (?:with|from|to|on) {w3}{B}(?: ,)? {w4}${FOLLOWED}`),
    },
    {
      name: 'there-were',
      pattern: compile(`there (?:was|were) {w5}(?<at>${NOUN}) {w3}with {w3}{B}`),
    },
    {
      name: 'came-next',
      pattern: compile(
        `(?:^|[,;:] |and )(?:next|then|first|last|finally|later|afterwards|after (?:that|them|<P\\d+>))(?: in (?:line|turn|his office|her office|<H\\d+> office|through the door))?(?: on <D\\d+>)? (?<at>came|followed|was|it was|were|the line was) {w3}{B}(?= (?:[.,;:]|and|of|from|who)(?: |$))`,
      ),
    },
    {
      name: 'came-next',
      pattern: compile(
        `{B}(?: ,)? (?<at>came|was|followed|went) (?:next|in next|second|third|last|after <P\\d+>|in after <P\\d+>|<P\\d+>(?= [.,;]))`,
      ),
    },
    {
      name: 'came-next',
      pattern: compile(
        `{B} (?:of (?:the )?<C\\d+> )?(?:, )?(?<at>was|came|went|had been) (?:the |his |her |<H\\d+> )?(?:very )?(?:first|second|third|last|next)(?= (?:[.,;:]|on|to (?:come|call|arrive|be (?:received|shown in))|in line|guest|visitor|caller))`,
      ),
    },
    {
      name: 'next-with',
      pattern: compile(
        `(?:^|[,;] |and )(?:the |a )?(?:next|second|third|last|other|first|another) (?<at>was|were|came|took place|one was) {w2}with {w3}{B}`,
      ),
    },
    {
      name: 'rounds',
      pattern: compile(`(?<at>rounds?) {w8}: {w2}{B}`),
    },
    {
      name: 'turn',
      pattern: compile(`\\b(?:was|came|is) {w4}(?:the )?(?<at>turn) (?:of|for) {w3}{B}(?! (?:, )?to [a-z])`),
    },
    { name: 'turn', pattern: compile(`{B} 's (?<at>turn) (?:came|was|followed)`) },
    {
      name: 'on-the-line',
      pattern: compile(`{B}(?: ,)? {w4}(?:was|were|came) {w3}(?<at>on the line)`),
      call: true,
    },
    {
      name: 'first-guest',
      pattern: compile(
        `(?<at>(?:first|second|last|next|final|only|other|main) (?:foreign |official )?(?:guests?|visitors?|callers?|interlocutors?|appointments?)) {w6}(?:was|were|is|:) {w3}{B}`,
      ),
    },
  ],
  ({ pattern }) => pattern,
);

/** The meetings of a sentence that name one side, with the other from the sentences before. */
export function oneSidedMeetings(sentence: Resolved, story: Story, tables: Tables): ToldMeeting[] {
  const { skeleton } = sentence;
  const { text } = skeleton;
  if (sentence.caption || !/<[PG]\d/.test(text)) return [];
  return FORMS.in(text).flatMap(({ name, pattern, call }) => {
    return matches(pattern, text).flatMap((match): ToldMeeting[] => {
      const { b = '', at = '' } = match.groups ?? {};
      if (text.startsWith(" 's ", match.index + match[0].length) && match[0].endsWith(b)) return [];
      // "made the rounds: X in A, Y in B": everybody who is named from here on
      const named = peopleIn(skeleton, name === 'rounds' ? text.slice(match.index) : b);
      const [maker] = name === 'rounds' ? peopleIn(skeleton, text.slice(0, match.index)) : [];
      const begun =
        story.roundFrom !== undefined || tables.before(sentence) !== undefined || tables.host(sentence) !== undefined;
      const other = maker ?? (begun ? tables.partnerOf(named, sentence) : undefined);
      if (named.length === 0 || other === undefined) return [];
      const from = match.index + match[0].indexOf(at);
      const noun = name !== 'came-next';
      const status = statusAt(text.slice(0, noun ? from : match.index), text.slice(from + at.length), noun);
      if (status !== 'held') return [];
      const said = call || isCall(text) || (name === 'came-next' && tables.before(sentence)?.mode === 'call');
      const mode = said ? 'call' : 'in-person';
      const own = settingNear(sentence, from);
      const base = {
        offices: [],
        mode,
        status,
        rule: `meeting-${name}`,
        sentence: sentence.index,
        at: from,
        ...spanOf(sentence, { from: match.index, to: match.index + match[0].length }),
        ...story.setting(own, { mode, status, sentence }),
      } as const;
      return named.map((person): ToldMeeting => {
        const told: ToldMeeting = { ...base, offices: [], people: [other, person] };
        const groups = new Map([['at', { from, to: from + at.length }]]);
        return story.trace ? { ...told, seen: [meetingTold({ sentence, story, told }, groups, noun)] } : told;
      });
    });
  });
}
