// At what level two parties stand, and whether it stands, was set up, was raised or is only wished for.

import { Cued } from '../../cues.ts';
import { LEVEL_WORDS } from '../../lexicon/instruments.ts';
import { matches } from '../../matches.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import { partOfTokens, unsaid } from '../../parts.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, tokensAt } from '../../skeleton.ts';
import { dateNear } from '../../story/circumstances.ts';
import { type Sides, sidesAt } from '../../story/parties.ts';
import { partyParts, SIDES_SAID } from '../../story/party-parts.ts';
import type { Story } from '../../story/story.ts';
import { behind } from '../../stretches.ts';
import { type Seen, type Sighting, seeAlso } from '../../trace.ts';

export interface ToldPartnership extends Seen {
  countries: [string, string];
  level: string;
  status: 'existing' | 'established' | 'upgraded' | 'proposed' | 'ended';
  date: string | null;
  how: Sides['how'];
  rule: string;
  sentence: number;
  start: number;
  end: number;
}

const WORD = `(?:${LEVEL_WORDS})`;
const LEVEL = new Cued(
  new RegExp(
    String.raw`\b((?:${WORD}(?: ,)?(?: and)? )+)(partnerships?)(?<tail> and cooperation framework| framework)?|\b((?:comprehensive|strategic) (?:${WORD} )*)(relationship|framework|relations|ties)\b|\b(?:comprehensive|strategic) (?:${WORD} )*partners(?= since\b| (?:in|from) <D)|(?<=\b(?:are|were|been|become|became|becoming|as|now|other|also) )(?:${WORD} )*strategic (?:${WORD} )*partners\b`,
    'g',
  ),
);
const RANKED =
  /\b(?:comprehensive|strategic|extensive|enhanced|special|global|green|cooperative|co-operative|all-weather|privileged|innovative|sectoral|all-round|future-oriented|high-quality|100-year|hundred-year)\b/;

const UPGRADED =
  /\b(?:upgrad\w+|elevat\w+|rais(?:e|ed|es|ing)|lift(?:ed|s|ing)?|promot(?:ed|ing) \S+ (?:\S+ ){0,5}to|turned into|brought|bring(?:ing)?|transform\w+|advanc(?:ed|ing)|enhanc(?:ed|ing) \S+ (?:\S+ ){0,5}to|moved? (?:up )?to|deepen\w* \S+ (?:\S+ ){0,6}(?:to|into)|stepped up to|new level of|to the level of)\b/;
const ESTABLISHED =
  /\b(?:establish\w*|set(?:ting)? up|forg(?:ed|e|ing)|enter(?:ed|ing)? into|launch\w*|form(?:ed|ing)|creat(?:ed|ing)|sign(?:ed|ing)|announc\w+|declared|became|become|gone on to|agreed on|inaugurat\w+|sealed|concluded|built|proclaimed|began|initiated|forge)\b/;
const PROPOSED =
  /\b(?:propos\w+|seek(?:s|ing)?|sought|wish\w*|hop(?:e|es|ed|ing)|want\w*|look(?:s|ing|ed)? (?:forward )?to|could|would|may|might|should|will|plan(?:s|ned)? to|aim\w*|towards?|move to|work(?:ing)? (?:towards?|to)|agreed to|consider\w*|study\w*|intend\w*|ready to|expected to|suggest\w*|call(?:ed|s|ing)? for|potential|prospect\w*|possib\w+|discuss\w*|invited|ambition|(?:spoke|speaks?) of(?= an?\b))\b/;
const ENDED = /\b(?:ended|end(?:s|ing)?|suspend\w*|withdr\w+|abandon\w*|terminat\w*|dissol\w*|downgrad\w*)\b/;

/** Words right before the level that make it the goal of a change: "to a", "into a", "the level of a". */
const GOAL = /\b(?:to|into|as|of|with|level of|a|up|on|on to)(?: (?:the|a|an|new|that|of|level|status|rank))* ?$/;

/** "established in 2016" right after the level or after the parties it is with. */
const FOUNDED =
  /^(?: (?:with|between)(?: the)? <[CNB]\d+>(?: and(?: the)? <[CNB]\d+>)?)?(?: ,)? (?:first )?(?:established|set up|formed|launched|forged|founded|entered into) (?:in|on) <D/;

