// Of what a number is a number: a noun after it, a linked noun, the subject of a verb, what a sum is given for, or the figure before.
import type { Quantity } from '../mentions/quantities.ts';
import type { Resolved } from '../people/resolve.ts';
import type { Token } from '../tokens.ts';
import {
  type Dated,
  leadsOn,
  nominal,
  nounsBackFrom,
  type Phrase,
  phraseAfter,
  phraseBefore,
  phraseLinked,
  tellsTime,
} from './counted.ts';
import { deedBefore } from './figure-deeds.ts';
import { datedOf } from './figure-owners.ts';
import type { Way } from './figure-parts.ts';
import { tokensText } from './figure-setting.ts';
import type { Read } from './told-figure.ts';

export interface Place {
  sentence: Resolved;
  dated: Dated;
  /** First token of the number, and first token after it. */
  from: number;
  next: number;
  before: string;
  after: string;
  /** Offset in the document where the number ends. */
  end: number;
  earlier: readonly Read[];
  /** The figure of a kind told last, shortly before the sentence. */
  told: (fits: (figure: Read['figure']) => boolean) => Read | undefined;
  /** The sentence before, of the same paragraph. */
  previous: Resolved | undefined;
}

/** Who gives or has something is not what it is: people, and phrases of nothing but names. */
function isWho({ mentions, tokens }: Resolved, dated: Dated, { first, last }: Phrase): boolean {
  if (mentions.some(({ run }) => run.first <= last && run.last >= first)) return true;
  return tokens
    .slice(first, last + 1)
    .every((token, i) => dated.named(first + i) || /^(?:and|the|&|,|alone|both)$/.test(token.lower));
}

interface Counted {
  /** Whether it is what a sum is given for: then whoever gives has it. */
  given?: boolean;
  phrase: Phrase;
  what?: string;
  way: Way;
}

const withWay = (phrase: Phrase | undefined, way: Way): Counted | undefined => (phrase ? { phrase, way } : undefined);

/** The figure told just before in the same sentence, whose noun an elliptic number takes over. */
function carried({ earlier, from }: Place): Counted | undefined {
  const what = earlier.at(-1)?.figure.what;
  return what ? { phrase: { first: from, last: from }, what, way: 'before' } : undefined;
}

/** The same, or of the sentences shortly before where a number of things (of money, of shares) goes on. */
function goingOn(place: Place, unit: string): Counted | undefined {
  const what =
    place.earlier.findLast(({ figure }) => figure.unit === unit && !figure.change)?.figure.what ??
    place.told((figure) => figure.unit === unit && !figure.change)?.figure.what;
  return what ? { phrase: { first: place.from, last: place.from }, what, way: 'before' } : undefined;
}

