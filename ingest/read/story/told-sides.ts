// Who "the two sides" are at a place of the text: the states and blocs that act in the sentence, else those of the sentences before,
// else the pair that the whole text tells of most. Places where something happens, and cities that give a paper its name, are no sides.

import { BLOCS, EUROPE } from '../lexicon/blocs.ts';
import { matches } from '../matches.ts';
import type { Resolved } from '../people/resolve.ts';
import type { Item } from '../skeleton.ts';
import { isMovement } from './movements.ts';
import type { Story } from './story.ts';
import { isState } from './titled.ts';

const PLACE_BEFORE =
  /\b(?:of which|in|at|from|via|near|outside|left|reached|into|across|towards?|leaving|against|on|over|about|regarding|concerning|(?<!(?:visits?|trip|tour|journey|travel\w*|invitation|accredited) )to)(?: the)?(?: (?:capital|city|port|resort)(?: city)?(?: of)?)?(?: [a-z]+ern)? $/;
/** "His guest from Oslo" acts for the state whose seat that is. */
const COMES_FROM =
  /\b(?:guests?|visitors?|colleagues?|counterparts?|envoys?|delegations?|negotiators?|officials?|ministers?|team) from(?: the)? $/;
const PLACE_AFTER =
  /^ (?:capital|city|town|port|border|soil|territory|airspace|coast|village|resort|airport|hall|castle|palace|embassy|consulate)\b/;
/** "The Algiers agreement": a city gives a paper its name; a nationality says whose it is. */
const PAPER_AFTER =
  /^ (?:(?:peace|border|framework|comprehensive|final|political|land) )*(?:agreements?|accords?|treaty|protocols?|conventions?|declarations?|process|summit|format|pact|conference|meeting|talks|communiqué|principles|time)\b/;
const DATELINE = /^[^.]{1,50}? (?:–|—|- -|-) /;
const UNION =
  /^(?:European (?:Commission|Council|Parliament|Union)|Council of the European Union|European External Action Service)$/;

/** Regions whose states act together, where the words say so. */
const REGIONS = new Set(['Central Asia', 'Western Balkans', 'Indochina', 'Visegrad']);
const OF_STATES = /\b(?:states|countries|nations|republics|leaders) of(?: the)? $|\b(?:and|with|between)(?: the)? $/;

/** A body that acts for states: the Union under its organs' names, a bloc under its own. */
function bloc(name: string): string | null {
  if (UNION.test(name) || name === 'EU') return 'EU';
  return BLOCS.has(name) ? name : null;
}

/** The state, or the bloc, for which a person or an office acts. */
export const actingFor = (of: string | null): string | null => (of === null || isState(of) ? of : bloc(of));

/** Sides each once, without those that are none. */
export const distinct = (sides: readonly (string | null)[]): string[] => [
  ...new Set(sides.filter((side) => side !== null)),
];

function sidesOfItem(item: Item, story: Story): (string | null)[] {
  const { piece } = item;
  // "Ethiopia's prime minister" acts for Ethiopia, whoever that is
  if (item.how === 'office' && piece?.kind === 'office' && isState(piece.of)) return [piece.of];
  if ('PGH'.includes(item.tag)) return item.people.map((person) => actingFor(story.country(person)));
  if (piece?.kind === 'country') return [piece.code];
  if (piece?.kind === 'office') return [actingFor(piece.of)];
  if (piece?.kind === 'place') return [REGIONS.has(piece.name) ? piece.name : null];
  if (piece?.kind !== 'body') return [null];
  return [isMovement(piece) ? piece.name : bloc(piece.name)];
}

/** "The Laos-China railway": two in the name of a thing are no pair that does anything. */
const BUILT =
  /<[CN]\d+> [-–/] <[CN]\d+> (?:[a-z]+ ){0,2}?(?:railway|railroad|line|road|highway|bridge|tunnel|pipeline|canal|corridor|cable|ferry)\b/g;

interface Actor {
  side: string;
  at: number;
  /** Whether somebody has something "with" it, and it does nothing itself. */
  beside: boolean;
}

/** "With A, B and C": who stands there is partner, and no subject. */
export const WITH_THESE =
  /\b(?:with|as for|case of)(?: the)? <[CB]\d+>(?:(?: ,(?: with)?(?: the)? <[CB]\d+>)*(?: ,)? (?:and|as well as)(?: with)?(?: the)? <[CB]\d+>)?/g;

