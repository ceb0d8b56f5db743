// A small world behind the API: a few invented people, what twelve documents say of them, and a server that answers for it.
// The documents come in by the real desk; only the reading of their text is given, so that each test knows what was stated.

import type { Store } from '../../cypher/store.ts';
import { createDesk } from '../../ingest/desk.ts';
import type { Reading } from '../../model/claims.ts';
import type { DocumentInput } from '../../model/documents.ts';
import { noFacts } from '../../model/facts.ts';
import { createApp, type Parts } from '../../server/app.ts';
import { type Listening, listen } from '../../server/listen.ts';
import { meeting, person, type States, stating, tenure, visit } from '../ingest/weave/world.ts';

export const HA = 'Hà Thị Sương';
export const MOU = 'Mou Lian';
export const SATO = 'Sato Ren';
export const LY = 'Ly Hoa';
export const NAMESAKE = 'Vu Van Hung';

const minister = 'Minister of Foreign Affairs';
const come = (name: string, of: string, title = minister) => ({ person: name, title, of });

interface Telling {
  input: DocumentInput;
  reading: Reading;
}

/** A document of this id, day and title that states these facts. */
export function telling(id: string, published: string, states: States, title = `Report ${id}`): Telling {
  const { document, reading } = stating(id, published, states);
  return { input: { id, title, publisher: 'The Test Gazette', published, text: document.text }, reading };
}

const ministers = [tenure(HA, minister, 'VNM'), tenure(MOU, minister, 'CHN')];
const HANOI = { place: 'Ha Noi', country: 'VNM' };

/** What the documents of the small world say. */
export const WORLD: readonly Telling[] = [
  telling(
    'talks',
    '2024-01-26',
    {
      people: [person(HA, 'Minister Sương'), person(MOU)],
      tenures: ministers,
      meetings: [meeting([HA, MOU], '2024-01-25', { ...HANOI, capacities: [come(HA, 'VNM'), come(MOU, 'CHN')] })],
      visits: [visit(MOU, 'VNM', '2024-01-24', { until: '2024-01-26', kind: 'official' })],
      mentions: [
        { name: HA, kind: 'person', refers: HA },
        { name: 'Viet Nam', kind: 'country', refers: 'VNM' },
      ],
    },
    'Ministers hold talks in Ha Noi',
  ),
  telling('talks-again', '2024-01-27', {
    people: [person(HA), person(MOU)],
    meetings: [meeting([HA, MOU], '2024-01-25', HANOI)],
  }),
  telling('plan', '2024-02-01', {
    people: [person(HA), person(MOU)],
    meetings: [meeting([HA, MOU], '2024-09', { status: 'planned', country: 'CHN' })],
  }),
  telling('forum', '2024-05-11', {
    people: [person(HA), person(MOU), person(SATO)],
    tenures: [tenure(SATO, minister, 'JPN', { on: '2024-05-10' })],
    events: [
      {
        name: 'River Forum',
        kind: 'forum',
        date: '2024-05-10',
        place: 'Bangkok',
        country: 'THA',
        status: 'held',
        part_of: null,
      },
      {
        name: 'Opening Session',
        kind: 'session',
        date: '2024-05-10',
        place: null,
        country: 'THA',
        status: 'held',
        part_of: 'River Forum',
      },
    ],
    meetings: [
      meeting([HA, MOU, SATO], '2024-05-10', {
        setting: 'multilateral',
        place: 'Bangkok',
        country: 'THA',
        during: 'River Forum',
        capacities: [come(HA, 'VNM'), come(MOU, 'CHN'), come(SATO, 'JPN')],
      }),
    ],
  }),
  telling('call', '2023-03-02', {
    people: [person(HA), person(SATO)],
    meetings: [meeting([HA, SATO], '2023-02', { mode: 'call' })],
  }),
  telling('chair', '2024-06-03', {
    people: [person(SATO)],
    meetings: [
      meeting([SATO], '2024-06-02', { ...HANOI, offices: [{ title: 'Chairman of the National Assembly', of: 'VNM' }] }),
    ],
  }),
  telling('terms', '2024-01-05', {
    people: [person(HA), person('Do Minh Quang')],
    tenures: [
      tenure('Do Minh Quang', minister, 'VNM', { from: '2011-08-03', until: '2021-04-08' }),
      tenure(HA, minister, 'VNM', { from: '2021-04-08' }),
      tenure('Do Minh Quang', 'Ambassador', 'VNM', { to: 'BEL', alsoTo: ['EU'], from: '2022' }),
    ],
  }),
  telling('standing', '2024-01-06', {
    partnerships: [
      {
        countries: ['VNM', 'CHN'],
        level: 'comprehensive strategic partnership',
        status: 'established',
        date: '2008-06',
      },
      { countries: ['VNM', 'JPN'], level: 'strategic partnership', status: 'established', date: '2009-04-20' },
      {
        countries: ['VNM', 'JPN'],
        level: 'comprehensive strategic partnership',
        status: 'upgraded',
        date: '2023-11-27',
      },
      { countries: ['VNM', 'JPN'], level: 'comprehensive partnership', status: 'existing', date: null },
      { countries: ['VNM', 'THA'], level: 'comprehensive strategic partnership', status: 'proposed', date: null },
    ],
    diplomaticRelations: [
      { countries: ['VNM', 'CHN'], level: 'diplomatic relations', status: 'established', date: '1950-01-18' },
    ],
  }),
  telling('treaty', '2023-12-02', {
    people: [person(HA), person(MOU)],
    agreements: [
      {
        name: 'Agreement on River Ports',
        kind: 'agreement',
        parties: ['VNM', 'CHN', 'EU'],
        status: 'signed',
        date: '2023-12-01',
        signatories: [{ person: HA, for: 'VNM' }],
      },
    ],
    memberships: [{ member: 'VNM', of: 'River Council', role: 'member' }],
  }),
  telling('department', '2022-05-06', {
    people: [person(LY), person(SATO)],
    tenures: [tenure(LY, 'Director', 'Department of Ports', { under: ['Ministry of Ports', 'VNM'] })],
    meetings: [meeting([LY, SATO], '2022-05-05')],
  }),
  telling('words', '2024-02-02', {
    people: [person(HA)],
    statements: [
      { speaker: HA, kind: 'priority', text: 'ports come first', about: ['VNM'], period: '2024', occasion: null },
    ],
    figures: [{ what: 'trade', value: 5, unit: 'billion USD', approx: 'about', period: '2023', of: 'VNM', saidBy: HA }],
    policies: [
      {
        name: 'Directive No. 7',
        kind: 'directive',
        number: '7',
        issuer: 'Council of Ports',
        proposer: null,
        date: '2023-05-01',
      },
    ],
  }),
  telling('namesakes', '2024-03-01', {
    people: [person(`${NAMESAKE}#1`), person(`${NAMESAKE}#2`)],
    tenures: [tenure(`${NAMESAKE}#1`, 'Governor', 'LAO'), tenure(`${NAMESAKE}#2`, 'Ambassador', 'KHM', { to: 'LAO' })],
  }),
];

