// Runs of capital words that may be persons' names, with what speaks for and against each.
// Names no one: a run becomes a person only in the roster, where the whole document is weighed.
import { WIRES } from '../lexicon/bodies.ts';
import { HONORIFICS } from '../lexicon/offices.ts';
import { words } from '../lexicon/word-lists.ts';
import {
  NAME_ENDINGS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NOT_IN_NAMES,
  NOT_LAST_IN_NAMES,
  OPENERS,
  SURNAMES_TOO,
} from '../lexicon/words.ts';
import { byToken, type Piece, wordsOf } from '../mentions/pieces.ts';
import type { Token } from '../tokens.ts';
import { endsBody } from './name-doubts.ts';
import { foldedWord, isNameWord } from './name-words.ts';
import { originOf } from './origins.ts';
import { lowerWords } from './passages.ts';
import { SIGNS } from './sign-weights.ts';
import { weigh } from './signs.ts';

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

/** Whether the title of somebody who reigns stands right before. */
const reigns = (tokens: readonly Token[], first: number): boolean =>
  /^(?:king|queen|emperor|empress|pope|sultan|shah|tsar)$/.test(tokens[first - 1]?.lower ?? '');

/** A name in quotes between two words of a name. */
const isNickname = (tokens: readonly Token[], i: number, last: number): boolean =>
  i === last + 1 &&
  /^["“”]$/.test(tokens[i]?.text ?? '') &&
  isNameWord(tokens[i + 1]) &&
  /^["“”]$/.test(tokens[i + 2]?.text ?? '') &&
  isNameWord(tokens[i + 3]);

/** The end of a run that begins at `first`. */
function endOf(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, first: number): number {
  let last = first;
  for (let i = first + 1; i < tokens.length && i - first < 9; i++) {
    const token = tokens[i];
    if (!token || taken.has(i)) break;
    // "a message on X. He wrote": a sentence begins
    if (OPENERS.has(token.lower) && i === last + 1 && /\.$/.test(tokens[last]?.plain ?? '') && token.plain !== 'HE')
      break;
    // Margaret "Meg" X
    if (isNickname(tokens, i, last)) {
      last = i + 3;
      i = last;
      continue;
    }
    if (isNameWord(token) || (NAME_ENDINGS.has(token.lower) && i === last + 1)) last = i;
    else if (opensName(tokens, i, last)) continue;
    // "King X I of Y": the first of his name
    else if (token.plain === 'I' && i === last + 1 && (tokens[i + 1]?.lower === 'of' || reigns(tokens, first)))
      last = i;
    else if (NAME_SUFFIXES.has(token.lower) && i === last + 1) last = i;
    else if (/^(?:[ae]l|ul|bin|ben|d|l)['-]\p{Lu}/u.test(token.plain)) last = i;
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
const ADDRESS_OR_NAME = words(
  'don pan nana nai rana raja bey mom begum nawab chief tan tun tui sri seri khun baron count sardar fr fr. sr sr. engineer duke air vice field wing rear squadron sister father brother senior lady lord dame marshal major general dean bishop pasha adi mullah maulana imam hajj haji awang chief oba',
);

/** Of these, the ones left off before a single name too. */
const ALWAYS_ADDRESS = words('general marshal major lord lady dame bishop father sister brother chief mullah imam');

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
): { first: number; last: number; honorific: boolean; thing: boolean; cut: boolean } | undefined {
  let first = from;
  let honorific = false;
  let cut = false;
  // "A K Momen": letters that are initials
  const initials = tokens[first]?.plain === 'A' && /^\p{Lu}$/u.test(tokens[first + 1]?.plain ?? '');
  if (
    !initials &&
    OPENERS.has(tokens[first]?.lower ?? '') &&
    // "Said Harthi, the envoy, spoke": a name
    !(tokens[first]?.plain === 'Said' && to === first + 1 && tokens[to + 1]?.lower === ',') &&
    (first === 0 || /^["'(:|–—-]$/.test(tokens[first - 1]?.plain ?? ''))
  )
    first++;
  for (let i = first; i <= to; i++)
    if (NOT_IN_NAMES.has(tokens[i]?.lower ?? '') && !HONORIFICS.has(tokens[i]?.lower ?? '')) {
      first = i + 1;
      cut = true;
    }
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
    return { first: from, last: to, honorific: false, thing: false, cut };
  // "General elections", "Chief among these", "Senior officials": by themselves they are words of the language
  if (honorific && first === to && first === from && !afterOffice) return undefined;
  // "His Majesty The King"
  if (honorific && tokens[first]?.lower === 'the') first++;
  if (honorific && HONORIFICS.has(tokens[first - 1]?.lower ?? '') && first > to) return undefined;
  const end = tokens[to]?.lower ?? '';
  const thing = NOT_LAST_IN_NAMES.has(end) || SURNAMES_TOO.has(end);
  if (first > to || (thing && !SURNAMES_TOO.has(end))) return undefined;
  if (NAME_PARTICLES.has(tokens[first]?.lower ?? '') && !tokens[first]?.capital && !(afterOffice && first === from))
    return undefined;
  return { first, last: to, honorific, thing, cut };
}

/** "Presidents X and de Y": a small word that opens the second name of a list after an office. */
const goesOnWithParticle = (tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, at: number): boolean =>
  tokens[at]?.capital === false &&
  (tokens[at - 1]?.lower === 'and' || tokens[at - 1]?.lower === ',') &&
  [3, 4, 5].some((back) => {
    const piece = taken.get(at - back);
    return piece?.kind === 'office' && piece.plural && tokens[piece.first]?.capital === true;
  });

/** "President dos X", "Special Envoy de Y": right after an office a name may open with a small word. */
function opensWithParticle(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (/^(?:de|del|della|di|da|do|dos|du|la|van|von|der|den|ter|ten|bin|ibn|al|el|ul)$/.test(tokens[i]?.plain ?? ''))
    i++;
  return i > at && isNameWord(tokens[i]);
}

/** What bears the name of a person and is none. */
const SHIPS =
  /^(?:company|firm|airline|conglomerate|shipbuilder|automaker|carmaker|manufacturer|broadcaster|lender|retailer|start-up|startup|giant|destroyer|frigate|cruiser|corvette|carrier|warship|submarine|flagship|ship|vessel|yacht|tanker|ferry|icebreaker|trawler|airport|stadium)$/;

/** Short words that open sentences and are no syllables of names. */
const SHORT_OPENERS = /^(?:on|at|by|for|but)$/;

/** The runs of a sentence that pieces do not cover. */
export function findRuns(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  sentence: number,
  credits: ReadonlySet<number>,
): Run[] {
  const taken = byToken(pieces);
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const afterOffice = taken.get(i - 1)?.kind === 'office' || goesOnWithParticle(tokens, taken, i);
    if (taken.has(i) || !(isNameWord(tokens[i]) || (afterOffice && opensWithParticle(tokens, i)))) continue;
    const to = endOf(tokens, taken, i);
    const run = trim(tokens, countryAsName(tokens, taken, i), to, afterOffice);
    // short ones may be the first syllable of a name ("To", "So")
    const word = tokens[i]?.lower ?? '';
    const opener =
      (word.length > 3 || SHORT_OPENERS.test(word)) && OPENERS.has(word) && run !== undefined && run.first > i;
    const from = opener ? i + 1 : i;
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
    // "ISSUED BY THE OFFICE OF": small words in capitals are a heading's
    if (
      plain.length > 2 &&
      plain.every(({ plain: word }) => word === word.toUpperCase()) &&
      plain.some(({ lower }) => OPENERS.has(lower))
    )
      continue;
    // "the destroyer Admiral X"
    if (SHIPS.test(tokens[from - 1]?.lower ?? '')) continue;
    if (endsBody(tokens, run)) continue;
    const weighed = weigh({ tokens, taken, credits }, run);
    runs.push({
      sentence,
      ...run,
      from,
      start: plain[0]?.start ?? 0,
      end: plain.at(-1)?.end ?? 0,
      name: wordsOf(tokens, run.first, run.last),
      words: plain
        .filter(({ text }) => !/^["“”]$/.test(text))
        .map((token, n, all) => foldedWord(token, n === all.length - 1)),
      ...weighed,
      origin: originOf(tokens, taken, run),
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
    if (!/^(?:of (?:the )?\S+(?: \S+)? )?(?:,|and|, and)$/.test(lowerWords(tokens, run.last + 1, next.from - 1)))
      return;
    next.weight += SIGNS.office;
    next.reasons.push('office');
  }
}

/** "X and Minister Y": what joins a person with "and" is likelier a person. */
function coordinate(tokens: readonly Token[], run: Run, next: Run | undefined): void {
  if (!next || run.words.length < 2 || next.words.length < 2) return;
  if (
    !/^(?:and|,|, and)$/.test(lowerWords(tokens, run.last + 1, next.from - 1)) ||
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
