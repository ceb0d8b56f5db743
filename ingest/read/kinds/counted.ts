// What a number counts or measures, in the text's own words: the noun phrase after it ("70 cooperation documents"), after a
// linking word ("28 billion USD in FDI"), or before the verb that leads to it ("exports reached …"). Knows closed classes only.
import type { Token } from '../tokens.ts';

/** Tokens of the phrase, both ends included. */
export interface Phrase {
  first: number;
  last: number;
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const AUXILIARY = set(
  `is are was were be been being am has have had having will would shall should may might can could must do does did won't cannot get got`,
);
const FINITE = set(`
  live lives lived work works worked took take takes came come comes went go goes gave give gives made make makes met meet left rose fell grew became become joined join
  shook spoke wrote drew drove chose broke rang swore threw flew knew felt meant built kept sank slid slumped risen grown fallen shrunk gone stepped crept
  swam shrinks sinks backed speaks speak lend lends earn earns puts
  stood stand stands said says told held hold holds won lost sent saw seen came began begin ran sat spent brought put set kept led paid bought sold built fought fled died
  remain remains remained account accounts accounted accounting amount amounted amounting total totalled totaled totalling totaling reach reaches reached reaching exceed exceeded exceeds
  exceeding show shows showed include includes included including need needs want wants help helps helped use uses using make-up comprise comprises compared while making
  bringing took taking visited attended participated travelled arrived gathered voted showing according worth up down
`);
const BOUNDARY = set(`
  that which who whom whose where when while whereas although though because if unless until till since as so but or nor yet than then thus hence
  he she it they we i you him them us this these those there here such not also only even still already currently now today yesterday tomorrow recently annually respectively
  during before after through via despite amid among-them following plus versus per about around over nearly almost some more less at on upon into onto out off against
  each another both either neither every all any one last next year-on-year yearly overall together ago earlier later
`);
const LINKED = set('of between by to from for with among across within abroad under without towards');
const DETERMINERS = set('the a an its their his her our my this that these those some any each every no');
const EMPTY_HEADS = set(
  'total record goal target mark threshold ceiling limit prospect value sum high level amount average peak low turnover-of number rate maximum minimum target figure estimated combined whopping staggering mere',
);
const LEADING = set('more other further different separate such the a an');

const SPELLED_NUMBERS = set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty hundred thousand million billion trillion percent per cent',
);
const TIME_NOUNS = set(
  'first second third fourth last past previous same next coming year years month months quarter half decade week weeks period early late mid recent short long financial fiscal calendar',
);
const INFINITIVES = set(
  'raise boost increase expand lift bring double triple take reach push grow cut reduce lower provide give grant sign open build attract buy sell invest send host train spend allocate contribute',
);
/** Verbs that look like nouns, where a plural stands before them: "students study". */
const AFTER_PLURAL = set(
  'study operate serve attend participate benefit depend face visit travel return own hold cross cover need',
);

const isWord = (token: Token | undefined): boolean => token !== undefined && /^[\p{L}\d]/u.test(token.plain);
const isNumber = (token: Token | undefined): boolean => token !== undefined && /^[\d$€£¥]/.test(token.plain);

/** A word that can stand in a noun phrase: no function word, no finite verb of the closed list. */
export function nominal(token: Token | undefined): boolean {
  if (!token || !isWord(token) || isNumber(token)) return false;
  const word = token.lower;
  return (
    !AUXILIARY.has(word) &&
    !BOUNDARY.has(word) &&
    !FINITE.has(word) &&
    !LINKED.has(word) &&
    !DETERMINERS.has(word) &&
    !SPELLED_NUMBERS.has(word) &&
    !/^(?:in|and|&)$/.test(word)
  );
}

/** Whether words tell a time ("the first quarter"), not a thing. */
export const tellsTime = (token: Token | undefined): boolean => TIME_NOUNS.has(token?.lower ?? '');

/** A past form that carries the sentence on, not one that describes the noun: "companies attended the fair". */
function finitePast(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  return (
    /[^e]ed$/.test(word) &&
    (DETERMINERS.has(tokens[i + 1]?.lower ?? '') ||
      AUXILIARY.has(tokens[i + 1]?.lower ?? '') ||
      isNumber(tokens[i + 1]) ||
      /^(?:over|more|nearly|about|almost|at|some)$/.test(tokens[i + 1]?.lower ?? ''))
  );
}

const LONGEST = 13;

export interface Dated {
  /** Whether a token stands in a date. */
  dated: (token: number) => boolean;
  /** Whether a token names a country, place or body. */
  named: (token: number) => boolean;
  /** Whether a token is part of a number, its scale and its unit. */
  measured: (token: number) => boolean;
}

class PhraseAfter {
  readonly #tokens: readonly Token[];
  readonly #dated: Dated;
  #joined = false;

  constructor(tokens: readonly Token[], dated: Dated) {
    this.#tokens = tokens;
    this.#dated = dated;
  }

