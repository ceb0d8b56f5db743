// Whom "the visitor" and "her guest" mean: the one of whom a visit to this place was told last.
// Where no visit was told before, the words stay words: a guest is not guessed.
import type { Resolved } from '../../people/resolve.ts';
import { type Item, makeSkeleton } from '../../skeleton.ts';
import type { Story } from '../../story/story.ts';

export interface Visitor {
  person: number;
  to: string;
  status: string | null;
  sentence: number;
  rule: string;
}

const OWNERS = /^(?:the|his|her|their|its)$/;
const ADJECTIVES = /^(?:foreign|distinguished|honoured|honored|state|high-ranking)$/;
const GUESTS = /^(?:guest|visitor)$/;

/** The sentences, in which nouns for a guest stand for the person they mean. */
export function guestsNamed(
  sentences: readonly Resolved[],
  visits: readonly Visitor[],
  story: Story,
): readonly Resolved[] {
  const here = [story.lead.country, story.home];
  const visitors = visits.filter(
    ({ to, status, rule }) => status === null && here.includes(to) && rule !== 'visit-companion',
  );
  if (visitors.length === 0) return sentences;
  return sentences.map((sentence) => {
    if (!/\b(?:guest|visitor)\b/.test(sentence.skeleton.text)) return sentence;
    const guests = sentence.tokens.flatMap(({ lower }, last): Item[] => {
      // "the guest of X" is somebody of whom the sentence speaks already
      if (!GUESTS.test(lower) || sentence.tokens[last + 1]?.lower === 'of') return [];
      const first = ADJECTIVES.test(sentence.tokens[last - 1]?.lower ?? '') ? last - 2 : last - 1;
      const visitor = visitors.findLast((visit) => visit.sentence <= sentence.index);
      if (!visitor || !OWNERS.test(sentence.tokens[first]?.lower ?? '')) return [];
      // "his guest, X": one with the name behind
      const name = sentence.skeleton.items.find((item) => item.first > last && item.first <= last + 2);
      if (name?.how === 'name' && name.people.includes(visitor.person)) return [{ ...name, first }];
      return [{ tag: 'P', first, last, people: [visitor.person], how: 'counterpart' }];
    });
    if (guests.length === 0) return sentence;
    const others = sentence.skeleton.items.filter(
      (item) => !guests.some((guest) => item.first <= guest.last && item.last >= guest.first),
    );
    const named = guests.filter((guest) =>
      sentence.skeleton.items.every((item) => item.first >= guest.first || item.last < guest.first),
    );
    return { ...sentence, skeleton: makeSkeleton(sentence.tokens, [...others, ...named]) };
  });
}
