// Words by which gatherings are known: the nouns that head their names, what may stand before them, and what shows that a
// word of the kind is no gathering ("Conference Centre", "press conference"). No names of single events.
import { ORDINALS } from './numerals.ts';

export type EventKind =
  | 'conference'
  | 'summit'
  | 'forum'
  | 'session'
  | 'ceremony'
  | 'dialogue'
  | 'exhibition'
  | 'festival'
  | 'election'
  | 'other';

const KINDS: Readonly<Record<EventKind, string>> = {
  conference:
    'conference conferences congress congresses meeting meetings symposium seminar workshop convention colloquium roundtable round-table plenary ministerial retreat gathering gatherings',
  summit: 'summit summits',
  forum: 'forum forums',
  session: 'session sessions plenum debate',
  ceremony: 'funeral inauguration coronation enthronement burial swearing-in investiture requiem',
  dialogue: 'dialogue dialogues',
  exhibition: 'exhibition expo fair biennale',
  festival: 'festival festivals carnival',
  election: 'election elections by-election by-elections referendum plebiscite polls poll runoff run-off',
  other: 'week rally concert',
};

/** The kind of gathering that each noun heads. */
export const EVENT_NOUNS: ReadonlyMap<string, EventKind> = new Map(
  (Object.entries(KINDS) as [EventKind, string][]) // the record's own keys
    .flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const)),
);

export const ORDINAL = new RegExp(String.raw`^(?:\d+(?:st|nd|rd|th)|${ORDINALS.join('|')}|inaugural)$`);

/** Words that do not describe a gathering where they stand between an article and its noun. */
export const MODIFIES_NOT =
  /^(?:same|whole|entire|very|said|latter|former|first-ever|press|news|video|phone|telephone|training|joint|separate|cabinet|such|any|no|every|another|that|this|his|her|their|its|our|new|old|big|bilateral|private|brief|short|long|fresh|hour-long|lengthy|closed|secret|working|crisis|courtesy|farewell|forthcoming|upcoming|planned|next|last|previous|following|latest|recent|later|coming|past|current|failed|successful|and|or|of|to|for|with|in|on|at|by|from|between|after|before|during|two-way|four-way|face-to-face|one-on-one|formal|first|second|proposed|possible|chance|rare|ongoing|whose|which|minister|ministers|president|presidents|capital|host|hotel|white)$/;

/** Papers and funds, in whose names such a noun may stand. */
export const IN_INSTRUMENT =
  /^(?:agreement|agreements|treaty|declaration|pact|charter|protocol|memorandum|accord|communique|communiqué|initiative|programme|program|fund|strategy|plan|framework|act|resolution|statement|convention|roadmap|partnership)$/;

/** Before "ceremony" these make it one that stands by itself. */
export const CEREMONIES =
  /^(?:independence|inauguration|inaugural|swearing-in|coronation|funeral|investiture|enthronement|abdication|handover|remembrance|memorial|commemoration|commemorative|opening|closing|accession|prize|groundbreaking|ground-breaking|reopening|flag-raising)$/;

/** Works to whose opening people travel. */
export const OPENED_WORKS =
  /^(?:canal|waterway|bridge|tunnel|railway|railroad|line|road|motorway|highway|port|harbour|harbor|airport|terminal|dam|pipeline|plant|station|mosque|church|temple|cathedral|museum|hospital|university|refinery|crossing|causeway|corridor|parliament)$/;

/** Right behind it: what took place is no house. */
export const TOOK_PLACE =
  /^ ?(?:and the [a-z]+ )?(?:, )?(?:which |that )?(?:(?:was|is|were|will be|to be) held|took place|takes place|will take place|is taking place)\b/;

/** Before a vote these tell of one that somebody only wants. */
export const ASKED_FOR =
  /\b(?:want(?:s|ed)?|demand\w*|propos\w*|call\w* for|against|idea of|plea for|asked for|rejected|threat\w* with|ruled out|possibility of)(?: an?| the)? $/;

/** Plain adjectives and nouns that stand in the description of a gathering. */
export const DESCRIBES =
  /^(?:international|national|annual|biennial|regional|global|high-level|ministerial|general|presidential|parliamentary|legislative|state|diplomatic|special|extraordinary|emergency|informal|virtual|online|plenary|opening|closing|people|people's|friendship|trade|investment|business|party|security|foreign|ministers|ministers'|leaders|leaders'|economic|donor|donors|donors'|peace|climate|food|energy|cultural|culture|film|joint|world|tourism|education|intergovernmental|inter-parliamentary|interministerial|senior|officials|officials'|defence|defense|maritime|ocean|water|health|technology|scientific|science|policy|political|strategic|regular|local|federal|snap|midterm|municipal|trilateral|tripartite|quadrilateral|three-way|four-way|five-way|two-day|three-day|one-day|four-day|five-day|week-long)$/;

/** After the noun these show another thing: a building, an office, a paper. */
export const NO_GATHERING =
  /^(?:centre|center|centres|hall|house|room|building|palace|complex|venue|venues|secretariat|chair|chairman|president|paper|declaration|table|call|point|participants?|agreement|of minds|talks|place|style|member|members|seat|organi[sz]ers?|fund|bureau|commission|committee|results?|campaign|law|observers?|interference|monitors?|winner|victory|time|season|facility|cuts?)$/;

/** Before the noun these show none. */
export const NOT_BEFORE =
  /^(?:press|news|his|her|their|our|my|video|phone|telephone|bilateral|working|first-ever|candid|photo|question-and-answer|training|joint|separate|cabinet|such|any|no|every)$/;

/** Lower-case nouns that need more than an ordinal: "their third meeting". */
export const NEEDS_BODY = /^(?:meetings?|sessions?|debate|ministerial|retreat|plenary)$/;

/** Bodies whose bare name stands for their gathering where it is said to be held, hosted or attended. */
export const GATHERS: readonly { pattern: RegExp; kind: EventKind }[] = [
  {
    pattern:
      /^(?:(?:the )?European Council|Quad|G-?7|G-?8|G-?20|Group of (?:Seven|Eight|Twenty|Seventy-Seven|77|20|7|8)|BRICS|APEC|ASEM|CHOGM|Asia-Pacific Economic Cooperation|East Asia Summit)$/,
    kind: 'summit',
  },
  { pattern: /^(?:[\p{Lu}][\w-]* )+Forum$/u, kind: 'forum' },
  {
    pattern:
      /\b(?:General Border|Joint|Intergovernmental|Boundary|Regional Border|Cooperation|Steering|Mixed) (?:Ministerial )?(?:Committee|Commission|Council)\b/,
    kind: 'session',
  },
];
