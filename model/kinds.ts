// The one table of kinds: for each kind of fact its list in the facts format, its label, who takes part in which role over
// which relationship, its dates, its phrase in words, and how it is drawn. Writers, API, legend and README are made from it.
// Actors and the other nodes stand in the second table. A new kind is one entry here and one file of reading rules.
import type { ListName } from './facts.ts';

export type FactLabel =
  | 'Tenure'
  | 'Meeting'
  | 'Visit'
  | 'Agreement'
  | 'Partnership'
  | 'DiplomaticRelations'
  | 'Membership'
  | 'Event'
  | 'Figure'
  | 'Statement'
  | 'Policy';

export type ActorLabel = 'Person' | 'Country' | 'Organization' | 'Locality';
export type NodeLabel = ActorLabel | FactLabel | 'Office' | 'Level' | 'Topic';

/** Relationships of the woven graph (design: "The graph"). */
export type EdgeType =
  | 'HOLDS'
  | 'IN_OFFICE'
  | 'OF'
  | 'ACCREDITED_TO'
  | 'ATTENDED'
  | 'HELD_IN'
  | 'DURING'
  | 'MADE'
  | 'TO'
  | 'PARTY_TO'
  | 'SIGNED'
  | 'CONCLUDED_AT'
  | 'PARTNER_IN'
  | 'AT_LEVEL'
  | 'ISSUED'
  | 'PROPOSED'
  | 'SEATED_IN'
  | 'OF_BODY'
  | 'TOOK_PART_IN'
  | 'PART_OF'
  | 'IN'
  | 'SAID'
  | 'ABOUT'
  | 'CLAIMED_BY'
  | 'MENTIONS';

/** One way to take part in a fact. `inward`: the relationship runs from the participant to the fact. */
export interface Role {
  role: string;
  edge: EdgeType;
  inward: boolean;
  labels: readonly NodeLabel[];
}

/** Names by role, and the fact's own values, for putting a fact into words. */
export interface Told {
  names: Readonly<Record<string, readonly string[]>>;
  values: Readonly<Record<string, unknown>>;
}

export interface Kind {
  label: FactLabel;
  list: ListName;
  title: string;
  plural: string;
  roles: readonly Role[];
  /** Properties of the node that are dates or periods, the one to sort by first. */
  dates: readonly string[];
  /** `link`: one dated link between its first two roles; `pair`: a link if exactly two take part, else a node. */
  drawn: 'link' | 'pair' | 'node';
  colour: string;
  pictogram: string;
  phrase: (told: Told) => string;
}

const inward = (role: string, edge: EdgeType, ...labels: NodeLabel[]): Role => ({ role, edge, inward: true, labels });
const outward = (role: string, edge: EdgeType, ...labels: NodeLabel[]): Role => ({ role, edge, inward: false, labels });

