// Of what a number is a number: a noun after it, a linked noun, the subject of a verb, what a sum is given for, or the figure before.
import type { Quantity } from '../mentions/quantities.ts';
import type { Resolved } from '../people/resolve.ts';
import {
  type Dated,
  nominal,
  nounsBackFrom,
  type Phrase,
  phraseAfter,
  phraseBefore,
  phraseLinked,
  tellsTime,
} from './counted.ts';
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
}

/** Who gives a sum is not what it is a sum of. */
const isPerson = ({ mentions }: Resolved, { first, last }: Phrase): boolean =>
  mentions.some(({ run }) => run.first <= last && run.last >= first);

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
  if (total && !/^ (?:\w+ )?(?:countries|nations|people|companies)/.test(after)) {
    const first = tokens.findIndex((token) => token.start >= sentence.start + total.index + 'number of '.length);
    const phrase =
      first < 0 ? undefined : phraseAfter(tokens, tokens[first]?.lower === 'the' ? first + 1 : first, dated);
    if (phrase && phrase.last < from) return { phrase: { ...phrase }, way: 'verb' };
  }
  if (
    /\bof (?:which|whom|them|these|those)(?: ,)? (?:\w+ )?$/.test(before) ||
    /^ (?:of (?:them|these|those|which)\b|were\b|are\b|was\b)/.test(after)
  )
    return carried(place);
  const share =
    /^ (?:out )?of (?:the |its |their )?(?:\w+-)?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) /.exec(after);
  if (share) {
    const start = tokens.findIndex(
      (token) => token.start >= sentence.start + (tokens[next]?.start ?? 0) - sentence.start + share[0].length - 1,
    );
    return withWay(start < 0 ? undefined : phraseAfter(tokens, start, dated), 'noun');
  }
  // "six of its members", "hundreds" apart
  const of = /^ of (?:the|its|their|his|her) /.exec(after);
  const right = phraseAfter(tokens, of ? next + 2 : next, dated);
  if (right) return withWay(right, 'noun');
  const left = phraseBefore(tokens, from, dated);
  if (left && !/^(?:and|or)\b/.test(before.slice(-4).trim())) return withWay(left, 'verb');
  return /^(?:$| ?[,.;)]| and\b| while\b)/.test(after) ? carried(place) : undefined;
}

/** The part is what the number is of: "exports accounted for 46% of GDP". */
const SHARE =
  /\b(?:account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|mak(?:e|es|ing) up|made up|constitut(?:es?|ed|ing)|equivalent to|equal to)(?: an?| the)? $/;

/** "promised 450 million dollars for the programme", "announced $11 million to modernise the army": what the sum is for. */
const GIVES =
  /\b(?:announc(?:e|ed|es|ing)|promis(?:e|ed|es|ing)|offer(?:ed|s|ing)?|pledg(?:e|ed|es|ing)|donat(?:e|ed|es|ing)|gave|gives?|giving|grant(?:ed|s|ing)?|allocat(?:e|ed|es|ing)|provid(?:e|ed|es|ing)|commit(?:ted|s|ting)?|contribut(?:e|ed|es|ing)|add(?:ed|s)?|approv(?:e|ed|es|ing)|lend(?:s|ing)?|lent|earmark(?:ed|s)?|spend(?:s|ing)?|spent|invest(?:ed|s|ing)?|paid|pays?|put|set aside|receiv(?:e|ed|es|ing)|secured|raised|deposit(?:ed|s)?|extend(?:ed|s)?)(?: \w+){0,2}?(?: an?| the| an additional| another)? $/;

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
    if (dated.dated(start)) continue;
    const phrase = phraseAfter(tokens, start, dated);
    if (phrase) return { phrase: { first: Math.min(phrase.first, at), last: phrase.last }, way: 'linked', given: true };
  }
  return undefined;
}

/** A sum, a share or a measure. */
export function measured(place: Place, quantity: Quantity): Counted | undefined {
  const { sentence, dated, next, from, before, after } = place;
  const { tokens } = sentence;
  const glued = /^ (?!worth|a (?:year|month|day|week)|the (?:year|same|previous))[a-z]/.test(after)
    ? phraseAfter(tokens, next, dated)
    : undefined;
  const adjective =
    glued &&
    !/^(?:per|a|each|later|earlier|away|long|wide|tall|north|south|east|west|worth|annually|yearly)$/.test(
      tokens[glued.first]?.lower ?? '',
    );
  const back = phraseBefore(tokens, from, dated);
  const left = back && !isPerson(sentence, back) ? back : undefined;
  if (left && SHARE.test(before)) return withWay(left, 'verb');
  // "14 billion dollars, or nearly 90% of GDP"
  const again = /, or (?:about |nearly |some |over |almost )?$/.test(before) ? carried(place) : undefined;
  if (again) return again;
  // "debt, at 68% of GDP": the whole is no more than a measure
  if (
    left &&
    quantity.unit === '%' &&
    /^ of (?:the |its |their )?(?:gdp|gross domestic product|national income|the economy)\b/.test(after) &&
    !/\b(?:account|represent|mak|made|constitut|equivalent|stands? for)/.test(before.slice(-40))
  )
    return withWay(left, 'verb');
  const linked = phraseLinked(tokens, next, dated);
  if (linked) return withWay(linked, 'linked');
  // "put 48 billion into the country as foreign direct investment"
  const as = /^ (?:in|into|to) (?:the )?(?:\S+ ){1,4}?as (?!well|the)/.exec(after);
  const role = as ? tokens.findIndex((token) => token.start >= place.end + as[0].length) : -1;
  const named = role < 0 ? undefined : phraseAfter(tokens, role, dated);
  if (named) return withWay(named, 'linked');
  const given = /^[A-Z]{3}$/.test(quantity.unit) ? givenFor(place) : undefined;
  if (given) return given;
  if (adjective && (!left || quantity.unit !== '%')) return withWay(glued, 'noun');
  if (left) return withWay(left, 'verb');
  if (adjective) return withWay(glued, 'noun');
  return carried(place) ?? withWay(subjectOf(place), 'subject');
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
  return carried(place) ?? withWay(subjectOf(place), 'subject');
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
      phrase.last + 1 < from
    )
      return phrase;
  }
  return undefined;
}
