// From a model's answers to facts: each entry checked by the schema, held against the text, quoted; what fails is dropped and counted.
import { saysSchemas } from '../../../model/claims.ts';
import { entrySchemas, type FactLists, type ListName, noFacts, type Passage } from '../../../model/facts.ts';
import { LISTS, SAID, tidied } from './asked.ts';
import { Cast, type Listed } from './cast.ts';
import { FIELDS } from './fields.ts';
import type { Ground } from './ground.ts';
import { Proof, type Reason } from './proof.ts';
import { namedIn, passageOf } from './quotes.ts';
import type { Window } from './windows.ts';

/** What a model said of one window of the text. */
export interface Said {
  window: Window;
  answer: Readonly<Record<string, unknown>>;
}

/** How often what was dropped, or left out of what was kept, for which reason. */
export type Tally = Map<Reason, number>;

export interface Proven {
  facts: FactLists;
  cast: Cast;
  dropped: Tally;
  leftOut: Tally;
}

/**
 * The stated rule of confidence. A model's own word is not asked for, being no measure of anything. These are no measured shares either:
 * they put a model's facts beside guesses and below what rules are known to be worth (docs/model-reader.md).
 */
export const CONFIDENCE = {
  /** Its quotes hold everybody and every party that it names. */
  namedInQuote: 0.6,
  /** Some of them stand elsewhere in the text only. */
  namedElsewhere: 0.5,
  /** A value that was stated with it was not borne out. */
  partlyUnproven: 0.4,
} as const;

type Entries = Record<ListName, unknown[]>;

/** What of the answers the text bears out. */
export function prove(ground: Ground, said: readonly Said[], method: string): Proven {
  const proving = new Proving(ground, method);
  proving.people(said);
  for (const { window, answer } of said) {
    for (const list of LISTS) {
      if (!Array.isArray(answer[list] ?? [])) proving.noList();
      if (list !== 'people') for (const entry of entriesOf(answer, list)) proving.entry(list, entry, window);
    }
  }
  return proving.proven();
}

class Proving {
  readonly #ground: Ground;
  readonly #method: string;
  readonly #cast: Cast;
  readonly #dropped: Tally = new Map();
  readonly #leftOut: Tally = new Map();
  /** Entries by what they say, so that what two windows show is said once. */
  readonly #entries = new Map<string, { list: ListName; says: object; evidence: Passage[]; confidence: number }>();

  constructor(ground: Ground, method: string) {
    this.#ground = ground;
    this.#method = method;
    this.#cast = new Cast(ground);
  }

  people(said: readonly Said[]): void {
    const listed: Listed[] = [];
    for (const [piece, { answer }] of said.entries()) {
      for (const entry of entriesOf(answer, 'people')) {
        const parsed = saysSchemas.people.safeParse(entry);
        if (parsed.success) listed.push({ ...parsed.data, piece });
        else count(this.#dropped, 'not of the format');
      }
    }
    const missing = this.#cast.take(listed);
    if (missing > 0) count(this.#dropped, 'name not in the text', missing);
  }

  noList(): void {
    count(this.#dropped, 'not of the format');
  }

  entry(list: ListName, entry: unknown, window: Window): void {
    const reason = this.#tried(list, entry, window);
    if (reason !== undefined) count(this.#dropped, reason);
  }

  /** Keeps the entry, or says why not. */
  #tried(list: ListName, entry: unknown, window: Window): Reason | undefined {
    const stated = statedIn(list, entry);
    if (!stated) return 'not of the format';
    const proof = new Proof(this.#ground, this.#cast, stated.quotes);
    const held = proof.hold(stated.says, FIELDS[list], SAID[list]);
    if ('missing' in held) return held.missing;
    const says = saysSchemas[list].safeParse(held.value);
    if (!says.success) return 'not of the format';
    if ('mode' in says.data && says.data.people.length + (says.data.offices?.length ?? 0) < 2)
      return 'fewer than two took part';
    const quoted = stated.quotes.map((quote) => passageOf(this.#ground.text, window, quote, proof.borne));
    const evidence = quoted.filter((one) => 'quote' in one);
    const unquoted = quoted.flatMap((one) => ('missing' in one ? [one.missing] : []));
    if (evidence.length === 0) return unquoted[0] ?? 'quote not in the text';
    for (const reason of [...proof.leftOut, ...unquoted]) count(this.#leftOut, reason);
    this.#keep(list, says.data, evidence, confidenceOf(proof, evidence));
    return undefined;
  }

  #keep(list: ListName, says: object, evidence: readonly Passage[], confidence: number): void {
    const key = `${list} ${JSON.stringify(says)}`;
    const known = this.#entries.get(key);
    const all = [...(known?.evidence ?? []), ...evidence].sort((a, b) => a.start - b.start || a.end - b.end);
    const once = all.filter(({ start, end }, i) => all[i - 1]?.start !== start || all[i - 1]?.end !== end);
    this.#entries.set(key, { list, says, evidence: once, confidence: Math.max(confidence, known?.confidence ?? 0) });
  }

  proven(): Proven {
    const facts = noFacts();
    const method = this.#method;
    facts.people.push(...this.#cast.entries({ confidence: CONFIDENCE.namedInQuote, method }));
    for (const { list, says, evidence, confidence } of this.#entries.values()) {
      const entry = entrySchemas[list].parse({ ...says, evidence, confidence, method });
      (facts as Entries)[list].push(entry); // parsed by the schema of that very list
    }
    for (const entries of Object.values(facts as Entries)) {
      (entries as { evidence: Passage[] }[]).sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0)); // every entry has evidence
    }
    return { facts, cast: this.#cast, dropped: this.#dropped, leftOut: this.#leftOut };
  }
}

/** The entries of a list of the answer; what is no list has none. */
function entriesOf(answer: Said['answer'], list: ListName): readonly unknown[] {
  const entries = answer[list];
  return Array.isArray(entries) ? entries.map((entry) => tidied(entry, SAID[list])) : [];
}

/** An entry apart from its quotes, if both are as they were asked for. */
function statedIn(list: ListName, entry: unknown): { says: unknown; quotes: string[] } | undefined {
  if (typeof entry !== 'object' || entry === null || !('quotes' in entry)) return undefined;
  const { quotes, ...rest } = entry;
  const says = saysSchemas[list].safeParse(rest);
  if (!says.success || !Array.isArray(quotes)) return undefined;
  const strings = quotes.filter((quote) => typeof quote === 'string').map((quote) => quote.trim());
  return strings.length === quotes.length ? { says: says.data, quotes: [...new Set(strings)] } : undefined;
}

function confidenceOf({ borne, leftOut }: Proof, evidence: readonly Passage[]): number {
  if (leftOut.length > 0) return CONFIDENCE.partlyUnproven;
  const names = borne.filter(({ name }) => name);
  const quoted = evidence.map(({ quote }) => quote).join('\n');
  return namedIn(names, quoted) === names.length ? CONFIDENCE.namedInQuote : CONFIDENCE.namedElsewhere;
}

function count(tally: Tally, reason: Reason, times = 1): void {
  tally.set(reason, (tally.get(reason) ?? 0) + times);
}
