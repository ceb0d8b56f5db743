// The people of a text as a model names them: only those whose name stands in the text, each under one name by which every other
// entry calls them. Where a fact names somebody whom the list forgot, the text itself is asked.
import type { Entry, Passage } from '../../../model/facts.ts';
import { isPartOfName, nameKey, nameTokens } from '../../../model/names.ts';
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

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Takes in the lists of all pieces, the longest names first; gives how many names the text does not hold. */
  take(listed: readonly Listed[]): number {
    const longestFirst = [...listed].sort((a, b) => nameTokens(b.name).length - nameTokens(a.name).length);
    return longestFirst.filter((one) => !this.#add(one)).length;
  }

  /** Forms that the text does not hold are left out. `false` if the name itself is not there. */
  #add({ name, also, piece }: Listed): boolean {
    const spelled = this.#ground.spelled(name);
    if (spelled === undefined) return false;
    const forms = also.map((form) => this.#ground.spelled(form)).filter((form) => form !== undefined);
    const known =
      this.#members.find((member) => nameKey(member.name) === nameKey(spelled)) ?? this.#longer(spelled, piece);
    const member = known ?? { name: spelled, also: new Set(), pieces: new Set() };
    for (const form of [spelled, ...forms]) if (nameKey(form) !== nameKey(member.name)) member.also.add(form);
    member.pieces.add(piece);
    if (!known) this.#members.push(member);
    return true;
  }

  /** Whom a short name means that another piece names in full; two of one piece are told apart there, and stay so. */
  #longer(name: string, piece: number): Member | undefined {
    const fitting = this.#members.filter(({ name: whole, pieces }) => !pieces.has(piece) && isPartOfName(name, whole));
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** The name under which somebody is listed; takes in whom the text names and the list does not. Undefined if the text does not. */
  named(name: string): string | undefined {
    const key = nameKey(name);
    const exactly = this.#members.find((member) => [member.name, ...member.also].some((form) => nameKey(form) === key));
    if (exactly) return exactly.name;
    const parts = this.#members.filter((member) => isPartOfName(name, member.name));
    if (parts.length === 1) return parts[0]?.name;
    return this.#add({ name, also: [], piece: NO_PIECE }) ? this.named(name) : undefined;
  }

  /** All the words of all forms of a name. */
  forms(name: string): string[] {
    const member = this.#members.find((one) => one.name === name);
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

  /** The entries, each with the first passages that name the person. */
  entries(said: { confidence: number; method: string }): Entry<'people'>[] {
    const mentions = this.mentions();
    return this.#members.flatMap(({ name, also }) => {
      const own = mentions.filter((mention) => mention.name === name);
      const whole = own.filter(({ start, end }) => nameKey(this.#ground.text.slice(start, end)) === nameKey(name));
      const passages = (whole.length > 0 ? whole : this.#ground.occurrences(name)).slice(0, PASSAGES);
      const evidence = passages.map(({ start, end }): Passage => {
        return { quote: this.#ground.text.slice(start, end), start, end };
      });
      return evidence.length === 0 ? [] : [{ name, also: [...also], evidence, ...said }];
    });
  }
}
