// Gatherings with a name or a clear description: conferences, summits, forums, congresses, sessions, festivals, elections; when,
// where, held or planned, and part of which larger one. Meetings of two, visits, receptions and bodies are no events.
import { Cued } from '../cues.ts';
import type { EventKind } from '../lexicon/gatherings.ts';
import { shiftDay } from '../mentions/dates.ts';
import { partOfTokens, unsaid } from '../parts.ts';
import type { Resolved } from '../people/resolve.ts';
import { itemsIn } from '../skeleton.ts';
import { type Seen, type Sighting, seeAlso } from '../trace.ts';
import { Alike } from './alike.ts';
import { dateItemNear, dateNear, placeItemNear, placeNear } from './circumstances.ts';
import { describedEvents } from './described-events.ts';
import { eventNames } from './event-names.ts';
import { type Participant, participantsAt, spokenOf, stretchOf, themeAfter } from './event-participants.ts';
import type { NamedEvent } from './event-view.ts';
import { isSport } from './sport.ts';
import type { Story } from './story.ts';

export interface ToldEvent extends Seen {
  name: string;
  also: string[];
  kind: EventKind;
  date: string | null;
  place: string | null;
  country: string | null;
  status: 'held' | 'planned' | 'postponed' | 'cancelled';
  partOf: string | null;
  theme: string | null;
  participants: Participant[];
  proper: boolean;
  sentence: number;
  /** Where the name stands. */
  start: number;
  end: number;
  /** The sentence that tells it. */
  passage: { start: number; end: number };
}

export type JoinedEvent = ToldEvent & { passages: { start: number; end: number }[] };

const FUTURE =
  /\b(?:will|due|scheduled|upcoming|expected|slated|is to|are to|plans?|planned|set to|forthcoming|preparations?|then only|days? (?:off|away)|look(?:s|ing)? (?:forward|ahead) to|take place|ahead of|next (?:week|month|year)|invited|run-up|to be held|to host)\b/;
const OVER =
  /\b(?:success\w*|ended|concluded|wrapped up|closed|drawn to a close|was held|were held|has been held|took place|had been|of the past|implement\w*|resolution of|set at|held)\b/;
/** "the Resolution of the 13th Congress": what a gathering left behind is spoken of at any later time. */
const SPOKEN_OF_LATER =
  /\b(?:resolutions?|guidelines?|decisions?|directions?|conclusions?|outcomes?|legacy|targets?|documents?)\b(?: (?:[a-z-]+|,|and)){0,6} (?:of|at|by|from) the $/;
/** With these the words tell the first day of the gathering; else only a day on which it was on. */
const OPENS =
  /\b(?:held|begin|begins|began|open(?:s|ed|ing)?|take place|took place|takes place|start(?:s|ed)?|kicks? off|kicked off|convened?|from|will be|gathered|scheduled|starting|slated|hosts?|hosted)\b/;

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
  /<C\d+>(?: (?:is|was|will|has|had|to|set|be|been|also|would|due|the|scheduled|held|chosen|this|year))* (?:hosts?|hosted|hosting|(?<!was |were |been |be )held)\b(?! talks| a meeting)|\bhosted (?:this year )?by <C\d+>|\b<C\d+> , which (?:hosts|hosted|will host)\b/,
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

/** When a gathering was or is: the day told of it, else the nearest. */
function timeOf(sentence: Resolved, mark: number, published: string | null): string | null {
  const own = OWN_TIME.exec(sentence.skeleton.text.slice(mark, mark + 240));
  const piece = own ? sentence.skeleton.items[Number(own[3])]?.piece : undefined;
  if (piece?.kind !== 'date' || /\b(?:since|until|after|before|for)\b/.test(own?.[2] ?? ''))
    return dateNear(sentence, mark);
  const [from = ''] = piece.value.split('/');
  // "opens on Tuesday": the Tuesday to come
  const coming =
    /^(?:takes? place|opens?|begins?|starts?|due|scheduled|set for|slated|convenes?|kicks? off|planned|runs?|lasts?)$/.test(
      own?.[1] ?? '',
    );
  if (coming && published?.length === 10 && from.length === 10 && from < published && shiftDay(from, 7) >= published)
    return shiftDay(from, 7);
  return piece.value;
}

