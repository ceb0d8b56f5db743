// One meeting as one passage tells it, before several tellings are joined. Plain data, no rules.
import type { Item } from '../../skeleton.ts';
import type { Setting, Status } from '../../story/circumstances.ts';
import type { Seen } from '../../trace.ts';

export interface ToldMeeting extends Setting, Seen {
  people: number[];
  offices: Item[];
  mode: 'in-person' | 'call';
  status: Status;
  rule: string;
  sentence: number;
  /** Where in the skeleton of its sentence the word stands that tells it; none where no one word does. */
  at?: number;
  start: number;
  end: number;
  /** Set when date or place were taken from the story and not from the sentence. */
  borrowed: boolean;
  /** Set when its own sentence says where they met. */
  placed?: boolean;
}
