// What a page says of itself: title, publisher, author, date, language and address, from JSON-LD, meta elements and <html lang>.
// Takes only what is well formed and within the limits of a document; says of a date whether the page states or only implies it.
import { documentInputSchema } from '../../model/documents.ts';
import { jsonLdArticle } from './json-ld.ts';
import { fullDate } from './published.ts';

export interface PageData {
  url: string | null;
  title: string | null;
  publisher: string | null;
  author: string | null;
  published: string | null;
  /** Whether the date is only that of the page's one <time> and not given as its publication. */
  inferred: boolean;
  language: string | null;
}

const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
];

/** Reads the data of a parsed page; must come before anything takes the document apart. */
export function pageData(document: Document): PageData {
  const meta = metaOf(document);
  const ld = jsonLdArticle(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map((e) => e.textContent),
  );
  const stated = firstDate([ld?.published, ...DATE_NAMES.map((name) => meta.get(name))]);
  const implied = stated === null ? onlyTime(document) : null;
  return {
    url: acceptable('url', address(document, meta)),
    title: acceptable('title', ld?.title ?? meta.get('og:title') ?? heading(document) ?? document.title),
    publisher: acceptable('publisher', ld?.publisher ?? meta.get('og:site_name')),
    author: acceptable('author', ld?.author ?? meta.get('author')),
    published: stated ?? implied,
    inferred: stated === null && implied !== null,
    language: acceptable('language', language(document, meta)),
  };
}

/** Meta elements by lower-case name, property or itemprop; the first of each. */
function metaOf(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

/** The value if a document may have it, blanks drawn together; else null. */
function acceptable(
  field: 'url' | 'title' | 'publisher' | 'author' | 'language',
  value: string | null | undefined,
): string | null {
  const parsed = documentInputSchema.shape[field].safeParse(value?.replace(/\s+/g, ' ').trim());
  return parsed.success ? (parsed.data ?? null) : null;
}

function heading(document: Document): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map((element) => element.textContent.trim()).filter(Boolean);
  return headings.length === 1 ? headings[0] : undefined;
}

function address(document: Document, meta: Map<string, string>): string | null | undefined {
  return document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url');
}

function language(document: Document, meta: Map<string, string>): string | undefined {
  const tag = document.documentElement.getAttribute('lang') || meta.get('og:locale') || meta.get('content-language');
  const [primary = '', ...rest] = (tag ?? '').split(/[-_]/);
  return primary ? [primary.toLowerCase(), ...rest].join('-') : undefined;
}

function firstDate(candidates: readonly (string | undefined)[]): string | null {
  return candidates.map((candidate) => (candidate ? fullDate(candidate) : null)).find((date) => date !== null) ?? null;
}

/** The date of the page's <time> elements if all name the same one: a page of many dates tells nothing. */
function onlyTime(document: Document): string | null {
  const dates = [...document.querySelectorAll('time')].map((e) =>
    fullDate(e.getAttribute('datetime') ?? e.textContent),
  );
  const named = new Set(dates.filter((date) => date !== null));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}
