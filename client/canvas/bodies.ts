// Nodes and links as the canvas has them: size, colour, pictogram, and the words written on them. Pure; knows no sigma.
import type { CanvasLink } from '../../model/api.ts';
import { isFactLabel } from '../../model/kinds.ts';
import { imageOf } from '../../model/pictograms.ts';
import { drawnAs, TIE } from '../kinds.ts';
import type { SceneNode } from '../scene/scene.ts';
import { linkCounts, linkLabel, type Shown, unseen } from '../scene/shown.ts';
import { isOnlyPlanned, shortDate } from '../words.ts';
import type { Spot } from './layout.ts';
import { radiusOf, type Strand, thicknessOf } from './look.ts';

/** What sigma reads of a node (colour, size, image) and what is drawn over it. */
export interface Body extends Spot {
  size: number;
  color: string;
  type: 'pictogram';
  image: string;
  /** Sigma's own labels are off. */
  label: null;
  name: string;
  /** Whose name is written first. */
  weight: number;
  /** Links that the graph has beyond those shown. */
  more: number;
}

export interface Line {
  size: number;
  /** Of a fact its kind's colour; a tie has the colour of the ground's edges, which changes with light and dark. */
  color: string;
  tie: boolean;
  type: 'line' | 'curved';
  curvature: number;
  words: string;
  /** The date alone, for the links of the selected node; "" for ties. */
  when: string;
}

/** What a node is called on the canvas. Who met and who spoke stands round it: a meeting has its date, a statement its words. */
function nameOn({ label, name, date }: SceneNode): string {
  if (label === 'Meeting') return `Meeting ${shortDate(date)}`.trim();
  return label === 'Statement' ? name.replace(/^[^:]{1,80}: /, '') : name;
}

/** What is written on a link: its date and kind, and if it has not come about, that. Ties say what they are. */
function wordsOn({ kind, phrase, date, status }: CanvasLink): string {
  const what = isFactLabel(kind) ? drawnAs(kind).title : phrase;
  return [shortDate(date), isOnlyPlanned(status) ? `${what} (${status})` : what].filter(Boolean).join(' · ');
}

/** Beyond so many nodes discs become smaller, down to half. */
const ROOMY = 120;

/** Each node shown, as it is drawn at its spot. */
export function bodiesOf(shown: Shown, spots: ReadonlyMap<string, Spot>): Map<string, Body> {
  const counts = linkCounts(shown);
  const scale = Math.min(1, Math.max(0.5, Math.sqrt(ROOMY / shown.nodes.length)));
  return new Map(
    shown.nodes.map((node) => {
      const { colour, pictogram } = drawnAs(node.label);
      const size = radiusOf(node.label, node.degree) * scale;
      const body: Body = {
        ...(spots.get(node.id) ?? { x: 0, y: 0 }),
        size,
        color: colour,
        type: 'pictogram',
        image: imageOf(pictogram),
        label: null,
        name: nameOn(node),
        weight: (counts.get(node.id) ?? 0) + size / 100,
        more: unseen(node, counts),
      };
      return [node.id, body];
    }),
  );
}

/** One line, alone or for several links between the same two. */
export function lineOf({ link, count, bend }: Strand): Line {
  const kind = linkLabel(link);
  const tie = kind === TIE;
  const several = `${count} links`;
  return {
    size: count > 1 ? 5 : tie ? 1.6 : thicknessOf(link.status),
    color: drawnAs(kind).colour,
    tie,
    type: bend === 0 ? 'line' : 'curved',
    curvature: bend,
    words: count > 1 ? several : wordsOn(link),
    when: count > 1 ? several : tie ? '' : shortDate(link.date),
  };
}
