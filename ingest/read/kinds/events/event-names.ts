// Finds the words that name a gathering in a sentence: "28th and 29th ASEAN Summits", "third meeting of Foreign Ministers of …",
// "COP 28", "state funeral of X". Says where they stand and how sure they name one; date and place are read elsewhere.

import { CALENDAR_WORDS } from '../../lexicon/calendar.ts';
import { ASKED_FOR, EVENT_NOUNS, NO_GATHERING, ORDINAL } from '../../lexicon/gatherings.ts';
import { words } from '../../lexicon/word-lists.ts';
import type { Piece } from '../../mentions/pieces.ts';
import { lowerWords } from '../../people/passages.ts';
import type { Resolved } from '../../people/resolve.ts';
import { ceremonyAt } from './event-ceremonies.ts';
import { shapeOf } from './event-shapes.ts';
import { beginOf, finishOf } from './event-spans.ts';
import { EventView, type NamedEvent } from './event-view.ts';

/** "COP 28", "COP28", "COP28 climate conference". */
function conferenceOfParties(view: EventView, i: number): NamedEvent[] | undefined {
  const word = view.tokens[i]?.plain ?? '';
  const apart = /^cop$/i.test(word) && /^\d{1,2}$/.test(view.lower(i + 1));
  if (!apart && !/^COP-?\d{1,2}$/i.test(word)) return undefined;
  const own = apart ? i + 1 : i;
  let last = own;
  while (/^(?:un|climate|biodiversity|change|environment)$/.test(view.lower(last + 1))) last++;
  last = /^(?:conference|summit|talks)$/.test(view.lower(last + 1)) ? last + 1 : own;
  return [
    view.event(i, last, { kind: 'conference', shape: 'proper', ...(last > own ? { also: [view.words(i, own)] } : {}) }),
  ];
}

