// A gathering as one sentence tells it, and as all of a text's passages on it do: what all ways of reading events share.
import type { EventKind } from '../../lexicon/gatherings.ts';
import type { Seen } from '../../trace.ts';
import type { Participant } from './event-participants.ts';

export interface ToldEvent extends Seen {
  name: string;
  also: string[];
  kind: EventKind;
  date: string | null;
  place: string | null;
  country: string | null;
  status: 'held' | 'planned' | 'postponed' | 'cancelled';
  partOf: string | null;
  theme: string | null;
  participants: Participant[];
  proper: boolean;
  sentence: number;
  /** Where the name stands. */
  start: number;
  end: number;
  /** The sentence that tells it. */
  passage: { start: number; end: number };
}

export type JoinedEvent = ToldEvent & { passages: { start: number; end: number }[] };
