// How English tells that somebody travelled to a country: one pattern per construction, over skeletons (../skeleton.ts).
// `who` travels, `to` is the goal, `at` the word that the journey hangs on. Invitations are none of them.
import { GOAL } from './goals.ts';
import { A } from './visit-words.ts';

const P = String.raw`(?<who><[PGH]\d+>(?: (?:,|and|, and) <P\d+>)*)`;
const NAMED = String.raw`(?<who><[PG]\d+>(?: (?:,|and|, and) <P\d+>)*)`;
const TO = `(?<to>${GOAL})`;
export const TRIP =
  '(?:visits?|trips?|tours?|journeys?|swing|pilgrimage|stopovers?|stops?|stays?|mission|voyage|foray|outing|sojourn|transit|layover)';
const gap = (n: number): string => String.raw`(?:(?!<P)[^\s.;:]+ ){0,${n}}?`;
/** After a verb of motion these make another thing of it: "came to power in", "went to school in". */
const IDIOMS =
  'face|together|close|across|power|office|terms|light|end|force|agreement|agreements|understanding|conclusion|prominence|war|rest|attention|mind|effect|fruition|defence|defense|court|trial|school|university|work|prison|jail|polls|criticism|fire|pressure|grips|blows|halt|standstill|consensus|deal|truce|second|third|place|sale|waste|ruin|hiding|exile|protest|debate|question|support|rescue|aid|help|parliament|elections|prayers?|ahead|scrutiny|attack|wake|response|contrast|addition|line|return|amid|over|after|before|following';
const moving = (n: number): string => String.raw`(?:(?!<[PO]|(?:${IDIOMS}) )[^\s.;:]+ ){0,${n}}?`;

const MOVES =
  '(?<=\\b(?:will|would|to|may|might|could) )<O\\d+>(?= (?:to|for) )|arrived|arrives|arrive|arriving|landed|lands|land|landing|touched down|touches down|touch down|touching down|flew|flies|fly|flown|flying|came|comes|come|coming|travelled|traveled|travels|travel|travelling|traveling|went|goes|go|gone|going|headed|heads|head|heading|departed|departs|depart|departing|left|leaves|leave|leaving|set off|set out|sets off|sets out|setting off|setting out|journeyed|journeys|journey|journeying|jetted|jets|jetting|proceeded|proceeds|proceed|proceeding|continued|continues|continue|continuing|moved on|moves on|move on|moving on|made for|makes for|made (?:his|her|their|<H\\d+>) way|hurried|rushed|dashed|hastened|drove|drives|driving|sailed|sails|sailing|crossed|crosses|crossing|returned|returns|return|returning|ventured|trekked|dropped in|stopped(?: over| off)?|stops(?: over| off)?|stopping(?: over| off)?|set foot|sets foot|setting foot|stepped|boarded|boards|boarding|caught|took off|takes off|called(?= at )|stayed|spent|spends|spending|transited|swung|shuttled|swings|rode|checked in|turned up|put in';
const SEES =
  'visited|visits|visit|visiting|toured|tours|tour|touring|reached|reaches|reach|reaching|took in|takes in|taking in';
const HOLDS =
  'paid|pays|pay|paying|made|makes|make|making|began|begins|begin|beginning|started|starts|start|starting|kicked off|kicks off|concluded|concludes|conclude|concluding|wrapped up|wraps up|wrapping up|wrap up|ended|ends|end|ending|finished|finishing|completed|completes|completing|complete|embarked|embarks|embark|embarking|undertook|undertakes|undertake|undertaking|conducted|conducting|conducts|continues|continued|opened|opens|cut short|interrupted|broke off|rounded off|rounded out|rounds off|set off|set out|left|leaves|leave|leaving|departed|departs|took|takes|capped|caps|resumed|leads|led|launched|repeated|repaid|returned|returns|returning|arrived|arrives|arriving';
const ON =
  'on|during|for|from|after|following|throughout|amid|upon|before|since|in the course of|at the (?:start|end|beginning|close|outset|conclusion|opening) of|ahead of|as part of|with|in the middle of|in|of|by|via';

