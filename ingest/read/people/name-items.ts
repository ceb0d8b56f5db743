// Names with the offices and forms of address that stand by them, each as one item of its sentence.
import type { AnnotatedSentence } from '../annotate.ts';
import { HONORIFICS, STANDINGS } from '../lexicon/offices.ts';
import type { Piece } from '../mentions/pieces.ts';
import type { Item } from '../skeleton.ts';
import type { Token } from '../tokens.ts';
import type { Attachment, CounterpartOf } from './line.ts';

/** Names with the offices that stand by them, each as one item. */
export function nameItems(
  sentence: AnnotatedSentence,
  { held, counterparts }: { held: readonly Attachment[]; counterparts: readonly CounterpartOf[] },
): Item[] {
  const items: Item[] = [];
  const ordered = [...sentence.mentions].sort((a, b) => a.run.first - b.run.first);
  for (const [n, { person, run }] of ordered.entries()) {
    let { from: first } = run;
    let { last } = run;
    const floor = items.at(-1)?.last ?? -1;
    const ceiling = ordered[n + 1]?.run.from ?? sentence.tokens.length;
    for (const { piece } of counterparts.filter((counterpart) => counterpart.person === person)) {
      if (piece.first > floor && piece.last < run.first && run.first - piece.last <= 5)
        first = Math.min(first, piece.first);
      else if (piece.first > run.last && piece.last < ceiling && piece.first - run.last <= 3)
        last = Math.max(last, piece.last);
    }
    for (const { office } of held.filter((attachment) => attachment.person === person && attachment.rule !== 'verb')) {
      if (
        office.first > floor &&
        office.last < run.first &&
        office.last >= first - 6 &&
        !parted(sentence, office.last + 1, run.first - 1)
      )
        first = Math.min(first, office.first);
      else if (
        office.first > run.last &&
        office.last < ceiling &&
        office.first - last <= 12 &&
        !tellsOfElse(sentence, last + 1, office.first - 1)
      )
        last = Math.max(last, office.last);
    }
    first = withOwner(sentence, withArticles(sentence.tokens, first, floor), floor);
    last = withSide(sentence.tokens, run.last < last ? withEnd(sentence, last) : last);
    items.push({ tag: 'P', first, last, people: [person], how: 'name' });
  }
  return items;
}

const TRAVEL = /^(?:visit\w*|trip|journey|tour|stay|arriv\w+|flew|landed|travel\w*|head(?:s|ed|ing))$/;

/** "X, who is on a visit to Lima as President of Chile": what stands between tells of more than the office. */
function tellsOfElse({ tokens, pieces }: AnnotatedSentence, first: number, last: number): boolean {
  // "X visited Chile as envoy of the bloc"
  const went = (piece: Piece): boolean =>
    /^(?:country|place)$/.test(piece.kind) &&
    piece.first > first &&
    piece.last <= last &&
    /^(?:to|in|at|visit\w*)$/.test(
      tokens[piece.first - (tokens[piece.first - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '',
    );
  if (pieces.some(went)) return true;
  // "X, whose last stay here, as vice-president, …", "X began her first journey as Chancellor"
  if (tokens.slice(first, last + 1).some(({ lower }) => TRAVEL.test(lower))) return true;
  return (
    tokens.slice(first, first + 2).some(({ lower }) => lower === 'who') &&
    pieces.some((piece) => /^(?:country|place|date)$/.test(piece.kind) && piece.first > first && piece.last <= last)
  );
}

/** "the last foreign minister in Lima was X", "no prime minister had come here since X": a place or a time parts them. */
const parted = ({ tokens, pieces }: AnnotatedSentence, first: number, last: number): boolean => {
  const opens = tokens[first]?.lower ?? '';
  if (/^(?:here|there)$/.test(opens) || tokens[last]?.lower === 'since') return true;
  // "the last president to come was X"
  if (opens === 'to' && /^(?:was|were)$/.test(tokens[last]?.lower ?? '')) return true;
  return (
    /^(?:in|at|to|had|has|was|is|will)$/.test(opens) &&
    pieces.some((piece) => /^(?:country|place)$/.test(piece.kind) && piece.first > first && piece.last <= last)
  );
};

/** Left over "the visiting", "former", "H.E. Mr." */
function withArticles(tokens: readonly Token[], from: number, floor: number): number {
  let first = from;
  for (let i = from - 1; i > floor && from - i < 6; i--) {
    const word = tokens[i]?.lower ?? '';
    if (
      !/^(?:the|a|an|new|newly)$/.test(word) &&
      !STANDINGS.has(word) &&
      !(HONORIFICS.has(word) && (word !== 'he' || tokens[i]?.plain === 'HE'))
    )
      break;
    first = i;
  }
  return first;
}

/** Left over "Australia's". */
function withOwner({ tokens, pieces }: AnnotatedSentence, first: number, floor: number): number {
  if (tokens[first - 1]?.lower !== "'s") return first;
  const owner = pieces.find((piece) => piece.kind === 'country' && piece.last === first - 2);
  return owner && owner.first > floor ? owner.first : first;
}

/** Right over "until last year", "since 2019". */
const withEnd = ({ tokens, pieces }: AnnotatedSentence, last: number): number =>
  /^(?:until|till|since|from)$/.test(tokens[last + 1]?.lower ?? '')
    ? (pieces.find((piece) => piece.kind === 'date' && piece.first === last + 2)?.last ?? last)
    : last;

/** Right over "(L)", "(right)", ", 61,". */
function withSide(tokens: readonly Token[], to: number): number {
  if (tokens[to + 1]?.plain !== '(') return to;
  for (let i = to + 2; i < Math.min(to + 7, tokens.length); i++) if (tokens[i]?.plain === ')') return i;
  return to;
}
