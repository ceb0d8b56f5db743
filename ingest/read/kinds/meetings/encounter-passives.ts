// "X was received by Y", "greeted by Y were X and Z", "was granted an audience by", "signed by X and Y".
import { BESTOWALS, BESTOWED, BY_BOTH, OF_OBJECT } from '../../lexicon/encounter-words.ts';
import { atTable } from './at-table.ts';
import { clauseText, isTag, PERSON, type Stretch, type Word } from './clause-words.ts';
import { clauseEnd, subjectBefore } from './clauses.ts';
import { ADVERB, indexAt, type Sides, severalIn, subjectAfter } from './encounter.ts';
import { listAt } from './name-lists.ts';

const PASSIVE = /^(?:was|were|been|being|be|is|are|got)$/;

export function isPassive(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && at - i < 6 && ADVERB.test(words[i]?.text ?? '') && !PASSIVE.test(words[i]?.text ?? '')) i--;
  if (PASSIVE.test(words[i]?.text ?? ''))
    return /ed$|^(?:met|seen|given|shown|overseen|led|held)$/.test(words[at]?.text ?? '');
  return /ed$/.test(words[at]?.text ?? '') && agentFollows(words, at);
}

/** "greeted (at the airport) by X": a participle, not a verb with a subject of its own. */
function agentFollows(words: readonly Word[], at: number): boolean {
  if (/^(?:the|a|an|his|her|their|its|<[HN]\d+>)$/.test(words[at + 1]?.text ?? '')) return false;
  for (let i = at + 1; i < Math.min(words.length, at + 8); i++) {
    const word = words[i]?.text ?? '';
    if (word === 'by') return listAt(words, i + 1, 5) !== undefined;
    if (isTag(words[i], PERSON) || /^(?:[,;.]|and|with|who|which|to|that)$/.test(word)) return false;
  }
  return false;
}

/** "was granted an audience by": what is given is a meeting. */
export const bestows = (words: readonly Word[], at: number): boolean =>
  BESTOWED.has(words[at]?.text ?? '') && BESTOWALS.test(clauseText(words, at, Math.min(clauseEnd(words, at), at + 10)));

/** "X was received (at the airport) by Y", "also greeted by Y were X and Z", "signed by X and Y". */
export function byPassive(words: readonly Word[], at: number): Sides | undefined {
  const end = clauseEnd(words, at);
  const word = words[at]?.text ?? '';
  // who is joined by another sits at a table already (companions.ts)
  const atMeal =
    /^joined (?:at|for|over) (?:the|a|<H\d+>) (?:[a-z-]+ )?(?:lunch|dinner|talks|table|breakfast|luncheon|banquet|tea) by\b/;
  if (word === 'accompanied' || (word === 'joined' && !atMeal.test(clauseText(words, at, at + 7)))) return undefined;
  for (let i = at + 1; i < Math.min(end, at + 16); i++) {
    if (words[i]?.text !== 'by') continue;
    const agents = listAt(words, i + 1, 5);
    if (!agents) continue;
    const several = severalIn(words, agents);
    const witnessed = !several && BY_BOTH.has(word) && atTable(words, at).length > 0;
    const both = several || witnessed ? { rule: 'clause-by-both', at, noun: false, sides: [agents] } : undefined;
    if (!OF_OBJECT.has(word) && !bestows(words, at)) return both;
    const behind = indexAt(words, agents.to);
    const subject =
      subjectBefore(words, at) ?? inverted(words, behind) ?? (at < 3 ? subjectAfter(words, behind) : undefined);
    if (subject) return { rule: 'clause-received-by', at, noun: false, sides: [subject, agents] };
    return BY_BOTH.has(word) ? both : undefined;
  }
  return undefined;
}

/** The subject behind the verb: "greeted by Y on arrival were X and Z". */
function inverted(words: readonly Word[], from: number): Stretch | undefined {
  for (let i = from; i < Math.min(words.length, from + 8); i++)
    if (/^(?:was|were)$/.test(words[i]?.text ?? '')) return listAt(words, i + 1, 5);
  return undefined;
}
