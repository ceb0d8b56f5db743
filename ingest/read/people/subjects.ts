// Who acts in a sentence and in a clause of it, by the place of people among its words.
import type { AnnotatedSentence } from '../annotate.ts';
import { HUMAN_VERBS, OBLIQUE } from '../lexicon/words.ts';
import type { Item } from '../skeleton.ts';
import type { Token } from '../tokens.ts';
import { OPENS_CLAUSE } from './clause-openings.ts';

/** Who acts so far in a sentence: its subject, and that of the clause at hand. */
export interface Acting {
  subject: number | undefined;
  local: number | undefined;
}

/** The first person of a sentence right after whom, or whose title, a verb stands. */
export function actingItem(tokens: readonly Token[], items: readonly Item[]): number | undefined {
  const item = items.find(({ tag, how, first, last }) => {
    if (tag !== 'P' || how === 'elided' || OBLIQUE.test(tokens[first - 1]?.lower ?? '')) return false;
    return HUMAN_VERBS.has(tokens[tokens[last + 1]?.lower === ',' ? last + 2 : last + 1]?.lower ?? '');
  });
  return item?.people[0];
}

/** "When X was laid to rest, Y came": the next "he" is Y. */
export function mainSubject({ tokens }: AnnotatedSentence, items: readonly Item[]): number | undefined {
  if (
    !/^(?:when|after|as|while|since|before|if|although|though|once|following|in|on|at|during|with|under|having)$/.test(
      tokens[0]?.lower ?? '',
    )
  )
    return undefined;
  const comma = tokens.findIndex(
    (token, i) => token.lower === ',' && !items.some(({ first, last }) => first <= i && last >= i),
  );
  if (comma < 0) return undefined;
  return items.find(
    (item) => item.first > comma && item.tag === 'P' && !OBLIQUE.test(tokens[item.first - 1]?.lower ?? ''),
  )?.people[0];
}

const ADVERB = /^(?:the|there|here|then|later|afterwards|yesterday|today|earlier|meanwhile|finally)$/;

/** Whoever acts in the clause at hand: the person nearest before with whom a clause opens. */
export const localSubject = (tokens: readonly Token[], items: readonly Item[]): number | undefined =>
  (
    items.findLast(({ tag, first }) => {
      // "; there X gave him", "when the Pope saw her": an adverb or an article may stand before the subject
      const at = ADVERB.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
      return tag === 'P' && (at < 0 || OPENS_CLAUSE.test(tokens[at]?.lower ?? ''));
    }) ?? items.find(({ tag, first }) => tag === 'P' && !OBLIQUE.test(tokens[first - 1]?.lower ?? ''))
  )?.people[0];
