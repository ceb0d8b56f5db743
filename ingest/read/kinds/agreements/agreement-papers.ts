// Papers by a general word, which are instruments only because they are put to a signature: "a paper on halal certification",
// "a five-year programme for trade was signed". A decree, a guest book and a plan of one government are none.

/** Nouns of INSTRUMENTS that need a signature beside them. */
export const GENERAL =
  /^(?:documents?|papers?|texts?|contracts?|programm?es?|programs?|plans?|frameworks?|arrangements?|instruments?|notes|(?:[a-z]+ )+agenda)$/;

const SIGNED_BEFORE =
  /\b(?:sign(?:ed|s|ing)?|inked|initiall?(?:ed|ing)|exchang(?:ed|ing)|concluded|(?:put|set) (?:its|their|his|her|<H\d+>) (?:names?|signatures?) to|(?:signing|exchange|signature|conclusion) of)(?: (?:also|with [^,;]{1,40}|(?:in|on|at) [^,;.]{1,30}))?(?: (?:an?|another|two|three|four|five|six|seven|eight|nine|ten|new|further|joint|bilateral|\d+))* (?:(?!<|the |that |which |in |on |for |to )[\w-]+ ){0,4}$/;
/** "Signed a treaty on A and a plan": the second object of the verb. */
const SIGNED_BESIDE =
  /\b(?:signed|initialled|concluded) an? (?:(?!was |were |is |are |has |have |had |will |that |which )[^\s.;]+ ){1,16}(?:and|,|, and) an? (?:[a-z-]+ ){0,2}$/;
const SIGNED_AFTER =
  /^(?: (?:on|for|in|of|about|to|concerning|covering|regarding)(?: (?!was |were |is |are |has |have |will )(?:[^\s.;]|\.(?=\d))+){1,14})? (?:was|were|has been|have been|had been|is to be|are to be|to be|will be|is being) (?:also |then |likewise |first )?(?:signed|inked|initialled|exchanged|concluded|issued|agreed|adopted|put (?:down )?(?:to|on) paper)\b/;

/** "A was signed, and so were B and C". */
const SO_WERE = /\b(?:signed|inked|initialled|exchanged|concluded|adopted)\b[^.;]* so (?:was|were) [^.;]*$/;

/** Whether a general word for a paper stands as what is signed. */
export const isSigned = (before: string, after: string): boolean =>
  SIGNED_BEFORE.test(before.slice(-110)) ||
  SIGNED_BESIDE.test(before.slice(-170)) ||
  SO_WERE.test(before) ||
  SIGNED_AFTER.test(after.slice(0, 170));

/** Signed as the bare object or subject of the verb: "signed the agreement", "signed a treaty", "the declaration was signed". */
export const isBareSigned = (before: string, after: string): boolean =>
  /\b(?:signed|signs|inked|initialled|concluded|(?:put|set) (?:its|their|his|her|<H\d+>) (?:names?|signatures?|pens?) to|signatures? (?:under|to)|(?:signing|signature) of) (?:the|their|this|an?) (?:[a-z-]+ )?$/.test(
    before.slice(-60),
  ) ||
  /^(?: , which(?= was| were)| (?:by|in|under|with) which [^,;.]{1,110}?| to (?:that|this|the same) (?:effect|end))? (?:was|were|has been|had been) (?:\w+ )?(?:(?:signed|inked|initialled|concluded)\b|(?:negotiated|reached|struck) with (?:the )?<[CB])/.test(
    after.slice(0, 160),
  );
