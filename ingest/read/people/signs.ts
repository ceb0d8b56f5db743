// What speaks for a run of capital words being a person's name and against it, from the words around it.
import { HONORIFICS } from '../lexicon/offices.ts';
import { DONE_TO_PEOPLE, HUMAN_VERBS, PEOPLE_NOUNS } from '../lexicon/words.ts';
import type { Piece } from '../mentions/pieces.ts';
import type { Token } from '../tokens.ts';

/** What each sign weighs; a run of at least 1 is a person by itself. */
export const SIGNS = {
  office: 2,
  honorific: 2,
  counterpart: 2,
  apposition: 1.6,
  credit: 1.2,
  captionSide: 1.4,
  verb: 0.7,
  speech: 0.8,
  origin: 0.8,
  company: 0.5,
  listed: 0.3,
  whose: 0.8,
  role: 1,
  coordinated: 0.8,
  manyWords: 0.4,
  afterThe: -2,
  afterPlacePreposition: -1,
  acronym: -1,
  oneWord: -0.6,
  beforeNoun: -0.6,
  /** "Shaw Park": what ends it is a thing more often than a surname. */
  thing: -0.9,
  aged: 1.5,
  served: 0.8,
  /** "his wife X". */
  kin: 0.7,
  /** "the battle of X Y": no word for people before "of". */
  afterOf: -0.3,
  /** "National Stock Exchange": what stood before it in capitals is in no name. */
  cut: -0.6,
  /** "in Gaya and Bodh Gaya": joined with a place. */
  placeList: -0.3,
  /** "Green Growth", "Cape York": words of the language, or one that opens the names of places and storms. */
  ordinary: -0.9,
} as const;

interface Surroundings {
  tokens: readonly Token[];
  taken: ReadonlyMap<number, Piece>;
  credits: ReadonlySet<number>;
}

