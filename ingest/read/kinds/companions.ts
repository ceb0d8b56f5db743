// Who else sat at the table: those of whom presence.ts says that they were there join the meeting told last before.
// Those named only as a delegation, or present at something else than a meeting just told, are not added.

import { mayCoincide } from '../../../model/dates.ts';
import { partOfItem } from '../parts.ts';
import type { Resolved } from '../people/resolve.ts';
import { peopleIn } from '../skeleton.ts';
import type { Seen, Sighting } from '../trace.ts';
import { dateNear } from './circumstances.ts';
import { type Presence, presencesIn } from './presence.ts';

interface Table extends Seen {
  people: number[];
  date: string | null;
  status: string;
  mode: string;
  sentence: number;
}

/** How far back the meeting may have been told. */
const REACH = 3;
/** "The ceremony", "the talks": words that go back to a meeting further off. */
const NAMED = /\b(?:the|their|that) (?:[a-z]+ )?(?:ceremony|signing|audience|talks|meeting|reception|negotiations)\b/;
/** Who is there in the flesh is not on the line. */
const ON_THE_LINE = /\b(?:line|call|connected|dialled|dialed|listened|listening|phone|telephone|conversation)\b/;

/** The meetings, those at which the text names further people with all of them. */
export function withCompanions<M extends Table>(told: readonly M[], sentences: readonly Resolved[]): M[] {
  let meetings = [...told];
  for (const sentence of sentences) {
    if (sentence.caption) continue;
    for (const presence of presencesIn(sentence.skeleton.text)) meetings = joinedBy(meetings, sentence, presence);
  }
  return meetings;
}

function joinedBy<M extends Table>(meetings: M[], sentence: Resolved, presence: Presence): M[] {
  const { skeleton, index } = sentence;
  const { from, to } = presence.names;
  const names = skeleton.text
    .slice(from, to)
    .replace(/<[PG]\d+> 's (?=.*>)|<H\d+> |(?<=<P\d+>) of (?:the )?<P\d+>/g, '');
  const [host] = presence.host === null ? [] : peopleIn(skeleton, presence.host);
  const added = peopleIn(skeleton, names).filter((person) => person !== host);
  if (added.length === 0) return meetings;
  const own = dateNear(sentence, from);
  const { text } = skeleton;
  const reach = NAMED.test(text) ? Number.POSITIVE_INFINITY : REACH;
  const candidates = meetings.filter(
    (meeting) =>
      meeting.status === 'held' &&
      meeting.people.length > 1 &&
      meeting.sentence <= index &&
      (presence.all || meeting.sentence >= index - reach) &&
      (host === undefined || meeting.people.includes(host)) &&
      ((!presence.all && ON_THE_LINE.test(text)) || meeting.mode === 'in-person' || meeting.sentence === index) &&
      // "had sat there a day earlier": another day is another table
      (own === null || meeting.date === null || meeting.sentence === index || mayCoincide(own, meeting.date)) &&
      // who is of the pair already is told of, not added
      !added.every((person) => meeting.people.includes(person)) &&
      // those whom the sentence sets at a table are no table by themselves
      !(meeting.sentence === index && meeting.people.every((person) => added.includes(person))),
  );
  const last = Math.max(...candidates.map((meeting) => meeting.sentence));
  const chosen = new Set(candidates.filter((meeting) => presence.all || meeting.sentence === last));
  return meetings.map((meeting) =>
    chosen.has(meeting)
      ? {
          ...meeting,
          people: [...new Set([...meeting.people, ...added])],
          ...(meeting.seen ? { seen: [...meeting.seen, joiners(sentence, added)] } : {}),
        }
      : meeting,
  );
}

/** Who joined the table, for a trace. */
function joiners(sentence: Resolved, added: readonly number[]): Sighting {
  const items = sentence.skeleton.items.filter(({ people }) => people.some((person) => added.includes(person)));
  const parts = items.map((item) => ({ ...partOfItem(sentence, item, 'other side', null), how: 'joined the table' }));
  return { rule: 'meeting-companions', start: sentence.start, end: sentence.end, parts };
}
