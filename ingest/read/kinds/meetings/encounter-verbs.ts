// Verbs of meeting with an object, or with two subjects: "X received Y", "X had Y to lunch", "X and Y embraced".
import { LIGHT, OBJECT_AND, TALKS } from '../../lexicon/encounter-words.ts';
import { atTable } from './at-table.ts';
import { clauseText, endOf, isTag, PERSON, type Stretch, type Word } from './clause-words.ts';
import { antecedent, clauseEnd, subjectBefore } from './clauses.ts';
import { indexAt, type Sides, severalIn, subjectAfter } from './encounter.ts';
import { ledBy, namedAmong } from './encounter-groups.ts';
import { listAt } from './name-lists.ts';

/** "X received Y", "Z, whom X received", "where X received him". */
export function byObject(words: readonly Word[], at: number): Sides | undefined {
  const word = words[at]?.text ?? '';
  const relative = relativeBefore(words, at, /^whom$/);
  const plain =
    relative === undefined ? objectAfter(words, at) : (antecedent(words, relative) ?? foundBehind(words, at));
  const object = plain ?? namedAmong(words, at + 1);
  // "met ministers, among them X and Y": each by himself
  const apart = !plain && /^(?:met|meets|saw|phoned|telephoned|visited)$/.test(word);
  // "Having met Y in Lima, X flew on", "Receiving Y in Lima, X complained"
  const having = at < 6 && (words[at - 1]?.text === 'having' || (at === 0 && word.endsWith('ing')));
  const subject = having && object ? subjectAfter(words, indexAt(words, object.to)) : subjectBefore(words, at);
  if (!subject || !object) return undefined;
  // "saw X's plan", "telephoned X's deputy" are no meetings with X
  if (words[indexAt(words, object.to)]?.text === "'s") return undefined;
  return { rule: 'clause-meet', at, noun: false, sides: [subject, object], apart };
}

/** "Those whom X saw were Y and Z": the object stands behind "were". */
function foundBehind(words: readonly Word[], at: number): (Stretch & { next: number }) | undefined {
  const was = words.findIndex(({ text }, i) => i > at && i < at + 12 && /^(?:was|were)$/.test(text));
  return was < 0 ? undefined : listAt(words, was + 1, 5);
}

function objectAfter(words: readonly Word[], at: number): (Stretch & { next: number }) | undefined {
  let i = at + 1;
  const [apart = ''] =
    /^(?:one (?:after (?:another|the other)|by one)|in (?:turn|(?:[a-z]+ )?succession)) /.exec(
      clauseText(words, i, i + 4),
    ) ?? [];
  i += apart.split(' ').length - 1;
  while (
    i - at < 4 &&
    /^(?:also|separately|then|both|briefly|respectively|again|together|later|off)$/.test(words[i]?.text ?? '')
  )
    i++;
  return bothNamed(words, i) ?? listAt(words, i, 6) ?? objectBehindSetting(words, i) ?? ledBy(words, i);
}

/** "telephoned both on Saturday, first X and then Y": the names that follow are meant. */
function bothNamed(words: readonly Word[], at: number): (Stretch & { next: number }) | undefined {
  if (!/^(?:both|<G\d+>)$/.test(words[at]?.text ?? '')) return undefined;
  let i = at + 1;
  while (i - at < 5 && /^(?:on|in|at|<[DLC]\d+>|of|them|leaders|men)$/.test(words[i]?.text ?? '')) i++;
  if (!/^[,:–-]$/.test(words[i]?.text ?? '') || !/^(?:first|namely|<P\d+>)$/.test(words[i + 1]?.text ?? ''))
    return undefined;
  const list = listAt(words, /^<P/.test(words[i + 1]?.text ?? '') ? i + 1 : i + 2, 3);
  return list && severalIn(words, list) ? list : undefined;
}

/** What may stand in words on day and place between a verb and its object. */
const SETTING =
  /^(?:on|in|at|here|there|today|yesterday|earlier|late|later|the|this|his|her|morning|afternoon|evening|night|office|palace|residence|house|hall|during|separately|<[DLCBHN]\d+>)$/;

