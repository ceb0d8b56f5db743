// Finds dates in a sentence and resolves them against the date of publication: as exact as the words, never more.
// Refuses what only looks like a date: durations, ages, "May" as a verb, numbers in names.
import type { PartialDate } from '../../../model/dates.ts';
import { MONTHS } from '../lexicon/calendar.ts';
import { words } from '../lexicon/word-lists.ts';
import type { Token } from '../tokens.ts';
import { dayOf, exists, monthOf, two, yearOf } from './calendar.ts';
import type { DatePiece } from './pieces.ts';
import { agoAt, dayOfWeek, type Found, relativeAt, weekdayAt } from './relative-dates.ts';

const FUTURE = words(
  'will shall would due scheduled expected planned plans next upcoming coming slated set forthcoming tomorrow ahead leaves departs flies',
);

/** What relative words count from: the date of publication and whether the sentence looks ahead. */
interface Reference {
  published: PartialDate | null;
  future: boolean;
}

/** The year of a month or day without one: the newest that is not after publication, or the next if the words look ahead. */
function yearFor(month: number, dayOfMonth: number | null, { published, future }: Reference): number | null {
  if (published === null) return null;
  const year = yearOf(published);
  const shown = dayOfMonth ? `${two(month)}-${two(dayOfMonth)}` : two(month);
  const now = published.slice(5, 5 + shown.length);
  if (now.length < 2) return year;
  const known = shown.slice(0, now.length);
  const gap = (month - monthOf(published) + 12) % 12;
  if (future) return known >= now || (12 - gap) % 12 <= 1 ? year : year + 1;
  if (known <= now) return year;
  // a few weeks ahead is the near future even without a word for it
  return gap <= 2 ? year : year - 1;
}

const number = (token: Token | undefined): number | null => {
  const match = token && /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.lower);
  return match ? Number(match[1]) : null;
};
const year = (token: Token | undefined): number | null =>
  token && /^(?:19|20)\d\d$/.test(token.plain) ? Number(token.plain) : null;

const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';

/** "last year", "this year", "next year". */
const YEARS_AWAY: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

class Reader {
  readonly #tokens: readonly Token[];
  readonly #published: PartialDate | null;
  /** The token at which a date is sought. */
  #from = 0;

  constructor(tokens: readonly Token[], published: PartialDate | null) {
    this.#tokens = tokens;
    this.#published = published;
  }

  /** What the words at hand are counted from; asked for only where there is something to count. */
  get #reference(): Reference {
    return { published: this.#published, future: looksAhead(this.#tokens, this.#from) };
  }

