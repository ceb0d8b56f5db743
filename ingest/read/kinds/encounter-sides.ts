// The sides of an encounter in a clause: who is subject, object, companion or agent of a verb or noun of meeting.
// Looks at the grammar only; whether they met, when and where is decided in encounters.ts.
import {
  BESTOWALS,
  BESTOWED,
  BY_BOTH,
  LIGHT,
  MEETING_NOUN,
  OBJECT_AND,
  OF_OBJECT,
  SEVERAL,
  TALKS,
  TOGETHER,
  WITH_ONE,
} from '../lexicon/encounter-words.ts';
import { atTable } from './at-table.ts';
import {
  antecedent,
  clauseEnd,
  clauseText,
  governed,
  isTag,
  listAt,
  PERSON,
  type Stretch,
  subjectBefore,
  type Word,
} from './clauses.ts';

/** The sides of one encounter, as stretches of the skeleton. */
export interface Sides {
  rule: string;
  /** Index of the word that tells it. */
  at: number;
  noun: boolean;
  sides: Stretch[];
  /** Index of a word by which day and place of this one stand, where it shares its verb with another. */
  near?: number;
  /** Whether the second side is a list of whom each was met by himself. */
  apart?: boolean;
}

const TRIGGERS: ReadonlySet<string> = new Set([
  ...OF_OBJECT,
  ...WITH_ONE,
  ...TOGETHER,
  ...MEETING_NOUN,
  ...BY_BOTH,
  ...BESTOWED,
  ...OBJECT_AND.keys(),
  'guest',
  'guests',
  'sworn',
  'swore',
]);

/** How far behind "held", "agreed" and the like the other side may stand. */
const REACH = 22;
const PASSIVE = /^(?:was|were|been|being|be|is|are|got)$/;
const ADVERB =
  /^(?:[a-z]+ly|also|then|later|first|last|again|not|to|have|been|both|earlier|all|each|<D\d+>|on|in|turn)$/;

/** Whether a word is a verb of meeting by itself: not one of those that need a noun such as "talks". */
export const tellsMeeting = (word: string): boolean =>
  !LIGHT.has(word) && (OF_OBJECT.has(word) || WITH_ONE.has(word) || TOGETHER.has(word));

/** What the word at an index tells, if it tells of people who met. */
export function sidesOf(words: readonly Word[], at: number): Sides[] {
  return bySense(words, at).flatMap((sides) => [sides, ...gapped(words, sides)]);
}

/** "met X on Monday, Y on Tuesday and Z in Lima": the verb is said once. */
function gapped(words: readonly Word[], told: Sides): Sides[] {
  const [subject, other] = told.sides;
  if (!/^clause-(?:meet|with|noun-with)$/.test(told.rule) || !subject || !other || other.to < subject.to) return [];
  const found: Sides[] = [];
  let i = indexAt(words, other.to);
  while (i > 0 && i < words.length) {
    const from = i;
    while (
      i - from < 9 &&
      /^(?:on|in|at|of|the|a|day|later|earlier|night|morning|afternoon|evening|last|next|<[DLCB]\d+>)$/.test(
        words[i]?.text ?? '',
      )
    )
      i++;
    if (i === from || !/^(?:,|and)$/.test(words[i]?.text ?? '')) return found;
    while (/^(?:,|and|then|with)$/.test(words[i]?.text ?? '')) i++;
    const list = isTag(words[i], PERSON) ? listAt(words, i, 1) : undefined;
    if (!list || !/^(?:on|in|at|a|the|last|later|<D\d+>)$/.test(words[list.next]?.text ?? '')) return found;
    found.push({ ...told, sides: [subject, list], near: list.next });
    i = list.next;
  }
  return found;
}

function bySense(words: readonly Word[], at: number): Sides[] {
  const word = words[at]?.text ?? '';
  if (!TRIGGERS.has(word) || isAuxiliary(words, at)) return [];
  const found: (Sides | undefined)[] = [];
  if (MEETING_NOUN.has(word)) found.push(byNoun(words, at));
  if (isPassive(words, at) && (OF_OBJECT.has(word) || BY_BOTH.has(word) || bestows(words, at)))
    return [byPassive(words, at)].filter((one) => one !== undefined);
  const verb = OF_OBJECT.has(word) ? byObject(words, at) : undefined;
  found.push(verb);
  if (!verb && OBJECT_AND.has(word)) found.push(byObjectAnd(words, at));
  if (!verb && WITH_ONE.has(word)) found.push(byCompanion(words, at));
  if (!found.some((one) => one !== undefined) && SIGNS.test(word)) found.push(bySigning(words, at));
  if (/^guests?$/.test(word)) found.push(asGuest(words, at));
  if (!found.some((one) => one !== undefined) && TOGETHER.has(word)) found.push(byJointDeed(words, at));
  return found.filter((one) => one !== undefined);
}

