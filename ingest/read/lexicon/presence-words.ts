// How English tells who else was at a meeting, as patterns over skeletons: before the names, behind them, or with them for an agent.
// Read in kinds/meetings/presence.ts. "Accompanied" on a journey is none of them.
import { Cued } from '../cues.ts';

const oneOf = (alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

/** Nouns for a meeting that is spoken of again. */
const MEETING =
  '(?:meetings?|talks|discussions?|conversations?|sessions?|rounds?|luncheon|lunch|dinner|receptions?|audiences?|encounters?|call|event|ceremon(?:y|ies)|signing|negotiations|consultations|table|banquet|meal|iftar|breakfast|exchange|tea)';
/**
 * "the talks", "all the trilateral rounds", "their meeting". Of four repetitions V8 keeps count, up to three it writes out one
 * behind the other: in patterns that hold this one often, that took a tenth of a second.
 */
export const THE_MEETING = String.raw`(?:(?:all|both|most|each|part) (?:of |two |three |four )?)?(?:(?:the|these|those|that|this|his|her|their|<[GHN]\d+>) (?:[\w-]+ ){0,4}?${MEETING}|(?<=(?:all|both) (?:(?:two|three|four) )?)${MEETING})\b`;
const MEAL = '(?:lunch|luncheon|dinner|supper|breakfast|tea|table|iftar|the signing)';
const THEM = String.raw`(?:him|her|them|both|(?:the )?<[GPO]\d+>|the (?:two|three|four|pair|presidents|leaders|ministers|delegations|others|signatories|signers|rivals|generals))`;
const OWN = String.raw`(?:the|that|his|her|their|<[HG]\d+>)`;
/** Where at a table: not at some other event. */
const AT = String.raw`(?: ,)?(?: (?:at|in|during|for|from|on|around|throughout) (?:${THE_MEETING}|${MEAL}|(?:the )?<[CNBLD]\d+>(?: side)?)| (?:at|in) [a-z-]+(?= (?:was|were|sat|is))| , held [^,]{1,50} ,| (?:as well|too|also|there|throughout|all the while)){0,4}`;

/** What stands before "were X and Y". */
const AHEAD = oneOf([
  'present',
  'in attendance',
  `attending(?: ${THE_MEETING})?`,
  `(?:taking part|participating)(?: in ${THE_MEETING})?`,
  'looking on',
  'standing by',
  'watching',
  String.raw`witnessing <?[\w ]{2,20}>?`,
  `sitting in(?: on ${THE_MEETING})?`,
  String.raw`(?:sitting|seated) (?:at|around) ${OWN} (?:[\w-]+ )?table`,
  String.raw`at ${OWN} (?:[\w-]+ ){0,2}table`,
  `at (?:${THE_MEETING}|${MEAL})`,
  'in the (?:[a-z-]+ )?room',
  'on hand',
  '(?<=also )there',
  String.raw`at (?:his|her|their|<[HG]\d+>) side`,
  'joining (?:in|the talks|the meeting)',
  'invited to the table',
  'stood by',
  `(?:the )?(?:other |foreign |official |main )?(?:witness(?:es)?|mediators?|go-betweens?|intermediar(?:y|ies)|brokers?|facilitators?|moderators?|guarantors?|hosts?|hostess|(?:third|fourth|fifth|sixth|last|other|remaining) (?:participants?|partners?|members?|man|woman|leaders?|signator(?:y|ies)|guests?|ministers?|presidents?|parties))(?: (?:of|at|to|in|for) (?:${THE_MEETING}|the (?:day|act|deed|deal|agreement|accord|document|trio|quartet|group|party|round|table)))?(?: from [a-z]+)?`,
]);
const BESIDE = `(?:(?:at|by|on|to) <P\\d+> 's (?:side|left|right)|(?:(?:seated|sitting|standing|placed|enthroned) )?(?:beside|besides|alongside|next to|between|opposite|with|behind|flanking|facing|accompanying|joining|around|at the side of|in the company of) ${THEM}${AT}(?: at the table| at the signing| on the sofa| in the front row)?)`;
const ON_A_SIDE = String.raw`(?:on|from|for) (?:the )?(?:<[CN]\d+>|<[GHP]\d+>|other|host|<[GHP]\d+> 's)(?: 's)? side(?: of the table)?`;

/** "Looking on were X and Y", "with him sat X", "on the Kazakh side, X". */
export const INVERTED = new Cued(
  new RegExp(
    String.raw`(?:^|[.;:,–—-] |\band )(?:(?:also |likewise |again |there |among those |among the guests |as well )*${AHEAD}${AT}|${BESIDE}|${ON_A_SIDE}) (?:(?:was|were|sat|stood|came|had been|appeared)(?: also| likewise| seated)? (?!by |at |in |on |to |not )|(?<=side ), (?=<P))`,
  ),
);

const DONE_BY = oneOf(
  'attended|witnessed|joined|followed|moderated|mediated|chaired|overseen|facilitated|led|presided over|watched|brokered'.split(
    '|',
  ),
);
/** "The talks were attended by X", "they took place in the presence of X". */
export const PASSIVE = new Cued(
  new RegExp(
    String.raw`\b(?:${THE_MEETING}|it|they|which)(?: , [^,]{1,60} ,)? (?:was|were|had been)(?: held| also| likewise| in turn){0,2} (?:${DONE_BY} (?:(?:also|among others|on (?:the )?(?:<[CN]\d+>|host)(?: 's)? side) )*by|in the (?:presence|company) of|under the (?:eyes|chairmanship) of) `,
  ),
);
export const TOOK_PLACE = new Cued(
  new RegExp(
    String.raw`\b(?:${THE_MEETING}|it|they) (?:took place|was held|were held|went on|was conducted)\b[^.;]{0,40}? in the (?:presence|company) of `,
  ),
);
/** "X, flanked by Z": right at the name of who is at the table. */
export const JOINED = new Cued(
  new RegExp(
    String.raw`(?:(?<host><[PG]\d+>)|\bthe <[NO]\d+>) (?:, )?(?:who )?(?:was |were |had been )?(?:also |later |then )?(?:joined|flanked|assisted|seconded|supported|accompanied) (?:(?:at|in|during|for|throughout) (?<which>(?:all |both |each of )?(?:of )?(?:the|these|those|his|her|their|<H\d+>) (?:[\w-]+ )?)${MEETING} (?:with <P\d+> )?)?by `,
  ),
);
export const HAD_WITH = new Cued(
  /(?<host><[PG]\d+>) (?:(?:had|brought)(?: with (?:him|her|them|<[PG]\d+>))|(?:took|brought)(?: along)? with (?:him|her|them|<[PG]\d+>) (?:to|into) (?:the|<H\d+>) (?:[\w-]+ )?(?:talks|meeting|table|audience|negotiations|session|dinner|lunch)(?: with <P\d+>)?|'s side (?:also )?(?:included|comprised|consisted of|was made up of)) |<[CNB]\d+>(?: , [^,]{1,60} ,| ,)? (?:(?:was|were|had been) )?(?:also |in turn )?represented (?:there |at the table |at the meeting |at the talks |at the ceremony )?by /,
);

/** "They were there as guests of X": those whose guests they were sat with them. */
export const GUESTS_OF = new Cued(
  /(?:\bthe (?:two|three|four|pair)|\bthey|\bboth|<G\d+>)(?: [a-z]+)? (?:were|had been|sat|stayed)(?: (?!<[PG])\S+){0,8} guests? of (?=(?:the )?<P)/,
);
/** "X had Y and Z with him": whom somebody brought to the table. */
export const HAD_BESIDE =
  /(?:<[PG]\d+>|\bthe <[NO]\d+>) (?:(?:had|brought)(?: along)? (?<names>(?:(?:the |his |her |<H\d+> )*<P\d+>(?: ,| and| , and)? ?){1,4})(?:with|beside|alongside|next to) (?:him|her|them|<[HPG]\d+>)(?! (?:to|from|on)\b)|brought(?: along)? (?:<H\d+>|his|her) (?<own><P\d+>)(?! (?:'s|to|into|back|up|a|an|the|home)\b))/;

/** "The talks brought six ministers to the table, X and Y among them". */
export const AMONG_THEM =
  /\b(?:table|talks|session|meeting|round|signing)\b[^;]*? , (?<names>(?:(?:the |<[HNC]\d+> )*<P\d+>(?: ,| and| , and)? ?){1,5})among them\b/;

/** What one does who is at the table of others; for `matches`. */
export const PRESENT = new Cued(
  new RegExp(
    String.raw`\b${oneOf([
      String.raw`(?:was|were|had been) (?:also |there |likewise |the [a-z]+ (?:man|woman|person|leader) )*(?:present|in attendance|there|in the (?:same )?room|on hand|(?:seated |sitting )?(?:at|around) ${OWN} (?:[a-z-]+ )?table|at (?:his|her|their|<H\d+>) side|among those present|among ${OWN} (?:other )?guests|connected|of the party|in on ${THE_MEETING})\b(?! (?:when|while|as(?! well)|until|from|since)\b)(?! (?:at|in|on|for) (?!${THE_MEETING}|the room))`,
      `(?:attended|joined|took part in|participated in|sat in on|sat through|witnessed|watched|oversaw|chaired|moderated|presided over|mediated|shared|followed) ${THE_MEETING}(?! (?:of|from) )`,
      String.raw`(?:sat in|took part|attended|participated|looked on|looked in|listened in|dialled in|dialed in)(?: as well| too| also| for \w+)?(?= [.;,])`,
      '(?:looked|sat|listened|dialled) in (?:for|on|from)',
      'looked on(?= (?:as|while) )',
      `(?:watched|saw|applauded)(?: as)? ${THEM} (?:sign|signed|put|initial|ink|exchange|shake|embrace)`,
      `hosted (?:it|them|${THE_MEETING})`,
      '(?:applauded|(?:turned|showed|came) (?:up|along))(?: as well| too| also)?(?= [.;,]|$)',
      'also (?:took part|attended|participated|sat in|joined)',
      '(?:was|were) also on the line',
      'sat in (?:when|as|while|during|on)',
      '(?:stood|sat) at the table',
      String.raw`(?:stood|sat|was|were|had been) (?:beside|next to|with|between|opposite|alongside) (?:them|<[GP]\d+>)(?! (?:on|to|in|at) <)`,
      String.raw`joined (?:(?:the )?<G\d+>|them|the (?:<O\d+>|two|three|four|five|trio|others|pair|presidents|leaders|ministers|group|party|company|delegations))`,
      `(?:took part|attended|participated|joined|joined in)(?: in (?:it|${THE_MEETING}))? (?:as well|too)`,
      String.raw`accompanied (?:him|her|them|<[PG]\d+>) (?:to|at|in|during|into) ${THE_MEETING}`,
      String.raw`flanked (?:them|both|the two|<G\d+>|<P\d+> and <P\d+>)`,
      '(?:took|was in|were in|held|occupied) the chair',
      String.raw`presided(?= (?:,|\.|and|as|when|while)|$)`,
      'acted as (?:an? |the )?<O\\d+>(?= [.;,])|(?:acted|served) as (?:an? |the )?(?:host|mediator|go-between|moderator|chair|chairman|interpreter|facilitator|intermediary)s?',
      `(?:was|were) (?:the )?(?:host(?:ess)?s?|mediators?|moderators?) (?:of|at) ${THE_MEETING}`,
      String.raw`played (?:the )?host to (?:them|<G\d+>|the (?:two|three|ceremony|signing|talks|meeting))`,
      'made it (?:three|four|five|six|a )',
      String.raw`(?:sat|stood|was|were|had been)(?: also| already)?(?: seated| seen| sitting| standing| placed)? (?:on either side of|behind|in the middle of|at the side of|around|next to|beside) (?:them|him|her|both|the two|the (?:ministers|signatories|signers|negotiators|<O\d+>)|<[GP]\d+>)(?! (?:on|to|in|at) <)`,
      String.raw`(?:ate|dined|lunched|drank|breakfasted|negotiated) with (?:them|<G\d+>)`,
      'joined(?: in)?(?= (?:[.;,]|after (?:an?|half|some|the first)|later|towards|halfway|midway|from the|at the end|by (?:phone|video)))',
      String.raw`mediated between (?:them|the two|both|<G\d+>)`,
      String.raw`took part (?:on|from|for) (?:the )?(?:<[CN]\d+>|other)(?: 's)?(?: side)?`,
      '(?:took|kept) (?:the )?(?:notes|minutes)',
      '(?:was|were) the (?:hosts?|hostess|mediators?|go-betweens?|facilitators?)(?= [.;,]|$)',
      '(?:made up|was|were) the (?:third|fourth|fifth|sixth)(?: (?:man|woman|person|leader|minister|guest))? (?:in the room|at the table|of the group|in the group|to sign)',
      '(?:completed|rounded off|made up) the (?:round|trio|quartet|quintet|foursome|circle|party|table|line-up|picture|company)',
      '(?:was|were) (?:also )?there(?: too| also)? as (?:facilitators?|mediators?|witness(?:es)?|hosts?|go-betweens?|guarantors?|<O\\d+>)',
      '(?:stood|sat) (?:by|behind|between|beside|around) (?:as|them|while|when)',
      '(?:was|were) (?:a|the|another|one of the|among the) (?:(?:third|fourth|fifth|other|further) )?(?:signator(?:y|ies)|witness(?:es)?)(?= [,.;to])',
      '(?:came|had come|flew in|had flown in|had travelled|were brought) (?:to|for) (?:the|their|<H\\d+>) (?:signing|ceremony|table)(?: ceremony)?',
      'joined (?:the )?(?:signatories|signers|table|circle)',
      String.raw`stayed with (?:them|<G\d+>)`,
      `assisted at ${THE_MEETING}`,
      String.raw`(?:sat|stood|was seated|were seated) (?:at|by|on) (?:his|her|their|<H\d+>|<P\d+> 's) (?:side|right|left)`,
      String.raw`(?:names?|signatures?) to (?:\S+ ){1,3}as (?:an? )?(?:[a-z]+ )?witness(?:es)?`,
      '(?:signed|signed it) as (?:an? )?(?:[a-z]+ )?witness(?:es)?',
      '(?:signed|did) (?:the same|likewise|it too)',
      'stayed (?:for|to) (?:the )?(?:lunch|dinner|tea|meal|talks)',
      String.raw`came (?:along|with (?:him|her|them|<[PG]\d+>)) as`,
    ])}(?![\w-])`,
    'g',
  ),
);
/** "They sat at the table, as did X". */
export const AS_DID = new Cued(
  /\b(?:as|so)(?: ,? ?[a-z-]+ ,?)? (?:did|had|was|were) (?=(?:the )?(?:<[NC]\d+> (?:'s )?|[a-z]+ 's )?<[PO])/,
);
/** After "with X", what says that X was there. */
export const THERE =
  /^(?:(?:seated |sitting |standing |also |all )*(?:around|at|across|round) the (?:[a-z-]+ )?table|(?:also )?present|in attendance|looking on|presiding|mediating|chairing|applauding|in the chair|(?:seated |sitting |standing )?between (?:them|<[GP]\d+>|the two)|standing (?:by|next to|beside|behind)|sitting (?:in|next to|beside|by)|behind (?:them|him|her|<[PG])|next to <P|watching|taking part|joining|listening(?: in)?|participating|acting as|serving as|as (?:the )?(?:mediators?|hosts?|interpreters?|witness(?:es)?)|(?:standing |seated |sitting )?at (?:<H\d+>|his|her|their) side|also (?:there|attending|present|taking part))\b/;

/** Without one of these no sentence says that somebody was there. */
export const CUE = new Cued(
  /\b(?:present|presence|attendance|attend\w*|tak(?:e|ing) part|took part|participat\w+|look\w* (?:on|in)|watch\w*|witness\w*|sat|stood|seated|table|sitting|side|room|hand|join\w*|accompan\w+|flank\w*|assisted|seconded|beside|next to|between|opposite|alongside|with|chaired|presided|moderated|mediated|as did|so did|as had|as was|as were|so (?:,|[a-z]+)|came along|stayed|oversaw|shared|followed|connected|dialled|company|on the line|also there|names?|signatures?|guests|the same|likewise|represented|host|hosts|hostess|mediators?|facilitators?|moderators?|guarantors?|participants?|signator(?:y|ies)|chair|acted as|made (?:it|up)|completed|brought|among them|ate|dined|lunched|drank|breakfasted|negotiated|took|kept|was the|were the|behind|around|in the middle|at (?:the|lunch|dinner|supper|breakfast))\b/,
);
