// Which countries and bodies a passage binds: "between A and B", "A-B …", "with C", else the two sides the sentence is about.
import type { Resolved } from '../people/resolve.ts';
import { type Item, itemsIn } from '../skeleton.ts';
import type { Story } from './story.ts';

/** The code of a country, or the name of a body. */
export function partyOf(item: Item): string | null {
  const { piece } = item;
  if (piece?.kind === 'country') return piece.code;
  // an organ of a state or party binds its state, it is no party itself
  if (piece?.kind === 'body')
    return piece.organ || /\b(?:Party|Committee|Government|Assembly)\b/.test(piece.name) ? null : piece.name;
  return null;
}

const distinct = (parties: readonly (string | null)[]): string[] => [
  ...new Set(parties.filter((party) => party !== null)),
];
const SIDE = String.raw`<[CNB]\d+>(?: \( [^)]{1,40} \))?(?: ')?`;

/** Where the two sides are said outright around a stretch of the skeleton, the nearest construction first. */
export interface Sides {
  parties: string[];
  /** How they were said. */
  how: 'between' | 'joined' | 'with' | 'named' | 'borrowed';
}

/** "between A and B", "of A and B" in a stretch. */
function between(sentence: Resolved, stretch: string): string[] {
  const pattern = new RegExp(
    String.raw`\b(?:between|of|among|linking|by)(?: the)? (?<list>${SIDE}(?: ,(?: the)? ${SIDE})* (?:and|with)(?: the)? ${SIDE})`,
  );
  const match = pattern.exec(stretch);
  return match?.groups?.list ? distinct(itemsIn(sentence.skeleton, match.groups.list).map(partyOf)) : [];
}

/** "A-B", "A – B" right before the noun, or "A's … with B". */
function joined(sentence: Resolved, before: string): string[] {
  const match =
    /<[CNB]\d+>(?: \( [^)]{1,30} \))? (?:(?:-|–|—|\/) (?:the )?<[CNB]\d+>(?: '| 's)?(?: [a-z-]+){0,3}|and (?:the )?<[CNB]\d+>(?: '| 's)(?: [a-z-]+){0,2}) ?$/.exec(
      before,
    );
  return match ? distinct(itemsIn(sentence.skeleton, match[0].slice(0, 40)).slice(0, 2).map(partyOf)) : [];
}

/** "with B", "with A, B and C" after the noun. */
export function withList(sentence: Resolved, after: string): string[] {
  const match =
    /^(?:(?!\.|;)[^<]){0,70}?\b(?:with|to|for)(?: [a-z-]+){0,6}?(?: the)? (<[CNB]\d+>(?:(?: ,|,? and|,? as well as)(?: the)? <[CNB]\d+>)*)/.exec(
      after,
    );
  return match?.[1] ? distinct(itemsIn(sentence.skeleton, match[1]).map(partyOf)) : [];
}

/** The two parties of a bond told at `start`–`end` of the skeleton. More than two: pairs are the caller's business. */
export function sidesAt(sentence: Resolved, story: Story, at: { start: number; end: number }): Sides | null {
  const { text } = sentence.skeleton;
  const [before, after] = [text.slice(0, at.start), text.slice(at.end)];
  const said = between(sentence, after.slice(0, 160));
  if (said.length >= 2) return { parties: said, how: 'between' };
  const near = /^ (?:with|between)\b/.test(after) ? withList(sentence, after.slice(0, 200)) : [];
  if (near.length > 0) return withPartner(sentence, story, near, before);
  const pair = joined(sentence, before.slice(-110));
  if (pair.length === 2) return { parties: pair, how: 'joined' };
  const earlier = between(sentence, before.slice(-160));
  if (earlier.length >= 2) return { parties: earlier.slice(0, 2), how: 'between' };
  const listed =
    /\b(?:with)(?: [a-z-]+){0,5}?(?: the)? (<[CB]\d+>(?:(?: ,|,? and|,? as well as)(?: with)?(?: the)? <[CB]\d+>)*)(?: (?!with)[^<.;]{0,60})?$/.exec(
      before.slice(-200),
    );
  const earlierPartners = listed?.[1] ? distinct(itemsIn(sentence.skeleton, listed[1]).map(partyOf)) : [];
  if (earlierPartners.length > 0)
    return withPartner(
      sentence,
      story,
      earlierPartners,
      before.slice(0, Math.max(0, before.length - 200) + (listed?.index ?? 0)),
    );
  const partners = withList(sentence, after.slice(0, 200));
  if (partners.length > 0) return withPartner(sentence, story, partners, before);
  return named(sentence, story);
}

/** The side that has a bond "with" somebody: the last country before, else that of the person who speaks. */
function withPartner(sentence: Resolved, story: Story, partners: readonly string[], before: string): Sides | null {
  const other = itemsIn(sentence.skeleton, before, 'CNB')
    .map(partyOf)
    .filter((party) => party !== null && !partners.includes(party) && isSide(party));
  const speaker = sentence.skeleton.items
    .filter(({ tag }) => tag === 'P')
    .flatMap(({ people }) => people)
    .map((person) => story.country(person));
  // the subject has the bond: the country the text is told from if it is there, else the first of the sentence
  const mine =
    other.find((party) => party === story.home) ??
    other[0] ??
    speaker.find((party) => party !== null && !partners.includes(party) && isSide(party)) ??
    story.sides().find((party) => !partners.includes(party)) ??
    (story.home && !partners.includes(story.home) ? story.home : undefined);
  return mine ? { parties: [mine, ...partners], how: 'with' } : null;
}

const isSide = (party: string): boolean => /^[A-Z]{2,3}$/.test(party) || party === 'ASEAN' || party === 'African Union';

/** The two sides that the sentence names somehow, else those of the story. */
function named(sentence: Resolved, story: Story): Sides | null {
  const words = distinct(
    sentence.skeleton.items.map((item) => (item.tag === 'P' || item.tag === 'G' ? null : partyOf(item))),
  ).filter(isSide);
  if (words.length === 2) return { parties: words, how: 'named' };
  const people = distinct(
    sentence.skeleton.items.flatMap(({ people: ids }) => ids.map((person) => story.country(person))),
  ).filter(isSide);
  const all = distinct([...words, ...people]);
  if (all.length === 2) return { parties: all, how: 'named' };
  const sides = story.sidesAt(sentence);
  if (words.length === 1 && sides.length === 2 && !sides.includes(words[0] ?? ''))
    return { parties: [words[0] ?? '', story.home ?? sides[0] ?? ''], how: 'borrowed' };
  return sides.length === 2 && words.every((word) => sides.includes(word)) ? { parties: sides, how: 'borrowed' } : null;
}
