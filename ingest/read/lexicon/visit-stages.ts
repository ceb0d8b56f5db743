// Legs of a journey that are told without the traveller: "Chile is the next stop", "Nairobi followed on Tuesday", "on Thursday it was
// London's turn", "the tour also takes in Quito". Patterns over skeletons; whose journey it is, kinds/visits/itinerary.ts knows.
import { GOAL } from './goals.ts';

/** Also the last of a list that the sentence is about: "Chile and Peru are next". */
const TO = String.raw`(?<to>${GOAL}(?: ?,? and (?:the )?<[CL]\d+>)?)`;
const ORDER =
  '(?:first|second|third|fourth|fifth|sixth|seventh|last|final|next|other|only|main|opening|closing|latest)';
const STAGE =
  '(?:stop|stops|stopover|leg|legs|station|stations|stage|stages|halt|halts|destination|destinations|port of call|ports of call|country|countries|capital|host|call|calls)';
const WHEN = String.raw`(?:(?:on |in |early |late )*<D\d+> |(?:this|last|next) (?:week|month|year) |tomorrow |today )?`;
const BE = '(?:is|are|was|were|will be|would be|had been|are to be|is to be|come|comes|came)';
const OWN = String.raw`(?:<H\d+>|<P\d+> 's|his|her|their|the)`;

export interface StageFrame {
  name: string;
  pattern: RegExp;
}

