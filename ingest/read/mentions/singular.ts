// The title of one of several: "Foreign Ministers" → "Foreign Minister", "Secretaries of State" → "Secretary of State".

/** After the noun that takes the plural: what it is chief, secretary or minister of stays as it is. */
const COMPLEMENT = /^(?:of|for|to|in|on|at|with|general|regent|designate|elect)$/i;

/** A plural title in the singular; one that is singular already stays, unless it ends like a plural. */
export function singularTitle(title: string): string {
  const words = title.split(' ');
  const after = words.findIndex((word, i) => i > 0 && COMPLEMENT.test(word));
  const head = (after < 0 ? words.length : after) - 1;
  return words.map((word, i) => (i === head ? singular(word) : word)).join(' ');
}

/** "vice-presidents", "secretaries-general", "spokesmen". */
const singular = (word: string): string =>
  word.replace(/^(.*?)(ies|men|s)(-(?:general|elect|designate))?$/i, (_, stem: string, end: string, mark = '') => {
    const small = end.toLowerCase();
    return `${stem}${small === 'ies' ? 'y' : small === 'men' ? 'man' : ''}${mark}`;
  });
