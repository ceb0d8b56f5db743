// What a sum is given for, and what the verb makes of it where no noun says so.
import { wordsOf } from '../../mentions/pieces.ts';
import type { Token } from '../../tokens.ts';
import { phraseAfter } from './counted-after.ts';
import { leadsOn, nounsBackFrom } from './counted-before.ts';
import { type Phrase, tellsTime } from './counted-words.ts';
import { deedBefore } from './figure-deeds.ts';
import { type Counted, isWho, type Place, pastDeterminer } from './figure-place.ts';
import { carried } from './figure-reference.ts';

/** "promised 450 million dollars for the programme", "announced $11 million to modernise the army": what the sum is for. */
const GIVES =
  /\b(?:announc(?:e|ed|es|ing)|promis(?:e|ed|es|ing)|offer(?:ed|s|ing)?|pledg(?:e|ed|es|ing)|donat(?:e|ed|es|ing)|gave|gives?|giving|grant(?:ed|s|ing)?|allocat(?:e|ed|es|ing)|provid(?:e|ed|es|ing)|commit(?:ted|s|ting)?|contribut(?:e|ed|es|ing)|add(?:ed|s)?|approv(?:e|ed|es|ing)|lend(?:s|ing)?|lent|earmark(?:ed|s)?|spend(?:s|ing)?|spent|invest(?:ed|s|ing)?|paid|pays?|put|set aside|receiv(?:e|ed|es|ing)|secured|raised|deposit(?:ed|s)?|extend(?:ed|s)?)(?: (?!of\b|at\b|by\b)\w+){0,4}?(?: an?| the| an additional| a further| another)? $/;

export function givenFor(place: Place): Counted | undefined {
  const { sentence, dated, next, before } = place;
  const { tokens } = sentence;
  if (!GIVES.test(before)) return undefined;
  for (let i = next; i < next + 8; i++) {
    const word = tokens[i]?.lower ?? '';
    if (/^[.;:,)]?$/.test(word) || /^(?:and|but|while|which|that)$/.test(word)) return undefined;
    if (!/^(?:for|to|towards?|into|in)$/.test(word)) continue;
    const at = /^(?:the|its|their|his|her|an?|help)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    const start =
      word === 'to' && /^(?:the|its|their|an?)$/.test(tokens[at + 1]?.lower ?? '') && !tokens[at]?.capital
        ? at + 2
        : at;
    if (dated.dated(start) || tellsTime(tokens[start])) continue;
    const phrase = phraseAfter(tokens, start, dated);
    if (phrase) return { phrase: { first: Math.min(phrase.first, at), last: phrase.last }, way: 'linked', given: true };
  }
  return undefined;
}

/** "Another 60 billion dollars for Africa": what a sum without any noun is for. */
export function purpose({ sentence: { tokens }, dated, next, after }: Place): Counted | undefined {
  const going = /^ (?:will )?(?:go|goes|went) (?:for|towards?|to|into) /.exec(after);
  if (!going && !/^ (?:for|towards?) /.test(after)) return undefined;
  let at = next;
  while (!/^(?:for|towards?|to|into)$/.test(tokens[at]?.lower ?? '')) at++;
  const start = pastDeterminer(tokens, at + 1);
  const phrase = dated.dated(start) || tellsTime(tokens[start]) ? undefined : phraseAfter(tokens, start, dated);
  return phrase ? { phrase, way: 'linked', given: true } : undefined;
}

