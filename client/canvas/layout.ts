// Where nodes stand: the same scene gives the same picture, and what stands stays when more is opened around it.
// Forces first, then no two discs over one another. Coordinates are in pixels of an unzoomed canvas, y upwards.
import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
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

/** This package is CommonJS: bundlers hand over the function, the compiler sees it under `default`. */
function unwrapped<T>(loaded: T | { default: T }): T {
  return typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : (loaded as T);
}
const forceAtlas2 = unwrapped(forceAtlas2Module);

/** Newcomers on one ring at most. */
const ON_A_RING = 16;
/** What is opened later spreads over this arc, away from the middle. */
const OUTER_ARC = Math.PI * 1.1;
/** Distance of a newcomer from the node whose opening brought it. */
const FIRST_STEP = 140;
/** Room kept free round each disc, for its name. */
const ROOM = 14;

/** First places: newcomers stand kind by kind, in rings one behind the other, round the first node or on the outer side of a later one. */
function arrange(newcomers: readonly SceneNode[], spots: Map<string, Spot>): void {
  const byParent = new Map<string | null, SceneNode[]>();
  for (const node of newcomers) byParent.set(node.by, [...(byParent.get(node.by) ?? []), node]);
  for (const [parent, children] of byParent) {
    const centre = (parent === null ? undefined : spots.get(parent)) ?? { x: 0, y: 0 };
    const isBegun = spots.size > 1;
    const rings = Math.ceil(children.length / (isBegun ? ON_A_RING / 2 : ON_A_RING));
    const arc = isBegun ? OUTER_ARC : 2 * Math.PI;
    const from = Math.atan2(centre.y, centre.x) - (isBegun ? arc / 2 : 0);
    children
      .toSorted((a, b) => byKind(a.label, b.label))
      .forEach(({ id }, nth) => {
        const reach = spots.size === 0 ? 0 : FIRST_STEP * (1 + 0.5 * (nth % rings));
        const angle = from + (arc * (nth + (isBegun ? 0.5 : 0))) / children.length;
        spots.set(id, { x: centre.x + reach * Math.cos(angle), y: centre.y + reach * Math.sin(angle) });
      });
  }
}

/** Rounds of the forces: enough to settle, and at most about half a second for the largest scene. */
const roundsFor = (nodes: number, anew: boolean): number => Math.min(anew ? 300 : 120, Math.ceil(60_000 / (nodes + 1)));

/** Widens a fresh picture towards the shape of its canvas, at most so much. */
const MOST_STRETCH = 1.8;

function stretch(spots: Map<string, Spot>, aspect: number): void {
  const all = [...spots.values()];
  const span = (axis: 'x' | 'y') =>
    Math.max(1, Math.max(...all.map((spot) => spot[axis])) - Math.min(...all.map((spot) => spot[axis])));
  const lacking = aspect / (span('x') / span('y'));
  const wider = Math.min(MOST_STRETCH, Math.max(1, lacking));
  const taller = Math.min(MOST_STRETCH, Math.max(1, 1 / lacking));
  for (const [id, { x, y }] of spots) spots.set(id, { x: x * wider, y: y * taller });
}

interface Disc extends Spot {
  id: string;
  radius: number;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Step of the search for room, in pixels. */
const STEP = 7;

/** The free place nearest to the wished one, found along a spiral; discs that are placed are not moved. */
function freeSpot({ x, y, radius }: Disc, placed: readonly Disc[]): Spot {
  for (let turn = 0; ; turn += 1) {
    const reach = STEP * Math.sqrt(turn);
    const spot = { x: x + reach * Math.cos(turn * GOLDEN_ANGLE), y: y + reach * Math.sin(turn * GOLDEN_ANGLE) };
    if (placed.every((disc) => Math.hypot(disc.x - spot.x, disc.y - spot.y) >= disc.radius + radius)) return spot;
  }
}

/** What the forces make of the first places; those in `standing` are held. */
function settle({ nodes, links }: Shown, spots: Map<string, Spot>, standing: ReadonlySet<string>): Map<string, Spot> {
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
  return new Map(graph.mapNodes((id, { x, y }) => [id, standing.has(id) ? (spots.get(id) ?? { x, y }) : { x, y }]));
}

/**
 * Places for all nodes shown. `before` has those that stand already; they are not moved.
 * `aspect` is width by height of the canvas: a fresh picture is made to fill it.
 */
export function layOut(shown: Shown, before: ReadonlyMap<string, Spot>, aspect = 1): Map<string, Spot> {
  const { nodes } = shown;
  const spots = new Map<string, Spot>();
  for (const { id } of nodes) {
    const spot = before.get(id);
    if (spot) spots.set(id, spot);
  }
  const newcomers = nodes.filter(({ id }) => !spots.has(id));
  if (newcomers.length === 0) return spots;
  const standing = new Set(spots.keys());
  arrange(newcomers, spots);
  const settled = settle(shown, spots, standing);
  if (standing.size === 0) stretch(settled, aspect);
  const discs = nodes.map(({ id, label, degree }) => ({
    id,
    ...(settled.get(id) ?? { x: 0, y: 0 }),
    radius: radiusOf(label, degree) + ROOM,
  }));
  const placed = discs.filter(({ id }) => standing.has(id));
  for (const disc of discs.filter(({ id }) => !standing.has(id))) placed.push({ ...disc, ...freeSpot(disc, placed) });
  return new Map(placed.map(({ id, x, y }) => [id, { x, y }]));
}
