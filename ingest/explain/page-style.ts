// The look of the page of an explanation: two panes, kinds by colour and by line, light and dark by the reader's own setting.
// Inks stand at 4.5:1 at least on every ground that they are used on.
import { NODES } from '../../model/kinds.ts';

const colourOf = (label: string): string => NODES.find((node) => node.label === label)?.colour ?? '#929292';

/** Mentions: a colour and a line of its own for each kind, so that no colour has to be told from another. */
const LINES = `
.m-person { text-decoration: underline 2px solid ${colourOf('Person')}; }
.m-office { text-decoration: underline 1px double ${colourOf('Office')}; }
.m-country { text-decoration: underline 2px dashed ${colourOf('Country')}; }
.m-organization { text-decoration: underline 2px dotted ${colourOf('Organization')}; }
.m-locality { text-decoration: underline 2px wavy ${colourOf('Locality')}; }
.m-date { text-decoration: overline 1px dotted var(--second); }`;

/** The whole style sheet. */
export const STYLE = `
:root {
  color-scheme: light;
  --ground: #ffffff; --raised: #f4f6f9; --line: #d5dbe3; --text: #1b2430; --second: #4a5565; --accent: #0b57d0;
  --passage: #fdf3d3; --side: #cfe0fb; --verb: #ffd98a; --setting: #cdeedd; --other: #e8dcf7; --flag: #ffd9d0;
  --good: #1b6e43; --bad: #9c2f1b; --track: #d5dbe3;
}
@media (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --ground: #14181f; --raised: #1b212b; --line: #343d4b; --text: #e8ecf2; --second: #aeb7c4; --accent: #8fb7ff;
    --passage: #37301a; --side: #1f3d6b; --verb: #6b4c00; --setting: #17492f; --other: #44305f; --flag: #64271b;
    --good: #7fd8a6; --bad: #ffb4a2; --track: #343d4b;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
h1, h2, h3, p, ol, ul, dl, dd { margin: 0; padding: 0; }
ol, ul { list-style: none; }
button, select, input { font: inherit; color: inherit; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 16px; top: 8px; z-index: 9; background: var(--ground); padding: 8px; }
header { padding: 20px 24px 12px; border-bottom: 1px solid var(--line); }
h1 { font-size: 24px; line-height: 1.25; text-wrap: balance; }
h2 { font-size: 18px; margin-bottom: 8px; }
.about { color: var(--second); font-size: 14px; margin-top: 4px; }
.panes { display: grid; grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr); align-items: start; }
.text { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: 20px 24px 60px; }
.facts { padding: 20px 24px 60px; border-left: 1px solid var(--line); min-height: 80vh; }
.article { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 17px; line-height: 2.15; max-width: 68ch; text-underline-offset: 4px; text-decoration-skip-ink: none; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; font-size: 13px; color: var(--second); margin-bottom: 14px; text-underline-offset: 4px; }
.key { display: flex; flex-wrap: wrap; gap: 4px 10px; font-size: 13px; margin: 6px 0 14px; }
.key span { padding: 0 6px; border-radius: 4px; }
${LINES}
.has-fact { cursor: pointer; }
.lit-passage { background: var(--passage); padding-block: 3px; }
.lit-side, .lit-verb, .lit-setting, .lit-other, .lit-flag { position: relative; border-radius: 3px; }
.lit-side { background: var(--side); padding-block: 3px; }
.lit-verb { background: var(--verb); padding-block: 3px; text-shadow: 0.35px 0 currentColor, -0.35px 0 currentColor; }
.lit-setting { background: var(--setting); padding-block: 3px; }
.lit-other { background: var(--other); padding-block: 3px; }
.lit-flag { background: var(--flag); padding-block: 3px; }
[data-label] { position: relative; }
[data-label]::before { content: attr(data-label); position: absolute; left: -2px; top: -1.15em; font: 600 10.5px/1.2 system-ui, sans-serif; color: var(--second); white-space: nowrap; pointer-events: none; }
.filters { display: flex; flex-wrap: wrap; gap: 6px; border: 0; margin: 0 0 16px; padding: 0; }
.filters legend { float: left; width: 100%; padding: 0; font-size: 13px; color: var(--second); margin-bottom: 4px; }
.filters label { display: inline-flex; align-items: center; gap: 6px; border: 1px solid var(--line); border-radius: 999px; padding: 3px 12px 3px 6px; font-size: 14px; cursor: pointer; background: var(--ground); }
.filters label:has(:checked) { background: var(--raised); border-color: var(--second); }
.filters label:not(:has(:checked)) { color: var(--second); border-style: dashed; }
.filters label:focus-within { outline: 3px solid var(--accent); outline-offset: 2px; }
.filters input { position: absolute; opacity: 0; width: 1px; height: 1px; }
.pictogram { flex: none; width: 22px; height: 22px; }
.fact { border: 1px solid var(--line); border-radius: 10px; margin-bottom: 8px; background: var(--ground); overflow: hidden; }
.fact:has([aria-expanded="true"]) { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.head { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 2px 10px; align-items: center; width: 100%; border: 0; background: none; padding: 9px 12px; text-align: left; cursor: pointer; }
.head:hover { background: var(--raised); }
.headline { font-weight: 600; line-height: 1.35; overflow-wrap: anywhere; }
.whole { white-space: nowrap; }
.rule { grid-column: 2; font-size: 12.5px; color: var(--second); font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
.sure { grid-row: 1 / 3; grid-column: 3; display: grid; justify-items: end; font-variant-numeric: tabular-nums; font-size: 14px; }

.bar { display: block; color: var(--accent); width: 56px; height: 6px; border-radius: 3px; background: var(--track); overflow: hidden; }

.why { padding: 4px 12px 12px 44px; border-top: 1px solid var(--line); }
.why h3 { font-size: 13px; font-weight: 600; color: var(--second); margin: 10px 0 4px; }
.seen { margin-top: 4px; }
.seen > .rule { display: block; margin-bottom: 2px; }
.part { display: grid; grid-template-columns: 7.2em minmax(0, 1fr); gap: 0 10px; width: 100%; border: 0; background: none; padding: 3px 6px; border-radius: 6px; text-align: left; font-size: 14.5px; line-height: 1.4; }
button.part { cursor: pointer; }
button.part:hover, button.part:focus-visible { background: var(--raised); }
.role { color: var(--second); font-size: 13px; padding-top: 1px; }
.words { overflow-wrap: anywhere; }
.words b { font-weight: 600; }
.how { color: var(--second); }
.sum { font-size: 14px; font-variant-numeric: tabular-nums; }
.sum li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 12px; padding: 1px 6px; }
.sum li:last-child { border-top: 1px solid var(--line); font-weight: 600; }
.pairs { border: 1px solid var(--line); border-radius: 10px; padding: 12px 14px; margin: 0 0 24px; background: var(--raised); }
.chooser { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-bottom: 10px; }
.chooser select { max-width: 100%; padding: 5px 8px; border: 1px solid var(--second); border-radius: 8px; background: var(--ground); }
.pair { margin-top: 10px; }
.verdict { font-weight: 600; }
.met { color: var(--good); }
.unmet { color: var(--bad); }
.sentence { border-left: 3px solid var(--line); padding: 2px 0 2px 12px; margin-top: 10px; }
.sentence blockquote { margin: 0 0 4px; font-size: 15px; color: var(--second); overflow-wrap: anywhere; }
.passed { margin-top: 20px; }
summary { cursor: pointer; font-size: 18px; font-weight: 700; padding: 4px 0; }
.none { color: var(--second); padding: 8px 0; }
[hidden] { display: none !important; }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 860px) {
  .panes { grid-template-columns: minmax(0, 1fr); }
  .facts { border-left: 0; }
  .text { max-height: 46vh; border-bottom: 2px solid var(--line); background: var(--ground); z-index: 2; padding: 12px 16px; }
  .facts, header { padding-left: 16px; padding-right: 16px; }
  .why { padding-left: 12px; }
}
@media (prefers-reduced-motion: no-preference) { .text { scroll-behavior: smooth; } }
@media (forced-colors: active) { [class*="lit-"] { outline: 2px solid Highlight; } }
@media print { .text { position: static; max-height: none; } .why[hidden] { display: block !important; } }
`;
