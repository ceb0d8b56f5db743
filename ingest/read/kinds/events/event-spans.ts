// How far the name of a gathering reaches around the noun that heads it: "28th and 29th ASEAN Summits", "third meeting of Foreign
// Ministers of …", "seminar on deep-sea mining". Whose it is and when it is are no part of the name.
import { CALENDAR_WORDS } from '../../lexicon/calendar.ts';
import { DESCRIBES, EVENT_NOUNS, MODIFIES_NOT, ORDINAL } from '../../lexicon/gatherings.ts';
import { type EventView, isAcronym } from './event-view.ts';

const CONNECTS = /^(?:of|and|on|for|in|the|with|against|to|&)$/;
const MARKS = /^(?:-|–|\/|'s|'|,)$/;
const NO_TOPIC =
  /^(?:in|at|on|was|is|were|are|held|to|that|which|with|this|last|next|here|will|has|had|have|organi[sz]ed|hosted|where|when|by|from|of|the|opened|took|takes|begins|began|two|three|four|five|six|as|who|and|but|said|told|an?)$/;
const NO_PART = /^(?:mr|mrs|ms|president|minister)$/;
const PLAIN = /^[a-z][a-z-]{2,}$/;

/** The first token of the name that its noun ends. */
export function beginOf(view: EventView, noun: number): number {
  const capital = view.tokens[noun]?.capital === true;
  const bracketed = view.lower(noun - 1) === ')' && isAcronym(view.tokens[noun - 2]) && view.lower(noun - 3) === '(';
  let first = bracketed ? noun - 3 : noun;
  for (let i = first - 1; i >= 0 && noun - i < 16; i--) {
    const word = view.lower(i);
    const next = i + 1;
    if (ORDINAL.test(word)) {
      first = i;
      if (view.lower(i - 1) === 'and' && ORDINAL.test(view.lower(i - 2))) first = i - 2;
      break;
    }
    // "Group of 20 summit": a body is one word
    const body = view.bodyAt(i);
    if (body && body.first < i) {
      first = body.first;
      i = body.first;
      continue;
    }
    if (view.capital(i) || DESCRIBES.test(word) || /^(?:19|20)\d\d$/.test(word)) {
      if (NO_PART.test(word) || CALENDAR_WORDS.has(word)) break;
      first = i;
    } else if (MARKS.test(word) && word !== ',') {
      if (!view.capital(i - 1) && !DESCRIBES.test(view.lower(i - 1))) break;
    } else if (
      CONNECTS.test(word) &&
      capital &&
      (word !== 'the' || bracketed) &&
      word !== 'in' &&
      word !== 'to' &&
      word !== 'with'
    ) {
      // "National Conference and the X Forum" are two; inside a bracketed name the article may stand
      if (!view.capital(next) && !(bracketed && view.lower(next) === 'the')) break;
      if (!view.capital(i - 1) && !(word === 'the' && /^(?:and|for|of|on)$/.test(view.lower(i - 1)))) break;
      if (word === 'and' && EVENT_NOUNS.has(view.lower(i - 1))) break;
      if (word === 'of' && !bracketed && view.lower(i - 1) !== 'heads') break;
    } else {
      const described = modifiers(view, i) ?? numbered(view, i);
      if (described !== undefined && !capital) first = described;
      break;
    }
  }
  while (first < noun && (CONNECTS.test(view.lower(first)) || MARKS.test(view.lower(first)))) first++;
  return withoutOwner(view, first, noun);
}

/** "an aid conference", "the jubilee summit", "seventh trilateral summit": common words up to an article or number. */
function modifiers(view: EventView, last: number): number | undefined {
  for (let i = last; i > last - 3 && i >= 0; i--) {
    if (!PLAIN.test(view.lower(i)) || MODIFIES_NOT.test(view.lower(i)) || view.isDate(i)) return undefined;
    const before = view.lower(i - 1);
    if (ORDINAL.test(before)) return i - 1;
    if (/^(?:a|an|the)$/.test(before)) return i;
  }
  return undefined;
}

