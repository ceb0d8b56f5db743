// Well-connected people and much-told facts: answers stay bounded and say how much there is.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStore } from '../../cypher/open.ts';
import { meeting, person } from '../ingest/weave/world.ts';
import { ask, openWorld, telling, type World } from './world.ts';

const HUB = 'Amara Oyelaran';
const REPORTS = 14;
const GUESTS = 90;

const folder = mkdtempSync(join(tmpdir(), 'entente-hubs-'));
let world: World;

/** Guests whose names share no word, so that each is somebody of their own. */
const guest = (n: number): string => `Guest${n} Family${n}`;
const day = (n: number): string => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10);

beforeAll(async () => {
  const told = Array.from({ length: REPORTS }, (_, n) =>
    telling(`report-${n}`, '2024-02-02', {
      people: [person(HUB), person('Much Told')],
      meetings: [meeting([HUB, 'Much Told'], '2024-02-01')],
    }),
  );
  const guests = Array.from({ length: GUESTS }, (_, n) => guest(n));
  const diary = telling('diary', '2024-01-01', {
    people: [person(HUB), ...guests.map((name) => person(name))],
    meetings: guests.map((name, n) => meeting([HUB, name], day(n))),
  });
  world = await openWorld(await openStore({ kind: 'embedded', folder }), [...told, diary]);
}, 60_000);
afterAll(async () => {
  await world.close();
  await world.store.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string) => (await ask(world.url, path)).body;

test('a list shows some passages of a fact, the fact alone shows all', async () => {
  const { meetings } = await get(`/api/met?a=${HUB}&b=Much+Told`);
  expect(meetings[0].evidence).toHaveLength(10);
  expect((await get(`/api/facts/${meetings[0].id}`)).evidence).toHaveLength(REPORTS);
});

test('the neighbourhood of a hub holds the latest and counts the rest', async () => {
  const { a } = await get(`/api/met?a=${HUB}&limit=1`);
  const { nodes, links, more } = await get(`/api/neighbourhood/${a.id}`);
  expect(nodes).toHaveLength(61);
  expect(links).toHaveLength(60);
  expect(more).toBe(GUESTS + 1 - 60);
  expect(nodes[0]).toMatchObject({ id: a.id, degree: GUESTS + 1 });
  const names = nodes.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(['Much Told', guest(GUESTS - 1), guest(GUESTS - 59)]));
  expect(names).not.toContain(guest(0));
});

test('met pages by its limit and counts all', async () => {
  const { total, meetings } = await get(`/api/met?a=${HUB}&limit=5`);
  expect([total, meetings.length]).toEqual([GUESTS + 1, 5]);
});
