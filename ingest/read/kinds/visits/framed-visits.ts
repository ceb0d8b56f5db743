// Journeys told by a construction of lexicon/visit-frames.ts: who, whereto, when, and whether it was made.
// A journey home is no visit, nor is one that was only asked for or not made.
import { CuedList } from '../../cues.ts';
import { VISIT_FRAMES } from '../../lexicon/visit-frames.ts';
import type { VisitFrame } from '../../lexicon/visit-patterns.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, spanOf } from '../../skeleton.ts';
import type { Story } from '../../story/story.ts';
import { abroad, frameGoals } from './frame-goals.ts';
import { comer, foreigners, isComing, isHome, settled, strangerMeant } from './frame-travellers.ts';
import { furtherGoals } from './further-goals.ts';
import { cityIn, leftIn } from './goals.ts';
import { kindOf, livesAbroad, type ToldVisit } from './told-visits.ts';
import type { UnderWay } from './under-way.ts';
import { framedVisit } from './visit-parts.ts';
import { journeySaid } from './visit-status.ts';
import { isAhead, timesOf } from './visit-times.ts';
import { endOf, type Found, refused, type Visiting, wordOf } from './visiting.ts';

const FRAMES = new CuedList<VisitFrame>(VISIT_FRAMES, ({ pattern }) => pattern);

/** `way` knows the journeys told so far and is told those found here. */
export function framedVisits(sentence: Resolved, story: Story, way: UnderWay): ToldVisit[] {
  const { text } = sentence.skeleton;
  const told: ToldVisit[] = [];
  if (!/<[PGHO]\d|\bthe [^,;]*(?:delegation|party|entourage|plane)\b/.test(text)) return told;
  for (const frame of FRAMES.in(text)) {
    const { pattern } = frame;
    // who came along with somebody under way is told of by that journey
    if (frame.name === 'came-with' && (told.length > 0 || way.isTold(sentence))) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const word = wordOf({ match });
      pattern.lastIndex = match.index + Math.max(1, frame.subject ? word.length : match[0].indexOf('>') + 1);
      const leads = match[0].indexOf(word) < match[0].indexOf(match.groups?.who ?? match[0]);
      const from = leads || frame.subject || frame.noun ? 0 : match[0].indexOf('>');
      const here = visitsOf(sentence, story, { frame, match, at: match.index + match[0].indexOf(word, from) }, way);
      way.add(here);
      // "ended a journey to Europe in Sochi": where is said
      const { start } = spanOf(sentence, { from: match.index, to: match.index + 1 });
      if (frame.name !== 'regional-tour' || told.every((one) => one.start !== start)) told.push(...here);
    }
  }
  return told;
}

function visitsOf(sentence: Resolved, story: Story, found: Found, way: UnderWay): ToldVisit[] {
  const said = journeySaid(sentence, story, found);
  const people = typeof said === 'string' ? [] : settled(sentence, story, found, way);
  if (!found.frame.as && (typeof said === 'string' || said.status === 'planned'))
    way.speakOf(
      sentence,
      found.frame.here ? [story.stands ?? ''] : frameGoals(sentence, story, found, { people, way }),
    );
  if (typeof said === 'string') return refused(sentence, story, found, { reason: said });
  const visiting = { ...found, said };
  return found.frame.here
    ? people.flatMap((person) =>
        visitHere(sentence, story, visiting, { person: comer(sentence, story, person, found), way }),
      )
    : [visiting, ...furtherGoals(sentence.skeleton.text, visiting)].flatMap((one) =>
        visitsThere(sentence, story, one, { people, way }),
      );
}

/** "travels on to Durban": of who is in South Africa, a move inside it. */
const ON_TO = /\b(?:on|onward|onwards) to /;

/** A new ambassador who lands has come, wherever he will live. */
const LANDS = /^(?:arriv|land|touched|touches|reached|set foot)/;

