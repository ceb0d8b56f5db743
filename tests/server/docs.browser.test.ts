// The page at /docs in a real browser: it draws every path under our own content security policy and asks nothing of other hosts.
import { expect } from '@jest/globals';
import { chromium as browsers } from 'playwright-core';
import type { Store } from '../../cypher/store.ts';
import type { Desk } from '../../model/desk.ts';
import { createApp } from '../../server/app.ts';
import { listen } from '../../server/listen.ts';
import { apiRoutes } from '../../server/routes.ts';
import { DEFAULT_LIMITS } from '../../server/settings.ts';
import { chromium, testWith } from '../needs.ts';

testWith('chromium')(
  'the page lists every path',
  async () => {
    // the page asks neither store nor desk
    const server = await listen(createApp({ store: {} as Store, desk: {} as Desk }), { host: '127.0.0.1', port: 0 });
    const browser = await browsers.launch({ executablePath: chromium ?? '', args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      const hosts = new Set<string>();
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => hosts.add(new URL(request.url()).origin));
      await page.goto(`${server.url}/docs`);
      await page.locator('.opblock-summary-path').first().waitFor();
      const shown = await page.locator('.opblock-summary-path').allTextContents();
      const paths = shown.map((path) => path.replace(/\u200b/g, '')).sort();
      expect(paths).toEqual(
        apiRoutes(DEFAULT_LIMITS)
          .map(({ path }) => path.replace(/:(\w+)/g, '{$1}'))
          .sort(),
      );
      expect(complaints).toEqual([]);
      expect([...hosts].filter((host) => host.startsWith('http'))).toEqual([server.url]);
    } finally {
      await browser.close();
      await server.close(0);
    }
  },
  60_000,
);
