// The catalogue of the desk's statements: the record kept and read back, the graph put, dropped, tied and cut.
import { z } from 'zod';
import { reads, writes } from '../statement.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const properties = z.record(z.string(), value);
const none = z.strictObject({});
const ids = z.strictObject({ ids: z.array(z.string()) });
const rows = <R extends z.ZodType>(row: R) => z.strictObject({ rows: z.array(row) });
const written = z.strictObject({ id: z.string() });
const nothing = z.strictObject({});

export const beginRecord = writes('write/begin-record', none, z.strictObject({ revision: z.int() }));
export const advanceRevision = writes(
  'write/advance-revision',
  z.strictObject({ expected: z.int(), next: z.int(), weaver: z.string() }),
  z.strictObject({ revision: z.int() }),
);
export const putDocuments = writes(
  'write/put-documents',
  rows(z.strictObject({ id: z.string(), properties })),
  written,
);
export const putClaims = writes(
  'write/put-claims',
  rows(z.strictObject({ id: z.string(), document: z.string(), properties })),
  written,
);
export const dropClaims = writes('write/drop-claims', ids, nothing);
export const dropDocuments = writes('write/drop-documents', ids, nothing);
export const putGone = writes(
  'write/put-gone',
  rows(z.strictObject({ id: z.string(), document: z.string() })),
  nothing,
);
export const dropGone = writes('write/drop-gone', ids, nothing);
export const putNodes = writes(
  'write/put-nodes',
  rows(z.strictObject({ id: z.string(), label: z.string(), properties })),
  written,
);
export const dropNodes = writes('write/drop-nodes', ids, nothing);

const ends = { from: z.string(), to: z.string() };
export const tie = writes('write/tie', rows(z.strictObject({ ...ends, type: z.string(), properties })), written);
export const cut = writes('write/cut', rows(z.strictObject({ ...ends, type: z.string() })), nothing);
export const tieClaims = writes('write/tie-claims', rows(z.strictObject(ends)), written);
export const cutClaims = writes('write/cut-claims', rows(z.strictObject(ends)), nothing);
export const tieMentions = writes('write/tie-mentions', rows(z.strictObject({ ...ends, properties })), written);
export const cutMentions = writes('write/cut-mentions', rows(z.strictObject({ ...ends, start: z.int() })), nothing);

export const recordRevision = reads(
  'read/record-revision',
  none,
  z.strictObject({ revision: z.int(), weaver: z.string() }),
);

const text = z.string().nullable();
export const recordDocuments = reads(
  'read/record-documents',
  none,
  z.strictObject({
    id: z.string(),
    kind: z.string(),
    url: text,
    title: text,
    publisher: text,
    author: text,
    published: text,
    inferred: z.boolean(),
    language: text,
    source: text,
    hash: z.string(),
    text: z.string(),
    mentions: z.string(),
  }),
);
export const recordClaims = reads(
  'read/record-claims',
  none,
  z.strictObject({
    id: z.string(),
    document: z.string(),
    list: z.string(),
    says: z.string(),
    quote: z.string(),
    start: z.int(),
    end: z.int(),
    method: z.string(),
    confidence: z.number(),
  }),
);
export const recordGone = reads('read/record-gone', none, written);
export const recordNodes = reads(
  'read/record-nodes',
  none,
  z.strictObject({ id: z.string(), labels: z.array(z.string()), properties }),
);
export const recordEdges = reads('read/record-edges', none, z.strictObject({ ...ends, type: z.string(), properties }));
export const recordMentions = reads(
  'read/record-mentions',
  none,
  z.strictObject({ ...ends, start: z.int(), end: z.int(), name: z.string() }),
);
