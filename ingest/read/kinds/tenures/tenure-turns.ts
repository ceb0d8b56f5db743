// Offices that only the turn from one person to another tells: who came before somebody in an office, and who comes after him.
import type { Annotated, AnnotatedSentence } from '../../annotate.ts';
import { HELD_BY_ONE } from '../../lexicon/protocol.ts';
import { lowerWords } from '../../people/passages.ts';
import type { PersonMention } from '../../people/roster.ts';
import { sameTitle, titleKey } from '../../people/titles.ts';
import { type Holding, isState, type Titled, toldHolding } from '../../story/titled.ts';
import { TitledIndex } from './tenure-index.ts';

/** The words from one token to another. */
export const words = ({ tokens }: AnnotatedSentence, from: number, to: number): string =>
  lowerWords(tokens, Math.max(0, from), to);

/** An office told by a turn, with the sentence as its words. */
export const turn = (
  person: number,
  { title, of, standing }: Pick<Titled, 'title' | 'of' | 'standing'>,
  { start, end, index }: AnnotatedSentence,
  rule: string,
): Holding => toldHolding({ person, title, of, standing, rule, owner: 'stated', start, end, sentence: index });

/** The office of a person by which a predecessor is known: one that a single person holds, else the first. */
function officeOf(known: TitledIndex, person: number): Titled | undefined {
  const held = known.by(person).filter(({ of, standing }) => of !== null && standing !== 'former');
  // "Speaker X was elected President of the Union. She succeeds Y": in the office just given
  return (
    held.findLast(({ rule }) => rule === 'appointment') ??
    held.find(({ title }) => HELD_BY_ONE.has(titleKey(title))) ??
    held[0]
  );
}

/** Whoever bears these takes over a higher office. */
export const NEXT_IN_LINE = /^(?:vice|deputy)\b|-(?:elect|designate)$/i;

/** Whom "his", "her" means before a token: who was named before in the sentence, else first in the one before. */
export function meant(annotated: Annotated, sentence: AnnotatedSentence, at: number, not: number): number | undefined {
  const before = sentence.mentions.filter(({ person, run }) => person !== not && run.last < at);
  if (before.length > 0) return before.at(-1)?.person;
  for (let back = 1; back <= FAR; back++) {
    const earlier = annotated.sentences[sentence.index - back];
    // "He took the oath, as X has named his team": he was named before
    if (/^(?:he|she)$/.test(earlier?.tokens[0]?.lower ?? '')) continue;
    const named = earlier?.mentions.filter(({ person }) => person !== not) ?? [];
    const subject = earlier && named.find((mention) => !oblique(earlier, mention));
    if (subject) return subject.person;
    // "Nominated by President X, he had to wait": he was named before
    if (named.length > 0 && !earlier?.tokens.some(({ lower }) => /^(?:he|she)$/.test(lower))) return named[0]?.person;
  }
  return undefined;
}

/** How many sentences back "his" may point. */
const FAR = 3;

/** Whether a name, or the title before it, stands behind a preposition. */
export function oblique({ tokens, pieces }: AnnotatedSentence, { run }: PersonMention): boolean {
  const title = pieces.find((piece) => piece.kind === 'office' && piece.last === run.from - 1);
  return /^(?:by|with|of|from|to|for|between|against|under|after)$/.test(
    tokens[(title?.first ?? run.from) - 1]?.lower ?? '',
  );
}

/** "X's predecessor Y", "Y, her predecessor", "X succeeds Y": Y held X's office. */
export function readPredecessors(annotated: Annotated, holdings: readonly Holding[]): Holding[] {
  const index = new TitledIndex(holdings);
  return annotated.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap(({ person, run }) => {
      const whose =
        ofPredecessor(annotated, sentence, { person, run }) ?? ofSeveral(annotated, sentence, { person, run });
      const office = whose === undefined ? undefined : officeOf(index, whose);
      if (!office)
        return [
          ...ofSuccessor(annotated, index, sentence, { person, run }),
          ...succeedsHim(annotated, index, sentence, { person, run }),
          ...passesTo(index, sentence, { person, run }),
          ...follower(index, sentence, { whose, person }),
        ];
      // "takes over from X, who had been ambassador since 2009"
      const open = index.by(person).find(({ of, title }) => of === null && sameTitle(title, office.title));
      if (open) Object.assign(open, { of: office.of, to: [...office.to], owner: 'title', standing: 'former' });
      // "Vice President X takes over from Y": Y's is another office
      if (NEXT_IN_LINE.test(office.title) && index.by(person).some(({ of }) => of !== null)) return [];
      const known = index.by(person).some(({ of, title }) => of === office.of && sameTitle(title, office.title));
      if (known) return [];
      // the day on which the one came is that on which the other went
      const until = holdings.find((one) => one === office && one.sentence === sentence.index)?.from ?? null;
      return [
        { ...turn(person, { ...office, standing: 'former' }, sentence, 'succession'), to: [...office.to], until },
      ];
    }),
  );
}

