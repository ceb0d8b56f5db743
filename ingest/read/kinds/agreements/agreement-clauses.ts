// What is said of an instrument right behind its noun, in a clause of its own: the step it has come to and when, that it is still
// being worked on, what it is on. What a verb further off tells is the business of agreement-steps.ts.
import type { AgreementStatus } from './agreement-steps.ts';

/** By whom it was signed, and where: "by A, B and C in the resort of". */
const SIGNED_BY =
  '(?: (?:jointly|first))?(?: by(?: [a-z]+){1,2} (?:countries|states|parties|nations|governments)| by (?:the two|both))?(?: by(?: (?:the )?<[CPOBG]\\d+>(?: of(?: the)? <C\\d+>)?| ,| and)+)?(?: (?:in|at) (?:<[CLB]\\d+>|(?:(?!<|signed|was|in)[^\\s,.;]+ )?(?:(?!<|signed|was|in)[^\\s,.;]+)))?';
/** Who signed it, between "which" and the verb. */
const SIGNING =
  '(?:(?:the )?<[PCGO]\\d+>(?: and (?:the )?<[PCO]\\d+>)?|(?:the|both|their) (?:[a-z]+ )?(?:ministr(?:ies|s)|ministers|governments|sides|parties|countries|leaders|presidents|neighbours))(?: ,(?:[^,;.]{1,60},)?)?';
