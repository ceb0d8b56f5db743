// The desk, the only writer: accepts documents and retracts them. Each act is one transaction of the record's change and of the
// difference that weaving makes of it; one act at a time, and another writer on the same store is noticed by the revision.
import { advanceRevision, beginRecord } from '../cypher/catalogue/record.ts';
import { type Store, step } from '../cypher/store.ts';
import type { Claim, Recorded } from '../model/claims.ts';
import type { Desk, Receipt, Retraction } from '../model/desk.ts';
import type { DocumentInput } from '../model/documents.ts';
import { ConflictError, GoneError, NotFoundError } from '../model/errors.ts';
import type { Graph } from '../model/graph.ts';
import { recorded } from './claims.ts';
import { byRules, type Reader } from './reader.ts';
import { dropSteps, goneSteps, graphSteps, type KeptRecord, keepSteps, readGraph, readRecord } from './record.ts';
import { intake } from './sources/intake.ts';
import { difference } from './weave/difference.ts';
import { WEAVER, weave } from './weave/weave.ts';

/** How often an act is tried again when another writer on the same store was faster. */
const TRIES = 8;

interface Known {
  record: KeptRecord;
  graph: Graph;
}

/** What an act does to the record. */
interface Change {
  put: readonly Recorded[];
  drop: readonly string[];
}

/**
 * The desk of a store. Reads the record at the first act, not before, so that opening is quick.
 * `together`: whether documents handed in together are read at once, for a reader that spreads them over several cores.
 */
export function createDesk(store: Store, reader: Reader = byRules, together = false): Desk {
  let known: Known | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** Acts wait for one another; one that fails lets the next begin. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = last.then(act, act);
    last = mine.catch(() => undefined);
    return mine;
  };

  /** Runs an act on the record as it is, again from a fresh reading if another writer was faster. */
  const onRecord = async <T>(act: (now: Known) => Promise<T>): Promise<T> => {
    for (let tries = 1; ; tries++) {
      try {
        known ??= await open(store);
        return await act(known);
      } catch (error) {
        // After any failure the store may be ahead of what is known here: a write may have been kept though its answer was lost.
        known = undefined;
        if (!(error instanceof ConflictError) || tries === TRIES) throw error;
      }
    }
  };

  const write = async (now: Known, change: Change): Promise<number> => {
    const { next, steps, gone } = plan(now, change);
    await store.write(steps);
    known = next;
    return gone;
  };

  return {
    accept: (inputs) => {
      // read at once, kept in turn: acts follow one another as they were asked for, however long each takes to read
      const reading = together ? readTogether(inputs, reader) : readInputs(inputs, reader);
      reading.catch(() => undefined); // its turn says so
      return inTurn(async () => {
        const read = await reading;
        return onRecord((now) => accept(now, read, (change) => write(now, change)));
      });
    },
    retract: (document) => inTurn(() => onRecord((now) => retract(now, document, (change) => write(now, change)))),
  };
}

/** Reads each input, into a document, then into claims; one after another, so that nothing more is asked once one is refused. */
async function readInputs(inputs: readonly DocumentInput[], reader: Reader): Promise<Recorded[]> {
  const read: Recorded[] = [];
  for (const input of inputs) {
    const { document, stated } = intake(input);
    read.push(recorded(document, stated ?? (await reader(document))));
  }
  return read;
}

/** Reads all inputs at once. */
function readTogether(inputs: readonly DocumentInput[], reader: Reader): Promise<Recorded[]> {
  return Promise.all(
    inputs.map(async (input) => {
      const { document, stated } = intake(input);
      return recorded(document, stated ?? (await reader(document)));
    }),
  );
}

/** The record and its graph as the store has them; a graph woven by another version is woven anew and written. */
async function open(store: Store): Promise<Known> {
  await store.write([step(beginRecord, {})]);
  const record = await readRecord(store);
  const graph = weave([...record.entries.values()]);
  if (record.weaver === WEAVER) return { record, graph };
  const steps = graphSteps(difference(await readGraph(store), graph));
  await store.write([
    step(advanceRevision, { expected: record.revision, next: record.revision + 1, weaver: WEAVER }, 1),
    ...steps,
  ]);
  return { record: { ...record, revision: record.revision + 1, weaver: WEAVER }, graph };
}

