// Articles of a small made-up world for tests of the built product.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Article {
  id: string;
  title: string;
  published: string;
  text: string;
}

/** One of the samples: a store that knows it is none that is served for the first time, and a server reads no samples into it. */
export const sample = fileURLToPath(new URL('../../samples/articles/london.json', import.meta.url));

/** The nth article: a reception of its own day. */
export function article(number: number): Article {
  const day = new Date(Date.UTC(2020, 0, number + 1)).toISOString().slice(0, 10);
  return {
    id: `reception-${number}`,
    title: `Reception ${number}`,
    published: day,
    text: `HA NOI – Prime Minister of Viet Nam Pham Minh Chinh received Minister of Foreign Affairs of Japan Ama Tester in Ha Noi on ${day}. They spoke about trade.`,
  };
}

/** Writes so many articles as JSON files into a new folder and gives its path. */
export function articleFiles(folder: string, count: number): string {
  const path = join(folder, 'articles');
  mkdirSync(path);
  for (let number = 0; number < count; number += 1) {
    writeFileSync(join(path, `${String(number).padStart(4, '0')}.json`), JSON.stringify(article(number)));
  }
  return path;
}
