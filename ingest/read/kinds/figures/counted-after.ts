// What a number counts or measures, in the text's own words: the noun phrase after it ("70 cooperation documents") or after a linking
// word ("28 billion USD in FDI"). Knows closed classes only.
import { words } from '../../lexicon/word-lists.ts';
import type { Token } from '../../tokens.ts';
import {
  AUXILIARY,
  type Dated,
  DETERMINERS,
  isNumber,
  isWord,
  LINKED,
  LONGEST,
  nominal,
  type Phrase,
  tellsTime,
} from './counted-words.ts';

const LEADING = words('more other further different separate such the a an');

/** Verbs that look like nouns, where a plural stands before them: "students study". */
const AFTER_PLURAL = words(
  'study operate serve attend participate benefit depend face visit travel return own hold cross cover need pass',
);

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
        /^(?:weekly|daily|monthly|yearly|friendly|early|family|supply|ally|elderly|quarterly|tally|assembly|rally|reply|monopoly)$/.test(
          token?.lower ?? '',
        ))
    );
  }

  /** The last token of what may be added from i on. */
  #step(i: number, first: number): number | undefined {
    const word = this.#lower(i);
    if (this.#dated.dated(i) || finitePast(this.#tokens, i)) return undefined;
    // "with 1.4 million inhabitants Timor-Leste is": another noun begins
    if (this.#dated.named(i) && this.#tokens[i]?.capital && /^[a-z]+[^s]s$/.test(this.#tokens[i - 1]?.plain ?? ''))
      return undefined;
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
    if (nominal(this.#tokens[i + 1]) && !/[^e]ed$/.test(next) && /^(?:|[,.;)]|in|from|to|of|with|for|by)$/.test(then))
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
  const first = tokens[at + 1]?.lower ?? '';
  // "80 percent of whose imports"
  const start = DETERMINERS.has(first) || first === 'whose' ? at + 2 : at + 1;
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