/** The level stands in the name of a paper that says what is to be strengthened: "a declaration on deepening strategic relations". */
const IN_TITLE =
  /\b(?:declaration|statement|agreement|treaty|memorandum|communiqu[ée]|protocol|roadmap|programme|plan|resolution|report) (?:on|for|about)(?: the)? (?:strengthen|deepen|enhanc|develop|promot|consolidat|expan|intensif|principles|basis|foundation|future)\S*(?: \S+){0,6} $/;

/** "A letter of intent on a strategic partnership". */
const TITLED =
  /\b(?:letter of intent|agreement|treaty|declaration|statement|memorandum(?: of understanding)?|protocol|accord|pact|document) (?:on|for|about)(?: the| an?)? $/;

/** "Have become strategic partners": who is one from now on, and who has been one. */
const BECAME = /\b(?:became|become|becoming|are now|call each other|will be)(?: \w+)? $/;
/** "Partners since 2010", "have had a partnership since 2007": it stands, and since when. */
const HAVE_BEEN = /\b(?:have|has) (?:long )?(?:been|had)(?: (?:a|an|each other's|one another's))? $/;

function statusOf(before: string, after: string): ToldPartnership['status'] {
  if (
    HAVE_BEEN.test(before) &&
    /^(?: (?:with|between)(?: the)? <[CNB]\d+>(?: and(?: the)? <[CNB]\d+>)?)? since <D/.test(after)
  )
    return 'existing';
  if (BECAME.test(before))
    return /\b(?:will|to|would|want|could) (?:\w+ )?become $/.test(before) ? 'proposed' : 'established';
  const clause = behind(/ (?:;|which|while|whereas|\.) /g, before);
  const near = clause.slice(-150);
  const passive =
    /^(?: [^<.;\s]+| <\w+>){0,12}? (?:was|were|(?:has|have|had) been|being) (?:\w+ )?(?:established|set up|formed|launched|signed|announced|upgraded|elevated|forged|raised|lifted)/.exec(
      after,
    );
  // "strategic partners since 2022", "the partnership, set up in 2016,"
  if (/^ since <D/.test(after) || FOUNDED.test(after)) return 'established';
  if (passive) return /upgraded|elevated|raised|lifted/.test(passive[0]) ? 'upgraded' : 'established';
  const goal =
    /\b(?:to|into)(?: (?:the|a|an|new|that|of|level|status|rank|levels|be))* ?$/.test(near) ||
    /level of (?:a |the )?$/.test(near);
  const raised = goal ? lastMatch(UPGRADED, near) : undefined;
  const set =
    GOAL.test(near) || /(?:ed|ing|became)(?: (?:a|an|the|their|new))* ?$/.test(near)
      ? lastMatch(ESTABLISHED, near)
      : undefined;
  const deed = raised ?? (set && near.length - set.index < 70 ? set : undefined);
  if (deed) {
    const wished =
      PROPOSED.test(near.slice(Math.max(0, deed.index - 40), deed.index)) &&
      !/\b(?:agreed|decided) to(?: \w+)? $/.test(near.slice(0, deed.index));
    if (wished) return 'proposed';
    return raised ? 'upgraded' : 'established';
  }
  if (ENDED.test(near.slice(-40)) && /\b(?:the|their|its)\s*$/.test(near)) return 'ended';
  return PROPOSED.test(near.slice(-60)) && /\b(?:a|an|towards?|build|establish|forge|into|to a|to an)\s*$/.test(near)
    ? 'proposed'
    : 'existing';
}

/** Patterns of this file that are searched to the end, as such. */
const EVERYWHERE = new Map<RegExp, RegExp>();

function lastMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  const everywhere = EVERYWHERE.get(pattern) ?? new RegExp(pattern.source, 'g');
  EVERYWHERE.set(pattern, everywhere);
  return matches(everywhere, text).at(-1);
}

/** "Regional Comprehensive Economic Partnership": a capital name of a treaty, no level. */
function isTradeName({ tokens }: Resolved, { first, last }: { first: number; last: number }): boolean {
  const words = wordsOf(tokens, first - 1, last);
  return tokens[last]?.capital === true && /\b(?:Economic|Trade|Trans-Pacific|Regional)\b/.test(words);
}

type Standing = Pick<ToldPartnership, 'status' | 'date'>;

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
    .replace(/partner(?:ship)?s$/, 'partnership')
    .replace(/^(?:new|elevated|upgraded|close|deep|bilateral|full|major|important) /, '');

