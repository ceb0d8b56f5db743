// What the API answers about the small world, on whichever store: tables of request, status and the fields that matter.
// Every answer is also checked against its schema on the way out.
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Store } from '../../cypher/store.ts';
import type { testWith } from '../needs.ts';
import { ask, type Body, HA, LY, MOU, NAMESAKE, openWorld, SATO, type World } from './world.ts';

type Row = readonly [about: string, path: string, pick: (body: Body) => unknown, expected: unknown];

const MINISTER = 'Minister of Foreign Affairs';
const u = encodeURIComponent;

const phrases = (body: Body): string[] => body.meetings.map((fact: { phrase: string }) => fact.phrase);
const names = (list: { name: string }[]): string[] => list.map(({ name }) => name);
const holders = (body: Body): string[] =>
  body.holders.map((one: { certainty: string; tenure: { participants: { name: string }[] } }) => {
    return `${one.certainty} ${one.tenure.participants[0]?.name}`;
  });
const partners = (body: Body): string[] =>
  body.partners.map((one: { partner: { name: string }; level: { name: string }; certainty?: string }) => {
    return [one.partner.name, one.level.name, one.certainty].filter(Boolean).join(': ');
  });
const links = (body: Body): string[] =>
  body.links.map(
    ({ kind, phrase, date }: { kind: string; phrase: string; date: string }) => `${kind} | ${phrase} | ${date}`,
  );

const FORUM = `${HA}, ${MOU} and ${SATO} met in Bangkok`;
const TALKS = `${HA} and ${MOU} met in Ha Noi`;
const CALL = `${HA} and ${SATO} spoke on the phone`;
const CHAIR = `Chairman of the National Assembly of Viet Nam and ${SATO} met in Ha Noi`;

const PORTS = `${LY} and ${SATO} met`;

const SEARCHES: readonly (readonly [about: string, query: string, hits: string[]])[] = [
  ['marks and case do not count', 'q=HA+THI+suong', [`Person ${HA}`]],
  ['any word may be begun', 'q=suo+h', [`Person ${HA}`]],
  ['names given on the side count', 'q=minister+suong', [`Person ${HA}`]],
  ['all words must fit', 'q=suong+lian', []],
  ['a whole name comes before one that holds it', 'q=viet+nam&limit=1', ['Country Viet Nam']],
  ['titles of agreements', 'q=river+port', ['Agreement Agreement on River Ports (signed)']],
  ['of events', 'q=forum&label=Event', ['Event River Forum in Bangkok']],
  ['of documents', 'q=talks+in+ha', ['Document Ministers hold talks in Ha Noi']],
  ['a label narrows', 'q=minister+china&label=Office', [`Office ${MINISTER} of China`]],
  ['facts without a title are not found', 'q=hanoi&label=Office', []],
  ['nothing to search by', 'q=%21%21', []],
];

const MEETINGS: readonly Row[] = [
  ['two people, the latest first, the plan left out', `a=${u(HA)}&b=${u(MOU)}`, phrases, [FORUM, TALKS]],
  ['folded names', 'a=ha+thi+suong&b=SATO+REN', phrases, [FORUM, CALL]],
  ['either way round', `a=${u(SATO)}&b=${u(HA)}`, phrases, [FORUM, CALL]],
  ['one side alone', `a=${u(SATO)}`, phrases, [CHAIR, FORUM, CALL, PORTS]],
  ['a country: whoever came in its offices, or an office itself', 'a=VNM&b=JPN', phrases, [CHAIR, FORUM, CALL, PORTS]],
  ['a country by name and a person', `a=viet+nam&b=${u(MOU)}`, phrases, [FORUM, TALKS]],
  ['two countries, the plan left out', 'a=VNM&b=CHN', phrases, [FORUM, TALKS]],
  ['an office of a body within a body of the country', `a=VNM&b=${u(SATO)}&until=2022`, phrases, [PORTS]],
  ['an office: who came in it', `a=VNM:foreign-minister&b=${u(MOU)}`, phrases, [FORUM, TALKS]],
  [
    'an office that came itself',
    `a=${u('Chairman of the National Assembly of Viet Nam')}&b=${u(SATO)}`,
    phrases,
    [CHAIR],
  ],
  ['nobody meets himself', `a=${u(HA)}&b=${u(HA)}`, phrases, []],
  ['the same country on both sides needs two attendees', 'a=CHN&b=CHN', phrases, []],
  ['a period', `a=${u(HA)}&from=2024-01&until=2024-04`, phrases, [TALKS]],
  ['a vague date belongs to every day on which it may lie', `a=${u(HA)}&until=2023-02-15`, phrases, [CALL]],
  ['on either side of it', `a=${u(HA)}&from=2023-02-15&until=2023`, phrases, [CALL]],
  ['the limit cuts the list, not the total', `a=${u(HA)}&limit=1`, (b) => [phrases(b), b.total], [[FORUM], 3]],
  ['the sides are named', `a=VNM&b=${u(MOU)}`, (b) => [b.a.name, b.b.name], ['Viet Nam', MOU]],
];

