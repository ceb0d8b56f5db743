// The page in a real browser, on the built product with its own samples: search, read a quote, open, filter, reload, dark,
// without WebGL; nothing from other hosts, nothing on the console, no barrier that axe finds.
// ENTENTE_SCREENSHOTS=<folder> keeps the pictures, which are otherwise thrown away.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium as browserKind, type Page } from 'playwright-core';
import { strandsOf } from '../../client/canvas/look.ts';
import type { CanvasLink, DocumentList, DocumentView, FactView } from '../../model/api.ts';
import { barriers } from '../barriers.ts';
import { folder, type Served, serve, stop } from '../cli/product.ts';
import { chromium, testWith } from '../needs.ts';

const MINUTE = 60_000;

type Spot = { x: number; y: number };
const client = fileURLToPath(new URL('../../dist/client', import.meta.url));
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const data = folder();
const kept = process.env.ENTENTE_SCREENSHOTS;
const pictures = kept ?? mkdtempSync(join(tmpdir(), 'entente-pictures-'));
let server: Served;
let browser: Browser;
let page: Page;
/** Requests to other hosts, errors on the console, exceptions and refused policies, as they come. */
const wrong: string[] = [];

function watch(each: Page): void {
  each.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== server.url) wrong.push(`asked ${request.url()}`);
  });
  each.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
  each.on('pageerror', (error) => wrong.push(`exception: ${error.message}`));
}

beforeAll(async () => {
  if (chromium === undefined) return;
  if (!existsSync(join(client, 'index.html'))) throw new Error('dist/client is missing; run: npm run build');
  mkdirSync(pictures, { recursive: true });
  server = await serve({ ENTENTE_DATA: data.path });
  browser = await browserKind.launch({ executablePath: chromium, args: FLAGS });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  page.setDefaultTimeout(10_000);
  watch(page);
}, 2 * MINUTE);

afterAll(async () => {
  await browser?.close();
  if (server) await stop(server);
  data.remove();
  if (kept === undefined) rmSync(pictures, { recursive: true, force: true });
}, MINUTE);

async function get<T>(path: string): Promise<T> {
  return (await (await fetch(`${server.url}${path}`)).json()) as T; // the server checks its answers in its own tests
}

/** How far a point is from the line between two others, or from one that bends to the side by a share of its length. */
function fromLine(point: Spot, from: Spot, to: Spot, bend: number): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const apart = Array.from({ length: 51 }, (_, n) => {
    const share = n / 50;
    const pull = 2 * share * (1 - share) * bend;
    return Math.hypot(point.x - from.x - share * dx - pull * dy, point.y - from.y - share * dy + pull * dx);
  });
  return Math.min(...apart);
}

const picture = async (name: string): Promise<void> => {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};
const legend = (plural: string) => page.getByRole('navigation').getByRole('button', { name: plural });
const details = () => page.getByRole('complementary', { name: 'Details' });
const seed = () => new URL(page.url()).searchParams.getAll('focus');

/** Where a node stands on the page, once the picture is drawn. */
async function spotOf(id: string): Promise<{ x: number; y: number }> {
  const canvas = page.getByRole('application');
  await canvas.waitFor();
  const box = await canvas.boundingBox();
  for (let tries = 0; tries < 100; tries += 1) {
    const spot = await canvas.evaluate(
      // the picture hangs this on its element for those who look from outside
      (element, node) =>
        (element as HTMLElement & { whereIs?: (id: string) => { x: number; y: number } }).whereIs?.(node),
      id,
    );
    if (spot && box) return { x: box.x + spot.x, y: box.y + spot.y };
    await page.waitForTimeout(50);
  }
  throw new Error(`the picture has no node ${id}`);
}

async function pick(words: string, keys = 'Enter'): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Search the graph' });
  await field.waitFor();
  await page.waitForTimeout(100); // what is just on the screen listens to keys a moment later
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press(keys);
  await page.getByRole('option').first().waitFor({ state: 'hidden' });
}

async function settle(): Promise<void> {
  await page.getByRole('status').first().waitFor({ state: 'hidden' });
  await page.waitForTimeout(400);
}

