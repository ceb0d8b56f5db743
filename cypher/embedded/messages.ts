// What the parent and the process that holds the embedded store say to each other, as JSON over the channel of `fork`.
import type { Parameters, Row, Step } from '../driver.ts';

/** What the parent asks for. `readOnly` opens a copy that others may read too and that refuses every write. */
export type Order =
  | { kind: 'open'; file: string; readOnly: boolean; checkpointMilliseconds: number }
  | { kind: 'read'; text: string; parameters: Parameters }
  | { kind: 'explain'; text: string; parameters: Parameters }
  | { kind: 'ask'; text: string; parameters: Parameters; rows: number; bytes: number }
  | { kind: 'write'; steps: readonly Step[] }
  | { kind: 'define'; texts: readonly string[] }
  | { kind: 'copy'; to: string }
  | { kind: 'close' };

/** What each order gives. */
export interface Answers {
  open: { resident: number };
  read: Row[];
  explain: string;
  ask: { columns: string[]; rows: Row[]; truncated: boolean };
  write: Row[][];
  define: null;
  copy: { at: string };
  close: null;
}

/** Which error the parent shall make of it; `held`: another process holds the file. */
export interface Failure {
  kind: 'statement' | 'conflict' | 'refused' | 'limit' | 'unavailable' | 'held';
  message: string;
  /** Which limit, where it is one. */
  limit?: 'memory' | 'rows';
}

export type Request = Order & { id: number };

/** `resident` (bytes) is sent again and again while the process is busy: the parent ends it above its limit. */
export type Reply = { id: number; answer: unknown } | { id: number; failure: Failure } | { resident: number };
