// "The sultanate", "the island nation": a state meant by the noun of what it is, once the text has named it. A noun that fits no
// state named so far means nobody, nor does one that goes on ("the kingdom of").
import { foundIn } from '../found-in.ts';
import { LANDS } from '../lexicon/lands.ts';
import { words } from '../lexicon/word-lists.ts';
import type { Token } from '../tokens.ts';
import type { CountryPiece } from './pieces.ts';

const BEFORE = /^(?:the|this|that)$/;
const KINDS = words('nation state country republic duchy');
/** One word may stand between: "the Gulf emirate", "the tiny kingdom". */
const FARTHEST = 2;

/** How often a text has named each state up to here, the one named last at the end. */
export class NamedStates {
  readonly #times = new Map<string, number>();

  note(code: string): void {
    const times = this.#times.get(code) ?? 0;
    this.#times.delete(code);
    this.#times.set(code, times + 1);
  }

  /** Of these states the one named most often; of those named equally often the last. */
  mostNamed(states: ReadonlySet<string>): string | undefined {
    let best: { code: string; times: number } | undefined;
    for (const [code, times] of this.#times)
      if (states.has(code) && (best === undefined || times >= best.times)) best = { code, times };
    return best?.code;
  }
}

/** The states meant so in a sentence of a text that has named some. */
export function findLands(tokens: readonly Token[], named: NamedStates): CountryPiece[] {
  return foundIn(tokens, ({ lower }, first): CountryPiece[] => {
    const next = tokens[first + 1]?.lower ?? '';
    const last = KINDS.has(next) && LANDS.has(`${lower} ${next}`) ? first + 1 : first;
    const states = LANDS.get(last > first ? `${lower} ${next}` : lower);
    // "the Kingdom Tower", "the United Kingdom": a name of its own
    const inName = tokens[first]?.capital && (tokens[last + 1]?.capital || tokens[first - 1]?.lower !== 'the');
    if (!states || inName || tokens[last + 1]?.lower === 'of') return [];
    const determined = tokens.slice(Math.max(0, first - FARTHEST), first).some((token) => BEFORE.test(token.lower));
    const code = determined ? named.mostNamed(states) : undefined;
    return code === undefined ? [] : [{ kind: 'country', first, last, code, how: 'name' }];
  });
}
