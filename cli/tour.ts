// `entente tour`: the main job without staying. Reads the samples into a folder of its own (or into the Neo4j that is given), asks three
// questions over the API, prints the answers with the sentences that say so, and leaves nothing behind.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { openStore, type StoreSettings, storeSettings } from '../cypher/open.ts';
import { createDesk } from '../ingest/desk.ts';
import {
  type Evidence,
  type FactView,
  heldOfficeSchema,
  metSchema,
  type Reference,
  searchSchema,
  standingSchema,
} from '../model/api.ts';
import { NotFoundError } from '../model/errors.ts';
import { call } from './http.ts';
import { watchInterruption } from './interruption.ts';
import { allSamples, arePresent } from './samples.ts';
import { type Kept, whileServed } from './served.ts';
import { say } from './streams.ts';
import { counted, summed, toldLists } from './told.ts';

const PERSON = 'Nguyen Phu Trong';
const COUNTRY = 'Viet Nam';
const OFFICE = 'President of Viet Nam';
const DAY = '2023-12-12';
/** Answers of a question that are printed; the rest is counted. */
const SHOWN = 8;

const HELP = `
Example:
  $ entente tour`;

export function tourCommand(): Command {
  return new Command('tour')
    .summary('read the samples, ask three questions, and end')
    .description(
      'Reads the samples into a temporary folder (or the Neo4j of NEO4J_URI), asks three questions, prints the answers with their quotes, and cleans up.',
    )
    .addHelpText('after', HELP)
    .action(tour);
}

async function tour(): Promise<void> {
  const settings = storeSettings(process.env);
  const interruption = watchInterruption();
  try {
    await tourOf(settings, interruption.signal);
  } finally {
    process.exitCode = interruption.exitCode() ?? process.exitCode;
    interruption.release();
  }
}

/** A signal ends it between two steps, so that it cleans up all the same. */
async function tourOf(settings: StoreSettings, signal: AbortSignal): Promise<void> {
  if (settings.kind === 'neo4j') {
    await onStore(settings, withSamplesForNow, signal);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'entente-tour-'));
  try {
    await onStore({ ...settings, folder }, withSamples, signal);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Around = (kept: Kept, ask: () => Promise<void>) => Promise<void>;

async function onStore(settings: StoreSettings, around: Around, signal: AbortSignal): Promise<void> {
  const store = await openStore(settings);
  const kept = { store, desk: createDesk(store) };
  try {
    await around(kept, () => whileServed(kept, (url) => askAll(url, signal)));
  } finally {
    await store.close();
  }
}

async function withSamples({ desk }: Kept, ask: () => Promise<void>): Promise<void> {
  const began = performance.now();
  const receipts = await desk.accept(await allSamples());
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  await say(`read ${counted(receipts.length, 'sample', 'samples')} in ${seconds} s: ${toldLists(summed(receipts))}`);
  await ask();
}

/** On somebody's Neo4j: under ids of the tour's own, taken back afterwards, unless the samples are there anyway. */
async function withSamplesForNow(kept: Kept, ask: () => Promise<void>): Promise<void> {
  const samples = await allSamples();
  if (await arePresent(kept.store, samples)) {
    await ask();
    return;
  }
  const ours = samples.map((sample) => ({ ...sample, id: `tour-${sample.id}` }));
  try {
    const receipts = await kept.desk.accept(ours);
    await say(`read ${counted(receipts.length, 'sample', 'samples')}: ${toldLists(summed(receipts))}`);
    await ask();
  } finally {
    for (const { id } of ours) await kept.desk.retract(id).catch(passOver);
  }
}

function passOver(error: unknown): void {
  if (!(error instanceof NotFoundError)) throw error; // none of them was kept
}

async function askAll(url: string, signal: AbortSignal): Promise<void> {
  for (const ask of [askMet, askPartners, askHolder]) {
    if (signal.aborted) return;
    await ask(url);
  }
}

async function askMet(url: string): Promise<void> {
  const { id } = await find(url, PERSON, 'Person');
  const { total, meetings } = await get(url, `/api/met?a=${encodeURIComponent(id)}&limit=${SHOWN}`, metSchema);
  await say(`\nWhom did ${PERSON} meet?`);
  for (const meeting of meetings) await sayFact(meeting.date ?? 'undated', toldMeeting(meeting), meeting.evidence);
  await sayRest(total - meetings.length);
}

async function askPartners(url: string): Promise<void> {
  const { id } = await find(url, COUNTRY, 'Country');
  const { partners } = await get(url, `/api/countries/${encodeURIComponent(id)}/partners`, standingSchema);
  const onLadder = partners
    .filter(({ level }) => level.ladder === 'partnership')
    .sort((a, b) => b.level.rank - a.level.rank || a.partner.name.localeCompare(b.partner.name));
  await say(`\nAt which levels does ${COUNTRY} stand with its partners?`);
  for (const { partner, level, partnership } of onLadder.slice(0, SHOWN)) {
    await sayFact(partnership.date ?? 'undated', `${partner.name}: ${level.name}`, partnership.evidence);
  }
  await sayRest(onLadder.length - SHOWN);
}

async function askHolder(url: string): Promise<void> {
  const { id } = await find(url, OFFICE, 'Office');
  const { holders } = await get(url, `/api/offices/${encodeURIComponent(id)}/holders?on=${DAY}`, heldOfficeSchema);
  await say(`\nWho was ${OFFICE} on ${DAY}?`);
  for (const { certainty, tenure } of holders) await sayFact(certainty, tenure.phrase, tenure.evidence);
}

function get<T>(url: string, path: string, schema: Parameters<typeof call<T>>[2]): Promise<T> {
  return call(new URL(path, url), {}, schema);
}

/** The best hit with exactly this name. @throws NotFoundError where the samples lack it, which only a defect can cause */
async function find(url: string, name: string, label: string): Promise<Reference> {
  const { hits } = await get(url, `/api/search?q=${encodeURIComponent(name)}&label=${label}`, searchSchema);
  const hit = hits.find((one) => one.name === name) ?? hits[0];
  if (!hit) throw new NotFoundError(`the samples do not tell of ${name}`);
  return hit;
}

function toldMeeting({ phrase, participants }: FactView): string {
  const capacities = participants.flatMap(({ name, capacity }) => (capacity ? [`${name} as ${capacity.name}`] : []));
  return capacities.length === 0 ? phrase : `${phrase} (${capacities.join('; ')})`;
}

async function sayFact(when: string, what: string, evidence: readonly Evidence[]): Promise<void> {
  await say(`  ${when.padEnd(10)}  ${what}`);
  const [passage] = evidence;
  if (!passage) return;
  const { title, id, published } = passage.document;
  await say(`              “${passage.quote}” — ${title ?? id}${published ? `, ${published}` : ''}`);
}

async function sayRest(count: number): Promise<void> {
  if (count > 0) await say(`  and ${count} more`);
}
