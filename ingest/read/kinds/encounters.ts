// Meetings read clause by clause: a verb or noun of meeting, its subject, and those it is done to or with.
// Where nobody named is the subject, or the other side is no named person, nothing is told.
import {
  APART,
  AT_TABLE_OF,
  BESTOWALS,
  BESTOWED,
  BY_BOTH,
  LIGHT,
  MEETING_NOUN,
  OF_OBJECT,
  TALKS,
  TOGETHER,
  WITH_ONE,
} from '../lexicon/encounter-words.ts';
import type { Resolved } from '../people/resolve.ts';
import { itemsIn, peopleIn, type Skeleton, tokensAt } from '../skeleton.ts';
import type { Reason } from '../trace.ts';
import { dateNear, isCall, placeNear, statusAt } from './circumstances.ts';
import {
  antecedent,
  clauseEnd,
  governed,
  isTag,
  listAt,
  PERSON,
  type Stretch,
  subjectBefore,
  type Word,
  wordsIn,
} from './clauses.ts';
import { meetingTold } from './meeting-parts.ts';
import type { ToldMeeting } from './meetings.ts';
import type { Story } from './story.ts';

/** The sides of one encounter, as stretches of the skeleton. */
interface Sides {
  rule: string;
  /** Index of the word that tells it. */
  at: number;
  noun: boolean;
  sides: Stretch[];
}

/** How far behind "held", "agreed" and the like the other side may stand. */
const REACH = 22;
const PASSIVE = /^(?:was|were|been|being|be|is|are|got)$/;
const ADVERB =
  /^(?:[a-z]+ly|also|then|later|first|last|again|not|to|have|been|both|earlier|all|each|<D\d+>|on|in|turn)$/;

/** Every encounter that the clauses of one sentence tell. */
export function readEncounters(sentence: Resolved, story: Story): ToldMeeting[] {
  const { text } = sentence.skeleton;
  if (!/<[PG]\d/.test(text) || sentence.caption) return [];
  const words = wordsIn(text);
  return words.flatMap((word, at): ToldMeeting[] => {
    if (word.text.startsWith('<') || word.text.length < 2) return [];
    const found = sidesOf(words, at);
    return found.flatMap((sides) => tell(sentence, story, words, sides));
  });
}

function sidesOf(words: readonly Word[], at: number): Sides[] {
  const word = words[at]?.text ?? '';
  const found: (Sides | undefined)[] = [];
  if (MEETING_NOUN.test(word)) found.push(byNoun(words, at));
  if (isPassive(words, at) && (OF_OBJECT.test(word) || BY_BOTH.test(word) || bestows(words, at)))
    return [byPassive(words, at)].filter((one) => one !== undefined);
  const verb = OF_OBJECT.test(word) ? byObject(words, at) : undefined;
  found.push(verb);
  if (!verb && WITH_ONE.test(word)) found.push(byCompanion(words, at));
  if (!found.some((one) => one !== undefined) && TOGETHER.test(word)) found.push(byJointDeed(words, at));
  return found.filter((one) => one !== undefined);
}

function isPassive(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && at - i < 6 && ADVERB.test(words[i]?.text ?? '') && !PASSIVE.test(words[i]?.text ?? '')) i--;
  if (PASSIVE.test(words[i]?.text ?? ''))
    return /ed$|^(?:met|seen|given|shown|overseen|led|held)$/.test(words[at]?.text ?? '');
  return /ed$/.test(words[at]?.text ?? '') && agentFollows(words, at);
}

/** "greeted (at the airport) by X": a participle, not a verb with a subject of its own. */
function agentFollows(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + 8); i++) {
    const word = words[i]?.text ?? '';
    if (word === 'by') return listAt(words, i + 1, 5) !== undefined;
    if (isTag(words[i], PERSON) || /^(?:[,;.]|and|with|who|which|to|that)$/.test(word)) return false;
  }
  return false;
}

/** "was granted an audience by": what is given is a meeting. */
const bestows = (words: readonly Word[], at: number): boolean =>
  BESTOWED.test(words[at]?.text ?? '') &&
  BESTOWALS.test(clauseText(words, at, Math.min(clauseEnd(words, at), at + 10)));

