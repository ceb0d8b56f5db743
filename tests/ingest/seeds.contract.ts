// The five real articles, read into a store through the desk: what an analyst must find there, and that taking one back is exact.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Store } from '../../cypher/store.ts';
import { createDesk } from '../../ingest/desk.ts';
import { readGraph, readRecord } from '../../ingest/record.ts';
import { difference } from '../../ingest/weave/difference.ts';
import { weave } from '../../ingest/weave/weave.ts';
import { type DocumentInput, documentInputSchema } from '../../model/documents.ts';
import type { Graph } from '../../model/graph.ts';
import { sharedFolder, type testWith } from '../needs.ts';
import { edgesOf, nodesOf } from './weave/world.ts';

const SEEDS = ['seed-000', 'seed-001', 'seed-002', 'seed-003', 'seed-004'];

/** An article as it is handed in; its annotations are not looked at. */
function article(id: string): DocumentInput {
  const file: unknown = JSON.parse(readFileSync(`${sharedFolder}/gold/dev/${id}.json`, 'utf8'));
  const { url, title, publisher, published, language, text } = file as { [key: string]: string | null }; // checked by the schema below
  return documentInputSchema.parse({ id, url, title, publisher, published, language, text });
}

/** Runs the suite; `open` gives an empty store. */
export function seedsContract(store: string, it: ReturnType<typeof testWith>, open: () => Promise<Store>): void {
  describe(`the five articles on ${store}`, () => {
    let kept: Store | undefined;
    const at = (): Store => {
      if (!kept) throw new Error('the store did not open');
      return kept;
    };

    beforeAll(async () => {
      kept = await open();
      await createDesk(kept).accept(SEEDS.map(article));
    }, 60_000);
    afterAll(() => kept?.close());

    const ends = (graph: Graph, type: string, from: string): string[] =>
      edgesOf(graph, type)
        .filter((edge) => edge.from === from)
        .map(({ to }) => to)
        .sort();
    const named = (graph: Graph, label: string, name: string) =>
      nodesOf(graph, label).filter(({ properties }) => properties.name === name);

    it('show one minister in all five, with and without marks', async () => {
      const graph = await readGraph(at());
      const ministers = nodesOf(graph, 'Person').filter(({ properties }) =>
        String(properties.key).includes(' bui thanh son'),
      );
      expect(ministers).toHaveLength(1);
      const documents = edgesOf(graph, 'MENTIONS')
        .filter(({ to }) => to === ministers[0]?.id)
        .map(({ from }) => from);
      expect([...new Set(documents)].sort()).toEqual(SEEDS);
    });

    it('show an ambassador who is accredited to one country and heads the mission to one union', async () => {
      const graph = await readGraph(at());
      const [ambassador] = named(graph, 'Person', 'Nguyen Van Thao');
      const offices = ends(graph, 'HOLDS', ambassador?.id ?? '').flatMap((tenure) => ends(graph, 'IN_OFFICE', tenure));
      expect(offices.flatMap((office) => ends(graph, 'ACCREDITED_TO', office)).sort()).toEqual(['BEL', 'EU']);
      for (const office of offices) expect(ends(graph, 'OF', office)).toEqual(['VNM']);
    });

    it('show a department within a ministry of a country', async () => {
      const graph = await readGraph(at());
      const [department] = named(graph, 'Organization', 'Department for Local Diplomacy Facilitation');
      const ministries = ends(graph, 'PART_OF', department?.id ?? '');
      expect(ministries.map((id) => graph.nodes.get(id)?.properties.name)).toEqual(['Ministry of Foreign Affairs']);
      expect(ministries.flatMap((id) => ends(graph, 'OF', id))).toEqual(['VNM']);
    });

    it('show the levels that were raised in 2024, and the trade agreement that two of them tell of as one', async () => {
      const graph = await readGraph(at());
      const raised = nodesOf(graph, 'Partnership').filter(({ properties }) => properties.from === '2024');
      const partners = raised.flatMap(({ id }) =>
        edgesOf(graph, 'PARTNER_IN')
          .filter(({ to }) => to === id)
          .map(({ from }) => from),
      );
      expect([...new Set(partners)].sort()).toEqual(['ARE', 'AUS', 'BRA', 'FRA', 'MNG', 'MYS', 'VNM']);
      const trade = nodesOf(graph, 'Agreement').filter(({ id }) =>
        edgesOf(graph, 'PARTY_TO').some(({ from, to }) => to === id && from === 'ISR'),
      );
      expect(trade.map(({ properties }) => [properties.status, properties.voices])).toEqual([['signed', 2]]);
    });

    it('show who took part in a conference as what, under which theme, and the cities that bear a title', async () => {
      const graph = await readGraph(at());
      const [conference] = nodesOf(graph, 'Event').filter(
        ({ properties }) => properties.title === '21st National Foreign Affairs Conference',
      );
      expect(conference?.properties.theme).toMatch(/^Promoting the pioneering role/);
      const [director] = named(graph, 'Person', 'Nguyen Nhu Hieu');
      expect(edgesOf(graph, 'TOOK_PART_IN')).toContainEqual(
        expect.objectContaining({ from: director?.id, to: conference?.id, properties: { role: 'speaker' } }),
      );
      const [city] = named(graph, 'Locality', 'Hoi An');
      const [seat] = ends(graph, 'SEATED_IN', city?.id ?? 'none');
      expect(graph.nodes.get(seat ?? '')?.properties.role).toBe('UNESCO Creative City');
    });

    it('quote the text to the letter in every claim', async () => {
      for (const { document, claims } of (await readRecord(at())).entries.values()) {
        for (const { quote, start, end } of claims) expect(document.text.slice(start, end)).toBe(quote);
      }
    });

    it('are read twice without a change, and one taken back leaves what the others say', async () => {
      const desk = createDesk(at());
      expect((await desk.accept(SEEDS.map(article))).map(({ outcome }) => outcome)).toEqual(
        SEEDS.map(() => 'unchanged'),
      );
      await desk.retract('seed-003');
      const rest = [...(await readRecord(at())).entries.values()];
      expect(rest).toHaveLength(4);
      const graph = await readGraph(at());
      expect(difference(graph, weave(rest))).toEqual({ put: [], drop: [], cut: [], tie: [] });
      expect(nodesOf(graph, 'Partnership')).toEqual([]);
      await desk.accept([article('seed-003')]);
      expect(nodesOf(await readGraph(at()), 'Partnership').length).toBeGreaterThan(0);
    });
  });
}
