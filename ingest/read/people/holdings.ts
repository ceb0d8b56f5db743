// The holdings of a text by the person who holds and by title, so that a long text costs no more a sentence than a short one.
// Grows with its list, which is only added to; of statements that say the same, the first stands for all.
import { type Holding, isState } from '../story/titled.ts';
import { titleKey } from './titles.ts';

class Index {
  readonly #list: readonly Holding[];
  #read = 0;
  readonly #said = new Set<string>();
  readonly #byPerson = new Map<number, Holding[]>();
  readonly #byTitle = new Map<string, Holding[]>();

  constructor(list: readonly Holding[]) {
    this.#list = list;
  }

  #catchUp(): void {
    for (; this.#read < this.#list.length; this.#read++) {
      const holding = this.#list[this.#read];
      if (!holding) continue;
      const { person, title, of, to, standing, owner } = holding;
      const said = `${person}|${title}|${of}|${to.join()}|${standing}|${owner}`;
      if (this.#said.has(said)) continue;
      this.#said.add(said);
      push(this.#byPerson, person, holding);
      push(this.#byTitle, title, holding);
    }
  }

  by(person: number): readonly Holding[] {
    this.#catchUp();
    return this.#byPerson.get(person) ?? [];
  }

  titles(): ReadonlyMap<string, readonly Holding[]> {
    this.#catchUp();
    return this.#byTitle;
  }
}

function push<K>(map: Map<K, Holding[]>, key: K, holding: Holding): void {
  const known = map.get(key);
  if (known) known.push(holding);
  else map.set(key, [holding]);
}

const INDEXES = new WeakMap<readonly Holding[], Index>();

function indexOf(holdings: readonly Holding[]): Index {
  const known = INDEXES.get(holdings);
  if (known) return known;
  const index = new Index(holdings);
  INDEXES.set(holdings, index);
  return index;
}

/** What a person holds, in the order of the list. Ask only when countries and bodies of the list are settled. */
export const heldBy = (holdings: readonly Holding[], person: number): readonly Holding[] =>
  indexOf(holdings).by(person);

/** The holdings of each title, in the order of the list. Ask only when countries and bodies of the list are settled. */
export const byTitle = (holdings: readonly Holding[]): ReadonlyMap<string, readonly Holding[]> =>
  indexOf(holdings).titles();

/** Of several offices the one that counts for a counterpart: of a deputy prime minister and foreign minister the latter. */
export function officeForCounterpart(holdings: readonly Holding[], person: number): Holding | undefined {
  const held = heldBy(holdings, person).filter(
    ({ standing, of, to }) => standing === null && isState(of) && to.length === 0,
  );
  return held.find(({ title }) => titleKey(title) === 'foreign minister') ?? held[0];
}

/** Who gives out what others do: of all but speech those others are meant. */
export function speaksForOthers(holdings: readonly Holding[], person: number): boolean {
  const held = heldBy(holdings, person);
  return (
    held.length > 0 && held.every(({ title, of }) => /\bspokes|press (?:secretary|office)/i.test(`${title} ${of}`))
  );
}
