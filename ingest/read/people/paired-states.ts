// Of a list of people each paired with a state, in whatever words: "A has sent X and B Y; the third is the Portuguese Z".
// Pairs only where every state and every name of the clause finds the other beside it, by words that can bind an envoy to a state.
import type { AnnotatedSentence } from '../annotate.ts';
import { words } from '../lexicon/word-lists.ts';
import { SENDING } from '../lexicon/words.ts';
import type { CountryPiece } from '../mentions/pieces.ts';
import type { PersonMention } from './roster.ts';

/** What may stand between besides. */
const BINDING = words(
  `the a an is are was were has have had been be being there here by in for from of on at as with its it their his her whose who which that it he she they will would to 's , : – — ( ) and now newly new then just recently also meanwhile likewise finally next first second third fourth fifth last only forward neighbouring neighboring government state nation`,
);
const ASIDE = /^, (?:whose|which|who|where) [^,]*,/;
/** A state behind one of these is a place. */
const PLACE = words('in at near via outside to against through');

type Item = { first: number; last: number } & ({ state: CountryPiece } | { mention: PersonMention });

/** Who may be paired: not those who have an office, nor with the state they are sent to or one that tells whose an office is. */
type Free = { apart: (person: number) => boolean; taken: (state: CountryPiece) => boolean };

/** `bound`: by words that say so, otherwise a verb said before is left out; `sent`: by a word for sending. */
type Pair = { person: number; code: string; bound: boolean; sent: boolean };

/** Who is paired with which state: each name with its neighbour in turn, else those by words that leave no doubt. */
export function pairedStates(sentence: AnnotatedSentence, free: Free): Map<number, string> {
  const items = itemsIn(sentence, free);
  const linked = items.map((item, n) => pairOf(sentence, item, items[n + 1]));
  const inTurn = linked.every((pair, n) => pair !== undefined || n % 2 === 1);
  const told = linked.flatMap((pair, n) => {
    // from one pair that other words part to the next
    const [from, to] = [linked.lastIndexOf(undefined, n) + 1, linked.indexOf(undefined, n)];
    const sent = (inTurn ? linked : linked.slice(from, to)).some((one) => one?.sent);
    const clear = pair?.bound && !linked[n - 1]?.bound && !linked[n + 1]?.bound;
    return pair && ((to - from) % 2 === 1 ? (n - from) % 2 === 0 && (pair.bound || sent) : clear) ? [pair] : [];
  });
  // two are not of one state
  const codes = new Set(told.map(({ code }) => code));
  return new Map(codes.size < told.length ? [] : told.map(({ person, code }) => [person, code]));
}

/** The states and the names in their order. */
function itemsIn({ tokens, pieces, mentions }: AnnotatedSentence, { apart, taken }: Free): Item[] {
  const states = pieces.flatMap((state): Item[] => {
    if (state.kind !== 'country' || taken(state)) return [];
    const before = tokens[state.first - 1]?.lower === 'the' ? state.first - 2 : state.first - 1;
    return PLACE.has(tokens[before]?.lower ?? '') ? [] : [{ first: state.first, last: state.last, state }];
  });
  const named = mentions.flatMap((mention): Item[] =>
    apart(mention.person) ? [] : [{ first: mention.run.from, last: mention.run.last, mention }],
  );
  return [...states, ...named].sort((a, b) => a.first - b.first);
}

/** The person and the state that stand side by side; nothing where other words part them. */
function pairOf({ tokens, pieces }: AnnotatedSentence, one: Item, other: Item | undefined): Pair | undefined {
  const [named, told] = other && 'state' in other ? [one, other] : [other, one];
  if (!other || !named || !('mention' in named) || !('state' in told)) return undefined;
  const known = pieces.filter(({ kind }) => kind === 'country' || kind === 'date');
  const words = tokens.flatMap(({ lower }, i) =>
    i <= one.last || i >= other.first || known.some(({ first, last }) => first <= i && i <= last) ? [] : [lower],
  );
  // "the United States, whose embassy had long been without a head, is": what stands between commas is passed over
  const between = words.join(' ').replace(ASIDE, '').split(' ').filter(Boolean);
  if (!between.every((word) => SENDING.has(word) || BINDING.has(word))) return undefined;
  const sent = between.some((word) => SENDING.has(word));
  const before = tokens[told.first - (tokens[told.first - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '';
  const bound = told.state.how === 'adjective' || between.includes("'s") || /^(?:of|from|for|\()$/.test(before);
  return { person: named.mention.person, code: told.state.code, bound: bound || sent, sent };
}
