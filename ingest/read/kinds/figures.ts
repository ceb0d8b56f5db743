// Numbers that the text states about the world: what, how much, in which unit, about or over, rise or fall, for when, of whom.
// Ordinals, dates, ages, lengths of time and numbers in names are no figures.
import type { Resolved } from '../people/resolve.ts';
import type { Token } from '../tokens.ts';
import { wordsOf } from '../mentions/pieces.ts';
import type { Story } from './story.ts';

export interface ToldFigure {
  what: string;
  value: number;
  to: number | null;
  unit: string;
  approx: 'exact' | 'about' | 'over' | 'under';
  change: boolean;
  expected: boolean;
  period: string | null;
  of: string | null;
  sentence: number;
  start: number;
  end: number;
}

const WORDS = new Map<string, number>(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, i < 19 ? i + 2 : (i - 16) * 10]),
);
const SCALES = new Map([['thousand', 1e3], ['million', 1e6], ['mln', 1e6], ['billion', 1e9], ['bln', 1e9], ['trillion', 1e12], ['bn', 1e9], ['m', 1e6]]);
const CURRENCIES = new Map<string, string>([
  ['$', 'USD'], ['us$', 'USD'], ['usd', 'USD'], ['dollars', 'USD'], ['dollar', 'USD'], ['€', 'EUR'], ['euros', 'EUR'], ['euro', 'EUR'], ['eur', 'EUR'], ['£', 'GBP'], ['pounds', 'GBP'], ['yen', 'JPY'], ['yuan', 'CNY'], ['rmb', 'CNY'], ['vnd', 'VND'], ['dong', 'VND'], ['won', 'KRW'], ['rupees', 'INR'], ['roubles', 'RUB'], ['rubles', 'RUB'], ['rand', 'ZAR'], ['dirhams', 'AED'], ['riyals', 'SAR'], ['aud', 'AUD'], ['cad', 'CAD'],
]);
const UNITS = new Map([['km', 'km'], ['kilometres', 'km'], ['kilometers', 'km'], ['tonnes', 'tonnes'], ['tons', 'tonnes'], ['hectares', 'hectares'], ['mw', 'MW'], ['megawatts', 'MW'], ['barrels', 'barrels']]);
const DURATION = /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centur(?:y|ies)|-year|year-old|years-old|seconds?|nights?|sessions?|legislature|a\.m\.?|p\.m\.?|o'clock|am|pm|hrs|local|gmt|degrees?)$/;
const OVER = /^(?:over|exceeding|exceeded|above|least|surpassing|surpassed|than|beyond|topped|upwards)$/;
const ABOUT = /^(?:about|around|some|roughly|approximately|estimated|circa|near)$/;
const UNDER = /^(?:nearly|almost|under|below|up|close)$/;

interface Amount {
  first: number;
  last: number;
  value: number;
  to: number | null;
  unit: string | null;
  approx: ToldFigure['approx'];
}

const parse = (token: Token | undefined): number | null => {
  if (!token) return null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(token.plain)) return Number(token.plain.replaceAll(',', ''));
  if (/^\d+(?:\.\d+)?$/.test(token.plain)) return Number(token.plain);
  return WORDS.get(token.lower) ?? (/^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+$/.test(token.lower) ? sum(token.lower) : null);
};
const ONES = new Map('one two three four five six seven eight nine'.split(' ').map((word, i) => [word, i + 1]));
const sum = (word: string): number | null => {
  const [tens = '', ones = ''] = word.split('-');
  const one = ONES.get(ones);
  return one === undefined ? null : (WORDS.get(tens) ?? 0) + one;
};

/** The amount at token i with its scale and unit. */
function amountAt(tokens: readonly Token[], i: number): Amount | undefined {
  const value = parse(tokens[i]);
  if (value === null) return undefined;
  let last = i;
  let to: number | null = null;
  if (/^[-–]$/.test(tokens[i + 1]?.plain ?? '') && parse(tokens[i + 2]) !== null && /^\d/.test(tokens[i]?.plain ?? '')) {
    to = parse(tokens[i + 2]);
    last = i + 2;
  }
  const scale = SCALES.get(tokens[last + 1]?.lower ?? '');
  if (scale) last++;
  const after = tokens[last + 1]?.lower ?? '';
  const before = tokens[i - 1]?.lower ?? '';
  const dollars = after === 'us' && /^dollars?$/.test(tokens[last + 2]?.lower ?? '');
  let unit: string | null = null;
  let first = i;
  if (after === '%' || /^(?:percent|pct)$/.test(after) || (after === 'per' && tokens[last + 2]?.lower === 'cent')) {
    unit = '%';
    last += after === 'per' ? 2 : 1;
  } else if (dollars) {
    unit = 'USD';
    last += 2;
  } else if (CURRENCIES.has(after) && after !== 'm') {
    unit = CURRENCIES.get(after) ?? null;
    last++;
  } else if (CURRENCIES.has(before)) {
    unit = CURRENCIES.get(before) ?? null;
    first = tokens[i - 2]?.lower === 'us' ? i - 2 : i - 1;
  } else if (UNITS.has(after)) {
    unit = UNITS.get(after) ?? null;
    last++;
  }
  const factor = scale ?? 1;
  const clean = (n: number): number => Number((n * factor).toPrecision(12));
  return { first, last, value: clean(value), to: to === null ? null : clean(to), unit, approx: approxOf(tokens, first, to) };
}

