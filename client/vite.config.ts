// Builds the client to dist/client; while developing, hands /api on to a running `entente serve`.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // What the first load may weigh is held by tests/client/browser.test.ts, compressed.
  build: {
    chunkSizeWarningLimit: 600,
    outDir: '../dist/client',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4321' } },
});
