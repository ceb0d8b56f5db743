// What is asked for is the facts format, in the words that strict servers take; what comes back is put as the format has it.
import { describe, expect, test } from '@jest/globals';
import { ASKED, type Json, LISTS, SAID, tidied } from '../../../../ingest/read/by-model/asked.ts';
import { saysSchemas } from '../../../../model/claims.ts';

/** Every schema within a schema. */
const all = (schema: Json): Json[] => [
  schema,
  ...Object.values(schema.properties ?? {}).flatMap(all),
  ...(schema.items ? all(schema.items) : []),
  ...(schema.anyOf ?? []).flatMap(all),
];

describe('the schema of the answer', () => {
  test('has every list of the format, each entry with its quotes but for people', () => {
    expect(Object.keys(ASKED.properties ?? {})).toEqual(LISTS);
    for (const list of LISTS) {
      const entry = ASKED.properties?.[list]?.items;
      const quotes = list === 'people' ? [] : ['quotes'];
      expect(Object.keys(entry?.properties ?? {})).toEqual([...Object.keys(SAID[list].properties ?? {}), ...quotes]);
    }
  });

  test('keeps to what strict servers take', () => {
    const known = new Set([
      'type',
      'properties',
      'required',
      'additionalProperties',
      'items',
      'anyOf',
      'enum',
      'description',
    ]);
    for (const schema of all(ASKED)) {
      expect(Object.keys(schema).filter((key) => !known.has(key))).toEqual([]);
      if (schema.type !== 'object') continue;
      expect(schema.required).toEqual(Object.keys(schema.properties ?? {}));
      expect(schema.additionalProperties).toBe(false);
    }
  });

  test('asks for neither offsets nor confidence nor method', () => {
    const names = all(ASKED).flatMap(({ properties = {} }) => Object.keys(properties));
    expect(names.filter((name) => /^(?:start|end|evidence|confidence|method)$/.test(name))).toEqual([]);
  });
});

/** An entry that says as little as the asked schema allows: null wherever it may be. */
const least = (schema: Json): unknown => {
  if (schema.anyOf) return schema.anyOf.some(({ type }) => type === 'null') ? null : least(schema.anyOf[0] ?? {});
  if (schema.properties)
    return Object.fromEntries(Object.entries(schema.properties).map(([key, field]) => [key, least(field)]));
  if (schema.items) return [least(schema.items), least(schema.items)];
  return schema.enum?.[0] ?? { string: 'words', number: 1, boolean: true }[schema.type ?? 'string'];
};

describe('what comes back', () => {
  test.each(LISTS)('%s with null for all that may be null are of the format', (list) => {
    const entry = least(ASKED.properties?.[list]?.items ?? {});
    const { quotes: _, ...says } = entry as Record<string, unknown>; // made of an object's schema
    expect(saysSchemas[list].safeParse(tidied(says, SAID[list])).error?.issues).toBeUndefined();
  });

  test.each(LISTS)('%s that leave out what may be null or empty are of the format', (list) => {
    const full = least(ASKED.properties?.[list]?.items ?? {}) as Record<string, unknown>; // as above
    const says = Object.fromEntries(Object.entries(full).filter(([key, value]) => key !== 'quotes' && value !== null));
    expect(saysSchemas[list].safeParse(tidied(says, SAID[list])).error?.issues).toBeUndefined();
  });

  test('an empty list of other names may be left out, a name may not', () => {
    expect(tidied({ name: 'A' }, SAID.people)).toEqual({ name: 'A', also: [] });
    expect(saysSchemas.people.safeParse(tidied({ also: [] }, SAID.people)).success).toBe(false);
  });
});