export const STAGE_FRAMES: readonly StageFrame[] = [
  {
    name: 'stage-is',
    // "Chile is the next station, El Salvador the last"
    pattern: new RegExp(
      String.raw`(?:^|[,;] |and |then )(?:then )?${TO} (?<at>${BE}) ${WHEN}(?:also )?(?:(?:<H\d+>|<P\d+> 's) (?:[a-z]+ )?(?:stops|stations|stages|destinations?|ports of call)|another ${STAGE} (?:on|of|in) <[HP]\d+>|(?:(?:the|<H\d+>|<P\d+> 's|his|her|their|a|as the) )(?:[a-z]+ ){0,2}?${ORDER}(?: (?:and (?:final|last) )?(?:[a-z]+ ){0,2}?${STAGE}(?: (?:on|of|in) (?:the )?<[HP]\d+>)?| of (?:them|these|the (?:two|three|four|five|six))|(?= ?[.;,])))(?:(?: of [^.;,]{0,40})? , (?:and )?(?<more>${GOAL}) the ${ORDER})?`,
      'g',
    ),
  },
  {
    name: 'stage-next',
    // "her next stop is Lima", "first on his list were Chile and Peru"
    pattern: new RegExp(
      String.raw`(?:${OWN} ${ORDER} (?:and (?:final|last) )?(?:[a-z]+ ){0,2}?${STAGE}|<H\d+> (?:[a-z]+ )?(?:destinations?|stops|stations)) (?:of (?:the|<H\d+>|his|her|their) (?:[\w-]+ ){1,4}?|on (?:the|<H\d+>|his|her|their) (?:[\w-]+ ){1,3}?|abroad )?${WHEN}(?<at>${BE}) ${WHEN}(?:to |in |the )?${TO}`,
      'g',
    ),
  },
  {
    name: 'stage-next',
    pattern: new RegExp(
      String.raw`\b(?:${ORDER} (?:up|stop|stops|on (?:the|<H\d+>|his|her|their) (?:[a-z]+ )?(?:itinerary|list|route|programme|program|schedule|way|tour|trip|journey|map|calendar)))(?: ,)? (?<at>${BE} |: )?(?:the |to |in )?${TO}`,
      'g',
    ),
  },
  {
    name: 'stage-follows',
    // "Nigeria followed on Tuesday", "Seoul and Manila come next"
    pattern: new RegExp(
      `(?:^|[,;:] (?:and |then )?)(?:then )?${TO} (?:, [^,.;]{3,50} , )?(?<at>follows|follow|followed|will follow|is to follow|are to follow|comes? (?:next|last|after(?= (?:that|this|<[CL]))|then|first)|came (?:next|last|after(?= (?:that|this|<[CL]))|then|first)|is next|are next|was next|were next)(?= ?(?:[.,;]|$|on |in |that|this|<|with|early|late|for|as|before|tomorrow|a |and ))`,
      'g',
    ),
  },
  {
    name: 'stage-first',
    // "Chile is first, then come Peru and Bolivia"
    pattern: new RegExp(
      String.raw`(?:^|[,;:] )${TO} (?<at>is|was|comes|came|will be) (?:up )?first\b(?: (?:, |and )+(?:then |next |afterwards )?(?:come|comes|came|follow|follows|followed) (?<more>${GOAL}))?`,
      'g',
    ),
  },
  {
    name: 'stage-before',
    pattern: new RegExp(
      String.raw`\b(?:before|after) (?:that|this|it|<[CL]\d+>) (?:had )?(?<at>came|come|comes|followed|follows|will come|it was|it is) ${TO}(?= ?(?:[.,;]|$|on |in <))`,
      'g',
    ),
  },
  {
    name: 'stage-after',
    pattern: new RegExp(String.raw`\b${ORDER} (?:[a-z]+ )?${STAGE} (?<at>after) ${TO}`, 'g'),
  },
  {
    name: 'stage-began',
    pattern: new RegExp(
      String.raw`\b(?:journey|trip|tour|swing)(?: (?:of|to|through) (?:the )?(?:<L\d+>|[a-z]+ [a-z]+))?(?: ,)? (?:that|which) (?:had )?(?:has |will |is to )?(?<at>began|begun|started|opened|leads?|led|takes?|took|taken) (?:<[HP]\d+> |him |her |them )?(?:in|to|through|via) ${TO}`,
      'g',
    ),
  },
  {
    name: 'stage-listed',
    // "Oslo and Dublin are on her list", "Mosul is on the plan for Sunday"
    pattern: new RegExp(
      String.raw`(?:^|[,;:] (?:and )?|, )${TO} (?<at>is|are|was|were|stands?|stood|figures?|remains?) (?:also |still |both |all |next )?(?:on|in) (?:the|<H\d+>|his|her|their) (?:[a-z]+ ){0,2}?(?:itinerary|route|programme|program|plan|schedule|list|way|map|tour|calendar)\b(?! of (?:state|countries|nations|sponsors))`,
      'g',
    ),
  },
  {
    name: 'stage-turn',
    pattern: /\b(?<at>was|is|will be|it) (?:then )?(?<to>(?:the )?<[CL]\d+>) 's turn\b(?! to\b)/g,
  },
  {
    name: 'stage-tour',
    // "the tour also takes in Quito", "the journey will end in Lima"
    pattern: new RegExp(
      String.raw`\b(?:the|this|his|her|their|<H\d+>|<P\d+> 's) (?:(?!<P)[\w-]+ ){0,4}?(?:tour|trip|journey|swing|visit|mission|itinerary|programme|stops|stations|legs|destinations|stages) (?:(?:of|by) (?:the )?<P\d+> |of (?:(?!<P)[\w<>-]+ ){1,5}?)?(?:(?:also|then|will|had|has|have|is|are|was|were|would|to|<D\d+>|on|later|further) ){0,4}?(?<at>had(?= <[CL]\d+> as)|includ(?:e|es|ed|ing)|cover(?:s|ed)?|took in|takes? in|began|begins?|start(?:s|ed)?|open(?:s|ed)?|ends?|ended|conclude[sd]?|continue[sd]?|finish(?:es|ed)?|leads?|led|goes|went|is|are|was|were|will be|comprises?|comprised) (?:${WHEN})(?:(?:also|with|on|in|at|to|the|stops?|a|stop|visits?|further) ){0,4}?${TO}`,
      'g',
    ),
  },
];
