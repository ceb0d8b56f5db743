// Who is told of in a document: the actors of each sentence, whom "it" means, and the state or body that the text is about.
import type { Annotated } from '../../annotate.ts';
import type { Resolved } from '../../people/resolve.ts';
import type { Story } from '../../story/story.ts';
import { type Actor, actorsIn } from './figure-actors.ts';

/** So many sentences back somebody may have been told of. */
export const REACH = 4;

export class Cast {
  readonly #annotated: Annotated;
  readonly #story: Story;
  readonly #known = new Map<number, readonly Actor[]>();
  #weights: [string, number][] | undefined;

  constructor(annotated: Annotated, story: Story) {
    this.#annotated = annotated;
    this.#story = story;
  }

  actors(sentence: Resolved): readonly Actor[] {
    const known = this.#known.get(sentence.index) ?? actorsIn(sentence, this.#story, this.#dateline(sentence));
    this.#known.set(sentence.index, known);
    return known;
  }

  #dateline({ index }: Resolved): number {
    const { dateline } = this.#annotated;
    return dateline?.sentence === index ? dateline.last : -1;
  }

  names(state: string): boolean {
    return this.#story.sentences.some((sentence) => this.actors(sentence).some(({ side }) => side === state));
  }

  /** Whom "it" or "the country" means: who acts first in the sentence before, or in the one before that if there nobody does. */
  topic({ index, paragraph }: Resolved): string | null {
    for (let at = index - 1; at >= index - 2; at--) {
      const before = this.#story.sentences[at];
      if (!before || before.paragraph !== paragraph) return null;
      const first = this.actors(before).find(({ state, oblique }) => state && !oblique);
      if (first) return first.side;
    }
    return null;
  }

  before(sentence: Resolved, fits: (actor: Actor) => boolean, reach = REACH): string | null {
    const { sentences } = this.#story;
    for (let i = sentence.index; i >= Math.max(0, sentence.index - reach); i--) {
      const one = sentences[i];
      const actor = one && !one.caption ? this.actors(one).findLast(fits) : undefined;
      if (actor) return actor.side;
    }
    return null;
  }

  /** The one state that the text is about, but for one that is known not to be meant; none where it is about two alike. */
  mainSide(margin = 1.8, but?: string): string | null {
    this.#weights ??= this.#weighed();
    const [first, second] = this.#weights.filter(([side]) => side !== but);
    return first && first[1] > 2 && (!second || first[1] > second[1] * margin) ? first[0] : null;
  }

  /** The bloc or body that the text tells of most. */
  mainBody(): string | null {
    const counts = new Map<string, number>();
    for (const sentence of this.#story.sentences)
      for (const { side, item } of this.actors(sentence))
        if (side.length > 3 && item.tag === 'B') counts.set(side, (counts.get(side) ?? 0) + 1);
    const [first] = [...counts].sort((a, b) => b[1] - a[1]);
    return first?.[0] ?? null;
  }

  /** How much the text tells of each state, most first. */
  #weighed(): [string, number][] {
    const weights = new Map<string, number>();
    for (const sentence of this.#story.sentences) {
      if (sentence.caption) continue;
      const sides = new Set(
        this.actors(sentence)
          .filter(({ state }) => state)
          .map(({ side }) => side),
      );
      for (const side of sides) weights.set(side, (weights.get(side) ?? 0) + (sentence.index < 2 ? 2 : 1));
    }
    const { home, homeKnown } = this.#annotated;
    const own = home === null ? 0 : (weights.get(home) ?? 0);
    if (home !== null && (own > 2 || (homeKnown && own > 0))) weights.set(home, own + 1);
    return [...weights].sort((a, b) => b[1] - a[1]);
  }
}
