// Parameters that several routes take, each described once.
import { z } from 'zod';
import { partialDateSchema } from '../model/dates.ts';

/** An id in the address. */
export const idParams = z.strictObject({
  id: z.string().min(1).max(300).meta({ description: 'An id, or that of any claim that belongs to it' }),
});

/** How many at most: a whole number from 1 to `most`. */
export const limitOf = (most: number, otherwise: number) =>
  z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(1, 'must be at least 1')
    .max(most, `must be at most ${most}`)
    .default(otherwise)
    .meta({ description: `How many at most, from 1 to ${most}` });

/** Where a listing goes on. */
export const beforeField = z
  .string()
  .min(1)
  .max(300)
  .optional()
  .meta({ description: 'Id of the last one of the page before: the listing goes on after it' });

/** A day, month or year. */
export const dateField = partialDateSchema;

/** Labels parted by commas. */
export const labelsField = (known: readonly string[]) =>
  z
    .string()
    .max(500)
    .default('')
    .transform((list) => list.split(',').filter((label) => label !== ''))
    .refine((labels) => labels.every((label) => known.includes(label)), {
      message: `holds an unknown label; known are ${known.join(', ')}`,
    })
    .meta({ type: 'string', description: `Labels parted by commas, of ${known.join(', ')}` });
