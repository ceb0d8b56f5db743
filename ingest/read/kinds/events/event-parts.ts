// How gatherings of one sentence are parts of each other, and which words gave what, for a trace.
import { partOfTokens, unsaid } from '../../parts.ts';
import type { Resolved } from '../../people/resolve.ts';
import { dateItemNear, placeItemNear, placeNear } from '../../story/circumstances.ts';
import type { Sighting } from '../../trace.ts';
import type { ToldEvent } from './told-events.ts';

/** Which words gave the name, the day and the place, for a trace. `mark` is where the name stands in the skeleton. */
export function seenEvent(sentence: Resolved, event: ToldEvent, mark: number): Sighting {
  const { name, date, place, country, status, proper, start, end, passage } = event;
  const [day, where] = [dateItemNear(sentence, mark), placeItemNear(sentence, mark)];
  const site = [place, country].filter(Boolean).join(', ') || null;
  const named = placeNear(sentence, mark).country === country;
  const stated = 'stated in the sentence';
  return {
    rule: proper ? 'event-named' : 'event-described',
    ...passage,
    parts: [
      { role: 'name', start, end, gives: name, how: proper ? 'its own name' : 'a description' },
      ...(day && date ? [partOfTokens(sentence.tokens, day, { role: 'date', gives: date, how: stated })] : []),
      ...(where && site && named
        ? [partOfTokens(sentence.tokens, where, { role: 'place', gives: site, how: stated })]
        : []),
      ...(site && !(where && named) ? [unsaid('place', site, 'the host, or whose own gathering it is')] : []),
      unsaid('status', status, 'by its date, else by words of plans or of what is over'),
    ],
  };
}

/** "within the framework of the 32nd Diplomatic Conference": the event told before is part of that one. */
export function linkParts(sentence: Resolved, events: ToldEvent[]): void {
  const wordsIn = (from: number, to: number): string =>
    sentence.tokens
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ lower }) => lower)
      .join(' ');
  for (const [n, event] of events.entries()) {
    const whole = events[n + 1];
    if (!whole) continue;
    const opening = wordsIn(sentence.start, event.start);
    if (/^(?:with)?in the (?:framework|frame) of(?: the)?$|^as part of(?: the)?$/.test(opening))
      whole.partOf = event.name;
    const between = wordsIn(event.end, whole.start);
    if (
      /\b(?:within the (?:framework|frame) of|in the framework of|as part of|part of|on the (?:sidelines|margins) of|within)(?: the)?$/.test(
        between,
      )
    )
      event.partOf = whole.name;
    // "the forum, whose closing session": the later one belongs to the earlier
    if (/, whose(?: [a-z-]+)?$/.test(between)) whole.partOf = event.name;
  }
}
