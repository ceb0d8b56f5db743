// `entente explain`: text on standard output, as plain text, as one page, as JSON; for a pair of names why they did not meet.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Explanation } from '../../ingest/explain/explanation.ts';
import { folder, run } from './product.ts';

const LONG = 180_000;
const sample = fileURLToPath(new URL('../../samples/articles/xi-ha-noi.json', import.meta.url));
const place = folder();
afterAll(() => place.remove());

describe('entente explain', () => {
  test(
    'shows mentions, facts with their words, and what was passed over, without colours where nobody looks',
    async () => {
      const { code, stdout, stderr } = await run(['explain', sample]);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('meeting 1: Nguyen Phu Trong and Xi Jinping met in Ha Noi · 2023-12-12');
      expect(stdout).toMatch(/one side +“Nguyen Phu Trong, General Secretary/);
      expect(stdout).toContain('PASSED OVER');
      expect(stdout).not.toContain('\u001b');
    },
    LONG,
  );

  test(
    'answers for pairs',
    async () => {
      const pairs = ['--pair', 'Vo Van Thuong & Pham Minh Chinh', '--pair', 'Xi Jinping&Prime Minister of Viet Nam'];
      const { code, stdout } = await run(['explain', sample, ...pairs]);
      expect(code).toBe(0);
      expect(stdout).toContain('No meeting of Vo Van Thuong and Pham Minh Chinh was seen');
      expect(stdout).toContain('Xi Jinping and Pham Minh Chinh met: meeting');
      expect(stdout).not.toContain('PASSED OVER');
    },
    LONG,
  );

  test(
    'prints JSON and one page',
    async () => {
      const file = join(place.path, 'hostile.txt');
      writeFileSync(file, '<script>alert(1)</script> Prime Minister of Peru Ana Bo met Prime Minister of Chile Al Ro.');
      const [json, page] = await Promise.all([run(['explain', sample, '--json']), run(['explain', file, '--html'])]);
      const explained = JSON.parse(json.stdout) as Explanation; // checked by what follows
      for (const { evidence } of explained.facts)
        for (const { quote, start, end } of evidence) expect(explained.text.slice(start, end)).toBe(quote);
      expect(page.stdout).toMatch(/^<!doctype html>/);
      expect(page.stdout).toContain('&lt;script&gt;alert(1)');
      expect(page.stdout).toContain('Ana Bo and Al Ro met: meeting 1');
      expect([json.code, page.code]).toEqual([0, 0]);
    },
    LONG,
  );

  test.each([
    [['--pair', 'Xi Jinping'], '--pair "Xi Jinping": write two names parted by "&"'],
    [['--html', '--json'], '--html and --json: choose one of them'],
    [['--pair', 'President & Xi Jinping'], 'give more of the name'],
  ])(
    'refuses %j',
    async (args, words) => {
      const { code, stderr } = await run(['explain', sample, ...args]);
      expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
    },
    LONG,
  );
});
