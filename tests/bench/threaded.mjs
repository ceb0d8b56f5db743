// All cores: the corpus through the threads of `entente extract`, in a process of its own.
//   node threaded.mjs CORPUS ROUNDS THREADS
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inOrder } from '../../dist/cli/in-order.js';
import { Threads } from '../../dist/cli/threads.js';

const [file, rounds, size] = process.argv.slice(2);
const sets = JSON.parse(readFileSync(file, 'utf8'));
const threads = new Threads(Number(size));
const told = [];
const hash = createHash('sha256');
for (let round = 0; round < Number(rounds); round += 1) {
  for (const { name: set, documents } of sets) {
    const inputs = documents.map(({ text, published, publisher }) => ({
      text,
      ...(published ? { published } : {}),
      ...(publisher ? { publisher } : {}),
    }));
    const cpu = process.cpuUsage();
    const from = performance.now();
    for await (const line of inOrder(each(inputs), (input) => threads.facts(input), threads.size * 4))
      if (round === 0) hash.update(line);
    const { user, system } = process.cpuUsage(cpu);
    told.push({ round, set, seconds: (performance.now() - from) / 1000, cpu: (user + system) / 1e6 });
  }
}
await threads.close();
process.stdout.write(
  JSON.stringify({ peak: process.resourceUsage().maxRSS, told, hash: hash.digest('hex').slice(0, 16) }),
);

async function* each(things) {
  yield* things;
}
