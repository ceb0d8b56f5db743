// Tenures: which claims tell of one person's one time in one office. Stated bounds make terms; texts that only show somebody
// in office join the only term that their day fits, else they make an undated tenure, which leaves questions open.
import { earliest, heldOn, latest, mayCoincide, type Period } from '../../model/dates.ts';
import type { GraphBuilder } from './builder.ts';
import { addFact } from './fact.ts';
import { isVaguerOffice, type OfficeWords, officeId } from './offices.ts';
import type { People } from './people.ts';
import type { Said, Sayings } from './sayings.ts';
import { settle, settleDate } from './settle.ts';

/** One person's time in one office, as the facts have it. */
export interface Term {
  fact: string;
  person: string;
  office: string;
  from: Period | null;
  until: Period | 'open' | null;
  seenFrom: string | null;
  seenUntil: string | null;
  status: string;
}

type Claimed = Said<'tenures'>;

/** Which office a person's words mean: the words' own, or the only fuller one of that person that they may mean. */
export type OfficeOf = (person: string, words: OfficeWords) => OfficeWords;

/** Learns from stated tenures which offices each person holds, so that "Ambassador X" finds "Ambassador of Y to Z". */
export function officesOf(all: Sayings, people: People): OfficeOf {
  const offices = new Map<string, Map<string, OfficeWords>>();
  for (const { claim, document } of all.tenures) {
    const person = people.of(document.id, claim.says.person);
    if (person === undefined) continue;
    const theirs = offices.get(person) ?? new Map<string, OfficeWords>();
    offices.set(person, theirs.set(officeId(claim.says), theirs.get(officeId(claim.says)) ?? claim.says));
  }
  return (person, words) => {
    const fuller = [...(offices.get(person)?.values() ?? [])].filter((office) => isVaguerOffice(words, office));
    const fullest = fuller.filter((office) => !fuller.some((other) => isVaguerOffice(office, other)));
    return fullest.length === 1 && fullest[0] ? fullest[0] : words;
  };
}

/** Weaves all tenures. */
export function weaveTenures(builder: GraphBuilder, all: Sayings, people: People, officeOf: OfficeOf): Term[] {
  const held = new Map<string, { person: string; words: OfficeWords; claims: Claimed[] }>();
  for (const said of all.tenures) {
    const { claim, document } = said;
    const person = people.of(document.id, claim.says.person);
    if (person === undefined) continue;
    const words = officeOf(person, claim.says);
    const key = `${person} ${officeId(words)}`;
    const known = held.get(key);
    if (known) known.claims.push(said);
    else held.set(key, { person, words, claims: [said] });
  }
  return [...held.values()].flatMap(({ person, words, claims }) => {
    const alsoTo = [...new Set(claims.flatMap(({ claim }) => claim.says.alsoTo ?? []))];
    const under = words.under ?? claims.find(({ claim }) => claim.says.under)?.claim.says.under;
    const office = builder.office({ ...words, under }, alsoTo);
    return spells(claims).map((spell) => weaveTerm(builder, person, office, spell));
  });
}

const bounded = ({ claim }: Claimed): boolean =>
  Boolean(claim.says.from || (claim.says.until && claim.says.until !== 'open'));

/** Claims of one term each. */
function spells(claims: readonly Claimed[]): Claimed[][] {
  const terms: Claimed[][] = [];
  for (const said of claims.filter(bounded).sort(byFirstBound)) {
    const same = terms.find((term) => term.every((other) => mayBeOneTerm(said, other)));
    if (same) same.push(said);
    else terms.push([said]);
  }
  const shown: Claimed[] = [];
  const joined: [Claimed[], Claimed][] = [];
  for (const said of claims.filter((one) => !bounded(one))) {
    const fitting = terms.filter((term) => shows(said, term));
    const [only] = fitting;
    if (only && fitting.length === 1) joined.push([only, said]);
    else shown.push(said);
  }
  for (const [term, said] of joined) term.push(said);
  return shown.length > 0 ? [...terms, shown] : terms;
}

const boundsOf = ({ claim }: Claimed): { from: Period | null; until: Period | null } => {
  const { from = null, until = null } = claim.says;
  return { from, until: until === 'open' ? null : until };
};

