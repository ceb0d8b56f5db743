// When and where a gathering is, whether it is over, and who hosts it: what its own sentence says, else for one at which the text
// stands what the opening says. A decision or a plan that it left behind dates nothing.
import { Cued } from '../../cues.ts';
import type { EventKind } from '../../lexicon/gatherings.ts';
import { shiftDay } from '../../mentions/calendar.ts';
import type { Resolved } from '../../people/resolve.ts';
import { type Item, itemsIn, itemTag } from '../../skeleton.ts';
import { dateItemNear, NOWHERE, placeNear, placeOf, type Setting } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { stretchOf } from './event-participants.ts';
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
  /\b(?:held|to hold|holds|begin|begins|began|open(?:s|ed|ing)?|take place|took place|takes place|start(?:s|ed)?|kicks? off|kicked off|convened?|from|will be|gather(?:s|ed)?|scheduled|starting|slated|hosts?|hosted)\b/;

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

/** The country that hosts: "Viet Nam is set to host …", "which Indonesia hosts in Bali", "hosted by Qatar". */
const HOSTS = new Cued(
  /<C\d+>(?: (?:is|was|will|has|had|to|set|be|been|also|would|due|the|scheduled|held|chosen|this|year))* (?:hosts?|hosted|hosting|(?<!was |were |been |be )held)\b(?! talks| a meeting)|<C\d+> (?:plays?|played|will play|is to play|is playing) host to\b|\bhosted (?:this year )?by <C\d+>|\b<C\d+> , which (?:hosts|hosted|will host)\b|\bit (?:was|is) <C\d+> (?:that|which) (?:hosted|hosts|held)\b/,
);
function hostOf({ skeleton }: Resolved): string | null {
  const match = HOSTS.exec(skeleton.text);
  const piece = match ? itemsIn(skeleton, match[0], 'C')[0]?.piece : undefined;
  return piece?.kind === 'country' && piece.how !== 'adjective' ? piece.code : null;
}

/** Whose own gathering it is: a party's congress, a national conference, an assembly's session. */
function ownerOf(sentence: Resolved, { name, kind, first, last }: NamedEvent, home: string | null): string | null {
  const inside = sentence.pieces.filter((piece) => piece.first >= first - 2 && piece.last <= last);
  const national = /\b(?:National|Party|party)\b/.test(name) && /\b(?:congress|conference|convention)\b/i.test(name);
  const state =
    kind === 'session' &&
    /\b(?:National Assembly|Standing Committee|[Gg]overnment|[Pp]arliament|[Cc]abinet|Congress)\b/.test(name) &&
    !/\bGeneral Assembly\b/.test(name);
  if (!national && !state && kind !== 'election') return null;
  for (const piece of inside) {
    if (piece.kind === 'country') return piece.code;
    if (piece.kind === 'body' && piece.country) return piece.country;
  }
  // "national", "party", "government" of which nothing is said are those of the country the text is told from
  return home;
}

/** "which takes place in Lima on Monday", "to be held on 4 May", "opens on Friday": the day told of the gathering itself. */
const OWN_TIME =
  /^(?:<[A-Z]\d+>|[^;.<]){0,60}?\b(takes? place|took place|held|opens?|opened|begins?|began|begun|starts?|started|due|scheduled|set for|slated|convenes?|convened|kicks? off|kicked off|planned|runs?|lasts?)\b((?:<[A-CE-Z]\d+>|[^;.<]){0,60}?)<D(\d+)>/;

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
  // "since December 3, when the country held a referendum"
  const since = /\bsince <D(\d+)> , when [^;.]{0,70}$/.exec(sentence.skeleton.text.slice(0, mark))?.[1];
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
    /^(?:takes? place|opens?|begins?|starts?|due|scheduled|set for|slated|convenes?|kicks? off|planned|runs?|lasts?)$/.test(
      own?.[1] ?? '',
    );
  if (coming && published?.length === 10 && from.length === 10 && from < published && shiftDay(from, 7) >= published)
    return shiftDay(from, 7);
  return piece.value;
}

/** Parts of the day that a text tells of. */
const THAT_DAY =
  /\b(?:in the (?:morning|afternoon|evening)|(?:later|earlier) (?:in|that|on the same) (?:the )?day|the same day)\b/;
const GATHERED =
  /^(?:summits?|conference|session|sessions|forum|dialogue|meeting|congress|plenary|exhibition|expo|festival|ceremony)$/;