/** Verbs of coming to where the text stands, and not back to where somebody lives. */
const COMES_IN = /^(?:arriv|flew in|flying in|flown in|come$|came$|c[ao]me (?:over|straight|directly|here)|landed)/;

/** The visits to the countries that the words lead to. */
function visitsThere(
  sentence: Resolved,
  story: Story,
  visiting: Visiting,
  { people, way }: { people: readonly number[]; way: UnderWay },
): ToldVisit[] {
  const { frame, at } = visiting;
  const goals = frameGoals(sentence, story, visiting, { people, way });
  // "X had come from Lima", "X and Y had flown in from Lima and Quito": each from his own home to where the text stands
  const home = frame.name === 'arrived-from' && people.filter((one) => goals.includes(story.country(one) ?? ''));
  if (home && home.length > 0)
    return COMES_IN.test(wordOf(visiting)) && story.site !== null
      ? home.flatMap((person) => visitHere(sentence, story, visiting, { person, way }))
      : [];
  // a stranger who "had come from Quito" is here, and was there
  const came = home && COMES_FROM.test(wordOf(visiting)) && story.hasDateline;
  const strangers = came ? foreigners(story, people, story.stands) : [];
  const here = strangers.flatMap((person) => visitHere(sentence, story, visiting, { person, way }));
  const relative = /\bwho (?:had |has |have )?$/.test(sentence.skeleton.text.slice(0, at));
  const there = goals.flatMap((to) => {
    const meant = people.flatMap((person) => {
      const others = story.country(person) === to ? strangerMeant(sentence, story, visiting, { person, to }) : [];
      return others.length > 0 ? others : person;
    });
    const away = meant.filter(
      (person) =>
        !(frame.leaves && story.country(person) === null && !/^(?:said|bade|took)/.test(wordOf(visiting))) &&
        (LANDS.test(wordOf(visiting)) || !livesAbroad(story, person, to)) &&
        !isHome(sentence, story, visiting, { person, to }),
    );
    const left = frame.name === 'left-place' && to === story.stands ? setOut(sentence, story, visiting, meant) : [];
    if (left.length > 0) return left;
    for (const person of meant)
      if (!away.includes(person)) refused(sentence, story, visiting, { reason: 'visit-home', person, detail: to });
    // of "X and Y, who had come to Lima" the one who may be at home there is
    const foreign = relative ? away.filter((person) => story.country(person) !== to) : [];
    return (foreign.length > 0 ? foreign : away)
      .flatMap((person) => visit(sentence, story, visiting, { person, to }))
      .filter((one) => !(frame.there || ON_TO.test(visiting.match[0])) || !way.told(sentence, one));
  });
  return [...here, ...there, ...leftOn(sentence, story, visiting, { people, way })];
}

/** "Peru is represented at the summit in Quito. The President leaves Lima on Monday": who leaves home goes where the opening tells. */
function setOut(sentence: Resolved, story: Story, visiting: Visiting, people: readonly number[]): ToldVisit[] {
  // "left Nairobi on Sunday for Peru" says itself whereto
  const said = / (?:for|to) (?:the )?<[CLN]\d+>/.test(sentence.skeleton.text.slice(endOf(visiting)));
  const to = said ? null : abroad(story, sentence);
  const going = { ...visiting, frame: { ...visiting.frame, leaves: false } };
  return people
    .filter((person) => to !== null && story.country(person) === story.stands)
    .flatMap((person) => (to === null ? [] : visit(sentence, story, going, { person, to })))
    .filter(({ date }) => date !== null && story.now !== null && date.slice(0, 7) >= story.now);
}

