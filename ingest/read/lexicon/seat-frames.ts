// Constructions that seat states in a body, as patterns over the skeleton of a sentence with its seats laid open
// (kinds/seat-view.ts). <C> is a state, <N> its adjective, <P> a person who acts for one, <B> a body.

export interface SeatFrame {
  name: string;
  /** Groups: `who` sits, `next` sits after; `body` or `before`; `role` or `title`. */
  pattern: RegExp;
  role?: string;
  /** "we" is the country of the person who speaks; "it" the country told last; "around" the nearest one before, else after. */
  who?: 'speaker' | 'it' | 'around';
  /** Which body is meant where none is named: a bloc, a council, the one that somebody was said to join or be elected to. */
  unnamed?: 'bloc' | 'council' | 'joined';
  /** Whether what is said holds also where it is wished or yet to be: a chair that will pass. */
  ahead?: boolean;
}

const LINK = String.raw`(?: ,| and| , and| as well as| , as well as| plus| &)(?: also)?(?: the| its neighbour| neighbouring)?`;
const WHO = String.raw`(?<who><C\d+>(?:${LINK} <C\d+>)*)`;
const LIST = String.raw`(?<who><C\d+>(?:${LINK} <C\d+>)+)`;
/** "her host X of A, Y of B, C's Z": people in a list stand for their states. */
const ONE = String.raw`(?:(?:the|its|her|his|their|host|fellow) ){0,2}(?:<P\d+>(?: of(?: the)? <C\d+>)?|<C\d+>)`;
const PEOPLE = String.raw`(?<who>${ONE}(?:(?: ,| and| , and| as well as) ${ONE})*)`;
const ACTOR = String.raw`(?<who><[CP]\d+>(?:${LINK} <[CP]\d+>)*)`;
const NOUN =
  'council|bloc|grouping|group|union|alliance|organi[sz]ation|association|forum|league|commonwealth|community|club|body|bank|court|commission|movement';
const BODY = String.raw`(?:both )?(?:the |this |that )?(?:[\w]+-(?:nation|member|country|state) |regional )?(?<body><B\d+>(?: 's <B\d+>)?|\b(?:${NOUN})\b)`;
const BEFORE = String.raw`(?:the |this )?(?<before><B\d+>(?: 's <B\d+>)?|\b(?:${NOUN})\b)`;
const RANK =
  "(?:(?:non-permanent|permanent|full|full-fledged|fully-fledged|founding|founder|original|core|associate|associated|special|elected|rotating|current|present|active|incoming|outgoing|newest|latest|youngest|oldest|longest-serving|only|sole|official|new|loyal|key|fellow|other|veto-wielding|suspended|temporary|third|first|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[\\d]+(?:st|nd|rd|th)|year's|two|three|four|five|six|ten) )*";
const STATES = '(?: (?:states?|countr(?:y|ies)|nations?))?';
const MEMBER = `(?:members?${STATES}|vice[- ](?:president|chair)|rapporteur|coordinator|observers?${STATES}|(?:sectoral |full )?dialogue partners?|associate (?:partner|state|member)s?|partner countr(?:y|ies)|partner states?)`;
const CHAIR = '(?:chairmanship|chairship|chairpersonship|chair|presidency|helm)(?![\\w-])';
const SEAT = String.raw`(?:(?<role>${RANK}(?:${MEMBER}|${CHAIR}|chairman|president(?! (?:of the republic|<))|candidates?(?: countr(?:y|ies))?)) (?:of|in|at|on|to) ${BODY}|${BEFORE} (?:'s )?(?<title>${RANK}(?:${MEMBER}|${CHAIR}|ally|candidate|candidate country)))(?![\w-]| (?:states|countries|nations|of <C))`;
const TURN =
  '(?:(?:rotating|annual|six-month|six-monthly|one-year|three-year|year-long|yearly|monthly|month-long|pro tempore|pro-tempore|temporary|current|<D\\d+>|2-year|two-year) )*';
