// Scores the built reader on the annotated articles beside the checkout and prints the scorer's rows.
//   node tests/score.mjs [--errors] [--json]
//   node tests/score.mjs --thirds [--errors]    each third of the articles by itself
import { existsSync } from 'node:fs';
import { goldFolder, inThirds, judge, readAll, withFolderOf } from './judged.mjs';

if (!existsSync(goldFolder)) {
  console.error(`There are no annotated articles at ${goldFolder}; scoring needs ../shared/gold beside the checkout.`);
  process.exit(2);
}
const options = process.argv.slice(2).filter((option) => option !== '--thirds');
if (!process.argv.includes('--thirds')) process.stdout.write(judge(await readAll(), options));
else
  for (const [part, files] of inThirds().entries())
    await withFolderOf(files, async (folder) => {
      console.log(`third ${part + 1}: ${files.map((file) => file.replace('.json', '')).join(' ')}`);
      console.log(judge(await readAll(folder), options, folder));
    });
