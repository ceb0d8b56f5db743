// Which states a construction of seats seats: those of its list, for whom its people act, who says "we", whom "it" means.
import { LINK, type SeatFrame } from '../../lexicon/seat-words.ts';
import { matches } from '../../matches.ts';
import { heldBy } from '../../people/holdings.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, peopleIn } from '../../skeleton.ts';
import { partyOf } from '../../story/parties.ts';
import type { Story } from '../../story/story.ts';
import { isState } from '../../story/titled.ts';
import { distinct } from '../../story/told-sides.ts';

/** Where a construction of seats stands. */
export interface Place {
  /** The sentence, with its subject given. */
  view: Resolved;
  /** The sentences before it, by their index. */
  views: readonly Resolved[];
  n: number;
  story: Story;
}

/** Whoever says "we": the speaker of the sentence, else the person that the text is about. */
function speaker({ skeleton }: Resolved, story: Story): string | null {
  const person = peopleIn(skeleton, skeleton.text).at(-1) ?? story.about;
  return (person === undefined ? null : story.country(person)) ?? story.home;
}

/** Heads and ministers act for their state where they take its chair. */
const ACTS_FOR_STATE =
  /\b(?:president|prime minister|premier|pm|chancellor|king|queen|emir|amir|sultan|crown prince|leader|taoiseach|foreign minister|minister|head of state|head of government)\b/i;

/** The states of a list of countries and people; "X of A" is told of A alone. */
export function codesIn({ skeleton }: Resolved, story: Story, words: string): string[] {
  const items = itemsIn(skeleton, words.replace(/<P\d+>(?= of(?: the)? <C)/g, ''));
  const codes = items.flatMap((item) => {
    if (item.tag !== 'P') return partyOf(item);
    const [person, ...others] = item.people;
    if (person === undefined || others.length > 0) return null;
    const held = heldBy(story.holdings, person);
    const acts = held.length === 0 || held.some(({ title }) => ACTS_FOR_STATE.test(title));
    return acts || /<C\d+>/.test(words) ? story.country(person) : null;
  });
  return codes.filter(isState);
}

/** States that others come from or that something is in. */
const PLACED = new RegExp(String.raw`\b(?:from|in|of|at|to|with|by|near)(?: the)? <C\d+>(?:${LINK} <C\d+>)*`, 'g');

/** The country spoken of last before an offset. */
function lastCountry({ view, views, n, story }: Place, at: number): string | null {
  for (let i = n; i >= Math.max(0, n - 2); i--) {
    const { skeleton } = (i === n ? view : views[i]) ?? { skeleton: { text: '', items: [], marks: [] } };
    const text = i === n ? skeleton.text.slice(0, at) : skeleton.text;
    const acting = text.replace(PLACED, '');
    const told = matches(
      /<C\d+>|<[HP]\d+>(?= (?:'s )?(?:country|nation|homeland)\b)/g,
      i < n && /<C/.test(acting) ? acting : text,
    ).map(([tag]) => {
      const [item] = itemsIn(skeleton, tag);
      const [person] = item?.people ?? [];
      return item?.tag === 'C' ? partyOf(item) : person === undefined ? null : story.country(person);
    });
    const code = told.findLast(isState);
    if (code) return code;
  }
  return null;
}

/** "As a member of B, A …", "A, as chair of B": the subject after a comma where the phrase opens a clause, else the last before. */
function around({ skeleton }: Resolved, match: RegExpExecArray): string | null {
  const [before, after] = [skeleton.text.slice(0, match.index), skeleton.text.slice(match.index + match[0].length)];
  const next =
    /^(?: (?:in|for|since|until|from) <D\d+>(?: - \d+)?)?(?: this year)?(?: and [^<.;]{0,60}(?:<B\d+>)?)? ,(?: the)? (<C\d+>)/.exec(
      after,
    )?.[1];
  const opens = /(?:^|[,;] |\b(?:and|but|that|and,) )$/.test(before);
  const [last] = [before.replace(PLACED, ''), before].flatMap((words) =>
    distinct(itemsIn(skeleton, words, 'C').map(partyOf)).slice(-1),
  );
  const first = next ? itemsIn(skeleton, next, 'C').map(partyOf)[0] : undefined;
  return (opens && first ? first : (last ?? first)) ?? null;
}

/** "As a member of B, a body of many states, it pleads". */
const IT = /^(?: ,[^<,.;]{1,50})? , (?:it|the country) /;

/** The states that a match of a frame seats: those it names, else the one that its words mean. */
export function membersOf(frame: SeatFrame, place: Place, match: RegExpExecArray): string[] {
  const own = match.groups?.who ? codesIn(place.view, place.story, match.groups.who) : [];
  if (own.length > 0 || frame.who === undefined) return own;
  const { view, story } = place;
  const before = frame.who === 'it' || IT.test(view.skeleton.text.slice(match.index + match[0].length));
  const code =
    frame.who === 'speaker'
      ? speaker(view, story)
      : before
        ? (lastCountry(place, match.index) ?? story.home)
        : around(view, match);
  return code === null ? [] : [code];
}
