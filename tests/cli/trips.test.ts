// `entente extract` of a list of journeys: one line a trip, and what is refused is named while the rest is read.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { factsSchema } from '../../model/facts.ts';
import { folder, run } from './product.ts';

const LONG = 180_000;
const place = folder();
afterAll(() => place.remove());

const TRIPS = `<?xml version="1.0" encoding="UTF-8"?>
<trips>
  <trip><id>7</id><role>secretary</role><name>Ama B. Tester</name>
    <start-date>1991-03-04</start-date><end-date>1991-03-06</end-date>
    <country id="egypt">Egypt</country><locale>Cairo</locale>
    <remarks>Met with President Samir and
      Soviet Foreign Minister Orlov.</remarks></trip>
  <trip><id>8</id><role>king</role></trip>
</trips>`;

test(
  'prints each trip as a document, and names the one that is wrong',
  async () => {
    const path = join(place.path, 'trips.xml');
    writeFileSync(path, TRIPS);
    const { code, stdout, stderr } = await run(['extract', path], { ENTENTE_DATA: join(place.path, 'none') });
    expect(code).toBe(2);
    expect(stderr).toMatch(/trips\.xml, trip at line 8: <role>/);
    const [line, ...more] = stdout.split('\n').filter(Boolean);
    expect(more).toEqual([]);
    const { id, visits, meetings, tenures } = factsSchema.parse(JSON.parse(line ?? ''));
    expect(id).toBe('trip-7');
    expect(visits).toMatchObject([{ person: 'Ama B. Tester', to: 'EGY', date: '1991-03-04', until: '1991-03-06' }]);
    expect(meetings.map(({ people }) => people)).toEqual([
      ['Ama B. Tester', 'Samir'],
      ['Ama B. Tester', 'Orlov'],
    ]);
    expect(tenures.map(({ person, title, of }) => [person, title, of])).toEqual([
      ['Ama B. Tester', 'Secretary of State', 'USA'],
      ['Samir', 'President', 'EGY'],
      ['Orlov', 'Foreign Minister', 'SUN'],
    ]);
  },
  LONG,
);
