// Which model reads, from the environment alone: address, key, name and what a run may spend. The key leaves this file only in
// ModelSettings and is never part of a message; an address off this machine must be https, so that neither key nor text lies open.
import { z } from 'zod';
import { InputError } from '../../../model/errors.ts';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

const count = (name: string, most: number, standard: number) =>
  z.coerce
    .number(`${name} is a number`)
    .int(`${name} is a whole number`)
    .min(1, `${name} is at least 1`)
    .max(most, `${name} is at most ${most}`)
    .default(standard);

const address = z
  .url({ protocol: /^https?$/, error: 'it is no http or https address, such as https://host/v1', abort: true })
  .refine((url) => isSafe(new URL(url)), 'only https leaves this machine; plain http is for loopback addresses')
  .refine(
    (url) => isAnonymous(new URL(url)),
    'give it without user name and password; the key goes into ENTENTE_MODEL_KEY',
  );

const modelName = z
  .string()
  .trim()
  .regex(/^[\x21-\x7e]{1,200}$/, 'a model is named by at most 200 characters without blanks');

const environmentSchema = z.object({
  ENTENTE_MODEL_URL: address,
  ENTENTE_MODEL_NAME: modelName,
  ENTENTE_MODEL_KEY: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{1,4000}$/, 'a key has no blanks and no characters beyond ASCII')
    .optional(),
  ENTENTE_MODEL_REQUESTS: count('ENTENTE_MODEL_REQUESTS', 1_000_000, 500),
  ENTENTE_MODEL_TOKENS: count('ENTENTE_MODEL_TOKENS', 1_000_000_000, 2_000_000),
  ENTENTE_MODEL_SECONDS: count('ENTENTE_MODEL_SECONDS', 3600, 120),
});

export interface ModelSettings {
  /** Where chat completions are asked for. */
  endpoint: string;
  model: string;
  key: string | undefined;
  /** What one run may spend. */
  requests: number;
  tokens: number;
  /** Deadline of one request, answer included. */
  milliseconds: number;
}

/**
 * Reads the settings; an empty variable counts as absent. `model` names another model at the same address.
 * @throws InputError naming the variable, and never the key
 */
export function modelSettings(
  environment: Readonly<Record<string, string | undefined>>,
  model?: string,
): ModelSettings {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse({
    ...present,
    ...(model === undefined ? {} : { ENTENTE_MODEL_NAME: model }),
  });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? '');
    throw new InputError(complaint(name, present[name], issue?.message ?? ''), name);
  }
  const set = parsed.data;
  return {
    endpoint: endpointOf(set.ENTENTE_MODEL_URL),
    model: set.ENTENTE_MODEL_NAME,
    key: set.ENTENTE_MODEL_KEY,
    requests: set.ENTENTE_MODEL_REQUESTS,
    tokens: set.ENTENTE_MODEL_TOKENS,
    milliseconds: set.ENTENTE_MODEL_SECONDS * 1000,
  };
}

/** What is wrong with a setting; its value is not repeated, for a key may stand in any of them by mistake. */
function complaint(name: string, value: string | undefined, message: string): string {
  if (value === undefined)
    return `${name} is not set: a model reader needs ENTENTE_MODEL_URL (such as https://host/v1) and ENTENTE_MODEL_NAME, and ENTENTE_MODEL_KEY where the model asks for one`;
  return `${name} will not do: ${message}`;
}

const isSafe = ({ protocol, hostname }: URL): boolean => protocol === 'https:' || LOOPBACK.test(hostname);
const isAnonymous = ({ username, password }: URL): boolean => username === '' && password === '';

/** ".../v1" and ".../v1/chat/completions" both lead to the latter. */
function endpointOf(address: string): string {
  const url = new URL(address);
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith('/chat/completions') ? path : `${path}/chat/completions`;
  url.hash = '';
  return url.href;
}
