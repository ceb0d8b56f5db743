// How two readings of a document compare, in words for a terminal: what only one saw with its sentence, what both saw otherwise.
import type { Compared } from '../ingest/read/compare/compare.ts';
import type { Entry, FactLists, ListName } from '../model/facts.ts';
import { kindOfList } from '../model/kinds.ts';
import { counted } from './told.ts';

/** Characters of a quote that are shown. */
const LONGEST_QUOTE = 140;

/** One document in two readings. */
export interface ComparedDocument {
  document: string;
  title: string | null;
  readers: [string, string];
  lists: Compared[];
}

const date = (value: string | null | undefined): string => (value ? `, ${value}` : '');
const nothing = '–';

const TOLD: { readonly [L in ListName]: (entry: Entry<L>) => string } = {
  people: ({ name }) => name,
  tenures: ({ person, title, of }) => `${person}: ${title} of ${of ?? nothing}`,
  meetings: ({ people, offices = [], date: day, place }) =>
    `${[...people, ...offices.map(({ title }) => title)].join(' + ')}${date(day)}${place ? `, ${place}` : ''}`,
  visits: ({ person, to, date: day }) => `${person} to ${to}${date(day)}`,
  agreements: ({ name, parties, status }) => `${name} [${parties.join(', ')}], ${status}`,
  partnerships: ({ countries, level, status }) => `${countries.join(' + ')}: ${level}, ${status}`,
  diplomaticRelations: ({ countries, level, status }) => `${countries.join(' + ')}: ${level}, ${status}`,
  memberships: ({ member, of, role }) => `${member}: ${role} of ${of}`,
  events: ({ name, date: day }) => `${name}${date(day)}`,
  figures: ({ what, value, unit, approx }) => `${what}: ${approx === 'exact' ? '' : `${approx} `}${value} ${unit}`,
  statements: ({ speaker, text }) => `${speaker}: ${text}`,
  policies: ({ name, number }) => `${name}${number ? ` (${number})` : ''}`,
};

function told<L extends ListName>(list: L, entry: FactLists[L][number]): string {
  const tell: (entry: FactLists[L][number]) => string = TOLD[list];
  const quote = entry.evidence[0]?.quote.replace(/\s+/g, ' ') ?? '';
  const shown = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
  return list === 'people' ? tell(entry) : `${tell(entry)}  "${shown}"`;
}

/** The comparison of one document, line by line. */
export function toldComparison({ document, title, readers, lists }: ComparedDocument): string[] {
  const [first, second] = readers;
  const differing = lists.filter((list) => list.first.length + list.second.length + list.differing.length > 0);
  const head = `${document}${title === null ? '' : ` "${title}"`}: ${first} and ${second}`;
  if (differing.length === 0) return [`${head} state the same`];
  return [
    `${head} differ`,
    ...lists.flatMap(({ list, alike, first: left, second: right, differing: both }) => [
      `  ${plural(list)}: ${alike} alike, ${left.length} by ${first} alone, ${right.length} by ${second} alone, ${both.length} with other values`,
      ...left.map((entry) => `    ${first} alone: ${told(list, entry)}`),
      ...right.map((entry) => `    ${second} alone: ${told(list, entry)}`),
      ...both.flatMap(({ first: entry, fields }) => [
        `    both: ${told(list, entry)}`,
        ...fields.map(({ field, first: a, second: b }) => `      ${field}: ${shown(a)} | ${shown(b)}`),
      ]),
    ]),
  ];
}

/** What all documents of a run came to. */
export class Sum {
  #documents = 0;
  #alike = 0;
  #first = 0;
  #second = 0;
  #differing = 0;

  add(lists: readonly Compared[]): void {
    this.#documents += 1;
    for (const { alike, first, second, differing } of lists) {
      this.#alike += alike;
      this.#first += first.length;
      this.#second += second.length;
      this.#differing += differing.length;
    }
  }

  told([first, second]: readonly [string, string]): string {
    const documents = counted(this.#documents, 'document', 'documents');
    return `${documents}: ${this.#alike} alike, ${this.#first} by ${first} alone, ${this.#second} by ${second} alone, ${this.#differing} with other values`;
  }
}

const plural = (list: ListName): string => kindOfList(list)?.plural.toLowerCase() ?? 'people';
const shown = (value: unknown): string =>
  value === null ? nothing : typeof value === 'string' ? value : JSON.stringify(value);
