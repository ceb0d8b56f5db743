// Who a sentence says was there too: "looking on were X and Y", "on the Kazakh side sat X", "Z sat in", "the talks were attended by X".
// Only the words are read; at whose table they sat is decided in companions.ts. Whoever came along on a journey is at no table.
import { Cued } from '../../cues.ts';
import {
  AMONG_THEM,
  AS_DID,
  CUE,
  GUESTS_OF,
  HAD_BESIDE,
  HAD_WITH,
  INVERTED,
  JOINED,
  PASSIVE,
  PRESENT,
  TOOK_PLACE,
} from '../../lexicon/presence-words.ts';
import { matches } from '../../matches.ts';
import { FINITE, partsOf, type Stretch, type Word, wordsIn } from './clause-words.ts';
import { subjectBefore } from './clauses.ts';

/** Those who were there too, as stretches of the skeleton, and at whose table. */
export interface Presence {
  names: Stretch;
  /** Tag of the one with whom they were, where it is said. */
  host: string | null;
  /** Whether it is said of all of several meetings. */
  all: boolean;
}

const KIN = /\b(?:wife|husband|spouse|son|daughter|first lady|mother|father|brother|sister)\b/;
/** "X was at the table, on the other side Y": the verb is said once. */
const OPPOSITE =
  /(?:,|and|;) (?:on|from|for) (?:the )?(?:<[CN]\d+>|other|host)(?: 's)? side(?: of the table)?(?: ,)? (?:the |<H\d+> |his |her |[a-z]+ (?=<))*(?=<P)/;
const AT_A_TABLE =
  /\b(?:table|room|talks|meeting|screen|line|call|lunch|dinner|session)\b|\bin <[CL]\d+> (?:was|were)\b/;
/** Who is not there, or only watches. */
const ABSENT = new Cued(
  /\b(?:not|nor|neither|never|absent|missing|instead|no seat)\b|(?<!\bsat in )\bas (?:an? )?(?:guests?(?! of)|observers?|spectators?)\b/,
);

/** Who a sentence says was there too; empty where it does not say so. */
export function presencesIn(text: string): Presence[] {
  if (!/<[PG]\d/.test(text) || !CUE.test(text)) return [];
  const found: Presence[] = [];
  for (const part of partsOf(text)) {
    const last = found.at(-1);
    const more = last ? goesOn(text, part) : undefined;
    if (more && last) found.push({ ...last, names: more });
    else found.push(...[inPart(text, part)].filter((one) => one !== undefined), ...actThere(text, part));
  }
  return found;
}

/** "; X; and Y, whom Z had sent": the names go on behind a semicolon. */
function goesOn(text: string, { from, to }: Stretch): Stretch | undefined {
  const [name] = /^(?:and )?(?:also )?(?:the )?<P\d+>/.exec(text.slice(from, to)) ?? [];
  if (name === undefined || /^ (?!and\b|who\b|whom\b)[a-z]/.test(text.slice(from + name.length, to))) return undefined;
  return { from, to: from + name.length };
}

function inPart(text: string, { from, to }: Stretch): Presence | undefined {
  const part = text.slice(from, to);
  if (ABSENT.test(part)) return undefined;
  const beside = / among them\b/.test(part)
    ? AMONG_THEM.exec(part)
    : /\b(?:had|brought) /.test(part)
      ? HAD_BESIDE.exec(part)
      : null;
  if (beside) {
    const names = beside.groups?.names ?? beside.groups?.own ?? '';
    const at = from + beside.index + beside[0].indexOf(names);
    return { names: { from: at, to: at + names.length }, host: null, all: false };
  }
  const passive = GUESTS_OF.exec(part) ?? PASSIVE.exec(part) ?? TOOK_PLACE.exec(part);
  const joined = JOINED.exec(part) ?? HAD_WITH.exec(part);
  const inverted = INVERTED.exec(part);
  const before = joined ?? inverted ?? passive ?? AS_DID.exec(part);
  if (before) {
    const behind = before.index + before[0].length;
    const end = namesEnd(part, behind, joined !== null);
    if (!/<[PG]\d/.test(part.slice(behind, end)) || KIN.test(part.slice(behind, end))) return undefined;
    // "with him was X" tells of a journey; "with him sat X", of a table
    if (
      inverted &&
      !joined &&
      /\bwith (?:him|her|them|<P\d+>) (?:was|were|came|had been)/.test(before[0]) &&
      !AT_A_TABLE.test(part)
    )
      return undefined;
    return {
      names: { from: from + behind, to: from + end },
      host: joined?.groups?.host ?? /<[GP]\d+>/.exec(inverted?.[0] ?? '')?.[0] ?? null,
      all: /^(?:all|both|each)\b/.test(joined?.groups?.which ?? ''),
    };
  }
  return undefined;
}

/** "X sat in", "X took part in the talks": the subject was there. */
function actThere(text: string, { from, to }: Stretch): Presence[] {
  const part = text.slice(from, to);
  if (ABSENT.test(part)) return [];
  const said = matches(PRESENT, part);
  const words = said.length > 0 ? wordsIn(part) : [];
  return said.flatMap((one) => acting(part, from, words, one));
}

function acting(part: string, from: number, words: readonly Word[], said: RegExpExecArray): Presence[] {
  const subject = subjectBefore(
    words,
    words.findIndex((word) => word.at >= said.index),
  );
  if (!subject) return [];
  const host = / <P\d+>(?: 's side)?$/.test(said[0]) ? (/<P\d+>/.exec(said[0])?.[0] ?? null) : null;
  const with_ = /^(?: (?!<P)\S+){0,7}? , (?:together|along) with /.exec(part.slice(said.index + said[0].length));
  const behind = with_ ? said.index + said[0].length + with_[0].length : 0;
  const to = with_ ? namesEnd(part, behind, true) : subject.to;
  const presence = { names: { from: from + firstNamed(part, subject.from), to: from + to }, host, all: false };
  const opposite = OPPOSITE.exec(part.slice(subject.to));
  if (!opposite) return [presence];
  const other = subject.to + opposite.index + opposite[0].length;
  return [presence, { ...presence, names: { from: from + other, to: from + namesEnd(part, other, true) } }];
}

/** "X, Y and, from the other side, Z were there": the first name, where nothing but names and words on them stands before. */
function firstNamed(part: string, from: number): number {
  const before = part.slice(0, from);
  const first = before.search(/<P\d+>(?! 's)/);
  const plain = /^(?:<[A-Z]\d+>|,|and|from|for|of|on|the|side|as well|together with|a|an|[a-z]+ (?=<)|\s)*$/;
  return first >= 0 && /(?:,|and|with) (?:the )?$/.test(before) && plain.test(before.slice(first)) ? first : from;
}

/** Where the names end: at another clause, or where one of them begins to act. */
function namesEnd(part: string, from: number, short: boolean): number {
  const stop = / (?:while|when|where|but|whereas|after|before|said|who (?=<)|\.|–|—)(?: |$)/.exec(part.slice(from));
  let end = stop ? from + stop.index : part.length;
  for (const { index } of matches(/, (?:and )?(?:the )?<[PG]\d+>(?= \S+)/g, part.slice(from, end))) {
    const next = /> (\S+)/.exec(part.slice(from + index))?.[1] ?? '';
    if (FINITE.test(next) || /^[a-z]+ed$/.test(next)) {
      end = from + index;
      break;
    }
  }
  // "flanked by X, she said": the names end with the list
  const verb = short ? / , (?=[a-z]+(?:ed|ld|ght|id) )/.exec(part.slice(from, end)) : null;
  return verb ? from + verb.index : end;
}
