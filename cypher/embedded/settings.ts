// Limits of the embedded store, with defaults for a laptop.
import { totalmem } from 'node:os';

export interface Limits {
  /** Deadline of one reading statement of ours. */
  readMilliseconds: number;
  /** Deadline of one transaction, and of a schema statement. */
  writeMilliseconds: number;
  /** Deadline for opening, copying and closing; a million facts open in some 20 s. */
  openMilliseconds: number;
  /** How often what was committed is forced to the disk at the latest. */
  checkpointMilliseconds: number;
  /** Bytes that the process of the store may hold. */
  memory: number;
  /** Bytes that one statement of a reader may take beyond the graph itself. */
  askMemory: number;
  /** Bytes of rows, as JSON, that one statement of a reader may give. */
  askBytes: number;
  /** Statements of readers that may wait for their turn. */
  askWaiting: number;
}

export const DEFAULT_LIMITS: Limits = {
  readMilliseconds: 30_000,
  writeMilliseconds: 120_000,
  openMilliseconds: 120_000,
  checkpointMilliseconds: 1000,
  memory: Math.floor(totalmem() * 0.75),
  askMemory: 512 * 2 ** 20,
  askBytes: 8 * 2 ** 20,
  askWaiting: 32,
};
