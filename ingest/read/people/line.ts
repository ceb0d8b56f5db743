// One sentence as those read it who ask which office belongs to which name: what stands at each token, and the words between.
import { HONORIFICS } from '../lexicon/offices.ts';
import { byToken, type CounterpartPiece, type OfficePiece, type Piece } from '../mentions/pieces.ts';
import type { Token } from '../tokens.ts';
import { lowerWords } from './passages.ts';
import type { PersonMention } from './roster.ts';

/** An office said of a person. `rule` names the construction. */
export interface Attachment {
  person: number;
  office: OfficePiece;
  rule: 'before' | 'after' | 'clause' | 'appointment' | 'shared' | 'verb';
  sentence: number;
  /** Offsets of the passage, both ends. */
  start: number;
  end: number;
}

/** "his Polish counterpart X": an office by that of another person. */
export interface CounterpartOf {
  person: number | null;
  piece: CounterpartPiece;
  sentence: number;
  start: number;
  end: number;
}

export interface SentenceView {
  index: number;
  tokens: readonly Token[];
  pieces: readonly Piece[];
  mentions: readonly PersonMention[];
}

/** Between a verb and the title that it gives: "the country's first", "its new". */
export const BEFORE_TITLE =
  /^(?:the|a|an|its|their|his|her|country|nation|'s|new|next|first|second|third|last|only|youngest|oldest|current|both|own|also|twice|organi[sz]ation|bloc|union|alliance|party|company|bank)$/;

export class Line {
  readonly view: SentenceView;
  readonly at: ReadonlyMap<number, Piece>;
  readonly names = new Map<number, PersonMention>();
  readonly offices: readonly OfficePiece[];

  constructor(view: SentenceView) {
    this.view = view;
    this.offices = view.pieces.filter((piece) => piece.kind === 'office');
    this.at = byToken(view.pieces);
    for (const mention of view.mentions)
      for (let i = mention.run.first; i <= mention.run.last; i++) this.names.set(i, mention);
  }

  lower(i: number): string {
    return this.view.tokens[i]?.lower ?? '';
  }

  /** Past the letters by which a body goes: "(ODM)". */
  pastLetters(i: number): number {
    return this.lower(i) === '(' && this.lower(i + 2) === ')' && this.view.tokens[i + 1]?.capital ? i + 3 : i;
  }

  /** The first token at or after i that is no form of address, nor opens one ("His Highness"). */
  pastHonorifics(i: number): number {
    let at = i;
    if (/^(?:his|her)$/.test(this.lower(at)) && this.view.tokens[at]?.capital && HONORIFICS.has(this.lower(at + 1)))
      at++;
    while (HONORIFICS.has(this.lower(at)) && !this.names.has(at)) at++;
    // "U Nyan Win": what only a longer name tells to be a form of address
    return this.view.tokens[at]?.plain === 'U' && this.names.get(at + 1)?.run.from === at ? at + 1 : at;
  }

  /** The last token before "on Saturday", "in Lima" that end at i. */
  beforeAdverbials(i: number): number {
    const piece = this.at.get(i);
    if (piece?.kind !== 'date' && piece?.kind !== 'country' && piece?.kind !== 'place') return i;
    if (/^(?:on|in|at)$/.test(this.lower(piece.first - 1))) return this.beforeAdverbials(piece.first - 2);
    return piece.kind === 'date' ? this.beforeAdverbials(piece.first - 1) : i;
  }

  /** The last token before what stands by a title, and before further words. */
  beforeTitle({ first }: OfficePiece, further?: (word: string) => boolean): number {
    let i = first - 1;
    while (BEFORE_TITLE.test(this.lower(i)) || further?.(this.lower(i))) i--;
    return i;
  }

  words(from: number, to: number): string {
    return lowerWords(this.view.tokens, from, to);
  }

  /** The names if nothing but commas and "and" parts them from each other and from what they stand by. */
  coordinated(list: readonly PersonMention[], edge: number): readonly PersonMention[] | undefined {
    const [first, end] = [list[0], list.at(-1)];
    if (!first || !end) return undefined;
    const gap = end.run.last < edge ? this.words(end.run.last + 1, edge - 1) : this.words(edge + 1, first.run.from - 1);
    if (!/^(?:,|, (?:the|the two|their)|\(|–|-|:|)$/.test(gap)) return undefined;
    for (let n = 1; n < list.length; n++)
      if (!/^(?:,|and|, and|nor|or)$/.test(this.words((list[n - 1]?.run.last ?? 0) + 1, (list[n]?.run.from ?? 0) - 1)))
        return undefined;
    return list;
  }
}