/** "70 cooperation documents", "the number of partners to 32", "of which 34 were in-person". */
export function countedThings(place: Place): Counted | undefined {
  const { sentence, dated, next, from, before, after } = place;
  const { tokens } = sentence;
  const seats = /^-(member|seat|nation|country|state) /.exec(after);
  if (seats) {
    const body = phraseAfter(
      tokens,
      tokens.findIndex((token) => token.start >= place.end + seats[0].length),
      dated,
    );
    return body
      ? {
          phrase: body,
          what: `${seats[1] === 'seat' ? 'seats' : 'members'} of ${tokensText(tokens, body.first, body.last)}`,
          way: 'noun',
        }
      : undefined;
  }
  const total = /\bnumber of (?:the |its |their )?[^,;]*$/.exec(before);
  const these = /\bnumber of (?:these|them|those) (?:to|at|is|was|has|had|stands?|stood|reached|rose)\b[^,;]*$/.exec(
    before,
  );
  const antecedent = these ? whichOf(place, these.index) : undefined;
  if (antecedent) return withWay(antecedent, 'verb');
  if (total && !/^ (?:\w+ )?(?:countries|nations|people|companies)/.test(after)) {
    const first = tokens.findIndex((token) => token.start >= sentence.start + total.index + 'number of '.length);
    const phrase =
      first < 0 ? undefined : phraseAfter(tokens, tokens[first]?.lower === 'the' ? first + 1 : first, dated);
    if (phrase && phrase.last < from) return { phrase: { ...phrase }, way: 'verb' };
  }
  if (
    /\bof (?:which|whom|them|these|those)(?: ,)? (?:(?!(?:in|from|at|to|for|by|with|on)\b)\w+ )?$/.test(before) ||
    /^ (?:(?:\w+ )?of (?:them|these|those|which|whom)\b|were\b|are\b|was\b)/.test(after)
  )
    return complement(place) ?? carried(place) ?? goingOn(place, 'count');
  const ofWhole = partOfWhole(place);
  if (ofWhole) return withWay(ofWhole, 'noun');
  const aside = asideOf(place);
  if (aside && /^ (?:strong|in number|in all|of them)/.test(after)) return aside;
  // "six of its members", "hundreds" apart
  const of = /^ of (?:the|its|their|his|her) /.exec(after);
  const votes = goingOn(place, 'count');
  if (votes && /\bvotes?(?: \w+){0,2} to $/.test(before)) return votes;
  const right = phraseAfter(tokens, of ? next + 2 : next, dated);
  if (right && !isDone(tokens, right)) return withWay(right, 'noun');
  if (!right && votes?.what && /\b(?:votes?|ballots?)\b/i.test(votes.what)) return votes;
  const shared = right || (place.earlier.length > 0 && /^, and /.test(after)) ? undefined : sharedNoun(place);
  if (shared) return withWay(shared, 'noun');
  const whole = ofThose(place);
  if (whole) return withOrigin(place, withWay(whole, 'linked'));
  const left = phraseBefore(tokens, from, dated);
  const head = left && tokens[left.last]?.lower;
  if (left && head && PEOPLED.test(head) && tokens[left.last + 1]?.lower === 'of')
    return { phrase: left, way: 'verb', what: `people of the ${tokensText(tokens, left.first, left.last)}` };
  if (left && head !== 'home' && !isWho(sentence, dated, left) && !/^(?:and|or)\b/.test(before.slice(-4).trim()))
    return withWay(left, 'verb');
  const going =
    goingOn(place, 'count') ?? (/^ (?:\w+ed|came|went|were|had|left)\b/.test(after) ? lastTold(place) : undefined);
  // "200 wounded", "22 had applied": of what was counted before
  if (going?.what && right) return { ...going, what: `${going.what} ${tokensText(tokens, right.first, right.first)}` };
  return right ? withWay(right, 'noun') : withOrigin(place, going);
}

/** "205,998 came from Australia", "Samoa sent 4,700": whence those who are counted come. */
function withOrigin(
  { sentence: { tokens }, dated, next, from, after }: Place,
  counted: Counted | undefined,
): Counted | undefined {
  if (!counted) return undefined;
  const what = counted.what ?? tokensText(tokens, counted.phrase.first, counted.phrase.last);
  const match = /^ (?:\w+ ){1,2}from (?:the )?(?=[a-z])/.exec(after);
  if (match) {
    let at = next;
    while (tokens[at]?.lower !== 'from') at++;
    const place = phraseAfter(tokens, tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1, dated);
    return place && dated.named(place.first)
      ? { ...counted, what: `${what} ${tokensText(tokens, at, place.last)}` }
      : counted;
  }
  const sender = tokens[from - 1]?.lower === 'sent' ? nounsBackFrom(tokens, from - 2, dated) : undefined;
  return sender && dated.named(sender.last)
    ? { ...counted, what: `${what} from ${tokensText(tokens, sender.first, sender.last)}` }
    : counted;
}

/** "their ratifications, which raised the number of these to 27": what the relative clause is about. */
function whichOf({ sentence, dated }: Place, offset: number): Phrase | undefined {
  const { tokens } = sentence;
  let at = tokens.findIndex((token) => token.start >= sentence.start + offset);
  for (let steps = 0; at > 1 && steps < 8; steps++, at--)
    if (/^(?:which|that)$/.test(tokens[at]?.lower ?? ''))
      return nounsBackFrom(tokens, tokens[at - 1]?.lower === ',' ? at - 2 : at - 1, dated);
  return undefined;
}

