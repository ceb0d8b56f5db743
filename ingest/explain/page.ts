// An explanation as one HTML page that needs no other host: the text on one side, the facts on the other, each lighting the words
// that it came from. The text is untrusted: it is escaped everywhere, and the page's own policy lets no script but ours run.
import { createHash } from 'node:crypto';
import { KINDS, NODES } from '../../model/kinds.ts';
import { outline } from '../../model/pictograms.ts';
import { condensed } from './condense.ts';
import type { Explanation, ShownConfidence, ShownFact, ShownPart, ShownSighting } from './explanation.ts';
import { html, type Markup, raw } from './html.ts';
import { pairsSection } from './page-pairs.ts';
import { rangesFor, rangesOfParts } from './page-ranges.ts';
import { behave } from './page-script.ts';
import { STYLE } from './page-style.ts';
import { article } from './page-text.ts';
import { isQuiet } from './reasons.ts';

const SCRIPT = `(${behave.toString()})();`;
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The whole page. */
export function inPage(explanation: Explanation): string {
  const { title, id, language } = explanation;
  const name = title ?? id;
  const policy = `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${name} – as read</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#facts">To the facts</a>
${top(explanation, name)}
<main class="panes">
<section class="text" aria-label="Text" tabindex="0">
${legend()}
<div class="article" lang="${language ?? 'en'}" dir="auto">${article(explanation)}</div>
</section>
<div class="facts" id="facts">
${pairsSection(explanation)}
${facts(explanation)}
${passedOver(explanation)}
</div>
</main>
<p id="said" class="quiet" role="status"></p>
<script>${raw(SCRIPT)}</script>
</body>
</html>`.text;
}

function top({ publisher, published, home, facts: { length }, refusals }: Explanation, name: string): Markup {
  const passed = refusals.filter((one) => !isQuiet(one)).length;
  const told = home
    ? `Told from ${home.name ?? home.code}, ${home.known ? 'as agency or publisher say' : 'as dateline and words make likely'}.`
    : 'From which country it is told is not known.';
  return html`<header>
<h1 dir="auto">${name}</h1>
<p class="about">${[publisher, published].filter(Boolean).join(', ')}${publisher || published ? '. ' : ''}${told} ${length} ${length === 1 ? 'fact' : 'facts'}, ${passed} ${passed === 1 ? 'passage' : 'passages'} passed over.</p>
<p class="about">Point at a fact, or reach it with Tab and the arrow keys, to see the words it came from; press Enter for why, Escape to let go.</p>
</header>`;
}

const MENTIONS: readonly [string, string][] = [
  ['person', 'person'],
  ['office', 'office'],
  ['country', 'country'],
  ['organization', 'body'],
  ['locality', 'place'],
  ['date', 'date'],
];

const legend = (): Markup => html`<p class="legend" aria-label="Lines under words">
${MENTIONS.map(([kind, word]) => html`<span class="m-${kind}">${word}</span> `)}</p>`;

/** Kinds in the order of the page: facts as in the table, people last. */
const ORDER = [
  ...KINDS.map(({ list, title, plural, colour, pictogram }) => ({
    list: String(list),
    title,
    plural,
    colour,
    pictogram,
  })),
  ...NODES.filter(({ label }) => label === 'Person').map((node) => ({ ...node, list: 'people' })),
];

/** The pictogram of a kind; the word beside it says the same, so it is silent. */
function pictogram(list: string): Markup {
  const { colour, pictogram: name } = ORDER.find((kind) => kind.list === list) ?? { colour: '#929292', pictogram: '' };
  return html`<svg class="pictogram" viewBox="0 0 40 40" aria-hidden="true" focusable="false"><circle cx="20" cy="20" r="20" fill="${colour}"/><path transform="translate(8 8)" d="${outline(name)}" fill="#fff" fill-rule="evenodd"/></svg>`;
}

function facts({ facts: all }: Explanation): Markup {
  const kinds = ORDER.map((kind) => ({ ...kind, own: all.filter(({ list }) => list === kind.list) })).filter(
    ({ own }) => own.length > 0,
  );
  const boxes = kinds.map(
    ({ list, title, plural, own }) =>
      html`<label><input type="checkbox" value="${list}" checked>${pictogram(list)}${own.length === 1 ? title : plural} ${own.length}</label>`,
  );
  return html`<section aria-labelledby="facts-title">
<h2 id="facts-title">Facts</h2>
${kinds.length > 0 && html`<fieldset class="filters"><legend>Shown kinds</legend>${boxes}</fieldset>`}
<ol>${kinds.flatMap(({ own }) => own.map((fact, n) => card(fact, `${fact.list}-${n}`)))}</ol>
<p class="none" id="none" ${kinds.length > 0 ? raw('hidden') : ''}>No facts to show.</p>
</section>`;
}

