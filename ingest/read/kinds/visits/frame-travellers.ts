// Who travels by a construction of travel: whom it names, the subject of its clause (travellers.ts), or the one the text is about; and
// whether its goal is his home, where nobody is on a visit.
import type { VisitFrame } from '../../lexicon/visit-patterns.ts';
import type { Resolved } from '../../people/resolve.ts';
import { type Item, itemsIn, itemTag, peopleIn, type Skeleton } from '../../skeleton.ts';
import type { Story } from '../../story/story.ts';
import { goalsIn, namesState } from './goals.ts';
import { travellersAfter, travellersBefore } from './travellers.ts';
import type { UnderWay } from './under-way.ts';
import { endOf, type Found, wordOf } from './visiting.ts';

/** The people told to travel; where a pronoun may mean one or another, the one who is under way. */
export function settled(sentence: Resolved, story: Story, found: Found, way: UnderWay): readonly number[] {
  const { text } = sentence.skeleton;
  const people = found.frame.subject ? subjects(sentence, story, found, way) : named(sentence, story, found, way);
  return way.settled(
    sentence,
    found.match.groups?.with === undefined ? people : [...people, ...leaderOf(sentence, story, found, people)],
    text.slice(Math.max(0, found.at - 70), endOf(found)),
  );
}

/** "X and Y had come with her": who is none of them, else whom the sentence before named last. */
function leaderOf({ skeleton, index }: Resolved, story: Story, { match }: Found, company: readonly number[]): number[] {
  if (company.length === 0) return [];
  const other = (person: number): boolean => !company.includes(person);
  const meant = peopleIn(skeleton, match.groups?.with ?? '').filter(other);
  const before = story.sentences[index - 1]?.skeleton;
  return meant.length > 0 || !before ? meant : peopleIn(before, before.text).filter(other).slice(-1);
}

