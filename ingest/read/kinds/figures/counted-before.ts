// What a number counts or measures, in the text's own words: the noun phrase before the verb that leads to it ("exports reached …").
// Knows closed classes only.
import { words } from '../../lexicon/word-lists.ts';
import type { Token } from '../../tokens.ts';
import {
  AUXILIARY,
  type Dated,
  DETERMINERS,
  FINITE,
  isNumber,
  LONGEST,
  nominal,
  type Phrase,
  SPELLED_NUMBERS,
  TIME_NOUNS,
} from './counted-words.ts';

const EMPTY_HEADS = words(
  'total record goal target mark threshold ceiling limit prospect value sum high level amount average peak low number rate maximum minimum figure estimated combined whopping staggering mere',
);

const INFINITIVES = words(
  'raise boost increase expand lift bring double triple take reach push grow cut reduce lower provide give grant sign open build attract buy sell invest send host train spend allocate contribute',
);

const LINKS = words(`
  of at to by with a an the its is are was were be been being has have had will would could may should already also now then just only reach reached reaches reaching total totalled totaled totalling
  totals totaling amount amounted amounts amounting stood stands standing stand hit hits hitting exceed exceeded exceeds exceeding surpass surpassed surpassing top topped topping worth valued estimated
  expected projected forecast predicted set likely accounted accounts accounting for came comes come rose rises rise grew grow grows fell falls fall dropped jumped climbed increased increase increases increasing
  decreased declined soared surged recorded posted smash smashed smashing break broke breaking bring bringing brought brings raised raising up down from roughly about around over nearly
  remain remained remains average averaged averaging register registered registering generate shrank shrunk slid contracted expanded gained sank tumbled plunged plummeted making representing on way track course cost costs costing cut cuts drop drops declining falling
  rising risen grown fallen slumped swelled swollen doubled halved eased edged crept widened narrowed mere whopping staggering record combined put might must can
  pass passes passed cross crosses crossed near nears neared
  present current made make makes equivalent equal
  double treble triple quadruple another additional extra
  here there abroad add adds adding
  lifted raise raises lift lifts tripled quadrupled numbers number numbering numbered climb reduce reduced widen run runs ran fixed ought meant hopes supposed scheduled continues
  covering covers cover covered spanning spans measuring measures stretching stretches occupying occupies
  slowed slows slowing slipped accelerated growing climbing further annually sharply slightly steadily year-on-year expanding shrinking expand
`);

/** "Trade with the neighbour, its largest market, was", "sales, which had risen, are": the token before what the commas part off. */
function beforeAside(tokens: readonly Token[], comma: number): number | undefined {
  for (let at = comma - 1; at > Math.max(0, comma - 14); at--) {
    const word = tokens[at]?.lower ?? '';
    if (/^[;:.()–—]$/.test(word)) return undefined;
    if (word !== ',') continue;
    const opens = tokens[at + 1]?.lower ?? '';
    if (!nominal(tokens[at - 1]) || isNumber(tokens[at + 1])) return undefined;
    const relative =
      /^(?:which|who|whose|where)$/.test(opens) ||
      (/^(?:all|most|both|some|many|none)$/.test(opens) && tokens[at + 2]?.lower === 'of');
    const apposed =
      comma - at < 9 &&
      !tokens.slice(at + 1, comma).some(({ lower }) => AUXILIARY.has(lower) || FINITE.has(lower) || lower === 'and');
    return (relative || apposed) && (at > 1 || /^(?:on|by|too|like|unlike)$/.test(opens)) ? at - 1 : undefined;
  }
  return undefined;
}

/** Whether a token stands in "in the first eleven months". */
function inMonths(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end < at + 4 && !/^(?:months|weeks|quarters?|half)$/.test(tokens[end]?.lower ?? '')) end++;
  const words = tokens.slice(Math.max(0, end - 4), end + 1).map(({ lower }) => lower);
  return (
    end < at + 4 &&
    /\b(?:in|over|during) the (?:first|last|past|second|third|fourth)(?: [a-z\d]+)? [a-z]+$/.test(words.join(' '))
  );
}

