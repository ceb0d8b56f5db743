// `entente extract`: what documents state, in the facts format, one JSON object a line on standard output. Needs no store and keeps nothing.
import { Command } from 'commander';
import { readDocument } from '../ingest/read/read.ts';
import { type Intake, intake } from '../ingest/sources/intake.ts';
import type { DocumentInput } from '../model/documents.ts';
import { InputError } from '../model/errors.ts';
import type { Facts } from '../model/facts.ts';
import { allSources, documentsOf, Refusals } from './sources.ts';
import { say } from './streams.ts';

const HELP = `
Each source is a file (.txt .md .html .json .jsonl), a folder, a web address, or - for standard input.

Example:
  $ entente extract article.txt | head -c 400
  $ curl -s https://example.org/news/1 | entente extract - > facts.jsonl`;

export function extractCommand(): Command {
  return new Command('extract')
    .summary('print the facts that documents state, as JSON Lines')
    .description(
      'Prints the facts that documents state: one JSON object a document, in the facts format. Keeps nothing.',
    )
    .argument('<source...>', 'files, folders, web addresses, or - for standard input')
    .addHelpText('after', HELP)
    .action(extract);
}

async function extract(names: string[]): Promise<void> {
  const refusals = new Refusals();
  for (const name of await allSources(names)) {
    for await (const { from, input } of documentsOf(name, refusals)) {
      const facts = factsOrRefusal(input, (error) => refusals.take(error, from));
      if (facts) await say(JSON.stringify(facts));
    }
  }
  if (refusals.code !== undefined) process.exitCode = refusals.code;
}

function factsOrRefusal(input: DocumentInput, refuse: (error: InputError) => void): Facts | undefined {
  try {
    return factsOf(intake(input));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    refuse(error);
    return undefined;
  }
}

/** One document in the facts format. Records state their facts themselves, prose is read. */
export function factsOf({ document, stated }: Intake): Facts {
  const { id, url, title, publisher, published, language } = document;
  const { facts } = stated ?? readDocument(document);
  return { format: 1, id, url, title, publisher, published, language, ...facts };
}
