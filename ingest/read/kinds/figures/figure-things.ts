// What a bare number counts: the noun after it, the noun of the whole of which it is a part, the noun of the last of several numbers,
// or whatever was counted before.
import { wordsOf } from '../../mentions/pieces.ts';
import type { Token } from '../../tokens.ts';
import { phraseAfter } from './counted-after.ts';
import { nounsBackFrom, phraseBefore } from './counted-before.ts';
import { type Phrase, SPELLED_NUMBERS } from './counted-words.ts';
import { asideOf, complement, ofThose } from './figure-asides.ts';
import { type Counted, isWho, type Place, tokenFrom, withWay } from './figure-place.ts';
import { carried, goingOn, lastTold, ofThem } from './figure-reference.ts';

/** "70 cooperation documents", "the number of partners to 32", "of which 34 were in-person". */
export function countedThings(place: Place): Counted | undefined {
  const { sentence, dated, next, from, before, after } = place;
  const { tokens } = sentence;
  const seats = /^-(member|seat|nation|country|state) /.exec(after);
  if (seats) {
    const phrase = phraseAfter(tokens, tokenFrom(tokens, place.end + seats[0].length), dated);
    const some = seats[1] === 'seat' ? 'seats' : 'members';
    return phrase && { phrase, way: 'noun', what: `${some} of ${wordsOf(tokens, phrase.first, phrase.last)}` };
  }
  const earlier = goingOn(place, 'count');
  const total = /\bnumber of (?:the |its |their )?[^,;]*$/.exec(before);
  const these = /\bnumber of (?:these|them|those) (?:to|at|is|was|has|had|stands?|stood|reached|rose)\b[^,;]*$/.exec(
    before,
  );
  const antecedent = these ? whichOf(place, these.index) : undefined;
  if (antecedent) return withWay(antecedent, 'verb');
  if (total && !/^ (?:\w+ )?(?:countries|nations|people|companies)/.test(after)) {
    const first = tokenFrom(tokens, sentence.start + total.index + 'number of '.length);
    const phrase = first < 0 ? undefined : phraseAfter(tokens, first, dated);
    if (phrase && phrase.last < from) return withWay(phrase, 'verb');
  }
  if (
    /\bof (?:which|whom|them|these|those)(?: ,)? (?:(?!(?:in|from|at|to|for|by|with|on)\b)\w+ )?$/.test(before) ||
    /^ (?:\w+ )?of (?:them|these|those|which|whom)\b/.test(after) ||
    (/^ (?:were|are|was)\b/.test(after) && !/\bof (?:\w+ ){0,2}$/.test(before))
  ) {
    const part = complement(place) ?? antecedentOf(place) ?? carried(place) ?? earlier ?? ofThem(place);
    if (part) return part;
  }
  const ofWhole = partOfWhole(place);
  if (ofWhole) return withWay(ofWhole, 'noun');
  const aside = asideOf(place);
  if (aside && /^ (?:strong|in (?:number|all|total)|of them|now|at present|today)\b/.test(after)) return aside;
  // "six of its members", "hundreds" apart
  const of = /^ of (?:the|its|their|his|her) /.exec(after);
  if (earlier && /\bvotes?(?: \w+){0,2} to $/.test(before)) return earlier;
  const right = phraseAfter(tokens, of ? next + 2 : next, dated);
  if (right && !isDone(tokens, right)) return withWay(right, 'noun');
  if (!right && earlier?.what && /\b(?:votes?|ballots?)\b/i.test(earlier.what)) return earlier;
  const shared = right || (place.earlier.length > 0 && /^, and /.test(after)) ? undefined : sharedNoun(place);
  if (shared) return withWay(shared, 'noun');
  const whole = ofThose(place);
  if (whole)
    return withOrigin(place, {
      phrase: whole,
      way: 'linked',
      ...(earlier?.source ? { source: earlier.source } : {}),
    });
  // "the other side already has fourteen": who has them is not what they are
  const left = HAS.test(before) ? undefined : phraseBefore(tokens, from, dated);
  const head = left && tokens[left.last]?.lower;
  if (left && head && PEOPLED.test(head) && tokens[left.last + 1]?.lower === 'of')
    return { phrase: left, way: 'verb', what: `people of the ${wordsOf(tokens, left.first, left.last)}` };
  if (left && head !== 'home' && !isWho(sentence, dated, left) && !/^(?:and|or)\b/.test(before.slice(-4).trim()))
    return withWay(left, 'verb');
  const going = earlier ?? (/^ (?:\w+ed|came|went|were|had|left)\b/.test(after) ? lastTold(place, '%') : undefined);
  // "200 wounded", "22 had applied": of what was counted before
  if (going?.what && right) return { ...going, what: `${going.what} ${wordsOf(tokens, right.first, right.first)}` };
  return right ? withWay(right, 'noun') : withOrigin(place, going);
}