/** "received, on Monday in Algiers, X", "received at the palace on Thursday X": day and place before the object. */
function objectBehindSetting(words: readonly Word[], from: number): (Stretch & { next: number }) | undefined {
  const closed = words[from]?.text === ',';
  let i = closed ? from + 1 : from;
  if (!/^(?:on|in|at|here|there|today|yesterday|earlier|late|later|separately|<D\d+>)$/.test(words[i]?.text ?? ''))
    return undefined;
  while (i - from < 14 && SETTING.test(words[i]?.text ?? '')) i++;
  if (closed) {
    if (words[i]?.text !== ',') return undefined;
    i++;
  }
  const list = listAt(words, i, 4);
  return list && /^(?:said|says|told|added|noted|was|were|had|has)$/.test(words[list.next]?.text ?? '')
    ? undefined
    : list;
}

/** "X had Y to lunch", "X showed Y around". */
export function byObjectAnd(words: readonly Word[], at: number): Sides | undefined {
  const given = /^(?:handed|gave|presented|delivered|showed|passed)$/.test(words[at]?.text ?? '');
  const whom = given ? relativeBefore(words, at, /^whom$/) : undefined;
  if (whom !== undefined && words[whom - 1]?.text === 'to') return toWhom(words, at, whom);
  const object = objectAfter(words, words[at + 1]?.text === 'together' ? at + 1 : at);
  const complement = OBJECT_AND.get(words[at]?.text ?? '');
  if (!object || !complement) return undefined;
  const rest = clauseText(words, object.next, object.next + 18).replace(/^, /, '');
  const together = words[at + 1]?.text === 'together';
  if (!together && !complement.test(rest)) return undefined;
  const subject = subjectBefore(words, at);
  if (subject) return { rule: 'clause-meet', at, noun: false, sides: [subject, object] };
  return together && severalIn(words, object)
    ? { rule: 'clause-between', at, noun: false, sides: [object] }
    : undefined;
}

/** "Z, to whom X handed the letter". */
function toWhom(words: readonly Word[], at: number, whom: number): Sides | undefined {
  const [subject, receiver] = [subjectBefore(words, at), antecedent(words, whom)];
  return subject && receiver && { rule: 'clause-meet', at, noun: false, sides: [receiver, subject] };
}

export const SIGNS =
  /^(?:signed|inked|initialled|initialed|put|sworn|swore|spoke|received|unveiled|announced|exchanged|agreed|handed)$/;

/** "X put his name to it in the presence of Y". */
export function bySigning(words: readonly Word[], at: number): Sides | undefined {
  const others = atTable(words, at);
  const subject = others.length > 0 ? subjectBefore(words, at) : undefined;
  return subject && { rule: 'clause-in-presence', at, noun: false, sides: [subject] };
}

/** "X was the guest of Y", "X, a guest of Y". */
export function asGuest(words: readonly Word[], at: number): Sides | undefined {
  const owner = words[at - 1]?.text === "'s" ? words[at - 2] : undefined;
  if (isTag(owner, PERSON) && owner && /^(?:was|were|is|been)$/.test(words[at - 3]?.text ?? '')) {
    const guest = subjectBefore(words, at - 3);
    const host = { from: owner.at, to: endOf(owner) };
    return guest && { rule: 'clause-received-by', at, noun: false, sides: [guest, host] };
  }
  if (
    words[at + 1]?.text !== 'of' ||
    !/^(?:the|a|as|first|honoured|state|lunch|dinner|<H\d+>)$/.test(words[at - 1]?.text ?? '')
  )
    return undefined;
  const host = listAt(words, at + 2, 5);
  const subject = host && subjectBefore(words, at);
  return subject && { rule: 'clause-received-by', at, noun: false, sides: [subject, host] };
}

