// What a sum, a share or a measure is one of. Tries what stands closest first.
import { isMoney } from '../../lexicon/money.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import type { Quantity } from '../../mentions/quantities.ts';
import { phraseAfter, phraseLinked } from './counted-after.ts';
import { nounsBackFrom, phraseBefore } from './counted-before.ts';
import type { Phrase } from './counted-words.ts';
import { asideOf, complement, gluedNoun, ofThose, ofThoseWho, openedBy, putAt } from './figure-asides.ts';
import { byDeed, givenFor, purpose, tradeIn } from './figure-given.ts';
import { type Counted, isWho, type Place, tokenFrom, withWay } from './figure-place.ts';
import { carried, goesOn, goingOn } from './figure-reference.ts';

/** The part is what the number is of: "exports accounted for 46% of GDP". */
const SHARE =
  /\b(?:account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|mak(?:e|es|ing) up|made up|constitut(?:es?|ed|ing)|equivalent to|equal to)(?: an?| the)? $/;

/** "Debt, at 68% of GDP": the whole is no more than a measure. */
const OF_OUTPUT =
  /^ of (?:the |its |their |[a-z]+(?:'s|s') )?(?:gdp|gross domestic product|national income|national output|output|income|the economy)\b/;

const IS_SHARE = /\b(?:account|represent|mak|made|constitut|equivalent|stands? for)/;

/** "put 48 billion into the country as foreign direct investment". */
const IN_ROLE = /^ (?:in|into|to) (?:the )?(?:\S+ ){1,4}?as (?!well|the)/;

const SIZES: ReadonlyMap<string, string> = new Map([
  ['long', 'length'],
  ['wide', 'width'],
  ['high', 'height'],
  ['tall', 'height'],
  ['deep', 'depth'],
]);

/** "the line is 182 km long", "pipelines over 3,500 km long": the length of it. */
function sizeOf({ sentence: { tokens }, dated, next, from }: Place, left: Phrase | undefined): Counted | undefined {
  const size = SIZES.get(tokens[next]?.lower ?? '');
  const phrase = size === undefined ? undefined : (left ?? nounsBackFrom(tokens, from - 1, dated));
  if (!phrase) return undefined;
  return { phrase, way: 'verb', what: `${size} of the ${wordsOf(tokens, phrase.first, phrase.last)}` };
}

/** A sum, a share or a measure. */
export function measured(place: Place, quantity: Quantity): Counted | undefined {
  const { sentence, dated, next, from, before, after } = place;
  const { tokens } = sentence;
  const set = asideOf(place) ?? putAt(place) ?? openedBy(place);
  if (set) return set;
  // "to be built at a cost of 3 million"
  if (/\bat an? (?:\w+ )?(?:cost|price) of (?:\w+ ){0,2}$/.test(before)) {
    const of = tokens.findLastIndex(({ lower }, i) => i < from && lower === 'of');
    return withWay({ first: of - 1, last: of - 1 }, 'verb');
  }
  const glued = gluedNoun(place);
  const back = phraseBefore(tokens, from, dated);
  const left = back && !isWho(sentence, dated, back) ? back : undefined;
  const size = sizeOf(place, left);
  if (size) return size;
  if (left && SHARE.test(before)) return withWay(left, 'verb');
  // "a further 5 million goes to village industries"
  const going = /^ (?:will )?(?:go|goes|went) (?:for|towards?|to|into) /.test(after) ? purpose(place) : undefined;
  if (going) return going;
  if (left && /\bworth (?:\w+ )?$/.test(before) && place.earlier.length === 0) return withWay(left, 'verb');
  const those = ofThoseWho(place);
  if (those) return withWay(those, 'linked');
  if (/^ (?:\w+ )?of (?:it|them|this|that|these|those|which)\b/.test(after))
    return complement(place) ?? carried(place) ?? goingOn(place, quantity.unit) ?? withWay(left, 'verb');
  const being = isMoney(quantity.unit) ? complement(place) : undefined;
  if (being) return being;
  if (/, (?:together |in all |all )?(?:worth|valued at) (?:\w+ )?$/.test(before) && place.earlier.length > 0)
    return carried(place);
  // "14 billion dollars, or nearly 90% of GDP"
  const again = /, or (?:about |nearly |some |over |almost )?$/.test(before) ? carried(place) : undefined;
  if (again) return again;
  const spent = quantity.unit === '%' && OF_OUTPUT.test(after) ? byDeed(place, false) : undefined;
  const field = spent ? / on (?:the |its )?([a-z]+)/.exec(after.slice(0, 70)) : null;
  if (spent) return field ? { ...spent, what: `${spent.what ?? 'spending'} on ${field[1] ?? ''}` } : spent;
  if (left && quantity.unit === '%' && OF_OUTPUT.test(after) && !IS_SHARE.test(before.slice(-40)))
    return withWay(left, 'verb');
  const linked = phraseLinked(tokens, next, dated);
  if (linked) return tradeIn(place, linked);
  const whole = ofThose(place);
  if (whole) return withWay(whole, 'linked');
  // "500 million for ships and 5 million for a park"
  const purposed =
    quantity.unit !== '%' && /(?:,|\band) $/.test(before) && place.earlier.length > 0 ? purpose(place) : undefined;
  if (purposed) return purposed;
  const as = IN_ROLE.exec(after);
  const role = as ? tokenFrom(tokens, place.end + as[0].length) : -1;
  const named = role < 0 ? undefined : phraseAfter(tokens, role, dated);
  if (named) return withWay(named, 'linked');
  const given = isMoney(quantity.unit) ? givenFor(place) : undefined;
  if (given) return given;
  if (glued && (!left || quantity.unit !== '%')) return withWay(glued, 'noun');
  const done = byDeed(place, quantity.unit === '%' && !OF_OUTPUT.test(after));
  if (done) return done;
  if (left) return withWay(left, 'verb');
  if (glued) return withWay(glued, 'noun');
  return goesOn(place, quantity) ?? purpose(place);
}
