// How a fact or a relation is drawn: as one dated link between two, or as a node with a link to each who takes part. Pure.
import type { z } from 'zod';
import type * as questions from '../../cypher/catalogue/questions.ts';
import type { CanvasLink, CanvasNode } from '../../model/api.ts';
import { datesOf, type LoadedFact, type Part, phraseOf } from './facts.ts';
import { referenceOf } from './labels.ts';

export type Drawn = Omit<CanvasNode, 'degree'>;

/** Something to draw: its links, and the node besides the centre that they need. */
export interface Item {
  node: Drawn;
  links: CanvasLink[];
}

/** What a fact as the centre says itself: who takes part in it. */
export function itemsOfParts(fact: LoadedFact): Item[] {
  return fact.parts.map((part) => ({ node: { ...part.who, date: null }, links: [linkOfPart(fact, part)] }));
}

/** The two between whom a fact can be drawn as one link, or undefined: its two first parties, or the first of either role. */
export function endsOf({ kind, parts }: LoadedFact): [Part, Part] | undefined {
  if (kind.drawn === 'node') return undefined;
  const [first = [], second = []] = kind.roles
    .slice(0, 2)
    .map(({ role }) => parts.filter((part) => part.role === role));
  const [one, other] = first.length === 2 || kind.drawn === 'pair' ? first : [...first, ...second];
  const fits = first.length === 2 || (kind.drawn === 'link' && first.length === 1 && second.length === 1);
  return fits && one && other ? [one, other] : undefined;
}

/** A fact beside the centre: a link to the other if the centre is one of its two ends, else a node tied to the centre. */
export function itemOfFact(fact: LoadedFact, centre: string): Item {
  const ends = endsOf(fact);
  const other = ends?.find(({ who }) => who.id !== centre);
  if (ends && other && ends.some(({ who }) => who.id === centre)) {
    return { node: { ...other.who, date: null }, links: [linkOfFact(fact, ends)] };
  }
  const mine = fact.parts.filter(({ who }) => who.id === centre);
  // none if the centre is a fact that says so itself, a meeting during this event: then the link is among the centre's own
  return { node: nodeOfFact(fact), links: mine.map((part) => linkOfPart(fact, part)) };
}

/** A fact as a node, named by its phrase. */
export function nodeOfFact(fact: LoadedFact): Drawn {
  return { id: fact.id, label: fact.kind.label, name: phraseOf(fact), date: datesOf(fact).date };
}

const statusOf = ({ properties }: LoadedFact): string | null =>
  typeof properties.status === 'string' ? properties.status : null;

function linkOfFact(fact: LoadedFact, [one, other]: [Part, Part]): CanvasLink {
  return {
    id: fact.id,
    source: one.who.id,
    target: other.who.id,
    kind: fact.kind.label,
    fact: fact.id,
    phrase: phraseOf(fact),
    ...datesOf(fact),
    status: statusOf(fact),
  };
}

/** The tie between a fact drawn as a node and one who takes part. */
export function linkOfPart(fact: LoadedFact, part: Part): CanvasLink {
  const [source, target] = part.inward ? [part.who.id, fact.id] : [fact.id, part.who.id];
  return relationLink({ source, target, relation: part.edge, phrase: part.role });
}

function relationLink(given: { source: string; target: string; relation: string; phrase: string }): CanvasLink {
  const { source, target, relation, phrase } = given;
  return {
    id: `${source} ${relation} ${target}`,
    source,
    target,
    kind: relation,
    fact: null,
    phrase,
    date: null,
    until: null,
    status: null,
  };
}

type RelationRow = z.output<(typeof questions.relations)['row']>;

/** A relation between nodes that are no facts: an office of a country, a city in it, a level. */
export function itemOfRelation({ source, target, relation, other, labels, name }: RelationRow): Item {
  const phrase = relation.toLowerCase().replaceAll('_', ' ');
  return {
    node: { ...referenceOf({ id: other, labels, name }), date: null },
    links: [relationLink({ source, target, relation, phrase })],
  };
}
