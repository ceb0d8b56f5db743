// What a model is asked for, made from the facts format: the lists with each entry as it is said, and the quotes that say it. Offsets,
// method and confidence are not asked for: they are ours to find. In the subset of JSON Schema that strict servers take (all keys
// required, what may be left out may be null, no patterns); what the subset cannot say is checked by zod afterwards.
import { z } from 'zod';
import { saysSchemas } from '../../../model/claims.ts';
import type { ListName } from '../../../model/facts.ts';

/** JSON Schema as far as zod writes it for the facts format. */
export interface Json {
  type?: string;
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  anyOf?: Json[];
  enum?: unknown[];
  const?: unknown;
  description?: string;
  additionalProperties?: boolean;
}

export const LISTS = Object.keys(saysSchemas) as ListName[]; // the keys are the type's own

/** What an entry of each list says, as zod writes it. */
export const SAID: Readonly<Record<ListName, Json>> = Object.fromEntries(
  // zod's own type of JSON Schema is wider than what it writes for the facts format
  LISTS.map((list) => [list, z.toJSONSchema<z.ZodType>(saysSchemas[list]) as Json]),
) as Record<ListName, Json>; // one for each list

const QUOTES: Json = {
  type: 'array',
  items: { type: 'string' },
  description: 'Passages of the text that state this fact, copied character by character',
};

/** The JSON Schema of the whole answer. */
export const ASKED: Json = objectOf(
  Object.fromEntries(
    LISTS.map((list) => {
      const entry = strict(SAID[list]);
      const whole = list === 'people' ? entry : objectOf({ ...entry.properties, quotes: QUOTES });
      return [list, { type: 'array', items: whole }];
    }),
  ),
);

function objectOf(properties: Record<string, Json>): Json {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function strict(schema: Json): Json {
  const described = schema.description === undefined ? {} : { description: schema.description };
  if (schema.properties) {
    const { properties, required = [] } = schema;
    const asked = Object.entries(properties).map(([key, field]): [string, Json] => [
      key,
      required.includes(key) ? strict(field) : orNull(strict(field)),
    ]);
    return { ...objectOf(Object.fromEntries(asked)), ...described };
  }
  if (schema.anyOf) return { anyOf: schema.anyOf.flatMap((one) => strict(one).anyOf ?? [strict(one)]), ...described };
  if (schema.items) return { type: 'array', items: strict(schema.items), ...described };
  const { type = 'string', enum: values } = schema;
  if (values) return { type, enum: values, ...described };
  // a flag is asked for as true or null; `false` is taken for absent
  if (typeof schema.const === 'string') return { type, enum: [schema.const], ...described };
  return { type, ...described };
}

function orNull(schema: Json): Json {
  const nothing: Json = { type: 'null' };
  if (!schema.anyOf) return { anyOf: [schema, nothing] };
  return schema.anyOf.some(({ type }) => type === 'null') ? schema : { ...schema, anyOf: [...schema.anyOf, nothing] };
}

/**
 * The value as the format has it: what is null, or false for a flag, is left out where the format leaves it out; what was left out is
 * null, or an empty list, where the format has that. Changes nothing else.
 */
export function tidied(value: unknown, schema: Json | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => tidied(one, schema?.items));
  if (typeof value !== 'object' || value === null) return value;
  const { properties = {}, required = [] } = schema ?? {};
  const told = Object.entries(value)
    .filter(([key, field]) => {
      if (!(key in properties) || required.includes(key)) return true;
      return field !== null && !(field === false && properties[key]?.const === true);
    })
    .map(([key, field]): [string, unknown] => [key, tidied(field, properties[key])]);
  const untold = required
    .filter((key) => !(key in value))
    .flatMap((key): [string, unknown][] => {
      if (mayBeNull(properties[key])) return [[key, null]];
      return properties[key]?.type === 'array' ? [[key, []]] : [];
    });
  return Object.fromEntries([...told, ...untold]);
}

/** Whether the format has null here. */
export function mayBeNull(schema: Json | undefined): boolean {
  return schema?.anyOf?.some(({ type }) => type === 'null') ?? false;
}