/** "had met", "was received": the verb follows. */
function isAuxiliary(words: readonly Word[], at: number): boolean {
  if (!/^(?:had|has|have|having|was|were|is|been)$/.test(words[at]?.text ?? '')) return false;
  let i = at + 1;
  while (i - at < 6 && ADVERB.test(words[i]?.text ?? '') && words[i]?.text !== 'been') i++;
  return PARTICIPLE.test(words[i]?.text ?? '');
}

const PARTICIPLE =
  /^(?:been|[a-z-]+(?<!need|indeed)ed|met|held|spoken|sat|seen|taken|made|come|gone|put|sent|given|had|begun|shown|told|left|won|led|brought|found|become|struck|laid|drawn|grown|paid|said|shaken|shared|kept|flown|set|due|expected|to|going)$/;

function isPassive(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && at - i < 6 && ADVERB.test(words[i]?.text ?? '') && !PASSIVE.test(words[i]?.text ?? '')) i--;
  if (PASSIVE.test(words[i]?.text ?? ''))
    return /ed$|^(?:met|seen|given|shown|overseen|led|held)$/.test(words[at]?.text ?? '');
  return /ed$/.test(words[at]?.text ?? '') && agentFollows(words, at);
}

/** "greeted (at the airport) by X": a participle, not a verb with a subject of its own. */
function agentFollows(words: readonly Word[], at: number): boolean {
  if (/^(?:the|a|an|his|her|their|its|<[HN]\d+>)$/.test(words[at + 1]?.text ?? '')) return false;
  for (let i = at + 1; i < Math.min(words.length, at + 8); i++) {
    const word = words[i]?.text ?? '';
    if (word === 'by') return listAt(words, i + 1, 5) !== undefined;
    if (isTag(words[i], PERSON) || /^(?:[,;.]|and|with|who|which|to|that)$/.test(word)) return false;
  }
  return false;
}

/** "was granted an audience by": what is given is a meeting. */
const bestows = (words: readonly Word[], at: number): boolean =>
  BESTOWED.has(words[at]?.text ?? '') && BESTOWALS.test(clauseText(words, at, Math.min(clauseEnd(words, at), at + 10)));

