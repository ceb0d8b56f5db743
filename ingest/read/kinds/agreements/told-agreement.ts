// What an agreement is told as, before those of one document are joined.
import type { Seen } from '../../trace.ts';
import type { AgreementStatus } from './agreement-steps.ts';

export interface ToldAgreement extends Seen {
  name: string;
  also: string[];
  kind: string;
  parties: string[];
  status: AgreementStatus;
  date: string | null;
  signatories: number[];
  /** Whether its own name or words tell it from others. */
  proper: boolean;
  /** Whether the parties are those that the text is about, for want of better. */
  guessed: boolean;
  rule: string;
  sentence: number;
  start: number;
  end: number;
}