  #lower(i: number): string {
    return this.#tokens[i]?.lower ?? '';
  }

  /** The date that begins at a token: each way of writing one begins with a number or with a word. */
  at(i: number): Found | undefined {
    this.#from = i;
    const ago = this.#published ? agoAt(this.#tokens, i, this.#published) : undefined;
    if (isDigit(this.#tokens[i]?.plain[0])) return this.#iso(i) ?? ago ?? this.#dayFirst(i) ?? this.#bareYear(i);
    return ago ?? this.#monthFirst(i) ?? this.#weekday(i) ?? this.#relative(i);
  }

  #iso(i: number): Found | undefined {
    const match = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(this.#tokens[i]?.plain ?? '');
    if (!match) return undefined;
    const [y, m, d] = match.slice(1).map(Number);
    return y && m && d && m <= 12 && exists(y, m, d) ? { last: i, value: match[0] } : undefined;
  }

  #month(i: number): number | undefined {
    const token = this.#tokens[i];
    return token?.capital ? MONTHS.get(token.lower) : undefined;
  }

  #yearAfter(i: number): { value: number; last: number } | undefined {
    // "March last year", "September of last year"
    const word = this.#lower(i) === 'of' ? i + 1 : i;
    const step = YEARS_AWAY.get(this.#lower(word));
    const now = this.#published === null ? undefined : yearOf(this.#published);
    if (step !== undefined && now !== undefined && this.#lower(word + 1) === 'year')
      return { value: now + step, last: word + 1 };
    const comma = this.#lower(i) === ',' || this.#lower(i) === 'of' ? i + 1 : i;
    const value = year(this.#tokens[comma]);
    return value === null ? undefined : { value, last: comma };
  }

  /** "January 22", "Jan. 22-24, 2021", "September 6 to 9", "January 2021", "in March". */
  #monthFirst(i: number): Found | undefined {
    const month = this.#month(i);
    if (month === undefined) return undefined;
    const first = number(this.#tokens[i + 1]);
    if (first === null || year(this.#tokens[i + 1]) !== null) return this.#monthAlone(i, month);
    const { until, last } = this.#until(i + 1);
    return this.#finish(month, first, until, last);
  }

  /** The day up to which days run from the one at a token: "22-24", "6 to 9". */
  #until(last: number): { until: number | null; last: number } {
    const until = /^(?:-|–|—|to|and|until|&)$/.test(this.#lower(last + 1)) ? number(this.#tokens[last + 2]) : null;
    if (until === null || /^(?:million|billion|percent|%)$/.test(this.#lower(last + 3))) return { until: null, last };
    return { until, last: last + 2 };
  }

  #finish(month: number, first: number, until: number | null, at: number): Found | undefined {
    let last = at;
    const stated = this.#yearAfter(last + 1);
    if (stated) last = stated.last;
    const y = stated?.value ?? yearFor(month, first, this.#reference);
    if (y === null || !exists(y, month, first)) return undefined;
    const start = dayOf(y, month, first);
    if (until === null || until <= first || !exists(y, month, until)) return { last, value: start };
    return { last, value: `${start}/${dayOf(y, month, until)}` };
  }

  #monthAlone(i: number, month: number): Found | undefined {
    const stated = this.#yearAfter(i + 1);
    if (stated) return { last: stated.last, value: `${stated.value}-${two(month)}` };
    const before = this.#lower(i - 1);
    const word = this.#lower(i);
    // "December was the best month"
    const subject = i === 0 && word !== 'may' && /^(?:was|is|saw|brought|has|had)$/.test(this.#lower(i + 1));
    if (!subject && !/^(?:in|since|until|by|last|next|this|early|late|mid|of|from|during|to|mid-)$/.test(before))
      return undefined;
    if (word === 'may' && !/^(?:in|since|last|next|this|early|late|mid)$/.test(before)) return undefined;
    if (word === 'march' && before === 'to') return undefined;
    const y = yearFor(month, null, before === 'next' ? { ...this.#reference, future: true } : this.#reference);
    if (y === null) return undefined;
    const value = `${y}-${two(month)}`;
    // "last September", told in July: none that is yet to come
    const gone = before === 'last' && this.#published !== null && value >= this.#published.slice(0, 7);
    return { last: i, value: gone ? `${y - 1}-${two(month)}` : value };
  }

  /** "22 January 2021", "6-9 September", "the 22nd of January". */
  #dayFirst(i: number): Found | undefined {
    const first = number(this.#tokens[i]);
    if (first === null || first > 31) return undefined;
    const { until, last } = this.#until(i);
    const at = this.#lower(last + 1) === 'of' ? last + 2 : last + 1;
    const month = this.#month(at);
    return month === undefined ? undefined : this.#finish(month, first, until, at);
  }

  #weekday(i: number): Found | undefined {
    const weekday = weekdayAt(this.#tokens[i]);
    if (weekday === undefined) return undefined;
    // "Tuesday, January 23": the date says more
    const after = this.#lower(i + 1) === ',' || this.#lower(i + 1) === '(' ? i + 2 : i + 1;
    const exact = this.#monthFirst(after) ?? this.#dayFirst(after);
    if (exact?.value.includes('-')) return exact;
    const { published, future } = this.#reference;
    if (published?.length !== 10) return undefined;
    return { last: i, value: dayOfWeek(weekday, this.#lower(i - 1), published, future) };
  }

  #relative(i: number): Found | undefined {
    return this.#published ? relativeAt(this.#tokens, i, this.#published) : undefined;
  }

  #bareYear(i: number): Found | undefined {
    const value = year(this.#tokens[i]);
    if (value === null) return undefined;
    const before = this.#lower(i - 1);
    if (
      !/^(?:in|since|of|by|from|until|late|early|during|for|year|to|mid|throughout|after|before|between|and|end|\()$/.test(
        before,
      )
    )
      return undefined;
    if (before === 'and' && year(this.#tokens[i - 2]) === null) return undefined;
    if (/^(?:percent|%|million|billion|people|tonnes)$/.test(this.#lower(i + 1))) return undefined;
    if (/^[-–]$/.test(this.#lower(i + 1)) && year(this.#tokens[i + 2]) !== null)
      return { last: i + 2, value: `${value}/${this.#tokens[i + 2]?.plain}` };
    return { last: i, value: String(value) };
  }
}

/** "met on Monday, said tolls would fall": what is said to come is of another time than what came before. */
const SPEECH = /^(?:said|says|told|tells|added|adds|that|announced|noted|stressed|agreed|;)$/;
const BEFORE = 14;
const AFTER = 6;

/** Whether a word for the future stands near a token: it counts for the dates near it. */
function looksAhead(tokens: readonly Token[], at: number): boolean {
  let end = at + 1;
  while (end < at + AFTER && !SPEECH.test(tokens[end]?.lower ?? '')) end++;
  const from = Math.max(0, at - BEFORE);
  return tokens.slice(from, end).some(
    ({ lower }, n) =>
      // "set to come", but not "set foot", "set off"
      (FUTURE.has(lower) && (lower !== 'set' || /^(?:to|for)$/.test(tokens[from + n + 1]?.lower ?? ''))) ||
      (/^(?:is|are|was|were)$/.test(lower) && leadsAhead(tokens, from + n)),
  );
}

/** "is to open", "were to meet": not "was to be seen". */
const leadsAhead = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.lower !== 'be';

/** The dates of a sentence. `published` may itself be only a month or a year, or unknown. */
export function findDates(tokens: readonly Token[], published: PartialDate | null): DatePiece[] {
  const reader = new Reader(tokens, published);
  const pieces: DatePiece[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = reader.at(i);
    if (!found) continue;
    pieces.push({ kind: 'date', first: i, last: found.last, value: found.value });
    i = found.last;
  }
  return pieces;
}
