// What a pattern cannot match without, read off the pattern itself: "signed" or "inked", and "<C". Asks nothing of any text.
// A need is only ever too weak, never too strong: where the notation is not understood, nothing is needed.
import { words } from './lexicon/word-lists.ts';

/** Literals of which at least one stands in whatever the pattern matches; in lower case where the pattern minds no case. */
export type Need = readonly string[];

/** What one part of a pattern matches. */
interface Part {
  /** Everything that it can match, where that is a short list of literals. */
  exact: readonly string[] | undefined;
  /** What stands in the text wherever it matches, beside `exact`. */
  needs: readonly Need[];
}

const ANYTHING: Part = { exact: undefined, needs: [] };
const NOTHING: Part = { exact: [''], needs: [] };

/** So many literals are spelled out; beyond it a part is needed by itself, without what stands around it. */
const LONGEST_LIST = 96;
const LONGEST_CLASS = 6;
const SHORTEST_LITERAL = 3;
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };

/** Letters tell; of shorter stretches only the opening of a tag of the skeleton ("<P") does. */
const tells = (literal: string): boolean =>
  literal.length >= SHORTEST_LITERAL || (literal.length === 2 && literal.startsWith('<'));

/** The list as a need: none where one of its literals is too short to tell; "the visit" adds nothing to "visit". */
function asNeed(literals: readonly string[] | undefined): Need[] {
  if (!literals?.every(tells)) return [];
  const all = [...new Set(literals)];
  return [all.filter((literal) => !all.some((other) => other !== literal && literal.includes(other)))];
}

const needsIn = ({ exact, needs }: Part): Need[] => [...needs, ...asNeed(exact)];

/** Words that stand in nearly every sentence tell little. */
const EVERYWHERE = words(
  'a an the and or of in on at to for by with from as is are was were be been has have had will would that which who it its his her their said not',
);
/** About how many sentences of a hundred have a word of so many letters. */
const SHARE = [100, 100, 100, 30, 12, 6, 3];

function share(literal: string): number {
  if (literal.startsWith('<')) return 50;
  const letters = literal.split(/[^\p{L}]+/u).map((word) => (EVERYWHERE.has(word) ? 0 : word.length));
  return SHARE[Math.min(Math.max(...letters), SHARE.length - 1)] ?? 0;
}

/** How many sentences of a hundred meet a need, roughly: the fewer, the more it says. */
const commonness = (need: Need): number => need.reduce((sum, literal) => sum + share(literal), 0);

const strictest = (needs: readonly Need[]): Need | undefined => {
  let [best] = needs;
  for (const need of needs) if (best && commonness(need) < commonness(best)) best = need;
  return best;
};

/** One part or another: their literals together, else the strictest need of each. */
function either(parts: readonly Part[]): Part {
  const [only, ...others] = parts;
  if (only && others.length === 0) return only;
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact !== undefined) && exact.length <= LONGEST_LIST) return { exact, needs: [] };
  const needs = parts.map((part) => strictest(needsIn(part)));
  return needs.every((need) => need !== undefined) ? { exact: undefined, needs: [needs.flat()] } : ANYTHING;
}

/** Part after part. */
function inTurn(parts: readonly Part[]): Part {
  const needs: Need[] = [];
  let run: readonly string[] = [''];
  let whole = true;
  for (const part of parts) {
    needs.push(...part.needs);
    const { exact } = part;
    if (exact && run.length * exact.length <= LONGEST_LIST) {
      run = run.flatMap((before) => exact.map((after) => before + after));
      continue;
    }
    needs.push(...asNeed(run));
    run = exact ?? [''];
    whole = false;
  }
  return whole ? { exact: run, needs } : { exact: undefined, needs: [...needs, ...asNeed(run)] };
}

