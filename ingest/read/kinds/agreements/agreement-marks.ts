// What tells an instrument apart that has no subject of its own: its date, its pair of countries, a capital name before the noun;
// and what only looks like one: laws, halls, a ceasefire that is wished for.
import type { Resolved } from '../../people/resolve.ts';
import type { Token } from '../../tokens.ts';
import { nameBefore } from './agreement-names.ts';

/** "Kuala Lumpur Convention Centre", "Treaty Organization": the noun is part of another name. */
export const NOT_PAPER =
  /^(?:Centre|Center|Hall|Office|Secretariat|Commission|Committee|Council|Organi[sz]ation|Authority|Party|Association|Area|Zone|Group|Bureau|Body)$/;

/** "the protocol of December 2007": the last token of the date by which a noun without a subject is known. */
export function ofDate({ pieces, tokens }: Resolved, last: number): number | undefined {
  if (tokens[last + 1]?.lower !== 'of') return undefined;
  const date = pieces.find(({ kind, first }) => kind === 'date' && first === last + 2);
  return date?.last;
}

/** "the New START treaty": the name that a noun in small letters has; a nationality or a person is none. */
export function calledBefore({ skeleton, tokens }: Resolved, first: number): number | undefined {
  const start = nameBefore(tokens, first);
  if (start === undefined) return undefined;
  const other = skeleton.items.some(
    ({ first: from, last, piece, tag }) =>
      from < first &&
      last >= start &&
      (tag !== 'C' || piece?.kind !== 'country' || piece.how !== 'seat') &&
      tag !== 'L',
  );
  return other ? undefined : start;
}

/** "the Poland-Malta air deal": where the pair of countries right before the words begins. */
export function pairBefore({ skeleton, tokens }: Resolved, first: number): number | undefined {
  const countries = skeleton.items.filter(({ tag }) => tag === 'C' || tag === 'N');
  const other = countries.find(({ last }) => last === first - 1);
  if (!other || !/^[-–—/]$/.test(tokens[other.first - 1]?.plain ?? '')) return undefined;
  return countries.find(({ last }) => last === other.first - 2)?.first;
}

/** "National Accord and Reconciliation Act" is a law. */
export function isLaw(tokens: readonly Token[], last: number): boolean {
  for (let i = last + 1; i < last + 6; i++) {
    const token = tokens[i];
    if (!token || !(token.capital || /^(?:and|of)$/.test(token.lower))) return false;
    if (/^(?:Act|Bill|Law)$/.test(token.plain)) return true;
  }
  return false;
}

/** What a joint text says has been put out, whatever verb follows. */
export const WHOLE_TEXT = /\b(?:in|according to|under|by|of|on) (?:an?|the|their|this) (?:[\w-]+ ){0,3}\S+$/;

const KEPT =
  /\b(?:agreed|agree|announced|signed|signing|reached|brokered|declared|took effect|in effect|in force|holding|held|broken|broke|violat\w+|struck|concluded|observ\w+|sealed|negotiated|mediated)\b/;

const BEGAN =
  /^[^,;.]{0,60}\b(?:began|begins|has begun|came into|went into|entered into|is in place|took hold|has held|runs? until|ran out)\b/;

const WANTED =
  /\b(?:call\w* for|urg\w+|demand\w*|appeal\w* for|propos\w+|want\w*|seek\w*|plead\w*|push\w* for|need for|until|possible|hopes? for|towards?|refus\w+|reject\w*)(?: [\w-]+){0,4} $/;

/** A ceasefire that is only wished for, a "deal" that nobody has made or talks about. */
export function isLoose(kind: string, match: RegExpExecArray, text: string): boolean {
  const [before, after] = [
    text.slice(Math.max(0, match.index - 70), match.index),
    text.slice(match.index + match[0].length, match.index + match[0].length + 70),
  ];
  if (kind === 'ceasefire') return WANTED.test(before) || !(KEPT.test(before) || KEPT.test(after) || BEGAN.test(after));
  if (!/^deals?$/.test(match[0]) && kind !== 'annex') return false;
  return (
    WANTED.test(before) ||
    !/\b(?:sign\w*|inked|struck|reached|clinched|sealed|concluded|negotiat\w+|initialled|brokered|finali[sz]ed)\b/.test(
      `${before} ${after}`,
    )
  );
}
