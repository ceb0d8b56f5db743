// Constructions in which a state sits in a body: composition, apposition, election, accession, the hand-over of a chair.
// They are matched on the sentence with its seats laid open; those who only wish for a seat, and those who have none, are refused.

import { Cued, CuedList } from '../../cues.ts';
import { BLOCS } from '../../lexicon/blocs.ts';
import { SEAT_FRAMES } from '../../lexicon/seat-frames.ts';
import type { SeatFrame } from '../../lexicon/seat-words.ts';
import { matches } from '../../matches.ts';
import { heldBy } from '../../people/holdings.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, peopleIn, tokensAt } from '../../skeleton.ts';
import { partyOf } from '../../story/parties.ts';
import type { Story } from '../../story/story.ts';
import { behind } from '../../stretches.ts';
import type { Named, SeatBodies } from './seat-bodies.ts';
import { withSubject } from './seat-subjects.ts';

export interface Seat {
  member: string;
  /** The body in the words of the text, and by the name under which it is known. */
  of: string;
  body: string;
  role: string;
  status: null;
  rule: string;
  start: number;
  end: number;
}

const FRAMES = new CuedList<SeatFrame>(SEAT_FRAMES, ({ pattern }) => pattern);

interface Place {
  /** The sentence, with its subject given. */
  view: Resolved;
  /** The sentences before it, by their index. */
  views: readonly Resolved[];
  n: number;
  story: Story;
  bodies: SeatBodies;
}

/** Words without which no frame can match. */
const ABOUT_SEATS = new Cued(
  /\b(?:join|participating|associates|status|moves?|moved|back|take over|next|held|share|represent|(?:be|is|are|was|were|been|place) (?:on|in|part of)|members?|membership|observers?|partners?|partner|allies|ally|chair\w*|presiden\w+|helm|seats?|elect\w+|re-elected|chose|chosen|voted|picked|admi\w+|readmitted|accepted|accession|joined|joins|joining|entry|entered|enters|came in|acced\w+|rejoin\w*|welcomed|suspended|candidates?|belong\w*|made up|composed|consist\w*|compris\w+|group\w*|unit\w+|brings?|bringing|links?|linking|gathers|taken in|took in|takes in|expanded|enlarged|sits?|sat|serv\w+|serving|term|terms|left|quit|exited|withdr\w+|pulled out|presid\w+|heads|headed|led|returned|appointed|received|keeps|kept|let|falls?|fell|gavel|next|follow\w*|see|sees|saw|votes|belonged)\b/,
);

const WISHED =
  /\b(?:bid|bids|seek\w*|apply|appl(?:ied|ication|ying)|run(?:ning)? for|aspir\w+|vying|campaign\w*|hop\w+|support\w* [^.;]{0,30}(?:bid|membership|accession|candidacy|application|entry|joining)|oppos\w+|back(?:s|ed|ing)|back(?= (?:the|its|his|her|their)\b)|block\w*|propos\w+|nominat\w+|wants?|wanted|would|to become|may|might|could|if|not|never|nor|non-members?|potential|prospective|future|ambition\w*|path|towards?|veto(?:es|ed|ing)?(?!-)|ratif\w+|negotiat\w+|consider\w*|asked|await\w*|push\w*|calls? for|called for|urg\w+|invit\w+|ready to|wish\w*|prepar\w+|interest\w*|plans?|planned|eligib\w+|should|reject\w*|refus\w+|denied|whether|without|unless|until .* (?:can|is))\b/;
const AHEAD = /\b(?:will|to|shall|expected|due|set|set to|about to|going to)\b/;
const CANDIDATE = /\bcandida\w+\b/;
const OVER = /\b(?:hand\w*|pass\w*|relinquish\w*|transferred)\b/;