function card(fact: ShownFact, id: string): Markup {
  const { list, headline, method, confidence, seen } = fact;
  return html`<li class="fact" data-list="${list}">
<button class="head" type="button" aria-expanded="false" aria-controls="why-${id}" data-ranges="${rangesFor(fact)}">
${pictogram(list)}<span class="headline" dir="auto">${unbroken(headline)}</span>
<span class="rule">${method.replace(/^rule:/, '')}</span>
<span class="sure"><span><span class="quiet">confidence </span>${confidence.value.toFixed(2)}</span>${bar(confidence.value)}</span>
</button>
<div class="why" id="why-${id}">
${sightings(seen)}
<h3>How sure</h3>
${sum(confidence)}
</div>
</li>`;
}

/** A headline whose dates are not broken over lines. */
const unbroken = (headline: string): Markup[] =>
  headline
    .split(/( · [\d/-]+$)/)
    .map((part) => (part.startsWith(' · ') ? html` · <span class="whole">${part.slice(3)}</span>` : html`${part}`));

/** A bar as a drawing of our own: its length is an attribute, since the policy allows no style of an element. */
const bar = (value: number): Markup =>
  html`<svg class="bar" width="56" height="6" aria-hidden="true" focusable="false"><rect width="${Math.round(value * 56)}" height="6" rx="3" fill="currentColor"/></svg>`;

const sightings = (seen: readonly ShownSighting[]): Markup[] =>
  condensed(seen).map(
    ({
      rules,
      parts,
      quote,
    }) => html`<div class="seen"><h3>Seen by ${rules.map((rule, n) => html`${n > 0 ? ', ' : ''}<span class="rule">${rule}</span>`)}</h3>
<ul>${parts.length > 0 ? parts.map((part) => html`<li>${partRow(part)}</li>`) : html`<li class="part"><span class="role">words</span><span class="words" dir="auto">“${quote}”</span></li>`}</ul></div>`,
  );

/** One part: a button where words gave it, for whoever has no mouse. */
export function partRow(part: ShownPart): Markup {
  const { role, words, gives, how } = part;
  const given = gives !== null && gives !== words;
  const inner = html`<span class="role">${role}</span><span class="words" dir="auto">${words !== null && html`<b>“${words}”</b> `}${given && html`→ ${gives} `}<span class="how">${how}</span></span>`;
  return words === null
    ? html`<span class="part">${inner}</span>`
    : html`<button class="part" type="button" data-ranges="${rangesOfParts([part])}">${inner}</button>`;
}

function sum({ prior, tally, share, circumstances, capped, value }: ShownConfidence): Markup {
  const measured = tally ? `${tally[0]} of ${tally[1]} such facts were right when last measured` : 'not measured yet';
  return html`<ul class="sum">
<li><span>What such rules are worth</span><span>${prior}</span></li>
<li><span>${measured}</span><span>${share}</span></li>
${circumstances.map(({ words, factor }) => html`<li><span>${words}</span><span>odds × ${factor}</span></li>`)}
${capped !== null && html`<li><span>no such fact is surer</span><span>at most ${capped}</span></li>`}
<li><span>Confidence</span><span>${value}</span></li>
</ul>`;
}

function passedOver({ refusals }: Explanation): Markup {
  const shown = refusals.filter((one) => !isQuiet(one));
  if (shown.length === 0) return html``;
  const rows = shown.map(({ quote, words, rule, start, end }) => {
    const ranges = JSON.stringify([[start, end, 'flag', '']]);
    return html`<li><button class="part" type="button" data-ranges="${ranges}"><span class="role">${rule ?? 'name or title'}</span><span class="words" dir="auto"><b>“${quote}”</b> <span class="how">${words}</span></span></button></li>`;
  });
  return html`<details class="passed"><summary>Passed over (${shown.length})</summary><ul>${rows}</ul></details>`;
}
