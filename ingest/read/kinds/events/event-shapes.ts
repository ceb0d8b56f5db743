// Whether words around a noun for gatherings name one, describe one, or mean something else: a body, a paper, a talk of two.
import { IN_INSTRUMENT, NEEDS_BODY, NOT_BEFORE, ORDINAL, TOOK_PLACE } from '../../lexicon/gatherings.ts';
import { lowerWords } from '../../people/passages.ts';
import { type EventView, isAcronym, type NamedEvent } from './event-view.ts';

const MEMBERS =
  /^(?:leaders|members|member|ministers|states|countries|nations|secretariat|secretary|secretary-general|chair|chairman|chairmanship|presidency|charter)$/;

/** Nouns that describe a gathering with an article alone: "a donors' conference". */
const DESCRIBED =
  /^(?:conference|forum|seminar|symposium|workshop|exhibition|festival|fair|expo|roundtable|round-table|colloquium|congress|convention|retreat)$/;

interface Span {
  first: number;
  noun: number;
  last: number;
}

/** `proper`: bears a name or number; `common`: only described; undefined: no gathering. */
export function shapeOf(view: EventView, span: Span): NamedEvent['shape'] | undefined {
  const { first, noun, last } = span;
  const word = view.lower(noun);
  const before = view.lower(first - 1);
  // "the leaders of the Pacific Islands Forum": a body
  if (before === 'the' && view.lower(first - 2) === 'of' && MEMBERS.test(view.lower(first - 3))) return undefined;
  const modifiers = view.tokens.slice(first, noun);
  const capitals = modifiers.filter(
    (token, k) => token.capital && (first + k > 0 || isAcronym(token) || modifiers.length > 1),
  );
  const numbered = modifiers.some((token) => ORDINAL.test(token.lower));
  const capital = view.tokens[noun]?.capital === true;
  if (NOT_BEFORE.test(view.lower(noun - 1)) && !numbered) return undefined;
  // "the Conference of Heads of Government heard": the body in its hall
  if (!numbered && /^(?:heard|decided|agreed|elected|adopted|approved|said|noted|consists)$/.test(view.lower(last + 1)))
    return undefined;
  // "the first summit since Istanbul", "it is the first of its kind", "the annual summit of the two countries"
  const around = `${lowerWords(view.tokens, Math.max(0, first - 3), first - 1)} # ${view.words(last + 1, last + 3)}`;
  if (/^(?:it|this|that) (?:is|was) the #|# (?:since\b|(?:of|between) the two\b)/.test(around)) return undefined;
  if (isBody(view, span, numbered) || isOfTwo(view, span) || (capital && inInstrument(view, span))) return undefined;
  if (/^conventions?$/.test(word) && !/\b(?:national|party|annual|\d+(?:st|nd|rd|th))\b/i.test(view.words(first, noun)))
    return undefined;
  if (/^congress/.test(word) && capital) return congressShape(view, span, numbered);
  const ofBody = last > noun;
  if (numbered) {
    if (NEEDS_BODY.test(word) && !ofBody && !capital && capitals.length === 0 && modifiers.length < 2) return undefined;
    return /^(?:his|her|their)$/.test(before) && !ofBody && !/^(?:summits?|congress|conference)$/.test(word)
      ? undefined
      : 'proper';
  }
  // "the Meeting of Governors of ASEAN Capitals"
  if (word === 'meeting' && capital && ofBody && before === 'the' && view.tokens[noun + 2]?.capital) return 'proper';
  if (capital && (capitals.length > 0 || (ofBody && /^(?:conference|forum|summit|dialogue)$/.test(word))))
    return NEEDS_BODY.test(word) && capitals.length < 2 && !capitals.some(({ plain }) => /^High-/.test(plain))
      ? undefined
      : 'proper';
  if (/^(?:summits?|conference|festival|expo|exhibition|fair|gathering)$/.test(word) && capitals.length > 0)
    return 'proper';
  if (/^summits?$/.test(word) && MANY_SIDES.test(view.lower(noun - 1)) && /^(?:an?|the)$/.test(before)) return 'proper';
  if (/^meetings?$/.test(word) && capitals.length > 0 && isGathering(capitals.map(({ plain }) => plain).join(' ')))
    return 'proper';
  // "the annual OECD ministerial meeting"
  const many = modifiers.some(({ lower }) => GATHERS_MANY.test(lower));
  if (/^meetings?$/.test(word) && many && modifiers.some((_, k) => view.bodyAt(first + k))) return 'proper';
  return commonShape(view, span);
}

const MANY_SIDES = /^(?:trilateral|tripartite|quadrilateral|three-way|four-way|five-way)$/;

/** Groups whose meeting is one of several leaders. */
const isGathering = (name: string): boolean =>
  /^(?:APEC|ASEM|BRICS|CHOGM|G-?7|G-?8|G-?20|OPEC|ECOWAS|Quad)\b/.test(name);

function commonShape(view: EventView, { first, noun, last }: Span): 'common' | undefined {
  const word = view.lower(noun);
  const before = view.lower(first - 1);
  if (/^(?:rally|concert)$/.test(word)) return /^an?$/.test(before) ? 'common' : undefined;
  const modifiers = view.tokens.slice(first, noun);
  if (DESCRIBED.test(word) && /^(?:an?)$/.test(before)) return 'common';
  if (word === 'session' && last > noun && /^an?$/.test(before)) return 'common';
  // "at an extraordinary summit in the Palace", "a summit on Syria"
  if (/^summits?$/.test(word) && /^an?$/.test(before) && (modifiers.length > 0 || last > noun)) return 'common';
  if (/^meetings?$/.test(word) && /^an?$/.test(before) && modifiers.some(({ lower }) => GATHERS_MANY.test(lower)))
    return 'common';
  // "the summit in Lima": which one, its place tells
  const placed = (i: number): boolean =>
    /^(?:in|at)$/.test(view.lower(i)) &&
    view.piecesAt(i + 1).some(({ kind }) => kind === 'place' || kind === 'country');
  const held = TOOK_PLACE.test(`${lowerWords(view.tokens, last + 1, last + 7)} `);
  if (/^(?:conference|forum|summit)$/.test(word) && before === 'the' && first === noun && (held || placed(last + 1)))
    return 'common';
  // "before the business forum": told of as known
  if (
    /^(?:conference|forum|seminar|exhibition|fair|expo|summit|congress)$/.test(word) &&
    /^(?:the|this|last|next)$/.test(before) &&
    modifiers.length > 0
  )
    return 'common';
  return undefined;
}

const GATHERS_MANY =
  /^(?:high-level|ministerial|donors|donors'|interreligious|interfaith|plenary|pledging|consultative|ministers|leaders|inter-parliamentary|preparatory)$/;

/** A party's or a world congress, a numbered one, or one that is called by its city. */
function congressShape(view: EventView, { first, noun, last }: Span, numbered: boolean): 'proper' | undefined {
  if (numbered) return 'proper';
  const [link, city] = [view.lower(noun + 1), noun + 2];
  const place = view.sentence.pieces.some(
    (piece) => piece.first === city && (piece.kind === 'place' || (piece.kind === 'country' && piece.how === 'seat')),
  );
  if (link === 'of' && place) return 'proper';
  if (!/\b(?:party|national|world)\b/i.test(view.words(first, noun))) return undefined;
  return last > noun || /party|world/i.test(view.lower(noun - 1)) ? 'proper' : undefined;
}

/** A standing body that bears such a word in its name. */
function isBody(view: EventView, { first, last }: Span, numbered: boolean): boolean {
  if (numbered) return false;
  return view.sentence.pieces.some((piece) => piece.kind === 'body' && piece.first <= first && piece.last >= last);
}

/** "Political Dialogue and Cooperation Agreement", "Declaration of Argyle for Dialogue": the word stands in the name of a paper. */
function inInstrument(view: EventView, { first, last }: Span): boolean {
  for (let i = last + 1; i < view.tokens.length && i - last < 7; i++) {
    if (IN_INSTRUMENT.test(view.lower(i)) && view.tokens[i]?.capital) return true;
    if (!view.tokens[i]?.capital && !/^(?:and|of|for|on|the|&)$/.test(view.lower(i))) break;
  }
  for (let i = first - 1; i >= 0 && first - i < 6; i--) {
    if (IN_INSTRUMENT.test(view.lower(i)) && view.tokens[i]?.capital) return true;
    if (!view.tokens[i]?.capital && !/^(?:and|of|for|on|&)$/.test(view.lower(i))) break;
  }
  return false;
}

/** "Franco-British", "Sino-Russian". */
const TWO_NATIONS =
  /^(?:Franco|Sino|Anglo|Russo|Italo|Greco|Luso|Hispano|Turco|Austro|Belgo|Polono|[A-Z][a-z]+(?:an|ish|ese|i))-(?!Afric|Arab|Americ|Europ|Asia|Pacific|Nordic)[A-Z][a-z]+(?:an|ish|ese|ch|i|ic)$/;

/** "X and Y are to come together for a second informal summit". */
function betweenTwo(view: EventView, first: number): boolean {
  if (!/^an?$/.test(view.lower(first - 1)) || view.tokens.slice(first, first + 3).some(({ capital }) => capital))
    return false;
  const { items } = view.sentence.skeleton;
  const before = items.filter((item) => item.last < first && item.tag === 'P');
  const [x, y] = before;
  return before.length === 2 && x !== undefined && y !== undefined && view.words(x.last + 1, y.first - 1) === 'and';
}

/** "Canada-Italy summit": leaders of two meet, that is a meeting. */
function isOfTwo(view: EventView, { first, noun }: Span): boolean {
  if (!/^(?:summits?|meetings?|dialogues?)$/.test(view.lower(noun))) return false;
  const inside = view.sentence.pieces.filter(
    (piece) => piece.first >= first && piece.last < noun && (piece.kind === 'country' || piece.kind === 'body'),
  );
  // "the Berg-Osman summit": two people
  const couple = view.tokens
    .slice(first, noun)
    .some(({ plain }, k) => /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(plain) && view.piecesAt(first + k).length === 0);
  if (couple && view.tokens[noun]?.capital === false && noun - first === 1) return true;
  if (TWO_NATIONS.test(view.tokens[noun - 1]?.plain ?? '') || (first < noun && betweenTwo(view, first))) return true;
  if (view.tokens.slice(first, noun).some(({ lower }) => lower === 'bilateral')) return true;
  const countries = inside.filter((piece) => piece.kind === 'country' && piece.code !== 'EU');
  return /^summits?$/.test(view.lower(noun)) && countries.length === 2 && inside.length === 2;
}
