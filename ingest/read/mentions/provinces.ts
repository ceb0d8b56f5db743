// "the Indian state of West Bengal", "the southern province of X": the province after its kind, with the country before it.
import type { Token } from '../tokens.ts';
import { type Piece, wordsOf } from './pieces.ts';

/** What a part of a state is called. */
const PROVINCE =
  /^(?:state|province|region|prefecture|emirate|city|territory|governorate|county|oblast|canton|republic|municipality|district|department|island)$/;

/** The province that is named from a token on; undefined where no kind of province stands there. */
export function provinceAt(
  tokens: readonly Token[],
  pieces: ReadonlyMap<number, Piece>,
  start: number,
): { name: string; last: number; under: string[] } | undefined {
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const nation = pieces.get(start);
  // "Sihanouk province"
  let name = nation?.last ?? start - 1;
  while (!nation && tokens[name + 1]?.capital && !pieces.has(name + 1)) name++;
  if (
    name >= start &&
    PROVINCE.test(lower(name + 1)) &&
    tokens[name + 1]?.capital === false &&
    nation?.kind !== 'country'
  )
    return { name: wordsOf(tokens, start, name), last: name + 1, under: [] };
  const at = nation?.kind === 'country' && nation.how === 'adjective' ? nation.last + 1 : start;
  let noun = at;
  while (
    tokens[noun]?.capital === false &&
    /^(?:southern|northern|eastern|western|central|north|south|east|west|northeastern|southwestern|southeastern|northwestern|autonomous|federal)$/.test(
      lower(noun),
    )
  )
    noun++;
  if (!PROVINCE.test(lower(noun))) return undefined;
  if (tokens[noun]?.capital || lower(noun + 1) !== 'of') return undefined;
  let last = pieces.get(noun + 2)?.last ?? noun + 1;
  while (last < noun + 5 && tokens[last + 1]?.capital && !pieces.has(last + 1)) last++;
  if (last < noun + 2) return undefined;
  return { name: wordsOf(tokens, noun + 2, last), last, under: nation?.kind === 'country' ? [nation.code] : [] };
}
