// Who is bound by an instrument: the sides in its name, those who signed it, those it is with; else the two sides of the text.
import { findNamed } from '../../mentions/gazetteer.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { type Item, itemsIn } from '../../skeleton.ts';
import { partyOf, sidesAt, withList } from '../../story/parties.ts';
import type { Story } from '../../story/story.ts';
import { actingFor, toldSides } from '../../story/told-sides.ts';
import { splitSentences } from '../../tokens.ts';
import { firmPartner, firmsBehind, firmWithFirm, signingFirms } from './firms.ts';
import { localParties } from './local-parties.ts';
import { signingSides } from './signing-sides.ts';

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

/** The parties of the instrument at `range`, and whether they are only those that the text is about. */
export function partiesOf(
  sentence: Resolved,
  story: Story,
  range: { start: number; end: number },
  name: { first: number; last: number; proper: boolean; kind: string; after: number },
): Told {
  const within = sentence.skeleton.items.filter(
    (item) => item.first >= name.first && item.last <= name.last && 'CB'.includes(item.tag) && !isSeat(item),
  );
  // "the Pakistan Air Force": the country is part of the body's name
  const inside = within.flatMap((item, i) => {
    const [before, next] = [within[i - 1], within[i + 1]];
    if (item.tag === 'C' && next?.tag === 'B' && next.first === item.last + 1 && partyOf(next) !== null) return [];
    if (item.tag === 'B' && before?.tag === 'C' && before.last === item.first - 1 && partyOf(item) !== null)
      return [wordsOf(sentence.tokens, before.first, item.last)];
    return [partyOf(item)];
  });
  const words = wordsOf(sentence.tokens, name.first, name.last);
  const compound = hyphened(words);
  // what it is on is not whom it binds: "a protocol on A's entry into B"
  const topical =
    name.kind !== 'accession document' &&
    / (?:on|under which) /.test(words) &&
    !/ (?:between|with|of) .* and /.test(words) &&
    !/ with /.test(words);
  const named = compound.length > 1 ? compound : topical ? [] : inside;
  const own = [...new Set(named.filter((party) => party !== null))];
  // "agreements with A and B" are not between those two
  const partners = / with /.test(words) && !/ between /.test(words) && name.first < range.end;
  // "between A and the world powers": the others are not named
  if (own.length === 1 && / between /.test(words) && / and (?:the )?\p{Ll}/u.test(words.split(' between ')[1] ?? ''))
    return { parties: own, guessed: false };
  if (own.length >= 2 && !partners) return { parties: own.sort(), guessed: false };
  const firms = signingFirms(sentence, name.first);
  if (firms.length >= 2) return { parties: firms, guessed: false };
  const behind = firmsBehind(sentence, name.first);
  if (behind.length >= 2) return { parties: behind, guessed: false };
  const both = firmWithFirm(sentence, name.first);
  if (both.length === 2) return { parties: both, guessed: false };
  const firm = firmPartner(sentence, name.first);
  if (firm !== null) {
    const mine =
      toldSides(story)
        .actors(sentence, range.start)
        .find((side) => /^[A-Z]{3}$/.test(side)) ?? story.home;
    if (mine) return { parties: [firm, mine].sort(), guessed: false };
  }
  const places = localParties(sentence, range);
  if (places.length >= 2) return { parties: places, guessed: false };
  if (name.kind === 'accession document') {
    const bloc = toldSides(story).bloc(sentence);
    const isState = (side: string | null): side is string => side !== null && /^[A-Z]{3}$/.test(side);
    const beside = toldSides(story).actingLast(sentence, range.start);
    const country = isState(beside) ? beside : toldSides(story).actors(sentence).find(isState);
    if (bloc && country) return { parties: [bloc, country].sort(), guessed: false };
  }
  const many = MULTILATERAL.test(words);
  const size = sizeSaid(sentence.skeleton.text, range);
  const signing = signingSides(sentence, story, { ...range, after: name.after });
  // of a paper open to all, two who sign are not all; a longer list is
  const signed = many && name.proper && UNIVERSAL.test(words) && signing.length < 4 ? [] : signing;
  if (signed.length >= Math.max(2, size ?? 2)) {
    const partners = withList(sentence, story, ` ${sentence.skeleton.text.slice(name.after)}`.slice(0, 40));
    const joint = /^ ?with\b/.test(sentence.skeleton.text.slice(name.after)) ? partners : [];
    return { parties: [...new Set([...signed, ...joint])].sort(), guessed: false };
  }
  if (size !== null && !name.proper) {
    const group = toldSides(story).group(sentence, size);
    if (group.length === size) return { parties: [...group].sort(), guessed: false };
  }
  const group = togetherIn(sentence, story);
  if (group.length > 2 && !many) return { parties: group, guessed: false };
  const bracket = / with (?:the )?(<C\d+>) \( $/.exec(
    ` ${sentence.skeleton.text.slice(0, opensAt(sentence, name.first))}`,
  )?.[1];
  const partner = bracket ? itemsIn(sentence.skeleton, bracket).map(partyOf)[0] : undefined;
  if (partner && story.home && partner !== story.home) return { parties: [partner, story.home].sort(), guessed: false };
  const people = listed(sentence);
  if (people >= 3 && !many) {
    const all = toldSides(story).group(sentence, people);
    if (all.length === people) return { parties: [...all].sort(), guessed: true };
  }
  const sides = sidesAt(withoutMakeUp(sentence), story, range);
  if (!sides) return lastResort(sentence, story, own, many);
  const guessed = sides.how === 'named' || sides.how === 'borrowed';
  // of a paper with a name of its own, somebody from elsewhere may speak
  const { main } = toldSides(story);
  if (name.proper && sides.how === 'borrowed' && main.length === 2)
    return { parties: many ? [] : [...main].sort(), guessed: !many };
  if (name.proper && guessed && own.length === 0)
    return { parties: many || new Set(sides.parties).size < 2 ? [] : sides.parties.slice(0, 2).sort(), guessed: !many };
  return { parties: [...new Set(sides.parties)].sort(), guessed };
}

const opensAt = ({ skeleton }: Resolved, token: number): number =>
  skeleton.marks.findLast((mark) => mark.first <= token)?.at ?? 0;

/** How many people one list of the sentence names. */
function listed({ skeleton }: Resolved): number {
  const list = /<P\d+>(?: , <P\d+>)+(?: ,)? and <P\d+>/.exec(skeleton.text)?.[0];
  return list ? (list.match(/<P/g)?.length ?? 0) : 0;
}

/** "The three leaders", "all of them": the states of three and more who are spoken of as one and are alone in the sentence. */
function togetherIn(sentence: Resolved, story: Story): string[] {
  const [group, ...others] = sentence.skeleton.items.filter(({ tag }) => tag === 'G');
  if (!group || others.length > 0 || group.people.length < 3) return [];
  const states = [...new Set(group.people.map((person) => actingFor(story.country(person))))].filter(
    (side) => side !== null,
  );
  return toldSides(story)
    .actors(sentence)
    .every((side) => states.includes(side))
    ? states.sort()
    : [];
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

function sizeSaid(text: string, { start, end }: { start: number; end: number }): number | null {
  const around = text.slice(Math.max(0, start - 40), end + 110);
  return SIZES.find(([, words]) => words.test(around))?.[0] ?? null;
}

/** "United States-Mexico-Canada Agreement": the parts of a compound of three. */
function hyphened(words: string): string[] {
  const parts =
    /^(.+?[-–/].+?) (?:Free |Trade |Partnership |Economic |Agreement|Treaty|Pact|Accord)/
      .exec(words)?.[1]
      ?.split(/[-–/]/) ?? [];
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
  return { ...sentence, skeleton: { ...sentence.skeleton, text } };
}

/** Papers open to all states: who signs one does not make it a bond between two. */
const UNIVERSAL =
  /\b(?:UN|United Nations|Paris|Convention|Geneva|Vienna|Global|Schengen|WTO|Universal|Non-Proliferation|Climate|Code of Conduct|Agenda)\b/;

/** Instruments of many parties: the two sides that speak of one are not its parties. */
const MULTILATERAL =
  /\b(?:Convention|Continental|Inter-American|African|European|Arab|Basin|Statute|Treaty of Amity|Comprehensive and Progressive|Regional|Trans-Pacific|Protocol|Treaty on the|Accords?|UN|United Nations|Paris|Agenda|Code of Conduct|Compact|Geneva|Vienna|Global|Minsk|Schengen|ASEAN|WTO|Universal|Non-Proliferation|Nuclear|Climate)\b/;
