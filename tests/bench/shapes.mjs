// Texts made to hurt: each a function from a length to a text, so that the cost of four times the length can be told.

const repeat = (words, length) => words.repeat(Math.ceil(length / words.length)).slice(0, length);
const SYLLABLES = 'ba de gi ko lu ma ne pi ro su ta vu'.split(' ');

/** The nth made-up word; no two are the same. */
function word(n) {
  let made = '';
  for (let rest = n + 20; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    made += SYLLABLES[rest % SYLLABLES.length];
  return made.charAt(0).toUpperCase() + made.slice(1);
}
const name = (n) => `${word(n * 7 + 1000)} ${word(n * 13 + 20_000)}`;

/** As many as fit, joined. */
function several(make, joint, length) {
  const parts = [];
  for (let n = 0, size = 0; size < length; n += 1) {
    parts.push(make(n));
    size += parts[n].length + joint.length;
  }
  return parts.join(joint);
}

const PARAGRAPH =
  'Prime Minister of Viet Nam Ama Tester received Foreign Minister of Japan Bela Trial in Ha Noi on March 5, 2024, where they signed a memorandum of understanding on fisheries. He said that two-way trade rose 7.5 percent to 14 billion USD last year. ';

export const SHAPES = {
  'one paragraph, over and over': (length) => repeat(PARAGRAPH, length),
  'no space at all': (length) => repeat('a', length),
  'names in a list': (length) => `The delegation: ${several(name, ', ', length)}.`,
  'ministers who meet': (length) => several((n) => `Prime Minister ${name(n)} met ${name(n + 1)}`, ' and ', length),
  'ministers of one family name': (length) =>
    several((n) => `Minister Tran ${word(n)} met Tran in Paris`, '. ', length),
  'meetings of different people': (length) =>
    several(
      (n) => `President ${name(n)} of France met Prime Minister ${name(n * 11 + 5)} of Laos on March ${1 + (n % 28)}`,
      '. ',
      length,
    ),
  envoys: (length) => several((n) => `Ambassador of Spain ${name(n)} presented credentials`, '. ', length),
  counterparts: (length) =>
    several((n) => `Minister ${name(n)} met his French counterpart ${name(n * 5)}`, '. ', length),
  predecessors: (length) =>
    several((n) => `${name(n)} succeeded ${name(n * 3)} as Prime Minister of Laos`, '. ', length),
  dates: (length) => several((n) => `${1 + (n % 28)} March ${1950 + (n % 70)}`, ', ', length),
  'offices in one sentence': (length) => repeat('Prime Minister and Foreign Minister and President and ', length),
  events: (length) => several((n) => `The ${n + 1}th ${name(n)} Summit took place in Paris`, '. ', length),
  resolutions: (length) => several((n) => `Resolution No. ${n}-NQ/TW`, ', ', length),
  'agreements on different things': (length) =>
    several(
      (n) => `France and Germany signed an agreement on ${word(n).toLowerCase()} ${word(n * 7).toLowerCase()}`,
      '. ',
      length,
    ),
  seats: (length) => several((n) => `${name(n)} was elected member of the ${name(n)} Council`, '. ', length),
  statements: (length) => several((n) => `President ${name(n)} said that trade with Laos is a priority`, '. ', length),
  pronouns: (length) => repeat('He met him. ', length),
  commas: (length) => repeat(', ', length),
  brackets: (length) => repeat('( ', length / 2) + repeat(') ', length / 2),
  'one letter a line': (length) => repeat('a\n', length),
  'alternating capitals': (length) => repeat('aB cD ', length),
};
