// The words of a Cypher text: enough of the language to tell a clause from a name, a string or a comment. Comments are dropped.
// Where two readers of the same text could disagree on where a string or a comment ends, it refuses the text.
import { RefusedError } from '../../model/errors.ts';

/** `name` is a name in backticks, `parameter` is without its `$`, `text` of a string without quotes. Offsets are UTF-16. */
export interface Token {
  kind: 'word' | 'name' | 'string' | 'number' | 'parameter' | 'symbol';
  text: string;
  start: number;
  end: number;
}

const SPACE = /[\s\uFEFF]+/uy;
const WORD = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]*/uy;
const NUMBER =
  /0[xX][\dA-Fa-f_]+|0o?[0-7_]+(?![\d.])|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/uy;
const STRING = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/suy;
const NAME = /`(?:[^`]|``)*`/suy;
const PARAMETER = /\$(?:`((?:[^`]|``)*)`|([\p{L}\p{Nl}_\p{Nd}][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]*))/suy;
const COMMENT = /\/\/[^\n]*|\/\*.*?\*\//suy;
const SYMBOL = /\.\.|<>|<=|>=|=~|\+=|\|\||./suy;

/** Line ends and blanks that one reader of Cypher takes for such and another does not. */
const DISPUTED = /\r(?!\n)|(?![\t\n\r])\p{Cc}|[\u2028\u2029]/u;

/** Neo4j decodes these before it looks for strings, so that they can end one. */
const UNICODE_ESCAPE = /\\u+[\dA-Fa-f]{4}|(?<!\\)(?:\\\\)*\\u/iu;

/** @throws RefusedError where the text can be read in two ways or ends inside a string, name or comment */
export function tokens(text: string): Token[] {
  refuseDisputed(text);
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const skipped = match(SPACE, text, at) ?? match(COMMENT, text, at);
    if (skipped) {
      at += skipped[0].length;
      continue;
    }
    const token = tokenAt(text, at, found.at(-1));
    found.push(token);
    at = token.end;
  }
  return found;
}

function tokenAt(text: string, at: number, before: Token | undefined): Token {
  const token = (kind: Token['kind'], length: number, said: string): Token => {
    return { kind, text: said, start: at, end: at + length };
  };
  const string = match(STRING, text, at);
  if (string) return token('string', string[0].length, string[0].slice(1, -1));
  const name = match(NAME, text, at);
  if (name) return token('name', name[0].length, name[0].slice(1, -1).replaceAll('``', '`'));
  const parameter = match(PARAMETER, text, at);
  if (parameter)
    return token('parameter', parameter[0].length, parameter[1]?.replaceAll('``', '`') ?? parameter[2] ?? '');
  const word = match(WORD, text, at);
  if (word) return token('word', word[0].length, word[0]);
  // ".5" is a number, but in "[1...5]" and "a.5" the point belongs to what stands before it.
  const number = before?.end === at && text[at] === '.' ? null : match(NUMBER, text, at);
  if (number) return token('number', number[0].length, number[0]);
  const symbol = match(SYMBOL, text, at)?.[0] ?? '';
  if (/['"`]/.test(symbol) || text.startsWith('/*', at)) {
    const what = symbol === '/' ? 'comment' : symbol === '`' ? 'name in backticks' : 'string';
    throw new RefusedError(`the ${what} that begins at ${place(text, at)} does not end`, 'unfinished');
  }
  return token('symbol', symbol.length, symbol);
}

function refuseDisputed(text: string): void {
  const disputed = DISPUTED.exec(text);
  if (disputed) {
    throw new RefusedError(
      `there is a control character at ${place(text, disputed.index)}; leave it out`,
      'characters',
    );
  }
  const escaped = UNICODE_ESCAPE.exec(text);
  if (escaped) {
    throw new RefusedError(
      `there is a unicode escape at ${place(text, escaped.index)}; write the character itself or pass it as a parameter`,
      'characters',
    );
  }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "line 2, column 5", both from one. */
export function place(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
