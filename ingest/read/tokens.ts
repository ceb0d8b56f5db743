// Text → paragraphs, sentences and tokens with exact UTF-16 offsets. Linear in the text, whatever it holds.
// Knows abbreviations and closing marks of agencies; says nothing of meaning.
import { foldEqual } from './fold.ts';
import { words } from './lexicon/word-lists.ts';
import { matches } from './matches.ts';

export interface Token {
  /** As written. */
  text: string;
  /** Without marks, quotes straightened. */
  plain: string;
  /** `plain` in lower case. */
  lower: string;
  start: number;
  end: number;
  /** Whether it begins with a capital letter; "al-Rashidi" does. */
  capital: boolean;
}

export interface Sentence {
  index: number;
  paragraph: number;
  start: number;
  end: number;
  tokens: Token[];
}

/** Longer runs without a blank are no words; they are passed over whole. */
const LONGEST_WORD = 120;

const ABBREVIATIONS =
  'Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Sen|Rep|Gov|St|Amb|Hon|Sr|Jr|No|Adm|Sgt|Capt|Rev|Messrs|Mme|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Brig|Cmdr|Vice-Adm|Assoc|Smt|Ste|Sta|Sto|Vda|Ma|Md|Mohd|Ts|Kh|Dz|Msgr|Mgr|Atty|Eng|Ing|Lic|Inc|Ltd|Co|Corp|Approx|Rs';
const PIECES = [
  String.raw`(?:\p{L}\.){2,}(?![\p{L}\p{N}])`,
  String.raw`(?:${ABBREVIATIONS})\.(?=\s*[\p{L}\p{N}(])`,
  // a form of address that ends in an apostrophe
  String.raw`Dato['’](?!s\b)`,
  String.raw`\p{Lu}\.(?=\s?\p{Lu}[\p{Ll}.])`,
  String.raw`\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?![\p{L}])`,
  String.raw`[\p{L}\p{M}\p{N}]+(?:['’‘\u2010\u2011-][\p{L}\p{M}\p{N}]+)*`,
  String.raw`['’]s(?![\p{L}])`,
  String.raw`\.{2,}|…`,
  String.raw`\S`,
];
const TOKEN = new RegExp(PIECES.join('|'), 'gu');
const SHORTENED = new Set(ABBREVIATIONS.split('|'));
const POSSESSIVE = /^(.+)(['’]s)$/iu;

/** A capital letter, if only behind the article of an Arabic name. */
const CAPITAL = /^'?(?:(?:[ae]l|a[dnrstz]|ash|ath)-)?\p{Lu}/u;
/** A word of plain letters alone: neither an abbreviation's full stop nor anything to fold, as most words are. */
const WORD = /^[A-Za-z]+$/;
const PLAIN = /^[\0-\x7f]+$/;

const word = (text: string, start: number): Token => ({
  text,
  plain: text,
  lower: text.toLowerCase(),
  start,
  end: start + text.length,
  capital: text < 'a',
});

function token(text: string, start: number): Token {
  if (WORD.test(text)) return word(text, start);
  if (text.length === 1 && PLAIN.test(text))
    return { text, plain: text, lower: text, start, end: start + 1, capital: false };
  const plain = PLAIN.test(text) ? text : foldEqual(text.normalize('NFC')).replace(/\p{M}/gu, '');
  return {
    text,
    plain,
    lower: plain.toLowerCase(),
    start,
    end: start + text.length,
    capital: CAPITAL.test(plain),
  };
}

/**
 * The tokens of a stretch of text; "Son's" is two. Most runs between blanks are a word of plain letters, a comma or a full stop behind
 * it; an initial and an abbreviation are none of these.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    if (isBlank(text, at)) {
      at++;
      continue;
    }
    const letters = pastLetters(text, at, to);
    const mark = letters < to && (text[letters] === ',' || text[letters] === '.') ? 1 : 0;
    let end = letters + mark;
    const whole = end >= to || isBlank(text, end);
    while (end < to && !isBlank(text, end)) end++;
    if (end - at <= LONGEST_WORD) {
      const simple = whole && letters - at > 1 ? text.slice(at, letters) : '';
      if (
        simple === '' ||
        (mark && text[letters] === '.' && SHORTENED.has(simple) && !endsWithSurname(text, simple, end))
      )
        tokens.push(...tokensOf(text.slice(at, end), text, at, to));
      else {
        tokens.push(word(simple, at));
        if (mark) tokens.push(token(text.charAt(letters), letters));
      }
    }
    at = end;
  }
  return tokens;
}

/** "Ma. Elena Reyes" opens with a shortened name; where the word has no stop elsewhere or no name follows, it is a surname. */
const endsWithSurname = (text: string, word: string, end: number): boolean =>
  word === 'Ma' &&
  (/\bMa\b(?!\.)/.test(text) ||
    STARTERS.has(/^\s+(\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + 30))?.[1]?.toLowerCase() ?? 'the'));

/** Where the plain letters from here on are over. */
function pastLetters(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const small = text.charCodeAt(at) | 32;
    if (small < 97 || small > 122) break;
    at++;
  }
  return at;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text.charAt(at));
}

