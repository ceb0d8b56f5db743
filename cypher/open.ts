// The one place that knows which stores there are: opens the one that the settings name and defines its schema.
import { z } from 'zod';
import { InputError } from '../model/errors.ts';
import type { Driver } from './driver.ts';
import type { Limits as EmbeddedLimits } from './embedded/settings.ts';
import { createStore, type Store, textOf } from './store.ts';

export type StoreSettings =
  | { kind: 'embedded'; folder: string; limits?: Partial<EmbeddedLimits> }
  | { kind: 'neo4j'; uri: string; user?: string; password?: string; database?: string };

const environmentSchema = z
  .object({
    NEO4J_URI: z
      .string()
      .regex(/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/\S+$/, 'must be an address such as neo4j://127.0.0.1:7687')
      .optional(),
    NEO4J_USER: z.string().optional(),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().optional(),
    ENTENTE_DATA: z.string().default('./data'),
  })
  .refine((env) => env.NEO4J_USER === undefined || env.NEO4J_PASSWORD !== undefined, {
    path: ['NEO4J_PASSWORD'],
    message: 'is missing beside NEO4J_USER',
  });

/**
 * Which store the environment asks for: Neo4j where NEO4J_URI is set (with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE), else the
 * embedded one in the folder ENTENTE_DATA (./data). An empty variable counts as unset.
 * @throws InputError naming the variable
 */
export function storeSettings(env: Readonly<Record<string, string | undefined>>): StoreSettings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const variable = issue?.path.join('.') ?? '';
    throw new InputError(`${variable} ${issue?.message}`, variable);
  }
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, ENTENTE_DATA } = parsed.data;
  if (NEO4J_URI === undefined) return { kind: 'embedded', folder: ENTENTE_DATA };
  return {
    kind: 'neo4j',
    uri: NEO4J_URI,
    ...(NEO4J_PASSWORD === undefined ? {} : { user: NEO4J_USER ?? 'neo4j', password: NEO4J_PASSWORD }),
    ...(NEO4J_DATABASE === undefined ? {} : { database: NEO4J_DATABASE }),
  };
}

/**
 * Opens the store and defines its schema, which may run again and again.
 * @throws UnavailableError when it does not answer or is held by another process
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const driver = await openDriver(settings);
  try {
    await driver.define(schemaOf(driver.dialect));
  } catch (error) {
    await driver.close();
    throw error;
  }
  return createStore(driver);
}

/** The driver alone, without a schema. Only the store that is asked for is loaded. */
export async function openDriver(settings: StoreSettings): Promise<Driver> {
  if (settings.kind === 'embedded')
    return (await import('./embedded/driver.ts')).openEmbedded(settings.folder, settings.limits);
  return (await import('./neo4j/driver.ts')).openNeo4j(settings);
}

/** The statements of cypher/schema/schema.<dialect>.cypher. */
function schemaOf(dialect: Driver['dialect']): string[] {
  return textOf('schema/schema', dialect)
    .replace(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
