// What stands before, within and between the names of a list of people: each function gives the word behind it, or where it was asked
// when there is nothing to pass. What a list is, name-lists.ts says.
import { BEFORE_NAME, clauseText, FINITE, isTag, PAST, PERSON, PREPOSITION, SIDE, type Word } from './clause-words.ts';

/** "his Malaysian guest, X": a noun for the one who is then named. */
export const APPOSED = /^(?:guest|host|counterpart|colleague|visitor|hostess)$/;

/** Words that a list of people may begin behind. */
const LEADING =
  /^(?:the|a|an|visiting|his|her|their|its|new|newly|both|host|fellow|outgoing|incoming|then|mr|mrs|<[HNC]\d+>|'s|each|counterpart|counterparts|colleague|colleagues|guest|guests|president|leader|prime|minister|king|also|including|as|well|all|lunch)$/;

const NO_LEAD =
  /^(?:and|or|but|that|who|whom|which|whose|when|where|while|because|if|how|whether|not|no|nor|it|they|he|she|we|i|you|this|these|those|there|here|be|been|being|to|[a-z]+ing|reporters|journalists|officials|leaders|ministers|government|people|members|representatives)$/;
const TIME = /^(?:,|later|then|also|finally|afterwards|on|in|the|that|same|day|evening|afternoon|morning|<D\d+>)$/;

/** "the presidents of A, B and C, X, Y and Z", "the envoys of the four donors, X and Y": to the first name. */
export function pastOfStates(words: readonly Word[], index: number): number {
  if (!/^<O/.test(words[index]?.text ?? '')) return index;
  let i = index + 1;
  while (
    i - index < 16 &&
    (/^(?:,|and|of|the|<[CNB]\d+>)$/.test(words[i]?.text ?? '') || mayLead(words[i]?.text ?? ''))
  )
    i++;
  const of = clauseText(words, index + 1, i);
  if (/^[:–—-]$/.test(words[i]?.text ?? '')) i++;
  return isTag(words[i], PERSON) && /^of .* ,$|<C\d+>/.test(of) ? i : index;
}

/** Past "(…)", "of <C>" and a short apposition that is followed by another name or ends the list. */
export function pastName(words: readonly Word[], name: number): number {
  let i = name + 1;
  if (words[i]?.text === '(') {
    const close = words.slice(i, i + 8).findIndex(({ text }) => text === ')');
    if (close > 0) i += close + 1;
  }
  if (/^(?:of|from|representing|for|since)$/.test(words[i]?.text ?? '')) {
    const at = words[i + 1]?.text === 'the' ? i + 2 : i + 1;
    if (/^<[CBLD]\d+>$/.test(words[at]?.text ?? '')) i = at + 1;
    else if (at === i + 2) {
      // "of the airline"
      const end = words.findIndex(({ text }, n) => n >= at && !/^[a-z-]+$/.test(text));
      if (end > at && end - at < 4 && /^(?:,|and)$/.test(words[end]?.text ?? '')) i = end;
    }
  }
  if (words[i]?.text !== ',') return i;
  // an apposition: up to fourteen words without a verb, or a clause of his, then a comma and another name
  const relative = /^(?:who|whose)$/.test(words[i + 1]?.text ?? '');
  for (let end = i + 1; end < Math.min(words.length, i + 15); end++) {
    const word = words[end]?.text ?? '';
    if (word === ',') {
      const more = joint(words, end);
      return end > i + 1 && more !== undefined && isTag(words[pastLeading(words, more)], SIDE) ? end : i;
    }
    if (isTag(words[end], SIDE) && words[end + 1]?.text !== "'s" && end === i + 1) return i;
    if (/^(?:and|;|\.)$/.test(word) || (!relative && FINITE.test(word))) return i;
  }
  return i;
}

/** "the presidents of A, X, of B, Y": past the "of B" of an office said once. */
export const pastOrigin = (words: readonly Word[], i: number): number => {
  const state = words[i + 1]?.text === 'the' ? i + 2 : i + 1;
  const said = words[i]?.text === 'of' && /^<C/.test(words[state]?.text ?? '') && words[state + 1]?.text === ',';
  return said && isTag(words[state + 2], PERSON) ? state + 2 : i;
};

/** "his Malaysian guest, X": to the name. */
export function pastApposed(words: readonly Word[], index: number): number {
  for (let i = index; i < index + 5; i++) {
    if (APPOSED.test(words[i]?.text ?? '')) {
      if (words[i + 1]?.text === ',') return i + 2;
      const origin = words[i + 2]?.text === 'the' ? i + 3 : i + 2;
      if (/^(?:from|of)$/.test(words[i + 1]?.text ?? '') && words[origin + 1]?.text === ',') return origin + 2;
    }
    if (!BEFORE_NAME.test(words[i]?.text ?? '')) return index;
  }
  return index;
}

/** Past "of the assembly", "of their congress". */
function pastOfBody(words: readonly Word[], index: number): number {
  if (words[index]?.text !== 'of' || !/^(?:the|their|his|her|its|<H\d+>)$/.test(words[index + 1]?.text ?? ''))
    return index;
  let i = index + 2;
  while (i - index < 5 && /^[a-z-]+$/.test(words[i]?.text ?? '')) i++;
  return i;
}

/** "X's father, Y": whom the list goes on with is Y. */
export function pastOwner(words: readonly Word[], name: number): number {
  // "the speaker of the assembly, Y"
  const behind = /^<O/.test(words[name]?.text ?? '') ? pastOfBody(words, name + 1) : name + 1;
  if (behind > name + 1 && words[behind]?.text === ',' && isTag(words[behind + 1], PERSON)) return behind + 1;
  // "his guest, Y": the words for him are followed by his name
  if (
    /^<O/.test(words[name]?.text ?? '') &&
    /^[,:–-]$/.test(words[name + 1]?.text ?? '') &&
    isTag(words[name + 2], PERSON)
  )
    return name + 2;
  if (!isTag(words[name], PERSON) || words[name + 1]?.text !== "'s") return name;
  for (let i = name + 2; i < Math.min(words.length, name + 8); i++) {
    if (isTag(words[i], PERSON)) return i;
    if (!/^(?:[a-z-]+|,)$/.test(words[i]?.text ?? '')) return name;
  }
  return name;
}

export function pastLeading(words: readonly Word[], index: number, most = 6): number {
  let i = index;
  while (
    i - index < most &&
    !isTag(words[i], SIDE) &&
    (mayLead(words[i]?.text ?? '') || eachOf(words, i) || betweenStates(words, i))
  )
    i++;
  return i;
}

/** "the Danish, Dutch and Swedish colleagues". */
const betweenStates = (words: readonly Word[], i: number): boolean =>
  /^(?:,|and)$/.test(words[i]?.text ?? '') &&
  /^<N\d+>$/.test(words[i - 1]?.text ?? '') &&
  (/^<N\d+>$/.test(words[i + 1]?.text ?? '') || isTag(words[i + 1], PERSON)) &&
  !isTag(words[i - 2], PERSON);

/** "each of them". */
const eachOf = (words: readonly Word[], i: number): boolean =>
  words[i]?.text === 'of' && /^(?:each|both|all|either|some)$/.test(words[i - 1]?.text ?? '');

/** Words that may stand between "with" or "and" and a name: no verbs, prepositions or marks. */
export const mayLead = (word: string): boolean =>
  LEADING.test(word) ||
  (/^[a-z][a-z'-]*$/.test(word) &&
    !PREPOSITION.test(word) &&
    !NO_LEAD.test(word) &&
    !PAST.test(word) &&
    !FINITE.test(word));

/** "by X and, later that day, by Y": past the time before the preposition that is said again. */
function pastTime(words: readonly Word[], index: number): number {
  let i = index;
  while (i - index < 7 && TIME.test(words[i]?.text ?? '')) i++;
  return i > index && /^(?:by|with)$/.test(words[i]?.text ?? '') ? i : index;
}

/** The index behind a comma or "and" that may join another name. */
export function joint(words: readonly Word[], index: number): number | undefined {
  let i = index;
  if (words[i]?.text === ',') i++;
  if (i > index && /^(?:by|with)$/.test(words[i]?.text ?? '')) return i + 1;
  if (/^(?:and|&)$/.test(words[i]?.text ?? '')) {
    i++;
    i = pastTime(words, i);
    if (/^(?:with|later|then|also|finally|by|to|from|between)$/.test(words[i]?.text ?? '')) i++;
  } else if (words[i]?.text === 'as' && words[i + 1]?.text === 'well' && words[i + 2]?.text === 'as') i += 3;
  else if (/^(?:together|along)$/.test(words[i]?.text ?? '') && words[i + 1]?.text === 'with') i += 2;
  else if (words[i]?.text === 'alongside') i++;
  return i > index ? i : undefined;
}
