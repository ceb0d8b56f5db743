// Sides that are no states and stand in no list: armed movements, and regions that act for themselves, told by the word for what they are
// ("the Kalo rebels", "with Berria, a region that …"). Wherever the text names them again they are sides as bodies are.
import { Cued } from '../cues.ts';
import { type BodyPiece, type Piece, wordsOf } from '../mentions/pieces.ts';
import type { Resolved } from '../people/resolve.ts';
import { type Item, makeSkeleton } from '../skeleton.ts';
import type { Token } from '../tokens.ts';

const ARMED =
  '(?:rebels?|guerrillas?|insurgents?|separatists?|fighters|militants|militia|insurgency|paramilitaries|junta)';
const CUE = new Cued(
  new RegExp(
    String.raw`\b(?:${ARMED}|movement|faction|region|territory|enclave|statelet|breakaway|opposition party)\b`,
  ),
);
const AFTER = new RegExp(String.raw`^(?:(?:armed|former|ex-) )?(?:${ARMED}|movement|faction)\b`);
const BEFORE = new RegExp(
  String.raw`\b(?:${ARMED}(?: (?:group|movement|army|force|organi[sz]ation|alliance|coalition))?|(?:armed|opposition) (?:group|movement|party)|(?:breakaway|separatist|self-declared|autonomous|semi-autonomous) (?:region|territory|republic|enclave)(?: of)?)(?: the)? $`,
);
const BESIDE =
  /^, (?:an?|the) (?:[a-z-]+ ){0,3}(?:region|territory|enclave|statelet|movement|faction|militia|(?:armed|rebel) group)\b/;
/** Where something is: a region there does not act. */
const PLACED = /\b(?:in|at|from|near|outside|across|through|of) (?:the )?$/;

const lower = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map((token) => token.lower)
    .join(' ');

/** The runs of capital words in a sentence that are nothing else, or at most a place or somebody's name. */
function runsIn({ tokens, skeleton }: Resolved): { first: number; last: number }[] {
  const taken = new Set<number>();
  for (const { tag, first, last } of skeleton.items)
    if (!'LP'.includes(tag)) for (let i = first; i <= last; i++) taken.add(i);
  const isName = (i: number): boolean =>
    tokens[i]?.capital === true && !taken.has(i) && /^\p{Lu}[\p{L}\d’'-]+$/u.test(tokens[i]?.plain ?? '');
  const runs: { first: number; last: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isName(i)) continue;
    let last = i;
    while (isName(last + 1)) last++;
    // a small word in a capital, at the head of a sentence
    const first = i === 0 && /^(?:the|both|a|an|its|when|with)$/.test(tokens[0]?.lower ?? '') ? 1 : i;
    if (first <= last) runs.push({ first, last });
    i = last;
  }
  return runs;
}

/** The names by which such sides are told in a document. */
function namesIn(sentences: readonly Resolved[]): Set<string> {
  const names = new Set<string>();
  for (const sentence of sentences) {
    if (!CUE.test(sentence.skeleton.text)) continue;
    const { tokens } = sentence;
    for (const { first, last } of runsIn(sentence)) {
      const [before, after] = [`${lower(tokens, first - 5, first)} `, lower(tokens, last + 1, last + 9)];
      if (AFTER.test(after) || BEFORE.test(before) || (BESIDE.test(after) && !PLACED.test(before)))
        names.add(wordsOf(tokens, first, last));
    }
  }
  return names;
}

const MOVEMENTS = new WeakSet<Piece>();

/** Whether a piece is such a side, which acts as states do. */
export const isMovement = (piece: Piece): boolean => MOVEMENTS.has(piece);

function movement(name: string, first: number, last: number): Item {
  const piece: BodyPiece = { kind: 'body', first, last, name, country: null, under: [], organ: false };
  MOVEMENTS.add(piece);
  return { tag: 'B', first, last, people: [], how: 'none', piece };
}

/** The sentences with such sides wherever they are named. */
export function withMovements(sentences: readonly Resolved[]): readonly Resolved[] {
  const names = namesIn(sentences);
  if (names.size === 0) return sentences;
  return sentences.map((sentence) => {
    const { tokens, skeleton } = sentence;
    const found = runsIn(sentence).flatMap(({ first, last }) => {
      const name = wordsOf(tokens, first, last);
      return names.has(name) ? [movement(name, first, last)] : [];
    });
    if (found.length === 0) return sentence;
    const others = skeleton.items.filter((item) =>
      found.every(({ first, last }) => item.last < first || item.first > last),
    );
    return { ...sentence, skeleton: makeSkeleton(tokens, [...others, ...found]) };
  });
}
