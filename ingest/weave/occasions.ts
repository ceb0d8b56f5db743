// Which claims tell of one occasion (a meeting, a visit). Exact days first; then reports that are a day apart; then vaguer
// claims, each joining an occasion only if exactly one fits, else standing alone. A second occurrence stays a second fact.
import { daysBetween, daysSpanned, earliest, latest, mayCoincide, type Period } from '../../model/dates.ts';
import { Partition } from './partition.ts';

/** What sorting needs to know of a claim. `keys`: only claims that share one are compared. */
export interface Occurrence {
  id: string;
  document: string;
  when: Period | null;
  published: Period | null;
  /** Whether the claim says that it took place; a plan did not. */
  happened: boolean;
  keys: readonly string[];
}

/** How long after an occasion a text may still speak of it without a date, in days. Ours: news looks back a year at most. */
const MEMORY = 366;

type Fits<T> = (a: T, b: T) => boolean;

/**
 * Sorts claims into occasions. `fits` says whether two may tell of one occasion as far as everything but the date goes.
 * Items must be in order of publication; the answer does not depend on it otherwise.
 */
export function sortIntoOccasions<T extends Occurrence>(items: readonly T[], fits: Fits<T>): T[][] {
  const exact = items.filter(({ when }) => when !== null && isExact(when));
  let classes = joinCoinciding(exact, fits);
  classes = joinNeighbours(classes, fits);
  for (const vague of byExactness(items.filter((item) => !exact.includes(item))))
    classes = placeVague(classes, vague, fits);
  return classes;
}

const isExact = (when: Period): boolean => when.split('/').every((point) => point.length === 10);

/** How vague a claim's date is; the undated are the vaguest. */
const span = ({ when }: Occurrence): number => (when === null ? Number.POSITIVE_INFINITY : daysSpanned(when));

function byExactness<T extends Occurrence>(vague: readonly T[]): T[][] {
  const spans = [...new Set(vague.map(span))].sort((a, b) => a - b);
  return spans.map((days) => vague.filter((item) => span(item) === days));
}

function joinCoinciding<T extends Occurrence>(items: readonly T[], fits: Fits<T>): T[][] {
  const partition = new Partition();
  for (const item of items) partition.add(item.id);
  for (const bucket of buckets(items).values()) {
    for (const [i, a] of bucket.entries()) {
      for (const b of bucket.slice(i + 1)) {
        if (coincide(a.when, b.when) && fits(a, b)) partition.join(a.id, b.id);
      }
    }
  }
  return classesOf(partition, items);
}

const coincide = (a: Period | null, b: Period | null): boolean =>
  a === null || b === null ? a === b : mayCoincide(a, b);

function buckets<T extends Occurrence>(items: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const key of item.keys) {
      const bucket = found.get(key);
      if (bucket) bucket.push(item);
      else found.set(key, [item]);
    }
  }
  return found;
}

function classesOf<T extends Occurrence>(partition: Partition, items: readonly T[]): T[][] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return partition.classes().map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
}

/** Reports of different documents that are one day apart tell of one occasion, if each is the other's only such neighbour. */
function joinNeighbours<T extends Occurrence>(classes: readonly T[][], fits: Fits<T>): T[][] {
  const neighbours = classes.map((mine) =>
    classes.filter((other) => other !== mine && aDayApart(mine, other) && classFits(mine, other, fits)),
  );
  const joined: T[][] = [];
  const gone = new Set<T[]>();
  for (const [i, mine] of classes.entries()) {
    if (gone.has(mine)) continue;
    const [other, ...more] = neighbours[i] ?? [];
    const back = other ? (neighbours[classes.indexOf(other)] ?? []) : [];
    if (other && more.length === 0 && back.length === 1) {
      gone.add(other);
      joined.push([...mine, ...other]);
    } else joined.push(mine);
  }
  return joined;
}

function aDayApart<T extends Occurrence>(a: readonly T[], b: readonly T[]): boolean {
  const days = (items: readonly T[]): [string, string] => [
    items.map(({ when }) => earliest(when ?? '0000')).sort()[0] ?? '',
    items
      .map(({ when }) => latest(when ?? '0000'))
      .sort()
      .at(-1) ?? '',
  ];
  const [[aFirst, aLast], [bFirst, bLast]] = [days(a), days(b)];
  const gap = aLast < bFirst ? daysBetween(aLast, bFirst) : bLast < aFirst ? daysBetween(bLast, aFirst) : 0;
  return gap === 1 && !a.some(({ document }) => b.some((other) => other.document === document));
}

const classFits = <T extends Occurrence>(a: readonly T[], b: readonly T[], fits: Fits<T>): boolean =>
  a.some((x) => b.some((y) => x.keys.some((key) => y.keys.includes(key)) && fits(x, y)));

/** Claims of one exactness: each joins the only occasion it fits; the rest stand together where they say the same, else alone. */
function placeVague<T extends Occurrence>(classes: readonly T[][], vague: readonly T[], fits: Fits<T>): T[][] {
  const placed = new Map<T, T[]>();
  for (const item of vague) {
    const fitting = classes.filter(
      (others) => others.some((other) => mayTellOf(item, other)) && classFits([item], others, fits),
    );
    const [only] = fitting;
    if (only && fitting.length === 1) placed.set(item, only);
  }
  const alone = joinCoinciding(
    vague.filter((item) => !placed.has(item)),
    fits,
  );
  return [...classes.map((others) => [...others, ...vague.filter((item) => placed.get(item) === others)]), ...alone];
}

/** Whether a vaguer claim may tell of what another dates more exactly: a report looks back, a plan looks ahead. */
function mayTellOf(vague: Occurrence, exact: Occurrence): boolean {
  if (exact.when === null) return false;
  if (vague.when !== null && !mayCoincide(vague.when, exact.when)) return false;
  if (vague.published === null) return vague.when !== null;
  const [day, published] = [earliest(exact.when), vague.published];
  if (!vague.happened) return vague.when !== null && latest(exact.when) >= earliest(published);
  if (vague.when !== null) return true;
  return day <= latest(published) && daysBetween(day, earliest(published)) <= MEMORY;
}
