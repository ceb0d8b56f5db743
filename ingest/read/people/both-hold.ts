// What "the two presidents" tells of two of whom the text has spoken: both hold that office, each of his own state. Refused of whom
// no state is told.
import { singularTitle } from '../mentions/singular.ts';
import { isState, toldHolding } from '../story/titled.ts';
import type { Token } from '../tokens.ts';
import { heldBy } from './holdings.ts';
import { passage } from './passages.ts';
import type { SpokenOf } from './spoken-of.ts';
import { isOneEach, mayStandFor } from './titles.ts';

/** So many sentences back two states are told of, of whose offices the plural speaks. */
const TOLD = 5;

interface Span {
  tokens: readonly Token[];
  first: number;
  last: number;
}

/** "Uganda's X and Kenya's Y … The two presidents": each of the country by the name, or of the one told of beside the other's. */
export function bothHold(spoken: SpokenOf, plural: string, { tokens, first, last }: Span): void {
  if (!isOneEach(plural)) return;
  const office = singularTitle(plural);
  const { annotated, holdings, pair, at } = spoken;
  for (const person of pair) {
    if (heldBy(holdings, person).some(({ of, standing }) => isState(of) && standing === null)) continue;
    const other = pair.find((one) => one !== person) ?? person;
    const like = heldBy(holdings, other).find((one) => one.standing === null && mayStandFor(office, one.title));
    const theirs = like?.of ?? annotated.people[other]?.origin ?? null;
    const of =
      annotated.people[person]?.origin ?? (theirs ? (stateBehind(spoken, person) ?? otherState(spoken, theirs)) : null);
    if (of === null || of === theirs) continue;
    const title = office.startsWith('head') ? office : office.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
    const where = { ...passage(tokens, first, last), sentence: at };
    holdings.push(toldHolding({ person, title, of, rule: 'anaphora', owner: 'stated', ...where }));
  }
}

/** "X, who governs in Kabul, and Y": the only state that is named between somebody and who is named next. */
function stateBehind({ annotated, at }: SpokenOf, person: number): string | null {
  for (let back = 0; back <= TOLD; back++) {
    const { mentions = [], pieces = [], tokens = [] } = annotated.sentences[at - back] ?? {};
    const n = mentions.findIndex((one) => one.person === person);
    const run = mentions[n]?.run;
    if (!run) continue;
    const until = mentions[n + 1]?.run.from ?? 0;
    const own = pieces.filter((piece) => piece.kind === 'country' && piece.first > run.last && piece.last < until);
    const [piece, more] = own;
    return piece?.kind === 'country' && !more && /^(?:,|of|from)$/.test(tokens[run.last + 1]?.lower ?? '')
      ? piece.code
      : null;
  }
  return null;
}

/** The one state beside another of which the text has told so far. */
function otherState({ annotated, at }: SpokenOf, not: string): string | null {
  const codes = annotated.sentences
    .slice(Math.max(0, at - TOLD), at + 1)
    .flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'country' ? [piece.code] : [])));
  const [of, ...more] = new Set(codes.filter((code) => code !== not && isState(code)));
  return of === undefined || more.length > 0 ? null : of;
}
