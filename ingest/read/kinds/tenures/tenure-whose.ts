// Whose office it is by a person or country that the title leans on: "X let his foreign minister, Y, speak", "Y, X's spokeswoman",
// "the country's envoy", "her father, President Z". Of a person it is the state; without one nothing is said.
import type { AnnotatedSentence } from '../../annotate.ts';
import { SENT } from '../../lexicon/offices.ts';
import { COUNTRY_NOUNS, OBLIQUE } from '../../lexicon/words.ts';
import type { OfficePiece } from '../../mentions/pieces.ts';
import { titleKey } from '../../people/titles.ts';
import { isState, type Titled } from '../../story/titled.ts';
import { stateOfActing, stateOfIts } from './tenure-pronouns.ts';
import { type OwnerView, stateOf } from './tenure-view.ts';

/** How many sentences back a country may be spoken of. */
const NEAR = 3;
/** Who is of the state of another: in office by turns or under him, or of one family. */
const RELATED =
  /^(?:predecessor|successor|deputy|aide|envoy|superior|boss|chief|ally|rival|father|mother|son|daughter|brother|sister|uncle|nephew|cousin|grandfather)$/;

/** A title this near the beginning of a sentence, with no preposition before it, acts. */
const OPENING = 3;

/** What a step says: a state, that nothing can be said, or that another step is to be asked. */
type Answer = string | null | undefined;

class Whose {
  readonly #view: OwnerView;
  readonly #holding: Titled;
  readonly #sentence: AnnotatedSentence;
  readonly #office: OfficePiece;
  /** The word that says whose it is: "his", "'s", "the". */
  readonly #at: number;

  constructor(view: OwnerView, holding: Titled, sentence: AnnotatedSentence, office: OfficePiece) {
    this.#view = view;
    this.#holding = holding;
    this.#sentence = sentence;
    this.#office = office;
    this.#at = this.#ownerWord();
  }

  read(): string | null {
    const steps: readonly (() => Answer)[] = [
      () => this.#ofKin(),
      () => this.#ofNamed(),
      () => this.#ofOwnCountry(),
      () => this.#ofServed(),
      () => this.#ofTheCountry(),
      () => this.#ofPronoun(),
    ];
    for (const step of steps) {
      const answer = step();
      if (answer !== undefined) return answer;
    }
    return null;
  }

