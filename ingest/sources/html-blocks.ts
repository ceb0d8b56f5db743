// The text of a piece of a page, one paragraph a block: blocks parted by an empty line, line breaks kept, blanks drawn together.
// Browsers' own textContent glues neighbouring blocks together and with them the sentences.

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
   header hgroup hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul caption`.split(/\s+/),
);
const UNSEEN = new Set(
  'script style noscript template svg math canvas iframe object embed audio video select option button head title'.split(
    ' ',
  ),
);
const ELEMENT = 1;
const TEXT = 3;

/** The readable text below a node; empty if it has none. */
export function blockText(root: Node): string {
  const pieces: string[] = [];
  gather(root, pieces);
  return pieces
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

/** Walks without recursion: a page may be nested as deeply as it likes. */
function gather(root: Node, pieces: string[]): void {
  const rest: (Node | string)[] = [root];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === 'string') pieces.push(next);
    else if (next.nodeType === TEXT) pieces.push((next.nodeValue ?? '').replace(/\s+/g, ' '));
    else if (next.nodeType === ELEMENT || next === root) open(next, rest);
  }
}

function open(element: Node, rest: (Node | string)[]): void {
  const tag = element.nodeName.toLowerCase();
  if (UNSEEN.has(tag) || isHidden(element)) return;
  const edge = tag === 'br' ? '\n' : tag === 'td' || tag === 'th' ? ' ' : BLOCKS.has(tag) ? '\n\n' : '';
  rest.push(edge);
  const children = [...element.childNodes];
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index];
    if (child) rest.push(child);
  }
  if (tag !== 'br') rest.push(edge);
}

function isHidden(node: Node): boolean {
  if (node.nodeType !== ELEMENT) return false;
  const element = node as Element; // by nodeType
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
}
