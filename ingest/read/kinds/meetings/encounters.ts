// Meetings read clause by clause: a verb or noun of meeting, its subject, and those it is done to or with.
// Where nobody named is the subject, or the other side is no named person, nothing is told.
import { APART } from '../../lexicon/encounter-words.ts';
import { CALLS } from '../../lexicon/meeting-frames.ts';
import { shiftDay } from '../../mentions/calendar.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, peopleIn, type Skeleton, tokensAt } from '../../skeleton.ts';
import { dateNear, isCall, placeNear } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import type { Reason, Trace } from '../../trace.ts';
import { atTable } from './at-table.ts';
import { clauseText, type Stretch, type Word, wordsIn } from './clause-words.ts';
import type { Sides } from './encounter.ts';
import { sidesOf, tellsMeeting } from './encounter-sides.ts';
import { atSummit, clauseAround, statusOf } from './encounter-status.ts';
import { meetingTold } from './meeting-parts.ts';
import type { Tables } from './tables.ts';
import type { ToldMeeting } from './told-meetings.ts';

/** Every encounter that the clauses of one sentence tell. */
export function readEncounters(sentence: Resolved, story: Story, tables: Tables): ToldMeeting[] {
  const { text } = sentence.skeleton;
  if (!/<[PG]\d/.test(text) || sentence.caption) return [];
  const words = wordsIn(text);
  return words.flatMap((word, at): ToldMeeting[] => {
    if (word.text.startsWith('<') || word.text.length < 2) return [];
    const found = sidesOf(words, at);
    if (found.length === 0 && story.trace && tellsMeeting(word.text)) leftOpen(sentence, story.trace, word);
    return found.flatMap((sides) => tell(sentence, { story, tables }, words, sides));
  });
}

/** Tells the trace of a verb of meeting whose clause names no two sides. */
function leftOpen({ skeleton, tokens }: Resolved, trace: Trace, { text, at }: Word): void {
  const { first, last } = tokensAt(skeleton, at, at + text.length);
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  const people = peopleIn(skeleton, skeleton.text);
  trace.refuse({ reason: 'clause-open', rule: 'meeting-clause', people, start, end, detail: text });
}

