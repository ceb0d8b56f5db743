// The country that stands by a name without an office: "Uganda's X", "X of Iran", "X, a Norwegian scholar". What an office or a
// counterpart says of a country is theirs to tell.
import { HONORIFICS } from '../lexicon/offices.ts';
import type { Piece } from '../mentions/pieces.ts';
import type { Token } from '../tokens.ts';

/** The country that stands by the name without an office: "Uganda's X", "X of Iran", "X, a Norwegian scholar". */
export function originOf(
  tokens: readonly Token[],
  taken: ReadonlyMap<number, Piece>,
  run: { first: number; last: number },
): string | null {
  const before = originBefore(tokens, taken, run.first);
  if (before !== null || run.last === run.first) return before;
  return originAfter(tokens, taken, run.last + 1) ?? nationAfter(tokens, taken, run.last + 1);
}

function originBefore(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, first: number): string | null {
  const start = backOverHonorifics(tokens, first);
  const piece = taken.get(tokens[start - 1]?.lower === "'s" ? start - 2 : start - 1);
  if (piece?.kind === 'counterpart') return piece.of;
  return piece?.kind === 'country' && (tokens[start - 1]?.lower === "'s" || piece.how === 'adjective')
    ? piece.code
    : null;
}

/** "of Iran", ", from neighbouring Cambodia", ", representing the Philippines", ", whom Venezuela has sent". */
export function originAfter(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, at: number): string | null {
  let i = tokens[at]?.lower === ',' ? at + 1 : at;
  if (i > at && tokens[i]?.lower === 'also') i++;
  const nation = taken.get(at + 1);
  // "signed by the ministers: X for Peru, Y for Chile", "X (Peru), Y (Chile)"
  if (nation?.kind === 'country' && nation.how !== 'adjective') {
    const close = tokens[nation.last + 1]?.lower ?? '';
    if (tokens[at]?.plain === '(' && close === ')') return nation.code;
    if (tokens[at]?.lower === 'for' && /^(?:[,;.]|and|)$/.test(close)) return nation.code;
  }
  if (!/^(?:of|from|representing|whom)$/.test(tokens[i]?.lower ?? '')) return null;
  for (i++; i < at + 5; i++) {
    const piece = taken.get(i);
    if (piece) return piece.kind === 'country' ? piece.code : null;
    if (tokens[i]?.capital) return null;
  }
  return null;
}

/** ", a Norwegian scholar": the country. */
function nationAfter(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, at: number): string | null {
  if (tokens[at]?.lower !== ',' || !/^(?:a|an|the)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const piece = taken.get(at + 2);
  return piece?.kind === 'country' && piece.how === 'adjective' ? piece.code : null;
}

/** Where the forms of address before a name begin. */
export function backOverHonorifics(tokens: readonly Token[], first: number): number {
  let start = first;
  // "Lt. Gen. (retd) X"
  if (
    tokens[start - 1]?.plain === ')' &&
    /^(?:ret|retd|rtd|retired|ret\.|retd\.)$/.test(tokens[start - 2]?.lower ?? '') &&
    HONORIFICS.has(tokens[start - 4]?.lower ?? '')
  )
    start -= 3;
  while (start > 0 && HONORIFICS.has(tokens[start - 1]?.lower ?? '') && tokens[start - 1]?.lower !== 'he') start--;
  return start;
}
