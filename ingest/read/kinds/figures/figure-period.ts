// For which time a figure is: the time told with it, else the day of the deed that the text tells, else the year of a state that
// goes on. A promise or plan has no time unless it names one that is still to come; the day on which it was made known is none.
import type { Period } from '../../../../model/dates.ts';
import type { AnnotatedSentence } from '../../annotate.ts';
import { Cued } from '../../cues.ts';
import { clauseAround, isPast, isStanding } from './figure-setting.ts';
import { currentYear, spansIn, type Told } from './figure-spans.ts';

/** Which year "that year", "the year", "the same year" means: the one told last. */
const ANAPHOR = new Cued(
  /\b(?:in|during|throughout|of|for) (?:that|the|the same) year\b(?! (?:before|earlier|to|ago|of|ending|(?:19|20)))|\bthat year\b/,
);
const LAST_YEAR = new Cued(
  /\b(?:last year|the year just gone|the past year|over the past year|in the past year|the previous year)\b/,
);
/** "than in the same months of last year": with what something is compared. */
const COMPARED_WITH =
  /\b(?:than|compared (?:with|to)|against|from|over)(?: in)?(?: the)?(?: (?:same|corresponding) \w+ of| that of| those of)? $/;
const THIS_YEAR = new Cued(/\b(?:this year|so far this year|the current year|the end of the year)\b/);
const THIS_MONTH = new Cued(/\b(?:this month|so far this month)\b/);

/** What the text has said of time up to a sentence. */
export interface Times {
  published: string | null;
  /** The year (or interval) that the text last spoke of as past. */
  told: Period | null;
  /** The same, where it was not told as the time of a number alone: the year that the text looks back on. */
  review: Period | null;
  /** The day or month of the deeds that the text tells now, and the sentence that told it. */
  day: { date: Period; sentence: number } | null;
  /** The year or month, however long ago, that a sentence told. */
  past: { date: Period; sentence: number; paragraph: number } | null;
  /** The months or years of the figures told last, their paragraph, and the newest of all that figures were told of. */
  span: { period: Period; paragraph: number; newest: Period } | null;
}

/** A number in its sentence, as its time is looked for. */
export interface Timed {
  sentence: AnnotatedSentence;
  /** The sentence in lower case, and where the number begins and ends in it. */
  text: string;
  at: number;
  end: number;
  /** The words of the number's clause. */
  clause: string;
  change: boolean;
  expected: boolean;
  /** Whether it counts things, and does not measure. */
  counts: boolean;
  what: string;
  /** The time of the figure before in the sentence, and whether no verb parts it from this one. */
  near: Period | null | undefined;
  listed: boolean;
}

/** A deed of giving or granting without a time of its own has none. */
const GIVEN =
  /\b(?:announced|promised|offered|pledged|donated|granted|allocated|provided|committed|brought|approved|lent|earmarked|welcomed|under a|threatened|unveiled|presented|receives?|gives?|giving|adds|adding|(?<!good )will|package|lump sum|line of credit|quota|set aside|option)\b/;
/** The same, of things that are counted. */
const PROMISED =
  /\b(?:promised|offered|pledged|donated|granted|allocated|provided|committed|lent|earmarked|threatened|receives?|(?<!good )will|package|set aside|option|is to|are to)\b/;
/** "has announced", "is giving": no deed of a year gone by. */
const JUST_NOW = /\b(?:has|have|is|are) (?:also |now |just )?(?:\w+ed|given|lent|set|\w+ing)\b/;
/** Deeds of a day, of which a text tells as news. */
const DEED =
  /\b(?:signed|signing|concluded|exchanged|inked|elected|voted|votes?|ballots?|abstained|opposed|backed|killed|died|dead|lives|wounded|injured|arrested|detained|expelled|released|freed|handed|appointed|given|named|sworn|attended|gathered|represented|adopted|ordered|stormed|destroyed|turnout|turned out|handed over|left|landed|sent|received|agreed? on|adopt)\b/;
/** What a treaty or deal lays down is of no time. */
const LAID_DOWN =
  /^[ ,;]*under (?:\w+ ){1,4}?(?:accord|agreement|treaty|deal|pact|document|terms)\b|\b(?:it|which|treaty|agreement|accord|pact|deal|text|document) (?:allows?|permits?|grants?)\b|\b(?:provides? for|foresees?|stipulates?|lays? down)\b/;
const NOW_AFTER = /^,? (?:now|at present|today|currently|at the moment)\b/;

/** How many there are of those who make up a body, or live somewhere: a size, whatever the day on which it is told. */
const SIZE =
  /^(?:points|articles|chapters|clauses|(?:eu |un )?member (?:states|countries|nations)|(?:eu )?members|parties|inhabitants|population|(?:people|citizens) (?:in|of|who live)|(?:states|nations|countries) (?:that|which|with))\b(?! (?:of the delegation|who|voting|wanting))/i;
