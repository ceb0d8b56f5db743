// Who issued a policy, who proposed it, and when: named right beside it, or by the verb that tells of its issue. Not what another
// clause dates.
import { CALENDAR_WORDS } from '../../lexicon/calendar.ts';
import { type BodyPiece, wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';

const ISSUED =
  '(?:has |have |had |will |to |on [^,]{4,18} )?(?:issue[sd]?|adopt(?:s|ed)?|pass(?:es|ed)?|approve[sd]?|promulgate[sd]?|enact(?:s|ed)?|sign(?:s|ed)?|publish(?:es|ed)?|unveil(?:s|ed)?|launch(?:es|ed)?|released?|announced?)';
const BEFORE = new RegExp(`${ISSUED} (?:the |a |an |its |his |her |their |new |draft |revised )*$`);
const PASSIVE =
  /^[^.;]{0,60}?\b(?:issued|adopted|passed|approved|promulgated|enacted|signed|published|launched)(?: unanimously| today| on [^,]{4,18}| in (?:\w+ )?\d{4})? by (?:the )?/;
const PROPOSED =
  /(?:propos(?:ed|es|ing)|recommend(?:ed|s)|suggest(?:ed|s)|advis(?:ed|es)|ask(?:ed|s)|urged|submitted)\b/;

/** A sentence in its document, as the circumstances of a policy in it are looked for. */
export interface At {
  text: string;
  sentence: Resolved;
  /** The ministry or body that the text named last, for "the ministry". */
  bodies: readonly BodyPiece[];
}

export const bodiesOf = (sentence: Resolved): BodyPiece[] =>
  sentence.pieces.filter((piece): piece is BodyPiece => piece.kind === 'body');

/** A body with what it belongs to: "Secretariat of the Party Central Committee". */
function bodyAt({ text, sentence }: At, offset: number): string | undefined {
  const piece = sentence.pieces.find(
    ({ first, last }) => (sentence.tokens[first]?.start ?? -1) <= offset && (sentence.tokens[last]?.end ?? -1) > offset,
  );
  if (piece?.kind === 'body') return wordsOf(sentence.tokens, piece.first, piece.last);
  if (piece?.kind === 'country' && piece.how !== 'adjective') return piece.code;
  const words = /^((?:[\p{Lu}][\p{L}'’]*)(?: (?:(?:of|the|and|for) ){0,2}[\p{Lu}][\p{L}'’]*)*)/u.exec(
    text.slice(offset, sentence.end),
  )?.[1];
  return words?.replace(/[’']s$/, '');
}

/** The country or body that ends right before an offset, "the" and "'s" aside. */
function bodyBefore({ text, sentence }: At, offset: number): string | undefined {
  const head = text.slice(sentence.start, offset).replace(/(?:[’']s?)? *$/, '');
  const end = sentence.start + head.length;
  const piece = sentence.pieces.findLast(({ last }) => {
    const token = sentence.tokens[last];
    return token !== undefined && token.start < end && token.end >= end;
  });
  if (piece?.kind === 'body') return within(sentence, piece);
  if (piece?.kind === 'country') return piece.code;
  const person = sentence.mentions.findLast(({ run }) => sentence.tokens[run.last]?.end === end);
  if (person) return person.run.name;
  const words = /((?:[\p{Lu}][\p{L}'’]*)(?: (?:(?:of|the|and|for) ){0,2}[\p{Lu}][\p{L}'’]*)*)$/u.exec(head)?.[1];
  return words?.replace(/^The /, '');
}

/** "Secretariat of the Party Central Committee", also where it stands as "Party Central Committee's Secretariat". */
function within(sentence: Resolved, piece: BodyPiece): string {
  const own = wordsOf(sentence.tokens, piece.first, piece.last).replace(/^The /, '');
  const [before, link] = [sentence.tokens[piece.first - 1]?.lower, sentence.tokens[piece.first - 2]?.lower];
  const head = before === 'the' && link === 'of' ? sentence.tokens[piece.first - 3] : undefined;
  return head?.capital ? `${head.text} of the ${own}` : own;
}

export function issuerOf(at: At, start: number, end: number): string | null {
  const { text, sentence } = at;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const own = /\(EU\)/.test(text.slice(start, end)) ? 'EU' : undefined;
  const of = /^,?(?: \(\d{4}\))? (?:of|by|from|issued by) (?:the )?(?=\p{Lu})/u.exec(after);
  const named = of && bodyAt(at, end + of[0].length);
  const deed = BEFORE.exec(before);
  const subject = deed ? bodyBefore(at, sentence.start + deed.index) : undefined;
  const passive = PASSIVE.exec(after);
  const agent = passive ? bodyAt(at, end + passive[0].length) : undefined;
  const adjacent = /(?:\p{Lu}\p{L}*(?:['’]s)?) $/u.test(before) ? bodyBefore(at, start - 1) : undefined;
  const issuer =
    own ??
    named ??
    subject ??
    agent ??
    (adjacent && bodiesOf(sentence).some((piece) => within(sentence, piece) === adjacent || piece.name === adjacent)
      ? adjacent
      : undefined);
  return issuer && !/^\d/.test(issuer) && !CALENDAR_WORDS.has(firstWord(issuer)) ? issuer : null;
}

const firstWord = (name: string): string => name.split(' ')[0]?.toLowerCase() ?? '';

const NO_LETTER = /[^a-z]+/;

// a printer's slip may glue the article to the noun: "theministry"
const PROPOSERS = /(ministry|government|committee|commission|department|council|secretariat|bank|agency)\b/;

export function proposerOf(at: At, start: number): string | null {
  const { text, sentence, bodies } = at;
  const before = text.slice(sentence.start, start);
  const verb = PROPOSED.exec(before);
  if (!verb) return null;
  const body = bodiesOf(sentence).findLast(
    (piece) => (sentence.tokens[piece.last]?.end ?? 0) <= sentence.start + verb.index,
  );
  const noun = PROPOSERS.exec(before.slice(0, verb.index))?.[1];
  if (body && (!noun || body.name.toLowerCase().includes(noun))) return body.name;
  if (!noun) return null;
  return bodies.findLast(({ name }) => name.toLowerCase().split(NO_LETTER).includes(noun))?.name ?? noun;
}

/** The date beside the policy: "… of 20 July 2015", "adopted … on 25 March 2024"; not one of another clause. */
export function dateOf({ text, sentence }: At, start: number, end: number): string | null {
  const before = text.slice(sentence.start, start);
  const tail = text.slice(end, Math.min(sentence.end, end + 110));
  const told =
    BEFORE.test(before) ||
    /^[^.;,]{0,70}?\b(?:issued|adopted|passed|approved|promulgated|enacted|signed|published|launched|announced|dated)\b/.test(
      tail,
    ) ||
    /^,? (?:of|dated) \d/.test(tail);
  if (!told) return null;
  for (const piece of sentence.pieces) {
    if (piece.kind !== 'date') continue;
    const from = sentence.tokens[piece.first]?.start ?? 0;
    if (from >= end && from - end < 110 && !/[;]/.test(text.slice(end, from))) return piece.value.split('/')[0] ?? null;
  }
  return null;
}
