// What a word of a clause tells of people who met: each rule is asked in turn, and a verb said once is told for all its objects.
// Looks at the grammar only; whether they met, when and where is decided in encounters.ts.
import {
  BESTOWED,
  BY_BOTH,
  LIGHT,
  MEETING_NOUN,
  OBJECT_AND,
  OF_OBJECT,
  TOGETHER,
  WITH_ONE,
} from '../../lexicon/encounter-words.ts';
import { isTag, PERSON, type Word } from './clause-words.ts';
import { ADVERB, indexAt, type Sides } from './encounter.ts';
import { byCompanion } from './encounter-companions.ts';
import { byBestowal, byDelivery, byFarewell, byInversion, bySide } from './encounter-gestures.ts';
import { byNoun } from './encounter-nouns.ts';
import { byLine, byOccasion } from './encounter-occasions.ts';
import { bestows, byPassive, isPassive } from './encounter-passives.ts';
import {
  asGuest,
  asHost,
  byGiven,
  byHearing,
  byJointDeed,
  byObject,
  byObjectAnd,
  bySigning,
  SIGNS,
} from './encounter-verbs.ts';
import { listAt } from './name-lists.ts';

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
  'host',
  'heard',
  'listened',
  'goodbye',
  'farewell',
  'leave',
  'awaiting',
  'facing',
  'waiting',
  'mediating',
  'welcoming',
  'bestowed',
  'delivered',
  'conveyed',
  'carried',
  'submitted',
  'conferred',
  'pinned',
  'hung',
  'with',
  'iftar',
  'zoom',
  'line',
  'receiver',
  'coffee',
]);

const DELIVERS = /^(?:handed|presented|delivered|submitted|conveyed|brought|carried)$/;

/** Whether a word is a verb of meeting by itself: not one of those that need a noun such as "talks". */
export const tellsMeeting = (word: string): boolean =>
  !LIGHT.has(word) && (OF_OBJECT.has(word) || WITH_ONE.has(word) || TOGETHER.has(word));

/** What the word at an index tells, if it tells of people who met. */
export function sidesOf(words: readonly Word[], at: number): Sides[] {
  return bySense(words, at).flatMap((sides) => [sides, ...gapped(words, sides)]);
}

/** What may stand between the people met when the verb is said once: day, place, time of day. */
const GAP =
  /^(?:on|in|at|of|the|a|day|later|earlier|night|morning|afternoon|evening|noon|midday|dawn|last|next|early|late|<[DLCB]\d+>|'s)$/;

/** "met X on Monday, Y on Tuesday and Z in Lima", "called on X in the morning, on Y at noon": the verb is said once. */
function gapped(words: readonly Word[], told: Sides): Sides[] {
  const [subject, other] = told.sides;
  if (!/^clause-(?:meet|with|noun-with)$/.test(told.rule) || !subject || !other || other.to < subject.to) return [];
  const found: Sides[] = [];
  let i = indexAt(words, other.to);
  while (i > 0 && i < words.length) {
    const from = words[i]?.text === ',' && GAP.test(words[i + 1]?.text ?? '') ? i + 1 : i;
    i = from;
    while (i - from < 9 && GAP.test(words[i]?.text ?? '')) i++;
    if (i === from || !/^(?:,|and|;)$/.test(words[i]?.text ?? '')) return found;
    while (/^(?:,|and|;)$/.test(words[i]?.text ?? '')) i++;
    const repeated = /^(?:on|with|to|then|later|afterwards)$/.test(words[i]?.text ?? '');
    while (/^(?:on|with|to|then|later|afterwards)$/.test(words[i]?.text ?? '')) i++;
    while (/^(?:the|<[CBN]\d+>|'s)$/.test(words[i]?.text ?? '')) i++;
    const list = isTag(words[i], PERSON) ? listAt(words, i, 1) : undefined;
    if (
      !list ||
      !(repeated ? /^(?:on|in|at|a|the|last|later|<D\d+>|,|\.|and|;)$/ : /^(?:on|in|at|a|the|last|later|<D\d+>)$/).test(
        words[list.next]?.text ?? '',
      )
    )
      return found;
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
  if (!found.some((one) => one !== undefined)) found.push(byOccasion(words, at) ?? byLine(words, at));
  if (/^(?:awaiting|waiting|facing|mediating|receiving|greeting|welcoming|hosting|meeting)$/.test(word))
    found.push(byInversion(words, at));
  if (word === 'with') return [bySide(words, at)].filter((one) => one !== undefined);
  if (/^(?:goodbye|farewell|leave)$/.test(word)) return [byFarewell(words, at)].filter((one) => one !== undefined);
  if (DELIVERS.test(word)) found.push(byDelivery(words, at));
  if (/^(?:bestowed|conferred|pinned|hung|presented|handed|received|accepted)$/.test(word))
    found.push(byBestowal(words, at));
  if (word === 'host') found.push(asHost(words, at));
  if (/^(?:gave|hosted|offered|threw)$/.test(word)) found.push(byGiven(words, at));
  if (/^(?:heard|listened)$/.test(word)) found.push(byHearing(words, at));
  const beside = word === 'seated' && /^(?:opposite|beside|next|between|alongside)$/.test(words[at + 1]?.text ?? '');
  if (!beside && isPassive(words, at) && (OF_OBJECT.has(word) || BY_BOTH.has(word) || bestows(words, at)))
    return [byPassive(words, at)].filter((one) => one !== undefined);
  // "asked for the meeting", "their talks": no verb
  if (MEETING_NOUN.has(word) && /^(?:the|a|an|this|that|their|<[HG]\d+>)$/.test(words[at - 1]?.text ?? ''))
    return found.filter((one) => one !== undefined);
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
