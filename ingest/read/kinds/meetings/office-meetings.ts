// Meetings whose sides the text names by office alone: "the Speaker meets ambassadors", "the two countries' defence ministers" not.
// The office attended; no person is made of a title, and a plural ("ambassadors") names no one office. Sentences with a person
// among the sides belong to the other rules of meetings.
import { Cued } from '../../cues.ts';
import { matches } from '../../matches.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, spanOf } from '../../skeleton.ts';
import { isCall, settingNear, statusAt } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import type { ToldMeeting } from './told-meetings.ts';

const GUESTS =
  '(?:ambassadors|envoys|diplomats|ministers|leaders|heads|delegates|delegations?|lawmakers|parliamentarians|officials|representatives|guests|counterparts|senators|governors|mayors|<O\\d+>)';
const MET = new Cued(
  new RegExp(
    String.raw`(?:^|[|.:;,] |^\W+)(?:the |a )?(?<a><O\d+>)(?: (?:also|then|later|today|yesterday|on|<D\d+>|will|would|is to|is due to|did not|has|had)){0,4} (?<at>meets?|met|receives?|received|hosts?|hosted|welcomes?|welcomed|holds? talks|held talks|speaks?|spoke|called on|calls on|had talks|has talks)(?: with)?(?: by (?:phone|telephone))?(?: with)? (?<b>(?:the |a |an |all |some |several |visiting |new |newly appointed |foreign |group of |number of |delegation of |<[NCB]\d+> (?:'s )?|\d+ |[a-z]+ly |two |three |four |five ){0,4}${GUESTS})`,
    'g',
  ),
);

/** The meetings of a sentence at which offices sat, and nobody by name. */
export function officeMeetings(sentence: Resolved, story: Story): ToldMeeting[] {
  const { skeleton } = sentence;
  return matches(MET, skeleton.text).flatMap((match): ToldMeeting[] => {
    const { a = '', b = '', at: word = '' } = match.groups ?? {};
    const offices = itemsIn(skeleton, `${a} ${b}`, 'O').filter(
      ({ piece }) => piece?.kind === 'office' && !piece.plural && !piece.weak,
    );
    const [host] = itemsIn(skeleton, a, 'O');
    const rest = skeleton.text.slice(match.index + match[0].length);
    // "meets ambassadors and X": X sits at that table, and the rules for people tell it
    if (!host || !offices.includes(host) || /^(?: ,| and)(?: [a-z]+){0,3} <P/.test(rest)) return [];
    const at = match.index + match[0].indexOf(` ${word}`, a.length) + 1;
    const mode = isCall(skeleton.text) ? 'call' : 'in-person';
    if (/^sp/.test(word) && mode !== 'call') return [];
    const status = statusAt(skeleton.text.slice(0, at), skeleton.text.slice(at + word.length), false);
    const own = settingNear(sentence, at);
    const settings = story.setting(own, { mode, status, sentence });
    return [
      {
        people: [],
        offices,
        mode,
        status,
        rule: 'meeting-office',
        sentence: sentence.index,
        at,
        ...spanOf(sentence, { from: match.index, to: match.index + match[0].length }),
        ...settings,
      },
    ];
  });
}
