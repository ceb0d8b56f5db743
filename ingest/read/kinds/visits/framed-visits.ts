// Journeys told by a construction of lexicon/visit-frames.ts: who, whereto, when, and whether it was made.
// A journey home is no visit, nor is one that was only asked for or not made.
import { CuedList } from '../../cues.ts';
import { VISIT_FRAMES } from '../../lexicon/visit-frames.ts';
import type { VisitFrame } from '../../lexicon/visit-patterns.ts';
import { travelWords } from '../../lexicon/visit-words.ts';
import { matches } from '../../matches.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, itemTag, peopleIn, tokensAt } from '../../skeleton.ts';
import { type SaidStatus, statusSaid } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import type { Reason } from '../../trace.ts';
import { cityIn, goalsIn, namesState } from './goals.ts';
import { kindOf, livesAbroad, type ToldVisit } from './told-visits.ts';
import { travellersAfter, travellersBefore } from './travellers.ts';
import { abroad, type UnderWay } from './under-way.ts';
import { framedVisit } from './visit-parts.ts';
import { isAhead, timesOf } from './visit-times.ts';

interface Visiting {
  frame: VisitFrame;
  match: RegExpExecArray;
  /** Where the word that the journey hangs on stands. */
  at: number;
  said: SaidStatus;
  way: UnderWay;
}

const FRAMES = new CuedList<VisitFrame>(VISIT_FRAMES, ({ pattern }) => pattern);

/** `way` knows the journeys told so far and is told those found here. */
export function framedVisits(sentence: Resolved, story: Story, way: UnderWay): ToldVisit[] {
  const { skeleton } = sentence;
  const found: ToldVisit[] = [];
  if (!/<[PGH]\d/.test(skeleton.text)) return found;
  const frames = FRAMES.in(skeleton.text);
  const words = frames.length > 0 ? travelWords(skeleton.text) : 0;
  for (const frame of frames) {
    const { pattern } = frame;
    if ((words & frame.needs) !== frame.needs) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(skeleton.text); match; match = pattern.exec(skeleton.text)) {
      const word = match.groups?.at ?? match.groups?.at2 ?? '';
      pattern.lastIndex = match.index + Math.max(1, frame.subject ? word.length : match[0].indexOf('>') + 1);
      const leads = match[0].indexOf(word) < match[0].indexOf(match.groups?.who ?? match[0]);
      const from = leads || frame.subject || frame.noun ? 0 : match[0].indexOf('>');
      const at = match.index + match[0].indexOf(word, from);
      found.push(...visitsOf(sentence, story, { frame, match, at, way }));
    }
  }
  return found;
}

/** Words for a journey that was not made after all. */
const GIVEN_UP =
  /\b(?:dropped|shelved|ditched|aborted|axed|nixed|pulled out of|skipped|missed|gave up|forwent|had to forgo|abandoned|instead of|rather than|in place of|lieu of)(?: (?:an?|the|another|similar|planned|<H\d+>|plans? (?:for|of)|[a-z-]+)){0,3} $/;

const WAS = /\b(?:was|were|had been) $/;
/** A plan of the past: in a text that tells of a journey called off, it is that one. */
const WAS_TO =
  /\b(?:was|were|had been)(?: originally| first| initially)?(?: due| scheduled| set| expected| planning| planned| slated)? to (?:[a-z]+ )?$/;

/** "has not been to the kingdom since 2007": in that year he was there. */
/** To come to live somewhere is no visit. */
const AS_A_CHILD =
  /^ (?:from <[CL]\d+> )?as an? (?:young )?(?:child|teenager|student|refugee|boy|girl|man|woman|migrant|immigrant|baby|exile)\b/;
const SINCE_WHEN = /^(?: [a-z]+){0,2} since (?:the [a-z]+ of )?<D\d+>/;
const MADE: SaidStatus = { status: 'held', words: null };
const unlessSince = (said: SaidStatus, since: RegExpExecArray | null): SaidStatus =>
  said.status === 'denied' && since !== null ? MADE : said;

/** "had been there": the place named last, in this sentence or shortly before; else the one where the journey told last went. */
function thereAt(sentence: Resolved, story: Story, { at, way }: Visiting): string | null {
  const sited = sitesIn(sentence, sentence.skeleton.text.slice(0, at)).at(-1);
  if (sited !== undefined) return sited;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 2); index--) {
    const before = story.sentences[index];
    if (!before) continue;
    const named = sitesIn(before, before.skeleton.text).at(-1) ?? goalsIn(before, before.skeleton.text)[0];
    if (named !== undefined && named !== 'EU') return named;
  }
  return way.place(sentence) ?? story.stands;
}

