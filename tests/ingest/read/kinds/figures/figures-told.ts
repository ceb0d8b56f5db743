// What tables of figures compare: each figure as one line.
import { readDocument } from '../../../../../ingest/read/read.ts';
import type { Entry } from '../../../../../model/facts.ts';

/** The figures of a text, published on Saturday, 15 June 2024, unless said otherwise. */
export const figuresIn = (text: string, published = '2024-06-15'): Entry<'figures'>[] =>
  readDocument({ text, published, publisher: null }).facts.figures;

/** What, how many of which unit, whether a change or a plan, for which time, of whom: "rice: about 6..7 %, change, 2023, VNM". */
export const shown = ({ what, value, to, unit, approx, change, expected, period, of }: Entry<'figures'>): string =>
  [
    `${what}: ${approx === 'exact' ? '' : `${approx} `}${value}${to === undefined ? '' : `..${to}`} ${unit}`,
    ...(change ? ['change'] : []),
    ...(expected ? ['expected'] : []),
    period ?? 'no time',
    of ?? 'nobody',
  ].join(', ');
