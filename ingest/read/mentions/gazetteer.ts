// Finds countries, their adjectives and seats, named bodies and places in a sentence. Longest phrase first.
import { countryCodes, countryName } from '../../../model/countries.ts';
import { BODIES, BODY_NOUNS } from '../lexicon/bodies.ts';
import { COUNTRY_WORDS, DOUBTFUL_NAMES } from '../lexicon/countries.ts';
import { OUTLETS, WATERS_AND_LANDS } from '../lexicon/landmarks.ts';
import { FIELDS, HEADS, HONORIFICS, RANKS, STANDINGS } from '../lexicon/offices.ts';
import { ORGANS } from '../lexicon/organs.ts';
import { PLACES } from '../lexicon/places.ts';
import { words } from '../lexicon/word-lists.ts';
import { NOT_IN_NAMES, OPENERS } from '../lexicon/words.ts';
import type { Token } from '../tokens.ts';
import { Phrases } from './phrases.ts';
import { type BodyPiece, type CountryPiece, type PlacePiece, wordsOf } from './pieces.ts';

type Entry =
  | { kind: 'country'; code: string; how: CountryPiece['how']; doubtful: boolean }
  | { kind: 'place'; name: string; country: string | null; major: boolean }
  | { kind: 'body'; name: string; of: string | null };

const PHRASES = new Phrases<Entry>();
/** Letters that spell a word. */
const COMMON_WORDS = new Set(['WHO', 'ALBA', 'SICA', 'CARE']);

function fill(): void {
  const country = (code: string, how: CountryPiece['how'], form: string): void => {
    PHRASES.add(form, { kind: 'country', code, how, doubtful: DOUBTFUL_NAMES.has(form) });
    if (form === form.toUpperCase() || how === 'adjective') return;
    PHRASES.add(form.toUpperCase(), { kind: 'country', code, how, doubtful: false });
  };
  for (const { code, seats } of COUNTRY_WORDS) for (const seat of seats) country(code, 'seat', seat);
  for (const { code, names, adjectives } of COUNTRY_WORDS) {
    for (const form of [countryName(code), ...names]) if (form) country(code, 'name', form);
    for (const form of adjectives) {
      country(code, 'adjective', form);
      if (!/(?:ese|ish|ch|sh|ss|U\.?S\.?|K\.?)$/.test(form)) country(code, 'adjective', `${form}s`);
    }
  }
  const told = new Set(COUNTRY_WORDS.map(({ code }) => code));
  for (const code of countryCodes()) {
    const name = countryName(code);
    if (name && !told.has(code)) country(code, 'name', name);
  }
  for (const [name, forms] of BODIES)
    for (const form of forms) {
      PHRASES.add(form, { kind: 'body', name, of: null });
      // "Nato", "Asean": bodies known by their letters, as British papers write them
      if (/^[A-Z]{4,8}$/.test(form) && !COMMON_WORDS.has(form))
        PHRASES.add(form.charAt(0) + form.slice(1).toLowerCase(), { kind: 'body', name, of: null });
    }
  for (const name of OUTLETS) PHRASES.add(name, { kind: 'body', name, of: null });
  for (const name of WATERS_AND_LANDS) PHRASES.add(name, { kind: 'place', name, country: null, major: true });
  for (const [name, of] of ORGANS) PHRASES.add(name, { kind: 'body', name, of });
  for (const line of PLACES.trim().split('\n')) {
    const [code = '', names = ''] = line.split('=');
    for (const name of names.split(';'))
      PHRASES.add(name, { kind: 'place', name, country: code, major: name.includes(' ') });
  }
}
fill();

const PLACE_PREPOSITIONS = words(
  'in at to from near outside of for visiting via between and , ( left across capital city into around through reached inside resort town port',
);

/** The code that a single word names as a country or its adjective. */
export function countryWord(word: string): string | undefined {
  const entry = PHRASES.word(word);
  return entry?.kind === 'country' ? entry.code : undefined;
}

