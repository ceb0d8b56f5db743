// Runs of capital words that may be persons' names, with what speaks for and against each.
// Names no one: a run becomes a person only in the roster, where the whole document is weighed.
import { WIRES } from '../lexicon/bodies.ts';
import { HONORIFICS } from '../lexicon/offices.ts';
import {
  DONE_TO_PEOPLE,
  HUMAN_VERBS,
  NAME_ENDINGS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NOT_IN_NAMES,
  NOT_LAST_IN_NAMES,
  OPENERS,
  PEOPLE_NOUNS,
  SURNAMES_TOO,
} from '../lexicon/words.ts';
import type { Piece } from '../mentions/pieces.ts';
import { wordsOf } from '../mentions/pieces.ts';
import type { Token } from '../tokens.ts';

export interface Run {
  sentence: number;
  /** Tokens of the name itself. */
  first: number;
  last: number;
  /** Where forms of address before it begin. */
  from: number;
  /** Offsets of the name in the text. */
  start: number;
  end: number;
  name: string;
  /** Words of the name, folded. */
  words: string[];
  honorific: boolean;
  /** How much speaks for a person, without looking at other sentences. */
  weight: number;
  /** What spoke, for explanations. */
  reasons: string[];
  /** The country that stands by the name without an office: "Uganda's X". */
  origin: string | null;
}

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
} as const;

const NAME_WORD = /^'?\p{Lu}[\p{L}\p{M}'-]*$/u;
/** Shortened names that keep their stop ("St. Fleur", "Ts. Bold"), and a prefix in small letters before a capital ("kaMpande"). */
const OTHER_NAME_WORD = /^(?:(?:St|Ste|Sta|Sto|Vda|Ts|Kh|Dz|Md|Mohd)\.|\p{Ll}{2,3}\p{Lu}\p{Ll}+)$/u;
const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (NAME_WORD.test(token.plain) || OTHER_NAME_WORD.test(token.plain) || /^(?:\p{Lu}\.)+$/u.test(token.plain)) &&
  !/^[IVX]+$/.test(token.plain);

/** Whether the title of somebody who reigns stands right before. */
const reigns = (tokens: readonly Token[], first: number): boolean =>
  /^(?:king|queen|emperor|empress|pope|sultan|shah|tsar)$/.test(tokens[first - 1]?.lower ?? '');

