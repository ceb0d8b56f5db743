// Who acts in a verb that tells of an office: the name before it, before "who", or before an apposition in commas. Who stands behind
// a preposition is refused, unless "who" takes him up.
import { OBLIQUE } from '../lexicon/words.ts';
import type { OfficePiece } from '../mentions/pieces.ts';
import type { Line } from './line.ts';
import type { PersonMention } from './roster.ts';

/** An office that a verb tells, with whose it is. */
export interface VerbOffice {
  mention: PersonMention;
  office: OfficePiece;
}

const ADVERBS =
  /^(?:also|now|still|thus|then|again|himself|herself|already|later|today|thereby|therefore|officially|formally|recently|in|turn|currently|presently|at|present|since|both|it|once|temporarily|meanwhile|moreover|instead)$/;
/** Auxiliaries of one verb. */
export const AUXILIARY = /^(?:is|was|has|had|have|will|to|be|been|being)$/;
/** An apposition between a name and its verb is no longer. */
const LONGEST_APPOSITION = 24;
/** Between "whom" and what is done. */
const LONGEST_CLAUSE = 13;
/** Between "who" and its verb: "who, as premier, now heads". */
const LONGEST_ASIDE = 9;

/** The holder by the verb that begins behind `end`. */
export function whoActs(line: Line, end: number): PersonMention | undefined {
  let i = end;
  while (i >= 0 && (ADVERBS.test(line.lower(i)) || AUXILIARY.test(line.lower(i)))) i--;
  // "X of Norway is"
  const origin = line.at.get(i);
  if (origin?.kind === 'country' && /^(?:of|from)$/.test(line.lower(origin.first - 1))) i = origin.first - 2;
  const near = line.names.get(i);
  if (near) return isSubject(line, near) ? near : undefined;
  for (let who = i; who >= 0 && i - who <= LONGEST_ASIDE; who--) {
    const taken = line.lower(who) === 'who' ? beforeWho(line, who) : undefined;
    if (taken) return taken;
    if (line.names.has(who) || /^[;:“”"]$/.test(line.lower(who))) break;
  }
  // "X handed over her credentials and is thus the first ambassador"
  if (line.lower(i) === 'and') {
    const first = line.view.mentions[0];
    return first && first.run.last < i && isSubject(line, first) ? first : undefined;
  }
  return line.lower(i) === ',' ? beforeApposition(line, i) : undefined;
}

/** "X, whom the President had sent as": the one to whom a verb before a token is done. */
export function beforeWhom(line: Line, verb: number): PersonMention | undefined {
  for (let i = verb - 1; i > verb - LONGEST_CLAUSE && !/^[;:]$/.test(line.lower(i)); i--)
    if (line.lower(i) === 'whom') return line.names.get(line.lower(i - 1) === ',' ? i - 2 : i - 1);
  return undefined;
}

/** "X, who", "X, the former minister who", "X, the host, who", "the Z X who". */
function beforeWho(line: Line, who: number): PersonMention | undefined {
  const piece = line.at.get(who - 1);
  let i = piece?.kind === 'office' || piece?.kind === 'country' ? piece.first - 1 : who - 1;
  while (piece && /^(?:the|a|an|its|former|'s)$/.test(line.lower(i))) i--;
  if (line.lower(i) !== ',') return line.names.get(i);
  const near = line.names.get(i - 1);
  if (near) return near;
  // "X, the host, who", "X of Norway, who"
  if (line.lower(i - 2) === 'the' && line.lower(i - 3) === ',') return line.names.get(i - 4);
  const origin = line.at.get(i - 1);
  if (origin?.kind === 'country' && /^(?:of|from)$/.test(line.lower(origin.first - 1)))
    return line.names.get(origin.first - 2);
  return beforeApposition(line, i);
}

/** "X, an engineer, heads": the commas around one apposition, or the first who is named. */
function beforeApposition(line: Line, comma: number): PersonMention | undefined {
  const fits = ({ run }: PersonMention): boolean =>
    run.last < comma - 1 && comma - run.last < LONGEST_APPOSITION && line.lower(run.last + 1) === ',';
  const before = line.view.mentions.filter((mention) => fits(mention) && isSubject(line, mention));
  const plain = before.findLast(({ run }) => !/[,;:]/.test(line.words(run.last + 2, comma - 1)));
  const holder = plain ?? before[0];
  return holder && !/[;:]/.test(line.words(holder.run.last + 1, comma)) ? holder : undefined;
}

const isSubject = (line: Line, { run }: PersonMention): boolean => {
  const piece = line.at.get(run.from - 1);
  return !OBLIQUE.test(line.lower((piece?.kind === 'office' ? piece.first : run.from) - 1));
};
