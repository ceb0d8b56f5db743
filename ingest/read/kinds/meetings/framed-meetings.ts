// Who met whom by a pattern of words: the constructions of lexicon/meeting-frames.ts over a sentence.
// Whoever is only an object, told something from afar, or of the same side, met nobody here.
import { CuedList } from '../../cues.ts';
import { AT_HAND, CALLS, FRAMES, type Frame } from '../../lexicon/meeting-frames.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, peopleIn, spanOf } from '../../skeleton.ts';
import { isCall, settingNear, statusAt } from '../../story/circumstances.ts';
import { actingSides, isObject, RELATIVE, sidesInOrder, subjectOf } from '../../story/sides.ts';
import type { Story } from '../../story/story.ts';
import type { Reason } from '../../trace.ts';
import { atSummit } from './encounter-status.ts';
import { compile } from './frame-patterns.ts';
import { framedMeeting } from './meeting-parts.ts';
import type { Tables } from './tables.ts';
import type { ToldMeeting } from './told-meetings.ts';

const COMPILED = new CuedList(
  FRAMES.map((frame) => ({ frame, pattern: compile(frame.pattern) })),
  ({ pattern }) => pattern,
);

/** Meetings of one sentence by its own words. */
export function byFrames(sentence: Resolved, story: Story, tables: Tables): ToldMeeting[] {
  const { text } = sentence.skeleton;
  if (!/<[PG]\d/.test(text)) return [];
  const found: ToldMeeting[] = [];
  for (const { frame, pattern } of COMPILED.in(text)) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const word = match.groups?.at ?? '';
      const framed = { sentence, story, tables, frame, match, word, at: match.index + match[0].indexOf(word) };
      const told = wholeWord(text, match) ? fromMatch(framed) : undefined;
      for (const call of told ? separateCalls(sentence, told, match) : []) {
        if (story.trace)
          call.seen = [framedMeeting({ sentence, story, told: call }, { pattern, match, noun: frame.noun === true })];
        found.push(call);
      }
      pattern.lastIndex = match.index + Math.max(1, match[0].indexOf('>') + 1);
    }
  }
  return found;
}

/** "talks with the government of X" are no talks with X. */
const OF_PERSON =
  / with (?:(?!<)\S+ )*?(?:government|supporters|allies|family|office|party|aides|officials|representatives|team|cabinet|widow|wife|mother|father|son|daughter|envoys?|relatives|lawyers|followers) of (?:the )?<P/;

