// Whether a store understands every statement that stands in cypher/: each is planned, none runs.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Driver, Parameters, Plain } from '../../cypher/driver.ts';
import { type Token, tokens } from '../../cypher/gate/lexer.ts';
import { textOf } from '../../cypher/store.ts';

const folder = fileURLToPath(new URL('../../cypher/', import.meta.url));

/** The names of all statements but those of the schema: "read/met". */
export const STATEMENTS: readonly string[] = [
  ...new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.cypher') && !file.startsWith('schema/'))
      .map((file) => file.replace(/(?:\.neo4j|\.embedded)?\.cypher$/, '').replaceAll('\\', '/')),
  ),
].sort();

/** What each statement was answered that the store does not understand. */
export async function misunderstood(driver: Driver): Promise<string[]> {
  const found: string[] = [];
  for (const name of STATEMENTS) {
    const text = textOf(name, driver.dialect);
    await driver
      .read(`EXPLAIN\n${text}`, parametersFor(tokens(text)))
      .catch((error: unknown) => found.push(`${name}: ${String(error)}`));
  }
  return found;
}

/** A value for each parameter, of a kind that fits where it stands. */
function parametersFor(words: readonly Token[]): Parameters {
  const given = words.flatMap((token, index): [string, Plain][] =>
    token.kind === 'parameter' ? [[token.text, fitting(words, index)]] : [],
  );
  return Object.fromEntries(given);
}

function fitting(words: readonly Token[], index: number): Plain {
  const before = words[index - 1]?.text.toUpperCase() ?? '';
  if (before === 'LIMIT' || before === 'SKIP' || before === '..') return 1;
  if (before === 'IN' || before === 'UNWIND') return [];
  return words[index - 2]?.text.toUpperCase() === 'SIZE' ? [] : 'x';
}