const THE_CHAIR = String.raw`(?:the |its |a )?${TURN}(?:${CHAIR} (?:of|in) ${BODY}|${BEFORE} (?:'s )?${TURN}${CHAIR})`;
/** The same with no body: "took over the pro tempore presidency". */
const BARE_CHAIR = String.raw`the ${TURN}(?:chairmanship|presidency)(?! (?:of|in) (?!<D))(?![\w-])`;
const gap = (n: number): string => String.raw`(?:(?!<[BC])[^\s.;]+ ){0,${n}}?`;
const AUX = String.raw`(?:(?:has|had|have|having|is|are|was|were|be|been|being|officially|formally|finally|then|also|which|that|who|,|(?:on |in )?<D\d+>|recently|since|later|itself) )*`;
/** Others that meet under a body's name: "joined ASEAN leaders". */
const NOT_OTHERS = String.raw`(?! (?:leaders?|summits?|meetings?|members?|states|countries|partners?|foreign|ministers|nations|forces|operations?|missions?|talks|sanctions|calls?|efforts?|headquarters|and other|heads|'s|-|<O\d+>|session|sessions|assembly|in (?:calling|urging|condemning)))`;
const TAKES = String.raw`(?:(?:will |would |is to |to |due to |set to |is due to |is set to |shall )*(?:t(?:akes?|aking|ook|aken) (?:over|up|on)|t(?:akes?|aking|ook|aken)|assum(?:es?|ed|ing)|hold(?:s|ing)?|held|inherit(?:s|ed)?|occup(?:y|ies|ied|ying)|begins?|began|exercis(?:es|ing))(?: as)?)`;

const frame = (name: string, pattern: string, more: Omit<SeatFrame, 'name' | 'pattern'> = {}): SeatFrame => ({
  name,
  pattern: new RegExp(pattern, 'g'),
  ...more,
});

const COMPOSED: readonly SeatFrame[] = [
  frame('belongs', String.raw`${WHO}(?: ,)? (?:which )?(?:both |all |each |also |<G\d+> )?belong(?:s|ed)? to ${BODY}`),
  frame(
    'composed',
    String.raw`${BODY}(?: \( [^)]{1,20} \))?(?: ,)? (?:(?:which|that) )?(?:also )?(?:is |are |was )?(?:made up of|composed of|consist(?:s|ing) of|compris(?:es|ing|ed of)|grouping|groups|uniting|unites|(?:brings|bringing) together|links|linking|gathers|whose (?:\w+ )?members are)(?: the)? ${LIST}`,
  ),
  frame(
    'takes-in',
    String.raw`${BODY}(?: ,[^,;.]{1,60},)? ${gap(4)}(?:taken in|took in|takes in|expanded (?:to include|with)|enlarged (?:by|to include|with)|admitted|readmitted|accepted|welcomed)(?: the)? ${WHO}(?! (?:'s|leaders?|<O))`,
  ),
];

const MEMBERS: readonly SeatFrame[] = [
  frame(
    'apposition',
    String.raw`(?<who><C\d+>(?: (?:and|,)(?: the)? <C\d+>)*)(?: (?:,|\(|–|—|-))? (?:(?:is|are|was|were|as|became|become|becomes|becoming|remains|being|both|also|itself|now|currently|already|since <D\d+>|on <D\d+>|in <D\d+>|has|have|been|still|an?|the|one of|among|another|first|second|third|only|latest|newest|other|last|<D\d+> 's|like) )*${SEAT}`,
  ),
  frame('membership', String.raw`${WHO} ,(?: (?:the|an?|its|one of the))? (?<role>${RANK}member)(?: since <D\d+>)? ,`, {
    unnamed: 'bloc',
  }),
  frame(
    'members',
    String.raw`${LIST}(?: ,)? (?:(?:are|were|as|became|being|also|both|all|two|three|four|five|the|now) )+(?<role>${RANK}(?:members|observers|dialogue partners)) (?:of|in|at|on) ${BODY}`,
  ),
  frame(
    'members',
    String.raw`${BODY} (?:'s )?(?<role>${RANK}(?:members?|chair|president|observers?|ally|allies|candidates?|dialogue partners?))${STATES}(?: (?:such as|like|including|,|, such as|, including|:|-|–|—|\())?(?: the)? ${WHO}(?! (?:<[PO]|'s <O))`,
  ),
  frame(
    'members',
    String.raw`\b(?<role>${RANK}(?:members?|chair|president|observers?|candidates?))${STATES} of ${BODY}(?: members)?(?: (?:such as|like|including|,|, such as|, including|:|-|–|—|\())?(?: the)? ${PEOPLE}(?! (?:<[PO]|'s <O))`,
  ),
  frame(
    'members',
    String.raw`(?<role>(?:non-)?permanent members)(?: of ${BODY})?(?: (?:such as|like|including|,|, such as|, including|:|-|–|—|\())(?: the)? ${LIST}`,
    { unnamed: 'council' },
  ),
  frame(
    'members',
    String.raw`${LIST}(?: ,)? (?:(?:are|were|both|all|two|the|of) )*(?:${RANK}members of ${BODY}|${BEFORE} (?:'s )?${RANK}members)(?! (?:states|countries|nations))`,
  ),
  frame('we', String.raw`\bwe (?:are|were|have been|became|remain|sit as) (?:\w+ ){0,2}?(?:an? |the )?${SEAT}`, {
    who: 'speaker',
  }),
  frame('as', String.raw`(?:^|\b(?:as|in its (?:capacity|role) as) )(?:an? |the )?(?:${SEAT})`, { who: 'around' }),
  frame(
    'membership',
    String.raw`${WHO} 's (?:(?:full|continued|non-permanent|permanent) )*membership (?:of|in|on) ${BODY}`,
  ),
];