/** "X was received (at the airport) by Y", "also greeted by Y were X and Z", "signed by X and Y". */
function byPassive(words: readonly Word[], at: number): Sides | undefined {
  const end = clauseEnd(words, at);
  const word = words[at]?.text ?? '';
  for (let i = at + 1; i < Math.min(end, at + 16); i++) {
    if (words[i]?.text !== 'by') continue;
    const agents = listAt(words, i + 1, 5);
    if (!agents) continue;
    const several = /<[PG]\d+>.*<[PG]\d+>|<G\d+>/.test(stretchText(words, agents));
    const both = several ? { rule: 'clause-by-both', at, noun: false, sides: [agents] } : undefined;
    if (!OF_OBJECT.test(word) && !bestows(words, at)) return both;
    const behind = indexAt(words, agents.to);
    const subject =
      subjectBefore(words, at) ?? inverted(words, behind) ?? (at < 3 ? subjectAfter(words, behind) : undefined);
    if (subject) return { rule: 'clause-received-by', at, noun: false, sides: [subject, agents] };
    return BY_BOTH.test(word) ? both : undefined;
  }
  return undefined;
}

/** The subject behind the verb: "greeted by Y on arrival were X and Z". */
function inverted(words: readonly Word[], from: number): Stretch | undefined {
  for (let i = from; i < Math.min(words.length, from + 8); i++)
    if (/^(?:was|were)$/.test(words[i]?.text ?? '')) return listAt(words, i + 1, 5);
  return undefined;
}

const indexAt = (words: readonly Word[], offset: number): number => words.findIndex(({ at }) => at >= offset);

/** "X received Y", "Z, whom X received", "where X received him". */
function byObject(words: readonly Word[], at: number): Sides | undefined {
  const word = words[at]?.text ?? '';
  const relative = relativeBefore(words, at, /^whom$/);
  const subject = subjectBefore(words, at);
  const object = relative === undefined ? objectAfter(words, at) : antecedent(words, relative);
  if (!subject || !object) return undefined;
  // "saw X's plan", "visited X's office" are no meetings with X
  const after = words[indexAt(words, object.to)]?.text;
  if (
    after === "'s" &&
    /^(?:saw|sees|see|joined|visited|welcomed|hosted|received|welcomes|gathered|convened)$/.test(word)
  )
    return undefined;
  return { rule: 'clause-meet', at, noun: false, sides: [subject, object] };
}

function objectAfter(words: readonly Word[], at: number): Stretch | undefined {
  let i = at + 1;
  while (
    i - at < 4 &&
    /^(?:also|separately|then|both|briefly|respectively|again|together|later|off)$/.test(words[i]?.text ?? '')
  )
    i++;
  return listAt(words, i, 6);
}

/** The relative pronoun of whose clause this is the first verb. */
function relativeBefore(words: readonly Word[], at: number, pronoun: RegExp): number | undefined {
  for (let i = at - 1; i >= 0 && at - i < 12; i--) {
    const word = words[i]?.text ?? '';
    if (pronoun.test(word)) return i;
    if (/^(?:;|,|who|which|that|where|when|while|and|but)$/.test(word)) return undefined;
  }
  return undefined;
}

/** "X sat down (in Y) with Z", "Z, with whom X talked", "X held talks on W with Z". */
function byCompanion(words: readonly Word[], at: number): Sides | undefined {
  const word = words[at]?.text ?? '';
  const whom = relativeBefore(words, at, /^whom$/);
  const companion =
    whom !== undefined && /^(?:with|to|alongside|beside)$/.test(words[whom - 1]?.text ?? '')
      ? antecedent(words, whom)
      : companionAfter(words, at);
  if (!companion) return undefined;
  const subject = subjectBefore(words, at);
  if (!subject) return undefined;
  if (LIGHT.test(word) && !TALKS.test(clauseText(words, at, indexAt(words, companion.to)))) return undefined;
  return { rule: 'clause-with', at, noun: false, sides: [subject, companion] };
}

