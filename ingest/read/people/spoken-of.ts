// Whom a text has spoken of up to a sentence, in which order and who side by side: what pronouns and titles point back at.
// Knows nothing of the words that point back.

import type { Annotated, AnnotatedSentence } from '../annotate.ts';
import { OBLIQUE } from '../lexicon/words.ts';
import type { Item } from '../skeleton.ts';
import { type Holding, isStateOrUnion } from '../story/titled.ts';
import type { Token } from '../tokens.ts';
import type { Reason } from '../trace.ts';
import { heldBy } from './holdings.ts';
import { passage } from './passages.ts';

/** Whoever was spoken of before so many others is meant by no pronoun or title any more. */
const REMEMBERED = 200;
/** So many sentences after two were told of in one, others who are named one by one are no pair. */
const PARTED = 6;

/** So many sentences back somebody without an office may be meant. */
const OPEN = 3;

export class SpokenOf {
  readonly annotated: Annotated;
  readonly holdings: Holding[];
  /** People in the order last spoken of, the newest last. */
  recent: number[] = [];
  subject: number | undefined;
  /** Whom entries without a subject leave unsaid: who acted last, with a verb; a fragment changes it not. */
  unsaid: number | undefined;
  /** Who was told last to have come or gone. */
  traveller: number | undefined;
  pair: number[] = [];
  /** Those named side by side last: "X, Y and Z". */
  group: number[] = [];
  /** The sentence whose subject the pair, or the group, is; a later name in it changes neither. */
  joined = -1;
  /** Those of one country named side by side last: "they" of the same sentence. */
  company: { people: number[]; index: number } = { people: [], index: -1 };
  /** Who had given up an office when they were named last. */
  readonly #gone = new Set<number>();
  /** The states of those who were called by a nation alone, and of whom nothing else tells one. */
  readonly #nations = new Map<number, string>();
  /** The sentence that told of both of the pair. */
  pairedAt = Number.NEGATIVE_INFINITY;
  /** The sentence being read, and the one with which an item of news in brief began: "Trade: X is to …". */
  at = 0;
  item = 0;
  #namesHome: boolean | undefined;
  /** In which sentence each person was spoken of last. */
  readonly saidAt = new Map<number, number>();

  constructor(annotated: Annotated, holdings: Holding[]) {
    this.annotated = annotated;
    this.holdings = holdings;
  }

  /** Whether the text names the country that it is told from. */
  get namesHome(): boolean {
    const { sentences, home } = this.annotated;
    this.#namesHome ??= sentences.some(({ pieces }) =>
      pieces.some((piece) => (piece.kind === 'country' ? piece.code : piece.kind === 'office' && piece.of) === home),
    );
    return this.#namesHome;
  }

  speakOf(person: number, aside: 'of' | 'gone' | null, index: number): void {
    this.saidAt.set(person, index);
    if (this.recent.at(-1) !== person)
      this.recent = [...this.recent.filter((other) => other !== person).slice(1 - REMEMBERED), person];
    // who is only spoken of ("the trip of X") is none of "the two"
    if (aside === 'gone') this.#gone.add(person);
    else this.#gone.delete(person);
    if (aside || this.joined === index) return;
    const partner = this.recent.findLast((other) => other !== person && !this.#gone.has(other));
    if (partner === undefined || this.country(partner) === this.country(person)) return;
    const together = this.saidAt.get(partner) === index;
    // who is named alone does not part two who were told of in one sentence
    if (!together && index - this.pairedAt <= PARTED) return;
    this.pair = [partner, person];
    if (together) this.pairedAt = index;
  }

  country(person: number): string | null {
    const held = heldBy(this.holdings, person);
    return (
      (held.find(({ standing, of }) => standing === null && isStateOrUnion(of)) ?? held[0])?.of ??
      this.annotated.people[person]?.origin ??
      this.#nations.get(person) ??
      null
    );
  }

  /** "X and Y", "X, Y and Z" where a sentence begins, or as its subject: the next "they" and "the two". */
  sideBySide({ tokens, index }: AnnotatedSentence, side: readonly Item[]): void {
    const people = [...new Set(side.flatMap((item) => item.people))];
    const [head] = side;
    const before = tokens[head?.first === undefined ? -1 : head.first - 1]?.lower ?? '';
    const agents = /^(?:by|between)$/.test(before);
    if (!head || people.length < 2 || (OBLIQUE.test(before) && !agents)) return;
    // "by X and Y's father"
    if (agents && tokens[(side.at(-1)?.last ?? 0) + 1]?.lower === "'s") return;
    const countries = new Set(people.map((person) => this.country(person)));
    if (countries.size === 1 && !countries.has(null)) {
      this.company = { people, index };
      return;
    }
    if (this.joined === index && people.length < this.group.length) return;
    this.group = people;
    this.joined = index;
    if (people.length === 2) {
      this.pair = people;
      this.pairedAt = index;
    }
  }

  /** Those whom this sentence names side by side, of one country or of several. */
  get together(): readonly number[] {
    return [
      ...(this.joined === this.at ? this.group : []),
      ...(this.company.index === this.at ? this.company.people : []),
    ];
  }

  /** "X and Y called on Z": the next "he" is Z, who acts or is acted upon by himself. */
  alone(subject: number, items: readonly Item[]): number {
    const several = this.together;
    if (!several.includes(subject)) return subject;
    const others = items.filter(({ tag, people }) => tag === 'P' && people.some((person) => !several.includes(person)));
    const [other, ...more] = new Set(others.flatMap(({ people }) => people));
    return other === undefined || more.length > 0 ? subject : other;
  }

  /** The only one spoken of shortly before of whom no office is told: whom "his Russian colleague" means if nobody else. */
  onlyOpen(not: number | undefined): number | undefined {
    const near = this.recent.filter((person) => person !== not && this.at - (this.saidAt.get(person) ?? -9) <= OPEN);
    const [one, ...more] = near.filter((person) => heldBy(this.holdings, person).length === 0);
    return more.length === 0 && one !== undefined && this.country(one) === null ? one : undefined;
  }

  /** "X came. The Ghanaian liked it": the only one of whom nothing is known, whose state this tells. */
  nowOf(code: string): number | undefined {
    const one = this.onlyOpen(undefined);
    if (one !== undefined) this.#nations.set(one, code);
    return one;
  }

  /** Tells the trace of words that may mean somebody and were left open. */
  leftOpen(tokens: readonly Token[], { first, last }: { first: number; last: number }, reason: Reason): void {
    this.annotated.trace?.refuse({ reason, rule: null, people: [], ...passage(tokens, first, last), detail: null });
  }

  /** "the two ministers, X and Y": the names follow. */
  namedBehind(tokens: readonly Token[], last: number): boolean {
    const mentions = this.annotated.sentences[this.at]?.mentions ?? [];
    return (
      /^[,:–-]$/.test(tokens[last + 1]?.lower ?? '') &&
      mentions.some(({ run }) => run.first > last && run.from <= last + 2)
    );
  }
}
