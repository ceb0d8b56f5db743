// The text of a page in pieces: cut wherever a mention, a passage or a part begins or ends, so that each can be lit by itself.
import { type Explanation, MENTION_WORDS, type ShownMention } from './explanation.ts';
import { html, type Markup } from './html.ts';

/** Where the text has to be cut. */
function edgesOf({ text, mentions, facts, refusals, pairs }: Explanation): number[] {
  const edges = new Set([0, text.length]);
  const add = (at: { start: number | null; end: number | null }): void => {
    if (at.start === null || at.end === null) return;
    edges.add(at.start);
    edges.add(at.end);
  };
  for (const one of [...mentions, ...refusals]) add(one);
  for (const { evidence, seen } of facts) {
    for (const one of evidence) add(one);
    for (const { parts } of seen) for (const part of parts) add(part);
  }
  for (const { names, sentences } of pairs) {
    for (const one of names) add(one);
    for (const sentence of sentences) for (const one of [sentence, ...sentence.parts, ...sentence.reasons]) add(one);
  }
  return [...edges].sort((a, b) => a - b);
}

/** The pieces in the order of the text, each knowing its offsets and the innermost mention that it is of. */
export function article(explanation: Explanation): Markup[] {
  const { text, mentions } = explanation;
  const edges = edgesOf(explanation);
  const open: ShownMention[] = [];
  let next = 0;
  return edges.slice(0, -1).map((start, n) => {
    const end = edges[n + 1] ?? text.length;
    for (; (mentions[next]?.start ?? Number.POSITIVE_INFINITY) <= start; next++) {
      const mention = mentions[next];
      if (mention) open.push(mention);
    }
    for (let i = open.length - 1; i >= 0; i--) if ((open[i]?.end ?? 0) <= start) open.splice(i, 1);
    const [inner] = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
    const words = text.slice(start, end);
    return inner
      ? html`<span data-s="${start}" data-e="${end}" class="m-${inner.kind}" title="${MENTION_WORDS[inner.kind]}: ${inner.refers}">${words}</span>`
      : html`<span data-s="${start}" data-e="${end}">${words}</span>`;
  });
}
