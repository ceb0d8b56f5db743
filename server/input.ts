// What a request brought, checked against what its route takes: every field that is wrong is named. Unknown fields are refused,
// so that a misspelt filter never silently widens an answer.
import type { z } from 'zod';

export interface FieldError {
  field: string;
  message: string;
}

export type Checked<T> = { data: T; errors?: never } | { data?: never; errors: FieldError[] };

/** Checks one part of a request (`part`: query, body, path); gives the data or every field that is wrong. */
export function checked<T>(schema: z.ZodType<T>, given: unknown, part: string): Checked<T> {
  const result = schema.safeParse(given);
  return result.success ? { data: result.data } : { errors: fieldErrors(result.error.issues, part) };
}

type Issue = z.core.$ZodIssue;

/** The fields that these issues complain of; a field that may be of several shapes is judged by the one it comes nearest to. */
export function fieldErrors(issues: readonly Issue[], part: string): FieldError[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      return fieldErrors(nearest(issue.errors), part).map(({ field, message }) => ({
        field: path.length === 0 ? field : [...path, ...(field === part ? [] : [field])].join('.'),
        message,
      }));
    }
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ field: [...path, key].join('.'), message: 'is not known here' }));
    }
    return [{ field: path.length === 0 ? part : path.join('.'), message: issue.message }];
  });
}

/** Of several shapes the one whose complaint lies deepest: it fits on the outside. */
function nearest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) =>
    Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)));
  return [...branches].sort((a, b) => depth(b) - depth(a))[0] ?? [];
}
