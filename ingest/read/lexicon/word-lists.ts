// How the lists of this folder are written down: words parted by blanks, or phrases parted by semicolons, over as many lines as they take.

/** The words of a list. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** The phrases of a list, in its order. */
export const phrases = (list: string): string[] =>
  list
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