function eventsIn(sentence: Resolved, story: Story): ToldEvent[] {
  const { tokens, skeleton } = sentence;
  const host = hostOf(sentence);
  const called = eventNames(sentence);
  const described = describedEvents(sentence).filter(
    (one, n, all) =>
      ![...called, ...all.slice(0, n)].some((other) => other.first <= one.last && other.last >= one.first),
  );
  const told = [...called, ...described]
    .sort((a, b) => a.first - b.first)
    .flatMap((named): ToldEvent[] => {
      const { name, also, kind, shape, first, last } = named;
      const mark = skeleton.marks.findLast((one) => one.first <= first)?.at ?? 0;
      const around = skeleton.text.slice(Math.max(0, mark - 90), mark + 130);
      const spoken = SPOKEN_OF_LATER.test(skeleton.text.slice(0, mark));
      const near = spoken ? null : timeOf(sentence, mark, story.published);
      const dated = /^ , <D\d+>/.test(skeleton.text.slice(stretchOf(sentence, first, last).to - 1));
      const opens = OPENS.test(around) || shape === 'common' || kind === 'ceremony' || dated;
      const day = near?.split('/')[0] ?? null;
      const date = day && !opens ? day.slice(0, 7) : day;
      const where = placeNear(sentence, mark);
      const owner = ownerOf(sentence, named, story.home);
      if (shape === 'common' && !date && !where.country) return [];
      const [from, to] = [tokens[first], tokens[last]];
      if (!from || !to) return [];
      const status = spoken ? 'held' : statusOf(around, { date: day, kind, published: story.published });
      const place =
        host && where.country !== host
          ? { place: null, country: host }
          : where.country
            ? where
            : { place: null, country: owner };
      const now =
        shape === 'proper' && status === 'held' && !owner && story.site !== null && isNow(sentence, mark, named);
      const event: ToldEvent = {
        name,
        also,
        kind,
        date: kind === 'election' ? day : (date ?? (now ? story.now : null)),
        ...(now && !place.country && (!date || date.startsWith(story.now ?? '-'))
          ? { place: null, country: story.site }
          : place),
        status,
        partOf: null,
        theme: themeAfter(story.text, { start: to.end, end: sentence.end }),
        participants: [
          ...(host ? [{ actor: host, role: 'host' as const }] : []),
          ...participantsAt(sentence, stretchOf(sentence, first, last)).filter(({ actor }) => actor !== host),
        ],
        proper: shape === 'proper',
        sentence: sentence.index,
        start: from.start,
        end: to.end,
        passage: { start: sentence.start, end: sentence.end },
      };
      if (story.trace) event.seen = [seenEvent(sentence, event, mark)];
      return [event];
    });
  linkParts(sentence, told);
  return told;
}

const GATHERED =
  /^(?:summits?|conference|session|sessions|forum|dialogue|meeting|congress|plenary|exhibition|expo|festival)$/;
