// Which of many patterns can match in a text at all: each stretch of three letters of the text is noted once, and a pattern is
// tried only where the words that it cannot do without may stand. Says "perhaps" too often and "no" never wrongly, so that it
// changes no answer: a sentence is asked for some hundred constructions, of which a handful can stand in it.
import { needsOf } from './needs.ts';

const SIZE = 8192;
const gram = (a: number, b: number, c: number): number => (Math.imul(a, 2531) + Math.imul(b, 103) + c) & (SIZE - 1);
const OPENS_TAG = '<'.charCodeAt(0);

/** Where the stretches of three letters of a literal are noted; of the opening of a tag, two. */
function gramsOf(literal: string): readonly number[] {
  const units = Array.from({ length: literal.length }, (_, i) => literal.charCodeAt(i));
  if (units.length === 2) return [gram(0, units[0] ?? 0, units[1] ?? 0)];
  return units.slice(2).map((unit, i) => gram(units[i] ?? 0, units[i + 1] ?? 0, unit));
}

/** The stretches of the text asked about last. */
class Grams {
  #text: string | undefined;
  readonly #seen = new Int32Array(SIZE / 32);

  /** Notes the stretches of this text, where they are not noted yet. */
  of(text: string): this {
    if (this.#text === text) return this;
    this.#text = text;
    const seen = this.#seen.fill(0);
    const note = (at: number): void => {
      seen[at >> 5] = (seen[at >> 5] ?? 0) | (1 << (at & 31));
    };
    let [a, b] = [0, 0];
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (b === OPENS_TAG) note(gram(0, b, c));
      note(gram(a, b, c));
      a = b;
      b = c;
    }
    return this;
  }

  /** Whether all of these may stand in the text. */
  have(grams: readonly number[]): boolean {
    for (const at of grams) if (((this.#seen[at >> 5] ?? 0) & (1 << (at & 31))) === 0) return false;
    return true;
  }
}

/** Texts by their length: rule after rule asks about the same sentences, so that few are noted twice. */
const KEPT = Array.from({ length: 128 }, () => new Grams());

/** Good until another text is asked about. */
const gramsIn = (text: string): Grams | undefined => KEPT[text.length % KEPT.length]?.of(text);

/** What a pattern needs, in the form in which texts are asked for it; read off it when it is first asked for. */
class Cue {
  readonly #pattern: RegExp;
  readonly #anyCase: boolean;
  #needs: readonly (readonly (readonly number[])[])[] | undefined;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    this.#anyCase = pattern.ignoreCase;
  }

  /** Whether the pattern may match in the text. */
  in(text: string): boolean {
    this.#needs ??= needsOf(this.#pattern).map((need) => need.map(gramsOf));
    const grams = gramsIn(this.#anyCase ? text.toLowerCase() : text);
    for (const need of this.#needs) if (grams && !anyOf(need, grams)) return false;
    return true;
  }
}

function anyOf(need: readonly (readonly number[])[], grams: Grams): boolean {
  for (const literal of need) if (grams.have(literal)) return true;
  return false;
}

/** A pattern that is tried only on texts with its cues. For whole sentences: a text asked only once is read faster than its cues. */
export class Cued {
  readonly pattern: RegExp;
  readonly #cue: Cue;

  /** The pattern keeps no place, unless it is for `matches` alone. */
  constructor(pattern: RegExp) {
    this.pattern = pattern;
    this.#cue = new Cue(pattern);
  }

  /** Whether the pattern may match in the text. */
  mayMatch(text: string): boolean {
    return this.#cue.in(text);
  }

  test(text: string): boolean {
    return this.#cue.in(text) && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#cue.in(text) ? this.pattern.exec(text) : null;
  }
}

/** Constructions that every sentence is asked for: gives those that may stand in a text, in their order. */
export class CuedList<T> {
  readonly #items: readonly { item: T; cue: Cue }[];

  constructor(items: readonly T[], patternOf: (item: T) => RegExp) {
    this.#items = items.map((item) => ({ item, cue: new Cue(patternOf(item)) }));
  }

  in(text: string): T[] {
    const found: T[] = [];
    for (const { item, cue } of this.#items) if (cue.in(text)) found.push(item);
    return found;
  }
}