/** The end of a run that begins at `first`. */
function endOf(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, first: number): number {
  let last = first;
  for (let i = first + 1; i < tokens.length && i - first < 9; i++) {
    const token = tokens[i];
    if (!token || taken.has(i)) break;
    if (isNameWord(token) || (NAME_ENDINGS.has(token.lower) && i === last + 1)) last = i;
    else if (opensName(tokens, i, last)) continue;
    // "King X I of Y": the first of his name
    else if (token.plain === 'I' && i === last + 1 && (tokens[i + 1]?.lower === 'of' || reigns(tokens, first)))
      last = i;
    else if (NAME_SUFFIXES.has(token.lower) && i === last + 1) last = i;
    else if (/^(?:al|el|ar|as|ad|an|ash|at|bin|ben|d|l|ul)['-]\p{Lu}/u.test(token.plain)) last = i;
    else if (!NAME_PARTICLES.has(token.lower) || i > last + 3) break;
  }
  return last;
}

/** "Siaosi 'Ofa": an apostrophe that belongs to the name after it. */
const opensName = (tokens: readonly Token[], i: number, last: number): boolean =>
  tokens[i]?.plain === "'" &&
  last === i - 1 &&
  (tokens[i]?.start ?? 0) > (tokens[last]?.end ?? 0) &&
  isNameWord(tokens[i + 1]) &&
  tokens[i + 1]?.start === tokens[i]?.end;

/** Forms of address that are names as often: they are left off only where two more words of name follow. */
const ADDRESS_OR_NAME = new Set(
  'don pan nana nai rana raja bey mom begum nawab chief tan tun tui sri seri khun baron count sardar fr fr. sr sr. engineer duke air vice field wing rear squadron sister father brother senior lady lord dame marshal major general dean bishop pasha adi mullah maulana begum imam hajj haji awang chief oba'.split(
    ' ',
  ),
);

/** Of these, the ones left off before a single name too. */
const ALWAYS_ADDRESS = new Set(
  'general marshal major lord lady dame bishop father sister brother chief mullah imam baron count'.split(' '),
);

/** Whether a style such as "Royal Highness", "All Holiness" stands here. */
function isStyle(tokens: readonly Token[], at: number, to: number): boolean {
  const i = /^(?:royal|serene|imperial|all|most)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  return (
    i <= to &&
    /^(?:majesty|majesties|highness|highnesses|holiness|excellency|eminence|beatitude|grace)$/.test(
      tokens[i]?.lower ?? '',
    )
  );
}

/** The run without openers, forms of address and words that are in no name. */
function trim(
  tokens: readonly Token[],
  from: number,
  to: number,
  afterOffice: boolean,
): { first: number; last: number; honorific: boolean; thing: boolean } | undefined {
  let first = from;
  let honorific = false;
  if (OPENERS.has(tokens[first]?.lower ?? '') && (first === 0 || /^["'(:|–—-]$/.test(tokens[first - 1]?.plain ?? '')))
    first++;
  for (let i = first; i <= to; i++)
    if (NOT_IN_NAMES.has(tokens[i]?.lower ?? '') && !HONORIFICS.has(tokens[i]?.lower ?? '')) first = i + 1;
  // "U Nyan Win": the Burmese form of address, never an initial, which has its stop
  if (tokens[first]?.plain === 'U' && to - first >= 2) {
    honorific = true;
    first++;
  }
  // "His All Holiness", "Her Royal Highness"
  if (/^(?:his|her|their)$/.test(tokens[first]?.lower ?? '') && isStyle(tokens, first + 1, to)) first++;
  while (first <= to && (HONORIFICS.has(tokens[first]?.lower ?? '') || (first > from && isStyle(tokens, first, to)))) {
    if (
      ADDRESS_OR_NAME.has(tokens[first]?.lower ?? '') &&
      to - first < 2 &&
      !HONORIFICS.has(tokens[first + 1]?.lower ?? '')
    ) {
      honorific = true;
      if (to - first < 1 || !ALWAYS_ADDRESS.has(tokens[first]?.lower ?? '')) break;
    }
    honorific = true;
    first++;
  }
  // "Prime Minister Marshal": after an office the only word is the name, though it is a form of address elsewhere
  if (honorific && first > to && first - 1 === from && afterOffice && !HONORIFICS.has(tokens[to + 1]?.lower ?? ''))
    return { first: from, last: to, honorific: false, thing: false };
  if (honorific && HONORIFICS.has(tokens[first - 1]?.lower ?? '') && first > to) return undefined;
  const end = tokens[to]?.lower ?? '';
  const thing = NOT_LAST_IN_NAMES.has(end) || SURNAMES_TOO.has(end);
  if (first > to || (thing && !SURNAMES_TOO.has(end))) return undefined;
  if (NAME_PARTICLES.has(tokens[first]?.lower ?? '') && !tokens[first]?.capital && !(afterOffice && first === from))
    return undefined;
  return { first, last: to, honorific, thing };
}

/** "Presidents X and de Y": a small word that opens the second name of a list after an office. */
const goesOnWithParticle = (tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, at: number): boolean =>
  tokens[at]?.capital === false &&
  /^(?:and|,)$/.test(tokens[at - 1]?.lower ?? '') &&
  [3, 4, 5].some((back) => {
    const piece = taken.get(at - back);
    return piece?.kind === 'office' && piece.plural && tokens[piece.first]?.capital === true;
  });

/** "President dos X", "Special Envoy de Y", "Prime Minister al-Z": right after an office a name may open with a small word. */
function opensWithParticle(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (/^(?:de|del|della|di|da|do|dos|du|la|van|von|der|den|ter|ten|bin|ibn|al|el|ul)$/.test(tokens[i]?.plain ?? ''))
    i++;
  if (i === at) return /^(?:al|el|ar|as|ad|an|ash|at)-\p{Lu}/u.test(tokens[at]?.plain ?? '');
  return isNameWord(tokens[i]);
}

/** The runs of a sentence that pieces do not cover. */
export function findRuns(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  sentence: number,
  credits: ReadonlySet<number>,
): Run[] {
  const taken = new Map<number, Piece>();
  for (const piece of pieces) for (let i = piece.first; i <= piece.last; i++) taken.set(i, piece);
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const afterOffice = taken.get(i - 1)?.kind === 'office' || goesOnWithParticle(tokens, taken, i);
    if (taken.has(i) || !(isNameWord(tokens[i]) || (afterOffice && opensWithParticle(tokens, i)))) continue;
    const to = endOf(tokens, taken, i);
    const run = trim(tokens, countryAsName(tokens, taken, i), to, afterOffice);
    const from = i;
    i = to;
    if (!run) continue;
    const plain = tokens.slice(run.first, run.last + 1);
    if (plain.length === 1 && WIRES.has(plain[0]?.plain ?? '')) continue;
    // "R-Ky.", "D-Mass.": a senator's party and state; "USS", "HMS": a ship's name follows
    if (
      /^(?:[RDI]-\p{Lu}|(?:USS|HMS|HMAS|HMCS|HMNZS|INS|JS|ROKS|KRI|RSS|BRP|FS|USNS|MV|SS)$)/u.test(
        plain[0]?.plain ?? '',
      )
    )
      continue;
    const weighed = weigh({ tokens, taken, credits }, run);
    runs.push({
      sentence,
      ...run,
      from,
      start: plain[0]?.start ?? 0,
      end: plain.at(-1)?.end ?? 0,
      name: wordsOf(tokens, run.first, run.last),
      words: plain.map((token) => token.lower.replace(/\.$/, '')),
      ...weighed,
      origin:
        originBefore(tokens, taken, run.first) ??
        (run.last > run.first
          ? (originAfter(tokens, taken, run.last + 1) ?? nationAfter(tokens, taken, run.last + 1))
          : null),
    });
  }
  for (const [n, run] of runs.entries()) {
    coordinate(tokens, run, runs[n + 1]);
    if (taken.get(run.from - 1)?.kind === 'office') listAfter(tokens, taken.get(run.from - 1), runs.slice(n));
  }
  return runs;
}

/** "Presidents X of A, Y of B and Z": the title of several stands for each name of the list. */
function listAfter(tokens: readonly Token[], piece: Piece | undefined, runs: readonly Run[]): void {
  if (piece?.kind !== 'office' || !piece.plural || !tokens[piece.first]?.capital) return;
  for (const [n, run] of runs.entries()) {
    const next = runs[n + 1];
    if (!next || next.reasons.includes('office')) return;
    const between = tokens.slice(run.last + 1, next.from).map(({ lower }) => lower);
    if (!/^(?:of (?:the )?\S+(?: \S+)? )?(?:,|and|, and)$/.test(between.join(' '))) return;
    next.weight += SIGNS.office;
    next.reasons.push('office');
  }
}

/** "X and Minister Y": what joins a person with "and" is likelier a person. */
function coordinate(tokens: readonly Token[], run: Run, next: Run | undefined): void {
  if (!next || run.words.length < 2 || next.words.length < 2) return;
  const between = tokens
    .slice(run.last + 1, next.from)
    .map((token) => token.lower)
    .join(' ');
  if (
    !/^(?:and|,|, and)$/.test(between) ||
    run.weight >= 1 === next.weight >= 1 ||
    Math.min(run.weight, next.weight) < 0
  )
    return;
  const weaker = run.weight < next.weight ? run : next;
  weaker.weight += SIGNS.coordinated;
  weaker.reasons.push('coordinated');
}

/** "Foreign Minister Israel X": between an office and one capital word a country's name is a given name. */
function countryAsName(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, first: number): number {
  const before = taken.get(first - 1);
  if (before?.kind !== 'country' || before.how !== 'name' || before.first !== before.last) return first;
  return taken.get(first - 2)?.kind === 'office' && !tokens[first - 1]?.plain.includes('.') ? first - 1 : first;
}

interface Surroundings {
  tokens: readonly Token[];
  taken: ReadonlyMap<number, Piece>;
  credits: ReadonlySet<number>;
}

function weigh(
  { tokens, taken, credits }: Surroundings,
  run: { first: number; last: number; honorific: boolean; thing: boolean },
): Pick<Run, 'weight' | 'reasons'> {
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
  if (pieceBefore?.kind === 'counterpart') reasons.add('counterpart');
  if (before?.lower === ',') {
    const further = taken.get(start - 2);
    if (further?.kind === 'counterpart' || (further?.kind === 'office' && !further.weak)) reasons.add('apposition');
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
  if (before?.lower === "'s" && taken.get(start - 2)?.kind === 'country' && size > 1) reasons.add('origin');
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
  if (
    before?.lower === 'of' &&
    /^(?:guests?|invitation|visit|wife|government|predecessor|successor|behalf|death|election|appointment|request|leadership|presidency|part|departure|arrival|memory|funeral|memorial|life|legacy|assassination|killing|murder|arrest|release|trial|execution|resignation|re-election|victory|defeat|inauguration|son|daughter|widow|brother|father|mother|rule|era|supporters|allies|name|coffin|tomb|statue|portrait|administration|cabinet|nomination|ouster|overthrow|fall|detention|words|person)$/.test(
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
  if (
    size > 1 &&
    after?.lower === ',' &&
    /^[1-9]\d$/.test(tokens[run.last + 2]?.plain ?? '') &&
    /^[,.]$/.test(tokens[run.last + 3]?.plain ?? '')
  )
    reasons.add('aged');
  if (size > 1) reasons.add('manyWords');
  else reasons.add('oneWord');
  if (before?.lower === 'the' && !run.honorific && start === run.first) reasons.add('afterThe');
  if (/^(?:in|at|near|outside|around|into|across)$/.test(before?.lower ?? '')) reasons.add('afterPlacePreposition');
  const upper = tokens
    .slice(run.first, run.last + 1)
    .every((token) => token.plain.length > 1 && token.plain === token.plain.toUpperCase());
  if (upper && size < 3) reasons.add('acronym');
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

/** Whether "counterparts from A and B" or "the presidents of A and B" ends at this token. */
function standsInList(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, at: number): boolean {
  let i = at;
  while (i > 0 && (taken.get(i)?.kind === 'country' || /^(?:and|,|of|the|from)$/.test(tokens[i]?.lower ?? ''))) i--;
  const piece = taken.get(i);
  return i < at && (piece?.kind === 'counterpart' || piece?.kind === 'office') && piece.plural;
}

/** "Uganda's X": the country. */
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
