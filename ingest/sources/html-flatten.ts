// How deeply a page is nested, told before it is parsed, and the same page without its nesting: for pages made to hurt.
// Both go through the page once.

const TAG = /<(\/?)([a-z][a-z0-9]*)(?:[\s/][^<>]*)?>/gi;
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** A parser closes these by itself where the next one opens. */
const CLOSES_ITSELF = new Set('p li dt dd tr td th thead tbody tfoot option optgroup'.split(' '));
/** What is no text: comments, and elements whose content is not shown. */
const RAW = /<(?:(script|style|noscript|template|svg|textarea)\b|!--)/gi;
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd mark q s samp small span strong sub sup time u var wbr img'.split(' '),
);

/** The depth to which elements stand in one another, at most; unclosed ones count as still open. */
export function nesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag, slash, name = ''] of html.matchAll(TAG)) {
    const element = name.toLowerCase();
    if (VOID.has(element) || CLOSES_ITSELF.has(element) || tag.endsWith('/>')) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The page's text with a break for each block and no element within another; scripts, styles and comments are left out. */
export function flatten(html: string): string {
  const text = withoutRaw(html).replace(TAG, (_, _slash, name: string) =>
    INLINE.has(name.toLowerCase()) ? '' : '<p>',
  );
  return `<!doctype html><html><body>${text}</body></html>`;
}

function withoutRaw(html: string): string {
  const kept: string[] = [];
  const opening = new RegExp(RAW);
  let from = 0;
  for (let open = opening.exec(html); open; open = opening.exec(html)) {
    kept.push(html.slice(from, open.index));
    const closing = open[1] ? new RegExp(`</${open[1]}[^<>]*>`, 'gi') : /-->/g;
    closing.lastIndex = open.index;
    from = closing.exec(html) ? closing.lastIndex : html.length;
    opening.lastIndex = from;
  }
  kept.push(html.slice(from));
  return kept.join('');
}
