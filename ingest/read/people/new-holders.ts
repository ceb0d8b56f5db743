// "The Australian Prime Minister": somebody named shortly before without any office, who is thereby said to hold it.
import type { AnnotatedSentence } from '../annotate.ts';
import { NEXT_IN_LINE } from '../kinds/tenures/tenure-turns.ts';
import { HELD_BY_ONE, mayHave } from '../lexicon/protocol.ts';
import type { OfficePiece } from '../mentions/pieces.ts';
import { isState, toldHolding } from '../story/titled.ts';
import { heldBy } from './holdings.ts';
import { isDescribed, ofTwo } from './named-before.ts';
import { passage } from './passages.ts';
import type { PersonMention } from './roster.ts';
import type { SpokenOf } from './spoken-of.ts';
import { titleKey } from './titles.ts';

/** Who reigns has held no other office. */
const REIGNS = /^(?:king|queen|emperor|empress|emir|amir|sultan)$/;
/** Who stands in for another: nobody told to be something else. */
export const ACTING = /^(?:acting|interim|caretaker)\b/i;
/** How far back a title may point at somebody named without an office. */
const REACH = 3;

/** "The Australian Prime Minister": somebody named shortly before without any office, if there is one. */
export function newHolder(spoken: SpokenOf, sentence: AnnotatedSentence, office: OfficePiece): number | undefined {
  const { tokens, index } = sentence;
  const former = office.standing === 'former';
  // "The former president is in hiding": whoever was named right before
  const definite =
    /^(?:the|new|its)$/.test(tokens[office.first - (former ? 2 : 1)]?.lower ?? '') || (office.of !== null && !former);
  if (!definite || office.weak) return undefined;
  // "The prime minister told": what a sentence begins with
  const opens = office.first === (former ? 2 : 1) && HELD_BY_ONE.has(titleKey(office.title));
  if (former && !opens) return undefined;
  if (!tokens[office.first]?.capital && !opens) return undefined;
  // "sent the Peruvian ambassador home": there are many, and he need not be named
  if (titleKey(office.title) === 'ambassador' && office.first > 3) return undefined;
  const isNew = tokens[office.first - 1]?.lower === 'new';
  const here = new Set(sentence.mentions.map(({ person }) => person));
  // "He spent the day with the Omani President": he is somebody else
  if (office.first > 3 && /^(?:he|she)$/.test(tokens[0]?.lower ?? '')) return undefined;
  const shortly = sentencesBefore(spoken, index);
  const mayAct = (told: AnnotatedSentence, one: PersonMention): boolean =>
    !ACTING.test(office.title) || !isDescribed(told, one);
  const near = spoken.recent.filter(
    (person) =>
      !here.has(person) &&
      shortly.some((told) => told.mentions.some((one) => one.person === person && mayAct(told, one))),
  );
  const open = near.filter((candidate) => {
    const { origin = null } = spoken.annotated.people[candidate] ?? {};
    if (origin !== null && office.of !== null && origin !== office.of) return false;
    const country = spoken.country(candidate);
    const held = heldBy(spoken.holdings, candidate);
    // "his vice-president was sworn in. The new President"
    if (
      isNew &&
      held.length > 0 &&
      held.every(({ title, of, standing }) => NEXT_IN_LINE.test(title) && isState(of) && standing === null)
    )
      return office.of === null || office.of === country;
    if (country !== null && country !== (office.of ?? spoken.annotated.home)) return false;
    return former || REIGNS.test(titleKey(office.title))
      ? held.length === 0
      : held.every(({ standing }) => standing === 'former');
  });
  const said = open.filter(
    (candidate) => office.of !== null && spoken.annotated.people[candidate]?.origin === office.of,
  );
  const last = shortly.findLast(({ mentions }) => mentions.some((mention) => open.includes(mention.person)));
  if (former && new Set(open).size > 1) return undefined;
  const next = isNew ? open.findLast((candidate) => spoken.country(candidate) !== null) : undefined;
  const ofPair =
    last &&
    ofTwo(spoken.annotated, last, { named: last.mentions.filter((one) => open.includes(one.person)), of: office.of });
  const person =
    ofTwoHere(spoken, sentence, office) ??
    next ??
    said.at(-1) ??
    ofPair?.person ??
    last?.mentions.find((mention) => open.includes(mention.person))?.person;
  if (person === undefined) return undefined;
  const of =
    office.of ??
    (person === next ? spoken.country(person) : null) ??
    countryAbout(spoken, sentence, { person, office }) ??
    stateOfReplaced(spoken, office, here) ??
    countryAround(spoken, person, index) ??
    homeOrOther(spoken, titleKey(office.title));
  spoken.holdings.push(
    toldHolding({
      person,
      title: office.title,
      of,
      to: [...office.to],
      under: [...office.under],
      standing: former ? 'former' : null,
      rule: 'anaphora',
      owner: office.of ? 'stated' : 'home',
      ...passage(tokens, office.first, office.last),
      sentence: index,
    }),
  );
  return person;
}