/** "firms, 120 of which are active here": the noun before the comma, where it has no number of its own. */
function antecedentOf({ sentence: { tokens }, dated, from, after }: Place): Counted | undefined {
  if (!/^ of (?:which|whom)\b/.test(after) || tokens[from - 1]?.lower !== ',') return undefined;
  const phrase = nounsBackFrom(tokens, from - 2, dated);
  return phrase && !dated.measured(phrase.first - 1) ? withWay(phrase, 'noun') : undefined;
}

/** "205,998 came from Australia", "Samoa sent 4,700": whence those who are counted come. */
function withOrigin(
  { sentence: { tokens }, dated, next, from, after }: Place,
  counted: Counted | undefined,
): Counted | undefined {
  if (!counted) return undefined;
  const what = counted.what ?? wordsOf(tokens, counted.phrase.first, counted.phrase.last);
  const match = /^ (?:\w+ ){1,2}from (?:the )?(?=[a-z])/.exec(after);
  if (match) {
    let at = next;
    while (tokens[at]?.lower !== 'from') at++;
    const place = phraseAfter(tokens, at + 1, dated);
    return place && dated.named(place.first)
      ? { ...counted, what: `${what} ${wordsOf(tokens, at, place.last)}` }
      : counted;
  }
  const sender = tokens[from - 1]?.lower === 'sent' ? nounsBackFrom(tokens, from - 2, dated) : undefined;
  return sender && dated.named(sender.last)
    ? { ...counted, what: `${what} from ${wordsOf(tokens, sender.first, sender.last)}` }
    : counted;
}

/** "their ratifications, which raised the number of these to 27": what the relative clause is about. */
function whichOf({ sentence, dated }: Place, offset: number): Phrase | undefined {
  const { tokens } = sentence;
  let at = tokenFrom(tokens, sentence.start + offset);
  for (let steps = 0; at > 1 && steps < 8; steps++, at--)
    if (/^(?:which|that)$/.test(tokens[at]?.lower ?? ''))
      return nounsBackFrom(tokens, tokens[at - 1]?.lower === ',' ? at - 2 : at - 1, dated);
  return undefined;
}

const HAS = /\b(?:has|have|had)(?: (?:already|now|only|also|still|some|about|over|nearly|just))* $/;

/** "a nation of 2.8 million". */
const PEOPLED = /^(?:nation|country|city|island|community|kingdom|republic|town|village|territory|bloc)$/;

/** "78 of 333 tally sheets", "six out of the seven mechanisms": the noun of the whole. */
function partOfWhole({ sentence: { tokens }, next, dated }: Place): Phrase | undefined {
  let at = next;
  if (tokens[at]?.lower === 'out') at++;
  if (tokens[at]?.lower !== 'of') return undefined;
  at++;
  if (/^(?:the|its|their|some|about|over|nearly)$/.test(tokens[at]?.lower ?? '')) at++;
  // "six of the Union's 27 members"
  if (tokens[at + 1]?.lower === "'s" && (dated.measured(at + 2) || dated.named(at))) at += 2;
  if (!dated.measured(at) && !SPELLED_NUMBERS.has(tokens[at]?.lower ?? '')) return undefined;
  while (dated.measured(at) || SPELLED_NUMBERS.has(tokens[at]?.lower ?? '')) at++;
  return phraseAfter(tokens, at, dated);
}

/** A past form right after the number is no noun: "35 abstained". */
function isDone(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return first === last && /[^e]ed$/.test(tokens[first]?.lower ?? '');
}

/** "128, 187 and 182 votes", "70 votes or 75": the noun after the last of several numbers. */
function sharedNoun({ sentence: { tokens }, next, dated }: Place): Phrase | undefined {
  let at = next;
  for (let steps = 0; steps < 12; steps++, at++) {
    const word = tokens[at]?.lower ?? '';
    if (!dated.measured(at) && !/^(?:,|and|or|to|against|by)$/.test(word)) break;
  }
  return at > next && dated.measured(at - 1) ? phraseAfter(tokens, at, dated) : undefined;
}
