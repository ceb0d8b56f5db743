// Run by the kill tests in a process of its own: writes transactions without pause until it is killed. What it says is synchronous.
// Arguments: settings of the store (JSON), first number, nodes of each half.
import { writeSync } from 'node:fs';
import { openDriver } from '../../dist/cypher/open.js';

const [settings, from, half] = process.argv.slice(2);
const driver = await openDriver(JSON.parse(settings));
for (let number = Number(from); ; number++) {
  const parameters = { number, half: Number(half) };
  writeSync(1, `begin ${number}\n`);
  await driver.write(
    [
      'UNWIND range(1, $half) AS i CREATE (:Part {of: $number, side: "a", at: i})',
      'UNWIND range(1, $half) AS i CREATE (:Part {of: $number, side: "b", at: i})',
      `MATCH (a:Part {of: $number, side: "a"}) MATCH (b:Part {of: $number, side: "b"}) WHERE a.at = b.at CREATE (a)-[:TIED]->(b)`,
      'MERGE (m:Meta {id: "kills"}) SET m.kept = coalesce(m.kept, 0) + 1 RETURN m.kept AS kept',
    ].map((text) => ({ text, parameters })),
  );
  writeSync(1, `kept ${number}\n`);
}
