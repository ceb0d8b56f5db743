// A small world to show: people, a country, an office and what ties them. Builders only; no test stands here.
import type { CanvasLink, CanvasNode, Evidence, FactView, Neighbourhood, Participant } from '../../model/api.ts';

export function node(id: string, label = 'Person', more: Partial<CanvasNode> = {}): CanvasNode {
  return { id, label, name: id, degree: 1, date: null, ...more };
}

export function link(source: string, target: string, more: Partial<CanvasLink> = {}): CanvasLink {
  const id = more.id ?? `${source}-${target}`;
  return {
    source,
    target,
    kind: 'Meeting',
    fact: id,
    phrase: `${source} met ${target}`,
    date: null,
    until: null,
    status: 'held',
    ...more,
    id,
  };
}

/** What stands around the first node. */
export function around(nodes: CanvasNode[], links: CanvasLink[], more = 0): Neighbourhood {
  return { centre: nodes[0]?.id ?? '', nodes, links, more };
}

export function source(more: Partial<Evidence['document']> = {}): Evidence['document'] {
  return {
    id: 'd1',
    kind: 'article',
    url: 'https://example.org/1',
    title: 'A visit',
    publisher: 'The Gazette',
    author: null,
    published: '2024-03-07',
    inferred: false,
    language: 'en',
    source: null,
    ...more,
  };
}

export function participant(name: string, role: string, more: Partial<Participant> = {}): Participant {
  return { id: name, label: 'Person', name, role, capacity: null, ...more };
}

export function fact(kind: string, more: Partial<FactView> = {}): FactView {
  return {
    id: `${kind}-1`,
    kind,
    phrase: `a ${kind}`,
    date: '2024-03-07',
    until: null,
    status: 'held',
    confidence: 0.9,
    voices: 1,
    values: {},
    participants: [],
    evidence: [],
    ...more,
  };
}
