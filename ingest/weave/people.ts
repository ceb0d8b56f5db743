// Who is who. First the full names: one name is one person, unless offices or countries tell two apart. Then the shorter
// names, each joining the only person whom name and office fit on that day. Whoever cannot be decided is an actor of their own.
import { heldOn, type Period } from '../../model/dates.ts';
import { isPartOfName, nameKey, nameTokens } from '../../model/names.ts';
import { countryOf, type OfficeWords, officeId } from './offices.ts';
import { Partition } from './partition.ts';
import { byPublication, type Said, type Sayings } from './sayings.ts';

/** What one document says of one of its people. */
interface Local {
  key: string;
  document: string;
  /** The name without the number that tells namesakes of one document apart. */
  name: string;
  numbered: boolean;
  published: Period | null;
  said: Said<'people'>[];
  offices: Set<string>;
  countries: Set<string>;
}

/** A person: the class of claims that name them. */
export interface Individual {
  id: string;
  said: readonly Said<'people'>[];
  offices: ReadonlySet<string>;
  decided: boolean;
  /** Ids of those whom an undecided name fitted. */
  fits: readonly string[];
}

export interface People {
  individuals: readonly Individual[];
  /** The id of whom a document means by a name of its `people`. */
  of(document: string, name: string): string | undefined;
}

/** Sorts the people of all documents into individuals. */
export function individuals(all: Sayings): People {
  const locals = localsOf(all);
  const partition = new Partition();
  for (const local of locals) partition.add(local.key);
  joinFullNames(locals, partition);
  const terms = statedTerms(all, locals, partition);
  const open = joinShorterNames(locals, partition, terms);
  return named(locals, partition, open);
}

const localKey = (document: string, name: string): string => `${document}\n${name}`;

