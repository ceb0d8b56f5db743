// Those named as travelling along make the visits of whom they go with: "accompanied by", "with him is", "in her delegation were".
// Only people of the traveller's own side; whom somebody met on the way did not come along.
import {
  AT_TABLE,
  COMPANY_AFTER,
  COMPANY_BEFORE,
  COMPANY_BESIDE,
  COMPANY_GROUP,
  COMPANY_WORDS,
} from '../../lexicon/visit-company.ts';
import type { Resolved } from '../../people/resolve.ts';
import { type Item, itemsIn, itemTag, peopleIn } from '../../skeleton.ts';
import type { Story } from '../../story/story.ts';
import { actingFor } from '../../story/told-sides.ts';
import { behind, upTo } from '../../stretches.ts';
import { entryRoles } from '../entries/entry-roles.ts';
import { goalsIn } from './goals.ts';
import { livesAbroad, type ToldVisit } from './told-visits.ts';
import { travellersBefore } from './travellers.ts';
import { impliedVisit } from './visit-parts.ts';

/** How far back the journey may have been told that somebody goes along on. */
const REACH = 14;
const EVERY = /\b(?:(?:all|both|each|every) (?:<|[a-z]+ )|throughout\b|all the way\b)/;

/** Those named as travelling along make the same visits. */
export function companions(sentences: readonly Resolved[], visits: readonly ToldVisit[], story: Story): ToldVisit[] {
  return sentences.flatMap((sentence) => {
    const { text } = sentence.skeleton;
    if (sentence.caption || !COMPANY_WORDS.test(text)) return [];
    const before = COMPANY_BEFORE.exec(text);
    const strong = before !== null || COMPANY_AFTER.test(text);
    if ((!strong && !besideTravel(text)) || AT_TABLE.test(text)) return [];
    if (before && OF_A_GROUP.test(before[0]) && !inGroup(sentence, story)) return [];
    const rest = before ? text.slice(before.index + before[0].length) : '';
    const reach = strong ? (rest.startsWith(' there') ? 1 : REACH) : /joined by/.test(text) ? 2 : 0;
    const company = companyIn(sentence, strong);
    if (company.length === 0) return [];
    const to = goalsIn(sentence, TO_GOAL.exec(rest)?.[0] ?? '');
    const legs = legsOf(sentence, visits, { reach, company, every: EVERY.test(text), to });
    const [first] = legs;
    if (!first) return [];
    return company
      .filter(
        (person) =>
          person !== first.person &&
          !livesAbroad(story, person, first.to) &&
          (sameSide(story, person, first.person, first.to) ||
            ((!strong || (JOINED.test(text) && first.sentence === sentence.index)) &&
              isStranger(story, person, first.to))),
      )
      .flatMap((person) => legs.map((leg) => along(sentence, story, leg, person)));
  });
}

const TO_COME = /\b(?:will|would|to|shall|due) (?:also )?(?:be|go|come|travel|fly|accompany|join)\b/;

/** "flies to Lima, where she will be joined by": by others who come there. */
const JOINED = /\bwhere (?:the )?(?:<[PG]\d+>|<O\d+>)[^;]* (?:be|is|was|were|been) joined by\b/;
const TO_GOAL = /^ (?:to|in|into|on to) (?:the )?(?:<N\d+> capital|<[CL]\d+>)/;
const OF_A_GROUP = / it$/;

/** Whether "it" may be a delegation that was just spoken of. */
const inGroup = ({ index, skeleton }: Resolved, story: Story): boolean =>
  COMPANY_GROUP.test(skeleton.text) || COMPANY_GROUP.test(story.sentences[index - 1]?.skeleton.text ?? '');

/** Whether words of company stand by those of travel: what was done "together with" somebody at the goal is no company. */
function besideTravel(text: string): boolean {
  const beside = COMPANY_BESIDE.exec(text);
  return beside !== null && !/ (?:where|when) [^;]*$/.test(text.slice(0, beside.index));
}

function along(sentence: Resolved, story: Story, leg: ToldVisit, person: number): ToldVisit {
  const { start, end, index } = sentence;
  const told: ToldVisit = { ...leg, person, rule: 'visit-companion', sentence: index, start, end };
  return impliedVisit(sentence, story, told, 'named as travelling along');
}

