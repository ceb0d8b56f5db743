// "his Polish counterpart X", "X, his Polish counterpart", "her counterparts from A and B, X and Y": who is meant, and of which state.
import type { CounterpartPiece } from '../mentions/pieces.ts';
import type { Attachment, CounterpartOf, Line, SentenceView } from './line.ts';
import { nationsBefore, statesAfter } from './listed-states.ts';
import { passage } from './passages.ts';
import type { PersonMention } from './roster.ts';

export class CounterpartPeople {
  readonly #line: Line;
  readonly counterparts: CounterpartOf[] = [];

  constructor(line: Line) {
    this.#line = line;
  }

  /** "his Polish counterpart X", "X, his Polish counterpart". */
  read(piece: CounterpartPiece): void {
    const comma = this.#line.lower(piece.last + 1) === ',' || this.#line.lower(piece.last + 1) === '–';
    const mention = this.#line.names.get(
      this.#line.pastHonorifics(piece.plural ? this.#pastStates(piece.last + 1) : piece.last + (comma ? 2 : 1)),
    );
    const opens = this.#whose(piece)?.run.from ?? piece.first;
    // "X, who has held the same office"
    const same = this.#line.lower(piece.last - 1) === 'same';
    let end = this.#line.lower(opens - 1) === ',' ? opens - 2 : opens;
    while (same && /^(?:,|who|has|had|)$/.test(this.#line.lower(end))) end--;
    const back = this.#line.names.get(end);
    if (piece.plural && !mention && back && this.#namedBefore(piece)) return;
    const chosen = mention ?? back;
    const { first, last } = chosen?.run ?? piece;
    const from = Math.min(piece.first, first);
    if (piece.plural && mention) this.#furtherCounterparts(piece, mention, from);
    else this.#tell(chosen?.person ?? null, piece, { first: from, last: Math.max(piece.last, last) });
  }

  #tell(person: number | null, piece: CounterpartPiece, { first, last }: { first: number; last: number }): void {
    const { tokens, index } = this.#line.view;
    this.counterparts.push({ person, piece, sentence: index, ...passage(tokens, first, last) });
  }

  /** "X, Y's French counterpart": Y. */
  #whose({ first }: CounterpartPiece): PersonMention | undefined {
    return this.#line.lower(first - 1) === "'s" ? this.#line.names.get(first - 2) : undefined;
  }

  /** "X and Y, his counterparts from A and B": each of his state. Whether these are the words. */
  #namedBefore(piece: CounterpartPiece): boolean {
    const { mentions } = this.#line.view;
    const codes = [...(piece.of ? [piece.of] : []), ...statesAfter(this.#line.view, piece.last).codes];
    const list = mentions.filter(({ run }) => run.last < piece.first).slice(-codes.length);
    if (codes.length < 2 || list.length !== codes.length || !this.#line.coordinated(list, piece.first)) return false;
    const at = { first: list[0]?.run.first ?? piece.first, last: piece.last };
    for (const [n, { person }] of list.entries()) this.#tell(person, { ...piece, of: codes[n] ?? null }, at);
    return true;
  }

  /** "her counterparts from A and B, X and Y", "his Rwandan and Congolese counterparts X and Y": each of his own state. */
  #furtherCounterparts(piece: CounterpartPiece, mention: PersonMention, first: number): void {
    const codes = [
      ...nationsBefore(this.#line.view, this.#nationOf(piece)),
      ...(piece.of ? [piece.of] : []),
      ...statesAfter(this.#line.view, piece.last).codes,
    ];
    const list = [mention];
    let end = mention.run.last;
    for (const further of this.#line.view.mentions) {
      if (further.run.first <= end) continue;
      if (!/^(?:,|and|, and|of \S+ and|of \S+ ,)$/.test(this.#line.words(end + 1, further.run.from - 1))) break;
      list.push(further);
      end = further.run.last;
    }
    const each = codes.length === list.length && codes.length > 1;
    for (const [n, { person, run }] of list.entries())
      this.#tell(person, each ? { ...piece, of: codes[n] ?? null } : piece, { first, last: run.last });
  }

  /** The first token after "from A and B," */
  #pastStates(at: number): number {
    let i = at;
    while (/^(?:and|,|from|the|of|–)$/.test(this.#line.lower(i)) || this.#line.at.get(i)?.kind === 'country') i++;
    return i;
  }

  /** Where the nationality before "counterparts" begins. */
  #nationOf(piece: CounterpartPiece): number {
    for (let i = piece.last; i >= piece.first; i--) {
      const nation = this.#line.at.get(i);
      if (nation?.kind === 'country') return nation.first;
    }
    return piece.first;
  }
}

/**
 * "He was called by his Spanish counterpart. X asked": who is named for the first time where the next sentence begins, and has no office.
 * Fills in `person`; refuses where the text gives an office of that state to somebody by name.
 */
export function nameNext(
  counterparts: readonly CounterpartOf[],
  sentences: readonly (SentenceView & { paragraph: number; caption: boolean })[],
  attached: readonly Attachment[],
): void {
  const first = new Map<number, number>();
  for (const { mentions, index } of sentences)
    for (const { person } of mentions) if (!first.has(person)) first.set(person, index);
  const titled = new Set(attached.map(({ person }) => person));
  const states = new Set(attached.map(({ office }) => office.of));
  for (const told of counterparts) {
    const { of, plural } = told.piece;
    if (told.person !== null || plural || of === null) continue;
    const [here, next] = [sentences[told.sentence], sentences[told.sentence + 1]];
    // "Her Lithuanian colleague had done so, but X was alone"
    const clause = here?.mentions.find(
      ({ run }) => run.from > told.piece.last && /^(?:but|and|while|;)$/.test(here.tokens[run.from - 1]?.lower ?? ''),
    );
    const named =
      clause ?? (next?.paragraph === here?.paragraph ? next?.mentions.find(({ run }) => run.from <= 1) : undefined);
    if (!here || !named || here.caption || named.run.words.length < 2) continue;
    const { person } = named;
    const fresh = first.get(person) === named.run.sentence;
    if (fresh && !titled.has(person) && !states.has(of)) told.person = person;
  }
}
