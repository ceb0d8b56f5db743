// Dates that count from a time told before and not from the day of publication: "the same evening", "the next day", "two days later",
// "in that month", "a year earlier". Without a time told before they are none.
import type { PartialDate } from '../../../model/dates.ts';
import { NUMBER_WORDS } from '../lexicon/numerals.ts';
import type { Token } from '../tokens.ts';
import { shifted } from './calendar.ts';
import type { DatePiece } from './pieces.ts';

/** What the text has told of time: the last day that is not to come, and the last time however vague. */
export interface LastTold {
  day: PartialDate | null;
  time: PartialDate | null;
}

const UNITS: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'> = new Map([
  ...['day', 'days', 'morning', 'afternoon', 'evening', 'night'].map((word) => [word, 'day'] as const),
  ...['week', 'weeks'].map((word) => [word, 'week'] as const),
  ...['month', 'months'].map((word) => [word, 'month'] as const),
  ...['year', 'years'].map((word) => [word, 'year'] as const),
]);

/** "the same day", "the next day": how far from the one told last before. */
const BEFORE_UNIT = new Map([
  ['same', 0],
  ['that', 0],
  ['next', 1],
  ['following', 1],
  ['previous', -1],
]);

/** "a day earlier", "two days after". */
const AFTER_UNIT = new Map([
  ['earlier', -1],
  ['before', -1],
  ['later', 1],
  ['after', 1],
]);

/** With what something is compared: "than a year earlier". */
const COMPARES = /^(?:than|from|of|against|over|on|to|with|above|below|exceeding|beating)$/;

/** "the day before." tells a time; "the day before the summit" one that is told from something else. */
const ENDS = /^(?:[.,;:]|and|at|in|on|for|with|from|by|via|as)?$/;

class Reader {
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  #lower(i: number): string {
    return this.#tokens[i]?.lower ?? '';
  }

  /** The date of which the word at i is the unit, counted from what was told last. */
  at(i: number, last: LastTold): DatePiece | undefined {
    const unit = UNITS.get(this.#lower(i));
    if (unit === undefined) return undefined;
    const { steps, first, end } = this.#behind(i, unit) ?? this.#ahead(i) ?? {};
    if (steps === undefined || first === undefined || end === undefined) return undefined;
    const value = counted(steps, unit, last);
    return value === undefined ? undefined : { kind: 'date', first, last: end, value };
  }

  /** "a day earlier", "the month before", "two years later". */
  #behind(i: number, unit: string): { steps: number; first: number; end: number } | undefined {
    const way = AFTER_UNIT.get(this.#lower(i + 1));
    if (way === undefined) return undefined;
    const word = this.#lower(i - 1);
    const many = NUMBER_WORDS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : /^(?:a|an)$/.test(word) ? 1 : 0);
    // "in Lima the day before he had met her"
    const acts = /^(?:he|she|they)$/.test(this.#lower(i + 2)) && this.#lower(i + 3) === 'had';
    const single = word === 'the' && !this.#lower(i).endsWith('s') && (acts || ENDS.test(this.#lower(i + 2)));
    const count = single ? 1 : many;
    const compares = unit !== 'day' && COMPARES.test(this.#lower(i - 2));
    const bound = !single && /^(?:before|after)$/.test(this.#lower(i + 1)) && !ENDS.test(this.#lower(i + 2));
    if (count === 0 || compares || bound) return undefined;
    return { steps: way * count, first: i - 1, end: i + 1 };
  }

  /** "the same evening", "that month", "the following year". */
  #ahead(i: number): { steps: number; first: number; end: number } | undefined {
    const steps = BEFORE_UNIT.get(this.#lower(i - 1));
    if (steps === undefined || COMPARES.test(this.#lower(i + 1))) return undefined;
    const first = /^(?:the|that)$/.test(this.#lower(i - 2)) ? i - 2 : i - 1;
    // "next month" alone is counted from today
    if (first === i - 1 && this.#lower(i - 1) !== 'that' && UNITS.get(this.#lower(i)) !== 'day') return undefined;
    return { steps, first, end: i };
  }
}

/** Days and weeks are counted from the last day, "that week" is none; months and years from the last time. */
function counted(steps: number, unit: string, { day, time }: LastTold): PartialDate | undefined {
  const from = unit === 'day' || unit === 'week' ? day : time;
  return from === null || (unit === 'week' && steps === 0) ? undefined : shifted(from, steps, unit);
}

/** The dates of a sentence with those that count from what was told before. */
export function withAnaphora(tokens: readonly Token[], dates: readonly DatePiece[], told: LastTold): DatePiece[] {
  const reader = new Reader(tokens);
  const all = [...dates];
  let last = told;
  for (let i = 0; i < tokens.length; i++) {
    const said = dates.find((date) => date.last === i);
    if (said) last = { day: said.value.length === 10 ? said.value : last.day, time: said.value.split('/')[0] ?? null };
    const found = reader.at(i, last);
    if (found && !dates.some((date) => date.first <= found.last && date.last >= found.first)) all.push(found);
  }
  return all.sort((a, b) => a.first - b.first);
}