/** What opens another clause, for telling the way in which one was held. */
const ANOTHER = /^(?:;|when|while|where|whereas|before|after|which|who|whom)$/;

/** The words from the clause opener before an index to the one behind it. */
function clauseAround(words: readonly Word[], at: number): string {
  let from = at;
  while (from > 0 && !ANOTHER.test(words[from - 1]?.text ?? '')) from--;
  let to = at + 1;
  while (to < words.length && !ANOTHER.test(words[to]?.text ?? '')) to++;
  return clauseText(words, from, to);
}

const clauseText = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to < 0 ? undefined : to)
    .map(({ text }) => text)
    .join(' ');

function companionAfter(words: readonly Word[], at: number): Stretch | undefined {
  const end = Math.min(clauseEnd(words, at + 1), at + REACH);
  for (let i = at + 1; i < end; i++) {
    const word = words[i]?.text ?? '';
    // another person's deed lies between
    if (isTag(words[i], PERSON) && !governed(words, i) && words[i + 1]?.text !== "'s") return undefined;
    if (!/^(?:with|to|alongside|beside|opposite)$/.test(word) && !(word === 'from' && words[i - 1]?.text === 'across'))
      continue;
    if (
      word === 'to' &&
      !/^(?:spoke|spoken|speaks|speaking|talked|talking|talks|sat|stood|speak|next)$/.test(words[at]?.text ?? '')
    )
      continue;
    const list = listAt(words, i + 1, 6);
    const owner = list ? words[list.next]?.text === "'s" : false;
    if (list && !owner) return list;
  }
  return undefined;
}

/** "X and Y embraced": two or more who do together what is done together. */
function byJointDeed(words: readonly Word[], at: number): Sides | undefined {
  const word = words[at]?.text ?? '';
  const subject = subjectBefore(words, at);
  if (!subject || !/<[PG]\d+>.*<P\d+>|<G\d+>/.test(stretchText(words, subject))) return undefined;
  const end = clauseEnd(words, at + 1);
  if (LIGHT.test(word) && !TALKS.test(clauseText(words, at, Math.min(end, at + 14)))) return undefined;
  return { rule: 'clause-together', at, noun: false, sides: [subject] };
}

const stretchText = (words: readonly Word[], { from, to }: Stretch): string =>
  words
    .filter(({ at }) => at >= from && at < to)
    .map(({ text }) => text)
    .join(' ');

/** "talks between X and Y", "a trilateral of X, Y and Z", "after a meeting with Y in Z, X said", "X's talks with Y". */
function byNoun(words: readonly Word[], at: number): Sides | undefined {
  for (let i = at + 1; i < Math.min(words.length, at + 9); i++) {
    const word = words[i]?.text ?? '';
    if (/^(?:,|;|\.|and|that|which|who|where|when|on|about)$/.test(word) && i > at + 4) return undefined;
    if (/^(?:;|\.|that|which|who|whom|where|when)$/.test(word)) return undefined;
    if (/^(?:between|among|of|involving|gathering|bringing)$/.test(word)) {
      const list = listAt(words, word === 'bringing' ? i + 2 : i + 1, 6, true);
      const several = list && /<[PG]\d+>.*<[PG]\d+>|<G\d+>/.test(stretchText(words, list));
      if (list && several) return { rule: 'clause-between', at, noun: true, sides: [list] };
      if (word !== 'of') return undefined;
    }
    if (word !== 'with') continue;
    const list = listAt(words, i + 1, 6);
    if (!list) continue;
    const subject = ownerBefore(words, at) ?? subjectBefore(words, at) ?? subjectAfter(words, indexAt(words, list.to));
    return subject && { rule: 'clause-noun-with', at, noun: true, sides: [subject, list] };
  }
  return undefined;
}

/** "X's (long) talks", "his talks". */
function ownerBefore(words: readonly Word[], at: number): Stretch | undefined {
  for (let i = at - 1; i >= 0 && at - i < 6; i--) {
    const word = words[i]?.text ?? '';
    const own = word === "'s" ? words[i - 1] : /^<H\d+>$/.test(word) ? words[i] : undefined;
    if (own && /^<[PGH]\d+>$/.test(own.text)) return { from: own.at, to: own.at + own.text.length };
    if (!/^[a-z-]+$/.test(word) || /^(?:with|in|at|for|and|of|to|the|a|an)$/.test(word)) return undefined;
  }
  return undefined;
}

