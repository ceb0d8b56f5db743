// What the words around a number say of it: whether it is a change, a fall, a forecast or a state that goes on.
import { lowered, type Quantity } from '../../mentions/quantities.ts';

const RISE =
  'increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|grow(?:s|n|ing|th)?|grew|surg(?:e|es|ed|ing)|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|climb(?:s|ed|ing)?|expan(?:d|ds|ded|ding|sion)|gain(?:s|ed|ing)?|up|higher|upturn|boost(?:s|ed|ing)?|improv(?:e|ed|ing|ement)';
const FALL =
  'decreas(?:e|es|ed|ing)|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|down|shr(?:ink|inks|ank|unk|inking|inkage)|contract(?:ed|ing|ion)|plung(?:e|es|ed|ing)|slump(?:s|ed|ing)?|slid|slip(?:s|ped)|reduc(?:e|es|ed|ing|tion)|lower|cut|tumbl(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|sank|dip(?:s|ped)?|slash(?:es|ed|ing)?|halv(?:e|es|ed)|lost|losing';
const FILL = `(?: (?:sharply|slightly|further|strongly|steadily|year-on-year|on-year|annually|as much|as|again|rapidly|modestly|significantly|only|just|overall|also|rate|averag(?:e|ing)|most,?|fastest,?|least,?))*`;
const LEADS_UP = new RegExp(
  String.raw`\b(?:${RISE})${FILL}(?: of| by| at| rate of| an average of)?(?: a| an| the)? ?$`,
);
const LEADS_DOWN = new RegExp(String.raw`\b(?:${FALL})${FILL}(?: of| by)?(?: a| an| the)? ?$`);
const NOUN_UP =
  /\b(?:growth|increase|rise|expansion|jump|gain|surge)(?: (?!and\b|to\b|from\b)[\w'()-]+){0,4} (?:of|at|by) (?:a |an |the )?$/;
const NOUN_DOWN =
  /\b(?:decrease|fall|drop|decline|reduction|contraction|cut|slump)(?: (?!and\b|to\b|from\b)[\w'()-]+){0,4} (?:of|at|by) (?:a |an |the )?$/;
const THEN_UP = new RegExp(
  String.raw`^,?(?: (?:year-on-year|on-year|annual|annually|yearly|year on year|economic|gdp|real))*[ -](?:${RISE}|more|above|over the (?:same|previous|year)|growth)(?![a-z])(?! than \d)`,
);
const THEN_DOWN = new RegExp(
  `^,?(?: (?:year-on-year|on-year|annual|annually|yearly|year on year|economic|real))*[ -](?:${FALL}|less|fewer|below|off)(?![a-z])`,
);
const COMPARED =
  /^,? (?:year-on-year|on-year|year on year|against the (?:same|previous)|from (?:a year|the (?:same|previous|year before))|compared (?:to|with) (?:the|a|last|its)|over the (?:same|previous|preceding))/;
const VALUE_TO = new RegExp(String.raw`\b(?:${RISE}|${FALL})${FILL} to (?:a |an |the )?(?:[\w-]+ ){0,3}$`);

/** "cut its purchases of oil by 20 percent": the verb acts on something before the number comes. */
const ACTS_UP =
  /\b(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|boost(?:s|ed|ing)?|expand(?:s|ed|ing)?|lift(?:s|ed|ing)?|grow|grew|grown|rose|risen)\b[^,;.\d]{1,60} by (?:a |an |another )?$/;
const ACTS_DOWN =
  /\b(?:cut(?:s|ting)?|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|curb(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|trim(?:s|med|ming)?|shr[aiu]nk|fell|fallen)\b[^,;.\d]{1,60} by (?:a |an |another )?$/;

const COMPARATIVE = /^ (?:more|fewer|less) than\b|^,? (?:higher|lower)\b/;

/** 1 for a rise, -1 for a fall, 0 for no change. `before` ends where the number (with what leads to it) begins. */
export function changeOf(quantity: Quantity, before: string, after: string): -1 | 0 | 1 {
  if (VALUE_TO.test(before)) return 0;
  // "lost 12 ships", "cut 300 posts" count things; "rose by 300" tells a change
  const things = quantity.unit === 'count' && !/\b(?:by|of)(?: a| an| the)? ?$/.test(before);
  if (things) return !COMPARATIVE.test(after) ? 0 : /^ more|higher/.test(after) ? 1 : -1;
  if (/\b(?:mak(?:e|es|ing)|made) up(?: some)? $/.test(before)) return 0;
  if (LEADS_DOWN.test(before) || NOUN_DOWN.test(before) || ACTS_DOWN.test(before)) return -1;
  if (LEADS_UP.test(before) || NOUN_UP.test(before) || ACTS_UP.test(before)) return 1;
  if (quantity.unit === 'count' && !COMPARATIVE.test(after)) return 0;
  if (
    quantity.unit !== '%' &&
    quantity.unit !== 'percentage points' &&
    !/^ (?:(?:more|fewer|less) than|higher|lower|above|below|increase|decrease|rise|drop|decline|growth|up(?! to\b| for\b)|down(?! to\b))\b/.test(
      after,
    )
  )
    return 0;
  if (THEN_DOWN.test(after)) return -1;
  if (/^ up (?:to|for)\b/.test(after)) return 0;
  return THEN_UP.test(after) || COMPARED.test(after) ? 1 : 0;
}

const AHEAD =
  /\b(?:expect(?:ed|s|ing)?|target(?:s|ed|ing)?|aims?|aimed|aiming|forecast(?:s|ed)?|projected|projects to|plans? to|planned|planning to|will|would|shall|set to|hopes?|hoped|hoping|goal|goals|intends?|striv(?:e|es|ing)|seeks? to|pledg(?:e|ed|es|ing)|promis(?:e|ed|es|ing)|commit(?:s|ted|ting)?|on track|on the way to|poised|likely to|anticipated?|want(?:s|ed)?|wish(?:es|ed)?|envisag(?:e|es|ed)|envision(?:s|ed)?|ambition|due to|is to|are to|towards?|may|could|might|should|stands? to|threaten(?:s|ed|ing)?|(?:ready|prepared|willing|entitled) to|can (?:be|go|rise|grow|reach)|offers?|opens|asked|asks|seeks|under(?:takes?|took|taken)|to be \w+ed)\b/;
/** "1,200 kilograms are to be kept abroad", "96 percent of the goods will be free of duty": the number's own verb looks ahead. */
const THEN_AHEAD =
  /^(?:(?! (?:and(?! \d)|but|that|which|who|whose|where|when|while|if|because|it|he|she|they|we) )[^,;.:(]){0,90}? (?:(?<!good )will|would|shall|should|could|(?:is|are|was|were) (?:(?:all|also|then|now) )?(?:to|due|set to|going to|expected|forecast|planned|projected|targeted|pledged)|(?:is|are) needed|is the (?:aim|goal|target))\b/;
const DONE = /\b(?:said it had|has already|have already|last year|so far|to date)\b/;

/** Whether the number is a target, a plan or a forecast: the clause before it looks ahead. */
export function isExpected(clauseBefore: string, clauseAfter: string): boolean {
  // "the 15 agreements" are there already
  if (/\b(?:the|its|their|these|those) $/.test(clauseBefore)) return false;
  const near = clauseBefore.slice(-130).split(', ').at(-1) ?? '';
  if (DONE.test(near)) return false;
  return (
    AHEAD.test(near) ||
    THEN_AHEAD.test(clauseAfter) ||
    /^(?:(?! and )[^,;.]){0,50}\bby (?:the end of )?20[2-9]\d\b/.test(clauseAfter)
  );
}

const PRESENT =
  /\b(?:has|have|is|are|make up|makes up|stands?|live|lives|comprises?|consists?|now|currently|to date|so far|work|works|includes?|remains?|accounts?|hosts?|boasts?|total|totals|comes? to|amounts? to|runs? to|sends?|takes?|employs?|pays?|gives?|receives?|treats?|spends?|produces?|owes?|holds?|keeps?|recogni[sz]es?|buys?|sells?|earns?|owns?|uses?|feeds?|leaves?|goes?|depends?|serves?|stud(?:y|ies)|number)\b(?! been)/;
const PAST_TENSE =
  /\b(?:was|were|had|did|\w{3,}ed|took|came|went|gave|made|met|rose|fell|grew|held|stood|sent|saw|led|sold|bought|spent|brought|became|won|hit)\b/;

/** "is now recognised", "have signed": no past, for all its form. */
const PASSIVE = /\b(?:is|are|has|have)(?: (?:also|already|only))? \w{3,}(?:ed|own|ven|iven)\b/g;

/** Whether the words around a number tell a state that goes on. */
export function isStanding(text: string): boolean {
  const plain = text.replace(PASSIVE, ' ');
  return PRESENT.test(plain) && !PAST_TENSE.test(plain);
}

/** Whether they tell what has happened and is over. */
export function isPast(text: string): boolean {
  const plain = text.replace(PASSIVE, ' ');
  return PAST_TENSE.test(plain) && !PRESENT.test(plain);
}

const hasVerb = (text: string): boolean => PRESENT.test(text) || PAST_TENSE.test(text) || AHEAD.test(text);

/** "…, 5 for roads": a number that only goes on from the one before, without a verb between them or of its own. */
export const isListed = (between: string, after: string): boolean =>
  !hasVerb(between) && !hasVerb(/^[^,;:.]*/.exec(after)?.[0] ?? '');

/** Lower-case text of a sentence, of the same length. */
export const plainOf = (text: string, sentence: { start: number; end: number }): string =>
  lowered(text.slice(sentence.start, sentence.end));

/** The clause around a stretch: between the nearest marks that part clauses, before and after it. */
export function clauseAround(text: string, at: number, end: number): { from: number; to: number } {
  const before = [...text.slice(0, at).matchAll(PARTING)].at(-1);
  const then = text.slice(end).search(PARTING);
  return { from: before ? before.index + 1 : 0, to: then < 0 ? text.length : end + then };
}
const PARTING = /;|: |, (?:and|but|while|which|who|whose|when|where|yet|as)\b| (?:whereas|while) /g;

const CUTS = [';', ': ', ', while ', ', and ', ' which ', ' whereas '];

/** The clause that ends at an offset: back to the nearest mark that parts clauses. */
export function clauseBefore(text: string, at: number): string {
  const head = text.slice(0, at);
  return head.slice(Math.max(...CUTS.map((mark) => head.lastIndexOf(mark))) + 1);
}
