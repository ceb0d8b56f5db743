// Which of many patterns can match in a text at all: each stretch of three letters of the text is noted once, and a pattern is
// tried only where the words that it cannot do without may stand. Says "perhaps" too often and "no" never wrongly, so that it
// changes no answer: a sentence is asked for some hundred constructions, of which a handful can stand in it.
import { type Need, needsOf } from './needs.ts';

const SIZE = 8192;
const gram = (a: number, b: number, c: number): number => (Math.imul(a, 2531) + Math.imul(b, 103) + c) & (SIZE - 1);
const OPENS_TAG = '<'.charCodeAt(0);

/** Where the stretches of three letters of a literal are noted; of the opening of a tag, two. */
function gramsOf(literal: string): readonly number[] {
  const units = Array.from({ length: literal.length }, (_, i) => literal.charCodeAt(i));
  if (units.length === 2) return [gram(0, units[0] ?? 0, units[1] ?? 0)];
  return units.slice(2).map((unit, i) => gram(units[i] ?? 0, units[i + 1] ?? 0, unit));
}

let texts = 0;

/** The stretches of the text asked about last. */
class Grams {
  #text: string | undefined;
  /** Another number for each text noted. */
  id = 0;
  readonly seen = new Int32Array(SIZE / 32);

  /** Notes the stretches of this text, where they are not noted yet. */
  of(text: string): this {
    if (this.#text === text) return this;
    this.#text = text;
    this.id = ++texts;
    this.seen.fill(0);
    let [a, b] = [0, 0];
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (b === OPENS_TAG) note(this.seen, gram(0, b, c));
      note(this.seen, gram(a, b, c));
      a = b;
      b = c;
    }
    return this;
  }
}

function note(seen: Int32Array, at: number): void {
  seen[at >> 5] = (seen[at >> 5] ?? 0) | (1 << (at & 31));
}

/** Texts by their length: rule after rule asks about the same sentences, so that few are noted twice. */
const KEPT = Array.from({ length: 128 }, () => new Grams());

/** Good until another text is asked about. */
function gramsIn(text: string): Grams {
  const kept = KEPT[text.length % KEPT.length] ?? new Grams();
  return kept.of(text);
}

/** Literals of which one must stand in the text: the same for all patterns that need the same, and looked for once a text. */
class Literals {
  /** For each literal where the next begins, and its stretches. */
  readonly #grams: Int32Array;
  #asked = 0;
  #met = false;

  constructor(need: Need) {
    const all: number[] = [];
    for (const grams of need.map(gramsOf)) all.push(all.length + 1 + grams.length, ...grams);
    this.#grams = Int32Array.from(all);
  }

  in({ id, seen }: Grams): boolean {
    if (this.#asked !== id) {
      this.#asked = id;
      this.#met = this.#anyIn(seen);
    }
    return this.#met;
  }

  #anyIn(seen: Int32Array): boolean {
    const grams = this.#grams;
    let i = 0;
    while (i < grams.length) {
      const next = grams[i++] ?? grams.length;
      while (i < next && ((seen[(grams[i] ?? 0) >> 5] ?? 0) & (1 << ((grams[i] ?? 0) & 31))) !== 0) i++;
      if (i === next) return true;
      i = next;
    }
    return false;
  }
}

const LITERALS = new Map<string, Literals>();

function literalsOf(need: Need): Literals {
  const key = JSON.stringify(need);
  const known = LITERALS.get(key) ?? new Literals(need);
  LITERALS.set(key, known);
  return known;
}

/** What a pattern needs, in the form in which texts are asked for it; read off it when it is first asked for. */
class Cue {
  readonly #pattern: RegExp;
  readonly #anyCase: boolean;
  #needs: readonly Literals[] | undefined;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    this.#anyCase = pattern.ignoreCase;
  }

  /** Whether the pattern may match in the text. */
  in(text: string): boolean {
    return this.#allMet(gramsIn(this.#anyCase ? text.toLowerCase() : text));
  }

  /** Whether the pattern may match in the text noted as it stands: one that minds no case may in any. */
  metBy(grams: Grams): boolean {
    return this.#anyCase || this.#allMet(grams);
  }

  #allMet(grams: Grams): boolean {
    this.#needs ??= needsOf(this.#pattern).map(literalsOf);
    for (const need of this.#needs) if (!need.in(grams)) return false;
    return true;
  }
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
    const grams = gramsIn(text);
    for (const { item, cue } of this.#items) if (cue.metBy(grams)) found.push(item);
    return found;
  }
}
