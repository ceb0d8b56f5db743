// Who met whom: from the constructions of lexicon/meeting-frames.ts, and from texts that tell a round of meetings one by one.
// A plan, a denial or a cancelled meeting is told with its status; being at one event, or in one photo, is no meeting.
import { CuedList } from '../../cues.ts';
import { AT_HAND, CALLS, FRAMES, type Frame, ROUND } from '../../lexicon/meeting-frames.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, peopleIn, tokensAt } from '../../skeleton.ts';
import { dateNear, isCall, placeNear, statusAt } from '../../story/circumstances.ts';
import { actingSides, isObject, RELATIVE, sidesInOrder, subjectOf } from '../../story/sides.ts';
import type { Story } from '../../story/story.ts';
import type { Reason } from '../../trace.ts';
import { readEntryMeetings } from '../entries/entry-meetings.ts';
import { compile } from '../visits/frame-patterns.ts';
import { guestsNamed, speaksOfGuests } from '../visits/guests.ts';
import { readVisits } from '../visits/visits.ts';
import { withCompanions } from './companions.ts';
import { atSummit } from './encounter-status.ts';
import { readEncounters } from './encounters.ts';
import { framedMeeting, roundMeeting } from './meeting-parts.ts';
import { officeMeetings } from './office-meetings.ts';
import { oneSidedMeetings } from './one-sided.ts';
import { openTables, seatedTables } from './open-tables.ts';
import { isOfTwoSides, readSignings } from './signings.ts';
import { withReferences } from './table-references.ts';
import { Tables } from './tables.ts';
import type { ToldMeeting } from './told-meetings.ts';

const COMPILED = new CuedList(
  FRAMES.map((frame) => ({ frame, pattern: compile(frame.pattern) })),
  ({ pattern }) => pattern,
);

/** Meetings of one sentence: what its clauses tell comes before what a pattern of words tells of the same verb or people. */
function byGrammar(sentence: Resolved, story: Story, tables: Tables): ToldMeeting[] {
  const clauses = readEncounters(sentence, story, tables);
  const frames = byFrames(sentence, story, tables).filter((told) => {
    const same = clauses.find(
      (clause) => clause.at === told.at || clause.people.filter((person) => told.people.includes(person)).length > 1,
    );
    return !same || passedOver(told, 'joined', story);
  });
  return [...frames, ...clauses];
}

