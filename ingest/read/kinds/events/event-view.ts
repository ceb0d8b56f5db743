// A sentence as those read it who look for names of gatherings: its words by number, and which of them are written as names are.

import type { EventKind } from '../../lexicon/gatherings.ts';
import { type Piece, wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import type { Token } from '../../tokens.ts';

export interface NamedEvent {
  name: string;
  also: string[];
  kind: EventKind;
  /** proper: bears a name or number; common: only described, counts where day or place is told. */
  shape: 'proper' | 'common';
  /** Whose ceremony it is, and what it is called without him. */
  of?: { person: number; what: string };
  first: number;
  last: number;
}

const OPENER =
  /^(?:The|A|An|In|At|On|During|After|Before|This|That|While|When|As|And|But|For|With|Its|His|Her|Their|Attending|Addressing|Speaking|Opening)$/;

/** "AMM-56", "P4G". */
export const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined && /^[A-Z][A-Za-z0-9-]*[A-Z0-9]$/.test(token.plain);

export class EventView {
  readonly sentence: Resolved;
  readonly tokens: readonly Token[];

  constructor(sentence: Resolved) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
  }

  lower(i: number): string {
    return this.tokens[i]?.lower ?? '';
  }

  capital(i: number): boolean {
    return this.tokens[i]?.capital === true && !OPENER.test(this.tokens[i]?.plain ?? '');
  }

  words(first: number, last: number): string {
    return wordsOf(this.tokens, first, last);
  }

  /** The pieces that stand over a token: what is known to the reader, a name or a date. */
  piecesAt(i: number): Piece[] {
    return this.sentence.pieces.filter((piece) => piece.first <= i && piece.last >= i);
  }

  /** Whether a date stands over a token. */
  isDate(i: number): boolean {
    return this.piecesAt(i).some(({ kind }) => kind === 'date');
  }

  /** The body of several states that a token is part of; the Union is one. */
  bodyAt(i: number): { first: number; last: number; name: string } | undefined {
    const piece = this.piecesAt(i).find(
      (one) => (one.kind === 'body' && one.country === null) || (one.kind === 'country' && one.code === 'EU'),
    );
    if (!piece) return undefined;
    const { first, last } = piece;
    return { first, last, name: piece.kind === 'body' ? piece.name : this.words(first, last) };
  }

  /** The event of these words, with the short name that follows in brackets. */
  event(
    first: number,
    last: number,
    rest: Pick<NamedEvent, 'kind' | 'shape' | 'of'> & { name?: string; also?: string[] },
  ): NamedEvent {
    return {
      name: rest.name ?? this.words(first, last),
      also: rest.also ?? this.#alias(last),
      kind: rest.kind,
      shape: rest.shape,
      ...(rest.of ? { of: rest.of } : {}),
      first,
      last,
    };
  }

  /** "(AMM-56)", ", or AMM-56," right after the name. */
  #alias(last: number): string[] {
    const or = this.lower(last + 1) === ',' && this.lower(last + 2) === 'or' ? this.tokens[last + 3] : undefined;
    if (isAcronym(or)) return [or?.text ?? ''];
    return this.lower(last + 1) === '(' && this.lower(last + 3) === ')' && isAcronym(this.tokens[last + 2])
      ? [this.tokens[last + 2]?.text ?? '']
      : [];
  }
}
