// Which countries and bodies a passage binds: "between A and B", "A-B …", "with C", else the two sides the sentence is about.
import { matches } from '../matches.ts';
import type { Resolved } from '../people/resolve.ts';
import { type Item, itemsIn } from '../skeleton.ts';
import { upTo } from '../stretches.ts';
import type { Story } from './story.ts';
import { isState } from './titled.ts';
import { actingFor, distinct, toldSides, WITH_THESE } from './told-sides.ts';

/** The code of a country, or the name of a body. */
export function partyOf(item: Item): string | null {
  const { piece } = item;
  if (piece?.kind === 'country') return piece.code;
  // an organ of a state or party binds its state, it is no party itself
  if (piece?.kind === 'body')
    return (piece.organ && !(piece.country === null && /\bBank\b/.test(piece.name))) ||
      /\b(?:Party|Committee|Government|Assembly)\b/.test(piece.name)
      ? null
      : piece.name;
  return null;
}

const SIDE = String.raw`(?:<[CNBPO]\d+>(?: of(?: the)? <C\d+>)?|<H\d+>(?= (?:own )?(?:country|nation|kingdom|republic)\b)(?: [a-z]+){1,2})(?: \( [^)]{1,40} \))?(?: '(?!s))?(?: (?:'s )?(?:government|state|authorities|army|rebels?|guerrillas?|movement))?`;

/** The party that an item stands for: a country or body, else the one for which the person or office acts. */
function sideOf(item: Item, story: Story): string | null {
  if ('PH'.includes(item.tag) && item.people.length === 1) return actingFor(story.country(item.people[0] ?? -1));
  if (item.piece?.kind === 'office') return actingFor(item.piece.of);
  return partyOf(item);
}

/** Where the two sides are said outright around a stretch of the skeleton, the nearest construction first. */
export interface Sides {
  parties: string[];
  /** How they were said. */
  how: 'between' | 'joined' | 'with' | 'named' | 'borrowed';
}

const BETWEEN = new RegExp(
  String.raw`(?<!\b(?:presence|absence|eyes|auspices|mediation|visit|help|support|behalf|margins|sidelines|guidance|watch) )\b(?:between|of|among|linking|by)(?: the)? (?<list>${SIDE}(?: ,(?: the)? ${SIDE})* (?:and|with)(?: the)? ${SIDE})`,
);

/** "between A and B", "of A and B" in a stretch. */
function between(sentence: Resolved, story: Story, stretch: string): string[] {
  const match = BETWEEN.exec(stretch);
  return match?.groups?.list ? sidesOf(sentence, story, match.groups.list) : [];
}

/** The parties of a list of countries, bodies, offices and people; "X of A" is told of A alone. */
const sidesOf = (sentence: Resolved, story: Story, list: string): string[] =>
  distinct(
    itemsIn(sentence.skeleton, list.replace(/<[PO]\d+>(?= of(?: the)? <C)/g, '')).map((item) => sideOf(item, story)),
  );

/** "A-B", "A – B" right before the noun, or "A's … with B". */
function joined(sentence: Resolved, before: string): string[] {
  const match =
    /<[CNB]\d+>(?: \( [^)]{1,30} \))? (?:(?:-|–|—|\/) (?:the )?<[CNB]\d+>(?: '| 's)?(?: [a-z-]+){0,3}|and (?:the )?<[CNB]\d+>(?: '| 's)(?: [a-z-]+){0,2}) ?$/.exec(
      before,
    );
  return match ? distinct(itemsIn(sentence.skeleton, match[0].slice(0, 40)).slice(0, 2).map(partyOf)) : [];
}