/** "From Lima she flew on to Quito": she was in Lima too. */
function leftOn(
  sentence: Resolved,
  story: Story,
  visiting: Visiting,
  { people, way }: { people: readonly number[]; way: UnderWay },
): ToldVisit[] {
  if (!ON_TO.test(visiting.match[0]) || visiting.said.status === 'denied') return [];
  const before = sentence.skeleton.text.slice(0, visiting.at);
  const there = { ...visiting, frame: { ...visiting.frame, there: true } };
  const to = /\bfrom there\b/.test(before)
    ? frameGoals(sentence, story, there, { people, way })[0]
    : leftIn(sentence, before);
  if (!to) return [];
  return foreigners(story, people, to)
    .filter((person) => !livesAbroad(story, person, to))
    .flatMap((person) => visit(sentence, story, visiting, { person, to }))
    .map((one) => ({ ...one, city: null, date: one.date?.slice(0, 7) ?? null, until: null }))
    .filter((one) => !way.told(sentence, one));
}

const COMES_FROM = /^(?:come$|came$|flew in|flown in)/;

/** "arrived on Sunday": where the text stands; for who is at home there, the place abroad that was named last. */
function visitHere(
  sentence: Resolved,
  story: Story,
  visiting: Visiting,
  { person, way }: { person: number; way: UnderWay },
): ToldVisit[] {
  const { stands } = story;
  const home = stands !== null && story.country(person) === stands;
  const comes = isComing(visiting) || /\b(?:visit|trip|stay)\b/.test(visiting.match[0]);
  const tour = visiting.frame.name === 'regional-tour';
  const sure = home && (tour || !comes || !story.hasDateline || story.saidToBeOf(person, stands));
  const to = sure && comes && !tour ? abroad(story, sentence) : stands;
  if (!to || livesAbroad(story, person, to)) return [];
  if (sure && to === stands) {
    if (tour) way.onTour(sentence, person);
    return refused(sentence, story, visiting, { reason: 'visit-home', person, detail: to });
  }
  return visit(sentence, story, visiting, { person, to });
}

/** Frames whose clause says of what kind the visit is. */
const KIND_IN_CLAUSE = /^(?:arrival|welcomed|landed-here|came-here)$/;

/** "The session of 2016 took the ministers to Lima": whoever held the office then; "the two ministers" are these. */
const byOfficeAlone = ({ skeleton, tokens }: Resolved, { groups }: RegExpExecArray): boolean =>
  itemsIn(skeleton, groups?.who ?? '', 'G').some(
    ({ first, last }) =>
      first === last && /^(?:ministers|leaders|presidents|premiers|envoys)$/.test(tokens[first]?.lower ?? ''),
  );

/** The visit of one person to one country that words of travel tell. */
export function visit(
  sentence: Resolved,
  story: Story,
  visiting: Visiting,
  { person, to }: { person: number; to: string },
): ToldVisit[] {
  const { frame, match } = visiting;
  const { text } = sentence.skeleton;
  if (to === 'EU') return refused(sentence, story, visiting, { reason: 'visit-union', person });
  const { from, until } = timesOf(sentence, story, visiting);
  if (from !== null && story.now !== null && from.slice(0, 4) < story.now.slice(0, 4) && byOfficeAlone(sentence, match))
    return [];
  const own = kindOf(text.slice(Math.max(0, match.index - 30), endOf(visiting)));
  const told: ToldVisit = {
    person,
    to,
    city: cityIn(sentence, match.groups?.to ?? '', to),
    date: from,
    until,
    kind: own ?? (KIND_IN_CLAUSE.test(frame.name) ? kindOf(text) : null),
    status: statusOf(sentence, story, visiting, from),
    rule: `visit-${frame.name}`,
    sentence: sentence.index,
    ...spanOf(sentence, { from: match.index, to: endOf(visiting) }),
  };
  if (story.trace) told.seen = [framedVisit({ sentence, story, told }, visiting)];
  return [told];
}

function statusOf(sentence: Resolved, story: Story, visiting: Visiting, date: string | null): ToldVisit['status'] {
  const { status } = visiting.said;
  if (status !== 'held' && status !== 'denied') return status;
  return isAhead(sentence, story, { ...visiting, date }) ? 'planned' : null;
}
