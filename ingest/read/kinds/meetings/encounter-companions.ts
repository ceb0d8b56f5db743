// Whom somebody met "with", "beside", "across from": the companion of a verb, and those named among several.
import { LIGHT, MEETING_NOUN, TALKS } from '../../lexicon/encounter-words.ts';
import { clauseText, isTag, PERSON, type Stretch, type Word } from './clause-words.ts';
import { antecedent, clauseEnd, governed, subjectBefore } from './clauses.ts';
import { indexAt, type Sides, stretchText, subjectAfter } from './encounter.ts';
import { standsBeside } from './encounter-gestures.ts';
import { ledBy, namedAmong } from './encounter-groups.ts';
import { relativeBefore } from './encounter-verbs.ts';
import { listAt } from './name-lists.ts';

/** How far behind "held", "agreed" and the like the other side may stand. */
const REACH = 22;
const CALLED = /^(?:called|calls|calling|dropped|looked|paid)$/;
const CHANCED = /^(?:ran|bumped|walked)$/;

/** "X sat down (in Y) with Z", "Z, with whom X talked", "X held talks on W with Z". */
export function byCompanion(words: readonly Word[], at: number): Sides | undefined {
  const word = words[at]?.text ?? '';
  const whom = relativeBefore(words, at, /^whom$/);
  const companion: (Stretch & { apart?: boolean }) | undefined =
    whom !== undefined && /^(?:with|to|alongside|beside)$/.test(words[whom - 1]?.text ?? '')
      ? antecedent(words, whom)
      : companionAfter(words, at);
  if (/^(?:shuttled|mediated)$/.test(word)) return between(words, at);
  const seated = /^(?:sat|stood|seated|was|were|been)$/.test(word)
    ? (beside(words, at) ?? (/^(?:sat|stood|seated)$/.test(word) ? amid(words, at) : spentWith(words, at)))
    : undefined;
  if (seated) return seated;
  if (
    /^sits?$/.test(word) &&
    /\bon (?:the |a )?(?:<B\d+>|panel|board|council|committee|commission|bench)/.test(clauseText(words, at, at + 9))
  )
    return undefined;
  if (!companion) return opening(words, at);
  const subject = subjectBefore(words, at) ?? (at < 2 ? subjectAfter(words, indexAt(words, companion.to)) : undefined);
  if (!subject) return undefined;
  const talks = CALLED.test(word) || TALKS.test(clauseText(words, at, indexAt(words, companion.to)));
  if (LIGHT.has(word) && !talks && !ofTalks(words, indexAt(words, subject.from))) return undefined;
  return {
    rule: 'clause-with',
    at,
    noun: false,
    sides: [subject, companion],
    ...(companion.apart ? { apart: true } : {}),
  };
}

/** "the talks that X had with Y", "the lunch X gave": what the verb is said of stands before its subject. */
function ofTalks(words: readonly Word[], subject: number): boolean {
  let i = subject - 1;
  if (/^(?:that|which)$/.test(words[i]?.text ?? '')) i--;
  return MEETING_NOUN.has(words[i]?.text ?? '');
}

/** "With X sat Y", "across the table from X sat Y". */
function beside(words: readonly Word[], at: number): Sides | undefined {
  const first = words.findIndex((_, i) => i < at && isTag(words[i], PERSON));
  if (first < 1 || at - first > 3 || words[at - 1]?.text !== words[first]?.text) return undefined;
  if (!/^(?:with|opposite|beside|alongside|to|from)$/.test(words[first - 1]?.text ?? '') || first > 5) return undefined;
  const list = listAt(words, at + 1, 4);
  const one = words[first];
  return (
    list &&
    one && { rule: 'clause-with', at, noun: false, sides: [{ from: one.at, to: one.at + one.text.length }, list] }
  );
}

