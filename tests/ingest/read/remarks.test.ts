// Remarks of trips against a person's reading of 300 of them: who was met, in which office, of which country or body. The remarks
// themselves stand beside the checkout and are not repeated here; misses are printed by number only, so that looking at a score
// teaches nothing.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { z } from 'zod';
import { findNamed } from '../../../ingest/read/mentions/gazetteer.ts';
import { readDocument } from '../../../ingest/read/read.ts';
import { tokenize } from '../../../ingest/read/tokens.ts';
import { intake } from '../../../ingest/sources/intake.ts';
import { readTrips } from '../../../ingest/sources/trips.ts';
import type { FactLists } from '../../../model/facts.ts';
import { fold } from '../../../model/names.ts';
import { testWith } from '../../needs.ts';

const metSchema = z.object({ name: z.string().nullable(), title: z.string(), of: z.string() });
const annotationSchema = z.object({
  trips: z.array(z.object({ trip: z.union([z.string(), z.number()]).transform(String), met: z.array(metSchema) })),
});

/** One who was met as the reader gives it: any of the titles, or all of them joined, may be the annotated one. */
interface Read {
  name: string;
  titles: string[];
  of: string[];
}

const ARCHIVE = fileURLToPath(new URL('../../../../shared/history-at-state/history-at-state.tar.xz', import.meta.url));

/** The documents of all trips, by number. */
function documents(): Map<string, ReturnType<typeof intake>['document']> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-trips-'));
  try {
    execFileSync('tar', ['-xJf', ARCHIVE, '-C', folder, '--wildcards', '*/travels/*-travels/*.xml']);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.xml'));
    const inputs = files.flatMap((file) => readTrips(readFileSync(join(folder, file), 'utf8'), file));
    return new Map(inputs.map((input) => [input.id?.replace('trip-', '') ?? '', intake(input).document]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bodies by one name, whichever of their names was written. */
function owner(name: string): string {
  const [piece, ...others] = findNamed(tokenize(name));
  return fold(piece?.kind === 'body' && others.length === 0 ? piece.name : name);
}

const traveller = (text: string): string => /^(.+?), (?:President|Secretary of State) of/.exec(text)?.[1] ?? '';

/** Whom the traveller met, each once. */
function met(text: string, { meetings, tenures }: FactLists): Read[] {
  const who = traveller(text);
  const held = meetings.filter(({ people, status }) => status === 'held' && people.includes(who));
  const names = new Set(held.flatMap(({ people }) => people).filter((name) => name !== who));
  const people = [...names].map((name) => {
    const own = tenures.filter(({ person }) => person === name);
    const titles = own.map(({ title }) => fold(title));
    return { name: fold(name), titles: [...titles, titles.join(' and ')], of: own.map(({ of }) => owner(of ?? '')) };
  });
  const offices = new Map(
    held.flatMap(({ offices = [] }) => offices).map(({ title, of }) => [`${title}|${of}`, { title, of }]),
  );
  return [
    ...people,
    ...[...offices.values()].map(({ title, of }) => ({ name: '', titles: [fold(title)], of: [owner(of ?? '')] })),
  ];
}

/** How many of the annotated are found, each by another one that was read. */
function found(annotated: readonly z.infer<typeof metSchema>[], read: readonly Read[]): number {
  const left = [...read];
  return annotated.filter(({ name, title, of }) => {
    const at = left.findIndex(
      (one) => one.name === fold(name ?? '') && one.titles.includes(fold(title)) && one.of.includes(owner(of)),
    );
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

testWith('historyAtState')(
  'whom the remarks of trips say was met, in which office and of which country',
  () => {
    const { trips } = annotationSchema.parse(
      JSON.parse(readFileSync(new URL('./remarks.json', import.meta.url), 'utf8')),
    );
    const all = documents();
    const scored = trips.map(({ trip, met: annotated }) => {
      const document = all.get(trip);
      const read = document ? met(document.text, readDocument(document).facts) : [];
      return { trip, right: found(annotated, read), annotated: annotated.length, read: read.length };
    });
    const sum = (of: 'right' | 'annotated' | 'read'): number => scored.reduce((total, one) => total + one[of], 0);
    const [precision, recall] = [sum('right') / sum('read'), sum('right') / sum('annotated')];
    const f1 = (2 * precision * recall) / (precision + recall);
    const misses = scored.filter(({ right, annotated, read }) => right < annotated || right < read);
    console.info(
      `remarks: P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)} (${sum('right')} right of ${sum('annotated')} annotated, ${sum('read')} read); ` +
        `${misses.length} trips not all right, the first: ${misses
          .slice(0, 8)
          .map(({ trip, right, annotated, read }) => `${trip} (${right} of ${annotated}, ${read} read)`)
          .join(', ')}`,
    );
    expect(trips.length).toBe(300);
    expect(scored.filter(({ trip }) => !all.has(trip))).toEqual([]);
    expect(f1).toBeGreaterThanOrEqual(0.93);
  },
  60_000,
);
