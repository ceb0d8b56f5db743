// A web page as readable text with what it says of itself. The article is found by Readability; where there is none, or the page
// is nested so deeply that finding it would not end, the text of the whole page is taken. Runs no script, loads nothing.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker'; // the same in one file, which loads in a tenth of the time
import { blockText } from './html-blocks.ts';
import { flatten, nesting } from './html-flatten.ts';
import { type PageData, pageData } from './html-metadata.ts';

/** Deeper nesting costs Readability seconds (4,000 levels) or the stack (16,000); no real page comes near. */
const DEEPEST = 400;
const MOST_ELEMENTS = 60_000;
/** Below this share of the page's words, what Readability found is a teaser or a notice about cookies. */
const LEAST_SHARE = 0.1;
const LEAST_LENGTH = 80;

export interface HtmlPage extends PageData {
  text: string;
}

/** Reads a page of any size that the door lets through; cost is linear in its length. Gives empty text for a page without words. */
export function readHtml(html: string): HtmlPage {
  const deep = nesting(html) > DEEPEST;
  const { document } = parseHTML(whole(deep ? flatten(html) : html));
  // The page's data first: Readability takes the document apart.
  const data = pageData(document);
  const page = blockText(document.body);
  const article = deep ? '' : articleText(document);
  const found = article.length >= LEAST_LENGTH && article.length >= page.length * LEAST_SHARE;
  return { ...data, text: found ? article : page };
}

function articleText(document: Document): string {
  try {
    const article = new Readability<Node>(document, {
      serializer: (node) => node,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
    }).parse();
    return article?.content ? blockText(article.content) : '';
  } catch {
    return ''; // more elements than allowed, or a page that Readability stumbles over: the whole page is read instead
  }
}

function whole(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}
