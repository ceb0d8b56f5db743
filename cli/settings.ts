// Settings of the command, from the environment alone: shape, defaults, check. Where the store is kept is the store's own to read
// (cypher/open.ts). An empty variable counts as absent, so that compose files may pass on what is not set.
import { z } from 'zod';
import { InputError } from '../model/errors.ts';

const settingsSchema = z.object({
  HOST: z
    .string()
    .trim()
    .min(1)
    .default('127.0.0.1')
    .meta({ description: 'Address to listen on; loopback unless told otherwise' }),
  PORT: z.coerce
    .number('PORT is a number')
    .int('PORT is a whole number')
    .min(0, 'PORT is at least 0')
    .max(65_535, 'PORT is at most 65535')
    .default(4321)
    .meta({ description: 'Port to listen on; 0 takes any that is free' }),
  ENTENTE_HOSTS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((name) => name.trim().toLowerCase())
        .filter(Boolean),
    )
    .meta({ description: 'Names, parted by commas, under which a proxy on this machine passes requests on' }),
});

export interface Settings {
  host: string;
  port: number;
  hosts: readonly string[];
}

/** Reads the settings. @throws InputError naming the variable */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settingsSchema.safeParse(present);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? '');
    throw new InputError(`${name}="${environment[name] ?? ''}" will not do: ${issue?.message}`, name);
  }
  const { HOST, PORT, ENTENTE_HOSTS } = parsed.data;
  return { host: HOST, port: PORT, hosts: ENTENTE_HOSTS };
}

/** Whether only this machine can reach a server on this address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
