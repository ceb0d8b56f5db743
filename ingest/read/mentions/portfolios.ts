// What a minister, secretary or commissioner deals with: "Trade and Industry", "Foreign Affairs and the National Community Abroad".
// Fields are known words of one kind of print; capital words that are no fields end a portfolio.
import { AREAS, FIELDS } from '../lexicon/offices.ts';
import type { Token } from '../tokens.ts';
import { beginsOffice } from './office-core.ts';
import type { Piece } from './pieces.ts';
import { singularTitle } from './singular.ts';

/** Heads that take a portfolio after "of" or "for", in the singular. */
const PORTFOLIO =
  /(?:minister|secretary|commissioner|adviser|advisor|director|director general|director-general|representative|envoy|coordinator|state|spokesman|spokeswoman|spokesperson|ambassador-at-large|ambassador at large|deputy|designate|chancellor|chief|head|assistant|attorney|undersecretary|under secretary|under-secretary-general|vice president|vice-president|rapporteur)$/;

/** Whether holders of an office, one or several, have a portfolio. */
export const hasPortfolio = (head: string): boolean => PORTFOLIO.test(head) || PORTFOLIO.test(singularTitle(head));

/** Behind a nation: those of it who live elsewhere. */
const AWAY = /^(?:abroad|overseas|expatriates|emigrants|nationals|citizens|communities|diaspora)$/;

export class Portfolio {
  readonly #tokens: readonly Token[];
  readonly #at: ReadonlyMap<number, Piece>;

  constructor(tokens: readonly Token[], at: ReadonlyMap<number, Piece>) {
    this.#tokens = tokens;
    this.#at = at;
  }

  #lower(i: number): string {
    return this.#tokens[i]?.lower ?? '';
  }

  /** The last token of the fields that begin here, for a head that takes any. */
  fields(start: number, head: string): number | undefined {
    if (!hasPortfolio(head)) return undefined;
    // "Foreign affairs go to X": the first word of a sentence
    const opens = FIELDS.has(this.#lower(start)) && FIELDS.has(this.#lower(start + 1)) && start === 0;
    const capital = this.#tokens[opens ? 1 : start]?.capital ?? false;
    let last: number | undefined = opens ? 0 : undefined;
    for (let i = opens ? 1 : start; i < this.#tokens.length; i++) {
      // "for External Affairs Green": affairs end a portfolio, and what follows without a joint is a name
      if (last === i - 1 && this.#lower(i - 1) === 'affairs' && i > start) {
        if (this.#isField(i, capital)) break;
      } else if (this.#isField(i, capital)) {
        last = i;
        continue;
      }
      const joins = /^(?:and|,|&|of|the|-|for|with|in)$/.test(this.#lower(i)) && last === i - 1;
      if (!joins || !this.goesOn(i, capital)) break;
      // "Foreign Affairs and the National Community": two joints
      if (/^(?:and|,|&)$/.test(this.#lower(i)) && this.#lower(i + 1) === 'the') {
        last = i + 2;
        i = last;
      }
    }
    return last;
  }

  #isField(i: number, capital: boolean): boolean {
    const token = this.#tokens[i];
    if (!token || token.capital !== capital || this.#at.get(i)?.kind === 'body') return false;
    // "European Union", "Central African Republic"
    const piece = this.#at.get(i);
    if (piece?.kind === 'country' && piece.how !== 'adjective' && piece.last > piece.first) return false;
    if (FIELDS.has(token.lower)) return true;
    // "Migration and Peruvians Abroad": a nation's people away from home
    if (piece?.kind === 'country' && piece.how === 'adjective' && AWAY.test(this.#lower(i + 1)))
      return this.#tokens[i + 1]?.capital === capital;
    if (!AREAS.has(token.lower)) return false;
    const next = this.#lower(i + 1);
    // "East Asian and Pacific Affairs": parts of the world up to a field, or by themselves
    return !this.#at.has(i) || FIELDS.has(next) || AREAS.has(next);
  }

  /** Whether after a joining word the portfolio goes on: with a field, or with one unknown word between two joints. */
  goesOn(i: number, capital: boolean): boolean {
    const at = /^(?:the|and)$/.test(this.#lower(i + 1)) && this.#lower(i) !== 'the' ? i + 2 : i + 1;
    if (/^(?:in|for|with)$/.test(this.#lower(i)) && this.#at.has(at)) return false;
    if (beginsOffice(this.#tokens, at)) return false;
    return this.#isField(at, capital);
  }
}
