// Constructions in which a state sits in a body: composition, apposition, election, accession, the hand-over of a chair.
// They are matched on the sentence with its seats laid open; those who only wish for a seat, and those who have none, are refused.

import { Cued, CuedList } from '../../cues.ts';
import { BLOCS } from '../../lexicon/blocs.ts';
import { SEAT_FRAMES } from '../../lexicon/seat-frames.ts';
import { SIGNS } from '../../lexicon/seat-signs.ts';
import type { SeatFrame } from '../../lexicon/seat-words.ts';
import { matches } from '../../matches.ts';
import type { Resolved } from '../../people/resolve.ts';
import { tokensAt } from '../../skeleton.ts';
import type { Story } from '../../story/story.ts';
import { isState } from '../../story/titled.ts';
import { type Named, type SeatBodies, THE_HOUSE } from './seat-bodies.ts';
import { codesIn, membersOf, type Place } from './seat-members.ts';
import { withSubject } from './seat-subjects.ts';
import { isWished } from './seat-wishes.ts';

export interface Seat {
  member: string;
  /** The body in the words of the text, and by the name under which it is known. */
  of: string;
  body: string;
  role: string;
  rule: string;
  start: number;
  end: number;
}

/** Where a construction stands, and the bodies told of so far. */
interface Told extends Place {
  bodies: SeatBodies;
}

const FRAMES = new CuedList<SeatFrame>(SEAT_FRAMES, ({ pattern }) => pattern);
/** Asked for those whom no other seats. */
const WIDEST = new CuedList<SeatFrame>(SIGNS, ({ pattern }) => pattern);

/** "A and B, never colonies of C, entered": what is said of a subject before its verb. */
const ASIDE = new Cued(
  /(<[BC]\d+>(?:(?: ,| and| , and)(?: the)? <C\d+>)*) , (?!<)(?:[^<,.;]|<[NDLHO]\d+>|(?<= (?:from|in|of|to|near|by|under|at|with) )<C\d+>){4,90} , (?=(?:[a-z]+ly |also |have |has |had |will |were |was |are |is |both ){0,3}(?!who\b|which\b|and\b)[a-z]+(?:ed|s|en|ook|on|ame|t|have|are)\b)/g,
);

/** "A does not belong to B but holds", "A hosts B and chairs", "A was let into B in C, assumed": the words before a verb of seats that shares its subject with them. */
const SHARED = new Cued(
  /(?<!(?:\b(?:of|in|from|with|to|by|for|at|on|and|between)|,)(?: the)? )(<C\d+>) (?!,|and)(?:(?!<[CP])[^.;:,]|(?<= in )<C\d+>){3,90}? (?:but|and|,) (?=(?:(?:now|currently|also|this year|instead|at present) )*(?:holds?|held|has|had|is in|sits?|sat|chairs?|chaired|presides?|presided|occupies|belongs?|assum(?:ed|es)|t(?:ook|akes) over|joined|became)\b(?! by))/g,
);

/** The sentence without such words, if it has any. */
function withoutAside(view: Resolved): Resolved[] {
  return [ASIDE, SHARED].flatMap((words) => {
    if (!words.mayMatch(view.skeleton.text)) return [];
    const text = view.skeleton.text.replace(words.pattern, '$1 ');
    return text === view.skeleton.text ? [] : [{ ...view, skeleton: { ...view.skeleton, text } }];
  });
}

const DATELINE = /^<[CL]\d+>(?: , (?:<[CLD]\d+>|[a-z.]+(?: \d+)?))*(?: \( [^)]{1,20} \))? (?:–|—|- -|-) /;

/** "SUVA – A diplomat was chosen": where the news is from sits in nothing. Offsets stay. */
export function withoutDateline(view: Resolved): Resolved {
  const dateline = DATELINE.exec(view.skeleton.text)?.[0];
  if (!dateline) return view;
  const text = `${'_'.repeat(dateline.length - 1)} ${view.skeleton.text.slice(dateline.length)}`;
  return { ...view, skeleton: { ...view.skeleton, text } };
}

const OVER = /\b(?:hand\w*|pass\w*|relinquish\w*|transferred)\b/;

