// The embedded store behind the driver interface: Grafeo in processes of its own, one that writes and one that readers ask.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../driver.ts';
import { plainParameters } from '../plain.ts';
import { Asker } from './asker.ts';
import { DEFAULT_LIMITS, type Limits } from './settings.ts';
import { Writer } from './writer.ts';

/**
 * Opens the store in a folder, making both where they are missing.
 * @throws UnavailableError when another process holds the folder, naming it
 */
export async function openEmbedded(folder: string, limits: Partial<Limits> = {}): Promise<Driver> {
  const all = { ...DEFAULT_LIMITS, ...limits };
  mkdirSync(folder, { recursive: true });
  const writer = new Writer(folder, join(folder, 'entente.grafeo'), all);
  const ready = async () => {
    await writer.call({ kind: 'read', text: 'RETURN 1 AS one', parameters: {} }, all.readMilliseconds);
  };
  await ready();
  const asker = new Asker(writer, join(folder, 'asked'), all); // only now is the folder surely ours
  return {
    dialect: 'embedded',
    read: async (text, parameters) =>
      writer.call({ kind: 'read', text, parameters: plainParameters(parameters) }, all.readMilliseconds),
    write: async (steps) => {
      const plain = steps.map((step) => ({ ...step, parameters: plainParameters(step.parameters, true) }));
      return writer.queued({ kind: 'write', steps: plain }, all.writeMilliseconds);
    },
    define: async (texts) => {
      await writer.queued({ kind: 'define', texts }, all.writeMilliseconds);
    },
    ask: async (text, parameters, limits) => asker.ask(text, plainParameters(parameters), limits),
    ready,
    close: async () => {
      await asker.close();
      await writer.close();
    },
  };
}