/** "After talks with Y in Z, X …": the subject of the clause that follows. */
function subjectAfter(words: readonly Word[], from: number): Stretch | undefined {
  const comma = words.findIndex(({ text }, i) => i >= from && text === ',');
  if (from < 0 || comma < 0 || comma - from > 14) return undefined;
  return listAt(words, comma + 1, 4);
}

/** Who else the sentence sets at this table: "in the presence of Z", "hosted by Z". */
function atTable(words: readonly Word[], at: number): Stretch[] {
  return words.flatMap((_, i): Stretch[] => {
    if (i <= at || !AT_TABLE_OF.test(clauseText(words, Math.max(0, i - 4), i + 1))) return [];
    const list = listAt(words, i + 1, 6);
    return list ? [list] : [];
  });
}

function tell(
  sentence: Resolved,
  story: Story,
  words: readonly Word[],
  { rule, at, noun, sides }: Sides,
): ToldMeeting[] {
  const { skeleton } = sentence;
  const { text } = skeleton;
  const all = [...sides, ...atTable(words, at)];
  const said = all.map((side) => text.slice(side.from, side.to)).join(' ');
  const people = peopleIn(skeleton, said);
  const offices = itemsIn(skeleton, said, 'O').filter(({ piece }) => piece?.kind === 'office' && !piece.plural);
  const no = (reason: Reason, detail: string | null = null): [] => {
    const { start, end } = sentence;
    story.trace?.refuse({ reason, rule: `meeting-${rule}`, people, start, end, detail });
    return [];
  };
  if (people.length < 2) return no('one-side');
  if (!story.mayMeet(people)) return no('nobody-in-office');
  const codes = new Set(people.map((person) => story.country(person)));
  if (rule === 'clause-together' && codes.size === 1 && !codes.has(null))
    return no('together-own-side', [...codes].join());
  const word = words[at];
  if (!word) return [];
  const after = text.slice(word.at + word.text.length);
  const told = statusAt(text.slice(0, word.at), after, noun);
  const status = /^ (?:not|never|n't)\b/.test(after) ? 'denied' : told;
  const mode = isCall(clauseAround(words, at)) ? 'call' : 'in-person';
  const from = Math.min(word.at, ...all.map((side) => side.from));
  const to = Math.max(word.at + word.text.length, ...all.map((side) => side.to));
  const tokens = tokensAt(skeleton, from, to);
  const [first, last] = [sentence.tokens[tokens.first], sentence.tokens[tokens.last]];
  if (!first || !last) return [];
  const own = { date: dateNear(sentence, word.at), ...placeNear(sentence, word.at) };
  const settings = story.setting(own, {
    mode,
    status,
    sentence,
    host: hostOf(skeleton, story, sides, rule, word.text),
  });
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
  return tables(skeleton, sides, people, clauseAround(words, at)).map((table) => ({ ...meeting, people: table }));
}

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
  const [host] = side ? peopleIn(skeleton, skeleton.text.slice(side.from, side.to)) : [];
  const country = host === undefined ? null : story.country(host);
  return country !== null && /^[A-Z]{3}$/.test(country) ? country : null;
}

/** The tables at which the sides sat: one for all, or one for each who was met "separately" or "respectively". */
function tables(skeleton: Skeleton, sides: readonly Stretch[], people: number[], clause: string): number[][] {
  const [one, other] = sides.map((side) => peopleIn(skeleton, skeleton.text.slice(side.from, side.to)));
  if (!one || !other || !APART.test(clause) || people.length !== one.length + other.length) return [people];
  if (/\brespectively\b/.test(clause) && one.length === other.length)
    return one.map((person, i) => [person, ...other.slice(i, i + 1)]);
  if (one.length === 1) return other.map((person) => [...one, person]);
  return other.length === 1 ? one.map((person) => [person, ...other]) : [people];
}
