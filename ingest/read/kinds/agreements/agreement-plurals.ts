// One phrase for several instruments: "trade deals with A, B and C" are three, of "four memorandums, including one on nickel" one is told.
// A plural whose single instruments cannot be told apart is left as it is.
import { wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, tokensAt } from '../../skeleton.ts';
import { partyOf } from '../../story/parties.ts';

const HEAD =
  /\b(agreement|deal|pact|accord|plan|protocol|letter|document|paper|text|contract|instrument|declaration|convention|programme|program|mou|fta|cepa|statement)s\b/i;

/** "free trade deals" → "free trade deal". */
export const singular = (noun: string): string =>
  noun
    .replace(/\b(memorand)(?:ums|a)\b/i, '$1um')
    .replace(/\btreaties\b/i, 'treaty')
    .replace(HEAD, '$1');

const WITH =
  /^(?: (?:are|is|were|have been|has been|exist|signed|concluded|reached|in force|in place|already|also|now))* with(?: the)? (<[CNB]\d+>(?:(?: ,| and| , and| as well as| , as well as)(?: with)?(?: the)? <[CNB]\d+>)*)/;

/** Each partner of a plural noun that ends at `end` of the skeleton, with its words. */
export function partnersOf(sentence: Resolved, end: number): { party: string; words: string }[] {
  const list = WITH.exec(sentence.skeleton.text.slice(end))?.[1];
  return itemsIn(sentence.skeleton, list ?? '').flatMap((item) => {
    const party = partyOf(item);
    return party ? [{ party, words: wordsOf(sentence.tokens, item.first, item.last) }] : [];
  });
}

const ONE =
  /^(?: (?:(?!<[PCO])[^\s.;]+)){0,4}? (?:(?:including|among them|among <G\d+>|among which(?: is| was)?|one of (?:them|which)(?: is| was)?),?(?: (?:one|another|an? \w+))?|, (?:one|the first)) (?=(?:on|for|about|concerning) )/;
const STOPS = /^(?:[.;:()]|signed|was|were|is|are|during|after|when|which|that|by|at|in|worth)$/;

/** What the singled-out ones of a plural noun are on: "including one on nickel supply and another on tin" → two tails. */
export function singledOut(sentence: Resolved, end: number): string[] {
  const after = sentence.skeleton.text.slice(end);
  const match = ONE.exec(after);
  if (!match) return [];
  const from = tokensAt(sentence.skeleton, end + match[0].length, end + match[0].length + 1).first;
  let last = from;
  while (last + 1 < sentence.tokens.length && !STOPS.test(sentence.tokens[last + 1]?.lower ?? '')) last++;
  return wordsOf(sentence.tokens, from, last)
    .split(/(?: ?,)?(?: and|,) (?:another|one|the other|the second|a (?:second|third)) (?=on |about |for )/)
    .map((tail) => tail.replace(/(?: ?,)?(?: and|,) an? \w+ (?:on|of|for) .*$/, ''))
    .filter((tail) => /^\w+ \w/.test(tail));
}

const TOPICS_END =
  /(?: ,)? (?:were|was|are|is|have|has|had|will|would|signed|exchanged|which|that|during|in the presence|while|when|at the|by)\b| ?[.;:(]/;

const ASIDE =
  /^(?: (?:were|was|have been) (?:signed|initialled|concluded|exchanged)(?: (?:by|between|in|on|with)(?: (?:the |and )?(?:<[A-Z]\d+>|,))+)*)? (?:,|:|-|–|—)(?= on )/;

/** What each of a plural is on: "memoranda on minerals, on energy and on finance" → three; fewer than two are no list. */
export function topicsOf(sentence: Resolved, end: number): string[] {
  const told = sentence.skeleton.text.slice(end);
  // "two memoranda, on", "were signed by A and B: on"
  const lead = ASIDE.exec(told)?.[0].length ?? 0;
  const after = told.slice(lead);
  if (!/^ (?:on|about|concerning) /.test(after)) return [];
  const list = after.slice(0, TOPICS_END.exec(after)?.index ?? after.length);
  const parts = list.split(/(?: ,| and| , and) (?=(?:on|about|concerning) )/);
  if (parts.length < 2) return [];
  let at = end + lead;
  return parts.flatMap((part) => {
    const from = sentence.skeleton.text.indexOf(part.trim(), at);
    at = from + part.length;
    const { first, last } = tokensAt(sentence.skeleton, from, from + part.trim().length);
    return from < 0 ? [] : [wordsOf(sentence.tokens, first, last)];
  });
}
