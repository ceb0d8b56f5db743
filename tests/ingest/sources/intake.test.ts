import { describe, expect, test } from '@jest/globals';
import { intake } from '../../../ingest/sources/intake.ts';
import type { DocumentInput } from '../../../model/documents.ts';
import { InputError } from '../../../model/errors.ts';

const PARAGRAPHS = [
  'Foreign Minister Bui Thanh Son met his counterpart in Ha Noi on Monday, and the two spoke for an hour about trade.',
  'They agreed to meet again in spring, and to open a line for letters of credit between the two central banks.',
];

/** Input, and the parts of the document that it must give. */
const DOCUMENTS: [string, DocumentInput, Record<string, unknown>][] = [
  [
    'text with its data',
    { id: 'a-1', text: 'They met.', title: 'A title', publisher: 'VNA', published: '2024-03', language: 'en' },
    {
      id: 'a-1',
      kind: 'article',
      text: 'They met.',
      title: 'A title',
      published: '2024-03',
      inferred: false,
      url: null,
    },
  ],
  ['a sample', { kind: 'sample', text: 'They met.' }, { kind: 'sample', published: null, inferred: false }],
  ['line ends and marks as they stand', { text: 'A\r\n\r\nSơn é\u0301 👋\n' }, { text: 'A\r\n\r\nSơn é\u0301 👋\n' }],
  ['what no store keeps, unit by unit', { text: 'a\u0000b\ud800c' }, { text: 'a b\uFFFDc' }],
  [
    'the year that its content looks back on',
    { text: 'In 2023 exports rose. The achievements of 2023 are a foundation.' },
    { published: '2023', inferred: true },
  ],
  ['a dateline', { text: 'HA NOI, 22 January 2024 (VNA) – They met.' }, { published: '2024-01-22', inferred: true }],
  [
    'a stated date before a dateline',
    { text: 'HA NOI, 22 January 2024 – They met.', published: '2024-01-23' },
    { published: '2024-01-23', inferred: false },
  ],
  [
    'the date of an address',
    { text: 'They met.', url: 'https://example.org/2024/01/22/they-met.html' },
    { published: '2024-01-22', inferred: true },
  ],
  [
    'a page',
    {
      html: `<html lang="en-GB"><head><title>They met - Example</title>
        <meta property="article:published_time" content="2024-01-22T23:30:00+07:00"></head>
        <body><nav>Home News</nav><article>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`,
    },
    { kind: 'article', published: '2024-01-22', inferred: false, language: 'en-GB', text: PARAGRAPHS.join('\n\n') },
  ],
  [
    'records',
    {
      records:
        '{"entente":"records","id":"r-1","title":"Offices","source":"A register"}\n' +
        '{"kind":"tenure","sentence":"A B is President.","person":"A B","title":"President","of":"VNM"}\n',
    },
    { id: 'r-1', kind: 'record', title: 'Offices', source: 'A register', text: 'A B is President.', published: null },
  ],
];

describe('one document of every kind of input', () => {
  test.each(DOCUMENTS)('%s', (_, input, expected) => {
    expect(intake(input).document).toMatchObject(expected);
  });
});

const REFUSED: [string, unknown, string][] = [
  ['two bodies', { text: 'a', html: 'b' }, 'text'],
  ['no body', { title: 'a' }, 'text'],
  ['no word', { text: ' … \n' }, 'text'],
  ['a page without words', { html: '<p><img src="a.png"></p>' }, 'html'],
  ['a date that is none', { text: 'a', published: '2024-02-30' }, 'published'],
  ['an address that is none', { text: 'a', url: 'file:///etc/passwd' }, 'url'],
  ['an unknown key', { text: 'a', gold: {} }, 'gold'],
  ['an id with blanks', { text: 'a', id: 'a b' }, 'id'],
];

test.each(REFUSED)('refuses %s and names the field', (_, input, field) => {
  // The door is open to anything: the cast stands for a caller who does not keep to the type.
  const refused = () => intake(input as DocumentInput);
  expect(refused).toThrow(InputError);
  expect(refused).toThrow(expect.objectContaining({ field }));
});

describe('identity', () => {
  test('the same address and text have one id, another text or address another', () => {
    const id = (input: DocumentInput) => intake(input).document.id;
    const url = 'https://example.org/a';
    expect(id({ text: 'They met.', url })).toBe(id({ text: 'They met.', url, title: 'A title' }));
    expect(id({ text: 'They met.', url })).not.toBe(id({ text: 'They met.' }));
    expect(id({ text: 'They met.', url })).not.toBe(id({ text: 'They spoke.', url }));
    expect(id({ text: 'They met.' })).toMatch(/^doc-[0-9a-f]{24}$/);
  });

  const base: DocumentInput = { id: 'a', text: 'They met.' };
  test.each<DocumentInput>([
    { ...base, text: 'They spoke.' },
    { ...base, title: 'A title' },
    { ...base, published: '2024' },
    { ...base, publisher: 'VNA' },
    { ...base, kind: 'note' },
    { ...base, source: 'a letter' },
    { ...base, url: 'https://example.org/' },
  ])('the hash tells when anything changed: %o', (changed) => {
    expect(intake(base).document.hash).toBe(intake({ ...base }).document.hash);
    expect(intake(changed).document.hash).not.toBe(intake(base).document.hash);
  });

  test('records whose sentences are the same and whose values differ have another hash', () => {
    const records = (title: string): DocumentInput => ({
      id: 'r',
      source: 'A register',
      records: `{"kind":"tenure","sentence":"A B is in office.","person":"A B","title":"${title}","of":"VNM"}`,
    });
    expect(intake(records('President')).document.hash).not.toBe(intake(records('Speaker')).document.hash);
  });
});
