// From a reading to the claims of the record: one claim for each passage that states a fact. The id is a hash of the document,
// the place in the text and what it says, so that reading again gives the same claims.
import { createHash } from 'node:crypto';
import { type Claim, claimSchema, type Reading, type Recorded } from '../model/claims.ts';
import type { Document } from '../model/documents.ts';
import { InputError } from '../model/errors.ts';
import type { Passage } from '../model/facts.ts';

/** The document with its claims, each once, in the order of the text. @throws InputError if a quote is not the text's */
export function recorded(document: Document, reading: Reading): Recorded {
  const claims = new Map<string, Claim>();
  const lists = { ...reading.facts, countries: reading.countries ?? [] };
  for (const [list, entries] of Object.entries(lists)) {
    for (const { evidence, confidence, method, ...says } of entries) {
      for (const passage of evidence) {
        const claim = claimSchema.parse({
          id: claimId(document.id, list, passage, says),
          document: document.id,
          list,
          says,
          ...verbatim(document, passage),
          method,
          confidence,
        });
        claims.set(claim.id, claim);
      }
    }
  }
  const inOrder = [...claims.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
  return { document, claims: inOrder, mentions: reading.mentions };
}

function verbatim(document: Document, { quote, start, end }: Passage): Passage {
  if (document.text.slice(start, end) === quote) return { quote, start, end };
  throw new InputError(
    `document "${document.id}": the text at ${start} to ${end} is not the quote "${quote.slice(0, 80)}"`,
    'evidence',
  );
}

function claimId(document: string, list: string, { start, end }: Passage, says: unknown): string {
  return createHash('sha256')
    .update([document, list, start, end, canonical(says)].join('\n'))
    .digest('hex')
    .slice(0, 24);
}

/** JSON with keys in order, so that the same words give the same hash. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}
