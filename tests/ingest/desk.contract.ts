// What the desk promises on whichever store: the store holds exactly the record that remains and the graph woven afresh from it,
// after any sequence of acts; an act is kept wholly or not at all; another desk on the same store is noticed.
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import fc from 'fast-check';
import type { Store } from '../../cypher/store.ts';
import { recorded } from '../../ingest/claims.ts';
import { createDesk } from '../../ingest/desk.ts';
import { readGraph, readRecord } from '../../ingest/record.ts';
import { intake } from '../../ingest/sources/intake.ts';
import { difference } from '../../ingest/weave/difference.ts';
import { weave } from '../../ingest/weave/weave.ts';
import type { Reading, Recorded } from '../../model/claims.ts';
import type { Desk } from '../../model/desk.ts';
import type { Document, DocumentInput } from '../../model/documents.ts';
import { GoneError, InputError, NotFoundError } from '../../model/errors.ts';
import type { testWith } from '../needs.ts';
import { Frequencies } from './frequencies.ts';
import { statements } from './weave/record.arbitrary.ts';
import { meeting, person, type States, stating } from './weave/world.ts';

interface Telling {
  input: DocumentInput;
  reading: Reading;
}

const tell = (id: string, published: string | null, states: States): Telling => {
  const { document, reading } = stating(id, published, states);
  return { input: { id, published, text: document.text }, reading };
};

type Act = { kind: 'accept'; which: { id: number; version: number }[] } | { kind: 'retract'; id: number };

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(fc.record({ id: fc.nat(2), version: fc.nat(1) }), { minLength: 1, maxLength: 3 })
        .map((which): Act => ({ kind: 'accept', which })),
    },
    { weight: 3, arbitrary: fc.nat(2).map((id): Act => ({ kind: 'retract', id })) },
  ),
  { minLength: 2, maxLength: 10 },
);

