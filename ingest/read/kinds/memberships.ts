// A country's or person's seat in a body: "as a member of", "ASEAN Chair", "non-permanent seat at", "elected to".
import { BLOCS } from '../lexicon/blocs.ts';
import { wordsOf } from '../mentions/pieces.ts';
import type { Resolved } from '../people/resolve.ts';
import { type Item, itemsIn, peopleIn, tokensAt } from '../skeleton.ts';
import type { Seen } from '../trace.ts';
import { partyOf } from './parties.ts';
import { seenSeat } from './seat-parts.ts';
import { electedBodies, seatsTold } from './seats.ts';
import type { Story } from './story.ts';

export interface ToldMembership extends Seen {
  member: string | number;
  of: string;
  role: string;
  status: 'former' | 'proposed' | null;
  rule: string;
  start: number;
  end: number;
}

const ROLE =
  '(?:(?:non-permanent|permanent|full|founding|associate|special|elected|rotating|current|observer|incoming|new|honorary|active|responsible|deputy|vice) )*(?:members?|observers?|observer state|chair|chairman|chairmanship|presidency|president|vice president|vice-president|co-chair|seat|membership|dialogue partners?|sectoral dialogue partner|partner country|candidate)';
const BODY = '(?:the )?(?<body><[B]\\d+>)';
const WHO = '(?<who><[CP]\\d+>(?: (?:,|and|, and|as well as)(?: the)? <[CP]\\d+>)*)';
const gap = (n: number): string => String.raw`(?:(?!<[B])[^\s.;]+ ){0,${n}}?`;

interface SeatFrame {
  name: string;
  pattern: RegExp;
  role?: string;
}

