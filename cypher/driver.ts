// The small interface that both stores stand behind. A driver runs text with plain parameters and knows nothing of diplomacy;
// vendor errors and vendor values end here: errors are those of model/errors.ts, rows are plain JSON.

/** Plain JSON, at most 32 levels deep; integers within 2^53. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
export type Parameters = Readonly<Record<string, Plain>>;
export type Row = Record<string, unknown>;

export type Dialect = 'embedded' | 'neo4j';

/** One statement of a transaction. `atLeast`: fewer rows roll the whole back with a ConflictError. */
export interface Step {
  text: string;
  parameters: Parameters;
  atLeast?: number;
}

/** Limits of a reader's own statement. */
export interface AskLimits {
  milliseconds: number;
  rows: number;
}

export interface Asked {
  columns: string[];
  rows: Row[];
  truncated: boolean;
  /** When the copy that was asked was taken, ISO; null where the store itself was asked. */
  asOf: string | null;
}

export interface Driver {
  readonly dialect: Dialect;
  /** Runs one reading statement. @throws LimitError at the deadline, UnavailableError, StatementError */
  read(text: string, parameters: Parameters): Promise<Row[]>;
  /** Runs all steps in one transaction; resolves once it is kept. @throws ConflictError, UnavailableError, StatementError */
  write(steps: readonly Step[]): Promise<Row[][]>;
  /** Runs schema statements, each by itself; they must be idempotent. */
  define(texts: readonly string[]): Promise<void>;
  /** A stranger's statement, already past the gate: read-only, within limits. @throws RefusedError, LimitError, UnavailableError */
  ask(text: string, parameters: Parameters, limits: AskLimits): Promise<Asked>;
  /** Resolves when the store answers. @throws UnavailableError */
  ready(): Promise<void>;
  close(): Promise<void>;
}
