// Lists of people in a clause: where one that begins at a word ends, and where one that ends at a word begins.
// Walks words and never backtracks; whose subject or object a list is, clauses.ts says.
import {
  BEFORE_NAME,
  clauseText,
  endOf,
  FINITE,
  isTag,
  PAST,
  PERSON,
  PREPOSITION,
  SIDE,
  type Stretch,
  type Word,
} from './clause-words.ts';

/** "his Malaysian guest, X": a noun for the one who is then named. */
const APPOSED = /^(?:guest|host|counterpart|colleague|visitor|hostess)$/;

/** "X, whose country had made it possible, and Y": X opens the sentence, and no verb but that of both follows. */
function openingRelative(words: readonly Word[], end: number): number {
  if (words[end + 1]?.text !== 'and') return -1;
  const name = words.findIndex((word) => isTag(word, PERSON));
  if (name < 0 || name > 2 || words[name + 1]?.text !== ',' || !/^(?:who|whose)$/.test(words[name + 2]?.text ?? ''))
    return -1;
  const within = words.slice(name + 3, end);
  return within.length < 16 && !within.some(({ text }) => /^(?:,|;|:|")$/.test(text) || /^<P/.test(text)) ? name : -1;
}

/** "X, speaker of the house, and Y": the name before the apposition that ends at a comma. */
function beforeApposition(words: readonly Word[], end: number): number {
  if (words[end]?.text !== ',') return -1;
  const opening = openingRelative(words, end);
  if (opening >= 0) return opening;
  for (let i = end - 1; i > 0 && end - i < 13; i--) {
    const word = words[i]?.text ?? '';
    if (word === ',') return isTag(words[i - 1], PERSON) ? i - 1 : -1;
    if (/^(?:;|:|and|but|who|which|that|"|<[PGD]\d+>)$/.test(word) || FINITE.test(word) || PAST.test(word)) return -1;
  }
  return -1;
}

/** "his visitor from <C>,": the index of the noun before the comma at an index. */
const beforeOrigin = (words: readonly Word[], comma: number): number =>
  /^<[CL]\d+>$/.test(words[comma - 1]?.text ?? '') && /^(?:from|of)$/.test(words[comma - 2]?.text ?? '')
    ? comma - 3
    : comma - 1;

/** Where in the list that ends at a person its first person stands: "X and Y", "X, Y and Z". */
export function headOf(words: readonly Word[], last: number): number {
  let head = last;
  for (let i = last; i > 0; ) {
    let before = i - 1;
    while (before > 0 && BEFORE_NAME.test(words[before]?.text ?? '')) before--;
    while (before > 0 && /^(?:'s|<[CNB]\d+>)$/.test(words[before]?.text ?? '')) before--;
    // "and her Danish, Dutch and Swedish colleagues, X"
    while (/^(?:,|and)$/.test(words[before]?.text ?? '') && /^<N\d+>$/.test(words[before - 1]?.text ?? '')) before -= 2;
    while (before > 0 && BEFORE_NAME.test(words[before]?.text ?? '')) before--;
    // "and the rebel X", "and commission X"
    const and = words[before - 1]?.text === 'the' ? before - 2 : before - 1;
    if (before === i - 1 && words[and]?.text === 'and' && mayLead(words[before]?.text ?? '')) before = and;
    // "and the <O> ( short ), X"
    if (
      words[before]?.text === ',' &&
      words[before - 1]?.text === ')' &&
      words[before - 3]?.text === '(' &&
      /^<O/.test(words[before - 4]?.text ?? '')
    )
      before -= words[before - 5]?.text === 'the' ? 6 : 5;
    if (
      words[before]?.text === ',' &&
      /^<O\d+>$/.test(words[before - 1]?.text ?? '') &&
      words[before - 2]?.text === 'and'
    )
      before -= 2;
    else if (words[before]?.text === ',' && APPOSED.test(words[beforeOrigin(words, before)]?.text ?? '')) {
      before = beforeOrigin(words, before) - 1;
      while (before > 0 && BEFORE_NAME.test(words[before]?.text ?? '')) before--;
    }
    if (!/^(?:,|and|&)$/.test(words[before]?.text ?? '')) break;
    if (words[before]?.text === 'and' && words[before - 1]?.text === ',') before--;
    // "of <C>" may follow a name of the list
    let name = before - 1;
    if (/^<[CB]\d+>$/.test(words[name]?.text ?? '') && words[name - 1]?.text === 'of') name -= 2;
    else if (/^<[CB]\d+>$/.test(words[name]?.text ?? '') && words[name - 2]?.text === 'of') name -= 3;
    // "X since <D>", "X ( <C> )"
    else if (/^<D\d+>$/.test(words[name]?.text ?? '') && words[name - 1]?.text === 'since') name -= 2;
    if (!isTag(words[name], PERSON)) name = beforeApposition(words, before);
    if (!isTag(words[name], PERSON)) break;
    head = name;
    i = name;
  }
  return head;
}

/** Words that a list of people may begin behind. */
const LEADING =
  /^(?:the|a|an|visiting|his|her|their|its|new|newly|both|host|fellow|outgoing|incoming|then|mr|mrs|<[HNC]\d+>|'s|each|counterpart|counterparts|colleague|colleagues|guest|guests|president|leader|prime|minister|king|also|including|as|well|all|lunch)$/;

/**
 * The list of people that begins within `gap` words of an index: "his Danish counterpart X, the mayor, Y of <C> and Z".
 * A verb behind the last name makes a clause of its own of it, unless `verbMayFollow`.
 */
export function listAt(
  words: readonly Word[],
  index: number,
  gap: number,
  verbMayFollow = false,
): (Stretch & { next: number }) | undefined {
  const i = pastOfStates(words, pastLeading(words, pastApposed(words, index), gap));
  const named = pastOwner(words, i);
  if (named !== i && /^<O/.test(words[i]?.text ?? '')) return listAt(words, named, 1, verbMayFollow);
  if (!isTag(words[i], SIDE)) return undefined;
  const from = words[i]?.at ?? 0;
  // "X's envoy, Y": whom the list begins with is Y
  let last = isTag(words[named], PERSON) ? named : i;
  let next = pastName(words, last);
  // names that only commas part are a list if an "and" closes it
  let open: { last: number; next: number } | undefined;
  for (;;) {
    const joined = joint(words, next);
    if (joined === undefined) break;
    let name = pastApposed(words, pastOrigin(words, joined));
    name = pastLeading(words, name);
    name = pastOwner(words, name);
    if (!isTag(words[name], SIDE)) break;
    const after = pastName(words, name);
    // "met X, and Y said": what follows is a clause of its own
    const single = words[next]?.text !== ',' || /^(?:and|but)$/.test(words[joined - 1]?.text ?? '');
    if (single && !verbMayFollow && (FINITE.test(words[after]?.text ?? '') || PAST.test(words[after]?.text ?? '')))
      break;
    if (/^(?:,|by|with)$/.test(words[joined - 1]?.text ?? '') && !/\band\b/.test(clauseText(words, next, joined)))
      open ??= { last, next };
    else open = undefined;
    last = name;
    next = after;
  }
  // three and more that only commas part are a list all the same
  if (
    open &&
    !/<[PG]\d+>.*<[PG]\d+>.*<[PG]\d+>/.test(
      clauseText(
        words,
        words.findIndex(({ at }) => at === from),
        last + 1,
      ),
    )
  )
    ({ last, next } = open);
  return { from, to: endOf(words[last]), next };
}

/** "the presidents of A, B and C, X, Y and Z", "the envoys of the four donors, X and Y": to the first name. */
function pastOfStates(words: readonly Word[], index: number): number {
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
function pastName(words: readonly Word[], name: number): number {
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
const pastOrigin = (words: readonly Word[], i: number): number => {
  const state = words[i + 1]?.text === 'the' ? i + 2 : i + 1;
  const said = words[i]?.text === 'of' && /^<C/.test(words[state]?.text ?? '') && words[state + 1]?.text === ',';
  return said && isTag(words[state + 2], PERSON) ? state + 2 : i;
};

/** "his Malaysian guest, X": to the name. */
function pastApposed(words: readonly Word[], index: number): number {
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
function pastOwner(words: readonly Word[], name: number): number {
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

function pastLeading(words: readonly Word[], index: number, most = 6): number {
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
const mayLead = (word: string): boolean =>
  LEADING.test(word) ||
  (/^[a-z][a-z'-]*$/.test(word) &&
    !PREPOSITION.test(word) &&
    !NO_LEAD.test(word) &&
    !PAST.test(word) &&
    !FINITE.test(word));

const NO_LEAD =
  /^(?:and|or|but|that|who|whom|which|whose|when|where|while|because|if|how|whether|not|no|nor|it|they|he|she|we|i|you|this|these|those|there|here|be|been|being|to|[a-z]+ing|reporters|journalists|officials|leaders|ministers|government|people|members|representatives)$/;

/** "by X and, later that day, by Y": past the time before the preposition that is said again. */
function pastTime(words: readonly Word[], index: number): number {
  let i = index;
  while (i - index < 7 && TIME.test(words[i]?.text ?? '')) i++;
  return i > index && /^(?:by|with)$/.test(words[i]?.text ?? '') ? i : index;
}

const TIME = /^(?:,|later|then|also|finally|afterwards|on|in|the|that|same|day|evening|afternoon|morning|<D\d+>)$/;

/** The index behind a comma or "and" that may join another name. */
function joint(words: readonly Word[], index: number): number | undefined {
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
