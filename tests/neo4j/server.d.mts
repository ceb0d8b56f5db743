// Types of server.mjs, which is plain JavaScript because `npm run test:neo4j` runs it without a build.
export interface TestServer {
  readonly uri: string;
  readonly log: string;
  readonly pid: number | undefined;
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}
export function jars(): Promise<string>;
export function freePort(): Promise<number>;
export function startNeo4j(options?: { port?: number; folder?: string }): Promise<TestServer>;
