// Whom a title without a name means: "the PM", "the Australian Prime Minister", "the head of state", "his counterpart".
// Whoever fits and was spoken of last, else the only one who is spoken of later.
import type { AnnotatedSentence } from '../annotate.ts';
import { STANDINGS } from '../lexicon/offices.ts';
import type { OfficePiece } from '../mentions/pieces.ts';
import { singularTitle } from '../mentions/singular.ts';
import type { Item } from '../skeleton.ts';
import type { Holding } from '../story/titled.ts';
import type { Token } from '../tokens.ts';
import { bothHold } from './both-hold.ts';
import { byTitle, heldBy, officeForCounterpart } from './holdings.ts';
import { ACTING, newHolder } from './new-holders.ts';
import type { SpokenOf } from './spoken-of.ts';
import { mayStandFor } from './titles.ts';

export class TitleReferences {
  readonly #spoken: SpokenOf;

  constructor(spoken: SpokenOf) {
    this.#spoken = spoken;
  }

  /** The person of that country spoken of last; whoever holds the same office as `like` before others. */
  ofCountry(code: string, not: number | undefined, like?: number): number | undefined {
    const fits = (person: number): boolean =>
      person !== not &&
      heldBy(this.#spoken.holdings, person).some(({ of, standing }) => of === code && standing !== 'former');
    const fitting = this.#spoken.recent.filter(fits).reverse();
    const title = like === undefined ? undefined : officeForCounterpart(this.#spoken.holdings, like)?.title;
    const same = fitting.find((person) =>
      heldBy(this.#spoken.holdings, person).some((held) => held.of === code && mayStandFor(title ?? '', held.title)),
    );
    return same ?? fitting[0];
  }

  office(sentence: AnnotatedSentence, office: OfficePiece): Item {
    const { tokens } = sentence;
    const first = office.first;
    const none: Item = { tag: 'O', first, last: office.last, people: [], how: 'none', piece: office };
    const before = tokens[office.first - 1]?.lower ?? '';
    const standing = STANDINGS.get(before);
    if (office.plural) {
      // "the foreign ministers, X and Y": who is named behind is meant
      if (this.#spoken.namedBehind(tokens, office.last)) return none;
      const pair = office.of === null && before === 'the' && this.#spoken.pair.length === 2;
      const title = office.title.toLowerCase();
      if (pair && this.#spoken.pair.some((one) => this.#holds(one, singularTitle(title))))
        bothHold(this.#spoken, title, { tokens, first, last: office.last });
      const both = pair && this.#spoken.pair.every((one) => this.#holds(one, singularTitle(office.title)));
      return both
        ? { tag: 'G', first, last: office.last, people: [...this.#spoken.pair], how: 'pronoun', piece: office }
        : none;
    }
    if (office.weak && !/^(?:the|his|her|visiting)$/.test(before)) return none;
    if (/^(?:a|an|as|any|every|each|no)$/.test(ofKind(tokens, office.first - 1)) || standing === 'designate')
      return none;
    if (standing === 'former') {
      // nobody who holds it now is meant
      newHolder(this.#spoken, sentence, office);
      return none;
    }
    const once = (held: Holding): boolean => fits(office, held);
    const now = (held: Holding): boolean => held.standing === null && once(held);
    const person =
      this.#ours(sentence, office, now) ??
      this.#holder(office.title, now) ??
      newHolder(this.#spoken, sentence, office) ??
      this.#holder(office.title, once);
    if (person === undefined) this.#spoken.leftOpen(tokens, office, 'title-open');
    return person === undefined
      ? none
      : { tag: 'P', first, last: office.last, people: [person], how: 'office', piece: office };
  }

  #holds(person: number, office: string): boolean {
    return heldBy(this.#spoken.holdings, person).some(({ title }) => mayStandFor(office, title));
  }

  /** Whoever has such a holding and was spoken of last, else the only one. */
  #holder(title: string, fits: (holding: Holding) => boolean): number | undefined {
    const spokenOf = this.#lastSpoken(fits);
    const [one, more] = spokenOf === undefined ? this.#twoOf(title, fits) : [spokenOf];
    return more === undefined ? one : undefined;
  }

  #lastSpoken(fits: (holding: Holding) => boolean): number | undefined {
    return this.#spoken.recent.findLast((person) => heldBy(this.#spoken.holdings, person).some(fits));
  }

  /** "The Crown Prince" of a text told from his country, where another's was named long ago; "the head of state", "the King himself" wherever. */
  #ours({ tokens }: AnnotatedSentence, office: OfficePiece, fits: (holding: Holding) => boolean): number | undefined {
    const { home } = this.#spoken.annotated;
    const newest = this.#lastSpoken(fits);
    if (newest === undefined || office.of !== null || home === null || this.#spoken.country(newest) === home)
      return undefined;
    const near = this.#spoken.at - (this.#spoken.saidAt.get(newest) ?? -9) <= 1;
    const told = `${office.title} ${tokens[office.last + 1]?.lower}`;
    if (near && !/^head of (?:state|government)\b| (?:him|her)self$/i.test(told)) return undefined;
    return this.#spoken.recent.findLast(
      (person) => this.#spoken.country(person) === home && heldBy(this.#spoken.holdings, person).some(fits),
    );
  }

  /** Those whose holdings of such a title fit, two at most: more than one is as good as many. */
  #twoOf(office: string, fits: (holding: Holding) => boolean): number[] {
    const people = new Set<number>();
    for (const [title, held] of byTitle(this.#spoken.holdings)) {
      if (!mayStandFor(office, title)) continue;
      for (const holding of held) {
        if (fits(holding)) people.add(holding.person);
        if (people.size === 2) return [...people];
      }
    }
    return [...people];
  }
}

/** Whether a title may be that of a holding. */
const fits = (office: OfficePiece, { title, of, owner }: Holding): boolean =>
  (office.of === null || of === office.of || (owner === 'home' && of === null)) &&
  mayStandFor(office.title, title) &&
  (!ACTING.test(office.title) || ACTING.test(title));

/** "no other foreign head of state", "any visiting minister": the word before the adjectives that a title may have. */
function ofKind(tokens: readonly Token[], at: number): string {
  let i = at;
  while (
    /^(?:other|foreign|visiting|serving|sitting|single|western|european|african|asian|arab)$/.test(
      tokens[i]?.lower ?? '',
    )
  )
    i--;
  return tokens[i]?.lower ?? '';
}
