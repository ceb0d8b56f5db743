// A number in its sentence, as rules look for what it counts, and what they find. Who has or gives something is never what it is.
import type { Resolved } from '../../people/resolve.ts';
import type { Token } from '../../tokens.ts';
import type { Dated, Phrase } from './counted-words.ts';
import type { Way } from './figure-parts.ts';
import type { Read } from './told-figure.ts';

export interface Place {
  sentence: Resolved;
  dated: Dated;
  /** First token of the number, and first token after it. */
  from: number;
  next: number;
  before: string;
  after: string;
  /** Offset in the document where the number ends. */
  end: number;
  earlier: readonly Read[];
  /** The figure of a kind told last, shortly before the sentence. */
  told: (fits: (figure: Read['figure']) => boolean) => Read | undefined;
  /** The sentence before, of the same paragraph. */
  previous: Resolved | undefined;
}

/** Who gives or has something is not what it is: people, and phrases of nothing but names. */
export function isWho({ mentions, tokens }: Resolved, dated: Dated, { first, last }: Phrase): boolean {
  if (mentions.some(({ run }) => run.first <= last && run.last >= first)) return true;
  return tokens
    .slice(first, last + 1)
    .every((token, i) => dated.named(first + i) || /^(?:and|the|&|,|alone|both)$/.test(token.lower));
}

/** Whether a token names people by their country: "Syrians", "the Irish". */
export const isPeople = ({ pieces }: Resolved, at: number): boolean =>
  pieces.some((piece) => piece.kind === 'country' && piece.first === at && piece.how === 'adjective');

export interface Counted {
  /** Whether it is what a sum is given for: then whoever gives has it. */
  given?: boolean;
  phrase: Phrase;
  /** The figure from which the noun was taken over. */
  source?: Read['figure'];
  what?: string;
  way: Way;
}

export const withWay = (phrase: Phrase | undefined, way: Way): Counted | undefined =>
  phrase ? { phrase, way } : undefined;

/** The index after a determiner at a token, if one stands there. */
export const pastDeterminer = (tokens: readonly Token[], at: number): number =>
  /^(?:the|its|their|his|her|an?|this|that)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;

/** The first token that begins at an offset of the document or after it; -1 where none does. */
export const tokenFrom = (tokens: readonly Token[], offset: number): number =>
  tokens.findIndex(({ start }) => start >= offset);
