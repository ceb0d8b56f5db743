// Which words of a quote carry its fact, and how overlapping passages of a text are cut into pieces that can be drawn.
// Pure. Compares folded words, so that marks and case do not matter; offsets are UTF-16, as everywhere.
import type { FactView } from '../model/api.ts';
import { fold } from '../model/names.ts';

export interface Range {
  start: number;
  end: number;
}

interface Word extends Range {
  folded: string;
  /** Written with a capital: "To" may be a name, "to" is not. */
  capital: boolean;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    folded: fold(found[0]),
    capital: /^\p{Lu}/u.test(found[0]),
  }));
}

/** Words that tie sentences together and carry no fact by themselves. */
const SMALL = new Set(
  'a an and as at by for from he her his in into is it its of on or she that the their they this to was were who with'.split(
    ' ',
  ),
);

/** Values of a fact that are no words of the text: codes, marks of ours. */
const NOT_SAID = new Set([
  'mode',
  'setting',
  'status',
  'kind',
  'ladder',
  'rank',
  'approx',
  'sort',
  'key',
  'confidence',
  'voices',
]);

/** Parts of a date that a text may spell out: "2024-03-07" → 2024, 7, March. */
function dateWords(value: string): string[] {
  return value.split('/').flatMap((date) => {
    const [year, month, day] = date.split('-');
    const name =
      month && new Date(Date.UTC(2000, Number(month) - 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
    return [year, name, day && String(Number(day))].flatMap((part) => (part ? [fold(part)] : []));
  });
}

/** Folded words that a fact is about. A word of an office alone ("minister") tells little; with its neighbour it does. */
function tellingWords(fact: FactView): { strong: Set<string>; weak: Set<string> } {
  const said = Object.entries(fact.values).flatMap(([key, value]) => (NOT_SAID.has(key) ? [] : [value].flat()));
  const names = fact.participants.flatMap(({ label, name }) => (label === 'Office' ? [] : [name]));
  const offices = fact.participants.flatMap(({ label, name, capacity }) => [
    ...(label === 'Office' ? [name] : []),
    ...(capacity ? [capacity.name] : []),
  ]);
  const split = (text: string) => (IS_DATE.test(text) ? dateWords(text) : fold(text).split(' '));
  const words = (texts: readonly string[]) => new Set(texts.flatMap(split).filter((word) => word !== ''));
  return { strong: words([...names, ...said.map(String)]), weak: words(offices) };
}

const IS_DATE = /^\d{4}(-\d\d)*(\/\d{4}(-\d\d)*)?$/;

interface Run extends Range {
  words: number;
  strong: boolean;
}

/** The parts of a quote whose words name what the fact is about; neighbours are joined over the blank between them. */
export function supportingWords(quote: string, fact: FactView): Range[] {
  const { strong, weak } = tellingWords(fact);
  const runs: Run[] = [];
  for (const { start, end, folded, capital } of wordsOf(quote)) {
    const small = SMALL.has(folded);
    if ((small && !(capital && strong.has(folded))) || !(strong.has(folded) || weak.has(folded))) continue;
    const last = runs.at(-1);
    if (last && /^[\s\-–'’.]*$/.test(quote.slice(last.end, start))) {
      last.end = end;
      last.words += 1;
      last.strong ||= strong.has(folded) && !small;
    } else runs.push({ start, end, words: 1, strong: strong.has(folded) && !small });
  }
  return runs.filter((run) => run.strong || run.words > 1).map(({ start, end }) => ({ start, end }));
}

export interface Piece<T> extends Range {
  text: string;
  /** All that covers this piece, in the order given. */
  by: T[];
}

/** Cuts a text where passages begin and end. Passages beyond the text are left out. */
export function cut<T extends Range>(text: string, passages: readonly T[]): Piece<T>[] {
  const sound = passages.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const edges = [...new Set([0, text.length, ...sound.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? text.length;
    return {
      start,
      end,
      text: text.slice(start, end),
      by: sound.filter((each) => each.start <= start && each.end >= end),
    };
  });
}
