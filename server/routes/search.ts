// GET /api/search: by the beginnings of words, marks and case aside.
import { z } from 'zod';
import * as questions from '../../cypher/catalogue/questions.ts';
import type { Store } from '../../cypher/store.ts';
import { type SearchHit, searchSchema } from '../../model/api.ts';
import { nameTokens } from '../../model/names.ts';
import { limitOf } from '../fields.ts';
import { ok, route } from '../route.ts';
import { labelOf } from '../views/labels.ts';

const LABELS = ['Person', 'Country', 'Organization', 'Locality', 'Office', 'Agreement', 'Event', 'Policy', 'Document'];

/** Shorter words would match most titles. */
const SHORTEST_TITLE_WORD = 3;

export const searchRoute = route({
  method: 'get',
  path: '/api/search',
  group: 'Search',
  summary: 'Find actors, offices, agreements, events, policies and documents by name',
  description: 'Every word of the query must begin a word of the name; marks and case do not count. Best first.',
  query: z.strictObject({
    q: z.string().trim().min(1, 'is empty').max(200).meta({ description: 'Words or beginnings of words' }),
    limit: limitOf(50, 20),
    label: z.enum(LABELS).optional().meta({ description: 'Only nodes with this label' }),
  }),
  answers: { 200: searchSchema },
  async handle({ query: { q, limit, label } }, { store }) {
    const nodes = label === 'Document' ? [] : await searchNodes(store, q, { label: label ?? '', limit });
    const room = limit - nodes.length;
    const documents = room > 0 && (label ?? 'Document') === 'Document' ? await searchTitles(store, q, room) : [];
    return ok({ query: q, hits: [...nodes, ...documents] });
  },
});

async function searchNodes(store: Store, q: string, asked: { label: string; limit: number }): Promise<SearchHit[]> {
  const words = nameTokens(q).map((word) => ` ${word}`);
  const [first] = [...words].sort((a, b) => b.length - a.length);
  if (first === undefined) return [];
  const rows = await store.read(questions.search, { ...asked, first, words, whole: `${words.join('')} ` });
  return rows.map(({ id, labels, name, detail, facts }) => ({ id, label: labelOf(labels), name, detail, facts }));
}

async function searchTitles(store: Store, q: string, limit: number): Promise<SearchHit[]> {
  const words = nameTokens(q);
  if (words.every((word) => word.length < SHORTEST_TITLE_WORD)) return [];
  const rows = await store.read(questions.searchDocuments, { words: words.map((word) => ` ${word}`), limit });
  return rows.map(({ id, name, detail }) => ({ id, label: 'Document', name, detail, facts: 0 }));
}