function approxOf(tokens: readonly Token[], first: number, to: number | null): ToldFigure['approx'] {
  const near = [tokens[first - 1], tokens[first - 2], tokens[first - 3]].map((token) => token?.lower ?? '');
  for (const [n, word] of near.slice(0, 2).entries()) {
    if (OVER.test(word) && (word !== 'than' || near[n + 1] === 'more')) return 'over';
    if (word === 'than' && near[n + 1] === 'less') return 'under';
    if (word === 'to' && near[n + 1] === 'up') return 'under';
    if (word === 'to' && near[n + 1] === 'close') return 'about';
    if (ABOUT.test(word)) return 'about';
    if (/^(?:nearly|almost|under|below)$/.test(word)) return 'under';
    if (UNDER.test(word) && n === 0 && word !== 'up' && word !== 'close') return 'under';
    if (word !== 'the' && word !== 'a' && word !== 'by') break;
  }
  return to === null ? 'exact' : 'about';
}

const NO_NOUN = new Set(
  'the a an and or but of in on at to from with by for as than is are was were be been has have had will would which that who whose this these those it its their his her they he she we our into over under about after before during while when also not more less up down per since until between among through , . ; : ( ) " \' – - — / %'.split(' '),
);

/** The noun phrase after a count, or before an amount of money or a share. */
function whatOf(tokens: readonly Token[], amount: Amount): string {
  let end = amount.last;
  for (let i = amount.last + 1; i < Math.min(amount.last + 9, tokens.length); i++) {
    const lower = tokens[i]?.lower ?? '';
    if (lower === 'of' && i === amount.last + 1) continue;
    if (/^(?:the|total|its)$/.test(lower) && tokens[i - 1]?.lower === 'of') continue;
    if (NO_NOUN.has(lower) || /^(?:signed|recorded|said|registered|increased|rose|fell|grew|reached)$/.test(lower)) break;
    end = i;
  }
  const following = wordsOf(tokens, amount.last + 1, end).replace(/^of (?:the |its )?/, '');
  if (amount.unit === null || /^(?:of|in|worth)$/.test(tokens[amount.last + 1]?.lower ?? '')) {
    if (following) return following;
  }
  const before = [];
  for (let i = amount.first - 1; i >= Math.max(0, amount.first - 22); i--) {
    const lower = tokens[i]?.lower ?? '';
    if (/^[;.]$/.test(lower)) break;
    before.unshift(tokens[i]);
  }
  const nouns = before.filter((token) => token !== undefined && /\b(?:exports?|imports?|trade|turnover|investment|fdi|gdp|growth|revenue|value|capital|loans?|aid|assistance|budget|debt|tourists?|visitors?|arrivals|production|output|economy|inflation|fund(?:s|ing)?|grants?|agreements?|projects?|shipments?|sales|remittances|reserves|deficit|surplus|price|prices|population|share|rate|tariffs?|duty|duties|payments?|support|contract|contracts|package|cost|oda)\b/.test(token.lower));
  const near = nouns.at(-1);
  const at = near ? tokens.indexOf(near) : -1;
  if (at < 0) return following || '';
  let start = at;
  while (start > 0 && at - start < 3 && !NO_NOUN.has(tokens[start - 1]?.lower ?? '') && /^[\p{L}-]+$/u.test(tokens[start - 1]?.plain ?? '') && !/(?:ed|ing|ly)$/.test(tokens[start - 1]?.lower ?? '')) start--;
  return wordsOf(tokens, start, at);
}

const RISE = /\b(?:increas\w+|up|rise|rose|risen|rising|grew|grow|growth|growing|gain\w*|surg\w+|jump\w*|climb\w*|higher|expand\w*|expansion|soar\w*)\b/;
const FALL = /\b(?:decreas\w+|down|fall|fell|fallen|falling|drop\w*|declin\w+|lower|shrank|shrink\w*|cut|reduc\w+|plung\w+|contract(?:ed|ion))\b/;
const EXPECTED = /\b(?:target\w*|plan\w*|expect\w*|forecast\w*|aim\w*|project(?:ed|ion)|estimated to|will|goal|strive|by (?:20[2-5]\d)|to reach|hop\w+|would|set to)\b/;

