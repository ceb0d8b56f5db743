// Actors and facts, by their own id and by that of any claim.
import { expect } from '@jest/globals';
import type { testWith } from '../../needs.ts';
import { HA, MOU } from '../world.ts';
import { type Asking, u } from './asking.ts';

/** The suite of /api/actors and /api/facts. */
export function actorSuite(it: ReturnType<typeof testWith>, { at, good, idOf }: Asking): void {
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

  it('an agreement: its parties and who signed for whom', async () => {
    const fact = await good(`/api/facts/${await idOf('river ports')}`);
    const told = fact.participants.map(({ role, name, details }: { role: string; name: string; details?: object }) => {
      return `${role} ${name} ${JSON.stringify(details ?? {})}`;
    });
    expect(told.map((line: string) => line.split(' {')[0]).sort()).toEqual([
      'party China',
      'party European Union',
      'party Viet Nam',
      `signatory ${HA}`,
    ]);
  });
}
