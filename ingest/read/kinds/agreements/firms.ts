// Companies whose heads sign or whose names stand as those who signed: "Vietjet Chairwoman A and Airbus President B exchanged …".
// Only capital words that are no country, no organ of a state and nobody's name; both sides must be firms, else none is.
import { wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import type { Token } from '../../tokens.ts';
import { CALENDAR } from './agreement-tails.ts';

const TITLE =
  /^(?:chair(?:man|woman|person)?|president|ceo|chief|director|director-general|head|founder|co-founder|executive|manager|general|managing|group|senior|regional|vice)$/;
const STATE =
  /\b(?:assembly|senate|parliament|council|party|state|supreme|prime|deputy|foreign|republic|commission|court|union|congress|house|duma|ministry|government|national|presidential|committee|vice|acting|former)\b/i;
const SIGNS =
  /^(?:signed|sign|signs|exchanged|exchange|inked|initialled|concluded?|struck|clinched|penned|sealed|renewed|extended|prolonged|reached|finali[sz]ed|negotiat(?:e|ed|ing)|names|signatures)$/;
/** Words between those who act and their verb: "have", ", are to", "put their". */
const AUXILIARY =
  /^(?:has|have|had|is|are|was|were|also|jointly|both|will|would|due|put|their|set|expected|about|to|today|yesterday|,)$/;

/** The last token of whoever acts before a verb. */
function actorEnd(tokens: readonly Token[], verb: number): number {
  let at = verb - 1;
  while (at > 0 && AUXILIARY.test(tokens[at]?.lower ?? '')) at--;
  return at;
}

/** The firm that a run of capital words names, alone or before the title and name of its head. */
function firmIn({ tokens, pieces, mentions }: Resolved, first: number, last: number): string | null {
  let end = last;
  for (let i = first; i <= last; i++)
    if (TITLE.test(tokens[i]?.lower ?? '')) {
      end = i - 1;
      break;
    }
  if (end < first) return null;
  const name = wordsOf(tokens, first, end);
  const headed = end < last;
  const known = pieces.some(
    (piece) =>
      piece.first <= first &&
      piece.last >= end &&
      (piece.kind === 'country' || piece.kind === 'place' || (piece.kind === 'body' && piece.organ)),
  );
  const person = !headed && mentions.some(({ run }) => run.first <= end && run.last >= first);
  const office =
    !headed && pieces.some((piece) => piece.kind === 'office' && piece.first <= end && piece.last >= first);
  return known || person || office || STATE.test(name) ? null : name;
}

/** The firms, where all sides are firms and they are two or more. */
function ifAll(sides: readonly (string | null)[]): string[] {
  const firms = sides.filter((side) => side !== null);
  return firms.length === sides.length && firms.length >= 2 ? firms.sort() : [];
}

const TRADE =
  /^(?:airline|carrier|maker|manufacturer|company|firm|group|bank|giant|producer|operator|builder|developer|utility|conglomerate|planemaker|carmaker|automaker|shipbuilder|retailer|insurer|refiner|miner)$/;

/** "the plane maker Embraer": the token before the words that say what a firm is; `at` itself where none do. */
function beforeDescription(tokens: readonly Token[], at: number): number {
  if (!TRADE.test(tokens[at]?.lower ?? '')) return at;
  for (let i = at - 1; i > at - 5; i--) if (/^(?:the|an?)$/.test(tokens[i]?.lower ?? '')) return i - 1;
  return at;
}

/** The firms that did the signing told by the verb nearest before token `noun`; none unless all are firms. */
export function signingFirms(sentence: Resolved, noun: number): string[] {
  const { tokens } = sentence;
  let verb = noun - 1;
  while (verb > 0 && !SIGNS.test(tokens[verb]?.lower ?? '')) verb--;
  if (verb <= 0) return [];
  const runs: [number, number][] = [];
  for (let i = actorEnd(tokens, verb); i >= 0; ) {
    let first = i;
    while (first >= 0 && tokens[first]?.capital && !/^(?:The|In|On|At|And|With)$/.test(tokens[first]?.plain ?? ''))
      first--;
    if (first === i && /^(?:van|von|de|al|bin)$/.test(tokens[i]?.lower ?? '')) break;
    if (first === i) break;
    // the small word inside a name: "Wouter van Wersch"
    while (/^(?:van|von|de|der|al|bin|da)$/.test(tokens[first]?.lower ?? '') && tokens[first - 1]?.capital) {
      first--;
      while (first >= 0 && tokens[first]?.capital) first--;
    }
    runs.push([first + 1, i]);
    first = beforeDescription(tokens, first);
    const link = tokens[first]?.lower ?? '';
    // "the Treaty of Peace and Friendship signed in 1978": words of a name, no firms
    if (/^(?:of|on|for|between)$/.test(link)) return [];
    if (link !== 'and' || runs.length > 1) break;
    i = first - 1;
  }
  const firms = runs.map(([first, last]) => firmIn(sentence, first, last));
  return ifAll(firms);
}

const STOP =
  /^(?:on|in|at|during|while|for|to|under|worth|after|before|was|were|is|are|has|have|had|will|,|\.|;|with|who|which)$/;

/** The last run of capital words in a stretch of tokens. */
function lastRun({ tokens }: Resolved, from: number, to: number): [number, number] | undefined {
  let last = to;
  while (last >= from && !tokens[last]?.capital) last--;
  if (last < from) return undefined;
  let first = last;
  while (first > from && tokens[first - 1]?.capital) first--;
  return [first, last];
}

/** "was signed by the power company A and B's C": the firms behind the verb; none unless all are firms. */
export function firmsBehind(sentence: Resolved, name: number): string[] {
  const { tokens } = sentence;
  let by = name + 1;
  while (
    by < tokens.length &&
    by - name < 25 &&
    !(tokens[by]?.lower === 'and' && /^an?$/.test(tokens[by + 1]?.lower ?? '')) &&
    !(tokens[by]?.lower === 'by' && SIGNS.test(tokens[by - 1]?.lower ?? '')) &&
    tokens[by]?.lower !== 'between'
  )
    by++;
  // "a programme on trade and a memorandum between A and B": another's
  if (by >= tokens.length || by - name >= 25 || tokens[by]?.lower === 'and') return [];
  let end = by + 1;
  while (end < tokens.length && !STOP.test(tokens[end]?.lower ?? '')) end++;
  const parts: [number, number][] = [];
  let from = by + 1;
  for (let i = from; i <= end; i++)
    if (i === end || tokens[i]?.lower === 'and') {
      parts.push([from, i - 1]);
      from = i + 1;
    }
  const firms = parts.map(([first, last]) => {
    const run = lastRun(sentence, first, last);
    return run && run[1] === last ? firmIn(sentence, run[0], run[1]) : null;
  });
  return ifAll(firms);
}

/** The token behind the "and" of two partners. */
function pastAnd(tokens: readonly Token[], between: number): number {
  const and = tokens.findIndex(({ lower }, i) => i > between && i < between + 8 && lower === 'and');
  return and < 0 ? tokens.length : and + 1;
}

/** "with the Indian company A": the firm with which a state concludes something. */
export function firmPartner(sentence: Resolved, name: number): string | null {
  const { tokens } = sentence;
  for (let i = name; i < Math.min(tokens.length, name + 14); i++) {
    if (tokens[i]?.lower === 'and' && /^an?$/.test(tokens[i + 1]?.lower ?? '')) return null;
    const between = tokens[i]?.lower === 'between';
    if (!between && tokens[i]?.lower !== 'with') continue;
    let at = between ? pastAnd(tokens, i) : i + 1;
    let told = false;
    const far = at + 6;
    while (at < far && (!tokens[at]?.capital || !told)) {
      told ||= !tokens[at]?.capital && TRADE.test(tokens[at]?.lower ?? '');
      at++;
    }
    if (!told || !tokens[at]?.capital) return null;
    let last = at;
    while (tokens[last + 1]?.capital) last++;
    return firmIn(sentence, at, last);
  }
  return null;
}

/** "Gazprom concluded a memorandum with Eni": the firm that acts and the one behind "with"; none unless both are firms. */
export function firmWithFirm(sentence: Resolved, name: number): string[] {
  const { tokens } = sentence;
  let verb = name - 1;
  while (verb > 0 && name - verb < 8 && !SIGNS.test(tokens[verb]?.lower ?? '')) verb--;
  if (verb <= 0 || !SIGNS.test(tokens[verb]?.lower ?? '')) return [];
  let end = verb - 1;
  // ", for its part,", "has", "on Tuesday" stand between a firm and its verb
  while (end > 0 && verb - end < 9 && !(tokens[end]?.capital && !CALENDAR.test(tokens[end]?.plain ?? ''))) end--;
  const subject = lastRun(sentence, 0, end);
  if (!subject || subject[1] !== end) return [];
  const at = tokens.findIndex(({ lower }, i) => i > name && i < name + 14 && lower === 'with');
  let from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  // "with Chile's Codelco"
  if (tokens[from]?.capital && tokens[from + 1]?.lower === "'s") from += 2;
  if (at < 0 || !tokens[from]?.capital) return [];
  let last = from;
  while (tokens[last + 1]?.capital && !CALENDAR.test(tokens[last + 1]?.plain ?? '')) last++;
  return ifAll([firmIn(sentence, subject[0], subject[1]), firmIn(sentence, from, last)]);
}

const HAS = /^(?:has|had|have|gets|got|obtained|won|secured)$/;

/** "The power company A signed a contract with Peru": the firm, told to be one, that acts before token `name`. */
export function actingFirm(sentence: Resolved, name: number): string | null {
  const { tokens } = sentence;
  let verb = name - 1;
  while (verb > 0 && name - verb < 6 && !SIGNS.test(tokens[verb]?.lower ?? '') && !HAS.test(tokens[verb]?.lower ?? ''))
    verb--;
  const subject = lastRun(sentence, 0, verb - 1);
  const told = subject !== undefined && subject[1] === verb - 1 && TRADE.test(tokens[subject[0] - 1]?.lower ?? '');
  return told ? firmIn(sentence, subject[0], subject[1]) : null;
}
