// Offices of those who are described before being named: "The presidents of A and B met. X and Y …", "Germany's new chancellor lost no
// time. … X stepped out of her car", "Peru has a new president. X, a dentist, …". Nobody is taken who has an office by name.
import type { Annotated, AnnotatedSentence } from '../../annotate.ts';
import { HELD_BY_ONE } from '../../lexicon/protocol.ts';
import type { OfficePiece } from '../../mentions/pieces.ts';
import { singularTitle } from '../../mentions/singular.ts';
import { statesOf } from '../../people/listed-states.ts';
import type { PersonMention } from '../../people/roster.ts';
import { titleKey } from '../../people/titles.ts';
import { type Holding, isState, type Titled } from '../../story/titled.ts';
import { TitledIndex } from './tenure-index.ts';
import { oblique, sideBySide, turn, words } from './tenure-turns.ts';
import { stateOf } from './tenure-view.ts';

/** "The presidents of A and B met. X and Y shook hands": in order. */
function described(annotated: Annotated, holdings: readonly Titled[]): Holding[] {
  const known = new TitledIndex(holdings);
  return annotated.sentences.flatMap((sentence) =>
    sentence.pieces.flatMap((piece) => {
      if (piece.kind !== 'office' || !piece.plural || piece.weak) return [];
      const { codes } = statesOf(sentence, piece);
      // "X and Y conferred …, the first meeting between the presidents of A and B" names them before
      const earlier = sentence.mentions.filter(({ run }) => run.last < piece.first);
      const back = earlier.length === codes.length && sentence.mentions.length === codes.length;
      const free = (list: readonly PersonMention[]): boolean =>
        list.every(({ person }) => known.by(person).every(({ of }) => of === null));
      // "X and Y sat down. It was long since the presidents of A and B last did so"
      const before = sentence.mentions.length === 0 ? annotated.sentences[sentence.index - 1] : undefined;
      const told = before?.mentions.length === codes.length && free(before.mentions) ? before : undefined;
      const next = told ?? (back ? sentence : annotated.sentences[sentence.index + 1]);
      const list = told?.mentions ?? (back ? earlier : (next?.mentions.slice(0, codes.length) ?? []));
      if (codes.length < 2 || !next || list.length !== codes.length || !free(list) || !sideBySide(next, list))
        return [];
      if (!told && !back && (list[0]?.run.from ?? 9) > 6) return [];
      const title = singularTitle(piece.title);
      return list.map(({ person }, n) => turn(person, { title, of: codes[n] ?? null, standing: null }, next, 'shared'));
    }),
  );
}

/** "The foreign ministers had prepared it. X was in Riga for talks with his counterpart, Y": X's, who opens the sentence. */
function peers({ sentences, counterparts }: Annotated, holdings: readonly Titled[]): Holding[] {
  return counterparts.flatMap(({ person: peer, sentence: index, piece: { of } }) => {
    const [before, next] = [sentences[index - 1], sentences[index]];
    const [named] = next?.mentions ?? [];
    const office = before?.pieces.findLast((piece) => piece.kind === 'office' && piece.plural && !piece.weak);
    if (!next || peer === null || named?.run.from !== 0 || named.person === peer || office?.kind !== 'office')
      return [];
    if (before?.mentions.length !== 0 || before.paragraph !== next.paragraph || office.of !== null) return [];
    if (holdings.some(({ person }) => person === named.person)) return [];
    // "Peru and Chile have ambassadors. X … his Chilean colleague, Y": of the two states X's is the other
    const two = new Set(before.pieces.flatMap((piece) => (piece.kind === 'country' ? [piece.code] : [])));
    const other = of !== null && two.size === 2 && two.delete(of) ? ([...two][0] ?? null) : null;
    const told = turn(named.person, { title: singularTitle(office.title), of: other, standing: null }, next, 'shared');
    return [other === null ? { ...told, owner: 'none' as const } : told];
  });
}

/** How far into a text somebody may be described before being named. */
const LEAD = 2;

