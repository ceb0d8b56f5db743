// Who is bound by an instrument: the sides in its name, those who signed it, those it is with; else the two sides of the text.
import { findNamed } from '../../mentions/gazetteer.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import type { Item } from '../../skeleton.ts';
import { partyOf, sidesAt, withList } from '../../story/parties.ts';
import type { Story } from '../../story/story.ts';
import { isState } from '../../story/titled.ts';
import { toldSides } from '../../story/told-sides.ts';
import { splitSentences } from '../../tokens.ts';
import { besideBracket, leadersOf, listBefore, listed, togetherIn } from './agreement-groups.ts';
import { singular } from './agreement-plurals.ts';
import { actingFirm, firmPartner, firmsBehind, firmWithFirm, signingFirms } from './firms.ts';
import { localParties } from './local-parties.ts';
import { inFull, signingSides } from './signing-sides.ts';

const GROUP_NOUNS = '(?:sides|countries|nations|leaders|governments|ministers|parties|presidents|states)';

const sized = (size: number, word: string, more = ''): readonly [number, RegExp] => [
  size,
  new RegExp(`\\b(?:(?:of|by) (?:the|all) ${word}|${word}-(?:way|nation)|${word} ${GROUP_NOUNS}${more})\\b`),
];

/** "trilateral", "of the three sides": so many parties and no fewer. */
const SIZES = [
  sized(3, 'three', '|trilateral|tripartite'),
  sized(4, 'four', '|quadrilateral'),
  sized(5, 'five'),
  sized(6, 'six'),
];

interface Told {
  parties: string[];
  /** Whether they are only those that the text is about. */
  guessed: boolean;
}

/** The name or description whose parties are sought. */
interface Name {
  first: number;
  last: number;
  proper: boolean;
  kind: string;
  /** Where the skeleton goes on behind it. */
  after: number;
}

interface Range {
  start: number;
  end: number;
}

/** An instrument whose parties are sought: the sentence, its noun in the skeleton, its words. */
interface Sought {
  sentence: Resolved;
  story: Story;
  range: Range;
  name: Name;
  words: string;
  /** Whether states at large may be its parties. */
  many: boolean;
  /** The sides that its words name. */
  own: readonly string[];
}

const said = (parties: readonly string[]): Told => ({ parties: [...new Set(parties)].sort(), guessed: false });

/** The parties of the instrument at `range`, and whether they are only those that the text is about. */
export function partiesOf(sentence: Resolved, story: Story, range: Range, name: Name): Told {
  const words = wordsOf(sentence.tokens, name.first, name.last);
  const many = MULTILATERAL.test(words);
  const sought = { sentence, story, range, name, words, many, own: sidesInName(sentence, name, words) };
  return (
    byName(sought) ?? byFirms(sought) ?? byAccession(sought) ?? bySigning(sought) ?? byCount(sought) ?? bySides(sought)
  );
}

/** The sides in the words of a name; what it is on is not whom it binds: "a protocol on A's entry into B". */
function sidesInName({ skeleton, tokens }: Resolved, { first, last, kind }: Name, words: string): string[] {
  const compound = hyphened(words);
  if (compound.length > 1) return [...new Set(compound)];
  const topical =
    kind !== 'accession document' &&
    / (?:on|under which) /.test(words) &&
    !/ (?:between|with|of) .* and /.test(words) &&
    !/ with /.test(words);
  if (topical) return [];
  const within = skeleton.items.filter(
    (item) => item.first >= first && item.last <= last && 'CB'.includes(item.tag) && !isSeat(item),
  );
  // "the Pakistan Air Force": the country is part of the body's name
  const inside = within.flatMap((item, i) => {
    const [before, next] = [within[i - 1], within[i + 1]];
    if (item.tag === 'C' && next?.tag === 'B' && next.first === item.last + 1 && partyOf(next) !== null) return [];
    if (item.tag === 'B' && before?.tag === 'C' && before.last === item.first - 1 && partyOf(item) !== null)
      return [wordsOf(tokens, before.first, item.last)];
    return [partyOf(item)];
  });
  return [...new Set(inside.filter((party) => party !== null))];
}

function byName({ range, name, words, own }: Sought): Told | undefined {
  // "between A and the world powers": the others are not named
  if (
    own.length === 1 &&
    / between /.test(words) &&
    / and (?!the \p{Lu})(?:the )?\p{Ll}/u.test(words.split(' between ')[1] ?? '')
  )
    return said(own);
  // "between A's state and the ELN": a movement in no list
  const movement =
    own.length === 1
      ? / between .* and (?:the )?(\p{Lu}[\p{L}\d-]+(?: \p{Lu}[\p{L}\d-]+)*)$/u.exec(words)?.[1]
      : undefined;
  if (movement) return said([...own, movement]);
  // "agreements with A and B" are not between those two
  const partners = / with /.test(words) && !/ between /.test(words) && name.first < range.end;
  return own.length >= 2 && !partners ? said(own) : undefined;
}

