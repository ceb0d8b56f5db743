// A frame's pattern taken apart at its top level, and what is left of it put into words. Knows the writing of patterns, not their sense.

/** Ends of groups and classes by their beginnings. */
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Where the bracket that opens at `from` closes. */
function closing(pattern: string, from: number): number {
  const open = pattern[from] ?? '';
  const close = CLOSES[open] ?? '';
  let depth = 0;
  for (let i = from; i < pattern.length; i++) {
    if (pattern[i] === '\\') i++;
    else if (open !== '[' && pattern[i] === '[') i = closing(pattern, i);
    else if (pattern[i] === open) depth++;
    else if (pattern[i] === close && --depth === 0) return i;
  }
  return pattern.length - 1;
}

/** The top-level elements of a pattern, each with its quantifier: "{A}", "(?<at>…)", "(?: ,)?", " ", "w". Joined they are the pattern. */
export function elementsOf(pattern: string): string[] {
  const elements: string[] = [];
  for (let i = 0; i < pattern.length; ) {
    let end = i;
    const char = pattern[i] ?? '';
    if (char === '\\') end = i + 1;
    else if (char in CLOSES) end = closing(pattern, i);
    while (/[?*+]/.test(pattern[end + 1] ?? '')) end++;
    const element = pattern.slice(i, end + 1);
    const last = elements.at(-1);
    // letters of one word are one element
    if (last !== undefined && /^[\w-]+$/.test(last) && /^[\w-]$/.test(element))
      elements[elements.length - 1] = last + element;
    else elements.push(element);
    i = end + 1;
  }
  return elements;
}

/** The alternatives of a group at its top level. */
function alternatives(group: string): string[] {
  const inner = group.replace(/^\((?:\?(?::|<\w+>))?/, '').replace(/\)$/, '');
  const parts = [''];
  for (const element of elementsOf(inner)) {
    if (element === '|') parts.push('');
    else parts[parts.length - 1] += element;
  }
  return parts.map(plain).filter((word) => word.length > 1);
}

/** A pattern of words without what is optional in it. */
const plain = (pattern: string): string =>
  pattern
    .replace(/\(\?[:=!][^()]*\)[?*]/g, '')
    .replace(/\((?:\?[:=!]|\?<\w+>)?([^()|]*)(?:\|[^()]*)?\)/g, '$1')
    .replace(/\[([^\]])[^\]]*\]/g, '$1')
    .replace(/\w\?/g, '')
    .replace(/[\\^$]b?|[?*+()]/g, '')
    .trim();

const EXAMPLES = 3;

/** What elements ask for, in words: "“with” or “to”, the other side". */
export function describeRest(elements: readonly string[]): string {
  const asked = elements.flatMap((element): string[] => {
    if (/^\{(?:A|B)\}$|^\(\?<[ab]>/.test(element)) return ['the other side'];
    if (element === '{P2}') return ['two people joined by “and”'];
    if (/^\{/.test(element) || /[?*]$/.test(element) || /^\(\?[=!]/.test(element)) return [];
    if (element.startsWith('(')) {
      const words = alternatives(element);
      const few = words
        .slice(0, EXAMPLES)
        .map((word) => `“${word}”`)
        .join(', ');
      return few ? [words.length > EXAMPLES ? `a word such as ${few}` : few.replace(/, (?=[^,]*$)/, ' or ')] : [];
    }
    return /^[\w-]{2,}$/.test(element) ? [`“${element}”`] : [];
  });
  return asked.join(', then ') || 'more';
}