const FROM = /(?:^|, )from (?:the )?(<[CL]\d+>)/;
const SITED = /\b(?:in|to|into|at|from|leave|left|for|visit(?:s|ed)?) (?:the )?(?:<N\d+> capital|<[CL]\d+>)/g;

/** Countries that a stretch names as places. */
const sitesIn = (sentence: Resolved, stretch: string): string[] =>
  matches(SITED, stretch)
    .flatMap(([words]) => goalsIn(sentence, words))
    .filter((code) => code !== 'EU');

function visitsOf(sentence: Resolved, story: Story, told: Omit<Visiting, 'said'>): ToldVisit[] {
  const { frame, match, at } = told;
  const { text } = sentence.skeleton;
  const wasTo = WAS_TO.test(text.slice(0, at));
  const since = SINCE_WHEN.exec(text.slice(match.index + match[0].length));
  const said: SaidStatus =
    frame.made || (frame.leaves && !/\bnot $/.test(text.slice(0, at)))
      ? MADE
      : frame.status || wasTo
        ? { status: 'planned', words: null }
        : unlessSince(
            statusSaid(text.slice(0, at), text.slice(at), frame.noun === true || frame.name === 'visit'),
            since,
          );
  const visiting = { ...told, said };
  if (AS_A_CHILD.test(text.slice(match.index + match[0].length)))
    return refused(sentence, story, visiting, { reason: 'visit-denied' });
  if (/^invit/.test(match.groups?.at ?? '') || /\binvit\w+ (?:<\w+> )?to $/.test(text.slice(0, at)))
    return refused(sentence, story, visiting, { reason: 'visit-invited' });
  if (said.status === 'denied' || GIVEN_UP.test(`${text.slice(0, at)}${match.groups?.at ?? ''} `))
    return refused(sentence, story, visiting, { reason: 'visit-denied' });
  const goal = match.groups?.to ?? '';
  if ((wasTo || (frame.name === 'due-in' && WAS.test(text.slice(0, at)))) && story.callsOff)
    return refused(sentence, story, visiting, { reason: 'visit-denied' });
  const people = settled(sentence, story, visiting);
  const host = peopleIn(sentence.skeleton, `${match.groups?.host ?? ''}${match.groups?.host2 ?? ''}`)[0];
  if (frame.here)
    return people.flatMap((person) =>
      visitHere(sentence, story, { ...visiting, person: comer(sentence, story, person, visiting) }),
    );
  const here = host === undefined ? null : story.country(host);
  const there = frame.there ? thereAt(sentence, story, visiting) : null;
  const goals = frame.there
    ? there
      ? [there]
      : []
    : host !== undefined
      ? here
        ? [here]
        : []
      : goalsIn(sentence, goal);
  // "X and Y had flown in from Lima and Quito": each from his own
  if (
    frame.name === 'arrived-from' &&
    people.length > 1 &&
    people.some((one) => goals.includes(story.country(one) ?? ''))
  )
    return [];
  const left = FROM.exec(text.slice(0, at))?.[1];
  const from = left === undefined ? undefined : goalsIn(sentence, left)[0];
  return goals.flatMap((to) => {
    // "from Pretoria both went on to Durban": a move inside the country
    if (to === from) return [];
    const away = people.filter(
      (person) =>
        !(frame.leaves && story.country(person) === null) &&
        (LANDS.test(match.groups?.at ?? '') || !livesAbroad(story, person, to)) &&
        !isHome(sentence, story, { ...visiting, person, to, goal }),
    );
    for (const person of people)
      if (!away.includes(person)) refused(sentence, story, visiting, { reason: 'visit-home', person, detail: to });
    // of "X and Y, who had come to Lima" the one who may be at home there is
    const strangers = /\bwho (?:had |has |have )?$/.test(text.slice(0, at))
      ? away.filter((person) => story.country(person) !== to)
      : [];
    return (strangers.length > 0 ? strangers : away)
      .flatMap((person) => visit(sentence, story, { ...visiting, person, to }))
      .filter((one) => !frame.there || !told.way.told(sentence, one));
  });
}