/** Firms and localities, which are parties only among themselves, or a firm with a state. */
function byFirms({ sentence, story, range, own, name: { first } }: Sought): Told | undefined {
  for (const find of [signingFirms, firmsBehind, firmWithFirm]) {
    const firms = find(sentence, first);
    if (firms.length >= 2) return said(firms);
  }
  const firm = firmPartner(sentence, first);
  const mine = toldSides(story).actors(sentence, range.start).find(isState) ?? story.home;
  if (firm !== null && mine) return said([firm, mine]);
  const acting =
    own.length === 1 || sentence.skeleton.text.slice(range.end).startsWith(' with <')
      ? actingFirm(sentence, first)
      : null;
  const [state] =
    own.length === 1 ? own : withList(sentence, story, sentence.skeleton.text.slice(range.end, range.end + 60));
  if (acting !== null && state) return said([acting, state]);
  const places = localParties(sentence, range);
  return places.length >= 2 ? said(places) : undefined;
}

/** The house of many states told of last up to a sentence, by itself or by an organ of its own. */
function house({ sentences }: Story, { index }: Resolved): string | null {
  for (let i = index; i >= Math.max(0, index - 3); i--) {
    const item = sentences[i]?.skeleton.items.findLast(({ piece }) => piece?.kind === 'body' && piece.country === null);
    if (item?.piece?.kind !== 'body') continue;
    return (item.piece.organ ? / of (?:the )?(\p{Lu}.+)$/u.exec(item.piece.name)?.[1] : item.piece.name) ?? null;
  }
  return null;
}

/** Who joins a bloc, and the bloc. */
function byAccession({ sentence, story, range, name: { kind } }: Sought): Told | undefined {
  if (kind !== 'accession document') return undefined;
  const told = toldSides(story);
  const beside = told.actingLast(sentence, range.start);
  const country = isState(beside) ? beside : told.actors(sentence).find(isState);
  const bloc = told.bloc(sentence, country) ?? house(story, sentence);
  // a short form that stands only in brackets is not what the text calls it
  const called = bloc && story.text.split(bloc).length === 2 ? inFull(story, bloc) : bloc;
  return called && country ? said([called, country]) : undefined;
}

/** Those who sign; of a paper open to all, two who sign are not all, a longer list is. */
function bySigning({ sentence, story, range, name, words, many, own }: Sought): Told | undefined {
  const signing = signingSides(sentence, story, { ...range, after: name.after });
  const open = many && name.proper && UNIVERSAL.test(words);
  if (signing.length < Math.max(open ? 4 : 2, sizeSaid(sentence, range) ?? 2)) return undefined;
  const after = sentence.skeleton.text.slice(name.after);
  const beside = / with /.test(words) && singular(words) === words ? own : [];
  return said([
    ...signing,
    ...beside,
    ...(/^ ?with\b/.test(after) ? withList(sentence, story, ` ${after}`.slice(0, 40)) : []),
  ]);
}

/** As many as the words say, or as the sentence lists: "a trilateral accord", "the three leaders". */
function byCount({ sentence, story, range, name, many }: Sought): Told | undefined {
  const told = toldSides(story);
  const size = sizeSaid(sentence, range);
  const sized = size === null || name.proper ? [] : told.group(sentence, size);
  if (sized.length > 0 && sized.length === size) return said(sized);
  const group = many ? [] : togetherIn(sentence, story);
  if (group.length > 2) return said(group);
  const leaders = leadersOf(sentence, story, range);
  if (leaders.length > 2) return said(leaders);
  const before = !told.actors(sentence).some(isState) ? listBefore(sentence, story) : [];
  if (before.length > 2) return { parties: before, guessed: true };
  const beside = besideBracket(sentence, name.first);
  if (beside && story.home && beside !== story.home) return said([beside, story.home]);
  const people = many ? 0 : listed(sentence);
  const all = people >= 3 ? told.group(sentence, people) : [];
  return all.length > 0 && all.length === people ? { parties: [...all].sort(), guessed: true } : undefined;
}

/** Those of the sentence before, whomever the text is about. */
const THE_TWO = /\b(?:the two(?! (?:leaders|presidents|ministers|men|women))|both) /;

