// When a journey was made or is to be made: the day that its words give, else the time that the text was just speaking of.
// A day on which somebody was on a visit is not its first day; a day after "since" is not the visit's at all.
import { WEEKDAYS } from '../../lexicon/calendar.ts';
import { shiftDay, shiftMonth } from '../../mentions/calendar.ts';
import type { DatePiece, Piece } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, itemTag } from '../../skeleton.ts';
import { dateItemNear } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { behind } from '../../stretches.ts';
import { daysOf } from './told-visits.ts';
import { endOf, type Visiting, wordOf } from './visiting.ts';

const PAST =
  /^(?:arrived|landed|received|welcomed|touched|flew|came|went|travelled|traveled|visited|toured|reached|paid|left|departed|headed|flown|set o|began|started|embarked|concluded|ended|wrapped|kicked|made|undertook|undertaken|sailed|jetted|drove|crossed|returned|stopped|spent|stayed|(?:was|were|been)$)/;
/** "The visit begins on Friday": the Friday to come. */
const BEGINS = /^ (?:[\w<>-]+ ){0,2}?(?:begins|starts|kicks off|takes place|opens|gets under way)\b/;
/** The present of a departure is a plan. */
const DEPARTS =
  /^(?:leaves|departs|flies|heads|goes|travels|proceeds|continues|moves on|carries on|takes|leads|brings|carries|gets|jets)\b/;
/** "is leaving for Lima" is a plan too. */
const SETS_OUT = /^(?:leaving|departing|setting (?:off|out))$/;
/** So is "is going there". */
const GOING = /^(?:going|flying|travell?ing|heading|journeying|coming)$/;
/** Of these a day that is still to come this week makes a plan. */
const PRESENT = /^(?:arrives|lands|comes|visits|reaches|pays|makes|begins|starts|tours|touches down|returns|embarks)\b/;
/** Frames that tell of being on a journey, whose first day may be past. */
const ON_IT = /^(?:aside|presence|trip-in|adverbial|came-here|taking-in|regional-tour|stayed|in-town-now)$/;
/** "flies in from Lima": not yet there. */
const PRESENT_HERE = /^(?:lands|flies in|touches down|arrives)$/;
/** A journey of no certain time. */
const SOMETIME =
  /\b(?:once|previously|formerly|earlier|last|more than once|several times|twice|often|frequently|repeatedly|before|ever|never|used to|many times)\b/;
const OPENS_CLAUSE = / (?:;|who|which|where|that) /g;
const COMING = /\b(?:will|would|due to|scheduled to|expected to|set to|plans to|is to|are to)\b/;

/** First and last day of a journey told at `at`, as exact as the text is. */
export function timesOf(
  sentence: Resolved,
  story: Story,
  told: Visiting,
): { from: string | null; until: string | null } {
  const { frame, at, said } = told;
  const { text } = sentence.skeleton;
  const end = endOf(told);
  const item = ownDate(sentence, told);
  const [day = null, until = null] = daysOf(item?.value ?? null);
  if (!day) return { from: said.status === 'held' ? timeAround(sentence, story, told) : null, until: null };
  const word = wordOf(told);
  const held = said.status === 'held';
  if (frame.leaves) return { from: day.slice(0, 7), until: null };
  if (BEGINS.test(text.slice(end))) return { from: notBefore(day, story.published), until };
  const plan = said.status === 'planned' || (held && (DEPARTS.test(word) || PRESENT.test(word)));
  if (plan && item) return { from: toCome(sentence, item, day, story.published), until };
  if (held && PAST.test(word)) return { from: notAfter(day, story.published), until };
  // "is on a visit to Peru and on Monday met …": of the visit only the month is told
  const on = ON_IT.test(frame.name) || (frame.name === 'visit' && /^(?:is|was|are|were|continue)/.test(word));
  const beside = / (?:on |from |in |of |, |late |early |since )*<D\d+>$/.test(
    text.slice(at, end + 24).replace(/(<D\d+>).*$/, '$1'),
  );
  if (held && on && !until && !beside && day.length === 10) return { from: day.slice(0, 7), until: null };
  return { from: day, until };
}

