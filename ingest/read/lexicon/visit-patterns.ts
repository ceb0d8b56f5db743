// The pieces that frames of travel (visit-verbs.ts, visit-nouns.ts, visit-hosts.ts) are made of: who, whereto, the nouns and verbs of
// travel, and how far one may stand from the other. Patterns over skeletons (../skeleton.ts).
import { GOAL } from './goals.ts';

export const P = String.raw`(?<who><[PGH]\d+>(?: (?:,|and|, and) <P\d+>)*)`;
export const NAMED = String.raw`(?<who><[PG]\d+>(?: (?:,|and|, and) <P\d+>)*)`;
export const TO = `(?<to>${GOAL})`;
export const TRIP =
  '(?:visits?|trips?|tours?|journeys?|swing|pilgrimage|stopovers?|stops?|stays?|mission|voyage|foray|outing|sojourn|transit|layover|halts?)';
export const gap = (n: number): string => String.raw`(?:(?!<P)[^\s.;:]+ ){0,${n}}?`;
/** What the place where a text stands may be called, where it is not named again: "arrived in the emirate". */
export const LAND = '(?:country|kingdom|emirate|sultanate|republic|principality|archipelago|capital|city|city-state)';
/** After a verb of motion these make another thing of it: "came to power in", "went to school in". */
const IDIOMS =
  'face|together|close|across(?! the )|power|office|terms|light|end|force|agreement|agreements|understanding|conclusion|prominence|war|rest|attention|mind|effect|fruition|defence|defense|court|trial|school|university|work|prison|jail|polls|criticism|fire|pressure|grips|blows|halt|standstill|consensus|deal|truce|second|third|place|sale|waste|ruin|hiding|exile|protest|debate|question|support|rescue|aid|help|parliament|elections|prayers?|ahead|scrutiny|attack|wake|response|contrast|addition|line|return|amid|over|after|before|following|and (?:is|are|was|were|will|goes|flies|leaves|heads|travels)';
export const moving = (n: number): string =>
  String.raw`(?:(?!<[PO]|from (?:the|an?) (?!<)|(?:${IDIOMS}) )[^\s.;:]+ ){0,${n}}?`;

export const MOVES =
  '(?<=\\b(?:will|would|to|may|might|could) )<O\\d+>(?= (?:to|for) )|arrived|arrives|arrive|arriving|landed|lands|land|landing|touched down|touches down|touch down|touching down|flew|flies|fly|flown|flying|came|comes|come|coming|travelled|traveled|travels|travel|travelling|traveling|went|goes|go|gone|going(?! to (?!(?:the|an?|its|his|her|their|both|all|this|that|near(?:by)?|neighbou?ring|northern|southern|eastern|western|central) )[a-z])|headed|heads|head|heading|departed|departs|depart|departing|left|leaves|leave|leaving|set off|set out|sets off|sets out|setting off|setting out|journeyed|journeys|journey|journeying|jetted|jets|jetting|proceeded|proceeds|proceed|proceeding|continued|continues|continue|continuing|moved on|moves on|move on|moving on|made for|makes for|made (?:his|her|their|<H\\d+>) way|hurried|rushed|dashed|hastened|drove|drives|driving|sailed|sails|sailing|crossed|crosses|crossing|returned|returns|return|returning|ventured|trekked|dropped in|stopped(?: over| off)?|stops(?: over| off)?|stopping(?: over| off)?|set foot|sets foot|setting foot|stepped|boarded|boards|boarding|caught|(?:took|takes|take|taking)(?= (?:the|an?|<H\\d+>) (?:[a-z-]+ ){0,3}(?:flight|plane|train|ferry|helicopter|boat) )|took off|takes off|called(?= at )|transited|swung|shuttled|swings|rode|checked in|turned up|put in';
export const SEES =
  'visited|visits|visit|visiting|toured|tours|tour|touring|reached|reaches|reach|reaching|took in|takes in|taking in';
export const HOLDS =
  'closes|closed|closing|wound up|winds up|winding up|kept|keeps|paid|pays|pay|paying|made|makes|make|making|began|begun|begins|begin|beginning|started|starts|start|starting|kicked off|kicks off|concluded|concludes|conclude|concluding|wrapped up|wraps up|wrapping up|wrap up|ended|ends|end|ending|finished|finishing|completed|completes|completing|complete|embarked|embarks|embark|embarking|undertook|undertakes|undertake|undertaking|conducted|conducting|conducts|continues|continued|opened|opens|cut short|interrupted|broke off|rounded off|rounded out|rounds off|set off|set out|left|leaves|leave|leaving|departed|departs|took|takes|capped|caps|resumed|leads|led|launched|repeated|repaid|returned|returns|returning|arrived|arrives|arriving';
export const ON =
  'on|during|for|from|after|following|throughout|amid|upon|before|since|in the course of|at the (?:start|end|beginning|close|outset|conclusion|opening) of|ahead of|as part of|with|in the middle of|in|of|by|via';

/** A goal that opens a pattern: by its tag alone, so that not every word is tried as one. */
export const SITE = String.raw`(?<to>(?:<N\d+> capital|<[CL]\d+>)(?: and <[CL]\d+>)?)`;

export const REGIONS =
  'asia|africa|europe|latin america|south america|central america|americas|middle east|gulf|balkans|baltics|caucasus|pacific|caribbean|maghreb|sahel|levant|scandinavia|region|continent|world|globe|capitals|countries|nations|states|east|south|north';
export const REGIONAL =
  'asian|african|european|latin american|south american|central american|middle eastern|middle east|gulf|balkan|baltic|nordic|pacific|caribbean|regional|asia-pacific|foreign|overseas';

export interface VisitFrame {
  name: string;
  pattern: RegExp;
  noun?: boolean;
  /** No country is named: it is where the text stands. */
  here?: boolean;
  /** Who travels is the subject of the clause, not a word of the pattern. */
  subject?: boolean;
  /** The words are a phrase beside the deed ("on a visit to"): whoever of the clause is not at home there. */
  aside?: boolean;
  /** The subject stands right before the words, with no other deed between. */
  close?: boolean;
  /** The place is the one just spoken of: "had been there". */
  there?: boolean;
  /** Words of going away from a place: whoever leaves it and is not at home there has been there. */
  leaves?: boolean;
  /** Told as made, whatever negation stands before: "no one since X". */
  made?: boolean;
  /** The goal is told by another journey: the one just spoken of and not made, or that of the guest whom the traveller had at home. */
  as?: 'spoken-of' | 'answer';
  /** The words by themselves tell of something to come. */
  status?: 'planned';
}
