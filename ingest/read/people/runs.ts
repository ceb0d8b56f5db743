// Runs of capital words that may be persons' names, with what speaks for and against each.
// Names no one: a run becomes a person only in the roster, where the whole document is weighed.
import { WIRES } from '../lexicon/bodies.ts';
import { HONORIFICS } from '../lexicon/offices.ts';
import {
  HUMAN_VERBS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NOT_IN_NAMES,
  NOT_LAST_IN_NAMES,
  OPENERS,
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
  manyWords: 0.3,
  afterThe: -2,
  afterPlacePreposition: -1,
  acronym: -1,
  oneWord: -0.6,
  beforeNoun: -0.6,
} as const;

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'-]*$/u;
const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (NAME_WORD.test(token.plain) || /^(?:\p{Lu}\.)+$/u.test(token.plain)) &&
  !/^[IVX]+$/.test(token.plain);

/** The end of a run that begins at `first`. */
function endOf(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, first: number): number {
  let last = first;
  for (let i = first + 1; i < tokens.length && i - first < 9; i++) {
    const token = tokens[i];
    if (!token || taken.has(i)) break;
    if (isNameWord(token)) last = i;
    // "King X I of Y": the first of his name
    else if (token.plain === 'I' && i === last + 1 && tokens[i + 1]?.lower === 'of') last = i;
    else if (NAME_SUFFIXES.has(token.lower) && i === last + 1) last = i;
    else if (/^(?:al|el|ar|as|ad|an|ash|at|bin|ben|d|l|ul)['-]\p{Lu}/u.test(token.plain)) last = i;
    else if (!NAME_PARTICLES.has(token.lower) || i > last + 3) break;
  }
  return last;
}

/** The run without openers, forms of address and words that are in no name. */
function trim(
  tokens: readonly Token[],
  from: number,
  to: number,
  afterOffice: boolean,
): { first: number; last: number; honorific: boolean } | undefined {
  let first = from;
  let honorific = false;
  if (OPENERS.has(tokens[first]?.lower ?? '') && (first === 0 || /^["'(:|–—-]$/.test(tokens[first - 1]?.plain ?? '')))
    first++;
  for (let i = first; i <= to; i++)
    if (NOT_IN_NAMES.has(tokens[i]?.lower ?? '') && !HONORIFICS.has(tokens[i]?.lower ?? '')) first = i + 1;
  while (first <= to && HONORIFICS.has(tokens[first]?.lower ?? '')) {
    honorific = true;
    first++;
  }
  // "Prime Minister Major": after an office the only word is the name, though it is a form of address elsewhere
  if (honorific && first > to && first - 1 === from && afterOffice) return { first: from, last: to, honorific: false };
  if (honorific && HONORIFICS.has(tokens[first - 1]?.lower ?? '') && first > to) return undefined;
  if (first > to || NOT_LAST_IN_NAMES.has(tokens[to]?.lower ?? '')) return undefined;
  if (NAME_PARTICLES.has(tokens[first]?.lower ?? '') && !tokens[first]?.capital && !(afterOffice && first === from))
    return undefined;
  return { first, last: to, honorific };
}

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
    const afterOffice = taken.get(i - 1)?.kind === 'office';
    if (taken.has(i) || !(isNameWord(tokens[i]) || (afterOffice && opensWithParticle(tokens, i)))) continue;
    const to = endOf(tokens, taken, i);
    const run = trim(tokens, countryAsName(tokens, taken, i), to, afterOffice);
    const from = i;
    i = to;
    if (!run) continue;
    const plain = tokens.slice(run.first, run.last + 1);
    if (plain.length === 1 && WIRES.has(plain[0]?.plain ?? '')) continue;
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
      origin: originBefore(tokens, taken, run.first),
    });
  }
  for (const [n, run] of runs.entries()) coordinate(tokens, run, runs[n + 1]);
  return runs;
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
  run: { first: number; last: number; honorific: boolean },
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
    reasons.add(pieceBefore.weak && !tokens[pieceBefore.first]?.capital ? 'company' : 'office');
  if (pieceBefore?.kind === 'counterpart') reasons.add('counterpart');
  if (before?.lower === ',') {
    const further = taken.get(start - 2);
    if (further?.kind === 'counterpart' || (further?.kind === 'office' && !further.weak)) reasons.add('apposition');
  }
  if (pieceBefore?.kind === 'country' && size > 1) reasons.add('origin');
  if (before?.lower === "'s" && taken.get(start - 2)?.kind === 'country' && size > 1) reasons.add('origin');
  if (after && /^(?:,|\(|–|-|is|was|remains|becomes|became|as)$/.test(after.lower))
    apposition(tokens, taken, run.last + 2, reasons);
  if (size > 1 && originAfter(tokens, taken, run.last + 1)) reasons.add('origin');
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
    /^(?:said|says|told|by|with|from|to|thanked|congratulated|met|received|named|appointed|succeeding|succeeds|succeeded|replacing|replaces|replaced|and|between|;|are)$/.test(
      before?.lower ?? '',
    )
  )
    reasons.add(/^(?:and|between|;|are)$/.test(before?.lower ?? '') ? 'company' : 'speech');
  if (
    /^(?:host|guest|colleague|predecessor|successor|wife|husband|spouse|son|daughter|brother|envoy|deputy|aide)$/.test(
      before?.lower ?? '',
    )
  )
    reasons.add('role');
  if (
    before?.lower === 'of' &&
    /^(?:guests?|invitation|visit|wife|government|predecessor|successor|behalf|death|election|appointment|request|leadership|presidency|part|departure|arrival)$/.test(
      tokens[start - 2]?.lower ?? '',
    )
  )
    reasons.add('speech');
  if (credits.has(run.first) && size > 1) reasons.add('credit');
  if (
    after?.plain === '(' &&
    /^(?:l|r|c|left|right|centre|center|second|third|first|front|fourth|seated|standing)$/.test(
      tokens[run.last + 2]?.lower ?? '',
    )
  )
    reasons.add('captionSide');
  if (size > 1) reasons.add('manyWords');
  else reasons.add('oneWord');
  if (before?.lower === 'the' && !run.honorific) reasons.add('afterThe');
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
function originAfter(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, at: number): boolean {
  let i = tokens[at]?.lower === ',' ? at + 1 : at;
  if (!/^(?:of|from|representing|whom)$/.test(tokens[i]?.lower ?? '')) return false;
  for (i++; i < at + 5; i++) {
    const piece = taken.get(i);
    if (piece) return piece.kind === 'country';
    if (tokens[i]?.capital) return false;
  }
  return false;
}

function backOverHonorifics(tokens: readonly Token[], first: number): number {
  let start = first;
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
  for (let i = at; i < Math.min(at + 5, tokens.length); i++) {
    const piece = taken.get(i);
    if (piece?.kind === 'office' || piece?.kind === 'counterpart') {
      const next = tokens[piece.last + 1];
      if (!next?.capital || taken.has(piece.last + 1)) reasons.add('apposition');
      return;
    }
    if (
      !piece &&
      !/^(?:the|a|an|its|his|her|their|who|is|was|then|new|former|and|country|deputy|current|'s|as|also|both)$/.test(
        tokens[i]?.lower ?? '',
      )
    )
      return;
  }
}
