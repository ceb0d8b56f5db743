// Legs of a journey told without who makes it. They are legs of the journey that was told last; where none was told they are nobody's,
// and a country that is "on the list" of anything else is no leg.
import { CuedList } from '../../cues.ts';
import { STAGE_FRAMES, type StageFrame } from '../../lexicon/visit-stages.ts';
import { matches } from '../../matches.ts';
import type { Resolved } from '../../people/resolve.ts';
import { peopleIn, spanOf } from '../../skeleton.ts';
import { dateItemNear } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { upTo } from '../../stretches.ts';
import { cityIn, goalsIn } from './goals.ts';
import { daysOf, livesAbroad, type ToldVisit } from './told-visits.ts';
import type { UnderWay } from './under-way.ts';
import { impliedVisit } from './visit-parts.ts';
import { toCome } from './visit-times.ts';

const MADE =
  /^(?:after|was|were|had been|came|followed|stood|began|started|opened|ended|concluded|finished|led|went|took|covered|included|comprised|continued)\b/;
const PLANNED = /\b(?:will|would|to|is|are)\b/;

const FRAMES = new CuedList<StageFrame>(STAGE_FRAMES, ({ pattern }) => pattern);

/** The legs that a sentence tells of the journey under way. */
export function itineraryVisits(sentence: Resolved, story: Story, way: UnderWay): ToldVisit[] {
  const { text } = sentence.skeleton;
  const found: ToldVisit[] = [];
  for (const { name, pattern } of FRAMES.in(text))
    for (const match of matches(pattern, text)) found.push(...legs(sentence, story, { way, match, name }));
  return found;
}

function legs(
  sentence: Resolved,
  story: Story,
  { way, match, name }: { way: UnderWay; match: RegExpExecArray; name: string },
): ToldVisit[] {
  const { skeleton } = sentence;
  const person = whose(sentence, way, match[0]);
  if (person === undefined) return [];
  const { to = '', more = '', at = '' } = match.groups ?? {};
  const where = match.index + Math.max(0, match[0].indexOf(` ${at} `));
  const till = match.index + match[0].length;
  const piece = dateItemNear(sentence, where, till, true)?.piece;
  const aside = / (?:which|who|where|when) [^;]{0,40}$/.test(upTo(/<D\d+>/, skeleton.text.slice(till)));
  const own = piece?.kind === 'date' && !aside ? piece : undefined;
  const [first = null, until = null] = daysOf(own?.value ?? null);
  const made = MADE.test(at) && !/ (?:will|would) /.test(match[0]);
  const coming = !made && first !== null && own ? toCome(sentence, own, first, story.published) : first;
  const past = coming !== null && story.published !== null && coming < story.published.slice(0, coming.length);
  const status = made || (past && !PLANNED.test(at)) ? null : 'planned';
  // of who is there, "Lima is the first stop" tells nothing new
  return goalsIn(sentence, `${to} ${more}`)
    .filter((code) => code !== 'EU' && story.country(person) !== code && !livesAbroad(story, person, code))
    .map((code) => {
      const told: ToldVisit = {
        person,
        to: code,
        city: cityIn(sentence, to, code),
        date: coming ?? (status === null ? (way.month(sentence) ?? null) : null),
        until,
        kind: null,
        status,
        rule: `visit-${name}`,
        sentence: sentence.index,
        ...spanOf(sentence, { from: match.index, to: till }),
      };
      return impliedVisit(sentence, story, told, 'a leg of the journey under way');
    })
    .filter((one) => one.status === null || one.date !== null || !way.told(sentence, one));
}

/** Whose journey: of whom a visit was told shortly before; else of whom the words name. */
const whose = (sentence: Resolved, way: UnderWay, words: string): number | undefined =>
  way.traveller(sentence) ?? peopleIn(sentence.skeleton, words)[0];