const byFirstBound = (a: Claimed, b: Claimed): number => {
  const day = (said: Claimed): string => {
    const { from, until } = boundsOf(said);
    return earliest(from ?? until ?? '9999');
  };
  return day(a).localeCompare(day(b)) || (a.claim.id < b.claim.id ? -1 : 1);
};

function mayBeOneTerm(a: Claimed, b: Claimed): boolean {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  if (x.from && y.from && !mayCoincide(x.from, y.from)) return false;
  if (x.until && y.until && !mayCoincide(x.until, y.until)) return false;
  if (x.until && y.from && latest(x.until) < earliest(y.from)) return false;
  return !(y.until && x.from && latest(y.until) < earliest(x.from));
}

/** The day on which a text shows somebody in office: the day it tells of, else the day of publication. */
const shownOn = ({ claim, document }: Claimed): Period | null =>
  claim.says.status === undefined ? (claim.says.on ?? document.published) : null;

function shows(said: Claimed, term: readonly Claimed[]): boolean {
  const on = shownOn(said);
  const { from, until } = termBounds(term);
  if (said.claim.says.status === 'designate')
    return said.document.published === null || from === null || earliest(from) >= earliest(said.document.published);
  if (said.claim.says.status === 'former')
    return (
      said.document.published === null ||
      until === null ||
      until === 'open' ||
      earliest(until) <= latest(said.document.published)
    );
  return on === null || heldOn(on, from, until) !== 'no';
}

function termBounds(term: readonly Claimed[]): { from: Period | null; until: Period | 'open' | null } {
  const told = <T>(pick: (said: Claimed) => T | null | undefined): { value: T; document: string }[] =>
    term.flatMap((said) => {
      const value = pick(said);
      return value === null || value === undefined ? [] : [{ value, document: said.document.id }];
    });
  const from = settleDate(told(({ claim }) => claim.says.from)) ?? null;
  const until = settleDate(told(({ claim }) => (claim.says.until === 'open' ? null : claim.says.until)));
  return { from, until: until ?? (term.some(({ claim }) => claim.says.until === 'open') ? 'open' : null) };
}

function weaveTerm(builder: GraphBuilder, person: string, office: string, term: readonly Claimed[]): Term {
  const { from, until } = termBounds(term);
  const days = term.flatMap((said) => shownOn(said) ?? []).filter((on) => earliest(on) === latest(on));
  const seen = days.map((day) => earliest(day)).sort();
  const statuses = term.map(({ claim, document }) => ({ value: claim.says.status ?? 'held', document: document.id }));
  const ended = until !== null && until !== 'open';
  const status = ended ? 'former' : (settle(statuses) ?? 'held');
  const [seenFrom = null, seenUntil = null] = [seen[0], seen.at(-1)];
  const fact = addFact(builder, 'Tenure', {
    said: term,
    values: { status, from, until, seenFrom, seenUntil },
    participants: [
      { role: 'holder', id: person },
      { role: 'office', id: office },
    ],
  });
  return { fact, person, office, from, until, seenFrom, seenUntil, status };
}

/** Who held an office on a day, where the terms decide it: the only one of whom it is certain. */
export function holderOn(terms: readonly Term[], office: string, day: Period | null): string | undefined {
  if (day === null) return undefined;
  const sure = terms.filter(
    (term) =>
      term.office === office &&
      (heldOn(day, term.from, term.until) === 'yes' || term.seenFrom === day || term.seenUntil === day),
  );
  const people = new Set(sure.map(({ person }) => person));
  const [only] = people;
  return people.size === 1 ? only : undefined;
}

/** In which office a person came on a day where the text does not say: a certain one, else the only possible one. */
export function officeOn(terms: readonly Term[], person: string, day: Period | null): string | undefined {
  const theirs = terms.filter((term) => term.person === person && term.status !== 'designate');
  const certain = day === null ? [] : theirs.filter(({ from, until }) => heldOn(day, from, until) === 'yes');
  if (certain[0]) return certain[0].office;
  const possible = theirs.filter(({ from, until, status }) =>
    day === null ? status !== 'former' : heldOn(day, from, until) !== 'no' && status !== 'former',
  );
  return possible.length === 1 ? possible[0]?.office : undefined;
}
