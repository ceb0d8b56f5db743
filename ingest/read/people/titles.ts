// When two titles are the same office in other words: "Minister of Foreign Affairs" and "FM", "Premier" and "Prime Minister".
import { fold } from '../../../model/names.ts';
import { HELD_BY_ONE } from '../lexicon/protocol.ts';
import { singularTitle } from '../mentions/singular.ts';

const SAME: readonly [RegExp, string][] = [
  [/\b(?:minister|secretary) (?:of|for) (?:foreign|external) affairs\b.*/, 'foreign minister'],
  [/\b(?:foreign|external) affairs minister\b/, 'foreign minister'],
  [/\bforeign secretary\b/, 'foreign minister'],
  [/\b(?:fm|top diplomat|chief diplomat)\b/, 'foreign minister'],
  [/\b(?:pm|premier|government leader|head of government|cabinet leader)\b/, 'prime minister'],
  [/\bdefence\b/g, 'defense'],
  [/\bminister (?:of|for) (?:the )?([a-z ]+)$/, '$1 minister'],
  [/\b(?:chairwoman|chairperson|chair)\b/g, 'chairman'],
  [/\b(?:party (?:chief|leader|general secretary|and state leader)|top leader)\b/, 'general secretary'],
  [/\bgeneral secretary of the .*$/, 'general secretary'],
  [/\b(?:state president|head of state|state leader)\b/, 'president'],
  [/\bna\b/g, 'national assembly'],
  [/\bchairman of (?:the )?([a-z ]+)$/, '$1 chairman'],
  [
    /\b(?:top legislator|legislative leader|parliament speaker|speaker of (?:the )?parliament)\b/,
    'national assembly chairman',
  ],
  [/\b(?:the|acting|interim|caretaker)\b/g, ''],
  [/ +/g, ' '],
];

/** Keys of titles met before: a text repeats its titles, and so do the texts of one archive. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 5000;

/** One key for an office however it is put. */
export function titleKey(title: string): string {
  const known = KEYS.get(title);
  if (known !== undefined) return known;
  const key = SAME.reduce((text, [from, to]) => text.replace(from, to), fold(title)).trim();
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  KEYS.set(title, key);
  return key;
}

/** Whether two titles are one office however each is put. */
export const sameTitle = (one: string, other: string): boolean => titleKey(one) === titleKey(other);

/** Whether "prime ministers", "heads of state" are of several states, one each. */
export const isOneEach = (plural: string): boolean => HELD_BY_ONE.has(titleKey(singularTitle(plural)));

/** Offices whose holder is called the leader of his state. */
const LEADS =
  /^(?:(?:federal |state |executive |interim |transitional )?(?:president|prime minister|chancellor|king|emir|amir|sultan)|general secretary|supreme leader|taoiseach)$/;

/** Whether a short title ("minister", "president") may stand for a longer one. */
export function mayStandFor(short: string, long: string): boolean {
  const [a, b] = [titleKey(short), titleKey(long)];
  if (a === b) return true;
  // the Federal Chancellor is "the Chancellor", the State President "the President"
  if (
    /^(?:chancellor|president|council president)$/.test(a) &&
    b.replace(/^(?:federal|state|executive|union|interim|acting|transitional) /, '') === a
  )
    return true;
  if (/^(?:monarch|sovereign|ruler)$/.test(a))
    return /\b(?:king|queen|emir|amir|sultan|emperor|empress|grand duke|monarch)\b/.test(b);
  if (a === 'leader') return LEADS.test(b);
  if (a === 'pontiff') return b.split(' ').includes('pope');
  if (a === 'envoy') return b.split(' ').includes('ambassador') || b.endsWith(' envoy');
  if (a === 'minister') return b.endsWith('minister') && b !== 'prime minister';
  if (a === 'secretary' && long.toLowerCase().includes('secretary')) return true;
  if (/^(?:secretary|chairman|speaker|director|ambassador|king|commissioner)$/.test(a)) return b.split(' ').includes(a);
  if (a === 'deputy minister') return b.startsWith('deputy') && b.endsWith('minister') && b !== 'deputy prime minister';
  if (a === 'secretary of state') return b === 'state secretary' || b === 'us secretary of state';
  return a === 'general secretary' && b.endsWith('general secretary');
}