const listed = (names: readonly string[] | undefined): string => {
  if (!names || names.length === 0) return 'somebody unnamed';
  if (names.length === 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
};
const first = ({ names }: Told, role: string): string => names[role]?.[0] ?? 'an unnamed party';
const word = ({ values }: Told, key: string): string =>
  values[key] === undefined || values[key] === null ? '' : String(values[key]);
const where = (told: Told): string => {
  const place = word(told, 'place') || told.names.place?.[0];
  return place ? ` in ${place}` : '';
};

/** Actors that may stand on either side of a treaty, partnership or accreditation. */
const PARTIES = ['Country', 'Organization', 'Locality'] as const;
const ACTORS = ['Person', 'Country', 'Organization', 'Locality'] as const;

export const KINDS: readonly Kind[] = [
  {
    label: 'Tenure',
    list: 'tenures',
    title: 'Tenure',
    plural: 'Tenures',
    roles: [inward('holder', 'HOLDS', 'Person'), outward('office', 'IN_OFFICE', 'Office')],
    dates: ['from', 'until'],
    drawn: 'link',
    colour: '#9D8C48',
    pictogram: 'card',
    phrase: (told) =>
      `${first(told, 'holder')}, ${word(told, 'status') === 'former' ? 'former ' : ''}${first(told, 'office')}`,
  },
  {
    label: 'Meeting',
    list: 'meetings',
    title: 'Meeting',
    plural: 'Meetings',
    roles: [
      inward('attendee', 'ATTENDED', 'Person', 'Office'),
      outward('place', 'HELD_IN', 'Country', 'Locality'),
      outward('during', 'DURING', 'Event', 'Visit'),
    ],
    dates: ['date'],
    drawn: 'pair',
    colour: '#B44106',
    pictogram: 'calendar',
    phrase: (told) => {
      const spoke = word(told, 'mode') === 'call' ? 'spoke on the phone' : `met${where(told)}`;
      const status = word(told, 'status');
      return `${listed(told.names.attendee)} ${spoke}${status && status !== 'held' ? ` (${status})` : ''}`;
    },
  },
  {
    label: 'Visit',
    list: 'visits',
    title: 'Visit',
    plural: 'Visits',
    roles: [inward('visitor', 'MADE', 'Person'), outward('destination', 'TO', 'Country', 'Organization')],
    dates: ['from', 'until'],
    drawn: 'link',
    colour: '#3F6F53',
    pictogram: 'plane',
    phrase: (told) => {
      const status = word(told, 'status');
      const kind = word(told, 'kind');
      return `${first(told, 'visitor')}: ${kind ? `${kind} visit` : 'visit'} to ${first(told, 'destination')}${status && status !== 'held' ? ` (${status})` : ''}`;
    },
  },
  {
    label: 'Agreement',
    list: 'agreements',
    title: 'Agreement',
    plural: 'Agreements',
    roles: [
      inward('party', 'PARTY_TO', ...PARTIES),
      inward('signatory', 'SIGNED', 'Person'),
      outward('occasion', 'CONCLUDED_AT', 'Meeting', 'Event', 'Visit'),
    ],
    dates: ['date'],
    drawn: 'node',
    colour: '#7142EE',
    pictogram: 'sheet',
    phrase: (told) => `${word(told, 'title')} (${word(told, 'status')})`,
  },
  {
    label: 'Partnership',
    list: 'partnerships',
    title: 'Partnership',
    plural: 'Partnerships',
    roles: [inward('partner', 'PARTNER_IN', ...PARTIES), outward('level', 'AT_LEVEL', 'Level')],
    dates: ['from', 'until'],
    drawn: 'link',
    colour: '#A84779',
    pictogram: 'bars',
    phrase: (told) =>
      `${listed(told.names.partner)}: ${word(told, 'wording')}${word(told, 'status') === 'proposed' ? ' (proposed)' : ''}`,
  },
  {
    label: 'DiplomaticRelations',
    list: 'diplomaticRelations',
    title: 'Diplomatic relations',
    plural: 'Diplomatic relations',
    roles: [inward('partner', 'PARTNER_IN', ...PARTIES), outward('level', 'AT_LEVEL', 'Level')],
    dates: ['from', 'until'],
    drawn: 'link',
    colour: '#7142EE',
    pictogram: 'embassy',
    phrase: (told) => `${listed(told.names.partner)}: ${word(told, 'wording')}, ${word(told, 'status')}`,
  },
  {
    label: 'Membership',
    list: 'memberships',
    title: 'Membership',
    plural: 'Memberships',
    roles: [inward('member', 'SEATED_IN', ...ACTORS), outward('body', 'OF_BODY', 'Organization')],
    dates: ['from', 'until'],
    drawn: 'link',
    colour: '#696BA3',
    pictogram: 'seat',
    phrase: (told) => `${first(told, 'member')}: ${word(told, 'role')} of ${first(told, 'body')}`,
  },
  {
    label: 'Event',
    list: 'events',
    title: 'Event',
    plural: 'Events',
    roles: [
      inward('participant', 'TOOK_PART_IN', ...ACTORS),
      outward('whole', 'PART_OF', 'Event'),
      outward('place', 'HELD_IN', 'Country', 'Locality'),
    ],
    dates: ['date'],
    drawn: 'node',
    colour: '#E4586E',
    pictogram: 'podium',
    phrase: (told) => `${word(told, 'title')}${where(told)}`,
  },
  {
    label: 'Figure',
    list: 'figures',
    title: 'Figure',
    plural: 'Figures',
    roles: [outward('about', 'ABOUT', ...ACTORS), inward('speaker', 'SAID', 'Person')],
    dates: ['period'],
    drawn: 'node',
    colour: '#8A9E00',
    pictogram: 'number',
    phrase: (told) =>
      `${word(told, 'what')}: ${word(told, 'approx') === 'exact' ? '' : `${word(told, 'approx')} `}${word(told, 'value')} ${word(told, 'unit')}`,
  },
  {
    label: 'Statement',
    list: 'statements',
    title: 'Statement',
    plural: 'Statements',
    roles: [inward('speaker', 'SAID', 'Person'), outward('about', 'ABOUT', ...ACTORS, 'Topic')],
    dates: ['date', 'period'],
    drawn: 'node',
    colour: '#8E7B95',
    pictogram: 'speech',
    phrase: (told) => `${first(told, 'speaker')} (${word(told, 'kind')}): ${word(told, 'text')}`,
  },
  {
    label: 'Policy',
    list: 'policies',
    title: 'Policy',
    plural: 'Policies',
    roles: [inward('issuer', 'ISSUED', ...ACTORS, 'Office'), inward('proposer', 'PROPOSED', ...ACTORS, 'Office')],
    dates: ['date'],
    drawn: 'node',
    colour: '#028431',
    pictogram: 'scroll',
    phrase: (told) => word(told, 'title'),
  },
];

/** How the nodes that are no facts are shown. */
export const NODES: readonly {
  label: Exclude<NodeLabel, FactLabel>;
  title: string;
  plural: string;
  colour: string;
  pictogram: string;
}[] = [
  { label: 'Person', title: 'Person', plural: 'People', colour: '#638BD5', pictogram: 'bust' },
  { label: 'Country', title: 'Country', plural: 'Countries', colour: '#3F6F53', pictogram: 'flag' },
  { label: 'Organization', title: 'Organization', plural: 'Organizations', colour: '#696BA3', pictogram: 'building' },
  { label: 'Locality', title: 'Locality', plural: 'Localities', colour: '#1A9B73', pictogram: 'pin' },
  { label: 'Office', title: 'Office', plural: 'Offices', colour: '#9D8C48', pictogram: 'columns' },
  { label: 'Level', title: 'Level', plural: 'Levels', colour: '#A84779', pictogram: 'bars' },
  { label: 'Topic', title: 'Topic', plural: 'Topics', colour: '#929292', pictogram: 'tag' },
];

const BY_LABEL = new Map(KINDS.map((kind) => [kind.label, kind]));
const BY_LIST = new Map(KINDS.map((kind) => [kind.list, kind]));

/** The kind with this label. @throws if the table has none, which only a defect can cause */
export function kindOf(label: FactLabel): Kind {
  const kind = BY_LABEL.get(label);
  if (!kind) throw new Error(`the table of kinds has no "${label}"`);
  return kind;
}

/** The kind whose entries stand in this list of the facts format; `people` has none, people are actors. */
export function kindOfList(list: ListName): Kind | undefined {
  return BY_LIST.get(list);
}

export function isFactLabel(label: string): label is FactLabel {
  return BY_LABEL.has(label as FactLabel); // a look-up by a string that may be no label is the question itself
}

export function isActorLabel(label: string): label is ActorLabel {
  return label === 'Person' || label === 'Country' || label === 'Organization' || label === 'Locality';
}
