// Meetings told by their number in a row: "X and Y are to meet in Z. Their first summit was held in W in April."
// Whose they are is who met, or is to meet, in the sentences just before; one without a time or a place of its own is none.
import { Cued } from '../../cues.ts';
import type { Resolved } from '../../people/resolve.ts';
import { peopleIn } from '../../skeleton.ts';
import { isCall, settingNear, statusAt } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import type { ToldMeeting } from './told-meetings.ts';

const EARLIER = new Cued(
  /(?<!\w)(?<whose>their|<[GH]\d+>|the) (?<at>(?:very )?(?:first|second|third|last|latest|previous|earlier|only|most recent) (?:(?:such|informal|formal|official|bilateral|face-to-face) )*(?:(?:meeting|summit|encounter|talks|conversation|round|call|one) )?)(?:(?:was|were|had been) (?:held|staged|convened)|took place|had taken place|came|(?:was|were|had been|dates|dated)(?= (?:back )?(?:in|on|at|to|from)\b)) /,
);
/** As many sentences before, the two were told of. */
const REACH = 2;

/** The meetings that a text numbers, of the two whom it told to meet just before. */
export function earlierMeetings(
  sentences: readonly Resolved[],
  story: Story,
  told: readonly ToldMeeting[],
): ToldMeeting[] {
  return sentences.flatMap((sentence): ToldMeeting[] => {
    const { skeleton, index, caption, start, end } = sentence;
    const { text } = skeleton;
    const said = caption || /<P\d/.test(text) ? null : EARLIER.exec(text);
    const { whose = '', at: words = '' } = said?.groups ?? {};
    // "the first was held": of meetings only where the sentence before tells of one
    const before = told.findLast(
      (meeting) => meeting.sentence < index && index - meeting.sentence <= (whose === 'the' ? 1 : REACH),
    );
    const people = whose.startsWith('<G')
      ? peopleIn(skeleton, whose)
      : (before?.people ?? toMeet(sentences[index - 1]));
    if (!said || people.length !== 2 || !story.mayMeet(people)) return [];
    const at = said.index + said[0].indexOf(words);
    const own = settingNear(sentence, at);
    const status = statusAt(text.slice(0, at), text.slice(at + words.length), true);
    if (status !== 'held' || (own.date === null && own.country === null)) return [];
    const mode = isCall(text) ? 'call' : 'in-person';
    const setting = story.setting(own, { mode, status, sentence });
    return [
      {
        people: [...people],
        offices: [],
        mode,
        status,
        rule: 'meeting-earlier',
        sentence: index,
        at,
        start,
        end,
        ...setting,
      },
    ];
  });
}

/** The two whom a sentence names where it tells that they are to come together. */
function toMeet(sentence: Resolved | undefined): number[] {
  if (!sentence || !/\b(?:meet|together|talks|summit|meeting|sit down)\b/.test(sentence.skeleton.text)) return [];
  return peopleIn(sentence.skeleton, sentence.skeleton.text);
}
