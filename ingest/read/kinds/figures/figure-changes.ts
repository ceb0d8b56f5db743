// What rises or falls by a number.
import { wordsOf } from '../../mentions/pieces.ts';
import { phraseAfter } from './counted-after.ts';
import { phraseBefore } from './counted-before.ts';
import { tellsTime } from './counted-words.ts';
import { byDeed } from './figure-given.ts';
import { type Counted, type Place, tokenFrom, withWay } from './figure-place.ts';
import { carried, lastTold, meant, subjectOf } from './figure-reference.ts';

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
    const start = tokenFrom(tokens, (tokens[next]?.start ?? 0) + inNoun[0].length - 1);
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
  // "The amount is 3.1 percent higher"
  const same = /(?:^|[,;] )the (?:amount|figure|total|sum|number)\b[^,;]*$/.test(before) ? lastTold(place) : undefined;
  if (same) return same;
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
    const bare = wordsOf(tokens, left.first, left.last).toLowerCase();
    if (!/^(?:growth|increase|rise|decline|drop|fall|year-on-year increase|annual increase|expansion)$/.test(bare))
      return withWay(left, 'verb');
  }
  return carried(place) ?? byDeed(place, false) ?? meant(place) ?? withWay(subjectOf(place), 'subject');
}