/** Plain letters that stand for themselves, none of them repeated: read in one go, for most of a pattern is such letters. */
const PLAIN = /(?:[\w <>,;:'"-](?![?*+{]))+/y;

/** Brackets, and what hides one: a sign behind a backslash, a class. */
const BRACKETS = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/gs;
/** Many patterns are spliced of the same long lists: what stands in a group of so many signs is read once. */
const WORTH_KEEPING = 40;
const GROUPS = new Map<string, Part>();

class Notation {
  readonly #source: string;
  readonly #anyCase: boolean;
  readonly #unicode: boolean;
  #at = 0;

  constructor({ source, ignoreCase, unicode }: RegExp) {
    this.#source = source;
    this.#anyCase = ignoreCase;
    this.#unicode = unicode;
  }

  read(): Part {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    return either(parts);
  }

  #take(words: string): boolean {
    const found = this.#source.startsWith(words, this.#at);
    if (found) this.#at += words.length;
    return found;
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length) {
      const next = this.#source.charAt(this.#at);
      if (next === '|' || next === ')') break;
      parts.push(this.#plain() ?? this.#repeated(this.#atom()));
    }
    return inTurn(parts);
  }

  #plain(): Part | undefined {
    if (this.#anyCase && this.#unicode) return undefined; // see `#literal`
    PLAIN.lastIndex = this.#at;
    const letters = PLAIN.exec(this.#source)?.[0];
    if (letters === undefined) return undefined;
    this.#at += letters.length;
    return { exact: [this.#anyCase ? letters.toLowerCase() : letters], needs: [] };
  }

  /** A part with the mark behind it that says how often. */
  #repeated(part: Part): Part {
    const next = this.#source.charAt(this.#at);
    if (next !== '?' && next !== '*' && next !== '+' && next !== '{') return part;
    const mark = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12))?.[0];
    if (mark === undefined) return part;
    this.#at += mark.length;
    if (next === '?') return part.exact ? { exact: [...part.exact, ''], needs: [] } : ANYTHING;
    return /^(?:\*|\{0)/.test(mark) ? ANYTHING : { exact: undefined, needs: needsIn(part) };
  }

  #atom(): Part {
    const sign = this.#source.charAt(this.#at++);
    if (sign === '(') return this.#group();
    if (sign === '[') return this.#oneOf();
    if (sign === '\\') return this.#escape();
    if (sign === '^' || sign === '$') return NOTHING;
    return sign === '.' ? ANYTHING : this.#literal(sign);
  }

  #group(): Part {
    const refused = this.#take('?!') || this.#take('?<!');
    const beside = !refused && (this.#take('?=') || this.#take('?<='));
    if (!refused && !beside && !this.#take('?:') && this.#take('?<'))
      this.#at = this.#source.indexOf('>', this.#at) + 1;
    const inner = this.#inGroup();
    this.#take(')');
    if (refused) return NOTHING;
    return beside ? { exact: [''], needs: needsIn(inner) } : inner;
  }

  /** What stands in the group that is open. */
  #inGroup(): Part {
    const source = this.#source.slice(this.#at, this.#closing());
    if (source.length < WORTH_KEEPING) return this.read();
    const key = `${this.#anyCase} ${this.#unicode} ${source}`;
    const known = GROUPS.get(key);
    if (known) this.#at += source.length;
    const part = known ?? this.read();
    GROUPS.set(key, part);
    return part;
  }

  #closing(): number {
    let open = 1;
    BRACKETS.lastIndex = this.#at;
    for (let sign = BRACKETS.exec(this.#source); sign; sign = BRACKETS.exec(this.#source)) {
      if (sign[0] === '(') open++;
      if (sign[0] === ')' && --open === 0) return sign.index;
    }
    return this.#source.length;
  }

  /** A class of a few signs; ranges and classes in it may be anything. */
  #oneOf(): Part {
    let any = this.#take('^');
    const signs: string[] = [];
    while (this.#at < this.#source.length && !this.#take(']')) {
      const sign = this.#source.charAt(this.#at++);
      const part = sign === '\\' ? this.#escape(true) : this.#literal(sign);
      const range = sign === '-' && signs.length > 0 && this.#source.charAt(this.#at) !== ']';
      if (part.exact === undefined || range) any = true;
      else signs.push(...part.exact);
    }
    return any || signs.length > LONGEST_CLASS || signs.length === 0 ? ANYTHING : { exact: signs, needs: [] };
  }

  #escape(inClass = false): Part {
    const sign = this.#source.charAt(this.#at++);
    if (sign === 'b' || sign === 'B') return inClass ? ANYTHING : NOTHING;
    const control = CONTROLS[sign];
    if (control !== undefined) return { exact: [control], needs: [] };
    const unit = /^(?:x([\da-f]{2})|u([\da-f]{4}))/i.exec(this.#source.slice(this.#at - 1, this.#at + 4));
    if (unit) {
      this.#at += unit[0].length - 1;
      return this.#literal(String.fromCharCode(Number.parseInt(unit[1] ?? unit[2] ?? '', 16)));
    }
    if (!/[A-Za-z\d]/.test(sign)) return this.#literal(sign);
    // what belongs to a class or to a group referred to: "\p{Lu}", "\k<who>", "\12", "\cA"
    const rest = /[pPku]/.test(sign) ? /^(?:\{[^}]*\}|<[^>]*>)/ : sign === 'c' ? /^./ : /\d/.test(sign) ? /^\d+/ : /^$/;
    this.#at += rest.exec(this.#source.slice(this.#at))?.[0].length ?? 0;
    return ANYTHING;
  }

  /** Halves of one sign are not known apart, nor are marked letters in either case; "s" and "k" have a twin outside Latin. */
  #literal(sign: string): Part {
    if (/[\ud800-\udfff]/.test(sign)) return ANYTHING;
    if (!this.#anyCase) return { exact: [sign], needs: [] };
    return sign > '\x7f' || (this.#unicode && /[sk]/i.test(sign))
      ? ANYTHING
      : { exact: [sign.toLowerCase()], needs: [] };
  }
}

/** What a text must hold for the pattern to match in it, the need that says most first. */
export const needsOf = (pattern: RegExp): readonly Need[] =>
  needsIn(new Notation(pattern).read())
    .map((need) => ({ need, common: commonness(need) }))
    .sort((a, b) => a.common - b.common)
    .map(({ need }) => need);
