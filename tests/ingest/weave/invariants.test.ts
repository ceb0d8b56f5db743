// What must hold of every woven graph, whatever the record: its order means nothing, no fact is without a claim, a plan is no
// event, ids of facts are those of their earliest claims, and the difference of two graphs is exact.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { difference, isEmpty } from '../../../ingest/weave/difference.ts';
import { sayings } from '../../../ingest/weave/sayings.ts';
import { weave } from '../../../ingest/weave/weave.ts';
import type { Recorded } from '../../../model/claims.ts';
import { edgeKey, type Graph } from '../../../model/graph.ts';
import { type EdgeType, isFactLabel, KINDS, type NodeLabel } from '../../../model/kinds.ts';
import { Frequencies } from '../frequencies.ts';
import { aRecord } from './record.arbitrary.ts';
import { edgesOf, nodesOf } from './world.ts';

const RUNS = { numRuns: 150 };

const same = (a: Graph, b: Graph): boolean => isEmpty(difference(a, b));

describe('every woven graph', () => {
  test('is the same whatever the order of documents', () => {
    const seen = new Frequencies('records woven in two orders', [
      'two voices',
      'an undecided name',
      'namesakes',
      'a plan',
      'a vague meeting',
      'a seat taken by its holder',
      'two roles of one at one event',
    ]);
    fc.assert(
      fc.property(aRecord, fc.infiniteStream(fc.nat()), (record, numbers) => {
        const shuffled = record
          .map((entry): [number, Recorded] => [numbers.next().value, entry])
          .sort(([a], [b]) => a - b)
          .map(([, entry]) => entry);
        const graph = weave(record);
        expect(same(graph, weave(shuffled))).toBe(true);
        for (const { label, properties } of graph.nodes.values()) {
          seen.note('two voices', Number(properties.voices) > 1);
          seen.note('an undecided name', properties.decided === false);
          seen.note('a plan', properties.status === 'planned');
          seen.note(
            'a vague meeting',
            label === 'Meeting' && properties.date !== undefined && String(properties.date).length < 10,
          );
        }
        const named = nodesOf(graph, 'Person').map(({ properties }) => properties.name);
        seen.note('namesakes', new Set(named).size < named.length);
        const asked = sayings(record).meetings.reduce((sum, { claim }) => sum + (claim.says.offices?.length ?? 0), 0);
        const seated = edgesOf(graph, 'ATTENDED').filter(
          ({ from }) => graph.nodes.get(from)?.label === 'Office',
        ).length;
        seen.note('a seat taken by its holder', asked > seated);
        const roles = sayings(record).events.flatMap(({ claim }) => claim.says.participants ?? []);
        const partakers = edgesOf(graph, 'TOOK_PART_IN').length;
        seen.note('two roles of one at one event', partakers > 0 && partakers < roles.length);
      }),
      RUNS,
    );
    seen.report();
  });

  test('has no fact without a claim, no claim in two facts, and every end of a relationship', () => {
    fc.assert(
      fc.property(aRecord, (record) => {
        const graph = weave(record);
        const claims = new Set(record.flatMap((entry) => entry.claims.map(({ id }) => id)));
        const documents = new Set(record.map(({ document }) => document.id));
        const evidence = edgesOf(graph, 'CLAIMED_BY');
        const claimed = new Map(evidence.map(({ from, to }) => [to, from]));
        expect(claimed.size).toBe(evidence.length);
        const unfounded = [...graph.nodes.values()].filter(
          ({ id, label }) => isFactLabel(label) && claimed.get(id) !== id,
        );
        expect(unfounded).toEqual([]);
        const loose = [...graph.edges].filter(([key, edge]) => {
          const starts = edge.type === 'MENTIONS' ? documents.has(edge.from) : graph.nodes.has(edge.from);
          const ends = edge.type === 'CLAIMED_BY' ? claims.has(edge.to) : graph.nodes.has(edge.to);
          return !starts || !ends || edgeKey(edge) !== key;
        });
        expect(loose).toEqual([]);
      }),
      RUNS,
    );
  });

  test('has its earliest claim as the id of every fact', () => {
    fc.assert(
      fc.property(aRecord, (record) => {
        const graph = weave(record);
        const order = new Map(
          Object.values(sayings(record)).flatMap((list) =>
            list.map(({ claim }, place): [string, number] => [claim.id, place]),
          ),
        );
        const earliest = new Map<string, string>();
        for (const { from, to } of edgesOf(graph, 'CLAIMED_BY')) {
          const known = earliest.get(from);
          if (known === undefined || (order.get(to) ?? 0) < (order.get(known) ?? 0)) earliest.set(from, to);
        }
        for (const [fact, claim] of earliest) expect(fact).toBe(claim);
      }),
      RUNS,
    );
  });

  test('shows as held only what a claim says was held', () => {
    const seen = new Frequencies('statuses', ['held', 'planned', 'cancelled']);
    fc.assert(
      fc.property(aRecord, (record) => {
        const graph = weave(record);
        const status = new Map(sayings(record).meetings.map(({ claim }) => [claim.id, claim.says.status]));
        for (const { id, properties } of nodesOf(graph, 'Meeting')) {
          const said = edgesOf(graph, 'CLAIMED_BY')
            .filter(({ from }) => from === id)
            .map(({ to }) => status.get(to));
          seen.note(String(properties.status));
          expect(said).toContain(properties.status);
        }
      }),
      RUNS,
    );
    seen.report();
  });

  test('keeps to the table of kinds: roles, labels and relationships', () => {
    fc.assert(
      fc.property(aRecord, (record) => {
        const graph = weave(record);
        const label = (id: string) => graph.nodes.get(id)?.label;
        const strange = [...graph.edges.values()].filter(({ from, type, to }) => {
          if (type === 'CLAIMED_BY' || type === 'MENTIONS') return false;
          const [source, target] = [label(from), label(to)];
          const structure = ['OF', 'ACCREDITED_TO', 'IN', 'PART_OF'].includes(type) && source && !isFactLabel(source);
          return !structure && !isRole(source, type, target);
        });
        expect(strange).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** Whether the table of kinds lets a node of one label stand so to a node of the other. */
const isRole = (source: NodeLabel | undefined, type: EdgeType, target: NodeLabel | undefined): boolean =>
  KINDS.some(({ label: fact, roles }) =>
    roles.some(({ edge, inward, labels }) => {
      const [actor, at] = inward ? [source, target] : [target, source];
      return edge === type && at === fact && actor !== undefined && labels.includes(actor);
    }),
  );

test('the difference of two graphs, applied to the first, gives the second and nothing else', () => {
  fc.assert(
    fc.property(aRecord, aRecord, (one, other) => {
      const [before, after] = [weave(one), weave(other)];
      const { put, drop, cut, tie } = difference(before, after);
      const nodes = new Map(before.nodes);
      const edges = new Map(before.edges);
      for (const edge of cut) edges.delete(edgeKey(edge));
      for (const { id } of drop) nodes.delete(id);
      for (const node of put) nodes.set(node.id, node);
      for (const edge of tie) edges.set(edgeKey(edge), edge);
      expect(same({ nodes, edges }, after)).toBe(true);
    }),
    RUNS,
  );
});
