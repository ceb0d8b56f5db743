// How kinds are called and drawn, by label: a look-up over the table of kinds that also answers for labels it lacks.
import { KINDS, NODES } from '../model/kinds.ts';

export interface Drawn {
  label: string;
  title: string;
  plural: string;
  colour: string;
  pictogram: string;
}

const DRAWN = new Map<string, Drawn>(
  [...NODES, ...KINDS].map(({ label, title, plural, colour, pictogram }) => [
    label,
    { label, title, plural, colour, pictogram },
  ]),
);

/** Order in the legend and in lists: actors first, then facts as in the table. */
const ORDER = new Map([...DRAWN.keys()].map((label, at) => [label, at]));

/** Links that stand for no fact ("belongs to", "took part"). */
export const TIE = 'Tie';
const TIES: Drawn = { label: TIE, title: 'Tie', plural: 'Ties', colour: '#929292', pictogram: 'link' };

/** How a kind is drawn; a label that the table lacks is a tie (a relationship, not a fact). */
export function drawnAs(label: string): Drawn {
  return DRAWN.get(label) ?? TIES;
}

/** Sorts labels as the legend does. */
export function byKind(a: string, b: string): number {
  return (ORDER.get(a) ?? 99) - (ORDER.get(b) ?? 99);
}
