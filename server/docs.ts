// The page at /docs: Swagger UI from the package on disk. It loads nothing from other hosts and needs no inline script, so the
// content security policy stays strict; the badge of the public validator is switched off for the same reason.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import express, { type Router } from 'express';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Entente API</title>
    <link rel="stylesheet" href="swagger-ui.css">
    <link rel="icon" type="image/png" href="favicon-32x32.png">
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="swagger-ui-bundle.js"></script>
    <script src="start.js"></script>
  </body>
</html>
`;

const START = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null });
`;

const FILES = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];

/** The router to mount at /docs. */
export function docsRouter(): Router {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const router = express.Router({ strict: true });
  router.get('/', (request, response) => {
    // relative addresses on the page need the closing slash
    if (request.originalUrl.split('?')[0]?.endsWith('/')) response.type('html').send(PAGE);
    else response.redirect(301, `${request.baseUrl}/`);
  });
  router.get('/start.js', (_request, response) => {
    response.type('js').send(START);
  });
  for (const file of FILES) {
    router.get(`/${file}`, (_request, response) => {
      response.type(file.slice(file.lastIndexOf('.'))).send(readFileSync(`${folder}/${file}`));
    });
  }
  return router;
}
