// One document as those look at it who ask whose an office is: its prose by sentence, and the state of each person.
import type { Annotated, AnnotatedSentence } from '../../annotate.ts';
import type { Piece } from '../../mentions/pieces.ts';
import { DASH } from '../../openings.ts';
import type { PersonMention } from '../../people/roster.ts';
import { isState } from '../../story/titled.ts';
import type { TitledIndex } from './tenure-index.ts';

/** How many sentences back "his" and "with him" may point. */
const NEAR = 3;

export interface Found {
  of: string;
  owner: 'place' | 'home' | 'title';
}

/** The country of a piece that stands for a state. */
export const stateOf = (piece: Piece): string | null =>
  piece.kind === 'country' ? (piece.code === 'EU' ? null : piece.code) : piece.kind === 'place' ? piece.country : null;

export class OwnerView {
  readonly annotated: Annotated;
  readonly known: TitledIndex;
  #lines: ReadonlyMap<number, string> | undefined;

  constructor(annotated: Annotated, known: TitledIndex) {
    this.annotated = annotated;
    this.known = known;
  }

  /** The pieces of a sentence without those of the dateline. */
  prose(index: number): Piece[] {
    const { dateline, sentences } = this.annotated;
    return (sentences[index]?.pieces ?? []).filter(
      (piece) => index !== dateline?.sentence || piece.first > dateline.last,
    );
  }

  /** "TOKYO: …" at the head of each paragraph of a bulletin: the state that the sentence is told from. */
  lineOf(index: number): string | null {
    this.#lines ??= this.#readLines();
    return this.#lines.size > 1 ? (this.#lines.get(this.annotated.sentences[index]?.paragraph ?? -1) ?? null) : null;
  }

  #readLines(): ReadonlyMap<number, string> {
    const lines = new Map<number, string>();
    for (const { paragraph, tokens, pieces, index } of this.annotated.sentences) {
      if (!this.annotated.dateline || this.annotated.sentences[index - 1]?.paragraph === paragraph) continue;
      const city = pieces.find((piece) => piece.first === 0);
      const code = city && stateOf(city);
      const inCapitals = /^[\p{Lu}.-]{3,}$/u.test(tokens[0]?.plain ?? '');
      if (code && inCapitals && DASH.test(tokens[city.last + 1]?.plain ?? '')) lines.set(paragraph, code);
    }
    return lines;
  }

  text(from: number, to: number): string {
    return this.annotated.text.slice(from, to);
  }

  /** Those named in the nearest sentence before in which anybody is. */
  namedLast({ index }: AnnotatedSentence): readonly PersonMention[] {
    const { sentences } = this.annotated;
    for (let back = 1; back <= NEAR; back++) {
      const named = sentences[index - back]?.mentions ?? [];
      if (named.length > 0) return named;
    }
    return [];
  }

  /** The state of a person, by offices that are known. */
  state(person: number | undefined): string | null {
    if (person === undefined) return null;
    const held = this.known.by(person).filter(({ of }) => isState(of));
    return (
      (held.find(({ standing }) => standing === null) ?? held[0])?.of ??
      this.annotated.people[person]?.origin ??
      this.#nation(person)
    );
  }

  /** "her Papua New Guinean counterpart, X": X's. */
  #nation(person: number): string | null {
    const told = this.annotated.counterparts.find((one) => one.person === person && isState(one.piece.of));
    return told?.piece.of ?? null;
  }
}
