// Words by which a text says that somebody travels along with another: before the names of the company, after them, or beside words
// of travel. Patterns over skeletons.
import { Cued } from '../cues.ts';

const HIS = String.raw`(?:<H\d+>|(?:the )?<[PGO]\d+> 's|(?:<H\d+>|his|her) (?:royal )?(?:majesty|highness|excellency|holiness) 's|his|her|their|the)`;
const GROUP = '(?:delegation|entourage|party|retinue|suite|group|team|company|train|contingent|mission)';
const WHOM = String.raw`(?:the )?(?:<[PGO]\d+>|(?:<H\d+>|his|her) (?:royal )?(?:majesty|highness|excellency|holiness)|him|her|them)`;
const BE = '(?:is|are|was|were|will be|has been|have been|had been)';

/** A sentence with none of these tells of no company. */
export const COMPANY_WORDS = new Cued(
  /\b(?:accompan\w+|entourage|delegation|party|retinue|suite|group|team|company|contingent|mission|trip|journey|flight|wife|husband|spouse|with|along|alongside|joined|plane|aircraft|beside|aboard|board|flanked|brought)\b/,
);

/** Where "in it" and "there" say that somebody came along, the sentence or the one before speaks of this. */
export const COMPANY_GROUP = /\b(?:delegation|entourage|party|retinue|suite|group|team|contingent|mission)\b/;

/** "At the talks the two ministers were accompanied by": those at a table, on both sides of it. */
export const AT_TABLE =
  /\b(?:both|each|sides|<G\d+>|ministers|leaders|presidents) (?:were|was|are|had been) (?:also )?(?:accompanied|joined|flanked|assisted) (?:[a-z]+ )*by\b|\b(?:at|in|during) (?:the|their) (?:[a-z]+ )?(?:talks|negotiations)\b[^;]*\b(?:accompanied|joined|flanked) by their\b/;

/** The names of the company follow. */
export const COMPANY_AFTER = new Cued(
  new RegExp(
    [
      String.raw`\baccompanied (?:(?!<P)[^\s.;]+ ){0,6}?by\b`,
      String.raw`\baccompanying ${WHOM}[^.;]{0,40}? (?:are|were|is|was)\b`,
      String.raw`\b(?:delegation|entourage|party) (?:[a-z]+ ){0,3}?(?:includ\w+|compris\w+|consist\w+|counts|counted|numbers|of which)\b`,
      String.raw`\b(?:brought|brings?|bringing|taken?|took|takes|taking) (?:(?:[a-z]+ ){0,2}<O\d+> )?(?:along|with (?:him|her|them|<P\d+>))\b`,
      // "with him is X", "travelling with her were X and Y", "beside him on the plane was X"
      String.raw`(?:^|[,;] )(?:also |and )?(?:with|travelling with|traveling with|flying with|alongside|along with|among those (?:who will travel|who travelled|who traveled|travelling|traveling) with|in the company of) ${WHOM} (?:on (?:the|<H\d+>|his|her) [a-z]+ |in (?:the )?(?:<N\d+> capital|<[CL]\d+>) )?${BE}(?! in <| on <| at <)\b`,
      String.raw`(?:^|[,;] )(?:also )?(?:in|among|part of|on board|aboard) (?:the members of )?${HIS} (?:[a-z]+ ){0,2}?(?:${GROUP}|plane|aircraft|companions) ${BE}\b`,
      String.raw`\b${BE} (?:also )?(?:joined|flanked) by\b`,
      String.raw`\b(?:in|of|to) (?:the|<H\d+>|his|her) (?:[a-zA-Z<>0-9]+ ){0,2}?${GROUP} :`,
    ].join('|'),
  ),
);

/** The names of the company stand before. */
export const COMPANY_BEFORE = new Cued(
  new RegExp(
    [
      String.raw`\b(?:${BE} )?accompan(?:y|ies|ied|ying)(?: ${WHOM})(?= |$)(?! (?:back )?to the (?:plane|airport|door|gate|car|border|station))`,
      String.raw`\b(?:${BE} )?(?:also )?(?:travel(?:l?ing|s|led|ed)?|came|comes|come|going|goes|go|went|flew(?: in| out| over)?|flown(?: in| out| over)?|arrived) (?:along )?with ${WHOM}(?! (?:and|to discuss)\b)`,
      String.raw`\b(?:came|comes|come|went|goes|going|been) along\b|\balong for the\b|\balong on the (?:flight|plane|trip|journey)\b|\bon board <H\d+> plane\b`,
      String.raw`\b${BE} (?:also |all |both |to be ){0,2}(?:on board(?= ?(?:[.,;]|too|as well|with|also))|with ${WHOM}(?= ?(?:[.,;]|$|in|on|for|throughout|too|as well|all the))|on the (?:same )?(?:trip|journey|tour|flight|plane)\b|(?:part|a member|members|one) of ${HIS} (?:[a-zA-Z<>0-9]+ ){0,2}?${GROUP}|(?:in|of|on) ${HIS} (?:[a-zA-Z<>0-9]+ ){0,2}?${GROUP}\b|(?:part of |in )it\b|among ${HIS} (?:companions|entourage)|at (?:<H\d+>|(?:the )?<[PO]\d+> 's) side(?= (?:throughout|all|during|on the))|among those who (?:travelled|traveled|went|came|flew) with)`,
      String.raw`\b(?:made|make|makes) up ${HIS} (?:[a-z]+ )?${GROUP}\b`,
      String.raw`\bbelong(?:s|ed)? to ${HIS} (?:[a-z]+ )?${GROUP}\b`,
      String.raw`\bjoined ${WHOM} (?:on|for) (?:the|<H\d+>|his|her) (?:[a-z]+ ){0,2}?(?:trip|visit|journey|tour|flight)\b`,
      String.raw`\b(?:part|members?|head) of (?:the |<H\d+> )?(?:<P\d+> 's )?(?:[a-z-]+ )?delegation\b|\bin <H\d+> (?:party|retinue|suite|train)\b|\bpart of the (?:party|team)\b`,
    ].join('|'),
  ),
);

/** Words that say so beside the words of travel, or right after them. */
export const COMPANY_BESIDE = new Cued(
  /\b(?:(?:along|together) with|joined by|with (?:the )?<P\d+> (?:by|at) (?:<H\d+>|his|her) side|(?:with|and) (?:<H\d+>|his|her) (?:[a-z]+ )?(?:wife|husband|spouse|daughter|son|brother|sister|mother|father)(?: ,)?(?= <P)|flanked by|(?:(?:to|in|into|from) <[CL]\d+>|(?:was|been|went|flew|gone) (?:last |once |twice )?there)(?: (?:on|at|this|in)| the| <D\d+>| morning| evening| night| afternoon| midday| noon| dawn| ,){0,4} (?:with|alongside)(?= (?:the |<H\d+> )?<P))/,
);
