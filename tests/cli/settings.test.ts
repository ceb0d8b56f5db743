import { describe, expect, test } from '@jest/globals';
import { isLoopback, readSettings } from '../../cli/settings.ts';
import { InputError } from '../../model/errors.ts';

describe('settings', () => {
  test.each([
    [{}, { host: '127.0.0.1', port: 4321, hosts: [] }],
    [{ PORT: '8080' }, { host: '127.0.0.1', port: 8080, hosts: [] }],
    [
      { PORT: '0', HOST: '0.0.0.0' },
      { host: '0.0.0.0', port: 0, hosts: [] },
    ],
    [
      { PORT: '', HOST: '' },
      { host: '127.0.0.1', port: 4321, hosts: [] },
    ],
    [
      { ENTENTE_HOSTS: 'Graph.example.org, b.example' },
      { host: '127.0.0.1', port: 4321, hosts: ['graph.example.org', 'b.example'] },
    ],
  ])('%j', (environment, settings) => {
    expect(readSettings(environment)).toEqual(settings);
  });

  test.each(['http', '65536', '-1', '80.5', '8080x'])('PORT=%s is refused by name', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(InputError);
    expect(() => readSettings({ PORT })).toThrow(`PORT="${PORT}" will not do`);
  });

  test.each([
    ['127.0.0.1', true],
    ['127.1.2.3', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.1.4', false],
    ['127.0.0.1.example.org', false],
  ])('%s is reachable from this machine alone: %s', (host, alone) => {
    expect(isLoopback(host)).toBe(alone);
  });
});
