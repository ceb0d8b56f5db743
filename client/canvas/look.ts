// How a node or a link looks in numbers: radius, thickness, bend, colours. Pure.
import type { CanvasLink } from '../../model/api.ts';
import { isOnlyPlanned } from '../words.ts';

export interface Palette {
  ground: string;
  text: string;
  secondText: string;
  edge: string;
  ring: string;
}

export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: { ground: '#FFFFFF', text: '#1B2430', secondText: '#4A5565', edge: '#7B8594', ring: '#0B57D0' },
  dark: { ground: '#14181F', text: '#E8ECF2', secondText: '#AEB7C4', edge: '#6F7A8A', ring: '#FFB000' },
};

/** Radius in pixels: least and most, by kind; between them it grows with the number of links. */
const RADII: Readonly<Record<string, readonly [number, number]>> = {
  Country: [15, 20],
  Person: [10, 15],
  Office: [10, 13],
  Organization: [10, 14],
  Agreement: [10, 14],
  Event: [10, 14],
  Meeting: [10, 13],
  Level: [11, 13],
};

export function radiusOf(label: string, degree: number): number {
  const [least, most] = RADII[label] ?? [9, 11];
  return Math.min(most, least + Math.log2(1 + degree));
}

/** Thickness of a link in pixels: what is only planned is a hair. */
export function thicknessOf(status: string | null): number {
  return isOnlyPlanned(status) ? 1.2 : 3;
}

/** From this many parallel links on, they are one thick line with a number. */
export const MOST_CURVES = 6;

export interface Strand {
  /** The link that is selected by a click: of a bundle the first. */
  link: CanvasLink;
  /** How many links this line stands for. */
  count: number;
  /** Sideways bend as a share of the length; 0 is straight. */
  bend: number;
}

const pairOf = ({ source, target }: CanvasLink): string => [source, target].sort().join('\n');

/** Lines to draw: parallel links fan out; too many between one pair become one. */
export function strandsOf(links: readonly CanvasLink[]): Strand[] {
  const pairs = new Map<string, CanvasLink[]>();
  for (const link of links) pairs.set(pairOf(link), [...(pairs.get(pairOf(link)) ?? []), link]);
  return [...pairs.values()].flatMap((parallel) => {
    const [first] = parallel;
    if (first && parallel.length > MOST_CURVES) return [{ link: first, count: parallel.length, bend: 0 }];
    return parallel.map((link, at) => {
      const turned = link.source > link.target ? -1 : 1;
      const bend = (at - (parallel.length - 1) / 2) * 0.22 * turned;
      return { link, count: 1, bend: bend === 0 ? 0 : bend };
    });
  });
}

/** Links between the same two as the given one, itself included. */
export function parallelTo(link: CanvasLink, links: Iterable<CanvasLink>): CanvasLink[] {
  return [...links].filter((other) => pairOf(other) === pairOf(link));
}

/** A colour between two, `share` of the way from `from` to `to`. */
export function mix(from: string, to: string, share: number): string {
  const part = (at: number): string => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

/** Names on the canvas are one line of at most 28 letters. */
export function shortName(name: string, most = 28): string {
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}
