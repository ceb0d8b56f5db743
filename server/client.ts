// The built client: files with a hash in their name may be kept for ever, the page itself never; every other address of the client
// is the same page, which finds its own way.
import { join } from 'node:path';
import express, { type Router } from 'express';

/** The router for the client's files in this folder. */
export function clientRouter(folder: string): Router {
  const router = express.Router();
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.get(/.*/, (request, response, next) => {
    const isFile = /\.[a-z0-9]+$/i.test(request.path);
    if (isFile || !request.accepts('html')) {
      next();
      return;
    }
    response.sendFile(join(folder, 'index.html'), { cacheControl: false, headers: { 'Cache-Control': 'no-cache' } });
  });
  return router;
}