function localsOf(all: Sayings): Local[] {
  const locals = new Map<string, Local>();
  for (const said of all.people) {
    const { document, claim } = said;
    const key = localKey(document.id, claim.says.name);
    const known = locals.get(key);
    if (known) known.said.push(said);
    else {
      const name = claim.says.name.replace(/#\d+$/, '');
      const numbered = name !== claim.says.name;
      locals.set(key, {
        key,
        document: document.id,
        name,
        numbered,
        published: document.published,
        said: [said],
        offices: new Set(),
        countries: new Set(),
      });
    }
  }
  for (const { document, person, office, sure } of statedOffices(all)) {
    const local = locals.get(localKey(document, person));
    if (!local) continue;
    local.offices.add(officeId(office));
    const country = countryOf(office);
    if (country && sure) local.countries.add(country);
  }
  return [...locals.values()];
}

/** Below this confidence a claim does not tell two of one name apart: its country may have been taken from the context. */
const SURE = 0.5;

/** Every office that a text gives to a person, in a tenure or as the capacity at a table; sure where the text states it of them. */
function statedOffices(all: Sayings): { document: string; person: string; office: OfficeWords; sure: boolean }[] {
  const capacities = all.meetings.flatMap(({ claim, document }) =>
    (claim.says.capacities ?? []).map((office) => ({
      document: document.id,
      person: office.person,
      office,
      sure: false,
    })),
  );
  const tenures = all.tenures.map(({ claim, document }) => ({
    document: document.id,
    person: claim.says.person,
    office: claim.says,
    sure: claim.confidence >= SURE,
  }));
  return [...tenures, ...capacities];
}

const isFull = ({ name }: Local): boolean => nameTokens(name).length > 1;

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((x) => b.has(x));

/** Stratum 1: equal full names. */
function joinFullNames(locals: readonly Local[], partition: Partition): void {
  for (const group of groupBy(locals.filter(isFull), ({ name }) => nameKey(name))) {
    const apart = group.some(({ numbered }) => numbered);
    const evidence = (local: Local): ReadonlySet<string> => (apart ? local.offices : local.countries);
    const told = group.filter((local) => evidence(local).size > 0);
    for (const [i, a] of told.entries()) {
      for (const b of told.slice(i + 1)) {
        if (share(evidence(a), evidence(b)) && mayBeOne(a, b, group, partition)) partition.join(a.key, b.key);
      }
    }
    const kinds = new Set(told.map(({ key }) => partition.find(key)));
    const untold = group.filter((local) => evidence(local).size === 0);
    const [only] = kinds;
    if (kinds.size > 1) continue;
    for (const local of untold) {
      const whom = only ?? untold[0]?.key ?? local.key;
      if (mayBeOne(local, { ...local, key: whom }, group, partition)) partition.join(local.key, whom);
    }
  }
}

/** Two whom one document tells apart never become one, whoever else resembles both. */
function mayBeOne(a: Local, b: Local, group: readonly Local[], partition: Partition): boolean {
  const roots = [partition.find(a.key), partition.find(b.key)];
  if (roots[0] === roots[1]) return true;
  const numbered = group.filter((local) => local.numbered && roots.includes(partition.find(local.key)));
  return new Set(numbered.map(({ document }) => document)).size === numbered.length;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

interface Term {
  person: string;
  office: string;
  from: Period | null;
  until: Period | 'open' | null;
}

/** Stratum 2: the terms of office that claims state for full names. Nothing inferred below feeds back into them. */
function statedTerms(all: Sayings, locals: readonly Local[], partition: Partition): Term[] {
  const full = new Map(locals.filter(isFull).map((local) => [local.key, local]));
  return all.tenures.flatMap(({ claim, document }) => {
    const { person, from = null, until = null } = claim.says;
    const local = full.get(localKey(document.id, person));
    return local ? [{ person: partition.find(local.key), office: officeId(claim.says), from, until }] : [];
  });
}

/** Stratum 3: names that are part of fuller ones. Gives, for names that stay open, the classes that fitted. */
function joinShorterNames(
  locals: readonly Local[],
  partition: Partition,
  terms: readonly Term[],
): Map<string, string[]> {
  const open = new Map<string, string[]>();
  const joins: [string, string][] = [];
  const lengths = (local: Local): number => nameTokens(local.name).length;
  const classes = groupBy(locals.filter(isFull), ({ key }) => partition.find(key));
  for (const local of locals) {
    const fuller = classes.filter(
      (members) =>
        members.some((other) => lengths(other) > lengths(local) && isPartOfName(local.name, other.name)) &&
        !members.some((other) => other.key === local.key || (other.document === local.document && local.numbered)),
    );
    const fitting = fuller.filter((members) => fitsOffice(local, members, partition, terms));
    const [only] = fitting;
    if (only?.[0] && fitting.length === 1) joins.push([local.key, only[0].key]);
    else if (!isFull(local) && (fuller.length > 0 || local.offices.size === 0))
      open.set(
        local.key,
        fuller.flatMap(([member]) => (member ? [member.key] : [])),
      );
  }
  for (const [a, b] of joins) partition.join(a, b);
  return open;
}

/** Whether a shorter name's office is one that these people are stated to hold, and the day does not forbid it. */
function fitsOffice(local: Local, members: readonly Local[], partition: Partition, terms: readonly Term[]): boolean {
  const [member] = members;
  if (!member) return false;
  const shared = members.filter((other) => share(local.offices, other.offices));
  if (shared.length === 0) return false;
  const theirs = terms.filter(
    ({ person, office }) => person === partition.find(member.key) && local.offices.has(office),
  );
  const { published } = local;
  if (published === null || theirs.length === 0) return true;
  return theirs.some(({ from, until }) => heldOn(published, from, until) !== 'no');
}

function named(locals: readonly Local[], partition: Partition, open: ReadonlyMap<string, string[]>): People {
  const ids = new Map<string, string>();
  const groups = groupBy(locals, ({ key }) => partition.find(key));
  const idOf = (members: readonly Local[]): string =>
    members.flatMap(({ said }) => said).sort(byPublication)[0]?.claim.id ?? '';
  for (const members of groups) for (const { key } of members) ids.set(key, idOf(members));
  const people = groups.map((members): Individual => {
    const undecided = members.length === 1 ? open.get(members[0]?.key ?? '') : undefined;
    return {
      id: idOf(members),
      said: members.flatMap(({ said }) => said).sort(byPublication),
      offices: new Set(members.flatMap(({ offices }) => [...offices])),
      decided: undecided === undefined,
      fits: [...new Set((undecided ?? []).flatMap((key) => ids.get(key) ?? []))].sort(),
    };
  });
  return { individuals: people, of: (document, name) => ids.get(localKey(document, name)) };
}
