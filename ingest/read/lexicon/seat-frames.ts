// Constructions that seat states in a body, as patterns over the skeleton of a sentence with its seats laid open
// (kinds/memberships/seat-view.ts).
import { CHAIRS } from './chair-frames.ts';
import { JOINED } from './join-frames.ts';
import {
  BEFORE,
  BODY,
  frame,
  gap,
  LINK,
  LIST,
  MEMBER,
  PEOPLE,
  RANK,
  SEAT,
  type SeatFrame,
  STATES,
  WHO,
} from './seat-words.ts';

const COMPOSED: readonly SeatFrame[] = [
  frame(
    'composed',
    String.raw`${BODY}(?: \( [^)]{1,20} \))?(?: ,)? (?:(?:which|that) )?(?:also )?(?:is |are |was )?(?:made up of|composed of|consist(?:s|ing) of|compris(?:es|ing|ed of)|grouping|groups|uniting|unites|(?:brings|bringing) together|links|linking|gathers|whose (?:\w+ )?members are)(?: the)? ${LIST}`,
  ),
  frame(
    'takes-in',
    `${BODY}(?: ,[^,;.]{1,60},)? ${gap(4)}(?:taken in|took in|takes in|expanded (?:to include|with)|enlarged (?:by|to include|with)|admitted|readmitted|accepted|welcomed)(?: the)? ${WHO}(?! (?:'s|leaders?|<O))`,
  ),
];

const MEMBERS: readonly SeatFrame[] = [
  frame(
    'apposition',
    String.raw`(?<!<[PO]\d+> of (?:the )?)(?<who><C\d+>(?: (?:and|,)(?: the)? <C\d+>)*)(?: , (?:which|whose|with|home|host|a|an|the) (?:(?!<C)[^;]){1,70}? ,)?(?: (?:,|\(|–|—|-))? (?:(?:likewise|made|admitted|is|are|was|were|as|became|become|becomes|becoming|remains|being|both|also|itself|now|currently|already|since <D\d+>|on <D\d+>|in <D\d+>|has|have|been|still|again|once more|an?|the|one of|(?:[a-z]+est|first|last) (?:of|among)|among|another|first|second|third|only|latest|newest|other|last|few|most [a-z]+|<D\d+> 's|like|(?:[\w-]+ )?(?:state|country|nation) to become) )*${SEAT}`,
  ),
  frame(
    'members',
    String.raw`${BODY} (?:'s )?(?<role>${RANK}(?:members?|chair|president|observers?|ally|allies|candidates?|dialogue partners?))${STATES}(?: (?:such as|like|including|,|, such as|, including|:|-|–|—|\())?(?: the)? ${WHO}(?! (?:<[PO]|'s <O))`,
  ),
  frame(
    'members',
    // another follows "A's work as a member of B"
    String.raw`(?<!<C\d+> 's (?:[a-z]+ ){1,3}as an? (?:[a-z-]+[ -])?)\b(?<role>${RANK}(?:members?|chair|president|observers?|candidates?))${STATES} of ${BODY}(?: members)?(?: (?:such as|like|including|,|, such as|, including|:|-|–|—|\())?(?: the)? ${PEOPLE}(?! (?:<[PO]|'s <O))`,
  ),
  frame('we', String.raw`\bwe (?:are|were|have been|became|remain|sit as) (?:\w+ ){0,2}?(?:an? |the )?${SEAT}`, {
    who: 'speaker',
  }),
  frame('as', String.raw`(?:^|\b(?:as|in its (?:capacity|role) as) )(?:an? |the )?(?:${SEAT})`, { who: 'around' }),
  frame(
    'membership',
    String.raw`(?:^|[,;] |\bthat )(?:its |our )?membership (?:of|in) ${BODY}(?=[^.;]{0,40} (?:was|has been|had been) (?:achieved|reached|attained|gained|secured|won)\b)`,
    { who: 'speaker', ahead: true },
  ),
  frame('membership', `${WHO} 's (?:(?:full|continued|non-permanent|permanent) )*membership (?:of|in|on) ${BODY}`),
];