const FRAMES: readonly SeatFrame[] = [
  {
    name: 'as',
    pattern: new RegExp(String.raw`\bas (?:a |an |the )?(?<role>${ROLE}) (?:of|at|in|on|to) ${BODY}`, 'g'),
  },
  {
    name: 'as',
    pattern:
      /\bas (?:a |an |the )?(?<body><B\d+>) (?:'s )?(?<role>chair|chairman|member|observer|president|coordinator|dialogue partner)/g,
  },
  {
    name: 'seat',
    pattern: new RegExp(
      String.raw`(?<role>(?:non-permanent |permanent )?(?:seat|membership|member)) ${gap(7)}(?:of|at|in|on|to|for) ${BODY}`,
      'g',
    ),
  },
  {
    name: 'chairs',
    pattern: new RegExp(
      String.raw`${WHO} ${gap(6)}(?:chairs|chaired|will chair|to chair|takes over the chair|assumes? the chairmanship of|holds? the (?:rotating )?(?:chair|presidency) of) ${BODY}`,
      'g',
    ),
    role: 'chair',
  },
  {
    name: 'chairs',
    pattern: new RegExp(
      String.raw`${BODY}(?: ,)? which ${WHO} (?:will |is to |would )?(?:chair|chairs|chaired|<O\d+>)`,
      'g',
    ),
    role: 'chair',
  },
  {
    name: 'chairmanship',
    pattern: new RegExp(
      String.raw`${WHO} (?:'s )?(?:[\w-]+ ){0,3}?(?<role>chairmanship|chair|presidency) (?:of|in) ${BODY}`,
      'g',
    ),
    role: 'chair',
  },
  {
    name: 'elected',
    pattern: new RegExp(
      String.raw`${WHO} ${gap(5)}(?:elected|re-elected|admitted|joined|accepted|named) ${gap(8)}(?:to|of|as|on) ${BODY}`,
      'g',
    ),
    role: 'member',
  },
  {
    name: 'sits',
    pattern: new RegExp(
      String.raw`${WHO} ${gap(4)}(?:be|is|are|was|sat|sits|sit|serves?|served|serving|seated|place|voted) (?:on|onto) ${BODY}`,
      'g',
    ),
    role: 'member',
  },
  {
    name: 'is',
    pattern: new RegExp(
      String.raw`${WHO} ${gap(4)}(?:is|are|was|became|becomes|remains|being|become) ${gap(4)}(?<role>${ROLE}) (?:of|at|in|on) ${BODY}`,
      'g',
    ),
  },
];

function memberBefore(sentence: Resolved, story: Story, stretch: string): string | number | null {
  const item = itemsIn(sentence.skeleton, stretch, 'C').at(-1);
  const party = item ? partyOf(item) : null;
  if (party && party.length <= 3) return party;
  return (
    sentence.skeleton.items
      .filter(({ tag }) => tag === 'C')
      .map(partyOf)
      .find((code) => code !== null && code !== 'EU') ?? story.home
  );
}

function membersOf(sentence: Resolved, story: Story, match: RegExpExecArray): (string | number)[] {
  const { skeleton } = sentence;
  const who = match.groups?.who;
  if (!who) {
    const member = memberBefore(sentence, story, skeleton.text.slice(0, match.index));
    return member === null ? [] : [member];
  }
  const codes = itemsIn(skeleton, who, 'C')
    .map(partyOf)
    .filter((code) => code !== null);
  return codes.length > 0 ? codes : peopleIn(skeleton, who).slice(0, 0);
}

const bodyName = (sentence: Resolved, item: Item): string =>
  item.piece?.kind === 'body' ? item.piece.name : wordsOf(sentence.tokens, item.first, item.last);

function seatsIn(sentence: Resolved, story: Story): ToldMembership[] {
  const { skeleton } = sentence;
  if (!skeleton.text.includes('<B')) return [];
  return FRAMES.flatMap(({ name, pattern, role }) =>
    [...skeleton.text.matchAll(pattern)].flatMap((match) => {
      const body = itemsIn(skeleton, match.groups?.body ?? '', 'B')[0];
      if (!body) return [];
      const before = skeleton.text.slice(Math.max(0, match.index - 60), match.index + match[0].length);
      const status = /\b(?:candida\w+|bid|seek\w*|apply|applied|run for|hop\w+ to|support for|propos\w+)\b/.test(before)
        ? ('proposed' as const)
        : /\b(?:former|until)\b/.test(before)
          ? ('former' as const)
          : null;
      const tokens = tokensAt(skeleton, match.index, match.index + match[0].length);
      const [first, last] = [sentence.tokens[tokens.first], sentence.tokens[tokens.last]];
      if (!first || !last || status === 'proposed' || /\b(?:not|never|nor)\b/.test(match[0])) return [];
      const said = (match.groups?.role ?? role ?? 'member')
        .replace(/^(?:seat|membership|members)$/, 'member')
        .replace(/seat$/, 'member')
        .replace(/chairmanship|presidency/, 'chair');
      return membersOf(sentence, story, match).map((member) => ({
        member,
        of: bodyName(sentence, body),
        role: said,
        status,
        rule: `membership-${name}`,
        start: first.start,
        end: last.end,
      }));
    }),
  );
}

/** "ASEAN Chair" as an office of a country: "Viet Nam as ASEAN Chair in 2020". */
function chairsIn(sentence: Resolved): ToldMembership[] {
  return sentence.skeleton.items.flatMap((item) => {
    const { piece } = item;
    if (item.tag !== 'O' || piece?.kind !== 'office' || piece.of === null || /^[A-Z]{2,3}$/.test(piece.of)) return [];
    if (
      !/^(?:special observer|observer|chair|member|president|chairman|coordinator|vice president|vice chair)$/i.test(
        piece.title,
      )
    )
      return [];
    // "As a member of B, A …"
    const opening =
      sentence.tokens[0]?.lower === 'as' && item.first <= 3
        ? sentence.skeleton.items.find((other) => other.first > item.last && other.tag === 'C')
        : undefined;
    const before =
      opening ?? sentence.skeleton.items.filter((other) => other.first < item.first && other.tag === 'C').at(-1);
    const party = before ? partyOf(before) : null;
    const link = opening
      ? 'as'
      : sentence.tokens
          .slice(before?.last ?? 0, item.first)
          .map((token) => token.lower)
          .join(' ');
    if (
      /\b(?:not|never|nor|wants?|hop(?:es?|ing)|seeks?|would|may|might|could|to become|appl\w+|aspir\w+|bid)\b/.test(
        link,
      )
    )
      return [];
    if (!party || !/\b(?:as|is|was|became|becomes|a|an|the|elected|current|contributes)\b/.test(link)) return [];
    const ends = [before?.first ?? item.first, before?.last ?? item.last, item.first, item.last];
    const [first, last] = [sentence.tokens[Math.min(...ends)], sentence.tokens[Math.max(...ends)]];
    return first && last
      ? [
          {
            member: party,
            of: piece.of,
            role: piece.title,
            status: null,
            rule: 'membership-office',
            start: first.start,
            end: last.end,
          },
        ]
      : [];
  });
}

const LISTED = /\b(?:chosen|picked|voted in|members?|elected|seats?|joined|membership|serve|voted)\b/;
const LIST = /<C\d+>(?: ,(?: the)? <C\d+>)+(?:,? and(?: the)? <C\d+>)?/;

/** "The others that have become members are A, B and C": the body is the one told of before. */
function listedIn(sentences: readonly Resolved[], told: readonly { of: string; sentence: number }[]): ToldMembership[] {
  return sentences.flatMap((sentence) => {
    const match = LIST.exec(sentence.skeleton.text);
    const words = sentence.tokens.map((token) => token.lower).join(' ');
    if (!match || !LISTED.test(words) || sentence.skeleton.text.includes('<B')) return [];
    const voted = sentences
      .filter(
        ({ index, skeleton }) =>
          index < sentence.index && index >= sentence.index - 2 && /\b(?:elected|voted|chose)\b/.test(skeleton.text),
      )
      .flatMap(({ skeleton }) => skeleton.items.filter(({ piece }) => piece?.kind === 'body' && !piece.organ))
      .at(-1)?.piece;
    const of =
      told.findLast((other) => other.sentence < sentence.index)?.of ??
      (voted?.kind === 'body' ? voted.name : undefined);
    const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)];
    if (!of || !first || !last) return [];
    const codes = itemsIn(sentence.skeleton, match[0], 'C')
      .map(partyOf)
      .filter((code) => code !== null);
    return codes.length < 3
      ? []
      : codes.map((member) => ({
          member,
          of,
          role: 'member',
          status: null,
          rule: 'membership-listed',
          start: first.start,
          end: last.end,
        }));
  });
}

