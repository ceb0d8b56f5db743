// The words of a title itself: ranks and fields up to a head ("First Deputy Foreign Minister"). Says nothing of whose it is.
import { BODY_NOUNS } from '../lexicon/bodies.ts';
import { FIELDS, HEADS, HONORIFICS, RANKS, STANDINGS } from '../lexicon/offices.ts';
import { words } from '../lexicon/word-lists.ts';
import { NOT_IN_NAMES, OPENERS } from '../lexicon/words.ts';
import type { Token } from '../tokens.ts';
import { countryWord } from './gazetteer.ts';
import { Phrases } from './phrases.ts';

const HEAD_PHRASES = new Phrases<{ bound: boolean; plural: boolean }>(true);

/** Heads that join a rank by a hyphen ("vice-premier") and that a mark may follow ("president-elect", "chair-in-office"). */
const JOINED =
  /^(?:(?:prime |foreign |vice |first |deputy )?minister|(?:vice )?president|premier|chancellor|chair(?:man|woman|person)?|speaker|governor|mayor|director|secretary|commissioner|marshal|secretary-general|secretary general|ambassador|high commissioner|king|head|leader|consul|envoy)$/;
const BEFORE = ['vice', 'deputy', 'under', 'co'];
const AFTER = ['-elect', '-designate', ' designate', ' elect', '-in-office', '-in-exile', ' in exile', ' pro tempore'];

