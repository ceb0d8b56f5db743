// Journeys told by others or by the route: who was welcomed, sent or taken there, whose guest somebody was, what a tour takes in.
import { GOAL } from './goals.ts';
import { gap, NAMED, P, SITE, TO, TRIP, type VisitFrame } from './visit-patterns.ts';

const ASIDE = ' , (?!who |whose |and )[^,;.]{1,70} ,';

export const HOST_FRAMES: readonly VisitFrame[] = [
  {
    name: 'country-hosts',
    pattern: new RegExp(
      String.raw`(?<!\b(?:of|in|from|at|with|to) (?:the )?)${SITE} (?:(?:has|had|is|was|will|<D\d+>|on|also|be) ){0,3}?(?<at>(?:play|played|plays|playing) host (?:(?:on |in )?<D\d+> )?to|host(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|seeing) (?:the )?${NAMED}(?! 's)`,
      'g',
    ),
  },
  {
    name: 'country-expects',
    pattern: new RegExp(
      String.raw`(?<!\b(?:of|in|from|at|with|to) (?:the )?)${SITE} (?:(?:is|was|had|has|been|also|now|then) ){0,2}?(?<at>expects|awaits|expected|expecting|awaiting) (?:the )?${NAMED}(?! (?:'s|to)\b)`,
      'g',
    ),
    status: 'planned',
  },
  {
    name: 'was-sent',
    pattern: new RegExp(
      String.raw`${NAMED}(?:${ASIDE}| ,)? ${gap(3)}(?:was|were|been|being|be) (?<at>sent|dispatched|despatched|flown) (?:(?!<P|prison|jail)[^\s.;:]+ ){0,4}?to (?!prison|jail)${TO}`,
      'g',
    ),
  },
  {
    name: 'guest',
    pattern: new RegExp(
      String.raw`${NAMED}(?:${ASIDE}| ,)? ${gap(3)}(?:was|is|were|been|be) (?:an? |the )?(?:official |state |honou?red )?(?:<[HP]\d+> (?:'s )?)?(?<at>guests?) (?:of (?:the )?<P\d+> )?(?:${gap(4)}(?:in|at)|of) ${TO}`,
      'g',
    ),
  },
  {
    name: 'guest-of',
    pattern: new RegExp(
      String.raw`${NAMED}(?:${ASIDE}| ,)? ${gap(3)}(?:was|is|were|been|be) (?:an? |the )?(?:official |state |honou?red )?(?:(?<host><H\d+>) (?<at>guests?)|(?<at2>guests?) of (?<host2><P\d+>))`,
      'g',
    ),
  },
  {
    name: 'welcome',
    pattern: new RegExp(
      String.raw`\b(?<at>welcomed|welcomes|welcome|welcoming|greeted|greets|invited|hosted|hosts) (?!by )${gap(2)}${P} (?:(?!<P)[^\s.;:]+ ){0,6}?(?:to|in|at|on (?:<[HP]\d+>) ${gap(3)}visit to) ${TO}`,
      'g',
    ),
  },
  {
    name: 'whom-welcomed',
    pattern: new RegExp(
      String.raw`${NAMED}(?: ,)? whom <[PO]\d+> (?:had )?${gap(2)}(?<at>welcomed|received|greeted|hosted) ${gap(4)}(?:to|in|at) ${TO}`,
      'g',
    ),
  },
  {
    name: 'welcomed',
    pattern: new RegExp(
      String.raw`${NAMED}(?:${ASIDE}| ,)? ${gap(3)}(?:was|be|been|were|is|being|got) (?:[a-z]+ly |himself |herself )?(?<at>welcomed|received|greeted|met) (?:by (?:the )?<P\d+> )?(?:(?!<P)[^\s.;:]+ ){0,9}?(?:(?:on|upon) (?:arrival|arriving|(?:<H\d+> )arrival) )?(?:to|in|at) ${TO}`,
      'g',
    ),
  },
  {
    name: 'sent',
    pattern: new RegExp(
      String.raw`\b(?<at>sent|sends|send|sending|dispatched|despatched|dispatches|dispatching|flew|brought|(?:(?<!what )brings?|takes?|took|leads?|led)(?= <[PG]\d)|accompanied|accompanies|accompanying|escorted) ${gap(2)}${NAMED}(?: ,)? (?:(?!<P)[^\s.;:]+ ){0,7}?(?:to|into|on ${gap(5)}${TRIP} to) ${TO}`,
      'g',
    ),
  },
  {
    name: 'on-arrival',
    pattern: new RegExp(
      String.raw`\b(?:greeted|welcomed|received|met) by <[PO]\d+> (?:[a-z]+ ){0,3}?(?<at>on|upon) arrival (?:[a-z]+ ){0,4}?(?:were|was|are|is) ${NAMED}`,
      'g',
    ),
    here: true,
  },
  {
    name: 'called-on',
    // "called on the President in Lima", not "called on him in Lima to step down"
    pattern: new RegExp(
      String.raw`\b(?<at>called|calls|calling|call|dropped in|drops in|looked in|looks in) on (?:the |<H\d+> )?<[PO]\d+>(?: ,)? (?:at (?:(?!<P)[^\s.;:,]+ ){1,5}?)?in ${TO}(?! (?:(?:on )?<D\d+> )?(?:to|for|not) )`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'took-to',
    pattern: new RegExp(
      String.raw`\b(?:trip|tour|journey|swing|days|weeks?|abroad|programme|itinerary|agenda|schedule|route|visit) (?:(?!<P)[\w-]+ ){0,4}?(?:(?:of|to|through) (?:the )?<L\d+> )?(?:, which (?:(?!<P)[^\s.;:,]+ ){1,8}?(?:, )?and )?(?:that|which|has|will|would|then|also|,)? ?(?:(?:has|had|have|will|would|also|first|then|later|is|to) )*(?<at>took|takes|take|taken|brought|brings|bring|taking|bringing|led|leading|leads|lead|carry|carries|carried) (?:${P}|him|her|them) (?:on |onward |onwards |further |then |next |first |also |back )*(?:from (?<more>${GOAL}) (?:, where [^;.]{1,90} , )?)?to ${TO}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'taking-in',
    pattern: new RegExp(
      String.raw`\b(?:trip|tour|journey|swing|itinerary|visit) (?:(?!<P)[^\s.;:]+ ){0,8}?(?<at>(?:with|including|involving|featuring) (?:[a-z]+ ){0,3}?(?:stops?|stopovers?|visits|legs|halts) (?:[a-z]+ ){0,2}?(?:in|to|at)|taking in|takes in|took in|covering|covers|spanning|including|encompassing|comprising|via|through) ${TO}`,
      'g',
    ),
    subject: true,
    aside: true,
    noun: true,
  },
  {
    name: 'accompanied-to',
    pattern: new RegExp(
      `${NAMED}(?: ,)? (?:[a-z]+ ){0,2}?(?:was|were|is|are|will be) (?<at>accompanied) (?:[a-z]+ ){0,2}?to ${TO}`,
      'g',
    ),
  },
  {
    // "and her guest, X": also where who hosts is one word with the guest
    name: 'own-guest',
    pattern:
      /(?:<H\d+>|\b(?:his|her|their|its)) (?:<N\d+> |[a-z-]+ )?(?<at>guests?|visitors?) (?:from (?:the )?(?:<[CLN]\d+> |[a-z]+ ){1,3})?,? ?(?:the )?(?<who><P\d+>)/g,
    here: true,
  },
  {
    name: 'guest-was',
    pattern:
      /\b(?:guests?|visitors?) (?:of honour |from abroad )?(?:(?:since |for |on )?<D\d+> )?(?<at>was|were|is|are) (?<who><P\d+>(?: (?:,|and|, and) <P\d+>)*)/g,
    here: true,
  },
  {
    name: 'was-guest',
    pattern: new RegExp(
      String.raw`${NAMED}(?: of <C\d+>)?(?: ,)? (?:was|were|is|are) (?:an?|the|another|among the) (?:[a-z]+ ){0,3}(?<at>guests?|visitors?)(?: of honou?r)?(?= ?[.,;])`,
      'g',
    ),
    here: true,
  },
  {
    name: 'which-reached',
    pattern: new RegExp(
      String.raw`${SITE} , (?:which|that) (?:(?:the )?${NAMED}|he|she|they) (?:had |has |also |then |only )*(?<at>reached|reaches|left|leaves|entered|visited|visits|toured|tours)\b`,
      'g',
    ),
  },
];
