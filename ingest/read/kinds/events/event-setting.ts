// When and where a gathering is, whether it is over, and who hosts it: what its own sentence says, else for one at which the text
// stands what the opening says. A decision or a plan that it left behind dates nothing.
import type { EventKind } from '../../lexicon/gatherings.ts';
import { shiftDay } from '../../mentions/calendar.ts';
import type { Resolved } from '../../people/resolve.ts';
import { type Item, itemTag } from '../../skeleton.ts';
import { dateItemNear, type Setting } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { stretchOf } from './event-participants.ts';
import { hostOf, ownerOf, placeInName, placeTold, venueAfter } from './event-place.ts';
import type { NamedEvent } from './event-view.ts';
import type { ToldEvent } from './told-events.ts';

const FUTURE =
  /\b(?:will|due|scheduled|upcoming|expected|slated|is to|are to|plans?|planned|set to|forthcoming|preparations?|then only|days? (?:off|away)|look(?:s|ing)? (?:forward|ahead) to|take place|ahead of|next (?:week|month|year)|invited|run-up|to be held|to host)\b/;
const OVER =
  /\b(?:success\w*|ended|concluded|wrapped up|closed|drawn to a close|was held|were held|has been held|took place|had been|of the past|implement\w*|resolution of|set at|(?<!to be |be )held)\b/;
/** "the Resolution of the 13th Congress": what a gathering left behind is spoken of at any later time. */
const SPOKEN_OF_LATER =
  /\b(?:resolutions?|guidelines?|decisions?|directions?|conclusions?|outcomes?|legacy|targets?|documents?)\b(?: (?:[a-z-]+|,|and)){0,6} (?:of|at|by|from) the $/;
/** With these the words tell the first day of the gathering; else only a day on which it was on. */
const OPENS =
  /\b(?:held|to hold|holds|begin|begins|began|open(?:s|ed|ing)?|take place|took place|takes place|start(?:s|ed)?|kicks? off|kicked off|convened?|from|will be|gather(?:s|ed)?|scheduled|(?:called|fixed|foreseen) for|starting|slated|hosts?|hosted)\b/;
/** Gatherings of more than a day or two, and words by which any other is one. */
const LONG =
  /\b(?:General (?:Assembly|Conference)|week|forum|festival|expo|exhibition|fair|congress|COP ?-?\d+|World Economic Forum|debate)\b/i;
const ENDING =
  /\b(?:ends|ended|ending|closes|closed|concludes?|concluded|close of|end of|(?:last|final|second|third|closing) (?:day|session)|after|to an end|sidelines?|margins?|fringes?|edges?|during|attend\w*|sp(?:oke|eaking|eech)|stay\w*|arriv\w+|flown in|eve of|(?:two|three|four|five)-day|week)\b/;

function statusOf(
  around: string,
  { date, kind, published }: { date: string | null; kind: EventKind; published: string | null },
): ToldEvent['status'] {
  if (/\b(?:cancel(?:l?ed)?|called off|scrapped)\b/.test(around)) return 'cancelled';
  if (/\bpostponed\b/.test(around)) return 'postponed';
  const known = date?.slice(0, published?.length ?? 0);
  if (known && published && known > published.slice(0, known.length)) return 'planned';
  if (known && published && known.length === published.length && known < published && date?.length === 10)
    return 'held';
  if (kind === 'election' && /\bpreparations?\b/.test(around)) return 'planned';
  return FUTURE.test(around) && !OVER.test(around) ? 'planned' : 'held';
}

/** "which takes place in Lima on Monday", "to be held on 4 May", "opens on Friday": the day told of the gathering itself. */
const OWN_TIME =
  /^(?:<[A-Z]\d+>|[^;.<]){0,60}?\b((?:called|fixed|foreseen|planned|scheduled|set) for|takes? place|took place|held|opens?|opened|begins?|began|begun|starts?|started|due|scheduled|slated|convenes?|convened|kicks? off|kicked off|planned|runs?|lasts?)\b((?:<[A-CE-Z]\d+>|[^;.<]){0,60}?)<D(\d+)>/;

/** "…, where elections were held on Sunday": the day of what happened elsewhere. */
const ELSEWHERE = / , where /;

