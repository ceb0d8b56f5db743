// Words by which what follows a title is told apart: what an office deals with, whom it serves, of which bodies it is by name and
// of which by the state that owns them. General knowledge; no names of persons.
import { SENT } from './offices.ts';
import { words } from './word-lists.ts';

/** "envoy for Yemen", "representative for Somalia": what the office deals with, not whose it is. */
export const DEALS_WITH =
  /(?:envoy|representative|coordinator|rapporteur|mediator|high commissioner|adviser|advisor|director|director[- ]general|minister|minister of state|secretary|undersecretary)$/;
/** The name of a part of the world is no longer. */
export const LONGEST_AREA = 4;
/** Offices that serve the holder of another: "adviser to the President of Kazakhstan". */
export const SERVES =
  /(?:envoy|representative|adviser|advisor|aide|assistant|secretary|chief of staff|deputy|spokesman|spokeswoman|spokesperson|counsellor|counselor|minister|head|director|chief)$/;
/** Behind the holder of an office: those who serve him. */
export const STAFFS = /^(?:administration|office|secretariat|cabinet|chancellery|household|court)$/;
/** Organs of a state that an office is of by name: "Secretary of the Security Council". */
export const OWN_BODIES = /(?:Council|Court|Tribunal|Commission|Standing Committee|Front|Federal Reserve)$/;
/** Governments that have the name of a council: who heads one is of the state. */
export const GOVERNMENTS = /^(?:State (?:\w+ )?(?:Council|Commission)|Executive Yuan)$/;
/** Who commands them is of the state. */
export const FORCES = /(?:Defen[cs]e Forces?|Armed Forces|Army|Navy|Air Force|Self-Defen[cs]e Forces?)$/;
/** Houses of parliament that no noun of theirs shows to be the state's. */
export const CHAMBERS =
  /^(?:Chamber of (?:Deputies|Representatives|Councillors)|Council of Representatives|House of (?:Commons|Lords|Councillors))$/;
/** Bodies of all states, which no state owns. */
export const OF_ALL = /^(?:United Nations |UN |U\.N\. )?General Assembly$/;
/** An office of a mission abroad is the sending state's. */
export const MISSIONS =
  /^(?:Embassy|Consulate|Permanent Mission|Mission|High Commission|Delegation|Permanent Delegation)\b/;
/** The same as words of the language, and ministries, of which those who work at them are. */
export const MISSION_NOUNS = words('embassy consulate mission delegation ministry');
/** Offices of a city or province. */
export const LOCAL =
  /(?:governor|mayor|akim|hakim|prefect|voivode|ruler|premier|chief minister|first minister|emir|party secretary|secretary|party chief|leader|chief executive|archbishop|bishop|patriarch|prince|consul general|consul-general|consul)$/;

/** Nouns that a bound head may be of without a capital: "head of the delegation". */
export const OF_NOUNS = words(
  'state government presidency junta administration council opposition army police delegation mission party board staff committee commission parliament department office section group team cabinet legislature assembly bureau secretariat diplomacy protocol body bloc grouping directorate division desk service unit bank force forces brigade regiment battalion fleet corps garrison contingent',
);
/** A state, by what it is. */
export const STATE_NOUNS =
  /^(?:[Rr]epublic|Emirate|Federation|Confederation|Kingdom|Sultanate|Nation|Union|Opposition)$/;
/** Offices on a subject. */
export const ADVISES = /(?:advis[eo]r|envoy|rapporteur|representative|coordinator|negotiator|assistant|aide)$/;

/** Whether holders of an office, one or several, are sent to somebody. */
export const isSent = (head: string): boolean => SENT.has(head) || SENT.has(head.replace(/s$/, ''));
