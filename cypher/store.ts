// The store as the rest of the house uses it: statements by catalogue entry, parameters and rows checked against their schemas.
// It chooses the text for the driver's dialect where a statement stands twice, and knows no vendor.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { StatementError } from '../model/errors.ts';
import type { Asked, AskLimits, Dialect, Driver, Parameters, Row } from './driver.ts';
import type { Statement } from './statement.ts';

/** A step of one transaction; make it with `step`, so that parameters fit the statement. */
export interface StatementStep {
  readonly statement: Statement;
  readonly parameters: unknown;
  readonly atLeast?: number;
}

/** Pairs a statement with its parameters. `atLeast`: fewer rows roll the transaction back with a ConflictError. */
export function step<P>(statement: Statement<P, unknown>, parameters: P, atLeast?: number): StatementStep {
  return atLeast === undefined ? { statement, parameters } : { statement, parameters, atLeast };
}

export interface Store {
  readonly dialect: Dialect;
  read<P, R>(statement: Statement<P, R>, parameters: P): Promise<R[]>;
  /** One transaction; resolves once all of it is kept. Gives the rows of each step, unchecked. */
  write(steps: readonly StatementStep[]): Promise<Row[][]>;
  /** A stranger's statement. The gate (cypher/gate.ts) has let it through before it comes here. */
  ask(text: string, parameters: Parameters, limits: AskLimits): Promise<Asked>;
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** A store over a driver. The schema must have been defined already. */
export function createStore(driver: Driver): Store {
  return {
    dialect: driver.dialect,
    async read(statement, parameters) {
      const rows = await driver.read(textOf(statement.name, driver.dialect), checked(statement, parameters));
      return rows.map((row) => checkedRow(statement, row));
    },
    write(steps) {
      return driver.write(
        steps.map(({ statement, parameters, atLeast }) => ({
          text: textOf(statement.name, driver.dialect),
          parameters: checked(statement, parameters),
          ...(atLeast === undefined ? {} : { atLeast }),
        })),
      );
    },
    ask: (text, parameters, limits) => driver.ask(text, parameters, limits),
    ready: () => driver.ready(),
    close: () => driver.close(),
  };
}

function checked<P>(statement: Statement<P, unknown>, parameters: unknown): Parameters {
  const parsed = statement.parameters.safeParse(parameters);
  if (!parsed.success) {
    throw new StatementError(`parameters of ${statement.name}: ${z.prettifyError(parsed.error)}`);
  }
  return parsed.data as Parameters; // every parameter schema of the catalogue describes plain JSON
}

function checkedRow<R>(statement: Statement<never, R> | Statement<unknown, R>, row: Row): R {
  const parsed = (statement.row as z.ZodType<R>).safeParse(row);
  if (!parsed.success) throw new StatementError(`row of ${statement.name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

const texts = new Map<string, string>();

/** The text of a statement: `x.cypher`, or `x.<dialect>.cypher` where it stands twice. */
export function textOf(name: string, dialect: Dialect): string {
  const key = `${dialect} ${name}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = readFirst([`./${name}.${dialect}.cypher`, `./${name}.cypher`]);
  if (text === undefined) throw new StatementError(`there is no file cypher/${name}.cypher`);
  texts.set(key, text);
  return text;
}

function readFirst(files: readonly string[]): string | undefined {
  for (const file of files) {
    try {
      return readFileSync(new URL(file, import.meta.url), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error; // only "no such file" means: try the next
    }
  }
  return undefined;
}
