// "Vietnam-Laos", "EU-Vietnam": one word in print, two countries in sense; "ex-President": a standing and a title.
// Splits such tokens.
import type { Token } from '../tokens.ts';
import { countryWord } from './gazetteer.ts';

/** The tokens with country compounds split; offsets stay those of the text. */
export function splitCompounds(tokens: readonly Token[]): Token[] {
  if (!tokens.some(({ plain }) => plain.includes('-', 1))) return [...tokens];
  return tokens.flatMap((token) => {
    const dash = token.plain.indexOf('-');
    if (dash <= 0) return [token];
    if (/^(?:ex|then)-\p{L}{3}/iu.test(token.plain) && token.plain.length === token.text.length)
      return [part(token, 0, dash + 1), part(token, dash + 1, token.plain.length)];
    // "Vice President-Foreign Minister": two titles
    if (
      /^(?:president|premier|prince|minister|chairman)-(?:foreign|prime|deputy|vice|defen[cs]e|finance)$/i.test(
        token.plain,
      ) &&
      token.plain.length === token.text.length
    )
      return [part(token, 0, dash), part(token, dash, dash + 1), part(token, dash + 1, token.plain.length)];
    if (token.plain.length !== token.text.length || countryWord(token.plain)) return [token];
    const [left, right] = [token.plain.slice(0, dash), token.plain.slice(dash + 1)];
    const both = countryWord(left) && (countryWord(right) || /^[A-Z]{2,}$/.test(right));
    if (!both && !(countryWord(right) && /^[A-Z]{2,}$/.test(left))) return [token];
    return [part(token, 0, dash), part(token, dash, dash + 1), part(token, dash + 1, token.plain.length)];
  });
}

function part(token: Token, from: number, to: number): Token {
  const plain = token.plain.slice(from, to);
  return {
    text: token.text.slice(from, to),
    plain,
    lower: plain.toLowerCase(),
    start: token.start + from,
    end: token.start + to,
    capital: /^\p{Lu}/u.test(plain),
  };
}
