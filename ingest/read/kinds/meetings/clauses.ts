// The grammar of a clause over a skeleton: who is the subject of a verb, whom a relative pronoun means, where a clause ends.
// Walks words and never backtracks; knows nothing of meetings.
import { BEFORE_NAME, endOf, isTag, PAST, PERSON, PREPOSITION, type Stretch, type Word } from './clause-words.ts';
import { headOf } from './name-lists.ts';

const VERB_OF_OBJECT =
  /^(?:met|meets|meet|told|tells|saw|sees|see|gave|sent|beat|took|brought|made|let|got|put|kept|found|left|led|won|taught|heard|held|bade|rang|receives|greets|hosts|welcomes|visits|joins|receive|greet|host|welcome|visit|join|receiving|greeting|hosting|welcoming|visiting|joining|meeting|seeing|thanking|telling|asking|inviting|phoning|calling|praising|accusing|urging|assuring|briefing|succeeding|replacing|naming|include|includes|is|are|was|were|become|becomes|became|been|being|be|said|says)$/;

const AUXILIARY =
  /^(?:had|has|have|having|was|were|is|are|been|being|be|did|does|do|will|would|shall|should|could|can|may|might|must|also|then|later|earlier|already|recently|briefly|jointly|separately|together|again|even|just|first|finally|only|never|not|n't|to|himself|herself|themselves|both|each|all|once|still|warmly|respectively|subsequently|afterwards|afterward|meanwhile|yesterday|today|personally|publicly|privately|quietly|formally|officially|<D\d+>|last|next|on|twice|in|turn|now|previously|thus|since|long|often|sometimes|reportedly|there|here|them)$/;

/** What opens a clause of its own. */
const SUBORDINATE = /^(?:where|when|while|whereas|because|although|though|if|unless|until|once|whether|how|why|what)$/;

/** Whether a preposition that takes no clause stands before. */
function byPreposition(words: readonly Word[], index: number): boolean {
  const word = governor(words, index);
  return PREPOSITION.test(word) && !/^(?:after|before|since|as|until|than|like)$/.test(word);
}

/** The index of the word before a name and what belongs to it. */
function beforeName(words: readonly Word[], index: number): number {
  let i = index - 1;
  while (i >= 0 && (BEFORE_NAME.test(words[i]?.text ?? '') || /^(?:'s|<[CN]\d+>)$/.test(words[i]?.text ?? ''))) i--;
  return i;
}

/** The word that governs a name: the one before it and what belongs to it. */
function governor(words: readonly Word[], index: number): string {
  let i = beforeName(words, index);
  // "each of the two spoke": they act
  if (words[i]?.text === 'of' && /^(?:each|both|all|either|most|some)$/.test(words[i - 1]?.text ?? '')) i -= 2;
  return words[i]?.text ?? '';
}

/** Whether a preposition or a verb makes an object of whoever stands here. */
export function governed(words: readonly Word[], index: number): boolean {
  const word = governor(words, index);
  if (/^(?:said|says|added|declared|remarked|noted|quipped|recalled|explained)$/.test(word)) {
    const before = words[index - 2]?.text ?? '';
    if (before === '' || /^["',”’]$/.test(before)) return false;
  }
  return PREPOSITION.test(word) || VERB_OF_OBJECT.test(word) || PAST.test(word) || DOING.test(word);
}

const GROUP =
  /^(?:delegations?|group|mission|team|lawmakers|parliamentarians|senators|executives|businessmen|envoys|mediators)$/;

/** "A delegation (of <B>), headed by X, met": X acts where the delegation is no object itself. */
function leads(words: readonly Word[], head: number): boolean {
  const by = beforeName(words, head);
  if (words[by]?.text !== 'by' || !/^(?:led|headed|chaired)$/.test(words[by - 1]?.text ?? '')) return false;
  for (let i = by - 2; i >= 0 && by - i < 12; i--) {
    const word = words[i]?.text ?? '';
    if (/^(?:;|:|who|which|that|when|while)$/.test(word) || isTag(words[i], PERSON)) return false;
    if (!GROUP.test(word)) continue;
    let article = i - 1;
    while (
      i - article < 5 &&
      /^(?:(?!of$)[a-z-]+|<[NCB]\d+>|'s)$/.test(words[article]?.text ?? '') &&
      !ARTICLE.test(words[article]?.text ?? '')
    )
      article--;
    return ARTICLE.test(words[article]?.text ?? '') && !governed(words, article);
  }
  return false;
}

const ARTICLE = /^(?:a|an|the|his|her|their|its|<H\d+>)$/;

/** A verb in -ing, and none of the nouns that end so. */
const DOING =
  /^(?!evening$|morning$|meeting$|briefing$|building$|spring$|thing$|nothing$|something$|everything$|king$|opening$|closing$|hearing$|signing$|gathering$|sitting$|wedding$|landing$|reading$|ruling$|training$|beginning$|visiting$|outgoing$|incoming$|acting$|ceiling$|sibling$|during$|beijing$|outstanding$|existing$|neighbouring$|serving$|standing$|longstanding$)[a-z-]{2,}ing$/;

/**
 * The subject of the verb at `at` (index of a word): the list of people that acts, by walking to the left past what belongs to
 * other verbs. "X, who was seen by Y, met" gives X; "where Y received" gives Y; undefined where nobody named acts.
 */
export function subjectBefore(words: readonly Word[], at: number): Stretch | undefined {
  const given = givenChance(words, at);
  if (given) return given;
  let i = at - 1;
  while (i >= 0 && AUXILIARY.test(words[i]?.text ?? '')) i--;
  // a name right at the verb is its subject whatever stands before: "X met Y and Z told"
  if (isTag(words[i], PERSON) && i >= 0) {
    const head = headOf(words, i);
    if (!governed(words, head) || leads(words, head)) return { from: words[head]?.at ?? 0, to: endOf(words[i]) };
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
  // "after a letter from X of <C>, the envoy, Y, met": a name between commas right before the verb, and no list with X
  const between = words[i]?.text === ',' && words[i - 2]?.text === ',' ? words[i - 1] : undefined;
  if (between && isTag(between, PERSON) && !/ing$/.test(words[at]?.text ?? '') && governed(words, headOf(words, i - 1)))
    return { from: between.at, to: endOf(between) };
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
      const subject = !governed(words, head) || opensClause(words, head, i) || leads(words, head);
      if (subject) return { from: words[head]?.at ?? 0, to: endOf(words[i]) };
      i = head;
    }
  }
  return undefined;
}

/** "A call gave X, the new minister, his first chance to talk with Y": X acts. */
function givenChance(words: readonly Word[], at: number): Stretch | undefined {
  if (words[at - 1]?.text !== 'to' || !/^(?:chance|opportunity|occasion)$/.test(words[at - 2]?.text ?? ''))
    return undefined;
  const i = words.findLastIndex((word, n) => n < at && n > at - 10 && isTag(word, PERSON));
  const gave = /^(?:gave|gives|afforded|offered|provided|granted)$/.test(governor(words, i));
  return i > 0 && gave ? { from: words[i]?.at ?? 0, to: endOf(words[i]) } : undefined;
}

/** "a week after X had spoken": a conjunction stands before a subject and its verb. */
const opensClause = (words: readonly Word[], head: number, last: number): boolean =>
  /^(?:after|before|since|as|until|than)$/.test(governor(words, head)) &&
  /^(?:had|has|have|was|were|is|are|met|spoke|took|went|came|saw|held|[a-z]+ed)$/.test(
    words[words[last + 1]?.text === ',' ? last + 2 : last + 1]?.text ?? '',
  );

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
