// Who travelled to which country: "paid an official visit to", "arrived in", "is on a trip to", "the visiting President".
// A journey home is no visit; what is only invited to or planned is told as planned.
import { daysBetween } from '../../../model/dates.ts';
import { VISIT_FRAMES, type VisitFrame } from '../lexicon/visit-frames.ts';
import { wordsOf } from '../mentions/pieces.ts';
import type { Resolved } from '../people/resolve.ts';
import { type Item, itemsIn, peopleIn, tokensAt } from '../skeleton.ts';
import { type Reason, type Seen, seeAlso } from '../trace.ts';
import { dateNear, type SaidStatus, statusSaid } from './circumstances.ts';
import { guestsNamed } from './guests.ts';
import type { Story } from './story.ts';
import { framedVisit, impliedVisit } from './visit-parts.ts';

export interface ToldVisit extends Seen {
  person: number;
  to: string;
  /** The city, where the text names one as the goal. */
  city: string | null;
  date: string | null;
  until: string | null;
  kind: string | null;
  status: 'planned' | 'postponed' | 'cancelled' | 'denied' | null;
  rule: string;
  sentence: number;
  start: number;
  end: number;
}

const KIND =
  /\b(state|official|working|friendly|friendship|private|historic|goodwill|courtesy|inaugural|farewell|surprise|unannounced|introductory|fact-finding)\b(?: (?:official|friendship|goodwill|working|state|friendly|and|,))* (?:<D\d+> )?(?:[\w-]+ ){0,3}(?:visit|trip|tour)/;

/** "state", "official", "working" if the words before the noun say so. */
function kindOf(stretch: string): string | null {
  const said = KIND.exec(stretch)?.[1];
  return said === 'state' || said === 'official' || said === 'working' || said === 'private'
    ? said
    : (said ?? null) && (/\bofficial\b/.test(stretch) ? 'official' : null);
}

function destinations(sentence: Resolved, stretch: string): string[] {
  return itemsIn(sentence.skeleton, stretch, 'CLN').flatMap(({ piece }) =>
    piece?.kind === 'country' ? [piece.code] : piece?.kind === 'place' && piece.country ? [piece.country] : [],
  );
}

/** "arrived in Lima": the city. */
function cityOf(sentence: Resolved, stretch: string): string | null {
  const item = itemsIn(sentence.skeleton, stretch, 'CL').find(
    ({ piece }) => piece?.kind === 'place' || (piece?.kind === 'country' && piece.how === 'seat'),
  );
  return item ? wordsOf(sentence.tokens, item.first, item.last) : null;
}

function visitsIn(sentence: Resolved, story: Story): ToldVisit[] {
  const { skeleton } = sentence;
  const found: ToldVisit[] = [];
  for (const frame of VISIT_FRAMES) {
    const { name, pattern, noun } = frame;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(skeleton.text); match; match = pattern.exec(skeleton.text)) {
      pattern.lastIndex = match.index + Math.max(1, match[0].indexOf('>') + 1);
      const leads = match[0].indexOf(match.groups?.at ?? '') < match[0].indexOf(match.groups?.who ?? match[0]);
      const from = leads || frame.subject || noun ? 0 : match[0].indexOf('>');
      const at = match.index + match[0].indexOf(match.groups?.at ?? '', from);
      const said = statusSaid(skeleton.text.slice(0, at), skeleton.text.slice(at), noun === true || name === 'visit');
      if (
        /invited|invites|invite/.test(match.groups?.at ?? '') ||
        /\binvit\w+ (?:<\w+> )?to $/.test(skeleton.text.slice(0, at))
      ) {
        refused(sentence, story, { match, rule: name }, 'visit-invited');
        continue;
      }
      const here = frame.here ? (story.lead.country ?? story.home) : null;
      for (const to of here ? [here] : destinations(sentence, match.groups?.to ?? '')) {
        for (const person of travellers(sentence, story, frame, match))
          found.push(...visit(sentence, story, { person, to, at, match, pattern, said, rule: name }));
      }
    }
  }
  return found;
}

/** Who travels: the one the pattern names, the subject of the sentence, or the one the text is about. */
function travellers(sentence: Resolved, story: Story, frame: VisitFrame, match: RegExpExecArray): number[] {
  const { skeleton } = sentence;
  if (frame.subject) {
    const clause = skeleton.text.slice(0, match.index);
    const [subject] = itemsIn(skeleton, clause, 'P');
    const opening = skeleton.text.indexOf('<P');
    // "X said that tourists were heading to": what somebody speaks of is not what he does
    const governed = /\b(?:told|said|with|by|of|that) $/.test(clause.slice(0, opening));
    const reported = /\b(?:said|says|told|that|noted|added|announced)\b/.test(clause.slice(opening));
    return subject && !governed && !reported ? subject.people.slice(0, 1) : [];
  }
  const named = skeleton.items.some((item) => item.tag === 'P' && item.how === 'name');
  // in "eleven days abroad that took him to" nobody of the sentence is "him"
  if (frame.name === 'took-to' && !named && story.about !== undefined) return [story.about];
  return peopleIn(skeleton, match.groups?.who ?? '');
}