/** Meetings of one sentence by its own words. */
function byFrames(sentence: Resolved, story: Story, tables: Tables): ToldMeeting[] {
  const { text } = sentence.skeleton;
  if (!/<[PG]\d/.test(text)) return [];
  const found: ToldMeeting[] = [];
  for (const { frame, pattern } of COMPILED.in(text)) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const told = wholeWord(text, match) ? fromMatch(sentence, { story, tables }, frame, match) : undefined;
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
  if (OF_PERSON.test(match[0]) || owner) return false;
  const word = match.groups?.at ?? '';
  return !/^[\w'-]/.test(text.slice(match.index + match[0].indexOf(word) + word.length));
};

function fromMatch(
  sentence: Resolved,
  { story, tables }: { story: Story; tables: Tables },
  frame: Frame,
  match: RegExpExecArray,
): ToldMeeting | undefined {
  const groups = match.groups ?? {};
  const { skeleton } = sentence;
  const sides = [groups.a, groups.b, groups.pair, groups.couple, groups.also]
    .filter((side) => side !== undefined)
    .join(' ');
  const no = (reason: Reason, detail: string | null = null): undefined => {
    if (!story.trace) return;
    const { first, last } = tokensAt(skeleton, match.index, match.index + match[0].length);
    const [start, end] = [sentence.tokens[first]?.start ?? sentence.start, sentence.tokens[last]?.end ?? sentence.end];
    const concerned = peopleIn(skeleton, match[0]);
    story.trace.refuse({ reason, rule: `meeting-${frame.name}`, people: concerned, start, end, detail });
  };
  if (frame.inRound && story.roundFrom === undefined) return no('no-round');
  // a name that has swallowed the "With" in front of it
  const opening = frame.name === 'with-opening' && /^<P0>/.test(match[0]);
  if (opening && sentence.tokens[0]?.lower !== 'with') return no('swallowed-with');
  const { first: leading, second } = sidesInOrder(match, groups);
  const acting =
    leading === undefined ||
    RELATIVE.test(frame.name) ||
    !isObject(skeleton.text, match.index + match[0].indexOf(leading))
      ? sides
      : actingSides(sentence, match.index + match[0].indexOf(leading), second);
  if (acting === undefined) return no('object');
  const people = new Set(peopleIn(skeleton, acting));
  // "the two leaders" at whose table others sign are those of whom the text tells
  // "X and Y were among those who signed": each for himself
  if (frame.name === 'pair' && / among /.test(match[0])) return no('together-own-side', 'among');
  // what leaders agree upon at a summit of many is no meeting of two
  if (
    frame.name === 'pair' &&
    atSummit(groups.at ?? '', skeleton.text.slice(match.index + match[0].indexOf(groups.at ?? '')))
  )
    return no('together-own-side', 'summit');
  const couple = frame.name === 'in-presence' ? itemsIn(skeleton, sides, 'G').flatMap((item) => item.people) : [];
  if (story.about !== undefined && !couple.includes(story.about)) for (const person of couple) people.delete(person);
  // "X was her first visitor": she is the one the text is about, not X
  if (frame.name === 'first-visitor' && people.size === 1 && story.about !== undefined) people.add(story.about);
  // "With X, she agreed": in a round of meetings "she" is the one whose round it is
  const subject = itemsIn(skeleton, groups.a ?? '', 'P')[0];
  const same = subject?.people.some((person) => peopleIn(skeleton, groups.b ?? '').includes(person));
  if (
    frame.name === 'with-opening' &&
    subject?.how === 'pronoun' &&
    (same || story.roundFrom !== undefined) &&
    story.about !== undefined
  ) {
    for (const person of subject.people) people.delete(person);
    people.add(story.about);
  }
  const offices = itemsIn(skeleton, acting, 'O').filter((item) => item.piece?.kind === 'office' && !item.piece.plural);
  if (frame.oneSide) {
    const onlyBefore = frame.subjectBefore === true;
    const after = onlyBefore ? match.index : match.index + match[0].length;
    // where another person of the sentence is there to act, its clauses say who does (encounters.ts)
    const others = peopleIn(skeleton, skeleton.text).some((person) => !people.has(person));
    if (others && /^(?:noun-with|side-by-side)$/.test(frame.name)) return no('object');
    const subjectSaid = frame.inRound
      ? undefined
      : subjectOf(sentence, { after, before: match.index, onlyBefore }, people);
    const found = subjectSaid ?? tables.partnerOf([...people], sentence) ?? story.about;
    if (found === undefined || people.has(found)) return no('no-other-side');
    people.add(found);
  }
  // who joins those at the table told before sits at it too (companions.ts)
  if (/^joins?|joined$/.test(groups.at ?? '') && tables.before(sentence)?.people.some((one) => people.has(one)))
    return no('one-side', 'joined');
  const sized = people.size + offices.length;
  if (sized < 2 || people.size < 1) return no('one-side');
  if (!story.mayMeet([...people])) return no('nobody-in-office');
  const word = groups.at ?? '';
  const ownSides = new Set([...people].map((person) => story.country(person)));
  if (frame.name === 'pair' && ownSides.size === 1 && !ownSides.has(null) && !SPOKE.test(word))
    return no('together-own-side', [...ownSides].join());
  const at = match.index + match[0].indexOf(word);
  const tokens = tokensAt(skeleton, match.index, match.index + match[0].length);
  const negated = /^ (?:not|never|n't)\b/.test(skeleton.text.slice(at + word.length));
  const told = frame.inRound
    ? 'held'
    : statusAt(skeleton.text.slice(0, at), skeleton.text.slice(at + word.length), frame.noun === true);
  const status = negated ? 'denied' : told;
  const mode = frame.call || isCall(skeleton.text) ? 'call' : 'in-person';
  const wellWishing = /^(?:thanked|congratulated|urged)$/.test(word) && !AT_HAND.test(wordsOf(sentence));
  if (frame.name === 'told' && (wellWishing || !story.telling(sentence)) && !tellsGuest(sentence, story, [...people]))
    return no('told-only', [...people].map((person) => story.country(person) ?? '?').join(' · '));
  const [first, last] = [sentence.tokens[tokens.first], sentence.tokens[tokens.last]];
  if (!first || !last) return undefined;
  const settings = story.setting(
    { date: dateNear(sentence, at), ...placeNear(sentence, at) },
    { mode, status, sentence },
  );
  return {
    people: [...people],
    offices,
    mode,
    status,
    rule: `meeting-${frame.name}`,
    sentence: sentence.index,
    at,
    start: first.start,
    end: last.end,
    ...settings,
  };
}

/** Verbs by which two of one government met; what else they do together, they do as a government. */
const SPOKE =
  /^(?:met|meet|held|hold|had|talked|discussed|discuss|exchanged|exchange|were on the phone|shook hands|sat|sit|conferred|co-chaired|dined|got together|came together|were together|huddled|parted|greeted|faced|embraced)/;

const wordsOf = ({ tokens }: Resolved): string => tokens.map(({ lower }) => lower).join(' ');

/** "X told Y, who had flown in for a visit": they sat together though Y's country is not said. */
function tellsGuest(sentence: Resolved, story: Story, people: readonly number[]): boolean {
  const sides = new Set(people.map((person) => story.country(person)));
  return sides.size > 1 && AT_HAND.test(wordsOf(sentence));
}

/** One meeting, or one call for each who was called. */
function separateCalls(sentence: Resolved, told: ToldMeeting, match: RegExpExecArray): ToldMeeting[] {
  const called = CALLS.test(match.groups?.at ?? '') ? peopleIn(sentence.skeleton, match.groups?.b ?? '') : [];
  if (called.length < 2) return [told];
  const others = told.people.filter((person) => !called.includes(person));
  return called.map((person) => ({ ...told, people: [...others, person] }));
}

/** Meetings that a text tells one by one after it has said that there was a round of them. */
function byRound(sentences: readonly Resolved[], story: Story): ToldMeeting[] {
  const host = story.about;
  if (host === undefined || story.roundFrom === undefined) return [];
  const found: ToldMeeting[] = [];
  for (const sentence of sentences) {
    if (sentence.index < story.roundFrom && !sentence.caption) continue;
    if (!sentence.caption && ofAnother(sentence, host, story)) {
      const { start, end } = sentence;
      const people = [host, ...peopleIn(sentence.skeleton, sentence.skeleton.text)];
      story.trace?.refuse({ reason: 'round-of-companion', rule: 'meeting-round', people, start, end, detail: null });
      continue;
    }
    for (const { person, run } of sentence.mentions) {
      if (!story.answers(person, sentence, run.first)) continue;
      const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)];
      if (!first || !last) continue;
      const settings = story.setting(
        { date: null, place: null, country: null },
        { mode: 'in-person', status: 'held', sentence },
      );
      const rule = sentence.caption ? 'meeting-caption' : 'meeting-round';
      const told: ToldMeeting = {
        people: [host, person],
        offices: [],
        mode: story.roundMode,
        status: 'held',
        rule,
        sentence: sentence.index,
        start: first.start,
        end: last.end,
        ...settings,
      };
      if (story.trace) told.seen = [roundMeeting(sentence, story, told)];
      found.push(told);
    }
  }
  return found;
}