/** "Germany's new chancellor has lost no time. …, X stepped out": who is named next without any office. */
function foretold(annotated: Annotated, holdings: readonly Titled[]): Holding[] {
  const attached = new Set(annotated.attachments.map(({ office }) => office));
  const given = new Set<number>();
  const free = (person: number): boolean =>
    !given.has(person) &&
    !holdings.some((one) => one.person === person && one.standing !== 'former' && (one.of === null || isState(one.of)));
  return annotated.sentences
    .filter(({ caption }) => !caption)
    .flatMap((sentence, place) =>
      sentence.pieces.flatMap((piece) => {
        if (piece.kind !== 'office' || piece.plural || attached.has(piece) || piece.standing === 'designate') return [];
        const key = titleKey(piece.title);
        const has = stateThatHas(sentence, piece);
        if (has !== null && holdings.every((one) => one.of !== has || titleKey(one.title) !== key)) {
          const next = annotated.sentences[sentence.index + 1];
          const named = next?.mentions.find(({ run }) => run.from <= 1 && run.words.length > 1);
          if (!named || !free(named.person)) return [];
          given.add(named.person);
          return [turn(named.person, { title: piece.title, of: has, standing: null }, sentence, 'anaphora')];
        }
        if (
          place >= LEAD ||
          !HELD_BY_ONE.has(key) ||
          !(isState(piece.of) ? piece.standing === null : isSubject(sentence, piece))
        )
          return [];
        const { title, of, standing } = piece;
        if (holdings.some((one) => one.of === of && titleKey(one.title) === key && one.standing === standing))
          return [];
        if (sentence.mentions.some(({ run }) => run.first > piece.first && run.first - piece.last < 4)) return [];
        if (sentence.mentions.some(({ run }) => run.last < piece.first)) return [];
        // who was named before may be meant as well
        if (annotated.sentences[sentence.index - 1]?.mentions.some(({ person }) => free(person))) return [];
        const next = annotated.sentences[sentence.index + 1];
        const near = [sentence, ...(next ? [next] : [])].flatMap((one) =>
          one.mentions
            .filter(({ run }) => (one === sentence ? run.first > piece.last : of !== null || run.from <= 1))
            .map((mention) => ({ mention, one })),
        );
        const found = near.find(
          ({ mention: { person, run }, one }) =>
            run.words.length > 1 &&
            // "Korea's minister will take over from X", "before the President spoke, the ministers, X and Y"
            !(one === sentence && (oblique(one, { person, run }) || hasOffice(one, piece.last, run.first))) &&
            free(person) &&
            (of === null || (annotated.people[person]?.origin ?? of) === of),
        );
        if (!found) return [];
        given.add(found.mention.person);
        const told = turn(found.mention.person, { title, of, standing }, sentence, 'anaphora');
        return [of === null ? { ...told, owner: 'none' as const } : told];
      }),
    );
}

/** "Peru has a new president": the state right before; of what it will have, or looks for, nothing is told. */
function stateThatHas(sentence: AnnotatedSentence, { first, of, title }: OfficePiece): string | null {
  const state = sentence.pieces.findLast((piece) => stateOf(piece) !== null && piece.last < first);
  if (state?.kind !== 'country' || state.how === 'adjective' || (of !== null && of !== state.code)) return null;
  if (!HELD_BY_ONE.has(titleKey(title)) && !/^(?:leader|ruler)$/i.test(title)) return null;
  return HAS_NEW.test(words(sentence, state.last + 1, first - 1)) ? state.code : null;
}

/** From a state to the title of whom it has now. */
const HAS_NEW =
  /^(?:(?:has|had|got|gets|elected|chose|found|finally|at|last|again|once|more|now|since [a-z]+) )+(?:a|its) (?:new|first|second|third|permanent|elected)(?: [a-z]+)?$/;

/** "The deposed president is back": a bare title with which a sentence begins. */
function isSubject({ tokens }: AnnotatedSentence, { first, of }: { first: number; of: string | null }): boolean {
  const words = tokens.slice(0, first).map(({ lower }) => lower);
  const head = words.lastIndexOf('the');
  return (
    of === null && head >= 0 && first - head <= 2 && (head === 0 || /^(?:–|—|-|--|:|\.)$/.test(words[head - 1] ?? ''))
  );
}

/** Whether a title stands between two places of a sentence. */
const hasOffice = ({ pieces }: AnnotatedSentence, from: number, to: number): boolean =>
  pieces.some(({ kind, first, last }) => kind === 'office' && first > from && last < to);

/** Who is described before being named, in pairs and alone, given the offices that stand by names. */
export function readForetold(annotated: Annotated, holdings: readonly Titled[]): Holding[] {
  const pairs = [...described(annotated, holdings), ...peers(annotated, holdings)];
  return [...pairs, ...foretold(annotated, [...holdings, ...pairs])];
}
