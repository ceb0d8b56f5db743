// What a word of a person's name looks like, and how it is compared. Knows no name.
import type { Token } from '../tokens.ts';

/** Letters alone, initials, and shortened names that keep their stop ("St. Fleur", "Ts. Bold"). */
const NAME_WORD = /^(?:'?\p{L}[\p{L}\p{M}'-]*|(?:\p{Lu}\.)+|(?:St|Ste|Sta|Sto|Vda|Ts|Kh|Dz|Ma|Md|Mohd)\.)$/u;
/** A prefix in small letters before a capital: "kaMpande". */
const PREFIXED = /^\p{Ll}{2,3}\p{Lu}\p{Ll}+$/u;
/** Whose last name is "al-Rashidi" is called "Rashidi" too, and "Al-Rashidi"; names before it are no short forms. */
const ARTICLE = /^(?:[ae]l|a[dnrstz]|ash|ath)-(?=\p{L}{3})/u;
/** Whether a token may be a word of a person's name, by its letters alone. */
export const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital ? NAME_WORD : PREFIXED).test(token.plain) && !/^[IVX]+$/.test(token.plain);

/** A word of a name as names are compared: without a stop, and the last word without its article. */
export function foldedWord({ lower }: Token, last: boolean): string {
  const word = lower.replace(/\.$/, '');
  return last ? word.replace(ARTICLE, '') : word;
}
