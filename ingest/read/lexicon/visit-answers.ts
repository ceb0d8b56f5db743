// Journeys told by what else is told: somebody "did so", "returned the visit", "came with her", "was the last to come", or came when
// something was done in a place.
import { gap, NAMED, SITE, TO, TRIP, type VisitFrame } from './visit-patterns.ts';

export const ANSWER_FRAMES: readonly VisitFrame[] = [
  {
    name: 'did-so',
    pattern:
      /\b(?<at>did|done|doing) (?:so|it)\b|\b(?<at2>went|goes|go|gone|came|come|travelled|travels|travel|flew|flies) (?:there )?(?:instead\b(?! of)|in (?:<H\d+>|his|her|the [a-z]+ 's) (?:stead|place)\b)/g,
    subject: true,
    as: 'spoken-of',
  },
  {
    name: 'returned-visit',
    pattern:
      /\b(?<at>returned|returns|return|returning|reciprocated|reciprocate|repaid|repay) (?:the|that|this|<H\d+>) (?:state |official |first )*(?:visit|call|compliment)\b(?! (?:to|in) (?:the )?<[CLN])|\b(?<at2>paid|pays|pay|made|make|paying|making) (?:a|the|<H\d+>) return visit\b(?! (?:to|in) (?:the )?<[CLN])/g,
    subject: true,
    as: 'answer',
  },
  {
    name: 'done-on-visit',
    pattern: new RegExp(
      String.raw`\b(?:in|at) ${SITE} (?:(?:on |in )?<D\d+> )?(?<at>during|on) (?:an?|<H\d+>|his|her) ${gap(4)}${TRIP}\b(?! (?:<D\d+> )?(?:to|of|in|at|through|across|by|from) <?)`,
      'g',
    ),
    subject: true,
    aside: true,
  },
  {
    name: 'came-with',
    pattern:
      /\b(?<at>come|came|comes|arrived|flew in|flown in|travelled|traveled|made the (?:trip|journey)) (?:along |together )?with (?<with><P\d+>)(?= ?(?:[.,;]|$))/g,
    here: true,
    subject: true,
    close: true,
  },
  {
    name: 'joined-there',
    pattern: new RegExp(
      String.raw`\b(?<at>joins?|joined|joining) (?:<[PG]\d+>|him|her|them) (?:<D\d+> )?in ${TO}`,
      'g',
    ),
    subject: true,
    close: true,
  },
  {
    name: 'was-last',
    pattern: new RegExp(
      String.raw`${NAMED}(?: , who)? (?:of <C\d+> )?(?:was|were|is|had been|has been|remains) (?:among )?the (?:last|first|only|latest)(?: [a-z<>0-9-]+){0,4} to (?<at>come|arrive|land|fly in|visit|do so|make (?:the|such an?) (?:trip|journey|visit))(?= ?(?:[.,;]|$|here\b|in <D|<D))`,
      'g',
    ),
    here: true,
    made: true,
  },
  {
    name: 'when-came',
    pattern: new RegExp(
      String.raw`\b(?:in|at|to) ${SITE} (?:(?:on|in|last|early|late) )*(?:<D\d+> )?(?:, )?when (?:the )?${NAMED} (?:had |was |were |then )?(?<at>(?:came|come|arrived|visited|visiting|stopped over|flew in|(?:on|paid|began|made|paying|making) (?:an?|<H\d+>) ${gap(4)}${TRIP})\b(?! (?:to|into|in|from|up|by|of) |(?: the| this)? <[CLN])|(?:was|became) (?:the|an?) (?:first |only |official |foreign )*(?:guest|visitor)\b)`,
      'g',
    ),
  },
];