/** The legs that the company is on: those told last of the traveller, or all where the words say so. */
function legsOf(
  { index, skeleton }: Resolved,
  visits: readonly ToldVisit[],
  { reach, company, every, to }: { reach: number; company: readonly number[]; every: boolean; to: readonly string[] },
): ToldVisit[] {
  const near = visits
    .filter(
      ({ sentence, rule, status }) =>
        sentence <= index &&
        (every || sentence >= index - reach) &&
        rule !== 'visit-companion' &&
        (status === null || status === 'planned'),
    )
    .sort((a, b) => a.start - b.start);
  const here = peopleIn(skeleton, skeleton.text);
  const others = near.filter(({ person }) => !company.includes(person));
  const leader = (
    others.findLast(({ person }) => here.includes(person)) ??
    near.findLast(({ person }) => here.includes(person)) ??
    others.at(-1)
  )?.person;
  const legs = near.filter(({ person }) => person === leader);
  // who came from elsewhere is here, and so is his company
  const arrived = legs.filter(({ rule }) => rule !== 'visit-arrived-from');
  const journeys = arrived.length > 0 ? arrived : legs;
  const last = journeys.at(-1);
  if (!last) return [];
  // "is with him": where he now is, not where he will go on to
  const made =
    !TO_COME.test(skeleton.text) &&
    journeys.some(({ status, sentence }) => status === null && sentence === last.sentence);
  const status = made ? null : last.status;
  const same = journeys.filter((leg) => leg.status === status);
  // "who had travelled with her to Lima"
  const there = to.length > 0 ? same.filter((leg) => to.includes(leg.to)) : [];
  if (there.length > 0) return there;
  return every ? same : same.filter(({ sentence }) => sentence === last.sentence);
}

/** What ends a list of names: another deed. */
const LIST_ENDS = / (?:where|who|which|whom|said|met|meets|while|when|after|before|talked|received|welcomed) /;
const OPENS_CLAUSE = / (?:;|where|while) /g;
const AS_ARE = /(?:\bas|\bso) (?:is|are|was|were|did|does|do)\b/;
/** Nothing but names and offices, side by side. */
const LISTED = /^(?:(?:the|<[A-Z]\d+>|,|and|other|officials|several|senior|ministers|of) )+$/;
const MET = /\b(?:met|meets|talk(?:s|ed)? with|talks|spoke|received|counterpart|host|welcomed|signed)\b/;

/** Who goes along: those named after "accompanied by", those before "accompanied", else all who are named and nobody met. */
function companyIn(sentence: Resolved, strong: boolean): number[] {
  const { skeleton, elided } = sentence;
  const { text } = skeleton;
  // in an entry without a subject only some of those named came along
  const roles = elided.length > 0 ? entryRoles(sentence) : undefined;
  const names = itemsIn(skeleton, text, 'P').filter(
    (item) => item.how === 'name' && (!roles || roles[item.last] === 'company'),
  );
  const among = (stretch: string): number[] =>
    names
      .filter((item: Item) => stretch.includes(itemTag(skeleton, item)) && !isCounterpart(sentence, item))
      .flatMap(({ people }) => people);
  if (roles) return among(text);
  const after = COMPANY_AFTER.exec(text);
  if (after) {
    const rest = text.slice(after.index + after[0].length);
    // "X, accompanied by Y, met Z"
    return among(upTo(LIST_ENDS, rest));
  }
  const before = COMPANY_BEFORE.exec(text);
  if (before) {
    // "X is in the delegation, as are Y and Z"
    const too = AS_ARE.exec(text.slice(before.index));
    const others = too ? among(text.slice(before.index + too.index)) : [];
    const opening = text.slice(0, before.index);
    const list = /part of it|in it/.test(before[0]) ? opening.split(' : ')[1] : undefined;
    const subjects =
      list !== undefined
        ? among(list)
        : LISTED.test(opening)
          ? among(opening)
          : travellersBefore(skeleton, before.index);
    // "X and other officials are accompanying her"
    const told = subjects.length > 0 ? subjects : among(behind(OPENS_CLAUSE, opening));
    if (told.length > 0) return [...told, ...others, ...besides(text.slice(before.index + before[0].length), among)];
  }
  const beside = strong ? null : COMPANY_BESIDE.exec(text);
  if (beside) {
    const rest = text.slice(beside.index + beside[0].length);
    const named = among(upTo(LIST_ENDS, rest));
    if (named.length > 0) return named;
  }
  return among(strong ? upTo(MET, text) : text);
}

/** "X goes with her ; Y and Z are on board as well": those of the clauses behind. */
const besides = (text: string, among: (stretch: string) => number[]): number[] =>
  text
    .split(' ; ')
    .slice(1)
    .flatMap((clause) => {
      const further = COMPANY_BEFORE.exec(clause);
      return further ? among(clause.slice(0, further.index)) : [];
    });

/** "accompanied by his Bolivian counterpart, the Minister X": one of the other side. */
const isCounterpart = ({ tokens, skeleton }: Resolved, { first }: Item): boolean =>
  tokens[first - 1]?.lower === ',' &&
  skeleton.items.some(({ how, tag, last }) => tag === 'O' && how === 'counterpart' && last === first - 2);

/** "flew to Banjul together with X and Y": leaders of other states travel side by side. */
function isStranger(story: Story, person: number, to: string): boolean {
  const his = story.country(person);
  return his !== null && his !== to && story.saidToBeOf(person, his);
}

/** Of the traveller's own side, as far as the text says: a country that is only guessed does not part those who travel together. */
function sameSide(story: Story, person: number, leader: number, to: string): boolean {
  const sideOf = (one: number): string | null => actingFor(story.country(one)) ?? story.country(one);
  const [his, theirs] = [sideOf(person), sideOf(leader)];
  if (his === null || his === theirs) return true;
  return !story.saidToBeOf(person, his) && (his === to || his === story.home);
}
