// What each part of a passage gave to a tenure, and how the country of an office was found; what speaks for a name. For traces only.
import { countryName } from '../../../../model/countries.ts';
import type { Annotated, AnnotatedSentence } from '../../annotate.ts';
import { findNamed } from '../../mentions/gazetteer.ts';
import { partOfTokens, unsaid } from '../../parts.ts';
import type { PersonMention } from '../../people/roster.ts';
import { SIGNS } from '../../people/sign-weights.ts';
import { type Holding, isStateOrUnion } from '../../story/titled.ts';
import type { Part, Sighting } from '../../trace.ts';

const STANDING = { former: 'it is told as a former one', designate: 'it is told as one to come' } as const;

/** One statement of an office: the name, the title, whose office it is and how that was found. */
export function heldOffice(annotated: Annotated, holding: Holding): Sighting {
  const { person, start, end, rule } = holding;
  const sentence = annotated.sentences[holding.sentence];
  const parts: Part[] = [];
  const mention = sentence?.mentions.find(
    ({ run, person: one }) => one === person && run.start >= start && run.end <= end,
  );
  const name = annotated.people[person]?.name ?? null;
  if (mention)
    parts.push({ role: 'person', ...{ start: mention.run.start, end: mention.run.end }, gives: name, how: 'by name' });
  else parts.push(unsaid('person', name, 'the one spoken of shortly before'));
  if (sentence) parts.push(title(annotated, sentence, holding), ...owner(annotated, sentence, holding));
  if (holding.standing) parts.push(unsaid('standing', holding.standing, STANDING[holding.standing]));
  const day = holding.from ?? holding.until;
  const date = sentence?.pieces.find((piece) => piece.kind === 'date' && piece.value.startsWith(day ?? ' '));
  if (sentence && date)
    parts.push(partOfTokens(sentence.tokens, date, { role: 'date', gives: day, how: 'stated in the sentence' }));
  return { rule: `office-${rule}`, start, end, parts };
}

function title(annotated: Annotated, sentence: AnnotatedSentence, holding: Holding): Part {
  const { person, start, end, rule } = holding;
  const attached = annotated.attachments.find(
    (one) => one.person === person && one.sentence === sentence.index && one.start === start && one.end === end,
  );
  const counterpart = annotated.counterparts.find((one) => one.person === person && one.start === start);
  if (rule === 'counterpart' && counterpart)
    return partOfTokens(sentence.tokens, counterpart.piece, {
      role: 'office',
      gives: holding.title,
      how: 'the office that the other one holds',
    });
  if (attached)
    return partOfTokens(sentence.tokens, attached.office, {
      role: 'office',
      gives: holding.title,
      how: RULES[attached.rule] ?? attached.rule,
    });
  return { role: 'office', start, end, gives: holding.title, how: RULES[rule] ?? 'told of the person' };
}

/** How a title stands by its name. */
const RULES: Readonly<Record<string, string>> = {
  before: 'right before the name',
  after: 'in apposition after the name',
  clause: 'in a clause after the name',
  appointment: 'by a verb of appointment',
  shared: 'joined with another title or another name',
  verb: 'a verb that tells of an office',
  career: 'said of somebody named before',
  anaphora: 'a title that points back at somebody named without one',
  counterpart: 'the office that the other one holds',
  'roll-call': 'named with a country in a roll call of envoys',
  succession: 'the office in which somebody is succeeded',
};

const OWNERS: Readonly<Record<Holding['owner'], string>> = {
  stated: 'stated with the name',
  person: "the country of the person's other office",
  host: 'the country visited, as the entry leaves it unsaid',
  place: 'by context: the country of the clause that the title stands in',
  title: 'by context: the country of the same title elsewhere',
  home: 'home: the country that the text is told from',
  none: 'not stated by the title itself',
};

