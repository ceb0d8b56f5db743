// Signs that somebody is on a journey where no construction says whereto: he came, was met at the airport, stays on, goes home. Patterns over
// skeletons; who and where, kinds/visits/unsaid-goals.ts knows.
import { LAND, moving, type VisitFrame } from './visit-patterns.ts';

export interface TravelSign extends VisitFrame {
  /** Told of who is here already: of the journey only the month is known. */
  late?: true;
  /** A name must follow that no list of places has. */
  unknown?: true;
  /** Whoever of the sentence is a stranger came, whether he is met or meets. */
  anyone?: true;
}

const SCENE =
  '(?:airport|tarmac|runway|airfield|air ?base|aerodrome|railway station|quay|gangway|red carpet|foot of the (?:steps|stairs)|(?:steps|door) of the (?:plane|aircraft))';
const GREETED =
  'met|meets|received|receives|greets?|greeted|welcomes?|welcomed|embraced|embraces|awaited|awaits|picked up|fetched|escorted|inspected|reviewed';
const SEEN_OFF = 'accompanied|thanked|waved|bade|took leave|parted|said goodbye';

export const TRAVEL_SIGNS: readonly TravelSign[] = [
  {
    name: 'comes',
    subject: true,
    close: true,
    pattern:
      /\b(?<at>came|(?<=\b(?:had|has) )come|arrived|landed|flew in|flown in|disembarked|came ashore|(?<=> , )here)(?= (?:for (?!the (?!day|weekend|night|purpose))|on |as (?:an? |the )|with (?!<P)|to (?:hand|deliver|bring|sign|see|meet|attend|open|discuss|talk|offer|ask|thank|present|take|hold|prepare|say|convey|mediate)\b|by way of|via|by (?:air|sea|train|plane|ship|road|boat|helicopter|car|special)|at (?:the|an?|<[HP]\d+>)(?: [a-z']+){0,3} (?:invitation|request)|aboard|in the (?:morning|evening|night|company)|and (?:went|left)|alone|overnight)(?:\b|(?= ?<))|(?= [.,;]))/g,
  },
  {
    // "flew to" a place of which nobody knows where it lies
    name: 'goes-somewhere',
    subject: true,
    unknown: true,
    pattern: new RegExp(
      String.raw`\b(?<at>arrived|arrives|landed|lands|touched down|touches down|flew|flown|came|(?<=\b(?:had|has) )come|travelled|traveled|(?<=\bbeen )travell?ing|went|gone|drove|sailed|headed|brought (?<who><P\d+>)) (?:, )?${moving(5)}(?:in|to|at|into|through|for) (?:the (?:[a-z-]+ )?[a-z]+ of )?(?=[a-z][a-z-]{2})`,
      'g',
    ),
  },
  {
    name: 'stays',
    subject: true,
    close: true,
    late: true,
    pattern: new RegExp(
      String.raw`\b(?<at>stays|stayed|stay|staying|remains?|remained) (?:on )?(?:until|till|for (?:another )?(?:an?|two|three|four|five|six|seven|one)? ?(?:[a-z]+ )?(?:days?|nights?|hours|week)|in (?:the|this) ${LAND}|here|in town)\b`,
      'g',
    ),
  },
  {
    name: 'goes-home',
    subject: true,
    close: true,
    late: true,
    pattern:
      /\b(?<at>goes|go|going|went|gone|flies|fly|flew|flown|flying|travels|travel|travelled|traveled|travelling|returns|return|returned|returning|leaves|leave|left|leaving|departs|depart|departed|heads|headed|heading|sails|sailed|sets off|set off) (?:<D\d+> |[a-z]+ly |again |straight |late |early |on ){0,3}(?:(?:back |for )?home\b(?! to)|(?:back )?(?:to|for) (?<to>(?:the )?(?:<N\d+> capital|<[CL]\d+>))|empty-handed)/g,
  },
  {
    name: 'met-at',
    anyone: true,
    pattern: new RegExp(
      String.raw`\b(?<at>${GREETED})\b(?=[^;]*\b${SCENE}\b)|\b${SCENE}\b[^;.]*? (?<at2>${GREETED})\b`,
      'g',
    ),
  },
  {
    // honours that are given to a guest alone
    name: 'honoured',
    subject: true,
    pattern:
      /\b(?<at>(?:reviewed|inspected) (?:the |a )?(?:[a-z]+ )?(?:guards?|troops)|took the salute|laid a wreath|(?:was|were) (?:given|accorded|honou?red with|greeted with|welcomed with) an? (?:[a-z0-9-]+ ){0,2}(?:salute|guard of honou?r|banquet)|signed the (?:visitors'?|guest) ?(?:' )?book)\b/g,
  },
  {
    name: 'seen-off',
    anyone: true,
    late: true,
    pattern: new RegExp(
      String.raw`\b(?<at>(?:saw|sees|seen|seeing|waved) (?:<P\d+> )?off|(?:bade|bid|bids|said) (?:farewell|goodbye) to|(?:${SEEN_OFF})(?=[^;]*\b${SCENE}\b))|\b${SCENE}\b[^;.]*? (?<at2>${SEEN_OFF})\b`,
      'g',
    ),
  },
];
