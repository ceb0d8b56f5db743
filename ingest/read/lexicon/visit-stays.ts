// Journeys told by having been somewhere: "had been there", "spent three days in", "left Lima for", "is in town", "no one since X".
// The place is often only "there" or "here"; where it lies, kinds/visits/framed-visits.ts knows.
import { GOAL } from './goals.ts';
import { gap, LAND, MOVES, NAMED, TO, type VisitFrame } from './visit-patterns.ts';

export const STAY_FRAMES: readonly VisitFrame[] = [
  {
    name: 'been-there',
    pattern:
      /\b(?<at>been) (?:back |out |over |once |twice |to see <P\d+> )?there\b|\b(?<at2>was|were|is) (?:last |once |twice |also |again |already |herself |himself )?there(?= ?(?:[:.;,]|$|(?:in|on|last|again|for|from|too|as well|himself|herself|with|until|at) ))/g,
    subject: true,
    close: true,
    there: true,
  },
  {
    name: 'went-there',
    pattern: new RegExp(
      String.raw`\b(?<at>${MOVES}|got|gets) (?:(?!<[PO])[a-z]+ |<D\d+> ){0,3}?there\b(?! (?:is|are|was|were|will|has|have)\b)`,
      'g',
    ),
    subject: true,
    there: true,
  },
  {
    name: 'since',
    pattern: new RegExp(
      String.raw`\b(?:no|not|first|last|only|never|nobody|none|years)\b (?:(?!<P)[^\s.;:]+ ){0,9}?(?:visit|trip|journey|stay|stop|call|gone|been|come|went|came|travelled|traveled|go|set foot|paid|made|visited|seen|flown|in office|office|leader|monarch|<O\d+>) (?:(?!<P)[^\s.;:]+ ){0,6}?${TO} (?:(?!<[PCL])[^\s.;:]+ ){0,8}?(?<at>since) (?:<D\d+> , (?:when|in which) )?(?:the |those? of |that of |then )?${NAMED}(?! (?:took|became|was (?:elected|sworn|appointed|named|chosen)|assumed|won|succeeded|entered|came to power))`,
      'g',
    ),
    made: true,
  },
  {
    name: 'not-since',
    pattern: new RegExp(
      String.raw`\bnot since (?:the )?${NAMED} (?:, [^,;.]{1,50} , |(?:in )?<D\d+> )?(?<at>has|had|have) (?:(?!<P)[^\s.;:]+ ){1,9}?(?:in|to|visited) ${TO}`,
      'g',
    ),
    made: true,
  },
  {
    name: 'since-here',
    pattern:
      /\b(?:no|first|last|only|nobody|none)\b (?:(?!<[PCL])[^\s.;:]+ ){0,9}?(?:visit|trip|journey|stay|stop|come|came|go|gone|here|there|visited|called) (?:(?!<[PCL])[^\s.;:]+ ){0,8}?(?<at>since) (?:<D\d+> , when )?(?:the )?(?<who><P\d+>) (?:had )?(?:arrived|came|landed|was here|visited|stopped|sailed in|flew in|in <D|, in <D)/g,
    made: true,
    here: true,
  },
  {
    name: 'spent-in',
    pattern: new RegExp(
      String.raw`\b(?<at>spent|spends|spending|spend|passed|after|with|had|has had|stayed|stays) (?:(?!<[PCL])[\w-]+ ){1,4}?(?:hours?|days?|nights?|minutes|weeks?|weekend) (?:both |with (?:the )?<[PO]\d+> )?(?:in|on|at) ${TO}`,
      'g',
    ),
    subject: true,
    aside: true,
  },
  {
    name: 'spent-day',
    pattern: new RegExp(
      String.raw`\b(?<at>spent|spends|spending|spend|passed) (?:the |a |his |her |<H\d+> )?(?:[a-z]+ ){0,2}?(?:<D\d+>|weekend|night|holiday|day)(?: and <D\d+>)?(?: [a-z]+)? (?:in|at|on) ${TO}`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'been-here',
    pattern: new RegExp(
      String.raw`\b(?<at>been) (?:back |twice |once )?(?:to|in) (?:the|this) (?:[a-z-]+ )?(?:${LAND}|islands?)\b`,
      'g',
    ),
    here: true,
    subject: true,
    close: true,
  },
  {
    name: 'came-back',
    pattern:
      /\b(?<at>came back|was back|went back|comes back|returned)(?= (?:<D\d+>|on <D|in <D|a (?:day|week|month|year)|after|later|again|two|three|for (?:a|another|more)))/g,
    subject: true,
    there: true,
  },
  {
    name: 'spent-here',
    pattern: new RegExp(
      String.raw`\b(?<at>spent|spends|spending|spend|stayed|stays) (?:(?!<[PCL])[\w-]+ ){1,4}?(?:hours?|days?|nights?|minutes|weeks?|weekend) (?:in|on) (?:the|this) (?:[a-z-]+ )?(?:${LAND}|islands?)\b`,
      'g',
    ),
    subject: true,
    here: true,
  },
  {
    name: 'stayed',
    pattern: new RegExp(String.raw`\b(?<at>stayed|stays|staying) (?:on )?(?:in|at) ${TO}`, 'g'),
    subject: true,
  },
  {
    name: 'own-days',
    pattern: new RegExp(
      String.raw`(?<who><H\d+>|<[PG]\d+> (?:'s|')) (?:[\w-]+ ){0,3}?(?<at>hours?|days?|nights?|weeks?|weekend)(?: of [a-z]+)? (?:in|on|at) ${TO}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'been-to',
    pattern: new RegExp(String.raw`\b(?<at>been) (?:back |over |out |once |twice )*to ${TO}`, 'g'),
    subject: true,
    close: true,
  },
  {
    name: 'shuttle',
    pattern: new RegExp(
      String.raw`\b(?<at>shuttl(?:ed|es|ing)|commut(?:ed|es|ing)|flew|flying|travell?(?:ed|ing)) (?:[a-z]+ ){0,3}?(?:back and forth )?between (?<to>${GOAL}(?: , where [^;.]{0,70}? ,)? and ${GOAL})`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'adverbial',
    pattern: new RegExp(
      String.raw`${NAMED} ,(?: who (?:${gap(3)}(?:be|is|was|were|been))?)? ?(?:(?:currently|presently|now|already|still|at present) )?(?<at>in) ${TO}(?:(?<=(?:currently|presently|now|already|still|at present) in (?:the )?<[CL]\d+>)|(?= (?:from|until|till|since|between) <D| (?:for|on) (?:an?|<H\d+>|the|talks|his|her) | (?:to attend|to meet|to take part|attending|this week|at (?:the|that) (?:time|moment)|<D\d+> (?:for|to|on) )))`,
      'g',
    ),
  },
  {
    name: 'due-in',
    pattern: new RegExp(
      String.raw`\b(?<at>due|expected|awaited|anticipated|scheduled to be|set to be|expected to be|due to be|planning to be) (?:back |here |<D\d+> |on |next |next week |later |shortly |this |week |month )*(?:in|at) ${TO}`,
      'g',
    ),
    subject: true,
    status: 'planned',
  },
  {
    name: 'bound-for',
    pattern: new RegExp(String.raw`\b(?<at>bound for|en route to|on (?:<H\d+> |his |her |the )?way to) ${TO}`, 'g'),
    subject: true,
    aside: true,
  },
  {
    name: 'arrived-from',
    pattern: new RegExp(
      String.raw`\b(?<at>arrived|arrives|arriving|flew in|flying in|flown in|(?<=\bhad )come|c[ao]me (?:here|over|on|straight|directly)|came(?= from (?:the )?<[CL]\d+>)|coming|returned|returning|returns|back|back home|fresh(?= from (?:<H\d+> |his |her |an? |the )?(?:<[CL]\d+>|(?:[a-z-]+ ){0,2}(?:visits?|trips?|tour|stay|talks|summit|meetings?|mission|conference)\b))|came back|flew back|flew home|went home|gone home|going home|flown home|comes(?= from <[CL]\d+> , where)|landed) ${gap(6)}from ${gap(5)}${TO}(?! ')`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'landed-here',
    pattern:
      /\b(?<at>arrived|arrives|arriving|landed|lands|touched down|touches down|flew in|flies in|flown in|flying in|jetted in|drove in|landing)(?: here)?(?: (?!in |at |to |into |on |from |for |home\b|back\b)(?:[a-z]+|<D\d+>|<C\d+>)){0,2}(?= ?(?:[.,;]|$|(?:on|late|early) (?:the )?<D| <D\d+>|a (?:day|few)|via |with (?:a|<H)|from |for (?:the|talks|an?|his|her|<H)|hours? |(?:an?|two|three|four|some) (?:hours?|days?) |to (?:a|attend|take|hold|meet|cheers|sign|see) |in the (?:kingdom|country|emirate|sultanate|republic|capital|city|principality|island|morning|afternoon|evening|night|small hours)|at the airport|on the eve|and |without |shortly |earlier |overnight|aboard |by |on <B|at (?:the )?(?:[a-z'-]+ ){0,4}airport))/g,
    here: true,
    subject: true,
  },
  {
    name: 'came-over',
    pattern:
      /\b(?<at>flew|flown|flies|got|came|come|comes|travelled|traveled|travels|drove|sailed) (?:(?:over |up |down |all the way )?here\b|abroad\b)|\b(?<at2>came)(?= (?:too|as well)\b| with (?:<H\d+> (?:wife|husband|son|daughter|spouse|family|foreign|<)|an? (?:[a-z-]+ )?(?:delegation|entourage)))/g,
    here: true,
    subject: true,
    close: true,
  },
  {
    name: 'made-journey',
    pattern:
      /\b(?<at>made|makes|make|making) (?:the|<H\d+>) (?:long |same )?(?:journey|trip)\b(?! (?:to|of|in|with|for|from)\b)/g,
    here: true,
    subject: true,
  },
  {
    name: 'left-place',
    pattern: new RegExp(
      String.raw`\b(?<at>left|leaves|leaving|leave(?= (?:the )?<[CL]\d+>(?! for))|departed(?: from)?|departs(?: from)?|took leave of|said goodbye to|bade farewell to) ${TO}(?= ?(?:for|on|again|after|late|early|<D\d+>|by|at|with|and|this|in|only|just|shortly|hours|,|\.|$))`,
      'g',
    ),
    subject: true,
    leaves: true,
  },
  {
    name: 'way-back',
    pattern: new RegExp(
      String.raw`\b(?<at>on) (?:<H\d+>|his|her|the) (?:way|flight|journey) (?:back|home|back home) from ${TO}`,
      'g',
    ),
    subject: true,
    aside: true,
  },
  {
    name: 'received-there',
    pattern: new RegExp(
      String.raw`(?:^|[;,–-] )(?:and )?in ${TO} (?:on <D\d+> )?(?:, )?(?:the )?${NAMED}(?: of <C\d+>)? (?:was|were|had been|is|are|will be) (?:also |then |later )?(?<at>received|welcomed|greeted|met|hosted) by`,
      'g',
    ),
  },
  {
    name: 'left-here',
    pattern:
      /\b(?<at>left|departed|flew home|flew out|flew back|returned home|leaves|departs|flies home)(?: (?:here|town|the (?:country|city|capital|islands?|kingdom)))?(?: (?:early|late))?(?: (?:on )?<D\d+>(?: (?:night|morning|afternoon|evening))?)(?= ?(?:[.,;]|$|after|following|for home|and ))/g,
    here: true,
    subject: true,
  },
  {
    name: 'arriving-list',
    pattern: new RegExp(
      String.raw`\b(?<at>flying|arriving|landing|coming)(?: in)? (?:to|into|in|at) ${TO} (?:[a-z]+ ){0,3}?(?:was|were|is|are|will be) ${NAMED}`,
      'g',
    ),
  },
];
