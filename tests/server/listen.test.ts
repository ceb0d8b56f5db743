// Taking a port and giving it back.
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { UnavailableError } from '../../model/errors.ts';
import { listen } from '../../server/listen.ts';

const host = '127.0.0.1';

describe('listen', () => {
  test('says under which address it is reached', async () => {
    const listening = await listen((_request, response) => void response.end('here'), { host, port: 0 });
    expect(listening.url).toBe(`http://127.0.0.1:${listening.port}`);
    expect(await (await fetch(listening.url)).text()).toBe('here');
    await listening.close();
    await listening.close();
    await expect(fetch(listening.url)).rejects.toThrow();
  });

  test('names a port that is taken and what to do', async () => {
    const first = await listen(() => undefined, { host, port: 0 });
    const second = listen(() => undefined, { host, port: first.port });
    await expect(second).rejects.toThrow(UnavailableError);
    await expect(second).rejects.toThrow(new RegExp(`port ${first.port} .*taken.*PORT`));
    await first.close();
    await (await listen(() => undefined, { host, port: first.port })).close();
  });

  test('names an address that this machine has not', async () => {
    await expect(listen(() => undefined, { host: '203.0.113.7', port: 0 })).rejects.toThrow(/203\.0\.113\.7.*HOST/);
  });

  test('answers what was asked before it ends, and cuts off what takes longer than the grace', async () => {
    const slow = await listen((_request, response) => void sleep(150).then(() => response.end('late')), {
      host,
      port: 0,
    });
    const asked = fetch(slow.url).then((response) => response.text());
    await sleep(50);
    await slow.close(5_000);
    expect(await asked).toBe('late');

    const stuck = await listen(() => undefined, { host, port: 0 });
    const never = fetch(stuck.url).catch(() => 'cut off');
    await sleep(50);
    await stuck.close(100);
    expect(await never).toBe('cut off');
  });
});
