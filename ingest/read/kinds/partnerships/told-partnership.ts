// What a partnership is told as, before those of one document are joined.
import type { Sides } from '../../story/parties.ts';
import type { Seen } from '../../trace.ts';

export type PartnershipStatus = 'existing' | 'established' | 'upgraded' | 'proposed' | 'ended';

export interface ToldPartnership extends Seen {
  countries: [string, string];
  level: string;
  status: PartnershipStatus;
  date: string | null;
  how: Sides['how'];
  rule: string;
  sentence: number;
  start: number;
  end: number;
}
