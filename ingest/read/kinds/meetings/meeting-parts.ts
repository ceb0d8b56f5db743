// What each part of a sentence gave to a meeting: which words are the sides, the verb, the status, the way of meeting, the day and
// the place, and what was taken from elsewhere. For traces only.

import { groupsOf, itemsAt, partOfItem, partOfStretch, partOfTokens, unsaid } from '../../parts.ts';
import type { Resolved } from '../../people/resolve.ts';
import type { Item } from '../../skeleton.ts';
import {
  callSaid,
  dateItemNear,
  placeItemNear,
  type Setting,
  type Status,
  statusSaid,
} from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import type { Part, Role, Sighting } from '../../trace.ts';
import type { ToldMeeting } from './told-meetings.ts';

interface Told extends Setting {
  people: readonly number[];
  offices: readonly Item[];
  mode: 'in-person' | 'call';
  status: Status;
  rule: string;
  start: number;
  end: number;
}

const SIDES: Readonly<Record<string, Role>> = {
  a: 'one side',
  b: 'other side',
  pair: 'both sides',
  couple: 'both sides',
  also: 'other side',
};

const namesOf = (story: Story, people: readonly number[]): string =>
  people.map((person) => story.name(person)).join(', ');

/** A meeting that a construction of lexicon/meeting-frames.ts told. `noun` as in the frame, `at` where its verb stands in the skeleton. */
export function framedMeeting(
  { sentence, story, told }: { sentence: Resolved; story: Story; told: Told },
  { pattern, match, noun }: { pattern: RegExp; match: RegExpExecArray; noun: boolean },
): Sighting {
  return meetingTold({ sentence, story, told }, groupsOf(pattern, match), noun);
}

/** A meeting whose sides and verb stand at known stretches of the skeleton: `a`, `b`, `also`, `at` as in the frames. */
export function meetingTold(
  { sentence, story, told }: { sentence: Resolved; story: Story; told: Told },
  groups: ReadonlyMap<string, { from: number; to: number }>,
  noun: boolean,
): Sighting {
  const at = groups.get('at');
  const parts = [
    ...sides(sentence, story, told, groups),
    ...(at ? [partOfStretch(sentence, at, { role: 'verb', how: noun ? 'noun of meeting' : 'verb of meeting' })] : []),
    ...(at ? statusParts(sentence, told, at, noun) : []),
    ...modeParts(sentence, told),
    ...settingParts(sentence, story, told, at?.from ?? 0),
  ];
  return { rule: told.rule, start: told.start, end: told.end, parts };
}

function sides(
  sentence: Resolved,
  story: Story,
  told: Told,
  groups: ReadonlyMap<string, { from: number; to: number }>,
): Part[] {
  const meant = (item: Item): boolean =>
    item.people.some((person) => told.people.includes(person)) || told.offices.includes(item);
  const parts: Part[] = [];
  const found = new Set<number>();
  for (const [name, role] of Object.entries(SIDES)) {
    const group = groups.get(name);
    for (const item of group ? itemsAt(sentence, group).filter(meant) : []) {
      const people = item.people.filter((person) => told.people.includes(person));
      for (const person of people) found.add(person);
      parts.push(partOfItem(sentence, item, role, namesOf(story, people) || null));
    }
  }
  for (const person of told.people.filter((one) => !found.has(one))) {
    const item = sentence.skeleton.items.find(({ people }) => people.includes(person));
    if (item)
      parts.push({ ...partOfItem(sentence, item, 'one side', story.name(person)), how: 'as subject of the sentence' });
    else parts.push(unsaid('one side', story.name(person), 'the one whose doings the text tells'));
  }
  return parts;
}

function statusParts(sentence: Resolved, told: Told, at: { from: number; to: number }, noun: boolean): Part[] {
  const { text } = sentence.skeleton;
  const { words } = statusSaid(text.slice(0, at.from), text.slice(at.to), noun);
  if (told.status === 'held') return [unsaid('status', 'held', 'nothing says that it did not take place')];
  if (!words) return [unsaid('status', told.status, 'a word of denial follows the verb')];
  const from = words.where === 'before' ? words.from : at.to + words.from;
  const stretch = { from, to: from + words.to - words.from };
  return [partOfStretch(sentence, stretch, { role: 'status', gives: told.status, how: 'stated' })];
}