  #word(i: number): string {
    return this.#sentence.tokens[i]?.lower ?? '';
  }

  /** Before the title, past what is said of its holder and past "successor," and the like. */
  #ownerWord(): number {
    let i = this.#office.first - 1;
    while (
      i > 0 &&
      this.#sentence.tokens[i]?.capital === false &&
      /^(?:new|former|then|own|deputy|late|outgoing|long-time|longtime|chief)$/.test(this.#word(i))
    )
      i--;
    // "Her successor, president-elect X", "X's deputy, Vice President Y", "her father, President Z": of the other's state
    if (this.#word(i) === ',' && RELATED.test(this.#word(i - 1))) {
      // a reigning king's son may hold office; a president's hardly
      if (
        /^(?:father|mother|grandfather)$/.test(this.#word(i - 1)) &&
        /president|minister|chancellor/i.test(this.#holding.title)
      )
        this.#holding.standing ??= 'former';
      i -= 2;
    }
    while (/^(?:late|own|eldest|younger|elder|immediate)$/.test(this.#word(i))) i--;
    return i;
  }

  /** "X's father, Y, came as head of government": X's. */
  #ofKin(): Answer {
    const run = this.#sentence.mentions.find(({ person }) => person === this.#holding.person)?.run;
    if (!run || this.#word(run.from - 1) !== ',' || !RELATED.test(this.#word(run.from - 2))) return undefined;
    if (this.#word(run.from - 3) !== "'s") return undefined;
    const kin = this.#sentence.mentions.find((mention) => mention.run.last === run.from - 4);
    return kin && this.#view.state(kin.person);
  }

  /** "the Pope's Secretary of State", "X's spokeswoman". */
  #ofNamed(): Answer {
    if (this.#word(this.#at) !== "'s") return undefined;
    const title = this.#sentence.pieces.find((piece) => piece.kind === 'office' && piece.last === this.#at - 1);
    if (title?.kind === 'office' && (isState(title.of) || /^(?:pope|pontiff)$/i.test(title.title)))
      return title.of ?? 'VAT';
    const whose = this.#sentence.mentions.find(({ run }) => run.last === this.#at - 1);
    return whose && whose.person !== this.#holding.person ? this.#view.state(whose.person) : undefined;
  }

  /** "the foreign minister of his country", "the President of that country". */
  #ofOwnCountry(): Answer {
    const { last } = this.#office;
    const whose = this.#word(last + 2);
    if (this.#word(last + 1) !== 'of' || !/^(?:his|her|their|the|that|this)$/.test(whose)) return undefined;
    if (!COUNTRY_NOUNS.test(this.#word(last + 3))) return undefined;
    const own = this.#view.annotated.people[this.#holding.person]?.origin ?? this.#view.state(this.#holding.person);
    return own ?? (/^th/.test(whose) ? (this.#countryBefore(last) ?? this.#countrySpokenOf()) : null);
  }

  /** "X, security adviser to President Y". */
  #ofServed(): Answer {
    const { last } = this.#office;
    if (!/^(?:to|for|of)$/.test(this.#word(last + 1))) return undefined;
    const served = this.#sentence.mentions.find(
      ({ person, run }) => person !== this.#holding.person && run.from > last && run.from - last <= 5,
    );
    const between = served && this.#view.text(this.#sentence.tokens[last + 1]?.end ?? 0, served.run.start);
    return served && between && !/[,;]/.test(between) ? this.#view.state(served.person) : undefined;
  }

  /** "the country's Permanent Representative", "our ambassador". */
  #ofTheCountry(): Answer {
    const { annotated } = this.#view;
    const word = this.#word(this.#at);
    if (word === "'s" && COUNTRY_NOUNS.test(this.#word(this.#at - 1)))
      return (
        annotated.people[this.#holding.person]?.origin ??
        this.#countryBefore(this.#at - 1) ??
        (annotated.homeKnown ? annotated.home : this.#countrySpokenOf())
      );
    if (word === 'our') return annotated.home;
    if (word === 'the' && /^(?:deputy )?permanent (?:representative|observer)$/i.test(this.#holding.title))
      return annotated.home;
    return undefined;
  }

  #ofPronoun(): Answer {
    const word = this.#word(this.#at);
    if (word === 'its') return stateOfIts(this.#view, this.#sentence, this.#at);
    if (word === 'their') return this.#ofNationals();
    return /^(?:his|her)$/.test(word) ? this.#ofHim() : undefined;
  }

  /** "the Swedes and their foreign minister". */
  #ofNationals(): string | null {
    const nation = this.#sentence.pieces.findLast(
      (piece) => piece.kind === 'country' && piece.last < this.#office.first,
    );
    if (nation?.kind !== 'country' || nation.how !== 'adjective') return null;
    return this.#word(nation.last).endsWith('s') ? nation.code : null;
  }

  /** "his foreign minister": the state of whoever he is. */
  #ofHim(): string | null {
    const { tokens, mentions, pieces } = this.#sentence;
    const { first } = this.#office;
    const { person } = this.#holding;
    // "A, his foreign minister, B": A's
    const beside = this.#word(this.#at - 1) === ',' ? mentions.find(({ run }) => run.last === this.#at - 2) : undefined;
    if (beside && beside.person !== person) return this.#view.state(beside.person);
    const clause = tokens.findLastIndex(({ lower }, n) => n < first && /^[;:]$/.test(lower));
    const before = mentions.filter((one) => one.person !== person && one.run.last < first && one.run.from > clause);
    // "X, whom Y had sent as his envoy": Y's
    if (/, whom \b[^;]*$/.test(this.#view.text(this.#holding.start, tokens[first]?.start ?? 0)))
      return this.#view.state(before.at(-1)?.person);
    const acting =
      stateOfActing(this.#view, this.#sentence, { from: clause, until: first }) ??
      (before.length === 0 ? this.#actingBefore() : null);
    if (acting !== null) return acting;
    for (const one of before.length > 0 ? before : this.#view.namedLast(this.#sentence)) {
      const state = this.#view.state(one.person);
      if (state !== null) return state;
    }
    // "Beside the US President sat X and Y, his chief of staff"
    const title = pieces.findLast(
      (piece) => piece.kind === 'office' && !piece.plural && isState(piece.of) && piece.last < first,
    );
    return title?.kind === 'office' ? title.of : null;
  }

  /** "There the prime minister sat with X. Y, his foreign minister, …": the state of the office that acts in the sentence before. */
  #actingBefore(): string | null {
    const before = this.#view.annotated.sentences[this.#sentence.index - 1];
    const [first] = before?.pieces.filter(({ kind }) => kind === 'office') ?? [];
    const opens =
      first &&
      before &&
      first.first <= OPENING &&
      !before.tokens.slice(0, first.first).some(({ lower }) => OBLIQUE.test(lower));
    return before && first && opens ? stateOfActing(this.#view, before, { from: -1, until: first.last + 1 }) : null;
  }

  /** The state named last before a token of the sentence, by itself or in an office. */
  #countryBefore(at: number): string | null {
    const codes = this.#view.prose(this.#sentence.index).flatMap((piece) => {
      if (piece.last >= at) return [];
      if (piece.kind !== 'office') return [stateOf(piece)];
      return [...piece.under, piece.of].filter(isState);
    });
    return codes.findLast((code) => code !== null) ?? null;
  }

  /** The state named last shortly before the sentence. */
  #countrySpokenOf(): string | null {
    for (let back = 1; back <= NEAR; back++) {
      const piece = this.#view
        .prose(this.#sentence.index - back)
        .findLast((one) => one.kind === 'country' && stateOf(one) !== null);
      if (piece) return stateOf(piece);
    }
    return this.#view.annotated.home;
  }
}

/** The title as it stands in the passage of a holding. */
export function titleIn({ title, start, end }: Titled, { tokens, pieces }: AnnotatedSentence): OfficePiece | undefined {
  const within = pieces.filter(
    (piece): piece is OfficePiece =>
      piece.kind === 'office' &&
      (tokens[piece.first]?.start ?? -1) >= start - 1 &&
      (tokens[piece.last]?.end ?? 0) <= end,
  );
  return within.find((piece) => piece.title === title) ?? within[0];
}

/** The state of the person or country that the title leans on, if it does. */
export function stateOfWhose(view: OwnerView, holding: Titled, sentence: AnnotatedSentence): string | null {
  const office = titleIn(holding, sentence);
  if (!office) return null;
  // "Algeria's X, ambassador in Addis Ababa", "X of Norway runs the mission as chargé d'affaires"
  const { origin = null } = view.annotated.people[holding.person] ?? {};
  const sent = SENT.has(titleKey(holding.title));
  if (origin !== null && sent && !holding.to.includes(origin)) return origin;
  return new Whose(view, holding, sentence, office).read();
}
