// Who acts in the clause of a number: its first actor that no preposition holds, the antecedent of "which", who stands behind "by".
import type { Resolved } from '../../people/resolve.ts';
import type { Phrase } from './counted-words.ts';
import { type Actor, offsetOf } from './figure-actors.ts';
import type { Cast } from './figure-cast.ts';

/** A number in its sentence. */
export interface Numbered {
  sentence: Resolved;
  /** Tokens of what is counted, and the first tokens of the number and after it. */
  phrase: Phrase;
  from: number;
  next: number;
}

/** Two act together: what they do is neither's alone. */
export const JOINT = '+';

/** Where another clause may begin. */
const MARKS = ';|:|while|whereas|but|, and|, which|, who|that|–|where|after|when|whose|although|because'
  .split('|')
  .map((mark) => ` ${mark} `);
const RELATIVE = new Set([' , which ', ' , who ', ' where ']);
/** ", Qatar gave": another subject after a comma. */
const SUBJECT = /^.*, (?=<[COPB]\d+>(?: and (?:the )?<[COPB]\d+>)? (?!,|and\b|or\b|<)[a-z]+)/;
const FINITE =
  /\b(?:\w+ed|has|have|had|is|are|was|were|will|gave|sent|came|took|got|won|put|sold|bought|spent|paid|lent) /;
/** A clause that begins with whom the last sentence told of. */
const SAME =
  /^(?: [,;:]| and| but| that| while)* ?(?:(?:in|since|by|from|for|so far|to date)[^,]{1,30} ,? ?)?(?:it|its|(?:the|his|her) (?:new |young |small |host |own )?(?:country|island|kingdom|republic|nation|state|emirate|sultanate|government)) /;

/** "X won 40, the Y 38", "in X it was 9 percent, in Y 13": what leads to whoever stands right before a number. */
const BESIDE = /(?:^|[,;] |\band |[,;] (?:and )?in )(?:the )?$/;

/** What leads from a number to whose it is. */
const THEN_WHOSE = /^(?:for|(?:(?!<)[\w'-]+ ){1,4}(?:that|which|whom)) (?:the )?(?=<[CBOGP]\d+> )/;
const AGAINST = /\b(?:against|versus|next to|compared (?:with|to))(?: (?:about|some|only|over|nearly))? $/;

/** Where the clause begins in which an offset of the skeleton stands. */
export function clauseStart({ skeleton: { text } }: Resolved, at: number): number {
  const head = text.slice(0, at);
  let from = 0;
  for (const mark of MARKS) {
    const found = head.lastIndexOf(mark);
    // "exports, which had risen, were": the relative clause is over
    if (found > from && !(RELATIVE.has(mark) && head.includes(' , ', found + mark.length))) from = found;
  }
  // ", Qatar gave": another subject after a comma
  const subject = SUBJECT.exec(head);
  if (subject && FINITE.test(head.slice(0, subject[0].length))) from = Math.max(from, subject[0].length - 2);
  return from;
}

/** The first of those who act; nobody where two act together. */
function firstOf(actors: readonly Actor[], text: string): string | null {
  const [first, second] = actors;
  if (!first) return null;
  const joined =
    second &&
    second.side !== first.side &&
    /^(?: , <[A-Z]\d+>)*(?: ,)? and (?:the |its |his |their )?$/.test(text.slice(first.end, second.at));
  return joined ? JOINT : first.side || null;
}

/** Who acts in the clause of the number, else in the sentence. */
export function actingIn({ sentence, from, next, phrase }: Numbered, cast: Cast): string | null {
  const actors = cast.actors(sentence);
  const { text } = sentence.skeleton;
  const [at, end] = [offsetOf(sentence, from), offsetOf(sentence, next)];
  const start = clauseStart(sentence, at);
  const beside = actors.find(
    (actor) => actor.end <= at && /^ (?:about |some |over |nearly |more than )?$/.test(text.slice(actor.end, at)),
  );
  if (beside && beside.item.tag !== 'N' && BESIDE.test(text.slice(0, beside.at))) return beside.side || null;
  // "soldiers whom the Philippines sent", "against 78 for the neighbour"
  const then = THEN_WHOSE.exec(text.slice(end, end + 90))?.[0].length;
  const whose = then === undefined ? undefined : actors.find((actor) => actor.at === end + then);
  if (whose && (!text.slice(end).startsWith('for ') || AGAINST.test(text.slice(0, at)))) return whose.side || null;
  const clause = actors.filter((actor) => actor.at >= start && actor.at < at && !actor.oblique);
  if (clause.length > 0) return firstOf(clause, text);
  if (/^(?:.{0,40} (?:–|-|--) )?(?:with (?:\S+ ){0,8}|having (?:\S+ ){0,12})$/.test(text.slice(0, at))) {
    const then = actors.find((actor) => actor.at > end && !actor.oblique);
    if (then) return then.side || null;
  }
  if (
    SAME.test(text.slice(start, at)) ||
    (/^(?:.{0,40} (?:–|-|--) )?with /.test(text) && / , it /.test(text.slice(at)))
  ) {
    const same = cast.topic(sentence);
    if (same) return same;
  }
  // ", which has lent four billion": whoever stands before
  if (/^ (?:, )?(?:which|who|whose) /.test(text.slice(start, at))) {
    const antecedent = actors.findLast((actor) => actor.end <= start + 1);
    if (antecedent && start - antecedent.end < 4) return antecedent.side || null;
  }
  const by = actors.find(
    (actor) =>
      actor.item.first > phrase.last &&
      actor.at >= end &&
      actor.at < end + 80 &&
      /\bby(?: the)? $/.test(text.slice(0, actor.at)),
  );
  if (by?.side) return by.side;
  const before = actors.filter((actor) => actor.at < at && !actor.oblique);
  if (before.length > 0 && !/^ ; /.test(text.slice(start, at))) return firstOf(before, text);
  return null;
}

/** The words of the number's clause before it and shortly after. */
export function clauseText({ sentence, from, next }: Numbered): string {
  const { text } = sentence.skeleton;
  const [at, end] = [offsetOf(sentence, from), offsetOf(sentence, next)];
  return text.slice(clauseStart(sentence, at), end + 60);
}