/** Whether the level at `start`–`end` of the skeleton stands, and since when. */
function standing(sentence: Resolved, story: Story, start: number, end: number): Standing {
  const { skeleton } = sentence;
  const after = skeleton.text.slice(end);
  const status = statusOf(skeleton.text.slice(0, start), after);
  const since =
    /^(?: (?:with|between)(?: the)? <[CNB]\d+>(?: and(?: the)? <[CNB]\d+>)?)?(?: since| (?:in|from)) (<D\d+>)/.exec(
      after,
    )?.[1];
  if (status !== 'established' && status !== 'upgraded' && !(status === 'existing' && since))
    return { status, date: null };
  const own = since ? itemsIn(skeleton, since, 'D')[0]?.piece : undefined;
  if (own?.kind === 'date') return { status, date: own.value };
  return { status, date: dateNear(sentence, start, end, true) ?? story.leadTime(sentence.index) };
}

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
  const match = TO_THAT.exec(sentence.skeleton.text);
  if (!match || !told || sentence.index - told.sentence > 2 || told.status !== 'existing') return;
  told.status = 'upgraded';
  told.rule = 'partnership-upgraded';
  told.date = dateNear(sentence, match.index, match.index + match[0].length, true) ?? story.leadTime(sentence.index);
}

function levelsIn(sentence: Resolved, story: Story): ToldPartnership[] {
  const { skeleton } = sentence;
  const found: ToldPartnership[] = [];
  let verb: Governed | undefined;
  for (const match of matches(LEVEL, skeleton.text)) {
    if (!RANKED.test(match[0])) continue;
    const end = match.index + match[0].length;
    if (
      /^ (?:and )?(?:joint |framework |cooperation )*(?:agreements?|declaration|statement|forum|council|dialogue|committee|treaty|meeting)\b/.test(
        skeleton.text.slice(end),
      )
    )
      continue;
    if (IN_TITLE.test(skeleton.text.slice(0, match.index))) continue;
    const sides = sidesAt(sentence, story, { start: match.index, end }) ?? lastResort(story);
    if (!sides || sides.parties.length < 2) continue;
    const tokens = tokensAt(skeleton, match.index, end);
    if (isTradeName(sentence, tokens)) continue;
    const level = levelName(wordsOf(sentence.tokens, tokens.first, tokens.last));
    const link = skeleton.text.slice(verb?.end ?? 0, match.index);
    const { status, date } = verb && CONJOINED.test(link) ? verb : standing(sentence, story, match.index, end);
    // what a paper is on is not yet how they stand
    if (status === 'existing' && TITLED.test(skeleton.text.slice(0, match.index))) continue;
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

/** Which words gave the level, the two sides, the step and its day, for a trace. */
function seenLevel(
  sentence: Resolved,
  story: Story,
  { countries, level, status, date, how, rule, start, end }: ToldPartnership,
  words: { first: number; last: number },
): Sighting {
  const day = sentence.skeleton.items.find(({ piece }) => piece?.kind === 'date' && piece.value === date);
  return {
    rule,
    start,
    end,
    parts: [
      ...partyParts({ sentence, story, at: words.first }, countries, SIDES_SAID[how]),
      partOfTokens(sentence.tokens, words, { role: 'level', gives: level, how: 'stated' }),
      unsaid('status', status, 'by the verb that governs the level, or by the lack of one'),
      ...(day
        ? [partOfTokens(sentence.tokens, day, { role: 'date', gives: date, how: 'stated in the sentence' })]
        : []),
      ...(date && !day ? [unsaid('date', date, 'from the opening of the text')] : []),
    ],
  };
}

export interface JoinedPartnership extends ToldPartnership {
  passages: { start: number; end: number }[];
}

/** Levels of a document, each pair and level once; a change outweighs a mere mention. */
export function readPartnerships(sentences: readonly Resolved[], story: Story): JoinedPartnership[] {
  const joined = new Map<string, JoinedPartnership>();
  let last: ToldPartnership | undefined;
  const all = sentences.flatMap((sentence) => {
    const levels = levelsIn(sentence, story);
    last = levels.at(-1) ?? last;
    raisedTo(sentence, story, last);
    return levels;
  });
  for (const told of all) {
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