function tell(
  sentence: Resolved,
  { story, tables }: { story: Story; tables: Tables },
  words: readonly Word[],
  { rule, at, noun, sides, near, apart = false }: Sides,
): ToldMeeting[] {
  const { skeleton } = sentence;
  const { text } = skeleton;
  const word0 = words[at]?.text;
  const all = [...sides, ...atTable(words, at)];
  const said = all.map((side) => namedIn(text, side)).join(' ');
  const named = peopleIn(skeleton, said);
  const people =
    named.length === 1
      ? withOther(sentence, tables, said, named)
      : meant(sentence, { story, tables }, { rule, all, named });
  const offices = itemsIn(skeleton, said, 'O').filter(({ piece }) => piece?.kind === 'office' && !piece.plural);
  const no = (reason: Reason, detail: string | null = null): [] => {
    const { start, end } = sentence;
    story.trace?.refuse({ reason, rule: `meeting-${rule}`, people, start, end, detail });
    return [];
  };
  // who joins those at the table told before sits at it too (companions.ts)
  if (
    word0 === 'joined' &&
    sides[1] &&
    tables
      .before(sentence)
      ?.people.some((one) => peopleIn(skeleton, namedIn(text, sides[1] ?? { from: 0, to: 0 })).includes(one))
  )
    return no('one-side', 'joined');
  if (people.length < 2) return no('one-side');
  if (!story.mayMeet(people)) return no('nobody-in-office');
  const codes = new Set(people.map((person) => story.country(person)));
  if (rule === 'clause-together' && codes.size === 1 && !codes.has(null) && !betweenOwn(words, at))
    return no('together-own-side', [...codes].join());
  if (rule === 'clause-together' && atSummit(words[at]?.text ?? '', clauseText(words, at, at + 12)))
    return no('together-own-side', 'summit');
  if (
    rule === 'clause-together' &&
    /\b(?:family|group|joint|commemorative|class) (?:photo|photograph|picture)s?\b/.test(text)
  )
    return no('together-own-side', 'photo');
  const word = words[at];
  if (!word) return [];
  const status = statusOf(text, words, { at, noun });
  const mode = isCall(clauseAround(words, at)) ? 'call' : 'in-person';
  const from = Math.min(word.at, ...all.map((side) => side.from));
  const to = Math.max(word.at + word.text.length, ...all.map((side) => side.to));
  const tokens = tokensAt(skeleton, from, to);
  const [first, last] = [sentence.tokens[tokens.first], sentence.tokens[tokens.last]];
  if (!first || !last) return [];
  const by = near === undefined ? word.at : (words[near]?.at ?? word.at);
  const own = {
    date: status === 'held' ? doneBy(dateNear(sentence, by), text, story.published) : dateNear(sentence, by),
    ...placeNear(sentence, by),
  };
  const settings = story.setting(own, {
    mode,
    status,
    sentence,
    host: hostOf(skeleton, story, sides, rule, word.text),
  });
  if (
    mode === 'in-person' &&
    status === 'held' &&
    settings.country === null &&
    codes.size > 1 &&
    story.home &&
    codes.has(story.home) &&
    story.tellsOfHome(own.date)
  )
    settings.country = story.home;
  const meeting: ToldMeeting = {
    people,
    offices,
    mode,
    status,
    rule: `meeting-${rule}`,
    sentence: sentence.index,
    at: word.at,
    start: first.start,
    end: last.end,
    ...settings,
  };
  if (story.trace) {
    const verb = { from: word.at, to: word.at + word.text.length };
    const names = ['a', 'b', 'also'];
    const groups = new Map([['at', verb], ...all.map((side, n) => [names[n] ?? 'also', side] as const)]);
    meeting.seen = [meetingTold({ sentence, story, told: meeting }, groups, noun)];
  }
  const deed = wordsOfDeed(words, at, sides);
  const separate =
    apart ||
    CALLS.test(word.text) ||
    APART.test(deed) ||
    (mode === 'call' && !/\b(?:joint|three-way|conference|trilateral|group|together|video)\b/.test(deed)) ||
    /\bcredentials|letters? of credence\b/.test(deed);
  return (separate ? eachTable(skeleton, sides, people, clauseAround(words, at)) : [people]).map((table) => ({
    ...meeting,
    people: table,
  }));
}

function withOther(sentence: Resolved, tables: Tables, said: string, named: number[]): number[] {
  const other = otherSide(sentence, tables, said, named);
  return other === undefined ? named : [...named, other];
}

/** "With X, she agreed", "he was received by X": of two of one state, or behind a companion, a pronoun means whoever's day is told. */
function meant(
  sentence: Resolved,
  { story, tables }: { story: Story; tables: Tables },
  { rule, all, named }: { rule: string; all: readonly Stretch[]; named: number[] },
): number[] {
  if (named.length !== 2 || all.length !== 2) return named;
  const items = all.map(({ from, to }) => itemsIn(sentence.skeleton, sentence.skeleton.text.slice(from, to), 'P'));
  const [pronoun, ...more] = items.flat().filter(({ how }) => how === 'pronoun');
  const [mine] = pronoun?.people ?? [];
  const other = named.find((person) => person !== mine);
  if (mine === undefined || other === undefined || more.length > 0) return named;
  const code = story.country(mine);
  const same = code !== null && story.surelyOf(mine, code) && story.surelyOf(other, code);
  if (!same && rule !== 'clause-opening') return named;
  const partner = tables.partnerOf([other], sentence);
  return partner === undefined ||
    (partner !== story.about && rule !== 'clause-opening' && !tables.satJustBefore(partner, sentence)) ||
    story.country(partner) === story.country(other)
    ? named
    : named.map((one) => (one === mine ? partner : one));
}

/** "She had an hour with her", "the envoy went to see X": where both sides mean one person, or a side is a title alone, the other at the table before. */
function otherSide(
  { skeleton, ...sentence }: Resolved,
  tables: Tables,
  said: string,
  named: readonly number[],
): number | undefined {
  const people = itemsIn(skeleton, said, 'PH');
  const open = itemsIn(skeleton, said, 'O').filter(({ piece }) => piece?.kind === 'office' && !piece.plural);
  const twice = people.length > 1 && people.some(({ how }) => how !== 'name');
  if (!twice && !(people.length === 1 && open.length === 1 && isDefinite(sentence.tokens, open[0]?.first ?? 0)))
    return undefined;
  return tables.partnerOf(named, { skeleton, ...sentence });
}