const ELECTED: readonly SeatFrame[] = [
  frame(
    'elects',
    String.raw`\b(?:elected|re-elected|chose|voted in|voted|picked|admitted|readmitted|accepted|appointed|returned|welcomed)(?: the)? ${WHO} ${gap(4)}(?:to|onto|as|into|for|on) ${gap(6)}${BODY}`,
  ),
  frame(
    'elected',
    String.raw`\b(?:elected|re-elected|chosen|voted|admitted|named|picked) ${gap(5)}${BODY} ${gap(6)}(?:were|was|are|is)(?: also| likewise)?(?: the)? ${WHO}`,
  ),
  frame(
    'elected',
    `(?<!\\b(?:in|from|at|of|by|with)(?: the)? )${WHO} ${gap(5)}(?:elected|re-elected|chosen|voted|admitted|readmitted|accepted|welcomed|received|let|taken|named|joined) ${gap(8)}(?:to|onto|into|of|as|on|in) (?:(?!<[BC]|,)[^\\s.;]+ ){0,6}?${BODY}(?! bodies| organs)`,
    { ahead: true },
  ),
  frame(
    'elected',
    String.raw`(?<=\b(?:elected|re-elected|chosen|appointed)\b[^.;]{0,240}(?:,|and|as|to) )(?:the )?(?<role>${RANK}(?:vice[- ])?(?:president|chair|member)) of ${BODY}`,
    { who: 'it' },
  ),
  frame(
    'admitted',
    `${WHO} ${gap(3)}(?:was|were|is|are|been|be) ${gap(2)}(?:admitted|accepted|welcomed|received) as (?:an? |the )?(?<role>${RANK}${MEMBER})`,
    { unnamed: 'bloc' },
  ),
  frame(
    'chosen',
    `${WHO} ${gap(3)}(?:were|was|are|is|been|be|got) ${gap(2)}(?:elected|re-elected|chosen|picked|voted in|let in|admitted|accepted|received|welcomed|taken in)(?: in)? ${gap(3)}as (?:an? |the |its |their )?(?<role>${RANK}${MEMBER})(?! (?:of|in|on) )`,
    { unnamed: 'joined' },
  ),
  frame(
    'seen',
    String.raw`\b(?:see|sees|saw|puts?|brings?|brought|return|returns|returned)(?: the)? ${WHO} (?:back )?(?:on|onto|into) ${BODY}`,
    {
      ahead: true,
    },
  ),
  frame(
    'follows',
    String.raw`\b(?:follow(?:s|ed|ing)?|succeed(?:s|ed|ing)?|replac(?:es|ed|ing)|relieves|takes? over from|(?:takes?|took|fills?) the (?:places?|seats?) of)(?: the)? ${WHO}(?: ,)? (?:whose (?:own )?(?:two-year |three-year )?(?:terms?|mandates?|stints?|seats?|time)|as (?:an?|the|its) (?:\w+ )?(?:${RANK}member|representative|seat)|which (?:is |are )?(?:leav\w+|step\w*|bow\w*))`,
    { unnamed: 'joined' },
  ),
  frame(
    'sits',
    String.raw`(?<!<[PO]\d+> of (?:the )?)${WHO} ${gap(4)}(?:be|is|are|was|been|(?<!its )back|sat|sits|sit|spend(?= on (?:the )?<B\d+> as )|serves?|served|serving|seated|place|voted) (?:on|onto) ${BODY}`,
    { ahead: true },
  ),
  frame(
    'seat',
    String.raw`${WHO} ${gap(4)}(?:won|wins|win|secured|secures|gained|gains|has|have|had|holds?|held|holding|occup(?:y|ies|ied)|took up|takes up|take up|takes?|took|retains?|retained|keeps?|kept|inherits?|inherited|clinched|obtained|received|captured|landed) (?:an? |the |its |one of \w+ )?${gap(5)}seats? ${gap(4)}(?:on|in|at|of) ${BODY}`,
    { ahead: true },
  ),
  frame(
    'seat',
    String.raw`\b(?:non-permanent|permanent|rotating|its|temporary) seat (?:(?:that )?(?:it|the country|<C\d+>) (?:has |had )?(?:won|holds|secured|gained) )?(?:on|in|at) ${BODY}`,
    { who: 'it' },
  ),
  frame(
    'as-permanent',
    `${WHO}(?: ,)? (?:as|being|itself) (?:an? |one of the (?:five )?)?(?<role>(?:non-?)?permanent members?)(?! of)`,
    { unnamed: 'council' },
  ),
];