export interface World {
  store: Store;
  url: string;
  close(): Promise<void>;
}

/** A server over this store, once the documents are in. `parts`: what the app gets beside store and desk. */
export async function openWorld(
  store: Store,
  tellings: readonly Telling[] = WORLD,
  parts: Partial<Parts> = {},
): Promise<World> {
  const readings = new Map(tellings.map(({ input, reading }) => [input.id, reading]));
  const desk = createDesk(store, ({ id }) => readings.get(id) ?? { facts: noFacts(), mentions: [] });
  if (tellings.length > 0) await desk.accept(tellings.map(({ input }) => input));
  const app = createApp({
    store,
    desk,
    checkAnswers: true,
    clock: () => new Date('2024-07-01T00:00:00Z'),
    limits: { requestsPerMinute: 100_000 },
    ...parts,
  });
  const listening: Listening = await listen(app, { host: '127.0.0.1', port: 0 });
  return { store, url: listening.url, close: () => listening.close(0) };
}

// biome-ignore lint/suspicious/noExplicitAny: each test looks at the fields that it is about; answers were checked against their schemas on the way out
export type Body = any;

export interface Said {
  status: number;
  headers: Headers;
  body: Body;
}

/** Asks the server; a body is sent as JSON. */
export async function ask(url: string, path: string, init: RequestInit & { json?: unknown } = {}): Promise<Said> {
  const { json, ...rest } = init;
  const body =
    json === undefined
      ? {}
      : { body: JSON.stringify(json), method: 'POST', headers: { 'content-type': 'application/json' } };
  const response = await fetch(`${url}${path}`, { ...body, ...rest });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : {} };
}
