// Who met whom: from the constructions of lexicon/meeting-frames.ts, and from texts that tell a round of meetings one by one.
// A plan, a denial or a cancelled meeting is told with its status; being at one event, or in one photo, is no meeting.
import { FRAMES, type Frame, ROUND } from '../lexicon/meeting-frames.ts';
import type { Resolved } from '../people/resolve.ts';
import { type Item, itemsIn, peopleIn, tokensAt } from '../skeleton.ts';
import { dateNear, isCall, placeNear, type Setting, type Status, statusAt } from './circumstances.ts';
import type { Story } from './story.ts';

export interface ToldMeeting extends Setting {
  people: number[];
  offices: Item[];
  mode: 'in-person' | 'call';
  status: Status;
  rule: string;
  sentence: number;
  start: number;
  end: number;
  /** Set when date or place were taken from the story and not from the sentence. */
  borrowed: boolean;
}

const SIDE = String.raw`<[PGO]\d+>(?: \( [^)]{1,30} \))?(?: (?:of|from|representing)(?: the)? <C\d+>)?`;
const JOIN = String.raw`(?: (?:,|;|and|, and|; and|as well as|along with|together with|, accompanied by|, together with|, as well as|and with|, and with)(?: the)?)`;
const LIST = String.raw`${SIDE}(?:${JOIN} ${SIDE})*`;
const TWO = String.raw`${SIDE}(?:${JOIN} ${SIDE})*(?: (?:,|;))? (?:and|with|as well as|together with)(?: the)? ${SIDE}`;
/** "X, who was on a visit to Y, met": what stands between commas after the subject. */
const ASIDE = String.raw`(?: ,(?: (?!<[PGO]\d)[^\s.;,]+){2,24} ,| ,)?`;
const compile = (pattern: string): RegExp =>
  new RegExp(
    pattern
      .replaceAll('{A}(?: ,)?', `{A}${ASIDE}`)
      .replaceAll('{A}', `(?<a>${LIST})`)
      .replaceAll('{B}', `(?<b>${LIST})`)
      .replaceAll('{P2}', TWO)
      .replace(
        /\{n(\d+)\} ?/g,
        (_, n: string) =>
          `(?:(?!<[PGO]\\d|(?:of|on|about|by|for|from|over|after|that|how|whether|his|the) )[^\\s.;:]\\S* |the ){0,${n}}?`,
      )
      .replace(/\{w(\d+)\} ?/g, (_, n: string) => `(?:(?!<[PGO]\\d)[^\\s.;:]\\S* ){0,${n}}?`),
    'g',
  );
const COMPILED: readonly { frame: Frame; pattern: RegExp }[] = FRAMES.map((frame) => ({
  frame,
  pattern: compile(frame.pattern),
}));

/** Meetings of one sentence by its own words. */
function byFrames(sentence: Resolved, story: Story): ToldMeeting[] {
  const { text } = sentence.skeleton;
  if (!/<[PG]\d/.test(text)) return [];
  const found: ToldMeeting[] = [];
  for (const { frame, pattern } of COMPILED) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const told = fromMatch(sentence, story, frame, match);
      if (told) found.push(told);
      pattern.lastIndex = match.index + Math.max(1, match[0].indexOf('>') + 1);
    }
  }
  return found;
}