const ELECTED: readonly SeatFrame[] = [
  frame(
    'elects',
    String.raw`\b(?:elected|re-elected|chose|voted in|voted|picked|admitted|readmitted|accepted|appointed|returned|welcomed)(?: the)? ${WHO} ${gap(4)}(?:to|onto|as|into|for|on) ${gap(6)}${BODY}`,
  ),
  frame(
    'elected',
    String.raw`\b(?:elected|re-elected|chosen|voted|admitted|named|picked) ${gap(5)}${BODY} ${gap(6)}(?:were|was|are|is)(?: the)? ${WHO}`,
  ),
  frame(
    'elected',
    String.raw`${WHO} ${gap(5)}(?:elected|re-elected|chosen|voted|admitted|readmitted|accepted|welcomed|taken|named|joined) ${gap(8)}(?:to|onto|into|of|as|on|in) ${gap(6)}${BODY}(?! bodies| organs)`,
    { ahead: true },
  ),
  frame(
    'elected',
    String.raw`(?<=\b(?:elected|re-elected|chosen|appointed)\b[^.;]{0,240}(?:,|and|as|to) )(?:the )?(?<role>${RANK}(?:vice[- ])?(?:president|chair|member)) of ${BODY}`,
    { who: 'it' },
  ),
  frame(
    'admitted',
    String.raw`${WHO} ${gap(3)}(?:was|were|is|are|been|be) ${gap(2)}(?:admitted|accepted|welcomed|received) as (?:an? |the )?(?<role>${RANK}${MEMBER})`,
    { unnamed: 'bloc' },
  ),
  frame(
    'sits',
    String.raw`${WHO} ${gap(4)}(?:be|is|are|was|sat|sits|sit|serves?|served|serving|seated|place|voted) (?:on|onto) ${BODY}`,
    { ahead: true },
  ),
  frame(
    'seat',
    String.raw`${WHO} ${gap(4)}(?:won|wins|win|secured|secures|gained|gains|has|have|had|holds?|held|holding|occup(?:y|ies|ied)|took up|takes up|take up|takes?|took|retained|kept|clinched|obtained) (?:an? |the |its |one of \w+ )?${gap(5)}seats? ${gap(4)}(?:on|in|at|of) ${BODY}`,
    { ahead: true },
  ),
  frame(
    'seat',
    String.raw`\b(?:non-permanent|permanent|rotating|its|temporary) seat (?:(?:that )?(?:it|the country) (?:has |had )?(?:won|holds|secured|gained) )?(?:on|in|at) ${BODY}`,
    { who: 'it' },
  ),
  frame(
    'term',
    String.raw`${WHO} ${gap(4)}(?:began|begins|starts|started|ends|ended|completes|completed|serves|served|serving|is serving|finished|concludes|concluded) (?:an? |its |the |their )?${gap(5)}(?:terms?|stint|tenure|mandate) (?:on|in|at|as) ${gap(6)}${BODY}`,
    { ahead: true },
  ),
];