/** Whether a day belongs to what is told of another gathering or place: "the forum, and next year's summit". */
function ofAnother({ skeleton }: Resolved, mark: number, item: Item): boolean {
  const tag = itemTag(skeleton, item);
  const at = skeleton.text.indexOf(tag);
  return (
    at > mark && (ELSEWHERE.test(skeleton.text.slice(mark, at)) || skeleton.text.startsWith(" 's ", at + tag.length))
  );
}

/** When a gathering was or is: the day told of it, else the nearest. */
function timeOf(sentence: Resolved, mark: number, published: string | null): string | null {
  // "since December 3, when the country held a referendum", "Friday's state funeral"
  const lead = sentence.skeleton.text.slice(0, mark);
  const since = /<D(\d+)> (?:'s (?:[a-z]+ )?|, (?<=\bsince <D\d+> , )when [^;.]{0,70})$/.exec(lead)?.[1];
  const then = since === undefined ? undefined : sentence.skeleton.items[Number(since)]?.piece;
  if (then?.kind === 'date') return then.value;
  const own = OWN_TIME.exec(sentence.skeleton.text.slice(mark, mark + 240));
  const told = own ? sentence.skeleton.items[Number(own[3])] : undefined;
  const piece = told && !ofAnother(sentence, mark, told) ? told.piece : undefined;
  if (piece?.kind !== 'date' || /\b(?:since|until|after|before|for)\b/.test(own?.[2] ?? '')) {
    const item = dateItemNear(sentence, mark);
    return item?.piece?.kind === 'date' && !ofAnother(sentence, mark, item) ? item.piece.value : null;
  }
  const [from = ''] = piece.value.split('/');
  // "opens on Tuesday", "is to be held on Tuesday": the Tuesday to come
  const coming =
    / (?:will|is to|are to|to) be held\b/.test(own?.[0] ?? '') ||
    !/^(?:held|opened|began|begun|started|convened|kicked off|took place)$/.test(own?.[1] ?? '');
  if (coming && published?.length === 10 && from.length === 10 && from < published && shiftDay(from, 7) >= published)
    return shiftDay(from, 7);
  return piece.value;
}

/** Parts of the day that a text tells of. */
const THAT_DAY =
  /\b(?:in the (?:morning|afternoon|evening)|(?:later|earlier) (?:in|that|on the same) (?:the )?day|the same day)\b/;
const GATHERED =
  /^(?:summits?|conference|session|sessions|forum|dialogue|meeting|congress|plenary|exhibition|expo|festival|ceremony|parade)$/;
/** Words that tell of a gathering at which the text stands. */
const AT_IT =
  /\b(?:at|during|after|following|attend\w*|opening of|close of|end of|start of|sidelines? of|when|as|watch\w*|invited to|joined?|before|margins? of|fringes? of|edge of|chair\w*|presid\w+ over|address\w*|opened|closed|hosts?|hosting|part in|for)(?: [a-z]+)?(?: the| an?| its| their| this year 's)? $/;
const THEN =
  /\b(?:previous|last|next|past|resolution|decisions?|outcome|implement\w*|guidelines|former|first|since|had)\b/;

/** Whether a gathering without a day of its own is the one that the text tells of: named in its opening, as gone to. */
function isNow(sentence: Resolved, mark: number, { first, last }: NamedEvent): boolean {
  const { text } = sentence.skeleton;
  const noun = sentence.tokens[last]?.lower ?? '';
  const { to } = stretchOf(sentence, first, last);
  if (THEN.test(`${text.slice(Math.max(0, mark - 60), mark)}${text.slice(to, to + 30)}`)) return false;
  return (
    (GATHERED.test(noun) || /\b(?:summit|conference|session|forum|meeting)\b/.test(text.slice(mark, mark + 60))) &&
    (AT_IT.test(text.slice(0, mark)) ||
      / (?:ends|opens|closes|began|ended|opened|closed|is|was) /.test(text.slice(mark, mark + 90)))
  );
}

/** Sentences up to this one tell what the text is about. */
const OPENING = 6;

interface EventSetting extends Setting {
  status: ToldEvent['status'];
  host: string | null;
  /** Where the name stands in the skeleton. */
  mark: number;
}

const THEN_TOO = /\b(?:then|that time|the same (?:day|month))\b/;
/** Told of as it opens; those who chair a session tell of its one day. */
const OPENED =
  /\b(?:opening of|opened|co-?chair(?:ed|ing)) (?:the |an? )?#|# .*(?:opened|began|got under way|started) /;

/** The first day of a gathering, or the month in which it was on: told with it, else of the news or of what is told before. */
function dateOf(
  sentence: Resolved,
  story: Story,
  event: NamedEvent,
  at: { mark: number; day: string | null; now: boolean },
): string | null {
  const { text } = sentence.skeleton;
  const { mark, day, now } = at;
  if (event.kind === 'election') return day;
  const [before, after] = [text.slice(0, mark), text.slice(mark, mark + 130)];
  const around = before.slice(-90) + after;
  const opens =
    OPENS.test(around) ||
    event.shape === 'common' ||
    event.kind === 'ceremony' ||
    /^ (?:,|of) <D\d+>/.test(text.slice(stretchOf(sentence, event.first, event.last).to - 1)) ||
    (!LONG.test(event.name) && !ENDING.test(before.slice(-45) + after));
  if (day) return opens ? day : day.slice(0, 7);
  if (THAT_DAY.test(around) && !FUTURE.test(around) && story.lead.date) return story.lead.date;
  const told = THEN_TOO.test(text) || AT_IT.test(before) ? story.timeBefore(sentence)?.slice(0, 7) : undefined;
  const news = OPENED.test(`${before}# ${after.slice(0, 60)}`) ? (story.lead.date ?? story.now) : story.now;
  return told ?? (now ? news : null);
}

/** The setting of a named or described gathering; undefined for one that is only described and of which neither day nor place is told. */
export function settingOf(sentence: Resolved, story: Story, event: NamedEvent): EventSetting | undefined {
  const { skeleton } = sentence;
  const { kind, shape, first, last } = event;
  const host = hostOf(sentence);
  const mark = skeleton.marks.findLast((one) => one.first <= first)?.at ?? 0;
  const around = skeleton.text.slice(Math.max(0, mark - 90), mark + 130);
  const spoken = SPOKEN_OF_LATER.test(skeleton.text.slice(0, mark));
  // "the 2020 elections"
  const year = kind === 'election' ? (/\b(?:19|20)\d\d\b/.exec(event.name)?.[0] ?? null) : null;
  const near = spoken ? null : (timeOf(sentence, mark, story.published) ?? year);
  const day = near?.split('/')[0] ?? null;
  const where = placeTold(sentence, mark);
  const owner = ownerOf(sentence, event, story);
  // "a referendum is planned for the autumn"
  const called =
    kind === 'election' &&
    owner !== null &&
    /^.{0,40}\b(?:planned|due|scheduled|called|set) (?:for|in|on|next)\b/.test(skeleton.text.slice(mark));
  const today = THAT_DAY.test(around) && !FUTURE.test(around) && story.lead.date !== null;
  const the = sentence.tokens[first - 1]?.lower === 'the' && isNow(sentence, mark, event);
  if (shape === 'common' && !day && !where.country && !called && !today && !the && !bearsName(sentence, event))
    return undefined;
  const status = spoken ? 'held' : statusOf(around, { date: day, kind, published: story.published });
  const fresh = status === 'held' && !owner;
  const now = fresh && story.site !== null && (today || the || (shape === 'proper' && isNow(sentence, mark, event)));
  const date = spoken ? null : dateOf(sentence, story, event, { mark, day, now });
  const news =
    now ||
    / here\b/.test(skeleton.text.slice(mark, mark + 90)) ||
    (fresh &&
      !spoken &&
      sentence.index <= OPENING &&
      !THEN.test(skeleton.text.slice(Math.max(0, mark - 60), mark + 60)));
  const told =
    host && (where.country !== host.country || host.place)
      ? host
      : where.country
        ? where
        : placeInName(sentence, event);
  const at = told.country ? told : { place: null, country: owner };
  const here = news && !at.country && (!day || day.startsWith(story.now ?? '-')) ? story.site : at.country;
  const city = news && here === story.site ? story.lead.place : null;
  return {
    date,
    country: here,
    place: kind === 'election' ? null : (venueAfter(sentence, last) ?? at.place ?? city),
    status,
    host: host?.country ?? null,
    mark,
  };
}

/** "an Italy-Iran business forum": described, but by names. */
const bearsName = ({ tokens }: Resolved, { kind, first, last }: NamedEvent): boolean =>
  kind !== 'ceremony' &&
  kind !== 'election' &&
  /^an?$/.test(tokens[first - 1]?.lower ?? '') &&
  tokens.slice(first, last).some(({ capital }, n) => capital && first + n > 0);
