// Whom "he", "she", "his guest" and "the latter" mean. Subjects come first, and nobody who goes by the other pronoun.
import type { Item } from '../skeleton.ts';
import type { Token } from '../tokens.ts';
import { type Gender, gendersOf } from './genders.ts';
import type { SpokenOf } from './spoken-of.ts';
import type { Acting } from './subjects.ts';

/** "his guest", "her host": the other one at the table. */
/** "met her over lunch", "gave her the letter": no noun follows that would be hers. */
const AFTER_OBJECT =
  /^(?:[,.;:)]|and|or|but|to|in|on|at|for|with|that|as|by|from|when|while|after|before|over|during|about|off|up|down|out|into|around|round|through|again|there|here|how|what|why|whether|who|a|an|the|he|they|yesterday|today|last|this|of|until|since|because|if|where|not|personally|warmly|separately|alone|briefly)$/;
const OTHERS = /^(?:guest|host|visitor|interlocutor)$/;

/** The words that `Pronouns` gives a person for. */
export const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'him', 'his', 'her', 'latter']);

export class Pronouns {
  readonly #spoken: SpokenOf;
  readonly #genders: ReadonlyMap<number, Gender>;

  constructor(spoken: SpokenOf) {
    this.#spoken = spoken;
    this.#genders = gendersOf(spoken.annotated.sentences);
  }

  /** The person meant by a pronoun at this token; undefined where there is none. */
  at(tokens: readonly Token[], i: number, acting: Acting): Item | undefined {
    const word = tokens[i]?.lower ?? '';
    if (!PRONOUNS.has(word) || tokens[i]?.plain === 'HE') return undefined;
    if (/^(?:he|she|him|his|her)$/.test(word)) {
      const next = tokens[i + 1];
      const whose = word === 'his' || (word === 'her' && next !== undefined && !AFTER_OBJECT.test(next.lower));
      // "gave a lunch for him": who is done something to is not who does it
      const object = word === 'him' || (word === 'her' && !whose);
      const person = this.#meant(/^(?:she|her)$/.test(word) ? 'she' : 'he', acting, object);
      const other = whose ? this.#otherOf(tokens, i, person) : undefined;
      if (other) return other;
      return person === undefined
        ? undefined
        : { tag: whose ? 'H' : 'P', first: i, last: i, people: [person], how: 'pronoun' };
    }
    // "A met B. The latter …"
    const newest = this.#spoken.recent.at(-1);
    if (word === 'latter' && tokens[i - 1]?.lower === 'the' && newest !== undefined)
      return { tag: 'P', first: i, last: i, people: [newest], how: 'pronoun' };
    return undefined;
  }

  /** The person whom "he" or "she" means: subjects first, then who was spoken of last, but nobody who goes by the other word. */
  #meant(gender: Gender, { subject, local }: Acting, object: boolean): number | undefined {
    const mayBe = (person: number | undefined): boolean =>
      person !== undefined && (this.#genders.get(person) ?? gender) === gender;
    // "X, Y and Z had come with her": she is none of them
    const several = this.#spoken.joined === this.#spoken.at ? this.#spoken.group : [];
    const candidates = [subject, this.#spoken.subject, ...[...this.#spoken.recent].reverse()].filter(
      (person) => mayBe(person) && !(object && person !== undefined && (person === local || several.includes(person))),
    );
    // few texts that say "she" speak of two women: one known to be one is meant before one who only may be
    const known =
      gender === 'she' ? candidates.find((person) => this.#genders.get(person ?? -1) === gender) : undefined;
    return known ?? candidates[0];
  }

  /** "his guest" after "X" and "Y" were told together: the other of the two. */
  #otherOf(tokens: readonly Token[], i: number, one: number | undefined): Item | undefined {
    const last = i + 1;
    const next = tokens[last + 1];
    if (
      !OTHERS.test(tokens[last]?.lower ?? '') ||
      next?.capital ||
      /^(?:,|from|of|'s|in|there|-)$/.test(next?.lower ?? '')
    )
      return undefined;
    const other = this.#spoken.pair.includes(one ?? -1)
      ? this.#spoken.pair.find((person) => person !== one)
      : undefined;
    return other === undefined ? undefined : { tag: 'P', first: i, last, people: [other], how: 'counterpart' };
  }
}
