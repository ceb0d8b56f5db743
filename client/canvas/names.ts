// Which names are written on the canvas and where: the weightiest first, none over another or over a foreign disc. Pure.

export interface Disc {
  id: string;
  x: number;
  y: number;
  radius: number;
}

export interface Named extends Disc {
  text: string;
  /** Width of the text in pixels. */
  width: number;
  /** Who is placed first. */
  weight: number;
  /** Written even where there is no room. */
  must: boolean;
}

export interface Placed {
  id: string;
  text: string;
  /** Left end and middle height of the text. */
  x: number;
  y: number;
  width: number;
}

/** A rectangle of the paper, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const HEIGHT = 15;
const GAP = 4;

/** Whether two boxes lie over one another. */
export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The box of a text of this width whose left end and middle height are given. */
export function boxAt(x: number, y: number, width: number): Box {
  return { left: x - 2, right: x + width + 2, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
}

/** Whether a disc reaches into a box. */
export function covers(box: Box, { x, y, radius }: Disc): boolean {
  const dx = x - Math.min(box.right, Math.max(box.left, x));
  const dy = y - Math.min(box.bottom, Math.max(box.top, y));
  return dx * dx + dy * dy < (radius + 1) ** 2;
}

/** Places to try: below, right, left, above. */
function choices({ x, y, radius, width }: Named): [number, number][] {
  return [
    [x - width / 2, y + radius + GAP + HEIGHT / 2],
    [x + radius + GAP, y],
    [x - radius - GAP - width, y],
    [x - width / 2, y - radius - GAP - HEIGHT / 2],
  ];
}

export interface Paper {
  width: number;
  height: number;
  /** What is written already. */
  written: readonly Box[];
}

/** Where each name goes; names without room are left out unless they must be there. */
export function placeNames(named: readonly Named[], { width, height, written }: Paper): Placed[] {
  const taken: Box[] = [...written];
  const placed: Placed[] = [];
  const order = named.toSorted((a, b) => Number(b.must) - Number(a.must) || b.weight - a.weight);
  const isInside = (box: Box) => box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
  for (const one of order) {
    const isFree = ([x, y]: [number, number]) => {
      const box = boxAt(x, y, one.width);
      if (!isInside(box) || taken.some((other) => meet(box, other))) return false;
      return !named.some((other) => other.id !== one.id && covers(box, other));
    };
    const all = choices(one);
    const spot = all.find(isFree) ?? (one.must ? all[0] : undefined);
    if (!spot) continue;
    taken.push(boxAt(spot[0], spot[1], one.width));
    placed.push({ id: one.id, text: one.text, x: spot[0], y: spot[1], width: one.width });
  }
  return placed;
}
