// What entries of all kinds are made with: names of people, passages quoted, how far they are believed, in which office somebody came.
import type { Entry, Passage } from '../../../model/facts.ts';
import type { Annotated } from '../annotate.ts';
import { type Circumstance, confidenceOf } from '../confidence.ts';
import { TALLIES } from '../lexicon/tallies.ts';
import { heldBy } from '../people/holdings.ts';
import type { Holding } from '../story/titled.ts';
import type { Sighting } from '../trace.ts';

export type Span = { start: number; end: number };
type Capacity = NonNullable<Entry<'meetings'>['capacities']>[number];

/** Titles that say what somebody is in the text, not which office he holds. */
const DESCRIPTIONS = /^(?:leader|head|chief|guest|official|member)$/i;

export class EntryParts {
  readonly annotated: Annotated;
  readonly #holdings: readonly Holding[];

  constructor(annotated: Annotated, holdings: readonly Holding[]) {
    this.annotated = annotated;
    this.#holdings = holdings;
  }

  name(person: number): string {
    return this.annotated.people[person]?.name ?? '';
  }

  #passages(spans: readonly Span[]): Passage[] {
    const { text } = this.annotated;
    const quoted = new Map<string, Passage>();
    for (const { start, end } of spans) {
      const place = `${start}-${end}`;
      if (end > start && !quoted.has(place)) quoted.set(place, { quote: text.slice(start, end), start, end });
    }
    return [...quoted.values()];
  }

  /** Evidence, confidence and method of a fact that a rule found in these passages. */
  said(
    rule: string,
    spans: readonly Span[],
    circumstances: readonly Circumstance[] = [],
    seen: readonly Sighting[] = [],
  ): { evidence: Passage[]; confidence: number; method: string } {
    const method = `rule:${rule}`;
    const evidence = this.#passages(spans);
    const confidence = confidenceOf(rule, TALLIES[rule], circumstances);
    this.annotated.trace?.account(evidence, { confidence, seen });
    return { evidence, confidence: confidence.value, method };
  }

  /** The office in which somebody came: what the sentence says, else the highest office held now. */
  capacity(person: number): Capacity | undefined {
    const held = this.held(person).filter(({ standing }) => standing === null);
    const proper = held.filter(({ title }) => !DESCRIPTIONS.test(title));
    const best = proper.find(({ of }) => of !== null) ?? held.find(({ of }) => of !== null) ?? held[0];
    if (!best) return undefined;
    return { person: this.name(person), title: best.title, of: best.of, ...(best.to[0] ? { to: best.to[0] } : {}) };
  }

  held(person: number): readonly Holding[] {
    return heldBy(this.#holdings, person);
  }
}