/** The two sides that the sentence says or means. */
function bySides({ sentence, story, range, name, own, many }: Sought): Told {
  const sides = sidesAt(withoutMakeUp(sentence), story, range);
  if (!sides) return lastResort(sentence, story, own, many);
  const guessed = sides.how === 'named' || sides.how === 'borrowed';
  const joint = guessed && !name.proper ? jointBody(sentence) : [];
  if (joint.length > 0) return said(joint);
  // "the Statute took effect for A": one of many
  if (many && name.proper && own.length === 0 && sides.how === 'with') return { parties: [], guessed: false };
  // of a paper with a name of its own, somebody from elsewhere may speak
  const { main } = toldSides(story);
  const { text } = sentence.skeleton;
  const two = THE_TWO.test(text.slice(0, range.start)) || /^ ?(?:of|between) their /.test(text.slice(name.after));
  const meant =
    sides.how === 'borrowed' && main.length === 2 && !two ? main : own.length === 0 && guessed ? sides.parties : [];
  if (name.proper && meant.length > 0)
    return { parties: many || new Set(meant).size < 2 ? [] : meant.slice(0, 2).sort(), guessed: !many };
  return { parties: [...new Set(sides.parties)].sort(), guessed };
}

/** Where the sentence binds nobody: the two of whom the text speaks most, if they are two. */
function lastResort(sentence: Resolved, story: Story, own: readonly string[], many: boolean): Told {
  if (many) return { parties: [], guessed: false };
  const told = toldSides(story);
  const [mine] = own.length > 0 ? own : told.actors(sentence);
  const sides = story.sides();
  const { home } = story;
  if (sides.length === 2 && (mine === undefined || sides.includes(mine)))
    return { parties: [...sides].sort(), guessed: true };
  const other =
    mine === undefined ? undefined : (told.partnerOf(sentence, mine)?.find((side) => side !== mine) ?? home);
  return mine && other && mine !== other
    ? { parties: [mine, other].sort(), guessed: true }
    : { parties: [], guessed: false };
}

/** "the Algiers Agreement": a city in the name is where it was signed. */
const isSeat = ({ piece }: Item): boolean => piece?.kind === 'country' && piece.how === 'seat';

/** How many parties the words around an instrument say. */
function sizeSaid({ skeleton: { text } }: Resolved, { start, end }: Range): number | null {
  const around = text.slice(Math.max(0, start - 40), end + 110);
  return SIZES.find(([, words]) => words.test(around))?.[0] ?? null;
}

/** "United States-Mexico-Canada Agreement": the parts of a compound of three. */
function hyphened(words: string): string[] {
  return compoundSides(
    /^(.+?[-–/].+?) (?:Free |Trade |Partnership |Economic |Agreement|Treaty|Pact|Accord)/.exec(words)?.[1] ?? '',
  );
}

/** "the Lithuanian-Polish-Ukrainian Brigade": the states of a body that the sentence tells of. */
const jointBody = ({ skeleton, tokens }: Resolved): string[] =>
  skeleton.items
    .filter(({ tag }) => tag === 'B')
    .map(({ first, last }) => compoundSides(wordsOf(tokens, first, last).split(' ')[0] ?? ''))
    .find((sides) => sides.length > 1) ?? [];

function compoundSides(compound: string): string[] {
  const parts = compound.split(/[-–/]/);
  const sides = parts.flatMap((part) => {
    const tokens = splitSentences(part)[0]?.tokens ?? [];
    const [piece] = findNamed(tokens);
    if (piece?.kind === 'country') return [piece.code];
    return piece?.kind === 'body' && piece.last - piece.first === tokens.length - 1 ? [piece.name] : [];
  });
  return parts.length >= 2 && sides.length === parts.length ? sides : [];
}

/** "with the Eurasian Economic Union, made up of A and B": the members are no parties beside it. Offsets stay. */
function withoutMakeUp(sentence: Resolved): Resolved {
  const text = sentence.skeleton.text.replace(
    /(?<=<B\d+> )(?:, )?(?:(?:which|that) (?:is |are )?)?(?:made up of|composed of|consist(?:s|ing) of|compris(?:es|ing|ed of)|grouping|groups)(?: (?:the )?<[CN]\d+>(?: ,| and| , and)?)+/g,
    (words) => `,${'_'.repeat(words.length - 1)}`,
  );
  return text === sentence.skeleton.text ? sentence : { ...sentence, skeleton: { ...sentence.skeleton, text } };
}

/** Papers open to all states: who signs one does not make it a bond between two. */
const UNIVERSAL =
  /\b(?:UN|United Nations|Paris|Convention|Geneva|Vienna|Global|Schengen|WTO|Universal|Non-Proliferation|Climate|Code of Conduct|(?<!Strategic )Agenda)\b/;

/** Instruments of many parties: the two sides that speak of one are not its parties. */
const MULTILATERAL =
  /\b(?:Convention|Continental|Inter-American|African|European|Arab|Basin|Statute|Treaty of Amity|Comprehensive and Progressive|Regional|Trans-Pacific|Protocol|Treaty on the|Accords?|UN|United Nations|Paris|(?<!Strategic )Agenda|Code of Conduct|Compact|Geneva|Vienna|Global|Minsk|Schengen|ASEAN|WTO|Universal|Non-Proliferation|Nuclear|Climate)\b/;
