// `entente serve`: opens the store, reads the samples on the first start, serves API and client until it is told to stop.
// The port comes first, so that a taken one harms nothing; a signal closes the store, and the command ends with 0.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Command } from 'commander';
import { openStore, type StoreSettings, storeSettings } from '../cypher/open.ts';
import { createDesk } from '../ingest/desk.ts';
import { loadRules } from '../ingest/reader.ts';
import { UnavailableError } from '../model/errors.ts';
import { type Listening, listen } from '../server/listen.ts';
import { SetupError } from './exit-codes.ts';
import { watchInterruption, whenAborted } from './interruption.ts';
import { type NamedReader, READER_OPTION, Readers } from './readers.ts';
import { remoteDesk } from './remote-desk.ts';
import { allSamples, isAnyKnown } from './samples.ts';
import { appOf, type Kept } from './served.ts';
import { leaveNote, removeNote, runningServer } from './server-note.ts';
import { isLoopback, readSettings, type Settings } from './settings.ts';
import { say, warn } from './streams.ts';
import { counted, summed, toldLists } from './told.ts';

const HELP = `
On its first start it reads the bundled samples. Ctrl-C closes the store and ends it.

Example:
  $ entente serve
  $ entente serve --reader model
  $ HOST=0.0.0.0 PORT=8080 ENTENTE_DATA=/var/lib/entente entente serve
  $ NEO4J_URI=neo4j://127.0.0.1:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… entente serve`;

export function serveCommand(): Command {
  return new Command('serve')
    .summary('serve the graph: API and client')
    .description(
      'Opens the store and serves API and client, by default at http://127.0.0.1:4321, until it is told to stop.',
    )
    .option('--reader <reader>', `who reads what is handed in: ${READER_OPTION}`, 'rules')
    .addHelpText('after', HELP)
    .action(serve);
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

async function serve(options: { reader: string }): Promise<void> {
  const settings = readSettings(process.env);
  const storedIn = storeSettings(process.env);
  const interruption = watchInterruption();
  const reader = new Readers(process.env, interruption.signal).named(options.reader);
  let handler: Handler = notYet;
  const listening = await listenOrSay((request, response) => handler(request, response), settings);
  try {
    const kept = await open(storedIn, reader);
    try {
      if (!isLoopback(settings.host)) warn(exposed(settings.host));
      if (reader.name !== 'rules') warn(sentAway(reader.name));
      await readSamples({ store: kept.store, desk: reader.name === 'rules' ? kept.desk : createDesk(kept.store) });
      handler = appOf(kept, settings.hosts);
      if (storedIn.kind === 'embedded') leaveNote(storedIn.folder, listening.url, reader.name);
      await greet(listening.url);
      // the rules load while nobody waits for them
      if (reader.name === 'rules') await loadRules();
      await whenAborted(interruption.signal).promise;
      await listening.close();
    } finally {
      if (storedIn.kind === 'embedded') removeNote(storedIn.folder);
      await kept.store.close();
    }
  } finally {
    await listening.close(0);
    interruption.release();
  }
  await say('closed; what was read is kept');
}

async function listenOrSay(handler: Handler, place: Settings): Promise<Listening> {
  try {
    return await listen(handler, place);
  } catch (error) {
    throw error instanceof UnavailableError ? new SetupError(error.message) : error;
  }
}

/** While the store is being opened: alive, not ready. */
function notYet(request: IncomingMessage, response: ServerResponse): void {
  const detail = 'the store is being opened; ask again in a moment';
  const problem = { type: 'about:blank', title: 'Unavailable', status: 503, detail, instance: request.url };
  response
    .writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '1' })
    .end(JSON.stringify(problem));
}

async function open(storedIn: StoreSettings, reader: NamedReader): Promise<Kept> {
  const server = storedIn.kind === 'embedded' ? await runningServer(storedIn.folder) : undefined;
  if (server) throw new UnavailableError(`the store is served already, at ${server.url} by process ${server.pid}`);
  const store = await openStore(storedIn);
  return { store, desk: createDesk(store, reader.read) };
}

/** All samples at once and by the rules, so that a first start that is killed leaves none, and the next is again the first. */
async function readSamples({ store, desk }: Kept): Promise<void> {
  if (await isAnyKnown(store)) return;
  const samples = await allSamples();
  await say(`first start: reading ${counted(samples.length, 'sample', 'samples')} …`);
  const began = performance.now();
  const receipts = await desk.accept(samples);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  await say(
    `read ${counted(receipts.length, 'document', 'documents')} in ${seconds} s: ${toldLists(summed(receipts))}`,
  );
}

async function greet(url: string): Promise<void> {
  const { store, documents, nodes } = await remoteDesk(url).stats();
  const [people, meetings] = [
    counted(nodes.Person ?? 0, 'person', 'people'),
    counted(nodes.Meeting ?? 0, 'meeting', 'meetings'),
  ];
  await say(`the graph (${store} store) holds ${counted(documents, 'document', 'documents')}, ${people}, ${meetings}`);
  await say('read your own articles with: npx entente read <file, folder or web address>');
  await say(`Entente is at ${url} (API: ${url}/docs); Ctrl-C ends it`);
}

function sentAway(reader: string): string {
  return `documents are read with ${reader}: whoever may hand one in has its text sent to that model, within the budget of this run`;
}

function exposed(host: string): string {
  return `HOST=${host} lets other machines in, and Entente knows no passwords: whoever reaches it may read and change the graph`;
}
