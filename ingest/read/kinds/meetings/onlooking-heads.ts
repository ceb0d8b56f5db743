// Heads of state or government who look on while others of theirs sign or talk: "their leaders looked on", "with the heads of the two
// governments looking on". They are named elsewhere: for each state at the table whoever is said to head it.
// A state with no head named, or with two that the words do not tell apart, sends nobody.
import { Cued } from '../../cues.ts';
import { heldBy } from '../../people/holdings.ts';
import type { Resolved } from '../../people/resolve.ts';
import type { Story } from '../../story/story.ts';
import type { ToldMeeting } from './told-meetings.ts';

const HEADS = String.raw`(?:(?:their|both|<H\d+>|the|the (?:two|three|four)) (?:respective )?(?:<O\d+>|chiefs|leaders|bosses|principals|heads)(?: of (?:state|government|(?:the )?(?:two|three|both|<H\d+>|their) (?:governments|states|countries|nations)))?)`;
const LOOKING =
  '(?:looking on|watching|standing (?:by|behind)|present|in attendance|applauding|attending|looking over their shoulders)';
const LOOKED = new Cued(
  new RegExp(
    String.raw`\b(?<heads>${HEADS}) (?:looked on|watched|stood (?:by|behind)|applauded|witnessed|attended|(?:were|sat|stood) (?:also )?(?:there|present|in attendance|behind them|in the (?:room|front row)|looking on))\b|\b(?:with|as) (?<beside>${HEADS}) (?:${LOOKING}|looked on|watched)\b|\b(?:in the presence of|in front of|before the eyes of|under the eyes of|(?:watched|witnessed|overseen) by) (?<before>${HEADS})(?= [.,;]| (?:in|on|at)\b)`,
  ),
);
const HEAD =
  /^(?:president|prime minister|chancellor|premier|king|queen|emir|amir|sultan|emperor|taoiseach|state president|federal chancellor|supreme leader|chief minister)$/i;
/** As many sentences may lie between a table and the words on who looked on. */
const REACH = 2;

/** The meetings, with the heads who looked on. */
export function withOnlookingHeads(
  meetings: readonly ToldMeeting[],
  sentences: readonly Resolved[],
  story: Story,
): ToldMeeting[] {
  const looked = sentences.flatMap((sentence) => {
    const { heads, beside, before } = LOOKED.exec(sentence.skeleton.text)?.groups ?? {};
    const said = heads ?? beside ?? before;
    return said === undefined || sentence.caption ? [] : [{ at: sentence.index, said: wordsOf(sentence, said) }];
  });
  if (looked.length === 0) return [...meetings];
  return meetings.map((meeting) => {
    const near = looked.find(({ at }) => Math.abs(at - meeting.sentence) <= REACH);
    if (!near || meeting.status !== 'held' || meeting.mode !== 'in-person') return meeting;
    const heads = headsOf(meeting.people, near, story);
    return heads.length === 0 ? meeting : { ...meeting, people: [...meeting.people, ...heads] };
  });
}

/** The words for the heads, tags of offices by the titles that they stand for. */
const wordsOf = ({ skeleton }: Resolved, said: string): string =>
  said.replace(/<O(\d+)>/g, (tag, n: string) => {
    const piece = skeleton.items[Number(n)]?.piece;
    return piece?.kind === 'office' && piece.plural ? piece.title.toLowerCase() : tag;
  });

function headsOf(people: readonly number[], { said, at }: { said: string; at: number }, story: Story): number[] {
  if (
    !/\b(?:chiefs|leaders|bosses|principals|heads|presidents|premiers|prime ministers|monarchs|chancellors)\b/.test(
      said,
    )
  )
    return [];
  // heads who sit there themselves have nobody to look on
  if (people.some((person) => leads(person, story))) return [];
  const states = new Set(people.map((person) => story.country(person)));
  return [...states].flatMap((state) => {
    if (state === null) return [];
    const heads = story.spokenOf.filter((person) => story.country(person) === state && leads(person, story));
    if (heads.length < 2) return heads;
    // a state with a king and a prime minister sends the one who is spoken of beside the words
    const named = story.sentences
      .filter(({ index }) => Math.abs(index - at) <= REACH)
      .flatMap(({ mentions }) => mentions.map(({ person }) => person));
    const beside = heads.filter((head) => named.includes(head));
    return beside.length === 1 ? beside : [];
  });
}

const leads = (person: number, story: Story): boolean =>
  heldBy(story.holdings, person).some(({ title, standing }) => standing === null && HEAD.test(title));
