// A membership as it is told in one place.
import type { Seen } from '../../trace.ts';

export interface ToldMembership extends Seen {
  member: string | number;
  of: string;
  role: string;
  /** Of a place that bears a title: where it lies. */
  country?: string;
  rule: string;
  start: number;
  end: number;
}