const beside = ({ dated, measured }: Dated, comma: number): boolean =>
  dated(comma - 1) || dated(comma + 1) || measured(comma - 1);

/**
 * The noun phrase to which a verb or linking word right before the number leads back: "exports and imports reaching nearly".
 * `until` is the first token of the number (of what stands before it too).
 */
export function phraseBefore(tokens: readonly Token[], until: number, dated: Dated): Phrase | undefined {
  let last = until - 1;
  let steps = 0;
  while (last >= 0 && steps++ < 14) {
    const word = tokens[last]?.lower ?? '';
    const empty =
      EMPTY_HEADS.has(word) &&
      /^(?:of|at|to|level|sum)$/.test(tokens[last + 1]?.lower ?? '') &&
      !/^(?:its|their|his|her)$/.test(tokens[last - 1]?.lower ?? '') &&
      (DETERMINERS.has(tokens[last - 1]?.lower ?? '') || LINKS.has(tokens[last - 1]?.lower ?? ''));
    // "from 1.2 million in 2022 to": another number and its time stand between
    const other =
      isNumber(tokens[last]) ||
      dated.measured(last) ||
      SPELLED_NUMBERS.has(word) ||
      (word === 'in' && dated.dated(last + 1)) ||
      // "worth 66 billion dollars last year, is to": its time goes with the number
      (TIME_NOUNS.has(word) && (dated.measured(last - 1) || TIME_NOUNS.has(tokens[last - 1]?.lower ?? ''))) ||
      // "jumped by 52 percent in the first eleven months to 10 billion": over what time
      inMonths(tokens, last);
    if (!LINKS.has(word) && !empty && !other && !dated.dated(last) && !/^[,(]$/.test(word) && !/ly$/.test(word)) break;
    const outer = word === ',' && last < until - 1 && !beside(dated, last) ? beforeAside(tokens, last) : undefined;
    if (outer !== undefined) {
      last = outer;
      break;
    }
    if (
      word === ',' &&
      !beside(dated, last) &&
      !/^(?:worth|valued|estimated|put|at)$/.test(tokens[last + 1]?.lower ?? '')
    )
      break;
    last--;
  }
  // "the gap, which may exceed 200 billion"
  if (/^(?:which|that)$/.test(tokens[last]?.lower ?? '') && last < until - 1)
    last -= tokens[last - 1]?.lower === ',' ? 2 : 1;
  // "turnover exceeding 1 billion": the words of exactness lead to the noun by themselves
  if (last < 0 || (last === until - 1 && !/^(?:exceed|surpass|topp|pass|cross)/.test(tokens[until]?.lower ?? '')))
    return undefined;
  while (last >= 0 && (dated.dated(last) || /^(?:in|on|during|by|since|,)$/.test(tokens[last]?.lower ?? ''))) last--;
  // "the border itself", and "loans extended by India"
  if (/^(?:itself|themselves)$/.test(tokens[last]?.lower ?? '')) last--;
  let agent = last;
  while (dated.named(agent)) agent--;
  if (agent < last && tokens[agent]?.lower === 'by' && DONE.test(tokens[agent - 1]?.lower ?? '')) last = agent - 2;
  const phrase = dated.measured(last) ? undefined : nounsBackFrom(tokens, last, dated);
  return NO_THING.test(tokens[last]?.lower ?? '') ? undefined : phrase;
}

/** A deed done by somebody: "extended by". */
const DONE = /(?:[^e]ed|en|nt|de|ut)$/;

/** What stands like a noun and is no thing that can be counted. */
const NO_THING =
  /^(?:most|first|second|third|fourth|last|content|larger|bigger|smaller|higher|lower|threatened|vowed|promised|pledged|agreed|wanted|refused)$/;

/** What places a noun among others: "its neighbours in the region", "farms within the Union". */
const PLACING = /^(?:in|among|within|across)$/;

/** Nouns that say in what: "trade in goods", "investment in mines". */
const CHANGES_IN =
  /^(?:trade|commerce|exchanges?|investments?|increase|decrease|growth|rise|fall|drop|decline|interest|deficit|surplus|turnover|stakes?|shares?|troops|soldiers|people)$/;

/** What is laid on something: "the tariff on cars". */
const LAID_ON = /^(?:tariffs?|dut(?:y|ies)|tax(?:es)?|lev(?:y|ies)|options?|spending|limits?|caps?|rates?)$/;

/** Whether a word only leads from a noun to its number: "grows", "by", "to". */
export const leadsOn = (token: Token | undefined): boolean => LINKS.has(token?.lower ?? '');

/** The noun phrase that ends at a token, as far left as nouns, "of", "and", and linked nouns go. */
export function nounsBackFrom(tokens: readonly Token[], last: number, dated: Dated): Phrase | undefined {
  const short = tokens[last]?.plain === ')' && tokens[last - 2]?.plain === '(';
  if (!short && !nominal(tokens[last])) return undefined;
  let first = last;
  for (let i = last; i >= 0 && last - i < LONGEST; i--) {
    const word = tokens[i]?.lower ?? '';
    if (dated.dated(i)) break;
    if (nominal(tokens[i]) && !/^(?:[\p{L}]{2,}ly)$/u.test(word)) {
      // "attracting FDI", "secured an", "made exports": the verb before ends the phrase
      if (
        i < last &&
        /[^e]ing$/.test(word) &&
        !DETERMINERS.has(tokens[i - 1]?.lower ?? '') &&
        !/^(?:of|and)$/.test(tokens[i - 1]?.lower ?? '') &&
        !dated.named(i)
      )
        break;
      if (i < last && tokens[i - 1]?.lower === 'to' && INFINITIVES.has(word)) break;
      // "imposed tariffs": a past form after its subject is the verb
      const before = tokens[i - 1]?.lower ?? '';
      if (
        i < last &&
        /[^e]ed$/.test(word) &&
        (AUXILIARY.has(before) || (nominal(tokens[i - 1]) && !/ly$/.test(before)))
      )
        break;
      first = i;
    } else if (/^[()]$/.test(word) && i > last - 3) first = word === '(' ? first : i;
    // "its four neighbours": so many are named, not counted
    else if (SPELLED_NUMBERS.has(word) && i < last && DETERMINERS.has(tokens[i - 1]?.lower ?? '')) continue;
    else if (
      DETERMINERS.has(word) &&
      !/^(?:of|from|to|between|with|for)$/.test(tokens[i - 1]?.lower ?? '') &&
      !(PLACING.test(tokens[i - 1]?.lower ?? '') && i < last && nominal(tokens[i - 2]))
    )
      break;
    else if (DETERMINERS.has(word) || /^(?:and|'s|'|-|\/)$/.test(word) || PLACING.test(word)) {
      if (
        PLACING.test(word) &&
        ((!dated.named(i + 1) &&
          !dated.named(i + 2) &&
          !/^(?:the|its|their|this|that)$/.test(tokens[i + 1]?.lower ?? '') &&
          !CHANGES_IN.test(tokens[i - 1]?.lower ?? '')) ||
          !nominal(tokens[i - 1]) ||
          dated.dated(i + 1))
      )
        break;
      if (word === 'and' && !nominal(tokens[i - 1])) break;
    } else if (word === 'on' && i < last && LAID_ON.test(tokens[i - 1]?.lower ?? '')) {
      // "the tariff on cars"
    } else if (/^(?:of|from|to|with|between|for)$/.test(word)) {
      if (!nominal(tokens[i - 1]) && tokens[i - 1]?.plain !== ')') break;
      if (word === 'to' && !tokens[i + 1]?.capital && !DETERMINERS.has(tokens[i + 1]?.lower ?? '')) break;
    } else break;
  }
  while (
    first < last &&
    (DETERMINERS.has(tokens[first]?.lower ?? '') ||
      /^(?:and|of|in|'s|total|number|percentage|share|from|to|with|between|for)$/.test(tokens[first]?.lower ?? ''))
  )
    first++;
  return last >= first && nominal(tokens[first]) ? { first, last } : undefined;
}
