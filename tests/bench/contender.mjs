// One contender in a process of its own, so that its memory is its own: reads the corpus so many times over and says what it cost.
//   node contender.mjs NAME CORPUS ROUNDS
import { readFileSync } from 'node:fs';
import { CONTENDERS } from './contenders.mjs';

const [name, file, rounds] = process.argv.slice(2);
const sets = JSON.parse(readFileSync(file, 'utf8'));
const before = process.resourceUsage().maxRSS;
const began = performance.now();
const read = await CONTENDERS[name].make();
const ready = performance.now() - began;
const told = [];
for (let round = 0; round < Number(rounds); round += 1) {
  for (const { name: set, documents } of sets) {
    const cpu = process.cpuUsage();
    const from = performance.now();
    let names = 0;
    for (const document of documents) names += read(document);
    const { user, system } = process.cpuUsage(cpu);
    told.push({ round, set, names, seconds: (performance.now() - from) / 1000, cpu: (user + system) / 1e6 });
  }
}
process.stdout.write(JSON.stringify({ ready, before, peak: process.resourceUsage().maxRSS, told }));
