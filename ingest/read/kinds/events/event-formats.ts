// The other meetings of a series of which one was named with its number: after "the fourth Consultative Meeting of …" the words "its
// first meeting", "gathered for the first time", "Lima will be host to the fifth", "Oslo and Paris followed in 2019 and 2021".
// Where no numbered gathering was named before, a number alone names none.
import { foundIn } from '../../found-in.ts';
import { EVENT_NOUNS, ORDINAL } from '../../lexicon/gatherings.ts';
import { ORDINALS } from '../../lexicon/numerals.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, tokensAt } from '../../skeleton.ts';
import type { NamedEvent } from './event-view.ts';

const AGAIN = /^(?:meetings?|summit|session|edition|gathering|conference|forum|one|congress)$/;
const FIRST_TIME = /\b(?:gathered|met|convened|came together|assembled|held) (?:[a-z]+ )?for the first time\b/;
const FOLLOWED =
  /(?:^|[,;] )(?<all>(?:the )?<[CL]\d+>(?: and (?:the )?(?:<[CL]\d+>|[a-z-]+ ,[^;.]{0,60} ,))?) followed (?:in )?(?<when><D\d+>(?: and (?:in )?<D\d+>)?)/;

/** A gathering named in a sentence before. */
export type KnownEvent = NamedEvent & { sentence: number };

/** A series, by the number and the other words of a name. */
interface Format {
  ordinal: string;
  rest: string;
  nouns: readonly string[];
  named: NamedEvent;
}

function formatOf(named: NamedEvent): Format | undefined {
  const [ordinal = '', ...others] = named.name.split(' ');
  if (!ORDINAL.test(ordinal.toLowerCase()) || others.length < 2) return undefined;
  const nouns = others.map((word) => word.toLowerCase()).filter((word) => EVENT_NOUNS.has(word));
  return nouns.length > 0 ? { ordinal: ordinal.toLowerCase(), rest: others.join(' '), nouns, named } : undefined;
}

/** The series told last; looked for from the end, as a text may tell of thousands of gatherings. */
function lastSeries(known: readonly KnownEvent[]): Format | undefined {
  for (let i = known.length - 1; i >= 0; i--) {
    const named = known[i];
    const series = named && formatOf(named);
    if (series) return series;
  }
  return undefined;
}

/** The gatherings of a series named before that a sentence tells by number alone. */
export function formatEvents(sentence: Resolved, known: readonly KnownEvent[]): NamedEvent[] {
  if (known.length === 0) return [];
  const lettered = byLetters(sentence, known);
  const series = lastSeries(known);
  if (!series) return [...lettered, ...another(sentence, known)];
  return [
    ...lettered,
    ...byNumber(sentence, series),
    ...firstTime(sentence, series),
    ...followed(sentence, series, known),
  ].filter((one, n, all) => all.findIndex(({ name }) => name === one.name) === n && one.name !== series.named.name);
}

const LETTERS = /^([A-Z]{3,})-?(\d{1,3})$/;

/** "ABC7 … ABC6 was held in Lima": another number of the letters that one told before is called by. */
function byLetters({ tokens }: Resolved, known: readonly KnownEvent[]): NamedEvent[] {
  return foundIn(tokens, ({ text }, i): NamedEvent[] => {
    const letters = LETTERS.exec(text)?.[1];
    if (letters === undefined) return [];
    const names = known.flatMap((one) => [one.name, ...one.also]);
    const series = known.find((one) => [one.name, ...one.also].some((name) => LETTERS.exec(name)?.[1] === letters));
    return series && !names.includes(text)
      ? [{ name: text, also: [], kind: series.kind, shape: 'proper', first: i, last: i }]
      : [];
  });
}

const numbered = ({ rest, named }: Format, ordinal: string, first: number, last: number): NamedEvent => ({
  name: `${ordinal} ${rest}`,
  also: [],
  kind: named.kind,
  shape: 'proper',
  first,
  last,
});

/** "The previous one took place in Lima", "the summit's first edition": another of the kind told last. */
function another({ tokens }: Resolved, known: readonly KnownEvent[]): NamedEvent[] {
  const told = known.findLast(({ shape }) => shape === 'proper');
  if (!told) return [];
  return foundIn(tokens, ({ lower }, i): NamedEvent[] => {
    const which = tokens[i - 1]?.lower ?? '';
    const said = /^(?:one|edition)$/.test(lower) && /^(?:previous|last|next|first|latest)$/.test(which);
    return said && /^(?:was|were|is|will|took|takes|had|in|at|on)$/.test(tokens[i + 1]?.lower ?? '')
      ? [{ ...told, name: `${which} ${told.name}`, also: [], shape: 'common', first: i - 1, last: i }]
      : [];
  });
}

/** "its first meeting", "a second meeting", "host to the fifth". */
function byNumber({ tokens }: Resolved, series: Format): NamedEvent[] {
  return foundIn(tokens, ({ lower }, i): NamedEvent[] => {
    if (
      !ORDINAL.test(lower) ||
      lower === series.ordinal ||
      !/^(?:its|the|a|that|this)$/.test(tokens[i - 1]?.lower ?? '')
    )
      return [];
    const noun = tokens[i + 1]?.lower ?? '';
    const own =
      series.nouns.includes(noun) ||
      /^(?:edition|one)$/.test(noun) ||
      (AGAIN.test(noun) && series.nouns.includes('meeting'));
    if (own && !/^(?:of|between|with|since|this|in as)$/.test(tokens[i + 2]?.lower ?? ''))
      return [numbered(series, lower, i, i + 1)];
    // "the sixth was held in Lima"
    if (tokens[i - 1]?.lower === 'the' && /^(?:was|took|will|is|had|followed)$/.test(noun))
      return [numbered(series, lower, i, i)];
    const host = tokens
      .slice(Math.max(0, i - 4), i)
      .some((token) => /^(?:host|hosts|hosted|hosting)$/.test(token.lower));
    return host && /^(?:[.,;]|next|in|on|this|)$/.test(noun) ? [numbered(series, lower, i, i)] : [];
  });
}

/** "the ministers gathered for the first time". */
function firstTime({ skeleton }: Resolved, series: Format): NamedEvent[] {
  const match = series.ordinal === 'first' ? null : FIRST_TIME.exec(skeleton.text);
  if (!match) return [];
  const { first, last } = tokensAt(skeleton, match.index, match.index + match[0].length);
  return [numbered(series, 'first', first, last)];
}

/** "Oslo and Paris followed in 2019 and 2021": the next numbers after the one told last. */
function followed(sentence: Resolved, series: Format, known: readonly KnownEvent[]): NamedEvent[] {
  const { skeleton } = sentence;
  const match = FOLLOWED.exec(skeleton.text);
  const last = known.at(-1);
  if (!match || !last?.name.endsWith(series.rest) || sentence.index - last.sentence > 1) return [];
  const number = ORDINALS.indexOf(last.name.split(' ')[0]?.toLowerCase() ?? '');
  if (number < 0) return [];
  const dates = itemsIn(skeleton, match.groups?.when ?? '', 'D');
  return dates.flatMap((date, n) => {
    const ordinal = ORDINALS[number + 1 + n];
    return ordinal ? [numbered(series, ordinal, date.first, date.last)] : [];
  });
}
