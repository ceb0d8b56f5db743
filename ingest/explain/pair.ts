// Why two people did or did not meet, as this reading sees it: every sentence that may tell it, and what each rule said there.
// Refusals come from the rules themselves (read/trace.ts); what no rule came near is said to be so.
import { countryName } from '../../model/countries.ts';
import { partOfItem } from '../read/parts.ts';
import type { Resolved } from '../read/people/resolve.ts';
import type { WholeReading } from '../read/read.ts';
import type { Refusal, Trace } from '../read/trace.ts';
import type { BySentence } from './by-sentence.ts';
import type { PairReason, PairSentence, ShownFact, ShownMention, ShownPair } from './explanation.ts';
import { shownPart } from './facts.ts';
import { personMeant, whyNobody } from './names.ts';
import { nearFits } from './near.ts';
import { QUIET, reasonInWords } from './reasons.ts';

/** What a pair is explained from. */
export interface Explained {
  whole: WholeReading;
  trace: Trace;
  facts: readonly ShownFact[];
  mentions: readonly ShownMention[];
  at: BySentence;
}

/** Two names of the text. @throws InputError if a name may mean several people */
export function explainPair(explained: Explained, names: readonly [string, string]): ShownPair {
  const people = names.map((name) => personMeant(explained, name));
  const [one, other] = people;
  const unknown = names.filter((_, n) => people[n] === undefined);
  if (one === undefined || other === undefined) {
    const words = `${unknown.map((name) => `“${name}”`).join(' and ')} ${unknown.length > 1 ? 'mean' : 'means'} nobody whom the reading knows.`;
    const reasons = unknown.flatMap((name) => whyNobody(explained, name));
    return { one: names[0], other: names[1], verdict: 'unknown', words, facts: [], names: reasons, sentences: [] };
  }
  return pairOf(explained, [one, other]);
}

/** Two people of the reading by their numbers. */
export function pairOf(explained: Explained, pair: readonly [number, number]): ShownPair {
  const { story } = explained.whole;
  const [one, other] = [story.name(pair[0]), story.name(pair[1])];
  const facts = explained.facts.filter(({ list, says }) => list === 'meetings' && hasAll(says.people, [one, other]));
  const held = facts.filter(({ says }) => says.status === 'held');
  const verdict = held.length > 0 ? 'met' : facts.length > 0 ? 'not held' : 'no';
  const sentences = explained.whole.sentences
    .flatMap((sentence) => sentenceOf(explained, sentence, pair))
    // of those who met it matters no more who else may be meant where
    .filter(({ holds, reasons }) => verdict !== 'met' || holds === 'both' || reasons.some(isTold));
  const words = verdictInWords({ one, other }, { verdict, facts, sentences });
  return { one, other, verdict, words, facts: facts.map(({ id }) => id), names: [], sentences };
}

const hasAll = (people: unknown, names: readonly string[]): boolean =>
  Array.isArray(people) && names.every((name) => people.includes(name));

function verdictInWords(
  { one, other }: { one: string; other: string },
  { verdict, facts, sentences }: Pick<ShownPair, 'verdict' | 'sentences'> & { facts: readonly ShownFact[] },
): string {
  if (one === other) return `Both names mean ${one}, and nobody meets himself.`;
  const told = facts.map(({ id, headline }) => `${id} (${headline})`).join('; ');
  if (verdict === 'met') return `${one} and ${other} met: ${told}.`;
  if (verdict === 'not held')
    return `${one} and ${other} did not meet as far as this text tells: a meeting of both is told, but not as held: ${told}.`;
  const both = sentences.filter(({ holds }) => holds === 'both').length;
  return both > 0
    ? `No meeting of ${one} and ${other} was seen; ${both === 1 ? 'one sentence speaks' : `${both} sentences speak`} of both.`
    : `No meeting of ${one} and ${other} was seen: no sentence speaks of both.`;
}

function sentenceOf(explained: Explained, sentence: Resolved, pair: readonly [number, number]): PairSentence[] {
  const { annotated, story } = explained.whole;
  const items = sentence.skeleton.items.filter(({ people }) => people.some((person) => pair.includes(person)));
  const [one, other] = pair.map((person) => items.some(({ people }) => people.includes(person)));
  const open = explained.at.refusals(sentence).filter(isOpen);
  const refused = explained.at
    .refusals(sentence)
    .filter((refusal) => refusal.rule !== null && refusal.reason !== 'joined' && concernsBoth(refusal, pair));
  // of a sentence without the two only what may mean them is of interest: a title, a pronoun, a round of meetings
  const hints = one || other ? [...open, ...refused] : open.filter(({ reason }) => reason === 'pair-open');
  // a roll call tells a meeting over two sentences, and names the two in one each
  const told = toldHere(explained, sentence, pair).filter(isTold);
  if (!(one && other) && hints.length + told.length === 0) return [];
  const { start, end, caption } = sentence;
  const { text } = annotated;
  const parts = items.map((item) => {
    const names = item.people.filter((person) => pair.includes(person)).map((person) => story.name(person));
    return shownPart(
      text,
      partOfItem(sentence, item, item.people.includes(pair[0]) ? 'one side' : 'other side', names.join(', ')),
    );
  });
  const reasons = one && other ? reasonsFor(explained, sentence, pair) : [...told, ...hints.map(reasonOf)];
  const holds = one && other ? 'both' : one ? 'one' : other ? 'other' : 'neither';
  return [{ start, end, quote: text.slice(start, end), holds, caption, parts, reasons }];
}

