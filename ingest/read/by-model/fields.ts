// For each field of the facts format what a text must hold to bear it out. What has no entry is taken as it is: enumerations and
// flags that the schema checks, and words that sort rather than state (a role, a kind, a unit).
import type { ListName } from '../../../model/facts.ts';

/**
 * - person: a name that stands in the text
 * - party: a country, the European Union or a body that the text names
 * - actor: a person or a party
 * - topic: a party, or a topic that the text speaks of
 * - words: every word that carries meaning stands in the text
 * - verbatim: stands in the text as it is
 * - date: its years are those of the text or of its publication
 * - number: its digits stand in a quote
 */
export type Ground = 'person' | 'party' | 'actor' | 'topic' | 'words' | 'verbatim' | 'date' | 'number';

export interface Fields {
  readonly [field: string]: Ground | Fields;
}

const CAPACITY: Fields = { person: 'person', title: 'words', of: 'party', to: 'party' };

export const FIELDS: Readonly<Record<ListName, Fields>> = {
  people: { name: 'person', also: 'person' },
  tenures: {
    person: 'person',
    title: 'words',
    of: 'party',
    to: 'party',
    alsoTo: 'party',
    under: 'party',
    from: 'date',
    until: 'date',
    on: 'date',
  },
  meetings: {
    people: 'person',
    offices: { title: 'words', of: 'party' },
    capacities: CAPACITY,
    date: 'date',
    place: 'words',
    country: 'party',
    during: 'words',
  },
  visits: { person: 'person', to: 'party', date: 'date', until: 'date', kind: 'words', capacity: CAPACITY },
  agreements: {
    name: 'words',
    also: 'words',
    parties: 'party',
    date: 'date',
    signatories: { person: 'person', for: 'party' },
  },
  partnerships: { countries: 'party', level: 'words', date: 'date' },
  diplomaticRelations: { countries: 'party', date: 'date' },
  memberships: { member: 'actor', country: 'party', of: 'party', term: 'date' },
  events: {
    name: 'words',
    also: 'words',
    theme: 'words',
    date: 'date',
    place: 'words',
    country: 'party',
    part_of: 'words',
    participants: { actor: 'actor' },
  },
  figures: { what: 'words', value: 'number', to: 'number', period: 'date', of: 'party', saidBy: 'person' },
  statements: {
    speaker: 'person',
    capacity: CAPACITY,
    text: 'verbatim',
    about: 'topic',
    period: 'date',
    occasion: 'words',
  },
  policies: { name: 'words', number: 'verbatim', issuer: 'actor', proposer: 'actor', date: 'date' },
};
