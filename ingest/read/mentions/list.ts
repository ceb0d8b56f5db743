// Every person, country, body, place and office that the text names, by offset: what a reader clicks on.
import type { Mention } from '../../../model/claims.ts';
import type { Annotated } from '../annotate.ts';
import type { Token } from '../tokens.ts';
import { type Piece, wordsOf } from './pieces.ts';

function refers(piece: Piece): { kind: Mention['kind']; refers: string } | undefined {
  if (piece.kind === 'country')
    return piece.code === 'EU' ? { kind: 'organization', refers: 'EU' } : { kind: 'country', refers: piece.code };
  if (piece.kind === 'body') return { kind: 'organization', refers: piece.name };
  if (piece.kind === 'place') return { kind: 'locality', refers: `${piece.country ?? ''}:${piece.name}` };
  if (piece.kind === 'office' && !piece.plural && !piece.weak)
    return { kind: 'office', refers: `${piece.of ?? ''}:${piece.title}` };
  return undefined;
}

/** "in Ha Noi", "HA NOI, 11 September": a seat of government that is meant as a city. */
function asPlace(tokens: readonly Token[], piece: Piece): { kind: Mention['kind']; refers: string } | undefined {
  if (piece.kind !== 'country' || piece.how !== 'seat') return undefined;
  const before = tokens[piece.first - 1]?.lower ?? '';
  if (piece.first > 0 && !/^(?:in|at|to|from|near|for|via|outside|of|,|and|reached|visiting|left)$/.test(before))
    return undefined;
  return {
    kind: 'locality',
    refers: `${piece.code === 'EU' ? 'BEL' : piece.code}:${wordsOf(tokens, piece.first, piece.last)}`,
  };
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
    for (const { person, run } of mentions)
      put(run.first, run.last, { kind: 'person', refers: people[person]?.name ?? '' });
    for (const piece of pieces) {
      const what = asPlace(tokens, piece) ?? refers(piece);
      if (what) put(piece.first, piece.last, what);
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
