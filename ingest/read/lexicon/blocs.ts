// Bodies of states that a text may call "the bloc", "the grouping" or "the alliance", and in which states take a chair in turn.
import { STARRED } from './bodies.ts';
import { words } from './word-lists.ts';

export const BLOCS: ReadonlySet<string> = new Set(['EU', 'European Union', ...STARRED]);

/** States that may sit in the European Union, be candidates for it, or take its chair. */
export const EUROPE: ReadonlySet<string> = words(
  'ALB AND ARM AUT AZE BEL BGR BIH BLR CHE CYP CZE DEU DNK ESP EST FIN FRA GBR GEO GRC HRV HUN IRL ISL ITA LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU SMR SRB SVK SVN SWE TUR UKR XKX',
);
