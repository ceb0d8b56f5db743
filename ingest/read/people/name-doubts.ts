// What speaks for the name of a place or thing where a run of capital words might be a person's.
import type { Piece } from '../mentions/pieces.ts';
import type { Token } from '../tokens.ts';

/** Endings of nouns that name deeds, states and branches of learning, and of words made from them. */
const ABSTRACT = /(?:[ts]ion|ness|ship|[ai]bility|ology|ical|[dlmst]ities)s?$|.{4}(?:ment|ance|ence)s$/;

/** What opens the names of places, ships, storms and papers. */
const OPENS_THING =
  /^(?:cape|lake|mount|mt\.?|fort|camp|cyclone|hurricane|typhoon|storm|operation|villa|palazzo|plaza|puerto|isla|ilha|rio|hotel|radio|saint|st|sankt|port|punta|gulf|point|tropical|casa|jabal|wadi|ras|quai|rue|via|station|el|la|los|las|le|les|il)$/;

/** Before a comma: what follows is the name of such a place. */
const PLACE_NOUNS =
  /^(?:residence|palace|resort|village|town|hotel|building|compound|island|port|base|camp|prison|mosque|temple|church|site|complex|headquarters|estate|villa|castle|venue|stadium|airport|station|port|harbour|harbor|river|lake|mountain|province|district|region|suburb|neighbourhood)$/;

/** "in Gaya and Bodh X", "at his residence, Seri X", "has inscribed Y Tepe": what stands before speaks for a place. */
export function likePlace(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, start: number): boolean {
  const before = tokens[start - 1];
  if (before === undefined || before.capital) return false;
  if (before.lower === 'and')
    return /^(?:place|country)$/.test(taken.get(start - 2)?.kind ?? '') && tokens[start - 3]?.lower !== 'of';
  // "At the stadium, X and Y signed": an opening says where
  if (
    before.lower === ',' &&
    !/^(?:in|at|on|from|near|outside|inside|after|before|during)$/.test(tokens[0]?.lower ?? '')
  )
    return PLACE_NOUNS.test(tokens[start - 2]?.lower ?? '') && !taken.has(start - 2);
  return /^(?:inscribed|inscribes|inscribing|listed|lists)$/.test(before.lower);
}

/** "Energy Administration", "Cape York", "El Peruano": a word of the language, or two of which the first opens no person's name. */
export const namesThing = (words: readonly Token[]): boolean =>
  words.some(({ plain }) => plain.length > 6 && /^\p{Lu}\p{Ll}+$/u.test(plain) && ABSTRACT.test(plain)) ||
  // "ADNOC Gas"
  (/^\p{Lu}{2,}$/u.test(words[0]?.plain ?? '') && words.some(({ plain }) => /\p{Ll}/u.test(plain))) ||
  (words.length === 2 && OPENS_THING.test(words[0]?.lower ?? ''));
