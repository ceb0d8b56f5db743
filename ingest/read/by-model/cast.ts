// The people of a text as a model names them: only those whose name stands in the text, each under one name by which every other
// entry calls them. Where a fact names somebody whom the list forgot, the text itself is asked.
import type { Entry, Passage } from '../../../model/facts.ts';
import { nameKey, nameTokens } from '../../../model/names.ts';
import type { Ground, Span } from './ground.ts';

/** Passages given for one person, and mentions of one form, at most. */
const PASSAGES = 3;
/** Of people whom only facts name. */
const NO_PIECE = -1;

interface Member {
  name: string;
  also: Set<string>;
  /** The pieces of the text whose list has this person. */
  pieces: Set<number>;
}

/** Somebody as a model lists him, and in which piece of the text. */
export interface Listed {
  name: string;
  also: readonly string[];
  piece: number;
}

export class Cast {
  readonly #ground: Ground;
  readonly #members: Member[] = [];
  /** By each of their names and other forms, words in any order. */
  readonly #byForm = new Map<string, Member>();
  readonly #byWord = new Map<string, Set<Member>>();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Takes in the lists of all pieces, the longest names first; gives how many names the text does not hold. */
  take(listed: readonly Listed[]): number {
    const longestFirst = listed
      .map((one) => ({ one, words: nameTokens(one.name).length }))
      .sort((a, b) => b.words - a.words);
    return longestFirst.filter(({ one }) => !this.#add(one)).length;
  }

  /** Forms that the text does not hold are left out. `false` if the name itself is not there. */
  #add({ name, also, piece }: Listed): boolean {
    const spelled = this.#ground.spelled(name);
    if (spelled === undefined) return false;
    const namesake = this.#byForm.get(nameKey(spelled));
    const known = namesake?.name !== undefined && nameKey(namesake.name) === nameKey(spelled) ? namesake : undefined;
    const member = known ?? this.#longer(spelled, piece) ?? this.#join(spelled);
    for (const form of [spelled, ...also]) this.#call(member, form);
    member.pieces.add(piece);
    return true;
  }

  #join(name: string): Member {
    const member: Member = { name, also: new Set(), pieces: new Set() };
    this.#members.push(member);
    this.#byForm.set(nameKey(name), member);
    for (const word of nameTokens(name)) this.#byWord.set(word, (this.#byWord.get(word) ?? new Set()).add(member));
    return member;
  }

  /** Notes another form of a name, if the text holds it. */
  #call(member: Member, form: string): void {
    const spelled = this.#ground.spelled(form);
    if (spelled === undefined || nameKey(spelled) === nameKey(member.name)) return;
    member.also.add(spelled);
    if (!this.#byForm.has(nameKey(spelled))) this.#byForm.set(nameKey(spelled), member);
  }

  /** Whom a short name means that another piece names in full; two of one piece are told apart there, and stay so. */
  #longer(name: string, piece: number): Member | undefined {
    const fitting = this.#having(name).filter(({ pieces }) => !pieces.has(piece));
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** Whose name has all these words. */
  #having(words: string): Member[] {
    const [first, ...rest] = nameTokens(words).map((word) => this.#byWord.get(word) ?? new Set<Member>());
    return [...(first ?? [])].filter((member) => rest.every((having) => having.has(member)));
  }

  /** The name under which somebody is listed; takes in whom the text names and the list does not. Undefined if the text does not. */
  named(name: string): string | undefined {
    const exactly = this.#byForm.get(nameKey(name));
    if (exactly) return exactly.name;
    const parts = this.#having(name);
    if (parts.length === 1) return parts[0]?.name;
    return this.#add({ name, also: [], piece: NO_PIECE }) ? this.#byForm.get(nameKey(name))?.name : undefined;
  }

  /** All forms of a name. */
  forms(name: string): string[] {
    const member = this.#byForm.get(nameKey(name));
    return member ? [member.name, ...member.also] : [name];
  }

  /** Where the text names whom, in the order of the text; a shorter form within a longer one does not count. */
  mentions(): (Span & { name: string })[] {
    const all = this.#members
      .flatMap(({ name, also }) =>
        [name, ...also].flatMap((form) => this.#ground.occurrences(form).map((span) => ({ ...span, name }))),
      )
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: (Span & { name: string })[] = [];
    for (const span of all) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
    return kept;
  }

  /** The entries, each with the first passages that name the person, in full if any does. */
  entries(said: { confidence: number; method: string }): Entry<'people'>[] {
    const { text } = this.#ground;
    const whole = new Map<string, Span[]>();
    for (const { name, start, end } of this.mentions()) {
      if (nameKey(text.slice(start, end)) === nameKey(name))
        whole.set(name, [...(whole.get(name) ?? []), { start, end }].slice(0, PASSAGES));
    }
    return this.#members.map(({ name, also }) => {
      const passages = whole.get(name) ?? this.#ground.occurrences(name).slice(0, PASSAGES);
      const evidence = passages.map(({ start, end }): Passage => ({ quote: text.slice(start, end), start, end }));
      return { name, also: [...also], evidence, ...said };
    });
  }
}
