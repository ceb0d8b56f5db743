// A roll call of envoys: "The ambassadors are Spain's A, B of Iran and C, representing the Philippines."
// Each named with a country, near words for envoys or credentials, is the ambassador of that country.
import type { Annotated, AnnotatedSentence } from '../annotate.ts';
import { SENT } from '../lexicon/offices.ts';
import type { OfficePiece } from '../mentions/pieces.ts';
import { singularTitle } from '../mentions/singular.ts';
import { type Holding, toldHolding } from '../story/titled.ts';
import { statesOf } from './listed-states.ts';
import { pairedStates } from './paired-states.ts';
import type { PersonMention } from './roster.ts';
import { isOneEach, titleKey } from './titles.ts';

const ENVOYS = /\b(?:ambassadors|envoys|heads of mission|high commissioners|nuncios)\b/i;
const CREDENTIALS = /\b(?:credentials|letters? of credence|accredited)\b/i;
const REACH = 2;

/** "A and B, the envoys of Greece and Luxembourg respectively": the countries in order. */
function inOrder(sentence: AnnotatedSentence): Map<number, string> {
  const found = new Map<number, string>();
  const plural = sentence.pieces.filter((piece): piece is OfficePiece => piece.kind === 'office' && piece.plural);
  for (const office of plural) {
    const { codes } = statesOf(sentence, office);
    const names = sentence.mentions.filter(({ run }) => run.last < office.first).slice(-codes.length);
    if (codes.length < 2 || names.length !== codes.length) continue;
    names.forEach((mention, n) => {
      const code = codes[n];
      if (code) found.set(mention.person, code);
    });
  }
  return found;
}

/** Of each state one. */
const OF_EACH = /^deputy .*ministers$|negotiators$|ministers\b|speakers\b|heads of (?:state|government)$/i;

/** "the four presidents: A of Uruguay, Brazil's B"; "The presidents of the Caspian states met. Kazakhstan's X had Y of Iran": each of his. */
function readPlurals(before: AnnotatedSentence | undefined, sentence: AnnotatedSentence, held: Set<number>): Holding[] {
  const here = pluralIn(sentence, (title) => isOneEach(title) || OF_EACH.test(title));
  const earlier = here || !before || before.mentions.length > 0 ? undefined : pluralIn(before, isOneEach);
  const office = here ?? (before && earlier && isOfStates(before, earlier) ? earlier : undefined);
  if (!office) return [];
  const told = withStates(sentence, held);
  const behind = here ? told.filter(({ run }) => run.first > here.last) : told;
  const list = behind.length > 1 || !here || !endsList(sentence, here);
  const named = list ? behind : told.filter((one) => !behind.includes(one));
  // "four foreign ministers signed, Brazil's X among them"
  const among = named.length === 1 && named[0] !== undefined && isAmong(sentence, named[0]);
  return named.length > 1 || among ? eachOfHis(named, office, { sentence, held }) : [];
}

const pluralIn = ({ pieces }: AnnotatedSentence, fits: (title: string) => boolean): OfficePiece | undefined =>
  pieces.find(
    (piece): piece is OfficePiece => piece.kind === 'office' && piece.plural && !piece.weak && fits(piece.title),
  );

type Named = PersonMention & { of: string };

/** The names of a sentence by which a state stands ("Brazil's B", "A for the Sultanate"), of those who have no office yet. */
function withStates(sentence: AnnotatedSentence, held: ReadonlySet<number>): Named[] {
  const paired = pairedStates(sentence, { apart: (person) => held.has(person), taken: () => false });
  return sentence.mentions.flatMap((mention) => {
    const of = held.has(mention.person) ? null : (mention.run.origin ?? paired.get(mention.person) ?? null);
    return of === null ? [] : [{ ...mention, of }];
  });
}

