// Tables that no verb of meeting tells: those named side by side of whom the next words say who else was there, and those whom a
// text lists where it says that they took their seats. At a summit or a conference of many nobody is taken to have met.
import { Cued } from '../../cues.ts';
import type { Resolved } from '../../people/resolve.ts';
import { peopleIn } from '../../skeleton.ts';
import { settingNear, statusAt } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { isTag, PERSON, type Stretch, type Word, wordsIn } from './clause-words.ts';
import { governed } from './clauses.ts';
import { listAt } from './name-lists.ts';
import { presencesIn } from './presence.ts';
import type { ToldMeeting } from './told-meetings.ts';

const OF_MANY = new Cued(
  /\b(?:summit|conference|forum|assembly|session of|parade|funeral|inaugurat\w+|congress|rally|photo\w*|picture)\b/,
);
/** What says that somebody was at a table, and not at a festivity. */
const AT_TABLE = new Cued(
  /\btable\b|\bjoined\b|\bbetween\b|\bbeside\b|\bflanked\b|\bsat in\b|\bmediat\w+|\bmoderat\w+|\bwith (?:him|her|them)\b|\b(?:at|by) (?:<[PH]\d+>|his|her)(?: 's)? side\b|\bthe chair\b|\bthe (?:talks|meeting|signing|negotiations)\b|\bwitness\w*/,
);
const SEATED = new Cued(
  /\b(?:took (?:their|<H\d+>) (?:places|seats)|sat (?:down|together)|came together|gathered|assembled|met|faced each other|(?:at|around|round) (?:the|one) (?:[a-z-]+ )?table (?:sat|were|are)|conferred|talked|negotiated)\b[^:;]* : /,
);
/** "met before the summit": not at it. */
const BESIDE_MANY = new Cued(
  /\b(?:before|after|ahead of|on the eve of|on the margins of|on the sidelines of|prior to|following) (?:the |their |<H\d+> )?(?:[a-z-]+ )?(?:summit|conference|forum|session|congress|parade|funeral)\b/g,
);
const ROUND_TABLE = new Cued(
  /\b(?:around|round|at) (?:the|one) (?:same |[a-z-]+ )?table (?:sat|were|gathered|were seated|met) (?=(?:the |<[CN]\d+> )*<P)/,
);
/** "A was represented by X, B by Y and C by Z", where no gathering of many is told of. */
const REPRESENTED = new Cued(/^(?:(?!<P).)*?<C\d+> (?:was|were) represented by (?=.*<P.*<C\d+> by .*<P)/);
const THREE = /<P\d+>.*<P\d+>.*<P\d+>/;

/** Where in a sentence those stand who are listed as seated together. */
function seated(text: string, before: string): Stretch | undefined {
  const aside = BESIDE_MANY.mayMatch(text)
    ? text.replace(BESIDE_MANY.pattern, (words) => ' '.repeat(words.length))
    : text;
  const said = !OF_MANY.test(aside)
    ? ((text.includes(' : ') ? SEATED.exec(text) : null) ??
      ROUND_TABLE.exec(text) ??
      (OF_MANY.test(before) ? null : REPRESENTED.exec(text)))
    : null;
  if (!said) return undefined;
  const from = said.index + said[0].length;
  const end = /(?: (?:;|who|whom|while|after|but)(?: |$)| " )/.exec(text.slice(from))?.index;
  const to = end === undefined ? text.length : from + end;
  return /<[PG]\d/.test(text.slice(0, from)) || !THREE.test(text.slice(from, to)) ? undefined : { from, to };
}

/** Those who act side by side where the sentence begins. */
function sideBySide(words: readonly Word[]): Stretch | undefined {
  const first = words.findIndex((word) => isTag(word, PERSON));
  if (first < 0 || first > 14 || governed(words, first)) return undefined;
  return listAt(words, first, 1, true);
}

/** Tables told by a list of those who sat there. */
export function seatedTables(sentences: readonly Resolved[], story: Story): ToldMeeting[] {
  return sentences.flatMap((sentence): ToldMeeting[] => {
    const { index, skeleton, caption } = sentence;
    const before = sentences.slice(Math.max(0, index - 2), index).map((one) => one.skeleton.text);
    const names = caption ? undefined : seated(skeleton.text, before.join(' '));
    return names ? table(sentence, story, names, 'meeting-seated') : [];
  });
}

/** Those side by side of whom the text then says who was with them: tables only if somebody joins them. */
export function openTables(sentences: readonly Resolved[], story: Story, told: readonly ToldMeeting[]): ToldMeeting[] {
  return sentences.flatMap((sentence): ToldMeeting[] => {
    const { text } = sentence.skeleton;
    const next = sentences[sentence.index + 1]?.skeleton.text ?? '';
    if (sentence.caption || !/<P\d+>.*\band\b.*<P\d+>/.test(text) || OF_MANY.test(text)) return [];
    if (!AT_TABLE.test(next) || presencesIn(next).length === 0) return [];
    if (told.some((meeting) => meeting.sentence === sentence.index && meeting.people.length > 1)) return [];
    const names = sideBySide(wordsIn(text));
    return names ? table(sentence, story, names, 'meeting-open-table') : [];
  });
}

function table(sentence: Resolved, story: Story, names: Stretch, rule: string): ToldMeeting[] {
  const { skeleton } = sentence;
  const people = peopleIn(skeleton, skeleton.text.slice(names.from, names.to));
  const sides = new Set(people.map((person) => story.country(person) ?? person));
  const status = statusAt(skeleton.text.slice(0, names.to), '', false);
  if (people.length < 2 || sides.size < 2 || status !== 'held' || !story.mayMeet(people)) return [];
  const own = settingNear(sentence, names.from);
  const settings = story.setting(own, { mode: 'in-person', status, sentence });
  const { index, start, end } = sentence;
  return [{ people, offices: [], mode: 'in-person', status, rule, sentence: index, start, end, ...settings }];
}