/** Verbs of coming from elsewhere: whoever is told to come is not at home. */
const COMES =
  /^(?:arriv|land|touche|flew in|flown in|flies in|flying in|jetted in|came|come|flew|flown|travelled|traveled|visit|spent|spend|stopped|stepped|paid|pay|tour|received|welcomed|been|on$|in$)/;

/** A new ambassador who lands has come, wherever he will live. */
const LANDS = /^(?:arriv|land|touched|touches)/;

/** Nobody arrives at home: "when he arrived" of a host is said of the stranger whom the text is about. */
function comer({ skeleton }: Resolved, story: Story, person: number, { match, at }: Visiting): number {
  const { about, stands } = story;
  if (about === undefined || about === person || story.country(person) !== stands) return person;
  const meant = skeleton.items.findLast(
    (item) => item.people.includes(person) && skeleton.text.indexOf(itemTag(skeleton, item)) < at,
  );
  if (meant?.how === 'name') return person;
  const from = story.country(about);
  return from !== null && from !== stands && /\b(?:arriv|land|visit|stay|flew in|came)/.test(match[0]) ? about : person;
}

/** "arrived on Sunday": where the text stands; for who is at home there, the place abroad that was named last. */
function visitHere(sentence: Resolved, story: Story, visiting: Visiting & { person: number }): ToldVisit[] {
  const { person } = visiting;
  const home = story.stands !== null && story.country(person) === story.stands;
  const comes = COMES.test(visiting.match.groups?.at ?? '') || /\b(?:visit|trip|stay)\b/.test(visiting.match[0]);
  const sure = home && (!comes || !story.hasDateline || story.saidToBeOf(person, story.stands ?? ''));
  const to = sure && comes && visiting.frame.name !== 'regional-tour' ? abroad(story, sentence) : story.stands;
  if (!to || livesAbroad(story, person, to)) return [];
  if (sure && to === story.stands && visiting.frame.name === 'regional-tour') visiting.way.onTour(sentence, person);
  if (sure && to === story.stands)
    return refused(sentence, story, visiting, { reason: 'visit-home', person, detail: to });
  return visit(sentence, story, { ...visiting, to });
}

/** The people told to travel; where a pronoun may mean one or another, the one who is under way. */
function settled(sentence: Resolved, story: Story, visiting: Visiting): readonly number[] {
  const { match, way, at } = visiting;
  const end = match.index + match[0].length;
  return way.settled(
    sentence,
    travellers(sentence, story, visiting),
    sentence.skeleton.text.slice(Math.max(0, at - 70), end),
  );
}

/** Whether the goal is the traveller's own country; one only guessed for him is none where he is told to come, or to a country by name. */
function isHome(
  sentence: Resolved,
  story: Story,
  { person, to, goal, match }: Visiting & { person: number; to: string; goal: string },
): boolean {
  if (story.country(person) !== to) return false;
  return story.surelyOf(person, to) || !(namesState(sentence, goal, to) || COMES.test(match.groups?.at ?? ''));
}

/** Who travels: the one the pattern names, the subject of the clause, or the one the text is about. */
function travellers(sentence: Resolved, story: Story, { frame, match }: Visiting): number[] {
  const { skeleton } = sentence;
  if (!frame.subject) {
    const named = skeleton.items.some((item) => item.tag === 'P' && item.how === 'name');
    // in "eleven days abroad that took him to" nobody of the sentence is "him"
    if (frame.name === 'took-to' && !named && story.about !== undefined) return [story.about];
    const who = match.groups?.who ?? '';
    if (frame.name === 'the-visit') return story.about === undefined ? [] : [story.about];
    // where no goal is said, only a name is sure to be a stranger's
    if (frame.name === 'visit-where')
      return itemsIn(skeleton, who)
        .slice(0, 1)
        .flatMap(({ how, people }) =>
          how === 'name'
            ? people
            : people.filter(
                (person) => !goalsIn(sentence, match.groups?.to ?? '').includes(story.country(person) ?? ''),
              ),
        );
    if (!frame.here) return peopleIn(skeleton, who);
    return itemsIn(skeleton, who)
      .filter(
        ({ tag, how }) =>
          tag === 'H' || how === 'name' || (frame.name === 'own-visit-here' && /^(?:office|nation)$/.test(how)),
      )
      .flatMap(({ people }) => people);
  }
  const own = frame.aside ? peopleIn(skeleton, /<H\d+>/.exec(match[0])?.[0] ?? '') : [];
  if (own.length === 0 && !opens(skeleton.text, frame, match)) {
    const subject = travellersBefore(skeleton, match.index, frame);
    return subject.length > 0 ? subject : guestMeant(sentence, story, skeleton.text.slice(0, match.index));
  }
  const before = own.length > 0 ? own : travellersBefore(skeleton, match.index, frame);
  const people = before.length > 0 ? before : travellersAfter(skeleton, match.index + match[0].length);
  // "X met Y during a visit to Lima": whoever of the two is not at home there
  const goals = frame.here ? [story.stands ?? ''] : goalsIn(sentence, match.groups?.to ?? '');
  const stranger = (person: number): boolean => !goals.includes(story.country(person) ?? '');
  if (people.length === 0 || people.some(stranger)) return people.filter(stranger);
  const others = peopleIn(skeleton, skeleton.text.slice(0, match.index)).filter(
    (person) => story.country(person) !== null && stranger(person),
  );
  return others.length === 1 ? others : people;
}

