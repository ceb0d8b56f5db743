import { describe, expect, test } from '@jest/globals';
import { untilAborted, watchInterruption } from '../../cli/interruption.ts';

async function* forever(): AsyncGenerator<number> {
  yield 1;
  yield 2;
  await new Promise(() => undefined);
}

async function* ending(): AsyncGenerator<number> {
  yield* [1, 2, 3];
}

describe('values until aborted', () => {
  test('come to their end when nobody aborts', async () => {
    const seen: number[] = [];
    for await (const value of untilAborted(ending(), new AbortController().signal)) seen.push(value);
    expect(seen).toEqual([1, 2, 3]);
  });

  test('end while the next one is still waited for', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    setTimeout(() => stop.abort(), 20);
    for await (const value of untilAborted(forever(), stop.signal)) seen.push(value);
    expect(seen).toEqual([1, 2]);
  });

  test('do not begin after it', async () => {
    const seen: number[] = [];
    for await (const value of untilAborted(ending(), AbortSignal.abort())) seen.push(value);
    expect(seen).toEqual([]);
  });
});

test('the first signal asks to stop and says with which code; Node has its signals back afterwards', async () => {
  const before = process.listenerCount('SIGTERM');
  const interruption = watchInterruption();
  expect(interruption.exitCode()).toBeUndefined();
  process.emit('SIGTERM', 'SIGTERM');
  expect(interruption.signal.aborted).toBe(true);
  expect(interruption.exitCode()).toBe(143);
  process.emit('SIGINT', 'SIGINT'); // the echo of the first; were it a second one, this process would end here
  expect(interruption.exitCode()).toBe(143);
  interruption.release();
  expect(process.listenerCount('SIGTERM')).toBe(before);
});