/** Plurals that do not end in "s". */
const PLURALS: readonly [RegExp, string][] = [
  [/secretary$/, 'secretaries'],
  [/secretary of state$/, 'secretaries of state'],
  [/(chair|spokes|congress)man$/, '$1men'],
  [/^captain regent$/, 'captains regent'],
  [/^chargé d'affaires$/, "chargés d'affaires"],
  [/^charge d'affaires$/, "charges d'affaires"],
  [/^(head|minister)( of .*)$/, '$1s$2'],
  [/^(consul|attorney|secretary|director|governor)[ -]general$/, '$1s general'],
];

for (const { words, bound = false } of HEADS) {
  HEAD_PHRASES.add(words, { bound, plural: false });
  if (JOINED.test(words)) {
    for (const rank of BEFORE) HEAD_PHRASES.add(`${rank}-${words}`, { bound: false, plural: false });
    for (const mark of AFTER) HEAD_PHRASES.add(`${words}${mark}`, { bound: false, plural: false });
  }
  // "heads", "chairs" are verbs far more often
  if (!/s$|of |elect$|large$|designate$|^(?:chair|head|general|deputy|principal|judge)$/.test(words))
    HEAD_PHRASES.add(`${words}s`, { bound, plural: true });
  for (const [one, many] of PLURALS)
    if (one.test(words))
      HEAD_PHRASES.add(words.replace(one, many).replace('secretarys', 'secretaries'), { bound, plural: true });
}

export interface Core {
  first: number;
  last: number;
  head: string;
  bound: boolean;
  plural: boolean;
  modified: boolean;
}

/** Ranks and fields up to a head, the longest reading. */
export function coreAt(tokens: readonly Token[], first: number): Core | undefined {
  let best: Core | undefined;
  for (let i = first; i < Math.min(first + 9, tokens.length); i++) {
    const head = isGivenName(tokens, i) ? undefined : HEAD_PHRASES.at(tokens, i);
    // "a senior officer" holds no office, "the Chief Elections Officer" does
    const small = head?.last === i && tokens[i]?.capital === false && ONLY_CAPITAL.has(tokens[i]?.lower ?? '');
    // "High Commissioner" is one head though "Commissioner" is another
    if (head && !small && !(best && head.last <= best.last)) {
      const words = tokens.slice(i, head.last + 1).map((token) => token.lower);
      best = {
        first,
        last: head.last,
        head: words.join(' '),
        bound: head.value.bound && i === first,
        plural: head.value.plural,
        modified: i > first,
      };
      if (i === first && !isModifier(tokens[i])) break;
    }
    const token = tokens[i];
    if (!token || !(isModifier(token) || joinsFields(tokens, i, first))) break;
    // small "state", "security" before a capital head are words of the sentence
    if (i > first && best && best.last < i - 1) break;
  }
  if (!best) return undefined;
  // "the government under President X": no rank but of a secretary
  const under = tokens.slice(first, best.last).some(({ lower }) => lower === 'under');
  if (under && !/secretary/.test(best.head)) return undefined;
  if (best.modified && ORDINAL.test(tokens[first]?.plain ?? '') && ONE_OF_A_KIND.test(best.head)) return undefined;
  const [start, end] = [tokens[first], tokens[best.last]];
  if (start && end?.capital && !start.capital && !RANKS.has(start.lower)) return undefined;
  return best;
}

/** Heads that in small letters say what somebody is by trade. */
const ONLY_CAPITAL = words('officer officers supervisor supervisors controller controllers registrar');

/** "the country's first president": one after others, and no rank. */
const ORDINAL = /^(?:first|second|third|last)$/;
const ONE_OF_A_KIND =
  /^(?:president|prime minister|premier|chancellor|king|queen|emperor|pope|ambassador|chairman|chairwoman|chairperson|foreign minister|speaker|secretary-general|secretary general|governor|mayor|head of state|leader|woman)$/;

/** Titles that are given names or surnames as often. */
const NAMES_TOO = words(
  'amir emir sultan shah king queen dean bishop pope marshal judge justice major cardinal regent chancellor principal chief imam abbot',
);
const NAME_LINKS = /^(?:bin|ibn|bint|al|el|von|van|de|da)$/;

/** "Prince Sultan bin X", "Foreign Minister Amir X", "Mark King": a title that stands where a name stands. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.capital && /^h?akim$/.test(token.lower)) return true;
  if (!token?.capital || !NAMES_TOO.has(token.lower)) return false;
  if (before && NAME_LINKS.test(before.lower)) return true;
  // "Ms King": a plain form of address, and no title but a judge's or cardinal's follows it
  if (before && /^(?:mr|mrs|ms|miss|dr)\.?$/.test(before.lower) && !/^(?:justice|chief)$/.test(token.lower))
    return true;
  if (/^(?:amir|emir|sultan|shah)$/.test(token.lower)) {
    if (after && NAME_LINKS.test(after.lower)) return true;
    if (before && RANKS.has(before.lower)) return false;
    if (
      before &&
      ((HONORIFICS.has(before.lower) && !/^(?:majesty|highness|h\.m\.|hm)$/.test(before.lower)) ||
        HEAD_PHRASES.at(tokens, at - 1))
    )
      return true;
    // "Amir X spoke": the title stands with an article, a country or "of"
    return (
      /^(?:amir|shah)$/.test(token.lower) &&
      // "Met with Shah X": an entry names everybody with his title; and a form of address follows no given name
      !opensEntry(tokens, at) &&
      !(after && HONORIFICS.has(after.lower)) &&
      !(before && (/^(?:the|its|their|'s)$/.test(before.lower) || countryWord(before.plain))) &&
      after?.lower !== 'of'
    );
  }
  // "Mark King said": a capital word that is no title and no country before it, no name after it
  return (
    before?.capital === true &&
    // "Julie Bishop said": with the first word of a sentence only where that is no adverb and no participle
    (at > 1 || !/(?:ly|ing|ed)$/.test(before.lower)) &&
    !isModifier(before) &&
    !HONORIFICS.has(before.lower) &&
    !STANDINGS.has(before.lower) &&
    !countryWord(before.plain) &&
    !OPENERS.has(before.lower) &&
    !HEAD_PHRASES.at(tokens, at - 1) &&
    !NOT_IN_NAMES.has(before.lower) &&
    !BODY_NOUNS.has(before.lower) &&
    !(after?.capital === true && !OPENERS.has(after.lower))
  );
}

/** "Met with …", "State visit; met with …", "Also met with …": the words right before belong to an entry without a subject. */
const opensEntry = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'with' &&
  tokens[at - 2]?.lower === 'met' &&
  (at === 2 || /^(?:;|also)$/.test(tokens[at - 3]?.lower ?? ''));

/** Whether an office begins at this token: "and President of …" goes on with an office, not with a body. */
export function beginsOffice(tokens: readonly Token[], at: number): boolean {
  const core = coreAt(tokens, at);
  return core !== undefined && !core.bound;
}

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (RANKS.has(token.lower) ||
    FIELDS.has(token.lower) ||
    (token.lower.includes('-') && /^(?:vice|deputy|co|sub|under)-/.test(token.lower)));
const joinsFields = (tokens: readonly Token[], i: number, first: number): boolean =>
  i > first &&
  /^(?:and|,|&)$/.test(tokens[i]?.lower ?? '') &&
  FIELDS.has(tokens[i - 1]?.lower ?? '') &&
  FIELDS.has(tokens[i + 1]?.lower ?? '') &&
  tokens[i + 1]?.capital === tokens[first]?.capital;
