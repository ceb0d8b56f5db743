// What tables of offices compare: each tenure of a text as one line.
import { expect } from '@jest/globals';
import { readDocument } from '../../../../ingest/read/read.ts';

/** The tenures of a text: "Jane Otieno: ambassador / KEN to SWE former". By default of Thursday, 7 March 2024, and of no paper. */
export const tenures = (text: string, publisher: string | null = null, published = '2024-03-07'): string[] =>
  readDocument({ text, published, publisher }).facts.tenures.map(
    ({ person, title, of, to, status }) =>
      `${person}: ${title} / ${of}${to ? ` to ${to}` : ''}${status ? ` ${status}` : ''}`,
  );

/** That these tenures are among those of the text. */
export const has = (
  text: string,
  expected: readonly string[],
  publisher: string | null = null,
  published?: string,
): void => {
  expect(tenures(text, publisher, published)).toEqual(expect.arrayContaining([...expected]));
};