const JOINED: readonly SeatFrame[] = [
  frame(
    'joined',
    `${WHO} ${AUX}(?:re)?(?:joined|joins|joining|acceded to|acceding to|entered|enters) ${BODY}${NOT_OTHERS}`,
  ),
  frame('joined', String.raw`${WHO} (?:joined|came in|entered) (?:on|in) <D\d+>`, { unnamed: 'joined' }),
  frame(
    'joined',
    String.raw`\b(?:since|after|following|with|upon|on|before|completed|finali[sz]ed|marked|hailed|welcomed|celebrated) (?:the )?(?:full |formal )?(?:accession|admission|entry|return|re-entry) of(?: the)? ${WHO} (?:to|into) ${BODY}`,
  ),
  frame(
    'joined',
    String.raw`\b(?:since|after|following|with|upon|before|completed|finali[sz]ed|marked|hailed|welcomed|celebrated) ${WHO} 's (?:full |formal )?(?:accession|admission|entry|return|re-entry) (?:to|into) ${BODY}`,
  ),
  frame(
    'status',
    String.raw`${WHO} ${gap(6)}(?<role>${RANK}(?:observer|dialogue partner|associate partner|partner|candidate|member|associate member)) status (?:of|at|in|with|on|to|within|from|by) ${BODY}`,
  ),
  frame(
    'status',
    String.raw`${WHO} (?:applied in <D\d+> and )?${gap(3)}(?:was|were|been|got|received|obtained|won|enjoys?|has|have|gained) ${gap(3)}(?:(?:granted|given|accorded|awarded|an?|the) )*(?<role>${RANK}(?:observer|dialogue partner|candidate)) status`,
    { unnamed: 'bloc' },
  ),
  frame(
    'status',
    String.raw`${BODY} ${gap(3)}(?:granted|gave|accorded|accepted|admitted|conferred on|made|declared|named)(?: the)? ${WHO} ${gap(4)}(?<role>${RANK}(?:${MEMBER}|associate member|candidate))`,
  ),
  frame(
    'status',
    String.raw`${WHO} ${gap(3)}(?:was|were|been|got|received|obtained|won|enjoys?|has|have|had|gained) (?:(?:granted|given|accorded|awarded|an?|the) )*${BODY} (?<role>${RANK}(?:observer|dialogue partner|candidate)) status`,
  ),
  frame(
    'status',
    String.raw`\b(?<role>candidate|observer|dialogue partner|full member) status (?:to|on|for)(?: the)? ${WHO}`,
    { unnamed: 'bloc' },
  ),
  frame(
    'candidate',
    String.raw`${WHO} ${gap(3)}(?:is|are|was|were|became|becomes|become|been|remains?|declared|named|made|as|,) ${gap(3)}(?<role>candidates?(?: countr(?:y|ies))?)(?: (?:for|to) (?:join(?:ing)? )?${BODY}(?: membership| accession)?| for (?:membership|accession)(?: (?:of|in|to) ${BEFORE})?| since <D\d+>)`,
    { unnamed: 'bloc' },
  ),
  frame(
    'candidate',
    String.raw`\b(?:made|declared|named|recogni[sz]ed)(?: the)? ${WHO} (?:as )?(?:an? )?(?:official )?(?<role>candidates?)(?: countr(?:y|ies))?(?: (?:for|to) (?:join(?:ing)? )?${BODY}(?: membership)?)?`,
    { unnamed: 'bloc' },
  ),
];

const CHAIRS: readonly SeatFrame[] = [
  frame(
    'chairs',
    String.raw`${ACTOR}(?: ,)? ${gap(5)}(?:chairs|chaired|is chairing|chairing|(?:will|to|would|and) (?:host and )?chair|presides over|currently leads|heads)(?: the)? ${BODY}${NOT_OTHERS}`,
    { role: 'chair', ahead: true },
  ),
  frame(
    'chairs',
    String.raw`${BODY}(?: ,)? (?:which|that) ${ACTOR} (?:will |is to |would |now |currently |this year )?(?:chair|chairs|chaired|is chairing|presides over)(?! (?:the|a) )`,
    { role: 'chair', ahead: true },
  ),
  frame(
    'chairs',
    String.raw`${BODY}(?: ,)? (?:(?:which|that) (?:is |was )?)?(?:chaired|presided over|led|headed) (?:this year |<D\d+> |currently |until <D\d+> )?by(?: the)? (?<who><C\d+>)(?! ')`,
    { role: 'chair' },
  ),
  frame('chair', String.raw`${ACTOR}(?: ,)? ${gap(4)}${TAKES} ${THE_CHAIR}`, {
    role: 'chair',
    ahead: true,
  }),
  frame('chair', String.raw`${ACTOR}(?: ,)? ${gap(4)}${TAKES} ${BARE_CHAIR}`, {
    role: 'chair',
    unnamed: 'bloc',
    ahead: true,
  }),
  frame(
    'chair',
    String.raw`${ACTOR} ${gap(4)}(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|relinquish(?:es|ed)|transferred)(?: over| on)? ${THE_CHAIR}(?: (?:over|on))?(?: to (?<next><[CP]\d+>))?`,
    { role: 'chair' },
  ),
  frame(
    'chair',
    String.raw`${THE_CHAIR}(?: ,)? ${gap(4)}(?:pass(?:es|ed)|goes|went|rotat(?:es|ed)|mov(?:es|ed)|falls|fell) (?:over |on )?(?:from <C\d+> )?to (?<next><C\d+>)`,
    { role: 'chair', ahead: true },
  ),
  frame(
    'chair',
    String.raw`\b(?:hand|pass)(?:s|es|ed|ing)?(?: over| on)? ${BARE_CHAIR}(?: over| on)? to(?: the)? (?<next><C\d+>)`,
    { role: 'chair', unnamed: 'bloc', ahead: true },
  ),
  frame(
    'chair',
    String.raw`${BARE_CHAIR} ${gap(4)}(?:pass(?:es|ed)|goes|went|rotat(?:es|ed)|falls|fell) (?:over |on )?to(?: the)? (?<next><C\d+>)`,
    { role: 'chair', unnamed: 'bloc', ahead: true },
  ),
  frame(
    'chair',
    String.raw`${THE_CHAIR}(?: ,)? (?:which (?:is|was) )?(?:currently |now |<D\d+> )?(?:held|occupied|exercised|assumed) ${gap(4)}by(?: the)? (?<who><C\d+>)`,
    { role: 'chair' },
  ),
  frame(
    'presidency',
    String.raw`(?<who><[CN]\d+>) (?:'s )?(?:(?:current|rotating|incoming|outgoing|upcoming|six-month|annual|<D\d+>|pro tempore|first|second|third) )*(?:${CHAIR} (?:of|in|at) ${BODY}|${BEFORE} (?:'s )?(?:rotating )?${CHAIR})`,
    { role: 'chair', ahead: true },
  ),
];