/** The office of several, shared out; nothing where two are of one state. */
function eachOfHis(
  named: readonly Named[],
  { title }: OfficePiece,
  { sentence, held }: { sentence: AnnotatedSentence; held: Set<number> },
): Holding[] {
  if (new Set(named.map(({ of }) => of)).size < named.length) return [];
  return named.map(({ person, of }) => {
    held.add(person);
    return rollCalled(person, { title: singularTitle(title), of }, sentence);
  });
}

/** "the presidents of the littoral states". */
const isOfStates = ({ tokens }: AnnotatedSentence, { last }: OfficePiece): boolean =>
  tokens[last + 1]?.lower === 'of' &&
  tokens.slice(last + 2, last + 7).some(({ lower }) => /^(?:states|countries|nations|members)$/.test(lower));

/** "…, Brazil's X among them". */
function isAmong({ tokens }: AnnotatedSentence, { run }: PersonMention): boolean {
  const word = (i: number): string => tokens[i]?.lower ?? '';
  const named = (i: number): boolean => word(i) === 'among' && word(i + 1) === 'them';
  return named(run.last + 1) || named(run.from - 2) || word(run.last + 1) === 'included';
}

/** "A of X and B of Y, the two presidents,": whether the office closes what stands before it. */
function endsList({ tokens }: AnnotatedSentence, office: OfficePiece): boolean {
  let i = office.first - 1;
  while (/^(?:the|two|three|four|five|six|their|respective|all)$/.test(tokens[i]?.lower ?? '')) i--;
  return /^[,–:-]$/.test(tokens[i]?.lower ?? '');
}

const rollCalled = (
  person: number,
  office: Pick<Holding, 'title' | 'of'> & { to?: string[] },
  { start, end, index }: AnnotatedSentence,
): Holding => toldHolding({ person, ...office, rule: 'roll-call', owner: 'stated', start, end, sentence: index });

/** Whether a sentence speaks of envoys of several states: "Kenya's ambassadors" are of one. */
function tellsOfEnvoys(sentence: AnnotatedSentence, text: string): boolean {
  const envoys = pluralIn(sentence, (title) => ENVOYS.test(title));
  const ofSeveral = envoys && (envoys.of === null || statesOf(sentence, envoys).codes.length > 1);
  return ofSeveral === true || CREDENTIALS.test(text.slice(sentence.start, sentence.end));
}

/** The ambassadors that roll calls of the text name, and others of one title named with a country each. */
export function readRollCalls(annotated: Annotated): Holding[] {
  const { sentences, text, home, attachments } = annotated;
  const holdings: Holding[] = [];
  const held = new Set(attachments.flatMap(({ person, office }) => (office.of === null ? [] : [person])));
  const other = new Set(
    attachments.flatMap(({ person, office }) => (SENT.has(titleKey(office.title)) ? [] : [person])),
  );
  for (const { person } of annotated.counterparts) if (person !== null) other.add(person);
  // a roll is called near where envoys were spoken of, and goes on from sentence to sentence
  let called = Number.NEGATIVE_INFINITY;
  for (const sentence of sentences) {
    if (tellsOfEnvoys(sentence, text)) called = sentence.index;
    if (sentence.caption || sentence.mentions.length === 0) continue;
    holdings.push(...readPlurals(sentences[sentence.index - 1], sentence, held));
    if (sentence.index - called > REACH) continue;
    const ordered = inOrder(sentence);
    const own = attachments.filter((attachment) => attachment.sentence === sentence.index);
    const paired = pairedStates(sentence, {
      apart: (person) => held.has(person) || other.has(person) || ordered.has(person),
      taken: ({ code }) =>
        code === home || own.some(({ office }) => office.of === code) || [...ordered.values()].includes(code),
    });
    for (const mention of sentence.mentions) {
      const near = sentence.mentions.length > 1 ? mention.run.origin : null;
      const of = ordered.get(mention.person) ?? paired.get(mention.person) ?? near;
      if (!of || held.has(mention.person)) continue;
      const to = home && home !== of ? [home] : [];
      held.add(mention.person);
      called = sentence.index;
      holdings.push(rollCalled(mention.person, { title: 'Ambassador', of, to }, sentence));
    }
  }
  return holdings;
}
