// The last resort of who met whom: people of two sides whom one sentence names where it tells of talks, a meal or a signing, and
// whom no construction brought together. Only names count, and only what is told as having happened. A plan, a wish, a letter, a
// change of office, a conference of many is no such sentence.
import { Cued } from '../../cues.ts';
import type { Resolved } from '../../people/resolve.ts';
import { isCall, settingNear, statusAt } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { meetingTold } from './meeting-parts.ts';
import type { ToldMeeting } from './told-meetings.ts';

const RULE = 'meeting-shared-sentence';
/** What people do who are in one place. */
const TOGETHER = new Cued(
  /\b(?:met|meeting|meetings|talks|negotiations|negotiated|consultations|conferred|conferring|discussed|conversations?|audience|table|signed|signatures?|presided|chaired|received|receiving|welcomed|greeted|hosted|lunch|luncheon|dinner|banquet|breakfast|exchanged|toasted|shook|embraced|handed|witnessed|joined|sat|presented|escorted|seen off|saw off|dined|lunched|toured|shared|initialled|inked|sealed|agreed|talked|spok(?:e|en)(?= (?:with|to|of|about|on|in|alone|together|briefly|again|for (?:an?|half|some|more|over|about)))|consulted|briefed|conversed|visited|called on|called at|paid|entertained|decorated|awarded|pinned|bestowed|unveiled|opened|side by side|shoulder to shoulder|clasped|stood|walked|rode|laid|concluded|debated|negotiating|negotiate|opposite|face[- ]to[- ]face|one-on-one|in the presence of|at (?:his|her|<H\d+>|<P\d+> 's) side)\b/,
);
/** What speaks against it, wherever in the sentence it stands. */
const APART =
  /\b(?:will|would|shall|could|might|may|should|to be|(?:are|is) to|due to|expected|plan(?:s|ned|ning)?|if|unless|letter|message|telegram|cable|condolences|congratulat\w+|invited|invitation|phoned?|telephone\w*|succe(?:ed|ss)\w*|predecessor|replac\w+|appoint\w+|nam(?:ed|ing)|elect\w+|separately|summit|conference|forum|assembly|funeral|inaugurat\w+|parade|photo\w*|picture|not|never|no|n't|denied|refused|without|each|among those)\b/;
/** Before a name that only says whose man, office or letter something is, or of whom others spoke. */
const GOVERNING =
  /(?:\b(?:of|under|for|from|by|late|like|than|about|on|against|after|since|before|advisers? to|aide to|loyal to|said|says|wrote|writes|added|noted|explained|remarked)|<O\d+> to)(?: (?:the|late|former|then))?(?: <[NC]\d+>(?: 's)?)?(?: <P\d+>(?: ,)?(?: and)?)* $/;
/** Behind the name of who only speaks of it. */
const SPEAKING =
  /^ (?:also |later |then )?(?:said|says|saying|added|stated|declared|noted|stressed|announced|explained|remarked|recalled|wrote|writes|claimed|commented|reported|believes?|argued)\b/;
const NAMES = /<P(\d+)>/g;

/** Whom a sentence names as acting, each once. */
function actingIn({ skeleton: { text, items } }: Resolved): number[] {
  const acting = [...text.matchAll(NAMES)].flatMap((name) => {
    const item = items[Number(name[1])];
    const behind = text.slice(name.index + name[0].length);
    const apart = GOVERNING.test(text.slice(0, name.index)) || behind.startsWith(" 's ") || SPEAKING.test(behind);
    return item?.how === 'name' && !apart ? item.people : [];
  });
  return [...new Set(acting)];
}

/** Meetings of those whom a sentence names, where none of those `told` stands in it. */
export function sharedSentences(
  sentences: readonly Resolved[],
  story: Story,
  told: readonly ToldMeeting[],
): ToldMeeting[] {
  const taken = new Set(told.map(({ sentence }) => sentence));
  return sentences.flatMap((sentence): ToldMeeting[] => {
    const { text } = sentence.skeleton;
    if (sentence.caption || taken.has(sentence.index) || !/<P\d+>.*<P\d+>/.test(text)) return [];
    const said = TOGETHER.exec(text);
    if (!said || APART.test(text) || isCall(text)) return [];
    const meeting = together(sentence, story, { from: said.index, to: said.index + said[0].length });
    return meeting ? [meeting] : [];
  });
}

function together(sentence: Resolved, story: Story, at: { from: number; to: number }): ToldMeeting | undefined {
  const { skeleton, index, start, end } = sentence;
  const people = actingIn(sentence);
  // who acts for nobody known is a side by himself
  const sides = new Set(people.map((person) => story.country(person) ?? person));
  const status = statusAt(skeleton.text.slice(0, at.from), skeleton.text.slice(at.to), true);
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
