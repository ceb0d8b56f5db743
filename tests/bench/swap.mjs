// Many articles out of a few: names, cities and dates swapped by a seeded generator, so that no text comes twice and no cache helps.
// For measuring speed alone: what the swapped texts state is not asked.

/** A generator of numbers from 0 to 1, the same for the same seed. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ONSETS = 'b d f g h j k l m n p r s t v w z ch kh th tr br'.split(' ');
const RIMES = 'a e i o u ai an ar ei el en in is on or un ua am'.split(' ');

const pick = (list, random) => list[Math.floor(random() * list.length)] ?? '';

/** A made-up word with a capital, of about the length of the one that it replaces. */
function word(length, random) {
  let made = '';
  while (made.length < length - 1) made += pick(ONSETS, random) + pick(RIMES, random);
  return made.charAt(0).toUpperCase() + made.slice(1);
}

/** The article with each of these names written otherwise throughout, and its months and days moved. */
export function swapped({ text, published, publisher, names }, random) {
  const words = new Map();
  const other = (name) => {
    if (!words.has(name)) words.set(name, word(name.length, random));
    return words.get(name);
  };
  const parts = [...new Set(names.flatMap((name) => name.split(/[\s'-]+/)))].filter((part) =>
    /^\p{Lu}\p{L}{2,}$/u.test(part),
  );
  const named =
    parts.length === 0
      ? text
      : text.replace(new RegExp(`(?<![\\p{L}\\p{M}])(?:${parts.join('|')})(?![\\p{L}\\p{M}])`, 'gu'), other);
  const months = Math.floor(random() * 12);
  const moved = named
    .replace(new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g'), (month) => MONTHS[(MONTHS.indexOf(month) + months) % 12])
    .replace(/\b(?:[1-9]|[12]\d)(?=,? (?:19|20)\d\d\b|$|[.,;])/g, () => String(1 + Math.floor(random() * 28)));
  const year = 2005 + Math.floor(random() * 22);
  const day = `${year}-${String(1 + months).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  return { text: moved, published: published ? day : null, publisher };
}