function fromMatch(sentence: Resolved, story: Story, frame: Frame, match: RegExpExecArray): ToldMeeting | undefined {
  const groups = match.groups ?? {};
  const { skeleton } = sentence;
  const sides = [groups.a, groups.b, groups.pair, groups.couple, groups.also]
    .filter((side) => side !== undefined)
    .join(' ');
  const acting =
    groups.a === undefined ||
    match[0].indexOf(groups.a) > match[0].indexOf(groups.at ?? '') ||
    !isObject(skeleton.text, match.index + match[0].indexOf(groups.a))
      ? sides
      : actingSides(sentence, match, groups);
  if (acting === undefined) return undefined;
  // "X met Y, and was received by Z": who was received is X
  if (frame.name === 'received-by' && isObject(skeleton.text, match.index + match[0].indexOf(groups.b ?? '')))
    return undefined;
  const people = new Set(peopleIn(skeleton, acting));
  // "With X, she agreed": in a round of meetings "she" is the one whose round it is
  const subject = itemsIn(skeleton, groups.a ?? '', 'P')[0];
  if (
    frame.name === 'with-opening' &&
    subject?.how === 'pronoun' &&
    story.roundFrom !== undefined &&
    story.about !== undefined
  ) {
    for (const person of subject.people) people.delete(person);
    people.add(story.about);
  }
  const offices = itemsIn(skeleton, acting, 'O').filter((item) => item.piece?.kind === 'office' && !item.piece.plural);
  if (frame.oneSide) {
    const after = frame.name === 'noun-with' ? match.index : match.index + match[0].length;
    const found =
      subjectOf(sentence, { after, before: match.index, onlyBefore: frame.name === 'noun-with' }, people) ??
      story.about;
    if (found === undefined) return undefined;
    people.add(found);
  }
  const sized = people.size + offices.length;
  if (sized < 2 || people.size < 1) return undefined;
  if (!story.mayMeet([...people])) return undefined;
  const word = groups.at ?? '';
  const at = match.index + match[0].indexOf(word);
  const tokens = tokensAt(skeleton, match.index, match.index + match[0].length);
  const negated = /^ (?:not|never|n't)\b/.test(skeleton.text.slice(at + word.length));
  const told = statusAt(skeleton.text.slice(0, at), skeleton.text.slice(at + word.length), frame.noun === true);
  const status = negated ? 'denied' : told;
  const mode = frame.call || isCall(skeleton.text) ? 'call' : 'in-person';
  if (frame.name === 'told' && !story.telling(sentence)) return undefined;
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
    start: first.start,
    end: last.end,
    ...settings,
  };
}

/** Verbs and prepositions that make an object of the person who follows. */
const GOVERNS =
  /(?:^| )(?:with|by|to|from|than|met|meets|meet|told|tells|saw|sees|receives?|greets?|hosts?|welcomes?|visits?|joins?|joining|hosting|welcoming|receiving|meeting|thanking|(?!said|red)\w+ed)(?: the)? $/;

function isObject(text: string, at: number): boolean {
  // "allowed X to sit down with Y": X is who sits down
  if (/^<\w+>(?: \([^)]*\))? to /.test(text.slice(at))) return false;
  return GOVERNS.test(text.slice(0, at));
}

/** "X met Y and held talks with Z": the subject of the second verb is X. */
function actingSides(
  sentence: Resolved,
  match: RegExpExecArray,
  groups: Record<string, string | undefined>,
): string | undefined {
  const { text } = sentence.skeleton;
  const at = match.index + match[0].indexOf(groups.a ?? '');
  for (const tag of text.matchAll(/<P\d+>/g)) {
    if (tag.index >= at) return undefined;
    if (!isObject(text, tag.index)) return `${tag[0]} ${groups.b ?? ''}`;
  }
  return undefined;
}

/** The person who is the subject where the frame names one side only. */
function subjectOf(
  sentence: Resolved,
  at: { after: number; before: number; onlyBefore: boolean },
  not: ReadonlySet<number>,
): number | undefined {
  const { text } = sentence.skeleton;
  const earlier = peopleIn(sentence.skeleton, text.slice(0, at.before)).find((person) => !not.has(person));
  if (at.onlyBefore) return earlier;
  return peopleIn(sentence.skeleton, text.slice(at.after)).find((person) => !not.has(person)) ?? earlier;
}