/** "61 of its members voted": some of them. */
const SOME_OF = /^ of (?:the|its|their|his|her) /;
/** "then had 12 members": a size of another time. */
const ONCE = /\b(?:had|were|was|numbered|counted|then)(?: (?:only|just|some|about|over|more than))* $/;

const REACH = 3;

const isSize = ({ counts, expected, change, what, text, at, end }: Timed): boolean =>
  counts && !expected && !change && SIZE.test(what) && !SOME_OF.test(text.slice(end)) && !ONCE.test(text.slice(0, at));

/** The time of a figure; null where it has none. */
export function periodOf(timed: Timed, times: Times): Period | null {
  const { sentence, text, end, clause, near, expected } = timed;
  const year = times.published?.slice(0, 4) ?? null;
  if (!expected && NOW_AFTER.test(text.slice(end, end + 20))) return year;
  if (isSize(timed)) return year;
  const told = periodNear(timed, times);
  // a state that goes on is that of the year, whatever the day of the report
  if (told !== undefined && told.length === 10 && !expected && told === times.published && isStanding(clause))
    return year;
  if (told !== undefined) return told;
  const own = clauseAround(text, timed.at, end);
  if (near && timed.counts && !expected && !timed.listed && isStanding(text.slice(own.from, own.to))) return year;
  if ((near && !expected) || (near === null && timed.listed)) return near;
  if (expected || LAID_DOWN.test(clause)) return null;
  if (isStanding(clause)) return year;
  const { day, span, past } = times;
  const ago = past && past.sentence === sentence.index - 1 && past.paragraph === sentence.paragraph ? past.date : null;
  if (timed.counts && ago && DEED.test(clause) && (!day || day.sentence < sentence.index - 1)) return ago;
  if (timed.counts && day && sentence.index - day.sentence <= REACH && (DEED.test(clause) || isPast(clause)))
    return day.date;
  if (timed.counts && /\bvotes?\b/.test(clause)) return day?.date ?? times.published?.slice(0, 7) ?? null;
  if ((timed.counts ? PROMISED : GIVEN).test(clause))
    return times.review && times.review !== year && !JUST_NOW.test(clause) ? times.review : null;
  if (!timed.counts && span && span.paragraph === sentence.paragraph) return span.period;
  // results are told one after another, the time of them all with the first
  if (!timed.counts && span && isPast(clause)) return span.newest;
  // what is told as news without a day is of the month
  if (timed.counts && DEED.test(clause) && (times.review === null || times.review === year))
    return day?.date ?? times.published?.slice(0, 7) ?? null;
  return times.review ?? year;
}

/** Whether a time reaches beyond the day of publication. */
function isAhead(period: Period, published: string | null): boolean {
  if (published === null) return true;
  const last = period.split('/').at(-1) ?? '';
  return last.length === 4 ? last >= published.slice(0, 4) : last > published.slice(0, last.length);
}

/** "since February 2022", "since the vote of December": from then until the year of the text. */
function begunAt(date: Period, before: string, year: number): Period | null {
  const [from = ''] = date.split('/');
  return Number(from.slice(0, 4)) < year && SINCE_BEFORE.test(before) ? `${from.slice(0, 7)}/${year}` : null;
}

const SINCE_BEFORE = /\bsince (?:[^,;.:]{0,60} )?$/;
/** "the first since 1992" tells how rare it is. */
const RARE =
  /\b(?:first|last|lowest|highest|largest|biggest|most|worst|best|least)(?: [\w-]+){0,2} since (?:\w+ ){0,2}$/;

/** The times told in a sentence, but for those of other things. */
function timesIn({ sentence, text, at, change }: Timed, times: Times): Told[] {
  const year = currentYear(times.published);
  const spans = spansIn(text, year, times.past?.date ?? null);
  const covered = (offset: number): boolean => spans.some((span) => offset >= span.at && offset < span.end);
  // what something has become over some years is not how much it was over them
  const found = spans.filter(
    ({ changing, end }) => !changing || change || end > at || !/ and /.test(text.slice(end, at)),
  );
  for (const piece of sentence.pieces) {
    if (piece.kind !== 'date') continue;
    const offset = (sentence.tokens[piece.first]?.start ?? 0) - sentence.start;
    const last = (sentence.tokens[piece.last]?.end ?? 0) - sentence.start;
    // "goes back to January 2016, when they put 47 to death"
    const opens = last < at && /^,? when\b/.test(text.slice(last, last + 8));
    const before = text.slice(Math.max(0, offset - 90), offset);
    if (RARE.test(before)) continue;
    const begun = year === null ? null : begunAt(piece.value, before, year);
    if (begun !== null) {
      const same = found.find((span) => offset >= span.at && offset < span.end);
      if (same) same.period = begun;
      else found.push({ period: begun, at: offset, end: last });
      continue;
    }
    if (covered(offset) || (!opens && notFor(before))) continue;
    found.push({ period: piece.value, at: offset, end: last });
  }
  return found;
}

