// Who a sentence says was there too: "looking on were X and Y", "on the Kazakh side sat X", "Z sat in", "the talks were attended by X".
// Only the words are read; at whose table they sat is decided in companions.ts. Whoever came along on a journey is at no table.
import { matches } from '../matches.ts';
import { FINITE, type Stretch, subjectBefore, wordsIn } from './clauses.ts';

/** Nouns for a meeting that is spoken of again. */
export const MEETING =
  '(?:meetings?|talks|discussions?|conversations?|sessions?|rounds?|luncheon|lunch|dinner|reception|audience|encounters?|call|event|ceremony|signing|negotiations|consultations|table|banquet|meal|iftar|breakfast)';
/** "the talks", "all the trilateral rounds", "their meeting". */
export const THE_MEETING = String.raw`(?:(?:all|both|most|each) (?:of )?)?(?:the|these|those|that|this|his|her|their|<[GHN]\d+>) (?:[\w-]+ ){0,2}?${MEETING}\b`;
/** Where at a table: not at some other event. */
const AT = String.raw`(?: ,)?(?: (?:at|in|during|for|from|on|around|throughout) (?:${THE_MEETING}|(?:the )?<[CNBLD]\d+>(?: side)?)| (?:at|in) [a-z-]+(?= (?:was|were|sat|is))| , held [^,]{1,50} ,| (?:as well|too|also|there)){0,3}`;
const SIDES = String.raw`(?:beside|besides|alongside|next to|between|opposite|with|behind|flanking|facing|accompanying|joining|around|at the side of) (?:him|her|them|both|(?:the )?<[GP]\d+>|the (?:two|three|pair|<O\d+>|ministers|leaders|presidents))`;
/** What stands before "were X and Y". */
const INVERTED = new RegExp(
  String.raw`(?:^|[.;:,–—-] |\band )(?:(?:also |likewise |again |there |among those |among the guests |as well )*(?:present|in attendance|attending(?: ${THE_MEETING})?|taking part(?: in ${THE_MEETING})?|participating(?: in ${THE_MEETING})?|looking on|standing by|watching|witnessing <?[\w ]{2,20}>?|sitting in(?: on ${THE_MEETING})?|sitting (?:at|around) (?:the|that|<[HG]\d+>|their) table|seated (?:at|around) (?:the|that|<[HG]\d+>|their) (?:[\w-]+ )?table|at (?:the|that|<[HG]\d+>|their) (?:[\w-]+ ){0,2}table|in the room|on hand|at (?:his|her|their|<[HG]\d+>) side|joining (?:in|the talks|the meeting)|invited to the table)${AT}|${SIDES}${AT}(?: at the table| on the sofa| in the front row)?|(?:on|from|for) (?:the )?(?:<[CN]\d+>|<[GHP]\d+>|other|host|<[GHP]\d+> 's)(?: 's)? side(?: of the table)?) (?:(?:was|were|sat|stood|came|had been|appeared)(?: also| likewise| seated)? (?!by |at |in |on |to |not )|(?<=side ), (?=<P))`,
);
/** "at the talks also sat X", "to it also belonged X". */
const PASSIVE = new RegExp(
  String.raw`\b(?:${THE_MEETING}|it|which)(?: , [^,]{1,60} ,)? (?:was|were|had been)(?: held| also| likewise| in turn){0,2} (?:(?:attended|witnessed|joined|followed|moderated|mediated|chaired|overseen|facilitated|led|presided over|watched|brokered) (?:also |among others )?by|in the (?:presence|company) of|under the (?:eyes|chairmanship) of) `,
);
const TOOK_PLACE = new RegExp(
  String.raw`\b(?:${THE_MEETING}|it) (?:took place|was held|were held|went on|was conducted)\b[^.;]{0,40}? in the (?:presence|company) of `,
);
/** "X, accompanied by Z", "flanked by Z": right at the name of who is at the table. */
const JOINED = new RegExp(
  String.raw`(?<host><[PG]\d+>) (?:, )?(?:was |were |had been )?(?:also |later |then )?(?:joined|flanked|assisted|seconded|supported|accompanied) (?:(?:at|in|during|for|throughout) (?<which>(?:all |both |each of )?(?:of )?(?:the|these|those|his|her|their|<H\d+>) (?:[\w-]+ )?)${MEETING} )?by `,
);
const HAD_WITH = /(?<host><[PG]\d+>) (?:had|brought)(?: with (?:him|her|them|<[PG]\d+>)) /;
/** What one does who is at the table of others; whose subject it is, the clause says. */
const PRESENT = new RegExp(
  String.raw`\b(?:(?:was|were|had been) (?:also |there |likewise )*(?:present|in attendance|there|in the room|on hand|(?:seated |sitting )?(?:at|around) (?:the|<[HG]\d+>|his|her|their|that) (?:[a-z-]+ )?table|at (?:his|her|their|<H\d+>) side|among those present|connected|of the party)\b(?! (?:when|while|as|until|from|since)\b)(?! (?:at|in|on|for) (?!${THE_MEETING}))|(?:attended|joined|took part in|participated in|sat in on|sat through|witnessed|watched|oversaw|chaired|moderated|presided over|mediated|shared|followed) ${THE_MEETING}(?! (?:of|from) )|(?:sat in|took part|attended|participated|looked on|looked in|listened in|dialled in|dialed in)(?: as well| too| also| for \w+)? [.;,]|(?:looked|sat|listened|dialled) in (?:for|on|from)\b|also (?:took part|attended|participated|sat in|joined)\b|sat in (?:when|as|while|during|on)\b|(?:stood|sat) at the (?:same )?table\b|(?:stood|sat|was|were|had been) (?:beside|next to|with|between|opposite|alongside) (?:them|<[GP]\d+>)(?! (?:on|to|in|at) <)|joined (?:<G\d+>|them|the (?:<O\d+>|two|three|pair|presidents|leaders|ministers|group|party|company|delegations))\b|(?:took part|attended|participated|joined|joined in)(?: in (?:it|${THE_MEETING}))? (?:as well|too)\b|flanked (?:them|both|the two|<G\d+>|<P\d+> and <P\d+>)|(?:names|signatures?) to it as witness(?:es)?\b|(?:signed|signed it) as witness(?:es)?\b|stayed (?:for|to) (?:the )?(?:lunch|dinner|tea|meal|talks)\b|came (?:along|with (?:him|her|them|<[PG]\d+>)) as\b)`,
);
/** "They sat at the table, as did X". */
const AS_DID = /\b(?:as|so)(?: ,? ?[a-z-]+ ,?)? (?:did|had|was|were) (?=(?:the )?<[PO])/;
/** "With them were X and Y"; "with the talks over" is something else. */
const CUE =
  /\b(?:present|presence|attendance|attend\w*|tak(?:e|ing) part|took part|participat\w+|look\w* (?:on|in)|watch\w*|witness\w*|sat|stood|seated|table|sitting|side|room|hand|join\w*|accompanied|flank\w*|assisted|seconded|beside|next to|between|opposite|alongside|with|chaired|presided|moderated|mediated|as did|so did|as had|as was|as were|so (?:,|[a-z]+)|came along|stayed|oversaw|shared|followed|connected|dialled|company)\b/;

