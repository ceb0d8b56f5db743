// When, where and how something took place, and whether it did: read from the words around the verb or noun that tells it.

import { wordsOf } from '../mentions/pieces.ts';
import type { Resolved } from '../people/resolve.ts';
import { type Item, itemsIn } from '../skeleton.ts';

export type Status = 'held' | 'planned' | 'postponed' | 'cancelled' | 'denied';

export interface Setting {
  date: string | null;
  place: string | null;
  country: string | null;
}

const MODAL =
  /\b(?:will|would|shall|(?:is|are|was|were|be) (?:due|set|scheduled|expected|slated|likely|planned|going|about|supposed|to)(?: to)?|plans?|planned|intends?|intended|hopes?|hoped|wants?|wanted|wishes|wished|expects? to|scheduled|slated|ahead of|prepar\w+|agreed to|proposed|proposes|invited|requested|requests|asked|if|could|might|may|should|can|ready to|willing to|looks? forward to|looking forward to|upcoming|forthcoming|planned|proposed|possible|potential|arrange|arranging|next)\b(?: (?!<P)[\w'-]+| <[^P]\d+>| ,){0,5} ?$/;
/** "will travel to Paris on Tuesday to": the purpose of a plan is a plan. */
const PURPOSE =
  /\b(?:will|would|due to|scheduled to|expected to|set to|plans to|planning to|is to|are to)(?: (?!<P)[\w'-]+| <[^P]\d+>){0,14} to ?$/;
const CANCELLED = /\b(?:cancel(?:l?ed|s)?|call(?:ed|s)? off|scrapped|scuttled|abandoned)\b/;
const POSTPONED = /\b(?:postpone[ds]?|put off|delay(?:ed|s)?|deferred|rescheduled|adjourned)\b/;
const DENIED =
  /\b(?:did not|didn n't|not|never|n't|den(?:y|ied|ies)|without|refus(?:ed|es|al)|declined|declines|neither|nor|no|rejected|failed to|unable to)\b(?: (?!<P)[\w'-]+| <[^P]\d+>| (?:that|having) <P\d+> (?:had|has|ever)){0,4} ?$/;
const DENIED_NOUN = /\b(?:no|denied|denies|deny|ruled out|rejected|dismissed|without)\b(?: [\w'-]+| <[^P]\d+>){0,6} ?$/;

/**
 * Whether what the trigger tells has happened. `before` is the clause up to the trigger, `after` what follows it.
 * A plan is one however sure it sounds; "agreed to meet" and "invited to visit" are plans at most.
 */
export function statusAt(before: string, after: string, noun: boolean): Status {
  const near = before.split(/ (?:;|which|when|after|where) /).at(-1) ?? before;
  const rest = after.split(/ (?:;|\.|when|while|after|,) /)[0] ?? after;
  if (noun && CANCELLED.test(`${near.slice(-60)} ${rest.slice(0, 90)}`)) return 'cancelled';
  if (CANCELLED.test(near.slice(-40))) return 'cancelled';
  if (noun && POSTPONED.test(`${near.slice(-60)} ${rest.slice(0, 90)}`)) return 'postponed';
  if (POSTPONED.test(near.slice(-40))) return 'postponed';
  if (DENIED.test(near) || (noun && DENIED_NOUN.test(near))) return 'denied';
  const done = /\b(?:should|would|could|may|might|must) have (?:\w+ )?$/.test(near);
  if (!done && (MODAL.test(near) || PURPOSE.test(near))) return 'planned';
  if (
    noun &&
    /^ ?(?:(?!<P)\S+ ){0,6}(?:will|would|is (?:due|set|scheduled|expected|planned)|are (?:due|set|scheduled|expected|planned)|to be held|scheduled|planned for|expected)\b/.test(
      rest,
    )
  )
    return 'planned';
  return 'held';
}

const CALL =
  /\b(?:phone|telephone|phoned|rang|rings|telephoned|telephonic|video|virtual|virtually|online|videoconference|video-conference|teleconference|via zoom|hotline)\b|\b(?:on|in|during|had|held|a|the|phone) (?:the )?call\b(?! on| at| for)/;

/** Whether they spoke over a line. */
export function isCall(sentence: string): boolean {
  return CALL.test(sentence) && !/\bcourtesy call\b(?!.*\b(?:phone|telephone|video)\b)/.test(sentence);
}

/** Dates that tell since or until when something lasts, or when something else will be, are not the date of the deed. */
const NOT_WHEN =
  /\b(?:since|until|till|by|(?<!(?:arranged|scheduled|planned|set|slated|due) )for|between|of the|ends?|ended|dated|period|term|tenure|before|after|ahead of|(?:partnership|relations|ties|agreement|treaty|framework) (?:of|since|from))(?: in| on| from)? $/;

/** Dates of steps: those of an agreement's signing or of the founding of ties, not of a meeting that speaks of them. */
const STEPS = /\b(?:established|founded|signed|normali[sz]ed|set up|earlier)(?: in| on| from)? $/;

/** The day or month of a deed told at an offset of the sentence: the nearest date that is no bound and no aside. */
export function dateNear(sentence: Resolved, at: number, end = at, steps = false): string | null {
  const { text } = sentence.skeleton;
  let best: { value: string; far: number } | undefined;
  for (const match of text.matchAll(/<D(\d+)>/g)) {
    const piece = sentence.skeleton.items[Number(match[1])]?.piece;
    if (
      piece?.kind !== 'date' ||
      NOT_WHEN.test(text.slice(0, match.index)) ||
      (!steps && STEPS.test(text.slice(0, match.index)))
    )
      continue;
    const between =
      match.index < at ? text.slice(match.index, at) : text.slice(Math.min(end, match.index), match.index);
    const far =
      between.length +
      (/ (?:which|when|that|who|where) /.test(between) ? 60 : 0) +
      (piece.value.length < 7 ? 80 : 0) +
      (/ (?:and|but|,) /.test(between) ? 40 : 0) +
      (match.index < at ? 10 : 0);
    if (!best || far < best.far) best = { value: piece.value, far };
  }
  return best?.value ?? null;
}

/** States that are one city: the name of the state is that of the place. */
const CITY_STATES = new Set(['SGP', 'VAT', 'MCO', 'SMR', 'HKG', 'MAC', 'DJI', 'KWT']);

/** Place and country of a deed, from "in Hanoi", "at the Presidential Palace in Hanoi", "in Indonesia". */
export function placeNear(sentence: Resolved, at: number): Pick<Setting, 'place' | 'country'> {
  const { text } = sentence.skeleton;
  let best: { item: Item; far: number } | undefined;
  for (const match of text.matchAll(
    /\b(?:in|at|to|of|near|outside|host)(?: the)?(?: [a-z-]+ (?:city|town|resort|capital)(?: of)?| (?:capital|city|resort)(?: city)?(?: of)?)? <([CL])(\d+)>(?! ')/g,
  )) {
    const item = itemsIn(sentence.skeleton, match[0], 'CL').at(-1);
    if (!item?.piece) continue;
    const seat = item.tag === 'L' || (item.piece.kind === 'country' && item.piece.how === 'seat');
    if (/^(?:to|of|at)/.test(match[0]) && !seat) continue;
    if (/^(?:to|of)/.test(match[0])) continue;
    const far = Math.abs(match.index - at) + (seat ? 0 : 50);
    if (!best || far < best.far) best = { item, far };
  }
  const piece = best?.item.piece;
  if (!piece) return { place: null, country: null };
  const name = wordsOf(sentence.tokens, piece.first, piece.last);
  if (piece.kind === 'place') return { place: name, country: piece.country };
  if (piece.kind === 'country')
    return { place: piece.how === 'seat' || CITY_STATES.has(piece.code) ? name : null, country: piece.code };
  return { place: null, country: null };
}