interface Visiting {
  person: number;
  to: string;
  at: number;
  match: RegExpExecArray;
  pattern: RegExp;
  said: SaidStatus;
  rule: string;
}

function visit(sentence: Resolved, story: Story, visiting: Visiting): ToldVisit[] {
  const { person, to, at, match, pattern, said, rule } = visiting;
  const { status } = said;
  if (to === 'EU') return refused(sentence, story, visiting, 'visit-union');
  if (story.country(person) === to) return refused(sentence, story, visiting, 'visit-home', to);
  const tokens = tokensAt(sentence.skeleton, match.index, match.index + match[0].length);
  const [first, last] = [sentence.tokens[tokens.first], sentence.tokens[tokens.last]];
  if (!first || !last) return [];
  const date = dateNear(sentence, at, at, true);
  const [from = null, until = null] = daysOf(date);
  const before = sentence.skeleton.text.slice(0, at);
  // to be asked to come is not to come
  if (/\b(?:invit\w+|ask(?:ed|s|ing)|propos\w+|urg\w+|wish\w*|hop(?:ed|es|ing))\b[^.;,]{0,40}$/.test(before))
    return refused(sentence, story, visiting, 'visit-invited');
  const told: ToldVisit = {
    person,
    to,
    city: cityOf(sentence, match.groups?.to ?? ''),
    date: from,
    until,
    kind:
      kindOf(sentence.skeleton.text.slice(Math.max(0, match.index - 30), match.index + match[0].length)) ??
      (rule === 'arrival' || rule === 'welcomed' ? kindOf(sentence.skeleton.text) : null),
    status: status !== 'held' ? status : isAhead(sentence, story, match, from) ? 'planned' : null,
    rule: `visit-${rule}`,
    sentence: sentence.index,
    start: first.start,
    end: last.end,
  };
  if (story.trace) told.seen = [framedVisit({ sentence, story, told }, { pattern, match, at, said })];
  return [told];
}

/** Tells the trace that a journey was seen and not taken for a visit. */
function refused(
  { tokens, skeleton }: Resolved,
  story: Story,
  { person, match, rule }: Pick<Visiting, 'match' | 'rule'> & { person?: number },
  reason: Reason,
  detail: string | null = null,
): [] {
  if (!story.trace) return [];
  const { first, last } = tokensAt(skeleton, match.index, match.index + match[0].length);
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  const people = person === undefined ? peopleIn(skeleton, match[0]) : [person];
  story.trace.refuse({ reason, rule: `visit-${rule}`, people, start, end, detail });
  return [];
}

/** Whether the day lies after publication, or what follows says that the visit is arranged. */
function isAhead(sentence: Resolved, story: Story, match: RegExpExecArray, date: string | null): boolean {
  if (date && story.published && date.length === story.published.length && date > story.published) return true;
  // "leaves for Quito on Wednesday": the present of a departure is a plan
  const departs = /^(?:leaves|departs|flies|heads|goes|travels|proceeds|continues)\b/.test(match.groups?.at ?? '');
  if (departs && (!date || !story.published || date >= story.published)) return true;
  const before = sentence.skeleton.text.slice(0, match.index);
  if (!match.groups?.who && /\b(?:will|would|due to|scheduled to|expected to|set to|plans to|is to)\b/.test(before))
    return true;
  const rest = sentence.skeleton.text.slice(match.index + match[0].length);
  return /^ ?,? (?:where|which|for which|and)? ?(?:[\w<>-]+ ){0,6}(?:has been|have been|is|are) (?:arranged|scheduled|planned|set|due|expected)\b/.test(
    rest,
  );
}

/** "the visiting U.S. President, X": X is where the text stands, or where the host is at home. */
function visitingGuests(sentence: Resolved, story: Story): ToldVisit[] {
  return sentence.skeleton.items.flatMap((item) => {
    const guest = guestOf(sentence, item);
    if (guest === undefined) return [];
    const to = story.lead.country ?? story.home;
    const [first, last] = [sentence.tokens[item.first], sentence.tokens[item.last]];
    if (!to || !first || !last || story.country(guest) === to) return [];
    const told: ToldVisit = {
      person: guest,
      to,
      city: null,
      date: story.lead.date?.slice(0, 7) ?? null,
      until: null,
      kind: null,
      status: null,
      rule: 'visit-visiting',
      sentence: sentence.index,
      start: first.start,
      end: last.end,
    };
    if (story.trace) told.seen = [impliedVisit(sentence, story, told, 'told as "visiting"')];
    return [told];
  });
}

