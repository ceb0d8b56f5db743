// Walking the graph by keyboard: which neighbour comes next, in the order in which they stand round the node. Pure.
import type { Neighbour } from '../scene/shown.ts';
import type { Spot } from './layout.ts';

/** Neighbours clockwise from the top, each once. */
export function roundTheClock(
  at: string,
  neighbours: readonly Neighbour[],
  spots: ReadonlyMap<string, Spot>,
): string[] {
  const here = spots.get(at) ?? { x: 0, y: 0 };
  const angle = (id: string): number => {
    const spot = spots.get(id) ?? here;
    return (Math.atan2(spot.x - here.x, spot.y - here.y) + 2 * Math.PI) % (2 * Math.PI);
  };
  const ids = new Set(neighbours.map(({ node }) => node.id));
  return [...ids].sort((a, b) => angle(a) - angle(b) || a.localeCompare(b));
}

/** The neighbour `steps` further round; starts at the first if the last one is not among them. */
export function stepRound(ids: readonly string[], last: string | null, steps: 1 | -1): string | undefined {
  const at = last === null ? -1 : ids.indexOf(last);
  if (at < 0) return steps === 1 ? ids[0] : ids.at(-1);
  return ids[(at + steps + ids.length) % ids.length];
}
