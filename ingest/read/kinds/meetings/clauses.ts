// The grammar of a clause over a skeleton: who is the subject of a verb, which list of people begins at a place, where a clause ends.
// Walks words and never backtracks; knows nothing of meetings.

/** A word or tag of a skeleton with its offset in the text. */
export interface Word {
  text: string;
  at: number;
}

/** The people of a list, as a stretch of the skeleton. */
export interface Stretch {
  from: number;
  to: number;
}

export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const word of text.split(' ')) {
    words.push({ text: word, at });
    at += word.length + 1;
  }
  return words;
}

const PERSON = /^<[PG]\d+>$/;
const SIDE = /^<[PGO]\d+>$/;
const TAG = /^<[A-Z]\d+>$/;
const PREPOSITION =
  /^(?:with|by|to|on|upon|from|than|of|for|about|under|over|against|between|among|amongst|including|like|without|toward|towards|behind|alongside|beside|after|before|since|following|at|in|into|near|opposite|per|via|as|concerning|regarding|around|unlike|despite|besides)$/;
const VERB_OF_OBJECT =
  /^(?:met|meets|meet|told|tells|saw|sees|see|gave|sent|beat|took|brought|made|let|got|put|kept|found|left|led|won|taught|heard|held|bade|rang|receives|greets|hosts|welcomes|visits|joins|receive|greet|host|welcome|visit|join|receiving|greeting|hosting|welcoming|visiting|joining|meeting|seeing|thanking|telling|asking|inviting|phoning|calling|praising|accusing|urging|assuring|briefing|succeeding|replacing|naming|include|includes|is|are|was|were|become|becomes|became|been|being|be|said|says)$/;
const PAST = /^(?!said$|red$|need$|indeed$|hundred$|united$|mohammed$|ahmed$|visiting$)[a-z-]+ed$/;
/** Between an article and a name: "the visiting <P>", "his Danish counterpart <P>". */
const BEFORE_NAME =
  /^(?:the|a|an|visiting|new|newly|outgoing|incoming|fellow|then|both|his|her|their|its|host|guest|counterpart|colleague|leader|also|either|neither|each|mr|mrs|<[HN]\d+>)$/;
