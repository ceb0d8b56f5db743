// Who is named in the document: runs become persons, and short forms join the full name that holds them.
// Within one document a full name is one person, unless offices of two countries tell namesakes apart (people/namesakes.ts).
import type { Refusal, Trace } from '../trace.ts';
import type { Run } from './runs.ts';
import { spelledOtherwise } from './spellings.ts';

export interface Person {
  id: number;
  /** The fullest form. */
  name: string;
  words: string[];
  /** Other forms, as written. */
  also: string[];
  /** The country that stands by the name without an office. */
  origin: string | null;
}

export interface PersonMention {
  person: number;
  run: Run;
}

/** A run needs so much weight to stand for a person where something speaks against one. */
const ENOUGH = 1;
/** Several capital words that nothing speaks against are a person's name far more often than anything else's. */
const UNDOUBTED = 0.4;
/** Signs that a name may be that of a place or thing. */
const DOUBTS: ReadonlySet<string> = new Set([
  'afterThe',
  'afterPlacePreposition',
  'afterOf',
  'acronym',
  'beforeNoun',
  'thing',
  'cut',
  'ordinary',
  'placeList',
]);

const key = (words: readonly string[]): string => words.join(' ');
/** Whether a name holds each word of another as often as that does: "Nasr Al-Badr" is no "Badr Nasr Al-Badr". */
const holds = (whole: readonly string[], part: readonly string[]): boolean =>
  part.every(
    (word, n) => whole.includes(word) && (part.indexOf(word) === n || often(whole, word) >= often(part, word)),
  ) && !isFather(whole, part);
const often = (words: readonly string[], word: string): number => words.filter((other) => other === word).length;
/** "X bin Y" goes by no form that begins with his father's name. */
const isFather = (whole: readonly string[], part: readonly string[]): boolean =>
  /^(?:bin|ibn|bint)$/.test(whole[whole.indexOf(part[0] ?? '') - 1] ?? '');

class Roster {
  readonly people: Person[] = [];
  readonly mentions: PersonMention[] = [];
  readonly #byKey = new Map<string, Person>();
  readonly #byWord = new Map<string, Set<Person>>();
  /** Those whose name is one word said twice. */
  readonly #doubled: Person[] = [];
  /** The mentions of those whose names hold a word, in the order in which they were noted. */
  readonly #named = new Map<string, { at: number; mention: PersonMention }[]>();

