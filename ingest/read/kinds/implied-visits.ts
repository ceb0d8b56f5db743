// Visits that no words of travel tell: of "the visiting President X", and of those named as travelling along.
import type { Resolved } from '../people/resolve.ts';
import { type Item, itemsIn, peopleIn } from '../skeleton.ts';
import type { Story } from './story.ts';
import type { ToldVisit } from './told-visits.ts';
import { impliedVisit } from './visit-parts.ts';

/** "the visiting U.S. President, X": X is where the text stands, or where the host is at home. */
export function visitingGuests(sentence: Resolved, story: Story): ToldVisit[] {
  return sentence.skeleton.items.flatMap((item) => {
    const guest = guestOf(sentence, item);
    if (guest === undefined) return [];
    const to = story.stands;
    const [first, last] = [sentence.tokens[item.first], sentence.tokens[item.last]];
    if (!to || !first || !last || story.country(guest) === to) return [];
    const told: ToldVisit = {
      person: guest,
      to,
      city: null,
      date: story.lead.date?.slice(0, 7) ?? null,
      until: null,
      kind: null,
      status: null,
      rule: 'visit-visiting',
      sentence: sentence.index,
      start: first.start,
      end: last.end,
    };
    if (story.trace) told.seen = [impliedVisit(sentence, story, told, 'told as "visiting"')];
    return [told];
  });
}

function guestOf(sentence: Resolved, item: Item): number | undefined {
  if (item.tag !== 'P' || item.how !== 'name') return undefined;
  const words = [sentence.tokens[item.first - 1], ...sentence.tokens.slice(item.first, item.first + 2)].map(
    (token) => token?.lower,
  );
  return words.includes('visiting') ? item.people[0] : undefined;
}

const COMPANIONS = /\b(?:accompan\w+|entourage|delegation|travel(?:ling|ing)? with|go(?:es|ing)? with|along with)\b/;

/** Those named as travelling along make the same visits. */
export function companions(sentences: readonly Resolved[], visits: readonly ToldVisit[], story: Story): ToldVisit[] {
  return sentences.flatMap((sentence) => {
    if (!COMPANIONS.test(sentence.skeleton.text)) return [];
    const [led = '', company] = sentence.skeleton.text.split(/\baccompanied by\b/);
    const leaders = company === undefined ? [] : peopleIn(sentence.skeleton, led);
    const leader =
      visits.findLast(
        ({ person, sentence: at, status }) => leaders.includes(person) && at <= sentence.index && status === null,
      ) ?? visits.findLast((told) => told.sentence <= sentence.index && told.sentence >= sentence.index - 4);
    if (!leader) return [];
    const names = itemsIn(sentence.skeleton, company ?? sentence.skeleton.text, 'P')
      .filter((item) => item.how === 'name')
      .flatMap(({ people }) => people);
    return names
      .filter((person) => person !== leader.person && story.country(person) === story.country(leader.person))
      .map((person) => {
        const { start, end } = sentence;
        const told: ToldVisit = { ...leader, person, rule: 'visit-companion', sentence: sentence.index, start, end };
        return story.trace
          ? { ...told, seen: [impliedVisit(sentence, story, told, 'named as travelling along')] }
          : told;
      });
  });
}

