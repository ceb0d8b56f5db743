// Where nodes stand: the same scene gives the same picture, and what stands stays when more is opened around it.
// Forces first, then no two discs over one another. Coordinates are in pixels of an unzoomed canvas, y upwards.
import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import { byKind } from '../kinds.ts';
import type { SceneNode } from '../scene/scene.ts';
import type { Shown } from '../scene/shown.ts';
import { radiusOf } from './look.ts';

export interface Spot {
  x: number;
  y: number;
}

interface Standing extends Spot {
  size: number;
  fixed: boolean;
}

/** These packages are CommonJS: bundlers hand over the function, the compiler and Node see it under `default`. */
function unwrapped<T>(loaded: T | { default: T }): T {
  return typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : (loaded as T);
}
const forceAtlas2 = unwrapped(forceAtlas2Module);
const noverlap = unwrapped(noverlapModule);

/** Newcomers on one ring at most. */
const ON_A_RING = 16;
/** Distance of a newcomer from the node whose opening brought it. */
const FIRST_STEP = 140;
/** Room kept free round each disc, for its name. */
const ROOM = 14;

/** First places: newcomers stand round the node that brought them, kind by kind, in rings one behind the other. */
function arrange(newcomers: readonly SceneNode[], spots: Map<string, Spot>): void {
  const byParent = new Map<string | null, SceneNode[]>();
  for (const node of newcomers) byParent.set(node.by, [...(byParent.get(node.by) ?? []), node]);
  for (const [parent, children] of byParent) {
    const centre = (parent === null ? undefined : spots.get(parent)) ?? { x: 0, y: 0 };
    const isFirst = parent === null && spots.size === 0;
    const rings = Math.ceil(children.length / ON_A_RING);
    children
      .toSorted((a, b) => byKind(a.label, b.label))
      .forEach(({ id }, nth) => {
        const reach = isFirst && nth === 0 ? 0 : FIRST_STEP * (1 + 0.5 * (nth % rings));
        const angle = Math.atan2(centre.y, centre.x) + (2 * Math.PI * nth) / children.length;
        spots.set(id, { x: centre.x + reach * Math.cos(angle), y: centre.y + reach * Math.sin(angle) });
      });
  }
}

/** Rounds of the forces: enough to settle, and at most about half a second for the largest scene. */
const roundsFor = (nodes: number, anew: boolean): number => Math.min(anew ? 300 : 120, Math.ceil(60_000 / (nodes + 1)));

/** Places for all nodes shown. `before` has those that stand already; they are not moved. */
export function layOut({ nodes, links }: Shown, before: ReadonlyMap<string, Spot>): Map<string, Spot> {
  const spots = new Map(nodes.flatMap(({ id }) => (before.has(id) ? [[id, before.get(id) as Spot] as const] : [])));
  const newcomers = nodes.filter(({ id }) => !spots.has(id));
  if (newcomers.length === 0) return spots;
  const standing = new Set(spots.keys());
  arrange(newcomers, spots);
  const graph = new UndirectedGraph<Standing>();
  for (const { id, label, degree } of nodes) {
    graph.addNode(id, {
      ...(spots.get(id) ?? { x: 0, y: 0 }),
      size: radiusOf(label, degree) + ROOM,
      fixed: standing.has(id),
    });
  }
  for (const { source, target } of links) {
    if (source !== target) graph.mergeEdge(source, target);
  }
  forceAtlas2.assign(graph, {
    iterations: roundsFor(nodes.length, standing.size === 0),
    getEdgeWeight: null,
    settings: {
      adjustSizes: true,
      scalingRatio: 60,
      gravity: 0.6,
      slowDown: 1 + Math.log(nodes.length),
      barnesHutOptimize: nodes.length > 300,
    },
  });
  const settled = new Map<string, Spot>();
  noverlap.assign(graph, {
    maxIterations: 120,
    settings: { margin: 6, ratio: 1, expansion: 1.1, gridSize: 20, speed: 3 },
  });
  graph.forEachNode((id, { x, y }) => {
    settled.set(id, standing.has(id) ? (spots.get(id) as Spot) : { x, y });
  });
  return settled;
}