/** Nodes in the picture, counted by its table. */
async function nodesShown(): Promise<number> {
  await page.keyboard.press('t');
  const words = await page.getByText(/^Nodes \(\d+\)$/).textContent();
  await page.keyboard.press('t');
  await page.getByRole('application').waitFor();
  return Number(/\d+/.exec(words ?? '')?.[0]);
}

/** A meeting of two named people that took place, as the samples tell it. */
async function someMeeting(): Promise<FactView> {
  const { documents } = await get<DocumentList>('/api/documents?limit=100');
  for (const { id } of documents.filter(({ kind }) => kind === 'sample')) {
    const { facts } = await get<DocumentView>(`/api/documents/${id}`);
    const found = facts.find(
      ({ kind, status, participants }) =>
        kind === 'Meeting' && status === 'held' && participants.filter(({ label }) => label === 'Person').length === 2,
    );
    if (found) return found;
  }
  throw new Error('the samples tell of no meeting of two');
}

describe('the page', () => {
  testWith('chromium')(
    'starts with a search and questions that the samples answer',
    async () => {
      await page.goto(server.url);
      await page.getByRole('heading', { name: 'Questions to begin with' }).waitFor();
      const questions = page.locator('.questions button');
      await questions.first().waitFor();
      expect(await questions.count()).toBeGreaterThanOrEqual(3);
      await picture('start');
      expect(await barriers(page)).toEqual([]);
      for (let at = 0; at < (await questions.count()); at += 1) {
        await questions.nth(at).click();
        await page.locator('blockquote').first().waitFor();
        await page.getByRole('button', { name: 'Entente' }).click();
        await questions.first().waitFor();
      }
    },
    MINUTE,
  );

  testWith('chromium')(
    'finds a person without marks by keyboard, and shows the sentence that says so',
    async () => {
      await pick('bui thanh son');
      await details().getByRole('heading', { level: 2 }).waitFor();
      expect(await details().getByRole('heading', { level: 2 }).textContent()).toMatch(/B[uù]i Thanh S[oơ]n/);
      await details().locator('blockquote').first().waitFor();
      expect(await details().locator('blockquote mark').count()).toBeGreaterThan(0);
      expect(seed()).toHaveLength(1);
      await settle();
      await picture('person');
    },
    MINUTE,
  );

  testWith('chromium')('says plainly what nobody has checked and what is a sample', async () => {
    const badges = await details().locator('.badge.caution').allTextContents();
    expect(badges).toEqual(expect.arrayContaining([expect.stringMatching(/general knowledge, unchecked|sample/)]));
  });

  testWith('chromium')(
    'selects by a click, opens by a double click, undoes',
    async () => {
      await pick('viet nam');
      await details().getByRole('heading', { name: 'Viet Nam', exact: true }).waitFor();
      await settle();
      const before = await nodesShown();
      expect(before).toBeGreaterThan(10);
      await picture('country');
      const [country] = seed();
      const facts = await get<{ nodes: { id: string; label: string; degree: number }[] }>(
        `/api/neighbourhood/${country}?limit=40`,
      );
      const other = facts.nodes.find(({ id, label, degree }) => id !== country && label === 'Country' && degree > 3);
      if (!other) throw new Error('Viet Nam has no partner in the samples');
      const spot = await spotOf(other.id);
      await page.mouse.click(spot.x, spot.y);
      await page.waitForURL((url) => url.searchParams.get('selected') === `node:${other.id}`);
      await page.waitForTimeout(400);
      await page.mouse.dblclick(spot.x, spot.y);
      await page.waitForURL((url) => url.searchParams.getAll('focus').includes(other.id));
      await settle();
      expect(await nodesShown()).toBeGreaterThan(before);
      await picture('opened');
      await page.getByRole('button', { name: /^Undo: Open/ }).click();
      expect(await nodesShown()).toBe(before);
    },
    MINUTE,
  );

  testWith('chromium')(
    'shows the fact of a link that is clicked',
    async () => {
      const [country] = seed();
      const { links, nodes } = await get<{
        links: CanvasLink[];
        nodes: { id: string }[];
      }>(`/api/neighbourhood/${country}?limit=40`);
      const between = (id: string) => links.filter(({ source, target }) => source === id || target === id);
      const alone = nodes.flatMap(({ id }) => (id !== country && between(id).length === 1 ? between(id) : []));
      const spots = await Promise.all(nodes.map(({ id }) => spotOf(id)));
      const placed = new Map(nodes.map(({ id }, nth) => [id, spots[nth]]));
      // of all points on such links the one furthest from any disc and any other line, so that the click hits the line
      const points = alone
        .filter(({ kind }) => /^[A-Z][a-z]/.test(kind))
        .flatMap((link) => {
          const [from, to] = [placed.get(link.source), placed.get(link.target)];
          if (!from || !to) return [];
          return [0.3, 0.4, 0.5, 0.6, 0.7].map((share) => {
            const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
            const discs = spots.map(({ x, y }) => Math.hypot(x - point.x, y - point.y));
            const lines = strandsOf(links).flatMap(({ link: other, bend }) => {
              const [a, b] = [placed.get(other.source), placed.get(other.target)];
              return other === link || !a || !b ? [] : [fromLine(point, a, b, bend)];
            });
            // a click a few pixels off a line still means it
            return { link, point, free: Math.min(...discs, ...lines.map((distance) => 3 * distance)) };
          });
        });
      const [best] = points.toSorted((one, other) => other.free - one.free);
      if (!best) throw new Error('no link of Viet Nam stands alone');
      const { link, point } = best;
      await page.mouse.click(point.x, point.y);
      await details().locator('article blockquote').first().waitFor();
      expect(await details().getByRole('heading', { level: 2 }).textContent()).toContain(link.phrase);
      await settle();
      await picture('link');
    },
    MINUTE,
  );

  testWith('chromium')(
    'filters by kind, walks by keyboard, and is the same after a reload',
    async () => {
      const all = await nodesShown();
      await legend('Offices').click();
      const fewer = await nodesShown();
      expect(fewer).toBeLessThan(all);
      await page.getByRole('application').focus();
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      const selected = new URL(page.url()).searchParams.get('selected');
      expect(selected).toMatch(/^node:/);
      expect(await page.locator('[aria-live="polite"]').textContent()).toMatch(/, \w.*, \d+ links?, \d+ shown/);
      await page.reload();
      await settle();
      expect(await nodesShown()).toBe(fewer);
      expect(new URL(page.url()).searchParams.get('selected')).toBe(selected);
      await legend('Offices').click();
      expect(await nodesShown()).toBe(all);
    },
    MINUTE,
  );

  testWith('chromium')(
    'answers who met whom with quotes, and leads to the document',
    async () => {
      const meeting = await someMeeting();
      const [one, other] = meeting.participants.filter(({ label }) => label === 'Person');
      await page.goto(`${server.url}/?view=met&a=${one?.id}&b=${other?.id}`);
      await page.getByRole('heading', { name: /: \d+ meetings?$/ }).waitFor();
      expect(await page.getByRole('main').locator('blockquote mark').count()).toBeGreaterThan(0);
      await settle();
      await picture('met');
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('main').locator('figcaption .linklike').first().click();
      await page.getByRole('heading', { name: 'Facts in this document' }).waitFor();
      const text = page.locator('.text');
      expect(await text.locator('mark').count()).toBeGreaterThan(0);
      await text.locator('.mention').first().waitFor();
      await picture('document');
      expect(await barriers(page)).toEqual([]);
    },
    MINUTE,
  );

  testWith('chromium')(
    'goes back to the picture before, and begins each one afresh',
    async () => {
      await page.goto(server.url);
      await pick('japan');
      await settle();
      const [japan = ''] = seed();
      const first = await spotOf(japan);
      await page.getByRole('button', { name: 'Entente' }).click();
      await page.getByRole('heading', { name: 'Questions to begin with' }).waitFor();
      await pick('viet nam');
      await settle();
      const [vietNam = ''] = seed();
      expect(vietNam).not.toBe(japan);
      await page.getByRole('button', { name: 'Entente' }).click();
      await pick('japan');
      await settle();
      expect(await spotOf(japan)).toEqual(first);
      await page.goBack();
      await page.goBack();
      await settle();
      expect(seed()).toEqual([vietNam]);
      await details().getByRole('heading', { name: 'Viet Nam', exact: true }).waitFor();
    },
    MINUTE,
  );

  testWith('chromium')(
    'takes the two sides from lists that can be read, by keyboard alone',
    async () => {
      await page.goto(`${server.url}/?view=met`);
      const [one, other] = [
        page.getByRole('combobox', { name: 'One side' }),
        page.getByRole('combobox', { name: 'The other side' }),
      ];
      await one.fill('viet nam');
      await page
        .getByRole('option', { name: /^Viet Nam\b/ })
        .first()
        .waitFor();
      const [field, list] = [await one.boundingBox(), await page.locator('.met .hits').first().boundingBox()];
      expect((list?.y ?? 0) - ((field?.y ?? 0) + (field?.height ?? 0))).toBeLessThan(20);
      expect(list?.x).toBeGreaterThanOrEqual((field?.x ?? 0) - 1);
      await picture('met-find');
      await one.press('Enter');
      await other.fill('japan');
      await page
        .getByRole('option', { name: /^Japan\b/ })
        .first()
        .waitFor();
      await other.press('Enter');
      await other.press('Enter');
      await page.getByRole('heading', { name: /Viet Nam and Japan: \d+ meetings?$/ }).waitFor();
    },
    MINUTE,
  );

  testWith('chromium')(
    'says why there is no answer, in the words of the server',
    async () => {
      await page.goto(`${server.url}/?view=met&a=Nobody+Of+This+Name`);
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toMatch(/Nobody Of This Name/);
      const expected = wrong.splice(0).filter((line) => !/status of 404/.test(line));
      expect(expected).toEqual([]);
    },
    MINUTE,
  );

  testWith('chromium')(
    'is dark when told so, stays so, and has no barrier in light or dark',
    async () => {
      await page.goto(server.url);
      await pick('viet nam');
      await settle();
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Dark' }).click();
      await settle();
      await picture('dark');
      expect(await barriers(page)).toEqual([]);
      await page.reload();
      await settle();
      expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
      await page.keyboard.press('t');
      await page.getByRole('table').waitFor();
      await picture('table-dark');
      expect(await barriers(page)).toEqual([]);
      await page.getByText(/^Links \(\d+\)$/).click(); // a choice has the focus, and keys are still keys
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Light' }).click();
    },
    MINUTE,
  );

  testWith('chromium')(
    'fits a telephone',
    async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${server.url}/${new URL(page.url()).search.replace('view=table&', '')}`);
      await settle();
      await page.screenshot({ path: join(pictures, 'telephone.png'), fullPage: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await barriers(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 800 });
    },
    MINUTE,
  );

  testWith('chromium')('asked nothing of other hosts and had nothing to complain of', () => {
    expect(wrong).toEqual([]);
  });

  testWith('chromium')(
    'without WebGL shows the table instead of the picture',
    async () => {
      const blind = await browserKind.launch({ executablePath: chromium ?? '', args: [...FLAGS, '--disable-3d-apis'] });
      try {
        const plain = await blind.newPage();
        watch(plain);
        await plain.goto(`${server.url}/${new URL(page.url()).search}`);
        await plain.getByText('cannot draw the picture').waitFor();
        expect(await plain.getByRole('row').count()).toBeGreaterThan(5);
        expect(wrong).toEqual([]);
      } finally {
        await blind.close();
      }
    },
    MINUTE,
  );
});

describe('the first load', () => {
  test('weighs at most 260 kB, and the picture comes on top only when it is needed', () => {
    const html = readFileSync(join(client, 'index.html'), 'utf8');
    const files = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(files.length).toBeGreaterThanOrEqual(2);
    const weight = files.reduce((sum, path) => sum + gzipSync(readFileSync(join(client, path))).length, 0);
    console.info(`first load: ${files.length} files, ${Math.round(weight / 1000)} kB compressed`);
    expect(weight).toBeLessThanOrEqual(260_000);
    expect(files.some((path) => path.includes('GraphCanvas'))).toBe(false);
  });
});