async function accept(
  now: Known,
  read: readonly Recorded[],
  write: (change: Change) => Promise<number>,
): Promise<Receipt[]> {
  const latest = new Map(read.map((entry) => [entry.document.id, entry]));
  const put = [...latest.values()].filter((entry) => !isKept(now.record.entries.get(entry.document.id), entry));
  if (put.length > 0) await write({ put, drop: [] });
  return read.map((entry) => receipt(entry, now.record.entries.get(entry.document.id)));
}

/** Whether the record already has this document with these claims. */
function isKept(kept: Recorded | undefined, entry: Recorded): boolean {
  if (!kept || kept.document.hash !== entry.document.hash || kept.claims.length !== entry.claims.length) return false;
  const ids = new Set(kept.claims.map(({ id }) => id));
  return (
    entry.claims.every(({ id }) => ids.has(id)) && JSON.stringify(kept.mentions) === JSON.stringify(entry.mentions)
  );
}

function receipt(entry: Recorded, before: Recorded | undefined): Receipt {
  const says = new Set(entry.claims.map(({ list, says: said }) => `${list} ${JSON.stringify(said)}`));
  const counts: { [list: string]: number } = {};
  for (const one of says) {
    const list = one.slice(0, one.indexOf(' '));
    counts[list] = (counts[list] ?? 0) + 1;
  }
  const outcome = before === undefined ? 'read' : isKept(before, entry) ? 'unchanged' : 'replaced';
  return { document: entry.document.id, title: entry.document.title, outcome, counts, claims: entry.claims.length };
}

async function retract(now: Known, document: string, write: (change: Change) => Promise<number>): Promise<Retraction> {
  const kept = now.record.entries.get(document);
  if (!kept) {
    if (now.record.gone.has(document)) throw new GoneError(`the document "${document}" has been retracted already`);
    throw new NotFoundError(`there is no document "${document}"; GET /api/documents lists those that there are`);
  }
  return { document, claims: kept.claims.length, gone: await write({ put: [], drop: [document] }) };
}

/** The one transaction of a change, what is known after it, and how many nodes go. */
function plan({ record, graph }: Known, { put, drop }: Change) {
  const entries = new Map(record.entries);
  for (const id of drop) entries.delete(id);
  for (const entry of put) entries.set(entry.document.id, entry);
  const after = weave([...entries.values()]);
  const change = difference(graph, after);
  const old = [...put.map(({ document }) => document.id), ...drop].flatMap(
    (id) => record.entries.get(id)?.claims ?? [],
  );
  const fresh = put.flatMap(({ claims }) => claims);
  const [oldIds, freshIds] = [idsOf(old), idsOf(fresh)];
  const goneClaims = old.filter(({ id }) => !freshIds.has(id));
  const gone = [
    ...goneClaims.map(({ id, document }) => ({ id, document })),
    ...drop.map((id) => ({ id, document: id })),
  ];
  const back = [...freshIds, ...put.map(({ document }) => document.id)].filter((id) => record.gone.has(id));
  const next: Known = {
    record: {
      revision: record.revision + 1,
      weaver: WEAVER,
      entries,
      gone: new Set([...[...record.gone].filter((id) => !back.includes(id)), ...gone.map(({ id }) => id)]),
    },
    graph: after,
  };
  const steps = [
    step(advanceRevision, { expected: record.revision, next: record.revision + 1, weaver: WEAVER }, 1),
    ...keepSteps(
      put,
      fresh.filter(({ id }) => !oldIds.has(id)),
    ),
    ...graphSteps(change),
    ...dropSteps(
      drop,
      goneClaims.map(({ id }) => id),
    ),
    ...goneSteps(gone, back),
  ];
  return { next, steps, gone: change.drop.length };
}

const idsOf = (claims: readonly Claim[]): Set<string> => new Set(claims.map(({ id }) => id));
