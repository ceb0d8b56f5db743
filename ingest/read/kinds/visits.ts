// Who travelled to which country: "paid an official visit to", "arrived in", "is on a trip to", "the visiting President".
// A journey home is no visit; what is only invited to or planned is told as planned.
import { daysBetween } from '../../../model/dates.ts';
import { wordsOf } from '../mentions/pieces.ts';
import type { Resolved } from '../people/resolve.ts';
import { type Item, itemsIn, peopleIn, tokensAt } from '../skeleton.ts';
import { dateNear, statusAt } from './circumstances.ts';
import type { Story } from './story.ts';

export interface ToldVisit {
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

const P = String.raw`(?<who><[PGH]\d+>(?: (?:,|and|, and) <P\d+>)*)`;
const TO = String.raw`(?<to><[CL]\d+>(?: (?:,|and|, and) <C\d+>)*|<N\d+> (?:capital|city|island|resort)|the <N\d+> capital)`;
const TRIP = '(?:visits?|trips?|tours?|journey|swing|pilgrimage|state visit|stopover|stop)';
const gap = (n: number): string => String.raw`(?:(?!<P)[^\s.;]+ ){0,${n}}?`;

interface VisitFrame {
  name: string;
  pattern: RegExp;
  noun?: boolean;
  /** The country is where the text stands when none is named. */
  here?: boolean;
}

const FRAMES: readonly VisitFrame[] = [
  {
    name: 'visit',
    pattern: new RegExp(
      String.raw`${P}(?: ,)? ${gap(6)}(?<at>paid|pays|pay|paying|made|makes|make|making|began|begins|begin|started|starts|start|kicked off|concluded|concludes|wrapped up|ended|ends|is on|was on|are on|were on|on|embarked|embarks|undertook|undertakes|conducted|conducting|left|leaves|completed|continues|continued|opened) ${gap(9)}${TRIP} ${gap(6)}(?:to|of|in) (?:the )?${TO}`,
      'g',
    ),
  },
  {
    name: 'arrival',
    pattern: new RegExp(
      String.raw`${P}(?: ,)? ${gap(5)}(?<at>arrived|arrives|arrive|arriving|landed|lands|touched down|came|comes|come|coming|travelled|traveled|travels|travel|travelling|traveling|flew|flies|fly|flown|went|goes|go|going|headed|heads|head|departed|departs|left|leaves|leave|set off|journeyed|jetted|reached|toured|tours|in) ${gap(4)}(?:in|to|at|for|into) (?:the )?${TO}`,
      'g',
    ),
  },
  {
    name: 'visited',
    pattern: new RegExp(
      String.raw`${P}(?: ,)? ${gap(5)}(?<at>visited|visits|visit|visiting|toured|reached) ${gap(3)}(?:the )?${TO}(?! ')`,
      'g',
    ),
  },
  {
    name: 'visit-that',
    pattern: new RegExp(
      String.raw`(?<at>${TRIP}) (?:that|which) ${P}(?: ,)? ${gap(4)}(?:paid|made|makes|pays|began|begins|is paying|is making|undertook) ${gap(5)}(?:to|in) (?:the )?${TO}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'stay',
    pattern: new RegExp(
      String.raw`(?<!of |of the |between |between the )(?<who><P\d+>)(?: ,)? (?:(?:had|has|have) (?:just )?been|was|were|is|are) (?:already |also |back |currently |now |still )?(?<at>in|away in|off to) (?:the )?${TO}(?! (?:'s|,? and <P))`,
      'g',
    ),
  },
  {
    name: 'own-visit',
    pattern: new RegExp(String.raw`${P}(?: 's)? ${gap(5)}(?<at>${TRIP}) ${gap(4)}(?:to|of|in) (?:the )?${TO}`, 'g'),
    noun: true,
  },
  {
    name: 'visit-by',
    pattern: new RegExp(
      String.raw`(?<at>${TRIP}) ${gap(5)}(?:to|in) (?:the )?${TO} ${gap(8)}(?:by|of|from) ${gap(2)}${P}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'welcome',
    pattern: new RegExp(
      String.raw`(?<at>welcomed|welcomes|welcome|welcoming|received|invited) ${gap(2)}${P} ${gap(3)}(?:to|in|on (?:his|her|<P\d+>) ${gap(3)}visit to) (?:the )?${TO}`,
      'g',
    ),
  },
  {
    name: 'welcomed',
    pattern: new RegExp(
      String.raw`${P}(?: ,)? ${gap(3)}(?:was|been|were|is) (?<at>welcomed|received|greeted) ${gap(2)}(?:to|in) (?:the )?${TO}`,
      'g',
    ),
  },
];

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
  for (const { name, pattern, noun } of FRAMES) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(skeleton.text); match; match = pattern.exec(skeleton.text)) {
      pattern.lastIndex = match.index + Math.max(1, match[0].indexOf('>') + 1);
      const at =
        match.index +
        match[0].indexOf(match.groups?.at ?? '', name === 'visit-by' || name === 'welcome' ? 0 : match[0].indexOf('>'));
      const status = statusAt(skeleton.text.slice(0, at), skeleton.text.slice(at), noun === true || name === 'visit');
      if (
        /invited|invites|invite/.test(match.groups?.at ?? '') ||
        /\binvit\w+ (?:<\w+> )?to $/.test(skeleton.text.slice(0, at))
      )
        continue;
      for (const to of destinations(sentence, match.groups?.to ?? '')) {
        for (const person of peopleIn(skeleton, match.groups?.who ?? ''))
          found.push(...visit(sentence, story, { person, to, at, match, status, rule: name }));
      }
    }
  }
  return found;
}

interface Seen {
  person: number;
  to: string;
  at: number;
  match: RegExpExecArray;
  status: ReturnType<typeof statusAt>;
  rule: string;
}

function visit(sentence: Resolved, story: Story, { person, to, at, match, status, rule }: Seen): ToldVisit[] {
  if (to === 'EU' || story.country(person) === to) return [];
  const tokens = tokensAt(sentence.skeleton, match.index, match.index + match[0].length);
  const [first, last] = [sentence.tokens[tokens.first], sentence.tokens[tokens.last]];
  if (!first || !last) return [];
  const date = dateNear(sentence, at, at, true);
  const [from = null, until = null] = daysOf(date);
  if (to === story.country(person)) return [];
  const before = sentence.skeleton.text.slice(0, at);
  // to be asked to come is not to come
  if (/\b(?:invit\w+|ask(?:ed|s|ing)|propos\w+|urg\w+|wish\w*|hop(?:ed|es|ing))\b[^.;,]{0,40}$/.test(before)) return [];
  return [
    {
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
    },
  ];
}

/** Whether the day lies after publication, or what follows says that the visit is arranged. */
function isAhead(sentence: Resolved, story: Story, match: RegExpExecArray, date: string | null): boolean {
  if (date && story.published && date.length === story.published.length && date > story.published) return true;
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
    return [
      {
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
      },
    ];
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
    const leader = visits.findLast((told) => told.sentence <= sentence.index && told.sentence >= sentence.index - 4);
    if (!leader) return [];
    const names = sentence.skeleton.items
      .filter((item) => item.tag === 'P' && item.how === 'name')
      .flatMap(({ people }) => people);
    return names
      .filter((person) => person !== leader.person && story.country(person) === story.country(leader.person))
      .map((person) => ({
        ...leader,
        person,
        rule: 'visit-companion',
        sentence: sentence.index,
        start: sentence.start,
        end: sentence.end,
      }));
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
  for (const visit of [...told, ...companions(sentences, told, story)]) {
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
    known.kind ??= visit.kind;
    if (!known.date || (visit.date && visit.date.length > known.date.length)) known.date = visit.date ?? known.date;
    known.until ??= visit.until;
  }
  laterTold(sentences, joined);
  return joined;
}

const sameTime = (a: string | null, b: string | null): boolean =>
  !a || !b || a.startsWith(b.slice(0, 7)) || b.startsWith(a.slice(0, 7));