const AMONG: readonly SeatFrame[] = [
  frame(
    'country',
    String.raw`${WHO} (?:,|is|are|was|were|as|became|becomes|remains)(?: (?:,|the|an?|one of the|still|also|now|so far|first|only|second|third|last|largest|smallest|sole|other|fellow|two|three|newest|youngest))* ${BEFORE} (?:'s )?(?:(?:first|only|largest|smallest|newest|fellow) )?(?:countr(?:y|ies)|states?|nations?)(?! of <C)(?= (?:,|\.|to|that|which|who|with|in|since|and)|$)`,
  ),
  frame(
    'to-which',
    `${BODY}(?: ,)? (?:to|in|on) which(?: the)? ${WHO} (?:also |both |currently |now |has |have |had )*(?:belongs?|belonged|acceded|sits?|sat|has a seat|have seats|holds? a seat|serves?|(?:is|are|was|were) (?:an? )?(?:members?|represented))`,
  ),
  frame(
    'first-of',
    String.raw`\b(?:of|in|among) (?:that |this )?${BODY}(?: ,)? ${WHO} (?:is|was|remains) (?:so far |still |now )?(?:one of )?(?:the )?(?:\w+ )?(?:only|first|last|largest|smallest|sole|second|third|newest|youngest) (?:country|member|state|nation|one)`,
  ),
  frame(
    'first-of',
    String.raw`${BODY}(?: ,)? (?:${gap(6)}members ,? ?)?(?:the )?(?:latest|newest|youngest|oldest|smallest|largest|first|last) of (?:them|which|its members|those)(?: is| was| being|:)?(?: the)? (?<who><C\d+>)`,
  ),
  frame(
    'first-of',
    String.raw`\b(?:first|only|last|largest|smallest|sole|second|third|poorest|richest) (?:of|among)(?: the)? ${BODY} (?:countries|states|members|nations|economies|partners)(?: to [^,.;<]{1,40})? ,(?: the)? (?<who><C\d+>)(?! 's)`,
  ),
  frame(
    'first-of',
    String.raw`\bmembers\b(?: (?!<)[a-z]+){0,4} , (?:only )?(?:one|two|three|some|several) of (?:them|which|those)(?: (?:(?!<[CBP])[^\s.;:,]+)){0,8} (?::|,)(?: the)? ${WHO}`,
    { unnamed: 'bloc' },
  ),
  frame(
    'country',
    String.raw`${WHO} (?:is|are|was|were|became|becomes|as)(?: (?:thus|now|then))? (?:the |an? )(?:(?:<D\d+>|[\w-]+) ){0,2}(?:country|state|nation) (?:of|in|to (?:join|enter))(?: the)? (?<body><B\d+>)(?= (?:,|\.|on|in|after|and)|$)`,
  ),
  frame(
    'among',
    String.raw`(?<body><B\d+>)(?: (?:countries|nations|states))? (?:-|–|—|\(|:)(?: the)? (?<who><C\d+>(?:${LINK} <C\d+>){2,})`,
  ),
  frame(
    'among',
    `${BODY}(?: ,)? of which (?:both |all |also )?${WHO} (?:is|are|was|were|became|has been) (?:also )?(?:the |an? )?(?<role>${RANK}(?:${MEMBER}|chair|president))`,
  ),
  frame(
    'among',
    String.raw`\b(?:states|countries|nations|members|others) , (?:among them|including|such as)(?: the)? ${LIST} ,? ?(?:are|were|have been|became|sit as|hold the status of) (?:also )?(?<role>${RANK}(?:observers|members|dialogue partners|candidates))(?: (?:of|in|at) ${BODY})?`,
    { unnamed: 'council' },
  ),
  frame(
    'in',
    `${WHO} (?:(?:has|have|had) been|,) (?:in|inside|part of|a part of) ${BODY}(?= (?:since|for|from|and (?:in |of )?(?:the )?<B\\d+> (?:since|for)))`,
  ),
  frame('in', String.raw`\bin ${BODY} ${WHO} (?:has|have|had|holds) (?:had |held )?(?:an? |its )?(?:\w+ )?seat`),
  frame(
    'in',
    String.raw`${WHO} (?:is|are|was|were|remains) (?:now |also |already |still |currently )?(?:in|part of|a part of) ${BODY}(?= (?:,|\.|and|but|since))`,
  ),
];

