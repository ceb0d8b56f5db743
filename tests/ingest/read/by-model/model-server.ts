// A server of the test's own that speaks chat completions, over a real port: each test says what it answers, and sees what was asked.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  path: string;
  authorization: string | undefined;
  body: {
    model: string;
    messages: { role: string; content: string }[];
    temperature?: number;
    response_format?: { type: string; json_schema?: { name: string; strict: boolean; schema: object } };
  };
}

type Answering = (asked: Asked, response: ServerResponse, count: number) => void;

export interface ModelServer {
  /** The address to set: http://127.0.0.1:PORT/v1 */
  url: string;
  /** All requests since the last `answers`. */
  asked: Asked[];
  /** Sets what every request from now on is answered with. */
  answers(answering: Answering): void;
  close(): void;
}

export async function modelServer(): Promise<ModelServer> {
  let answering: Answering = (_, response) => response.writeHead(500).end();
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const one = {
      path: request.url ?? '',
      authorization: request.headers.authorization,
      body: JSON.parse(await textOf(request)) as Asked['body'], // sent by what is tested, and looked at by the tests
    };
    asked.push(one);
    answering(one, response, asked.length);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a server that listens on a port has an address of this shape
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    answers(next) {
      answering = next;
      asked.length = 0;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // a request without an encoding gives buffers
  return Buffer.concat(chunks).toString('utf8');
}

/** A completion whose message is this text. */
export function completion(
  content: string | null,
  more: { finish_reason?: string; refusal?: string; tokens?: number } = {},
) {
  const { finish_reason = 'stop', refusal = null, tokens } = more;
  return {
    id: 'c-1',
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content, refusal }, finish_reason }],
    ...(tokens === undefined ? {} : { usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: tokens } }),
  };
}

/** Answers with this JSON. */
export function json(
  response: ServerResponse,
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}

/** Answers with facts, as a model that keeps to what it was asked. */
export const facts =
  (answer: object): Answering =>
  (_, response) =>
    json(response, completion(JSON.stringify(answer), { tokens: 100 }));
