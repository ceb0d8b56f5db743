// The whole server as an Express app, without a port: guards, the API, the page of its description, the client.
// It knows the store by its interface and the desk by that of model/; whoever starts it hands them over.
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { Store } from '../cypher/store.ts';
import type { Desk } from '../model/desk.ts';
import { clientRouter } from './client.ts';
import { docsRouter } from './docs.ts';
import { hostGuard, jsonGuard, methodGuard, originGuard } from './guards.ts';
import { problem, problemOf, sendProblem } from './problems.ts';
import { serve } from './route.ts';
import { apiRoutes } from './routes.ts';
import { DEFAULT_LIMITS, type Limits } from './settings.ts';

export interface Parts {
  store: Store;
  desk: Desk;
  /** Folder of the built client; without it only the API and its description are served. */
  client?: string;
  limits?: Partial<Limits>;
  /** Which day is today. */
  clock?: () => Date;
  /** Further names under which this server may be asked on loopback, as by a proxy on the same machine. */
  hosts?: readonly string[];
  /** Told of errors that are our own fault. */
  report?: (error: unknown) => void;
  /** Check each answer against its schema: for tests. */
  checkAnswers?: boolean;
}

/** The app over these parts; `listen` of listen.ts gives it a port. */
export function createApp(parts: Parts): Express {
  const { store, desk, client, clock = () => new Date(), hosts = [], checkAnswers = false } = parts;
  const limits = { ...DEFAULT_LIMITS, ...parts.limits };
  const routes = apiRoutes(limits);
  const app = express();
  app.disable('x-powered-by').set('query parser', 'simple').set('etag', false);
  app.use(securityHeaders(), hostGuard(hosts), originGuard);
  app.use('/api', neverKept, perMinute(limits.requestsPerMinute), jsonGuard, express.json({ limit: limits.bodyBytes }));
  for (const route of routes) serve(app, route, { context: { store, desk, clock, limits }, checkAnswers });
  app.use(methodGuard(routes));
  app.use('/api', (request, response) => {
    sendProblem(response, problem(404, `there is no ${request.baseUrl}${request.path}; /docs lists what there is`));
  });
  app.use('/docs', docsRouter());
  if (client !== undefined) app.use(clientRouter(client));
  app.use((request, response) => {
    sendProblem(response, problem(404, `there is no ${request.path}; the API's description is at /docs`));
  });
  app.use(failed(parts.report ?? ((error) => console.error(error))));
  return app;
}

/** Everything from this server and nothing from elsewhere. Mantine and Swagger UI set styles inline; sigma works in a blob worker. */
function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // the server speaks plain HTTP on loopback; whoever puts TLS in front says so there
    strictTransportSecurity: false,
  });
}

/** Answers change with the graph; no cache may keep them. */
const neverKept: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

function perMinute(limit: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: ({ path }) => path === '/health' || path === '/ready',
    // a header that anybody can send must not decide who is counted
    validate: { xForwardedForHeader: false },
    handler: (_request, response) => {
      sendProblem(response, problem(429, `more than ${limit} requests in a minute; wait a moment`));
    },
  });
}

function failed(report: (error: unknown) => void): ErrorRequestHandler {
  // Express tells an error handler by its four parameters
  return (error: unknown, request, response, _next) => {
    const answer = problemOf(error);
    if (answer.status >= 500) report(error);
    if (response.headersSent) response.destroy();
    else sendProblem(response, { instance: request.path, ...answer });
  };
}