/** Those who were there too, as stretches of the skeleton, and at whose table. */
export interface Presence {
  names: Stretch;
  /** Tag of the one with whom they were, where it is said. */
  host: string | null;
  /** Whether it is said of all of several meetings. */
  all: boolean;
}

/** Who a sentence says was there too; empty where it does not say so. */
export function presencesIn(text: string): Presence[] {
  if (!/<[PG]\d/.test(text) || !CUE.test(text)) return [];
  const found: Presence[] = [];
  for (const part of partsOf(text)) {
    const presence = inPart(text, part);
    if (presence) found.push(presence);
  }
  return found;
}

/** The parts of a sentence between semicolons. */
function partsOf(text: string): Stretch[] {
  const ends = [...matches(/ ; /g, text).map(({ index }) => index), text.length];
  return ends.map((to, i) => ({ from: i === 0 ? 0 : (ends[i - 1] ?? 0) + 3, to }));
}

function inPart(text: string, { from, to }: Stretch): Presence | undefined {
  const part = text.slice(from, to);
  if (
    /\b(?:not|nor|neither|never|absent|missing|instead|no seat)\b|\bas (?:an? )?(?:guests?|observers?|spectators?)\b/.test(
      part,
    )
  )
    return undefined;
  const passive = PASSIVE.exec(part) ?? TOOK_PLACE.exec(part);
  const joined = JOINED.exec(part) ?? HAD_WITH.exec(part);
  const inverted = INVERTED.exec(part);
  const before = joined ?? inverted ?? passive ?? AS_DID.exec(part);
  if (before) {
    const behind = before.index + before[0].length;
    const end = namesEnd(part, behind, joined !== null);
    if (!/<[PG]\d/.test(part.slice(behind, end))) return undefined;
    return {
      names: { from: from + behind, to: from + end },
      host: joined?.groups?.host ?? /<[GP]\d+>/.exec(inverted?.[0] ?? '')?.[0] ?? null,
      all: /^(?:all|both|each)\b/.test(joined?.groups?.which ?? ''),
    };
  }
  const said = PRESENT.exec(part);
  if (!said) return undefined;
  const words = wordsIn(part);
  const subject = subjectBefore(
    words,
    words.findIndex((word) => word.at >= said.index),
  );
  if (!subject) return undefined;
  const host = / <P\d+>(?: 's side)?$/.test(said[0]) ? (/<P\d+>/.exec(said[0])?.[0] ?? null) : null;
  const names = { from: from + firstNamed(part, subject.from), to: from + subject.to };
  return { names, host, all: false };
}

/** "X, Y and, from the other side, Z were there": the first name, where nothing but names and words on them stands before. */
function firstNamed(part: string, from: number): number {
  const before = part.slice(0, from);
  const first = before.search(/<P\d+>(?! 's)/);
  const plain = /^(?:<[A-Z]\d+>|,|and|from|for|of|on|the|side|as well|together with|a|an|[a-z]+ (?=<)|\s)*$/;
  return first >= 0 && /(?:,|and|with) (?:the )?$/.test(before) && plain.test(before.slice(first)) ? first : from;
}

/** Where the names end: at another clause, or where one of them begins to act. */
function namesEnd(part: string, from: number, short: boolean): number {
  const stop = / (?:while|when|where|but|whereas|after|before|said|who (?=<)|\.|–|—)(?: |$)/.exec(part.slice(from));
  let end = stop ? from + stop.index : part.length;
  for (const { index } of matches(/, (?:and )?(?:the )?<[PG]\d+>(?= \S+)/g, part.slice(from, end))) {
    const next = /> (\S+)/.exec(part.slice(from + index))?.[1] ?? '';
    if (FINITE.test(next) || /^[a-z]+ed$/.test(next)) {
      end = from + index;
      break;
    }
  }
  // "flanked by X, she said": the names end with the list
  const verb = short ? / , (?=[a-z]+(?:ed|ld|ght|id) )/.exec(part.slice(from, end)) : null;
  return verb ? from + verb.index : end;
}
