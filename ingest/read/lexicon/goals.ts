// Where a journey goes: a country, its city, "the Bolivian capital", "Peru's northern port", "Chile, Peru and Bolivia".
// Patterns over skeletons (../skeleton.ts); what belongs to a country and is no place ("Peru's embassy") is no goal.

const SITE =
  '(?:capital|city|town|station|port|resort|island|islands|hub|metropolis|coast|village|border|soil|mainland|shores?|territory|airport|archipelago|heartland|countryside|province|region|enclave|parliament|kingdom|harbou?r|district|side|house)';
const DESCRIBED = String.raw`(?:(?:the|a|an|its|nearby|neighbou?ring|<H\d+>) )?(?:[a-z-]+ ){0,4}?${SITE}(?: city| town)?(?: of|,)? `;
const OWNED = String.raw`(?:the |a )?(?:<N\d+>|<C\d+> 's) (?:[a-z-]+ ){0,3}?${SITE}\b(?: (?:city |town )?(?:of |, )?<[CL]\d+>)?`;
const NAMED = String.raw`(?:the |both |nearby |neighbou?ring |northern |southern |eastern |western |central |mainland |war-torn |oil-rich |fellow |host )*<[CL]\d+>(?! '(?! (?:in|on|last|this|for|at|and|,|\.)))`;
const ONE = `(?:${OWNED}|${NAMED}|(?:the )?(?:<N\\d+> )?${DESCRIBED}(?:<N\\d+> )?<[CL]\\d+>(?! '))`;
const MORE = String.raw`(?: ?(?:and , (?:then , )?(?:later |early |late )?(?:in|on) <D\d+> ,|(?:at the <D\d+> )?and , (?:then , )?(?:in|on) <D\d+> ,|, and then|, then|, and|and then|and also|and finally|and lastly|and later|as well as|,|and|&|then|or) (?:(?:on |onward |finally |later )*(?:to|in) )?${ONE}(?! (?:agreed|signed|have|has|will|are|were|also|should|must|enjoy|share|established)\b))`;

/** One or several goals named side by side. */
export const GOAL = `${ONE}${MORE}{0,6}`;
