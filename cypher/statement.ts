// A statement as the catalogue knows it: the file it stands in, and what it takes and gives. The text stays in the file.
import type { z } from 'zod';

/** `name` is the path below `cypher/` without ending: "read/met". `row` describes one row. */
export interface Statement<P = unknown, R = unknown> {
  readonly name: string;
  readonly writes: boolean;
  readonly parameters: z.ZodType<P>;
  readonly row: z.ZodType<R>;
}

/** A statement that only reads. */
export function reads<P, R>(name: string, parameters: z.ZodType<P>, row: z.ZodType<R>): Statement<P, R> {
  return { name, writes: false, parameters, row };
}

/** A statement that writes. */
export function writes<P, R>(name: string, parameters: z.ZodType<P>, row: z.ZodType<R>): Statement<P, R> {
  return { name, writes: true, parameters, row };
}
