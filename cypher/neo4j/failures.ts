// From Neo4j's errors to ours, by code. Nobody above knows a code of the vendor.
import neo4j, { type Neo4jError } from 'neo4j-driver';
import { ConflictError, LimitError, RefusedError, StatementError, UnavailableError } from '../../model/errors.ts';

/** The transaction was rolled back by the server and may be tried again. */
export function isTransient(error: unknown): boolean {
  return isNeo4jError(error) && error.code.startsWith('Neo.TransientError.');
}

/** Nothing reached the server yet, or it says that nothing happened: before a commit the transaction may be tried again. */
export function isRetryable(error: unknown): boolean {
  return isNeo4jError(error) && error.retryable;
}

/** Our error for one of the vendor's; others pass as they are. `address` says whom we asked. */
export function translated(error: unknown, address: string): unknown {
  if (!isNeo4jError(error)) return error;
  const { code, message } = error;
  if (/TransactionTimedOut|ExecutionTimeout/.test(code)) {
    return new LimitError('the statement took too long and was ended', 'milliseconds');
  }
  if (/MemoryPoolOutOfMemory|OutOfMemory|StackOverFlow/.test(code)) {
    return new LimitError('the statement needed more memory than one statement may have and was ended', 'memory');
  }
  if (code.endsWith('Statement.AccessMode')) {
    return new RefusedError('the statement would write; only reading is allowed', 'writes');
  }
  if (code.endsWith('ConstraintValidationFailed')) return new ConflictError(message);
  if (isTransient(error)) return new ConflictError(`other transactions were faster, again and again: ${message}`);
  if (code.includes('.Security.')) {
    return new UnavailableError(`${address} refuses us (${message}); check NEO4J_USER and NEO4J_PASSWORD`);
  }
  if (code.startsWith('Neo.ClientError.Database.')) {
    return new UnavailableError(`${address}: ${message}; check NEO4J_DATABASE`);
  }
  if (code.startsWith('Neo.ClientError.')) return new StatementError(message);
  return new UnavailableError(`${address} does not answer: ${message}`);
}

function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError;
}