/** "The minister, for his part, rang Y": what a companion of the host does is no part of the host's round. */
function ofAnother(sentence: Resolved, host: number, story: Story): boolean {
  const opening = /^(?:meanwhile |separately )?(?:, )?(<P\d+>)/.exec(sentence.skeleton.text)?.[1];
  const [subject] = itemsIn(sentence.skeleton, opening ?? '', 'P');
  const [person] = subject?.people ?? [];
  return (
    subject?.how === 'name' &&
    person !== undefined &&
    person !== host &&
    story.country(person) === story.country(host) &&
    !peopleIn(sentence.skeleton, sentence.skeleton.text).includes(host)
  );
}

/** "They came to present their credentials. The ambassadors are A, B and C": all of them met the host. */
function byRollCall(sentences: readonly Resolved[], story: Story): ToldMeeting[] {
  const calls = new Map<number, number[]>();
  for (const { person, sentence, rule } of story.holdings)
    if (rule === 'roll-call') calls.set(sentence, [...(calls.get(sentence) ?? []), person]);
  const host = story.about;
  return [...calls].flatMap(([index, people]): ToldMeeting[] => {
    const context = sentences
      .slice(Math.max(0, index - 2), index + 1)
      .map(({ skeleton }) => skeleton.text)
      .join(' ');
    const [sentence, opening] = [sentences[index], sentences[Math.max(0, index - 1)]];
    if (
      host === undefined ||
      people.includes(host) ||
      !sentence ||
      !opening ||
      !MET_ENVOYS.test(context) ||
      !/\b(?:ambassador|envoy|credential|letters|diplomat|high commissioner|head of mission|nuncio)/i.test(
        story.text.slice(opening.start, sentence.end),
      ) ||
      /\b(?:will|due to|scheduled to) (?:receive|meet|present)/.test(context)
    ) {
      const { start = 0, end = 0 } = sentence ?? {};
      story.trace?.refuse({
        reason: 'roll-call-no-meeting',
        rule: 'meeting-roll-call',
        people,
        start,
        end,
        detail: null,
      });
      return [];
    }
    const settings = story.setting(
      { date: null, place: null, country: null },
      { mode: 'in-person', status: 'held', sentence },
    );
    const base = {
      offices: [],
      mode: 'in-person' as const,
      status: 'held' as const,
      rule: 'meeting-roll-call',
      sentence: index,
      start: opening.start,
      end: sentence.end,
      ...settings,
    };
    if (/\b(?:one by one|one after (?:another|the other)|separate(?:ly)?|individually|in turn)\b/.test(context))
      return people.map((person) => ofRollCall(sentence, story, { people: [host, person], ...base }));
    return [ofRollCall(sentence, story, { people: [host, ...people], ...base })];
  });
}

