// What states are called by the noun of what they are: "the sultanate", "the island nation". General knowledge of constitutions and
// of maps, as of today; nouns that most states may be called by ("the republic", "the country") tell nothing and are left out.
import { words as codes } from './word-lists.ts';

const KINGDOMS = codes('SAU BHR JOR MAR BEL NLD DNK SWE NOR ESP GBR THA KHM BTN TON SWZ LSO');
const ISLANDS = codes(
  'CYP MLT ISL IRL GBR LKA MDV MUS SYC COM MDG CPV STP SGP TLS PHL IDN JPN TWN BHR CUB JAM HTI DOM BHS BRB TTO GRD LCA VCT DMA ATG KNA FJI TON WSM TUV KIR NRU VUT SLB PLW FSM MHL COK NIU PNG NZL',
);

/** Noun → the states that are called by it. */
export const LANDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['kingdom', KINGDOMS],
  ['sultanate', codes('OMN BRN')],
  ['emirate', codes('KWT QAT')],
  ['principality', codes('MCO AND LIE')],
  ['grand duchy', codes('LUX')],
  ['city-state', codes('SGP MCO VAT')],
  ['archipelago', codes('IDN PHL MDV BHS FJI SLB TON VUT CPV SYC COM TUV KIR MHL FSM PLW JPN STP')],
  ['island nation', ISLANDS],
  ['island state', ISLANDS],
  ['island country', ISLANDS],
  ['island republic', ISLANDS],
]);