/** What the verb before a sum makes of it: "lends African countries ten billion" tells loans to African countries. */
export function byDeed(place: Place, isShare: boolean): Counted | undefined {
  const { sentence, dated, next, from } = place;
  const { tokens } = sentence;
  const deed = deedBefore(tokens, from, dated.named);
  if (!deed || (isShare ? !/^(?:duty|charge|share)$/.test(deed.noun) : deed.noun === 'share')) return undefined;
  const given = (words: string, phrase = { first: deed.at, last: from - 1 }): Counted => ({
    phrase,
    given: true,
    way: 'verb',
    what: `${deed.noun} ${words}`.trim(),
  });
  const subject = deed.bySubject ? nounsBackFrom(tokens, beforeVerb(tokens, deed.at), dated) : undefined;
  if (
    subject &&
    !isWho(sentence, dated, subject) &&
    !/^(?:long|wide|high|tall|deep|old)$/.test(tokens[subject.last]?.lower ?? '')
  )
    return { phrase: subject, way: 'verb', what: `${deed.noun} of ${withArticle(tokens, subject)}` };
  const near = deed.bySubject ? carried(place) : undefined;
  if (near) return near;
  const antecedent = beforeWhich(place, deed.at);
  if (antecedent)
    return given(`${deed.noun === 'share' ? 'in' : 'for'} ${withArticle(tokens, antecedent)}`, antecedent);
  const receiver = phraseAfter(tokens, pastDeterminer(tokens, deed.at + 1), dated);
  if (receiver && deed.noun !== 'remittances' && receiver.last < from && !leadsOn(tokens[receiver.first]))
    return given(`to ${wordsOf(tokens, receiver.first, receiver.last)}`);
  const link = tokens[next]?.lower ?? '';
  const start = pastDeterminer(tokens, next + 1);
  const target =
    /^(?:to|from|into|in|for|on|through)$/.test(link) && !dated.dated(start) && !tellsTime(tokens[start])
      ? phraseAfter(tokens, start, dated)
      : undefined;
  return given(target ? wordsOf(tokens, next, target.last) : '');
}

const GOODS = /^(?:deliveries|supplies|exports|imports|purchases|sales|shipments|production|consumption)$/;

/** "delivers 20 billion cubic metres of gas a year to the Union": deliveries of it a year to the Union. */
export function tradeIn({ sentence: { tokens }, dated, from }: Place, thing: Phrase): Counted {
  const noun = deedBefore(tokens, from, dated.named)?.noun ?? '';
  if (!GOODS.test(noun)) return { phrase: thing, way: 'linked' };
  let last = thing.last;
  if (/^(?:a|per)$/.test(tokens[last + 1]?.lower ?? '') && tellsTime(tokens[last + 2])) last += 2;
  const to = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  if (tokens[last + 1]?.lower === 'to' && dated.named(to)) for (last = to; dated.named(last + 1); ) last++;
  return { phrase: thing, way: 'linked', what: `${noun} of ${wordsOf(tokens, thing.first, last)}` };
}

/** "the power station, for which Russia advances": what the relative clause is about. */
function beforeWhich({ sentence: { tokens }, dated }: Place, verb: number): Phrase | undefined {
  for (let at = verb - 1; at > Math.max(1, verb - 8); at--) {
    if (/^[,;:.]$/.test(tokens[at]?.lower ?? '')) return undefined;
    if (tokens[at]?.lower !== 'which') continue;
    if (!/^(?:for|on|to|in|into|against|from|under|towards?)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
    const end = tokens[at - 2]?.lower === ',' ? at - 3 : at - 2;
    return nounsBackFrom(tokens, end, dated);
  }
  return undefined;
}

/** The token before a verb and its auxiliaries. */
function beforeVerb(tokens: readonly Token[], verb: number): number {
  let at = verb - 1;
  while (
    at > 0 &&
    /^(?:has|have|had|will|would|could|may|can|to|also|already|still|is|are|be|been|not|now)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at--;
  return at;
}

/** A phrase with the article that stands before it. */
function withArticle(tokens: readonly Token[], { first, last }: Phrase): string {
  const article = tokens[first - 1]?.lower ?? '';
  const noun = wordsOf(tokens, first, last);
  return /^(?:the|its|their|an?)$/.test(article) ? `${article} ${noun}` : noun;
}
