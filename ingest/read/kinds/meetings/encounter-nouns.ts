// Nouns of meeting: "talks between X and Y", "X's talks with Y", "after a meeting with Y, X", "a call from Y".
import { clauseText, PAST, type Stretch, type Word } from './clause-words.ts';
import { subjectBefore } from './clauses.ts';
import { indexAt, type Sides, severalIn, subjectAfter } from './encounter.ts';
import { namedAmong } from './encounter-groups.ts';
import { listAt } from './name-lists.ts';

/** "talks between X and Y", "a trilateral of X, Y and Z", "after a meeting with Y in Z, X said", "X's talks with Y". */
export function byNoun(words: readonly Word[], at: number): Sides | undefined {
  const before = words[at - 1]?.text ?? '';
  if (
    /^(?:conference|briefing|appearance)$/.test(words[at]?.text ?? '') &&
    !/^(?:press|news|joint|video)$/.test(before)
  )
    return undefined;
  const own = words.findLastIndex(({ text }, i) => i < at && at - i < 5 && /^(?:their|<G\d+>)$/.test(text));
  const held = own > 0 && PAST.test(words[own - 1]?.text ?? '') ? subjectBefore(words, own - 1) : undefined;
  if (held && severalIn(words, held)) return { rule: 'clause-together', at: own - 1, noun: false, sides: [held] };
  const next = clauseText(words, at + 1, at + 3);
  // "an hour with X"; an exchange of letters takes nobody anywhere
  if (/^(?:hours?|minutes)$/.test(words[at]?.text ?? '') && !next.startsWith('with ')) return undefined;
  if (/^of (?:letters|messages|notes|greetings|congratulations|fire|prisoners|cables|telegrams)\b/.test(next))
    return undefined;
  for (let i = at + 1; i < Math.min(words.length, at + 9); i++) {
    const word = words[i]?.text ?? '';
    if (/^(?:,|;|\.|and|that|which|who|where|when|on|about)$/.test(word) && i > at + 4) return undefined;
    if (/^(?:;|\.|that|which|who|whom|where|when)$/.test(word)) return undefined;
    if (/^(?:between|among|of|involving|gathering|bringing|brought|brings|involved|gathered|united)$/.test(word)) {
      const list = listAt(words, words[i + 1]?.text === 'together' ? i + 2 : i + 1, 6, true);
      const host = /^br(?:ought|ings)$/.test(word) ? ownerBefore(words, at) : undefined;
      const guest = host && words[at + 1]?.text === 'for' ? listAt(words, at + 2, 4, true) : undefined;
      const sides = [list, host, guest].filter((side) => side !== undefined);
      if (list && (host ?? severalIn(words, list))) return { rule: 'clause-between', at, noun: true, sides };
      if (word !== 'of') return undefined;
    }
    if (/^(?:hosted|given|offered|thrown)$/.test(word) && words[i + 1]?.text === 'by') {
      const hosts = listAt(words, i + 2, 5);
      const guest = hosts && subjectBefore(words, at);
      return guest && { rule: 'clause-noun-with', at, noun: true, sides: [guest, hosts] };
    }
    const caller = word === 'from' && /^calls?$/.test(words[at]?.text ?? '');
    if (word !== 'with' && !caller) continue;
    const list = listAt(words, i + 1, 6);
    if (!list) {
      const named = namedAmong(words, i + 1);
      const subject = named && (ownerBefore(words, at) ?? subjectBefore(words, at));
      if (subject) return { rule: 'clause-noun-with', at, noun: true, sides: [subject, named], apart: true };
      continue;
    }
    if (words[list.next]?.text === "'s") return undefined;
    const subject = ownerBefore(words, at) ?? subjectBefore(words, at) ?? subjectAfter(words, indexAt(words, list.to));
    return subject && { rule: 'clause-noun-with', at, noun: true, sides: [subject, list] };
  }
  return undefined;
}

/** "X's (long) talks", "his talks". */
function ownerBefore(words: readonly Word[], at: number): Stretch | undefined {
  for (let i = at - 1; i >= 0 && at - i < 6; i--) {
    const word = words[i]?.text ?? '';
    const own = word === "'s" ? words[i - 1] : /^<H\d+>$/.test(word) ? words[i] : undefined;
    if (own && /^<[PGH]\d+>$/.test(own.text)) return { from: own.at, to: own.at + own.text.length };
    if (!/^[a-z-]+$/.test(word) || /^(?:with|in|at|for|and|of|to|the|a|an)$/.test(word)) return undefined;
  }
  return undefined;
}