/** Whether a meeting of both is told there, held or not. */
const isTold = ({ reason }: PairReason): boolean => reason === 'told' || reason === 'status';

/** Words that may mean somebody and were left open. */
const isOpen = ({ reason }: Refusal): boolean => /^(?:pronoun|pair|title|counterpart)-open$/.test(reason);

const reasonOf = (refusal: Refusal): PairReason => {
  const { reason, rule, start, end } = refusal;
  return { reason, words: reasonInWords(refusal), rule, start, end };
};

/** What was said of the two in a sentence that has both. */
function reasonsFor(explained: Explained, sentence: Resolved, pair: readonly [number, number]): PairReason[] {
  const { whole, at } = explained;
  const told = toldHere(explained, sentence, pair);
  const refused = at
    .refusals(sentence)
    .filter((refusal) => refusal.rule?.startsWith('meeting-') && concerns(refusal, pair))
    .map(reasonOf);
  const name = (person: number): string => whole.story.name(person);
  const settled =
    told.some(isTold) || at.refusals(sentence).some((one) => !QUIET.has(one.reason) && concernsBoth(one, pair));
  const near = settled
    ? []
    : nearFits(sentence, pair, name).filter(({ rule }) => !refused.some((one) => one.rule === rule));
  const reasons = [...told, ...refused, ...near.map(({ left: _, ...fit }) => fit), ...sameSide(explained, pair)];
  const said = distinct(reasons);
  const verbless = said.every(
    ({ reason }) => reason === 'caption' || reason === 'same-side' || reason === 'delegation',
  );
  if (!verbless) return said;
  const words = 'No construction of meeting fits, or nearly fits, the words that stand with the two here.';
  return [...said, { reason: 'no-verb', words, rule: null, start: null, end: null }];
}

const concerns = ({ reason, people }: Refusal, pair: readonly [number, number]): boolean =>
  reason.startsWith('round-') || reason === 'joined' || reason === 'contradicted'
    ? concernsBoth({ people }, pair)
    : pair.some((person) => people.includes(person));

const concernsBoth = ({ people }: Pick<Refusal, 'people'>, pair: readonly number[]): boolean =>
  pair.every((person) => people.includes(person));

const distinct = (reasons: readonly PairReason[]): PairReason[] =>
  reasons.filter((one, n) => reasons.findIndex((other) => other.words === one.words && other.rule === one.rule) === n);

/** What facts say of the sentence: a meeting of both, of one of them with others, a delegation; and whether it is a caption. */
function toldHere({ whole, at: found }: Explained, sentence: Resolved, pair: readonly [number, number]): PairReason[] {
  const names = pair.map((person) => whole.story.name(person));
  const here = found.seen(sentence);
  const reasons = here.flatMap(({ fact, rule, start, end }): PairReason[] => {
    const at = { rule, start, end };
    if (fact.list === 'visits' && rule === 'visit-companion' && names.includes(String(fact.says.person)))
      return [
        {
          ...at,
          reason: 'delegation',
          words: `${fact.says.person} is named as travelling along (${fact.id}): a list of a delegation is no meeting.`,
        },
      ];
    if (fact.list !== 'meetings') return [];
    if (!hasAll(fact.says.people, names)) {
      const one = names.find((name) => hasAll(fact.says.people, [name]));
      return one
        ? [
            {
              ...at,
              reason: 'other-meeting',
              words: `What is told here is another meeting of ${one}: ${fact.id} (${fact.headline}).`,
            },
          ]
        : [];
    }
    const held = fact.says.status === 'held';
    const words = held
      ? `Here ${fact.id} was seen.`
      : `Here ${fact.id} was seen, but as ${fact.says.status}: it does not count as held.`;
    return [{ ...at, reason: held ? 'told' : 'status', words }];
  });
  if (sentence.caption && !reasons.some(({ reason }) => reason === 'told'))
    reasons.push({
      reason: 'caption',
      words: 'This is a caption: to be in one photo is no meeting.',
      rule: null,
      start: null,
      end: null,
    });
  return reasons;
}

function sameSide({ whole }: Explained, [one, other]: readonly [number, number]): PairReason[] {
  const country = whole.story.country(one);
  if (country === null || country !== whole.story.country(other)) return [];
  const words = `Both act for ${countryName(country) ?? country}: rules that need two sides pass them over.`;
  return [{ reason: 'same-side', words, rule: null, start: null, end: null }];
}
