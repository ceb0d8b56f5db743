// Where a Neo4j is and how long it may take.

export interface Neo4jSettings {
  /** `neo4j://host:7687`, `bolt://…`, or with `+s` for TLS. */
  uri: string;
  user?: string;
  password?: string;
  database?: string;
  limits?: Partial<Limits>;
}

export interface Limits {
  /** Deadline of one reading statement of ours. */
  readMilliseconds: number;
  /** Deadline of one transaction, and of a schema statement. */
  writeMilliseconds: number;
  /** How long to wait for a connection. */
  connectMilliseconds: number;
  /** Bytes of rows, as JSON, that one statement of a reader may give. */
  askBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  readMilliseconds: 30_000,
  writeMilliseconds: 120_000,
  connectMilliseconds: 10_000,
  askBytes: 8 * 2 ** 20,
};
