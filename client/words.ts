// How dates, counts and sources are put into words for the screen. Pure; a date is never made more exact than it is.
import type { Evidence, FactView } from '../model/api.ts';
import { UNCHECKED } from '../model/documents.ts';
import { isFactLabel, kindOf } from '../model/kinds.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function point(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? month);
  return [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** "2024-03-07" → "7 March 2024", "2024-03" → "March 2024", "2024/2025" → "2024 to 2025". */
export function dateInWords(date: string): string {
  return date.split('/').map(point).join(' to ');
}

/** When a fact was: a day, a span, since when, until when; null if undated. "open" is a span that still goes on. */
export function timeInWords(date: string | null, until: string | null): string | null {
  if (until === null || until === date) return date === null ? null : dateInWords(date);
  if (until === 'open') return date === null ? 'still going on' : `since ${dateInWords(date)}`;
  if (date === null) return `until ${dateInWords(until)}`;
  return `${dateInWords(date)} – ${dateInWords(until)}`;
}

/** When a fact or link was. What lasts and has no known end is said to run "from" its beginning, not to have been on that day. */
export function timeOf({
  kind,
  date,
  until,
}: {
  kind: string;
  date: string | null;
  until: string | null;
}): string | null {
  const lasts = isFactLabel(kind) && kind !== 'Visit' && kindOf(kind).dates.includes('until');
  if (lasts && date !== null && until === null) return `from ${dateInWords(date)}`;
  return timeInWords(date, until);
}

const isPoint = (date: string): boolean => !date.includes('/');

/** A date as short as a label on a line needs: "7 Mar 2024", "Mar 2024", "2024"; a span by its years; "" if undated. */
export function shortDate(date: string | null): string {
  if (date === null) return '';
  if (isPoint(date)) return dateInWords(date).replace(/\p{L}{4,}/u, (month) => month.slice(0, 3));
  return [...new Set(date.split('/').map((end) => end.slice(0, 4)))].join('–');
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** A confidence of 0.934 as "93 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Statuses that say: this has not come about. */
const NOT_COME_ABOUT = new Set(['planned', 'postponed', 'cancelled', 'denied', 'proposed', 'designate', 'negotiating']);

/** Whether a fact is only intended, put off or denied, and must not be taken for an event. */
export function isOnlyPlanned(status: string | null): boolean {
  return status !== null && NOT_COME_ABOUT.has(status);
}

/** What the reader must know of a source before trusting it. */
export interface Caution {
  word: string;
  why: string;
}

export function cautionsOf(document: Evidence['document']): Caution[] {
  const cautions: Caution[] = [];
  if (document.kind === 'sample') {
    cautions.push({ word: 'sample', why: 'Written for this project to show it; not a published article.' });
  }
  if (document.kind === 'note')
    cautions.push({ word: 'note', why: 'Entered by a person, without a published source.' });
  if (document.source === UNCHECKED) {
    cautions.push({ word: UNCHECKED, why: 'Nobody has checked this against a source.' });
  }
  return cautions;
}

/** The address of the original, if it is one that a browser may open. */
export function originalOf(document: Evidence['document']): string | null {
  if (document.url === null) return null;
  const address = URL.parse(document.url);
  return address?.protocol === 'https:' || address?.protocol === 'http:' ? address.href : null;
}

/** Who published a document and when, in one line. */
export function imprint(document: Evidence['document']): string {
  const date =
    document.published === null
      ? 'undated'
      : `${dateInWords(document.published)}${document.inferred ? ' (inferred)' : ''}`;
  return [document.publisher, document.author, date].filter(Boolean).join(' · ');
}

/** "ATTENDED" → "attended", "DiplomaticRelations" → "diplomatic relations", "inForce" → "in force". */
export function plainWord(name: string): string {
  const parted = /^[A-Z_]+$/.test(name) ? name.replaceAll('_', ' ') : name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return parted.toLowerCase();
}

/** Facts that came about before those that did not, else as they came. */
export function eventsFirst(facts: readonly FactView[]): FactView[] {
  return facts.toSorted((a, b) => Number(isOnlyPlanned(a.status)) - Number(isOnlyPlanned(b.status)));
}