const HOLDERS: readonly (readonly [about: string, office: string, on: string, holders: string[]])[] = [
  ['in the middle of a stated term', 'VNM:foreign-minister', '2015', ['yes Do Minh Quang']],
  ['begun, and seen later', 'VNM:foreign-minister', '2023-05-01', [`yes ${HA}`]],
  ['begun, not seen since', 'VNM:foreign-minister', '2030-05-01', [`possible ${HA}`]],
  ['the day on which one follows the other', 'VNM:foreign-minister', '2021-04-08', [`yes ${HA}`, 'yes Do Minh Quang']],
  [
    'a year in which the office changed hands',
    'VNM:foreign-minister',
    '2021',
    [`possible ${HA}`, 'possible Do Minh Quang'],
  ],
  ['before anybody is known', 'VNM:foreign-minister', '2001', []],
  ['an undated tenure leaves it open', 'JPN:foreign-minister', '2020-01-01', [`possible ${SATO}`]],
  ['but is certain on the day on which it is seen', 'JPN:foreign-minister', '2024-05-10', [`yes ${SATO}`]],
];

const CSP = 'comprehensive strategic partnership';
const UNDATED = 'Japan: comprehensive partnership: possible';
const STANDINGS: readonly (readonly [about: string, query: string, partners: string[]])[] = [
  ['as last known, without proposals', '', [`China: ${CSP}`, `Japan: ${CSP}`, 'China: diplomatic relations']],
  [
    'on a day before the upgrade',
    '?on=2023-01-01',
    [`China: ${CSP}: yes`, 'Japan: strategic partnership: yes', 'China: diplomatic relations: yes'],
  ],
  [
    'in a month in which it may have begun',
    '?on=2008-06-15',
    [`China: ${CSP}: possible`, UNDATED, 'China: diplomatic relations: yes'],
  ],
  [
    'on the day of the upgrade the new level',
    '?on=2023-11-27',
    [`China: ${CSP}: yes`, `Japan: ${CSP}: yes`, 'China: diplomatic relations: yes'],
  ],
  ['before all that is dated, what only texts without a day show', '?on=1940', [UNDATED]],
];

