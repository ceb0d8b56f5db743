// Gatherings with a name or a clear description: conferences, summits, forums, congresses, sessions, festivals.
// Meetings of two, visits, receptions and bodies are no events (see the table of kinds).
import { wordsOf } from '../mentions/pieces.ts';
import type { Resolved } from '../people/resolve.ts';
import type { Token } from '../tokens.ts';
import { dateNear, placeNear } from './circumstances.ts';
import type { JoinedMeeting } from './join-meetings.ts';
import type { Story } from './story.ts';

type EventKind =
  | 'conference'
  | 'summit'
  | 'forum'
  | 'session'
  | 'ceremony'
  | 'dialogue'
  | 'exhibition'
  | 'festival'
  | 'election'
  | 'other';

export interface ToldEvent {
  name: string;
  also: string[];
  kind: EventKind;
  date: string | null;
  place: string | null;
  country: string | null;
  status: 'held' | 'planned' | 'postponed' | 'cancelled';
  partOf: string | null;
  proper: boolean;
  sentence: number;
  start: number;
  end: number;
}

const NOUNS = new Map<string, EventKind>([
  ['summit', 'summit'],
  ['summits', 'summit'],
  ['conference', 'conference'],
  ['congress', 'conference'],
  ['meeting', 'conference'],
  ['meetings', 'conference'],
  ['forum', 'forum'],
  ['session', 'session'],
  ['debate', 'session'],
  ['dialogue', 'dialogue'],
  ['exhibition', 'exhibition'],
  ['expo', 'exhibition'],
  ['fair', 'exhibition'],
  ['festival', 'festival'],
  ['symposium', 'conference'],
  ['seminar', 'conference'],
  ['workshop', 'conference'],
  ['convention', 'conference'],
  ['plenum', 'session'],
  ['funeral', 'ceremony'],
  ['inauguration', 'ceremony'],
  ['coronation', 'ceremony'],
  ['elections', 'election'],
  ['election', 'election'],
  ['referendum', 'election'],
]);
const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|inaugural)$/;
const DESCRIPTIVE =
  /^(?:international|national|annual|regional|global|high-level|ministerial|general|presidential|parliamentary|legislative|state|diplomatic|special|extraordinary|informal|virtual|plenary|people|friendship|trade|investment|business|party|security|foreign|ministers|leaders|economic|donor|donors|peace|climate|food|energy|cultural|film|joint|world|asian|european|african)$/;

const isEventWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.capital ||
    ORDINAL.test(token.lower) ||
    DESCRIPTIVE.test(token.lower) ||
    /^(?:-|–|\/|'s|'|\d{4}|of|and|on|for|plus|the)$/.test(token.lower));

/** The first token of the name that ends in the noun. */
function startOf(tokens: readonly Token[], noun: number): number {
  const capital = tokens[noun]?.capital ?? false;
  let start = noun;
  for (let i = noun - 1; i >= 0 && noun - i < 14; i--) {
    const token = tokens[i];
    if (!token || !isEventWord(token)) break;
    if (i === 0 && !ORDINAL.test(token.lower) && !/^[A-Z0-9]{2,}/.test(token.plain) && !tokens[1]?.capital) break;
    if (/^(?:of|and|on|for|the|plus)$/.test(token.lower)) {
      const ordinals =
        token.lower === 'and' && ORDINAL.test(tokens[i - 1]?.lower ?? '') && ORDINAL.test(tokens[i + 1]?.lower ?? '');
      if (!ordinals && !(capital && tokens[i - 1]?.capital && tokens[i + 1]?.capital && token.lower !== 'the')) break;
      continue;
    }
    if (/^(?:at|in|the|this|that|attending|addressing|during|after|before|with)$/.test(token.lower)) break;
    start = i;
    if (ORDINAL.test(token.lower) && tokens[i - 1]?.lower !== 'and') break;
  }
  while (start < noun && /^(?:-|–|\/|'s|'|of|and|on|for|the)$/.test(tokens[start]?.lower ?? '')) start++;
  return start;
}

