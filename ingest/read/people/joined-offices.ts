// Offices joined to the one that carries a name: "Foreign Minister and Deputy Prime Minister X", "X, Prime Minister and Defence
// Minister of Y". Of two that are of one state, the one without a country has the other's.
import { STANDINGS } from '../lexicon/offices.ts';
import type { OfficePiece } from '../mentions/pieces.ts';
import { isState, isStateOrUnion } from '../story/titled.ts';
import type { Line } from './line.ts';
import type { PersonMention } from './roster.ts';
import type { ToldOffices } from './told-offices.ts';

/** Between two offices of one holder. */
const LINK =
  /^(?:and|but|,|\/|at|present|same|time|simultaneously|one|of|more|recently|cum|concurrently|&|-|–|as|well|also|both|then|now|currently|later|today|the|its|his|her|their|a|an|new|newly|current|country|that|s|'s|serving|incumbent|long-serving)$/;

/** A verb, not what joins or closes. */
const GOES_ON = /^(?!(?:and|who|whom|for|since|under|from|with)$)\p{Ll}{3,}$/u;

export class JoinedOffices {
  readonly #line: Line;
  readonly #told: ToldOffices;

  constructor(line: Line, told: ToldOffices) {
    this.#line = line;
    this.#told = told;
  }

  /** Offices joined before the one that carries the name. */
  before(office: OfficePiece, mention: PersonMention): void {
    let first = office.first;
    for (const earlier of [...this.#line.offices].reverse()) {
      if (earlier.last >= first || this.#told.used.has(earlier) || earlier.plural) continue;
      const between = this.#line.words(earlier.last + 1, first - 1);
      // "the Custodian of the Two Holy Mosques, King X": a style before the title of its bearer
      if (between === ',' && /^(?:custodian|commander[- ]in[- ]chief|head of state|his majesty)/i.test(earlier.title)) {
        this.#told.attach(mention, earlier, 'shared');
        earlier.of ??= office.of;
        first = earlier.first;
        continue;
      }
      if (
        !/^(?:(?:and|and concurrently|\/|cum|-|–|—|&|and also|as well as)(?: (?:the|its|'s))?)$/.test(between) ||
        this.introduced(earlier) ||
        apart(earlier, office)
      )
        return;
      this.#told.attach(mention, earlier, 'shared');
      if (this.#line.lower(office.last + 1) === 'there') earlier.of ??= office.of;
      shareOwner(office, earlier);
      if (earlier.standing && !office.standing && earlier.first < office.first) office.standing = earlier.standing;
      first = earlier.first;
    }
  }

  /** "…, Deputy Prime Minister and Foreign Minister of X", "… who is also the Head of …". */
  after(office: OfficePiece, mention: PersonMention): void {
    let last = office.last;
    let owner = office;
    for (const later of this.#line.offices) {
      if (later.first <= last || this.#told.used.has(later)) continue;
      // "Secretary General of the Union (UN) and …": the letters by which a body goes
      if (this.#line.lower(last + 1) === '(' && this.#line.lower(last + 3) === ')') last += 3;
      const between = this.#line.view.tokens.slice(last + 1, later.first).map((token) => token.lower);
      if (
        between.length > 6 ||
        !between.every(
          (word, n) => LINK.test(word) || STANDINGS.has(word) || (word === 'is' && between[n - 1] === 'and'),
        ) ||
        !between.some((word) => /^(?:and|but|\/|cum|&|-|–|concurrently|also|,)$/.test(word))
      )
        return;
      // "X, the minister, and her deputy, Y"
      if (
        /^(?:his|her|their)$/.test(between.at(-1) ?? '') &&
        this.#line.names.has(this.#line.pastHonorifics(later.last + 2))
      )
        return;
      // "X, the Ambassador, the President saw": a verb follows, and the office is somebody else's
      if (between.join(' ') === ', the' && GOES_ON.test(this.#line.lower(later.last + 1))) return;
      if (this.#line.names.has(this.#line.pastHonorifics(later.last + 1)) || apart(owner, later)) return;
      this.#told.attach(mention, later, 'shared');
      shareOwner(owner, later);
      owner = later;
      last = later.last;
    }
  }

  /** Whether the office itself stands in apposition to a name before it: "X, the Prime Minister, Y". */
  introduced(office: OfficePiece): boolean {
    let i = office.first - 1;
    while (i > 0 && /^(?:the|its|a|his|their|her)$/.test(this.#line.lower(i))) i--;
    const before = this.#line.lower(i) === ',' ? this.#line.names.get(i - 1) : undefined;
    // "Prime Minister X, Foreign Minister and Deputy Prime Minister Y": X has his title, and the next begins
    return before !== undefined && !this.#titledBefore(before);
  }

  #titledBefore({ person, run }: PersonMention): boolean {
    return this.#told.attached.some(
      (one) =>
        one.person === person &&
        one.rule === 'before' &&
        (this.#line.view.tokens[one.office.last]?.end ?? 0) < run.start,
    );
  }
}

/** "the Brazilian President and Portuguese Prime Minister X": of two states, and so of two people. */
const apart = (one: OfficePiece, other: OfficePiece): boolean =>
  isState(one.of) && isState(other.of) && one.of !== other.of && one.standing === other.standing;

/** "chair of the Forum": whose is told elsewhere, and it is no state's. */
const OF_A_BODY =
  /of the (?:[a-z]+ )?(?:union|organi[sz]ation|bank|fund|alliance|forum|bloc|body|grouping|community|group|league)$/i;

/** Gives an office without a state that of the one joined to it: "General Secretary of the Party and President of Vietnam" share none. */
function shareOwner(one: OfficePiece, other: OfficePiece): void {
  const [owner, to] = one.of === null ? [other, one] : [one, other];
  if (to.of !== null || !isStateOrUnion(owner.of)) return;
  if (owner.to.length > 0 || to.to.length > 0 || /secretary of state/i.test(to.title)) return;
  if (!OF_A_BODY.test(to.title) && !OF_A_BODY.test(owner.title)) to.of = owner.of;
}
