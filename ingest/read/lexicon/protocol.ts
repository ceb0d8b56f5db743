// Which states have which highest offices, as far as a bare title tells its state apart: a king is of a monarchy, a chancellor
// of Germany or Austria. General knowledge of constitutions; offices that most states have are left open.
import { words as codes, phrases } from './word-lists.ts';

const MONARCHIES = codes(
  'SAU BHR JOR MAR BEL NLD DNK SWE NOR ESP GBR THA KHM BTN MYS TON SWZ LSO NPL IRQ EGY LBY GRC ITA ROU BGR YUG AFG IRN LAO BDI YEM',
);
const EMIRATES = codes('QAT KWT BHR AFG JOR');
const CROWN_PRINCES = codes('SAU BHR KWT ARE JOR MAR JPN DNK NOR NLD ESP THA BRN TON LIE NPL SWE GRC OMN');

/** Title → the only states that have it. Keys as people/titles.ts makes them. */
const ONLY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['king', MONARCHIES],
  ['queen', MONARCHIES],
  ['queen consort', MONARCHIES],
  ['king consort', MONARCHIES],
  ['emir', EMIRATES],
  ['amir', EMIRATES],
  ['sultan', codes('OMN BRN MAR')],
  ['emperor', codes('JPN ETH IRN CAF')],
  ['empress', codes('JPN IRN')],
  ['shah', codes('IRN')],
  ['crown prince', CROWN_PRINCES],
  ['deputy crown prince', codes('SAU')],
  ['grand duke', codes('LUX')],
  ['chancellor', codes('DEU AUT')],
  ['federal chancellor', codes('DEU AUT CHE')],
  ['federal president', codes('DEU AUT CHE')],
  ['supreme leader', codes('IRN AFG PRK')],
  ['foreign secretary', codes('GBR IND PAK BGD LKA NPL PHL MEX MDV MMR')],
  ['chief minister', codes('IND PAK GIB NGA')],
  ['home secretary', codes('GBR IND')],
  ['governor-general', codes('AUS CAN NZL PNG SLB TUV JAM BHS BRB BLZ GRD LCA VCT KNA ATG')],
  ['first minister', codes('GBR')],
  ['state councillor', codes('CHN')],
  ['state councilor', codes('CHN')],
  ['state counsellor', codes('MMR')],
  ['vice premier', codes('CHN TWN')],
  [
    'senator',
    codes(
      'USA AUS CAN FRA ITA ESP PHL PAK BRA ARG MEX CHL COL PRY URY BOL DOM HTI JAM BRB BHS TTO GRD LCA BLZ NGA KEN LBR ROU POL CZE BEL NLD IRL THA MYS KHM JOR RWA ZWE NAM SWZ LSO COD CIV MDG GAB UZB KAZ TJK',
    ),
  ],
  ['congressman', codes('USA PHL PER')],
  ['congresswoman', codes('USA PHL PER')],
]);

/** Titles in these very words, in lower case → the only states that use them; elsewhere the same office is called otherwise. */
const WORDED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['foreign secretary', codes('GBR IND PAK BGD LKA NPL PHL MEX MDV')],
  ['external affairs minister', codes('IND LKA PNG SLB NGA')],
  ['minister of external affairs', codes('IND LKA PNG SLB NGA')],
  ['home minister', codes('IND NPL BGD MYS')],
  ['union minister', codes('IND')],
  ['home secretary', codes('GBR IND')],
  ['foreign affairs secretary', codes('PHL')],
  ['foreign affairs cabinet secretary', codes('KEN')],
  ['foreign cabinet secretary', codes('KEN')],
  ['cabinet secretary', codes('KEN IND GBR')],
  ['chief cabinet secretary', codes('JPN')],
  ['chief adviser', codes('BGD')],
  ['treasury secretary', codes('USA')],
  ['defense secretary', codes('USA PHL')],
  ['attorney general', codes('USA GBR IND ISR KEN MEX')],
  ['assistant secretary of state', codes('USA')],
  ['deputy secretary of state', codes('USA')],
  ['under secretary of state', codes('USA')],
  ['undersecretary of state', codes('USA')],
  ['secretary of state', codes('USA VAT')],
  ['national security adviser', codes('USA IND GBR KOR PAK NGA AFG IRQ SAU ARE ISR PHL GHA MDV ETH SOM')],
  ['global affairs minister', codes('CAN')],
  ['first deputy prime minister', codes('RUS KAZ UKR BLR UZB KGZ TJK AZE SRB ETH MKD')],
  ['national assembly chairman', codes('VNM')],
  ['leader of the house', codes('GBR')],
]);

/** Beginnings of longer titles ("Assistant Secretary of State for …") → the only states that have them. */
const ASSISTANTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['assistant secretary of state', codes('USA')],
  ['deputy assistant secretary', codes('USA')],
  ['under secretary of state for', codes('USA GBR')],
  ['secretary of state for', codes('GBR ESP FRA PRT BEL CHE')],
]);

/** States without a president of their own. */
const NO_PRESIDENT = codes(
  'ESP GBR SAU BHR QAT KWT OMN JPN AUS CAN NZL NLD BEL SWE NOR DNK THA JOR MAR MYS KHM BTN TON SWZ LSO LUX MCO LIE AND PNG SLB TUV JAM BHS BLZ GRD LCA VCT KNA ATG BRN VAT COK NIU',
);
/** States whose government no prime minister leads. */
const NO_PRIME_MINISTER = codes(
  'USA MEX BRA ARG CHL COL VEN ECU BOL PRY URY PAN CRI NIC HND SLV GTM DOM DEU AUT CHE PHL IDN NGA GHA CYP CHN AGO MWI ZMB GMB LBR SLE SYC MDV TKM PLW FSM MHL BWA IRN VAT BEN ERI SSD KIR NRU ZAF SUR',
);

/** Whether a state may have an office of this title, going by its constitution; true where nothing is known. */
export function mayHave(code: string, title: string): boolean {
  const only = ONLY.get(title);
  if (only) return only.has(code);
  if (title === 'president' || title === 'vice president' || title === 'president-elect' || title === 'first lady')
    return !NO_PRESIDENT.has(code);
  if (title === 'prime minister' || title === 'deputy prime minister')
    return !NO_PRIME_MINISTER.has(code) || (title === 'prime minister' && code === 'CHN');
  return true;
}

/** Whether a state calls an office by these very words; true where nothing is known. China's heads of government are premiers. */
export function maySay(code: string, title: string): boolean {
  const words = title.toLowerCase();
  if (words === 'prime minister') return code !== 'CHN' && code !== 'TWN';
  return (
    WORDED.get(words)?.has(code) ?? [...ASSISTANTS].every(([start, only]) => !words.startsWith(start) || only.has(code))
  );
}

/** Whether a title that few states use is known to be used by this one. */
export const isSaidBy = (code: string, title: string): boolean => WORDED.get(title.toLowerCase())?.has(code) ?? false;

/** Titles that one person holds in a state at a time. */
export const HELD_BY_ONE: ReadonlySet<string> = new Set(
  phrases(
    'president; prime minister; foreign minister; king; queen; emir; sultan; emperor; crown prince; chancellor; federal chancellor; supreme leader; defense minister; finance minister; interior minister; vice president; national security adviser; speaker',
  ),
);