/** "of the Communist Party of X", "on Trade and Development", "2023" after the noun. */
function endOf(tokens: readonly Token[], noun: number): number {
  let end = noun;
  for (let i = noun + 1; i < Math.min(noun + 14, tokens.length); i++) {
    const token = tokens[i];
    if (!token) break;
    if (/^(?:19|20)\d\d$|^\d{1,2}$/.test(token.plain) && i === noun + 1) end = i;
    else if (token.capital && i > noun + 1 && !/^\p{Lu}\./u.test(token.plain)) end = i;
    else if (
      token.lower === '-' ||
      token.lower === 'the' ||
      token.lower === 'and' ||
      token.lower === 'of' ||
      (i === noun + 1 && /^(?:on|for)$/.test(token.lower))
    ) {
      if (!tokens[i + 1]?.capital && !/^(?:the|of)$/.test(tokens[i + 1]?.lower ?? '')) break;
    } else break;
  }
  return end;
}

const FUTURE =
  /\b(?:will|to be|due|scheduled|upcoming|expected|slated|is to|are to|plan\w*|set to|forthcoming|next|preparations?|then only|look(?:ing)? (?:forward|ahead) to|begin on|take place)\b/;

function eventsIn(sentence: Resolved, story: Story): ToldEvent[] {
  const { tokens, skeleton } = sentence;
  const found: ToldEvent[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const cop = tokens[i]?.plain === 'COP' || /^COP-?\d+$/.test(tokens[i]?.plain ?? '');
    const kind = NOUNS.get(tokens[i]?.lower ?? '') ?? (cop ? 'conference' : undefined);
    if (!kind) continue;
    const start = cop ? i : startOf(tokens, i);
    const end = cop && /^\d+$/.test(tokens[i + 1]?.plain ?? '') ? i + 1 : endOf(tokens, i);
    const shape = shapeOf(tokens, { start, noun: i, end }, sentence);
    if (!shape) continue;
    const mark = skeleton.marks.find((one) => one.first >= start)?.at ?? 0;
    const date = dateNear(sentence, mark);
    const where = placeNear(sentence, mark);
    if (shape === 'common' && !(date || where.country)) continue;
    const status = statusOf(sentence, date, story);
    const [first, last] = [tokens[start], tokens[end]];
    if (!first || !last) continue;
    const base = {
      kind,
      date: date?.split('/')[0] ?? null,
      ...where,
      status,
      sentence: sentence.index,
      start: first.start,
      end: last.end,
      proper: shape === 'proper',
    };
    for (const name of names(tokens, { start, noun: i, end }))
      found.push({ name, also: abbreviation(tokens, end), partOf: null, ...base });
    i = end;
  }
  linkParts(sentence, found);
  return found;
}

interface Span {
  start: number;
  noun: number;
  end: number;
}

/** Whether the words are a name, a description that counts, or nothing. */
function shapeOf(
  tokens: readonly Token[],
  { start, noun, end }: Span,
  sentence: Resolved,
): 'proper' | 'common' | undefined {
  const words = tokens.slice(start, end + 1);
  const first = tokens[start];
  const lower = tokens[noun]?.lower ?? '';
  const capitals = words.filter((token) => token.capital).length;
  const ordinal = words.some((token) => ORDINAL.test(token.lower));
  if (sentence.skeleton.items.some((item) => item.tag === 'B' && item.first <= start && item.last >= end))
    return undefined;
  if (
    /^(?:meeting|meetings|session|debate|dialogue|congress|convention|fair)$/.test(lower) &&
    !(tokens[noun]?.capital && words.length > 1) &&
    !(ordinal && lower === 'session')
  )
    return undefined;
  if (tokens[noun]?.capital && words.length > 1 && capitals >= 1 && noun > 0) return 'proper';
  if (ordinal && words.length > 1 && first && ORDINAL.test(first.lower) && !/^(?:meeting|meetings|debate)$/.test(lower))
    return 'proper';
  if (lower === 'funeral') return tokens[noun - 1]?.lower === 'state' ? 'common' : undefined;
  if (/^(?:summit|summits)$/.test(lower)) return capitals > 0 && words.length > 1 ? 'proper' : undefined;
  if (/^COP/.test(tokens[start]?.plain ?? ''))
    return end > start || /\d/.test(tokens[start]?.plain ?? '') ? 'proper' : undefined;
  if (
    /^(?:conference|forum|seminar|symposium|workshop|exhibition|festival|elections|referendum)$/.test(lower) &&
    /^(?:a|an|the|press)$/.test(tokens[start - 1]?.lower ?? '') &&
    tokens[noun - 1]?.lower !== 'press' &&
    tokens[noun - 1]?.lower !== 'news'
  )
    return 'common';
  return undefined;
}

