// Journeys told by a verb or by where somebody is: "flew to", "toured", "was in", "is due in", "arrived here". One pattern each.
// The traveller is mostly the subject of the clause (kinds/visits/travellers.ts), not a word of the pattern.
import { gap, LAND, MOVES, moving, NAMED, SEES, SITE, TO, TRIP, type VisitFrame } from './visit-patterns.ts';

export const VERB_FRAMES: readonly VisitFrame[] = [
  {
    name: 'arrival',
    pattern: new RegExp(
      String.raw`(?:\b|(?=<O))(?<at>${MOVES}) ${moving(7)}(?:in|to|at|for|into|on|onto|towards?|through|outside|near) ${TO}`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'visited',
    pattern: new RegExp(
      String.raw`\b(?<at>${SEES}) (?!to |by |from |of |with )(?:${gap(3)}(?:the )?|(?:(?!<[PCN])[^\s.;:,]+ ){0,7}?(?:in|near|outside) )${TO}`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'presence',
    pattern: new RegExp(
      String.raw`\b(?<at>be|been|was|were|is|are|sat|sitting) (?:(?:then|back|away|already|also|currently|now|still|off|over|out|here|present|down|himself|herself|there|last|again) )?(?:in|off to|at)(?: \d+)? ${TO}(?! (?:'s|,? and <P|[-–] ))`,
      'g',
    ),
    subject: true,
    close: true,
  },
  {
    name: 'where-visits',
    pattern: new RegExp(
      String.raw`${SITE} ,? ?where ${NAMED}(?: ,)? (?:(?:is|was|has|had|been|currently|also) ){0,3}?(?<at>paying|making|paid|pays|made|on|began|begins|ended|ends) ${gap(6)}${TRIP}\b(?! (?:to|of|in) <)`,
      'g',
    ),
  },
  ...(['here', 'there'] as const).map((where) => ({
    name: `last-${where}`,
    pattern: new RegExp(
      String.raw`\bthe (?:last|first|only|previous) (?:[\w<>-]+ ){1,7}?(?<at>${where}) (?:was|had been|has been|were) (?<who><P\d+>)`,
      'g',
    ),
    [where]: true,
    made: true,
  })),
  {
    name: 'where-went',
    pattern: new RegExp(
      String.raw`${SITE} (?:, |was |is )?(?:where|whither|to which) (?:the )?${NAMED} (?:, (?!who)[^,;.]{1,40} , )?(?:had |has |have )?${gap(2)}(?<at>(?:began|begins|begin|opened|started|starts|start|ended)(?= ${gap(4)}${TRIP}\b)|been(?! [a-z]+ing )|spent|travelled|traveled|travels|flown|flew|flies|heads|goes|gone|went|come|came|arrived|landed|headed|touched down|driven|drove|crossed|sailed|moved on|moved)\b(?! (?:to|from|up)\b)`,
      'g',
    ),
  },
  {
    name: 'among-those',
    pattern: new RegExp(
      String.raw`\b(?:those|guests|leaders|dignitaries|first|visitors|heads of state|others) (?:who |to )?(?:had |have )?(?<at>arrived?|arriving|come|came|coming|landing|landed|flying|flew|flown|travelled|travelling|traveling|travel) ${gap(3)}(?:in|to|into|at) ${TO} ${gap(4)}(?:was|were|is|are) (?:the )?${NAMED}`,
      'g',
    ),
  },
  {
    name: 'came-then',
    pattern:
      /\b(?<at>came|arrived|comes|stopped|(?<=\bha[ds] )come)(?= (?:twice|three times|in (?:the (?:first|second|third|last) week of |early |late |mid- ?)?<D\d+>|on <D\d+>|here\b|<D\d+>|(?:two|three|four|five|a few|several) (?:days|weeks|months|hours) (?:later|earlier|ago)))/g,
    here: true,
    subject: true,
    close: true,
  },
  {
    name: 'in-town',
    pattern: new RegExp(
      String.raw`\b(?<at>${MOVES}) ${moving(5)}(?:(?:in|to|into|at) (?:the|this) (?:[a-z-]+ ){0,2}?${LAND}|on (?:the|this) (?:[a-z-]+ ){0,2}?islands?)\b(?! (?:of|'|state)(?= |$)| <[CL])`,
      'g',
    ),
    here: true,
    subject: true,
  },
  {
    name: 'opening-in',
    pattern: new RegExp(
      String.raw`^(?<at>in) ${TO} (?:on <D\d+> )?(?:for|to attend|to take part in|since|on(?! <D)) (?:(?!<P)[^\s.;:,]+ ){1,10}?, (?:the )?${NAMED}`,
      'g',
    ),
  },
  {
    // "after Lima and Quito, X is visiting Bogota"
    name: 'after-stops',
    pattern: new RegExp(
      String.raw`(?:^|[,;–-] )(?<at>after) ${TO} , (?:the )?${NAMED}(?: of <C\d+>)? (?:(?:is|has|was|will|had|now|also|then|be) )*(?:visit|reach|arriv|fl[iyoe]|travel|mov|continu|goes|go|head|tour|land|went|came|come|expected)`,
      'g',
    ),
  },
  {
    name: 'last-to',
    pattern: new RegExp(
      String.raw`\b(?:first|last|only|latest|second|third|next)(?: [\w<>-]+){0,5} to (?<at>set foot|visit|come|travel|tour|fly|journey|(?:be|have been) (?:received|welcomed)|have (?:visited|come|gone|travelled|been)) (?:in |to |on )?(?:the )?${TO} (?:, in <D\d+> , )?(?:was|is|had been|has been|were) (?:the )?${NAMED}`,
      'g',
    ),
  },
  {
    name: 'last-to-here',
    pattern: new RegExp(
      String.raw`\b(?:first|last|only|latest|second|third|next)(?: [\w<>-]+){0,5} to (?<at>set foot here|visit|come|travel here)(?: here)? (?:was|is|had been|has been|were) (?:the )?${NAMED}`,
      'g',
    ),
    here: true,
  },
  {
    name: 'in-town-now',
    pattern:
      /\b(?<at>been|was|were|is|are) (?:also |back |still |now |currently |already )*(?:in town|in the country|here)(?= ?(?:[.,;]|$|together|last|in <D|twice|once|with|for|on|as|since|until|to |this|at the))/g,
    here: true,
    subject: true,
    close: true,
    made: true,
  },
];
