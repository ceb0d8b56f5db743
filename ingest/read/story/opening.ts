// Where and when a text opens: the day and the place of its first sentences, or of its dateline, with the words that say so.
// A day weeks ago that is named further down, and a place where somebody only stays, are not the opening's.
import { daysBetween } from '../../../model/dates.ts';
import type { Annotated } from '../annotate.ts';
import type { Resolved } from '../people/resolve.ts';
import type { Token } from '../tokens.ts';
import { dateItemNear, dateNear, placeItemNear, placeNear, placeOf, type Setting } from './circumstances.ts';
import { ofThePast } from './narrative.ts';

/** As many sentences are the opening. */
export const LEAD = 4;
const OPENING = 'from the opening of the text';

/** Words that the opening's day or place was taken from. */
interface Origin {
  tokens: readonly Token[];
  first: number;
  last: number;
  how: string;
}

/** The words that the opening's day and place were taken from. */
export interface OpeningWords {
  date?: Origin;
  place?: Origin;
}

/** "KUALA LUMPUR" as it is written elsewhere. */
const titleCase = (city: string): string =>
  city === city.toUpperCase() && city.length > 3
    ? city.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : city;

/** The first time that the opening tells, however vague. */
export function firstTime(prose: readonly Resolved[]): string | null {
  for (const { skeleton } of prose.slice(0, LEAD)) {
    const date = skeleton.items.find(({ piece }) => piece?.kind === 'date')?.piece;
    if (date?.kind === 'date') return date.value.split('/')[0] ?? null;
  }
  return null;
}

/** A day that the first two sentences name for an end or a beginning; none that is yet to come. */
function earliestDay(prose: readonly Resolved[], published: string | null): string | null {
  for (const { skeleton } of prose.slice(0, 2)) {
    const said = /\b(?:end|signed|established|earlier)\b[^.;]{0,40}? on <D(\d+)>/.exec(skeleton.text);
    const piece = said ? skeleton.items[Number(said[1])]?.piece : undefined;
    if (piece?.kind === 'date' && piece.value.length === 10 && (!published || piece.value <= published))
      return piece.value;
  }
  return null;
}

const isPast = (day: string, published: string | null): boolean =>
  published?.length === 10 && day.length === 10 && day <= published;

/** A day weeks ago that is named further down is background, and not the day of what is told. */
const isFresh = (day: string, published: string | null, sentence: number): boolean =>
  sentence < 2 || published?.length !== 10 || day.length !== 10 || daysBetween(day, published) < 15;

/** "The last time they had met, in Lima": where something had been before is not where the text opens. */
const BEFOREHAND =
  /\b(?:last time|last (?:met|saw)|had last)\b|> had (?:already |earlier |previously )?(?:met|been|talked|spoken|seen)\b/;

/** Day and place of the opening, or the dateline's city, with the words that they were taken from. */
export function leadSetting(prose: readonly Resolved[], annotated: Annotated): Setting & { words: OpeningWords } {
  let date: string | null = null;
  const words: OpeningWords = {};
  let where: Pick<Setting, 'place' | 'country'> = { place: null, country: null };
  for (const [n, sentence] of prose.slice(0, LEAD).entries()) {
    const middle = sentence.skeleton.text.length / 2;
    const told = dateNear(sentence, middle);
    if (
      !date &&
      told &&
      told.length >= 10 &&
      isFresh(told, annotated.published, n) &&
      (isPast(told, annotated.published) ||
        !/\b(?:will|due to|scheduled|expected|is to|are to)\b/.test(sentence.skeleton.text))
    ) {
      date = told;
      const item = dateItemNear(sentence, middle);
      if (item) words.date = { tokens: sentence.tokens, ...item, how: OPENING };
    }
    const place = placeNear(sentence, 0);
    if (where.place || !place.country) continue;
    // a place that is named later, or where somebody only stays, does not outdo the city that the text is sent from
    if (n > 0 && BEFOREHAND.test(sentence.skeleton.text)) continue;
    if (ofThePast(sentence, placeItemNear(sentence, 0), annotated.published)) continue;
    if (annotated.dateline?.country && n > 0 && place.country !== annotated.dateline.country) continue;
    where = place;
    const item = placeItemNear(sentence, 0);
    if (item) words.place = { tokens: sentence.tokens, ...item, how: OPENING };
  }
  date ??= earliestDay(prose, annotated.published);
  const { dateline } = annotated;
  // a country that is only spoken of does not outdo the city that a text is sent from
  const vague = where.country === null || (where.place === null && where.country !== dateline?.country);
  if (vague && dateline?.country) {
    const country = dateline.country === 'EU' ? 'BEL' : dateline.country;
    where = { place: titleCase(dateline.city), country };
    const { tokens = [], pieces = [] } = annotated.sentences[dateline.sentence] ?? {};
    words.place = { tokens, first: 0, last: pieces[0]?.last ?? 0, how: 'from the dateline' };
  }
  const [opening] = prose;
  const alone =
    opening && /^<[CL]0>(?: ,)?(?: <D1>)? [.:]$/.test(opening.skeleton.text) ? opening.skeleton.items[0] : undefined;
  // "MOSCOW, April 5." is a line of its own
  if (!where.country && opening && alone) {
    where = placeOf(opening.tokens, alone);
    words.place = { tokens: opening.tokens, ...alone, how: 'from the dateline' };
  }
  return { date, ...where, country: where.country === 'EU' ? 'BEL' : where.country, words };
}
