// Constructions that seat states in a body, as patterns over the skeleton of a sentence. <C> is a state, <B> a body;
// <O> stands for the body of an office ("chair of <O1>" for "ASEAN chair").

export interface SeatFrame {
  name: string;
  /** Groups: `who` sits, `from` sat before, `next` sits after; `body`; `role`. */
  pattern: RegExp;
  role?: string;
  /** "we" is the country of the person who speaks. */
  who?: 'speaker';
}

const NEXT = String.raw`(?: ,| and| , and| as well as| , as well as)(?: the)? <C\d+>`;
const WHO = String.raw`(?<who><C\d+>(?:${NEXT})*)`;
const LIST = String.raw`(?<who><C\d+>(?:${NEXT})+)`;
const NOUN = 'council|bloc|grouping|union|alliance|organi[sz]ation|association|forum|league|commonwealth';
const BODY = String.raw`(?:the )?(?<body>(?:<B\d+>|(?<=\bof )<O\d+>)(?: 's <B\d+>)?|\b(?:${NOUN})\b)`;
const BEFORE = String.raw`(?:the )?(?<before><B\d+>(?: 's <B\d+>)?|\b(?:${NOUN})\b)`;
const RANK =
  '(?:(?:non-permanent|permanent|full|founding|associate|special|elected|rotating|current|active|newest|latest|youngest|oldest|only|first|second|third|other|fellow) )*';
const MEMBER =
  '(?:member(?: (?:state|country|nation))?|observer(?: state)?|dialogue partner|associate partner|partner country)';
const CHAIR = '(?:chairmanship|chair|presidency)(?![\\w-])';
const ONE = String.raw`(?:(?<role>${RANK}(?:${MEMBER}|${CHAIR}|chairman)) (?:of|in|at|on|to) ${BODY}|${BEFORE} (?:'s )?(?<title>${RANK}(?:${MEMBER}|${CHAIR})))(?![\w-]| (?:states|countries|nations|of <O))`;
const THE_CHAIR = String.raw`(?:the |its )?(?:(?:rotating|annual|six-month|one-year|yearly|pro tempore|current) )*(?:${CHAIR} of ${BODY}|${BEFORE} (?:'s )?(?:(?:rotating|annual) )?${CHAIR})`;
const gap = (n: number): string => String.raw`(?:(?!<[BC])[^\s.;]+ ){0,${n}}?`;
/** Others that meet under a body's name: "joined ASEAN leaders". */
const NOT_OTHERS = String.raw`(?! (?:leaders?|summits?|meetings?|members?|states|countries|partners?|foreign|ministers|nations|forces|operations?|missions?|talks|sanctions|calls?|efforts?|and other|'s|-|<O\d+>))`;

const frame = (name: string, pattern: string, more: Omit<SeatFrame, 'name' | 'pattern'> = {}): SeatFrame => ({
  name,
  pattern: new RegExp(pattern, 'g'),
  ...more,
});

export const SEAT_FRAMES: readonly SeatFrame[] = [
  frame('belongs', String.raw`${WHO}(?: ,)? (?:which )?(?:both |all |each |also |<G\d+> )?belong(?:s|ed)? to ${BODY}`),
  frame(
    'composed',
    String.raw`${BODY}(?: \( [^)]{1,20} \))?(?: ,)? (?:(?:which|that) )?(?:is |are |was )?(?:made up of|composed of|consist(?:s|ing) of|compris(?:es|ing|ed of)|grouping|groups|uniting|unites|(?:brings|bringing) together|whose (?:\w+ )?members are)(?: the)? ${LIST}`,
  ),
  frame(
    'apposition',
    String.raw`(?<who><C\d+>)(?: (?:,|\(|–|—))? (?:(?:is|was|as|became|becomes|becoming|remains|being|also|itself|now|currently|an?|the|one of|another|this year 's) )*${ONE}`,
  ),
  frame(
    'members',
    String.raw`${LIST}(?: ,)? (?:(?:are|were|as|became|being|also|both|all|two|three|four|five|the|now) )+${RANK}(?<role>members|observers|dialogue partners) (?:of|in|at|on) ${BODY}`,
  ),
  frame(
    'members',
    String.raw`\b(?<role>members?)(?: (?:states?|countr(?:y|ies)|nations?))? of (?<body><O\d+>)s?(?: (?:states?|countr(?:y|ies)|nations?))?(?: (?:such as|like))? ${WHO}`,
  ),
  frame(
    'members',
    String.raw`${BODY} (?<role>member|chair|members)(?: (?:states?|countr(?:y|ies)|nations?))?(?: (?:such as|like))? ${WHO}`,
  ),
  frame('members', String.raw`\bmembers(?: of)? ${BODY}(?: members)? (?:,|-|–|—|:|\() ${LIST}`),
  frame(
    'members',
    String.raw`${LIST}(?: ,)? (?:(?:are|were|both|all|two|the|of) )*(?:${RANK}members of ${BODY}|${BEFORE} (?:'s )?${RANK}members)(?! (?:states|countries|nations))`,
  ),
  frame('we', String.raw`\bwe (?:are|were|have been|became|remain|sit as) (?:\w+ ){0,2}?(?:an? |the )?${ONE}`, {
    who: 'speaker',
  }),
  frame(
    'elects',
    String.raw`\b(?:elected|re-elected|chose|voted in|voted|picked|admitted|accepted|appointed|returned)(?: the)? ${WHO} ${gap(4)}(?:to|onto|as|into|for|on) ${gap(6)}${BODY}`,
  ),
  frame(
    'elected',
    String.raw`\b(?:elected|re-elected|chosen|voted|admitted|named|picked) ${gap(5)}${BODY} ${gap(6)}(?:were|was|are|is)(?: the)? ${WHO}`,
  ),
  frame(
    'joined',
    `${WHO} (?:(?:has|had|have|having|officially|formally|then|also|which|,) )*(?:re)?(?:joined|joins|acceded to) ${BODY}${NOT_OTHERS}`,
  ),
  frame(
    'status',
    String.raw`${WHO} ${gap(5)}(?<role>${RANK}(?:observer|dialogue partner|associate partner|partner|member|associate member)) status (?:of|at|in|with|on|to|within) ${BODY}`,
  ),
  frame(
    'status',
    String.raw`${BODY} ${gap(3)}(?:granted|gave|accorded|accepted|admitted|conferred on) ${WHO} ${gap(4)}(?<role>${RANK}(?:${MEMBER}|associate member))`,
  ),
  frame(
    'chair',
    String.raw`${WHO}(?: ,)? ${gap(4)}(?:t(?:akes?|aking|ook|aken) over|assum(?:es?|ed|ing)|hold(?:s|ing)?|held|inherit(?:s|ed)|t(?:akes?|ook) up) ${THE_CHAIR}(?: ${gap(3)}from (?<from><C\d+>))?`,
    { role: 'chair' },
  ),
  frame(
    'chair',
    String.raw`${WHO} ${gap(4)}(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?)(?: over| on)? ${THE_CHAIR}(?: (?:over|on))?(?: to (?<next><C\d+>))?`,
    { role: 'chair' },
  ),
  frame(
    'chair',
    String.raw`${THE_CHAIR} ${gap(3)}(?:pass(?:es|ed)|goes|went|rotat(?:es|ed)|mov(?:es|ed)) (?:over )?(?:from (?<from><C\d+>) )?to (?<next><C\d+>)`,
    { role: 'chair' },
  ),
];