function guestOf(sentence: Resolved, item: Item): number | undefined {
  if (item.tag !== 'P' || item.how !== 'name') return undefined;
  const words = [sentence.tokens[item.first - 1], ...sentence.tokens.slice(item.first, item.first + 2)].map(
    (token) => token?.lower,
  );
  return words.includes('visiting') ? item.people[0] : undefined;
}

/** A week spoken of as a whole gives no first day, only its month. */
function daysOf(date: string | null): (string | null)[] {
  const [from = null, until = null] = date?.split('/') ?? [];
  const week = from && until && from.length === 10 && until.length === 10 && daysBetween(from, until) === 6;
  return week ? [from.slice(0, 7) === until.slice(0, 7) ? from.slice(0, 7) : null, null] : [from, until];
}

const COMPANIONS = /\b(?:accompan\w+|entourage|delegation|travel(?:ling|ing)? with|go(?:es|ing)? with|along with)\b/;

/** Those named as travelling along make the same visits. */
function companions(sentences: readonly Resolved[], visits: readonly ToldVisit[], story: Story): ToldVisit[] {
  return sentences.flatMap((sentence) => {
    if (!COMPANIONS.test(sentence.skeleton.text)) return [];
    const [led = '', company] = sentence.skeleton.text.split(/\baccompanied by\b/);
    const leaders = company === undefined ? [] : peopleIn(sentence.skeleton, led);
    const leader =
      visits.findLast(
        ({ person, sentence: at, status }) => leaders.includes(person) && at <= sentence.index && status === null,
      ) ?? visits.findLast((told) => told.sentence <= sentence.index && told.sentence >= sentence.index - 4);
    if (!leader) return [];
    const names = itemsIn(sentence.skeleton, company ?? sentence.skeleton.text, 'P')
      .filter((item) => item.how === 'name')
      .flatMap(({ people }) => people);
    return names
      .filter((person) => person !== leader.person && story.country(person) === story.country(leader.person))
      .map((person) => {
        const { start, end } = sentence;
        const told: ToldVisit = { ...leader, person, rule: 'visit-companion', sentence: sentence.index, start, end };
        return story.trace
          ? { ...told, seen: [impliedVisit(sentence, story, told, 'named as travelling along')] }
          : told;
      });
  });
}

const ITS_TIME =
  /(<[HP]\d+>)(?: 's)? (?:[\w-]+ ){0,3}(?:visit|trip|stay|tour) (?:[\w-]+ ){0,3}?(?:began|begins|started|starts|runs|lasts|took place|takes place|is|was|from|will)\b/g;

/** "His official visit began on September 28": the day and kind of the visit told before. */
function laterTold(sentences: readonly Resolved[], visits: JoinedVisit[]): void {
  for (const sentence of sentences) {
    for (const match of sentence.skeleton.text.matchAll(ITS_TIME)) {
      const [person] = peopleIn(sentence.skeleton, match[1] ?? '');
      const visit = visits.findLast(
        (told) => told.person === person && told.sentence <= sentence.index && told.sentence >= sentence.index - 3,
      );
      if (!visit || (visit.date && visit.kind)) continue;
      const [from = null, until = null] = daysOf(
        dateNear(sentence, match.index + match[0].length, match.index + match[0].length, true),
      );
      visit.date ??= from;
      visit.until ??= until;
      visit.kind ??= kindOf(match[0]);
      visit.passages.push({ start: sentence.start, end: sentence.end });
    }
  }
}

export interface JoinedVisit extends ToldVisit {
  passages: { start: number; end: number }[];
}

/** The visits of a document, each once. */
export function readVisits(sentences: readonly Resolved[], story: Story): JoinedVisit[] {
  const told = sentences
    .filter(({ caption }) => !caption)
    .flatMap((sentence) => [...visitsIn(sentence, story), ...visitingGuests(sentence, story)]);
  const joined: JoinedVisit[] = [];
  for (const visit of [...told, ...companions(guestsNamed(sentences, told, story), told, story)]) {
    const known = joined.find(
      (other) =>
        other.person === visit.person &&
        other.to === visit.to &&
        other.status === visit.status &&
        sameTime(other.date, visit.date),
    );
    if (!known) {
      joined.push({ ...visit, passages: [{ start: visit.start, end: visit.end }] });
      continue;
    }
    known.passages.push({ start: visit.start, end: visit.end });
    seeAlso(known, visit);
    known.kind ??= visit.kind;
    if (!known.date || (visit.date && visit.date.length > known.date.length)) known.date = visit.date ?? known.date;
    known.until ??= visit.until;
  }
  laterTold(sentences, joined);
  return joined;
}

const sameTime = (a: string | null, b: string | null): boolean =>
  !a || !b || a.startsWith(b.slice(0, 7)) || b.startsWith(a.slice(0, 7));