/** "A dinner that X gave in Z for Y". */
export function byGiven(words: readonly Word[], at: number): Sides | undefined {
  const that = relativeBefore(words, at, /^(?:that|which)$/);
  if (
    that === undefined ||
    !/^(?:dinner|lunch|luncheon|banquet|reception|breakfast|supper|iftar|party|tea)$/.test(words[that - 1]?.text ?? '')
  )
    return undefined;
  const for_ = words.findIndex(({ text }, i) => i > at && i < at + 12 && text === 'for');
  const guests = for_ < 0 ? undefined : listAt(words, for_ + 1, 4);
  const subject = guests && subjectBefore(words, at);
  return subject && { rule: 'clause-meet', at, noun: false, sides: [subject, guests] };
}

/** "X was host to Y and Z", "X played host to Y". */
export function asHost(words: readonly Word[], at: number): Sides | undefined {
  const to = words.findIndex(({ text }, i) => i > at && i < at + 6 && text === 'to');
  if (to < 0 || /<[PGO]\d/.test(clauseText(words, at, to))) return undefined;
  const guests = listAt(words, to + 1, 5);
  const subject =
    guests && subjectBefore(words, /^(?:played|plays|playing)$/.test(words[at - 1]?.text ?? '') ? at - 1 : at);
  return subject && { rule: 'clause-meet', at, noun: false, sides: [subject, guests] };
}

/** "X heard Y out", "X listened to Y for an hour". */
export function byHearing(words: readonly Word[], at: number): Sides | undefined {
  const listened = words[at]?.text === 'listened';
  if (listened && words[at + 1]?.text !== 'to') return undefined;
  const views = /^the (?:views|complaints|report|account|concerns|arguments|opinion|side) of\b/.test(
    clauseText(words, at + 1, at + 4),
  );
  const list = listAt(words, listened ? at + 2 : views ? at + 4 : at + 1, 4);
  if (!list || (!views && !(listened ? /^for$/ : /^out$/).test(words[list.next]?.text ?? ''))) return undefined;
  const subject = subjectBefore(words, at);
  return subject && { rule: 'clause-meet', at, noun: false, sides: [subject, list] };
}

/** The relative pronoun of whose clause this is the first verb. */
export function relativeBefore(words: readonly Word[], at: number, pronoun: RegExp): number | undefined {
  for (let i = at - 1; i >= 0 && at - i < 12; i--) {
    const word = words[i]?.text ?? '';
    if (pronoun.test(word)) return i;
    const closes = word === ',' && isTag(words[i - 1], PERSON);
    if (!closes && /^(?:;|,|who|which|that|where|when|while|and|but)$/.test(word)) return undefined;
  }
  return undefined;
}

/** "X and Y embraced": two or more who do together what is done together. */
export function byJointDeed(words: readonly Word[], at: number): Sides | undefined {
  const word = words[at]?.text ?? '';
  const subject = subjectBefore(words, at);
  const signers = /^(?:witnessed|oversaw|watched|presided)$/.test(word) ? signersAfter(words, at) : undefined;
  if (subject && signers) return { rule: 'clause-with', at, noun: false, sides: [subject, signers] };
  if (!subject || !severalIn(words, subject)) return undefined;
  // who sits in sits at the table of others (companions.ts)
  if (
    word === 'sat' &&
    words[at + 1]?.text === 'in' &&
    /^(?:on|as|,|\.|for|when|too|also)$/.test(words[at + 2]?.text ?? '.')
  )
    return undefined;
  // "X and Y were among those who signed": each for himself
  if (/\bamong (?:the|those)\b/.test(clauseText(words, indexAt(words, subject.to), at))) return undefined;
  const end = clauseEnd(words, at + 1);
  if (LIGHT.has(word) && !TALKS.test(clauseText(words, at, Math.min(end, at + 14)))) return undefined;
  return { rule: 'clause-together', at, noun: false, sides: [subject] };
}

/** "the signing of a pact by X and Y". */
function signersAfter(words: readonly Word[], at: number): Stretch | undefined {
  const end = Math.min(clauseEnd(words, at), at + 16);
  const by = words.findIndex(({ text }, i) => i > at && i < end && text === 'by');
  return by > 0 && /\b(?:signing|exchange|initialling|signature)\b/.test(clauseText(words, at, by))
    ? listAt(words, by + 1, 6)
    : undefined;
}