/** "The 12th Ngoma ya Pwani dance festival": from its number on all is name, small words among capitals too. */
function numbered(view: EventView, last: number): number | undefined {
  for (let i = last; i > last - 6 && i > 0; i--) {
    const small = !view.capital(i) && (!/^[a-z][a-z-]+$/.test(view.lower(i)) || (i < last - 1 && !view.capital(i - 1)));
    if (small || NO_TOPIC.test(view.lower(i))) return undefined;
    if (ORDINAL.test(view.lower(i - 1))) return view.capital(i) && /^\d/.test(view.lower(i - 1)) ? i - 1 : undefined;
  }
  return undefined;
}

/** "Tuesday's state funeral", "Japan's G20 Summit": whose it is, is no part of the name. */
function withoutOwner(view: EventView, from: number, noun: number): number {
  let first = from;
  for (let i = from; i < noun; i++)
    if (
      view.lower(i) === "'s" &&
      !/^(?:minister|leader|people|women|children|ministers|leaders|speaker|president)$/.test(view.lower(i - 1))
    ) {
      first = i + 1;
      break;
    }
  // "the three-day conference": how long it lasts is no part of the name
  return first < noun && /^[a-z0-9]+-(?:day|week)$|^week-long$/.test(view.lower(first)) ? first + 1 : first;
}

const PART_OF_NAME =
  /^(?:donors|government|parliament|ministers|leaders|neighbouring|countries|cabinet|committee|speakers?|parliaments?|presidents|heads|chiefs|states?|members)$/;

const BODIES = /^(?:organi[sz]ation|bloc|body|union|alliance|group|forum|community|association)$/;

/** "of Foreign Ministers of …", "of China, Japan and South Korea", "on Trade and Development", "2023" after the noun. */
export function finishOf(view: EventView, noun: number): number {
  let last = noun;
  const linked = /^(?:of|on|for|between)$/.test(view.lower(noun + 1));
  if (/^(?:(?:19|20)\d\d|\d{1,2})$/.test(view.lower(noun + 1)) && view.tokens[noun]?.capital) last = noun + 1;
  else if (linked) {
    for (let i = noun + 1; i < view.tokens.length && i - noun < 16; i++) {
      if (view.isDate(i)) break;
      const word = view.lower(i);
      if (
        view.tokens[i]?.capital ||
        (view.lower(i - 2) === 'group' && /^\d{1,2}$/.test(word)) ||
        (ORDINAL.test(word) && view.capital(i + 1)) ||
        // "the 3+3 Platform"
        (/^\d{1,2}$/.test(word) && view.lower(i - 1) === '+' && view.capital(i + 1)) ||
        PART_OF_NAME.test(word)
      )
        last = i;
      else if (word === ',' && isStateList(view, i)) continue;
      // "the 43rd session of the organization's General Conference"
      else if (view.lower(i + 1) === "'s" && BODIES.test(word)) continue;
      else if (!/^(?:of|on|for|between|and|the|plus|'s|[-–'&+"“”])$/.test(word) && view.lower(i + 1) !== '+') break;
    }
  }
  while (last > noun && view.lower(last) === "'s") last--;
  return last > noun || !/^(?:on|for)$/.test(view.lower(noun + 1)) ? last : topicOf(view, noun);
}

/** "of China, Japan and South Korea": a comma between states of a list that "and" closes. */
function isStateList(view: EventView, comma: number): boolean {
  const state = (i: number): boolean => view.piecesAt(i).some(({ kind }) => kind === 'country');
  if (!state(comma - 1) || !state(comma + 1)) return false;
  return view.tokens.slice(comma + 1, comma + 8).some(({ lower }, n) => lower === 'and' && state(comma + 2 + n));
}

/** "seminar on deep-sea mining": the topic in small letters, up to the next verb or preposition. */
function topicOf(view: EventView, noun: number): number {
  if (view.tokens[noun]?.capital) return noun;
  let last = noun + 1;
  for (let i = noun + 2; i < view.tokens.length && i - noun < 7; i++) {
    // "on rebuilding Iraq"
    const piece = view.piecesAt(i).length > 0 && !/ing$/.test(view.lower(i - 1));
    if (piece || !/^[a-z-]+$/.test(view.lower(i)) || NO_TOPIC.test(view.lower(i))) break;
    last = i;
  }
  return last > noun + 1 && view.lower(last) !== 'and' ? last : noun;
}
