// Pages of our own: what is the article, what the page says of itself, and pages made to hurt.
import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../../ingest/sources/html.ts';

const BODY = [
  'The ministers met in Ha Noi on Monday, spoke for an hour about trade and the sea, and agreed to meet again in spring.',
  'A joint statement was adopted after the talks, which names transport, training and customs as fields of common work.',
  'The visitor, who had come on an official visit at the invitation of his counterpart, left for Vientiane in the evening.',
];
const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('\n');
const article = (inner: string, head = '') =>
  `<html><head>${head}</head><body><main><article>${inner}</article></main></body></html>`;

const TEXTS: [string, string, string][] = [
  [
    'the article without what surrounds it',
    `<html><body><nav><a href="/">Home</a> <a href="/b">Business</a></nav><article>${paragraphs}</article><footer>All rights</footer></body></html>`,
    BODY.join('\n\n'),
  ],
  [
    'blocks apart, however they are written',
    article(`${paragraphs}<div>One</div><div>Two</div><ul><li>Three<li>Four</ul>`),
    `${BODY.join('\n\n')}\n\nOne\n\nTwo\n\nThree\n\nFour`,
  ],
  [
    'line breaks and blanks',
    article(`${paragraphs}<p>Line one<br>line\n   two&nbsp;end</p>`),
    `${BODY.join('\n\n')}\n\nLine one\nline two end`,
  ],
  [
    'words that mark-up parts stay one',
    article(`${paragraphs}<p>The <b>FTA</b>s and <i>Chargé</i> d&rsquo;affaires &lt;sic&gt;</p>`),
    `${BODY.join('\n\n')}\n\nThe FTAs and Chargé d’affaires <sic>`,
  ],
  [
    'cells of a table apart',
    article(`${paragraphs}<table><tr><td>2023</td><td>422</td></tr><tr><td>2022</td><td>200</td></tr></table>`),
    `${BODY.join('\n\n')}\n\n2023 422\n\n2022 200`,
  ],
  [
    'no script, style or hidden part',
    article(`${paragraphs}<script>var a = "met";</script><style>p{}</style><p hidden>unseen</p>`),
    BODY.join('\n\n'),
  ],
  ['a fragment', '<p>They met.</p><p>They spoke.', 'They met.\n\nThey spoke.'],
  ['text without mark-up', 'They met & spoke.', 'They met & spoke.'],
  ['nothing', '<html><body><img src="a.png"></body></html>', ''],
];

describe('the text', () => {
  test.each(TEXTS)('%s', (_, html, text) => {
    expect(readHtml(html).text).toBe(text);
  });
});

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const DATA: [string, string, Record<string, unknown>][] = [
  [
    'JSON-LD first',
    `${ld({ '@type': 'NewsArticle', headline: 'Ministers meet', datePublished: '2024-01-22T10:00:00+07:00', publisher: { name: 'VNA' }, author: [{ name: 'A' }, { name: 'B' }] })}
     <title>Ministers meet | VNA</title><meta name="author" content="C">`,
    { title: 'Ministers meet', published: '2024-01-22', inferred: false, publisher: 'VNA', author: 'A, B' },
  ],
  [
    'JSON-LD in a graph',
    ld({
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        { '@type': ['Article'], headline: 'In a graph' },
      ],
    }),
    { title: 'In a graph' },
  ],
  [
    'broken JSON-LD is passed over',
    '<script type="application/ld+json">{"@type":</script><title>Title</title>',
    { title: 'Title' },
  ],
  [
    'meta elements',
    '<meta property="og:title" content="Ministers  meet"><meta property="og:site_name" content="VNA"><meta name="pubdate" content="22 January 2024 10:00">',
    { title: 'Ministers meet', publisher: 'VNA', published: '2024-01-22' },
  ],
  [
    'an address of its own',
    '<link rel="canonical" href="https://example.org/a"><meta property="og:url" content="https://example.org/b">',
    { url: 'https://example.org/a' },
  ],
  ['an address that is none', '<link rel="canonical" href="javascript:alert(1)">', { url: null }],
  [
    'day and month that cannot be mistaken',
    '<meta name="date" content="22/01/2024 11:09">',
    { published: '2024-01-22' },
  ],
  ['day and month that can', '<meta name="date" content="02/01/2024">', { published: null, inferred: false }],
  ['a day that is not in the calendar', '<meta name="date" content="2024-02-30">', { published: null }],
  ['a title too long to be one', `<title>${'a '.repeat(300)}</title>`, { title: null }],
];

describe('what the page says of itself', () => {
  test.each(DATA)('%s', (_, head, data) => {
    expect(readHtml(article(paragraphs, head))).toMatchObject(data);
  });

  test('the one time that all its <time> elements name is inferred, more than one tells nothing', () => {
    const one = '<time datetime="2024-01-22T09:00Z">yesterday</time>';
    expect(readHtml(article(one + paragraphs + one))).toMatchObject({ published: '2024-01-22', inferred: true });
    const two = `${one}<time datetime="2024-01-23">today</time>`;
    expect(readHtml(article(two + paragraphs))).toMatchObject({ published: null, inferred: false });
  });

  test.each([
    ['en-us', 'en-us'],
    ['vi_VN', 'vi-VN'],
    ['FR', 'fr'],
    ['english', null],
  ])('<html lang="%s"> is %s', (lang, language) => {
    expect(readHtml(`<html lang="${lang}"><body>${paragraphs}</body></html>`).language).toBe(language);
  });
});

describe('pages made to hurt are read in good time', () => {
  const many = (times: number, piece: string) => piece.repeat(times);
  const HURTFUL: [string, string, RegExp][] = [
    ['nested 100,000 deep', `${many(100_000, '<div>')}${paragraphs}`, /left for Vientiane/],
    ['nested with inline elements never closed', `${many(50_000, '<font><b>')}${paragraphs}`, /left for Vientiane/],
    ['with more elements than are looked through', many(61_000, '<p>They met.</p>'), /^They met\.\n\nThey met\./],
    ['with paragraphs never closed', many(61_000, '<p>They met.'), /^They met\.\n\nThey met\./],
    ['of angle brackets', `${many(500_000, '<a ')}${paragraphs}`, /left for Vientiane/],
    ['of scripts never closed', `${paragraphs}${many(100_000, '<script>')}`, /left for Vientiane/],
    [
      'nested deep, with scripts and comments to leave out',
      `${many(1000, '<div>')}<script>unseen()</script><!-- unseen -->${paragraphs}`,
      /^(?!.*unseen).*Vientiane/s,
    ],
    ['of one word', 'a'.repeat(1_900_000), /^a+$/],
    ['with a huge JSON-LD block', `${ld('a'.repeat(1_000_000))}${paragraphs}`, /left for Vientiane/],
  ];
  test.each(HURTFUL)(
    '%s',
    (_, html, expected) => {
      const began = performance.now();
      expect(readHtml(html).text).toMatch(expected);
      expect(performance.now() - began).toBeLessThan(15_000);
    },
    30_000,
  );
});
