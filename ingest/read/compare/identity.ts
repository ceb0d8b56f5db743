// By what two readers' entries are known to be one fact: the names that each kind of fact stands on, before any of its values.
import type { Entry, FactLists, ListName } from '../../../model/facts.ts';
import { nameTokens } from '../../../model/names.ts';
import { titleKey } from '../people/titles.ts';

/** What an entry stands on, and when. */
export interface Identity {
  words: ReadonlySet<string>;
  date: string | null;
}

interface Standing {
  names: readonly (string | null | undefined)[];
  date?: string | null | undefined;
}

const STANDING: { readonly [L in ListName]: (entry: Entry<L>) => Standing } = {
  people: ({ name, also }) => ({ names: [name, ...also] }),
  tenures: ({ person, title, status }) => ({ names: [person, titleKey(title), status] }),
  meetings: ({ people, offices = [], date }) => ({ names: [...people, ...offices.map(({ title }) => title)], date }),
  visits: ({ person, to, date }) => ({ names: [person, to], date }),
  agreements: ({ name, parties, date }) => ({ names: [name, ...parties], date }),
  partnerships: ({ countries, level, date }) => ({ names: [...countries, level], date }),
  diplomaticRelations: ({ countries, date }) => ({ names: countries, date }),
  memberships: ({ member, of }) => ({ names: [member, of] }),
  events: ({ name, date }) => ({ names: [name], date }),
  figures: ({ what, value, period }) => ({ names: [what, String(value)], date: period }),
  statements: ({ speaker, text }) => ({ names: [speaker, text] }),
  policies: ({ name, number, date }) => ({ names: [name, number], date }),
};

/** What the entry of this list stands on. */
export function identityOf<L extends ListName>(list: L, entry: FactLists[L][number]): Identity {
  const standing: (entry: FactLists[L][number]) => Standing = STANDING[list];
  const { names, date = null } = standing(entry);
  return { words: new Set(names.flatMap((name) => nameTokens(name ?? ''))), date };
}

/** How much of two entries' words is the same, 0 to 1; a short form of a longer name counts half at least. */
export function likeness(a: Identity, b: Identity): number {
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  const smaller = Math.min(a.words.size, b.words.size);
  if (smaller === 0) return 0;
  const share = (2 * common) / (a.words.size + b.words.size);
  return common === smaller ? Math.max(0.5, share) : share;
}
