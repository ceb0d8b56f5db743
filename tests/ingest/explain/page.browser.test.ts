// The page of an explanation in a real browser: a fact lights its words by mouse and by keyboard, kinds are filtered, two people are
// looked up, light and dark hold no barrier that axe finds, and a hostile article neither runs nor loads anything.
// ENTENTE_SCREENSHOTS=<folder> keeps pictures.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { type Browser, chromium as browsers, type Page } from 'playwright-core';
import { explain } from '../../../ingest/explain/explain.ts';
import { inPage } from '../../../ingest/explain/page.ts';
import { intake } from '../../../ingest/sources/intake.ts';
import { barriers } from '../../barriers.ts';
import { chromium, testWith } from '../../needs.ts';

const MINUTE = 60_000;
const kept = process.env.ENTENTE_SCREENSHOTS;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'entente-explained-'));

const TEXT = `LIMA – Swedish Prime Minister Anna Berg met Peruvian President Rosa Quispe in Lima on Monday. Trade grew by 12 percent.

Berg will meet Chilean President Luis Araya in Santiago on Friday. Sweden and Peru signed an agreement on fisheries.

Zorblax came. Foreign Minister Erik Lund of Sweden praised Luis Araya.`;
const HOSTILE = `${TEXT}\n\n<script>globalThis.caught = 1</script><img src="https://example.org/x" onerror="globalThis.caught = 1"> " onfocus="globalThis.caught = 1" tabindex="1`;

let browser: Browser;
/** Requests, errors on the console and exceptions, as they come. */
const wrong: string[] = [];

beforeAll(async () => {
  if (chromium === undefined) return;
  mkdirSync(folder, { recursive: true });
  browser = await browsers.launch({ executablePath: chromium, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
}, MINUTE);

afterAll(async () => {
  await browser?.close();
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}, MINUTE);

/** The page of a text, opened from a file as a user opens it. */
async function opened(text: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const { document } = intake({
    text,
    published: '2024-03-07',
    title: 'A visit to Lima <b>',
    publisher: 'Entente tests',
  });
  const file = join(folder, 'page.html');
  writeFileSync(file, inPage(explain(document, 'all')));
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
  page.setDefaultTimeout(10_000);
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) wrong.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => wrong.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`exception: ${error.message}`));
  await page.goto(pathToFileURL(file).href);
  return page;
}

const lit = (page: Page, look: string): Promise<string[]> => page.locator(`.article .lit-${look}`).allTextContents();
const meeting = (page: Page) => page.getByRole('button', { name: /Anna Berg and Rosa Quispe met in Lima/ });

describe('the page of an explanation', () => {
  testWith('chromium')(
    'lights the words of a fact under the mouse and under the keyboard, and says why',
    async () => {
      const page = await opened(TEXT);
      expect(await lit(page, 'verb')).toEqual([]);
      await meeting(page).hover();
      expect(await lit(page, 'verb')).toEqual(['met']);
      expect((await lit(page, 'side')).join('')).toBe('Swedish Prime Minister Anna BergPeruvian President Rosa Quispe');
      expect(await lit(page, 'setting')).toEqual(['Lima', 'Monday']);
      await page.mouse.move(2, 2);
      expect(await lit(page, 'verb')).toEqual([]);
      await meeting(page).focus();
      expect(await lit(page, 'verb')).toEqual(['met']);
      await page.keyboard.press('Enter');
      const why = page.locator('.fact', { has: meeting(page) }).locator('.why');
      expect(await why.getByText('verb of meeting').isVisible()).toBe(true);
      expect(await page.getByRole('status').textContent()).toBe('1 passage of the text highlighted');
      // Tab leads into the parts; each lights its own words alone
      await page.keyboard.press('Tab');
      expect((await lit(page, 'side')).join('')).toBe('Swedish Prime Minister Anna Berg');
      expect(await lit(page, 'verb')).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await why.isVisible()).toBe(false);
      await meeting(page).focus();
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('.head:focus .headline').textContent()).toMatch(
        /Anna Berg and Luis Araya met .*planned/,
      );
      await page.close();
    },
    MINUTE,
  );

  testWith('chromium')(
    'leads from a word to the facts that rest on it, filters by kind, and answers for two people',
    async () => {
      const page = await opened(TEXT);
      await page.locator('.article span', { hasText: /^Monday$/ }).click();
      expect(await page.locator('.head[aria-expanded="true"] .headline').textContent()).toContain('met in Lima');
      await page.getByRole('checkbox', { name: /^Meetings \d/ }).focus();
      await page.keyboard.press('Space');
      expect(await meeting(page).isVisible()).toBe(false);
      expect(await page.locator('.fact:visible').count()).toBeGreaterThan(3);
      const answer = page.locator('.pair:visible .verdict');
      await page.getByLabel('Did').selectOption('Erik Lund');
      await page.getByRole('combobox', { name: 'and' }).selectOption('Luis Araya');
      expect(await answer.allTextContents()).toEqual([
        'No meeting of Luis Araya and Erik Lund was seen; one sentence speaks of both.',
      ]);
      await page.getByText(/^Passed over \(/).click();
      expect(
        await page
          .getByText(/“Zorblax”/)
          .first()
          .isVisible(),
      ).toBe(true);
      await page.close();
    },
    MINUTE,
  );

  for (const scheme of ['light', 'dark'] as const) {
    testWith('chromium')(
      `has no barrier in ${scheme}, wide and narrow, with a fact open`,
      async () => {
        const page = await opened(TEXT, scheme);
        await meeting(page).click();
        await page.screenshot({ path: join(folder, `explained-${scheme}.png`) });
        const found = await barriers(page);
        await page.setViewportSize({ width: 400, height: 800 });
        await page.screenshot({ path: join(folder, `explained-${scheme}-narrow.png`) });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect([...found, ...(await barriers(page)), wide]).toEqual([0]);
        await page.close();
      },
      MINUTE,
    );
  }

  testWith('chromium')(
    'lets nothing of a hostile article run or load',
    async () => {
      const page = await opened(HOSTILE);
      for (const head of await page.locator('.head').all()) await head.click();
      expect(await page.evaluate(() => 'caught' in globalThis)).toBe(false);
      expect(await page.locator('.article').textContent()).toBe(HOSTILE);
      expect(await page.locator('h1').textContent()).toBe('A visit to Lima <b>');
      await page.close();
      expect(wrong).toEqual([]);
    },
    MINUTE,
  );
});