/** Words that tell of a gathering at which the text stands. */
const AT_IT =
  /\b(?:at|during|after|following|attend\w*|opening of|close of|end of|start of|sidelines? of|margins? of|fringes? of|edge of|chair\w*|address\w*|opened|closed|hosts?|hosting|part in|for)(?: [a-z]+)?(?: the| this year 's)? $/;
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

/** Which words gave the name, the day and the place, for a trace. `mark` is where the name stands in the skeleton. */
function seenEvent(sentence: Resolved, event: ToldEvent, mark: number): Sighting {
  const { name, date, place, country, status, proper, start, end, passage } = event;
  const [day, where] = [dateItemNear(sentence, mark), placeItemNear(sentence, mark)];
  const site = [place, country].filter(Boolean).join(', ') || null;
  const named = placeNear(sentence, mark).country === country;
  const stated = 'stated in the sentence';
  return {
    rule: proper ? 'event-named' : 'event-described',
    ...passage,
    parts: [
      { role: 'name', start, end, gives: name, how: proper ? 'its own name' : 'a description' },
      ...(day && date ? [partOfTokens(sentence.tokens, day, { role: 'date', gives: date, how: stated })] : []),
      ...(where && site && named
        ? [partOfTokens(sentence.tokens, where, { role: 'place', gives: site, how: stated })]
        : []),
      ...(site && !(where && named) ? [unsaid('place', site, 'the host, or whose own gathering it is')] : []),
      unsaid('status', status, 'by its date, else by words of plans or of what is over'),
    ],
  };
}

/** "within the framework of the 32nd Diplomatic Conference": the event told before is part of that one. */
function linkParts(sentence: Resolved, events: ToldEvent[]): void {
  for (const [n, event] of events.entries()) {
    const whole = events[n + 1];
    if (!whole) continue;
    const opening = sentence.tokens
      .filter((token) => token.end <= event.start)
      .map((token) => token.lower)
      .join(' ');
    if (/^(?:with)?in the (?:framework|frame) of(?: the)?$|^as part of(?: the)?$/.test(opening))
      whole.partOf = event.name;
    const between = sentence.tokens
      .filter((token) => token.start >= event.end && token.end <= whole.start)
      .map((token) => token.lower)
      .join(' ');
    if (
      /\b(?:within the (?:framework|frame) of|in the framework of|as part of|part of|on the (?:sidelines|margins) of|within)(?: the)?$/.test(
        between,
      )
    )
      event.partOf = whole.name;
  }
}

const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replace(/\b(?:the|of|un|united nations)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const ordinalOf = (name: string): string | undefined => /\b(\d+(?:st|nd|rd|th))\b/.exec(name.toLowerCase())?.[1];

/** Whether a name told later means an event told before: the same words, or the later words alone without number. */
function same(known: JoinedEvent, told: ToldEvent): boolean {
  const names = [known.name, ...known.also].map(key);
  const own = [told.name, ...told.also].map(key);
  if (own.some((name) => names.includes(name))) return true;
  const [a, b] = [ordinalOf(known.name), ordinalOf(told.name)];
  if (a && b && a !== b) return false;
  if (!told.proper || !known.proper || known.kind !== told.kind) return false;
  const [longer, shorter] =
    names[0] && own[0] && names[0].length >= own[0].length ? [names[0], own[0]] : [own[0] ?? '', names[0] ?? ''];
  const words = longer.split(' ');
  return shorter.includes(' ') && shorter.split(' ').every((word) => words.includes(word));
}

/** Marks of which two events that are the same share one: a whole name, or two words of it beside the same number or none. */
function marksOf({ name, also }: ToldEvent, numbers: readonly string[]): string[] {
  const words = [...new Set(key(name).split(' '))];
  const pairs = words.flatMap((one, n) =>
    words.slice(n).map((other) => (one < other ? `${one} ${other}` : `${other} ${one}`)),
  );
  return [
    ...[name, ...also].map((form) => `=${key(form)}`),
    ...pairs.flatMap((pair) => numbers.map((number) => `${pair} ${number}`)),
  ];
}

/** Where an event is kept, and where one that may be the same is sought. */
const kept = (event: ToldEvent): string[] => marksOf(event, ['any', ordinalOf(event.name) ?? 'none']);
const sought = (event: ToldEvent): string[] => {
  const number = ordinalOf(event.name);
  return marksOf(event, number ? [number, 'none'] : ['any']);
};

function takePart(event: JoinedEvent, participants: readonly Participant[]): void {
  for (const one of participants)
    if (!event.participants.some(({ actor, role }) => actor === one.actor && role === one.role))
      event.participants.push(one);
}

/** "Addressing the conference, X said": in the conference told last before, the smaller one where two were told at once. */
function takePartBelow(sentence: Resolved, events: readonly JoinedEvent[]): void {
  for (const { noun, from, to } of spokenOf(sentence)) {
    const told = events.filter(
      ({ name, start, status }) =>
        start < sentence.start && status === 'held' && new RegExp(String.raw`\b${noun}\b`, 'i').test(name),
    );
    const meant = told.findLast((event) => !told.some(({ partOf }) => partOf === event.name)) ?? told.at(-1);
    if (meant) takePart(meant, participantsAt(sentence, { from, to }));
  }
}

/** The events of a document, each once with all its passages. */
export function readEvents(sentences: readonly Resolved[], story: Story): JoinedEvent[] {
  const joined: JoinedEvent[] = [];
  const index = new Alike<JoinedEvent>();
  if (isSport(sentences.map(({ tokens }) => tokens.map(({ lower }) => lower).join(' ')).join(' '))) return joined;
  for (const told of sentences.flatMap((sentence) => eventsIn(sentence, story))) {
    const known = index.find(sought(told), (other) => same(other, told));
    if (!known) {
      const event: JoinedEvent = { ...told, passages: [told.passage] };
      joined.push(event);
      index.add(event, kept(event));
      continue;
    }
    if (known.passages.every(({ start }) => start !== told.passage.start)) known.passages.push(told.passage);
    seeAlso(known, told);
    if (key(told.name).length > key(known.name).length && told.proper) {
      if (!known.also.includes(known.name)) known.also.push(known.name);
      known.name = told.name;
    }
    known.also.push(...told.also.filter((name) => !known.also.includes(name) && name !== known.name));
    index.add(known, kept(known));
    known.date ??= told.date;
    if (!known.country || (!known.place && known.country === told.country))
      Object.assign(known, { place: told.place, country: told.country });
    known.partOf ??= told.partOf;
    known.theme ??= told.theme;
    takePart(known, told.participants);
  }
  for (const sentence of sentences) takePartBelow(sentence, joined);
  return joined;
}
