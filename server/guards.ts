// Who may ask at all. On loopback the Host header must name this machine: else a page elsewhere could have its own name point here
// and read the graph through the visitor's browser. A request that writes must come from our own pages or from no page.
import type { NextFunction, Request, Response } from 'express';
import { RefusedError } from '../model/errors.ts';
import { problem, sendProblem } from './problems.ts';
import type { Method, Route } from './route.ts';

type Guard = (request: Request, response: Response, next: NextFunction) => void;

const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;
const LOCAL_NAMES = /^(?:localhost|(?:[a-z0-9-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** The name in a Host header, without port, in lower case. */
const hostName = (host: string): string => host.toLowerCase().replace(/:\d*$/, '');

/** Refuses, on loopback, a Host that is not this machine's nor among `known` (a proxy in front may use another name). */
export function hostGuard(known: readonly string[]): Guard {
  return (request, _response, next) => {
    const host = hostName(request.headers.host ?? '');
    const local = LOOPBACK.test(request.socket.localAddress ?? '');
    if (local && !LOCAL_NAMES.test(host) && !known.includes(host)) {
      throw new RefusedError('the Host header does not name this machine', 'host');
    }
    next();
  };
}

/** Refuses a writing request that a browser sends on behalf of a page of another origin. */
export const originGuard: Guard = (request, _response, next) => {
  if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method) && isForeign(request)) {
    throw new RefusedError('pages of other origins may not send this request', 'origin');
  }
  next();
};

function isForeign(request: Request): boolean {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host?.toLowerCase();
}

/** Refuses a body that is not JSON. */
export const jsonGuard: Guard = (request, response, next) => {
  if (request.method === 'POST' && !request.is('application/json')) {
    sendProblem(response, problem(415, 'Send the body as application/json in UTF-8.'));
    return;
  }
  next();
};

/** Answers a known path that was asked with another method: 405 and what it allows. Comes after the routes. */
export function methodGuard(routes: readonly Route[]): Guard {
  const paths = new Map<string, Method[]>();
  for (const { path, method } of routes) paths.set(path, [...(paths.get(path) ?? []), method]);
  const patterns = [...paths].map(([path, methods]) => ({
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/:[a-z]+/g, '[^/]+')}/?$`, 'i'),
    allow: methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])).join(', '),
  }));
  return (request, response, next) => {
    const known = patterns.find(({ pattern }) => pattern.test(request.path));
    if (!known) {
      next();
      return;
    }
    response.setHeader('Allow', known.allow);
    sendProblem(response, problem(405, `${request.method} is not possible here; ${known.allow} is.`));
  };
}
