// What a text holds, against which a model's values are held: its words with their places, the countries and bodies that it names,
// its years. Everything is looked up in the text and the word lists of reading; nothing is taken on the model's word.
import { isCountry } from '../../../model/countries.ts';
import type { Document } from '../../../model/documents.ts';
import { fold, nameTokens } from '../../../model/names.ts';
import type { Annotated } from '../annotate.ts';
import { FIELDS, HEADS, HONORIFICS, RANKS } from '../lexicon/offices.ts';
import { topicsIn } from '../lexicon/topics.ts';
import { findNamed } from '../mentions/gazetteer.ts';
import { wordsOf } from '../mentions/pieces.ts';

export interface Span {
  start: number;
  end: number;
}

interface Word extends Span {
  folded: string;
}

/** What may stand between two words of one name: "Mary Ann", "Jean-Yves", "O'Brien", a line that was wrapped; after initials a dot. */
const BETWEEN = /^(?:[^\S\r\n]{1,2}|\r?\n|[-‐‑'’‘·])$/u;
const AFTER_INITIALS = /^\.[^\S\r\n]?$/u;

/** What an office is called, without what it is of: the last word of "crown prince", the first part of "secretary of state". */
const TITLE_HEADS: ReadonlySet<string> = new Set(
  HEADS.flatMap(({ words }) => nameTokens(words.split(/ (?:of|in) /)[0] ?? '').slice(-1)),
);
const TITLE_WORDS: ReadonlySet<string> = new Set(
  [
    ...HEADS.map(({ words }) => words),
    ...RANKS,
    ...FIELDS,
    ...HONORIFICS,
    'the',
    'of',
    'and',
    'for',
    'to',
    'a',
  ].flatMap(nameTokens),
);

/** A word as compared: without the ending of a plural, a partnership with its partners. */
const stem = (word: string): string =>
  word.length > 3
    ? word
        .replace(/ies$/, 'y')
        .replace(/men$/, 'man')
        .replace(/(?<!s)s$/, '')
        .replace(/(?<=\w{4})ship$/, '')
    : word;

export class Ground {
  readonly text: string;
  readonly #words: readonly Word[];
  readonly #placesOf = new Map<string, number[]>();
  readonly #stems: ReadonlySet<string>;
  readonly #parties = new Map<string, Set<string>>();
  readonly #topics: ReadonlySet<string>;
  readonly #years: ReadonlySet<number>;
  readonly #published: number | undefined;

  constructor({ text, published }: Pick<Document, 'text' | 'published'>, { sentences }: Pick<Annotated, 'sentences'>) {
    this.text = text;
    this.#words = wordsIn(text);
    for (const [at, { folded }] of this.#words.entries()) {
      const places = this.#placesOf.get(folded);
      if (places) places.push(at);
      else this.#placesOf.set(folded, [at]);
    }
    this.#stems = new Set(this.#words.map(({ folded }) => stem(folded)));
    for (const { tokens } of sentences) {
      // looked for anew, for within an office or a body a country is no piece of its own
      for (const piece of findNamed(tokens)) {
        const code = piece.kind === 'country' ? piece.code : piece.kind === 'place' ? piece.country : null;
        if (code !== null) this.#note(code, wordsOf(tokens, piece.first, piece.last));
      }
    }
    this.#topics = new Set(topicsIn(text.toLowerCase()));
    this.#years = new Set([...text.matchAll(/(?<!\d)(?:1[5-9]|20|21)\d\d(?!\d)/g)].map(([year]) => Number(year)));
    this.#published = published === null ? undefined : Number(published.slice(0, 4));
  }

  /** Which words of the text mean a country or the European Union: its names, adjectives and cities. */
  #note(code: string, name: string): void {
    const words = this.#parties.get(code) ?? new Set();
    for (const word of nameTokens(name)) words.add(word);
    this.#parties.set(code, words);
  }

  /** Every place where the words of the name stand one after another; looked for by the rarest of them. */
  occurrences(name: string): Span[] {
    const asked = nameTokens(name);
    const places = asked.map((word) => this.#placesOf.get(word) ?? []);
    const [rarest = 0] = places.map((_, i) => i).sort((a, b) => (places[a]?.length ?? 0) - (places[b]?.length ?? 0));
    return (places[rarest] ?? []).flatMap((at) => {
      const first = at - rarest;
      const same = asked.every((word, i) => this.#words[first + i]?.folded === word);
      const run = same ? this.#words.slice(first, first + asked.length) : [];
      const joined = run.every((word, i) => {
        const next = run[i + 1];
        return next === undefined || isJoined(word, this.text.slice(word.end, next.start));
      });
      const [begin, end] = [run[0], run.at(-1)];
      return joined && begin && end ? [{ start: begin.start, end: end.end }] : [];
    });
  }

  /** The name as the text writes it; undefined if it does not stand there as a name, or is only a title. */
  spelled(name: string): string | undefined {
    const written = this.occurrences(name)
      .map(({ start, end }) => this.text.slice(start, end).replace(/\s+/g, ' '))
      .filter((words) => /[\p{Lu}\p{Lt}\p{Lo}]/u.test(words));
    const best = written.includes(name) ? name : written[0];
    return best === undefined || isTitle(best) ? undefined : best;
  }

  /** Whether every word that carries meaning stands somewhere in the text, in singular or plural. */
  hasWords(phrase: string): boolean {
    const telling = tellingWords(phrase);
    return telling.length > 0 && telling.every((word) => this.#stems.has(stem(word)));
  }

  /** The words by which the text names a country, the European Union or a body; undefined if it does not name it. */
  party(party: string): string[] | undefined {
    const named = this.#parties.get(party);
    if (named) return [...named];
    // a code that the text does not bear out is no body either
    return !/^[A-Z]{3}$/.test(party) || !isCountry(party)
      ? this.hasWords(party)
        ? nameTokens(party)
        : undefined
      : undefined;
  }

  /** Whether the text speaks of the topic, in its own words or in those of the list of topics. */
  hasTopic(topic: string): boolean {
    return this.#topics.has(topic.toLowerCase()) || this.hasWords(topic);
  }

  /** Whether the text bears out the years of a date: it writes them, or they are near the day of publication. */
  hasDate(date: string): boolean {
    const points = date.split('/');
    const near = points.length > 1 ? 10 : 1; // "in the past five years" spans more than "last Thursday"
    return points.every((point) => {
      const year = Number(point.slice(0, 4));
      return this.#years.has(year) || (this.#published !== undefined && Math.abs(year - this.#published) <= near);
    });
  }
}

/** The words of a phrase that carry meaning: the longer ones and numbers, or all if it has none of these. */
export function tellingWords(phrase: string): string[] {
  const all = nameTokens(phrase);
  const telling = all.filter((word) => word.length > 3 || /\d/.test(word));
  return telling.length > 0 ? telling : all;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    const folded = fold(word);
    return folded === '' ? [] : [{ folded, start: index, end: index + word.length }];
  });
}

function isJoined({ folded }: Word, between: string): boolean {
  return BETWEEN.test(between) || (folded.length <= 2 && AFTER_INITIALS.test(between));
}

/** Whether the words are a title and no name: never a person made of "the Foreign Minister" or "Queen of the Netherlands". */
function isTitle(words: string): boolean {
  const all = nameTokens(words);
  const end = all.findIndex((word) => !TITLE_WORDS.has(word));
  const title = end < 0 ? all : all.slice(0, end);
  if (!title.some((word) => TITLE_HEADS.has(word))) return false;
  return end < 0 || title.some((word) => word === 'of' || word === 'for' || word === 'to');
}