/** "meet" is no part of "meetings". */
const wholeWord = (text: string, match: RegExpExecArray): boolean => {
  // "met X's envoy" is no meeting with X; "called on X, head of Y's assembly" is
  const owner = /<[PG]\d+>$/.test(match[0]) && text.startsWith(" 's ", match.index + match[0].length);
  // who stands at somebody's side is told of by that (encounter-gestures.ts)
  const beside = /^ (?:at|by) <H\d+> (?:own )?side\b/.test(text.slice(match.index + match[0].length));
  if (OF_PERSON.test(match[0]) || owner || beside) return false;
  const word = match.groups?.at ?? '';
  return !/^[\w'-]/.test(text.slice(match.index + match[0].indexOf(word) + word.length));
};

/** A construction found in a sentence. */
interface Framed {
  sentence: Resolved;
  story: Story;
  tables: Tables;
  frame: Frame;
  match: RegExpExecArray;
  /** The word that tells it, and where in the skeleton it stands. */
  word: string;
  at: number;
}

function fromMatch(framed: Framed): ToldMeeting | undefined {
  const { sentence, story, frame, match, word, at } = framed;
  const { text } = sentence.skeleton;
  if (refusedByWords(framed)) return undefined;
  const acting = actingIn(framed);
  if (acting === undefined) return refuse(framed, 'object');
  const people = new Set(peopleIn(sentence.skeleton, acting));
  mendPeople(framed, people);
  const offices = itemsIn(sentence.skeleton, acting, 'O').filter(
    (item) => item.piece?.kind === 'office' && !item.piece.plural,
  );
  if (frame.oneSide) {
    const other = otherSide(framed, people);
    if (other === undefined) return undefined;
    people.add(other);
  }
  if (refusedByPeople(framed, people, people.size + offices.length)) return undefined;
  const negated = /^ (?:not|never|n't)\b/.test(text.slice(at + word.length));
  const told = statusAt(text.slice(0, at), text.slice(at + word.length), frame.noun === true);
  const status = negated ? 'denied' : told;
  const mode = frame.call || isCall(text) ? 'call' : 'in-person';
  const own = settingNear(sentence, at);
  return {
    people: [...people],
    offices,
    mode,
    status,
    rule: `meeting-${frame.name}`,
    sentence: sentence.index,
    at,
    ...spanOf(sentence, { from: match.index, to: match.index + match[0].length }),
    ...story.setting(own, { mode, status, sentence }),
  };
}

/** Tells the trace why a construction tells of no meeting. */
function refuse({ sentence, story, frame, match }: Framed, reason: Reason, detail: string | null = null): undefined {
  if (!story.trace) return;
  const { skeleton } = sentence;
  story.trace.refuse({
    reason,
    rule: `meeting-${frame.name}`,
    people: peopleIn(skeleton, match[0]),
    ...spanOf(sentence, { from: match.index, to: match.index + match[0].length }),
    detail,
  });
}

/** Whether the words alone tell of no meeting of the two. */
function refusedByWords(framed: Framed): boolean {
  const { sentence, frame, match, word, at } = framed;
  const no = (reason: Reason, detail: string | null = null): true => {
    refuse(framed, reason, detail);
    return true;
  };
  if (frame.name !== 'pair') return false;
  // "X and Y were among those who signed": each for himself
  if (/ among /.test(match[0])) return no('together-own-side', 'among');
  // what leaders agree upon at a summit of many is no meeting of two
  return atSummit(word, sentence.skeleton.text.slice(at)) && no('together-own-side', 'summit');
}

/** The words for the sides, the subject first; undefined where the first of them is only an object. */
function actingIn({ sentence, frame, match }: Framed): string | undefined {
  const groups = match.groups ?? {};
  const { first, second } = sidesInOrder(match, groups);
  const at = first === undefined ? -1 : match.index + match[0].indexOf(first);
  if (at >= 0 && !RELATIVE.test(frame.name) && isObject(sentence.skeleton.text, at))
    return actingSides(sentence, at, second);
  return [groups.a, groups.b, groups.pair, groups.couple, groups.also].filter((side) => side !== undefined).join(' ');
}

/** Puts the one whose day the text tells where "she" means him. */
function mendPeople({ sentence: { skeleton }, story, frame, match }: Framed, people: Set<number>): void {
  const { about } = story;
  if (about === undefined) return;
  const { a = '', b = '' } = match.groups ?? {};
  // "With X, she agreed": in a round of meetings "she" is the one whose round it is
  const subject = itemsIn(skeleton, a, 'P')[0];
  if (frame.name !== 'with-opening' || subject?.how !== 'pronoun') return;
  const same = subject.people.some((person) => peopleIn(skeleton, b).includes(person));
  if (!same && story.roundFrom === undefined) return;
  for (const person of subject.people) people.delete(person);
  people.add(about);
}

/** Who sat there too where the construction names one side; undefined where nobody is to be found. */
function otherSide(framed: Framed, people: ReadonlySet<number>): number | undefined {
  const { sentence, story, tables, frame, match } = framed;
  const onlyBefore = frame.subjectBefore === true;
  // where another person of the sentence is there to act, its clauses say who does (encounters.ts)
  const others = peopleIn(sentence.skeleton, sentence.skeleton.text).some((person) => !people.has(person));
  if (others && frame.name === 'noun-with') return refuse(framed, 'object');
  const at = { after: onlyBefore ? match.index : match.index + match[0].length, before: match.index, onlyBefore };
  const subject = subjectOf(sentence, at, people);
  const found = subject ?? tables.partnerOf([...people], sentence) ?? story.about;
  return found === undefined || people.has(found) ? refuse(framed, 'no-other-side') : found;
}

/** Whether those found are no two who sat together. `sized` counts offices without a name too. */
function refusedByPeople(framed: Framed, people: ReadonlySet<number>, sized: number): boolean {
  const { sentence, story, tables, frame, word } = framed;
  const no = (reason: Reason, detail: string | null = null): true => {
    refuse(framed, reason, detail);
    return true;
  };
  // who joins those at the table told before sits at it too (companions.ts)
  if (/^joins?|joined$/.test(word) && tables.before(sentence)?.people.some((one) => people.has(one)))
    return no('one-side', 'joined');
  if (sized < 2 || people.size < 1) return no('one-side');
  if (!story.mayMeet([...people])) return no('nobody-in-office');
  const codes = [...people].map((person) => story.country(person));
  const sides = new Set(codes);
  const oneSide = sides.size === 1 && !sides.has(null);
  if (/^(?:pair|their-meeting)$/.test(frame.name) && oneSide && !SPOKE.test(word))
    return no('together-own-side', [...sides].join());
  // "X told Y, who had flown in for a visit": whoever is at hand is told it there
  const atHand = sides.size > 1 && AT_HAND.test(sentence.tokens.map(({ lower }) => lower).join(' '));
  return frame.name === 'told' && !atHand && no('told-only', codes.map((code) => code ?? '?').join(' · '));
}

/** Verbs by which two of one government met; what else they do together, they do as a government. */
const SPOKE =
  /^(?:met|meet|held|hold|had|talked|discussed|discuss|exchanged|exchange|were on the phone|shook hands|sat|sit|conferred|co-chaired|dined|got together|came together|were together|huddled|parted|greeted|faced|embraced)/;

/** One meeting, or one call for each who was called. */
function separateCalls(sentence: Resolved, told: ToldMeeting, match: RegExpExecArray): ToldMeeting[] {
  const called = CALLS.test(match.groups?.at ?? '') ? peopleIn(sentence.skeleton, match.groups?.b ?? '') : [];
  if (called.length < 2) return [told];
  const others = told.people.filter((person) => !called.includes(person));
  return called.map((person) => ({ ...told, people: [...others, person] }));
}
