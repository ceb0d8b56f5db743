// What people do to each other that needs both to be there: farewells, orders pinned on, standing at somebody's side.
// Whoever stands beside one of his own state is company, and no other side (encounters.ts refuses it).
import { clauseText, type Word } from './clause-words.ts';
import { clauseEnd, subjectBefore } from './clauses.ts';
import type { Sides } from './encounter.ts';
import { isPassive } from './encounter-passives.ts';
import { listAt } from './name-lists.ts';

export const BESIDE = 'clause-beside';

const ORDER =
  /\b(?:orders?|medals?|cross|collar|star|decorations?|sash|ribbon|insignia|honou?rs?|distinction|awards?|freedom|citizenship|doctorate)\b/;

/** "X said goodbye to Y", "X bade farewell to Y", "X took his leave of Y": `at` is the noun. */
export function byFarewell(words: readonly Word[], at: number): Sides | undefined {
  let verb = at - 1;
  while (at - verb < 4 && /^(?:his|her|their|<H\d+>|a|last|final|official|formal)$/.test(words[verb]?.text ?? ''))
    verb--;
  if (!/^(?:said|says|saying|bade|bid|bidding|took|taken|taking|paid|waved)$/.test(words[verb]?.text ?? ''))
    return undefined;
  if (!/^(?:to|of)$/.test(words[at + 1]?.text ?? '')) return undefined;
  const other = listAt(words, at + 2, 5);
  const subject = other && words[other.next]?.text !== "'s" ? subjectBefore(words, verb) : undefined;
  return subject && other && { rule: 'clause-meet', at: verb, noun: false, sides: [subject, other] };
}

/** "X bestowed the order of Y on Z", "X pinned the medal on Z", "X received the medal from Z", "the medal was handed to Z by X". */
export function byBestowal(words: readonly Word[], at: number): Sides | undefined {
  const from = isPassive(words, at) ? Math.max(0, at - 10) : at;
  const gets = /^(?:received|accepted)$/.test(words[at]?.text ?? '');
  const link = gets ? /^(?:from|hands)$/ : /^(?:on|upon|to|around|round)$/;
  const end = Math.min(clauseEnd(words, at + 1), at + 20);
  for (let i = at + 1; i < end; i++) {
    if (!link.test(words[i]?.text ?? '') || !ORDER.test(clauseText(words, from, i))) continue;
    // "received the order from Y" to do something
    if (gets && /^orders?$/.test(words[i - 1]?.text ?? '')) continue;
    const other = listAt(words, words[i + 1]?.text === 'of' ? i + 2 : i + 1, 4);
    if (!other || words[other.next]?.text === "'s") continue;
    const by = words[other.next]?.text === 'by' ? listAt(words, other.next + 1, 4) : undefined;
    const subject = by ?? subjectBefore(words, at);
    return subject && { rule: 'clause-meet', at, noun: false, sides: [subject, other] };
  }
  return undefined;
}

/** "X presented the plan to Y in Z": whoever hands something over at a place is there. */
export function byDelivery(words: readonly Word[], at: number): Sides | undefined {
  if (clauseText(words, at + 1, at + 6).includes('by ')) return byBearer(words, at);
  const end = Math.min(clauseEnd(words, at + 1), at + 14);
  const to = words.findIndex(({ text }, i) => i > at && i < end && text === 'to');
  if (to < at + 2 || /<[PG]\d/.test(clauseText(words, at, to))) return undefined;
  const receiver = listAt(words, to + 1, 5);
  if (
    !receiver ||
    !/^(?:in|at) (?:the |<H\d+> |his |her )?(?:<[CLB]|[a-z]+ (?:palace|office|residence|ministry)\b|palace\b|residence\b|ministry\b)/.test(
      clauseText(words, receiver.next, receiver.next + 5),
    )
  )
    return undefined;
  const subject = subjectBefore(words, at);
  return subject && { rule: 'clause-with', at, noun: false, sides: [subject, receiver] };
}

/** "X received a message from Z, delivered by his envoy Y": who brings it is there. */
function byBearer(words: readonly Word[], at: number): Sides | undefined {
  const by = words.findIndex(({ text }, i) => i > at && i < at + 6 && text === 'by');
  const bearer = by < 0 ? undefined : listAt(words, by + 1, 6);
  const got = words.findLastIndex(
    ({ text }, i) => i < at && at - i < 18 && /^(?:received|receives|accepted)$/.test(text),
  );
  if (!bearer || got < 0 || !/\b(?:message|letter|invitation|greetings)\b/.test(clauseText(words, got, at)))
    return undefined;
  const subject = subjectBefore(words, got);
  return subject && { rule: 'clause-with', at, noun: false, sides: [subject, bearer] };
}

const AT_SIDE =
  /^ ?(?:(?:standing|seated|sitting|right) )?(?:at|by) (?<own><H\d+>) (?:own )?side\b|^ ?(?:(?:standing|seated|sitting|right) )?(?:beside|next to|alongside) (?<other><P\d+>)(?= (?:[,.;]|and|in|on|at|as|to|over)(?: |$))/;

/** Whether those named up to an index stand at somebody's side. */
export const standsBeside = (words: readonly Word[], next: number): boolean =>
  AT_SIDE.test(clauseText(words, next, next + 6));

/** "X told reporters, with Y at his side": both were there. `at` is "with". */
export function bySide(words: readonly Word[], at: number): Sides | undefined {
  const list = listAt(words, at + 1, 5);
  if (!list) return undefined;
  const { own, other } = AT_SIDE.exec(clauseText(words, list.next, list.next + 6))?.groups ?? {};
  const tag = own ?? other;
  const one = tag === undefined ? undefined : words.find(({ text }, i) => i >= list.next && text === tag);
  return one && { rule: BESIDE, at, noun: false, sides: [{ from: one.at, to: one.at + one.text.length }, list] };
}

/** "X was waiting for Y at the door". */
function waitedFor(words: readonly Word[], at: number): Sides | undefined {
  if (words[at]?.text !== 'waiting' || words[at + 1]?.text !== 'for') return undefined;
  const other = listAt(words, at + 2, 4);
  const subject = other && !/^(?:'s|to)$/.test(words[other.next]?.text ?? '') ? subjectBefore(words, at) : undefined;
  return subject && other && { rule: 'clause-meet', at, noun: false, sides: [subject, other] };
}

/** "Awaiting X at the airport was Y", "mediating between X and Y was Z": what opens the sentence is said of who follows "was". */
export function byInversion(words: readonly Word[], at: number): Sides | undefined {
  if (at > 0 && !/^(?:[;:,–—-]|and|also)$/.test(words[at - 1]?.text ?? '')) return waitedFor(words, at);
  const taken = /^(?:for|between|on|to|with)$/.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const one = listAt(words, taken, 3, true);
  if (!one) return undefined;
  for (let i = words[one.next]?.text === ',' ? one.next + 1 : one.next; i < Math.min(words.length, one.next + 9); i++) {
    if (/^(?:,|;|and|who|which|that)$/.test(words[i]?.text ?? '')) return undefined;
    if (!/^(?:was|were|stood|sat)$/.test(words[i]?.text ?? '')) continue;
    const other = listAt(words, i + 1, 4);
    return other && { rule: 'clause-meet', at, noun: false, sides: [other, one] };
  }
  return undefined;
}