/** "80 percent of its tourists. Only 207,000 arrived": whatever was told last, a share too. */
function lastTold(place: Place): Counted | undefined {
  const what = place.told(({ unit }) => unit === '%')?.figure.what;
  return what ? { phrase: { first: place.from, last: place.from }, what, way: 'before' } : undefined;
}

/** "a nation of 2.8 million". */
const PEOPLED = /^(?:nation|country|city|island|community|kingdom|republic|town|village|territory|bloc)$/;

/** "78 of 333 tally sheets", "six out of the seven mechanisms": the noun of the whole. */
function partOfWhole({ sentence: { tokens }, next, dated }: Place): Phrase | undefined {
  let at = next;
  if (tokens[at]?.lower === 'out') at++;
  if (tokens[at]?.lower !== 'of') return undefined;
  at++;
  if (/^(?:the|its|their|some|about|over|nearly)$/.test(tokens[at]?.lower ?? '')) at++;
  if (!dated.measured(at) && !/^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(tokens[at]?.lower ?? ''))
    return undefined;
  while (dated.measured(at) || /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(tokens[at]?.lower ?? '')) at++;
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

/** "Of the guests, 367,020 came": the whole that opens the clause. */
function ofThose({ sentence, before, dated }: Place): Phrase | undefined {
  const { tokens } = sentence;
  const match = /(?:^|[;:,–-] )(?:out )?of (?:the |its |their |these |those |all )?[^,;]{3,70}, (?:[\w-]+ ){0,5}$/.exec(
    before,
  );
  if (!match) return undefined;
  let at = tokens.findIndex((token) => token.start >= sentence.start + match.index);
  while (/^(?:[,;:–-]|out|of|the|its|their|these|those|all)$/.test(tokens[at]?.lower ?? '') || dated.measured(at)) at++;
  return phraseAfter(tokens, at, dated);
}

/** The part is what the number is of: "exports accounted for 46% of GDP". */
const SHARE =
  /\b(?:account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|mak(?:e|es|ing) up|made up|constitut(?:es?|ed|ing)|equivalent to|equal to)(?: an?| the)? $/;

/** "promised 450 million dollars for the programme", "announced $11 million to modernise the army": what the sum is for. */
const GIVES =
  /\b(?:announc(?:e|ed|es|ing)|promis(?:e|ed|es|ing)|offer(?:ed|s|ing)?|pledg(?:e|ed|es|ing)|donat(?:e|ed|es|ing)|gave|gives?|giving|grant(?:ed|s|ing)?|allocat(?:e|ed|es|ing)|provid(?:e|ed|es|ing)|commit(?:ted|s|ting)?|contribut(?:e|ed|es|ing)|add(?:ed|s)?|approv(?:e|ed|es|ing)|lend(?:s|ing)?|lent|earmark(?:ed|s)?|spend(?:s|ing)?|spent|invest(?:ed|s|ing)?|paid|pays?|put|set aside|receiv(?:e|ed|es|ing)|secured|raised|deposit(?:ed|s)?|extend(?:ed|s)?)(?: (?!of\b|at\b|by\b)\w+){0,4}?(?: an?| the| an additional| a further| another)? $/;

function givenFor(place: Place): Counted | undefined {
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

/** "Debt, at 68% of GDP": the whole is no more than a measure. */
const OF_OUTPUT =
  /^ of (?:the |its |their )?(?:gdp|gross domestic product|national income|national output|output|income|the economy)\b/;
const IS_SHARE = /\b(?:account|represent|mak|made|constitut|equivalent|stands? for)/;

/** "put 48 billion into the country as foreign direct investment". */
const IN_ROLE = /^ (?:in|into|to) (?:the )?(?:\S+ ){1,4}?as (?!well|the)/;

/** A sum, a share or a measure. */
export function measured(place: Place, quantity: Quantity): Counted | undefined {
  const { sentence, dated, next, from, before, after } = place;
  const { tokens } = sentence;
  const set = asideOf(place) ?? putAt(place) ?? openedBy(place);
  if (set) return set;
  const glued = gluedNoun(place);
  const back = phraseBefore(tokens, from, dated);
  const left = back && !isWho(sentence, dated, back) ? back : undefined;
  if (left && SHARE.test(before)) return withWay(left, 'verb');
  if (/^ (?:\w+ )?of (?:it|them|this|that|these|those|which)\b/.test(after))
    return complement(place) ?? carried(place) ?? goingOn(place, quantity.unit) ?? withWay(left, 'verb');
  const being = /^[A-Z]{3}$/.test(quantity.unit) ? complement(place) : undefined;
  if (being) return being;
  if (/, (?:together |in all |all )?(?:worth|valued at) (?:\w+ )?$/.test(before) && place.earlier.length > 0)
    return carried(place);
  // "14 billion dollars, or nearly 90% of GDP"
  const again = /, or (?:about |nearly |some |over |almost )?$/.test(before) ? carried(place) : undefined;
  if (again) return again;
  if (left && quantity.unit === '%' && OF_OUTPUT.test(after) && !IS_SHARE.test(before.slice(-40)))
    return withWay(left, 'verb');
  const those = ofThoseWho(place);
  if (those) return withWay(those, 'linked');
  const linked = phraseLinked(tokens, next, dated);
  if (linked) return withWay(linked, 'linked');
  const whole = ofThose(place);
  if (whole) return withWay(whole, 'linked');
  // "500 million for ships and 5 million for a park"
  const purposed = /(?:,|\band) $/.test(before) && place.earlier.length > 0 ? purpose(place) : undefined;
  if (purposed) return purposed;
  const as = IN_ROLE.exec(after);
  const role = as ? tokens.findIndex((token) => token.start >= place.end + as[0].length) : -1;
  const named = role < 0 ? undefined : phraseAfter(tokens, role, dated);
  if (named) return withWay(named, 'linked');
  const given = /^[A-Z]{3}$/.test(quantity.unit) ? givenFor(place) : undefined;
  if (given) return given;
  if (glued && (!left || quantity.unit !== '%')) return withWay(glued, 'noun');
  const done = byDeed(place, quantity.unit === '%' && !OF_OUTPUT.test(after));
  if (done) return done;
  if (left) return withWay(left, 'verb');
  if (glued) return withWay(glued, 'noun');
  return goesOn(place, quantity) ?? purpose(place);
}

/** "The railway, 142 km long,", "two-way trade, about 5 billion now,": what stands before the comma. */
const ASIDE_AFTER =
  /^(?: (?:long|wide|tall|high|deep|strong|in (?:size|length|area|all|total|number)|of (?:it|them)|now|today|last year|this year|at present|a year|in \d{4})| of (?:the |its |their )?(?:gdp|output|national income)(?: in \d{4})?| a (?:day|week|month|year)(?: (?!is|are|was|were|has|have|had|will|from|of|that|which)[\w-]+){0,4})?(?:,| in all,|$)/;

function asideOf({ sentence, dated, from, before, after }: Place): Counted | undefined {
  if (!/[,(] (?:or )?$/.test(before) || !ASIDE_AFTER.test(after)) return undefined;
  const { tokens } = sentence;
  const comma = tokens[from - 1]?.lower === 'or' ? from - 2 : from - 1;
  if (dated.measured(comma - 1) || dated.dated(comma - 1)) return undefined;
  const phrase = nounsBackFrom(tokens, comma - 1, dated);
  return phrase && !isWho(sentence, dated, phrase) ? withWay(phrase, 'verb') : undefined;
}

/** "put its worth at 100 billion": what stands between. */
function putAt({ sentence, dated, from }: Place): Counted | undefined {
  const { tokens } = sentence;
  if (tokens[from - 1]?.lower !== 'at') return undefined;
  for (let at = from - 3; at >= Math.max(0, from - 12); at--) {
    const word = tokens[at]?.lower ?? '';
    if (/^[,;:.]$/.test(word)) return undefined;
    if (
      !/^(?:put|puts|putting|estimate|estimates|estimated|value|values|valued|reckons|reckoned|set|sets|fixed|fixes)$/.test(
        word,
      )
    )
      continue;
    const start = DETERMINED.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const phrase = phraseAfter(tokens, start, dated);
    return phrase && phrase.last < from ? withWay(phrase, 'verb') : undefined;
  }
  return undefined;
}

const DETERMINED = /^(?:the|its|their|his|her|an?|this|that)$/;

/** "From 60 billion dollars at present, trade is to climb": the subject after the comma. */
function openedBy({ sentence, dated, next, before }: Place): Counted | undefined {
  const { tokens } = sentence;
  if (!/^(?:.{0,40}[–—-] )?from (?:\w+ )?$/.test(before)) return undefined;
  for (let at = next; at < next + 8; at++) {
    if (tokens[at]?.lower !== ',') continue;
    const start = DETERMINED.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    return withWay(phraseAfter(tokens, start, dated), 'subject');
  }
  return undefined;
}

/** "15 billion are grants", "1.4 million of whom are citizens", "75,000 of them newcomers": what the part is. */
function complement(place: Place): Counted | undefined {
  const { sentence, dated, after } = place;
  const { tokens } = sentence;
  const match =
    /^ (?:(?!of\b)\w+ )?(?:of (?:it|them|this|that|these|those|which|whom),? )?(?:(?:are|is|were|was|will be|being) )?/.exec(
      after,
    );
  if (!match || !/\b(?:of \w+|are|is|were|was|be|being)\b/.test(match[0])) return undefined;
  const start = tokens.findIndex((token) => token.start >= place.end + match[0].length);
  const at = DETERMINED.test(tokens[start]?.lower ?? '') ? start + 1 : start;
  const word = tokens[at]?.lower ?? '';
  if (start < 0 || !/s$|people|men$|women$/.test(word) || /^(?:was|is|has|as|this|its)$/.test(word)) return longer();
  return withWay(phraseAfter(tokens, at, dated), 'noun');

  function longer(): Counted | undefined {
    const phrase =
      start < 0 || !/\b(?:are|is|were|was|be) $/.test(match?.[0] ?? '') ? undefined : phraseAfter(tokens, at, dated);
    return phrase && phrase.last > phrase.first && !/(?:ed|ing)$/.test(word) ? withWay(phrase, 'noun') : undefined;
  }
}

/** "Another 60 billion dollars for Africa": what a sum without any noun is for. */
function purpose({ sentence: { tokens }, dated, next, after }: Place): Counted | undefined {
  if (!/^ (?:for|towards?) /.test(after)) return undefined;
  const start = DETERMINED.test(tokens[next + 1]?.lower ?? '') ? next + 2 : next + 1;
  const phrase = dated.dated(start) || tellsTime(tokens[start]) ? undefined : phraseAfter(tokens, start, dated);
  return phrase ? { phrase, way: 'linked', given: true } : undefined;
}

/** "Nearly 99 per cent of those who went to the polls". */
function ofThoseWho({ sentence: { tokens }, next }: Place): Phrase | undefined {
  if (tokens[next]?.lower !== 'of' || !/^(?:those|all)$/.test(tokens[next + 1]?.lower ?? '')) return undefined;
  let last = next + 2;
  if (!/^(?:who|that|which|with|in|from|asked|polled|questioned)$/.test(tokens[last]?.lower ?? '')) return undefined;
  while (
    last < next + 8 &&
    /\p{L}/u.test(tokens[last + 1]?.plain ?? '') &&
    !/^(?:in|on|and|were|are|was|is|by)$/.test(tokens[last + 1]?.lower ?? '')
  )
    last++;
  return { first: next + 1, last };
}

/** A noun right after the number, no word of measure: "a 50 million dollar loan". */
function gluedNoun({ sentence: { tokens }, next, dated, after }: Place): Phrase | undefined {
  if (!/^ (?!worth|a (?:year|month|day|week)|an hour|the (?:year|same|previous))[a-z]/.test(after)) return undefined;
  const glued = phraseAfter(tokens, next, dated);
  return glued &&
    !/^(?:per|a|each|later|earlier|away|long|wide|tall|high|deep|strong|north|south|east|west|worth|annually|yearly|altogether|alone|more|less)$/.test(
      tokens[glued.first]?.lower ?? '',
    )
    ? glued
    : undefined;
}

/** What the verb before a sum makes of it: "lends African countries ten billion" tells loans to African countries. */
function byDeed(place: Place, isShare: boolean): Counted | undefined {
  const { sentence, dated, next, from } = place;
  const { tokens } = sentence;
  const deed = deedBefore(tokens, from, dated.named);
  if (!deed || (isShare && !/^(?:duty|charge)$/.test(deed.noun))) return undefined;
  const subject = deed.bySubject ? nounsBackFrom(tokens, beforeVerb(tokens, deed.at), dated) : undefined;
  if (
    subject &&
    !isWho(sentence, dated, subject) &&
    !/^(?:long|wide|high|tall|deep|old)$/.test(tokens[subject.last]?.lower ?? '')
  )
    return {
      phrase: subject,
      way: 'verb',
      what: `${deed.noun} of the ${tokensText(tokens, subject.first, subject.last)}`,
    };
  const near = deed.bySubject ? carried(place) : undefined;
  if (near) return near;
  const antecedent = beforeWhich(place, deed.at);
  if (antecedent)
    return {
      phrase: antecedent,
      way: 'verb',
      given: true,
      what: `${deed.noun} for ${tokensText(tokens, antecedent.first, antecedent.last)}`,
    };
  const receiver = phraseAfter(
    tokens,
    /^(?:the|its|their)$/.test(tokens[deed.at + 1]?.lower ?? '') ? deed.at + 2 : deed.at + 1,
    dated,
  );
  const phrase = { first: deed.at, last: Math.max(deed.at, from - 1) };
  if (receiver && receiver.last < from)
    return {
      phrase,
      given: true,
      way: 'verb',
      what: `${deed.noun} to ${tokensText(tokens, receiver.first, receiver.last)}`,
    };
  const link = tokens[next]?.lower ?? '';
  const start = /^(?:the|its|their|a|an)$/.test(tokens[next + 1]?.lower ?? '') ? next + 2 : next + 1;
  const target =
    /^(?:to|from|into|in|for|on|through)$/.test(link) && !dated.dated(start) && !tellsTime(tokens[start])
      ? phraseAfter(tokens, start, dated)
      : undefined;
  const words = target ? ` ${tokensText(tokens, next, target.last)}` : '';
  return { phrase, given: true, way: 'verb', what: deed.noun + words };
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

/** A sum without a noun: of what was told just before, of what "it" means, or of the subject. */
function goesOn(place: Place, quantity: Quantity): Counted | undefined {
  const near =
    carried(place) ?? (PRONOUN.test(place.before) ? (goingOn(place, quantity.unit) ?? meant(place)) : undefined);
  if (near) return near;
  const subject = subjectOf(place);
  if (subject) return withWay(subject, 'subject');
  return goingOn(place, quantity.unit) ?? (/^[A-Z]{3}$/.test(quantity.unit) ? opening(place) : undefined);
}

const PRONOUN = /(?:^|[,;:] |\b(?:and|but|that) )(?:it|they|this|that|these|those)\b[^,;]*$/;

/** What "it" is, by the end of the sentence before. */
function meant(place: Place): Counted | undefined {
  const topic = PRONOUN.test(place.before) && place.previous ? topicOf(place.previous) : undefined;
  return topic ? { phrase: { first: place.from, last: place.from }, what: topic, way: 'before' } : undefined;
}

/** "Aid is to grow. The Palestinians will have 1.5 billion": what the sentence before is about. */
function opening({ previous, from }: Place): Counted | undefined {
  if (!previous) return undefined;
  const { tokens } = previous;
  const phrase = phraseAfter(tokens, DETERMINED.test(tokens[0]?.lower ?? '') ? 1 : 0, datedOf(previous, []));
  if (!phrase || isWho(previous, datedOf(previous, []), phrase)) return undefined;
  return { phrase: { first: from, last: from }, what: tokensText(tokens, phrase.first, phrase.last), way: 'before' };
}

/** What a sentence ends in, which "it" at the start of the next is: "Both mean to treble their trade." */
function topicOf(sentence: Resolved): string | undefined {
  const { tokens } = sentence;
  const names = datedOf(sentence, []);
  for (let i = tokens.length - 1; i > Math.max(0, tokens.length - 14); i--) {
    const phrase = names.dated(i) ? undefined : nounsBackFrom(tokens, i, names);
    if (!phrase) continue;
    if (!isWho(sentence, names, phrase) && phrase.first > 1) return tokensText(tokens, phrase.first, phrase.last);
    i = phrase.first;
  }
  return undefined;
}

/** A comma, and nothing after it but words that lead to a change: ", an increase of". */
const ASIDE =
  /[,(] ?(?:(?:which|that|is|i\.e\.|or|a|an|with|up|down|representing|marking|rising|falling|increasing|decreasing|the|year-on-year|on-year|annual|sharp|slight|strong|increase|rise|growth|drop|decline|fall|jump|surge|decrease|of|by|about|nearly|over|more|than|almost|some|around|and) ){0,10}$/;

/** What rises or falls: after "in" ("an increase of 5 percent in exports"), else before the verb, else the figure told before. */
export function changed(place: Place): Counted | undefined {
  const { sentence, dated, next, from, before, after } = place;
  const { tokens } = sentence;
  const inNoun =
    /^ (?:(?:year-on-year|on-year|annual|annually|rise|increase|drop|fall|decline|decrease|growth|jump|surge|expansion|reduction) )*(?:in|of) /.exec(
      after,
    );
  if (inNoun) {
    const start = tokens.findIndex((token) => token.start >= (tokens[next]?.start ?? 0) + inNoun[0].length - 1);
    const at = /^(?:the|its|their|a|total)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start;
    const phrase =
      start < 0 || tellsTime(tokens[at]) || dated.dated(at) || dated.named(at)
        ? undefined
        : phraseAfter(tokens, at, dated);
    if (phrase) return withWay(phrase, 'linked');
  }
  // "sold 22 percent more flowers"
  const more = /^ (?:more|fewer|less) (?!than\b|in\b|from\b|a\b)[a-z]/.test(after)
    ? phraseAfter(tokens, next + 1, dated)
    : undefined;
  if (more) return withWay(more, 'noun');
  // ", up 22 percent", ", an increase of 44%": of what was told just before
  if (ASIDE.test(before)) {
    const told = carried(place);
    if (told) return told;
  }
  const noun =
    /^[ -](?:(?:year-on-year|on-year|annual|economic|gdp|real|average) )*(growth|increase|rise|decline|drop|fall|expansion)\b/.exec(
      after,
    );
  if (noun) {
    const glued = phraseAfter(tokens, next, dated);
    if (glued && glued.last > glued.first) return withWay(glued, 'noun');
  }
  const rate =
    /\b(?:growth|increase|rise|decline|drop|fall|expansion|reduction|cut|decrease)(?: rate)?(?: (?:of|at|by|to|reach(?:ed|ing|es)?))+ (?:a |an |the |about |over |nearly )*$/.test(
      before,
    );
  const left = phraseBefore(tokens, from, dated);
  if (left && (rate || left.last < from)) {
    const bare = tokensText(tokens, left.first, left.last).toLowerCase();
    if (!/^(?:growth|increase|rise|decline|drop|fall|year-on-year increase|annual increase|expansion)$/.test(bare))
      return withWay(left, 'verb');
  }
  return carried(place) ?? byDeed(place, false) ?? meant(place) ?? withWay(subjectOf(place), 'subject');
}

/** The first noun phrase of the sentence. */
function subjectOf({ sentence, dated, from }: Place): Phrase | undefined {
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
