// What people did "at a meeting", "over lunch", "in a phone call": whatever the verb, who acts and whom it is done to sat together.
// The noun must stand for an occasion of theirs; a meeting of a body, or one with somebody named behind it, is left to other rules.
import { isTag, PERSON, type Stretch, type Word } from './clause-words.ts';
import { clauseEnd, governed, subjectBefore } from './clauses.ts';
import { indexAt, type Sides, severalIn } from './encounter.ts';
import { listAt } from './name-lists.ts';

const OCCASION =
  /^(?:meeting|talks|conversation|call|phone|telephone|lunch|dinner|breakfast|luncheon|supper|tea|coffee|banquet|iftar|audience|discussions?|encounter|tete-a-tete|one-on-one|face-to-face|videoconference|zoom)$/;
const PREPOSITION = /^(?:in|during|over|at|on|by|through|after|following)$/;
const AFTERWARDS = /^(?:after|following)$/;
/** Between the preposition and the noun: "a long", "their first". */
const DESCRIBES = /^(?:(?!of$|and$|with$|that$|from$|for$|to$)[a-z][a-z-]*|<[HGN]\d+>)$/;
const OPENS = /^(?:;|:|who|whom|which|whose|when|while|where|whereas|but|if)$/;
const VERB = /^(?:[a-z-]+ed|told|gave|made|took|set|put|brought|saw|heard|sought|drew|laid|spoke|went|got|found)$/;

/** Where the words of the occasion begin; undefined where the noun stands in none. */
function occasionAt(words: readonly Word[], noun: number): number | undefined {
  for (let i = noun - 1; i >= 0 && noun - i < 6; i--) {
    const word = words[i]?.text ?? '';
    if (PREPOSITION.test(word)) return i;
    if (word === 'that' && PREPOSITION.test(words[i - 1]?.text ?? '')) return i - 1;
    if (!DESCRIBES.test(word)) return undefined;
  }
  return undefined;
}

/** "X asked Y in a phone call", "X and Y weighed it at a meeting", "over lunch X reported to Y". */
export function byOccasion(words: readonly Word[], noun: number): Sides | undefined {
  if (!OCCASION.test(words[noun]?.text ?? '')) return undefined;
  const opens = occasionAt(words, noun);
  if (opens === undefined) return undefined;
  const next = words[noun + 1]?.text ?? '';
  if (/^(?:of|between|among|hosted|given|'s|here|by|[a-z]+ing)$/.test(next) && next !== 'here') return undefined;
  const with_ = words.findIndex(({ text }, i) => i > noun && i < noun + 6 && /^(?:with|between)$/.test(text));
  if (with_ > 0 && listAt(words, with_ + 1, 6)) return undefined;
  let from = opens;
  while (from > 0 && !OPENS.test(words[from - 1]?.text ?? '')) from--;
  const end = clauseEnd(words, noun + 1);
  const subject = firstActing(words, from, end);
  if (!subject) return undefined;
  const behind = indexAt(words, subject.to);
  const verb = words.findIndex(({ text }, i) => i >= behind && i < end && behind > 0 && VERB.test(text));
  if (verb < 0) return undefined;
  if (severalIn(words, subject)) return { rule: 'clause-together', at: verb, noun: false, sides: [subject] };
  // "X thanked Y after the talks" tells of no talks of theirs
  if (AFTERWARDS.test(words[opens]?.text ?? '')) return undefined;
  const other = actedUpon(words, behind, end);
  return other && { rule: 'clause-occasion', at: verb, noun: false, sides: [subject, other] };
}

function firstActing(words: readonly Word[], from: number, end: number): Stretch | undefined {
  for (let i = from; i < end; i++) {
    if (!isTag(words[i], PERSON)) continue;
    if (words[i + 1]?.text === "'s" || governed(words, i)) return undefined;
    return listAt(words, i, 1, true);
  }
  return undefined;
}

/** Whom the verb behind a subject is done to, or who stands behind its "to" or "with". */
function actedUpon(words: readonly Word[], from: number, end: number): Stretch | undefined {
  for (let i = from; i >= 0 && i < end; i++) {
    const word = words[i]?.text ?? '';
    if (isTag(words[i], PERSON)) return undefined;
    if (!VERB.test(word) && !/^(?:with|to)$/.test(word)) continue;
    const list = listAt(words, i + 1, 6);
    if (list) return words[list.next]?.text === "'s" ? undefined : list;
  }
  return undefined;
}

export const BY_LINE = 'clause-line';

/** "X picked up the phone to thank Y", "X used the line to tell Y": `at` is the noun, behind its verb and an article. */
export function byLine(words: readonly Word[], at: number): Sides | undefined {
  const verb = words.findLastIndex(
    ({ text }, i) => i < at && i > at - 4 && /^(?:picked|took|used|made|placed|reached)$/.test(text),
  );
  const to = words.findIndex(({ text }, i) => i > at && i < at + 6 && text === 'to');
  if (verb < 0 || to < 0 || !/^(?:phone|telephone|line|receiver|call)$/.test(words[at]?.text ?? '')) return undefined;
  const other = /^[a-z]+$/.test(words[to + 1]?.text ?? '') ? listAt(words, to + 2, 4) : undefined;
  const subject = other && words[other.next]?.text !== "'s" ? subjectBefore(words, verb) : undefined;
  return subject && other && { rule: BY_LINE, at, noun: false, sides: [subject, other] };
}