const AND = String.raw`(?: ,| and|(?<= , <[CNB]\d+>) , and|(?: ,)? as well as)`;
const WITH_AFTER = new RegExp(
  String.raw`^(?:(?!\.|;)[^<]){0,70}?\b(?:with|to|for)(?! which)(?: [a-z-]+){0,6}?(?: the)? (<[CNB]\d+>(?:${AND}(?: the)? <[CNB]\d+>)*)`,
);
const WITH_BEFORE =
  /\b(?:with|as for|in the case of)(?: [a-z-]+){0,5}?(?: the)? (<[CB]\d+>(?:(?: ,(?: with)?(?: the)? <[CB]\d+>)*(?: ,)?(?: and| as well as)(?: with)?(?: the)? <[CB]\d+>)?)(?: ,(?: the)? <[CP]\d+>(?! '))?(?: (?!with)[^<.;]{0,60})?$/;

/** "with B", "with A, B and C" after the noun. */
export function withList(sentence: Resolved, story: Story, after: string): string[] {
  if (/^ (?:with|between) the (?:bloc|grouping|union|27-nation bloc|regional bloc)\b/.test(after)) {
    const bloc = toldSides(story).bloc(sentence);
    return bloc ? [bloc] : [];
  }
  if (/^ with the host (?:government|country|nation)\b/.test(after))
    return story.lead.country ? [story.lead.country] : [];
  const match = WITH_AFTER.exec(after);
  return match?.[1] ? distinct(itemsIn(sentence.skeleton, match[1]).map(partyOf)) : [];
}

/** Where something else begins to be told: "…, but", "…, and the bank is". */
const NEXT_CLAUSE =
  / (?:,|;) (?:(?:but|while|whereas) |and (?:(?!<)[^\s,;.]+ ){1,4}(?:is|are|was|were|has|have|had|will|would) )/;

/** "… with A, and a partnership was set up with B": the noun is the subject of a clause of its own. */
const OWN_CLAUSE = /(?:,|;)(?: and| while| but)? an?(?: [a-z-]+){0,3} $/;

/** The two parties of a bond told at `start`–`end` of the skeleton. More than two: pairs are the caller's business. */
export function sidesAt(sentence: Resolved, story: Story, at: { start: number; end: number }): Sides | null {
  const { text } = sentence.skeleton;
  const [before, after] = [text.slice(0, at.start), upTo(NEXT_CLAUSE, text.slice(at.end))];
  const said = between(sentence, story, after.slice(0, 160));
  if (said.length >= 2) return { parties: said, how: 'between' };
  const near = /^ (?:with|between)\b/.test(after) ? withList(sentence, story, after.slice(0, 200)) : [];
  if (near.length > 0) return withPartner(sentence, story, near, before);
  const pair = joined(sentence, before.slice(-110));
  if (pair.length === 2) return { parties: pair, how: 'joined' };
  const earlier = between(sentence, story, before.slice(-160));
  if (earlier.length >= 2) return { parties: earlier.slice(0, 2), how: 'between' };
  const partners = withList(sentence, story, after.slice(0, 200));
  if (partners.length > 0 && OWN_CLAUSE.test(before)) return withPartner(sentence, story, partners, before);
  const listed = /^[^.;]{0,80} (?:between|among) them\b/.test(after) ? null : WITH_BEFORE.exec(before.slice(-200));
  const earlierPartners = listed?.[1] ? distinct(itemsIn(sentence.skeleton, listed[1]).map(partyOf)) : [];
  if (earlierPartners.length > 0)
    return withPartner(
      sentence,
      story,
      earlierPartners,
      before.slice(0, Math.max(0, before.length - 200) + (listed?.index ?? 0)),
    );
  if (partners.length > 0) return withPartner(sentence, story, partners, before);
  return named(sentence, story, at);
}

/** A bank or body that signs is a side itself. */
const SIGNING_BODY =
  /(<B\d+>)(?: ,[^,;.]{1,90},)? (?:has |have |had |also )?(?:signed|sign|signs|inked|concluded) [^.;<]*$/;

/** "Its agreement with A was ratified by B": whose it is has been told before. */
const ITS = /\b(?:its|their|our) (?:(?!<)[^\s.;,]+ ){0,4}$/;

/** The side that has a bond "with" somebody: the last country before, else that of the person who speaks. */
function withPartner(sentence: Resolved, story: Story, partners: readonly string[], before: string): Sides | null {
  const told = toldSides(story);
  const body = SIGNING_BODY.exec(before)?.[1];
  const signer = body ? itemsIn(sentence.skeleton, body).map(partyOf)[0] : undefined;
  if (signer && !partners.includes(signer)) return { parties: [signer, ...partners], how: 'with' };
  const free = (party: string): boolean => !partners.includes(party);
  const home = story.home !== null && free(story.home) ? story.home : undefined;
  const other = told.actors(sentence, before.length).filter(free);
  // whoever stands behind another "with" is partner there, and no subject here
  const beside = matches(WITH_THESE, sentence.skeleton.text).flatMap(([words]) =>
    itemsIn(sentence.skeleton, words).map(partyOf),
  );
  const apart = (party: string): boolean => free(party) && !beside.includes(party);
  // "A word was said on the Council. It set up a partnership with A": the one told of right before
  const earlier = /^it /.test(before) ? story.sentences[sentence.index - 1] : undefined;
  const it = earlier?.paragraph === sentence.paragraph ? told.actors(earlier) : [];
  const subject = it.length === 1 ? it.find(apart) : other.find(apart);
  // the subject has the bond: the country the text is told from if it is there, else the first of the sentence
  const mine =
    other.find((party) => party === home) ??
    subject ??
    (other.length > 0 ? home : undefined) ??
    other[0] ??
    (ITS.test(before) ? home : undefined) ??
    told.inClause(sentence, before.length).find(apart) ??
    told.partnerOf(sentence, partners[0] ?? '')?.find(apart) ??
    story.sides().find(apart) ??
    home;
  return mine ? { parties: [mine, ...partners], how: 'with' } : null;
}

/** The two sides of the clause or sentence, else those that it means without naming them. */
function named(sentence: Resolved, story: Story, at: { start: number; end: number }): Sides | null {
  const told = toldSides(story);
  const clause = told.inClause(sentence, at.start);
  const hasState = (sides: readonly string[]): boolean => sides.some(isState);
  if (clause.length === 2 && hasState(clause)) return { parties: clause, how: 'named' };
  const all = told.actors(sentence);
  if (all.length === 2 && hasState(all)) return { parties: all, how: 'named' };
  const sides = told.pair(sentence);
  return sides.length === 2 ? { parties: sides, how: 'borrowed' } : null;
}
