// A small world to weave in: documents that state facts, a line of text for each, put together as reading would.
import { recorded } from '../../../ingest/claims.ts';
import type { Mention, Reading, Recorded, Says } from '../../../model/claims.ts';
import type { Document } from '../../../model/documents.ts';
import { type FactLists, type ListName, noFacts } from '../../../model/facts.ts';
import type { Graph, WovenEdge, WovenNode } from '../../../model/graph.ts';

/** What a test document states: entries by list, without evidence. */
export type States = { [L in ListName]?: Says<L>[] } & { mentions?: Omit<Mention, 'start' | 'end'>[] };

/** A document that states these facts, as the record has it. */
export function doc(id: string, published: string | null, states: States): Recorded {
  const { document, reading } = stating(id, published, states);
  return recorded(document, reading);
}

/** A document that states these facts, each in a line of its own, and the reading of it. */
export function stating(
  id: string,
  published: string | null,
  states: States,
): { document: Document; reading: Reading } {
  const { mentions = [], ...lists } = states;
  const facts: Record<string, unknown[]> = { ...noFacts() };
  let text = '';
  for (const [list, entries] of Object.entries(lists)) {
    facts[list] = entries.map((says) => {
      const quote = `${id} ${list}: ${JSON.stringify(says)}`;
      const start = text.length;
      text += `${quote}\n`;
      return { ...says, evidence: [{ quote, start, end: start + quote.length }], confidence: 0.8, method: 'rule:test' };
    });
  }
  const marked = mentions.map((mention) => {
    const start = text.length;
    text += `${mention.name}\n`;
    return { ...mention, start, end: start + mention.name.length };
  });
  const document: Document = {
    id,
    kind: 'article',
    url: null,
    title: null,
    publisher: null,
    author: null,
    published,
    inferred: false,
    language: 'en',
    source: null,
    hash: id,
    text: text || id,
  };
  return { document, reading: { facts: facts as unknown as FactLists, mentions: marked } }; // recorded() checks every entry by its schema
}

export const person = (name: string, ...also: string[]): Says<'people'> => ({ name, also });

export const tenure = (
  name: string,
  title: string,
  of: string | null,
  more: Partial<Says<'tenures'>> = {},
): Says<'tenures'> => ({
  person: name,
  title,
  of,
  ...more,
});

export const meeting = (
  people: string[],
  date: string | null,
  more: Partial<Says<'meetings'>> = {},
): Says<'meetings'> => ({
  people,
  date,
  mode: 'in-person',
  status: 'held',
  place: null,
  country: null,
  ...more,
});

export const visit = (
  name: string,
  to: string,
  date: string | null,
  more: Partial<Says<'visits'>> = {},
): Says<'visits'> => ({
  person: name,
  to,
  date,
  kind: null,
  ...more,
});

/** Nodes of a label in the graph that these documents weave. */
export function nodesOf(graph: Graph, label: string): WovenNode[] {
  return [...graph.nodes.values()].filter((node) => node.label === label);
}

/** Values of one property of all nodes of a label, in order. */
export function valuesOf(graph: Graph, label: string, property: string): unknown[] {
  return nodesOf(graph, label)
    .map((node) => node.properties[property])
    .sort();
}

export function edgesOf(graph: Graph, type: string): WovenEdge[] {
  return [...graph.edges.values()].filter((edge) => edge.type === type);
}

/** Names of those who attended, by meeting, with the office they came in. */
export function tables(graph: Graph): string[][] {
  const name = (id: string): string => String(graph.nodes.get(id)?.properties.name);
  return nodesOf(graph, 'Meeting')
    .map(({ id }) =>
      edgesOf(graph, 'ATTENDED')
        .filter(({ to }) => to === id)
        .map(({ from, properties }) =>
          properties.capacity ? `${name(from)} (${name(String(properties.capacity))})` : name(from),
        )
        .sort(),
    )
    .sort((a, b) => a.join().localeCompare(b.join()));
}
