// The JSON in a model's answer: bare, in a fence, or with prose around it. Looks for one object and checks nothing in it.

/** The object in the answer; undefined if there is none that parses. */
export function jsonIn(answer: string): Record<string, unknown> | undefined {
  const fenced = [...answer.matchAll(/```[a-z]*\s*\n([\s\S]*?)```/gi)].map(([, inside = '']) => inside);
  for (const candidate of [answer, ...fenced]) {
    const found = parsed(candidate);
    if (found) return found;
  }
  return outermost(answer);
}

/** The first stretch from a brace to its own closing one that parses; braces within strings do not count. */
function outermost(answer: string): Record<string, unknown> | undefined {
  for (let start = answer.indexOf('{'); start >= 0; ) {
    const end = closing(answer, start);
    if (end === undefined) return undefined; // what is never closed closes nothing further in either
    const found = parsed(answer.slice(start, end));
    if (found) return found;
    start = answer.indexOf('{', end);
  }
  return undefined;
}

/** The offset after the brace that closes the one at `start`. */
function closing(answer: string, start: number): number | undefined {
  let depth = 0;
  const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}]/gs;
  tokens.lastIndex = start;
  for (let token = tokens.exec(answer); token; token = tokens.exec(answer)) {
    if (token[0] === '{') depth += 1;
    if (token[0] === '}') depth -= 1;
    if (depth === 0) return tokens.lastIndex;
  }
  return undefined;
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.trim().replace(/^\uFEFF/, ''));
    // an object from JSON has string keys
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
