// Documents: read, listed, counted, handed in and taken back. Comes last: it changes the world.
import { expect } from '@jest/globals';
import type { testWith } from '../../needs.ts';
import { HA, SATO } from '../world.ts';
import { type Asking, u } from './asking.ts';

/** The suite of /api/documents and of what counts them. */
export function documentSuite(it: ReturnType<typeof testWith>, { at, good }: Asking): void {
  it('a document: text, mentions and facts by offset, evidence of this document only', async () => {
    const { document, mentions, facts } = await good('/api/documents/talks');
    expect(document.title).toBe('Ministers hold talks in Ha Noi');
    for (const { start, end, name } of mentions) expect(document.text.slice(start, end)).toBe(name);
    expect(
      mentions.map((one: { refers: { label: string; name: string } }) => `${one.refers.label} ${one.refers.name}`),
    ).toEqual([`Person ${HA}`, 'Country Viet Nam']);
    const starts = facts.map((fact: { evidence: { start: number }[] }) => fact.evidence[0]?.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(facts.map((fact: { kind: string }) => fact.kind).sort()).toEqual(['Meeting', 'Tenure', 'Tenure', 'Visit']);
    const from = facts.flatMap((fact: { evidence: { document: { id: string } }[] }) =>
      fact.evidence.map((one) => one.document.id),
    );
    expect(new Set(from)).toEqual(new Set(['talks']));
  });

  it('documents, the latest first, page by page', async () => {
    const { documents, total } = await good('/api/documents');
    expect(total).toBe(12);
    const ids = documents.map(({ id }: { id: string }) => id);
    const first = await good('/api/documents?limit=4');
    const second = await good(`/api/documents?limit=100&before=${first.documents.at(-1).id}`);
    expect([...first.documents, ...second.documents].map(({ id }) => id)).toEqual(ids);
  });

  it('stats count by label, kinds describe every label', async () => {
    const stats = await good('/api/stats');
    const { columns: _columns, rows } = (
      await at('/api/cypher', {
        json: { query: 'MATCH (n:Woven) UNWIND labels(n) AS label RETURN label AS label, count(n) AS count' },
      })
    ).body;
    const counted = Object.fromEntries(
      rows.map(({ label, count }: { label: string; count: number }) => [label, count]),
    );
    for (const family of ['Woven', 'Actor', 'Fact']) delete counted[family];
    expect(stats.documents).toBe(12);
    expect(stats.nodes).toEqual({
      ...Object.fromEntries(Object.keys(stats.nodes).map((label) => [label, 0])),
      ...counted,
    });
    const { kinds } = await good('/api/kinds');
    expect(kinds.map(({ label }: { label: string }) => label).sort()).toEqual(Object.keys(stats.nodes).sort());
  });

  it('handing in, again, changing and taking back', async () => {
    const input = { id: 'note-1', text: 'Nothing of note.', published: '2024-06-30' };
    const first = await at('/api/documents', { json: input });
    expect([first.status, first.body.receipts[0].outcome]).toEqual([201, 'read']);
    const again = await at('/api/documents', { json: [input] });
    expect([again.status, again.body.receipts[0].outcome]).toEqual([200, 'unchanged']);
    const changed = await at('/api/documents', { json: { ...input, text: 'Nothing at all.' } });
    expect([changed.status, changed.body.receipts[0].outcome]).toEqual([201, 'replaced']);
    const gone = await at('/api/documents/note-1', { method: 'DELETE' });
    expect([gone.status, gone.body.document]).toEqual([200, 'note-1']);
    expect((await at('/api/documents/note-1', { method: 'DELETE' })).status).toBe(410);
    expect((await at('/api/documents/note-1')).status).toBe(410);
  });

  it('ids of what was retracted answer 410, those that others support live on', async () => {
    const meeting = (await good(`/api/met?a=${u(HA)}&b=${u(SATO)}&until=2023-12`)).meetings[0];
    expect((await at('/api/documents/call', { method: 'DELETE' })).status).toBe(200);
    const after = await at(`/api/facts/${meeting.id}`);
    expect([after.status, after.body.detail]).toEqual([410, expect.stringContaining('call')]);
    expect((await good(`/api/met?a=${u(HA)}&b=${u(SATO)}`)).total).toBe(1);
    expect((await at(`/api/actors/${meeting.id}`)).status).toBe(410);
  });
}