/** The time for which a number is given, from the words of its sentence; undefined where they say nothing of it. */
function periodNear(timed: Timed, times: Times): Period | undefined {
  const { text, at, expected } = timed;
  const year = currentYear(times.published);
  const [from, to] = [text.lastIndexOf(';', at), text.indexOf(';', at)];
  // "proclaimed independence in 2008 and says that it is recognised by": the time is of the deed before
  const found = timesIn(timed, times).filter(
    ({ end }) =>
      end > at ||
      !/^[^.]* (?:and|but|which|who) (?:\w+ ){0,2}?(?:says?|has|have|is|are|now|still)\b/.test(text.slice(end, at)),
  );
  const note = (match: RegExpExecArray | null, period: Period | null): void => {
    if (!match || period === null) return;
    const same = found.find(({ at: other }) => Math.abs(other - match.index) < 12);
    if (same) same.period = period;
    else found.push({ period, at: match.index, end: match.index + match[0].length });
  };
  note(ANAPHOR.exec(text), times.told);
  if (year) {
    note(THIS_YEAR.exec(text), String(year));
    const last = LAST_YEAR.exec(text);
    if (last && !COMPARED_WITH.test(text.slice(Math.max(0, last.index - 60), last.index)))
      note(last, String(Number(times.published?.slice(0, 4)) - 1));
  }
  if (times.published && times.published.length >= 7) note(THIS_MONTH.exec(text), times.published.slice(0, 7));
  const own = clauseAround(text, at, timed.end);
  const standing = timed.counts && !expected && isStanding(text.slice(own.from, own.to));
  const open = found.filter(
    ({ period, at: first }) =>
      first > from &&
      (to < 0 || first < to) &&
      !OF_THE_NEXT.test(text.slice(timed.end, Math.max(timed.end, first))) &&
      (!standing || (first >= own.from && first < own.to)) &&
      (!expected || isAhead(period, times.published) || GLUED.test(text.slice(timed.end, first))),
  );
  return nearest(open, timed);
}

/** Another clause with a number of its own, whose time follows. */
const OF_THE_NEXT = /(?:, (?:and|but|while|whereas|with)|;) [^;]*\d/;
const OTHERS =
  /\b(?:compared (?:with|to)|than|from|against|established|founded|dated|dates|before|until|back to|of the|that of|over that of|those of|year earlier,?)(?: in| the| of| on| from| one| ones| that| those| figures?)* $/;
/** "under a loan agreement signed last May", "fewer than an accord of 2002": the day of a paper, not of what it grants. */
const OF_A_PAPER =
  /\b(?:an?|the|under|its|their|this|that|previous|loan|cooperation) (?:[\w-]+ ){0,3}(?:agreement|treaty|pact|deal|accord|convention|protocol|declaration|contract|law|act|election|resolution|coup|war|revolution|quake|earthquake|invasion|crisis|summit)(?: of| in| (?:which )?(?:was )?(?:signed|concluded|reached|agreed|dating|adopted|struck|made)(?: (?:in|on|from|of|back to))?)(?: late| early| mid)? $/;
/** "figures released on Wednesday": when it became known. */
const MADE_KNOWN =
  /\b(?:released|published|issued|reported|said|told [\w ]{1,30}|stated|declared|disclosed|noted|remarked|according to [\w ]{1,30})(?: here| in \p{L}+)?(?: late| early)?(?: on)? $/u;

/** Dates of other things: "since 2010", "the 2015 treaty", "established in 1995", "compared with 2022". */
function notFor(before: string): boolean {
  const near = before.slice(-40);
  if (OTHERS.test(near)) return !/\b(?:between|from) $/.test(before) || /\bdates? from $/.test(before);
  return OF_A_PAPER.test(before) || MADE_KNOWN.test(near);
}

/** What leads from a number to its own time. */
const GLUED = /^ (?:(?:in|for|during|by) (?:the )?)?$/;

function nearest(found: readonly Told[], { text, at, end: until }: Timed): Period | undefined {
  let best: { period: Period; far: number } | undefined;
  for (const { period, at: from, end } of found) {
    const between = end <= at ? text.slice(end, at) : text.slice(Math.min(from, until), from);
    // what follows a number is rarely its time once another clause has begun
    // "100 billion in 2023 and 150 billion by 2030": a time before "and" is that of the number before
    const passed = end <= at && /^ and (?:\S+ ){0,2}$/.test(between) ? 45 : 0;
    const clauses = (between.match(/[;]|, (?!\d)|\b(?:while|which|when|that|after|before)\b/g) ?? []).length;
    // "… in 2023": a time glued to the number is surely its own
    const glued = end > at && GLUED.test(between) ? -30 : 0;
    const far = between.length + passed + glued + clauses * 25 + (end <= at ? 0 : 25);
    if (!best || far < best.far) best = { period, far };
  }
  return best?.period;
}
