// The files below a folder that are documents by their endings. Hidden files and READMEs, which tell of the folder, are passed over,
// and so is every symbolic link that leads out of the folder: whoever can write into a drop folder must not thereby choose what else is read.
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** Endings of the files that are read. */
export const KNOWN_ENDINGS: ReadonlySet<string> = new Set(['.txt', '.md', '.html', '.htm', '.json', '.jsonl', '.xml']);

/** The paths of the documents below a folder, by name, folder by folder; each file once, however many links lead to it. */
export async function* filesBelow(folder: string): AsyncGenerator<string> {
  const root = await realpath(folder);
  yield* walk(folder, root, new Set([root]));
}

async function* walk(folder: string, root: string, seen: Set<string>): AsyncGenerator<string> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    (entry) => !/^(?:\.|readme\b)/i.test(entry.name),
  );
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const kind = await kindWithin(entry, path, root, seen);
    if (kind === 'folder') yield* walk(path, root, seen);
    else if (kind === 'file' && KNOWN_ENDINGS.has(extname(entry.name).toLowerCase())) yield path;
  }
}

async function kindWithin(
  entry: Dirent,
  path: string,
  root: string,
  seen: Set<string>,
): Promise<'folder' | 'file' | undefined> {
  const real = await realpath(path).catch(() => undefined); // a link that leads nowhere
  if (real === undefined || seen.has(real) || !real.startsWith(root + sep)) return undefined;
  seen.add(real);
  const found = entry.isSymbolicLink() ? await stat(real) : entry;
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : undefined;
}
