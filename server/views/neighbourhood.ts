// A neighbourhood for the canvas: what can be drawn as one dated link is one, the rest are nodes. However well connected the
// centre is, the answer is bounded: the latest facts of each kind in turn, until the limit.
import type { z } from 'zod';
import * as questions from '../../cypher/catalogue/questions.ts';
import type { Store } from '../../cypher/store.ts';
import type { CanvasLink, CanvasNode, Neighbourhood, Reference } from '../../model/api.ts';
import { datesOf, type LoadedFact, loadFacts, type Part, phraseOf } from './facts.ts';
import type { Found } from './find.ts';
import { shown } from './find.ts';
import { FACT_LABELS, isFact, referenceOf } from './labels.ts';

export interface Bounds {
  /** Most nodes beside the centre. */
  limit: number;
  /** Labels of facts restrict the facts, labels of other nodes the neighbours; empty: all. */
  labels: readonly string[];
}

type Drawn = Omit<CanvasNode, 'degree'>;

/** Something to draw: its links, and the node besides the centre that they need. */
interface Item {
  node: Drawn;
  links: CanvasLink[];
}

interface Picture {
  nodes: Map<string, Drawn>;
  links: Map<string, CanvasLink>;
}

/** What lies around a node, at most `limit` neighbours; `more` counts the facts and relations that were left out. */
export async function neighbourhoodOf(store: Store, centre: Found, { limit, labels }: Bounds): Promise<Neighbourhood> {
  const kinds = labels.filter((label) => FACT_LABELS.includes(label));
  const neighbours = labels.filter((label) => !FACT_LABELS.includes(label));
  const { id } = centre;
  const [byKind, relations, [counted]] = await Promise.all([
    store.read(questions.factsByKind, { id, labels: kinds, limit }),
    store.read(questions.relations, { id, limit }),
    store.read(questions.countRelations, { id }),
  ]);
  const shares = FACT_LABELS.map((label) => byKind.find((row) => row.label === label)?.ids ?? []);
  const facts = await loadFacts(store, takeTurns(shares).slice(0, 3 * limit));
  const [self] = isFact(centre.label) ? await loadFacts(store, [id]) : [];
  const own = self ? itemsOfParts(self) : relations.map(itemOfRelation);
  const items = takeTurns([...FACT_LABELS.map((label) => itemsOfKind(facts, label, id)), own]);
  const asked = items.filter(
    ({ node }) => neighbours.length === 0 || FACT_LABELS.includes(node.label) || neighbours.includes(node.label),
  );

  const start: Drawn = self ? nodeOfFact(self) : { ...shown(centre), date: null };
  const picture: Picture = { nodes: new Map([[id, start]]), links: new Map() };
  const drawn = asked.filter((item) => draw(picture, item, limit)).length;
  drawSecondRing(picture, facts, { limit, labels: neighbours });
  const unread =
    byKind.reduce((sum, { total }) => sum + total, -facts.length) + (counted?.relations ?? 0) - relations.length;
  return { centre: id, ...(await measured(store, picture)), more: unread + asked.length - drawn };
}

/** The facts of one kind, without those that say nothing of the centre themselves. */
function itemsOfKind(facts: readonly LoadedFact[], label: string, centre: string): Item[] {
  const ofKind = facts.filter(({ kind }) => kind.label === label);
  return ofKind.map((fact) => itemOfFact(fact, centre)).filter(({ links }) => links.length > 0);
}

/** What a fact as the centre says itself: who takes part in it. */
function itemsOfParts(fact: LoadedFact): Item[] {
  return fact.parts.map((part) => ({ node: { ...part.who, date: null }, links: [linkOfPart(fact, part)] }));
}

/** The first of each list, then the second of each, …: no kind crowds out another. */
export function takeTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
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

function itemOfFact(fact: LoadedFact, centre: string): Item {
  const ends = endsOf(fact);
  const other = ends?.find(({ who }) => who.id !== centre);
  if (ends && other && ends.some(({ who }) => who.id === centre)) {
    return { node: { ...other.who, date: null }, links: [linkOfFact(fact, ends)] };
  }
  const mine = fact.parts.filter(({ who }) => who.id === centre);
  // none if the centre is a fact that says so itself, a meeting during this event: then the link is among the centre's own
  return { node: nodeOfFact(fact), links: mine.map((part) => linkOfPart(fact, part)) };
}

function nodeOfFact(fact: LoadedFact): Drawn {
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

function linkOfPart(fact: LoadedFact, part: Part): CanvasLink {
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

function itemOfRelation({ source, target, relation, other, labels, name }: RelationRow): Item {
  const phrase = relation.toLowerCase().replaceAll('_', ' ');
  return {
    node: { ...referenceOf({ id: other, labels, name }), date: null },
    links: [relationLink({ source, target, relation, phrase })],
  };
}

/** Adds an item unless its node would be one too many. */
function draw({ nodes, links }: Picture, { node, links: its }: Item, limit: number): boolean {
  if (!nodes.has(node.id)) {
    if (nodes.size > limit) return false;
    nodes.set(node.id, node);
  }
  for (const link of its) links.set(link.id, link);
  return true;
}

/** Ties facts that are nodes to their other participants, and shows these as long as there is room. */
function drawSecondRing(picture: Picture, facts: readonly LoadedFact[], { limit, labels }: Bounds): void {
  const wanted = ({ label }: Reference) => labels.length === 0 || labels.includes(label) || FACT_LABELS.includes(label);
  for (const fact of facts.filter(({ id }) => picture.nodes.has(id))) {
    for (const part of fact.parts) {
      if (picture.nodes.has(part.who.id) || wanted(part.who)) {
        draw(picture, { node: { ...part.who, date: null }, links: [linkOfPart(fact, part)] }, limit);
      }
    }
  }
}

async function measured(store: Store, { nodes, links }: Picture): Promise<Pick<Neighbourhood, 'nodes' | 'links'>> {
  const rows = await store.read(questions.degrees, { ids: [...nodes.keys()] });
  const degrees = new Map(rows.map(({ id, degree }) => [id, degree]));
  return {
    nodes: [...nodes.values()].map((node) => ({ ...node, degree: degrees.get(node.id) ?? 0 })),
    links: [...links.values()],
  };
}