/** "has not been there since 2007". */
function sinceWhen({ skeleton }: Resolved, end: number): DatePiece | null {
  const before = /\b(?:not|never|n't|no)\b/.test(skeleton.text.slice(Math.max(0, end - 80), end));
  const item = /^(?: [a-z]+){0,2} since (?:the [a-z]+ of )?<D(\d+)>/.exec(skeleton.text.slice(end))?.[1];
  const piece = before && item !== undefined ? skeleton.items[Number(item)]?.piece : undefined;
  return piece?.kind === 'date' ? piece : null;
}

/** "X, in 1990, was the last President to set foot there": a day told among what is said of the traveller. */
function dateInSubject({ skeleton, pieces }: Resolved, at: number): DatePiece | null {
  const tag = /(<[PG]\d+>) to $/.exec(skeleton.text.slice(0, at))?.[1] ?? '';
  const [subject] = itemsIn(skeleton, tag);
  const within = (piece: Piece): piece is DatePiece =>
    piece.kind === 'date' && subject !== undefined && piece.first > subject.first && piece.last < subject.last;
  return pieces.find(within) ?? null;
}

const FIRST_STOP =
  /, (?:the|<H\d+>|his|her|their) (?:first|opening|initial|second) (?:[a-z]+ ){0,2}?(?:stop|country|leg|stage|station|destination|halt)\b/;

const ASIDE_OVER = /, (?:who|which|whose) [^,;]*<\*>[^,;]* , [^,;]*$/;

/** The date by the words of travel, unless it is that of an aside. */
function ownDate(sentence: Resolved, told: Visiting): DatePiece | null {
  const { frame, at } = told;
  const end = endOf(told);
  const since = sinceWhen(sentence, end);
  if (since) return since;
  const { skeleton } = sentence;
  const behindGoal = /^ (?:(?:on|in|late|early) )*(<D\d+>)/.exec(skeleton.text.slice(end))?.[1];
  const item = (behindGoal && itemsIn(skeleton, behindGoal)[0]) || dateItemNear(sentence, at, at, true);
  if (!item && frame.name === 'in-town') return dateInSubject(sentence, at);
  if (item?.piece?.kind !== 'date') return null;
  const where = skeleton.text.indexOf(itemTag(skeleton, item));
  // "has been in Lima since Monday"
  if (where >= end && /^ since (?:early |late )?$/.test(skeleton.text.slice(end, where)) && ON_IT.test(frame.name))
    return item.piece;
  if (where > end && /(?:^| )(?:since|until|ahead of|before) (?=[a-z<])/.test(skeleton.text.slice(end, where)))
    return null;
  // "left on Sunday for Lima, the first stop on a journey that takes him on to Quito"
  if (where < at && (frame.name === 'took-to' || frame.aside) && FIRST_STOP.test(skeleton.text.slice(where, at)))
    return null;
  if (where < at && frame.here && item.piece.value.length < 7 && / , /.test(skeleton.text.slice(where, at)))
    return null;
  // "X, who was to come in May, is now in Lima": the day of an aside that has ended
  if (where < at && ASIDE_OVER.test(skeleton.text.slice(0, at).replace(itemTag(skeleton, item), '<*>'))) return null;
  if (where <= end) return item.piece;
  const between = skeleton.text.slice(end, where);
  // "the centenary of the rising of 1916"
  if (item.piece.value.length < 7 && / of $/.test(between)) return null;
  // "arrived in Lima, where on Friday he met …": of the arrival only the month is told
  return item.piece.value.length === 10 && / (?:where|who|which) /.test(between)
    ? { ...item.piece, value: item.piece.value.slice(0, 7) }
    : item.piece;
}

/** "goes on Sunday", "will be there in March": the next one, unless the words fix week or year by themselves. */
export function toCome(sentence: Resolved, { first, last }: DatePiece, date: string, published: string | null): string {
  if (!published || date >= published.slice(0, date.length)) return date;
  const words = sentence.tokens.slice(first, last + 1).map(({ lower }) => lower);
  if (words.some((word) => /^(?:last|past|previous|ago|yesterday|\d{4})$/.test(word))) return date;
  if (words.some((word) => WEEKDAYS.some((day) => word.startsWith(day))))
    return words.some((word) => /\d/.test(word)) ? date : notBefore(date, published);
  const next = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return date.length >= 7 && monthsBetween(published, next) <= 10 ? next : date;
}

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7) || '1');

