// What the server lets through by default: sizes, times, rates. Each can be set when the app is made; nothing here is read from
// the environment (the command line does that).

export interface Limits {
  /** Largest body of a request, in bytes. */
  bodyBytes: number;
  /** Most documents in one request. */
  documents: number;
  /** Longest time to answer a request that reads, in milliseconds. */
  requestMilliseconds: number;
  /** Longest time to answer a request that writes: reading a hundred long documents takes minutes on a small machine. */
  writeMilliseconds: number;
  /** A reader's own statement. */
  cypherMilliseconds: number;
  cypherRows: number;
  /** Requests to the API that one address may make in a minute. */
  requestsPerMinute: number;
}

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 2_000_000,
  documents: 100,
  requestMilliseconds: 30_000,
  writeMilliseconds: 600_000,
  cypherMilliseconds: 5_000,
  cypherRows: 1_000,
  requestsPerMinute: 6_000,
};
