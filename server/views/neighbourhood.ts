// A neighbourhood for the canvas: what can be drawn as one dated link is one, the rest are nodes. However well connected the
// centre is, the answer is bounded: the latest facts of each kind in turn, until the limit.
import * as questions from '../../cypher/catalogue/questions.ts';
import type { Store } from '../../cypher/store.ts';
import type { CanvasLink, Neighbourhood, Reference } from '../../model/api.ts';
import { type Drawn, type Item, itemOfFact, itemOfRelation, itemsOfParts, linkOfPart, nodeOfFact } from './drawing.ts';
import { type LoadedFact, loadFacts } from './facts.ts';
import { type Found, shown } from './find.ts';
import { FACT_LABELS, isFact } from './labels.ts';

export interface Bounds {
  /** Most nodes beside the centre. */
  limit: number;
  /** Labels of facts restrict the facts, labels of other nodes the neighbours; empty: all. */
  labels: readonly string[];
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

/** The first of each list, then the second of each, …: no kind crowds out another. */
export function takeTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
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
