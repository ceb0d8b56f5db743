// When, where and how something took place, and whether it did: read from the words around the verb or noun that tells it.

import { Cued } from '../cues.ts';
import { matches } from '../matches.ts';
import { wordsOf } from '../mentions/pieces.ts';
import type { Resolved } from '../people/resolve.ts';
import { type Item, itemsIn } from '../skeleton.ts';
import { behind, upTo } from '../stretches.ts';
import type { Token } from '../tokens.ts';

export type Status = 'held' | 'planned' | 'postponed' | 'cancelled' | 'denied';

export interface Setting {
  date: string | null;
  place: string | null;
  country: string | null;
}

/** Where nothing is said of day and place. */
export const NOWHERE: Setting = { date: null, place: null, country: null };

const MODAL =
  /\b(?:will|would|shall|(?:is|are|was|were|be|been|being) (?:also |then |later |next |first |[a-z]+ly )?(?:due|set|scheduled|expected|slated|likely|planned|going|about|supposed|to)(?: to)?|plans?|planned|intends?|intended|hopes?|hoped|wants?|wanted|wishes|wished|expect(?:s|ed)? to|scheduled|slated|ahead of|prepar\w+|agreed to|proposed|proposes|invited|requested|requests?|desire|attempts?|asked|if|could|might|may|should|can|ready to|willing to|looks? forward to|looking forward to|upcoming|forthcoming|planned|proposed|possible|potential|arrange|arranging|planning|preparing|hoping|intending|seeking|wanting|trying|offer(?:ed|s|ing)?|invit(?:ation|ing)|keen|eager|yet|next(?! to))\b(?: (?!<P)[\w'-]+| <[^P]\d+>| ,){0,5} ?$/;
/** "will travel to Paris on Tuesday to": the purpose of a plan is a plan. */
const PURPOSE =
  /\b(?:(?:is|are) (?:in|here|at|visiting|travelling|traveling|heading|flying|on (?:his|her|their|<H\d+>) way)|will|would|due to|scheduled to|expected to|set to|plans to|planning to|is to|are to)(?: (?!<P)[\w'-]+| <[^P]\d+>){0,14} to ?$|\b(?:will|would|due to|scheduled to|expected to|set to|plans to|planning to|is to|are to)(?: (?!<P)[\w'-]+| <[^P]\d+>){1,10} for (?:(?:his|her|their|a|the|<H\d+>) )?(?:[a-z-]+ ){0,3}$|\bon (?:his|her|their|<H\d+>) way(?: (?!<P)[\w'-]+| <[^P]\d+>){0,8} to ?$/;
const CANCELLED = /\b(?:cancel(?:l?ed|s)?|call(?:ed|s)? off|scrapped|scuttled|abandoned)\b/;
const POSTPONED = /\b(?:postpone[ds]?|put off|delay(?:ed|s)|(?:to|will|would) delay|deferred|rescheduled|adjourned)\b/;
const UNDONE = [
  ['cancelled', CANCELLED],
  ['postponed', POSTPONED],
] as const;
const DENIED =
  /\btoo [a-z]+ (?:for <[PG]\d+> )?to $|\b(?:did not|didn n't|not|never|n't|den(?:y|ied|ies)|without|refus(?:ed|es|al)|declined|declines|neither|nor|no|rejected|failed to|unable to)\b(?: (?!<P)[\w'-]+| <[^P]\d+>| (?:that|having) <P\d+> (?:had|has|ever)){0,4}(?:(?<=\b(?:let|allow|allowed|permit|permitted|see)) <[PG]\d+>(?: to)?)? ?$/;
/** What follows a noun of something to come. */
const AHEAD =
  /^ ?(?:\S+ ){0,10}?(?:(?:will|would)(?! not be (?:<H\d+>|the) (?:last|first))|there (?:is|was) (?:an? )?(?:agreement|talk|plan|wish|no date)\b|(?:is|are|was|were|has been|have been|had been) (?:also |now |not |still |being |provisionally |tentatively )*(?:due|set|scheduled|expected|planned|pencilled in|penciled in|foreseen|envisaged|lined up|in the works|on the cards|on the agenda|being arranged|being prepared|under discussion|in the offing)|(?:has|have|had) been (?:fixed|arranged|scheduled|set|planned|agreed|announced|pencilled in)(?= for\b)|to be held|scheduled|planned for|expected|to follow)\b/;
/** What follows a noun of something that never came about. */
const NEVER =
  /^ ?(?:\S+ ){0,10}?(?:(?:did|do|does|have|has|had|will|would) (?:not|never|n't) (?:take place|taken place|happen(?:ed)?|materiali[sz]ed?|come about|go ahead|occur|correspond)|never (?:took place|happened|materiali[sz]ed|came about)|(?:fell|fall|fallen) through|came to nothing|come to nothing|(?:is|are|was|were) (?:untrue|false|fiction|baseless|denied|not planned|ruled out))\b/;
const DENIED_NOUN = /\b(?:no|denied|denies|deny|ruled out|rejected|dismissed|without)\b(?: [\w'-]+| <[^P]\d+>){0,6} ?$/;

const OPENS_CLAUSE = / (?:;|which|when|after|where) /g;

/** A status and the words that say so, as a stretch of the text before the trigger or after it. */
export interface SaidStatus {
  status: Status;
  /** Offsets in what stands before or after the trigger; "held" has none. */
  words: { where: 'before' | 'after'; from: number; to: number } | null;
}

/** Where words found in the end of what stands before, or in a joint of that end and what follows, stand. */
function wordsIn(found: RegExpExecArray, before: string, end: string, joint = end.length + 1): SaidStatus['words'] {
  const { index } = found;
  const from = before.length - end.length + index;
  if (index < joint) return { where: 'before', from, to: Math.min(before.length, from + found[0].length) };
  return { where: 'after', from: index - joint, to: index - joint + found[0].length };
}

/**
 * Whether what the trigger tells has happened. `before` is the clause up to the trigger, `after` what follows it.
 * A plan is one however sure it sounds; "agreed to meet" and "invited to visit" are plans at most.
 */
export const statusAt = (before: string, after: string, noun: boolean): Status =>
  statusSaid(before, after, noun).status;

/** The status as `statusAt` gives it, with the words that it was read from. */
export function statusSaid(before: string, after: string, noun: boolean): SaidStatus {
  const near = behind(OPENS_CLAUSE, before);
  // what stands by a name between commas says nothing of the deed
  const plain = noun
    ? after
        .replace(/(>) ,(?: (?!<P)[^\s,;]+){0,14} ,/, '$1')
        .replace(/^((?: \S+){1,6}>) , (?=is |are |was |has )/, '$1 ')
    : after;
  const rest = upTo(/ (?:;|\.|when|while|after|,) /, plain);
  for (const [status, pattern] of UNDONE) {
    const end = near.slice(-60);
    const around = noun ? pattern.exec(`${end} ${rest.slice(0, 90)}`) : null;
    if (around) return { status, words: wordsIn(around, before, end) };
    const close = pattern.exec(near.slice(-40));
    if (close) return { status, words: wordsIn(close, before, near.slice(-40)) };
  }
  const unreal = /(?:^|[,;] )had (?:the )?<P\d+>(?: and (?:the )?<P\d+>)? ?$/.exec(near);
  if (!noun && unreal) return { status: 'denied', words: wordsIn(unreal, before, near) };
  const supposed =
    /(?:^|[,;] |\b(?:and|but|that|only|even) )(?:if|should|unless|in case|provided that) (?:the )?<P\d+>(?: and (?:the )?<P\d+>)?(?: (?:ever|also|does|do|then|and <P\d+>))* ?$/.exec(
      near,
    );
  if (!noun && supposed) return { status: 'planned', words: wordsIn(supposed, before, near) };
  const through = noun ? /^[^.;]{0,70}\b(?:fall|fell|fallen) through\b/.exec(after) : null;
  if (through) return { status: 'denied', words: { where: 'after', from: 0, to: through[0].length } };
  const denied = DENIED.exec(near) ?? (noun ? DENIED_NOUN.exec(near) : null);
  if (denied) return { status: 'denied', words: wordsIn(denied, before, near) };
  const never = noun ? NEVER.exec(rest) : null;
  if (never) return { status: 'denied', words: { where: 'after', from: 0, to: never[0].length } };
  const done =
    /\b(?:(?:should|would|could|may|might|must) have (?:\w+ )?|could (?:at last|finally|at length|once (?:more|again)) )$/.test(
      near,
    );
  const wished = done ? null : (MODAL.exec(near) ?? PURPOSE.exec(near));
  if (wished) return { status: 'planned', words: wordsIn(wished, before, near) };
  const ahead = noun ? AHEAD.exec(rest) : null;
  if (ahead) return { status: 'planned', words: { where: 'after', from: 0, to: ahead[0].length } };
  return { status: 'held', words: null };
}

const CALL = new Cued(
  /\bon the line\b|\b(?:phone|telephone|phoned|dialled|dialed|rang|rings|telephoned|telephonic|video|virtual|virtually|online|videoconference|video-conference|teleconference|(?:via|on|over|by) (?:zoom|skype|teams|webex|video)|hotline|over the line)\b|(?:<[GH]\d+>|\b(?:on|in|during|had|held|a|the|phone|this|that|by)) (?:the |a )?(?:(?!courtesy|rare courtesy|farewell)[a-z-]+ )?call\b(?! on| at| for| to (?:end|stop|halt|arms|action))/,
);

/** Whether they spoke over a line. */
export const isCall = (sentence: string): boolean => callSaid(sentence) !== null;

/** The words that say that they spoke over a line. */
export function callSaid(sentence: string): RegExpExecArray | null {
  const said = CALL.exec(sentence);
  return said && /\bcourtesy call\b(?!.*\b(?:phone|telephone|video)\b)/.test(sentence) ? null : said;
}

/** Dates that tell since or until when something lasts, or when something else will be, are not the date of the deed. */
const NOT_WHEN =
  /\b(?:since|until|till|by|(?<!(?:arranged|scheduled|planned|set|slated|due) )for|between|of the|ends?|ended|dated|period|term|tenure|before|after|ahead of|(?:partnership|relations|ties|agreement|treaty|framework) (?:of|since|from))(?: in| on| from)? $/;

/** Dates of steps: those of an agreement's signing or of the founding of ties, not of a meeting that speaks of them. */
const STEPS = /\b(?:established|founded|signed|normali[sz]ed|set up|earlier)(?: in| on| from)? $/;

/** The day or month of a deed told at an offset of the sentence: the nearest date that is no bound and no aside. */
export function dateNear(sentence: Resolved, at: number, end = at, steps = false): string | null {
  const piece = dateItemNear(sentence, at, end, steps)?.piece;
  return piece?.kind === 'date' ? piece.value : null;
}

/** "…, and on <D> the <P> saw": a date that opens a further clause is that clause's. */
const ofNextClause = (text: string, from: number, to: number): boolean =>
  /(?:,|;|\band|\bbut|\bwhile)(?: then| later)? (?:on |in |in late |in early |by |the )?$/.test(text.slice(0, from)) &&
  /^(?: (?:morning|afternoon|evening|night))?(?: ,)?(?: the| it was)? <[PGOC]\d+>/.test(text.slice(to));

/** The words of the date that `dateNear` gives. */
export function dateItemNear(sentence: Resolved, at: number, end = at, steps = false): Item | undefined {
  const { text } = sentence.skeleton;
  let best: { item: Item; far: number } | undefined;
  for (const match of matches(/<D(\d+)>/g, text)) {
    const item = sentence.skeleton.items[Number(match[1])];
    const piece = item?.piece;
    if (
      !item ||
      piece?.kind !== 'date' ||
      NOT_WHEN.test(text.slice(0, match.index)) ||
      (!steps && STEPS.test(text.slice(0, match.index)))
    )
      continue;
    if (match.index > at && ofNextClause(text, match.index, match.index + match[0].length)) continue;
    const between =
      match.index < at ? text.slice(match.index, at) : text.slice(Math.min(end, match.index), match.index);
    if (/ ; /.test(between)) continue;
    const far =
      between.length +
      (/ (?:which|when|that|who|where) /.test(between) ? 60 : 0) +
      (piece.value.length < 7 ? 80 : 0) +
      (/ (?:and|but|,) /.test(between) ? 40 : 0) +
      (match.index < at ? 10 : 0);
    if (!best || far < best.far) best = { item, far };
  }
  return best?.item;
}

/** States that are one city: the name of the state is that of the place. */
const CITY_STATES = new Set(['SGP', 'VAT', 'MCO', 'SMR', 'HKG', 'MAC', 'DJI', 'KWT']);

/** Place and country of a deed, from "in Hanoi", "at the Presidential Palace in Hanoi", "in Indonesia". */
export function placeNear(sentence: Resolved, at: number): Pick<Setting, 'place' | 'country'> {
  const item = placeItemNear(sentence, at);
  return item ? placeOf(sentence.tokens, item) : { place: null, country: null };
}

/** What a sentence itself says of the day and place of a deed told at an offset. */
export const settingNear = (sentence: Resolved, at: number): Setting => ({
  date: dateNear(sentence, at),
  ...placeNear(sentence, at),
});

/** The place and country that an item names. */
export function placeOf(tokens: readonly Token[], { piece }: Item): Pick<Setting, 'place' | 'country'> {
  if (!piece) return { place: null, country: null };
  const name = wordsOf(tokens, piece.first, piece.last);
  if (piece.kind === 'place') return { place: name, country: piece.country };
  if (piece.kind === 'country')
    return {
      place: piece.how === 'seat' || CITY_STATES.has(piece.code) ? name : null,
      // the seat of the Union lies in a state
      country: piece.code === 'EU' && piece.how === 'seat' ? 'BEL' : piece.code,
    };
  return { place: null, country: null };
}

/** "in Oslo", "at the lakeside resort of Oslo", "in the far north of Norway", "on the Norwegian side", "on a visit to Norway", "Oslo, where". */
const PLACED =
  /\b(?:in|at|to|of|near|outside|host|in the (?:far |extreme )?(?:(?:north|south)?-?(?:east|west)|north|south|centre|center|heart|interior) of|on the(?: <C\d+> 's?)? (?:atoll|island|shores?) of|(?:on|from|during|ended|concluded|completed|began) (?:an?|<H\d+>) (?:[a-z-]+ ){0,3}?(?:visit|trip|tour|stay) (?:to|in))(?: the)?(?: [a-z-]+ (?:city|town|resort|capital)(?: of)?| (?:capital|city|resort)(?: city)?(?: of)?)?(?:(?: <B\d+> ,)? <[CL]\d+>(?! ')| <N\d+> (?:capital|seat of government)\b)|\bon the <[CN]\d+> (?:side|shore|bank)\b|<[CL]\d+>(?= (?:, )?where )/g;
/** "Oslo, where she met him": the place stands for all that follows. */
const HERE = /^<[CL]\d+> (?:, )?where /;
const WENT =
  /\b(?:went|gone|goes|travel(?:s|led|ed)|flew|flown|came|come|drove|sailed|moved on|continued)(?: (?!<P)[a-z-]+| <D\d+>){0,4} $/;

/** The words of the place that `placeNear` gives. */
export function placeItemNear(sentence: Resolved, at: number): Item | undefined {
  const { text } = sentence.skeleton;
  let best: { item: Item; far: number } | undefined;
  for (const match of matches(PLACED, text)) {
    const item = itemsIn(sentence.skeleton, match[0], 'CLN').at(-1);
    if (!item?.piece) continue;
    const seat = item.tag === 'N' || item.tag === 'L' || (item.piece.kind === 'country' && item.piece.how === 'seat');
    if (/^(?:to|of|at)/.test(match[0]) && !seat) continue;
    // "in Oslo, not in Lima"
    if (/\bnot $/.test(text.slice(0, match.index))) continue;
    if (/^of/.test(match[0]) || (match[0].startsWith('<') && match.index > at)) continue;
    // "went to Oslo and had talks": where somebody has gone is where he then does what is told
    if (/^to/.test(match[0]) && !(match.index < at && WENT.test(text.slice(0, match.index)))) continue;
    const between = match.index < at ? text.slice(match.index, at) : text.slice(at, match.index);
    if (/ ; /.test(between)) continue;
    // "met X, who had been in Oslo"
    if (match.index > at && / (?:who|which) (?:had|has|have|is|was|are|were) /.test(between)) continue;
    const far =
      between.length +
      (/ (?:who|which|when|where) /.test(match.index < at ? between.replace(HERE, ' ') : between) ? 60 : 0) +
      (seat ? 0 : 50) +
      (/ (?:and|but|,) /.test(between) ? 40 : 0) +
      (match.index < at ? 10 : 0);
    if (!best || far < best.far) best = { item, far };
  }
  return best?.item;
}
