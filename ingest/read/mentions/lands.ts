// "The sultanate", "the island nation": a state meant by the noun of what it is, once the text has named it. A noun that fits no
// state named so far means nobody, nor does one that goes on ("the kingdom of").
import { LANDS } from '../lexicon/lands.ts';
import type { Token } from '../tokens.ts';
import type { CountryPiece } from './pieces.ts';

const BEFORE = /^(?:the|this|that)$/;
const KINDS = /^(?:nation|state|country|republic|duchy)$/;
/** One word may stand between: "the Gulf emirate", "the tiny kingdom". */
const FARTHEST = 2;

/** The states meant so in a sentence; `named` are those that the text has named up to it, in order. */
export function findLands(tokens: readonly Token[], named: readonly string[]): CountryPiece[] {
  if (named.length === 0) return [];
  return tokens.flatMap(({ lower }, first): CountryPiece[] => {
    const next = tokens[first + 1]?.lower ?? '';
    const last = KINDS.test(next) && LANDS.has(`${lower} ${next}`) ? first + 1 : first;
    const states = LANDS.get(last > first ? `${lower} ${next}` : lower);
    // "the Kingdom Tower", "the United Kingdom": a name of its own
    const inName = tokens[first]?.capital && (tokens[last + 1]?.capital || tokens[first - 1]?.lower !== 'the');
    if (!states || inName || tokens[last + 1]?.lower === 'of') return [];
    const determined = tokens.slice(Math.max(0, first - FARTHEST), first).some((token) => BEFORE.test(token.lower));
    const code = determined ? named.findLast((one) => states.has(one)) : undefined;
    return code === undefined ? [] : [{ kind: 'country', first, last, code, how: 'name' }];
  });
}