/** "28th and 29th ASEAN Summits" are two. */
function names(tokens: readonly Token[], { start, noun, end }: Span): string[] {
  const whole = wordsOf(tokens, start, end);
  if (
    !/summits|meetings$/i.test(tokens[noun]?.plain ?? '') ||
    tokens[start + 1]?.lower !== 'and' ||
    !ORDINAL.test(tokens[start + 2]?.lower ?? '')
  )
    return [whole];
  const rest = wordsOf(tokens, start + 3, end).replace(/(Summit|Meeting)s\b/, '$1');
  return [`${tokens[start]?.text} ${rest}`, `${tokens[start + 2]?.text} ${rest}`];
}

function abbreviation(tokens: readonly Token[], end: number): string[] {
  const word = tokens[end + 1]?.plain === '(' ? tokens[end + 2] : undefined;
  return word && tokens[end + 3]?.plain === ')' && /^[A-Z0-9][\w-]*$/.test(word.plain) && /[A-Z]{2}/.test(word.plain)
    ? [word.text]
    : [];
}

function statusOf(sentence: Resolved, date: string | null, story: Story): ToldEvent['status'] {
  const { text } = sentence.skeleton;
  if (/\b(?:cancel(?:l?ed)?|called off)\b/.test(text)) return 'cancelled';
  if (/\bpostponed\b/.test(text)) return 'postponed';
  if (date && story.published && date.slice(0, 10) > `${story.published}~`.slice(0, date.length)) return 'planned';
  return FUTURE.test(text) && !(date && story.published && date < story.published && date.length >= 10)
    ? 'planned'
    : 'held';
}

/** "within the framework of the 32nd Diplomatic Conference": the event told before is part of that one. */
function linkParts(sentence: Resolved, events: ToldEvent[]): void {
  const { tokens } = sentence;
  for (const [n, event] of events.entries()) {
    const whole = events[n + 1];
    if (!whole) continue;
    const between = tokens
      .filter((token) => token.start >= event.end && token.end <= whole.start)
      .map((token) => token.lower)
      .join(' ');
    if (/\b(?:within the (?:framework|frame) of|as part of|part of)(?: the)?$/.test(between)) event.partOf = whole.name;
  }
}

/** Meetings told "on the sidelines of" an event, or in the sentence that names it so, are held during it. */
export function duringEvents(
  meetings: readonly JoinedMeeting[],
  events: readonly ToldEvent[],
  text: string,
): JoinedMeeting[] {
  return meetings.map((meeting) => {
    const event = events.find(({ start }) => {
      const before = text.slice(Math.max(0, start - 60), start);
      return (
        /\b(?:on the (?:sidelines?|margins?|fringes?) of|on the occasion of|during|within the framework of)(?: the)?[\w\s-]{0,12}$/i.test(
          before,
        ) && meeting.passages.some((passage) => Math.abs(passage.start - start) < 400)
      );
    });
    return event ? { ...meeting, during: event.name } : meeting;
  });
}

const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The events of a document, each once. */
export function readEvents(
  sentences: readonly Resolved[],
  story: Story,
): (ToldEvent & { passages: { start: number; end: number }[] })[] {
  const joined: (ToldEvent & { passages: { start: number; end: number }[] })[] = [];
  for (const told of sentences.flatMap((sentence) => eventsIn(sentence, story))) {
    const known = joined.find(
      (other) =>
        [other.name, ...other.also].some((name) => key(name) === key(told.name)) ||
        (told.proper && key(other.name).endsWith(` ${key(told.name)}`)),
    );
    if (!known) {
      joined.push({ ...told, passages: [{ start: told.start, end: told.end }] });
      continue;
    }
    known.passages.push({ start: told.start, end: told.end });
    known.date ??= told.date;
    if (!known.country) Object.assign(known, { place: told.place, country: told.country });
    known.partOf ??= told.partOf;
  }
  return joined;
}