function modeParts(sentence: Resolved, told: Told): Part[] {
  if (told.mode === 'in-person') return [unsaid('mode', 'in person', 'nothing says that they spoke over a line')];
  const said = callSaid(sentence.skeleton.text);
  if (!said) return [unsaid('mode', 'call', 'the verb is one of calling')];
  const stretch = { from: said.index, to: said.index + said[0].length };
  return [partOfStretch(sentence, stretch, { role: 'mode', gives: 'call', how: 'stated' })];
}

const placeOf = ({ place, country }: Told): string => [place, country].filter(Boolean).join(', ');

/** Day and place: the sentence's own, or the opening's. */
function settingParts(sentence: Resolved, story: Story, told: Told, at: number): Part[] {
  const { date, place } = story.leadWords;
  const own = { date: dateItemNear(sentence, at), place: placeItemNear(sentence, at) };
  const parts: Part[] = [];
  if (told.date !== null) {
    const value = { role: 'date', gives: told.date } as const;
    if (own.date) parts.push(partOfTokens(sentence.tokens, own.date, { ...value, how: 'stated in the sentence' }));
    else if (date) parts.push(partOfTokens(date.tokens, date, { ...value, how: 'from the opening of the text' }));
  }
  if (told.country !== null) {
    const value = { role: 'place', gives: placeOf(told) } as const;
    if (own.place) parts.push(partOfTokens(sentence.tokens, own.place, { ...value, how: 'stated in the sentence' }));
    else if (place) parts.push(partOfTokens(place.tokens, place, { ...value, how: place.how }));
  }
  return parts;
}

/** A meeting that its rule tells without its parts: where its passage means each side, and the word that tells it. */
export function wholeMeeting(sentences: readonly Resolved[], story: Story, told: ToldMeeting): Sighting {
  const passage = sentences.filter(({ start, end }) => start < told.end && told.start < end);
  const parts = told.people.map((person): Part => {
    for (const sentence of passage) {
      const item = sentence.skeleton.items.find(({ people }) => people.includes(person));
      if (item) return partOfItem(sentence, item, 'both sides', story.name(person));
    }
    return unsaid('both sides', story.name(person), 'told of before');
  });
  const sentence = sentences[told.sentence];
  if (sentence) {
    const { text } = sentence.skeleton;
    const from = told.at ?? text.length;
    parts.push(...told.offices.map((office) => partOfItem(sentence, office, 'both sides', null)));
    if (told.at !== undefined) {
      const word = { from, to: from + (/^\S+/.exec(text.slice(from))?.[0].length ?? 0) };
      parts.push(partOfStretch(sentence, word, { role: 'verb', how: 'verb of meeting' }));
      parts.push(...statusParts(sentence, told, word, false));
    }
    parts.push(...modeParts(sentence, told), ...settingParts(sentence, story, told, from));
  }
  return { rule: told.rule, start: told.start, end: told.end, parts };
}

/** A meeting of a round, or of a roll call: whom the sentence names, and whose round it is. */
export function roundMeeting(sentence: Resolved, story: Story, told: Told): Sighting {
  const how = told.rule === 'meeting-roll-call' ? 'named in the roll call' : 'named in the round, and answers';
  const parts = told.people.map((person): Part => {
    const item = sentence.skeleton.items.find(({ people }) => people.includes(person));
    const role = person === story.about ? 'one side' : 'other side';
    if (!item) return unsaid(role, story.name(person), 'the one whose doings the text tells');
    return {
      ...partOfItem(sentence, item, role, story.name(person)),
      how: role === 'one side' ? 'the host of the round' : how,
    };
  });
  const length = sentence.skeleton.text.length;
  parts.push(
    ...settingParts({ ...sentence, skeleton: { ...sentence.skeleton, text: ''.padEnd(length) } }, story, told, 0),
  );
  return { rule: told.rule, start: told.start, end: told.end, parts };
}
