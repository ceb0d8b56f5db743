// What the words around a number say of it: whether it is a change, a fall or a forecast, for which time, and of whom.

import type { Period } from '../../../model/dates.ts';
import type { AnnotatedSentence } from '../annotate.ts';
import { Cued } from '../cues.ts';
import { lowered, type Quantity } from '../mentions/quantities.ts';
import type { Token } from '../tokens.ts';

const RISE =
  'increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|grow(?:s|n|ing|th)?|grew|surg(?:e|es|ed|ing)|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|climb(?:s|ed|ing)?|expan(?:d|ds|ded|ding|sion)|gain(?:s|ed|ing)?|up|higher|upturn|boost(?:s|ed|ing)?|improv(?:e|ed|ing|ement)';
const FALL =
  'decreas(?:e|es|ed|ing)|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|down|shr(?:ink|inks|ank|unk|inking|inkage)|contract(?:s|ed|ing|ion)|plung(?:e|es|ed|ing)|slump(?:s|ed|ing)?|slid|slip(?:s|ped)|reduc(?:e|es|ed|ing|tion)|lower|cut|tumbl(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|sank|dip(?:s|ped)?|slash(?:es|ed|ing)?|halv(?:e|es|ed)|lost|losing';
const FILL = String.raw`(?: (?:sharply|slightly|further|strongly|steadily|year-on-year|on-year|annually|as much|as|again|rapidly|modestly|significantly|only|just|overall|also|rate|averag(?:e|ing)|most,?|fastest,?|least,?))*`;
const LEADS_UP = new RegExp(
  String.raw`\b(?:${RISE})${FILL}(?: of| by| at| rate of| an average of)?(?: a| an| the)? ?$`,
);
const LEADS_DOWN = new RegExp(String.raw`\b(?:${FALL})${FILL}(?: of| by)?(?: a| an| the)? ?$`);
const NOUN_UP =
  /\b(?:growth|increase|rise|expansion|jump|gain|surge)(?: (?!and\b|to\b|from\b)[\w'()-]+){0,4} (?:of|at|by) (?:a |an |the )?$/;
const NOUN_DOWN =
  /\b(?:decrease|fall|drop|decline|reduction|contraction|cut|slump)(?: (?!and\b|to\b|from\b)[\w'()-]+){0,4} (?:of|at|by) (?:a |an |the )?$/;
const THEN_UP = new RegExp(
  String.raw`^,?(?: (?:year-on-year|on-year|annual|annually|yearly|year on year|economic|gdp|real))*[ -](?:${RISE}|more|above|over the (?:same|previous|year)|growth)(?![a-z])(?! than \d)`,
);
const THEN_DOWN = new RegExp(
  String.raw`^,?(?: (?:year-on-year|on-year|annual|annually|yearly|year on year|economic|real))*[ -](?:${FALL}|less|fewer|below|off)(?![a-z])`,
);
const COMPARED =
  /^,? (?:year-on-year|on-year|year on year|against the (?:same|previous)|from (?:a year|the (?:same|previous|year before))|compared (?:to|with) (?:the|a|last|its)|over the (?:same|previous|preceding))/;
const VALUE_TO = new RegExp(String.raw`\b(?:${RISE}|${FALL})${FILL} to (?:a |an |the )?(?:[\w-]+ ){0,3}$`);

/** "cut its purchases of oil by 20 percent": the verb acts on something before the number comes. */
const ACTS_UP =
  /\b(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|boost(?:s|ed|ing)?|expand(?:s|ed|ing)?|lift(?:s|ed|ing)?|grow|grew|grown|rose|risen)\b[^,;.\d]{1,60} by (?:a |an |another )?$/;
const ACTS_DOWN =
  /\b(?:cut(?:s|ting)?|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|curb(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|trim(?:s|med|ming)?|shr[aiu]nk|fell|fallen)\b[^,;.\d]{1,60} by (?:a |an |another )?$/;

/** 1 for a rise, -1 for a fall, 0 for no change. `before` ends where the number (with what leads to it) begins. */
export function changeOf(quantity: Quantity, before: string, after: string): -1 | 0 | 1 {
  if (VALUE_TO.test(before)) return 0;
  // "lost 12 ships", "cut 300 posts" count things; "rose by 300" tells a change
  const things = quantity.unit === 'count' && !/\b(?:by|of)(?: a| an| the)? ?$/.test(before);
  if (things)
    return /^ (?:more|fewer|less) than\b|^,? (?:higher|lower)\b/.test(after)
      ? /^ more|higher/.test(after)
        ? 1
        : -1
      : 0;
  if (/\b(?:mak(?:e|es|ing)|made) up(?: some)? $/.test(before)) return 0;
  if (LEADS_DOWN.test(before) || NOUN_DOWN.test(before) || ACTS_DOWN.test(before)) return -1;
  if (LEADS_UP.test(before) || NOUN_UP.test(before) || ACTS_UP.test(before)) return 1;
  if (quantity.unit === 'count' && !/^ (?:more|fewer|less) than\b|^,? (?:higher|lower)\b/.test(after)) return 0;
  if (
    quantity.unit !== '%' &&
    quantity.unit !== 'percentage points' &&
    !/^ (?:more|fewer|less|higher|lower|above|below|increase|decrease|rise|drop|decline|growth|up|down)\b/.test(after)
  )
    return 0;
  if (THEN_DOWN.test(after)) return -1;
  return THEN_UP.test(after) || COMPARED.test(after) ? 1 : 0;
}

const AHEAD =
  /\b(?:expect(?:ed|s|ing)?|target(?:s|ed|ing)?|aims?|aimed|aiming|forecast(?:s|ed)?|projected|projects to|plans? to|planned|planning to|will|would|shall|set to|hopes?|hoped|hoping|goal|goals|intends?|striv(?:e|es|ing)|seeks? to|pledg(?:e|ed|es|ing)|promis(?:e|ed|es|ing)|commit(?:s|ted|ting)?|on track|on the way to|poised|likely to|anticipated?|want(?:s|ed)?|wish(?:es|ed)?|envisag(?:e|es|ed)|envision(?:s|ed)?|ambition|due to|is to|are to|towards?)\b/;
const DONE = /\b(?:said it had|has already|have already|last year|so far|to date)\b/;

/** Whether the number is a target, a plan or a forecast: the clause before it looks ahead. */
export function isExpected(clauseBefore: string, clauseAfter: string): boolean {
  // "the 15 agreements" are there already
  if (/\b(?:the|its|their|these|those) $/.test(clauseBefore)) return false;
  const near = clauseBefore.slice(-130).split(', ').at(-1) ?? '';
  if (DONE.test(near)) return false;
  return (
    AHEAD.test(near) ||
    /^(?:(?! and )[^,;]){0,40}\b(?:is|are|was|were) (?:expected|forecast|planned|projected|targeted|needed|pledged)\b/.test(
      clauseAfter,
    ) ||
    /^[^,;.]{0,50}\bby (?:the end of )?20[2-9]\d\b/.test(clauseAfter)
  );
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = MONTHS.join('|');
const SPAN = new Cued(
  new RegExp(
    String.raw`\b(?:from |between |during |in )?(${MONTH})(?: ((?:19|20)\d\d))? ?(?:-|–|—|to|and|through|until) ?(${MONTH})(?: ((?:19|20)\d\d))?(?! \d)`,
  ),
);
const YEARS = new Cued(
  /\b(?:from |between |during |in |for |over )?((?:19|20)\d\d) ?(?:-|–|—|to|and|through|until|till) ?((?:19|20)?\d\d)(?!\d|,\d)/,
);
const PAST = new Cued(
  /\b(?:in|over|during|for|within) the (?:past|last|previous|recent) (two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years\b/,
);
/** "risen by a third in five years": so many years up to now. */
const IN_YEARS = new Cued(
  /\b(?:in|over|within) (?:just |only |barely )?(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years\b/,
);
/** What is to be in so many years, and what is to be done in the next so many. */
const WITHIN = new Cued(/\b(?:within|in) (?:the next )?(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years\b/);
const NEXT_YEARS = new Cued(
  /\b(?:over|in|during|for) the (?:next|coming) (two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years\b/,
);
const THROUGH = new Cued(/\b(?:through|until|till) ((?:19|20)\d\d)\b/);
const SINCE = new Cued(
  /\bsince (?:early |late |mid-|the (?:start|beginning|end) of )?(?:(?:[a-z]+ )?(?:\d{1,2},? )?)?((?:19|20)\d\d)\b/,
);
const FIRST_MONTHS = new Cued(
  /\b(?:in|during|over|for|of) (?:the )?first (two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}) months(?: of (?:this year|the year|((?:19|20)\d\d)))?/,
);
const PART = new Cued(
  /\b(?:in|during|for|of|over) the (first|second|third|fourth|last) (half|quarter)(?: of (?:this year|the year|((?:19|20)\d\d)|last year))?/,
);
const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const two = (n: number): string => String(n).padStart(2, '0');
const numeral = (word: string): number => (/\d/.test(word) ? Number(word) : SMALL.indexOf(word));
const HALVES: Readonly<Record<string, readonly [number, number]>> = {
  'first half': [1, 6],
  'second half': [7, 12],
  'last half': [7, 12],
  'first quarter': [1, 3],
  'second quarter': [4, 6],
  'third quarter': [7, 9],
  'fourth quarter': [10, 12],
  'last quarter': [10, 12],
};

/** The year that "this year" means: in a piece of the first days of January, looking back, the year before. */
export function currentYear(published: string | null): number | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  return /^\d{4}-01-0[1-7]$/.test(published) ? year - 1 : year;
}

function months(year: number, from: number, to: number): Period {
  return from === to ? `${year}-${two(from)}` : `${year}-${two(from)}/${year}-${two(to)}`;
}

interface Told {
  period: Period;
  at: number;
  end: number;
}

/** Spans of time that a stretch of text tells in words, with their places in it. */
function spansIn(text: string, year: number | null): Told[] {
  const told: Told[] = [];
  const add = (match: RegExpExecArray | null, period: Period | null): void => {
    if (match && period) told.push({ period, at: match.index, end: match.index + match[0].length });
  };
  const past = PAST.exec(text);
  if (past && year) add(past, `${year - numeral(past[1] ?? '1') + 1}/${year}`);
  const spanned = past ? null : IN_YEARS.exec(text);
  const inYears =
    spanned &&
    /\b(?:has|have|had|rose|grew|fell|risen|grown|fallen|increased|doubled)\b/.test(text.slice(0, spanned.index))
      ? spanned
      : null;
  if (inYears && year) add(inYears, `${year - numeral(inYears[1] ?? '1') + 1}/${year}`);
  const next = NEXT_YEARS.exec(text);
  if (next && year) add(next, `${year}/${year + numeral(next[1] ?? '1')}`);
  const within = next ? null : WITHIN.exec(text);
  if (
    within &&
    year &&
    /\b(?:to|will|would|should|could|aims?|hopes?|plans?)\b/.test(text.slice(0, within.index)) &&
    !inYears
  )
    add(within, String(year + numeral(within[1] ?? '1')));
  const through = THROUGH.exec(text);
  if (through && year && Number(through[1]) > year) add(through, `${year}/${through[1]}`);
  const years = YEARS.exec(text);
  if (years) {
    const [from = '', until = ''] = [years[1], years[2]];
    const full = until.length === 2 ? from.slice(0, 2) + until : until;
    if (full > from) add(years, `${from}/${full}`);
  }
  const since = SINCE.exec(text);
  if (since && year && Number(since[1]) < year) add(since, `${since[1]}/${year}`);
  const span = SPAN.exec(text);
  const last = Number(span?.[4] ?? span?.[2] ?? year ?? 0);
  if (span && last) {
    const [from, to] = [MONTHS.indexOf(span[1] ?? '') + 1, MONTHS.indexOf(span[3] ?? '') + 1];
    const first = span[2] ? Number(span[2]) : from > to ? last - 1 : last;
    add(
      span,
      first === last && to > from
        ? months(last, from, to)
        : first < last
          ? `${first}-${two(from)}/${last}-${two(to)}`
          : null,
    );
  }
  const begun = FIRST_MONTHS.exec(text);
  if (begun && (begun[2] || year)) add(begun, months(Number(begun[2] ?? year), 1, numeral(begun[1] ?? '1')));
  const part = PART.exec(text);
  const range = part && HALVES[`${part[1]} ${part[2]}`];
  if (part && range && (part[3] || year))
    add(part, months(Number(part[3] ?? year) - (/last year$/.test(part[0]) ? 1 : 0), ...range));
  return told;
}

/** Which year "that year", "the year", "the same year" means: the one told last. */
const ANAPHOR = new Cued(
  /\b(?:in|during|throughout|of|for) (?:that|the|the same) year\b(?! (?:before|earlier|to|ago|of|ending|(?:19|20)))|\bthat year\b/,
);
const LAST_YEAR = new Cued(
  /\b(?:last year|the year just gone|the past year|over the past year|in the past year|the previous year)\b/,
);
const THIS_YEAR = new Cued(/\b(?:this year|so far this year|the current year)\b/);

/** What the text has said of time up to a sentence. */
export interface Times {
  published: string | null;
  /** The year (or interval) that the text last spoke of as past. */
  told: Period | null;
}

/** The time for which a number is given, from the words of its sentence; undefined where they say nothing of it. */
export function periodNear(sentence: AnnotatedSentence, text: string, at: number, times: Times): Period | undefined {
  const year = currentYear(times.published);
  const found: Told[] = spansIn(text, year);
  const covered = (offset: number): boolean => found.some((span) => offset >= span.at && offset < span.end);
  for (const piece of sentence.pieces) {
    if (piece.kind !== 'date') continue;
    const offset = (sentence.tokens[piece.first]?.start ?? 0) - sentence.start;
    if (covered(offset) || notFor(text.slice(0, offset))) continue;
    found.push({ period: piece.value, at: offset, end: (sentence.tokens[piece.last]?.end ?? 0) - sentence.start });
  }
  const note = (match: RegExpExecArray | null, period: Period | null): void => {
    if (!match || period === null) return;
    const same = found.find(({ at: other }) => Math.abs(other - match.index) < 12);
    if (same) same.period = period;
    else found.push({ period, at: match.index, end: match.index + match[0].length });
  };
  // "proclaimed independence in 2008 and says that it is recognised by": the time is of the deed before
  const own = found.filter(
    ({ end }) =>
      end > at ||
      !/^[^.]* (?:and|but|which|who) (?:\w+ ){0,2}?(?:says?|has|have|is|are|now|still)\b/.test(text.slice(end, at)),
  );
  found.splice(0, found.length, ...own);
  note(ANAPHOR.exec(text), times.told);
  if (year) {
    note(THIS_YEAR.exec(text), String(year));
    note(LAST_YEAR.exec(text), String(year - (times.published && /^\d{4}-01-0[1-7]$/.test(times.published) ? 0 : 1)));
  }
  return nearest(found, text, at);
}

/** Dates of other things: "since 2010", "the 2015 treaty", "established in 1995", "compared with 2022". */
function notFor(before: string): boolean {
  return (
    /\b(?:compared (?:with|to)|than|from|against|established|founded|dated|before|until|back to|of the|that of|over that of|those of|year earlier,?)(?: in| the| of| on)* $/.test(
      before.slice(-40),
    ) && !/\b(?:between|from) $/.test(before)
  );
}

function nearest(found: readonly Told[], text: string, at: number): Period | undefined {
  let best: { period: Period; far: number } | undefined;
  for (const { period, at: from, end } of found) {
    const between = end <= at ? text.slice(end, at) : text.slice(at, from);
    // what follows a number is rarely its time once another clause has begun
    // "100 billion in 2023 and 150 billion by 2030": a time before "and" is that of the number before
    const passed = end <= at && /^ and (?:\S+ ){0,2}$/.test(between) ? 45 : 0;
    const clauses = (between.match(/[;]|, (?!\d)|\b(?:while|which|when|that|after|before)\b/g) ?? []).length;
    const far = between.length + passed + clauses * 25 + (end <= at ? 0 : 15);
    if (!best || far < best.far) best = { period, far };
  }
  return best?.period;
}

const PRESENT =
  /\b(?:has|have|is|are|make up|makes up|stands?|live|lives|comprises?|consists?|now|currently|to date|so far|work|works|includes?|remains?|accounts?|hosts?|boasts?|total|totals)\b(?! been)/;
const PAST_TENSE =
  /\b(?:was|were|had|did|\w{3,}ed|took|came|went|gave|made|met|rose|fell|grew|held|stood|sent|saw|led|sold|bought|spent|brought|became|won|hit)\b/;

/** Whether the words around a number tell a state that goes on. */
export function isStanding(text: string): boolean {
  return PRESENT.test(text) && !PAST_TENSE.test(text);
}

/** Lower-case text of a sentence, of the same length. */
export const plainOf = (text: string, sentence: { start: number; end: number }): string =>
  lowered(text.slice(sentence.start, sentence.end));

/** The clause that ends or begins at an offset: up to the nearest mark that parts clauses. */
export function clauseBefore(text: string, at: number): string {
  const head = text.slice(0, at);
  const cut = Math.max(
    head.lastIndexOf(';'),
    head.lastIndexOf(': '),
    head.lastIndexOf(', while '),
    head.lastIndexOf(', and '),
    head.lastIndexOf(' which '),
    head.lastIndexOf(' whereas '),
  );
  return cut < 0 ? head : head.slice(cut + 1);
}

export const tokensText = (tokens: readonly Token[], first: number, last: number): string => {
  let text = '';
  for (let i = first; i <= last; i++) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (!token) continue;
    text += i > first && before && token.start > before.end ? ` ${token.text}` : token.text;
  }
  return text;
};
