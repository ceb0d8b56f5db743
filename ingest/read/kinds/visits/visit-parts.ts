// What each part of a sentence gave to a visit: who travels, the verb, the goal, the status, the day and the kind. For traces only.

import { groupsOf, itemsAt, partOfItem, partOfStretch, partOfTokens, unsaid } from '../../parts.ts';
import type { Resolved } from '../../people/resolve.ts';
import { dateItemNear, type SaidStatus } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import type { Part, Sighting } from '../../trace.ts';
import type { ToldVisit } from './told-visits.ts';
import { type Visiting, wordOf } from './visiting.ts';

/** A visit that a construction of lexicon/visit-frames.ts told. */
export function framedVisit(
  { sentence, story, told }: { sentence: Resolved; story: Story; told: ToldVisit },
  { frame, match, at, said }: Visiting,
): Sighting {
  const groups = groupsOf(frame.pattern, match);
  const verb = { from: at, to: at + wordOf({ match }).length };
  const [who, to] = [groups.get('who'), groups.get('to')];
  const parts: Part[] = [traveller(sentence, story, told, who)];
  parts.push(partOfStretch(sentence, verb, { role: 'verb', how: 'verb or noun of travel' }));
  if (to) parts.push(partOfStretch(sentence, to, { role: 'destination', gives: told.to, how: 'stated' }));
  else parts.push(unsaid('destination', told.to, 'where the text stands'));
  parts.push(statusPart(sentence, told, verb, said));
  const date = told.date === null ? undefined : dateItemNear(sentence, at, at, true);
  if (date)
    parts.push(partOfTokens(sentence.tokens, date, { role: 'date', gives: told.date, how: 'stated in the sentence' }));
  if (told.kind !== null) parts.push(unsaid('kind', told.kind, 'said by the visit'));
  return { rule: told.rule, start: told.start, end: told.end, parts };
}

function traveller(
  sentence: Resolved,
  story: Story,
  { person }: ToldVisit,
  who: { from: number; to: number } | undefined,
): Part {
  const named = who && itemsAt(sentence, who).find(({ people }) => people.includes(person));
  if (named) return partOfItem(sentence, named, 'person', story.name(person));
  const subject = sentence.skeleton.items.find(({ people }) => people.includes(person));
  if (!subject) return unsaid('person', story.name(person), 'the one whose doings the text tells');
  return { ...partOfItem(sentence, subject, 'person', story.name(person)), how: 'as subject of the sentence' };
}

function statusPart(
  sentence: Resolved,
  { status }: ToldVisit,
  verb: { from: number; to: number },
  { words }: SaidStatus,
): Part {
  if (status === null) return unsaid('status', 'made', 'nothing says that it was not made');
  if (!words) return unsaid('status', status, 'its day lies ahead, or what follows says that it is arranged');
  const from = words.where === 'before' ? words.from : verb.from + words.from;
  const stretch = { from, to: from + words.to - words.from };
  return partOfStretch(sentence, stretch, { role: 'status', gives: status, how: 'stated' });
}

/** A visit told by "the visiting President X", or of somebody who travels along, with no verb of its own: as a trace is told it. */
export function impliedVisit(sentence: Resolved, story: Story, told: ToldVisit, how: string): ToldVisit {
  if (!story.trace) return told;
  const item = sentence.skeleton.items.find(({ people }) => people.includes(told.person));
  const name = story.name(told.person);
  const day = sentence.skeleton.items.find(
    ({ piece }) => piece?.kind === 'date' && told.date !== null && piece.value.startsWith(told.date),
  );
  const date = { role: 'date', gives: told.date } as const;
  const parts = [
    item ? { ...partOfItem(sentence, item, 'person', name), how } : unsaid('person', name, how),
    unsaid(
      'destination',
      told.to,
      told.rule === 'visit-companion' ? 'that of the visit told before' : 'where the text stands',
    ),
    ...(day ? [partOfTokens(sentence.tokens, day, { ...date, how: 'stated in the sentence' })] : []),
    ...(told.date && !day ? [unsaid('date', told.date, 'from the visit told before, or from the opening')] : []),
  ];
  return { ...told, seen: [{ rule: told.rule, start: told.start, end: told.end, parts }] };
}