  #lower(i: number): string {
    return this.#tokens[i]?.lower ?? '';
  }

  /** The noun phrase that begins at `from`, if one does. */
  read(from: number): Phrase | undefined {
    let first = from;
    while (LEADING.has(this.#lower(first)) && first - from < 4) first++;
    if (!this.#opens(first)) return undefined;
    let last = first;
    for (let i = first + 1; i < this.#tokens.length && i - first < LONGEST; i++) {
      const step = this.#step(i, first);
      if (step === undefined) break;
      last = step;
      i = step;
    }
    return { first, last: this.#trim(first, last) };
  }

  #opens(first: number): boolean {
    const token = this.#tokens[first];
    return (
      nominal(token) &&
      !this.#dated.dated(first) &&
      (!/ly$/.test(token?.lower ?? '') ||
        /^(?:weekly|daily|monthly|yearly|friendly|early|family|supply|ally|elderly|quarterly)$/.test(
          token?.lower ?? '',
        ))
    );
  }

  /** The last token of what may be added from i on. */
  #step(i: number, first: number): number | undefined {
    const word = this.#lower(i);
    if (this.#dated.dated(i) || finitePast(this.#tokens, i)) return undefined;
    if (AFTER_PLURAL.has(word) && /[^s]s$/.test(this.#lower(i - 1))) return undefined;
    if (word === '/' || word === "'s" || word === "'" || word === '-')
      return nominal(this.#tokens[i + 1]) ? i + 1 : word === "'" || word === "'s" ? i : undefined;
    if (nominal(this.#tokens[i])) return i;
    if (word === '(' && this.#lower(i + 2) === ')' && /^\p{Lu}{2,}/u.test(this.#tokens[i + 1]?.plain ?? ''))
      return i + 2;
    if (word === 'and' || word === '&') return this.#and(i, first);
    const next = this.#lower(i + 1);
    // "nations with which Vietnam has set up ties"
    if (LINKED.has(word) && /^(?:which|whom)$/.test(next)) return this.#relative(i + 1);
    if (word === 'in' || word === 'on' || word === 'at') return this.#place(i);
    if (LINKED.has(word)) return this.#linked(i);
    return undefined;
  }

  #linked(i: number): number | undefined {
    const at = DETERMINERS.has(this.#lower(i + 1)) ? i + 2 : i + 1;
    if (this.#dated.dated(at) || !nominal(this.#tokens[at])) return undefined;
    // "15 deals to boost trade": a verb follows, not a noun, where no determiner or capital or plural shows one
    if (/^(?:between|among)$/.test(this.#lower(i))) this.#joined = true;
    return at;
  }

  #place(i: number): number | undefined {
    const at = DETERMINERS.has(this.#lower(i + 1)) ? i + 2 : i + 1;
    return this.#dated.named(at) && !this.#dated.dated(at) ? at : undefined;
  }

  #and(i: number, first: number): number | undefined {
    const next = this.#lower(i + 1);
    if (this.#joined) return nominal(this.#tokens[i + 1]) ? i + 1 : undefined;
    if (LINKED.has(next) && nominal(this.#tokens[i + 2])) return i + 2;
    const then = this.#lower(i + 2);
    if (
      nominal(this.#tokens[i + 1]) &&
      !/[^e]ed$/.test(next) &&
      (then === '' || /^[,.;)]$|^(?:in|from|to|of|with|for|by)$/.test(then))
    )
      return i + 1;
    return i - first <= 2 &&
      nominal(this.#tokens[i + 1]) &&
      !/[^e]ed$/.test(next) &&
      nominal(this.#tokens[i + 2]) &&
      !finitePast(this.#tokens, i + 2)
      ? i + 1
      : undefined;
  }

  #relative(i: number): number | undefined {
    let last = i;
    for (let k = i + 1; k < this.#tokens.length && k - i < 12; k++) {
      if (
        !isWord(this.#tokens[k]) ||
        isNumber(this.#tokens[k]) ||
        this.#dated.dated(k) ||
        /^(?:and|but|while|to|in|at|on)$/.test(this.#lower(k))
      )
        break;
      last = k;
    }
    return last > i + 1 ? last : undefined;
  }

  #trim(first: number, end: number): number {
    let last = end;
    while (last > first && (LINKED.has(this.#lower(last)) || /^(?:and|&|in|the|a|\p{L}+ly)$/u.test(this.#lower(last))))
      last--;
    return last;
  }
}

/** The noun phrase right after a number that ends before token `from`. */
export function phraseAfter(tokens: readonly Token[], from: number, dated: Dated): Phrase | undefined {
  return new PhraseAfter(tokens, dated).read(from);
}

/** "1,850 km in length", "5 million in cash": how it is measured, not what. */
const MEASURED_IN =
  /^(?:length|size|area|width|height|depth|weight|all|total|cash|return|number|full|fact|addition|part|value)$/;

/** The noun phrase after "in", "of", "as", "worth of" behind a sum: "28 billion USD in FDI". */
export function phraseLinked(tokens: readonly Token[], from: number, dated: Dated): Phrase | undefined {
  let at = from;
  if (tokens[at]?.lower === "'") at++;
  if (tokens[at]?.lower === 'worth') at++;
  const link = tokens[at]?.lower ?? '';
  if (!/^(?:in|of|as)$/.test(link)) return undefined;
  const start = DETERMINERS.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (
    tellsTime(tokens[start]) ||
    dated.dated(start) ||
    (link === 'in' &&
      (MEASURED_IN.test(tokens[start]?.lower ?? '') || (dated.named(start) && !nominal(tokens[start + 1])))) ||
    /^it$/.test(tokens[start]?.lower ?? '')
  )
    return undefined;
  return phraseAfter(tokens, start, dated);
}

const LINKS = set(`
  of at to by with a an the its is are was were be been being has have had will would could may should already also now then just only reach reached reaches reaching total totalled totaled totalling
  totals totaling amount amounted amounts amounting stood stands standing stand hit hits hitting exceed exceeded exceeds exceeding surpass surpassed surpassing top topped topping worth valued estimated
  expected projected forecast predicted set likely accounted accounts accounting for came comes come rose rises rise grew grow grows fell falls fall dropped jumped climbed increased increase increases increasing
  decreased declined soared surged recorded posted smash smashed smashing break broke breaking bring bringing brought brings raised raising up down from roughly about around over nearly
  remain remained remains average averaged averaging register registered registering generate shrank shrunk slid contracted expanded gained sank tumbled plunged plummeted exceeding making representing on way track course cost costs costing cut cuts drop drops declining falling
  rising risen grown fallen shrunk slumped swelled swollen doubled halved eased edged crept widened narrowed mere whopping staggering record estimated combined put may might must can
  can pass passes passed cross crosses crossed near nears neared
  double treble triple quadruple another additional extra
  lifted raise raises lift lifts bring doubled tripled quadrupled numbers number numbering numbered climb reduce reduced widen run runs ran runs-to fixed ought meant hopes supposed scheduled continues
  covering covers cover covered spanning spans measuring measures stretching stretches occupying occupies
  growing climbing further by-some annually sharply slightly steadily only year-on-year only expanding shrinking expand
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
    return (relative || apposed) && at - 1 > 0 ? at - 1 : undefined;
  }
  return undefined;
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
      (TIME_NOUNS.has(word) && (dated.measured(last - 1) || TIME_NOUNS.has(tokens[last - 1]?.lower ?? '')));
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
  // "turnover exceeding 1 billion": the words of exactness lead to the noun by themselves
  // "the gap, which may exceed 200 billion"
  if (/^(?:which|that)$/.test(tokens[last]?.lower ?? '') && last < until - 1)
    last -= tokens[last - 1]?.lower === ',' ? 2 : 1;
  if (last < 0 || (last === until - 1 && !/^(?:exceed|surpass|topp|pass|cross)/.test(tokens[until]?.lower ?? '')))
    return undefined;
  while (last >= 0 && (dated.dated(last) || /^(?:in|on|during|by|since|,)$/.test(tokens[last]?.lower ?? ''))) last--;
  return nounsBackFrom(tokens, last, dated);
}

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
export function nounsBackFrom(tokens: readonly Token[], end: number, dated: Dated): Phrase | undefined {
  let last = end;
  if (tokens[last]?.plain === ')' && tokens[last - 2]?.plain === '(') last = end;
  else if (!nominal(tokens[last])) return undefined;
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
      if (i < last && /[^e]ed$/.test(word) && AUXILIARY.has(tokens[i - 1]?.lower ?? '')) break;
      if (i < last && /[^e]ed$/.test(word) && nominal(tokens[i - 1]) && !/ly$/.test(tokens[i - 1]?.lower ?? '')) break;
      first = i;
    } else if (/^[()]$/.test(word) && i > last - 3) first = word === '(' ? first : i;
    // "its four neighbours": so many are named, not counted
    else if (SPELLED_NUMBERS.has(word) && i < last && DETERMINERS.has(tokens[i - 1]?.lower ?? '')) continue;
    else if (
      DETERMINERS.has(word) &&
      !/^(?:of|from|to|between|with|for)$/.test(tokens[i - 1]?.lower ?? '') &&
      !(/^(?:in|among|within|across)$/.test(tokens[i - 1]?.lower ?? '') && i < last && nominal(tokens[i - 2]))
    )
      break;
    else if (
      DETERMINERS.has(word) ||
      word === 'and' ||
      word === "'s" ||
      word === "'" ||
      word === '-' ||
      word === '/' ||
      PLACING.test(word)
    ) {
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
      /^(?:and|of|in|'s|total|number|percentage|share)$/.test(tokens[first]?.lower ?? '') ||
      /^(?:from|to|with|between|for)$/.test(tokens[first]?.lower ?? ''))
  )
    first++;
  return last >= first && nominal(tokens[first]) ? { first, last } : undefined;
}