/** Whether a number at this place counts nothing: a date, an age, a length of time, a part of a name. */
function isNoFigure(sentence: Resolved, amount: Amount): boolean {
  const { tokens } = sentence;
  const after = tokens[amount.last + 1]?.lower ?? '';
  const before = tokens[amount.first - 1];
  const word = tokens[amount.first];
  if (sentence.skeleton.items.some((item) => item.tag === 'D' && item.first <= amount.first && item.last >= amount.first)) return true;
  if (amount.unit === null && (DURATION.test(after) || /^-?(?:year|day|month|hour|point|nation|member|way|week)s?$/.test(after.replace(/^-/, '')))) return true;
  if (/^(?:no\.?|no|number|article|chapter|resolution|directive|decree|cop|group|phase|section|page|room|route|highway|vision|agenda|aged|stage|round|flight|boeing|-|\/)$/.test(before?.lower ?? '') && amount.unit === null) return true;
  if (amount.unit === null && /^(?:19|20)\d\d$/.test(word?.plain ?? '')) return true;
  if (before?.capital && amount.unit === null && !/^\p{Lu}?\p{Ll}+$/u.test(before.plain) && amount.first > 1) return true;
  const spelled = word !== undefined && !/^\d/.test(word.plain) && amount.unit === null;
  if (spelled && /^(?:the|these|those|both|all|between|other|our|their|his|her|its|last|past|first|next)$/.test(before?.lower ?? '')) return true;
  if (spelled && /^(?:countries|sides|leaders|nations|ministers|parties|peoples|governments|presidents|states|economies|of|men|officials|diplomats|and|more|in|sides'|neighbours|neighbors|men|others|were|are|had|agreed|to|,|\.)$/.test(after)) return true;
  return false;
}

function figuresIn(sentence: Resolved, story: Story): ToldFigure[] {
  const { tokens } = sentence;
  const found: ToldFigure[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const amount = amountAt(tokens, i);
    if (!amount) continue;
    i = amount.last;
    if (isNoFigure(sentence, amount)) continue;
    const what = whatOf(tokens, amount);
    if (!what || !/\p{L}{3}/u.test(what)) continue;
    const near = tokens.slice(Math.max(0, amount.first - 6), amount.first).map((token) => token.lower).join(' ');
    const follow = tokens.slice(amount.last + 1, amount.last + 4).map((token) => token.lower).join(' ');
    const change = amount.unit === '%' && (RISE.test(near) || FALL.test(near) || /^(?:increase|rise|growth|up|higher|more|decrease|drop|fall|year-on-year)/.test(follow));
    const falls = change && FALL.test(near) && !RISE.test(near);
    const [first, last] = [tokens[amount.first], tokens[amount.last]];
    if (!first || !last) continue;
    found.push({
      what,
      value: falls ? -amount.value : amount.value,
      to: amount.to,
      unit: amount.unit ?? 'count',
      approx: amount.approx,
      change,
      expected: EXPECTED.test(tokens.slice(Math.max(0, amount.first - 9), amount.first).map((token) => token.lower).join(' ')),
      period: periodOf(sentence, story),
      of: ownerOf(sentence, story, amount),
      sentence: sentence.index,
      start: Math.min(first.start, last.start),
      end: last.end,
    });
  }
  return found;
}

/** The time that a sentence's figures are for: its own date, else the year of publication. */
function periodOf(sentence: Resolved, story: Story): string | null {
  const dates = sentence.skeleton.items.flatMap(({ piece }) => (piece?.kind === 'date' ? [piece.value] : []));
  const text = sentence.skeleton.text;
  const past = /\bin the (?:past|last) (\w+) years\b/.exec(text)?.[1];
  const published = story.published;
  if (past && published) {
    const years = Number(past) || WORDS.get(past);
    if (years) return `${Number(published.slice(0, 4)) - years + 1}/${published.slice(0, 4)}`;
  }
  const range = /\bfrom <D(\d+)> to <D(\d+)>/.exec(text);
  const ends = range ? [range[1], range[2]].map((n) => sentence.skeleton.items[Number(n)]?.piece) : [];
  if (ends[0]?.kind === 'date' && ends[1]?.kind === 'date' && ends[0].value.length === ends[1].value.length && ends[0].value <= ends[1].value) return `${ends[0].value}/${ends[1].value}`;
  return dates[0] ?? (published ? published.slice(0, 4) : null);
}

/** Whose the figure is: the one country of the sentence, else the country the text is told from. */
function ownerOf(sentence: Resolved, story: Story, amount: Amount): string | null {
  const near = sentence.skeleton.items.filter((item) => item.tag === 'C' || item.tag === 'N');
  const codes = [...new Set(near.flatMap(({ piece }) => (piece?.kind === 'country' ? [piece.code] : [])))];
  if (codes.length === 1) return codes[0] ?? null;
  if (/\b(?:bilateral|two-way)\b/.test(sentence.skeleton.text)) return null;
  const before = near.filter((item) => item.last < amount.first).at(-1)?.piece;
  return codes.length === 0 ? story.home : before?.kind === 'country' ? before.code : null;
}

/** The figures of a document; the same number of the same thing once. */
export function readFigures(sentences: readonly Resolved[], story: Story): ToldFigure[] {
  const all = sentences.filter(({ caption }) => !caption).flatMap((sentence) => figuresIn(sentence, story));
  const key = (figure: ToldFigure): string => `${figure.value}|${figure.unit}|${figure.what.toLowerCase().split(' ').at(-1)}`;
  return all.filter((figure, i) => all.findIndex((other) => key(other) === key(figure)) === i);
}
