// What of a text is kept: all of it, as it stands, for a quote must be found in everybody's own copy at the same offsets.
// Line ends, marks and blanks are never touched; only what no store can keep is replaced, unit by unit.

/** The text with NUL replaced by a blank and half a surrogate pair by U+FFFD; its length does not change. */
export function keepable(text: string): string {
  return text.replaceAll('\u0000', ' ').replace(/\p{Surrogate}/gu, '\uFFFD');
}
