// Meetings read clause by clause: a verb or noun of meeting, its subject, and those it is done to or with.
// Where nobody named is the subject, or the other side is no named person, nothing is told.
import { foundIn } from '../../found-in.ts';
import { APART } from '../../lexicon/encounter-words.ts';
import { CALLS } from '../../lexicon/meeting-frames.ts';
import { THE_MEETING } from '../../lexicon/presence-words.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, peopleIn, type Skeleton, spanOf } from '../../skeleton.ts';
import { isCall } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { isState } from '../../story/titled.ts';
import type { Reason, Sighting, Trace } from '../../trace.ts';
import { atTable } from './at-table.ts';
import { clauseText, type Stretch, unattributed, type Word, wordsIn } from './clause-words.ts';
import type { Sides } from './encounter.ts';
import { BESIDE } from './encounter-gestures.ts';
import { BY_LINE } from './encounter-occasions.ts';
import { namedIn, whoMet } from './encounter-people.ts';
import { settingOf } from './encounter-setting.ts';
import { sidesOf, tellsMeeting } from './encounter-sides.ts';
import { atSummit, clauseAround, statusOf } from './encounter-status.ts';
import { meetingTold } from './meeting-parts.ts';
import type { Tables } from './tables.ts';
import type { ToldMeeting } from './told-meetings.ts';

/** Every encounter that the clauses of one sentence tell. */
export function readEncounters(sentence: Resolved, story: Story, tables: Tables): ToldMeeting[] {
  const { text } = sentence.skeleton;
  if (!/<[PG]\d/.test(text) || sentence.caption) return [];
  const words = unattributed(wordsIn(text));
  return foundIn(words, (word, at): ToldMeeting[] => {
    if (word.text.startsWith('<') || word.text.length < 2) return [];
    const found = sidesOf(words, at);
    if (found.length === 0 && story.trace && tellsMeeting(word.text)) leftOpen(sentence, story.trace, word);
    return found.flatMap((sides) => tell(sentence, { story, tables }, words, sides));
  });
}

/** Tells the trace of a verb of meeting whose clause names no two sides. */
function leftOpen(sentence: Resolved, trace: Trace, { text, at }: Word): void {
  const people = peopleIn(sentence.skeleton, sentence.skeleton.text);
  const span = spanOf(sentence, { from: at, to: at + text.length });
  trace.refuse({ reason: 'clause-open', rule: 'meeting-clause', people, ...span, detail: text });
}

/** What a clause tells, with what it is read from. */
interface Clause {
  sentence: Resolved;
  story: Story;
  words: readonly Word[];
  sides: Sides;
  /** The sides, and those whom the sentence sets beside them. */
  all: readonly Stretch[];
  /** The word that tells it. */
  word: Word;
}

function tell(
  sentence: Resolved,
  { story, tables }: { story: Story; tables: Tables },
  words: readonly Word[],
  sides: Sides,
): ToldMeeting[] {
  const { skeleton } = sentence;
  const { rule, at, noun, near, apart = false } = sides;
  const word = words[at];
  if (!word) return [];
  const clause: Clause = { sentence, story, words, sides, all: [...sides.sides, ...atTable(words, at)], word };
  const { all } = clause;
  const people = whoMet(sentence, { story, tables }, { rule, all });
  if (refused(clause, tables, people)) return [];
  const offices = itemsIn(skeleton, all.map((side) => namedIn(skeleton.text, side)).join(' '), 'O').filter(
    ({ piece }) => piece?.kind === 'office' && !piece.plural,
  );
  const status = statusOf(skeleton.text, words, { at, noun });
  const mode = rule === BY_LINE || isCall(clauseAround(words, at)) ? 'call' : 'in-person';
  const span = spanOf(sentence, {
    from: Math.min(word.at, ...all.map((side) => side.from)),
    to: Math.max(word.at + word.text.length, ...all.map((side) => side.to)),
  });
  const by = near === undefined ? word.at : (words[near]?.at ?? word.at);
  const meeting: ToldMeeting = {
    people,
    offices,
    mode,
    status,
    rule: `meeting-${rule}`,
    sentence: sentence.index,
    at: word.at,
    ...span,
    ...settingOf(sentence, story, sides, { mode, status, people, verb: word.text, by }),
  };
  if (story.trace) meeting.seen = [seenIn(clause, meeting)];
  const deed = wordsOfDeed(words, at, sides.sides);
  const separate =
    apart ||
    CALLS.test(word.text) ||
    APART.test(deed) ||
    (mode === 'call' && !/\b(?:joint|three-way|conference|trilateral|group|together|video)\b/.test(deed)) ||
    /\bcredentials|letters? of credence\b/.test(deed);
  const seated = separate ? eachTable(skeleton, sides.sides, people, clauseAround(words, at)) : [people];
  return seated.map((table) => ({ ...meeting, people: table }));
}

