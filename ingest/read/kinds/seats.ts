// Constructions in which a state sits in a body: composition, apposition, election, accession, and the hand-over of a chair.
// They are matched on the sentence with "ASEAN chair" and the like laid open; candidates and non-members are refused.
import { SEAT_FRAMES, type SeatFrame } from '../lexicon/seat-frames.ts';
import type { Resolved } from '../people/resolve.ts';
import { type Item, itemsIn, peopleIn } from '../skeleton.ts';
import { partyOf } from './parties.ts';
import type { Story } from './story.ts';

export interface Seat {
  member: string;
  of: string;
  role: string;
  status: 'former' | null;
  rule: string;
  start: number;
  end: number;
}

const SEAT_TITLE =
  /^(?:(?:special|permanent|non-permanent|full|associate|founding|current|rotating|elected) )*(?:observer|chair|members?|chairman|chairmanship|presidency)$/i;

/** "<O1>" as "chair of <O1>" where the office is a seat in a body, and the EU as a body: it is one where it has members. */
function laidOpen({ skeleton }: Resolved): string {
  return skeleton.text.replace(/<([OPCN])(\d+)>/g, (tag, _, number: string) => {
    const piece = skeleton.items[Number(number)]?.piece;
    if (piece?.kind === 'country') return piece.code === 'EU' ? `<B${number}>` : tag;
    if (piece?.kind !== 'office' || !SEAT_TITLE.test(piece.title)) return tag;
    const title = piece.title.toLowerCase();
    if (piece.of === null) return title;
    return /^[A-Z]{3}$/.test(piece.of) ? tag : `${title} of <O${number}>`;
  });
}

const nameOf = ({ piece }: Item): string | null => {
  if (piece?.kind === 'body') return piece.organ && piece.country !== null ? null : piece.name;
  if (piece?.kind === 'country') return piece.code === 'EU' ? 'EU' : null;
  return piece?.kind === 'office' ? piece.of : null;
};

/** Names of bodies in the order of the text up to a sentence. */
const bodiesUpTo = (sentences: readonly Resolved[], n: number): string[] =>
  sentences
    .slice(0, n + 1)
    .flatMap(({ skeleton }) => skeleton.items.map(nameOf))
    .filter((name) => name !== null);

/** The body meant by tags, by "the African Union's Peace and Security Council", or by its noun alone ("the council"). */
function bodyMeant(sentences: readonly Resolved[], n: number, words: string): string | null {
  const sentence = sentences[n];
  if (!sentence) return null;
  const names = itemsIn(sentence.skeleton, words)
    .map(nameOf)
    .filter((name) => name !== null);
  if (names.length > 0) return names.join("'s ");
  const noun = words.replace(/s$/, 's?').replace(/[sz]ation$/, '[sz]ation');
  return bodiesUpTo(sentences, n).findLast((name) => new RegExp(String.raw`\b${noun}\b`, 'i').test(name)) ?? null;
}

const WISHED =
  /\b(?:candida\w+|bid|bids|seek\w*|apply|appl(?:ied|ication)|run(?:ning)? for|aspir\w+|vying|campaign\w*|hop\w+|support for|propos\w+|nominat\w+|wants?|would like|to become|may|might|could|if|not|never|nor|non-members?|potential|prospective|future|ambition\w*)\b/;
const OVER = /\b(?:no longer|former|until|hand\w*|pass\w*|relinquish\w*|left|quit|withdr\w+)\b/;

const roleOf = (said: string): string =>
  said
    .replace(/^(?:\w+st|\w+nd|newest|latest|other|fellow) /, '')
    .replace(/members?(?: (?:states?|countr(?:y|ies)|nations?))?$|^seat$/, 'member')
    .replace(/chairmanship|presidency|chairman/, 'chair')
    .replace(/s$/, '')
    .trim();

/** Whoever says "we": the speaker of the sentence, else the person that the text is about. */
function speaker(sentence: Resolved, story: Story): string | null {
  const person = peopleIn(sentence.skeleton, sentence.skeleton.text).at(-1) ?? story.about;
  return (person === undefined ? null : story.country(person)) ?? story.home;
}

function seatsBy(frame: SeatFrame, text: string, sentences: readonly Resolved[], n: number, story: Story): Seat[] {
  const sentence = sentences[n];
  if (!sentence) return [];
  return [...text.matchAll(frame.pattern)].flatMap((match) => {
    const groups = match.groups ?? {};
    const of = bodyMeant(sentences, n, groups.body ?? groups.before ?? '');
    const around = text.slice(Math.max(0, match.index - 40), match.index + match[0].length);
    if (!of || WISHED.test(around.split(/ [,;:] /).at(-1) ?? around) || WISHED.test(match[0])) return [];
    const role = roleOf(groups.role ?? groups.title ?? frame.role ?? 'member');
    const codes = (words: string): (string | null)[] => itemsIn(sentence.skeleton, words, 'C').map(partyOf);
    const [first, over] = [
      frame.who === 'speaker' ? [speaker(sentence, story)] : codes(groups.who ?? ''),
      codes(groups.from ?? ''),
    ];
    const status = (former: boolean): Seat['status'] => (former ? 'former' : null);
    return [
      ...first.map((member) => ({ member, status: status(OVER.test(match[0])) })),
      ...over.map((member) => ({ member, status: status(true) })),
      ...codes(groups.next ?? '').map((member) => ({ member, status: status(false) })),
    ].flatMap(({ member, status: held }) =>
      member !== null && /^[A-Z]{3}$/.test(member)
        ? [
            {
              member,
              of,
              role,
              status: held,
              rule: `membership-${frame.name}`,
              start: sentence.start,
              end: sentence.end,
            },
          ]
        : [],
    );
  });
}

/** Seats told within one sentence. */
export function seatsTold(sentences: readonly Resolved[], story: Story): (Seat & { sentence: number })[] {
  return sentences.flatMap((sentence, n) => {
    const text = laidOpen(sentence);
    return SEAT_FRAMES.flatMap((frame) => seatsBy(frame, text, sentences, n, story)).map((seat) => ({
      ...seat,
      sentence: sentence.index,
    }));
  });
}

const ELECTING =
  /\b(?:elect(?:ed|s|ing)|re-elected|voted|chose|chosen|admitted|picked|filled|fill)\b(?: (?!<B)[^\s.;]+){0,8} (?:to|for|onto|on|of|in|into)(?: (?!<B)[^\s.;]+){0,4} (?<body><B\d+>)/;

/** Bodies to which somebody was elected, whoever it was: the next sentence may give the names. */
export function electedBodies(sentences: readonly Resolved[]): { of: string; sentence: number }[] {
  return sentences.flatMap((sentence, n) => {
    const match = ELECTING.exec(laidOpen(sentence));
    const of = match ? bodyMeant(sentences, n, match.groups?.body ?? '') : null;
    return of ? [{ of, sentence: sentence.index }] : [];
  });
}
