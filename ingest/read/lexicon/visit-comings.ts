// Journeys to where the text stands, told without naming it: somebody steps off the plane, is expected here, came for the funeral, flew out
// again in the evening. The country is found by kinds/visits/framed-visits.ts.
import { gap, NAMED, TRIP, type VisitFrame } from './visit-patterns.ts';

const VEHICLE = '(?:plane|aircraft|jet|flight|train|ship|helicopter)';
const WHEN = String.raw`(?: (?:on|in|early|late|again))*(?: <D\d+>| in the (?:early |late )?(?:morning|afternoon|evening)| at (?:noon|midday|night|midnight|dawn)| overnight| later)`;
const OCCASION =
  '(?:funeral|burial|inauguration|swearing-in|summit|conference|meeting|talks|ceremony|occasion|opening|celebrations?|anniversary|congress|wedding|signing|forum|session|coronation|event)';

export const COMING_FRAMES: readonly VisitFrame[] = [
  {
    name: 'stepped-off',
    pattern: new RegExp(
      String.raw`\b(?<at>stepped (?:off|out of|from)|got off|alighted from|emerged from|climbed (?:out of|down from)) (?:the|<H\d+>|his|her) (?:[a-z]+ )?${VEHICLE}\b`,
      'g',
    ),
    here: true,
    subject: true,
  },
  {
    name: 'due-here',
    pattern:
      /\b(?<at>expected|due|awaited|scheduled to be|(?<=\b(?:will|is to|are to) )be) (?:back )?(?:here|in town|in the (?:country|kingdom|capital|city|republic|emirate|sultanate))\b|(?<=\b(?:is|are|be) (?:already |now )?)(?<at2>on) (?:<H\d+>|his|her|their) way(?: here)?(?= ?(?:[.,;]|$))/g,
    here: true,
    subject: true,
    status: 'planned',
  },
  {
    name: 'to-come',
    pattern:
      /\b(?:will|would|is to|are to|plans to|is due to|is expected to) (?<at>come|visit|pay a visit|follow)(?: <P\d+>)?(?= (?:(?:early|late|later) )?(?:in|on|next|this)? ?(?:the )?<D\d+>| in the (?:spring|summer|autumn|winter)| next (?:week|month|year)| later this| in (?:two|three|four|a few) (?:days|weeks|months))/g,
    here: true,
    subject: true,
    status: 'planned',
  },
  {
    name: 'came-for',
    pattern: new RegExp(
      String.raw`\b(?<at>came|(?<=\bha[ds] )come|flew in|travelled|traveled) for (?:the|an?|<H\d+>|<P\d+> 's|this) (?:[a-z-]+ ){0,3}?${OCCASION}\b(?! (?:in|at) (?:the )?<[CL])`,
      'g',
    ),
    here: true,
    subject: true,
    close: true,
  },
  {
    name: 'plane-landed',
    pattern: new RegExp(
      String.raw`\b${VEHICLE} (?:(?:that|which) (?:had )?(?:brought|carried)|bringing|carrying|with) (?:the )?${NAMED} (?:on board |aboard )?(?<at>landed|arrived|touched down|came in)\b(?! (?:in|at) (?:the )?<[CL])`,
      'g',
    ),
    here: true,
  },
  {
    name: 'visit-paid',
    pattern: new RegExp(
      String.raw`${TRIP} (?:that|which) (?:the )?${NAMED}(?: of <C\d+>)? (?:had |has )?(?<at>paid|made)(?= ?(?:[.,;]|$|<D|(?:in|on) <D|last|this|here))`,
      'g',
    ),
    here: true,
  },
  {
    name: 'visitor-from',
    pattern: new RegExp(
      String.raw`\b(?:visitor|guest) (?<at>from) (?:the )?(?:<N\d+> capital|<[CL]\d+>) , (?:the )?${NAMED}`,
      'g',
    ),
    here: true,
  },
  {
    name: 'flew-out',
    pattern: new RegExp(
      String.raw`\b(?<at>flew (?:out|home|off)|flown (?:out|home)|(?:took|caught|boarded) (?:the|an?|<H\d+>) (?:[a-z]+ )?(?:plane|flight) (?:back|home))(?:${WHEN}|(?= ?(?:[.,;]|$)))`,
      'g',
    ),
    here: true,
    subject: true,
  },
  {
    name: 'visit-day',
    pattern: new RegExp(
      String.raw`\b(?<at>on) the (?:[a-z]+ ){0,2}(?:day|morning|evening) of (?:an?|the|<H\d+>|his|her) ${gap(4)}(?:visit|trip|stay)\b(?! (?:to|of|in|at|through|across|by|abroad) )`,
      'g',
    ),
    here: true,
    subject: true,
    aside: true,
  },
];
