// Journeys told by a noun: "paid a visit to", "on a trip to", "X's tour of", "the visit of Y to", "is on a state visit". One pattern each.
// Plans and journeys called off are told by nouns too; invitations are none.
import { gap, HOLDS, LAND, NAMED, ON, P, REGIONAL, REGIONS, TO, TRIP, type VisitFrame } from './visit-patterns.ts';

/** As `gap`, short of "that takes him on to": a leg of its own (visit-hosts.ts). */
const short = (n: number): string =>
  String.raw`(?:(?!<P|(?:him|her|them) (?:on|onwards?|further|then|next) )[^\s.;:]+ ){0,${n}}?`;

export const NOUN_FRAMES: readonly VisitFrame[] = [
  {
    name: 'abroad-here',
    pattern: new RegExp(
      String.raw`\b(?<at>${HOLDS}|on) (?:out |off )?(?:(?:on )?<D\d+> )?(?:on )?(?:an? |the |<H\d+> |his |her )?(?:(?!<P|<D)[^\s.;:,]+ ){0,6}?(?:(?:trip|tour|journey|visit) abroad|(?:visit|trip|stay) (?:(?!<P)[^\s.;:,]+ ){0,4}?to the (?:${LAND}|islands?))\b`,
      'g',
    ),
    here: true,
    subject: true,
  },
  {
    name: 'visit',
    pattern: new RegExp(
      String.raw`\b(?<at>${HOLDS}) (?:on )?${gap(9)}${TRIP} ${short(6)}(?:to|of|in|through|across|around|at) ${TO}`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'aside',
    pattern: new RegExp(
      String.raw`\b(?<at>${ON}) (?:an?|the|this|that|another|one|<D\d+> 's|what|two|three|separate|official|state|working|first|back-to-back|recent)? ?${gap(6)}${TRIP} (?!that (?:<H\d+>|the) )(?:<D\d+> )?${short(5)}(?:to|of|in|through|across|around|at) ${TO}`,
      'g',
    ),
    subject: true,
    aside: true,
    noun: true,
  },
  {
    // "her talks in Oslo over, X flew on"
    name: 'behind-him',
    pattern: new RegExp(
      String.raw`(?:<H\d+>|\b(?:his|her|their)) (?:[a-z-]+ ){0,2}?(?<at>business|talks|meetings|work|stay|visit|mission|engagements|appointments) (?:in|to) ${TO} (?:done|over|finished|completed|concluded|at an end|behind (?:him|her|<P\d+>))(?= )`,
      'g',
    ),
    subject: true,
    aside: true,
    noun: true,
  },
  {
    name: 'delegation',
    pattern: new RegExp(
      String.raw`\b(?<at>led|leads|leading|lead|headed|heads|heading) (?:an?|the|his|her|<H\d+>) ${gap(6)}(?:delegation|mission|team|group|party) ${gap(5)}(?:to|in) ${TO}`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'chose',
    pattern: new RegExp(
      String.raw`\b(?<at>chose|chosen|chooses|choosing|picked|picks|selected|opted for) ${TO} (?:for|as) ${gap(5)}(?:${TRIP}|destination)\b`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'ended-here',
    pattern:
      /\b(?<at>began|begins|started|starts|kicked off|concluded|concludes|wrapped up|ended|ends|finished|completed|opened|continued|continues) (?:an?|<H\d+>|the|his|her) (?:(?!<P)[\w-]+ ){0,5}?(?:visit|trip|stay|tour)\b(?: of (?:[\w-]+ ){1,2}(?:days?|hours))?(?= ?(?:[.,;]|$|(?:on )?<D|with|late|early|by|after))/g,
    here: true,
    subject: true,
  },
  {
    name: 'paid-it',
    pattern: new RegExp(
      `\\b(?<at>paid|pays|pay|paying) ${TO} (?:an?|another|<H\\d+>|the) (?:[a-z-]+ ){0,4}?(?:visit|call)\\b`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'the-visit',
    pattern: new RegExp(
      String.raw`\bthe (?:(?:three|two|four|five|one|six)-[a-z]+ |state |official |working |historic |latest |planned )*(?<at>visit|trip|journey|tour) (?:to|of|in) ${TO} (?:(?:on|in|from) <D\d+> )?(?:is|was|will|would|comes|came|begins|began|marks|marked|ends|ended|follows|followed|has|had|lasts|lasted|takes|took)\b`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'visit-where',
    pattern: new RegExp(
      String.raw`(?<!(?:<H\d+>|'s) (?:[a-z-]+ ){0,3})(?<at>${TRIP}) ${gap(7)}(?:to|of|in) ${TO} ,? ?(?:where|in which|during which|on which|in the course of which|when) ${gap(3)}${NAMED}(?! (?:had )?(?:received|welcomed|hosted|met|greeted) (?:him|her|them|<P))`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'called-off',
    pattern: new RegExp(
      String.raw`\b(?<at>postponed|postpones|postponing|cancell?ed|cancels|cancell?ing|delayed|put off|called off|scrapped|rescheduled|deferred) ${gap(4)}${TRIP} ${gap(5)}(?:to|of|in) ${TO}`,
      'g',
    ),
    subject: true,
    noun: true,
  },
  {
    name: 'planned',
    pattern: new RegExp(
      String.raw`\b(?<at>plans|planned|planning|announced|announces|scheduled|schedules|considering|mulling|preparing|prepares|prepared|readying|confirmed) (?:for )?(?:an?|<H\d+>|the|his|her|another) ${gap(5)}${TRIP} ${gap(5)}(?:to|of|in) ${TO}`,
      'g',
    ),
    subject: true,
    status: 'planned',
  },
  {
    name: 'regional-tour',
    pattern: new RegExp(
      String.raw`\b(?<at>${HOLDS}|on) (?:on )?${gap(7)}(?:${TRIP} ${gap(4)}(?:to|of|in|through|across|around) (?:the )?(?:[a-z-]+ |<L\d+> ){0,3}?(?:${REGIONS})|(?:[a-z]+-(?:nation|country|stop|leg|capital|city) |${REGIONAL} )(?:[a-z-]+ ){0,3}?(?:trip|tour|swing|visit))\b`,
      'g',
    ),
    here: true,
    subject: true,
  },
  {
    name: 'visit-of-here',
    pattern: new RegExp(
      String.raw`\b(?<at>visit|trip|tour|stay|arrival) (?:<D\d+> )?(?:of|by) ${gap(3)}${NAMED}(?! (?:to|in|of)\b(?! <D))(?: of <C\d+>)?(?! (?:to|in)\b(?! <D))`,
      'g',
    ),
    here: true,
    noun: true,
  },
  {
    name: 'own-visit-here',
    pattern:
      /(?<!from )(?<who><H\d+>|<[PG]\d+> 's) (?:(?!<P|(?:on|for|during|of|in|at|to|with|from|after|before|and|by) )[a-z-]+ |<D\d+> (?:'s )?){0,3}?(?<at>visit|trip|stay|stopover)\b(?:(?= in (?:as many|<D|two|three|four|five|six|seven|eight|nine|ten|years|months|weeks))|(?! (?:(?:<D\d+> |(?!(?:began|begins|ended|ends|started|starts|lasts|lasted) (?!in <[CL]))[a-z]+ ){0,4}?(?:to|of|in|at|through|across|from|abroad|home|there)\b|'|card|books?)))/g,
    here: true,
    noun: true,
  },
  {
    // "it was her first visit to the kingdom"
    name: 'own-visit-land',
    pattern: new RegExp(
      String.raw`(?<who><H\d+>|<[PG]\d+> (?:'s|, whose)) (?:(?!<P)[a-z-]+ ){0,3}?(?<at>visit|trip|journey|stay) (?:to|in) (?:the|this) (?:[a-z]+ )?${LAND}\b(?! (?:of|'))`,
      'g',
    ),
    here: true,
    noun: true,
  },
  {
    name: 'trip-in',
    pattern: new RegExp(
      String.raw`${NAMED}(?: ,)? (?:(?!<P|arriv|land|fl[yi]|travel|go|leav|head|depart|will|would|due|com)[^\s.;:]+ ){0,3}?(?<at>in) ${TO} (?:on|for) (?!<D)(?:an? |his |her |the |<H\d+> )?${gap(5)}${TRIP}\b`,
      'g',
    ),
  },
  {
    name: 'visit-that',
    pattern: new RegExp(
      `${TRIP} (?:that|which) (?:the )?${P}(?: ,)? ${gap(4)}(?<at>paid|pay|made|make|makes|pays|began|begins|paying|making|undertook|undertaken|undertake) ${gap(5)}(?:to|in) ${TO}`,
      'g',
    ),
  },
  {
    name: 'own-visit',
    pattern: new RegExp(
      String.raw`(?<who><H\d+>|<[PG]\d+>(?: '(?= )| 's| ,? ?whose|(?= (?:state|official|working|planned|upcoming|historic) ))) ${gap(6)}(?<at>${TRIP}) (?:(?!<P|(?:him|her|them) )[^\s.;:]+ ){0,5}?(?:to|of|in|through|across) ${TO}`,
      'g',
    ),
    noun: true,
  },
  {
    // "her Bolivian stay", "the Bolivian leg of her tour"
    name: 'nation-visit',
    pattern:
      /(?<who><H\d+>|<[PG]\d+>(?: 's|(?= ')))(?: ')? (?:[a-z-]+ ){0,2}?(?<to><N\d+>) (?:[a-z-]+ )?(?<at>visit|stay|trip|tour|sojourn|stopover|journey|leg)\b(?! (?:to|of|in|through) )/g,
    noun: true,
  },
  {
    // "before her departure for La Paz, X said"
    name: 'departure-for',
    pattern: new RegExp(
      String.raw`\b(?:(?<eve>day before|eve of)|before|ahead of|prior to|on|upon|at|after) (?:his|her|their) (?<at>departure|arrival|return) (?:for|in|at|home from|from) ${TO} (?:(?:on )?<D\d+> )?, (?:the )?${NAMED}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'visit-by',
    pattern: new RegExp(
      String.raw`(?<at>${TRIP}|arrival) ${gap(5)}(?:to|in) ${TO} (?:(?!<P|was |were |is |are |welcomed|received|invited|hosted|greeted|accompanied)[^\s.;:]+ ){0,8}?(?:by|of|from) (?!which )(?:the )?${gap(2)}${P}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'visit-of',
    pattern: new RegExp(
      String.raw`(?<at>${TRIP}|arrival) (?:<D\d+> )?(?:of|by) ${gap(3)}${P}(?: ,)? ${gap(3)}(?:to|in) ${TO}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'returned-from-visit',
    pattern:
      /\b(?<at>returned|returns|back|came back|flew back|flown back) (?:home |only |just )?from (?:<H\d+>|his|her|their|the|an?) (?:[a-z-]+ ){0,4}?(?:visit|trip|journey|tour|stay)\b(?! (?:to|of|in|through|across|around|abroad)\b)/g,
    subject: true,
    there: true,
  },
  {
    name: 'visit-there',
    pattern: new RegExp(String.raw`\b(?<at>on|${HOLDS}) (?:on )?${gap(6)}${TRIP} (?:<D\d+> )?there\b`, 'g'),
    subject: true,
    aside: true,
    there: true,
  },
  {
    name: 'visit-start',
    pattern:
      /\b(?<at>at the (?:start|beginning|outset|close|end) of) (?:an?|the|<H\d+>|his|her) (?:(?!<P)[\w-]+ ){0,4}?(?:visit|stay)\b(?! (?:to|of <|in|at|by)\b)/g,
    here: true,
    subject: true,
  },
  {
    name: 'during-visit',
    pattern:
      /\b(?<at>during|throughout|in the course of|at the (?:start|end|outset) of) (?:<H\d+>|his|her|their|the latter 's) (?:[a-z-]+ |<D\d+> ){0,3}?(?:visit|stay|trip)\b(?! (?:<D\d+> )?(?:to|of|in|at|through|across|by|abroad|home|there)\b)/g,
    here: true,
    subject: true,
    aside: true,
  },
  {
    name: 'for-whom-first',
    pattern: new RegExp(
      String.raw`\bfor (?:the )?${P} (?:, [^,.;]{1,50} , )?(?:it|this) (?<at>is|was|will be|had been) (?:the|<H\d+>|his|her|an?|<C\d+>) ${gap(4)}${TRIP} (?:to|in) ${TO}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'own-visit-there',
    pattern:
      /(?<who><H\d+>|<[PG]\d+> 's) (?:(?!<P)[a-z-]+ |<D\d+> (?:'s )?){0,3}?(?<at>visit|trip|journey|stay|stop|tour) there\b/g,
    noun: true,
    there: true,
  },
  {
    name: 'own-arrival',
    pattern: new RegExp(
      `${P}(?: 's)? ${gap(2)}(?:(?<at>arrival|landing|return|departure|flight) ${gap(3)}(?:in|at|to|for)|(?<at2>return) (?:home )?from) ${TO}`,
      'g',
    ),
  },
  {
    name: 'came-here',
    pattern:
      /\b(?<at>flew in|flies in|flown in|jetted in|arrived|arrives|came|come|coming|landed|lands|touched down|is|was|be|been)(?: here| in town)?(?: (?:late |early )?(?:on )?<D\d+>(?: (?:night|morning|afternoon|evening))?)? (?:for|on) (?:an?|<H\d+>|the) (?:[\w-]+ ){0,5}?(?:visit|trip|tour|stay|stopover)\b(?! (?:to|of|in|at|by|from|that|through|across|there)\b)/g,
    here: true,
    subject: true,
  },
];