/** "With X, Y went over the plans": the companion opens the clause. */
function opening(words: readonly Word[], at: number): Sides | undefined {
  const subject = subjectBefore(words, at);
  const first = subject ? indexAt(words, subject.from) : -1;
  if (!subject || first < 2) return undefined;
  let with_ = -1;
  for (let i = first - 1; i >= 0 && first - i < 9; i--) {
    if (words[i]?.text === 'with') {
      with_ = i;
      break;
    }
    if (/^(?:and|;|:|that|who|which|when|where|while)$/.test(words[i]?.text ?? '')) return undefined;
  }
  if (with_ < 0 || !(with_ === 0 || /^[;:,–-]$/.test(words[with_ - 1]?.text ?? ''))) return undefined;
  const companion = listAt(words, with_ + 1, 5);
  if (!companion || companion.to > subject.from || words[companion.next]?.text === "'s") return undefined;
  const word = words[at]?.text ?? '';
  if (LIGHT.has(word) && !TALKS.test(clauseText(words, at, at + 12))) return undefined;
  return { rule: 'clause-opening', at, noun: false, sides: [subject, companion] };
}

/** "X sat between Y and Z", "X stood flanked by": three at one table. */
function amid(words: readonly Word[], at: number): Sides | undefined {
  if (words[at + 1]?.text !== 'between') return undefined;
  const list = listAt(words, at + 2, 5, true);
  const subject = list && subjectBefore(words, at);
  return subject && { rule: 'clause-with', at, noun: false, sides: [subject, list] };
}

/** "was with X for an hour", "has been with X since noon". */
function spentWith(words: readonly Word[], at: number): Sides | undefined {
  if (words[at + 1]?.text !== 'with') return undefined;
  const list = listAt(words, at + 2, 4);
  if (
    !list ||
    !/^for (?:[a-z]+ ){0,4}(?:[a-z0-9-]+ )?(?:hours?|minutes)\b/.test(clauseText(words, list.next, list.next + 8))
  )
    return undefined;
  const subject = subjectBefore(words, at);
  return subject && { rule: 'clause-with', at, noun: false, sides: [subject, list] };
}

/** "X shuttled between Y and Z". */
function between(words: readonly Word[], at: number): Sides | undefined {
  const i = words.findIndex(({ text }, n) => n > at && n < at + 8 && text === 'between');
  const list = i < 0 ? undefined : listAt(words, i + 1, 5, true);
  const subject = list && subjectBefore(words, at);
  return (
    subject && { rule: 'clause-with', at, noun: false, sides: [subject, list], apart: words[at]?.text === 'shuttled' }
  );
}

const ACROSS = /\bacross(?: (?:the|a) (?:[a-z]+ )?table)? ?$/;

function companionAfter(words: readonly Word[], at: number): (Stretch & { apart?: boolean }) | undefined {
  const end = Math.min(clauseEnd(words, at + 1), at + REACH);
  for (let i = at + 1; i < end; i++) {
    const word = words[i]?.text ?? '';
    // "called on X" but not "called on X to yield"
    const looked = words[at]?.text === 'looked' && words[at + 1]?.text !== 'in';
    if (
      /^(?:on|upon)$/.test(word) &&
      CALLED.test(words[at]?.text ?? '') &&
      !looked &&
      i - at < (words[at]?.text === 'paid' ? 6 : 4)
    ) {
      const called = listAt(words, i + 1, 4);
      if (called && !/^(?:to|for|'s)$/.test(words[called.next]?.text ?? '')) return called;
    }
    if (word === 'into' && i === at + 1 && CHANCED.test(words[at]?.text ?? '')) return listAt(words, i + 1, 4);
    // another person's deed lies between
    if (isTag(words[i], PERSON) && !governed(words, i) && words[i + 1]?.text !== "'s") return undefined;
    if (
      !/^(?:with|to|alongside|beside|opposite)$/.test(word) &&
      !(word === 'from' && ACROSS.test(clauseText(words, at + 1, i)))
    )
      continue;
    if (
      word === 'to' &&
      words[i - 1]?.text !== 'next' &&
      !/^(?:spoke|spoken|speaks|speaking|talked|talking|talks|sat|stood|speak|next)$/.test(words[at]?.text ?? '')
    )
      continue;
    const list = listAt(words, i + 1, 6);
    if (list && standsBeside(words, list.next)) continue;
    const owner = list ? words[list.next]?.text === "'s" : false;
    if (list && !owner && !/^<O/.test(stretchText(words, list))) return list;
    const named = namedAmong(words, i + 1);
    if (named) return { ...named, apart: true };
    if (list && !owner) return list;
    const led = ledBy(words, i + 1);
    if (led) return led;
  }
  return undefined;
}