/** The parts of the sentence that tell a meeting, for a trace. */
function seenIn({ sentence, story, sides, all, word }: Clause, told: ToldMeeting): Sighting {
  const verb = { from: word.at, to: word.at + word.text.length };
  const names = ['a', 'b', 'also'];
  const groups = new Map([['at', verb], ...all.map((side, n) => [names[n] ?? 'also', side] as const)]);
  return meetingTold({ sentence, story, told }, groups, sides.noun);
}

/** Who goes along to the table of others sits at it too (companions.ts). */
const TO_MEETING = new RegExp(`^\\S+ (?:\\S+ ){1,6}?(?:to|at|in|during|into) ${THE_MEETING}`);

/** "Z joined them for a three-way meeting": another table. */
const OF_THEIR_OWN =
  / for (?:a|an|the|their first|the first) (?:[a-z-]+ )?(?:trilateral|three-way|tripartite|three-sided|four-way|quadrilateral)\b/;

/** Whether those named are no two who sat together; tells the trace why. */
function refused({ sentence, story, words, sides, word }: Clause, tables: Tables, people: readonly number[]): boolean {
  const { rule, at } = sides;
  const { skeleton, start, end } = sentence;
  const no = (reason: Reason, detail: string | null = null): true => {
    story.trace?.refuse({ reason, rule: `meeting-${rule}`, people, start, end, detail });
    return true;
  };
  const other = sides.sides[1];
  const sat =
    word.text === 'joined' && other && !OF_THEIR_OWN.test(clauseText(words, at, at + 14))
      ? (tables.before(sentence)?.people ?? [])
      : [];
  // who joins those at the table told before sits at it too (companions.ts)
  if (other && sat.some((one) => peopleIn(skeleton, namedIn(skeleton.text, other)).includes(one)))
    return no('one-side', 'joined');
  if (people.length < 2) return no('one-side');
  if (!story.mayMeet(people)) return no('nobody-in-office');
  const codes = new Set(people.map((person) => story.country(person)));
  // who goes or stands with one of his own state is his company
  if (word.text === 'accompanied' && TO_MEETING.test(clauseText(words, at, at + 12))) return no('one-side', 'joined');
  if (rule === BESIDE || word.text === 'accompanied')
    return (codes.size === 1 || codes.has(null)) && no('together-own-side', [...codes].join());
  if (rule === 'clause-in-presence' && codes.size === 1 && !codes.has(null))
    return no('together-own-side', [...codes].join());
  if (rule !== 'clause-together') return false;
  if (ofOneState(people, story) && !betweenOwn(words, at)) return no('together-own-side', [...codes].join());
  if (atSummit(word.text, clauseText(words, at, at + 12))) return no('together-own-side', 'summit');
  const photo = /\b(?:family|group|joint|commemorative|class) (?:photo|photograph|picture)s?\b/.test(skeleton.text);
  return photo && no('together-own-side', 'photo');
}

/** Whether the text says of all that they act for one state; where one is only taken to by the place, nobody knows. */
function ofOneState(people: readonly number[], story: Story): boolean {
  const [code, ...more] = new Set(people.map((person) => story.country(person)));
  if (code === undefined || code === null || more.length > 0) return false;
  return !isState(code) || people.every((person) => story.surelyOf(person, code));
}

/** The words from a little before a deed to a little behind its last side. */
function wordsOfDeed(words: readonly Word[], at: number, sides: readonly Stretch[]): string {
  const end = Math.max(...sides.map(({ to }) => to));
  const last = words.findIndex((word) => word.at >= end);
  const before =
    clauseText(words, Math.max(0, at - 6), at)
      .split(/ (?:and|;|while|which|who) /)
      .at(-1) ?? '';
  const after = clauseText(words, at, Math.max(at + 2, last < 0 ? words.length : last + 5));
  return `${before} ${after.split(/ (?:and|;|while|which|who) (?=[a-z]+(?:ed|w|d) )/)[0] ?? ''}`;
}

/** What two of one state do with each other, and not as its government. */
const BETWEEN_OWN =
  /^(?:met|spoke|talked|conferred|embraced|hugged|closeted|dined|lunched|breakfasted|negotiated|shook|reconciled|put|quarrelled|argued)$/;

const PEACE = /\b(?:ceasefire|truce|peace|deal|power-sharing|coalition|armistice|accord)\b/;
const betweenOwn = (words: readonly Word[], at: number): boolean =>
  BETWEEN_OWN.test(words[at]?.text ?? '') ||
  (/^(?:signed|initialled|sealed|struck)$/.test(words[at]?.text ?? '') && PEACE.test(clauseText(words, at, at + 9)));

/** The tables at which the sides sat: one for all, or one for each who was met "separately" or "respectively". */
function eachTable(skeleton: Skeleton, sides: readonly Stretch[], people: number[], clause: string): number[][] {
  const [one, other] = sides.map((side) => peopleIn(skeleton, namedIn(skeleton.text, side)));
  if (!one || !other || people.length !== one.length + other.length) return [people];
  if (/\brespectively\b/.test(clause) && one.length === other.length)
    return one.map((person, i) => [person, ...other.slice(i, i + 1)]);
  if (one.length === 1) return other.map((person) => [...one, person]);
  return other.length === 1 ? one.map((person) => [person, ...other]) : [people];
}
