// HTML written safely: whatever a document holds is text here, never markup. Markup of our own is marked as such by its type.

/** Markup that is safe to send. Made by `html` and `raw` alone. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = Markup | string | number | null | undefined | false | readonly Value[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and in quoted attributes. What no page may hold (control characters) becomes U+FFFD. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char)
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (char) => (char === '\n' || char === '\t' ? char : '\ufffd'));
}

function written(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(written).join('');
  return value === null || value === undefined || value === false ? '' : escaped(String(value));
}

/** A template whose values are escaped unless they are markup. Attributes must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.map((string, n) => string + written(values[n])).join(''));
}

/** Our own text of style and script, as it stands. Never anything of a document. */
export const raw = (text: string): Markup => new Markup(text);