/** Runs the suite; `open` gives an empty store, `runs` says how many random histories are tried. */
export function deskContract(
  store: string,
  it: ReturnType<typeof testWith>,
  open: () => Promise<Store>,
  runs: number,
): void {
  describe(`the desk on ${store}`, () => {
    let kept: Store | undefined;
    const at = (): Store => {
      if (!kept) throw new Error('the store did not open');
      return kept;
    };
    let readings = new Map<string, Reading>();
    const key = ({ id, text }: Pick<Document, 'id' | 'text'>): string => `${id}\n${text}`;
    const deskOf = (): Desk =>
      createDesk(
        at(),
        (document) => readings.get(key(document)) ?? { facts: stating('none', null, {}).reading.facts, mentions: [] },
      );
    const learn = ({ input, reading }: Telling): Recorded => {
      const { document } = intake(input);
      readings.set(key(document), reading);
      return recorded(document, reading);
    };

    beforeAll(async () => {
      kept = await open();
    }, 60_000);
    afterAll(() => kept?.close());

    const clear = async (desk: Desk): Promise<void> => {
      await desk.accept([]);
      for (const id of (await readRecord(at())).entries.keys()) await desk.retract(id);
      readings = new Map();
    };

    const expectHolds = async (remaining: ReadonlyMap<string, Recorded>): Promise<void> => {
      const record = await readRecord(at());
      expect([...record.entries.values()]).toEqual(
        [...remaining.values()].sort((a, b) => (a.document.id < b.document.id ? -1 : 1)),
      );
      expect(difference(await readGraph(at()), weave([...remaining.values()]))).toEqual({
        put: [],
        drop: [],
        cut: [],
        tie: [],
      });
    };

    it('ends after any acts in the graph woven afresh from what remains', async () => {
      const seen = new Frequencies(`acts on ${store}`, [
        'read',
        'unchanged',
        'replaced',
        'retracted',
        'retracted again',
        'back again',
        'by another desk',
      ]);
      const world = fc.record({ texts: fc.array(statements, { minLength: 8, maxLength: 8 }), acts });
      await fc.assert(
        fc.asyncProperty(world, async ({ texts, acts: history }) => {
          let desk = deskOf();
          await clear(desk);
          const remaining = new Map<string, Recorded>();
          const gone = new Set<string>();
          for (const act of history) {
            if (act.kind === 'retract') {
              const id = `d${act.id}`;
              if (remaining.delete(id)) {
                await desk.retract(id);
                gone.add(id);
                seen.note('retracted');
              } else {
                await expect(desk.retract(id)).rejects.toBeInstanceOf(
                  (await readRecord(at())).gone.has(id) ? GoneError : NotFoundError,
                );
                seen.note('retracted again', gone.has(id));
              }
              continue;
            }
            const tellings = act.which.map(({ id, version }) => {
              const text = texts[id * 2 + version];
              return tell(`d${id}`, text?.published ?? null, text?.states ?? {});
            });
            for (const telling of tellings) {
              const entry = learn(telling);
              seen.note('back again', gone.has(entry.document.id) && !remaining.has(entry.document.id));
              remaining.set(entry.document.id, entry);
            }
            for (const { outcome } of await desk.accept(tellings.map(({ input }) => input))) seen.note(outcome);
            if (history.length % 3 === 0) {
              desk = deskOf();
              seen.note('by another desk');
            }
          }
          await expectHolds(remaining);
        }),
        { numRuns: runs },
      );
      seen.report();
    }, 240_000);

    it('reads twice what it has and changes nothing', async () => {
      const desk = deskOf();
      await clear(desk);
      const telling = tell('d0', '2023-07-15', {
        people: [person('An Bo'), person('Di Eo')],
        meetings: [meeting(['An Bo', 'Di Eo'], '2023-07-14')],
      });
      const entry = learn(telling);
      expect((await desk.accept([telling.input])).map(({ outcome }) => outcome)).toEqual(['read']);
      const { revision } = await readRecord(at());
      expect((await deskOf().accept([telling.input, telling.input])).map(({ outcome }) => outcome)).toEqual([
        'unchanged',
        'unchanged',
      ]);
      expect((await readRecord(at())).revision).toBe(revision);
      await expectHolds(new Map([['d0', entry]]));
    });

    it('keeps nothing of a batch in which one document cannot be taken', async () => {
      const desk = deskOf();
      await clear(desk);
      const good = tell('d0', '2023-07-15', { people: [person('An Bo')] });
      learn(good);
      await expect(desk.accept([good.input, { id: 'd1', text: '' }])).rejects.toBeInstanceOf(InputError);
      await expectHolds(new Map());
    });

    it('waits for a reader that takes its time: acts follow one another as asked for, and one that fails lets the next go on', async () => {
      await clear(deskOf());
      const [first, second] = [
        tell('d0', '2023-07-15', { people: [person('An Bo')] }),
        tell('d0', '2023-07-16', { people: [person('Di Eo')] }),
      ];
      learn(first);
      const entry = learn(second);
      const slow = createDesk(at(), async (document) => {
        const { published } = document;
        await new Promise((done) => setTimeout(done, published === '2023-07-15' ? 60 : 0));
        if (published === '2023-07-14') throw new InputError('this text cannot be read', 'text');
        return readings.get(key(document)) ?? stating('none', null, {}).reading;
      });
      const [one, none, other] = await Promise.allSettled([
        slow.accept([first.input]),
        slow.accept([second.input, { id: 'd1', published: '2023-07-14', text: 'They met.' }]),
        slow.accept([second.input]),
      ]);
      expect([one.status, none.status, other.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      await expectHolds(new Map([['d0', entry]]));
    });

    it('notices that another desk wrote, and goes on from there', async () => {
      const [one, other] = [deskOf(), deskOf()];
      await clear(one);
      const entries = new Map<string, Recorded>();
      const inputs = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5'].map((id) => {
        const telling = tell(id, '2023-07-15', {
          people: [person('An Bo'), person('Di Eo')],
          meetings: [meeting(['An Bo', 'Di Eo'], '2023-07-14')],
        });
        entries.set(id, learn(telling));
        return telling.input;
      });
      await Promise.all(inputs.map((input, i) => (i % 2 === 0 ? one : other).accept([input])));
      await expectHolds(entries);
    }, 60_000);
  });
}