  /** The person whose words these are, or are some of, if there is exactly one; else the one named last before. */
  find(words: readonly string[], sentence: number): Person | undefined {
    const exact = this.#byKey.get(key(words));
    if (exact) return exact;
    const rarest = this.#rarest(words);
    if (rarest === undefined) return undefined;
    const near = twoOf(this.#byWord.get(rarest) ?? [], (person) => holds(person.words, words));
    if (near.length <= 1) return near[0];
    const before = this.#named
      .get(rarest)
      ?.findLast(({ mention }) => mention.run.sentence <= sentence && this.#holds(mention.person, words));
    if (before) return this.people[before.mention.person];
    return [...(this.#byWord.get(words[0] ?? '') ?? [])].find((person) => holds(person.words, words));
  }

  #holds(person: number, words: readonly string[]): boolean {
    return holds(this.people[person]?.words ?? [], words);
  }

  /** The word that fewest names hold; undefined where one of the words is in none. */
  #rarest(words: readonly string[]): string | undefined {
    const many = (word: string): number => this.#byWord.get(word)?.size ?? 0;
    const rarest = words.reduce<string | undefined>(
      (least, word) => (least === undefined || many(word) < many(least) ? word : least),
      undefined,
    );
    return rarest !== undefined && many(rarest) > 0 ? rarest : undefined;
  }

  /** The first person all of whose words, two or more, are among those of a longer name. */
  shorter(words: readonly string[]): Person | undefined {
    const lists = words.flatMap((word) => this.#byWord.get(word) ?? []).sort((a, b) => a.size - b.size);
    // whoever shares two words with it shares one that is not the commonest
    const candidates = lists.slice(0, -1).flatMap((list) => [...list]);
    if (lists.length < words.length) candidates.push(...this.#doubled);
    return candidates
      .filter((person) => person.words.length > 1 && holds(words, person.words))
      .sort((a, b) => a.id - b.id)[0];
  }

  /** Somebody whose name is spelled a little otherwise; looked for among few, so that long lists stay cheap. */
  otherwise(words: readonly string[]): Person | undefined {
    const alike = this.#byWord.get(words.at(-1) ?? '');
    if (!alike || alike.size > 20) return undefined;
    return [...alike].find((person) => spelledOtherwise(person.words, words));
  }

  add(run: Run): Person {
    const person: Person = { id: this.people.length, name: run.name, words: run.words, also: [], origin: null };
    this.people.push(person);
    this.#index(person, run.words);
    return person;
  }

  #index(person: Person, words: readonly string[]): void {
    this.#byKey.set(key(words), person);
    if (words.length > 1 && words.every((word) => word === words[0])) this.#doubled.push(person);
    for (const word of words) {
      const others = this.#byWord.get(word) ?? new Set();
      this.#byWord.set(word, others.add(person));
    }
  }

  #note(word: string, noted: { at: number; mention: PersonMention }): void {
    const others = this.#named.get(word);
    if (others) others.push(noted);
    else this.#named.set(word, [noted]);
  }

  /** A name has turned out to hold a further word: all mentions of it do. */
  #noteAll(word: string, { id, words }: Person): void {
    const own = this.#named.get(this.#rarest(words) ?? '')?.filter(({ mention }) => mention.person === id) ?? [];
    this.#named.set(
      word,
      [...(this.#named.get(word) ?? []), ...own].sort((a, b) => a.at - b.at),
    );
  }

  /** Notes a form of a known person; a fuller form becomes the name. */
  mention(person: Person, run: Run): void {
    const at = this.mentions.length;
    const noted = { person: person.id, run };
    this.mentions.push(noted);
    for (const word of new Set(person.words)) this.#note(word, { at, mention: noted });
    person.origin ??= run.origin;
    if (run.words.length > person.words.length && holds(run.words, person.words)) {
      if (!person.also.includes(person.name)) person.also.push(person.name);
      const further = [...new Set(run.words)].filter((word) => !person.words.includes(word));
      for (const word of further) this.#noteAll(word, person);
      person.name = run.name;
      person.words = run.words;
      person.also = person.also.filter((form) => form !== run.name);
      this.#index(person, run.words);
    } else if (run.name !== person.name && !person.also.includes(run.name)) {
      person.also.push(run.name);
      this.#byKey.set(key(run.words), person);
    }
  }
}

/** The first two that fit: more than one is as good as many. */
function twoOf<T>(all: Iterable<T>, fits: (one: T) => boolean): T[] {
  const found: T[] = [];
  for (const one of all) if (fits(one) && found.push(one) === 2) break;
  return found;
}

/** A full name is the likelier a person's if one word of it acts by itself elsewhere ("X promised" of "W X"). */
function supportByParts(runs: readonly Run[], total: Map<string, number>): void {
  const acting = new Set(
    runs
      .filter(
        (run) =>
          run.words.length === 1 && run.reasons.some((reason) => /^(?:verb|speech|honorific|whose)$/.test(reason)),
      )
      .map((run) => key(run.words)),
  );
  for (const run of runs) {
    if (run.words.length < 2) continue;
    const own = total.get(key(run.words)) ?? 0;
    if (own < ENOUGH && run.words.some((word) => acting.has(word))) total.set(key(run.words), own + PARTS);
  }
}

/** What speaks for and against a run that did not become a person. */
function tooThin({ start, end, reasons }: Run, weight: number): Refusal {
  const signs = reasons.join(', ') || 'nothing';
  const detail = `${Math.round(weight * 10) / 10} of ${ENOUGH}: ${signs}`;
  return { reason: 'thin-name', rule: null, people: [], start, end, detail };
}

/** What a word of the name that acts elsewhere adds. */
const PARTS = 0.9;

/**
 * The people of the document with every mention.
 * Strong runs of two words and more come first, so that a short form finds the full name wherever that stands.
 */
export function makeRoster(runs: readonly Run[], trace?: Trace): { people: Person[]; mentions: PersonMention[] } {
  const roster = new Roster();
  const placed = new Set<Run>();
  // each sign counts wherever it stands: a name is weighed over all its mentions
  const total = new Map<string, number>();
  for (const run of runs) total.set(key(run.words), Math.max(total.get(key(run.words)) ?? -9, run.weight));
  supportByParts(runs, total);
  const doubted = new Set(
    runs.filter(({ reasons }) => reasons.some((one) => DOUBTS.has(one))).map(({ words }) => key(words)),
  );
  const strong = ({ words }: Run): boolean =>
    (total.get(key(words)) ?? 0) >= (words.length < 2 || doubted.has(key(words)) ? ENOUGH : UNDOUBTED);
  for (const run of runs) {
    if (run.words.length < 2 || !strong(run)) continue;
    const known = roster.find(run.words, run.sentence) ?? roster.shorter(run.words) ?? roster.otherwise(run.words);
    roster.mention(known ?? roster.add(run), run);
    placed.add(run);
  }
  for (const run of runs) {
    if (placed.has(run)) continue;
    const person = roster.find(run.words, run.sentence);
    if (person && run.weight > -2.1) roster.mention(person, run);
    else if (
      !person &&
      run.words.length === 1 &&
      run.weight >= ENOUGH &&
      run.reasons.some((reason) => /^(?:office|honorific|counterpart|apposition|kin)$/.test(reason))
    )
      roster.mention(roster.add(run), run);
    else {
      trace?.refuse(tooThin(run, total.get(key(run.words)) ?? run.weight));
      continue;
    }
    placed.add(run);
  }
  roster.mentions.sort((a, b) => a.run.sentence - b.run.sentence || a.run.first - b.run.first);
  return { people: roster.people, mentions: roster.mentions };
}
