// Who else sat at the table: those of whom presence.ts says that they were there join the meeting told last before.
// Those named only as a delegation, or present at something else than a meeting just told, are not added.

import { mayCoincide } from '../../../../model/dates.ts';
import { Cued } from '../../cues.ts';
import { partOfItem } from '../../parts.ts';
import type { Resolved } from '../../people/resolve.ts';
import { peopleIn } from '../../skeleton.ts';
import { dateNear } from '../../story/circumstances.ts';
import type { Seen, Sighting } from '../../trace.ts';
import { type Presence, presencesIn } from './presence.ts';
import { SIGNING } from './signings.ts';

interface Table extends Seen {
  people: number[];
  date: string | null;
  status: string;
  mode: string;
  rule: string;
  sentence: number;
}

/** A meeting, and the sentence that last told of its table. */
interface Sitting<M extends Table> {
  meeting: M;
  last: number;
  /** Whether nobody would call it a meeting until somebody joins. */
  open: boolean;
}

/** How far back the meeting may have been told. */
const REACH = 3;
/** A ceremony is told of longer. */
const OF_CEREMONY = 6;
const reachOf = ({ rule }: Table): number => (rule === SIGNING ? OF_CEREMONY : REACH);
/** "The ceremony", "the talks": words that go back to a meeting further off. */
const NAMED =
  /\b(?:the|their|that) (?:[a-z]+ )?(?:ceremony|signing|audience|talks|meeting|session|round|encounter|reception|negotiations|signatories|signers)\b/;
/** Who is there in the flesh is not on the line. */
const ON_THE_LINE =
  /\b(?:connected|dialled|dialed|listened|listening|joined|took part)\b|\b(?:was|were) (?:also )?on the (?:line|call)\b/;
/** What many attend without meeting each other. */
const GATHERING = new Cued(
  /\b(?:session|summit|conference|forum|parade|funeral|inauguration|assembly|stadium|mass|represented)\b/,
);
const ATTENDED = new Cued(
  /\b(?:present|attend\w*|took part|participa\w+|guests|represented|looked on|watched|row|there)\b/,
);
const OF_MANY = new Cued(
  /\b\d+(?:st|nd|rd|th)? (?:\w+ )?(?:session|summit)\b|\bsession of the\b|\bsummit\b|\bconference\b|\bforum\b|\bparade\b|\bfuneral\b|\binaugurat\w+|\bassembly\b|\bmass\b/,
);

/** "took part", "were there": in whatever was spoken of. */
const BARE = new Cued(
  /^(?!.*\b(?:talks|meeting|table|ceremony|signing|them|him|her)\b)(?:.*\b(?:took part|attended|were there|was there|participated|present (?:was|were)|in attendance|among the guests|among those present)\b)/,
);

/** The meetings, those at which the text names further people with all of them. */
export function withCompanions<M extends Table>(
  told: readonly M[],
  sentences: readonly Resolved[],
  open: readonly M[] = [],
): M[] {
  const sittings = [...told, ...open].map(
    (meeting): Sitting<M> => ({ meeting, last: meeting.sentence, open: open.includes(meeting) }),
  );
  let many = -1;
  let gathering = -REACH;
  for (const sentence of sentences) {
    const { text } = sentence.skeleton;
    if (many < 0 && OF_MANY.test(text)) many = sentence.index;
    if (sentence.caption) continue;
    const presences = presencesIn(text);
    const bare = BARE.test(text) && OF_MANY.test(sentences[sentence.index - 1]?.skeleton.text ?? '');
    const joined = presences.length > 0 && !bare;
    // present at the session of a body: no company at the table of two
    if (many >= 0 && many < sentence.index && (joined || ATTENDED.test(text)) && GATHERING.test(text))
      gathering = sentence.index;
    if (!joined) continue;
    if (sentence.index - gathering < REACH && !presences.some(({ host }) => host !== null)) continue;
    for (const presence of together(presences)) join(sittings, sentence, presence);
  }
  return sittings.flatMap((sitting) => (sitting.open ? [] : [sitting.meeting]));
}

