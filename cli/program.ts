// The program behind `entente`: hands its arguments to one subcommand, and whatever ends it becomes a sentence and an exit code.
// Only the subcommand that is asked for is loaded: whoever extracts one article waits for no store and no server.
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { EXIT, exitCodeOf, sentenceOf } from './exit-codes.ts';
import { endWhenUnread, warn } from './streams.ts';

const HELP = `
Settings come from the environment: ENTENTE_DATA (folder of the store, ./data), HOST (127.0.0.1), PORT (4321), and
NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD for a store on Neo4j. Where a model reads: ENTENTE_MODEL_URL, ENTENTE_MODEL_NAME,
ENTENTE_MODEL_KEY, and what a run may spend, ENTENTE_MODEL_REQUESTS and ENTENTE_MODEL_TOKENS.

Exit codes: 0 done, 1 failed, 2 wrong usage or input, 3 store, server or model unavailable, 4 no such document, 130 interrupted.

Example:
  $ entente serve
  $ entente read articles/`;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serveCommand(),
  read: async () => (await import('./read.ts')).readCommand(),
  extract: async () => (await import('./extract.ts')).extractCommand(),
  explain: async () => (await import('./explain.ts')).explainCommand(),
  retract: async () => (await import('./retract.ts')).retractCommand(),
  stats: async () => (await import('./stats.ts')).statsCommand(),
  tour: async () => (await import('./tour.ts')).tourCommand(),
};

/** The program with the command that is asked for, or with all where none is: help and errors name every one. */
async function program(asked: string | undefined): Promise<Command> {
  const root = new Command('entente')
    .description(
      'Reads diplomatic news and records into a graph of who held which office, who met whom, and what binds which countries.',
    )
    .version(version())
    .addHelpText('after', HELP);
  const own = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  for (const make of own ? [own] : Object.values(COMMANDS)) root.addCommand(await make());
  for (const command of [root, ...root.commands]) command.exitOverride().showHelpAfterError('(--help says more)');
  return root;
}

function version(): string {
  // The same distance from the sources and from the build: cli/ and dist/cli/ differ by one folder, package.json is found from both.
  for (const up of ['../package.json', '../../package.json']) {
    try {
      const { version: found } = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8')) as { version: string }; // our own file
      return found;
    } catch {
      // not there: the other one is
    }
  }
  return 'unknown';
}

async function main(): Promise<void> {
  endWhenUnread();
  try {
    await (await program(process.argv[2])).parseAsync();
  } catch (error) {
    // Commander has already said its own errors.
    if (!(error instanceof CommanderError)) warn(sentenceOf(error));
    process.exitCode = exitCodeOf(error);
  }
}

process.on('unhandledRejection', (error) => {
  warn(sentenceOf(error));
  process.exit(EXIT.failed);
});

await main();