function owner(annotated: Annotated, sentence: AnnotatedSentence, holding: Holding): Part[] {
  const { of, to, owner: how } = holding;
  if (of === null) return [unsaid('country', null, 'not stated, and not to be found by context')];
  const gives = countryName(of) ? `${of} (${countryName(of)})` : of;
  const likely = how === 'home' && !annotated.homeKnown;
  const found = how === 'stated' || how === 'none' ? ownerWords(annotated, sentence, holding) : undefined;
  return [
    found
      ? partOfTokens(sentence.tokens, found, { role: 'country', gives, how: found.how })
      : unsaid('country', gives, likely ? 'by context: likely the country that the text is told from' : OWNERS[how]),
    ...to.map((side) => unsaid('country', countryName(side) ?? side, 'accredited to')),
  ];
}

/** The words that state whose office it is: in the title, beside it, or before it in the sentence. */
function ownerWords(
  annotated: Annotated,
  sentence: AnnotatedSentence,
  { person, of, start, end }: Holding,
): { first: number; last: number; how: string } | undefined {
  const { tokens, pieces } = sentence;
  const counterpart = annotated.counterparts.find((one) => one.person === person && one.start === start)?.piece;
  if (counterpart?.of === of && counterpart) return { ...counterpart, how: 'stated' };
  const office = pieces.find(
    (piece) =>
      piece.kind === 'office' &&
      piece.of === of &&
      (tokens[piece.first]?.start ?? -1) >= start &&
      (tokens[piece.last]?.end ?? 0) <= end,
  );
  const words = office ? tokens.slice(office.first, office.last + 1) : [];
  const code = isStateOrUnion(of);
  const own = code
    ? findNamed(words).some((piece) => piece.kind === 'country' && piece.code === of)
    : words.some(({ text }) => /^\p{Lu}/u.test(text) && (of ?? '').includes(text));
  if (office && own) return { ...office, how: 'stated' };
  const named = pieces.filter(
    (piece) => (piece.kind === 'country' && piece.code === of) || (piece.kind === 'body' && piece.name === of),
  );
  const beside = named.find(
    (piece) => (tokens[piece.first]?.start ?? -1) >= start && (tokens[piece.last]?.end ?? 0) <= end,
  );
  if (beside) return { ...beside, how: 'stated' };
  return named[0] && { ...named[0], how: 'stated in the sentence, and pointed back at or shared' };
}

/** What speaks for and against a name: the signs of one mention with their weights. */
export function namedPerson({ run }: PersonMention, rule: string): Sighting {
  const { start, end, name, reasons } = run;
  const weights: Readonly<Record<string, number>> = SIGNS;
  const signs = reasons.map((reason) => `${WORDS[reason] ?? reason} ${signed(weights[reason] ?? 0)}`);
  const how = signs.join(', ') || 'a form of a name known from elsewhere';
  return { rule, start, end, parts: [{ role: 'name', start, end, gives: name, how }] };
}

const signed = (weight: number): string => (weight < 0 ? `−${-weight}` : `+${weight}`);

/** The signs of people/runs.ts in words. */
export const WORDS: Readonly<Record<string, string>> = {
  office: 'an office before it',
  honorific: 'a form of address',
  counterpart: 'a word for a counterpart before it',
  apposition: 'an office in apposition',
  credit: 'a credit',
  captionSide: 'a side in a caption',
  verb: 'a verb of people after it',
  speech: 'a word of speech or meeting by it',
  origin: 'a country by it',
  company: 'company of people',
  listed: 'a list',
  whose: '"who" after it',
  role: 'a word for a role before it',
  coordinated: 'joined with a person',
  manyWords: 'several words',
  afterThe: '"the" before it',
  afterPlacePreposition: 'a preposition of place before it',
  acronym: 'capitals only',
  oneWord: 'one word',
  beforeNoun: 'a noun of places after it',
  thing: 'it ends like a place or thing',
  aged: 'an age after it',
  kin: 'a word for kin before it',
  served: 'an honour paid to it',
  afterOf: 'it follows "of" and no word for people',
  initial: 'a letter with its stop in it',
  has: 'what only a person has after it',
  cut: 'capitals of no name before it',
  ordinary: 'words of the language',
  placeList: 'joined with a place',
};
