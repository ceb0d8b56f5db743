// What of a scene is to be seen: after kinds switched off and nodes hidden. Pure questions to a scene.
import type { CanvasLink } from '../../model/api.ts';
import { isFactLabel } from '../../model/kinds.ts';
import { byKind, TIE } from '../kinds.ts';
import type { Scene, SceneNode } from './scene.ts';

export interface Shown {
  nodes: SceneNode[];
  links: CanvasLink[];
}

/** The label under which the legend counts a link: its fact's, or that of a mere tie. */
export function linkLabel(link: CanvasLink): string {
  return isFactLabel(link.kind) ? link.kind : TIE;
}

/** Nodes and links to draw, nodes in the order in which they came. */
export function shownOf(scene: Scene): Shown {
  const nodes = [...scene.nodes.values()].filter(({ id, label }) => !scene.hidden.has(id) && !scene.off.has(label));
  const seen = new Set(nodes.map(({ id }) => id));
  const links = [...scene.links.values()].filter(
    (link) => seen.has(link.source) && seen.has(link.target) && !scene.off.has(linkLabel(link)),
  );
  return { nodes, links };
}

export interface LegendLine {
  label: string;
  nodes: number;
  links: number;
  off: boolean;
}

/** One line per kind in the scene, with what there is of it whether shown or switched off. */
export function legendOf(scene: Scene): LegendLine[] {
  const lines = new Map<string, LegendLine>();
  const line = (label: string): LegendLine => {
    const known = lines.get(label) ?? { label, nodes: 0, links: 0, off: scene.off.has(label) };
    lines.set(label, known);
    return known;
  };
  for (const { id, label } of scene.nodes.values()) if (!scene.hidden.has(id)) line(label).nodes += 1;
  for (const link of scene.links.values()) {
    if (!scene.hidden.has(link.source) && !scene.hidden.has(link.target)) line(linkLabel(link)).links += 1;
  }
  for (const label of scene.off) line(label);
  return [...lines.values()].sort((a, b) => byKind(a.label, b.label));
}

export interface Neighbour {
  link: CanvasLink;
  node: SceneNode;
}

/** Shown links of a node with the node at the other end. */
export function neighboursOf({ nodes, links }: Shown, id: string): Neighbour[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return links.flatMap((link) => {
    const other = link.source === id ? link.target : link.target === id ? link.source : undefined;
    const node = other === undefined ? undefined : byId.get(other);
    return node ? [{ link, node }] : [];
  });
}

/** How many links of each node are in the scene, by node. */
export function linkCounts({ links }: Pick<Shown, 'links'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target } of links) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
    if (target !== source) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}

/** How many links of a node the graph has beyond those in the scene. */
export function unseen(node: SceneNode, counts: ReadonlyMap<string, number>): number {
  return Math.max(0, node.degree - (counts.get(node.id) ?? 0));
}
