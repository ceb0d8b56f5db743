// "his Polish counterpart", "her opposite number from Oslo", "his host": people named by the office of another.
import { words } from '../lexicon/word-lists.ts';
import type { Token } from '../tokens.ts';
import type { CounterpartPiece, Piece } from './pieces.ts';

const COUNTERPARTS = words('counterpart counterparts homologue opposite colleague colleagues host hosts guest guests');

/** "X, in the same office since 2004", "X has held the same post": what the other one is. */
const isSamePost = (tokens: readonly Token[], i: number): boolean =>
  /^(?:office|post|position|rank)$/.test(tokens[i]?.lower ?? '') &&
  /^(?:in|holds?|held|holding) the same$/.test([3, 2, 1].map((back) => tokens[i - back]?.lower).join(' '));

export function counterpartAt(
  tokens: readonly Token[],
  pieces: ReadonlyMap<number, Piece>,
  i: number,
): CounterpartPiece | undefined {
  const word = tokens[i]?.lower ?? '';
  const none = { kind: 'counterpart', last: i, of: null, plural: false } as const;
  if (isSamePost(tokens, i)) return { ...none, first: i - 3 };
  if (!COUNTERPARTS.has(word)) return undefined;
  if (word === 'opposite' && tokens[i + 1]?.lower !== 'number') return undefined;
  const before = pieces.get(i - 1);
  const adjective = before?.kind === 'country' ? before : undefined;
  const start = adjective ? adjective.first - 1 : i - 1;
  const whose = tokens[start]?.lower ?? '';
  const owned = /^(?:his|her|their|its|'s)$/.test(whose) || tokens[i - 2]?.lower === "'s";
  if (!owned && !adjective) return undefined;
  const next = tokens[i + 1]?.lower ?? '';
  const named = /^(?:host|colleague)$/.test(word) && (tokens[i + 1]?.capital || /^(?:there|,)$/.test(next));
  // "his colleague from Paraguay"
  const away = /^colleagues?$/.test(word) && /^(?:from|in)$/.test(next) && pieces.get(i + 2)?.kind === 'country';
  if (!adjective && !/^(?:counterparts?|opposite|homologue)$/.test(word) && !named && !away) return undefined;
  let last = word === 'opposite' || next === 'there' ? i + 1 : i;
  let of = adjective?.code ?? null;
  const link = tokens[last + 1]?.lower ?? '';
  if (/^(?:from|of|in)$/.test(link)) {
    const at = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
    const country = pieces.get(at);
    if (country?.kind === 'country' && (link === 'in' ? country.how === 'seat' : country.how !== 'adjective')) {
      of = country.code;
      last = country.last;
    }
  }
  return {
    kind: 'counterpart',
    first: owned && /^(?:his|her|their|its)$/.test(whose) ? start : (adjective?.first ?? i),
    last,
    of,
    plural: word.endsWith('s'),
  };
}
