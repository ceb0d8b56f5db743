// Where two readings of one text differ: per kind, what only one of them states, and what both state with other values. Says nothing of
// which is right. Pure; the same two readings give the same answer, whichever comes first, but for the sides.
import { entrySchemas, type FactLists, type ListName, type Passage } from '../../../model/facts.ts';
import { fold } from '../../../model/names.ts';
import { type Identity, identityOf, likeness } from './identity.ts';

export interface FieldDifference {
  field: string;
  first: unknown;
  second: unknown;
}

export interface Pair<E> {
  first: E;
  second: E;
  fields: FieldDifference[];
}

/** One list of the facts format in two readings. */
export interface Compared<L extends ListName = ListName> {
  list: L;
  /** Entries that say the same in both. */
  alike: number;
  /** What the first reading alone states. */
  first: FactLists[L];
  /** What the second reading alone states. */
  second: FactLists[L];
  differing: Pair<FactLists[L][number]>[];
}

/** Entries of this likeness are one fact; of the lesser one if they also quote the same passage. */
const SAME = 0.5;
const SAME_PASSAGE = 0.25;
/** A word that more entries of one list have does not tell them apart. */
const MANY = 100;

/**
 * What is no value of the fact: how it is known, other forms of a name, and what is stated by entries of its own (an office at the table
 * is a tenure) or follows from others (the setting from who came).
 */
const NOT_COMPARED = new Set(['evidence', 'confidence', 'method', 'also', 'on', 'setting', 'capacity', 'capacities']);

/** Compares two readings list by list, in the order of the format; lists that are empty in both are left out. */
export function compare(first: FactLists, second: FactLists): Compared[] {
  const lists = Object.keys(entrySchemas) as ListName[]; // the keys are the type's own
  return lists.map((list) => compareList(list, first, second)).filter(hasAny);
}

const hasAny = ({ alike, first, second, differing }: Compared): boolean =>
  alike + first.length + second.length + differing.length > 0;

type AnyEntry = FactLists[ListName][number];

interface Seen {
  entry: AnyEntry;
  identity: Identity;
  at: number;
}

function compareList(list: ListName, first: FactLists, second: FactLists): Compared {
  const [ours, theirs] = [seen(list, first), seen(list, second)];
  const pairs = pairsOf(ours, theirs);
  const [left, right] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const compared = pairs.map(([a, b]) => ({ first: a.entry, second: b.entry, fields: differences(a.entry, b.entry) }));
  const alone = (all: readonly Seen[], paired: ReadonlySet<Seen>) =>
    all.filter((one) => !paired.has(one)).map(({ entry }) => entry) as FactLists[typeof list]; // entries of that list
  return {
    list,
    alike: compared.filter(({ fields }) => fields.length === 0).length,
    first: alone(ours, left),
    second: alone(theirs, right),
    differing: compared.filter(({ fields }) => fields.length > 0),
  };
}

function seen(list: ListName, facts: FactLists): Seen[] {
  return facts[list].map((entry, at) => ({ entry, identity: identityOf(list, entry), at }));
}

/** Which entries are one fact: the likest pairs first, each entry once. */
function pairsOf(ours: readonly Seen[], theirs: readonly Seen[]): [Seen, Seen][] {
  const byWord = new Map<string, Seen[]>();
  for (const their of theirs) {
    for (const word of their.identity.words) {
      const having = byWord.get(word);
      if (having) having.push(their);
      else byWord.set(word, [their]);
    }
  }
  const candidates = ours.flatMap((our) => {
    const others = new Set(telling(our.identity.words, byWord));
    return [...others].flatMap((their) => {
      const score = scoreOf(our, their);
      return score === undefined ? [] : [{ our, their, score }];
    });
  });
  candidates.sort((a, b) => b.score - a.score || a.our.at - b.our.at || a.their.at - b.their.at);
  const taken = new Set<Seen>();
  return candidates.flatMap(({ our, their }): [Seen, Seen][] => {
    if (taken.has(our) || taken.has(their)) return [];
    taken.add(our).add(their);
    return [[our, their]];
  });
}

/** Entries that have a word of these; a word that very many have ("president") tells them only where there is no other. */
function telling(words: ReadonlySet<string>, byWord: ReadonlyMap<string, readonly Seen[]>): Seen[] {
  const having = [...words].map((word) => byWord.get(word) ?? []).filter((seen) => seen.length > 0);
  const few = having.filter((seen) => seen.length <= MANY);
  if (few.length > 0) return few.flat();
  const [fewest = []] = having.sort((a, b) => a.length - b.length);
  return fewest.slice(0, MANY);
}

/** How sure it is that two entries are one fact; undefined if they are not. */
function scoreOf(a: Seen, b: Seen): number | undefined {
  const like = likeness(a.identity, b.identity);
  const overlapping = overlap(a.entry.evidence, b.entry.evidence);
  if (like < (overlapping ? SAME_PASSAGE : SAME)) return undefined;
  // of two occasions of the same people, the one of the same day, or told in the same words, is meant
  return like + (a.identity.date === b.identity.date ? 0.2 : 0) + (overlapping ? 0.1 : 0);
}

const overlap = (ours: readonly Passage[], theirs: readonly Passage[]): boolean =>
  ours.some((one) => theirs.some((other) => one.start < other.end && other.start < one.end));

function differences(first: AnyEntry, second: AnyEntry): FieldDifference[] {
  const [one, other] = [new Map(Object.entries(first)), new Map(Object.entries(second))];
  const fields = [...new Set([...one.keys(), ...other.keys()])].filter((field) => !NOT_COMPARED.has(field));
  return fields.flatMap((field) => {
    const [a, b] = [one.get(field), other.get(field)];
    return plain(a) === plain(b) ? [] : [{ field, first: a ?? null, second: b ?? null }];
  });
}

/** A value as compared: letters without marks and case, lists in any order, nothing said as null. */
function plain(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'string') return fold(value) || value;
  if (Array.isArray(value)) return value.length === 0 ? 'null' : `[${value.map(plain).sort().join(' ')}]`;
  if (typeof value !== 'object') return String(value);
  const fields = Object.entries(value).map(([key, field]) => `${key}=${plain(field)}`);
  return `{${fields.sort().join(' ')}}`;
}