/** "X was received (at the airport) by Y", "also greeted by Y were X and Z", "signed by X and Y". */
function byPassive(words: readonly Word[], at: number): Sides | undefined {
  const end = clauseEnd(words, at);
  const word = words[at]?.text ?? '';
  // who is joined by another sits at a table already (companions.ts)
  if (word === 'joined') return undefined;
  for (let i = at + 1; i < Math.min(end, at + 16); i++) {
    if (words[i]?.text !== 'by') continue;
    const agents = listAt(words, i + 1, 5);
    if (!agents) continue;
    const several = severalIn(words, agents);
    const both = several ? { rule: 'clause-by-both', at, noun: false, sides: [agents] } : undefined;
    if (!OF_OBJECT.has(word) && !bestows(words, at)) return both;
    const behind = indexAt(words, agents.to);
    const subject =
      subjectBefore(words, at) ?? inverted(words, behind) ?? (at < 3 ? subjectAfter(words, behind) : undefined);
    if (subject) return { rule: 'clause-received-by', at, noun: false, sides: [subject, agents] };
    return BY_BOTH.has(word) ? both : undefined;
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

function objectAfter(words: readonly Word[], at: number): (Stretch & { next: number }) | undefined {
  let i = at + 1;
  while (
    i - at < 4 &&
    /^(?:also|separately|then|both|briefly|respectively|again|together|later|off)$/.test(words[i]?.text ?? '')
  )
    i++;
  return listAt(words, i, 6);
}

/** "X had Y to lunch", "X showed Y around". */
function byObjectAnd(words: readonly Word[], at: number): Sides | undefined {
  const object = objectAfter(words, words[at + 1]?.text === 'together' ? at + 1 : at);
  const complement = OBJECT_AND.get(words[at]?.text ?? '');
  if (!object || !complement) return undefined;
  const rest = clauseText(words, object.next, object.next + 18).replace(/^, /, '');
  const together = words[at + 1]?.text === 'together';
  if (!together && !complement.test(rest)) return undefined;
  const subject = subjectBefore(words, at);
  if (subject) return { rule: 'clause-meet', at, noun: false, sides: [subject, object] };
  return together && severalIn(words, object)
    ? { rule: 'clause-between', at, noun: false, sides: [object] }
    : undefined;
}

const SIGNS =
  /^(?:signed|inked|initialled|initialed|put|sworn|swore|spoke|received|unveiled|announced|exchanged|agreed)$/;

/** "X put his name to it in the presence of Y". */
function bySigning(words: readonly Word[], at: number): Sides | undefined {
  const others = atTable(words, at);
  const subject = others.length > 0 ? subjectBefore(words, at) : undefined;
  return subject && { rule: 'clause-in-presence', at, noun: false, sides: [subject] };
}

/** "X was the guest of Y", "X, a guest of Y". */
function asGuest(words: readonly Word[], at: number): Sides | undefined {
  if (
    words[at + 1]?.text !== 'of' ||
    !/^(?:the|a|as|first|honoured|state|lunch|dinner|<H\d+>)$/.test(words[at - 1]?.text ?? '')
  )
    return undefined;
  const host = listAt(words, at + 2, 5);
  const subject = host && subjectBefore(words, at);
  return subject && { rule: 'clause-received-by', at, noun: false, sides: [subject, host] };
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
  const companion: (Stretch & { apart?: boolean }) | undefined =
    whom !== undefined && /^(?:with|to|alongside|beside)$/.test(words[whom - 1]?.text ?? '')
      ? antecedent(words, whom)
      : companionAfter(words, at);
  if (/^(?:shuttled|mediated)$/.test(word)) return between(words, at);
  const seated = /^(?:sat|stood|was|were)$/.test(word) ? beside(words, at) : undefined;
  if (seated) return seated;
  if (!companion) return undefined;
  const subject = subjectBefore(words, at) ?? (at < 2 ? subjectAfter(words, indexAt(words, companion.to)) : undefined);
  if (!subject) return undefined;
  if (LIGHT.has(word) && !TALKS.test(clauseText(words, at, indexAt(words, companion.to)))) return undefined;
  return {
    rule: 'clause-with',
    at,
    noun: false,
    sides: [subject, companion],
    ...(companion.apart ? { apart: true } : {}),
  };
}

/** "With X sat Y", "across the table from X sat Y". */
function beside(words: readonly Word[], at: number): Sides | undefined {
  const first = words.findIndex((_, i) => i < at && isTag(words[i], PERSON));
  if (first < 1 || at - first > 3 || words[at - 1]?.text !== words[first]?.text) return undefined;
  if (!/^(?:with|opposite|beside|alongside|to|from)$/.test(words[first - 1]?.text ?? '') || first > 5) return undefined;
  const list = listAt(words, at + 1, 4);
  const one = words[first];
  return (
    list &&
    one && { rule: 'clause-with', at, noun: false, sides: [{ from: one.at, to: one.at + one.text.length }, list] }
  );
}

/** "X shuttled between Y and Z". */
function between(words: readonly Word[], at: number): Sides | undefined {
  const i = words.findIndex(({ text }, n) => n > at && n < at + 8 && text === 'between');
  const list = i < 0 ? undefined : listAt(words, i + 1, 5, true);
  const subject = list && subjectBefore(words, at);
  return (
    subject && { rule: 'clause-with', at, noun: false, sides: [subject, list], apart: words[at]?.text === 'shuttled' }
  );
}

function companionAfter(words: readonly Word[], at: number): (Stretch & { apart?: boolean }) | undefined {
  const end = Math.min(clauseEnd(words, at + 1), at + REACH);
  for (let i = at + 1; i < end; i++) {
    const word = words[i]?.text ?? '';
    // another person's deed lies between
    if (isTag(words[i], PERSON) && !governed(words, i) && words[i + 1]?.text !== "'s") return undefined;
    if (!/^(?:with|to|alongside|beside|opposite)$/.test(word) && !(word === 'from' && words[i - 1]?.text === 'across'))
      continue;
    if (
      word === 'to' &&
      words[i - 1]?.text !== 'next' &&
      !/^(?:spoke|spoken|speaks|speaking|talked|talking|talks|sat|stood|speak|next)$/.test(words[at]?.text ?? '')
    )
      continue;
    const list = listAt(words, i + 1, 6);
    const owner = list ? words[list.next]?.text === "'s" : false;
    if (list && !owner && !/^<O/.test(stretchText(words, list))) return list;
    const named = namedAmong(words, i + 1);
    if (named) return { ...named, apart: true };
    if (list && !owner) return list;
  }
  return undefined;
}

/** "several leaders, among them X and Y", "each in turn: X and Y". */
function namedAmong(words: readonly Word[], from: number): Stretch | undefined {
  let several = false;
  for (let i = from; i < Math.min(words.length, from + 16); i++) {
    const word = words[i]?.text ?? '';
    several ||= SEVERAL.test(word);
    if (/^(?:;|\.|who|whom|which|that|when|where|while|and)$/.test(word)) return undefined;
    if (isTag(words[i], PERSON)) return undefined;
    const opens =
      /^(?:including|namely|:|–|—|-)$/.test(word) ||
      (word === 'them' && words[i - 1]?.text === 'among') ||
      (word === 'as' && words[i - 1]?.text === 'such');
    if (!several || !opens) continue;
    return listAt(words, i + 1, 6);
  }
  return undefined;
}

/** "X and Y embraced": two or more who do together what is done together. */
function byJointDeed(words: readonly Word[], at: number): Sides | undefined {
  const word = words[at]?.text ?? '';
  const subject = subjectBefore(words, at);
  const signers = /^(?:witnessed|oversaw|watched|presided)$/.test(word) ? signersAfter(words, at) : undefined;
  if (subject && signers) return { rule: 'clause-with', at, noun: false, sides: [subject, signers] };
  if (!subject || !severalIn(words, subject)) return undefined;
  const end = clauseEnd(words, at + 1);
  if (LIGHT.has(word) && !TALKS.test(clauseText(words, at, Math.min(end, at + 14)))) return undefined;
  return { rule: 'clause-together', at, noun: false, sides: [subject] };
}

/** "the signing of a pact by X and Y". */
function signersAfter(words: readonly Word[], at: number): Stretch | undefined {
  const end = Math.min(clauseEnd(words, at), at + 16);
  const by = words.findIndex(({ text }, i) => i > at && i < end && text === 'by');
  return by > 0 && /\b(?:signing|exchange|initialling|signature)\b/.test(clauseText(words, at, by))
    ? listAt(words, by + 1, 6)
    : undefined;
}

const severalIn = (words: readonly Word[], stretch: Stretch): boolean =>
  /<[PG]\d+>.*<[PG]\d+>|<G\d+>/.test(stretchText(words, stretch));

const stretchText = (words: readonly Word[], { from, to }: Stretch): string =>
  words
    .filter(({ at }) => at >= from && at < to)
    .map(({ text }) => text)
    .join(' ');

/** "talks between X and Y", "a trilateral of X, Y and Z", "after a meeting with Y in Z, X said", "X's talks with Y". */
function byNoun(words: readonly Word[], at: number): Sides | undefined {
  const before = words[at - 1]?.text ?? '';
  if (/^(?:conference|briefing|appearance)$/.test(words[at]?.text ?? '') && !/^(?:press|news|joint)$/.test(before))
    return undefined;
  for (let i = at + 1; i < Math.min(words.length, at + 9); i++) {
    const word = words[i]?.text ?? '';
    if (/^(?:,|;|\.|and|that|which|who|where|when|on|about)$/.test(word) && i > at + 4) return undefined;
    if (/^(?:;|\.|that|which|who|whom|where|when)$/.test(word)) return undefined;
    if (/^(?:between|among|of|involving|gathering|bringing|brought|brings|involved|gathered|united)$/.test(word)) {
      const list = listAt(words, words[i + 1]?.text === 'together' ? i + 2 : i + 1, 6, true);
      if (list && severalIn(words, list)) return { rule: 'clause-between', at, noun: true, sides: [list] };
      if (word !== 'of') return undefined;
    }
    if (/^(?:hosted|given|offered|thrown)$/.test(word) && words[i + 1]?.text === 'by') {
      const hosts = listAt(words, i + 2, 5);
      const guest = hosts && subjectBefore(words, at);
      return guest && { rule: 'clause-noun-with', at, noun: true, sides: [guest, hosts] };
    }
    const caller = word === 'from' && /^calls?$/.test(words[at]?.text ?? '');
    if (word !== 'with' && !caller) continue;
    const list = listAt(words, i + 1, 6);
    if (!list) {
      const named = namedAmong(words, i + 1);
      const subject = named && (ownerBefore(words, at) ?? subjectBefore(words, at));
      if (subject) return { rule: 'clause-noun-with', at, noun: true, sides: [subject, named], apart: true };
      continue;
    }
    if (words[list.next]?.text === "'s") return undefined;
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
