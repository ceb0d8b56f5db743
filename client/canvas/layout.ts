// Where nodes stand: the same scene gives the same picture, and what stands stays when more is opened around it.
// Forces first, then no two discs over one another. Coordinates are in pixels of an unzoomed canvas, y upwards.
import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
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

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Distance of a newcomer from the node whose opening brought it. */
const FIRST_STEP = 140;
/** Room kept free round each disc, for its name. */
const ROOM = 14;

/** A first place beside the parent: newcomers of one parent fan out by the golden angle. */
function beside(node: SceneNode, nth: number, spots: ReadonlyMap<string, Spot>): Spot {
  const parent = (node.by === null ? undefined : spots.get(node.by)) ?? { x: 0, y: 0 };
  if (node.by === null && spots.size === 0) return parent;
  const outward = Math.atan2(parent.y, parent.x);
  const reach = FIRST_STEP + 9 * nth;
  const angle = outward + nth * GOLDEN_ANGLE;
  return { x: parent.x + reach * Math.cos(angle), y: parent.y + reach * Math.sin(angle) };
}

/** Rounds of the forces: enough to settle, and at most about half a second for the largest scene. */
const roundsFor = (nodes: number, anew: boolean): number => Math.min(anew ? 300 : 120, Math.ceil(60_000 / (nodes + 1)));

/** Places for all nodes shown. `before` has those that stand already; they are not moved. */
export function layOut({ nodes, links }: Shown, before: ReadonlyMap<string, Spot>): Map<string, Spot> {
  const spots = new Map(nodes.flatMap(({ id }) => (before.has(id) ? [[id, before.get(id) as Spot] as const] : [])));
  const newcomers = nodes.filter(({ id }) => !spots.has(id));
  if (newcomers.length === 0) return spots;
  const standing = new Set(spots.keys());
  newcomers.forEach((node, nth) => {
    spots.set(node.id, beside(node, nth, spots));
  });
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
