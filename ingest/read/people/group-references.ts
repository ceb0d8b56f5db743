// Words for several: "they", "the two ministers", "the trio", "all four", "both".
// They mean those named side by side last, else the last two of different countries.

import { OBLIQUE } from '../lexicon/words.ts';
import { singularTitle } from '../mentions/singular.ts';
import type { Item } from '../skeleton.ts';
import type { Token } from '../tokens.ts';
import { bothHold } from './both-hold.ts';
import { heldBy } from './holdings.ts';
import { lowerWords } from './passages.ts';
import type { SpokenOf } from './spoken-of.ts';
import { isOneEach, mayStandFor } from './titles.ts';

const PAIRS =
  /^(?:leaders|ministers|sides|presidents|officials|diplomats|men|heads|statesmen|parties|chiefs|counterparts|foreign|premiers|prime|top|party|politicians|women|of|state|government|interlocutors|neighbours|neighbors|dignitaries|envoys|negotiators|monarchs|chancellors|kings|colleagues|guests|visitors|rivals|foes|enemies|adversaries|allies|antagonists|hosts|signatories)$/;
/** "the trio", "the three", "all four": so many of those spoken of last. */
const NUMBERS = new Map([
  ['trio', 3],
  ['three', 3],
  ['foursome', 4],
  ['quartet', 4],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
]);
/** What may follow a number that counts people and not things: a noun for them, or a verb. */
const COUNTED =
  /^(?:leaders|ministers|presidents|premiers|men|women|heads|diplomats|officials|statesmen|politicians|chiefs|later|then|also|had|have|were|are|held|met|spoke|talked|sat|shook|stood|went|came|flew|took|[a-z]+ed|,|\.|as|at|in|on)$/;
/** "received them", "with them": the people, not the things, spoken of. */
const TAKES_PEOPLE =
  /^(?:with|between|phoned|telephoned|rang|received|hosted|welcomed|greeted|met|joined|brought|seated|got|invited|gathered|convened|saw|led|gave|told|assured|briefed|urged|warned|thanked|asked|helped|persuaded)$/;

/** The words that `GroupReferences` gives people for. */
export const GROUP_WORDS: ReadonlySet<string> = new Set([
  'their',
  'they',
  'them',
  'both',
  'pair',
  'duo',
  'two',
  ...NUMBERS.keys(),
]);

export class GroupReferences {
  readonly #spoken: SpokenOf;

  constructor(spoken: SpokenOf) {
    this.#spoken = spoken;
  }