/** Meetings that a text tells one by one after it has said that there was a round of them. */
function byRound(sentences: readonly Resolved[], story: Story): ToldMeeting[] {
  const host = story.about;
  if (host === undefined || story.roundFrom === undefined) return [];
  const found: ToldMeeting[] = [];
  for (const sentence of sentences) {
    if (sentence.index < story.roundFrom && !sentence.caption) continue;
    for (const { person, run } of sentence.mentions) {
      if (!story.answers(person, sentence, run.first)) continue;
      const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)];
      if (!first || !last) continue;
      const settings = story.setting(
        { date: null, place: null, country: null },
        { mode: 'in-person', status: 'held', sentence },
      );
      const rule = sentence.caption ? 'meeting-caption' : 'meeting-round';
      found.push({
        people: [host, person],
        offices: [],
        mode: story.roundMode,
        status: 'held',
        rule,
        sentence: sentence.index,
        start: first.start,
        end: last.end,
        ...settings,
      });
    }
  }
  return found;
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
      /\b(?:will|due to|scheduled to) (?:receive|meet|present)/.test(context)
    )
      return [];
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
      return people.map((person) => ({ people: [host, person], ...base }));
    return [{ people: [host, ...people], ...base }];
  });
}

const MET_ENVOYS = /\b(?:credentials|letters? of credence|reception|received|receiving|met|meeting)\b/;

const BESIDE =
  /(?:\b(?:joined|accompanied|flanked|assisted)\b[^.;]{0,40}?\bby (?<by>(?:[^.;]){3,400})|(?<who><P\d+>[^;]{0,300}?) (?:was|were|is|are) (?:also )?(?:present|in attendance|there)\b|(?<in><P\d+>[^;]{0,200}?) (?:also )?(?:sat in(?! on the [a-z<]*(?:<B|asean|summit|conference))(?: on the (?:talks|meeting))?(?= [.,;]|$| on the (?:talks|meeting))|attended the (?:talks|meeting)|took part in the (?:talks|meeting)|joined the (?:talks|meeting)))/;

/** "X was joined at the talks by Y and Z", "Y was also present": they sat at the table told of last. */
function besides(sentences: readonly Resolved[], told: readonly ToldMeeting[]): ToldMeeting[] {
  return sentences.flatMap((sentence): ToldMeeting[] => {
    const match = sentence.caption ? null : BESIDE.exec(sentence.skeleton.text);
    const stretch = match?.groups?.by ?? match?.groups?.who ?? match?.groups?.in;
    if (!match || !stretch || /\b(?:visit|trip|travel\w*|delegation|journey)\b/.test(match[0].slice(0, 60))) return [];
    const companions = peopleIn(sentence.skeleton, stretch);
    const held = told.filter(
      (meeting) =>
        meeting.status === 'held' &&
        meeting.people.length > 1 &&
        meeting.sentence <= sentence.index &&
        meeting.sentence >= sentence.index - 2,
    );
    const last = Math.max(...held.map((meeting) => meeting.sentence));
    const tables = /\ball (?:the |these |his |her )?(?:talks|meetings)\b/.test(match[0])
      ? told.filter(({ status, sentence: at }) => status === 'held' && at <= sentence.index)
      : held.filter((meeting) => meeting.sentence === last);
    return tables.map((meeting) => ({
      ...meeting,
      people: [...new Set([...meeting.people, ...companions])],
      rule: 'meeting-beside',
      start: sentence.start,
      end: sentence.end,
    }));
  });
}

/** All meetings that the text tells, one entry per telling; joining is `joinMeetings`. */
export function readMeetings(sentences: readonly Resolved[], story: Story): ToldMeeting[] {
  const told = sentences.flatMap((sentence) =>
    byFrames(sentence, story).filter((meeting) => !sentence.caption || meeting.rule !== 'meeting-told'),
  );
  const all = [...told, ...byRound(sentences, story), ...byRollCall(sentences, story)];
  return [...all, ...besides(sentences, all)];
}

/** Whether the sentence opens a round of meetings. */
export function opensRound(sentence: Resolved): boolean {
  return !sentence.caption && ROUND.test(sentence.skeleton.text);
}
