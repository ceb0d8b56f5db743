// One figure as told, before those of a document are joined.
import type { Period } from '../../../../model/dates.ts';
import type { Quantity } from '../../mentions/quantities.ts';
import type { Seen } from '../../trace.ts';

/** One figure as told, with the passages that tell it. */
export interface ToldFigure extends Seen {
  what: string;
  value: number;
  to: number | null;
  unit: string;
  approx: Quantity['approx'];
  change: boolean;
  expected: boolean;
  period: Period | null;
  of: string | null;
  /** The person who is reported to say it. */
  saidBy: number | null;
  /** By what the thing counted was known: a noun after the number, a linked noun, a verb, the figure before, the subject. */
  rule: string;
  passages: { start: number; end: number }[];
}

export interface Read {
  figure: ToldFigure;
  quantity: Quantity;
  /** Index of the sentence that tells it. */
  sentence: number;
}
