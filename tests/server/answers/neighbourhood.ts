// What the canvas draws around a node.
import { expect } from '@jest/globals';
import type { testWith } from '../../needs.ts';
import { type Body, HA, MOU, SATO } from '../world.ts';
import { type Asking, MINISTER, u } from './asking.ts';

const names = (list: { name: string }[]): string[] => list.map(({ name }) => name);
const links = (body: Body): string[] =>
  body.links.map(
    ({ kind, phrase, date }: { kind: string; phrase: string; date: string }) => `${kind} | ${phrase} | ${date}`,
  );

const FORUM = `${HA}, ${MOU} and ${SATO} met in Bangkok`;
const TALKS = `${HA} and ${MOU} met in Ha Noi`;

/** The suite of /api/neighbourhood. */
export function neighbourhoodSuite(it: ReturnType<typeof testWith>, { good, idOf }: Asking): void {
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
    expect(new Set(offices.nodes.map((node: { label: string }) => node.label))).toEqual(new Set(['Country', 'Office']));
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
}
