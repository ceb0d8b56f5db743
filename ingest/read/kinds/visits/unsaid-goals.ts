// Journeys told by a sign alone: who is not at home where the text stands and is told to come, to stay on or to go home is on a visit
// there. What is left when every construction has been asked; of whom any journey to that country is told, nothing is added.
import { CuedList } from '../../cues.ts';
import { TRAVEL_SIGNS, type TravelSign } from '../../lexicon/visit-signs.ts';
import { matches } from '../../matches.ts';
import { shiftMonth } from '../../mentions/calendar.ts';
import type { Resolved } from '../../people/resolve.ts';
import { peopleIn, tokensAt } from '../../skeleton.ts';
import type { Story } from '../../story/story.ts';
import { isState } from '../../story/titled.ts';
import { visit } from './framed-visits.ts';
import { goalsIn } from './goals.ts';
import { livesAbroad, type ToldVisit } from './told-visits.ts';
import { travellersBefore } from './travellers.ts';
import { journeySaid } from './visit-status.ts';
import { endOf, type Found, wordOf } from './visiting.ts';

const SIGNS = new CuedList<TravelSign>(TRAVEL_SIGNS, ({ pattern }) => pattern);

interface Sign extends Found {
  frame: TravelSign;
}

/** The journeys to where the text stands that nothing else tells. */
export function unsaidGoals(sentences: readonly Resolved[], visits: readonly ToldVisit[], story: Story): ToldVisit[] {
  const to = story.stands;
  if (!isState(to) || story.site !== to) return [];
  // a journey of long ago is not this one
  const recent = story.now === null ? '' : shiftMonth(story.now, -6);
  const here = visits.filter((visit) => visit.to === to && (visit.date === null || visit.date >= recent));
  const known = new Set(here.map(({ person }) => person));
  const told: ToldVisit[] = [];
  for (const sentence of sentences) {
    const { text } = sentence.skeleton;
    if (sentence.caption || !/<[PG]\d/.test(text)) continue;
    // who "landed, coming from Lima" landed here
    const travels = visits
      .filter(({ sentence: index, rule }) => index === sentence.index && rule !== 'visit-arrived-from')
      .map(({ person }) => person);
    for (const frame of SIGNS.in(text)) {
      for (const match of matches(frame.pattern, text)) {
        const at = match.index + match[0].lastIndexOf(wordOf({ match }));
        for (const person of strangers(sentence, story, { frame, match, at }, to)) {
          if (known.has(person) || (travels.includes(person) && !frame.late)) continue;
          const came = cameHere(sentence, story, { frame, match, at }, { person, to });
          if (came.length > 0) known.add(person);
          told.push(...came);
        }
      }
    }
  }
  return told;
}

function cameHere(sentence: Resolved, story: Story, found: Sign, who: { person: number; to: string }): ToldVisit[] {
  const said = journeySaid(sentence, story, found);
  const { late, unknown } = found.frame;
  if (typeof said === 'string' || (said.status !== 'held' && !(late && said.status === 'planned'))) return [];
  const seen = visit(sentence, story, { ...found, said: { status: 'held', words: null } }, who);
  if (!late) return seen.filter(({ status }) => status === null || (unknown && status === 'planned'));
  // who once went home from somewhere need not have been here
  const { now } = story;
  return seen
    .filter(({ date }) => date === null || now === null || date.slice(0, 7) >= shiftMonth(now, -1))
    .map((one) => ({ ...one, date: now, status: null }));
}

/** Those of whom the sign is told and who are surely not at home here. */
function strangers(sentence: Resolved, story: Story, found: Sign, to: string): number[] {
  const { skeleton } = sentence;
  const { frame, match, at } = found;
  if (frame.unknown && !isUnknownName(sentence, endOf(found))) return [];
  const named = frame.anyone ? skeleton.text : match.groups?.who;
  const people = named === undefined ? travellersBefore(skeleton, at, frame) : peopleIn(skeleton, named);
  return people.filter((person) => {
    const from = story.country(person);
    if (!isState(from) || from === to || !story.saidToBeOf(person, from)) return false;
    const goal = match.groups?.to;
    return !livesAbroad(story, person, to) && (goal === undefined || goalsIn(sentence, goal).includes(from));
  });
}

/** A name that no list of places has. */
function isUnknownName({ skeleton, tokens }: Resolved, at: number): boolean {
  return tokens[tokensAt(skeleton, at, at + 1).first]?.capital === true;
}
