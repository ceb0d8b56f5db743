// `entente stats`: what the graph holds, counted.
import { Command } from 'commander';
import { openAtHand } from './at-hand.ts';
import { watchInterruption } from './interruption.ts';
import { say } from './streams.ts';
import { counted, toldNodes } from './told.ts';

const HELP = `
Example:
  $ entente stats --json`;

export function statsCommand(): Command {
  return new Command('stats')
    .summary('count what the graph holds')
    .description('Counts documents, claims, actors, offices and facts.')
    .option('--json', 'print one JSON object')
    .addHelpText('after', HELP)
    .action(stats);
}

async function stats({ json = false }: { json?: boolean }): Promise<void> {
  const interruption = watchInterruption();
  const atHand = await openAtHand(process.env, interruption);
  try {
    const found = await atHand.stats();
    if (json) {
      await say(JSON.stringify(found));
      return;
    }
    const { store, documents, claims, nodes } = found;
    await say(`${counted(documents, 'document', 'documents')}, ${counted(claims, 'claim', 'claims')} (${store} store)`);
    for (const line of toldNodes(nodes)) await say(line);
  } finally {
    await atHand.close();
    interruption.release();
  }
}