  /** The people meant by a word for several at this token; undefined where it is none. */
  at(tokens: readonly Token[], i: number, actor: number | undefined): Item | undefined {
    const word = tokens[i]?.lower ?? '';
    if (!GROUP_WORDS.has(word)) return undefined;
    if (
      word === 'their' &&
      this.#spoken.pair.length === 2 &&
      tokens
        .slice(i + 1, i + 5)
        .some((token) => /^(?:meeting|talks?|conversation|discussions?|summit|encounter|call)$/.test(token.lower))
    ) {
      return { tag: 'G', first: i, last: i, people: [...this.#spoken.pair], how: 'pronoun' };
    }
    return this.#several(tokens, i, actor) ?? this.#two(tokens, i, actor);
  }

  /** "They", "the pair", "both", "the two ministers". */
  #two(tokens: readonly Token[], i: number, actor: number | undefined): Item | undefined {
    const word = tokens[i]?.lower ?? '';
    const before = tokens[i - 1]?.lower ?? '';
    if (!(word === 'two' ? /^(?:the|these|between|same)$/.test(before) : /^(?:they|pair|duo|them|both)$/.test(word)))
      return undefined;
    if (this.#spoken.pair.length < 2) {
      this.#spoken.leftOpen(tokens, { first: i, last: i }, 'pair-open');
      return undefined;
    }
    if (/^(?:pair|duo)$/.test(word) && !/^(?:the|this)$/.test(before)) return undefined;
    if (word === 'them' && !takesPeople(tokens, i)) return undefined;
    let last = i;
    while (PAIRS.test(tokens[last + 1]?.lower ?? '') && last - i < 5) last++;
    if (
      word === 'two' &&
      last === i &&
      !/^(?:also|met|agreed|held|discussed|spoke|talked|had|exchanged|then|spent|shared|went|drove|walked|dined|first|last|later|now|again|already|previously|recently|once|both|jointly|sat|signed|shook|were)$/.test(
        tokens[i + (tokens[i + 1]?.lower === ',' ? 2 : 1)]?.lower === 'who' ? 'had' : (tokens[i + 1]?.lower ?? ''),
      )
    )
      return undefined;
    if (this.#spoken.namedBehind(tokens, last)) return undefined;
    // states sign and fight as sides; those of a table do not stay so for long
    if (/^(?:sides|parties)$/.test(tokens[last]?.lower ?? '') && this.#spoken.at - this.#spoken.pairedAt > 2)
      return undefined;
    if (word === 'both' && last === i && (tokens[i + 1]?.capital || /(?<!s)s$/.test(tokens[i + 1]?.lower ?? '')))
      return undefined;
    const title = lowerWords(tokens, i + 1, last);
    bothHold(this.#spoken, title, { tokens, first: i, last });
    const took =
      takesPeople(tokens, before === 'the' ? i - 1 : i) || (before === 'had' && tokens[last + 1]?.lower === 'on');
    return {
      tag: 'G',
      first: i,
      last,
      people: this.#pairOf(title) ?? this.#pairBut(actor, took),
      how: 'pronoun',
    };
  }

  /** "the two prime ministers": the two of that office spoken of last, of two countries. */
  #pairOf(title: string): number[] | undefined {
    if (title !== 'ministers' && !isOneEach(title)) return undefined;
    const office = singularTitle(title);
    const fitting = this.#spoken.recent
      .filter((person) =>
        heldBy(this.#spoken.holdings, person).some(
          (holding) => holding.standing === null && mayStandFor(office, holding.title),
        ),
      )
      .reverse();
    const [one] = fitting;
    const other =
      one === undefined
        ? undefined
        : fitting.find((person) => this.#spoken.country(person) !== this.#spoken.country(one));
    return one === undefined || other === undefined ? undefined : [other, one];
  }

  /** "The trio", "all four", and "they" where three or more were named side by side. */
  #several(tokens: readonly Token[], i: number, actor: number | undefined): Item | undefined {
    const word = tokens[i]?.lower ?? '';
    const many = NUMBERS.get(word);
    let last = i;
    let people = this.#spoken.group;
    if (/^(?:they|them)$/.test(word) && this.#spoken.company.index === this.#spoken.at)
      return { tag: 'G', first: i, last: i, people: this.#spoken.company.people, how: 'pronoun' };
    if (many === undefined) {
      if (!/^(?:they|them)$/.test(word) || people.length < 3 || this.#spoken.at - this.#spoken.joined > 2)
        return undefined;
      if (word === 'them' && !takesPeople(tokens, i)) return undefined;
    } else {
      if (!/^(?:the|all|these)$/.test(tokens[i - 1]?.lower ?? '')) return undefined;
      if (!COUNTED.test(tokens[i + 1]?.lower ?? '')) return undefined;
      while (PAIRS.test(tokens[last + 1]?.lower ?? '') && last - i < 4) last++;
      // "X was a guest of the four": he is none of them
      if (people.length !== many)
        people = this.#lastHolding(tokens[last]?.lower ?? '')
          .filter((person) => person !== actor || !OBLIQUE.test(tokens[i - 2]?.lower ?? ''))
          .slice(-many);
      if (people.length !== many) return undefined;
    }
    return { tag: 'G', first: i, last, people: [...people], how: 'pronoun' };
  }

  /** "X had brought the two together": the pair without whoever acts upon it. */
  #pairBut(actor: number | undefined, took: boolean): number[] {
    if (actor === undefined || !this.#spoken.pair.includes(actor) || !took) return [...this.#spoken.pair];
    const others = this.#spoken.recent.filter((person) => person !== actor);
    const [one] = others.slice(-1);
    const other = others.findLast(
      (person) => one !== undefined && this.#spoken.country(person) !== this.#spoken.country(one),
    );
    // "X came with his minister; Y received them"
    const company = others.at(-2);
    const together = company !== undefined && this.#spoken.saidAt.get(company) === this.#spoken.saidAt.get(one ?? -1);
    const second = other ?? (together ? company : undefined);
    return one === undefined || second === undefined ? [...this.#spoken.pair] : [second, one];
  }

  /** Those spoken of, the newest last; for "ministers", "presidents" only who holds such an office. */
  #lastHolding(noun: string): number[] {
    if (!/^(?:ministers|presidents|premiers|kings|chancellors|ambassadors)$/.test(noun))
      return [...this.#spoken.recent];
    const title = singularTitle(noun);
    return this.#spoken.recent.filter((person) =>
      heldBy(this.#spoken.holdings, person).some((holding) => mayStandFor(title, holding.title)),
    );
  }
}

/** "received them", "each of them". */
const takesPeople = (tokens: readonly Token[], i: number): boolean =>
  TAKES_PEOPLE.test(tokens[i - 1]?.lower ?? '') ||
  (tokens[i - 1]?.lower === 'of' && /^(?:each|both|all|either|neither)$/.test(tokens[i - 2]?.lower ?? ''));
