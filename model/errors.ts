// The few classes of error of the whole project. Each message says where, which value, and what to do.
// They carry no HTTP status and no vendor's words: `server/problems.ts` maps classes to statuses, drivers translate.

/** What came in is not what the door takes; `field` is its path ("published", "people.0.name"). */
export class InputError extends Error {
  override readonly name: string = 'InputError';
  readonly field: string;
  constructor(message: string, field = '') {
    super(message);
    this.field = field;
  }
}

/** Nothing has this id or name. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

/** This id once led to something that has been retracted. */
export class GoneError extends Error {
  override readonly name = 'GoneError';
}

/** Another writer was faster; the caller reads the record again and repeats. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

/** A reader's statement that would write, leave the graph or harm the store. `rule` names the rule it broke. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly rule: string;
  constructor(message: string, rule: string) {
    super(message);
    this.rule = rule;
  }
}

/** A limit of time, rows, size or memory was reached. `limit` names the setting. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
  readonly limit: string;
  constructor(message: string, limit: string) {
    super(message);
    this.limit = limit;
  }
}

/** The store (or another process that we depend on) does not answer or is held by somebody else. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}

/** A statement of ours that the store refuses, or a row that is not what the catalogue says: a defect, not the user's fault. */
export class StatementError extends Error {
  override readonly name = 'StatementError';
}
