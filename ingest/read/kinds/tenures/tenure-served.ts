// Offices told by whom their holders serve: "A and B, advisers to President X and Chancellor Y respectively", "the minister sends his
// deputy, A". Each is of the state of the one whom he serves, so that these are read when it is settled who holds what.

import type { Annotated, AnnotatedSentence } from '../../annotate.ts';
import { foundIn } from '../../found-in.ts';
import type { OfficePiece } from '../../mentions/pieces.ts';
import { singularTitle } from '../../mentions/singular.ts';
import type { PersonMention } from '../../people/roster.ts';
import { type Holding, isState, type Titled } from '../../story/titled.ts';
import { TitledIndex } from './tenure-index.ts';
import { meant, sideBySide, turn, words } from './tenure-turns.ts';

/** The offices of those who serve others in turn, given who holds what. */
export function readServing(annotated: Annotated, holdings: readonly Titled[]): Holding[] {
  const known = new TitledIndex(holdings);
  const deputies = annotated.sentences.flatMap((sentence) => deputyIn(annotated, sentence, known));
  const served = annotated.sentences.flatMap((sentence) =>
    sentence.pieces.flatMap((piece) => {
      if (piece.kind !== 'office' || !piece.plural || !/^(?:to|of)$/.test(word(sentence, piece.last + 1))) return [];
      const served = servedBy(sentence, piece, known);
      const before = sentence.mentions.filter(({ run }) => run.last < piece.first).slice(-served.length);
      const free = before.every(({ person }) => known.by(person).every(({ of, standing }) => of === null || standing));
      if (served.length < 2 || before.length !== served.length || !free || !areJoined(sentence, before, piece))
        return [];
      return before.flatMap(({ person }, n) => {
        const of = served[n]?.of ?? null;
        const title = `${singularTitle(piece.title)} to the ${served[n]?.title}`;
        return isState(of) ? [turn(person, { title, of, standing: piece.standing }, sentence, 'shared')] : [];
      });
    }),
  );
  return [...deputies, ...served];
}

/** "The foreign minister sends his deputy, A": deputy foreign minister, unless A has an office of his own. */
function deputyIn(annotated: Annotated, sentence: AnnotatedSentence, known: TitledIndex): Holding[] {
  return foundIn(sentence.tokens, ({ lower }, at): Holding[] => {
    if (lower !== 'deputy' || !/^(?:his|her)$/.test(word(sentence, at - 1))) return [];
    const deputy =
      sentence.mentions.find(
        ({ run }) => run.from === at + 1 || (run.from === at + 2 && word(sentence, at + 1) === ','),
      ) ?? sentence.mentions.find(({ run }) => run.last === at - 3 && word(sentence, at - 2) === ',');
    if (!deputy || known.by(deputy.person).length > 0) return [];
    const chief = meant(annotated, sentence, Math.min(at, deputy.run.first), deputy.person);
    const office =
      chief === undefined
        ? undefined
        : known.by(chief).find(({ title, of, standing }) => /minister$/i.test(title) && isState(of) && !standing);
    return office ? [turn(deputy.person, { ...office, title: `Deputy ${office.title}` }, sentence, 'shared')] : [];
  });
}

/** The offices named in a row behind "advisers to", each before its holder. */
function servedBy(sentence: AnnotatedSentence, { last }: OfficePiece, known: TitledIndex): Titled[] {
  const found: Titled[] = [];
  let at = last + 2;
  for (const piece of sentence.pieces) {
    if (piece.kind !== 'office' || piece.first < at) continue;
    const holder = sentence.mentions.find(({ run }) => run.from === piece.last + 1);
    const held = holder && known.by(holder.person).find(({ title, standing }) => title === piece.title && !standing);
    if (!holder || !held || piece.first - at > 2) break;
    found.push(held);
    at = holder.run.last + 1;
  }
  return found;
}

/** "A and B, advisers": nothing but commas and "and" between the names, and a comma behind them. */
const areJoined = (sentence: AnnotatedSentence, list: readonly PersonMention[], { first }: OfficePiece): boolean =>
  /^,(?: the)?$/.test(words(sentence, (list.at(-1)?.run.last ?? first) + 1, first - 1)) && sideBySide(sentence, list);

const word = ({ tokens }: AnnotatedSentence, i: number): string => tokens[i]?.lower ?? '';
