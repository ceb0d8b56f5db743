// Offices said of people, found by person, sentence and place in the text, and what is known of who holds what in which state.
// Whoever settles the state of an office says so here; person and place of an office never change.
import { grouped } from '../../grouped.ts';
import { titleKey } from '../../people/titles.ts';
import { isState, type Titled } from '../../story/titled.ts';

/** Holders by title, of one state. */
type Holders = Map<string, Set<number>>;

export class TitledIndex<T extends Titled = Titled> {
  readonly #byPerson: ReadonlyMap<number, readonly T[]>;
  #byKey: ReadonlyMap<string, readonly T[]> | undefined;
  readonly #bySentence: ReadonlyMap<number, readonly T[]>;
  readonly #byStart: ReadonlyMap<number, readonly T[]>;
  readonly #byEnd: ReadonlyMap<number, readonly { place: number; titled: T }[]>;
  readonly #ofState = new Map<string, Holders>();
  /** Titles by key, with the holders now of each state. */
  readonly #now = new Map<string, Holders>();
  /** Offices that are said to be those of a body. */
  readonly ofBodies: readonly T[];

  constructor(all: readonly T[]) {
    this.#byPerson = grouped(all, ({ person }) => person);
    this.#bySentence = grouped(all, ({ sentence }) => sentence);
    this.#byStart = grouped(all, ({ start }) => start);
    this.#byEnd = grouped(
      all.map((titled, place) => ({ titled, place })),
      ({ titled }) => titled.end,
    );
    this.ofBodies = all.filter(({ of, owner }) => of !== null && !isState(of) && owner === 'stated');
    for (const titled of all) this.settled(titled);
  }

  by(person: number): readonly T[] {
    return this.#byPerson.get(person) ?? [];
  }

  in(sentence: number): readonly T[] {
    return this.#bySentence.get(sentence) ?? [];
  }

  startingAt(offset: number): readonly T[] {
    return this.#byStart.get(offset) ?? [];
  }

  /** Those that end in a short stretch of the text, `to` left out, in the order in which they were said. */
  endingIn(from: number, to: number): T[] {
    const found = Array.from({ length: to - from }, (_, i) => this.#byEnd.get(from + i) ?? []).flat();
    return found.sort((a, b) => a.place - b.place).map(({ titled }) => titled);
  }

  /** Notes the state of an office, where it has one by now. */
  settled({ person, title, of, standing }: T): void {
    if (!isState(of)) return;
    note(this.#ofState, [of, title], person);
    if (standing === null) note(this.#now, [titleKey(title), of], person);
  }

  /** Whether somebody else holds, or held, an office of that state with a title that fits. */
  anotherHolds(state: string, person: number, fits: (title: string) => boolean): boolean {
    return [...(this.#ofState.get(state) ?? [])].some(([title, people]) => isAnother(people, person) && fits(title));
  }

  /** "X, the previous ambassador": the only other office of that title that somebody holds now. */
  holdsSameNow({ person, title }: T): T | undefined {
    this.#byKey ??= grouped(
      [...this.#byPerson.values()].flat().filter(({ standing }) => standing !== 'former'),
      (one) => titleKey(one.title),
    );
    const same = (this.#byKey.get(titleKey(title)) ?? []).filter((one) => one.person !== person && isState(one.of));
    return new Set(same.map(({ of }) => of)).size === 1 ? same[0] : undefined;
  }

  /** The states in which somebody holds one of these offices now. */
  statesWith(keys: readonly string[]): string[] {
    return keys.flatMap((key) => [...(this.#now.get(key)?.keys() ?? [])]);
  }

  /** The states in which somebody else holds the office of that key now. */
  statesWithAnother(key: string, person: number): string[] {
    return [...(this.#now.get(key) ?? [])].flatMap(([state, people]) => (isAnother(people, person) ? [state] : []));
  }
}

const isAnother = (people: ReadonlySet<number>, person: number): boolean => people.size > (people.has(person) ? 1 : 0);

function note(map: Map<string, Holders>, [outer, inner]: [string, string], person: number): void {
  const holders: Holders = map.get(outer) ?? new Map();
  map.set(outer, holders);
  holders.set(inner, (holders.get(inner) ?? new Set()).add(person));
}