/** The states and blocs that act in a sentence, in order. */
function actorsOf({ skeleton, index }: Resolved, story: Story): Actor[] {
  const { items } = skeleton;
  const text = skeleton.text.replace(BUILT, (words) => '_'.repeat(words.length));
  const partners = matches(WITH_THESE, text).map(({ index, 0: words }) => ({ from: index, to: index + words.length }));
  const dateline = index === 0 ? (DATELINE.exec(text)?.[0].length ?? 0) : 0;
  return matches(/<[A-Z](\d+)>/g, text).flatMap((match) => {
    const item = items[Number(match[1])];
    if (!item || match.index < dateline) return [];
    const [before, after] = [
      text.slice(Math.max(0, match.index - 60), match.index),
      text.slice(match.index + match[0].length),
    ];
    if (item.tag === 'L' && !OF_STATES.test(before)) return [];
    // "he and X" act together; whose something is acts not
    if (item.tag === 'H' && !/^ and <P/.test(after) && !/<P\d+> and $/.test(before)) return [];
    // a bloc's summit is where they are, not who they are
    if (item.tag === 'B' && /^ (?:summit|meeting|gathering|forum|conference|headquarters|capital)\b/.test(after))
      return [];
    const where =
      'CN'.includes(item.tag) &&
      (PLACE_AFTER.test(after) ||
        (item.tag === 'C' && (PAPER_AFTER.test(after) || (PLACE_BEFORE.test(before) && !COMES_FROM.test(before)))));
    if (where && !/^ (?:'s|and <[CN]\d+> (?:signed|agreed))/.test(after)) return [];
    const beside = partners.some(({ from, to }) => from < match.index && match.index < to);
    return sidesOfItem(item, story).flatMap((side) => (side === null ? [] : [{ side, at: match.index, beside }]));
  });
}

const REACH = 3;
/** Whoever is meant was told of shortly before. */
const THE_TWO = /\b(?:the two|both) (?:countries|governments|states|sides|nations|neighbours)\b/;

/** The sides of one document, sentence by sentence. */
class ToldSides {
  readonly #story: Story;
  /** By sentence and not by its number: the Union and movements are laid open in some readings of it. */
  readonly #actors = new WeakMap<Resolved, Actor[]>();
  #main: string[] | undefined;
  #named: Set<string> | undefined;

  constructor(story: Story) {
    this.#story = story;
  }

  /** Whether a side is named in the text; a country that people are only taken to act for, for want of better, is none. */
  #isNamed(side: string): boolean {
    this.#named ??= new Set(
      this.#story.sentences.flatMap(({ pieces }) =>
        pieces.flatMap((piece) => {
          if (piece.kind === 'country') return [piece.code];
          if (piece.kind === 'office' || piece.kind === 'counterpart') return piece.of ? [piece.of] : [];
          return piece.kind === 'place' && piece.country ? [piece.country] : [];
        }),
      ),
    );
    return !isState(side) || this.#named.has(side);
  }

  #told(sentence: Resolved): Actor[] {
    const known = this.#actors.get(sentence);
    if (known) return known;
    const actors = actorsOf(sentence, this.#story).filter(({ side }) => this.#isNamed(side));
    this.#actors.set(sentence, actors);
    return actors;
  }

  /** Those who act in a sentence, or in its skeleton up to an offset, in order. */
  actors(sentence: Resolved, before = Number.POSITIVE_INFINITY): string[] {
    return distinct(this.#told(sentence).map(({ side, at }) => (at < before ? side : null)));
  }

  /** Whether a sentence tells of a side only as of one with whom others have something. */
  #isBeside(sentence: Resolved, side: string): boolean {
    return this.#told(sentence).every((one) => one.side !== side || one.beside);
  }

  /** Who acts last before an offset of the skeleton. */
  actingLast(sentence: Resolved, before: number): string | null {
    return this.#told(sentence).findLast(({ at }) => at < before)?.side ?? null;
  }

  /** Those who act in the clause around an offset. */
  inClause(sentence: Resolved, offset: number): string[] {
    const { text } = sentence.skeleton;
    let [from, to] = [0, text.length];
    for (const { index } of matches(/ (?:[;:]|, (?:while|whereas|but|and)|while|whereas|,(?= [a-z]+ing <)) /g, text)) {
      if (index < offset) from = index;
      else to = Math.min(to, index);
    }
    return distinct(this.#told(sentence).map(({ side, at }) => (at >= from && at < to ? side : null)));
  }

  /** The two that are told of together most, the opening weighing more; none where two pairs weigh alike. */
  get main(): string[] {
    if (this.#main) return this.#main;
    const weights = new Map<string, number>();
    for (const sentence of this.#story.sentences) {
      const actors = this.actors(sentence);
      if (actors.length < 2 || actors.length > 4) continue;
      const weight = Math.max(1, 4 - sentence.index) / (actors.length - 1);
      for (const [i, one] of actors.entries())
        for (const other of actors.slice(i + 1)) {
          // "ties with A were raised, and those with B": not with each other
          if (this.#isBeside(sentence, one) && this.#isBeside(sentence, other)) continue;
          const key = [one, other].sort().join('|');
          // two states rather speak of a bloc than with it
          const share = [one, other].every((side) => /^(?:[A-Z]{3}|EU)$/.test(side)) ? 1 : 0.5;
          weights.set(key, (weights.get(key) ?? 0) + weight * share);
        }
    }
    const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
    // of two pairs told of alike, the one that the opening tells of
    this.#main = first && (!second || first[1] > second[1] || first[1] >= 2) ? first[0].split('|') : [];
    return this.#main;
  }

  /** Those before a sentence, the nearest first, that act in it; `apart`: not those with whom others only have something. */
  #before(sentence: Resolved, paragraph?: number, apart = false): string[][] {
    const { sentences } = this.#story;
    return Array.from({ length: REACH }, (_, back) => sentences[sentence.index - back - 1])
      .filter((one) => one !== undefined)
      .filter((one) => paragraph === undefined || one.paragraph === paragraph)
      .map((one) => this.actors(one).filter((side) => !apart || !this.#isBeside(one, side)));
  }

  /** The two sides of whatever the sentence tells; none where the text does not say. */
  pair(sentence: Resolved): string[] {
    const own = this.actors(sentence);
    if (own.length === 2) return own;
    const { main } = this;
    if (own.length > 2) return main.length === 2 && main.every((side) => own.includes(side)) ? main : [];
    const [mine] = own;
    if (mine === undefined) {
      const paragraph = this.#before(sentence, sentence.paragraph);
      return this.#gathered(paragraph, 2) ?? (THE_TWO.test(sentence.skeleton.text) ? this.earlier(sentence) : main);
    }
    return this.partnerOf(sentence, mine) ?? [];
  }

  /** One side with the other that it is told with: shortly before, else in the text as a whole. */
  partnerOf(sentence: Resolved, mine: string): string[] | undefined {
    const before = this.#before(sentence);
    const near = before.find((actors) => actors.length === 2 && actors.includes(mine));
    if (near) return near;
    if (this.main.includes(mine)) return this.main;
    const [other] =
      before.map((actors) => actors.filter((side) => side !== mine)).find((actors) => actors.length > 0) ?? [];
    // of several told before, rather one of the pair that the text is about, or the country it is told from
    const { home } = this.#story;
    const sides = distinct(this.#before(sentence, undefined, true).flat()).filter((side) => side !== mine);
    const preferred =
      sides.find((side) => side === home && this.main.includes(side)) ??
      sides.find((side) => this.main.includes(side)) ??
      sides.find((side) => side === home);
    const partner = preferred ?? other ?? (home === null || home === mine ? undefined : home);
    return partner === undefined ? undefined : [mine, partner];
  }

  /** So many sides, gathered backwards sentence by sentence until there are enough; none if there are suddenly more. */
  #gathered(before: readonly string[][], size: number): string[] | undefined {
    let sides: string[] = [];
    for (const actors of before) {
      sides = distinct([...sides, ...actors]);
      if (sides.length >= size) return sides.length === size ? sides : undefined;
    }
    return undefined;
  }

  /** "They", "the two": who acted shortly before this sentence, whoever else acts in it. */
  earlier(sentence: Resolved): string[] {
    return this.#before(sentence).find((actors) => actors.length === 2) ?? this.main;
  }

  /** "The three sides": the group of that size told of last. */
  group(sentence: Resolved, size: number): string[] {
    const own = this.actors(sentence);
    if (own.length === size) return own;
    const { sentences } = this.#story;
    for (let i = sentence.index - 1; i >= 0; i--) {
      const one = sentences[i];
      if (one && this.actors(one).length === size) return this.actors(one);
    }
    return this.#gathered([own, ...this.#before(sentence)], size) ?? [];
  }

  /** "The bloc", "the Union": the one named last. */
  bloc(sentence: Resolved, member?: string): string | null {
    for (let i = sentence.index; i >= 0; i--) {
      const side = this.actors(this.#story.sentences[i] ?? sentence).findLast(
        (one) => !isState(one) && (one !== 'EU' || member === undefined || EUROPE.has(member)),
      );
      if (side) return side;
    }
    return null;
  }
}

const KNOWN = new WeakMap<Story, ToldSides>();

/** The sides that a document tells of. */
export function toldSides(story: Story): ToldSides {
  const known = KNOWN.get(story) ?? new ToldSides(story);
  KNOWN.set(story, known);
  return known;
}