const roleOf = (said: string): string =>
  said
    .replace(
      /^(?:(?:\w+st|\w+nd|\w+rd|\w+th|newest|latest|other|fellow|key|new|few|many|current|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|\d+|only|sole|year's) )+/,
      '',
    )
    .replace(/members?(?: (?:states?|countr(?:y|ies)|nations?))?$|^seat$|^all(?:y|ies)$/, 'member')
    .replace(/(?:chairmanship|chairship|presidency|president|chairman|helm)$/, 'chair')
    .replace(/candidate countr(?:y|ies)/, 'candidate')
    .replace(/s$/, '')
    .trim();

/** A candidate is told of only where states are candidates for being let in, not for a seat by election. */
const forEntry = (of: string): boolean =>
  !/\b(?:Council|Commission|Committee|Board|Court|Bureau)\b/.test(of.replace(/^Council of Europe$/, ''));

/** "…, as are A and B", "and C will do so next year": those of whom the same is told. */
const ELSE =
  /^ (?:(?:since|from|in|on) )?<D\d+>(?: ,| ;)?(?: and| while)?(?: the)? (<C\d+>)(?= (?:(?:only )?(?:since|from|in|on) )?<D\d+>| [a-z]+ (?:years?|months?|weeks?) (?:later|earlier|before|after))|^[^.;<]{0,40}(?:<D\d+> ?)?(?:, as (?:are|is|were|was|did|do|does)|(?:and|,) so (?:are|is|were|did|do))(?: the)? (<C\d+>(?:(?: ,| and| , and)(?: the)? <C\d+>)*)|^[^.;<]{0,30}(?:<D\d+> ?)?(?:and|,|;)(?: the)? (?=<C\d+> (?:will )?(?:do|does|did) so\b)(<C\d+>)|^(?: (?:in|for) <D\d+>)?(?: ,)? after(?: the)? (<C\d+>(?: and (?:before|ahead of)(?: the)? <C\d+>)?)(?= (?:,|\.)|$)/;

/** "a member of A and of B". */
const ALSO =
  /^(?: \( [^)]{1,20} \))? (?:and|as well as) (?:of |in |to )?(?:the )?(<B\d+>)(?! (?:members?|leaders?|summits?|states|countries|'s))/;

/** "A, whose country": the state beside its head. */
const OWN_STATE = /^<P\d+> , <C\d+>$/;
/** Nobody is to join these who has not been elected. */
const ELECTIVE = /\b(?:Security|Human Rights|Social) Council$/;
const LETS_IN = /^(?:takes-in|let-in|status|chosen)$/;

/** The body that a match of a frame seats states in. */
function bodyOf(frame: SeatFrame, place: Told, match: RegExpExecArray, members: readonly string[]): Named | null {
  const { n, bodies, view } = place;
  const words = match.groups?.body ?? match.groups?.before;
  if (words)
    return bodies.meant(n, words, { at: tokensAt(view.skeleton, match.index, match.index + 1).first, members });
  if (frame.unnamed === undefined) return null;
  if (frame.unnamed === 'chaired') return bodies.chaired(n, 4);
  const told = (frame.role === 'chair' ? bodies.chaired(n) : null) ?? bodies.unsaid(n, frame.unnamed, members);
  // "Finland got in last April": into the bloc that the text is about
  return (
    told ??
    (/^(?:joined|let-in)$/.test(frame.name) && !/\bfollowed\b/.test(match[0])
      ? bodies.unsaid(n, 'bloc', members)
      : null)
  );
}

/** Whom a frame seats by one match, and who else is said to sit likewise; who hands a chair over has it no longer. */
function seatedBy(frame: SeatFrame, place: Told, match: RegExpExecArray): string[] {
  const { view, story } = place;
  const next = codesIn(view, story, match.groups?.next ?? '');
  if (OVER.test(match[0]) && match.groups?.next !== undefined) return next;
  const rest = ELSE.exec(view.skeleton.text.slice(match.index + match[0].length));
  const likewise = rest?.slice(1).find((words) => words !== undefined) ?? '';
  return [...membersOf(frame, place, match), ...codesIn(view, story, likewise), ...next];
}

function seatsBy(frame: SeatFrame, place: Told): Seat[] {
  const { view, n, story, bodies } = place;
  const { text } = view.skeleton;
  return matches(frame.pattern, text).flatMap((match): Seat[] => {
    const { who = '', next = '', role: said, title } = match.groups ?? {};
    const named = bodyOf(
      frame,
      place,
      match,
      [who, next].flatMap((words) => codesIn(view, story, words)),
    );
    if (!named || isWished(frame, text, match, ELECTIVE.test(named.name))) return [];
    // whom the Assembly lets in is a member of the house
    const body = LETS_IN.test(frame.name) && /General Assembly$/.test(named.name) ? THE_HOUSE : named;
    // people hold the chair of a bloc for their state; whoever heads another house does so in person
    if (/^<P/.test(who) && !OWN_STATE.test(who) && !/ , which /.test(match[0]) && !BLOCS.has(body.name)) return [];
    const role = frame.role ?? roleOf(said ?? title ?? 'member');
    if (role === 'candidate' && !forEntry(body.words)) return [];
    const also = role === 'chair' ? undefined : ALSO.exec(text.slice(match.index + match[0].length))?.[1];
    const other = also ? bodies.meant(n, also) : null;
    return seatedBy(frame, place, match)
      .filter(isState)
      .flatMap((member) =>
        [body, ...(other ? [other] : [])].map((of) => ({
          member,
          of: of.words,
          body: of.name,
          role,
          rule: `membership-${frame.name}`,
          start: view.start,
          end: view.end,
        })),
      );
  });
}

const ELECTING = new Cued(
  /\b(?:(?:joined|is joining|will (?:join|enter)) (?:the )?|(?:elect(?:ed|s|ing)|re-elected|voted|chose|chosen|admitted|picked|filled|fill)(?: (?!<B|session|meeting|summit|vote)[^\s.;]+){0,12}? (?:to|for|onto|on|of|in|into) (?:(?!<B)[^\s.;]+ ){0,4}?)(?<body><B\d+>)/g,
);

/** Seats, elections and newcomers spoken of: those listed further on have them. */
const SEATS_OF = new Cued(
  /\b(?:(?:sit|sits|seated) on|(?:seats|places|vacancies|newcomers|(?:founding|new|elected) members|elections?) (?:on|in|to|for|at|of)) (?:the )?(?:[a-z-]+ )?(?<body><B\d+>)|(?<before><B\d+>) (?:'s (?:\w+ )?(?:seats|newcomers|vacancies)|(?:has|have|gets?|got) (?:\w+ )?new (?:members|faces))/g,
);

/** A chair that somebody has in person is spoken of further on as that of a state. */
const CHAIRED = new Cued(
  /\b(?:chair\w*|presidency|gavel|helm) of (?:the )?(?<body><B\d+>)|(?<before><B\d+>) (?:'s )?(?:rotating |new )?(?:chair|chairman|chairperson|chairmanship|presidency)\b/g,
);

/** Seats told by one sentence; bodies that somebody joined or was elected to are remembered for the sentences after it. */
export function seatsTold(views: readonly Resolved[], n: number, story: Story, bodies: SeatBodies): Seat[] {
  const said = withSubject(views, n, story) ?? views[n];
  if (!said) return [];
  const view = n === 0 ? withoutDateline(said) : said;
  const { text } = view.skeleton;
  for (const match of [ELECTING, SEATS_OF].flatMap((words) => matches(words, text))) {
    const body = bodies.meant(n, match.groups?.body ?? match.groups?.before ?? '');
    if (body) bodies.remember(n, body);
  }
  for (const match of matches(CHAIRED, text)) {
    const body = bodies.meant(n, match.groups?.body ?? match.groups?.before ?? '');
    if (body && BLOCS.has(body.name)) bodies.rememberChair(n, body);
  }
  const seats = [view, ...withoutAside(view)].flatMap((one) =>
    FRAMES.in(one.skeleton.text).flatMap((frame) => seatsBy(frame, { view: one, views, n, story, bodies })),
  );
  const seated = new Set(seats.map(({ member }) => member));
  seats.push(
    ...WIDEST.in(text)
      .flatMap((frame) => seatsBy(frame, { view, views, n, story, bodies }))
      .filter(({ member }) => !seated.has(member)),
  );
  if (/\b(?:in the chair|the gavel)\b/.test(text)) {
    const bloc = bodies.chaired(n) ?? bodies.unsaid(n, 'bloc', []);
    if (bloc) bodies.rememberChair(n, bloc);
  }
  for (const { of, body, role } of seats) {
    if (/(?:member|observer)$/.test(role)) bodies.remember(n, { name: body, words: of });
    if (role === 'chair') bodies.rememberChair(n, { name: body, words: of });
  }
  return seats;
}
