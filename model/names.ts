// How names are compared: folded of marks and case, token by token. Says nothing of who is who (that is weaving's).

const MARKS = /\p{M}/gu;

/** Letters without marks, lower case, words parted by one blank: "Bùi Thanh Sơn" → "bui thanh son". */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[’'`]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a name, folded. */
export function nameTokens(name: string): string[] {
  return fold(name).split(' ').filter(Boolean);
}

/** A key that is equal for equal names in either order: "Abe Shinzo" and "Shinzo Abe". */
export function nameKey(name: string): string {
  return nameTokens(name).sort().join(' ');
}

/** Whether every word of `part` is a word of `whole`: "Rondon Uzcategui" of "Jorge Rondon Uzcategui". */
export function isPartOfName(part: string, whole: string): boolean {
  const words = new Set(nameTokens(whole));
  const mine = nameTokens(part);
  return mine.length > 0 && mine.every((word) => words.has(word));
}

/** A key for places and ids: folded, no blanks ("Ha Noi", "Hanoi" → "hanoi"). */
export function placeKey(name: string): string {
  return fold(name).replaceAll(' ', '');
}

/** A readable part of an id: "Minister of Foreign Affairs" → "minister-of-foreign-affairs". */
export function slug(name: string): string {
  return fold(name).replaceAll(' ', '-');
}