/** "X's journey will take him to": whose journey it is. */
const OWNER = /(<H\d+>|<[PG]\d+>(?= '))(?: 's?)? (?:[\w-]+ ){0,3}$/;

/** "X is on a trip that takes him on to Quito". */
const STARTS = /(<[PG]\d+>)(?: (?!<P|,)[^\s.;:,]+){1,6} $/;

/** Whom the pattern itself names, or the one the text is about. */
function named(sentence: Resolved, story: Story, { frame, match }: Found, way: UnderWay): readonly number[] {
  const { skeleton } = sentence;
  const about = story.about === undefined ? [] : [story.about];
  if (frame.name === 'the-visit') return about;
  if (frame.name === 'took-to') {
    // in "eleven days abroad that took him to" nobody of the sentence is "him"
    const own = OWNER.exec(skeleton.text.slice(0, match.index))?.[1];
    if (own !== undefined) return peopleIn(skeleton, own);
    const him = peopleIn(skeleton, match.groups?.who ?? '');
    const justNamed = him.length === 1 && him.every((person) => way.justNamed(person, sentence.index));
    if (about.length > 0 && !justNamed && !skeleton.items.some(({ tag, how }) => tag === 'P' && how === 'name'))
      return about;
    // "X left for Lima, the first stop on a journey that takes him on to Quito"
    if (match.groups?.who === undefined) {
      const set = way.setOut(sentence);
      return set.length > 0 ? set : peopleIn(skeleton, STARTS.exec(skeleton.text.slice(0, match.index))?.[1] ?? '');
    }
  }
  // "at the end of a visit to Lima, where he met Y, X …": who is named further on
  const opening =
    /^(?:visit-where|which-reached)$/.test(frame.name) && !/<[PG]\d/.test(skeleton.text.slice(0, match.index));
  const after = opening ? travellersAfter(skeleton, match.index + match[0].length) : [];
  const items = itemsIn(skeleton, match.groups?.who ?? '', 'PGH');
  if (after.length > 0 && items[0]?.how !== 'name') return after;
  if (frame.name === 'visit-where')
    return items
      .slice(0, 1)
      .flatMap(({ how, people }) =>
        how === 'name' ? people : people.filter(strangerTo(story, goalsOf(sentence, match))),
      );
  const meant = frame.here ? items.filter((item) => isSure(frame, item)) : items;
  return [...new Set(meant.flatMap(({ people }) => people))];
}

/** Where no goal is said, only a name is sure to be a stranger's. */
const isSure = (frame: VisitFrame, { tag, how }: Item): boolean =>
  tag === 'H' || how === 'name' || (frame.name === 'own-visit-here' && /^(?:office|nation)$/.test(how));

const goalsOf = (sentence: Resolved, match: RegExpExecArray): string[] => goalsIn(sentence, match.groups?.to ?? '');

const strangerTo =
  (story: Story, goals: readonly string[]) =>
  (person: number): boolean =>
    !goals.includes(story.country(person) ?? '');

/** The subject of the clause that the words stand in, or whom words at its head are about. */
function subjects(sentence: Resolved, story: Story, found: Found, way: UnderWay): readonly number[] {
  const { skeleton } = sentence;
  const { frame, match } = found;
  const own = frame.aside ? peopleIn(skeleton, /<H\d+>/.exec(match[0])?.[0] ?? '') : [];
  const opening = skeleton.text.slice(0, match.index);
  if (own.length === 0 && isLast(skeleton, opening)) return [];
  const before = own.length > 0 ? own : travellersBefore(skeleton, match.index, frame);
  if (own.length === 0 && !opens(opening, found))
    return before.length > 0 ? before : (groupMeant(sentence, opening, way) ?? guestMeant(sentence, story, opening));
  const people = before.length > 0 ? before : travellersAfter(skeleton, endOf(found));
  // "X met Y during a visit to Lima": whoever of the two is not at home there
  const isStranger = strangerTo(story, frame.here ? [story.stands ?? ''] : goalsOf(sentence, match));
  if (people.length === 0 || people.some(isStranger)) return people.filter(isStranger);
  const others = peopleIn(skeleton, opening).filter((person) => story.country(person) !== null && isStranger(person));
  return others.length === 1 ? others : people;
}

/** "The last President to visit Lima was X": the title is told of X and means nobody else. */
function isLast(skeleton: Skeleton, before: string): boolean {
  const title = LAST_TO.exec(before)?.[1];
  return title !== undefined && itemsIn(skeleton, title).every(({ how }) => how !== 'name');
}

const LAST_TO =
  /\bthe (?:last|first|only|latest|second|third|previous) (?:[a-z]+ )?(<[PG]\d+>)(?: (?:from|of|in) <[CL]\d+>)? to (?:have |be |[a-z]+ly )*$/;

/** "Having come to Lima", "Before he left for Lima": whom the sentence names only then. */
const BEFORE_NAMED =
  /\bhaving (?:just |already )?$|(?:^|[,–-] )(?:[a-z]+ ){1,4}(?:he|she|they) (?:(?:had|has|was|is|were|are|[a-z]+ly) )*$/;

/** Whether the words may stand at the head of a sentence, before who they are about. */
const opens = (before: string, found: Found): boolean =>
  found.frame.aside === true || BEFORE_NAMED.test(before) || /ing(?: |$)/.test(wordOf(found));

const GROUP =
  /\bthe (?:(<N\d+>) |[a-z]+ )?(?:delegation|party|entourage|plane|aircraft|jet)(?: (?:had|has|was|is|will|also|then|later|<D\d+>))* $/;

/** "The Cuban delegation reached Lima": whoever leads it is under way. */
function groupMeant(sentence: Resolved, before: string, way: UnderWay): number[] | undefined {
  const match = GROUP.exec(before);
  if (!match) return undefined;
  const leader = match[1] === undefined ? way.traveller(sentence) : way.ofNation(sentence, goalsIn(sentence, match[1]));
  return leader === undefined ? undefined : [leader];
}

/** "The visitor had come to Lima": the only stranger named just before. */
function guestMeant({ index }: Resolved, story: Story, before: string): number[] {
  if (!/\b(?:the|his|her) (?:visitor|guest)(?: (?:had|has|was|is|will|also|then|later|just))* $/.test(before))
    return [];
  const near = story.sentences
    .slice(Math.max(0, index - 2), index)
    .flatMap(({ skeleton }) => peopleIn(skeleton, skeleton.text));
  return onlyForeigner(story, near, story.stands);
}

/** Those who are at home elsewhere, as far as it is known where. */
export const foreigners = (story: Story, people: readonly number[], here: string | null): number[] =>
  people.filter((person) => ![null, here].includes(story.country(person)));

/** The foreigner where only one is named, however often. */
function onlyForeigner(story: Story, named: readonly number[], here: string | null): number[] {
  const all = [...new Set(foreigners(story, named, here))];
  return all.length === 1 ? all : [];
}

/** Nobody arrives at home: "when he arrived" of a host is said of the stranger whom the text is about. */
export function comer({ skeleton }: Resolved, story: Story, person: number, { match, at }: Found): number {
  const { about, stands } = story;
  if (about === undefined || about === person || story.country(person) !== stands) return person;
  const meant = skeleton.items.findLast(
    (item) => item.people.includes(person) && skeleton.text.indexOf(itemTag(skeleton, item)) < at,
  );
  if (meant?.how === 'name') return person;
  const from = story.country(about);
  return from !== null && from !== stands && /\b(?:arriv|land|visit|stay|flew in|came)/.test(match[0]) ? about : person;
}

/** Words that nobody says of his own country. */
const NEVER_HOME = /^(?:been|visit|toured|paid|pay|spent|stopped|dropped)/;

/** "He had been to Peru" of a Peruvian: said of the only stranger named in this sentence or the one before. */
export function strangerMeant(
  { skeleton, index }: Resolved,
  story: Story,
  found: Found,
  { person, to }: { person: number; to: string },
): number[] {
  const before = skeleton.text.slice(0, found.at);
  const meant = itemsIn(skeleton, before, 'PGH').findLast(({ people }) => people.includes(person));
  if (!NEVER_HOME.test(wordOf(found)) || meant?.how !== 'pronoun') return [];
  const near = [story.sentences[index - 1]?.skeleton, skeleton].flatMap((one) =>
    one ? one.items.filter(({ tag, how }) => tag === 'P' && how === 'name').flatMap(({ people }) => people) : [],
  );
  return onlyForeigner(story, near, to);
}

/** Verbs of coming from elsewhere: whoever is told to come is not at home. */
const COMES =
  /^(?:arriv|land|touche|flew in|flown in|flies in|flying in|jetted in|came|come|coming|flew|flown|travelled|traveled|visit|spent|spend|stopped|stepped|paid|pay|tour|received|welcomed|been|on$|in$)/;

export const isComing = (found: Found): boolean => COMES.test(wordOf(found));

/** Whether the goal is the traveller's own country; one only guessed for him is none where he is told to come, or to a country by name. */
export function isHome(
  sentence: Resolved,
  story: Story,
  found: Found,
  { person, to }: { person: number; to: string },
): boolean {
  if (story.country(person) !== to) return false;
  // nobody is told to have been on "his Peruvian visit", or to have gone there, at home: the office was given the wrong state
  const away = found.frame.name === 'nation-visit' || (found.frame.there && /^(?:been|gone|went)/.test(wordOf(found)));
  if (away && !story.saidToBeOf(person, to)) return false;
  // "The President leaves Lima" where Lima is where the text stands: a visitor is told to be one
  const leaves = to === story.stands && /^(?:leaves|departs)/.test(wordOf(found));
  return (
    leaves || story.surelyOf(person, to) || !(namesState(sentence, found.match.groups?.to ?? '', to) || isComing(found))
  );
}
