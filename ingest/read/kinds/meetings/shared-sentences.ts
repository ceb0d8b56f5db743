// The last resort of who met whom: people of two sides whom one sentence names where it tells of talks, a meal or a signing, and
// whom no construction brought together. Only names count, and only what is told as having happened. A plan, a wish, a letter, a
// change of office, a conference of many is no such sentence.
import { Cued } from '../../cues.ts';
import { grouped } from '../../grouped.ts';
import type { Resolved } from '../../people/resolve.ts';
import { spanOf } from '../../skeleton.ts';
import { isCall, settingNear, statusAt } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { partsOf, type Stretch } from './clause-words.ts';
import { meetingTold } from './meeting-parts.ts';
import { withReferences } from './table-references.ts';
import { Tables } from './tables.ts';
import type { ToldMeeting } from './told-meetings.ts';

const RULE = 'meeting-shared-sentence';
/** What people do who are in one place. */
const TOGETHER = new Cued(
  /\b(?:met|meeting|meetings|talks|negotiations|negotiated|consultations|conferred|conferring|discussed|conversations?|audience|time for|table|signed|signatures?|presided|chaired|received|receiving|welcomed|greeted|hosted|lunch|luncheon|dinner|banquet|breakfast|exchanged|toasted|shook|embraced|handed|witnessed|joined|sat|presented|escorted|seen off|saw off|dined|lunched|toured|shared|initialled|inked|sealed|agreed|talked|spok(?:e|en)(?= (?:with|to|of|about|on|in|alone|together|briefly|again|for (?:an?|half|some|more|over|about)))|consulted|briefed|conversed|visited|called on|called at|paid|entertained|decorated|awarded|pinned|bestowed|unveiled|opened|(?:in|into) (?:one|the same) room|shuttled|side by side|shoulder to shoulder|clasped|stood|walked|rode|laid|concluded|debated|negotiating|negotiate|opposite|face[- ]to[- ]face|one-on-one|in the presence of|at (?:his|her|their|<[HG]\d+>|<P\d+> 's) side|next to (?:him|her|them|<[PG]\d+>))\b/,
);
/** What speaks against it, wherever in the sentence it stands. */
const APART =
  /\b(?:will|would|shall|could|might|may|should|to be|(?:are|is) to|due to|expected|plan(?:s|ned|ning)?|if|unless|letter|message|telegram|cable|condolences|congratulat\w+|invited|invitation|phoned?|telephone\w*|succe(?:ed|ss)\w*|predecessor|replac\w+|appoint\w+|nam(?:ed|ing)|elect\w+|separately|summit|conference|forum|assembly|funeral|inaugurat\w+|parade|photo\w*|picture|not|never|no|n't|denied|refused|without|each|missing|absent|absence|among those)\b/;
/** Before a name that only says whose man, office or letter something is, or of whom others spoke. */
const GOVERNING =
  /(?:\b(?:(?:monument|memorial|statue|tribute|homage) to(?: [a-z]+){0,3}|of|under|for|from|by|late|like|than|about|on|against|after|since|before|advisers? to|aide to|loyal to|said|says|wrote|writes|added|noted|explained|remarked)|<O\d+> to)(?: (?:the|late|former|then))?(?: <[NC]\d+>(?: 's)?)?(?: <P\d+>(?: ,)?(?: and)?)* $/;
/** Behind the name of who only speaks of it. */
const SPEAKING =
  /^ (?:also |later |then )?(?:said|says|saying|added|stated|declared|noted|stressed|announced|explained|remarked|recalled|wrote|writes|claimed|commented|reported|believes?|argued)\b/;

/** "a dinner for X", "a reception in honour of X": who is the guest is there. */
const HONOURED =
  /\b(?:lunch|luncheon|dinner|banquet|breakfast|supper|reception|tea|iftar|meal|time|audience|welcome)\b.{0,60} (?:for|in honou?r of) (?:the )?$/;
const NAMED = /<([PG])(\d+)>/g;

/** A part of a sentence between semicolons. */
interface Part extends Stretch {
  sentence: Resolved;
}

/** Whom a part of a sentence tells as acting: by name, by other words, by words for several. */
function actingIn({ sentence: { skeleton }, from, to }: Part): Record<'named' | 'meant' | 'several', number[]> {
  const text = skeleton.text.slice(from, to);
  const named = new Set<number>();
  const meant = new Set<number>();
  const several = new Set<number>();
  for (const found of text.matchAll(NAMED)) {
    const item = skeleton.items[Number(found[2])];
    const before = text.slice(0, found.index);
    const behind = text.slice(found.index + found[0].length);
    const apart = GOVERNING.test(before) && !HONOURED.test(before);
    if (!item || apart || behind.startsWith(" 's ") || SPEAKING.test(behind)) continue;
    for (const person of item.people) {
      (item.how === 'name' ? named : meant).add(person);
      if (item.tag === 'G') several.add(person);
    }
  }
  const others = (people: Set<number>): number[] => [...people].filter((person) => !named.has(person));
  return { named: [...named], meant: others(meant), several: others(several) };
}

/** Meetings of those whom a part of a sentence names, where none of those `told` stands in it. */
export function sharedSentences(
  sentences: readonly Resolved[],
  story: Story,
  told: readonly ToldMeeting[],
): ToldMeeting[] {
  const bySentence = grouped(told, ({ sentence }) => sentence);
  const tables = new Tables(story);
  return sentences.flatMap((read): ToldMeeting[] => {
    const here = bySentence.get(read.index) ?? [];
    const { text } = read.skeleton;
    if (read.caption || !TOGETHER.test(text) || !/<P\d/.test(text)) {
      tables.note(here);
      return [];
    }
    const sentence = withReferences(read, story, tables);
    tables.note(here);
    const stretches = partsOf(sentence.skeleton.text);
    const parts = stretches
      .map((stretch): Part => ({ sentence, ...stretch }))
      .filter((part) => !here.some((meeting) => within(meeting, part)));
    const found = parts.flatMap((part) => together(part, story) ?? []);
    tables.note(found);
    return found;
  });
}

/** Whether a meeting is told in a part of a sentence; one that was told with the whole is told in each. */
function within({ start, end }: ToldMeeting, { sentence, from, to }: Part): boolean {
  const span = spanOf(sentence, { from, to });
  return start < span.end && span.start < end;
}

function together(part: Part, story: Story): ToldMeeting | undefined {
  const { sentence, from, to } = part;
  const { skeleton, index, start, end } = sentence;
  const text = skeleton.text.slice(from, to);
  const said = TOGETHER.exec(text);
  if (!said || APART.test(text) || isCall(text)) return undefined;
  const at = { from: from + said.index, to: from + said.index + said[0].length };
  const { named, meant, several } = actingIn(part);
  const people = named.length > 0 ? [...named, ...(named.length === 1 ? meant : several)] : [];
  // who acts for nobody known is a side by himself
  const sides = new Set(people.map((person) => story.country(person) ?? person));
  const status = statusAt(text.slice(0, said.index), text.slice(said.index + said[0].length), true);
  if (sides.size < 2 || status !== 'held' || !story.mayMeet(people)) return undefined;
  const own = settingNear(sentence, at.from);
  const settings = story.setting(own, { mode: 'in-person', status, sentence });
  const told: ToldMeeting = {
    people,
    offices: [],
    mode: 'in-person',
    status,
    rule: RULE,
    sentence: index,
    start,
    end,
    ...settings,
  };
  if (story.trace) told.seen = [meetingTold({ sentence, story, told }, new Map([['at', at]]), false)];
  return told;
}
