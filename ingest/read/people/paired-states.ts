// Of a list of people each paired with a state, in whatever words: "A has sent X and B Y; the third is the Portuguese Z".
// Pairs only where every state and every name of the clause finds the other beside it, by words that can bind an envoy to a state.
import type { AnnotatedSentence } from '../annotate.ts';
import { words } from '../lexicon/word-lists.ts';
import type { CountryPiece } from '../mentions/pieces.ts';
import type { PersonMention } from './roster.ts';

/** Words that say that a state has or sends somebody. */
const SENDING = words(
  'whom sent sends send sending dispatched dispatches represented represents representing represent spoken speaks speak speaking come comes came coming hails stands acts acting chosen chose choice picked picks pick appointed appoints appointee named posted posts entrusted entrusts accredited assigned delegated mission embassy envoy ambassador representative diplomat emissary behalf country home homeland capital head heads headed filled fills man woman citizen post newcomer arrived relies trusts',
);
/** What may stand between besides. */
const BINDING = words(
  `the a an is are was were has have had been be being there here by in for from of on at as with its it their his her whose who which that it he she they will would to 's , : – — ( ) and now newly new then just recently also meanwhile likewise finally next first second third fourth fifth last only forward neighbouring neighboring government state nation`,
);
/** A state behind one of these is a place. */
const PLACE = words('in at near via outside to against through');

type Item = { first: number; last: number } & ({ state: CountryPiece } | { mention: PersonMention });

/** Who may be paired: not those who have an office, nor with the state they are sent to or one that tells whose an office is. */
interface Free {
  readonly apart: (person: number) => boolean;
  readonly taken: (state: CountryPiece) => boolean;
}

interface Pair {
  person: number;
  code: string;
  /** By words that say so; otherwise a verb said before is left out. */
  bound: boolean;
  sent: boolean;
}

/** Who is paired with which state, clause by clause; nothing where two are of one state. */
export function pairedStates(sentence: AnnotatedSentence, free: Free): Map<number, string> {
  const pairs: Pair[] = [];
  let first = 0;
  for (let i = 0; i <= sentence.tokens.length; i++) {
    if (i < sentence.tokens.length && sentence.tokens[i]?.lower !== ';') continue;
    const items = itemsIn(sentence, free).filter((item) => item.first >= first && item.last < i);
    const linked = items.map((item, n) => pairOf(sentence, item, items[n + 1]));
    const whole = linked.every((pair, n) => pair !== undefined || n % 2 === 1);
    for (const [n, pair] of linked.entries())
      if (pair && (whole ? n % 2 === 0 : pair.bound && !linked[n - 1]?.bound && !linked[n + 1]?.bound))
        pairs.push(pair);
    first = i + 1;
  }
  const sent = pairs.some((pair) => pair.sent);
  const told = pairs.filter(({ bound }) => bound || sent);
  return new Map(
    new Set(told.map(({ code }) => code)).size < told.length ? [] : told.map(({ person, code }) => [person, code]),
  );
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
  const between = withoutAside(
    tokens.flatMap(({ lower }, i) =>
      i <= one.last || i >= other.first || known.some(({ first, last }) => first <= i && i <= last) ? [] : [lower],
    ),
  );
  if (!between.every((word) => SENDING.has(word) || BINDING.has(word))) return undefined;
  const sent = between.some((word) => SENDING.has(word));
  const before = tokens[told.first - (tokens[told.first - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '';
  const bound = told.state.how === 'adjective' || between.includes("'s") || /^(?:of|from|for|\()$/.test(before);
  return { person: named.mention.person, code: told.state.code, bound: bound || sent, sent };
}

/** "the United States, whose embassy had long been without a head, is": what stands between commas is passed over. */
function withoutAside(between: readonly string[]): readonly string[] {
  const open = between.findIndex((word, i) => word === ',' && /^(?:whose|which|who|where)$/.test(between[i + 1] ?? ''));
  const close = open < 0 ? -1 : between.indexOf(',', open + 1);
  return close < 0 ? between : [...between.slice(0, open), ...between.slice(close + 1)];
}
