// Papers by a general word, which are instruments only because they are put to a signature: "a paper on halal certification",
// "a five-year programme for trade was signed". A decree, a guest book and a plan of one government are none.

/** Nouns of INSTRUMENTS that need a signature beside them. */
export const GENERAL =
  /^(?:documents?|papers?|texts?|contracts?|programm?es?|programs?|plans?|frameworks?|arrangements?|instruments?|notes|(?:[a-z]+ )+agenda)$/;

const SIGNED_BEFORE =
  /\b(?:sign(?:ed|s|ing)?|inked|initiall?(?:ed|ing)|exchang(?:ed|ing)|concluded|(?:put|set) (?:its|their|his|her|<H\d+>) (?:names?|signatures?) to|(?:signing|exchange|signature|conclusion) of)(?: (?:also|with [^,;]{1,40}|(?:in|on|at) [^,;.]{1,30}))?(?: (?:an?|another|two|three|four|five|six|seven|eight|nine|ten|new|further|joint|bilateral|\d+))* (?:(?!<|the |that |which |in |on |for |to )[\w-]+ ){0,4}$/;
const SIGNED_AFTER =
  /^(?: (?:on|for|in|of|about|to|concerning|covering|regarding)(?: (?!was |were |is |are |has |have |will )(?:[^\s.;]|\.(?=\d))+){1,14})? (?:was|were|has been|have been|had been|is to be|are to be|to be|will be|is being) (?:also |then |likewise |first )?(?:signed|inked|initialled|exchanged|concluded|issued|agreed|adopted|put (?:down )?(?:to|on) paper)\b/;

/** "A was signed, and so were B and C". */
const SO_WERE = /\b(?:signed|inked|initialled|exchanged|concluded|adopted)\b[^.;]* so (?:was|were) [^.;]*$/;

/** Whether a general word for a paper stands as what is signed. */
export const isSigned = (before: string, after: string): boolean =>
  SIGNED_BEFORE.test(before.slice(-110)) || SO_WERE.test(before) || SIGNED_AFTER.test(after.slice(0, 170));

/** Signed as the bare object or subject of the verb: "signed the agreement", "signed a treaty", "the declaration was signed". */
export const isBareSigned = (before: string, after: string): boolean =>
  /\b(?:signed|signs|inked|initialled|concluded|(?:put|set) (?:its|their|his|her|<H\d+>) (?:names?|signatures?|pens?) to|signatures? (?:under|to)|(?:signing|signature) of) (?:the|their|this|an?) (?:[a-z-]+ )?$/.test(
    before.slice(-60),
  ) ||
  /^(?: , which(?= was| were)| (?:by|in|under|with) which [^,;.]{1,110}?| to (?:that|this|the same) (?:effect|end))? (?:was|were|has been|had been) (?:\w+ )?(?:(?:signed|inked|initialled|concluded)\b|(?:negotiated|reached|struck) with (?:the )?<[CB])/.test(
    after.slice(0, 160),
  );

const STEP =
  '(?:unveiled|presented|struck|signed|concluded|reached|agreed|linked|bound|made|negotiated|brokered|initialled)';
const TOLD_BY_CLAUSE = new RegExp(
  String.raw`^ (?:that|which) (?:(?:it|they|he|she|both|(?:the |both |their |<H\d+> )?(?:<[PCGO]\d+>|leaders|presidents|ministers)|(?:the |both )(?:two |three |four |warring |rival )?(?:sides|parties|neighbours|foes|rivals|camps|countries|governments))(?: and (?:the )?<[PCGO]\d+>)?(?: (?:in|to|of) (?:the|that|this) [a-z]+)? )?(?:had |has |have )?${STEP}\b`,
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

/** Whether a clause says that it is still being worked on. */
export const isWorkedOn = (after: string): boolean => WORKED_ON.test(after);

/** "the nuclear deal which it struck with": a clause tells what was done with it, so that nothing said before is needed. */
export const hasOwnClause = (after: string): boolean =>
  TOLD_BY_CLAUSE.test(after) || WORKED_ON.test(after) || LEFT.test(after);
