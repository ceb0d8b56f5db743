// Scores the built reader on the annotated articles beside the checkout and prints the scorer's rows.
//   node tests/score.mjs [--errors] [--json]
//   node tests/score.mjs --thirds [--errors]    each third of the articles by itself
//   node tests/score.mjs --lots [--errors]      our own articles, lot by lot; these need only the scorer
import { existsSync } from 'node:fs';
import { goldFolder, inThirds, judge, lots, readAll, withArticles, withFolderOf } from './judged.mjs';

if (!existsSync(goldFolder)) {
  console.error(`There are no annotated articles at ${goldFolder}; scoring needs ../shared/gold beside the checkout.`);
  process.exit(2);
}
const FORMS = ['--thirds', '--lots'];
const options = process.argv.slice(2).filter((option) => !FORMS.includes(option));
const told = async (name, folder) => {
  console.log(name);
  console.log(judge(await readAll(folder), options, folder));
};

if (process.argv.includes('--lots'))
  for (const { name, articles } of lots()) await withArticles(articles, (folder) => told(name, folder));
else if (process.argv.includes('--thirds'))
  for (const [part, files] of inThirds().entries())
    await withFolderOf(files, (folder) =>
      told(`third ${part + 1}: ${files.map((file) => file.replace('.json', '')).join(' ')}`, folder),
    );
else process.stdout.write(judge(await readAll(), options));