/** "the Acting President": of the state whose president was spoken of before. */
function stateOfReplaced({ recent, holdings }: SpokenOf, { title }: OfficePiece, here: ReadonlySet<number>) {
  if (!ACTING.test(title)) return null;
  const before = recent.filter((person) => !here.has(person)).flatMap((person) => heldBy(holdings, person));
  return before.findLast((held) => isState(held.of) && titleKey(held.title) === titleKey(title))?.of ?? null;
}

/** "X and Y met in Lima, where the Peruvian minister was greeted": of the two whom the sentence names before such a clause. */
function ofTwoHere({ annotated, holdings }: SpokenOf, sentence: AnnotatedSentence, { first, of }: OfficePiece) {
  const clause = sentence.tokens.findLastIndex(({ lower }, i) => i < first && /^(?:where|when|while)$/.test(lower));
  const named = sentence.mentions.filter(({ run }) => run.last < first);
  const open = named.every(({ person, run }) => run.last < clause && heldBy(holdings, person).length === 0);
  return open ? ofTwo(annotated, sentence, { named, of })?.person : undefined;
}

const sentencesBefore = ({ annotated }: SpokenOf, index: number): readonly AnnotatedSentence[] =>
  annotated.sentences.slice(Math.max(0, index - REACH), index);

/** Where the text never names the country that it is told from: that of those named beside the person, else that of the dateline. */
function countryAround(spoken: SpokenOf, person: number, index: number): string | null {
  const { dateline, home } = spoken.annotated;
  if (dateline?.country === home || spoken.namesHome) return null;
  const named = sentencesBefore(spoken, index).flatMap(({ mentions }) => mentions);
  const beside = named.findLast((one) => one.person !== person && isState(spoken.country(one.person)));
  return (beside && spoken.country(beside.person)) ?? dateline?.country ?? null;
}

/** The home of the text, unless it has no such office and one other state of which the text tells may have it. */
function homeOrOther({ annotated }: SpokenOf, key: string): string | null {
  const { home, sentences } = annotated;
  if (home === null || mayHave(home, key)) return home;
  const told = sentences.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'country' ? [piece.code] : [])),
  );
  const [of, ...more] = new Set(told.filter((code) => isState(code) && mayHave(code, key)));
  return of === undefined || more.length > 0 ? home : of;
}

/** After a nation's name or adjective: who leads it is of that state. */
const LED = /^(?:government|cabinet|delegation|side|team|coalition|administration)$/;

/** "London, where X expects her", "Britain holds the presidency, and the Prime Minister …", "X has led Italy's government": their state. */
function countryAbout(
  { annotated }: SpokenOf,
  { pieces, index }: AnnotatedSentence,
  { person, office }: { person: number; office: OfficePiece },
): string | null {
  const origin = annotated.people[person]?.origin ?? null;
  if (origin !== null) return origin;
  for (let back = 1; back <= REACH; back++) {
    const named = annotated.sentences[index - back];
    const mention = named?.mentions.find((one) => one.person === person);
    if (!named || !mention) continue;
    const lower = (i: number): string => named.tokens[i]?.lower ?? '';
    for (const piece of named.pieces) {
      const code = piece.kind === 'country' ? piece.code : piece.kind === 'place' ? piece.country : null;
      if (code === null || code === 'EU') continue;
      const where =
        lower(piece.last + 1) === ',' && lower(piece.last + 2) === 'where' && mention.run.from === piece.last + 3;
      const after = lower(piece.last + 1) === "'s" ? piece.last + 2 : piece.last + 1;
      const led = piece.kind === 'country' && LED.test(lower(after)) && mention.run.last < piece.first;
      if (where || led) return code;
    }
  }
  const before = pieces.findLast(
    (piece) => piece.kind === 'country' && piece.how !== 'adjective' && piece.first <= 1 && piece.last < office.first,
  );
  return before?.kind === 'country' && before.code !== 'EU' ? before.code : null;
}