/** "The visitor had come to Lima": the only stranger named just before. */
function guestMeant({ index }: Resolved, story: Story, before: string): number[] {
  if (!/\b(?:the|his|her) (?:visitor|guest)(?: (?:had|has|was|is|will|also|then|later|just))* $/.test(before))
    return [];
  const named = story.sentences
    .slice(Math.max(0, index - 2), index)
    .flatMap(({ skeleton }) => peopleIn(skeleton, skeleton.text));
  const strangers = new Set(named.filter((person) => ![null, story.stands].includes(story.country(person))));
  return strangers.size === 1 ? [...strangers] : [];
}

/** Whether the words may stand at the head of a sentence, before who they are about. */
const opens = (text: string, { aside }: VisitFrame, match: RegExpExecArray): boolean =>
  aside === true ||
  /\bhaving (?:just |already )?$/.test(text.slice(0, match.index)) ||
  /ing(?: |$)/.test(match.groups?.at ?? '');

function visit(sentence: Resolved, story: Story, visiting: Visiting & { person: number; to: string }): ToldVisit[] {
  const { frame, person, to, at, match, said } = visiting;
  const { text } = sentence.skeleton;
  if (to === 'EU') return refused(sentence, story, visiting, { reason: 'visit-union', person });
  const tokens = tokensAt(sentence.skeleton, match.index, match.index + match[0].length);
  const [first, last] = [sentence.tokens[tokens.first], sentence.tokens[tokens.last]];
  if (!first || !last) return [];
  const { from, until } = timesOf(sentence, story, visiting);
  // to be asked to come is not to come
  if (/\b(?:invit\w+|ask(?:ed|s|ing)|propos\w+|urg\w+|wish\w*|hop(?:ed|es|ing))\b[^.;,]{0,40}$/.test(text.slice(0, at)))
    return refused(sentence, story, visiting, { reason: 'visit-invited', person });
  const told: ToldVisit = {
    person,
    to,
    city: cityIn(sentence, match.groups?.to ?? '', to),
    date: from,
    until,
    kind:
      kindOf(text.slice(Math.max(0, match.index - 30), match.index + match[0].length)) ??
      (/^(?:arrival|welcomed|landed-here|came-here)$/.test(frame.name) ? kindOf(text) : null),
    status:
      said.status !== 'held' && said.status !== 'denied'
        ? said.status
        : isAhead(sentence, story, { frame, match, date: from })
          ? 'planned'
          : null,
    rule: `visit-${frame.name}`,
    sentence: sentence.index,
    start: first.start,
    end: last.end,
  };
  if (story.trace) told.seen = [framedVisit({ sentence, story, told }, { pattern: frame.pattern, match, at, said })];
  return [told];
}

/** Tells the trace that a journey was seen and not taken for a visit. */
function refused(
  { tokens, skeleton }: Resolved,
  story: Story,
  { match, frame }: Visiting,
  { reason, person, detail = null }: { reason: Reason; person?: number; detail?: string | null },
): [] {
  if (!story.trace) return [];
  const { first, last } = tokensAt(skeleton, match.index, match.index + match[0].length);
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  const people = person === undefined ? peopleIn(skeleton, match[0]) : [person];
  story.trace.refuse({ reason, rule: `visit-${frame.name}`, people, start, end, detail });
  return [];
}