/** Before who comes after somebody named before him. */
const FOLLOWED_BY =
  /(?:^| )(?:(?:succeeded|followed|replaced|relieved) by|(?:makes?|made|making) (?:way|room) for|(?:gives?|gave|giving) way to)$/;
/** "his successor, X", "X's successor is Y". */
const SUCCESSOR = /(?:^| )(his|her|'s) (?:designated |chosen |eventual )?successor(?: is| was| will be| ,|)$/;

/** "X, Environment Secretary, is followed by Y", "his successor is Y": Y holds the office that X is said to hold or to have held. */
function ofSuccessor(
  annotated: Annotated,
  index: TitledIndex,
  sentence: AnnotatedSentence,
  { person, run }: PersonMention,
): Holding[] {
  const turned = words(sentence, run.from - 5, run.from - 1);
  const whose = SUCCESSOR.exec(turned)?.[1];
  if (!whose && !FOLLOWED_BY.test(turned)) return [];
  const earlier = sentence.mentions.filter((other) => other.run.last < run.from && other.person !== person);
  const before =
    whose && whose !== "'s" && earlier.length === 0
      ? meant(annotated, sentence, run.from, person)
      : earlier.at(-1)?.person;
  const office =
    index.in(sentence.index).find((held) => held.person === before && held.of !== null) ??
    (before === undefined ? undefined : (officeOf(index, before) ?? index.by(before).find(({ of }) => of !== null)));
  const own = index.by(person).filter(({ standing }) => standing !== 'former');
  if (!office || own.some(({ title }) => sameTitle(title, office.title))) return [];
  // who holds another state's office gets no more than its turn
  if (own.some(({ of }) => isState(of) && isState(office.of) && of !== office.of)) return [];
  return [{ ...turn(person, { ...office, standing: null }, sentence, 'succession'), to: [...office.to] }];
}

/** "The ambassador goes home. X is to succeed him": X's is the office of him who was spoken of. */
function succeedsHim(
  annotated: Annotated,
  index: TitledIndex,
  sentence: AnnotatedSentence,
  { person, run }: PersonMention,
): Holding[] {
  const verb = words(sentence, run.last + 1, run.last + 7);
  if (
    !/^(?:is to |will |is going to |has |(?:is|was|has been) (?:named|chosen|picked|appointed|due|set) to )?(?:succeeds?|replaces?|succeeded|replaced) (?:him|her)\b/.test(
      verb,
    )
  )
    return [];
  const before = meant(annotated, sentence, run.first, person);
  const office = before === undefined ? undefined : officeOf(index, before);
  if (!office || index.by(person).some(({ title }) => sameTitle(title, office.title))) return [];
  return [toldHolding({ ...turn(person, { ...office, standing: null }, sentence, 'succession'), to: [...office.to] })];
}

/** "X takes over from Foreign Minister Y": X, of whom nothing else is told, holds it now. */
function follower(
  index: TitledIndex,
  sentence: AnnotatedSentence,
  { whose, person }: { whose: number | undefined; person: number },
): Holding[] {
  if (whose === undefined || index.by(whose).some(({ standing }) => standing !== 'former')) return [];
  const office = index.by(person).find(({ of }) => of !== null);
  if (!office) return [];
  return [{ ...turn(whose, { ...office, standing: null }, sentence, 'succession'), to: [...office.to] }];
}

/** Before whom an office passes to: it is the one told of last. */
const PASSES =
  /^the (?:office|post|chair|chairmanship|position|gavel) (?:now |then |thus |will )?(?:goes|go|passes|pass|falls|fall|went|passed|fell|moves)(?: on)?(?: [a-z]+){0,4}? to (?:[^,;]{1,40} ,? ?)?$/i;

/** "X is Chairperson no longer. The office goes to his colleague, Y": Y's is the office told of in the sentence before. */
function passesTo(index: TitledIndex, sentence: AnnotatedSentence, { person, run }: PersonMention): Holding[] {
  if (sentence.tokens[0]?.lower !== 'the' || !PASSES.test(`${words(sentence, 0, run.from - 1)} `)) return [];
  const told = index.in(sentence.index - 1).filter((held) => held.of !== null && held.person !== person);
  const office = told.findLast(({ standing }) => standing === 'former') ?? told.at(-1);
  if (!office || index.by(person).some(({ of, title }) => of === office.of && sameTitle(title, office.title)))
    return [];
  return [turn(person, { ...office, standing: null }, sentence, 'succession')];
}

/** "Two of his predecessors have come, X in 1994 and Y in 1996": whose. */
function ofSeveral(
  annotated: Annotated,
  sentence: AnnotatedSentence,
  { person, run }: PersonMention,
): number | undefined {
  const at = sentence.tokens.findIndex(({ lower }) => lower === 'predecessors');
  if (at < 0 || run.first < at || !/^(?:,|and|:)$/.test(sentence.tokens[run.from - 1]?.lower ?? '')) return undefined;
  const owner = sentence.tokens[at - 1]?.lower ?? '';
  if (owner === "'s") return sentence.mentions.find((other) => other.run.last === at - 2)?.person;
  return /^(?:his|her)$/.test(owner) ? meant(annotated, sentence, at, person) : undefined;
}

/** Before the name of whom somebody follows in an office. */
const FOLLOWS =
  /(?:^| )(?:succeed(?:s|ed|ing)|(?:will|to) (?:succeed|replace|relieve)|replac(?:es|ed|ing)|reliev(?:es|ed|ing)|(?:takes?|took|taken|taking)(?: \S+){0,3}? over(?: [a-z\d]+){0,3} from|inherits? from|inherited from|into the shoes of|the shoes of|steps? in for|stepped in for|in succession to|as (?:the )?successor (?:to|of)|in (?:the )?place of|(?:takes?|took) the place of)(?: the| outgoing| his| her| late)*$/;
/** Such words are no more. */
const LONGEST_TURN = 8;

function ofPredecessor(
  annotated: Annotated,
  sentence: AnnotatedSentence,
  { person, run }: PersonMention,
): number | undefined {
  const word = (i: number): string => sentence.tokens[i]?.lower ?? '';
  const owner = (i: number): number | undefined =>
    word(i) === "'s"
      ? sentence.mentions.find((other) => other.run.last === i - 1 && other.person !== person)?.person
      : /^(?:his|her)$/.test(word(i))
        ? meant(annotated, sentence, i, person)
        : undefined;
  const before = word(run.from - 1) === ',' ? run.from - 2 : run.from - 1;
  // "there has been one president before him, X"
  if (word(run.from - 1) === ',' && /^(?:him|her)$/.test(word(before)) && word(before - 1) === 'before')
    return meant(annotated, sentence, before, person);
  if (word(before) === 'predecessor') {
    let i = before - 1;
    while (/^(?:immediate|late|long-serving|long-time|own)$/.test(word(i))) i--;
    return owner(i);
  }
  if (word(run.last + 1) === ',') {
    for (let i = run.last + 2; i < run.last + 8; i++)
      if (word(i) === 'predecessor') return owner(/^(?:immediate|late)$/.test(word(i - 1)) ? i - 2 : i - 1);
  }
  // "X, whom he succeeds"
  if (
    word(run.last + 1) === ',' &&
    word(run.last + 2) === 'whom' &&
    /^(?:succeed(?:s|ed)|replace[sd]|follow(?:s|ed))$/.test(word(run.last + 4))
  ) {
    if (/^(?:he|she)$/.test(word(run.last + 3))) return meant(annotated, sentence, run.first, person);
    return sentence.mentions.find((other) => other.run.first === run.last + 3)?.person;
  }
  const title = sentence.pieces.find((piece) => piece.kind === 'office' && piece.last === run.from - 1);
  const end = (title?.first ?? run.from) - 1;
  if (!FOLLOWS.test(words(sentence, end - LONGEST_TURN, end))) return undefined;
  const earlier = sentence.mentions.filter((other) => other.run.last < run.from && other.person !== person);
  const first = (earlier.findLast((other) => !oblique(sentence, other)) ?? earlier[0])?.person;
  return (
    first ??
    (/^(?:he|she|the)$/.test(word(0)) && !/^(?:visitor|guest)$/.test(word(1))
      ? meant(annotated, sentence, run.from, person)
      : undefined)
  );
}

/** Whether names follow each other with nothing but commas and "and" between. */
export const sideBySide = (sentence: AnnotatedSentence, list: readonly PersonMention[]): boolean =>
  list
    .slice(1)
    .every((next, n) => /^(?:,|and|, and)$/.test(words(sentence, (list[n]?.run.last ?? 0) + 1, next.run.from - 1)));
