// Which words gave a policy its name, issuer, proposer and date. For traces only.
import type { Resolved } from '../../people/resolve.ts';
import type { Part } from '../../trace.ts';

interface Told {
  name: string;
  number: string | null;
  issuer: string | null;
  proposer: string | null;
  date: string | null;
}

/** Which words gave the name, the issuer, the proposer and the date, for a trace. */
export function seenPolicy(
  { text, sentence }: { text: string; sentence: Resolved },
  told: Told,
  start: number,
  end: number,
): Part[] {
  const words = (role: Part['role'], gives: string | null, how: string): Part[] => {
    const piece = sentence.pieces.find(
      (one) =>
        (one.kind === 'body' && one.name === gives) ||
        (one.kind === 'country' && one.code === gives) ||
        (one.kind === 'date' && gives !== null && one.value.startsWith(gives)),
    );
    const [first, last] = [sentence.tokens[piece?.first ?? -1], sentence.tokens[piece?.last ?? -1]];
    const at = gives === null ? -1 : text.indexOf(gives, sentence.start);
    if (gives === null) return [];
    if (first && last) return [{ role, start: first.start, end: last.end, gives, how }];
    const stands = at >= 0 && at < sentence.end;
    return [{ role, start: stands ? at : null, end: stands ? at + gives.length : null, gives, how }];
  };
  return [
    { role: 'name', start, end, gives: told.name, how: told.number ? 'by its number' : 'by a name of its own' },
    ...words('issuer', told.issuer, 'who issued it'),
    ...words('proposer', told.proposer, 'who proposed it'),
    ...words('date', told.date, 'beside it'),
  ];
}
