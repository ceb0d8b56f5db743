// Which value is shown where claims differ. The rule: the value that most documents give; among equals the one told first.
// A date yields to a more exact one that it may coincide with. Claims keep their own values whatever is shown.

import { daysSpanned, mayCoincide, type Period } from '../../model/dates.ts';
import { fold } from '../../model/names.ts';
import type { AnySaid } from './sayings.ts';

export interface Told<T> {
  value: T;
  document: string;
}

/** The value given by most documents; the first told among equals; undefined of nothing. `told` must be in order of publication. */
export function settle<T extends string | number | boolean>(told: readonly Told<T>[]): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const [value, documents] of documentsByValue(told)) {
    if (documents.size > most) [best, most] = [value, documents.size];
  }
  return best;
}

function documentsByValue<T>(told: readonly Told<T>[]): Map<T, Set<string>> {
  const documents = new Map<T, Set<string>>();
  for (const { value, document } of told) documents.set(value, (documents.get(value) ?? new Set()).add(document));
  return documents;
}

/** The date that most documents can agree on, as exact as any of those says it. */
export function settleDate(told: readonly Told<Period>[]): Period | undefined {
  let best: Period | undefined;
  let most = 0;
  for (const date of new Set(told.map(({ value }) => value))) {
    const agreeing = new Set(told.filter(({ value }) => mayCoincide(value, date)).map(({ document }) => document)).size;
    const moreExact = best === undefined || daysSpanned(date) < daysSpanned(best);
    if (moreExact ? agreeing >= most : agreeing > most) [best, most] = [date, agreeing];
  }
  return best;
}

/** Letters from which on two equal passages are hardly written twice: about a sentence of ten words. Ours, not measured. */
const SENTENCE = 60;

/** How many independent voices say so: documents with one passage in common, of a sentence's length, speak with one voice. */
export function voices(said: readonly AnySaid[]): number {
  const quotes = new Map<string, Set<string>>();
  for (const { claim, document } of said) {
    const mine = quotes.get(document.id) ?? new Set();
    quotes.set(document.id, claim.quote.length < SENTENCE ? mine : mine.add(fold(claim.quote)));
  }
  const distinct: Set<string>[] = [];
  for (const mine of quotes.values()) {
    const same = distinct.find((theirs) => [...mine].some((quote) => theirs.has(quote)));
    if (same) for (const quote of mine) same.add(quote);
    else distinct.push(new Set(mine));
  }
  return distinct.length;
}