/** The time of which the sentence or its paragraph has just spoken; else, for what is under way or freshly told, the month of the text. */
function timeAround(sentence: Resolved, story: Story, told: Visiting): string | null {
  const { skeleton } = sentence;
  const { frame, at } = told;
  const around = skeleton.text.slice(Math.max(0, told.match.index - 30), endOf(told) + 30);
  if (frame.name === 'been-to' || SOMETIME.test(around)) return null;
  const own = skeleton.items.findLast((item) => {
    if (item.piece?.kind !== 'date' || item.piece.value.length < 7) return false;
    const where = skeleton.text.indexOf(itemTag(skeleton, item));
    return where < at && !/ since (?:early |late )?$/.test(skeleton.text.slice(0, where));
  })?.piece;
  if (own?.kind === 'date') return past(own.value.split('/')[0] ?? null, story.published);
  const fresh = frame.here || ON_IT.test(frame.name) || sentence.index <= FRESH;
  const before = past(story.timeBefore(sentence), story.published)?.slice(0, 7) ?? null;
  return before ?? (fresh ? story.now : null);
}

/** Sentences up to this one tell what is new. */
const FRESH = 5;

const past = (date: string | null, published: string | null): string | null =>
  date && (!published || date.slice(0, 7) <= published.slice(0, 7)) ? date : null;

function notBefore(date: string, published: string | null): string {
  if (published?.length !== 10 || date.length !== 10 || date >= published) return date;
  const after = shiftDay(date, 7);
  return after >= published ? after : date;
}

/** "arrived on Sunday" is a Sunday gone by, whatever else the sentence plans. */
function notAfter(date: string, published: string | null): string {
  // "was there in May" is a May gone by
  if (date.length === 7 && published !== null && date > published.slice(0, 7)) return shiftMonth(date, -12);
  if (published?.length !== 10 || date.length !== 10 || date <= published) return date;
  const before = shiftDay(date, -7);
  return before <= published ? before : date;
}

/** Whether the day lies after publication, or what stands around says that the visit is to come. */
export function isAhead(
  sentence: Resolved,
  story: Story,
  { date, ...visiting }: Visiting & { date: string | null },
): boolean {
  const { frame, match } = visiting;
  const { published } = story;
  const before = sentence.skeleton.text.slice(0, match.index);
  if (date && published && date.length <= published.length && date > published.slice(0, date.length)) return true;
  const word = wordOf(visiting);
  if (frame.leaves) return false;
  if (frame.name === 'landed-here' && PRESENT_HERE.test(word) && !(date?.length === 10 && date <= (published ?? '')))
    return true;
  if (SETS_OUT.test(word) && /\b(?:is|are) (?:also |now )?$/.test(before)) return true;
  if (/^bound/.test(word) && /\b(?:is|are) $/.test(before)) return true;
  // "is going there as well"
  if (frame.there && GOING.test(word) && /\b(?:is|are) (?:also |both |too |, too , )*$/.test(before)) return true;
  if (PRESENT.test(word) && /\bthen (?:<D\d+> )?$/.test(before)) return true;
  if (!frame.here && DEPARTS.test(word) && (!date || !published || date >= published.slice(0, date.length)))
    return true;
  // what is told beside a deed is as real as the deed: "will speak in Lima before flying to"
  const beside = frame.aside === true || /ing(?: |$)/.test(word);
  if (beside && !match.groups?.who && COMING.test(behind(OPENS_CLAUSE, before))) return true;
  const rest = sentence.skeleton.text.slice(endOf(visiting));
  return /^ ?,? (?:where|which|for which)? ?(?:(?!and |who )[\w<>-]+ ){0,6}(?:has been|have been|is|are) (?:arranged|scheduled|planned|set|due|expected)\b/.test(
    rest,
  );
}
