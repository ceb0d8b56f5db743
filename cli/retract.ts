// `entente retract`: takes one document back, with all that nothing else supports.
import { Command } from 'commander';
import { openAtHand } from './at-hand.ts';
import { watchInterruption } from './interruption.ts';
import { say } from './streams.ts';
import { counted } from './told.ts';

const HELP = `
Example:
  $ entente retract doc-4f2a9c
  retracted doc-4f2a9c: 12 claims, and 5 actors, offices and facts that nothing else supports`;

export function retractCommand(): Command {
  return new Command('retract')
    .summary('take a document back')
    .description('Takes a document back, with every actor, office and fact that no other document supports.')
    .argument('<document>', 'id of the document, as `entente read` shows it')
    .addHelpText('after', HELP)
    .action(retract);
}

async function retract(document: string): Promise<void> {
  const interruption = watchInterruption();
  const atHand = await openAtHand(process.env, interruption);
  try {
    const { claims, gone } = await atHand.desk.retract(document);
    const alone = `${counted(gone, 'actor, office or fact', 'actors, offices and facts')} that nothing else supports`;
    await say(`retracted ${document}: ${counted(claims, 'claim', 'claims')}, and ${alone}`);
  } finally {
    await atHand.close();
    interruption.release();
  }
}