const partOfName = (token: Token | undefined): boolean =>
  token?.capital === true && /^\p{Lu}[\p{Ll}'-]/u.test(token.plain);

/** "Mayor of Istanbul X", "Consul General in Lagos X": after a city's office the name of a person may follow the city. */
const byHead = (tokens: readonly Token[], first: number): boolean =>
  /^(?:of|in)$/.test(tokens[first - 1]?.lower ?? '') &&
  [2, 3, 4].some((back) =>
    /^(?:governor|mayor|consul|general|consuls|commissioner|ruler|bishop|archbishop|secretary)$/.test(
      tokens[first - back]?.lower ?? '',
    ),
  );

/** Whether a doubtful word may be the place here: after a preposition and with no name around it. */
function supported(tokens: readonly Token[], first: number, last: number): boolean {
  if (byHead(tokens, first) || HEAD_WORDS.has(tokens[last + 1]?.lower ?? '')) return true;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (first === 0 && /^[(,:–—-]/.test(after?.plain ?? '')) return true;
  if (partOfName(before) && first > 1) return false;
  if (partOfName(after) && !PHRASES.at(tokens, last + 1)) return false;
  if (after?.lower === "'s") return true;
  return before !== undefined && PLACE_PREPOSITIONS.has(before.lower);
}

/** Whether small words of names, at least one of them small in print, stand between this word and a capital one. */
function afterParticle(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (/^(?:de|del|la|las|los|dos|das|da|do|di|du|van|von|der|bin)$/.test(tokens[i]?.lower ?? '')) i--;
  return i < at - 1 && tokens[i]?.capital === true && tokens.slice(i + 1, at).some(({ capital }) => !capital);
}

/** Whether capital words that are nothing else stand right before or after. */
function inLongerName(tokens: readonly Token[], first: number, last: number): boolean {
  if (byHead(tokens, first)) return false;
  if (HEAD_WORDS.has(tokens[last + 1]?.lower ?? '') && !partOfName(tokens[first - 1])) return false;
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  if (partOfName(after) && !PHRASES.at(tokens, last + 1)) return true;
  return first > 1 && partOfName(before) && !PHRASES.at(tokens, first - 1);
}

const isTitleWord = (token: Token): boolean =>
  RANKS.has(token.lower) ||
  FIELDS.has(token.lower) ||
  STANDINGS.has(token.lower) ||
  OPENERS.has(token.lower) ||
  HEAD_WORDS.has(token.lower) ||
  HONORIFICS.has(token.lower);
const HEAD_WORDS = new Set(HEADS.flatMap(({ words }) => words.split(' ')).flatMap((word) => [word, `${word}s`]));

function inName(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !after || !partOfName(before) || !partOfName(after)) return false;
  if (
    isTitleWord(before) ||
    isTitleWord(after) ||
    NOT_IN_NAMES.has(after.lower) ||
    NOT_IN_NAMES.has(before.lower) ||
    BODY_NOUNS.has(after.lower)
  )
    return false;
  return !PHRASES.at(tokens, at - 1) && !PHRASES.at(tokens, at + 1);
}

/** "South China Sea", "North Macedonia": a country's name inside a longer name of sea or land is not the country. */
const SEAS = words('Sea Seas Ocean Strait Gulf Peninsula Subcontinent Channel Sound');

/** "the Rome Statute", "the Oslo Accords": where a paper was signed is no side to it. */
const INSTRUMENT =
  /^(?:Agreements?|Statute|Treaty|Convention|Protocol|Accords?|Declaration|Charter|Pact|Process|Principles|Consensus)$/;

/** "South American states" are none of the United States. */
const PART_OF_THE_WORLD = /^(?:latin|south|north|central|pan|native)$/;

/** Whether no word of a name stands before or after a single word. */
const standsAlone = (tokens: readonly Token[], at: number): boolean =>
  !(at > 1 && partOfName(tokens[at - 1])) && !partOfName(tokens[at + 1]);

/** "PANMUNJOM" at the head of a text is looked up as "Panmunjom". */
const inTitleCase = (token: Token): Token =>
  /^\p{Lu}{3,}$/u.test(token.plain) ? { ...token, plain: token.plain.charAt(0) + token.lower.slice(1) } : token;

/** Countries, bodies and places of a sentence, not overlapping. `settled`: words of two countries, settled for the text. */
export function findNamed(
  tokens: readonly Token[],
  settled: ReadonlyMap<string, string> = new Map(),
): (CountryPiece | PlacePiece | BodyPiece)[] {
  const pieces: (CountryPiece | PlacePiece | BodyPiece)[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!tokens[first]?.capital) continue;
    const found =
      PHRASES.at(tokens, first) ?? (first === 0 ? PHRASES.at(tokens.slice(0, 5).map(inTitleCase), 0) : undefined);
    if (!found) continue;
    const { value, last } = found;
    const covers = { first, last };
    const word = tokens[first]?.plain ?? '';
    // "President dos X", "President de la Y": after small words of names a city is a surname
    if (value.kind !== 'body' && first === last && afterParticle(tokens, first)) continue;
    if (value.kind === 'body')
      pieces.push({
        kind: 'body',
        name: value.name,
        country: value.of,
        under: [],
        organ: value.of !== null,
        ...covers,
      });
    else if (value.kind === 'country') {
      // "Nguyen Thai X": between capital words of no other sense an adjective is a part of the name
      if (value.how === 'adjective' && first === last && inName(tokens, first)) continue;
      // "US$ 48 billion" is money
      if (tokens[last + 1]?.plain === '$' && tokens[last + 1]?.start === tokens[last]?.end) continue;
      if (SEAS.has(tokens[last + 1]?.plain ?? '') && value.how === 'name') continue;
      if (value.code === 'USA' && value.how === 'adjective' && PART_OF_THE_WORLD.test(tokens[first - 1]?.lower ?? '')) {
        pieces.push({ kind: 'place', name: wordsOf(tokens, first - 1, last), country: null, first: first - 1, last });
        continue;
      }
      if (value.doubtful && !supported(tokens, first, last) && !(settled.has(word) && standsAlone(tokens, first)))
        continue;
      const code = (first === last && settled.get(word)) || value.code;
      pieces.push(
        value.how === 'seat' && INSTRUMENT.test(tokens[last + 1]?.plain ?? '')
          ? { kind: 'place', name: wordsOf(tokens, first, last), country: code, ...covers }
          : { kind: 'country', code, how: value.how, ...covers },
      );
    } else {
      if (!value.major && !supported(tokens, first, last)) continue;
      if (value.country !== null && inLongerName(tokens, first, last)) continue;
      pieces.push({ kind: 'place', name: wordsOf(tokens, first, last), country: value.country, ...covers });
    }
    first = last;
  }
  return pieces;
}