export function weigh(
  { tokens, taken, credits }: Surroundings,
  run: { first: number; last: number; honorific: boolean; thing: boolean; cut: boolean },
): { weight: number; reasons: string[] } {
  const reasons = new Set<keyof typeof SIGNS>();
  const start = backOverHonorifics(tokens, run.first);
  if (start < run.first) reasons.add('honorific');
  const [before, after] = [tokens[start - 1], tokens[run.last + 1]];
  const pieceBefore = taken.get(start - 1);
  const size = run.last - run.first + 1;
  if (run.honorific) reasons.add('honorific');
  // "members of the Coalition": small and several, an office speaks for nobody's name
  const several = pieceBefore?.kind === 'office' && pieceBefore.plural && !tokens[pieceBefore.first]?.capital;
  if (pieceBefore?.kind === 'office' && !several)
    reasons.add(pieceBefore.weak && !tokens[pieceBefore.first]?.capital ? (size > 1 ? 'role' : 'company') : 'office');
  // "by the foreign ministers X Y and Z A": two full names
  if (several && size > 1 && /(?:ministers|presidents|premiers|chancellors|ambassadors)$/i.test(pieceBefore.title))
    reasons.add(/^(?:and|,)$/.test(after?.lower ?? '') && tokens[run.last + 2]?.capital ? 'office' : 'role');
  if (pieceBefore?.kind === 'counterpart') reasons.add('counterpart');
  if (before?.lower === ',') {
    const further = taken.get(start - 2);
    if (further?.kind === 'counterpart' || (further?.kind === 'office' && !further.weak)) reasons.add('apposition');
    else if (further?.kind === 'office') reasons.add('role');
  }
  if (size > 1 && before?.lower === ',' && standsInList(tokens, taken, start - 2)) reasons.add('apposition');
  // "his predecessor, X,"
  if (
    size > 1 &&
    before?.lower === ',' &&
    PEOPLE_NOUNS.has(tokens[start - 2]?.lower ?? '') &&
    /^(?:his|her|its|their|the|a|an|'s|'|late|former|immediate|own)$/.test(tokens[start - 3]?.lower ?? '')
  )
    reasons.add('role');
  if (pieceBefore?.kind === 'country' && size > 1) reasons.add('origin');
  if (before?.lower === "'s" && /^(?:country|body)$/.test(taken.get(start - 2)?.kind ?? '') && size > 1)
    reasons.add('origin');
  if (after && /^(?:,|\(|–|-|is|was|remains|becomes|became|as)$/.test(after.lower))
    apposition(tokens, taken, run.last + 2, reasons);
  if (size > 1 && originAfter(tokens, taken, run.last + 1) !== null) reasons.add('origin');
  if (
    size > 1 &&
    before?.lower === ',' &&
    taken.get(start - 2)?.kind === 'country' &&
    tokens[(taken.get(start - 2)?.first ?? 0) - 1]?.lower === 'the'
  )
    reasons.add('origin');
  if (after && HUMAN_VERBS.has(after.lower)) reasons.add('verb');
  if (after?.lower === ',' && /^(?:who|whose|whom)$/.test(tokens[run.last + 2]?.lower ?? '')) reasons.add('whose');
  if (size > 1 && /^(?:and|;)$/.test(after?.lower ?? '') && /^(?:;|and|are|:)$/.test(before?.lower ?? ''))
    reasons.add('listed');
  if (
    /^(?:by|with|from|to|and|between|;|are|alongside)$/.test(before?.lower ?? '') ||
    (before?.capital === false && DONE_TO_PEOPLE.has(before.lower)) ||
    (before?.lower === 'took' && tokens[start - 2]?.lower === 'it')
  )
    reasons.add(/^(?:and|between|;|are)$/.test(before?.lower ?? '') ? 'company' : 'speech');
  if (before?.capital === false && PEOPLE_NOUNS.has(before.lower) && !taken.has(start - 1)) reasons.add('role');
  if (size === 1 && /^(?:wife|husband|daughter|son|brother|sister)$/.test(before?.lower ?? '')) reasons.add('kin');
  if (
    before?.lower === 'of' &&
    /^(?:guests?|invitation|visit|wife|government|predecessor|successor|behalf|death|election|appointment|request|leadership|presidency|part|departure|arrival|memory|funeral|memorial|life|legacy|assassination|killing|murder|arrest|release|trial|execution|resignation|re-election|victory|defeat|inauguration|son|daughter|widow|brother|father|mother|rule|era|supporters|allies|name|coffin|tomb|statue|party|help|support|aid|one|place|presence|residence|hands|view|views|opinion|speech|remarks|role|husband|aides|colleague|followers|critics|opponents|rival|friend|ally|eyes|case|fate|absence|praise|chairmanship|direction|guidance|supervision|talks|portrait|administration|cabinet|nomination|ouster|overthrow|fall|detention|words|person)$/.test(
      tokens[start - 2]?.lower ?? '',
    )
  )
    reasons.add('speech');
  if (
    size > 1 &&
    before?.lower === 'for' &&
    /^(?:service|ceremony|tribute|memorial|vote|votes|wait|waited|waiting|reception|dinner|lunch|banquet|prayer|prayers|mass|farewell|post|stands|sanctions)$/.test(
      tokens[start - 2]?.lower ?? '',
    )
  )
    reasons.add('speech');
  if (
    size > 1 &&
    before?.lower === 'on' &&
    /^(?:sanctions|called|call|calls|attack|bounty)$/.test(tokens[start - 2]?.lower ?? '')
  )
    reasons.add('speech');
  if (
    size > 1 &&
    before?.lower === 'to' &&
    /^(?:tribute|tributes|homage|respects|condolences|credentials)$/.test(tokens[start - 2]?.lower ?? '')
  )
    reasons.add('served');
  if (credits.has(run.first) && size > 1) reasons.add('credit');
  if (
    after?.plain === '(' &&
    /^(?:l|r|c|left|right|centre|center|second|third|first|front|fourth|seated|standing)$/.test(
      tokens[run.last + 2]?.lower ?? '',
    )
  )
    reasons.add('captionSide');
  if (run.thing) reasons.add('thing');
  if (run.cut && !run.honorific) reasons.add('cut');
  if (before?.lower === 'of' && !reasons.has('speech')) reasons.add('afterOf');
  if (size > 1 && namesThing(tokens.slice(run.first, run.last + 1))) reasons.add('ordinary');
  if (size > 1 && likePlace(tokens, taken, start)) reasons.add('placeList');
  if (
    size > 1 &&
    after?.lower === ',' &&
    /^[1-9]\d$/.test(tokens[run.last + 2]?.plain ?? '') &&
    /^[,.]$/.test(tokens[run.last + 3]?.plain ?? '')
  )
    reasons.add('aged');
  if (size > 1) reasons.add('manyWords');
  else reasons.add('oneWord');
  if (/^(?:the|a|an)$/.test(before?.lower ?? '') && !run.honorific && start === run.first) reasons.add('afterThe');
  if (/^(?:in|at|near|outside|around|into|across)$/.test(before?.lower ?? '')) reasons.add('afterPlacePreposition');
  const upper = tokens
    .slice(run.first, run.last + 1)
    .every((token) => token.plain.length > 1 && token.plain === token.plain.toUpperCase());
  // "BRDO PRI KRANJU -": where a text begins, capitals are the place's
  if (upper && (size < 3 || run.first === 0)) reasons.add('acronym');
  if (
    after &&
    !taken.has(run.last + 1) &&
    /^(?:province|district|city|river|island|islands|region|bay|area|town|airport|port|river's|project|programme|agreement|forum|summit)$/.test(
      after.lower,
    )
  )
    reasons.add('beforeNoun');
  return { weight: [...reasons].reduce((sum, reason) => sum + SIGNS[reason], 0), reasons: [...reasons] };
}

/** Endings of nouns that name deeds, states and branches of learning, and of words made from them. */
const ABSTRACT = /(?:[ts]ion|ness|ship|[ai]bility|ology|ical|[dlmst]ities)s?$|.{4}(?:ment|ance|ence)s$/;

/** What opens the names of places, ships, storms and papers. */
const OPENS_THING =
  /^(?:cape|lake|mount|mt\.?|fort|camp|cyclone|hurricane|typhoon|storm|operation|villa|palazzo|plaza|puerto|isla|ilha|rio|hotel|radio|saint|st|sankt|port|punta|gulf|point|tropical|casa|jabal|wadi|ras|quai|rue|via|station|el|la|los|las|le|les|il)$/;

/** Before a comma: what follows is the name of such a place. */
const PLACE_NOUNS =
  /^(?:residence|palace|resort|village|town|hotel|building|compound|island|port|base|camp|prison|mosque|temple|church|site|complex|headquarters|estate|villa|castle|venue|stadium|airport|station|port|harbour|harbor|river|lake|mountain|province|district|region|suburb|neighbourhood)$/;

/** "in Gaya and Bodh X", "at his residence, Seri X", "has inscribed Y Tepe": what stands before speaks for a place. */
function likePlace(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, start: number): boolean {
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
const namesThing = (words: readonly Token[]): boolean =>
  words.some(({ plain }) => plain.length > 6 && /^\p{Lu}\p{Ll}+$/u.test(plain) && ABSTRACT.test(plain)) ||
  // "ADNOC Gas"
  (/^\p{Lu}{2,}$/u.test(words[0]?.plain ?? '') && words.some(({ plain }) => /\p{Ll}/u.test(plain))) ||
  (words.length === 2 && OPENS_THING.test(words[0]?.lower ?? ''));

/** Whether "counterparts from A and B" or "the presidents of A and B" ends at this token. */
function standsInList(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, at: number): boolean {
  let i = at;
  while (i > 0 && (taken.get(i)?.kind === 'country' || /^(?:and|,|of|the|from)$/.test(tokens[i]?.lower ?? ''))) i--;
  const piece = taken.get(i);
  return i < at && (piece?.kind === 'counterpart' || piece?.kind === 'office') && piece.plural;
}

/** "Uganda's X": the country. */
/** The country that stands by the name without an office: "Uganda's X", "X of Iran", "X, a Norwegian scholar". */
export function originOf(
  tokens: readonly Token[],
  taken: ReadonlyMap<number, Piece>,
  run: { first: number; last: number },
): string | null {
  const before = originBefore(tokens, taken, run.first);
  if (before !== null || run.last === run.first) return before;
  return originAfter(tokens, taken, run.last + 1) ?? nationAfter(tokens, taken, run.last + 1);
}

function originBefore(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, first: number): string | null {
  const start = backOverHonorifics(tokens, first);
  const piece = taken.get(tokens[start - 1]?.lower === "'s" ? start - 2 : start - 1);
  if (piece?.kind === 'counterpart') return piece.of;
  return piece?.kind === 'country' && (tokens[start - 1]?.lower === "'s" || piece.how === 'adjective')
    ? piece.code
    : null;
}

/** "of Iran", ", from neighbouring Cambodia", ", representing the Philippines", ", whom Venezuela has sent". */
function originAfter(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, at: number): string | null {
  let i = tokens[at]?.lower === ',' ? at + 1 : at;
  const nation = taken.get(at + 1);
  // "signed by the ministers: X for Peru, Y for Chile", "X (Peru), Y (Chile)"
  if (nation?.kind === 'country' && nation.how === 'name') {
    const close = tokens[nation.last + 1]?.lower ?? '';
    if (tokens[at]?.plain === '(' && close === ')') return nation.code;
    if (tokens[at]?.lower === 'for' && /^(?:[,;.]|and|)$/.test(close)) return nation.code;
  }
  if (!/^(?:of|from|representing|whom)$/.test(tokens[i]?.lower ?? '')) return null;
  for (i++; i < at + 5; i++) {
    const piece = taken.get(i);
    if (piece) return piece.kind === 'country' ? piece.code : null;
    if (tokens[i]?.capital) return null;
  }
  return null;
}

/** ", a Norwegian scholar": the country. */
function nationAfter(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, at: number): string | null {
  if (tokens[at]?.lower !== ',' || !/^(?:a|an|the)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const piece = taken.get(at + 2);
  return piece?.kind === 'country' && piece.how === 'adjective' ? piece.code : null;
}

function backOverHonorifics(tokens: readonly Token[], first: number): number {
  let start = first;
  // "Lt. Gen. (retd) X"
  if (
    tokens[start - 1]?.plain === ')' &&
    /^(?:ret|retd|rtd|retired|ret\.|retd\.)$/.test(tokens[start - 2]?.lower ?? '') &&
    HONORIFICS.has(tokens[start - 4]?.lower ?? '')
  )
    start -= 3;
  while (start > 0 && HONORIFICS.has(tokens[start - 1]?.lower ?? '') && tokens[start - 1]?.lower !== 'he') start--;
  return start;
}

/** An office right after a comma or bracket: "X, the Prime Minister of Y". */
function apposition(
  tokens: readonly Token[],
  taken: ReadonlyMap<number, Piece>,
  at: number,
  reasons: Set<keyof typeof SIGNS>,
): void {
  for (let i = at; i < Math.min(at + 6, tokens.length); i++) {
    const piece = taken.get(i);
    // "X, a Norwegian scholar"
    if (!piece && i > at && PEOPLE_NOUNS.has(tokens[i]?.lower ?? '') && tokens[i]?.capital === false) {
      reasons.add('apposition');
      return;
    }
    // "X, Y's spokeswoman"
    if (!piece && tokens[i]?.capital && tokens[i + 1]?.lower === "'s") continue;
    if (piece?.kind === 'office' || piece?.kind === 'counterpart') {
      const next = tokens[piece.last + 1];
      if (!next?.capital || taken.has(piece.last + 1)) reasons.add('apposition');
      return;
    }
    if (
      !piece &&
      !/^(?:the|a|an|its|his|her|their|who|is|was|then|new|former|and|country|deputy|current|'s|as|also|both|at|time|once|now|formerly|long|later|movement|party|group|bloc|company|newly|elected|appointed|veteran|prominent|leading|senior)$/.test(
        tokens[i]?.lower ?? '',
      )
    )
      return;
  }
}
