// What ends a command, as exit code and as a sentence on standard error. The codes are public (README): scripts rely on them.
import { CommanderError } from 'commander';
import {
  ConflictError,
  GoneError,
  InputError,
  LimitError,
  NotFoundError,
  RefusedError,
  UnavailableError,
} from '../model/errors.ts';

export const EXIT = {
  done: 0,
  /** Something failed that is neither the user's words nor the store's absence. */
  failed: 1,
  /** The command, its arguments, a setting or a document is not what it should be. */
  input: 2,
  /** The store, the server that holds it, or the model that reads does not answer or refuses us. */
  unavailable: 3,
  /** There is no such document, or there is none any more. */
  missing: 4,
  interrupted: 130,
} as const;

const CODES = [
  [InputError, EXIT.input],
  [RefusedError, EXIT.input],
  [LimitError, EXIT.input],
  [NotFoundError, EXIT.missing],
  [GoneError, EXIT.missing],
  [UnavailableError, EXIT.unavailable],
  [ConflictError, EXIT.unavailable],
] as const;

/** A signal ended the command before it had done anything; `code` is the exit code by the convention of shells. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
  readonly code: number;
  constructor(message: string, code: number) {
    super(message);
    this.code = code;
  }
}

/** The exit code for what was thrown. */
export function exitCodeOf(thrown: unknown): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.done : EXIT.input;
  if (thrown instanceof InterruptedError) return thrown.code;
  return CODES.find(([type]) => thrown instanceof type)?.[1] ?? EXIT.failed;
}

/** What to tell the user. A defect of ours comes with its stack when DEBUG is set, else with how to get it. */
export function sentenceOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  if (process.env.DEBUG) return thrown.stack ?? thrown.message;
  const known =
    thrown instanceof SetupError ||
    thrown instanceof InterruptedError ||
    CODES.some(([type]) => thrown instanceof type);
  return known ? thrown.message : `${thrown.message} (set DEBUG=1 to see where this comes from)`;
}

/** What the machine or the installation lacks for a command to run: a taken port, a missing build. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
