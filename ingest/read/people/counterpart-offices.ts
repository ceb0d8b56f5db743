// "his Polish counterpart X": the office that X holds, by that of the other one. A host or guest need not hold the same: only of the highest is it taken so.
import type { AnnotatedSentence } from '../annotate.ts';
import { HELD_BY_ONE, mayHave } from '../lexicon/protocol.ts';
import { type Holding, isState, toldHolding } from '../story/titled.ts';
import { heldBy, officeForCounterpart } from './holdings.ts';
import type { CounterpartOf } from './line.ts';
import { lowerWords } from './passages.ts';
import type { SpokenOf } from './spoken-of.ts';
import { titleKey } from './titles.ts';

/** What states call the minister for foreign affairs: a counterpart is one, whatever it is called at home. */
const FOREIGN =
  /^(?:Minister (?:of|for) Foreign Affairs and .*|Foreign Secretary|Secretary of State|.* (?:of|for) External Affairs|External Affairs Minister|Global Affairs Minister|International Relations Minister)$/i;

export class CounterpartOffices {
  readonly #spoken: SpokenOf;
  readonly #counterparts: ReadonlyMap<number, readonly CounterpartOf[]>;

  constructor(spoken: SpokenOf, counterparts: ReadonlyMap<number, readonly CounterpartOf[]>) {
    this.#spoken = spoken;
    this.#counterparts = counterparts;
  }

  /** "his Polish counterpart X" holds the office that the other one holds. */
  read(sentence: AnnotatedSentence, person: number | undefined, subject: number | undefined): void {
    const told = this.#counterparts.get(sentence.index)?.find((counterpart) => counterpart.person === person);
    // a host or guest of whom nothing is told holds the same office, if it is one of those that states have one of
    const word =
      told &&
      sentence.tokens
        .slice(told.piece.first, told.piece.last + 1)
        .some((token) => /^(?:hosts?|guests?)$/.test(token.lower));
    if (!told || person === undefined || (word && heldBy(this.#spoken.holdings, person).length > 0)) return;
    const whose = sentence.tokens[told.piece.first - 1]?.lower === "'s" ? told.piece.first - 2 : undefined;
    const named =
      sentence.mentions.find(({ run }) => run.last === whose)?.person ?? joinedTo(sentence, told.piece.first);
    const candidates =
      named === undefined
        ? [subject, ...[...this.#spoken.recent].reverse(), ...sentence.mentions.map((mention) => mention.person)]
        : [named];
    for (const other of candidates) {
      if (other === undefined || other === person) continue;
      const office = officeForCounterpart(this.#spoken.holdings, other) ?? this.#toldThen(sentence, other, told.start);
      if (!office || office.of === told.piece.of) continue;
      const of =
        told.piece.of ?? this.#spoken.country(person) ?? this.#countrySpokenOf(sentence, told.piece.first, office.of);
      const owner = told.piece.of ? 'stated' : 'none';
      const key = titleKey(office.title);
      if (word && (of === null || !HELD_BY_ONE.has(key) || !mayHave(of, key))) return;
      this.#spoken.holdings.push(
        toldHolding({
          person,
          title: FOREIGN.test(office.title) ? 'Foreign Minister' : office.title,
          of,
          rule: 'counterpart',
          owner,
          start: told.start,
          end: told.end,
          sentence: sentence.index,
        }),
      );
      return;
    }
  }

  /** "X, who was foreign minister at the time, signed together with his counterpart": the office that counted then. */
  #toldThen({ index }: AnnotatedSentence, other: number, before: number): Holding | undefined {
    return heldBy(this.#spoken.holdings, other).find(
      ({ sentence, start, of, to, standing }) =>
        sentence === index && start < before && isState(of) && to.length === 0 && standing === 'former',
    );
  }

  /** The country spoken of last before a place in the text, other than one. */
  #countrySpokenOf(sentence: AnnotatedSentence, first: number, not: string | null): string | null {
    const before = [
      ...(this.#spoken.annotated.sentences[sentence.index - 1]?.pieces ?? []),
      ...sentence.pieces.filter((piece) => piece.last < first),
    ];
    return before.filter((piece) => piece.kind === 'country').findLast(({ code }) => code !== not)?.code ?? null;
  }
}

/** "President X of Chile and his counterpart": the one to whom "and" joins him. */
function joinedTo({ tokens, mentions }: AnnotatedSentence, first: number): number | undefined {
  const near = mentions.findLast(({ run }) => run.last < first);
  const between = lowerWords(tokens, (near?.run.last ?? 0) + 1, first - 1);
  return /^(?:of (?:the )?\S+ )?,? ?(?:and|with)(?: his| her)?$/.test(between) ? near?.person : undefined;
}
