// Whom "he", "she", "his guest" and "the latter" mean. Subjects come first, and nobody who goes by the other pronoun.
import type { Item } from '../skeleton.ts';
import type { Token } from '../tokens.ts';
import { AFTER_OBJECT, type Gender, gendersOf } from './genders.ts';
import { speaksForOthers } from './holdings.ts';
import type { SpokenOf } from './spoken-of.ts';
import type { Acting } from './subjects.ts';
import { actsAsGuest } from './travellers.ts';

const ADVERB = /^(?:also|then|later|again|further|earlier|has|had|however)$/;
/** Verbs of which a spokesman is the subject. */
const SPEAKS =
  /^(?:said|says|told|added|adds|noted|stressed|announced|declared|explained|confirmed|stated|wrote|recalled|remarked|replied|answered|called|described|spoke|gave|referred|denied|declined|insisted|warned|made|put|quoted|went|named|mentioned|expressed|urged|asked|did)$/;
/** "his guest", "her host": the other one at the table. */
const OTHERS = /^(?:guest|host|visitor|interlocutor)$/;

/** Before "she", behind a name: a clause that goes on about her who bears it. */
const SUBORDINATE = /^(?:since|when|after|before|as|while|because|until)$/;

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
    const meant = (tag: 'H' | 'P', person: number | undefined): Item | undefined =>
      person === undefined ? undefined : { tag, first: i, last: i, people: [person], how: 'pronoun' };
    // "A met B. The latter …"
    if (word === 'latter') return tokens[i - 1]?.lower === 'the' ? meant('P', this.#spoken.recent.at(-1)) : undefined;
    const next = tokens[i + 1];
    const whose = word === 'his' || (word === 'her' && next !== undefined && !AFTER_OBJECT.test(next.lower));
    // "gave a lunch for him": who is done something to is not who does it
    const object = word === 'him' || (word === 'her' && !whose);
    const adverbs = ADVERB.test(next?.lower ?? '') ? 2 : 1;
    const guest = !object && !whose && actsAsGuest(tokens, i);
    const speaks = /e$/.test(word) && SPEAKS.test(tokens[i + adverbs]?.lower ?? '');
    // "his talks with X since she took office"
    const named = word === 'she' && SUBORDINATE.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.capital === true;
    const near = named ? this.#spoken.recent.at(-1) : undefined;
    const person = this.#meant(/^(?:she|her)$/.test(word) ? 'she' : 'he', acting, { object, speaks, guest, near });
    return whose ? (this.#otherOf(tokens, i, person) ?? meant('H', person)) : meant('P', person);
  }

  /** The person whom "he" or "she" means: subjects first, then who was spoken of last, but nobody who goes by the other word. */
  #meant(
    gender: Gender,
    { subject, local }: Acting,
    { object, speaks, guest, near }: { object: boolean; speaks: boolean; guest: boolean; near: number | undefined },
  ): number | undefined {
    const mayBe = (person: number | undefined): person is number =>
      person !== undefined && (this.#genders.get(person) ?? gender) === gender;
    // "X, Y and Z had come with her": she is none of them
    if (mayBe(near)) return near;
    const several = this.#spoken.together;
    const { traveller, at, saidAt, item } = this.#spoken;
    const inItem = (person: number): boolean => (saidAt.get(person) ?? -1) >= item;
    // "Y gave a dinner for him, and he was received by Z"
    const spokenOf = subject === undefined || saidAt.get(traveller ?? -1) === at;
    const candidates = [
      guest && spokenOf ? traveller : undefined,
      subject,
      this.#spoken.subject,
      ...[...this.#spoken.recent].reverse(),
    ]
      .filter(mayBe)
      .filter((person, _, all) => !all.some(inItem) || inItem(person))
      .filter((person) => !(object && (person === local || several.includes(person))));
    // few texts that say "she" speak of two women: one known to be one is meant before one who only may be
    const known = gender === 'she' ? candidates.find((person) => this.#genders.get(person) === gender) : undefined;
    const acts = (person: number): boolean => speaks || !speaksForOthers(this.#spoken.holdings, person);
    return known ?? candidates.find(acts) ?? candidates[0];
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
