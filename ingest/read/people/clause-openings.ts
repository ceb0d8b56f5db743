// Where a clause opens with whoever acts in it, by the words around. Of documents and people it knows nothing.
import { OBLIQUE } from '../lexicon/words.ts';
import type { Token } from '../tokens.ts';

/** What stands before the subject of a clause. */
export const OPENS_CLAUSE =
  /^(?:,|;|and|but|when|where|while|whereas|as|that|because|after|before|since|though|although|if)$/;

/** "Peru broke with Chile": whether a clause opens with the words from `first` to `last` and goes on with what they do. */
export function opensClause(tokens: readonly Token[], { first, last }: { first: number; last: number }): boolean {
  const word = (i: number): string => tokens[i]?.lower ?? '';
  const before = word(word(first - 1) === 'the' ? first - 2 : first - 1);
  return (before === '' || OPENS_CLAUSE.test(before)) && !NO_VERB.test(word(last + 1)) && !OBLIQUE.test(word(last + 1));
}

/** What is no verb of whoever stands before it. */
const NO_VERB = /^(?:|[^\p{L}]+|and|or|'s|who|which|whose)$/u;
