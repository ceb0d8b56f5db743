// Files, folders and standard input as document inputs, from a folder made for each test.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readSources, type SourceOptions } from '../../../ingest/sources/files.ts';
import type { DocumentInput } from '../../../model/documents.ts';
import { InputError } from '../../../model/errors.ts';

const root = mkdtempSync(join(tmpdir(), 'entente-files-'));
afterAll(() => rmSync(root, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function inputs(names: string[], options?: SourceOptions): Promise<DocumentInput[]> {
  const all: DocumentInput[] = [];
  for await (const { input } of readSources(names, options)) all.push(input);
  return all;
}

const HEADER = '{"entente":"records","id":"r","source":"A register"}';
const LINE = '{"kind":"tenure","sentence":"A B is President.","person":"A B","title":"President","of":"VNM"}';

const READ: [string, string, string | Uint8Array, DocumentInput[]][] = [
  ['text', 'a.txt', 'They met.\n', [{ text: 'They met.\n' }]],
  [
    'text with a title',
    'b.txt',
    'Ministers meet\r\n\r\nThey met.',
    [{ title: 'Ministers meet', text: 'Ministers meet\r\n\r\nThey met.' }],
  ],
  [
    'text whose first paragraph is a sentence',
    'c.txt',
    'They met.\n\nThey spoke.',
    [{ text: 'They met.\n\nThey spoke.' }],
  ],
  [
    'Markdown',
    'd.md',
    '# Ministers meet\n\nThey met.',
    [{ title: 'Ministers meet', text: '# Ministers meet\n\nThey met.' }],
  ],
  ['a byte order mark', 'e.txt', '\uFEFFThey met.', [{ text: 'They met.' }]],
  ['UTF-16', 'f.txt', Buffer.from('\uFEFFSơn met.', 'utf16le'), [{ text: 'Sơn met.' }]],
  ['a page', 'g.htm', '<p>They met.</p>', [{ html: '<p>They met.</p>' }]],
  [
    'a page in its own charset',
    'h.html',
    Buffer.from('<meta charset="iso-8859-1"><p>Chargé</p>', 'latin1'),
    [{ html: '<meta charset="iso-8859-1"><p>Chargé</p>' }],
  ],
  [
    'a record with keys that are nobody’s business',
    'i.json',
    '{"id":"x","text":"They met.","url":null,"gold":{"people":[]},"note":1}',
    [{ id: 'x', text: 'They met.', url: null }],
  ],
  [
    'articles as JSON Lines',
    'j.jsonl',
    '{"id":"x","text":"a"}\n\n{"id":"y","text":"b"}',
    [
      { id: 'x', text: 'a' },
      { id: 'y', text: 'b' },
    ],
  ],
  ['records', 'k.jsonl', `${HEADER}\r\n${LINE}\r\n`, [{ kind: 'record', records: `${HEADER}\n${LINE}` }]],
];

describe('a file', () => {
  test.each(READ)('%s', async (_, name, content, expected) => {
    expect(await inputs([file(name, content)])).toEqual(expected);
  });
});

const REFUSED: [string, string, string | Uint8Array, RegExp, string][] = [
  ['no JSON', 'r1.json', '{"text":', /r1\.json: this is not JSON/, 'text'],
  ['a wrong value', 'r2.json', '{"text":"a","published":"May"}', /r2\.json: published: a date is/, 'published'],
  ['no body', 'r3.json', '{"title":"a"}', /r3\.json: text: give exactly one of/, 'text'],
  ['a bad line', 'r4.jsonl', '{"text":"a"}\n{"text":1}', /r4\.jsonl, line 2: text:/, 'text'],
  [
    'a bad record',
    'r5.jsonl',
    `${HEADER}\n\n{"kind":"tenure"}`,
    /r5\.jsonl: records, line 3, sentence:/,
    'records.3.sentence',
  ],
  ['another encoding', 'r6.txt', Buffer.from('Chargé d’affaires', 'latin1'), /r6\.txt: this is not UTF-8 text/, 'text'],
  [
    'another encoding in lines',
    'r7.jsonl',
    Buffer.from('{"text":"é"}', 'latin1'),
    /r7\.jsonl: this is not UTF-8/,
    'text',
  ],
  ['bytes that are no text', 'r8.txt', 'a\u0000b', /r8\.txt: this is no text file/, 'text'],
  ['an unknown ending', 'r9.pdf', '%PDF', /r9\.pdf: files are read that end in \.txt/, 'file'],
  ['an empty file', 'r10.txt', '', /r10\.txt: the file is empty/, 'file'],
  ['too long a text', 'r11.txt', 'a'.repeat(2_000_001), /r11\.txt: 2000001 characters are too many/, 'text'],
  ['too large a file', 'r12.txt', 'a'.repeat(12_000_001), /r12\.txt: 12000001 bytes are too many/, 'file'],
];

describe('refuses, naming file, line and field,', () => {
  test.each(REFUSED)('%s', async (_, name, content, message, field) => {
    const error = await inputs([file(`refused/${name}`, content)]).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ message: expect.stringMatching(message), field });
  });

  test('a name that is nothing', async () => {
    await expect(inputs([join(root, 'nowhere')])).rejects.toThrow(/nowhere: there is no such file or folder/);
  });

  test('and reads the rest where somebody takes the refusals', async () => {
    const refused: string[] = [];
    const path = file('mixed.jsonl', '{"text":"a"}\n{"text":1}\n{"text":"c"}');
    const read = await inputs([join(root, 'nowhere'), path], { onRefused: (error) => refused.push(error.field) });
    expect(read).toEqual([{ text: 'a' }, { text: 'c' }]);
    expect(refused).toEqual(['file', 'text']);
  });
});

