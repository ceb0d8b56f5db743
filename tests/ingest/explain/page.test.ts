// Explanations shown: plain text sends nothing but text to a terminal, the page holds a document as text and lets nothing of it run.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { explain } from '../../../ingest/explain/explain.ts';
import { inPage } from '../../../ingest/explain/page.ts';
import { harmless, inPlainText } from '../../../ingest/explain/plain.ts';
import { intake } from '../../../ingest/sources/intake.ts';
import type { Document } from '../../../model/documents.ts';

const BERG = 'Swedish Prime Minister Anna Berg met Peruvian President Rosa Quispe in Lima on Monday.';
const HOSTILE = [
  '<script>globalThis.caught = 1</script>',
  '"><img src=x onerror="globalThis.caught = 1">',
  '</script><script>globalThis.caught = 1</script>',
  `' onmouseover='globalThis.caught = 1`,
  '<svg onload=globalThis.caught=1>',
  '</title></style></textarea><iframe src="https://example.org/"></iframe>',
  '<a href="javascript:globalThis.caught=1">Minister Anna Berg</a>',
  '&lt;b&gt; &amp;quot; &#x3c;script&#x3e;',
  '\u001b[31mred\u001b]0;title\u0007',
  '\u202egnorw\u2066',
  '<!--',
  '-->',
  ']]>',
  `\${7*7}`,
  '{{7*7}}',
];

/** Control characters are shown, not kept. */
const shown = (text: string): string => text.replace(/\p{Cc}/gu, (char) => (char === '\n' ? char : '\ufffd'));

const documentOf = (text: string, title = 'A title'): Document => {
  const { document } = intake({ text, published: '2024-03-07' });
  return { ...document, title, publisher: '<i>Press</i>', language: 'en"><script>' };
};

/** Everything in the page that could run or load, but what the page itself brings. */
function activeIn(page: string): string[] {
  const { document } = parseHTML(page);
  const elements = [...document.querySelectorAll('*')];
  return elements.flatMap((element) => {
    const tag = element.tagName.toLowerCase();
    const found =
      /^(?:iframe|object|embed|img|link|base|form|audio|video|a)$/.test(tag) && element.getAttribute('class') !== 'skip'
        ? [tag]
        : [];
    const handlers = [...element.attributes].filter(
      ({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value),
    );
    const loads = [...element.attributes].filter(({ name }) =>
      /^(?:src|srcset|action|background|poster|style)$/i.test(name),
    );
    return [...found, ...[...handlers, ...loads].map(({ name }) => `${tag}@${name}`)];
  });
}

describe('the page', () => {
  test.each(HOSTILE)('holds %j as text', (hostile) => {
    const text = `${hostile} ${BERG} ${hostile}\n\n“${hostile}” said Anna Berg ${hostile}.`;
    const page = inPage(explain(documentOf(text, hostile), 'all'));
    expect(activeIn(page)).toEqual([]);
    const { document } = parseHTML(page);
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelector('.article')?.textContent).toBe(shown(text));
    expect(document.querySelector('h1')?.textContent).toBe(shown(hostile));
  });

  test('asks nothing of other hosts and lets no script but its own run', () => {
    const page = inPage(explain(documentOf(BERG), 'all'));
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/,
    );
    expect(page.match(/(?:https?:)?\/\/[\w.]+/g) ?? []).toEqual([]);
  });

  test('has the whole text in pieces that know their offsets, whatever it is', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(...HOSTILE, BERG, BERG, BERG, ' ', '\n\n', '😀', 'e\u0301'),
        fc.string({ unit: 'binary', maxLength: 12 }),
      ),
      { minLength: 1, maxLength: 6 },
    );
    let marked = 0;
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join(' ').replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
        fc.pre(/[\p{L}\p{N}]/u.test(text));
        const source = documentOf(text);
        const { document } = parseHTML(inPage(explain(source)));
        const spans = [...document.querySelectorAll('.article span')];
        for (const span of spans) {
          const [start, end] = [Number(span.getAttribute('data-s')), Number(span.getAttribute('data-e'))];
          expect(span.textContent).toBe(source.text.slice(start, end));
          if (span.hasAttribute('title')) marked++;
        }
        expect(spans.map((span) => span.textContent).join('')).toBe(source.text);
      }),
      { numRuns: 60 },
    );
    expect(marked).toBeGreaterThan(10);
  });

  test('shows each fact with its rule, its words and its arithmetic', () => {
    const { document } = parseHTML(inPage(explain(documentOf(BERG), 'all')));
    const [meeting] = document.querySelectorAll('.fact[data-list="meetings"]');
    const words = meeting?.textContent?.replace(/\s+/g, ' ') ?? '';
    for (const part of [
      'Anna Berg and Rosa Quispe met in Lima · 2024-03-04',
      'Seen by meeting-',
      '“met”',
      'verb of meeting',
      '“Lima” → Lima, PER',
      'stated in the sentence',
      'What such rules are worth',
      'Confidence',
    ])
      expect(words).toContain(part);
    expect(document.querySelector('.pair')?.textContent).toContain('Anna Berg and Rosa Quispe met: meeting 1');
  });
});

describe('plain text', () => {
  const explanation = explain(documentOf(`${BERG} They rested at Zorb Lax.`), [['Anna Berg', 'Rosa Quispe']]);

  test('shows mentions, facts, what was passed over, and the pair', () => {
    const text = inPlainText(explanation);
    for (const part of [
      '‹Swedish Prime Minister› [Anna Berg] met ‹Peruvian President› [Rosa Quispe] in (Lima)ᴸ on <Monday>.',
      'meeting 1: Anna Berg and Rosa Quispe met in Lima · 2024-03-04',
      'verb         “met” (verb of meeting)',
      'date         “Monday” → 2024-03-04 (stated in the sentence)',
      'PASSED OVER',
      '“Zorb Lax”',
      'Anna Berg and Rosa Quispe met: meeting 1',
    ])
      expect(text).toContain(part);
  });

  test('has colours only where asked for', () => {
    expect(inPlainText(explanation)).not.toContain('\u001b');
    const coloured = inPlainText(explanation, { colours: true });
    expect(coloured).toContain('\u001b[94mAnna Berg\u001b[0m');
  });

  test.each(HOSTILE)('sends no control of the text to the terminal: %j', (hostile) => {
    const text = inPlainText(explain(documentOf(`${hostile} ${BERG}`, hostile), 'all'));
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(harmless(`a\u001b[1mb\u202ec\r\nd\te`)).toBe('a\ufffd[1mb\ufffdc\nd\te');
  });
});
