// Wrong usage and wrong input: each is answered with a sentence on standard error that says what to do, and with its exit code.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { folder, type Ran, run } from './product.ts';

const LONG = 180_000;
const COMMANDS = ['serve', 'read', 'extract', 'explain', 'retract', 'stats', 'tour'];
const { version } = JSON.parse(readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'));

function explained({ code, stdout, stderr }: Ran): void {
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/Usage: entente/);
  expect(stdout).toMatch(/Example:\n {2}\$ /);
}

describe('entente', () => {
  test.concurrent.each(COMMANDS)(
    '%s --help explains itself with an example',
    async (command) => explained(await run([command, '--help'])),
    LONG,
  );

  test.concurrent(
    '--help does so too, and names the exit codes and every command',
    async () => {
      const ran = await run(['--help']);
      explained(ran);
      const { stdout } = ran;
      expect(stdout).toContain('Exit codes: 0 done');
      for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    },
    LONG,
  );

  test.concurrent('--version is the version of the package', async () => {
    expect((await run(['--version'])).stdout.trim()).toBe(version);
  });

  test.concurrent.each([
    [['reed', 'x'], {}, 2, "unknown command 'reed'"],
    [['read'], {}, 2, "missing required argument 'source'"],
    [['stats', '--yaml'], {}, 2, "unknown option '--yaml'"],
    [['retract'], {}, 2, "missing required argument 'document'"],
    [['extract', 'nowhere.txt'], {}, 2, 'nowhere.txt: there is no such file or folder'],
    [['extract', fileURLToPath(import.meta.url)], {}, 2, 'files are read that end in .txt'],
    [['extract', 'ftp://example.org/x'], {}, 2, 'ftp://example.org/x: there is no such file'],
    [['extract', 'http://127.0.0.1:9/x'], {}, 2, 'not public'],
    [['serve'], { PORT: 'http' }, 2, 'PORT="http" will not do'],
    [['stats'], { NEO4J_URI: 'localhost' }, 2, 'NEO4J_URI must be an address such as neo4j://127.0.0.1:7687'],
    [['stats'], { NEO4J_URI: 'bolt://127.0.0.1:9' }, 3, '127.0.0.1:9'],
  ] as [string[], Record<string, string>, number, string][])(
    '%j with %j ends with %i',
    async (args, settings, code, words) => {
      const place = folder();
      const ran = await run(args, { ENTENTE_DATA: place.path, ...settings });
      place.remove();
      expect(ran.stderr).toContain(words);
      expect(ran.stderr).not.toMatch(/^\s+at /m);
      expect(ran.code).toBe(code);
    },
    LONG,
  );
});
