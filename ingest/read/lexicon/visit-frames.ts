// How English tells that somebody travelled to a country: one pattern per construction, over skeletons (../skeleton.ts).
// `who` travels, `to` is the goal, `at` the word that the journey hangs on. Invitations are none of them.

const P = String.raw`(?<who><[PGH]\d+>(?: (?:,|and|, and) <P\d+>)*)`;
const TO = String.raw`(?<to><[CL]\d+>(?: (?:,|and|, and) <C\d+>)*|<N\d+> (?:capital|city|island|resort)|the <N\d+> capital)`;
const TRIP = '(?:visits?|trips?|tours?|journey|swing|pilgrimage|state visit|stopover|stop)';
const gap = (n: number): string => String.raw`(?:(?!<P)[^\s.;]+ ){0,${n}}?`;

export interface VisitFrame {
  name: string;
  pattern: RegExp;
  noun?: boolean;
  /** No country is named: it is where the text stands. */
  here?: boolean;
  /** Who travels is the subject of the sentence, not a word of the pattern. */
  subject?: boolean;
}

export const VISIT_FRAMES: readonly VisitFrame[] = [
  {
    name: 'visit',
    pattern: new RegExp(
      String.raw`${P}(?: ,)? ${gap(6)}(?<at>paid|pays|pay|paying|made|makes|make|making|began|begins|begin|started|starts|start|kicked off|concluded|concludes|wrapped up|ended|ends|is on|was on|are on|were on|on|embarked|embarks|undertook|undertakes|conducted|conducting|left|leaves|completed|continues|continued|opened) ${gap(9)}${TRIP} ${gap(6)}(?:to|of|in) (?:the )?${TO}`,
      'g',
    ),
  },
  {
    name: 'arrival',
    pattern: new RegExp(
      String.raw`${P}(?: ,)? ${gap(5)}(?<at>arrived|arrives|arrive|arriving|landed|lands|touched down|came|comes|come|coming|travelled|traveled|travels|travel|travelling|traveling|flew|flies|fly|flown|went|goes|go|going|headed|heads|head|departed|departs|left|leaves|leave|set off|journeyed|jetted|reached|toured|tours|in) ${gap(4)}(?:in|to|at|for|into) (?:the )?${TO}`,
      'g',
    ),
  },
  {
    name: 'visited',
    pattern: new RegExp(
      String.raw`${P}(?: ,)? ${gap(5)}(?<at>visited|visits|visit|visiting|toured|reached) ${gap(3)}(?:the )?${TO}(?! ')`,
      'g',
    ),
  },
  {
    name: 'trip-in',
    pattern: new RegExp(
      String.raw`${P}(?: ,)? ${gap(3)}(?<at>in) (?:the )?${TO} (?:on|for) (?:an? |his |her )?${gap(5)}${TRIP}`,
      'g',
    ),
  },
  {
    name: 'visit-that',
    pattern: new RegExp(
      String.raw`(?<at>${TRIP}) (?:that|which) ${P}(?: ,)? ${gap(4)}(?:paid|made|makes|pays|began|begins|is paying|is making|undertook) ${gap(5)}(?:to|in) (?:the )?${TO}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'stay',
    pattern: new RegExp(
      String.raw`(?<!of |of the |between |between the )(?<who><P\d+>)(?: ,)? (?:(?:had|has|have) (?:just )?been|was|were|is|are) (?:already |also |back |currently |now |still )?(?<at>in|away in|off to) (?:the )?${TO}(?! (?:'s|,? and <P))`,
      'g',
    ),
  },
  {
    name: 'own-visit',
    pattern: new RegExp(String.raw`${P}(?: 's)? ${gap(5)}(?<at>${TRIP}) ${gap(4)}(?:to|of|in) (?:the )?${TO}`, 'g'),
    noun: true,
  },
  {
    name: 'visit-by',
    pattern: new RegExp(
      String.raw`(?<at>${TRIP}) ${gap(5)}(?:to|in) (?:the )?${TO} ${gap(8)}(?:by|of|from) ${gap(2)}${P}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'welcome',
    pattern: new RegExp(
      String.raw`(?<at>welcomed|welcomes|welcome|welcoming|received|invited) ${gap(2)}${P} ${gap(3)}(?:to|in|on (?:his|her|<P\d+>) ${gap(3)}visit to) (?:the )?${TO}`,
      'g',
    ),
  },
  {
    name: 'welcomed',
    pattern: new RegExp(
      String.raw`${P}(?: ,)? ${gap(3)}(?:was|been|were|is) (?<at>welcomed|received|greeted) ${gap(2)}(?:to|in) (?:the )?${TO}`,
      'g',
    ),
  },
  {
    name: 'adverbial',
    pattern: new RegExp(
      String.raw`(?<who><P\d+>) ,(?: who (?:${gap(3)}(?:be|is|was|were|been))?)? ?(?<at>in) (?:the )?${TO}(?! ')(?= (?:from|until|till|since|between) <D| (?:for|on) (?:an?|<H\d+>|the) ${gap(5)}${TRIP}\b)`,
      'g',
    ),
  },
  {
    name: 'to-be-in',
    pattern: new RegExp(
      String.raw`(?<who><P\d+>)(?: ,)? (?:(?:is|was|are|were) (?:due |expected |scheduled |set )?to|will|would) (?<at>be) (?:back )?in (?:the )?${TO}(?! ')`,
      'g',
    ),
  },
  {
    name: 'visit-of',
    pattern: new RegExp(
      String.raw`(?<at>${TRIP}) (?:<D\d+> )?(?:of|by) ${gap(3)}${P}(?: ,)? ${gap(3)}(?:to|in) (?:the )?${TO}`,
      'g',
    ),
    noun: true,
  },
  {
    name: 'arrived-from',
    pattern: new RegExp(
      String.raw`(?<who><P\d+>)(?: ,)? ${gap(4)}(?<at>arrived|arrives|arriving|flew in|flying in) ${gap(3)}from (?:the )?${TO}(?! ')`,
      'g',
    ),
  },
  {
    name: 'came-here',
    pattern: new RegExp(
      String.raw`(?<who><P\d+>)(?: ,)?(?: who)? ${gap(2)}(?<at>flew in|flies in|arrived|arrives|came|landed|touched down|is|was)(?: here| in town)?(?: (?:late |early )?(?:on )?<D\d+>(?: (?:night|morning|afternoon|evening))?)? (?:for|on) (?:an?|<H\d+>|the) (?:[\w-]+ ){0,4}?(?:visit|trip|tour)\b(?! (?:to|of|in|at|by|from)\b)`,
      'g',
    ),
    here: true,
  },
  {
    name: 'onward',
    pattern: new RegExp(
      String.raw`(?:before|then|afterwards|later|from there|next|,|and) (?<at>(?:heading|travelling|traveling|flying|going|moving|continuing|proceeding|travels|flies|heads|continues|proceeds|travelled|traveled|flew|headed|went|proceeded|continued|journeyed) (?:on |onwards? |back |later |directly )?(?:to|for)|leaving for|leaves for|departing for) (?:the )?${TO}(?! ')`,
      'g',
    ),
    subject: true,
  },
  {
    name: 'took-to',
    pattern: new RegExp(
      String.raw`\b(?:trip|tour|journey|swing|days|weeks?|abroad|programme|itinerary) (?:(?!<P)[\w-]+ ){0,4}?(?:that|which|has|will|would|,) ?(?:(?:has|had|have|will|would|also) )*(?<at>took|takes|take|taken|brought|brings|taking|bringing|led|leading) ${P} (?:on )?to (?:the )?${TO}`,
      'g',
    ),
    noun: true,
  },
];
