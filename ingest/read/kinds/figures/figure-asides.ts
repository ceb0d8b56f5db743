// Nouns that stand about a number other than after its verb: before the comma of an aside, after the comma of an opening, behind
// "are", in "of the guests".
import { phraseAfter } from './counted-after.ts';
import { nounsBackFrom } from './counted-before.ts';
import type { Phrase } from './counted-words.ts';
import { type Counted, isPeople, isWho, type Place, pastDeterminer, tokenFrom, withWay } from './figure-place.ts';

/** "Of the guests, 367,020 came": the whole that opens the clause. */
export function ofThose({ sentence, before, dated }: Place): Phrase | undefined {
  const { tokens } = sentence;
  const match = /(?:^|[;:,–-] )(?:out )?of (?:the |its |their |these |those |all )?[^,;]{3,70}, (?:[\w-]+ ){0,5}$/.exec(
    before,
  );
  if (!match) return undefined;
  let at = tokenFrom(tokens, sentence.start + match.index);
  while (/^(?:[,;:–-]|out|of|the|its|their|these|those|all)$/.test(tokens[at]?.lower ?? '') || dated.measured(at)) at++;
  return phraseAfter(tokens, at, dated);
}

/** "The railway, 142 km long,", "two-way trade, about 5 billion now,": what stands before the comma. */
const ASIDE_AFTER =
  /^(?: (?:long|wide|tall|high|deep|strong(?: at its \w+)?|in (?:size|length|area|all|total|number)|of (?:it|them)|now|today|last year|this year|at present|a year|in \d{4})| of (?:the |its |their )?(?:gdp|output|national income)(?: in \d{4})?| a (?:day|week|month|year)(?: (?!is|are|was|were|has|have|had|will|from|of|that|which)[\w-]+){0,4})?(?:[,.;)]| in all,|$)/;

export function asideOf({ sentence, dated, from, before, after }: Place): Counted | undefined {
  const listed = /[a-z] ?: $/.test(before) && !/^ (?:for|in|of|[a-z]+s\b)/.test(after);
  if (!listed && (!/[,(] (?:or )?$/.test(before) || !ASIDE_AFTER.test(after))) return undefined;
  const { tokens } = sentence;
  const comma = tokens[from - 1]?.lower === 'or' ? from - 2 : from - 1;
  if (dated.measured(comma - 1) || dated.dated(comma - 1)) return undefined;
  const phrase = nounsBackFrom(tokens, comma - 1, dated);
  // "the Fijians, some 900,000 strong"
  const people = /^ (?:strong|in number)\b/.test(after) && phrase && isPeople(sentence, phrase.last);
  return phrase && (people || !isWho(sentence, dated, phrase)) ? withWay(phrase, 'verb') : undefined;
}

/** "put its worth at 100 billion": what stands between. */
export function putAt({ sentence, dated, from }: Place): Counted | undefined {
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
    const start = pastDeterminer(tokens, at + 1);
    const value = /^(?:worth|value|price|cost)$/.test(tokens[start]?.lower ?? '')
      ? { first: start, last: start }
      : undefined;
    const phrase = value ?? phraseAfter(tokens, start, dated);
    return phrase && phrase.last < from ? withWay(phrase, 'verb') : undefined;
  }
  return undefined;
}

/** "From 60 billion dollars at present, trade is to climb": the subject after the comma. */
export function openedBy({ sentence, dated, next, before }: Place): Counted | undefined {
  const { tokens } = sentence;
  if (!/^(?:.{0,40}[–—-] )?from (?:\w+ )?$/.test(before)) return undefined;
  for (let at = next; at < next + 8; at++) {
    if (tokens[at]?.lower !== ',') continue;
    return withWay(phraseAfter(tokens, pastDeterminer(tokens, at + 1), dated), 'subject');
  }
  return undefined;
}

/** "15 billion are grants", "1.4 million of whom are citizens", "75,000 of them newcomers": what the part is. */
export function complement(place: Place): Counted | undefined {
  const { sentence, dated, after } = place;
  const { tokens } = sentence;
  const match =
    /^ (?:(?!of\b)\w+ )?(?:of (?:it|them|this|that|these|those|which|whom),? )?(?:(?:are|is|were|was|will be|being) )?/.exec(
      after,
    );
  if (!match || !/\b(?:of \w+|are|is|were|was|be|being)\b/.test(match[0])) return undefined;
  const start = tokenFrom(tokens, place.end + match[0].length);
  const at = pastDeterminer(tokens, start);
  const word = tokens[at]?.lower ?? '';
  const phrase = start < 0 ? undefined : phraseAfter(tokens, at, dated);
  if (!phrase) return undefined;
  const plural = /s$|people|men$/.test(word) && !/^(?:was|is|has|as|this|its)$/.test(word);
  const described =
    phrase.last > phrase.first && !/(?:ed|ing)$/.test(word) && /\b(?:are|is|were|was|be) $/.test(match[0]);
  return plural || described ? withWay(phrase, 'noun') : undefined;
}

/** "Nearly 99 per cent of those who went to the polls". */
export function ofThoseWho({ sentence: { tokens }, next }: Place): Phrase | undefined {
  if (tokens[next]?.lower !== 'of' || !/^(?:those|all|what)$/.test(tokens[next + 1]?.lower ?? '')) return undefined;
  let last = next + 2;
  if (
    tokens[next + 1]?.lower !== 'what' &&
    !/^(?:who|that|which|with|in|from|asked|polled|questioned)$/.test(tokens[last]?.lower ?? '')
  )
    return undefined;
  while (
    last < next + 8 &&
    /\p{L}/u.test(tokens[last + 1]?.plain ?? '') &&
    !/^(?:in|on|and|were|are|was|is|by)$/.test(tokens[last + 1]?.lower ?? '') &&
    !(last > next + 4 && /(?:[^e]ed|chose|said|want|wish)$/.test(tokens[last + 1]?.lower ?? ''))
  )
    last++;
  return { first: next + 1, last };
}

/** A noun right after the number, no word of measure: "a 50 million dollar loan". */
export function gluedNoun({ sentence: { tokens }, next, dated, after }: Place): Phrase | undefined {
  if (!/^ (?!worth|a (?:year|month|day|week)|an hour|the (?:year|same|previous))[a-z]/.test(after)) return undefined;
  const glued = phraseAfter(tokens, next, dated);
  return glued &&
    !/^(?:per|a|each|later|earlier|away|long|wide|tall|high|deep|strong|north|south|east|west|worth|annually|yearly|altogether|alone|more|less|overseas|abroad|back|home|apart|already|there)$/.test(
      tokens[glued.first]?.lower ?? '',
    )
    ? glued
    : undefined;
}