/** "on the sidelines of the UN General Assembly": the body's name stands for its gathering. */
function assembly(view: EventView, i: number): NamedEvent[] | undefined {
  const body = view.bodyAt(i);
  if (body?.first !== i || !/\bAssembly$/.test(body.name)) return undefined;
  // "the 78th UN General Assembly"
  if (ORDINAL.test(view.lower(i - 1))) return [view.event(i - 1, body.last, { kind: 'session', shape: 'proper' })];
  if (!/General Assembly$/.test(body.name)) return undefined;
  const before = lowerWords(view.tokens, Math.max(0, i - 6), i - 1);
  const after = view.lower(body.last + 1);
  const gathering =
    /\b(?:sidelines?|margins?|fringes?|attend(?:ed|s|ing)?|address(?:ed|es|ing)?|high-level week|opening|during)(?: of)?(?: the| this year 's)?$/.test(
      before,
    ) ||
    // "at the General Assembly" alone may be the body in its hall
    (/\bat(?: the| this year 's)?$/.test(before) &&
      (/^(?:in|this|last|next|on)$/.test(after) ||
        view.isDate(body.last + 1) ||
        /\b(?:spoke|speech|speak|speaking|met|meeting|remarks) at\b/.test(before)));
  const session = /^(?:session|meetings?|debate|'s)$/.test(after) || /\bsession of(?: the)?$/.test(before);
  if (!gathering || session || /^(?:president|resolution|hall)$/.test(after)) return undefined;
  const its = view.tokens.slice(body.last + 1, body.last + 9).some(({ lower }) => lower === 'session');
  return its ? undefined : [view.event(i, body.last, { kind: 'session', shape: 'proper' })];
}

function headed(view: EventView, noun: number): NamedEvent[] | undefined {
  const kind = EVENT_NOUNS.get(view.lower(noun));
  if (!kind || kind === 'ceremony' || NO_GATHERING.test(view.lower(noun + 1))) return undefined;
  if (view.tokens[noun]?.capital && headsLater(view, noun)) return undefined;
  if (kind === 'election') return election(view, noun);
  if (view.lower(noun) === 'expo' && view.tokens[noun]?.capital && /^(?:19|20)\d\d$/.test(view.lower(noun + 1)))
    return expo(view, noun);
  const first = beginOf(view, noun);
  const last = finishOf(view, noun);
  if (view.lower(noun) === 'week') return week(view, first, noun);
  // "the Assembly held its second general conference"
  const ofBody =
    last === noun && (/^(?:its|their)$/.test(view.lower(first - 1)) || CALENDAR_WORDS.has(view.lower(first - 1)))
      ? ownSession(view, noun, first)
      : undefined;
  if (ofBody) return ofBody;
  const shape = shapeOf(view, { first, noun, last });
  if (!shape) return ownSession(view, noun, first) ?? ofOwner(view, noun, first);
  const leaders = /\b(?:heads of state|leaders)\b/i.test(view.words(first, last)) && kind === 'conference';
  return each(view, { first, noun, last }).map((name) =>
    view.event(first, last, {
      kind: leaders ? 'summit' : kind,
      shape,
      ...(name ? { name } : {}),
      ...short(view, first, noun),
    }),
  );
}

/** "51st Forum Leaders' Meeting": a later noun heads the name. */
function headsLater(view: EventView, noun: number): boolean {
  for (let i = noun + 1; i < noun + 4; i++) {
    if (view.tokens[i]?.capital && EVENT_NOUNS.has(view.lower(i))) return true;
    if (!view.tokens[i]?.capital && !/^(?:'|’|'s)$/.test(view.lower(i))) return false;
  }
  return false;
}

/** "Abu Dhabi Sustainability Week": a week that bears a name of its own. */
function week(view: EventView, first: number, noun: number): NamedEvent[] | undefined {
  if (
    !view.tokens[noun]?.capital ||
    noun - first < 2 ||
    /^(?:holy|golden|easter|last|next)$/.test(view.lower(noun - 1))
  )
    return undefined;
  const leaders = /\bleaders\b/i.test(view.words(first, noun));
  return [view.event(first, noun, { kind: leaders ? 'summit' : 'other', shape: 'proper' })];
}

/** "The UN General Assembly is holding its 76th session", "at its December summit the EU": of the body spoken of in the sentence. */
function ownSession(view: EventView, noun: number, begin: number): NamedEvent[] | undefined {
  const first = CALENDAR_WORDS.has(view.lower(begin - 1)) ? begin - 1 : begin;
  const word = view.lower(noun);
  if (!/^(?:session|congress|summit|plenum|plenary|conference|meeting)$/.test(word)) return undefined;
  const marked =
    ORDINAL.test(view.lower(first)) ||
    /^(?:annual|regular|ordinary|biennial|yearly|extraordinary|special)$/.test(view.lower(first));
  if (!marked && word !== 'summit') return undefined;
  const own = /^(?:its|their)$/.test(view.lower(first - 1));
  const body = own ? (bodyBefore(view, first) ?? bodyAfter(view, noun)) : gathering(view, first);
  if (body === undefined) return undefined;
  const name = `${view.words(first, noun)} of the ${body}`;
  return [view.event(first, noun, { kind: EVENT_NOUNS.get(word) ?? 'session', shape: 'proper', name, also: [] })];
}

/** The body spoken of last before a token: by its name, or as that whose leaders or members they are. */
function bodyBefore(view: EventView, first: number): string | undefined {
  const before = view.sentence.pieces.filter((piece) => piece.last < first);
  const last = before.findLast(
    (piece) => view.bodyAt(piece.first) || (piece.kind === 'office' && /^(?:\p{Lu}\p{Ll}|G\d)/u.test(piece.of ?? '')),
  );
  if (last?.kind === 'office') return last.of ?? undefined;
  // "the Union and five states at their first summit"
  const shared = last?.kind === 'country' && view.lower(first - 1) === 'their';
  return last && !shared ? view.bodyAt(last.first)?.name : undefined;
}

/** "At its 77th session, the Assembly elected": the body right behind. */
function bodyAfter(view: EventView, noun: number): string | undefined {
  let at = noun + 1;
  while (/^(?:,|the|in|last|<d>)$/.test(view.lower(at)) || view.isDate(at)) at++;
  return view.bodyAt(at)?.name;
}

/** "The Assembly met for a special session": whose gathering it is, where the words say that they gather. */
function gathering(view: EventView, first: number): string | undefined {
  if (!/^an?$/.test(view.lower(first - 1))) return undefined;
  const verb = view.tokens.slice(0, first).findLastIndex(({ lower }) => GATHERS_FOR.test(lower));
  return verb < 0 || first - verb > 8 ? undefined : bodyBefore(view, first);
}

const GATHERS_FOR =
  /^(?:met|meets|meeting|gather\w*|conven\w*|assembl\w*|holds?|held|holding|hosts?|hosting|hosted|expects?|expected)$/;

/** "Expo 2020 Dubai". */
function expo(view: EventView, noun: number): NamedEvent[] {
  const last = view.capital(noun + 2) && !view.isDate(noun + 2) ? noun + 2 : noun + 1;
  return [view.event(noun, last, { kind: 'exhibition', shape: 'proper' })];
}

/** "the Alliance's summit in Brussels": of a body, not of a country or a person. */
function ofOwner(view: EventView, noun: number, first: number): NamedEvent[] | undefined {
  if (
    !/^(?:summit|congress)$/.test(view.lower(noun)) ||
    view.lower(first - 1) !== "'s" ||
    !/^(?:in|on|last|next|this|[.,])$/.test(view.lower(noun + 1))
  )
    return undefined;
  const owner = first - 2;
  const [body] = view.piecesAt(owner);
  const bloc = /^(?:alliance|bloc|union|group|organi[sz]ation|association|community)$/.test(view.lower(owner));
  if ((!view.capital(owner) && !bloc) || (body && body.kind !== 'body')) return undefined;
  const whose = view.words(body?.first ?? owner, owner);
  const name = `${view.words(first, noun)} of the ${whose}`;
  const kind = EVENT_NOUNS.get(view.lower(noun)) ?? 'summit';
  return [
    view.event(body?.first ?? owner, noun, {
      kind,
      shape: 'proper',
      name,
      also: [`${whose}'s ${view.words(first, noun)}`],
    }),
  ];
}

/** "parliamentary elections", "the elections": not somebody's election to a post. */
function election(view: EventView, noun: number): NamedEvent[] | undefined {
  let first = noun;
  while (/^(?:19|20)\d\d$/.test(view.lower(first - 1)) || ELECTED.test(view.lower(first - 1))) first--;
  // "the Senate election", "the first elections to the National Council"
  const chamber = view.piecesAt(first - 1).find(isChamber);
  const to =
    view.lower(noun + 1) === 'to' ? [2, 3].flatMap((k) => view.piecesAt(noun + k)).find(isChamber)?.last : undefined;
  if (chamber) first = chamber.first;
  else if (to !== undefined && ORDINAL.test(view.lower(first - 1))) first--;
  const described = first < noun || to !== undefined;
  const plain =
    view.lower(noun) === 'elections' &&
    /^(?:the|'s|)$/.test(view.lower(noun - 1)) &&
    /\b(?:preparations?|held|holds?|in <d>|ahead of|vote|voters|inspect\w*|observ\w+|scheduled|postponed|called)\b/.test(
      lowerWords(view.tokens, 0, view.tokens.length - 1),
    );
  // "Fiji's elections in September"
  const dated = view.lower(noun - 1) === "'s" && /^(?:in|on|of)$/.test(view.lower(noun + 1)) && view.isDate(noun + 2);
  // "have their say in a plebiscite", "in their second referendum"
  const vote =
    /^(?:referendum|plebiscite|runoff|run-off)$/.test(view.lower(noun)) &&
    /^(?:an?|the|this|their|its|'s|first|second|third)$/.test(view.lower(noun - 1)) &&
    !/^(?:on|for)$/.test(view.lower(noun + 1)) &&
    !ASKED_FOR.test(`${lowerWords(view.tokens, 0, noun - 2)} `);
  if (vote && ORDINAL.test(view.lower(noun - 1))) first--;
  if (!described && !plain && !dated && !vote) return undefined;
  if (/^(?:to|as|of)$/.test(view.lower(noun + 1)) && view.lower(noun) === 'election') return undefined;
  if (view.lower(first - 1) === 'opinion') return undefined;
  if (
    /^(?:won|win|wins|winning|lost|losing)$/.test(view.lower(first - 2)) ||
    /^(?:won|win|lost)$/.test(view.lower(first - 1))
  )
    return undefined;
  const shape = described && !chamber && view.lower(noun - 1) !== 'the' ? 'common' : 'proper';
  return [view.event(first, to ?? noun, { kind: 'election', shape })];
}

const isChamber = (piece: Piece): boolean =>
  piece.kind === 'body' &&
  /\b(?:Assembly|Senate|Parliament|Council|Congress|House|Representatives)$/.test(piece.name) &&
  !/\b(?:United Nations|UN)\b/.test(piece.name);

const ELECTED =
  /^(?:presidential|parliamentary|legislative|general|snap|early|local|federal|regional|provincial|municipal|national|european|midterm|constitutional|independence|second-round|run-off|state|people's|special|extraordinary|free|direct|recent|next|disputed|world|international)$/;

/** "28th and 29th ASEAN Summits" are two; undefined: the words as they stand. */
function each(
  view: EventView,
  { first, noun, last }: { first: number; noun: number; last: number },
): (string | undefined)[] {
  if (view.lower(first + 1) !== 'and' || !ORDINAL.test(view.lower(first + 2))) return [undefined];
  const rest = view
    .words(first + 3, last)
    .replace(view.tokens[noun]?.text ?? '', (view.tokens[noun]?.text ?? '').replace(/s$/, ''));
  return [`${view.tokens[first]?.text} ${rest}`, `${view.tokens[first + 2]?.text} ${rest}`];
}

/** "(P4G) Summit": the short name beside the long one. */
function short(view: EventView, first: number, noun: number): { also?: string[] } {
  if (view.lower(noun - 1) !== ')' || first > noun - 3) return {};
  return { also: [`${view.tokens[noun - 2]?.text} ${view.tokens[noun]?.text}`] };
}

const CUES = words('assembly unga service ceremony ceremonies celebration celebrations parade opening swearing week');
const mayName = (word: string): boolean => EVENT_NOUNS.has(word) || CUES.has(word) || word.startsWith('cop');

/** The gatherings named in a sentence, in order. */
export function eventNames(sentence: Resolved): NamedEvent[] {
  if (!sentence.tokens.some(({ lower }) => mayName(lower))) return [];
  const view = new EventView(sentence);
  const found: NamedEvent[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const events = conferenceOfParties(view, i) ?? ceremonyAt(view, i) ?? assembly(view, i) ?? headed(view, i);
    if (!events?.length) continue;
    found.push(...events);
    i = Math.max(i, events[0]?.last ?? i);
  }
  return found;
}