const roleOf = (said: string): string =>
  said
    .replace(
      /^(?:(?:\w+st|\w+nd|\w+rd|\w+th|newest|latest|other|fellow|key|new|current|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|\d+|only|sole|year's) )+/,
      '',
    )
    .replace(/members?(?: (?:states?|countr(?:y|ies)|nations?))?$|^seat$|^all(?:y|ies)$/, 'member')
    .replace(/(?:chairmanship|chairship|presidency|president|chairman|helm)$/, 'chair')
    .replace(/candidate countr(?:y|ies)/, 'candidate')
    .replace(/s$/, '')
    .trim();

/** Whoever says "we": the speaker of the sentence, else the person that the text is about. */
function speaker({ skeleton }: Resolved, story: Story): string | null {
  const person = peopleIn(skeleton, skeleton.text).at(-1) ?? story.about;
  return (person === undefined ? null : story.country(person)) ?? story.home;
}

/** Heads and ministers act for their state where they take its chair. */
const ACTS_FOR_STATE =
  /\b(?:president|prime minister|premier|pm|chancellor|king|queen|emir|amir|sultan|crown prince|leader|taoiseach|foreign minister|minister|head of state|head of government)\b/i;

/** The states of a list of countries and people; "X of A" is told of A alone. */
function codesIn({ skeleton }: Resolved, story: Story, words: string): string[] {
  const items = itemsIn(skeleton, words.replace(/<P\d+>(?= of(?: the)? <C)/g, ''));
  const codes = items.flatMap((item) => {
    if (item.tag !== 'P') return partyOf(item);
    const [person, ...others] = item.people;
    if (person === undefined || others.length > 0) return null;
    const held = heldBy(story.holdings, person);
    const acts = held.length === 0 || held.some(({ title }) => ACTS_FOR_STATE.test(title));
    return acts || /<C\d+>/.test(words) ? story.country(person) : null;
  });
  return codes.filter((code) => code !== null && /^[A-Z]{3}$/.test(code)).map(String);
}

/** The country spoken of last before an offset. */
function lastCountry({ view, views, n, story }: Place, at: number): string | null {
  for (let i = n; i >= Math.max(0, n - 2); i--) {
    const { skeleton } = (i === n ? view : views[i]) ?? { skeleton: { text: '', items: [], marks: [] } };
    const text = i === n ? skeleton.text.slice(0, at) : skeleton.text;
    const told = matches(/<C\d+>|<[HP]\d+>(?= (?:'s )?(?:country|nation|homeland)\b)/g, text).map(([tag]) => {
      const [item] = itemsIn(skeleton, tag);
      const [person] = item?.people ?? [];
      return item?.tag === 'C' ? partyOf(item) : person === undefined ? null : story.country(person);
    });
    const code = told.findLast((one) => one !== null && /^[A-Z]{3}$/.test(one));
    if (code) return code;
  }
  return null;
}

/** "As a member of B, A …", "A, as chair of B": the subject after a comma where the phrase opens a clause, else the last before. */
function around({ skeleton }: Resolved, match: RegExpExecArray): string | null {
  const [before, after] = [skeleton.text.slice(0, match.index), skeleton.text.slice(match.index + match[0].length)];
  const next =
    /^(?: (?:in|for|since|until|from) <D\d+>(?: - \d+)?)?(?: this year)?(?: and [^<.;]{0,60}(?:<B\d+>)?)? ,(?: the)? (<C\d+>)/.exec(
      after,
    )?.[1];
  const opens = /(?:^|[,;] |\b(?:and|but|that|and,) )$/.test(before);
  const last = itemsIn(skeleton, before, 'C')
    .map(partyOf)
    .findLast((one) => one !== null);
  const first = next ? itemsIn(skeleton, next, 'C').map(partyOf)[0] : undefined;
  return (opens && first ? first : (last ?? first)) ?? null;
}

const clauseOf = (text: string): string => behind(/ (?:[;:]|but|while|whereas) /g, text);

/** Whether the words of a match, or those right before, only wish for the seat or deny it. */
function isWished(frame: SeatFrame, text: string, match: RegExpExecArray): boolean {
  const lead =
    clauseOf(text.slice(Math.max(0, match.index - 60), match.index))
      .split(/ , /)
      .at(-1) ?? '';
  const around = frame.ahead ? match[0] : `${lead}${match[0]}`;
  if (WISHED.test(around.replace(/applied in <D\d+>/, ''))) return true;
  if (
    frame.name !== 'candidate' &&
    frame.name !== 'status' &&
    CANDIDATE.test(match[0]) &&
    !/\bcandidates?\b/.test(match.groups?.role ?? match.groups?.title ?? '')
  )
    return true;
  if (frame.ahead) return false;
  const verb =
    /\b(?:will|shall|expected to|due to|set to|about to|going to|is to|are to) (?:[\w-]+ ){0,3}?(?:join|become|be|accede|enter|rejoin|leave|quit|serve|sit|take)\b/;
  return verb.test(around) && AHEAD.test(around);
}

/** A candidate is told of only where states are candidates for being let in, not for a seat by election. */
const forEntry = (of: string): boolean =>
  !/\b(?:Council|Commission|Committee|Board|Court|Bureau)\b/.test(of.replace(/^Council of Europe$/, ''));

/** "…, as are A and B", "and C will do so next year": those of whom the same is told. */
const ELSE =
  /^[^.;<]{0,40}(?:<D\d+> ?)?(?:, as (?:are|is|were|was|did|do|does)|(?:and|,) so (?:are|is|were|did|do))(?: the)? (<C\d+>(?:(?: ,| and| , and)(?: the)? <C\d+>)*)|^[^.;<]{0,30}(?:<D\d+> ?)?(?:and|,|;)(?: the)? (?=<C\d+> (?:will )?(?:do|does|did) so\b)(?<so><C\d+>)/;

/** "a member of A and of B". */
const ALSO =
  /^ (?:and|as well as) (?:of |in )?(?:the )?(<B\d+>)(?! (?:members?|leaders?|summits?|states|countries|'s))/;

const LETS_IN = /^(?:takes-in|let-in|status|chosen)$/;
const THE_HOUSE: Named = { name: 'United Nations', words: 'United Nations' };

function seatsBy(frame: SeatFrame, place: Place): Seat[] {
  const { view, n, story, bodies } = place;
  const { text } = view.skeleton;
  return matches(frame.pattern, text).flatMap((match) => {
    const groups = match.groups ?? {};
    const words = groups.body ?? groups.before ?? '';
    const own = groups.who ? codesIn(view, story, groups.who) : [];
    const next = groups.next ? codesIn(view, story, groups.next) : [];
    const named = words
      ? bodies.meant(n, words, {
          at: tokensAt(view.skeleton, match.index, match.index + 1).first,
          members: [...own, ...next],
        })
      : frame.unnamed === 'chaired'
        ? bodies.chaired(n, 4)
        : frame.unnamed
          ? ((frame.role === 'chair' ? bodies.chaired(n) : null) ?? bodies.unsaid(n, frame.unnamed, [...own, ...next]))
          : null;
    if (!named || isWished(frame, text, match)) return [];
    // whom the Assembly lets in is a member of the house
    const body = LETS_IN.test(frame.name) && /General Assembly$/.test(named.name) ? THE_HOUSE : named;
    // people hold the chair of a bloc for their state; whoever heads another house does so in person
    if (/<P/.test(groups.who ?? '') && !BLOCS.has(body.name)) return [];
    const role = frame.role ?? roleOf(groups.role ?? groups.title ?? 'member');
    if (role === 'candidate' && !forEntry(body.words)) return [];
    const meant =
      own.length > 0 || frame.who === undefined
        ? own
        : [
            frame.who === 'speaker'
              ? speaker(view, story)
              : frame.who === 'it'
                ? lastCountry(place, match.index)
                : around(view, match),
          ].filter((code) => code !== null);
    const rest = ELSE.exec(text.slice(match.index + match[0].length));
    const more = rest?.[1] ?? rest?.groups?.so;
    if (more) meant.push(...codesIn(view, story, more));
    // who hands a chair over has it no longer
    const over = OVER.test(match[0]) && groups.next !== undefined;
    const also = role === 'chair' ? undefined : ALSO.exec(text.slice(match.index + match[0].length))?.[1];
    const other = also ? bodies.meant(n, also) : null;
    return [...(over ? [] : meant), ...next]
      .filter((code) => /^[A-Z]{3}$/.test(code))
      .flatMap((member) => [body, ...(other ? [other] : [])].map((of) => ({ member, of })))
      .map(({ member, of: body }) => ({
        member,
        of: body.words,
        body: body.name,
        role,
        status: null,
        rule: `membership-${frame.name}`,
        start: view.start,
        end: view.end,
      }));
  });
}

const ELECTING = new Cued(
  /\b(?:joined (?:the )?|(?:elect(?:ed|s|ing)|re-elected|voted|chose|chosen|admitted|picked|filled|fill)(?: (?!<B|session|meeting|summit|vote)[^\s.;]+){0,12}? (?:to|for|onto|on|of|in|into) (?:(?!<B)[^\s.;]+ ){0,4}?)(?<body><B\d+>)/g,
);

/** A chair that somebody has in person is spoken of further on as that of a state. */
const CHAIRED =
  /\b(?:chair\w*|presidency|gavel|helm) of (?:the )?(?<body><B\d+>)|(?<before><B\d+>) (?:'s )?(?:rotating |new )?(?:chair|chairman|chairperson|chairmanship|presidency)\b/g;

/** Seats told by one sentence; bodies that somebody joined or was elected to are remembered for the sentences after it. */
export function seatsTold(told: readonly Resolved[], n: number, story: Story, bodies: SeatBodies): Seat[] {
  if (!ABOUT_SEATS.test(told[n]?.skeleton.text ?? '')) return [];
  const view = withSubject(told, n, story) ?? told[n];
  if (!view) return [];
  const { text } = view.skeleton;
  for (const match of matches(ELECTING, text)) {
    const body = bodies.meant(n, match.groups?.body ?? '');
    if (body) bodies.remember(n, body);
  }
  const seats = FRAMES.in(text).flatMap((frame) => seatsBy(frame, { view, views: told, n, story, bodies }));
  for (const match of matches(CHAIRED, text)) {
    const body = bodies.meant(n, match.groups?.body ?? match.groups?.before ?? '');
    if (body && BLOCS.has(body.name)) bodies.rememberChair(n, body);
  }
  if (/\b(?:in the chair|the gavel)\b/.test(text)) {
    const bloc = bodies.chaired(n) ?? bodies.unsaid(n, 'bloc', []);
    if (bloc) bodies.rememberChair(n, bloc);
  }
  for (const { of, body, role } of seats) {
    if (/member$/.test(role)) bodies.remember(n, { name: body, words: of });
    if (role === 'chair') bodies.rememberChair(n, { name: body, words: of });
  }
  return seats;
}
