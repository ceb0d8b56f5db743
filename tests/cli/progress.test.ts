import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { showProgress } from '../../cli/progress.ts';

function stream(isTTY: boolean) {
  const written: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  // The few members of a terminal that the bar uses.
  const terminal = Object.assign(sink, { isTTY, columns: 100, rows: 24, cursorTo: () => true, clearLine: () => true });
  return { written, terminal: terminal as unknown as NodeJS.WriteStream };
}

test.each([
  ['a terminal', true, 3, true],
  ['a terminal with one thing to count', true, 1, false],
  ['a file', false, 3, false],
])('%s: a bar %s of %i', (_what, isTTY, total, drawn) => {
  const { written, terminal } = stream(isTTY);
  const progress = showProgress(total, 'sources', terminal);
  progress.step(2);
  progress.stop();
  expect(written.join('').includes(`of ${total} sources`)).toBe(drawn);
});
