// Finds colours for further kinds that keep their distance from the given ones: annealing over all colours that stand out
// from both grounds. It made the colours of model/kinds.ts; colours.test.ts checks them and says how to search anew.
import { contrast, difference, lab, type Vision } from './difference.ts';

/** The canvas in light and in dark. */
export const GROUNDS = ['#FFFFFF', '#14181F'] as const;
/** Least contrast of a graphical object (WCAG 2.2, 1.4.11). */
export const LEAST_CONTRAST = 3;
/** Least CIEDE2000 wished for between two kinds of node, by vision. */
export const WISHED: Readonly<Record<Vision, number>> = { normal: 15, protan: 11, deutan: 11, tritan: 11 };
export const VISIONS: readonly Vision[] = ['normal', 'protan', 'deutan', 'tritan'];

type Look = Readonly<Record<Vision, readonly [number, number, number]>>;

function look(hex: string): Look {
  return {
    normal: lab(hex),
    protan: lab(hex, 'protan'),
    deutan: lab(hex, 'deutan'),
    tritan: lab(hex, 'tritan'),
  };
}

const apart = (a: Look, b: Look): number =>
  Math.min(...VISIONS.map((vision) => difference(a[vision], b[vision]) / WISHED[vision]));

/** The smallest difference between any two of the colours, by vision. */
export function smallest(colours: readonly string[]): Record<Vision, number> {
  const looks = colours.map(look);
  const least = (vision: Vision): number =>
    Math.min(...looks.flatMap((a, i) => looks.slice(i + 1).map((b) => difference(a[vision], b[vision]))));
  return { normal: least('normal'), protan: least('protan'), deutan: least('deutan'), tritan: least('tritan') };
}

/** Whether a colour stands out from both grounds. */
export function standsOut(colour: string): boolean {
  return GROUNDS.every((ground) => contrast(colour, ground) >= LEAST_CONTRAST);
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruence: good enough to wander with). */
function wanderer(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const hex = (rgb: readonly number[]): string => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** A colour near the given one, or anywhere if the step is large; always one that stands out. */
function near(colour: string, step: number, random: () => number): string {
  for (;;) {
    const moved = [1, 3, 5].map((at) => {
      const shifted = Number.parseInt(colour.slice(at, at + 2), 16) + Math.round((random() * 2 - 1) * step);
      return Math.min(255, Math.max(0, shifted));
    });
    if (standsOut(hex(moved))) return hex(moved).toUpperCase();
  }
}

export interface Search {
  /** Colours that stay as they are. */
  kept: readonly string[];
  /** Where to begin; as many colours come back. */
  start: readonly string[];
  rounds: number;
  seed: number;
  /** Widest step of the first round, 0 to 255; it narrows to 1. */
  widest: number;
}

/** Colours whose least distance, as a share of the distance wished for, is the largest found; and that share. */
export function search({ kept, start, rounds, seed, widest }: Search): { colours: string[]; share: number } {
  const random = wanderer(seed);
  const keptLooks = kept.map(look);
  /** The least share, and a little for every colour's own: else nothing leads the search across a plain. */
  const judge = (looks: readonly Look[]): { share: number; worth: number } => {
    const own = looks.map((mine, i) =>
      Math.min(...[...keptLooks, ...looks.toSpliced(i, 1)].map((other) => apart(mine, other))),
    );
    const share = Math.min(...own);
    return { share, worth: share + own.reduce((sum, each) => sum + Math.min(each, 1.1), 0) / own.length / 20 };
  };
  let [colours, looks] = [[...start], start.map(look)];
  let judged = judge(looks);
  let best = { colours, share: judged.share };
  for (let round = 0; round < rounds; round++) {
    const left = 1 - round / rounds;
    const at = Math.floor(random() * colours.length);
    const tried = colours.with(at, near(colours[at] ?? '#777777', 1 + widest * left ** 2, random));
    const triedLooks = looks.with(at, look(tried[at] ?? '#777777'));
    const now = judge(triedLooks);
    if (now.worth < judged.worth && random() > Math.exp((now.worth - judged.worth) / (0.02 * left + 1e-6))) continue;
    [colours, looks, judged] = [tried, triedLooks, now];
    if (now.share > best.share) best = { colours, share: now.share };
  }
  return best;
}