/** A step said right after the noun is that instrument's own: "the treaty, signed in 1951,", "the agreement, in force since 2019". */
const OWN_STEP: readonly [AgreementStatus, RegExp][] = [
  [
    'in force',
    /^ ?(?:, |\( )?(?:(?:which|that) (?:has|have|had) been |(?:which|that) is |which are )?(?:already )?in (?:force|effect|place) (?:since|from) (?<at><D\d+>)/,
  ],
  [
    'in force',
    /^ ?(?:, |\( )?(?:which|that) (?:took effect|(?:entered|came|went) into (?:force|effect)) (?:in|on|at the end of|from|last|this) (?<at><D\d+>)/,
  ],
  [
    'in force',
    /^ (?:(?:that|which) )?(?:has|have) (?:linked|bound|joined|tied|governed|regulated|been in force)\b[^.;]{0,60}? since (?<at><D\d+>)/,
  ],
  [
    'signed',
    new RegExp(
      String.raw`^ ?(?:, |\( )?(?:(?:which|that) (?:was|were|had been|has been|${SIGNING}(?: had| has)?) )?(?:first )?(?:signed|concluded|initialled|reached|inked|struck|adopted|made|agreed)${SIGNED_BY} (?:(?:in|on|at the end of) )?(?:<[CL]\d+> (?:in|on) )?(?<at><D\d+>)(?! (?:and|,) (?:which |that )?(?:has )?(?:in force|entered|took effect|came into))`,
    ),
  ],
  [
    'signed',
    /^ (?:(?:itself )?(?:dates|dating|dated) (?:back )?(?:from|to)|is (?:from|of)|goes back to|(?:was|were) (?:signed|concluded|reached|made|struck) (?:back )?(?:in|on)) (?<at><D\d+>)(?! and (?:in force|entered|took effect|came into|has been in (?:force|effect)))/,
  ],
];

/** The step and the tag of its date, where they follow the noun at once. */
export function ownStep(after: string): { status: AgreementStatus; at: string } | undefined {
  for (const [status, pattern] of OWN_STEP) {
    const at = pattern.exec(after)?.groups?.at;
    if (at) return { status, at };
  }
  return undefined;
}

/** The tag of a date that belongs to the name: "the protocol of December 2007", "the accord dated 3 May". */
export const datedBy = (after: string): string | undefined =>
  /^ ?(?:, )?(?:of|dated|from|dating from) (?<at><D\d+>)/.exec(after)?.groups?.at;

/** "the agreement of the two countries has been in force": whose it is stands between the noun and its verb. */
export const pastOwners = (rest: string): string =>
  rest.replace(
    /^ (?:of|between) (?:the |both |their )(?:two |three )?(?:countries|states|sides|nations|neighbours|governments)(?= )/,
    '',
  );

/** "…, which is to be signed next month". */
export const isComing = (after: string): boolean =>
  /^ ?(?:, )?(?:which|that) (?:(?:is|are) (?:due |expected |set |scheduled )?to|will|should|would) be (?:\w+ )?(?:signed|concluded|initialled)\b/.test(
    after,
  );

const STEP =
  '(?:unveiled|presented|struck|signed|concluded|reached|agreed|linked|bound|made|negotiated|brokered|initialled|inked|sealed|clinched|exchanged|adopted)';
const TOLD_BY_CLAUSE = new RegExp(
  String.raw`^(?: ,)? (?:that|which) (?:(?!(?:is|are|was|were|will|would|can|could|should|may|might|must|not|to|that|which)\b)(?:<[A-Z]\d+>|,|[A-Za-z'-]+) ){0,18}?(?:was |were |had |has |have )?${STEP}\b`,
);

/** "The treaty concluded with A", "the pact linking A to B", "the agreement, whose protocol runs out". */
const TOLD_BY_PARTICIPLE = new RegExp(
  String.raw`^(?: ,)? (?:${STEP} (?:with|between|by) (?:the )?(?:<|two|both)|(?:linking|binding|joining|uniting) (?:the )?<[CNB]|whose \w|(?:by|under|through) which (?:the )?<)`,
);

/** "the accord on which A and B have been working", "the deal, from which A has withdrawn". */
const WORKED_ON =
  /^ (?:on|over|about) which [^.;,]{1,60}(?: are| were| have been| had been| has been| is| was)(?: still| now)? (?:working|negotiating|talking)\b/;
const LEFT =
  /^ ?,? from which (?:the )?<[CP]\d+> (?:has |had |have )?(?:since )?(?:withdrawn|withdrew|pulled out|walked away)\b/;

/** "Proposed a bilateral agreement that would remove their worries". */
export const isPutForward = (before: string, after: string): boolean =>
  /\b(?:propos(?:ed|es|ing)|offered|offers|suggest(?:ed|s)|draft(?:ed|ing)|negotiat(?:ed|es|ing)) an? (?:[a-z-]+ )?$/.test(
    before,
  ) && /^ (?:(?:that|which|under which) [^.;]{0,40}?\b(?:would|will|is to|should)|with(?: the)? <[CN])\b/.test(after);

/** "A memorandum sets up a working group", "an agreement covers fisheries": its verb says what it is on. */
const SAYS_WHAT =
  /^ (?:sets? up|establishes|creates?|provides? for|concerns?|covers?|deals with|regulates?|foresees?|abolishes) (?:the )?(?<what>[a-z][^.,;:()<]*?)(?= ?[.,;:()<]| (?:and|while) an?\b|$)/;

/** What an instrument without words of its own is on, by the verb behind it. */
export const saidBy = (after: string): string | undefined => SAYS_WHAT.exec(after)?.groups?.what;

/** "the nuclear deal which it struck with": a clause tells what was done with it, so that nothing said before is needed. */
export const hasOwnClause = (after: string): boolean =>
  TOLD_BY_CLAUSE.test(after) || TOLD_BY_PARTICIPLE.test(after) || WORKED_ON.test(after) || LEFT.test(after);

/** "The pact (ETCA), under negotiation for years, should be finalised soon". */
const TALKED_OVER = /^(?: \( [^)]{1,20} \))?(?: ,)? (?:still |now |long )?(?:under negotiation|being negotiated)\b/;

/** "the agreement, about which they began to talk": said by the way. */
const TALKED_ABOUT =
  /^(?: ?\( [^)]{1,30} \))? ?, (?:about|on|over) which (?=[^,;.]{5})[^,;.]{0,120}?\b(?:talk\w*|negotiat\w*|discuss\w*|bargain\w*|consult\w*|haggl\w*|work(?:ing|ed)?)\b/;

/** Whether the words behind an instrument say that it is still being negotiated. */
export const isUnderNegotiation = (after: string): boolean =>
  TALKED_OVER.test(after) || WORKED_ON.test(after) || TALKED_ABOUT.test(after);
