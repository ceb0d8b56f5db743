// At what level two parties stand, and whether it stands, was set up, was raised or is only wished for.

import { Cued } from '../../cues.ts';
import { LEVEL_WORDS } from '../../lexicon/instruments.ts';
import { matches } from '../../matches.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { tokensAt } from '../../skeleton.ts';
import { dateNear } from '../../story/circumstances.ts';
import { type Sides, sidesAt } from '../../story/parties.ts';
import type { Story } from '../../story/story.ts';
import { withUnion } from '../../story/union.ts';
import { seeAlso } from '../../trace.ts';
import { statusOf as stepsTo } from '../agreements/agreement-steps.ts';
import { isTradeName } from '../agreements/trade-names.ts';
import { levelsPointedAt } from './level-ellipsis.ts';
import { type Standing, standing } from './level-standing.ts';
import { seenLevel } from './partnership-parts.ts';
import type { ToldPartnership } from './told-partnership.ts';

const WORD = `(?:${LEVEL_WORDS})`;
const LEVEL = new Cued(
  new RegExp(
    String.raw`\b((?:${WORD}(?: ,)?(?: and)? )+)(partnerships?)(?<tail> and cooperation framework| framework)?|\b((?:${WORD}(?: ,)?(?: and)? )*(?:comprehensive|strategic) (?:${WORD} )*)(relationship|framework|relations|ties)\b|(?<=\bto the (?:level|rank|status) of (?:an? )?)(?<reached>(?!(?:the|an?) )(?:[a-z-]+ ){1,3}(?:relations|relationship|partnership|alliance|ties))\b|\b(?:comprehensive|strategic) (?:${WORD} )*partners(?= since\b| (?:in|from) <D)|\b(?:${WORD} )*(?:comprehensive|strategic) (?:${WORD} )*partner(?= of(?: the)? <C\d+>(?: 's)?(?: (?:since|from) <D\d+>)? ,(?: the)? <C)|(?<=\b(?:are|were|been|become|became|becoming|as|now|other|also) )(?:${WORD} )*strategic (?:${WORD} )*partners\b|(?<=<C\d+> (?:, |is |was |became |has been |remains |as )(?:an? |its |the |(?:<[CN]\d+> )'s )?)(?:${WORD} )*(?:comprehensive|strategic) (?:${WORD} )*partner(?= (?:of|in|since|for|to|,))`,
    'g',
  ),
);
const RANKED =
  /\b(?:comprehensive|strategic|extensive|enhanced|special|global|green|cooperative|co-operative|all-weather|privileged|innovative|sectoral|all-round|future-oriented|high-quality|100-year|hundred-year)\b/;

/** The level stands in the name of a paper that says what is to be strengthened: "a declaration on deepening strategic relations". */
const IN_TITLE =
  /\b(?:declaration|statement|agreement|treaty|memorandum|communiqu[ée]|protocol|roadmap|programme|plan|resolution|report) (?:on|for|about)(?: the)? (?:strengthen|deepen|enhanc|develop|promot|consolidat|expan|intensif|principles|basis|foundation|future)\S*(?: \S+){0,6} $/;

/** "A letter of intent on a strategic partnership". */
const TITLED =
  /\b(?:(?<intent>letter of intent|memorandum(?: of understanding)?)|(?<binding>agreement|treaty|declaration|accord|pact)|statement|protocol|document) (?:on|for|about)(?: the| an?)? $/;

/** A treaty on a partnership sets it up once it is signed. */
function byPaper(sentence: Resolved, story: Story, paper: RegExpExecArray, end: number): Standing | undefined {
  const { text } = sentence.skeleton;
  if (!paper.groups?.binding || stepsTo(text.slice(0, paper.index), ` ${text.slice(end)}`) !== 'signed')
    return undefined;
  const date = dateNear(sentence, paper.index, end, true) ?? story.leadTime(sentence.index);
  return { status: 'established', date };
}

/** What the verb before said of the level told last, which ends at `end` of the skeleton. */
interface Governed extends Standing {
  end: number;
}

/** Between two objects of one verb: "with Brazil and", "with Chile and Peru, as well as a". */
const CONJOINED =
  /^ (?:(?:with|between)(?: the)? <[CNB]\d+>(?:(?: ,| and| , and)(?: with)?(?: the)? <[CNB]\d+>)* )?(?:, )?(?:and|as well as|,)(?: to)?(?: an?| the)? $/;

const levelName = (words: string): string =>
  words
    .toLowerCase()
    .replace(/partner(?:ship)?s?$/, 'partnership')
    .replace(/^(?:new|elevated|upgraded|close|deep|bilateral|full|major|important) /, '');

/** The two of whom the text speaks most, where the sentence does not say whose bond it is. */
function lastResort(story: Story): Sides | null {
  const parties = story.sides();
  return parties.length === 2 ? { parties, how: 'borrowed' } : null;
}

