// The office of two who are named side by side without one, told by a plural near them: "the two presidents spoke; X and Y had met
// before", "X and Y signed. The foreign ministers …". Whose each is others tell. Refused where either has an office, or more are named.
import type { Annotated, AnnotatedSentence } from '../../annotate.ts';
import { HELD_BY_ONE } from '../../lexicon/protocol.ts';
import type { OfficePiece } from '../../mentions/pieces.ts';
import { singularTitle } from '../../mentions/singular.ts';
import type { PersonMention } from '../../people/roster.ts';
import { sameTitle, titleKey } from '../../people/titles.ts';
import { type Holding, isState, type Titled } from '../../story/titled.ts';
import { turn } from './tenure-turns.ts';

/** Before the plural: two are meant. */
const TWO = /^(?:two|both)$/;
/** "and a": what joins two descriptions is no longer. */
const ARTICLE = 3;
/** How many sentences back "the two presidents" may point. */
const REACH = 2;

type Two = readonly [PersonMention, PersonMention];

/** The offices of pairs that a plural or two descriptions tell, given what stands by names. */
export function readPlurals(annotated: Annotated, holdings: readonly Titled[]): Holding[] {
  const each = readInTurn(annotated, holdings);
  return [...each, ...readTwo(annotated, [...holdings, ...each])];
}

/** "A call joined X and Y, the first between an American president and a Taiwanese leader": in their order. */
function readInTurn(annotated: Annotated, holdings: readonly Titled[]): Holding[] {
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

/** "The two presidents spoke", of two named side by side. */
function readTwo(annotated: Annotated, holdings: readonly Titled[]): Holding[] {
  const titled = new Set(holdings.filter(({ standing }) => standing !== 'former').map(({ person }) => person));
  return annotated.sentences.flatMap((sentence) => {
    if (sentence.caption) return [];
    return sentence.pieces.flatMap((piece) => {
      if (piece.kind !== 'office' || !piece.plural || piece.of !== null || piece.standing !== null) return [];
      const title = singularTitle(piece.title);
      if (!HELD_BY_ONE.has(titleKey(title)) || !TWO.test(sentence.tokens[piece.first - 1]?.lower ?? '')) return [];
      const found = pairNear(annotated, sentence, piece);
      const two =
        found && !found.two.some(({ person }) => titled.has(person))
          ? found.two.map((mention) => ({ mention, sentence: found.sentence }))
          : namedNext(annotated, sentence, { title, holdings, titled });
      for (const { mention } of two) titled.add(mention.person);
      return two.map(({ mention: { person, run }, sentence: told }) => {
        const { start, end } = found ? told : run;
        const office = turn(person, { title, of: null, standing: null }, told, 'shared');
        return { ...office, start, end, owner: 'none' as const };
      });
    });
  });
}

/** How many sentences ahead the two may be named, one by one. */
const AHEAD = 3;

/** "He had flown both presidents in. X wore a shirt. Y said little": the only two named next, as far as they have no such office yet. */
function namedNext(
  { sentences }: Annotated,
  { index, mentions }: AnnotatedSentence,
  { title, holdings, titled }: { title: string; holdings: readonly Titled[]; titled: ReadonlySet<number> },
): { mention: PersonMention; sentence: AnnotatedSentence }[] {
  if (mentions.some(({ person }) => !titled.has(person))) return [];
  const same = (person: number): boolean =>
    holdings.some((one) => one.person === person && one.standing === null && sameTitle(one.title, title));
  const found = new Map<number, { mention: PersonMention; sentence: AnnotatedSentence }>();
  for (const sentence of sentences.slice(index + 1, index + 1 + AHEAD)) {
    if (sentence.caption) break;
    for (const mention of sentence.mentions) {
      const { person, run } = mention;
      if (run.words.length < 2 || found.has(person) || (titled.has(person) && !same(person))) continue;
      found.set(person, { mention, sentence });
    }
  }
  return found.size === 2 ? [...found.values()].filter(({ mention }) => !titled.has(mention.person)) : [];
}

/** The two named side by side nearest: in the sentence, in one of those before it. */
function pairNear(
  { sentences }: Annotated,
  sentence: AnnotatedSentence,
  piece: OfficePiece,
): { two: Two; sentence: AnnotatedSentence } | undefined {
  const here = sideBySide(sentence);
  // "the two presidents, X and Y" stand by their names
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
