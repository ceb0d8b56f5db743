// Facts as the API shows them: in words, with who takes part in which role, and with the passages that say so. A page of facts
// costs three statements, however many facts it holds.
import * as questions from '../../cypher/catalogue/questions.ts';
import type { Store } from '../../cypher/store.ts';
import type { Evidence, FactView, Participant, Reference } from '../../model/api.ts';
import { isFactLabel, KINDS, type Kind, kindOf } from '../../model/kinds.ts';
import { labelOf, referenceOf } from './labels.ts';

/** Passages shown with each fact of a list; the fact alone is shown with up to EVERY_PASSAGE. */
export const FEW_PASSAGES = 10;
export const EVERY_PASSAGE = 1000;

type Value = string | number | boolean | string[];
type Values = Readonly<Record<string, Value>>;

/** One taking part, as the store has it: over which relationship, and what that says. */
export interface Part {
  role: string;
  edge: string;
  inward: boolean;
  who: Reference;
  details: Values;
}

/** A fact with its parts, before it is shown. */
export interface LoadedFact {
  id: string;
  kind: Kind;
  properties: Values;
  parts: Part[];
}

const EDGES = [...new Set(KINDS.flatMap(({ roles }) => roles.map(({ edge }) => edge)))];

/** These facts with who takes part, in the order of the ids; ids that are no facts are left out. */
export async function loadFacts(store: Store, ids: readonly string[]): Promise<LoadedFact[]> {
  if (ids.length === 0) return [];
  const [rows, parts] = await Promise.all([
    store.read(questions.facts, { ids: [...ids] }),
    store.read(questions.participants, { ids: [...ids], edges: [...EDGES] }),
  ]);
  const loaded = new Map<string, LoadedFact>();
  for (const { id, labels, properties } of rows) {
    const label = labelOf(labels);
    if (isFactLabel(label)) loaded.set(id, { id, kind: kindOf(label), properties, parts: [] });
  }
  for (const row of parts) {
    const fact = loaded.get(row.fact);
    const role = fact && roleOf(fact.kind, row);
    if (fact && role) fact.parts.push({ ...row, role, who: referenceOf(row) });
  }
  for (const fact of loaded.values()) fact.parts.sort(partOrder(fact.kind));
  return ids.flatMap((id) => loaded.get(id) ?? []);
}

function roleOf(kind: Kind, row: { edge: string; inward: boolean; labels: string[] }): string | undefined {
  const fitting = kind.roles.filter(({ edge, inward }) => edge === row.edge && inward === row.inward);
  const label = labelOf(row.labels);
  return (fitting.find(({ labels }) => labels.some((known) => known === label)) ?? fitting[0])?.role;
}

const partOrder = (kind: Kind) => {
  const place = (part: Part) => kind.roles.findIndex(({ role }) => role === part.role);
  return (a: Part, b: Part): number =>
    place(a) - place(b) || compare(a.who.name, b.who.name) || compare(a.who.id, b.who.id);
};

/** Order of strings by code unit, the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** These facts as shown, in the order of the ids, each with its surest passages. */
export async function factViews(store: Store, ids: readonly string[], each = FEW_PASSAGES): Promise<FactView[]> {
  if (ids.length === 0) return [];
  const [facts, passages] = await Promise.all([
    loadFacts(store, ids),
    store.read(questions.evidence, { ids: [...ids], each }),
  ]);
  return showFacts(store, facts, passages);
}

/** Loaded facts as shown, with these passages; capacities are looked up in one statement. */
export async function showFacts(
  store: Store,
  facts: readonly LoadedFact[],
  passages: readonly questions.PassageRow[],
): Promise<FactView[]> {
  const offices = new Set(facts.flatMap(({ parts }) => parts.flatMap(({ details }) => capacityOf(details) ?? [])));
  const rows = offices.size === 0 ? [] : await store.read(questions.references, { ids: [...offices] });
  const capacities = new Map(rows.map((row) => [row.id, referenceOf(row)]));
  const evidence = new Map<string, Evidence[]>();
  for (const row of passages) evidence.set(row.fact, [...(evidence.get(row.fact) ?? []), evidenceOf(row)]);
  return facts.map((fact) => showFact(fact, evidence.get(fact.id) ?? [], capacities));
}

const capacityOf = (details: Values): string | undefined =>
  typeof details.capacity === 'string' ? details.capacity : undefined;

function evidenceOf(row: questions.PassageRow): Evidence {
  const { claim, quote, start, end, method, confidence, document, fact: _fact, ...source } = row;
  return { claim, quote, start, end, method, confidence, document: { id: document, ...source } };
}

function showFact(fact: LoadedFact, evidence: Evidence[], capacities: ReadonlyMap<string, Reference>): FactView {
  const { id, kind, properties } = fact;
  const { status, confidence, voices, name: _name, key: _key, sort: _sort, id: _id, ...values } = properties;
  return {
    id,
    kind: kind.label,
    phrase: phraseOf(fact),
    ...datesOf(fact),
    status: typeof status === 'string' ? status : null,
    confidence: Number(confidence ?? 0),
    voices: Number(voices ?? 0),
    values,
    participants: fact.parts.map((part) => participantOf(part, capacities)),
    evidence,
  };
}

/** A fact in words. */
export function phraseOf({ kind, properties, parts }: LoadedFact): string {
  const names: Record<string, string[]> = {};
  for (const { role, who } of parts) names[role] = [...(names[role] ?? []), who.name];
  return kind.phrase({ names, values: properties });
}

/** The date to sort by and the end of the period. */
export function datesOf({ kind, properties }: LoadedFact): { date: string | null; until: string | null } {
  const date = kind.dates.filter((key) => key !== 'until').flatMap((key) => textOr(properties[key]))[0];
  return { date: date ?? null, until: textOr(properties.until)[0] ?? null };
}

const textOr = (value: Value | undefined): string[] => (typeof value === 'string' ? [value] : []);

function participantOf(part: Part, capacities: ReadonlyMap<string, Reference>): Participant {
  const { capacity: _capacity, role, ...details } = part.details;
  const office = capacityOf(part.details);
  return {
    ...part.who,
    role: typeof role === 'string' ? role : part.role,
    capacity: (office === undefined ? undefined : capacities.get(office)) ?? null,
    ...(Object.keys(details).length === 0 ? {} : { details }),
  };
}
