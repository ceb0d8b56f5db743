// The parts of which the constructions of seats (seat-frames.ts, chair-frames.ts) are put together: who sits, in what, as what.
// <C> is a state, <N> its adjective, <P> a person who acts for one, <B> a body.

export interface SeatFrame {
  name: string;
  /** Groups: `who` sits, `next` sits after; `body` or `before`; `role` or `title`. */
  pattern: RegExp;
  role?: string;
  /** "we" is the country of the person who speaks; "it" the country told last; "around" the nearest one before, else after. */
  who?: 'speaker' | 'it' | 'around';
  /** Which body is meant where none is named: a bloc, a council, the one that somebody was said to join or be elected to, or to chair. */
  unnamed?: 'bloc' | 'council' | 'joined' | 'chaired';
  /** Whether what is said holds also where it is wished or yet to be: a chair that will pass. */
  ahead?: boolean;
}

export const LINK =
  '(?: ,| and| , and| as well as| , as well as| plus| &)(?: also)?(?: the| its neighbour| neighbouring)?';
export const WHO = String.raw`(?<who><C\d+>(?:${LINK} <C\d+>)*)`;
export const LIST = String.raw`(?<who><C\d+>(?:${LINK} <C\d+>)+)`;
/** "her host X of A, Y of B, C's Z": people in a list stand for their states. */
export const ONE = String.raw`(?:(?:the|its|her|his|their|host|fellow) ){0,2}(?:<P\d+>(?: of(?: the)? <C\d+>)?|<C\d+>)`;
export const PEOPLE = `(?<who>${ONE}(?:(?: ,| and| , and| as well as) ${ONE})*)`;
export const ACTOR = String.raw`(?<who><[CP]\d+>(?:${LINK} <[CP]\d+>)*)`;
export const NOUN =
  'council|bloc|grouping|group|union|alliance|organi[sz]ation|association|forum|league|commonwealth|community|club|body|bank|court|commission|movement|world body|world organi[sz]ation';
export const BODY = String.raw`(?:(?:both|<G\d+>) )?(?:the |this |that )?(?:[\w]+-(?:nation|member|country|state) |regional )?(?<body><B\d+>(?: 's <B\d+>)?|\b(?:${NOUN})\b)`;
export const BEFORE = String.raw`(?:the |this )?(?<before><B\d+>(?: 's <B\d+>)?|\b(?:${NOUN})\b)`;
export const RANK =
  "(?:(?:non-?permanent|permanent|full|full-fledged|fully-fledged|founding|founder|original|core|associate|associated|special|elected|rotating|current|present|active|[a-z]+teenth|[a-z-]*(?:tieth|-first|-second|-third|-fourth|-fifth|-sixth|-seventh|-eighth|-ninth)|incoming|outgoing|(?!west\\b|east\\b)[a-z]+est|longest-serving|only|sole|official|new|loyal|key|fellow|other|veto-wielding|participating|non-member|suspended|temporary|third|first|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[\\d]+(?:st|nd|rd|th)(?: and [\\d]+(?:st|nd|rd|th))?|year's|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|[\\d]+) )*";
export const STATES = '(?: (?:states?|countr(?:y|ies)|nations?))?';
export const MEMBER = `(?:members?${STATES}|participating states?|vice[- ](?:president|chair)|rapporteur|coordinator|observers?${STATES}|(?:sectoral |full )?dialogue partners?|associates?|associate (?:partner|state|member)s?|partner countr(?:y|ies)|partner states?)`;
export const CHAIR = '(?:chairmanship|chairship|chairpersonship|chair|presidency|helm)(?![\\w-])';
export const SEAT = String.raw`(?:(?<role>${RANK}(?:${MEMBER}|${CHAIR}|chairman|president(?! (?:of the republic|<))|(?:ally|allies)(?= in )|candidates?(?: countr(?:y|ies))?)) (?:of|in|at|on|to) ${BODY}|${BEFORE} (?:'s )?(?<title>${RANK}(?:${MEMBER}|${CHAIR}|ally|candidate|candidate country)))(?![\w-]| (?:states|countries|nations|of <C))`;
export const TURN =
  '(?:(?:rotating|annual|six-month|six-monthly|one-year|three-year|year-long|yearly|monthly|month-long|pro tempore|pro-tempore|temporary|current|<D\\d+>|2-year|two-year) )*';
export const THE_CHAIR = `(?:the |its |a )?${TURN}(?:${CHAIR} (?:of|in) ${BODY}|${BEFORE} (?:'s )?${TURN}${CHAIR})`;
/** The same with no body: "took over the pro tempore presidency". */
export const BARE_CHAIR = String.raw`the ${TURN}(?:chairmanship|chairship|presidency|(?:chair|helm|gavel)(?= (?:,|\.|;|and|from|since|for|until|this|next|on|in <D|over|to|after|pass\w*|goes|moves?|will|<D)|$))(?! (?:of|in|at|for) (?!<D))(?![\w-])`;
export const gap = (n: number): string => String.raw`(?:(?!<[BC])[^\s.;]+ ){0,${n}}?`;
export const AUX = String.raw`(?:(?:has|had|have|having|is|are|was|were|be|been|being|officially|formally|finally|then|also|which|that|who|,|(?:on |in )?<D\d+>|recently|since|later|itself|both|all|again|now|already|too|thus|together) )*`;
/** Words between a person who acts for a state and the verb: no other person's. */
export const near = (n: number): string => String.raw`(?:(?!<[BCP])[^\s.;]+ ){0,${n}}?`;
/** Others that meet under a body's name: "joined ASEAN leaders". */
export const NOT_OTHERS = String.raw`(?! (?:leaders?|summits?|meetings?|members?|states|countries|partners?|foreign|ministers|nations|forces|operations?|missions?|talks|sanctions|calls?|efforts?|headquarters|and other|heads|'s|-|<O\d+>|session|sessions|assembly|in (?:calling|urging|condemning)))`;
export const TAKES = `(?:(?:will |would |is to |to |due to |set to |is due to |is set to |shall )*(?:t(?:akes?|aking|ook|aken) (?:over|up|on)|t(?:akes?|aking|ook|aken)|has had|have had|had|has|assum(?:es?|ed|ing)|hold(?:s|ing)?|held|inherit(?:s|ed)?|occup(?:y|ies|ied|ying)|begins?|began|accept(?:s|ed)|receiv(?:es|ed)|exercis(?:es|ing))(?: as)?)`;

/** A construction under its name. */
export const frame = (name: string, pattern: string, more: Omit<SeatFrame, 'name' | 'pattern'> = {}): SeatFrame => ({
  name,
  pattern: new RegExp(pattern, 'g'),
  ...more,
});
