// Who else sat at the table: "was joined at the talks by X", "Y also attended the meeting".
// Those named only as a delegation, or present at something else than a meeting just told, are not added.

import { partOfItem } from '../parts.ts';
import type { Resolved } from '../people/resolve.ts';
import { peopleIn } from '../skeleton.ts';
import type { Seen, Sighting } from '../trace.ts';
import { subjectBefore, wordsIn } from './clauses.ts';

const NAMES = String.raw`<P\d+>(?: ,? ?(?:and |as well as |along with )?(?:by )?(?:the )?<P\d+>)*`;
const MEETING =
  '(?:meetings?|talks|discussions?|conversations?|sessions?|rounds?|luncheon|lunch|dinner|reception|audience|encounters?|call|event|ceremony|negotiations|consultations|table|banquet|meal)';
const JOINED = new RegExp(
  String.raw`(?<host><P\d+>) (?:was|were) (?:also )?(?:joined|accompanied|flanked|assisted) (?:(?:at|in|during|for|throughout) (?<which>(?:all |both |each of )?(?:of )?(?:the|these|those|his|her|<H\d+>) (?:[\w-]+ )?)${MEETING} )?by (?:the )?(?<names>${NAMES})`,
);
/** "the talks", "all the trilateral rounds". */
const THE_MEETING = String.raw`(?:(?:all|both|most|each) (?:of )?)?(?:the|these|those|<[GH]\d+>) (?:[\w-]+ )?${MEETING}\b`;
/** What one does who is at the table of others; whose subject it is, the clause says. */
const PRESENT = new RegExp(
  String.raw`\b(?:(?:was|were) (?:also |there |likewise )*(?:present|in attendance|there|in the room|on hand|(?:seated |sitting )?(?:at|around) (?:the|<[HG]\d+>|his|her|their|that) (?:[a-z-]+ )?table|at (?:his|her|their|<H\d+>) side|among those present)\b(?! (?:when|while|as|until|from|since)\b)(?! (?:at|in|on|for) (?!${THE_MEETING}))|(?:attended|joined|took part in|participated in|sat in on|witnessed|watched|oversaw|chaired|moderated|presided over|mediated) ${THE_MEETING}|(?:sat in|took part|attended|participated)(?: as well| too| also)? [.;,]|also (?:took part|attended|participated|sat in|joined)\b|sat in (?:when|as|while|during|on)\b|(?:stood|sat) (?:at the (?:same )?table|beside <[GP]\d+>|next to <[GP]\d+>)|joined (?:<G\d+>|them)\b|(?:took part|attended|participated|joined)(?: in (?:it|${THE_MEETING}))? (?:as well|too)\b)`,
);
/** "They sat at the table, as did X". */
const AS_DID = new RegExp(String.raw`\b(?:as|so)(?: ,? ?[a-z-]+ ,?)? (?:did|had|was|were) (?:the )?(?<names>${NAMES})`);
const ALSO = new RegExp(
  String.raw`\b(?:also (?:present|attending|taking part|in attendance|at the table|there)|present|in attendance|seated (?:at|around) (?:the |a )?(?:[\w-]+ )?table(?: in (?:<[CL]\d+>|[a-z-]+))?|(?:attending|joining|taking part in|participating in) ${THE_MEETING})(?: (?:at|in|during) ${THE_MEETING})? (?:was|were)(?: also)? (?:the )?(?<names>${NAMES})`,
);

interface Table extends Seen {
  people: number[];
  status: string;
  mode: string;
  sentence: number;
}

/** How far back the meeting may have been told. */
const REACH = 3;

/** The meetings, those at which the text names further people with all of them. */
export function withCompanions<M extends Table>(told: readonly M[], sentences: readonly Resolved[]): M[] {
  let meetings = [...told];
  for (const sentence of sentences) {
    const { caption, index, skeleton } = sentence;
    if (caption) continue;
    const joined = JOINED.exec(skeleton.text)?.groups;
    const present = presentIn(skeleton.text);
    const added = peopleIn(skeleton, joined?.names ?? present ?? '');
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

/** Those of whom a sentence says that they were there too, as a stretch of its skeleton. */
function presentIn(text: string): string | undefined {
  const said = PRESENT.exec(text);
  if (said) {
    const words = wordsIn(text);
    const at = words.findIndex((word) => word.at >= said.index);
    const subject = subjectBefore(words, at);
    return subject && text.slice(subject.from, subject.to);
  }
  return (ALSO.exec(text) ?? AS_DID.exec(text))?.groups?.names;
}

/** Who joined the table, for a trace. */
function joiners(sentence: Resolved, added: readonly number[]): Sighting {
  const items = sentence.skeleton.items.filter(({ people }) => people.some((person) => added.includes(person)));
  const parts = items.map((item) => ({ ...partOfItem(sentence, item, 'other side', null), how: 'joined the table' }));
  return { rule: 'meeting-companions', start: sentence.start, end: sentence.end, parts };
}
