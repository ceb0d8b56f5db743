// Letters without marks, of the same length as the text: what rules compare, while offsets stay those of the text.
// Leaves alone what has no single base letter (combining marks that stand by themselves, emoji, other scripts).

const CACHE = new Map<string, string>([
  ['đ', 'd'],
  ['Đ', 'D'],
  ['Ð', 'D'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ı', 'i'],
  ['ß', 's'],
  ['’', "'"],
  ['‘', "'"],
  ['`', "'"],
  ['\u02bb', "'"],
  ['\u02bc', "'"],
  ['\u02bf', "'"],
  ['\u02be', "'"],
  ['“', '"'],
  ['”', '"'],
  ['\u00a0', ' '],
  ['\u2011', '-'],
  ['\u2010', '-'],
]);

function foldUnit(unit: string): string {
  const known = CACHE.get(unit);
  if (known !== undefined) return known;
  const base = unit.normalize('NFD').charAt(0);
  const folded = base.length === 1 && /\p{L}/u.test(base) ? base : unit;
  CACHE.set(unit, folded);
  return folded;
}

/** The text with each marked letter and typographic quote replaced by its plain form; same number of UTF-16 units. */
export function foldEqual(text: string): string {
  return text.replace(/[^\0-\x7f]/g, foldUnit);
}
