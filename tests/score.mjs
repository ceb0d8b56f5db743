// Scores the built reader on the annotated articles beside the checkout and prints the scorer's rows.
//   node tests/score.mjs [--errors] [--json]
import { existsSync } from 'node:fs';
import { goldFolder, judge, readAll } from './judged.mjs';

if (!existsSync(goldFolder)) {
  console.error(`There are no annotated articles at ${goldFolder}; scoring needs ../shared/gold beside the checkout.`);
  process.exit(2);
}
process.stdout.write(judge(await readAll(), process.argv.slice(2)));
