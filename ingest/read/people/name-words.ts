// What a word of a person's name looks like, and how it is compared. Knows no name.
import type { Token } from '../tokens.ts';

const NAME_WORD = /^'?\p{Lu}[\p{L}\p{M}'-]*$/u;
/**
 * Shortened names that keep their stop ("St. Fleur", "Ts. Bold"), a prefix in small letters before a capital ("kaMpande"), and an Arabic
 * article ("al-Rashidi").
 */
const OTHER_NAME_WORD =
  /^(?:(?:St|Ste|Sta|Sto|Vda|Ts|Kh|Dz|Ma|Md|Mohd)\.|\p{Ll}{2,3}\p{Lu}\p{Ll}+|(?:[ae]l|a[dnrst]|ash)-\p{Lu}[\p{L}\p{M}'-]*)$/u;
/** Whose last name is "al-Rashidi" is called "Rashidi" too, and "Al-Rashidi"; names before it are no short forms. */
const ARTICLE = /^(?:[ae]l|a[dnrst]|ash)-(?=\p{L}{3})/u;
/** What opens with four small letters, or is shorter and opens with one, is none of these, nor is what opens with a sign. */
function isSmall(word: string): boolean {
  const small = (at: number): boolean => word.charCodeAt(at) >= 97 && word.charCodeAt(at) <= 122;
  if (small(0)) return word.length < 4 || (small(1) && small(2) && small(3));
  return word.charCodeAt(0) < 65 && word.charCodeAt(0) !== 39;
}
/** Whether a token may be a word of a person's name, by its letters alone. */
export const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  !isSmall(token.plain) &&
  (NAME_WORD.test(token.plain) || OTHER_NAME_WORD.test(token.plain) || /^(?:\p{Lu}\.)+$/u.test(token.plain)) &&
  !/^[IVX]+$/.test(token.plain);

/** A word of a name as names are compared: without a stop, and the last word without its article. */
export function foldedWord({ lower }: Token, last: boolean): string {
  const word = lower.replace(/\.$/, '');
  return last ? word.replace(ARTICLE, '') : word;
}
