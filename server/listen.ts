// Gives an app (or any listener of requests) a port and takes it away again: open requests are answered first, then connections end.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UnavailableError } from '../model/errors.ts';

export interface Place {
  host: string;
  /** 0 takes any free port. */
  port: number;
}

export interface Listening {
  /** The address under which this machine reaches it: http://127.0.0.1:4321 */
  url: string;
  port: number;
  /** Answers what was asked and ends; what is not done after `grace` milliseconds is cut off. */
  close(grace?: number): Promise<void>;
}

const GRACE_MILLISECONDS = 5_000;

/** @throws UnavailableError naming a port that is taken, or an address that this machine has not */
export async function listen(app: RequestListener, { host, port }: Place): Promise<Listening> {
  const server = createServer(app);
  server.headersTimeout = 20_000;
  server.requestTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, { host, port })));
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo; // a server that listens on a port has an address of this shape
  return { url: urlOf(host, taken), port: taken, close: (grace = GRACE_MILLISECONDS) => close(server, grace) };
}

function explained(error: NodeJS.ErrnoException, { host, port }: Place): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new UnavailableError(
        `port ${port} on ${host} is taken; set PORT to another one, or end what listens there`,
      );
    case 'EACCES':
      return new UnavailableError(`port ${port} on ${host} is not allowed to this user; set PORT to one above 1023`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UnavailableError(
        `this machine has no address ${host}; set HOST to one that it has, such as 127.0.0.1`,
      );
    default:
      return error;
  }
}

function urlOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

async function close(server: Server, grace: number): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  try {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
    });
  } finally {
    clearTimeout(cut);
  }
}
