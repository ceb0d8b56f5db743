// The offices of two who are named side by side without one, told in their order by two descriptions near them. Refused where either
// has an office, or where more people are named.
import type { Annotated, AnnotatedSentence } from '../../annotate.ts';
import type { OfficePiece } from '../../mentions/pieces.ts';
import type { PersonMention } from '../../people/roster.ts';
import { type Holding, isState, type Titled } from '../../story/titled.ts';
import { turn } from './tenure-turns.ts';

/** "and a": what joins two descriptions is no longer. */
const ARTICLE = 3;
/** How many sentences back the two may be named. */
const REACH = 2;

type Two = readonly [PersonMention, PersonMention];

/** "A call joined X and Y, the first between an American president and a Taiwanese leader": in their order. */
export function readInTurn(annotated: Annotated, holdings: readonly Titled[]): Holding[] {
  const titled = new Set(holdings.filter(({ standing }) => standing !== 'former').map(({ person }) => person));
  return annotated.sentences.flatMap((sentence) => {
    if (sentence.caption) return [];
    return sentence.pieces.flatMap((piece, n) => {
      const next = sentence.pieces[n + 1];
      if (piece.kind !== 'office' || next?.kind !== 'office' || piece.plural || next.plural) return [];
      if (!isState(piece.of) || !isState(next.of) || piece.of === next.of) return [];
      const lower = (i: number): string => sentence.tokens[i]?.lower ?? '';
      const joined = /^(?:and|with)$/.test(lower(piece.last + 1)) && next.first - piece.last <= ARTICLE;
      if (!joined || !/^(?:an?|any)$/.test(lower(piece.first - 1))) return [];
      const found = pairNear(annotated, sentence, piece);
      if (!found || found.two.some(({ person }) => titled.has(person))) return [];
      return [piece, next].flatMap((office, i) => {
        const one = found.two[i];
        if (!one) return [];
        titled.add(one.person);
        return [
          turn(
            one.person,
            { title: office.title, of: office.of, standing: office.standing === 'former' ? null : office.standing },
            found.sentence,
            'shared',
          ),
        ];
      });
    });
  });
}

/** The two named side by side nearest: in the sentence, in one of those before it. */
function pairNear(
  { sentences }: Annotated,
  sentence: AnnotatedSentence,
  piece: OfficePiece,
): { two: Two; sentence: AnnotatedSentence } | undefined {
  const here = sideBySide(sentence);
  // who is named right behind has the office by his name
  if (here) return here[0].run.from === piece.last + 2 ? undefined : { two: here, sentence };
  if (sentence.mentions.some(({ run }) => run.last < piece.first)) return undefined;
  for (let back = 1; back <= REACH; back++) {
    const before = sentences[sentence.index - back];
    const two = before && (sideBySide(before) ?? onlyTwo(before));
    if (before && two) return { two, sentence: before };
    if (before && before.mentions.length > 0) return undefined;
  }
  return undefined;
}

/** "X was welcomed at the border by Y": the only two whom a sentence names. */
function onlyTwo({ mentions }: AnnotatedSentence): Two | undefined {
  const [one, other, more] = mentions;
  return one && other && !more && one.person !== other.person ? [one, other] : undefined;
}

/** "X and Y", where a sentence names nobody else beside them. */
function sideBySide({ mentions, tokens }: AnnotatedSentence): Two | undefined {
  const pairs = mentions.flatMap((one, n): Two[] => {
    const next = mentions[n + 1];
    return next && next.run.from === one.run.last + 2 && tokens[one.run.last + 1]?.lower === 'and' ? [[one, next]] : [];
  });
  const [pair] = pairs;
  return pair && pairs.length === 1 && tokens[pair[0].run.from - 1]?.lower !== ',' ? pair : undefined;
}
