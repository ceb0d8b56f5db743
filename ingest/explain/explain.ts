// One document explained: what was read in it, which words gave what, how sure it is, what was passed over and why.
// Reads the document with a trace; adds no rule of its own and changes none of what reading finds.
import { countryName } from '../../model/countries.ts';
import type { Document } from '../../model/documents.ts';
import { readWhole, type WholeReading } from '../read/read.ts';
import { Trace } from '../read/trace.ts';
import { bySentence } from './by-sentence.ts';
import type { Explanation, ShownMention, ShownPair, ShownRefusal } from './explanation.ts';
import { shownFacts } from './facts.ts';
import { type Explained, explainPair, pairOf } from './pair.ts';
import { reasonInWords } from './reasons.ts';

/** Which pairs to explain: those named, or all of the first people of the text. */
export type Pairs = 'all' | readonly (readonly [string, string])[];

/** With more people than this not every pair is explained: their number grows as the square. */
const MOST_PEOPLE = 14;

/**
 * Explains one document of prose.
 * @throws InputError (field "pair") if a name asked for may mean several people
 */
export function explain(document: Document, pairs: Pairs = []): Explanation {
  const trace = new Trace();
  const whole = readWhole(document, trace);
  const { annotated, facts: lists } = whole;
  const mentions = shownMentions(whole);
  const facts = shownFacts(document.text, lists, trace);
  const at = bySentence(whole.sentences, trace.refusals, facts);
  const explained: Explained = { whole, trace, facts, mentions, at };
  const { id, url, title, publisher, published, language, text } = document;
  const { home, homeKnown: known } = annotated;
  return {
    format: 1,
    ...{ id, url, title, publisher, published, language, text },
    home: home === null ? null : { code: home, name: countryName(home) ?? null, known },
    mentions,
    facts,
    refusals: shownRefusals(whole, trace),
    pairs: pairs === 'all' ? allPairs(explained) : pairs.map((names) => explainPair(explained, names)),
  };
}

/** The mentions of the reading, and the dates. */
function shownMentions({ mentions, annotated: { sentences, text } }: WholeReading): ShownMention[] {
  const dates = sentences.flatMap(({ tokens, pieces }) =>
    pieces.flatMap((piece): ShownMention[] => {
      const [first, last] = [tokens[piece.first], tokens[piece.last]];
      if (piece.kind !== 'date' || !first || !last) return [];
      const { start } = first;
      return [{ start, end: last.end, name: text.slice(start, last.end), kind: 'date', refers: piece.value }];
    }),
  );
  return [...mentions, ...dates].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What was passed over, each once, in the order of the text. */
function shownRefusals({ annotated, story }: WholeReading, trace: Trace): ShownRefusal[] {
  const shown = new Map<string, ShownRefusal>();
  for (const refusal of trace.refusals) {
    const { reason, rule, people, start, end, detail } = refusal;
    if (end <= start) continue;
    const names = people.map((person) => story.name(person));
    const quote = annotated.text.slice(start, end);
    const one = { reason, words: reasonInWords(refusal), rule, detail, people: names, start, end, quote };
    shown.set(JSON.stringify([one.reason, rule, start, end, names]), one);
  }
  return [...shown.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Every two people of the text, as far as it names few. */
function allPairs(explained: Explained): ShownPair[] {
  const { annotated, story, facts } = explained.whole;
  const named = annotated.people.filter(({ id }) => facts.people.some(({ name }) => name === story.name(id)));
  const people = named.slice(0, MOST_PEOPLE).map(({ id }) => id);
  return people.flatMap((one, n) => people.slice(n + 1).map((other) => pairOf(explained, [one, other])));
}
