// Who is named in the document: runs become persons, and short forms join the full name that holds them.
// Within one document a full name is one person, unless offices of two countries tell namesakes apart (people/namesakes.ts).
import type { Refusal, Trace } from '../trace.ts';
import type { Run } from './runs.ts';

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

/** A run needs so much weight to stand for a person nobody else speaks for. */
const ENOUGH = 1;

const key = (words: readonly string[]): string => words.join(' ');
const holds = (whole: readonly string[], part: readonly string[]): boolean =>
  part.every((word) => whole.includes(word)) && !isFather(whole, part);
/** "Mohammed bin Salman" goes by no form that begins with his father's name. */
const isFather = (whole: readonly string[], part: readonly string[]): boolean =>
  /^(?:bin|ibn|bint)$/.test(whole[whole.indexOf(part[0] ?? '') - 1] ?? '');

class Roster {
  readonly people: Person[] = [];
  readonly mentions: PersonMention[] = [];
  readonly #byKey = new Map<string, Person>();
  readonly #byWord = new Map<string, Person[]>();

  /** The person whose words these are, or are some of, if there is exactly one; else the one named last before. */
  find(words: readonly string[], sentence: number): Person | undefined {
    const exact = this.#byKey.get(key(words));
    if (exact) return exact;
    const near = (this.#byWord.get(words[0] ?? '') ?? []).filter((person) => holds(person.words, words));
    if (near.length <= 1) return near[0];
    const before = this.mentions.filter(
      ({ person, run }) => run.sentence <= sentence && near.some(({ id }) => id === person),
    );
    return near.find(({ id }) => id === before.at(-1)?.person) ?? near[0];
  }

  add(run: Run): Person {
    const person: Person = { id: this.people.length, name: run.name, words: run.words, also: [], origin: null };
    this.people.push(person);
    this.#index(person, run.words);
    return person;
  }

  #index(person: Person, words: readonly string[]): void {
    this.#byKey.set(key(words), person);
    for (const word of words) {
      const others = this.#byWord.get(word) ?? [];
      if (!others.includes(person)) this.#byWord.set(word, [...others, person]);
    }
  }

  /** Notes a form of a known person; a fuller form becomes the name. */
  mention(person: Person, run: Run): void {
    this.mentions.push({ person: person.id, run });
    person.origin ??= run.origin;
    if (run.words.length > person.words.length && holds(run.words, person.words)) {
      if (!person.also.includes(person.name)) person.also.push(person.name);
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

/** Whether a run of two or more words may be a fuller or shorter form of the person. */
function sameName(person: Person, run: Run): boolean {
  const [mine, theirs] = [run.words, person.words];
  if (mine.length < 2 || theirs.length < 2) return false;
  return holds(theirs, mine) || holds(mine, theirs);
}

/** A full name is the likelier a person's if one word of it acts by itself elsewhere ("X promised" of "W X"). */
function supportByParts(runs: readonly Run[], total: Map<string, number>): void {
  const acting = new Set(
    runs
      .filter(
        (run) =>
          run.words.length === 1 &&
          run.reasons.some((reason) => reason === 'verb' || reason === 'speech' || reason === 'honorific'),
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
const PARTS = 0.8;

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
  const strong = (run: Run): boolean => run.weight >= ENOUGH || (total.get(key(run.words)) ?? 0) >= ENOUGH;
  for (const run of runs) {
    if (run.words.length < 2 || !strong(run)) continue;
    const known = roster.find(run.words, run.sentence) ?? roster.people.find((person) => sameName(person, run));
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
      run.reasons.some((reason) => reason === 'office' || reason === 'honorific' || reason === 'counterpart')
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