/** "X stood behind them, and so did Y": what one sentence says of several is said of one table. */
function together(presences: readonly Presence[]): (Presence & { more: Presence['names'][] })[] {
  const [first, ...others] = presences;
  const plain = ({ host, all }: Presence): boolean => host === null && !all;
  if (first && presences.every(plain)) return [{ ...first, more: others.map(({ names }) => names) }];
  return presences.map((presence) => ({ ...presence, more: [] }));
}

function join<M extends Table>(
  sittings: Sitting<M>[],
  sentence: Resolved,
  presence: Presence & { more: Presence['names'][] },
): void {
  const { skeleton, index } = sentence;
  const { text } = skeleton;
  const names = [presence.names, ...presence.more]
    .map(({ from, to }) =>
      text.slice(from, to).replace(/<[PG]\d+> 's (?=.*>)|<H\d+> |(?<=<P\d+>) of (?:the )?<P\d+>/g, ''),
    )
    .join(' ');
  const [host] = presence.host === null ? [] : peopleIn(skeleton, presence.host);
  const added = peopleIn(skeleton, names).filter((person) => person !== host);
  if (added.length === 0) return;
  const own = dateNear(sentence, presence.names.from);
  const onLine = !presence.all && ON_THE_LINE.test(text);
  // "had sat there a day earlier": another day is another table
  const sameDay = ({ sentence, date }: M): boolean => sentence === index || mayBeOneDay(own, date);
  const fitting = sittings.filter(
    ({ meeting, last }) =>
      meeting.status === 'held' &&
      // whose name alone stands under a paper so far may be joined by the other side
      (meeting.people.length > 1 || meeting.rule === SIGNING) &&
      // those whom a roll is called of are all of it
      meeting.rule !== 'meeting-roll-call' &&
      meeting.sentence <= index &&
      (presence.all || last >= index - reachOf(meeting) || NAMED.test(text)) &&
      (host === undefined || meeting.people.includes(host)) &&
      (onLine || meeting.mode === 'in-person' || meeting.sentence === index) &&
      sameDay(meeting) &&
      // who is of the pair already is told of, not added
      !added.every((person) => meeting.people.includes(person)) &&
      // those whom the sentence sets at a table are no table by themselves
      !(meeting.sentence === index && meeting.people.every((person) => added.includes(person))),
  );
  const closed = fitting.filter((sitting) => !sitting.open);
  const candidates = closed.length > 0 ? closed : fitting;
  const newest = Math.max(...candidates.map(({ last }) => last));
  const chosen = candidates.filter(({ last }) => presence.all || last === newest);
  const seats = chosen.map(({ meeting }) => meeting.people);
  const sameTable = sittings.filter(
    ({ meeting, open }) =>
      !open &&
      meeting.status === 'held' &&
      meeting.mode === 'in-person' &&
      meeting.sentence <= index &&
      sameDay(meeting) &&
      chosen.some((one) => mayBeOneDay(one.meeting.date, meeting.date)) &&
      seats.some((people) => people.every((person) => meeting.people.includes(person))),
  );
  for (const sitting of new Set([...chosen, ...sameTable])) {
    const { meeting } = sitting;
    sitting.last = index;
    sitting.open = false;
    sitting.meeting = {
      ...meeting,
      people: [...new Set([...meeting.people, ...added])],
      ...(meeting.seen ? { seen: [...meeting.seen, joiners(sentence, added)] } : {}),
    };
  }
}

/** Whether what is told on two days, as far as they are told, may be of one. */
const mayBeOneDay = (one: string | null, other: string | null): boolean =>
  one === null || other === null || mayCoincide(one, other);

/** Who joined the table, for a trace. */
function joiners(sentence: Resolved, added: readonly number[]): Sighting {
  const items = sentence.skeleton.items.filter(({ people }) => people.some((person) => added.includes(person)));
  const parts = items.map((item) => ({ ...partOfItem(sentence, item, 'other side', null), how: 'joined the table' }));
  return { rule: 'meeting-companions', start: sentence.start, end: sentence.end, parts };
}