const isDefinite = (tokens: Resolved['tokens'], first: number): boolean =>
  /^(?:the|new|visiting)$/.test(tokens[first - 1]?.lower ?? '');

/** The words from a little before a deed to a little behind its last side. */
function wordsOfDeed(words: readonly Word[], at: number, sides: readonly Stretch[]): string {
  const end = Math.max(...sides.map(({ to }) => to));
  const last = words.findIndex((word) => word.at >= end);
  const before =
    clauseText(words, Math.max(0, at - 4), at)
      .split(/ (?:and|;|while|which|who) /)
      .at(-1) ?? '';
  const after = clauseText(words, at, Math.max(at + 2, last < 0 ? words.length : last + 5));
  return `${before} ${after.split(/ (?:and|;|while|which|who) (?=[a-z]+(?:ed|w|d) )/)[0] ?? ''}`;
}

/** What was held on a day of the week that is yet to come was held a week before it. */
function doneBy(date: string | null, text: string, published: string | null): string | null {
  if (
    /\b(?:will|to come|expects?|awaits?|is to|are to|due)\b/.test(text) ||
    date?.length !== 10 ||
    published?.length !== 10 ||
    date <= published
  )
    return date;
  const before = shiftDay(date, -7);
  return before <= published ? before : date;
}

/** What two of one state do with each other, and not as its government. */
const BETWEEN_OWN =
  /^(?:met|spoke|talked|conferred|embraced|hugged|closeted|dined|lunched|breakfasted|negotiated|shook|reconciled|put|quarrelled|argued)$/;

const PEACE = /\b(?:ceasefire|truce|peace|deal|power-sharing|coalition|armistice|accord)\b/;
const betweenOwn = (words: readonly Word[], at: number): boolean =>
  BETWEEN_OWN.test(words[at]?.text ?? '') ||
  (/^(?:signed|initialled|sealed|struck)$/.test(words[at]?.text ?? '') && PEACE.test(clauseText(words, at, at + 9)));

const HOSTING =
  /^(?:receiv(?:ed|es|ing)|host(?:ed|s|ing)|welcom(?:ed|es|ing)|greet(?:ed|s|ing)|entertain(?:ed|ing)|feted|decorated|seated|ushered|granted|given|accorded|offered|treated)$/;

/** The state of whoever receives: where nothing else is said they met in his country. */
function hostOf(
  skeleton: Skeleton,
  story: Story,
  sides: readonly Stretch[],
  rule: string,
  verb: string,
): string | null {
  if (!HOSTING.test(verb)) return null;
  const side = rule === 'clause-received-by' ? sides[1] : sides[0];
  const guests = sides
    .filter((one) => one !== side)
    .flatMap((one) => peopleIn(skeleton, skeleton.text.slice(one.from, one.to)));
  const [host] = side ? peopleIn(skeleton, skeleton.text.slice(side.from, side.to)) : [];
  const country = host === undefined ? null : story.country(host);
  // a visitor who receives somebody of the country he is in does not do so at home
  if (
    guests.some((guest) => story.country(guest) === (story.site ?? story.home)) &&
    country !== (story.site ?? story.home)
  )
    return null;
  return country !== null && /^[A-Z]{3}$/.test(country) ? country : null;
}

/** A side without those to whom others belong: "X's father, Y", "his wife Z". */
const namedIn = (text: string, { from, to }: Stretch): string =>
  text.slice(from, to).replace(/<[PG]\d+> 's (?=.*>)|<H\d+> (?=.*>)/g, '');

/** The tables at which the sides sat: one for all, or one for each who was met "separately" or "respectively". */
function eachTable(skeleton: Skeleton, sides: readonly Stretch[], people: number[], clause: string): number[][] {
  const [one, other] = sides.map((side) => peopleIn(skeleton, namedIn(skeleton.text, side)));
  if (!one || !other || people.length !== one.length + other.length) return [people];
  if (/\brespectively\b/.test(clause) && one.length === other.length)
    return one.map((person, i) => [person, ...other.slice(i, i + 1)]);
  if (one.length === 1) return other.map((person) => [...one, person]);
  return other.length === 1 ? one.map((person) => [person, ...other]) : [people];
}
