// What is on the screen, as one value: nodes and links fetched so far, what is hidden, what is selected.
// Only pure steps from scene to scene; knows neither server nor canvas.
import type { CanvasLink, CanvasNode, Neighbourhood } from '../../model/api.ts';

/** Beyond this many nodes a picture is a tangle: the scene takes no more, and says so. */
export const MOST_NODES = 600;

/** A node in the scene, and the node whose opening brought it (null for the first). */
export interface SceneNode extends CanvasNode {
  by: string | null;
}

export type Selected = { what: 'node' | 'link' | 'fact'; id: string };

export interface Scene {
  nodes: ReadonlyMap<string, SceneNode>;
  links: ReadonlyMap<string, CanvasLink>;
  /** Nodes that were opened, in order, each with the number of its neighbours that were left out. */
  opened: ReadonlyMap<string, number>;
  /** Nodes hidden one by one. */
  hidden: ReadonlySet<string>;
  /** Kinds switched off in the legend. */
  off: ReadonlySet<string>;
  selected: Selected | null;
}

export const EMPTY: Scene = {
  nodes: new Map(),
  links: new Map(),
  opened: new Map(),
  hidden: new Set(),
  off: new Set(),
  selected: null,
};

/** Adds what stands around a node. What was there stays; what was hidden around it comes back. */
export function grow(scene: Scene, around: Neighbourhood): Scene {
  const nodes = new Map(scene.nodes);
  const hidden = new Set(scene.hidden);
  for (const node of around.nodes) {
    hidden.delete(node.id);
    const before = nodes.get(node.id);
    if (before) nodes.set(node.id, { ...node, by: before.by });
    else if (nodes.size < MOST_NODES)
      nodes.set(node.id, { ...node, by: node.id === around.centre ? null : around.centre });
  }
  const links = new Map(scene.links);
  for (const link of around.links) {
    if (nodes.has(link.source) && nodes.has(link.target)) links.set(link.id, link);
  }
  return { ...scene, nodes, links, hidden, opened: new Map(scene.opened).set(around.centre, around.more) };
}

/** A fresh scene around one node, which is selected. Kinds that were switched off stay off. */
export function begin(scene: Scene, around: Neighbourhood): Scene {
  const grown = grow({ ...EMPTY, off: scene.off }, around);
  return { ...grown, selected: { what: 'node', id: around.centre } };
}

/** Takes a node off the picture, and from the selection. */
export function hide(scene: Scene, id: string): Scene {
  const selected = scene.selected?.id === id ? null : scene.selected;
  return { ...scene, hidden: new Set(scene.hidden).add(id), selected };
}

/** Keeps only a node and its neighbours. */
export function keepAround(scene: Scene, id: string): Scene {
  const kept = new Set([id]);
  for (const { source, target } of scene.links.values()) {
    if (source === id) kept.add(target);
    if (target === id) kept.add(source);
  }
  const hidden = new Set([...scene.nodes.keys()].filter((node) => !kept.has(node)));
  return { ...scene, hidden };
}

/** Brings back all that was hidden one by one. */
export function showHidden(scene: Scene): Scene {
  return { ...scene, hidden: new Set() };
}

/** Switches a kind off, or on again. */
export function toggleKind(scene: Scene, label: string): Scene {
  const off = new Set(scene.off);
  if (!off.delete(label)) off.add(label);
  return { ...scene, off };
}

export function showAllKinds(scene: Scene): Scene {
  return { ...scene, off: new Set() };
}

export function select(scene: Scene, selected: Selected | null): Scene {
  return { ...scene, selected };
}
