// Every person, country, body, place and office that the text names, by offset: what a reader clicks on.
import type { Mention } from '../../../model/claims.ts';
import type { Annotated } from '../annotate.ts';
import type { Piece } from './pieces.ts';

function refers(piece: Piece): { kind: Mention['kind']; refers: string } | undefined {
  if (piece.kind === 'country') return piece.code === 'EU' ? { kind: 'organization', refers: 'EU' } : { kind: 'country', refers: piece.code };
  if (piece.kind === 'body') return { kind: 'organization', refers: piece.name };
  if (piece.kind === 'place') return { kind: 'locality', refers: `${piece.country ?? ''}:${piece.name}` };
  if (piece.kind === 'office' && !piece.plural && !piece.weak) return { kind: 'office', refers: `${piece.of ?? ''}:${piece.title}` };
  return undefined;
}

/** The mentions of a document in the order of the text. */
export function listMentions({ sentences, people, text }: Annotated): Mention[] {
  const found: Mention[] = [];
  for (const { tokens, pieces, mentions } of sentences) {
    const put = (first: number, last: number, what: Pick<Mention, 'kind' | 'refers'>): void => {
      const [start, end] = [tokens[first]?.start, tokens[last]?.end];
      if (start === undefined || end === undefined || end <= start) return;
      found.push({ start, end, name: text.slice(start, end), ...what });
    };
    for (const { person, run } of mentions) put(run.first, run.last, { kind: 'person', refers: people[person]?.name ?? '' });
    for (const piece of pieces) {
      const what = refers(piece);
      if (what) put(piece.first, piece.last, what);
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