/** "Raised their ties to that level": the level is the one told last. */
const TO_THAT =
  /\b(?:lift|rais|elevat|upgrad|bring|brought|promot)\w*\b[^.;]{0,80}? to (?:that|this|such a|the same) (?:level|rank|status|height|plane)\b(?! of)/;

/** Leads the level told last on by a sentence that points at it. */
function raisedTo(sentence: Resolved, story: Story, told: ToldPartnership | undefined): void {
  if (!told || sentence.index - told.sentence > 2 || told.status !== 'existing') return;
  const match = TO_THAT.exec(sentence.skeleton.text);
  if (!match) return;
  told.status = 'upgraded';
  told.rule = 'partnership-upgraded';
  told.date = dateNear(sentence, match.index, match.index + match[0].length, true) ?? story.leadTime(sentence.index);
}

/** The levels that a sentence tells; those that only a paper is on are noted as titles. */
function levelsIn(sentence: Resolved, story: Story, titles: string[]): ToldPartnership[] {
  const { skeleton } = sentence;
  const found: ToldPartnership[] = [];
  let verb: Governed | undefined;
  for (const match of matches(LEVEL, skeleton.text)) {
    if (!RANKED.test(match[0]) && match.groups?.reached === undefined) continue;
    const end = match.index + match[0].length;
    if (
      /^ in (?:all but )?name\b|^ (?:and )?(?:joint |framework |cooperation )*(?:agreements?|declaration|statement|forum|council|dialogue|committee|treaty|meeting)\b/.test(
        skeleton.text.slice(end),
      )
    )
      continue;
    const tokens = tokensAt(skeleton, match.index, end);
    const level = levelName(wordsOf(sentence.tokens, tokens.first, tokens.last));
    if (IN_TITLE.test(skeleton.text.slice(0, match.index))) {
      titles.push(level);
      continue;
    }
    const sides = sidesAt(sentence, story, { start: match.index, end }) ?? lastResort(story);
    if (!sides || sides.parties.length < 2) continue;
    if (isTradeName(sentence.tokens, tokens)) continue;
    const link = skeleton.text.slice(verb?.end ?? 0, match.index);
    const own = /^ (?:was|were|has been|have been) /.test(skeleton.text.slice(end));
    const governed = verb && !own && CONJOINED.test(link) ? verb : standing(sentence, story, match.index, end);
    const titled = TITLED.exec(skeleton.text.slice(0, match.index));
    const paper = governed.status === 'existing' || titled?.groups?.intent ? titled : null;
    const step = paper ? byPaper(sentence, story, paper, end) : governed;
    // what a paper is on is not yet how they stand
    if (!step) continue;
    const { status, date } = step;
    verb = { end, status, date };
    const [mine, ...others] = sides.parties;
    for (const other of others.slice(0, 12)) {
      if (!mine || mine === other) continue;
      const pair: [string, string] = mine < other ? [mine, other] : [other, mine];
      const told: ToldPartnership = {
        countries: pair,
        level,
        status,
        date,
        how: sides.how,
        rule: `partnership-${status}`,
        sentence: sentence.index,
        start: sentence.start,
        end: sentence.end,
      };
      if (story.trace) told.seen = [seenLevel(sentence, story, told, tokens)];
      found.push(told);
    }
  }
  return found;
}

/** "The strategic relationship": the level by the words by which it was told in full, of those two or in the title of a paper. */
function inFull(told: ToldPartnership, all: readonly ToldPartnership[], titles: readonly string[]): string {
  const { level, status, countries, sentence } = told;
  const ends = (full: string): boolean => full.endsWith(` ${level}`);
  const earlier = all.find(
    (other) => other.sentence < sentence && other.countries.join() === countries.join() && ends(other.level),
  );
  return titles.find(ends) ?? (status === 'existing' && told.date === null ? earlier?.level : undefined) ?? level;
}

export interface JoinedPartnership extends ToldPartnership {
  passages: { start: number; end: number }[];
}

/** Levels of a document, each pair and level once; a change outweighs a mere mention. */
export function readPartnerships(sentences: readonly Resolved[], story: Story): JoinedPartnership[] {
  const joined = new Map<string, JoinedPartnership>();
  let last: ToldPartnership | undefined;
  const titles: string[] = [];
  const all = withUnion(sentences).flatMap((sentence) => {
    const levels = levelsIn(sentence, story, titles);
    last = levels.at(-1) ?? last;
    raisedTo(sentence, story, last);
    return [...levels, ...levelsPointedAt(sentence, story, last)];
  });
  for (const told of all) {
    told.level = inFull(told, all, titles);
    const bond = `${told.countries.join()} ${told.level}`;
    const known = joined.get(bond);
    if (!known) {
      joined.set(bond, { ...told, passages: [{ start: told.start, end: told.end }] });
      continue;
    }
    known.passages.push({ start: told.start, end: told.end });
    seeAlso(known, told);
    if (known.status === 'existing' || (known.status === 'proposed' && told.status !== 'existing'))
      Object.assign(known, { status: told.status, date: told.date ?? known.date, rule: told.rule });
    known.date ??= told.date;
  }
  return [...joined.values()];
}