const AUXILIARY =
  /^(?:had|has|have|having|was|were|is|are|been|being|be|did|does|do|will|would|shall|should|could|can|may|might|must|also|then|later|earlier|already|recently|briefly|jointly|separately|together|again|even|just|first|finally|only|never|not|n't|to|himself|herself|themselves|both|each|all|once|still|warmly|respectively|subsequently|afterwards|afterward|meanwhile|yesterday|today|personally|publicly|privately|quietly|formally|officially|<D\d+>|last|next|on|twice|in|turn|now|previously|thus|since|long|often|sometimes|reportedly|there|here|them)$/;
/** What opens a clause of its own. */
const SUBORDINATE = /^(?:where|when|while|whereas|because|although|though|if|unless|until|once|whether|how|why|what)$/;
const GERUND_OPENER = /^(?:after|before|since|while|when|upon|by|on|following|without|besides|ahead|prior)$/;

const isTag = (word: Word | undefined, pattern: RegExp): boolean => word !== undefined && pattern.test(word.text);

/** "his Malaysian guest, X": a noun for the one who is then named. */
const APPOSED = /^(?:guest|host|counterpart|colleague|visitor|hostess)$/;

/** "X, speaker of the house, and Y": the name before the apposition that ends at a comma. */
function beforeApposition(words: readonly Word[], end: number): number {
  if (words[end]?.text !== ',') return -1;
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
function headOf(words: readonly Word[], last: number): number {
  let head = last;
  for (let i = last; i > 0; ) {
    let before = i - 1;
    while (before > 0 && BEFORE_NAME.test(words[before]?.text ?? '')) before--;
    while (before > 0 && /^(?:'s|<[CNB]\d+>)$/.test(words[before]?.text ?? '')) before--;
    // "and the rebel X"
    if (
      /^[a-z-]+$/.test(words[before]?.text ?? '') &&
      words[before - 1]?.text === 'the' &&
      words[before - 2]?.text === 'and' &&
      before === i - 1
    )
      before -= 2;
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

/** Whether a preposition that takes no clause stands before. */
function byPreposition(words: readonly Word[], index: number): boolean {
  const word = governor(words, index);
  return PREPOSITION.test(word) && !/^(?:after|before|since|as|until|than|like)$/.test(word);
}

/** The word before a name and what belongs to it. */
function governor(words: readonly Word[], index: number): string {
  let i = index - 1;
  while (i >= 0 && (BEFORE_NAME.test(words[i]?.text ?? '') || /^(?:'s|<[CN]\d+>)$/.test(words[i]?.text ?? ''))) i--;
  // "each of the two spoke": they act
  if (words[i]?.text === 'of' && /^(?:each|both|all|either|most|some)$/.test(words[i - 1]?.text ?? '')) i -= 2;
  return words[i]?.text ?? '';
}

/** Whether a preposition or a verb makes an object of whoever stands here. */
export function governed(words: readonly Word[], index: number): boolean {
  const word = governor(words, index);
  if (/^(?:said|says|added|declared|remarked|noted|quipped|recalled|explained)$/.test(word)) {
    const before = words[words.findIndex(({ at }) => at === (words[index]?.at ?? 0)) - 2]?.text ?? '';
    if (before === '' || /^["',”’]$/.test(before)) return false;
  }
  return PREPOSITION.test(word) || VERB_OF_OBJECT.test(word) || PAST.test(word) || DOING.test(word);
}

/** A verb in -ing, and none of the nouns that end so. */
const DOING =
  /^(?!evening$|morning$|meeting$|briefing$|building$|spring$|thing$|nothing$|something$|everything$|king$|opening$|closing$|hearing$|signing$|gathering$|sitting$|wedding$|landing$|reading$|ruling$|training$|beginning$|visiting$|outgoing$|incoming$|acting$|ceiling$|sibling$|during$|beijing$|outstanding$|existing$|neighbouring$|ruling$|serving$|standing$|longstanding$|sitting$)[a-z-]{2,}ing$/;

/**
 * The subject of the verb at `at` (index of a word): the list of people that acts, by walking to the left past what belongs to
 * other verbs. "X, who was seen by Y, met" gives X; "where Y received" gives Y; undefined where nobody named acts.
 */
export function subjectBefore(words: readonly Word[], at: number): Stretch | undefined {
  let i = at - 1;
  while (i >= 0 && AUXILIARY.test(words[i]?.text ?? '')) i--;
  // a name right at the verb is its subject whatever stands before: "X met Y and Z told"
  if (isTag(words[i], PERSON) && i >= 0) {
    const head = headOf(words, i);
    if (!governed(words, head)) return { from: words[head]?.at ?? 0, to: endOf(words[i]) };
    // "in the presence of X, Y and Z signed": a phrase that opens the sentence ends at its comma
    const behind = head !== i && head < 9 ? words.findIndex(({ text }, n) => n > head && n < i && text === ',') : -1;
    const second = behind < 0 ? -1 : words.findIndex((_, n) => n > behind && isTag(words[n], PERSON));
    if (second > 0 && byPreposition(words, head) && second <= i)
      return { from: words[second]?.at ?? 0, to: endOf(words[i]) };
    const finite = !/ing$/.test(words[at]?.text ?? '');
    // "a week after X had met", "it was announced X met": a conjunction, or a verb of saying, stands before a subject too
    if (finite && !byPreposition(words, head)) return { from: words[head]?.at ?? 0, to: endOf(words[i]) };
    if (!governed(words, i) || (finite && words[i - 1]?.text === 'and'))
      return { from: words[i]?.at ?? 0, to: endOf(words[i]) };
  }
  let inserted = words[i]?.text === ',' || words[i]?.text === ')';
  let skip = 0;
  for (; i >= 0; i--) {
    const word = words[i]?.text ?? '';
    if (skip > 0) {
      if (word === '(') skip = 0;
      continue;
    }
    if (word === ')') skip = 1;
    else if (word === ';' || word === ':' || word === '"') return undefined;
    else if (/^(?:who|whom|which|whose|that)$/.test(word)) {
      if (word === 'who' && !inserted) return antecedent(words, i);
      if (word === 'that' && words[i - 1]?.text !== ',') continue;
      if (!inserted) return undefined;
      inserted = false;
    } else if (SUBORDINATE.test(word)) {
      if (!inserted) return undefined;
      inserted = false;
    } else if (/^(?:and|but)$/.test(word)) inserted = false;
    else if (isTag(words[i], PERSON) && words[i + 1]?.text !== "'s") {
      const head = headOf(words, i);
      const subject = !governed(words, head) || opensClause(words, head, i);
      if (subject) return { from: words[head]?.at ?? 0, to: endOf(words[i]) };
      i = head;
    }
  }
  return undefined;
}

const endOf = (word: Word | undefined): number => (word ? word.at + word.text.length : 0);

/** "a week after X had spoken": a conjunction stands before a subject and its verb. */
const opensClause = (words: readonly Word[], head: number, last: number): boolean =>
  /^(?:after|before|since|as|until|than)$/.test(governor(words, head)) &&
  /^(?:had|has|have|was|were|is|are|met|spoke|took|went|came|saw|held|[a-z]+ed)$/.test(words[last + 1]?.text ?? '');

/** The people before a relative pronoun. */
export function antecedent(words: readonly Word[], pronoun: number): Stretch | undefined {
  let i = pronoun - 1;
  while (i >= 0 && /^(?:,|and|with|to|by|on|of|for|from|\)|between)$/.test(words[i]?.text ?? '')) i--;
  // "X, the mayor, with whom": past an apposition without a name
  for (let back = 0; back < 14 && i >= 0; back++, i--) {
    if (!isTag(words[i], PERSON)) {
      if (/^(?:;|:|who|which|where|when)$/.test(words[i]?.text ?? '')) return undefined;
      continue;
    }
    const head = headOf(words, i);
    return { from: words[head]?.at ?? 0, to: endOf(words[i]) };
  }
  return undefined;
}

/** Words that a list of people may begin behind. */
const LEADING =
  /^(?:the|a|an|visiting|his|her|their|its|new|newly|both|host|fellow|outgoing|incoming|then|mr|mrs|<[HNC]\d+>|'s|each|counterpart|counterparts|colleague|colleagues|guest|guests|president|leader|prime|minister|king|also|including|as|well|all|lunch)$/;
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|said|told|met|held|agreed|spoke|called|did|does|could|may|should|noted|added|stressed|also|then|who|took|gave|made|went|came|saw|sat)$/;

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
  const i = pastLeading(words, index, gap);
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
    let name = pastApposed(words, joined);
    name = pastLeading(words, name);
    name = pastOwner(words, name);
    if (!isTag(words[name], SIDE)) break;
    const after = pastName(words, name);
    // "met X, and Y said": what follows is a clause of its own
    const single = words[next]?.text !== ',' || /^(?:and|but)$/.test(words[joined - 1]?.text ?? '');
    if (single && !verbMayFollow && (FINITE.test(words[after]?.text ?? '') || PAST.test(words[after]?.text ?? '')))
      break;
    if (/^(?:,|by|with)$/.test(words[joined - 1]?.text ?? '') && !/^and$/.test(words[joined - 2]?.text ?? ''))
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
  // an apposition: up to fourteen words without a verb, then a comma and another name
  for (let end = i + 1; end < Math.min(words.length, i + 15); end++) {
    const word = words[end]?.text ?? '';
    if (word === ',') {
      const more = joint(words, end);
      return end > i + 1 && more !== undefined && isTag(words[pastLeading(words, more)], SIDE) ? end : i;
    }
    if (isTag(words[end], SIDE) && words[end + 1]?.text !== "'s" && end === i + 1) return i;
    if (/^(?:and|;|\.)$/.test(word) || FINITE.test(word)) return i;
  }
  return i;
}

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

/** "X's father, Y": whom the list goes on with is Y. */
function pastOwner(words: readonly Word[], name: number): number {
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
  while (i - index < most && !isTag(words[i], SIDE) && (mayLead(words[i]?.text ?? '') || eachOf(words, i))) i++;
  return i;
}

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

/** The index behind a comma or "and" that may join another name. */
function joint(words: readonly Word[], index: number): number | undefined {
  let i = index;
  if (words[i]?.text === ',') i++;
  if (i > index && /^(?:by|with)$/.test(words[i]?.text ?? '')) return i + 1;
  if (/^(?:and|&)$/.test(words[i]?.text ?? '')) {
    i++;
    if (/^(?:with|later|then|also|finally|by|to|from|between)$/.test(words[i]?.text ?? '')) i++;
  } else if (words[i]?.text === 'as' && words[i + 1]?.text === 'well' && words[i + 2]?.text === 'as') i += 3;
  else if (/^(?:together|along)$/.test(words[i]?.text ?? '') && words[i + 1]?.text === 'with') i += 2;
  else if (words[i]?.text === 'alongside') i++;
  return i > index ? i : undefined;
}

/** The words from one index up to another, as text. */
export const clauseText = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to < 0 ? undefined : to)
    .map(({ text }) => text)
    .join(' ');

/** Where the clause that goes on at an index ends: at a semicolon, a relative or another clause. */
export function clauseEnd(words: readonly Word[], index: number): number {
  for (let i = index; i < words.length; i++) {
    const word = words[i]?.text ?? '';
    if (
      /^(?:;|:|who|whom|which|whose|that|but|saying|adding|telling|stressing|noting)$/.test(word) ||
      SUBORDINATE.test(word)
    )
      return i;
  }
  return words.length;
}

export { FINITE, GERUND_OPENER, isTag, PERSON, SIDE, TAG };