const AMONG: readonly SeatFrame[] = [
  frame(
    'held',
    String.raw`(?<who><P\d+>)(?: ,| and| , and)* (?:(?:since|until) <D\d+> |currently |also |the |current |<D\d+> 's )*(?:rotating |current )*(?:chair|chairman|chairperson|chairwoman|president pro tempore|pro tempore president) of ${BODY}`,
    { role: 'chair' },
  ),
  frame(
    'among',
    String.raw`${BODY}(?: ,)? of which ${WHO} (?:is|are|was|were|became|has been) (?:also )?(?:the |an? )?(?<role>${RANK}(?:${MEMBER}|chair))`,
  ),
  frame(
    'among',
    String.raw`(?<body><B\d+>)(?: (?:countries|nations|states))? (?:-|–|—|\(|:)(?: the)? (?<who><C\d+>(?:${LINK} <C\d+>){2,})`,
  ),
  frame(
    'among',
    String.raw`\b(?:states|countries|nations|members|others) , (?:among them|including|such as)(?: the)? ${LIST} ,? ?(?:are|were|have been|became|sit as|hold the status of) (?:also )?(?<role>${RANK}(?:observers|members|dialogue partners|candidates))(?: (?:of|in|at) ${BODY})?`,
    { unnamed: 'council' },
  ),
  frame('among', String.raw`\bmembers? of ${BODY}[^.;]{0,60} after(?: the)? ${WHO}(?! ')`),
  frame('in', String.raw`${WHO} (?:has|have|had) been (?:in|inside|part of|a part of) ${BODY} (?:since|for|from)`),
  frame('in', String.raw`\bin ${BODY} ${WHO} (?:has|have|had|holds) (?:had |held )?(?:an? |its )?(?:\w+ )?seat`),
  frame(
    'in',
    String.raw`${WHO} (?:is|are|was|were|remains) (?:now |also |already |still |currently )?(?:in|part of|a part of) ${BODY}(?= (?:,|\.|and|but|since))`,
  ),
];

const LEFT: readonly SeatFrame[] = [
  frame('suspended', String.raw`${BODY} ${gap(4)}suspended(?: the)? ${WHO}(?! (?:'s|-))`, { role: 'suspended member' }),
  frame(
    'suspended',
    String.raw`${WHO} ${gap(5)}(?:was|were|is|are|been|being|,|remains?) ${gap(3)}suspended (?:from|by) ${BODY}`,
    { role: 'suspended member' },
  ),
  frame('suspended', String.raw`\bsuspended (?<who><C\d+>(?:${LINK} <C\d+>)*) 's membership (?:of|in|from) ${BODY}`, {
    role: 'suspended member',
  }),
  frame(
    'suspended',
    String.raw`(?:\b(?:its|their|whose)|${WHO} 's) membership (?:of ${BODY} )?(?:has been|have been|was|is|remains|were) (?:also |still )?suspended`,
    { role: 'suspended member', who: 'it', unnamed: 'bloc' },
  ),
  frame('suspended', String.raw`\bmembership .{0,20}suspended [^.;]{0,30}like (?:those|that) of(?: the)? ${WHO}`, {
    role: 'suspended member',
    unnamed: 'bloc',
  }),
];

export const SEAT_FRAMES: readonly SeatFrame[] = [
  ...COMPOSED,
  ...MEMBERS,
  ...ELECTED,
  ...JOINED,
  ...CHAIRS,
  ...AMONG,
  ...LEFT,
];