/** Words that tell of a gathering at which the text stands. */
const AT_IT =
  /\b(?:at|during|after|following|attend\w*|opening of|close of|end of|start of|sidelines? of|margins? of|fringes? of|edge of|chair\w*|presid\w+ over|address\w*|opened|closed|hosts?|hosting|part in|for)(?: [a-z]+)?(?: the| this year 's)? $/;
const THEN =
  /\b(?:previous|last|next|past|resolution|decisions?|outcome|implement\w*|guidelines|former|first|since|had)\b/;

/** Whether a gathering without a day of its own is the one that the text tells of: named in its opening, as gone to. */
function isNow(sentence: Resolved, mark: number, { last }: NamedEvent): boolean {
  const { text } = sentence.skeleton;
  const noun = sentence.tokens[last]?.lower ?? '';
  const around = text.slice(Math.max(0, mark - 60), mark + 60);
  if (sentence.index > OPENING || THEN.test(around)) return false;
  return (
    (GATHERED.test(noun) || /\b(?:summit|conference|session|forum|meeting)\b/.test(text.slice(mark, mark + 60))) &&
    (AT_IT.test(text.slice(0, mark)) ||
      / (?:ends|opens|closes|began|ended|opened|closed|is|was) /.test(text.slice(mark, mark + 90)))
  );
}

/** Sentences up to this one tell what the text is about. */
const OPENING = 6;

/** "came to Lima for the summit", "left for Lima, where ministers met": people go where it is. */
const GOES =
  /\b(?:to|for|into|in) (?:the )?(<[CL]\d+>) (?:(?:yesterday|<D\d+>|on <D\d+>) )?(?:for|, where|to attend|to take part in) (?:[\w'-]+ ){0,3}$/;

function wentTo(sentence: Resolved, mark: number): Pick<Setting, 'place' | 'country'> {
  const words = GOES.exec(sentence.skeleton.text.slice(Math.max(0, mark - 80), mark))?.[1];
  const item = words === undefined ? undefined : itemsIn(sentence.skeleton, words, 'CL')[0];
  return item ? placeOf(sentence.tokens, item) : NOWHERE;
}

interface EventSetting extends Setting {
  status: ToldEvent['status'];
  host: string | null;
  /** Where the name stands in the skeleton. */
  mark: number;
}

/** The setting of a named or described gathering; undefined for one that is only described and of which neither day nor place is told. */
export function settingOf(sentence: Resolved, story: Story, named: NamedEvent): EventSetting | undefined {
  const { skeleton } = sentence;
  const { kind, shape, first, last } = named;
  const host = hostOf(sentence);
  const mark = skeleton.marks.findLast((one) => one.first <= first)?.at ?? 0;
  const around = skeleton.text.slice(Math.max(0, mark - 90), mark + 130);
  const spoken = SPOKEN_OF_LATER.test(skeleton.text.slice(0, mark));
  // "the 2020 elections"
  const year = kind === 'election' ? (/\b(?:19|20)\d\d\b/.exec(named.name)?.[0] ?? null) : null;
  const near = spoken ? null : (timeOf(sentence, mark, story.published) ?? year);
  const dated = /^ (?:,|of) <D\d+>/.test(skeleton.text.slice(stretchOf(sentence, first, last).to - 1));
  const opens = OPENS.test(around) || shape === 'common' || kind === 'ceremony' || dated;
  const day = near?.split('/')[0] ?? null;
  const date = day && !opens ? day.slice(0, 7) : day;
  const nearest = placeNear(sentence, mark);
  const where = nearest.country ? nearest : wentTo(sentence, mark);
  const owner = ownerOf(sentence, named, story.home);
  // "a referendum is planned for the autumn"
  const called =
    kind === 'election' &&
    owner !== null &&
    /^.{0,40}\b(?:planned|due|scheduled|called|set) (?:for|in|on|next)\b/.test(skeleton.text.slice(mark));
  const today = THAT_DAY.test(around) && !FUTURE.test(around) ? story.lead.date : null;
  const the = sentence.tokens[first - 1]?.lower === 'the' && isNow(sentence, mark, named);
  if (shape === 'common' && !date && !where.country && !called && !today && !the && !bearsName(sentence, named))
    return undefined;
  const status = spoken ? 'held' : statusOf(around, { date: day, kind, published: story.published });
  const place =
    host && where.country !== host
      ? { place: null, country: host }
      : where.country
        ? where
        : { place: null, country: owner };
  const now =
    status === 'held' &&
    !owner &&
    story.site !== null &&
    (today !== null || the || (shape === 'proper' && isNow(sentence, mark, named)));
  const here = !place.country && story.site !== null && /\bhere\b/.test(skeleton.text.slice(mark, mark + 90));
  const fresh =
    here ||
    (status === 'held' &&
      !owner &&
      !spoken &&
      sentence.index <= OPENING &&
      !THEN.test(skeleton.text.slice(Math.max(0, mark - 60), mark + 60)));
  return {
    date: kind === 'election' ? day : (date ?? today ?? (now ? story.now : null)),
    ...((now || fresh) && !place.country && (!date || date.startsWith(story.now ?? '-'))
      ? { place: null, country: story.site }
      : place),
    status,
    host,
    mark,
  };
}

/** "an Italy-Iran business forum": described, but by names. */
const bearsName = ({ tokens }: Resolved, { kind, first, last }: NamedEvent): boolean =>
  kind !== 'ceremony' &&
  kind !== 'election' &&
  /^an?$/.test(tokens[first - 1]?.lower ?? '') &&
  tokens.slice(first, last).some(({ capital }, n) => capital && first + n > 0);