/** The tokens of a run, which is matched together with a little of what follows it, for abbreviations look ahead. */
function tokensOf(run: string, text: string, at: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (const match of matches(TOKEN, text.slice(at, Math.min(to, at + run.length + 4)))) {
    if (match.index >= run.length) break;
    const own = match[0].length > 2 ? POSSESSIVE.exec(match[0]) : null;
    if (own?.[1] && own[2]) {
      tokens.push(token(own[1], at + match.index), token(own[2], at + match.index + own[1].length));
    } else tokens.push(token(match[0], at + match.index));
  }
  return tokens;
}

const STARTERS = words(
  'the it he she they we in on at a an his her their its this that these those for with when while after as but and both during according earlier later meanwhile also',
);

const isStop = ({ plain }: Token): boolean => plain === '.' || plain === '!' || plain === '?';

/** Whether a sentence ends with this token, seen with the next. */
function ends(at: Token, next: Token | undefined, previous: Token | undefined): boolean {
  if (!next) return true;
  if (!isStop(at) && !at.plain.endsWith('.') && at.plain !== '…') return false;
  if (/^(?:\p{L}\.)+$/u.test(at.plain)) {
    const short = at.plain.length > 2 || at.lower === 'p.m.' || at.lower === 'a.m.';
    return short && next.capital && STARTERS.has(next.lower) && next.start > at.end;
  }
  if (/^\.{2,}$|^…$/u.test(at.plain)) return next.capital;
  if (!isStop(at)) return false;
  if (at.plain === '.' && next.plain === '/') return false;
  if (next.start === at.end) return next.capital && previous !== undefined && /\p{Ll}$/u.test(previous.plain);
  return next.capital || /^["'([\d|•–—-]/u.test(next.plain) || next.start - at.end > 0;
}

const CLOSING = /^["')\]]$/;

function sentencesOf(tokens: Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const at = tokens[i];
    if (!at) continue;
    current.push(at);
    let next = tokens[i + 1];
    // a closing quote or bracket goes with the sentence it closes
    let after = i + 1;
    while (isStop(at) && CLOSING.test(tokens[after]?.plain ?? '') && tokens[after]?.start === tokens[after - 1]?.end)
      after++;
    const closed = after > i + 1;
    if (!ends(at, tokens[after], tokens[i - 1]) || (closed && tokens[after]?.capital === false)) continue;
    while (next && CLOSING.test(next.plain) && next.start <= (current.at(-1)?.end ?? 0)) {
      current.push(next);
      next = tokens[++i + 1];
    }
    sentences.push(current);
    current = [];
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

/** A sentence is cut after so many tokens, so that no rule ever sees an endless one. */
const LONGEST_SENTENCE = 160;

/** The sentences of a text, paragraph by paragraph (a line break ends a paragraph). */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const tokens = tokenize(text, line.index, line.index + line[0].length);
    if (tokens.length === 0) continue;
    for (const whole of sentencesOf(tokens)) {
      for (let i = 0; i < whole.length; i += LONGEST_SENTENCE) {
        const part = whole.slice(i, i + LONGEST_SENTENCE);
        const [first, last] = [part[0], part.at(-1)];
        if (!first || !last) continue;
        sentences.push({ index: sentences.length, paragraph, start: first.start, end: last.end, tokens: part });
      }
    }
    paragraph++;
  }
  return sentences;
}
