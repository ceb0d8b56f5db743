// What the annotator finds in a sentence: pieces that cover whole tokens. Plain data, no rules.
import type { Token } from '../tokens.ts';

interface Covers {
  /** Index of the first and the last token in the sentence. */
  first: number;
  last: number;
}

export interface CountryPiece extends Covers {
  kind: 'country';
  code: string;
  /** "Vietnam", "Vietnamese", or "Hanoi" where the seat stands for the state. */
  how: 'name' | 'adjective' | 'seat';
}

export interface PlacePiece extends Covers {
  kind: 'place';
  name: string;
  country: string | null;
}

export interface BodyPiece extends Covers {
  kind: 'body';
  name: string;
  /** The state that it is a part of, where the text says so. */
  country: string | null;
  /** Bodies that it belongs to, the nearest first. */
  under: string[];
  organ: boolean;
}

export interface OfficePiece extends Covers {
  kind: 'office';
  title: string;
  of: string | null;
  to: string[];
  under: string[];
  standing: 'former' | 'designate' | null;
  /** "Presidents": the office of each of several. */
  plural: boolean;
  /** Whether the words are an office only where a person stands by ("leader", "head"). */
  weak: boolean;
}

export interface CounterpartPiece extends Covers {
  kind: 'counterpart';
  of: string | null;
  plural: boolean;
}

export interface DatePiece extends Covers {
  kind: 'date';
  value: string;
}

export type Piece = CountryPiece | PlacePiece | BodyPiece | OfficePiece | CounterpartPiece | DatePiece;

/** The piece that covers each token. */
export function byToken(pieces: readonly Piece[]): Map<number, Piece> {
  const at = new Map<number, Piece>();
  for (const piece of pieces) for (let i = piece.first; i <= piece.last; i++) at.set(i, piece);
  return at;
}

/** The text of tokens first..last as written, blanks made one. */
export function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  let end = -1;
  for (const token of tokens.slice(first, last + 1)) {
    text += end >= 0 && token.start > end ? ` ${token.text}` : token.text;
    end = token.end;
  }
  return text;
}
