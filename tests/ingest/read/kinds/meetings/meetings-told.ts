// What tables of meetings compare: each meeting of two or more named people as one line.
import { readDocument } from '../../../../../ingest/read/read.ts';

/** The meetings of a text published on Thursday, 7 March 2024: "A + B | in-person held | 2024-03-04 | KEN". */
export const meetingsIn = (text: string): string[] =>
  readDocument({ text, published: '2024-03-07', publisher: null })
    .facts.meetings.filter(({ people }) => people.length > 1)
    .map(({ people, mode, status, date, country }) =>
      [[...people].sort().join(' + '), `${mode} ${status}`, date ?? '-', country ?? '-'].join(' | '),
    );