describe('a folder', () => {
  test('gives its documents by name, folder by folder, and passes over what is hidden or no document', async () => {
    for (const name of [
      'b.txt',
      'a/z.json',
      'a/y.txt',
      'c.png',
      '.git/x.txt',
      '.hidden.txt',
      'README.md',
      'a/readme.txt',
    ]) {
      file(`folder/${name}`, name.endsWith('json') ? '{"text":"z"}' : name);
    }
    expect(await inputs([join(root, 'folder')])).toEqual([{ text: 'a/y.txt' }, { text: 'z' }, { text: 'b.txt' }]);
  });

  test('is not left by a symbolic link, nor read in a circle, nor a file in it twice', async () => {
    file('secret/s.txt', 'secret');
    file('linked/a.txt', 'inside');
    symlinkSync(join(root, 'secret'), join(root, 'linked/out'));
    symlinkSync(join(root, 'secret/s.txt'), join(root, 'linked/s.txt'));
    symlinkSync(join(root, 'linked'), join(root, 'linked/circle'));
    symlinkSync(join(root, 'linked/a.txt'), join(root, 'linked/b.txt'));
    symlinkSync(join(root, 'nowhere'), join(root, 'linked/broken.txt'));
    expect(await inputs([join(root, 'linked')])).toEqual([{ text: 'inside' }]);
  });
});

describe('standard input', () => {
  const BODIES: [string, string, DocumentInput[]][] = [
    ['text', 'They met.', [{ text: 'They met.' }]],
    ['a page', ' <!DOCTYPE html><p>They met.', [{ html: ' <!DOCTYPE html><p>They met.' }]],
    ['a record', '{\n "text": "a", "gold": 1\n}', [{ text: 'a' }]],
    ['JSON Lines', '{"text":"a"}\n{"text":"b"}\n', [{ text: 'a' }, { text: 'b' }]],
    ['records', `${HEADER}\n${LINE}`, [{ kind: 'record', records: `${HEADER}\n${LINE}` }]],
  ];
  test.each(BODIES)('%s', async (_, body, expected) => {
    async function* stdin() {
      for (const byte of Buffer.from(body)) yield Uint8Array.of(byte);
    }
    expect(await inputs(['-'], { stdin: stdin() })).toEqual(expected);
  });
});
