// Of what a number without a noun is a number: of what was counted before it, of what "it" means, of the subject. Looks no further back
// than the sentences right before.
import { isMoney } from '../../lexicon/money.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import type { Quantity } from '../../mentions/quantities.ts';
import type { Resolved } from '../../people/resolve.ts';
import type { Token } from '../../tokens.ts';
import { phraseAfter } from './counted-after.ts';
import { leadsOn, nounsBackFrom } from './counted-before.ts';
import { nominal, type Phrase, tellsTime } from './counted-words.ts';
import { datedOf } from './figure-owners.ts';
import { type Counted, isPeople, isWho, type Place, pastDeterminer, withWay } from './figure-place.ts';

/** A number takes its noun over from words or a figure before it. */
const taken = ({ from }: Place, what: string, source?: Counted['source']): Counted => ({
  phrase: { first: from, last: from },
  what,
  way: 'before',
  ...(source ? { source } : {}),
});

/** The figure told just before in the same sentence, whose noun an elliptic number takes over. */
export function carried(place: Place): Counted | undefined {
  // "is 3 km long and cost 20 million": the thing, not its length
  const what = place.earlier.at(-1)?.figure.what.replace(/^(?:length|width|height|depth) of the /, '');
  return what ? taken(place, what) : undefined;
}

/** The same, or of the sentences shortly before where a number of things (of money, of shares) goes on. */
export function goingOn(place: Place, unit: string): Counted | undefined {
  const source =
    place.earlier.findLast(({ figure }) => figure.unit === unit && !figure.change) ??
    place.told((figure) => figure.unit === unit && !figure.change);
  return source && taken(place, source.figure.what, source.figure);
}

/** "80 percent of its tourists. Only 207,000 arrived": whatever was told last, a share too. */
export function lastTold(place: Place, unit?: string): Counted | undefined {
  const source = place.told((figure) => unit === undefined || figure.unit === unit)?.figure;
  return source && taken(place, source.what, source);
}

/** A sum without a noun: of what was told just before, of what "it" means, or of the subject. */
export function goesOn(place: Place, quantity: Quantity): Counted | undefined {
  const near =
    carried(place) ?? (PRONOUN.test(place.before) ? (goingOn(place, quantity.unit) ?? meant(place)) : undefined);
  if (near) return near;
  const subject = subjectOf(place);
  if (subject) return withWay(subject, 'subject');
  return goingOn(place, quantity.unit) ?? (isMoney(quantity.unit) ? opening(place) : undefined);
}

const PRONOUN = /(?:^|[,;:] |\b(?:and|but|that) )(?:it|they|this|that|these|those)\b[^,;]*$/;

/** What "it" is, by the end of the sentence before. */
export function meant(place: Place): Counted | undefined {
  const topic = PRONOUN.test(place.before) && place.previous ? topicOf(place.previous) : undefined;
  return topic ? taken(place, topic) : undefined;
}

/** "Aid is to grow. The Palestinians will have 1.5 billion": what the sentence before is about. */
function opening(place: Place): Counted | undefined {
  const { previous } = place;
  if (!previous) return undefined;
  const { tokens } = previous;
  const names = datedOf(previous, []);
  const phrase = phraseAfter(tokens, pastDeterminer(tokens, 0), names);
  if (!phrase || isWho(previous, names, phrase)) return undefined;
  return taken(place, wordsOf(tokens, phrase.first, phrase.last));
}

/** Whether a sentence begins behind a token: there is none, or it ends a dateline. */
const opens = (token: Token | undefined): boolean => token === undefined || /^[–—:-]$/.test(token.plain);

/** "Tourists return. In May it saw 1,200 of them": the first of whom or what the sentence before tells in the plural. */
export function ofThem(place: Place): Counted | undefined {
  const { sentence, dated, previous, from, after } = place;
  if (!/^ (?:\w+ )?of them\b/.test(after)) return undefined;
  // "they live on their visitors: there were 1,200 of them"
  const colon = sentence.tokens.findLastIndex(({ plain }, i) => i < from && plain === ':');
  const own = colon < 0 ? undefined : nounsBackFrom(sentence.tokens, colon - 1, dated);
  if (own && !isWho(sentence, dated, own)) return withWay(own, 'before');
  if (!previous) return undefined;
  const { tokens } = previous;
  const names = datedOf(previous, []);
  for (let i = 0; i < tokens.length; i++) {
    const many =
      /^[A-Z]?[a-z]+[^s']s$/.test(tokens[i]?.plain ?? '') &&
      !names.named(i) &&
      (!nominal(tokens[i + 1]) || opens(tokens[i - 1]));
    const phrase = many || isPeople(previous, i) ? nounsBackFrom(tokens, i, names) : undefined;
    if (phrase && !tellsTime(tokens[phrase.last])) return taken(place, wordsOf(tokens, phrase.first, phrase.last));
  }
  return undefined;
}

/** What a sentence ends in, which "it" at the start of the next is: "Both mean to treble their trade." */
function topicOf(sentence: Resolved): string | undefined {
  const { tokens } = sentence;
  const names = datedOf(sentence, []);
  for (let i = tokens.length - 1; i > Math.max(0, tokens.length - 14); i--) {
    const phrase = names.dated(i) ? undefined : nounsBackFrom(tokens, i, names);
    if (!phrase) continue;
    if (!isWho(sentence, names, phrase) && phrase.first > 1) return wordsOf(tokens, phrase.first, phrase.last);
    i = phrase.first;
  }
  return undefined;
}

/** The first noun phrase of the sentence. */
export function subjectOf({ sentence, dated, from }: Place): Phrase | undefined {
  for (let i = 0; i < Math.min(from, 12); i++) {
    const phrase = nounsBackFrom(sentence.tokens, i, dated);
    const following = sentence.tokens[i + 1];
    if (
      phrase &&
      following &&
      /\p{L}/u.test(following.plain) &&
      (!nominal(following) || /[^e]ed$/.test(following.lower)) &&
      phrase.last + 1 < from &&
      !tellsTime(sentence.tokens[phrase.last]) &&
      !leadsOn(sentence.tokens[phrase.last]) &&
      !isWho(sentence, dated, phrase)
    )
      return phrase;
  }
  return undefined;
}
