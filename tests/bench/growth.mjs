// How the cost of texts made to hurt grows: each read at a length and at four times that, in one process.
//   node growth.mjs LENGTH
import { readDocument } from '../../dist/ingest/read/read.js';
import { SHAPES } from './shapes.mjs';

const length = Number(process.argv[2]);

function cost(text) {
  const cpu = process.cpuUsage();
  readDocument({ text, published: '2024-05-06', publisher: null });
  const { user, system } = process.cpuUsage(cpu);
  return (user + system) / 1e6;
}

const told = Object.entries(SHAPES).map(([shape, make]) => {
  cost(make(length / 8));
  const [once, fourfold] = [cost(make(length)), cost(make(4 * length))];
  return { shape, once, fourfold };
});
const begun = process.memoryUsage().rss;
const large = cost(SHAPES['one paragraph, over and over'](4_000_000));
process.stdout.write(JSON.stringify({ told, large, grown: process.resourceUsage().maxRSS * 1024 - begun }));