const OF_THE_BLOC =
  /(<C\d+>) 's (?:\w+ )?(?:chairmanship|presidency) of the (?:bloc|grouping|association|organi[sz]ation|group)\b/;

/** "Cambodia's chairmanship of the bloc": the body of many states told of last. */
function chairOfTheBloc(sentences: readonly Resolved[]): ToldMembership[] {
  return sentences.flatMap((sentence, n) => {
    const match = OF_THE_BLOC.exec(sentence.skeleton.text);
    if (!match) return [];
    const bodies = sentences
      .slice(0, n + 1)
      .flatMap(({ skeleton }) =>
        skeleton.items.filter(({ piece }) => piece?.kind === 'body' && !piece.organ && BLOCS.has(piece.name)),
      );
    const piece = bodies.at(-1)?.piece;
    const member = itemsIn(sentence.skeleton, match[1] ?? '', 'C').map(partyOf)[0];
    const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)];
    if (piece?.kind !== 'body' || !member || !first || !last) return [];
    return [
      {
        member,
        of: piece.name,
        role: 'chair',
        status: null,
        rule: 'membership-chairmanship',
        start: first.start,
        end: last.end,
      },
    ];
  });
}

/** The memberships of a document, each once. */
export function readMemberships(sentences: readonly Resolved[], story: Story): ToldMembership[] {
  const prose = sentences.filter(({ caption }) => !caption);
  const told = [
    ...prose.flatMap((sentence) =>
      [...seatsIn(sentence, story), ...chairsIn(sentence)].map((seat) => ({ ...seat, sentence: sentence.index })),
    ),
    ...seatsTold(prose, story),
  ];
  const bodies = [...told, ...electedBodies(prose)].sort((a, b) => a.sentence - b.sentence);
  const all: ToldMembership[] = [
    ...told.map(({ sentence: _, ...seat }) => seat),
    ...listedIn(prose, bodies),
    ...chairOfTheBloc(prose),
  ];
  const kept = all.filter(
    (told, i) => all.findIndex((other) => other.member === told.member && other.of === told.of) === i,
  );
  if (story.trace) for (const told of kept) told.seen = [seenSeat(prose, story, told)];
  return kept;
}
