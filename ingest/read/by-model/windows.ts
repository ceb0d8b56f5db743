// A long text in pieces that a model can take: cut at the ends of paragraphs where there are any, else of sentences, else of words,
// each piece beginning a little before the last one ended, so that what stands at a cut is seen whole once. Offsets stay the text's.

/** UTF-16 units of the longest piece, about 4,000 tokens. */
export const LONGEST_WINDOW = 12_000;
/** How much of the piece before is seen again, at most. */
const OVERLAP = 1500;

export interface Window {
  start: number;
  end: number;
}

/** Where a cut may be, the best first: after a paragraph, a line, a sentence, a word. */
const CUTS = [/\n\s*\n/g, /\n/g, /[.!?…]["'”’)\]]*\s/g, /\s/g];

/** The windows of a text, in order; together they cover all of it. */
export function windowsOf(text: string, longest = LONGEST_WINDOW): Window[] {
  const windows: Window[] = [];
  const overlap = Math.min(OVERLAP, Math.floor(longest / 4));
  let start = 0;
  for (;;) {
    if (text.length - start <= longest) {
      windows.push({ start, end: text.length });
      return windows;
    }
    const end = lastCut(text, start + Math.floor(longest / 2), start + longest);
    windows.push({ start, end });
    start = firstCut(text, end - overlap, end);
  }
}

/** A window in two halves, for an answer that grew too long; undefined if it is too short to be halved. */
export function halves(text: string, { start, end }: Window): Window[] | undefined {
  if (end - start < 400) return undefined;
  const own = windowsOf(text.slice(start, end), Math.ceil((end - start) * 0.6));
  return own.length < 2 ? undefined : own.map((half) => ({ start: start + half.start, end: start + half.end }));
}

/** The last good place to cut between two offsets. */
function lastCut(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to);
  for (const cut of CUTS) {
    const found = [...stretch.matchAll(cut)].at(-1);
    if (found) return from + found.index + found[0].length;
  }
  return whole(text, to);
}

/** The first good place to begin between two offsets; the later one where there is none. */
function firstCut(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to);
  for (const cut of CUTS) {
    for (const found of stretch.matchAll(cut)) {
      const at = from + found.index + found[0].length;
      if (at < to) return at;
    }
  }
  return to;
}

/** Never between the two halves of one character. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