const LATEST: readonly SeatFrame[] = [
  frame(
    'latest',
    String.raw`${WHO}(?: ,)? (?:is|was|has been|had been|became|as|) ?the (?:first|second|third|last|latest|newest|only|[a-z]+th|\d+(?:st|nd|rd|th))(?: (?:country|state|nation|one))?(?: (?:in|from|of) (?:(?!<[CBP])[^\s,.;]+ ){0,4}?(?:<L\d+>)?)? ?to (?:have )?(?:(?:join|joined|enter|entered|come into|be admitted to) ${BODY}|(?:join|enter|arrive|come in|be let in|be admitted|be elected)(?= (?:,|\.|in|on|before|and)|$))`,
    { unnamed: 'joined' },
  ),
  frame(
    'latest',
    String.raw`\b(?:last|latest|newest|first|youngest|smallest)(?: and \w+)? (?:(?:country|state|nation|one)(?: ever)? )?to (?:join|enter|arrive|come in|be admitted(?: to)?|be let in(?:to)?)(?: ${BODY})?(?: before(?: the)? (?<next><C\d+>))?(?: ,)? (?:was|is)(?: the)? (?<who><C\d+>)`,
    { unnamed: 'joined' },
  ),
];

const LEFT: readonly SeatFrame[] = [
  frame(
    'left',
    String.raw`(?<!\b(?:of|from|to|with|by|in|at|once|if|before|until|unless)(?: the)? )${WHO}(?: ,)? ${gap(4)}(?:left|leaves|quits?|withdrew from|pulled out of|walked out of|dropped out of) ${BODY}(?= (?:,|\.|in|on|at|after|for|and|last|because|over|<D)|$)`,
    { role: 'former member' },
  ),
  frame(
    'suspended',
    String.raw`(?:^|, )(?:suspended|expelled|barred|excluded|shut out) (?:from|by|of) ${BODY}[^.;,<]{0,20}(?:<D\d+>[^.;,<]{0,20})? , (?:the )?(?<who><C\d+>)`,
    { role: 'suspended member' },
  ),
  frame('suspended', `\\b(?:suspended|expelled|excluded|barred|ejected|removed)(?: the)? ${WHO} (?:from|by) ${BODY}`, {
    role: 'suspended member',
  }),
  frame('suspended', `${BODY} ${gap(4)}suspended(?: the)? ${WHO}(?! (?:'s|-|from))`, { role: 'suspended member' }),
  frame(
    'suspended',
    `${WHO} ${gap(5)}(?:was|were|is|are|been|being|,|remains?) ${gap(3)}suspended (?:from|by) ${BODY}`,
    { role: 'suspended member' },
  ),
  frame(
    'suspended',
    `${WHO} (?:remains?|stays?|is|are|was|has been|have been) (?:still |currently |now )?suspended(?! (?:from|by|over|for|its))`,
    { role: 'suspended member', unnamed: 'bloc' },
  ),
  frame(
    'suspended',
    String.raw`(?:\b(?:its|their|whose)|${WHO} 's) (?:membership|seat|place) (?:(?:of|in|on) ${BODY} )?(?:has been|have been|had been|having been|was|is|remains|were) (?:also |still )?(?:suspended|frozen|withdrawn|revoked|taken)`,
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
  ...LATEST,
  ...LEFT,
];
