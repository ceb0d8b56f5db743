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
  SIDE,
  type Stretch,
  type Word,
} from './clause-words.ts';
import {
  APPOSED,
  joint,
  mayLead,
  pastApposed,
  pastLeading,
  pastName,
  pastOfStates,
  pastOrigin,
  pastOwner,
} from './name-steps.ts';

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
