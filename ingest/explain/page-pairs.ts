// The part of the page that answers "did these two meet, and why not?": two names are chosen, and one answer of all is shown.
import { condensedReasons } from './condense.ts';
import type { Explanation, PairSentence, ShownPair } from './explanation.ts';
import { html, type Markup } from './html.ts';

/** The question with its answers; nothing for a text that names fewer than two people. */
export function pairsSection({ pairs }: Explanation): Markup {
  if (pairs.length === 0) return html``;
  const names = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
  // opens with somebody who met somebody: the first answer is then worth reading
  const first = pairs.find(({ verdict }) => verdict === 'met') ?? pairs[0];
  const options = (chosen: string | undefined): Markup[] =>
    names.map((name) =>
      name === chosen
        ? html`<option value="${name}" selected>${name}</option>`
        : html`<option value="${name}">${name}</option>`,
    );
  const chooser =
    pairs.length > 1 &&
    html`<p class="chooser"><label for="one">Did</label> <select id="one">${options(first?.one)}</select>
<label for="other">and</label> <select id="other">${options(first?.other)}</select> <span>meet?</span></p>
<p id="same" class="none" hidden>Choose two different people.</p>`;
  return html`<section class="pairs" aria-labelledby="pairs-title">
<h2 id="pairs-title">Who met whom, and why not</h2>
${chooser}
<div aria-live="polite">${pairs.map(answer)}</div>
</section>`;
}

/** Of two who are spoken of throughout a long text not every sentence helps. */
const MOST_SENTENCES = 12;

const answer = ({
  one,
  other,
  verdict,
  words,
  names,
  sentences,
}: ShownPair): Markup => html`<div class="pair" data-one="${one}" data-other="${other}">
<p class="verdict ${verdict === 'met' ? 'met' : 'unmet'}" dir="auto">${words}</p>
${names.length > 0 && html`<ul>${condensedReasons(names).map(reasonRow)}</ul>`}
${sentences.slice(0, MOST_SENTENCES).map(sentenceBlock)}
${sentences.length > MOST_SENTENCES && html`<p class="none">${sentences.length - MOST_SENTENCES} more sentences are left out here; the JSON has them all.</p>`}
</div>`;

const HOLDS: Readonly<Record<PairSentence['holds'], string>> = {
  both: 'Both',
  one: 'The first alone',
  other: 'The second alone',
  neither: 'Neither by name',
};

function sentenceBlock({ start, end, quote, holds, caption, parts, reasons }: PairSentence): Markup {
  const ranges = JSON.stringify([
    [start, end, 'passage', ''],
    ...parts.flatMap((part) =>
      part.start === null || part.end === null ? [] : [[part.start, part.end, 'side', part.gives ?? '']],
    ),
  ]);
  return html`<div class="sentence">
<blockquote dir="auto">“${quote}”</blockquote>
<button class="part" type="button" data-ranges="${ranges}"><span class="role">${HOLDS[holds]}${caption ? ', caption' : ''}</span><span class="words" dir="auto">${parts.map(({ words, gives }, n) => html`${n > 0 ? ' · ' : ''}${words && words !== gives ? `“${words}” (${gives ?? ''})` : (gives ?? '')}`)}</span></button>
<ul>${condensedReasons(reasons).map(reasonRow)}</ul>
</div>`;
}

function reasonRow({ words, rules, start, end }: ReturnType<typeof condensedReasons>[number]): Markup {
  const by = rules.map((rule) => rule.replace(/^meeting-/, '')).join(', ');
  const inner = html`<span class="role">${by || 'because'}</span><span class="words" dir="auto">${words}</span>`;
  if (start === null || end === null) return html`<li><span class="part">${inner}</span></li>`;
  const ranges = JSON.stringify([[start, end, 'flag', '']]);
  return html`<li><button class="part" type="button" data-ranges="${ranges}">${inner}</button></li>`;
}
