// What speaks for the name of a place or thing where a run of capital words might be a person's.
import { FIELDS, RANKS } from '../lexicon/offices.ts';
import { words } from '../lexicon/word-lists.ts';
import type { Piece } from '../mentions/pieces.ts';
import type { Token } from '../tokens.ts';

/** Endings of nouns that name deeds, states and branches of learning, and of words made from them. */
const ABSTRACT = /(?:[ts]ion|ness|ship|[ai]bility|ology|ical|[dlmst]ities)s?$|.{4}(?:ment|ance|ence)s$|.{6}[ae]nce$/;

/** What opens the names of places, ships, storms and papers: a word for such a thing, or a quarter of the sky. */
const OPENS_THING =
  /^(?:avenida|avenue|calle|boulevard|cape|lake|mount|mt\.?|fort|camp|cyclone|hurricane|typhoon|storm|operation|villa|palazzo|plaza|puerto|isla|ilha|rio|hotel|radio|saint|st|sankt|port|punta|gulf|point|tropical|casa|jabal|wadi|ras|quai|rue|via|station|wisma|istana|menara|gedung|bukit|dar|bab|north|south|east|west|northern|southern|eastern|western|upper|lower|el|la|los|las|le|les|il)$/;

/** Before a comma: what follows is the name of such a place. */
const PLACE_NOUNS =
  /^(?:residence|palace|resort|village|town|hotel|building|compound|island|port|base|camp|prison|mosque|temple|church|site|complex|headquarters|estate|villa|castle|venue|stadium|airport|station|harbour|harbor|river|lake|mountain|province|district|region|suburb|neighbourhood)$/;

/** What has a name of its own that may sound like somebody's, given after "known as" or "called". */
const NAMED_THINGS =
  /^(?:polic(?:y|ies)|plans?|programmes?|programs?|projects?|strateg(?:y|ies)|initiatives?|schemes?|campaigns?|drives?|visions?|doctrines?|agendas?|packages?|laws?|funds?|exercises?|manoeuvres|maneuvers|operations?|missiles?|satellites?|rockets?|systems?|platforms?|ships?|vessels?|missions?|reforms?|concepts?|roads?|routes?|corridors?|pipelines?|fields?|dish|dances?|festivals?|holidays?|aircraft|drones?|tanks?)$/;
const CALLED =
  /^(?:as|called|dubbed|named|christened|entitled|titled|labelled|labeled|termed|baptised|codenamed|code-named)$/;

/** "an economic policy, known as X Y", "a project called X Y". */
export function isCalled(tokens: readonly Token[], start: number): boolean {
  let at = start - 1;
  if (/^["“”']$/.test(tokens[at]?.text ?? '')) at--;
  if (!CALLED.test(tokens[at]?.lower ?? '')) return false;
  if (tokens[at]?.lower === 'as') {
    at--;
    if (tokens[at]?.lower !== 'known') return false;
  }
  at--;
  while (
    /^(?:,|is|are|was|were|which|that|now|also|better|widely|officially|has|have|had|been|he|she|it|they|so|often)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at--;
  return NAMED_THINGS.test(tokens[at]?.lower ?? '');
}

/** "in Gaya and Bodh X", "at his residence, Seri X", "has inscribed Y Tepe": what stands before speaks for a place. */
export function likePlace(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, start: number): boolean {
  if (isLanguage(tokens, start)) return true;
  // "From Salonta to Nova Gora the line is new"
  if (start === 3 && tokens[0]?.lower === 'from' && tokens[2]?.lower === 'to') return true;
  const before = tokens[start - 1];
  if (before === undefined || before.capital) return false;
  if (before.lower === 'and')
    return (
      /^(?:place|country)$/.test(taken.get(start - 2)?.kind ?? '') &&
      !/^(?:of|by|with)$/.test(tokens[start - 3]?.lower ?? '')
    );
  // "At the stadium, X and Y signed": an opening says where
  if (
    before.lower === ',' &&
    !/^(?:in|at|on|from|near|outside|inside|after|before|during)$/.test(tokens[0]?.lower ?? '')
  )
    return PLACE_NOUNS.test(tokens[start - 2]?.lower ?? '') && !taken.has(start - 2);
  return /^(?:inscribed|inscribes|inscribing|listed|lists)$/.test(before.lower);
}

const LANGUAGES = words(
  'english french spanish portuguese arabic russian chinese mandarin german italian malay swahili hindi',
);

/** "in English, Tok X and Hiri Y": one of a list of languages. */
function isLanguage(tokens: readonly Token[], start: number): boolean {
  let i = start - 1;
  let known = false;
  for (; i > 0 && start - i < 9 && (tokens[i]?.capital || /^(?:,|and|or)$/.test(tokens[i]?.lower ?? '')); i--)
    known ||= LANGUAGES.has(tokens[i]?.lower ?? '');
  return known && /^(?:in|into|speaks?|spoke)$/.test(tokens[i]?.lower ?? '');
}

/** "Energy Administration", "Cape York", "El Peruano": a word of the language, or two of which the first opens no person's name. */
export const namesThing = (name: readonly Token[]): boolean =>
  name.every(({ lower }) => FIELDS.has(lower) || RANKS.has(lower) || lower === 'diplomatic') ||
  name.some(({ plain }) => plain.length > 6 && /^\p{Lu}\p{Ll}+$/u.test(plain) && ABSTRACT.test(plain)) ||
  // "ADNOC Gas"
  (/^\p{Lu}{2,}$/u.test(name[0]?.plain ?? '') && name.some(({ plain }) => /\p{Ll}/u.test(plain))) ||
  (name.length === 2 && OPENS_THING.test(name[0]?.lower ?? ''));

/** "Bengali Sangbad Kendra (BSK)": the last words of a name, of which what stands behind in brackets holds more than these. */
export function endsBody(tokens: readonly Token[], { first, last }: { first: number; last: number }): boolean {
  const short = tokens[last + 2]?.plain ?? '';
  const from = last + 1 - short.length;
  if (from >= first || tokens[last + 1]?.plain !== '(' || tokens[last + 3]?.plain !== ')') return false;
  return tokens.slice(Math.max(0, from), last + 1).every(({ plain }, n) => plain.startsWith(short.charAt(n)));
}
