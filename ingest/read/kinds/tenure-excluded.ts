// States whose office a bare title cannot be: somebody else holds it, they met the holder, or the holder travelled there.
import type { AnnotatedSentence } from '../annotate.ts';
import { HELD_BY_ONE } from '../lexicon/protocol.ts';
import type { Piece } from '../mentions/pieces.ts';
import { mayStandFor } from '../people/titles.ts';
import { type OwnerView, stateOf } from './tenure-view.ts';
import { isState, type Titled } from './titled.ts';

const TALKED =
  /\b(?:met|meets?|meeting|with|receiv\w+|welcom\w+|host\w*|call(?:s|ed)? on|telephon\w+|phon\w+|spoke|talk\w*|greet\w+|see|saw|held|visit\w*|and|invit\w+|thank\w+|told|congratulat\w+|between|from|to)\b/;
/** Titles of monarchs who reign, as people/titles.ts keys them. */
const MONARCHS = ['king', 'queen', 'emperor', 'empress', 'emir', 'amir', 'sultan', 'grand duke'];
/** Before the title: its holder travels. */
const VISIT_OF = /\b(?:visit|trip|journey|tour) (?:of|by) (?:the )?$/;

const TRAVELLED =
  /^\s*(?:,[^,]{0,40},)?\s*(?:had |has |also |will |later )?(?:visit(?:s|ed)?|arriv(?:es|ed) in|flew to|c[ao]me to|travel+ed to|paid (?:an? )?(?:\w+ )?visit to|left for|went to|is visiting|is in|was in)\b/;

export class Excluded {
  readonly #view: OwnerView;
  readonly #all: readonly Titled[];
  /** Offices that stand by a name. */
  readonly #attached: ReadonlySet<Piece>;

  constructor(view: OwnerView, all: readonly Titled[], attached: ReadonlySet<Piece>) {
    this.#view = view;
    this.#all = all;
    this.#attached = attached;
  }

  /** States whose office this cannot be: somebody else holds it, they met the holder, or the holder travelled there. */
  states(holding: Titled, key: string): Set<string> {
    const excluded = new Set<string>();
    const sentence = this.#view.annotated.sentences[holding.sentence];
    if (HELD_BY_ONE.has(key) && holding.standing === null)
      for (const code of this.#view.known.statesWithAnother(key, holding.person)) excluded.add(code);
    // where the text tells of a reigning monarch there is no president
    if (/^(?:vice[- ])?president(?:-elect)?$/.test(key))
      for (const code of this.#view.known.statesWith(MONARCHS)) excluded.add(code);
    for (const other of this.#view.known.in(holding.sentence)) {
      if (other.person === holding.person || !isState(other.of) || other.of === null) continue;
      if (other.start === holding.start || holding.rule === 'appointment') continue;
      if (other.owner === 'stated') excluded.add(other.of);
    }
    if (!sentence) return excluded;
    // "The Chancellor spoke with President X": the Chancellor's state
    for (const code of this.#subjects(holding, sentence)) excluded.add(code);
    const after = this.#view.text(holding.end, sentence.end);
    // "during the visit of Prime Minister X to Manila": wherever the text is told from
    if (/^ to /.test(after) && VISIT_OF.test(this.#view.text(sentence.start, holding.start))) {
      const goal = sentence.pieces.find((piece) => (sentence.tokens[piece.first]?.start ?? 0) > holding.end);
      const code = goal && stateOf(goal);
      if (code) excluded.add(code);
    }
    if (TRAVELLED.test(after)) {
      const to = sentence.pieces.find(
        (piece) => (sentence.tokens[piece.first]?.start ?? 0) > holding.end && stateOf(piece),
      );
      const code = to && stateOf(to);
      if (code && code !== this.#view.annotated.home) excluded.add(code);
      if (code && holding.standing !== null) excluded.add(code);
    }
    return excluded;
  }

  /** "He was received by King X and met …": who stands behind a preposition meets nobody there. */
  #oblique(sentence: AnnotatedSentence, person: number, start: number): boolean {
    const titled = this.#all.find(
      (one) => one.person === person && one.sentence === sentence.index && one.start <= start && one.end >= start,
    );
    const before = this.#view.text(sentence.start, titled?.start ?? start);
    return /\b(?:by|with|from|of|to) (?:the )?$/.test(before);
  }

  /** Whom "he" or "she" means here: who is named first before it, in the sentence or the one before. */
  #spokenOf(sentence: AnnotatedSentence, at: number, not: number): number | undefined {
    const here = sentence.mentions.find(({ person, run }) => run.end <= at && person !== not);
    const before = this.#view.annotated.sentences[sentence.index - 1]?.mentions.find(({ person }) => person !== not);
    return (here ?? before)?.person;
  }

  /** The states of those who are said to talk with the holder in the same clause. */
  #subjects(holding: Titled, sentence: AnnotatedSentence): string[] {
    const met = (end: number): boolean => {
      const between = this.#view.text(end, holding.start);
      return (
        between.length < 90 &&
        !/[.;]|\b(?:in which|including|among them|accompanied by|in the presence of|flanked by|joined by)\b/.test(
          between,
        ) &&
        TALKED.test(between) &&
        /\b(?:met|meets?|meeting|receiv\w+|welcom\w+|host\w*|call(?:s|ed)? on|telephon\w+|phon\w+|spoke\w*|talk\w*|greet\w+|hold|held|congratulat\w+)\b/.test(
          between,
        )
      );
    };
    const named = sentence.mentions
      .filter(
        ({ person, run }) =>
          person !== holding.person &&
          run.end < holding.start &&
          met(run.end) &&
          !this.#oblique(sentence, person, run.start),
      )
      .map(({ person }) => this.#view.state(person));
    const titled = sentence.pieces.flatMap((piece) => {
      if (
        piece.kind !== 'office' ||
        this.#attached.has(piece) ||
        (sentence.tokens[piece.last]?.end ?? 0) >= holding.start ||
        !met(sentence.tokens[piece.last]?.end ?? 0)
      )
        return [];
      if (piece.of && isState(piece.of)) return [piece.of];
      const first = this.#all.find(
        (other) => other.person !== holding.person && isState(other.of) && mayStandFor(piece.title, other.title),
      );
      return [first?.of ?? null];
    });
    const pronoun = sentence.tokens.findLast(({ lower, start }) => start < holding.start && /^(?:he|she)$/.test(lower));
    const meant =
      pronoun && met(pronoun.end) ? [this.#view.state(this.#spokenOf(sentence, pronoun.start, holding.person))] : [];
    return [...named, ...titled, ...meant].filter((code) => code !== null);
  }
}