const REGIONS =
  'asia|africa|europe|latin america|south america|central america|americas|middle east|gulf|balkans|baltics|caucasus|pacific|caribbean|maghreb|sahel|levant|scandinavia|region|continent|world|globe|capitals|countries|nations|states|east|south';
const REGIONAL =
  'asian|african|european|latin american|south american|central american|middle eastern|middle east|gulf|balkan|baltic|nordic|pacific|caribbean|regional|asia-pacific|foreign|overseas';

export interface VisitFrame {
  name: string;
  /** The kinds of words (visit-words.ts) without which the pattern cannot fit. */
  needs: number;
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
  /** The words by themselves tell of something to come. */
  status?: 'planned';
}

export const VISIT_FRAMES: readonly VisitFrame[] = [
  {
    name: 'visit',
    needs: A.TRIP | A.HOLD | A.GOAL,
    pattern: new RegExp(
      String.raw`\b(?<at>${HOLDS}) (?:on )?${gap(9)}${TRIP} ${gap(6)}(?:to|of|in|through|across|around|at) ${TO}`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'arrival',
    needs: A.MOVE | A.GOAL,
    pattern: new RegExp(
      String.raw`(?:\b|(?=<O))(?<at>${MOVES}) ${moving(7)}(?:in|to|at|for|into|on|onto|towards?|through|outside|near) ${TO}`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'visited',
    needs: A.SEE | A.GOAL,
    pattern: new RegExp(
      String.raw`\b(?<at>${SEES}) (?!to |by |from |of |with )(?:${gap(3)}(?:the )?|(?:(?!<[PCN])[^\s.;:,]+ ){0,7}?(?:in|near|outside) )${TO}`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'aside',
    needs: A.TRIP | A.GOAL,
    pattern: new RegExp(
      String.raw`\b(?<at>${ON}) (?:an?|the|this|that|another|one|<D\d+> 's|what|two|three|separate|official|state|working|first|back-to-back|recent)? ?${gap(6)}${TRIP} (?:<D\d+> )?${gap(5)}(?:to|of|in|through|across|around|at) ${TO}`,
      'g',
    ),
    subject: true,
    aside: true,
    noun: true,
  },
  {
    name: 'presence',
    needs: A.BE | A.GOAL,
    pattern: new RegExp(
      String.raw`\b(?<at>be|been|was|were|is|are|sat|sitting) (?:(?:then|back|away|already|also|currently|now|still|off|over|out|here|present|down|himself|herself|there) )?(?:in|off to|at) ${TO}(?! (?:'s|,? and <P))`,
      'g',
    ),
    subject: true,
    close: true,
  },
  {
    name: 'delegation',
    needs: A.HOLD | A.GOAL,
    pattern: new RegExp(
      String.raw`\b(?<at>led|leads|leading|lead|headed|heads|heading) (?:an?|the|his|her|<H\d+>) ${gap(6)}(?:delegation|mission|team|group|party) ${gap(5)}(?:to|in) ${TO}`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'chose',
    needs: A.GOAL | A.DUE,
    pattern: new RegExp(
      String.raw`\b(?<at>chose|chooses|choosing|picked|selected) ${TO} (?:for|as) ${gap(5)}(?:${TRIP}|destination)\b`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'ended-here',
    needs: A.TRIP | A.HOLD,
    pattern:
      /\b(?<at>began|begins|started|starts|kicked off|concluded|concludes|wrapped up|ended|ends|finished|completed|opened|continued|continues) (?:an?|<H\d+>|the|his|her) (?:(?!<P)[\w-]+ ){0,5}?(?:visit|trip|stay|tour)\b(?= ?(?:[.,;]|$|(?:on )?<D|with|late|early|by|after))/g,
    here: true,
    subject: true,
  },
  {
    name: 'paid-it',
    needs: A.HOLD | A.TRIP | A.GOAL,
    pattern: new RegExp(
      `\\b(?<at>paid|pays|pay|paying) ${TO} (?:an?|another|<H\\d+>|the) (?:[a-z-]+ ){0,4}?(?:visit|call)\\b`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'where-went',
    needs: A.MOVE | A.GOAL,
    pattern: new RegExp(
      String.raw`${TO} ,? ?(?:where|whither|to which) ${NAMED} (?:had |has |have )?${gap(2)}(?<at>travelled|traveled|flown|flew|gone|went|come|came|arrived|landed|headed|touched down)\b(?! (?:to|from|up)\b)`,
      'g',
    ),
  },
  {
    name: 'among-those',
    needs: A.MOVE | A.GOAL,
    pattern: new RegExp(
      String.raw`\b(?:those|guests|leaders|dignitaries|first|visitors|heads of state|others) (?:who |to )?(?:had |have )?(?<at>arrived?|arriving|come|came|coming|landing|landed|flying|flew|flown|travelled|travelling|traveling|travel) ${gap(3)}(?:in|to|into|at) ${TO} ${gap(4)}(?:was|were|is|are) (?:the )?${NAMED}`,
      'g',
    ),
  },
  {
    name: 'the-visit',
    needs: A.TRIP | A.GOAL,
    pattern: new RegExp(
      String.raw`\bthe (?:(?:three|two|four|five|one|six)-[a-z]+ |state |official |working |historic |latest |planned )*(?<at>visit|trip|journey|tour) (?:to|of|in) ${TO} (?:(?:on|in|from) <D\d+> )?(?:is|was|will|would|comes|came|begins|began|marks|marked|ends|ended|follows|followed|has|had|lasts|lasted|takes|took)\b`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'came-then',
    needs: A.MOVE,
    pattern:
      /\b(?<at>came|arrived|comes)(?= (?:in (?:the (?:first|second|third|last) week of |early |late |mid- ?)?<D\d+>|on <D\d+>|here\b|<D\d+>|(?:two|three|four|five|a few|several) (?:days|weeks|months|hours) (?:later|earlier|ago)))/g,
    here: true,
    subject: true,
    close: true,
  },
  {
    name: 'in-town',
    needs: A.MOVE,
    pattern: new RegExp(
      String.raw`\b(?<at>${MOVES}) ${moving(5)}(?:in|to|into|at) (?:the|this) (?:[a-z-]+ ){0,2}?(?:city|capital|country|kingdom|emirate|sultanate|republic|archipelago|principality|city-state)\b(?! (?:of|')\b)`,
      'g',
    ),
    here: true,
    subject: true,
  },
  {
    name: 'been-to',
    needs: A.BE | A.GOAL,
    pattern: new RegExp(String.raw`\b(?<at>been) (?:back |over |out |once |twice )*to ${TO}`, 'g'),
    subject: true,
    close: true,
  },
  {
    name: 'shuttle',
    needs: A.MOVE | A.GOAL,
    pattern: new RegExp(
      String.raw`\b(?<at>shuttl(?:ed|es|ing)|commut(?:ed|es|ing)|flew|flying|travell?(?:ed|ing)) (?:[a-z]+ ){0,3}?(?:back and forth )?between (?<to>${GOAL}(?: , where [^;.]{0,70}? ,)? and ${GOAL})`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'visit-where',
    needs: A.TRIP | A.GOAL,
    pattern: new RegExp(
      String.raw`(?<at>${TRIP}) ${gap(3)}(?:to|of|in) ${TO} ,? ?(?:where|in which|during which|on which|in the course of which|when) ${gap(3)}${NAMED}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'called-off',
    needs: A.TRIP | A.GOAL,
    pattern: new RegExp(
      String.raw`\b(?<at>postponed|postpones|postponing|cancell?ed|cancels|cancell?ing|delayed|put off|called off|scrapped|rescheduled|deferred) ${gap(4)}${TRIP} ${gap(5)}(?:to|of|in) ${TO}`,
      'g',
    ),
    subject: true,
    noun: true,
  },
  {
    name: 'planned',
    needs: A.TRIP | A.GOAL,
    pattern: new RegExp(
      String.raw`\b(?<at>plans|planned|planning|announced|announces|scheduled|schedules|considering|mulling|preparing|prepares|prepared|readying|confirmed) (?:for )?(?:an?|<H\d+>|the|his|her|another) ${gap(5)}${TRIP} ${gap(5)}(?:to|of|in) ${TO}`,
      'g',
    ),
    subject: true,
    status: 'planned',
  },
  {
    name: 'regional-tour',
    needs: A.TRIP,
    pattern: new RegExp(
      String.raw`\b(?<at>${HOLDS}|on) (?:on )?${gap(7)}(?:${TRIP} ${gap(4)}(?:to|of|in|through|across|around) (?:the )?(?:[a-z-]+ ){0,3}?(?:${REGIONS})|(?:[a-z]+-(?:nation|country|stop|leg|capital|city) |${REGIONAL} )(?:[a-z-]+ ){0,3}?(?:trip|tour|swing|visit))\b`,
      'g',
    ),
    here: true,
    subject: true,
  },
  {
    name: 'guest',
    needs: A.HOST | A.GOAL,
    pattern: new RegExp(
      String.raw`${NAMED}(?: ,)? ${gap(3)}(?:was|is|were|as) (?:an? |the )?(?:official |state |honou?red )?(?:<[HP]\d+> (?:'s )?)?(?<at>guests?) (?:of (?:the )?<P\d+> )?${gap(4)}(?:in|at) ${TO}`,
      'g',
    ),
  },
  {
    name: 'guest-of',
    needs: A.HOST,
    pattern: new RegExp(
      String.raw`${NAMED}(?: ,)? ${gap(3)}(?:was|is|were|as) (?:an? |the )?(?:official |state |honou?red )?(?:(?<host><H\d+>) (?<at>guests?)|guests? of (?<host2><P\d+>))`,
      'g',
    ),
  },
  {
    name: 'visit-of-here',
    needs: A.TRIP,
    pattern: new RegExp(
      String.raw`\b(?<at>visit|trip|tour|stay) (?:<D\d+> )?(?:of|by) ${gap(3)}${NAMED}(?! (?:to|in|of)\b)(?: of <C\d+>)?(?! (?:to|in)\b)`,
      'g',
    ),
    here: true,
    noun: true,
  },
  {
    name: 'own-visit-here',
    needs: A.TRIP,
    pattern:
      /(?<who><H\d+>|<[PG]\d+> 's) (?:(?!<P)[a-z-]+ |<D\d+> (?:'s )?){0,3}?(?<at>visit|trip|stay|stopover)\b(?! (?:(?:<D\d+> |[a-z]+ ){0,4}?(?:to|of|in|at|through|across|from|abroad|home)\b|'|card|books?))/g,
    here: true,
    noun: true,
  },
  {
    name: 'trip-in',
    needs: A.TRIP | A.GOAL,
    pattern: new RegExp(
      String.raw`${NAMED}(?: ,)? ${gap(3)}(?<at>in) ${TO} (?:on|for) (?:an? |his |her |the |<H\d+> )?${gap(5)}${TRIP}\b`,
      'g',
    ),
  },
  {
    name: 'adverbial',
    needs: A.GOAL,
    pattern: new RegExp(
      String.raw`${NAMED} ,(?: who (?:${gap(3)}(?:be|is|was|were|been))?)? ?(?<at>in) ${TO}(?= (?:from|until|till|since|between) <D| (?:for|on) (?:an?|<H\d+>|the|talks|his|her) | (?:to attend|to meet|to take part|attending|this week|<D\d+> (?:for|to|on) ))`,
      'g',
    ),
  },
  {
    name: 'due-in',
    needs: A.BE | A.DUE | A.GOAL,
    pattern: new RegExp(
      String.raw`\b(?<at>due|expected|awaited|anticipated|scheduled to be|set to be|expected to be|due to be|planning to be) (?:back |here |<D\d+> |on |next |next week |later |shortly |this |week |month )*(?:in|at) ${TO}`,
      'g',
    ),
    subject: true,
    status: 'planned',
  },
  {
    name: 'bound-for',
    needs: A.DUE | A.GOAL,
    pattern: new RegExp(String.raw`\b(?<at>bound for|en route to|on (?:<H\d+> |his |her |the )?way to) ${TO}`, 'g'),
    subject: true,
    aside: true,
  },
  {
    name: 'visit-that',
    needs: A.TRIP | A.GOAL,
    pattern: new RegExp(
      String.raw`(?<at>${TRIP}) (?:that|which) ${P}(?: ,)? ${gap(4)}(?:paid|made|makes|pays|began|begins|is paying|is making|undertook) ${gap(5)}(?:to|in) ${TO}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'own-visit',
    needs: A.TRIP | A.GOAL,
    pattern: new RegExp(
      String.raw`(?<who><H\d+>|<[PG]\d+>(?: '(?= )| 's|(?= (?:state|official|working|planned|upcoming|historic) ))) ${gap(6)}(?<at>${TRIP}) ${gap(5)}(?:to|of|in|through|across) ${TO}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'visit-by',
    needs: A.TRIP | A.GOAL,
    pattern: new RegExp(
      String.raw`(?<at>${TRIP}|arrival) ${gap(5)}(?:to|in) ${TO} ${gap(8)}(?:by|of|from) (?:the )?${gap(2)}${P}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'visit-of',
    needs: A.TRIP | A.GOAL,
    pattern: new RegExp(
      String.raw`(?<at>${TRIP}|arrival) (?:<D\d+> )?(?:of|by) ${gap(3)}${P}(?: ,)? ${gap(3)}(?:to|in) ${TO}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'own-arrival',
    needs: A.NOUN | A.GOAL,
    pattern: new RegExp(
      String.raw`${P}(?: 's)? ${gap(2)}(?<at>arrival|landing|return|departure|flight) ${gap(3)}(?:in|at|to|for) ${TO}`,
      'g',
    ),
  },
  {
    name: 'welcome',
    needs: A.HOST | A.GOAL,
    pattern: new RegExp(
      String.raw`\b(?<at>welcomed|welcomes|welcome|welcoming|received|receives|greeted|greets|invited|hosted|hosts) ${gap(2)}${P} (?:(?!<P)[^\s.;:]+ ){0,6}?(?:to|in|at|on (?:<[HP]\d+>) ${gap(3)}visit to) ${TO}`,
      'g',
    ),
  },
  {
    name: 'whom-welcomed',
    needs: A.HOST | A.GOAL,
    pattern: new RegExp(
      String.raw`${NAMED}(?: ,)? whom <[PO]\d+> (?:had )?${gap(2)}(?<at>welcomed|received|greeted|hosted) ${gap(4)}(?:to|in|at) ${TO}`,
      'g',
    ),
  },
  {
    name: 'welcomed',
    needs: A.HOST | A.GOAL,
    pattern: new RegExp(
      String.raw`${NAMED}(?: ,)? ${gap(3)}(?:was|been|were|is|being|got) (?:[a-z]+ly )?(?<at>welcomed|received|greeted|met) (?:(?!<P)[^\s.;:]+ ){0,9}?(?:(?:on|upon) (?:arrival|arriving|(?:<H\d+> )arrival) )?(?:to|in|at) ${TO}`,
      'g',
    ),
  },
  {
    name: 'sent',
    needs: A.SEND | A.GOAL,
    pattern: new RegExp(
      String.raw`\b(?<at>sent|sends|send|sending|dispatched|despatched|dispatches|dispatching|flew|brought|accompanied|accompanies|accompanying|escorted) ${gap(2)}${NAMED}(?: ,)? (?:(?!<P)[^\s.;:]+ ){0,7}?(?:to|into|on ${gap(5)}${TRIP} to) ${TO}`,
      'g',
    ),
  },
  {
    name: 'arrived-from',
    needs: A.MOVE | A.GOAL,
    pattern: new RegExp(
      String.raw`\b(?<at>arrived|arrives|arriving|flew in|flying in|flown in|returned|returning|returns|back|back home|fresh) ${gap(6)}from ${gap(5)}${TO}(?! ')`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'came-here',
    needs: A.TRIP,
    pattern:
      /\b(?<at>flew in|flies in|flown in|jetted in|arrived|arrives|came|come|landed|lands|touched down|is|was|be|been)(?: here| in town)?(?: (?:late |early )?(?:on )?<D\d+>(?: (?:night|morning|afternoon|evening))?)? (?:for|on) (?:an?|<H\d+>|the) (?:[\w-]+ ){0,5}?(?:visit|trip|tour|stay|stopover)\b(?! (?:to|of|in|at|by|from|that|through|across)\b)/g,
    here: true,
    subject: true,
  },
  {
    name: 'landed-here',
    needs: A.MOVE,
    pattern:
      /\b(?<at>arrived|arrives|arriving|landed|touched down|flew in|flies in|flown in|flying in|jetted in|landing)(?: here)?(?: (?!in |at |to |into |on |from |for )(?:[a-z]+|<D\d+>|<C\d+>)){0,2}(?= ?(?:[.,;]|$|(?:on|late|early) (?:the )?<D| <D\d+>|a (?:day|few)|via |with (?:a|<H)|from |for (?:the|talks|an?|his|her|<H)|hours? |to (?:a|attend|take|hold|meet|cheers|sign|see) |in the (?:kingdom|country|emirate|sultanate|republic|capital|city|principality|island)|at the airport|on the eve|and |without |shortly |earlier |overnight|aboard |by ))/g,
    here: true,
    subject: true,
  },
  {
    name: 'left-here',
    needs: A.MOVE,
    pattern:
      /\b(?<at>left|departed|flew home|flew out|flew back|returned home|leaves|departs|flies home)(?: (?:here|town|the (?:country|city|capital|islands?|kingdom)))?(?: (?:early|late))?(?: (?:on )?<D\d+>(?: (?:night|morning|afternoon|evening))?)(?= ?(?:[.,;]|$|after|following|for home|and ))/g,
    here: true,
    subject: true,
  },
  {
    name: 'on-arrival',
    needs: A.HOST | A.NOUN,
    pattern: new RegExp(
      String.raw`\b(?:greeted|welcomed|received|met) by <[PO]\d+> (?:[a-z]+ ){0,3}?(?<at>on|upon) arrival (?:[a-z]+ ){0,4}?(?:were|was|are|is) ${NAMED}`,
      'g',
    ),
    here: true,
  },
  {
    name: 'took-to',
    needs: A.SEND | A.GOAL,
    pattern: new RegExp(
      String.raw`\b(?:trip|tour|journey|swing|days|weeks?|abroad|programme|itinerary|agenda|schedule|route|visit) (?:(?!<P)[\w-]+ ){0,4}?(?:that|which|has|will|would|,) ?(?:(?:has|had|have|will|would|also|first|is|to) )*(?<at>took|takes|take|taken|brought|brings|taking|bringing|led|leading|leads|lead|carry|carries|carried|taking) ${P} (?:on |first |also |back )*to ${TO}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'taking-in',
    needs: A.TRIP | A.GOAL,
    pattern: new RegExp(
      String.raw`\b(?:trip|tour|journey|swing|itinerary|visit) (?:(?!<P)[^\s.;:]+ ){0,8}?(?<at>(?:with|including|involving|featuring) (?:[a-z]+ ){0,3}?(?:stops?|stopovers?|visits|legs|halts) (?:[a-z]+ ){0,2}?(?:in|to|at)|taking in|takes in|took in|covering|covers|spanning|including|encompassing|comprising|via|through) ${TO}`,
      'g',
    ),
    subject: true,
    aside: true,
    noun: true,
  },
  {
    name: 'next-stop',
    needs: A.TRIP | A.GOAL,
    pattern: new RegExp(
      String.raw`${P} (?:'s )?(?:[\w-]+ ){0,3}?(?:stop|leg|destination|port of call|halt)(?: <D\d+>)? (?:was|would be|being) (?:the )?(?<at>in )?${TO}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'next-stop-planned',
    needs: A.TRIP | A.GOAL,
    pattern: new RegExp(
      String.raw`${P} (?:'s )?(?:[\w-]+ ){0,3}?(?:stop|leg|destination|port of call|halt)(?: <D\d+>)? (?:is|will be) (?:the )?(?<at>in )?${TO}`,
      'g',
    ),
    noun: true,
    status: 'planned',
  },
  {
    name: 'arriving-list',
    needs: A.MOVE | A.GOAL,
    pattern: new RegExp(
      String.raw`\b(?<at>flying|arriving|landing|coming)(?: in)? (?:to|into|in|at) ${TO} (?:[a-z]+ ){0,3}?(?:was|were|is|are|will be) ${NAMED}`,
      'g',
    ),
  },
];
