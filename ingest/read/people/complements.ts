// Titles that are the complement of a verb behind their holder's name: "X, an engineer, is to be the next Director-General", "Y
// became President", "Z ceased to be head of state". Who may be something, or is not, is refused.

import { STANDINGS } from '../lexicon/offices.ts';
import type { OfficePiece } from '../mentions/pieces.ts';
import type { Line } from './line.ts';
import type { PersonMention } from './roster.ts';
import { whoActs } from './verb-subjects.ts';

/** By these an office is given, to whom it is done. */
export const CHOSEN =
  /^(?:elected|re-elected|appointed|reappointed|designated|confirmed|named|inaugurated|chosen|installed|sworn|picked|selected|made|promoted|declared|proclaimed)$/;
/** "is regarded as", "was presented as", "acted as": no office is held by these. */
export const ONLY_SEEN =
  /^(?:seen|regarded|described|known|viewed|recognised|recognized|considered|touted|tipped|same|such|acting|acted|presented|dismissed|far|well|much|soon|long|just|proposed|suggested|denounced|hailed|praised|candidate)$/;
/** By these an office is taken from somebody, as alternatives of a pattern. */
export const DISMISSED = 'dismissed|sacked|fired|removed|ousted|deposed|replaced';
const OVER = new RegExp(`^(?:${DISMISSED})$`);
const DONE_TO = /^(?:be|was|were|been|being|is|after|since|newly|got|,|who|unanimously)$/;
const UNREAL = /\b(?:would|could|may|might|if|not|to|never|expected|hopes?|wants?)\b/;

/** From what is given up to what somebody becomes. */
const LONGEST_LEAVING = 10;

interface Verb {
  /** Its first token. */
  first: number;
  over: boolean;
}

/** The holder of a title by such a verb; marks the title of who holds it no longer. */
export function holderByVerb(line: Line, office: OfficePiece): PersonMention | undefined {
  if (office.weak || line.names.has(line.pastHonorifics(office.last + 1))) return undefined;
  const last = line.beforeTitle(office, (word) => STANDINGS.has(word));
  const verb = verbAt(line, line.beforeAdverbials(last));
  const holder = verb && whoActs(line, verb.first - 1);
  if (verb?.over && holder) office.standing ??= 'former';
  return holder;
}

/** "X of Djibouti waves after being elected chairperson": whoever a title is given to. */
export function holderChosen(line: Line, office: OfficePiece): PersonMention | undefined {
  if (line.names.has(line.pastHonorifics(office.last + 1))) return undefined;
  // "was chosen on Saturday as", "was elected in Lima as", "was sworn in as"
  let i = line.beforeAdverbials(line.beforeTitle(office, (word) => /^(?:as|to|be|unanimously)$/.test(word)));
  if (line.lower(i) === 'in' && line.lower(i - 1) === 'sworn') i--;
  const over = OVER.test(line.lower(i));
  // "was on Saturday made"
  const done = line.beforeAdverbials(i - 1);
  if (!(over || CHOSEN.test(line.lower(i))) || !DONE_TO.test(line.lower(done))) return undefined;
  const before = line.words(Math.max(0, i - 4), i - 1);
  if (UNREAL.test(before) || (/ be$/.test(before) && !/ will be$/.test(before))) return undefined;
  const near = /^(?:been|was)$/.test(line.lower(done)) ? line.names.get(done - 1) : undefined;
  const [holder] = near ? [near] : line.view.mentions.filter(({ run }) => run.last < i);
  if (!holder || line.words(holder.run.last + 1, i - 1).includes(';')) return undefined;
  if (over) office.standing ??= 'former';
  return holder;
}

/** The verb that ends at a token: "is", "became", "is to be", "will be", "has been", "ceased to be". */
function verbAt(line: Line, last: number): Verb | undefined {
  const word = line.lower(last);
  const before = line.lower(last - 1);
  // "X, in 1990, was the last minister to come"
  if (word === 'was' && /^(?:last|first|only)$/.test(line.lower(last + 2)))
    return { first: last, over: line.lower(last + 2) === 'last' };
  if (/^(?:is|becomes|became|remains|remained)$/.test(word)) return { first: last, over: false };
  // "in charge of defence besides being Deputy Prime Minister"
  if (word === 'being' && /^(?:besides|from|to)$/.test(before)) return { first: last - 1, over: false };
  // "proclaimed herself interim president"
  if (/^(?:him|her)self$/.test(word) && /^(?:proclaimed|declared)$/.test(before))
    return { first: last - 1, over: false };
  if (word === 'longer' && before === 'no' && line.lower(last - 2) === 'is') return { first: last - 2, over: true };
  if (word === 'been' && before === 'had') return { first: last - 1, over: true };
  // "is expected to remain": holds it now
  const stays = /^(?:remain|stay)$/.test(word);
  if (stays && /^(?:expected|set|due|likely)$/.test(line.lower(last - 2))) return { first: last - 3, over: false };
  if (!stays && !/^(?:be|become)$/.test(word)) return undefined;
  if (before === 'will') return { first: last - 1, over: false };
  if (before !== 'to') return undefined;
  // "gave up the ministry to become chief of staff"
  for (let i = last - 2; word === 'become' && i > last - LONGEST_LEAVING; i--)
    if (/^(?:gave|left|leaves|quit|resigned|stepped)$/.test(line.lower(i))) return { first: i, over: false };
  if (line.lower(last - 2) === 'ceased') return { first: last - 2, over: true };
  return line.lower(last - 2) === 'is' ? { first: last - 2, over: false } : undefined;
}