/** Runs the suite; `open` gives an empty store. */
export function apiContract(store: string, it: ReturnType<typeof testWith>, open: () => Promise<Store>): void {
  describe(`the API on ${store}`, () => {
    let world: World | undefined;
    const at = (path: string, init = {}) => {
      if (!world) throw new Error('the world did not open');
      return ask(world.url, path, init);
    };
    const good = async (path: string): Promise<Body> => {
      const { status, body } = await at(path);
      expect({ path, status, body: status === 200 ? '' : body }).toEqual({ path, status: 200, body: '' });
      return body;
    };
    const idOf = async (name: string): Promise<string> => (await good(`/api/search?q=${u(name)}`)).hits[0].id;

    beforeAll(async () => {
      world = await openWorld(await open());
    }, 60_000);
    afterAll(async () => {
      await world?.close();
      await world?.store.close();
    });

    for (const [about, query, expected] of SEARCHES) {
      it(`search: ${about}`, async () => {
        const { hits } = await good(`/api/search?${query}`);
        expect(hits.map((hit: { label: string; name: string }) => `${hit.label} ${hit.name}`)).toEqual(expected);
      });
    }

    it('search tells namesakes apart and counts their facts', async () => {
      const { hits } = await good(`/api/search?q=${u(NAMESAKE)}`);
      const told = hits.map(({ detail, facts }: { detail: string; facts: number }) => [detail, facts]);
      expect(told.sort()).toEqual([
        ['Ambassador of Cambodia to Laos', 1],
        ['Governor of Laos', 1],
      ]);
    });

    for (const [about, query, pick, expected] of MEETINGS) {
      it(`met: ${about}`, async () => expect(pick(await good(`/api/met?${query}`))).toEqual(expected));
    }

    it('met: date, place, mode, capacity and the quotes of both reports', async () => {
      const body = await good(`/api/met?a=${u(HA)}&b=${u(MOU)}&until=2024-02`);
      const [talks] = body.meetings;
      expect(talks).toMatchObject({
        kind: 'Meeting',
        date: '2024-01-25',
        status: 'held',
        voices: 2,
        values: { mode: 'in-person', place: 'Ha Noi' },
        participants: [
          {
            name: HA,
            role: 'attendee',
            capacity: { id: 'VNM:foreign-minister', label: 'Office', name: `${MINISTER} of Viet Nam` },
          },
          { name: MOU, role: 'attendee', capacity: { name: `${MINISTER} of China` } },
          { role: 'place' },
        ],
      });
      const told = talks.evidence.map((one: { document: { id: string } }) => one.document.id);
      expect(told.sort()).toEqual(['talks', 'talks-again']);
      for (const { quote, start, end, document } of talks.evidence) {
        const { document: source } = await good(`/api/documents/${document.id}`);
        expect(source.text.slice(start, end)).toBe(quote);
      }
    });

    it('met: several namesakes are listed, none is chosen', async () => {
      const { status, body } = await at(`/api/met?a=${u(NAMESAKE)}`);
      expect(status).toBe(409);
      expect(body.errors).toMatchObject([{ field: 'a' }]);
      expect(body.candidates).toHaveLength(2);
      for (const candidate of body.candidates) await good(`/api/met?a=${candidate.id}`);
    });

    it('an actor: names, values, what it belongs to, facts the latest first, page by page', async () => {
      const id = await idOf(HA);
      const whole = await good(`/api/actors/${id}`);
      expect(whole).toMatchObject({
        id,
        label: 'Person',
        name: HA,
        names: [HA, 'Minister Sương'],
        values: { decided: true },
      });
      const ids = whole.facts.map((fact: { id: string }) => fact.id);
      expect(whole.total).toBe(ids.length);
      expect(new Set(ids).size).toBe(ids.length);
      const dates = whole.facts.map((fact: { date: string | null }) => fact.date ?? '');
      expect(dates).toEqual([...dates].sort().reverse());
      const paged: string[] = [];
      for (;;) {
        const before = paged.length === 0 ? '' : `&before=${paged.at(-1)}`;
        const { facts, total } = await good(`/api/actors/${id}?limit=3${before}`);
        expect(total).toBe(whole.total);
        if (facts.length === 0) break;
        paged.push(...facts.map((fact: { id: string }) => fact.id));
      }
      expect(paged).toEqual(ids);
    });

    it('an office stands OF its country and is accredited to its sides', async () => {
      const { related } = await good(`/api/actors/${await idOf('ambassador of viet nam')}`);
      const told = related.map(({ relation, name }: { relation: string; name: string }) => `${relation} ${name}`);
      expect(told.sort()).toEqual(['ACCREDITED_TO Belgium', 'ACCREDITED_TO European Union', 'OF Viet Nam']);
    });

    it('the id of any claim leads to the actor or fact that it belongs to', async () => {
      const { meetings } = await good(`/api/met?a=${u(HA)}&b=${u(MOU)}&until=2024-02`);
      for (const { claim } of meetings[0].evidence) {
        expect((await good(`/api/facts/${claim}`)).id).toBe(meetings[0].id);
        expect((await at(`/api/actors/${claim}`)).status).toBe(404);
      }
    });

    for (const [about, office, on, expected] of HOLDERS) {
      it(`holders: ${about}`, async () =>
        expect(holders(await good(`/api/offices/${u(office)}/holders?on=${on}`))).toEqual(expected));
    }

    it('holders: without a date, today', async () => {
      const body = await good('/api/offices/VNM:foreign-minister/holders');
      expect([body.on, holders(body)]).toEqual(['2024-07-01', [`possible ${HA}`]]);
    });

    for (const [about, query, expected] of STANDINGS) {
      it(`partners: ${about}`, async () =>
        expect(partners(await good(`/api/countries/VNM/partners${query}`))).toEqual(expected));
    }

    it('neighbourhood: two-person meetings, tenures and visits are links, the rest nodes', async () => {
      const body = await good(`/api/neighbourhood/${await idOf(MOU)}`);
      const told = links(body);
      expect(told).toEqual(
        expect.arrayContaining([
          `Meeting | ${TALKS} | 2024-01-25`,
          `Meeting | ${HA} and ${MOU} met in China (planned) | 2024-09`,
          `Tenure | ${MOU}, ${MINISTER} of China | null`,
          `Visit | ${MOU}: official visit to Viet Nam | 2024-01-24`,
          'ATTENDED | attendee | null',
        ]),
      );
      const labels = body.nodes.map(({ label }: { label: string }) => label);
      expect(labels.filter((label: string) => label === 'Meeting')).toHaveLength(1);
      expect(labels).not.toContain('Visit');
      expect(labels).not.toContain('Tenure');
      expect(body.more).toBe(0);
    });

    it('neighbourhood: every link joins two nodes that are there, and degrees count the whole graph', async () => {
      for (const id of [
        'VNM',
        'EU',
        'partnership:6',
        await idOf(HA),
        await idOf('river ports'),
        await idOf('river forum'),
      ]) {
        const { nodes, links: shown, centre } = await good(`/api/neighbourhood/${u(id)}`);
        const ids = nodes.map((node: { id: string }) => node.id);
        expect(ids[0]).toBe(centre);
        expect(new Set(ids).size).toBe(ids.length);
        expect(shown.length).toBeGreaterThan(0);
        for (const { source, target } of shown) expect(ids).toEqual(expect.arrayContaining([source, target]));
        for (const { degree } of nodes) expect(degree).toBeGreaterThan(0);
      }
    });

    it('neighbourhood: the limit bounds it and `more` says how much is left', async () => {
      const all = await good('/api/neighbourhood/VNM?limit=300');
      const few = await good('/api/neighbourhood/VNM?limit=3');
      expect(all.more).toBe(0);
      expect(few.nodes).toHaveLength(4);
      const ofCentre = (body: Body) =>
        body.links.filter((link: { source: string; target: string; fact: string | null }) => {
          return link.source === 'VNM' || link.target === 'VNM';
        }).length;
      expect(few.more).toBe(ofCentre(all) - ofCentre(few));
    });

    it('neighbourhood: labels of facts narrow the facts, labels of others the neighbours', async () => {
      const facts = await good(`/api/neighbourhood/VNM?labels=Partnership`);
      const kinds = new Set(
        facts.links.filter((link: { fact: string | null }) => link.fact).map((link: { kind: string }) => link.kind),
      );
      expect([...kinds]).toEqual(['Partnership']);
      const offices = await good(`/api/neighbourhood/VNM?labels=Partnership,Office`);
      expect(new Set(offices.nodes.map((node: { label: string }) => node.label))).toEqual(
        new Set(['Country', 'Office']),
      );
    });

    it('neighbourhood of a meeting: who attended, and where', async () => {
      const { meetings } = await good(`/api/met?a=${u(SATO)}&b=${u(MOU)}`);
      const { nodes } = await good(`/api/neighbourhood/${meetings[0].id}`);
      expect(names(nodes)).toEqual(expect.arrayContaining([FORUM, HA, MOU, SATO, 'Thailand']));
    });

    it('neighbourhood of an event and of its part: each shows the other', async () => {
      for (const [one, other] of [
        ['river forum', 'Opening Session in Thailand'],
        ['opening session', 'River Forum in Bangkok'],
      ] as const) {
        const body = await good(`/api/neighbourhood/${await idOf(one)}`);
        expect(names(body.nodes)).toContain(other);
        expect(links(body).filter((link) => link.startsWith('PART_OF'))).toEqual(['PART_OF | whole | null']);
        expect(body.more).toBe(0);
      }
    });

    it('an agreement: its parties and who signed for whom', async () => {
      const fact = await good(`/api/facts/${await idOf('river ports')}`);
      const told = fact.participants.map(
        ({ role, name, details }: { role: string; name: string; details?: object }) => {
          return `${role} ${name} ${JSON.stringify(details ?? {})}`;
        },
      );
      expect(told.map((line: string) => line.split(' {')[0]).sort()).toEqual([
        'party China',
        'party European Union',
        'party Viet Nam',
        `signatory ${HA}`,
      ]);
    });

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

    it('a reader asks in Cypher, with parameters, within the row limit', async () => {
      const query =
        'MATCH (p:Person)-[:ATTENDED]->(m:Meeting) WHERE m.status = $status RETURN p.name AS name, count(m) AS meetings ORDER BY name';
      const { body } = await at('/api/cypher', { json: { query, parameters: { status: 'held' } } });
      expect(body).toMatchObject({ columns: ['name', 'meetings'], truncated: false });
      expect(body.rows).toEqual([
        { name: HA, meetings: 3 },
        { name: LY, meetings: 1 },
        { name: MOU, meetings: 2 },
        { name: SATO, meetings: 4 },
      ]);
      const flood = await at('/api/cypher', {
        json: { query: 'UNWIND range(1, 40) AS a UNWIND range(1, 40) AS b RETURN a AS a, b AS b' },
      });
      expect([flood.body.truncated, flood.body.rows.length]).toEqual([true, 1000]);
    });

    for (const [about, query] of [
      ['a write', 'CREATE (n:Person) RETURN n.id AS id'],
      ['a schema change', 'CREATE INDEX x FOR (n:Person) ON (n.name)'],
      ['a procedure', 'CALL db.labels() YIELD label RETURN label AS label'],
      ['a file', "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line AS line"],
      ['nonsense', 'MATCH (n RETURN n'],
    ] as const) {
      it(`a reader's statement is refused: ${about}`, async () => {
        const { status, body } = await at('/api/cypher', { json: { query } });
        expect([400, 403]).toContain(status);
        expect(body.detail).not.toMatch(/\bat \w+ \(|node_modules/);
      });
    }

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
  });
}
