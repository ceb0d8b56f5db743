// Of a node's labels the one that says what it is; the families (Woven, Actor, Fact) say nothing of it alone.
import type { Reference } from '../../model/api.ts';
import { isActorLabel, isFactLabel, KINDS, NODES } from '../../model/kinds.ts';

const FAMILIES = ['Woven', 'Actor', 'Fact'];

/** The label to show: Person, Office, Meeting, … */
export function labelOf(labels: readonly string[]): string {
  return labels.find((label) => !FAMILIES.includes(label)) ?? 'Woven';
}

/** Labels of facts and of all other nodes, as the table of kinds has them. */
export const FACT_LABELS: readonly string[] = KINDS.map(({ label }) => label);
export const NODE_LABELS: readonly string[] = NODES.map(({ label }) => label);

export const isFact = (label: string): boolean => isFactLabel(label);
/** Who may sit at a table: an actor, or an office that the text names alone. */
export const isSide = (label: string): boolean => isActorLabel(label) || label === 'Office';

/** A row of id, labels and name as a reference. */
export function referenceOf(row: { id: string; labels: readonly string[]; name: string }): Reference {
  return { id: row.id, label: labelOf(row.labels), name: row.name };
}
