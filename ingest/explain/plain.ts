// An explanation as plain text for a terminal: the text with its mentions, the facts with what gave them, what was passed over.
// Colours only where asked for. Control characters of the text are shown, not sent: a text must not steer the terminal.
import { type CondensedSighting, condensed, condensedReasons } from './condense.ts';
import {
  type Explanation,
  MENTION_WORDS,
  type ShownFact,
  type ShownMention,
  type ShownPair,
  type ShownPart,
} from './explanation.ts';
import { isQuiet } from './reasons.ts';

/** How a stretch may be set off. */
type Look = 'bold' | 'dim' | 'person' | 'office' | 'country' | 'organization' | 'locality' | 'date' | 'good' | 'bad';

const CODES: Readonly<Record<Look, string>> = {
  bold: '1',
  dim: '2',
  person: '94',
  office: '33',
  country: '32',
  organization: '35',
  locality: '36',
  date: '31',
  good: '32',
  bad: '31',
};

/** Brackets that tell the kinds of mention apart where there are no colours. */
const MARKS: Readonly<Record<ShownMention['kind'], readonly [string, string]>> = {
  person: ['[', ']'],
  office: ['‹', '›'],
  country: ['{', '}'],
  organization: ['«', '»'],
  locality: ['(', ')ᴸ'],
  date: ['<', '>'],
};

interface Paint {
  colours: boolean;
  with: (look: Look, text: string) => string;
}

const painter = (colours: boolean): Paint => ({
  colours,
  with: (look, text) => (colours && text !== '' ? `\u001b[${CODES[look]}m${text}\u001b[0m` : text),
});

/** Text that a terminal only shows: control characters but line breaks and tabs become visible. */
export const harmless = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (char) =>
      char === '\n' || char === '\t' ? char : '\ufffd',
    );

/** The whole explanation; ends without a line break. */
export function inPlainText(
  explanation: Explanation,
  options: { colours?: boolean; pairsOnly?: boolean } = {},
): string {
  const paint = painter(options.colours === true);
  const { title, publisher, published, id, facts, refusals, pairs } = explanation;
  const head = [paint.with('bold', harmless(title ?? id)), harmless([publisher, published].filter(Boolean).join(', '))];
  if (options.pairsOnly)
    return [...head.filter(Boolean), '', ...pairs.flatMap((pair) => pairLines(pair, paint))].join('\n');
  const passed = refusals.filter((one) => !isQuiet(one));
  return [
    ...head.filter(Boolean),
    homeLine(explanation, paint),
    '',
    legend(paint),
    '',
    marked(explanation, paint),
    '',
    paint.with('bold', facts.length === 0 ? 'NO FACTS' : 'FACTS'),
    ...facts.flatMap((fact) => factLines(fact, paint)),
    ...(passed.length > 0 ? ['', paint.with('bold', 'PASSED OVER')] : []),
    ...passed.map(
      ({ quote, words, rule }) => `  ${quoted(quote)} ${paint.with('dim', `${words}${rule ? ` [${rule}]` : ''}`)}`,
    ),
    ...(pairs.length > 0
      ? ['', paint.with('bold', 'WHO MET WHOM'), ...pairs.flatMap((pair) => pairLines(pair, paint))]
      : []),
  ].join('\n');
}

function homeLine({ home }: Explanation, paint: Paint): string {
  if (!home) return paint.with('dim', 'From which country this is told is not known.');
  const how = home.known ? 'known by agency or publisher' : 'likely, by dateline and what it speaks of';
  return paint.with('dim', `Told from ${home.name ?? home.code} (${how}).`);
}

const KINDS: readonly ShownMention['kind'][] = ['person', 'office', 'country', 'organization', 'locality', 'date'];

const legend = (paint: Paint): string => KINDS.map((kind) => bracketed(kind, MENTION_WORDS[kind], paint)).join('  ');

function bracketed(kind: ShownMention['kind'], text: string, paint: Paint): string {
  const [open, close] = MARKS[kind];
  return paint.colours ? paint.with(kind, text) : `${open}${text}${close}`;
}

/** The text with its mentions; of mentions within one another the outer one is shown. */
function marked({ text, mentions }: Explanation, paint: Paint): string {
  let shown = '';
  let at = 0;
  for (const { start, end, kind } of mentions) {
    if (start < at) continue;
    shown += harmless(text.slice(at, start)) + bracketed(kind, harmless(text.slice(start, end)), paint);
    at = end;
  }
  return shown + harmless(text.slice(at));
}

const LONGEST_QUOTE = 160;

/** Words in quotation marks, on one line, shortened in the middle. */
function quoted(words: string): string {
  const line = harmless(words).replace(/\s+/g, ' ');
  const short =
    line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE / 2)} … ${line.slice(-LONGEST_QUOTE / 2)}`;
  return `“${short}”`;
}

function factLines({ id, headline, confidence, seen }: ShownFact, paint: Paint): string[] {
  return [
    '',
    `${paint.with('bold', `${id}:`)} ${paint.with('bold', harmless(headline))}`,
    `  ${paint.with('dim', 'confidence')} ${confidence.words}`,
    ...condensed(seen).flatMap((sighting) => sightingLines(sighting, paint)),
  ];
}

function sightingLines({ rules, quote, parts }: CondensedSighting, paint: Paint): string[] {
  const head = `  ${paint.with('date', rules.join(', '))} ${quoted(quote)}`;
  return [head, ...parts.map((part) => `    ${partLine(part, paint)}`)];
}

const ROLE_WIDTH = 12;

function partLine({ role, words, gives, how }: ShownPart, paint: Paint): string {
  const said = words === null ? '' : `${quoted(words)} `;
  const given = gives === null || gives === words ? '' : `→ ${harmless(gives).replace(/\s+/g, ' ')} `;
  return `${paint.with('office', role.padEnd(ROLE_WIDTH))} ${said}${given}${paint.with('dim', `(${how})`)}`;
}

function pairLines({ one, other, verdict, words, names, sentences }: ShownPair, paint: Paint): string[] {
  const look = verdict === 'met' ? 'good' : 'bad';
  return [
    '',
    paint.with('bold', harmless(`${one} & ${other}`)),
    `  ${paint.with(look, harmless(words))}`,
    ...condensedReasons(names).map((reason) => `  ${reasonLine(reason, paint)}`),
    ...sentences.flatMap(({ quote, holds, caption, parts, reasons }) => [
      `  ${paint.with('dim', `${HOLDS[holds]}${caption ? ', caption' : ''}:`)} ${quoted(quote)}`,
      ...parts.map((part) => `      ${partLine(part, paint)}`),
      ...condensedReasons(reasons).map((reason) => `    • ${reasonLine(reason, paint)}`),
    ]),
  ];
}

const HOLDS = { both: 'both', one: 'the first alone', other: 'the second alone', neither: 'neither by name' } as const;

const reasonLine = ({ words, rules }: ReturnType<typeof condensedReasons>[number], paint: Paint): string =>
  `${harmless(words)}${rules.length > 0 ? paint.with('dim', ` [${rules.join(', ')}]`) : ''}`;
