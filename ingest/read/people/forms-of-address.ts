// Whom a form of address means without the name: "the general", "the Patriarch", "the retired colonel" is who was spoken of last of
// those whom the text names by it. A form by which it names nobody means nobody.
import { HONORIFICS, STANDINGS } from '../lexicon/offices.ts';
import type { Token } from '../tokens.ts';
import type { SpokenOf } from './spoken-of.ts';

const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({ gen: 'general', col: 'colonel', adm: 'admiral', maj: 'major' }),
);
/** A form of several words goes by its last: "the major general". */
const formOf = ({ lower }: Token): string => SHORT.get(lower.replace(/\.$/, '')) ?? lower.replace(/^.*-/, '');

export class FormsOfAddress {
  readonly #spoken: SpokenOf;
  #called: Map<string, Set<number>> | undefined;

  constructor(spoken: SpokenOf) {
    this.#spoken = spoken;
  }

  /** Who is meant where a form of address stands at this token. */
  meantBy(tokens: readonly Token[], i: number): number | undefined {
    const token = tokens[i];
    const of = STANDINGS.has(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1;
    if (!token || tokens[of]?.lower !== 'the' || !HONORIFICS.has(token.lower)) return undefined;
    this.#called ??= this.#byForm();
    const called = this.#called.get(formOf(token));
    return called && this.#spoken.recent.findLast((person) => called.has(person));
  }

  #byForm(): Map<string, Set<number>> {
    const called = new Map<string, Set<number>>();
    for (const { tokens, mentions } of this.#spoken.annotated.sentences)
      for (const { person, run } of mentions) {
        const before = tokens[run.first - 1];
        if (before && HONORIFICS.has(before.lower))
          called.set(formOf(before), (called.get(formOf(before)) ?? new Set()).add(person));
      }
    return called;
  }
}
