// Who else sat at the table: "was joined at the talks by X", "Y also attended the meeting".
// Those named only as a delegation, or present at something else than a meeting just told, are not added.

import { partOfItem } from '../parts.ts';
import type { Resolved } from '../people/resolve.ts';
import { peopleIn } from '../skeleton.ts';
import type { Seen, Sighting } from '../trace.ts';

const NAMES = String.raw`<P\d+>(?: ,? ?(?:and |as well as |along with )?(?:by )?(?:the )?<P\d+>)*`;
const MEETING =
  '(?:meetings?|talks|discussions?|conversations?|session|luncheon|lunch|dinner|reception|audience|encounter|call|event|ceremony)';
const JOINED = new RegExp(
  String.raw`(?<host><P\d+>) (?:was|were) (?:also )?(?:joined|accompanied|flanked|assisted) (?:(?:at|in|during|for|throughout) (?<which>(?:all |both |each of )?(?:of )?(?:the|these|those|his|her|<H\d+>) (?:[\w-]+ )?)${MEETING} )?by (?:the )?(?<names>${NAMES})`,
);
const PRESENT = new RegExp(
  String.raw`(?<names>${NAMES}) (?:(?:was|were) (?:also )?(?:present|in attendance|there|at the table)\b(?! (?:at|in|on|for) (?!the ${MEETING}\b))|(?:also )?(?:attended|joined|took part in|participated in|sat in on) the ${MEETING}\b)`,
);
const ALSO = new RegExp(
  String.raw`\b(?:also (?:present|attending|taking part|in attendance|at the table)|present|in attendance)(?: (?:at|in|during) the ${MEETING})? (?:was|were) (?:the )?(?<names>${NAMES})`,
);

interface Table extends Seen {
  people: number[];
  status: string;
  mode: string;
  sentence: number;
}

/** How far back the meeting may have been told. */
const REACH = 2;

/** The meetings, those at which the text names further people with all of them. */
export function withCompanions<M extends Table>(told: readonly M[], sentences: readonly Resolved[]): M[] {
  let meetings = [...told];
  for (const sentence of sentences) {
    const { caption, index, skeleton } = sentence;
    if (caption) continue;
    const joined = JOINED.exec(skeleton.text)?.groups;
    const present = (PRESENT.exec(skeleton.text) ?? ALSO.exec(skeleton.text))?.groups;
    const added = peopleIn(skeleton, joined?.names ?? present?.names ?? '');
    if (added.length === 0) continue;
    const [host] = peopleIn(skeleton, joined?.host ?? '');
    const all = /^(?:all|both|each)\b/.test(joined?.which ?? '');
    const candidates = meetings.filter(
      (meeting) =>
        meeting.status === 'held' &&
        meeting.sentence <= index &&
        (all || meeting.sentence >= index - REACH) &&
        (host === undefined || meeting.people.includes(host)) &&
        (!all || meeting.mode === 'in-person') &&
        // who is of the pair already is told of, not added
        !(present && added.every((person) => meeting.people.includes(person))),
    );
    const last = Math.max(...candidates.map(({ sentence }) => sentence));
    const chosen = new Set(candidates.filter(({ sentence }) => all || sentence === last));
    meetings = meetings.map((meeting) =>
      chosen.has(meeting)
        ? {
            ...meeting,
            people: [...new Set([...meeting.people, ...added])],
            ...(meeting.seen ? { seen: [...meeting.seen, joiners(sentence, added)] } : {}),
          }
        : meeting,
    );
  }
  return meetings;
}

/** Who joined the table, for a trace. */
function joiners(sentence: Resolved, added: readonly number[]): Sighting {
  const items = sentence.skeleton.items.filter(({ people }) => people.some((person) => added.includes(person)));
  const parts = items.map((item) => ({ ...partOfItem(sentence, item, 'other side', null), how: 'joined the table' }));
  return { rule: 'meeting-companions', start: sentence.start, end: sentence.end, parts };
}
