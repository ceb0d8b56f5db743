// Delegations whose members are told a sentence later: "a group of lawmakers called on X. It was led by Y; Z had come with him."
// Who met them is named at once, who they were only then. A delegation that nobody named met is no table.
import { Cued } from '../../cues.ts';
import { matches } from '../../matches.ts';
import type { Resolved } from '../../people/resolve.ts';
import { peopleIn } from '../../skeleton.ts';
import { isCall, settingNear, statusAt } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import type { ToldMeeting } from './told-meetings.ts';

const GROUP = String.raw`(?:delegations?|mission|team|group|mediators|emissaries|envoys|lawmakers|parliamentarians|senators|leaders|ministers|presidents|heads of (?:state|government)|<O\d+>)`;
const PLAIN = '(?:(?!<[PG])[^\\s.;:]+ )';
/** "a delegation of the bloc called on X", "X received a group of lawmakers". */
const MET = new Cued(
  new RegExp(
    String.raw`\b(?:a|an|the|two|three|four|five|several) ${PLAIN}{0,5}?${GROUP} ${PLAIN}{0,8}?(?<at>met|called on|saw|visited|urged|pressed|lobbied|pleaded|talked|spoke|conferred|sat down|held talks|had talks|negotiated) (?:with |to )?(?:the |<[NC]\d+> (?:'s )?)*(?<named><P\d+>)(?! 's)|(?<host><P\d+>) (?:of (?:the )?<C\d+> |, ${PLAIN}{1,8}?, )?(?<verb>met|received|hosted|welcomed|saw|greeted|held talks with|sat down with|spoke with|conferred with) (?:a|an|the|two|three|four|five|several) ${PLAIN}{0,5}?${GROUP}(?= |$)`,
  ),
);
/** Who made it up, where the names follow, and where they stand before. */
const LED = new Cued(
  /\b(?:(?:the|their|his|her|<H\d+>) (?:[\w<>-]+ )?(?:delegation|mission|team|group|visitors|party)\b[^,;]{0,60}?|it|they) (?:was|were|had been) (?:led|headed|chaired|made up of|composed of)(?: by)? (?=.*<P)|\b(?:delegation|mission|team|group|party|it) (?:consisted of|comprised|included|was made up of) |\bat (?:its|their|the|<H\d+>) (?:<O\d+>|head)(?: of the [a-z]+)? (?:was|were|stood) |\bwith (?:him|her|them|<P\d+>) (?:were|was|came|had come) |\b(?:its|their) members (?:were|are|included) /g,
);
const CAME = new Cued(
  /(?:^|[;.] |, and )(?<names>(?:(?:the |<[NC]\d+> (?:'s )?)*<P\d+>(?: (?:of|from|for) (?:the )?<[CB]\d+>)?(?: ,| and| , and)? ?){1,6})(?:had come|came|had travelled|travelled|had flown in|flew in|was|were|made the trip) (?:along )?(?:with (?:him|her|them|<[PG]\d+>)|(?:also )?(?:members?|part) of (?:it|the (?:delegation|mission|team|group)))/g,
);
/** As many sentences later the members are told. */
const REACH = 2;

/** The meetings of delegations whose members the next sentences name. */
export function delegationMeetings(sentences: readonly Resolved[], story: Story): ToldMeeting[] {
  return sentences.flatMap((sentence): ToldMeeting[] => {
    const { skeleton, index, caption } = sentence;
    const met = caption ? null : MET.exec(skeleton.text);
    const tag = met?.groups?.named ?? met?.groups?.host;
    const verb = met?.groups?.at ?? met?.groups?.verb ?? '';
    if (!met || tag === undefined) return [];
    const hosts = peopleIn(skeleton, tag);
    const members = sentences
      .slice(index + 1, index + 1 + REACH)
      .filter((next) => !next.caption)
      .flatMap((next) => membersIn(next))
      .filter((person) => !hosts.includes(person));
    const at = met.index + met[0].lastIndexOf(verb);
    const status = statusAt(skeleton.text.slice(0, at), skeleton.text.slice(at + verb.length), false);
    const people = [...new Set([...hosts, ...members])];
    if (members.length === 0 || status !== 'held' || !story.mayMeet(people)) return [];
    const mode = isCall(skeleton.text) ? 'call' : 'in-person';
    const own = settingNear(sentence, at);
    const setting = story.setting(own, { mode, status, sentence });
    const { start } = sentence;
    const end = sentences[index + 1]?.end ?? sentence.end;
    return [
      { people, offices: [], mode, status, rule: 'meeting-delegation', sentence: index, at, start, end, ...setting },
    ];
  });
}

/** The members that a sentence names. */
function membersIn({ skeleton }: Resolved): number[] {
  const { text } = skeleton;
  const behind = matches(LED, text).map(({ index, 0: said }) => {
    const rest = text.slice(index + said.length);
    return rest.slice(0, / (?:;|who|whom|whose|which|while|when|after|\.)(?: |$)/.exec(rest)?.index ?? rest.length);
  });
  const before = matches(CAME, text).map(({ groups }) => groups?.names ?? '');
  return [...behind, ...before].flatMap((stretch) => peopleIn(skeleton, stretch));
}
