// Visits that a text tells, in the short hand of the tables of visits.
import { readDocument } from '../../../../../ingest/read/read.ts';

/** "Araya>PER?(s)@2024-03": who, whereto, "?" if planned, the kind's first letter, the date. A table row without "@" leaves dates open. */
export function visitsIn(text: string, told: string): string[] {
  const { visits } = readDocument({ text, published: '2024-03-07', publisher: null }).facts;
  return visits
    .map(({ person, to, kind, status, date }) => {
      const mark = status === 'planned' ? '?' : status ? `-${status}` : '';
      const sort = kind && told.includes('(') ? `(${kind[0]})` : '';
      const when = date && told.includes('@') ? `@${date}` : '';
      return `${person.split(' ').at(-1)}>${to}${mark}${sort}${when}`;
    })
    .sort();
}