function ofRollCall(sentence: Resolved, story: Story, told: ToldMeeting): ToldMeeting {
  return story.trace ? { ...told, seen: [roundMeeting(sentence, story, told)] } : told;
}

const MET_ENVOYS =
  /\b(?:credentials|letters? of credence|reception|received|receiving|met|meeting)\b|\b(?:handed|presented|delivered|gave)\b.{0,40}\bletters\b/;

/** All meetings that the text tells, one entry per telling; joining is `joinMeetings`. */
export function readMeetings(read: readonly Resolved[], story: Story): ToldMeeting[] {
  const sentences = speaksOfGuests(read) ? guestsNamed(read, readVisits(read, story), story) : read;
  const tables = new Tables(story);
  const told = sentences.flatMap((sentence) => {
    const here = ofSentence(sentence, story, tables);
    tables.note(here);
    tables.announce(sentence);
    return here;
  });
  const round = byRound(sentences, story).filter(
    // "a meeting with X had to be cancelled", "X met Y": X is no part of the round of another
    (meeting) =>
      !told.some(
        (other) =>
          other.sentence === meeting.sentence &&
          (failed(other, meeting.people) || metAnother(other, meeting, story.about)),
      ) || passedOver(meeting, 'round-failed', story),
  );
  const byOffice = sentences.flatMap((sentence) => officeMeetings(sentence, story));
  const sittings = [
    ...told,
    ...readSignings(sentences, story, told),
    ...seatedTables(sentences, story),
    ...round,
    ...byOffice,
    ...byRollCall(sentences, story),
  ];
  return withCompanions(sittings, sentences, openTables(sentences, story, told)).filter((meeting) =>
    isOfTwoSides(meeting, story),
  );
}

/** The meetings that one sentence tells, by its own words or going on from those before. */
function ofSentence(read: Resolved, story: Story, tables: Tables): ToldMeeting[] {
  const sentence = withReferences(read, story, tables);
  if (sentence.skeleton.items.some(({ how }) => how === 'elided')) return readEntryMeetings(sentence, story);
  const told = byGrammar(sentence, story, tables).filter(
    (meeting) => !sentence.caption || meeting.rule !== 'meeting-told' || passedOver(meeting, 'caption-told', story),
  );
  const further = oneSidedMeetings(sentence, story, tables).filter(
    ({ people: [, named] }) => !told.some(({ people }) => named === undefined || people.includes(named)),
  );
  return [...told, ...further];
}

/** Tells the trace that a meeting seen is not told on. */
function passedOver({ rule, people, start, end }: ToldMeeting, reason: Reason, story: Story): false {
  story.trace?.refuse({ reason, rule, people, start, end, detail: null });
  return false;
}

/** Whether the clauses of the sentence say whom the one met, and it is not the host of the round. */
const metAnother = (clause: ToldMeeting, round: ToldMeeting, host: number | undefined): boolean =>
  clause.rule.startsWith('meeting-clause') &&
  host !== undefined &&
  !clause.people.includes(host) &&
  round.people.some((person) => person !== host && clause.people.includes(person));

const failed = ({ status, people }: ToldMeeting, pair: readonly number[]): boolean =>
  /^(?:cancelled|postponed|denied)$/.test(status) && pair.every((person) => people.includes(person));

/** Whether the sentence opens a round of meetings. */
export function opensRound(sentence: Resolved): boolean {
  return !sentence.caption && ROUND.test(sentence.skeleton.text);
}
