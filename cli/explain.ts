// `entente explain`: how one document was read: mentions, facts with the words that gave them, what was passed over, and for two
// people why no meeting was seen. Needs no store and keeps nothing.
import { Command } from 'commander';
import type { Pairs } from '../ingest/explain/explain.ts';
import { inPage } from '../ingest/explain/page.ts';
import { inPlainText } from '../ingest/explain/plain.ts';
import { intake } from '../ingest/sources/intake.ts';
import { InputError } from '../model/errors.ts';
import { documentsOf, Refusals } from './sources.ts';
import { say } from './streams.ts';

const HELP = `
The source is a file (.txt .md .html .json .jsonl .xml), a web address, or - for standard input; of several documents each is explained.
Each pair is two names of the text parted by "&": full names, parts of names, or offices ("Prime Minister of Japan").
Colours are shown on a terminal only; NO_COLOR turns them off there.

Example:
  $ entente explain article.txt
  $ entente explain article.txt --pair 'Vo Van Thuong & Pham Minh Chinh'
  $ entente explain article.txt --html > article.explained.html`;

interface Options {
  pair?: string[];
  html?: true;
  json?: true;
}

export function explainCommand(): Command {
  return new Command('explain')
    .summary('show how a document is read, and why no meeting was seen')
    .description(
      'Shows how a document is read: its mentions, and for each fact the rule, the words and the confidence.',
    )
    .argument('<source>', 'a file, a web address, or - for standard input')
    .option('--pair <names>', 'why these two met or not: "A & B"; may be given again', (names, all: string[] = []) => [
      ...all,
      names,
    ])
    .option('--html', 'as one HTML page that needs nothing else')
    .option('--json', 'as JSON, one object a document')
    .addHelpText('after', HELP)
    .action(explainSource);
}

async function explainSource(name: string, { pair, html, json }: Options): Promise<void> {
  if (html && json) throw new InputError('--html and --json: choose one of them', 'html');
  const asked = pair?.map(namesOf);
  const refusals = new Refusals();
  const { explain } = await import('../ingest/explain/explain.ts'); // the rules with it, which help and wrong usage go without
  let pages = 0;
  for await (const { from, input } of documentsOf(name, refusals)) {
    if (html && pages++ > 0) throw new InputError(`${from}: a page shows one document; hand in one`, 'source');
    const { document, stated } = intake(input);
    if (stated)
      throw new InputError(`${from}: records state their facts themselves; only prose is read and explained`, 'source');
    const pairs: Pairs = asked ?? (html ? 'all' : []);
    const explanation = explain(document, pairs);
    if (html) await say(inPage(explanation));
    else if (json) await say(JSON.stringify(explanation));
    else await say(inPlainText(explanation, { colours: coloured(), pairsOnly: asked !== undefined }));
  }
  if (refusals.code !== undefined) process.exitCode = refusals.code;
}

/** The two names of "A & B". */
function namesOf(pair: string): [string, string] {
  const [one, other, ...more] = pair.split(/\s*&\s*/).map((name) => name.trim());
  if (!one || !other || more.length > 0)
    throw new InputError(`--pair "${pair}": write two names parted by "&", such as "Ann Smith & Bob Jones"`, 'pair');
  return [one, other];
}

const coloured = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR;
