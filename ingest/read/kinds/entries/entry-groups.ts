// Of which countries or bodies an office of several is: "the Foreign Ministers of X, Y and Z", "the X and Y Foreign Ministers".
// A group that goes by a name of its own stays one ("the Foreign Ministers of the Baltic States"); nobody is counted out of it.
import type { AnnotatedSentence } from '../../annotate.ts';
import { type CountryPiece, type OfficePiece, wordsOf } from '../../mentions/pieces.ts';

const JOINS = /^(?:,|and|of|the|with|&)$/;

/** The owners of a plural office, each once; none where the words do not say who they are. */
export function ownersOf(sentence: AnnotatedSentence, office: OfficePiece): string[] {
  // "the Presidents and Prime Ministers of X and Y": both offices of both
  const next = sentence.pieces.find(({ first, last }) => first <= office.last + 3 && last > office.last + 1);
  if (next?.kind === 'office' && next.plural && sentence.tokens[office.last + 1]?.lower === 'and' && office.of === null)
    return ownersOf(sentence, next);
  const region = regionBefore(sentence, office);
  if (region) return [region];
  const owners = new Set<string>([
    ...listedBefore(sentence, office),
    ...(office.of === null ? [] : [office.of]),
    ...listedAfter(sentence, office),
  ]);
  if (owners.size > 0) return [...owners];
  const group = groupNamed(sentence, office) ?? groupBefore(sentence, office);
  return group === null ? [] : [group];
}

const REGIONS = /^(?:central|latin|south|north|west|east|southern|northern|western|eastern)$/;

/** "Central American Presidents": the adjective is of a region and not of a country. */
function regionBefore({ tokens }: AnnotatedSentence, office: OfficePiece): string | null {
  // the adjective is the first word of an office that has a country
  const before = tokens[office.first - 1];
  if (office.of === null || !before?.capital || !REGIONS.test(before.lower)) return null;
  return wordsOf(tokens, office.first - 1, office.first);
}

/** "Contact Group Foreign Ministers": capital words before the title that are nothing else. */
function groupBefore({ tokens, pieces }: AnnotatedSentence, office: OfficePiece): string | null {
  let first = office.first;
  while (first > 1 && tokens[first - 1]?.capital && !pieces.some(({ last }) => last === first - 1)) first--;
  return first === office.first ? null : wordsOf(tokens, first, office.first - 1);
}

/** "the British, French and German Foreign Ministers": the nearest adjective is the office's own, those before it are joined to it. */
function listedBefore({ tokens, pieces }: AnnotatedSentence, office: OfficePiece): string[] {
  const found: string[] = [];
  let at = office.first - 1;
  for (;;) {
    while (/^(?:,|and)$/.test(tokens[at]?.lower ?? '')) at--;
    const piece = pieces.find((one): one is CountryPiece => one.kind === 'country' && one.last === at);
    if (piece?.how !== 'adjective' && piece?.code !== 'EU') return found.reverse();
    found.push(piece.code);
    at = piece.first - 1;
  }
}

function listedAfter({ tokens, pieces }: AnnotatedSentence, office: OfficePiece): string[] {
  const found: string[] = [];
  if (office.of === null && tokens[office.last + 1]?.lower !== 'of') return found;
  for (let at = office.last + 1; at < tokens.length; at++) {
    const piece = pieces.find(({ first }) => first === at);
    if ((piece?.kind === 'country' && piece.how !== 'adjective') || (piece?.kind === 'body' && !piece.organ)) {
      // "…, France, and the President of Z": the next office has begun
      found.push(piece.kind === 'country' ? piece.code : piece.name);
      at = piece.last;
    } else if (!JOINS.test(tokens[at]?.lower ?? '') || piece) break;
    if (/^with$/.test(tokens[at]?.lower ?? '')) break;
  }
  return found;
}

/** "of the Baltic States", "of several American Republics": the words of the group. */
function groupNamed({ tokens, pieces }: AnnotatedSentence, office: OfficePiece): string | null {
  let at = office.last + 1;
  if (tokens[at]?.lower !== 'of') return null;
  at += tokens[at + 1]?.lower === 'the' ? 2 : 1;
  let last = at - 1;
  while (tokens[last + 1]?.capital && !pieces.some(({ kind, first }) => first === last + 1 && kind === 'office'))
    last++;
  return last < at ? null : wordsOf(tokens, at, last);
}
