// What frames the text: the dateline ("Hanoi (VNA) –"), captions and credits, and the country from which it is told.

import { COUNTRY_WORDS } from './lexicon/countries.ts';
import { AGENCIES, PAPERS } from './lexicon/papers.ts';
import { matches } from './matches.ts';
import { findNamed } from './mentions/gazetteer.ts';
import type { Piece } from './mentions/pieces.ts';
import { DASH, openingAfter, placeOfOpening } from './openings.ts';
import { type Sentence, tokenize } from './tokens.ts';

export interface Dateline {
  city: string;
  country: string | null;
  agency: string | null;
  /** Tokens of this sentence up to here are the dateline. */
  last: number;
  sentence: number;
}

/** "Hanoi (VNA) –", "HANOI, Sept. 5 (Xinhua) --", "VGP -", "Doha: ", and at the very beginning "Lima, Sep. 3." */
export function findDateline(sentence: Sentence, pieces: readonly Piece[]): Dateline | undefined {
  const first = sentence.index === 0;
  if (first && sentence.tokens[0]?.plain === '(') return dateless(sentence, pieces) ?? dashed(sentence, pieces);
  return dashed(sentence, pieces) ?? (first ? dateless(sentence, pieces) : undefined);
}

/** Openings of a text that no dash ends, or that begin with the agency. */
function dateless(sentence: Sentence, pieces: readonly Piece[]): Dateline | undefined {
  const { tokens } = sentence;
  const begins = placeOfOpening(tokens);
  const piece = pieces.find((one) => one.first === begins && (one.kind === 'place' || one.kind === 'country'));
  const opening = piece && openingAfter(tokens, piece.last, begins);
  if (!piece || !opening) return undefined;
  const city = tokens.slice(piece.first, piece.last + 1).map((token) => token.text);
  const { agency, last } = opening;
  return { city: city.join(' '), country: placeCountry(piece), agency, last, sentence: sentence.index };
}

function dashed(sentence: Sentence, pieces: readonly Piece[]): Dateline | undefined {
  const { tokens } = sentence;
  // "CARBIS BAY, England –": where the town is not known, the country beside it
  const inCapitals = /^\p{Lu}{3,}$/u.test(tokens[0]?.plain ?? '') ? 5 : 1;
  const opening = pieces.find(
    (piece) => piece.first <= inCapitals && (piece.kind === 'place' || piece.kind === 'country'),
  );
  const limit = Math.min(tokens.length, 16);
  for (let i = 1; i < limit; i++) {
    if (!DASH.test(tokens[i]?.plain ?? '')) continue;
    if (tokens[i]?.start === tokens[i - 1]?.end && tokens[i + 1]?.start === tokens[i]?.end && tokens[i]?.plain !== '—')
      continue;
    const head = tokens.slice(0, i).map((token) => token.plain);
    const agency = head.find((word) => AGENCIES.has(word)) ?? null;
    if (!agency && !(opening && head.every((word) => /^[\p{Lu}(),\d./]/u.test(word)) && i <= 8)) return undefined;
    const place = opening && (opening.first === 0 || inCapitals > 1) && opening.last < i ? opening : undefined;
    const comma = head.indexOf(',');
    const city = place
      ? tokens
          .slice(0, place.first === 0 ? place.last + 1 : comma)
          .map((token) => token.text)
          .join(' ')
      : '';
    return { city, country: placeCountry(place), agency, last: i, sentence: sentence.index };
  }
  return undefined;
}

function placeCountry(piece: Piece | undefined): string | null {
  if (piece?.kind === 'country') return piece.code;
  return piece?.kind === 'place' ? piece.country : null;
}

/** Whether a paragraph is a caption: it credits a photo or points at people by their side. */
export function isCaption(text: string): boolean {
  return (
    /\((?:Photo|Source|Photos|Illustrative photo|Image|File)\b[^)]*\)/i.test(text) ||
    /^\s*(?:\||Photo\b|Caption\b|Pictured\b)/i.test(text) ||
    /\((?:L|R|C|left|right|centre|center|[a-z, ]*(?:left|right))\)/i.test(text)
  );
}

/** Where the credited name stands in a caption: "(Photo: X)". Offsets in the text. */
export function creditSpans(text: string): { start: number; end: number }[] {
  return matches(/(?:Photo|Photos|Source|Image|Picture)s?(?: by|:|courtesy of)\s*([^)|\n/]{2,60})/gi, text).map(
    (match) => {
      const start = match.index + match[0].length - (match[1]?.length ?? 0);
      return { start, end: match.index + match[0].length };
    },
  );
}

/** The country from which the text is told, and whether that is known (agency, publisher) or only likely (place, most spoken of). */
export interface Home {
  code: string | null;
  known: boolean;
}

/** Of agency, publisher, dateline and the country most spoken of the first that says anything. */
export function homeOf(told: {
  dateline: Dateline | undefined;
  publisher: string | null;
  counts: ReadonlyMap<string, number>;
  opening: string | null;
}): Home {
  const { dateline, publisher, counts, opening } = told;
  const agency = dateline?.agency ? agencyAt(dateline.agency, dateline.city) : undefined;
  if (agency) return { code: agency, known: true };
  const named = publisher ? countryInName(publisher) : undefined;
  if (named) return { code: named, known: true };
  // a text that never speaks of the country it is sent from is about another
  if (dateline?.country && counts.has(dateline.country)) return { code: dateline.country, known: false };
  const most = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0];
  return { code: opening ?? (most && most[1] > 1 ? most[0] : (dateline?.country ?? most?.[0] ?? null)), known: false };
}

/** Of agencies of one name, that of the city; "TAIPEI (CNA)" is not the broadcaster of Singapore. */
const agencyAt = (agency: string, city: string): string | undefined =>
  PAPERS.get(`${agency} (${city.charAt(0)}${city.slice(1).toLowerCase()})`) ?? PAPERS.get(agency);

/** In which language a paper is written, and which part of the world it is for: neither is a country. */
const NO_COUNTRY =
  /\b(?:in )?(?:English|French|Spanish|Portuguese|German|Russian|Arabic|Chinese|Turkish)(?:[- ]language\b| (?:edition|service|digest|version|section|pages|site|weekly edition)\b|(?=\)))|\b(?:Latin|North|South|Central|Inter)[- ]American\b/gi;

function countryInName(name: string): string | undefined {
  const known = PAPERS.get(name);
  if (known && !name.includes('(')) return known;
  const publisher = name.replace(NO_COUNTRY, ' ');
  const pieces = findNamed(tokenize(`of ${publisher}`));
  const named = pieces.find((piece) => piece.kind === 'country' || (piece.kind === 'place' && piece.country !== null));
  if (named?.kind === 'country' && named.code !== 'EU') return named.code;
  if (named?.kind === 'place' && named.country) return named.country;
  const letters = lettersOf(publisher);
  const paper = PAPERS.get(name.replace(/^The /, '')) ?? PAPERS.get(`The ${name}`);
  if (paper) return paper;
  return LETTERS.find(({ words }) => words.some((word) => letters.includes(word)))?.code;
}

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');
/** The names and adjectives of countries as they stand inside the name of a paper ("vietnamplus"). */
const LETTERS = COUNTRY_WORDS.filter(({ code }) => code !== 'EU').map(({ code, names, adjectives }) => ({
  code,
  words: [...names, ...adjectives].filter((word) => word.length > 4).map(lettersOf),
}));
