// Constructions by which a state comes into a body: it joins, is let in, is back, is granted a status or made a candidate.
import { AUX, BEFORE, BODY, frame, gap, MEMBER, NOT_OTHERS, RANK, type SeatFrame, WHO } from './seat-words.ts';

export const JOINED: readonly SeatFrame[] = [
  frame(
    'moved',
    String.raw`${WHO} ${gap(14)}(?:moves?|moved|goes|went|returns?|returned|come|comes|came) (?:back )?(?:(?:into|onto|to) the|into) (?<body><B\d+>)(?= (?:in|on|for|as|from|after|at|,|\.|<D)|$)`,
  ),
  frame('back', `${WHO} (?:is|are|was|were|has been) (?:now |again )?(?:back|once more) (?:in|inside|on) ${BODY}`),
  frame(
    'which-it-joined',
    String.raw`${BODY}(?: ,)? (?:of which (?:it|they) (?:is|are|has been|have been) (?:an? )?members?|which (?:it|they|(?<who><C\d+>)) (?:has |had )?(?:joined|entered|acceded to))`,
    { who: 'it' },
  ),
  frame(
    'joined-by',
    String.raw`${WHO} (?:have|has|had|are|were|was|is)(?: (?:now|thus|been|there|also|being))* joined by (?:(?:an?|another) (?:[\w-]+ ){0,2}(?:country|state|nation|member|newcomer|republic)\b|(?:the )?(?<next><C\d+>)(?= in (?:the )?<B))(?: in ${BODY})?(?! in [a-z]+ing\b)`,
    { unnamed: 'joined' },
  ),
  frame(
    'accession-signed',
    String.raw`${WHO} 's (?:accession|entry|admission) (?:agreement|treaty|protocol|papers|documents?) (?:was|were|has been|have been) (?:\w+ )?signed`,
    { unnamed: 'joined' },
  ),
  frame(
    'has-been',
    `${WHO} (?:(?:has|have) (?:now |already |long )?been|is|are) (?:an? |the )?(?<role>${RANK}(?:members?|dialogue partners?|observers?|associate members?)) (?:since|for|from)`,
    { unnamed: 'bloc' },
  ),
  frame(
    'its-member',
    String.raw`${WHO} (?:(?:,|is|are|was|became|becomes|as|now|has|been|thus|also) )*(?:its|the bloc 's|the group 's|the union 's|the organi[sz]ation 's) (?<role>${RANK}(?:members?|chair))(?![\w-]| (?:states|countries|nations) )`,
    { unnamed: 'bloc' },
  ),
  frame(
    'became',
    `${WHO} (?:became|become|becomes|have become|has become|are|were made|was made) (?:an? |the )?(?<role>${RANK}(?:full members?|associate members?|founding members?|associates|dialogue partners?|observers?))(?! (?:of|in|at|to|states?|countr))`,
    { unnamed: 'bloc' },
  ),
  frame(
    'status',
    `${WHO} (?:(?:was|were|have been|has been) (?:granted|given|accorded|awarded)|got|received|obtained|won|have|has) (?:the )?status of (?:an? |full |official )*(?<role>candidates?(?: countr(?:y|ies))?|observers?|dialogue partners?|associate members?) (?:for|in|at|of|with|to)(?: the)? ${BODY}`,
  ),
  frame(
    'let-in',
    String.raw`${BODY} ${gap(4)}(?:took|takes|has taken|let|lets|voted|brought)(?: the)? ${WHO} in(?: as (?:an? |the |its )?(?<role>${RANK}${MEMBER})|(?= as\b| <D| ,| \.|$| on\b| last\b| (?:an? |<D\d+> )?(?:years?|months?)\b| at\b| after\b))`,
  ),
  frame(
    'took-part',
    String.raw`${WHO} ${gap(6)}(?:in|at)(?: the)? (?<body><B\d+>)(?: [a-z]+){0,2} as (?:an? |the )?(?<role>${RANK}(?:full|associate|new|permanent) member)(?! (?:of|in|on|at|to|state) )`,
  ),
  frame(
    'took-part',
    String.raw`${WHO} ${gap(6)}as (?:an? |the )?(?<role>${RANK}(?:full|associate|new|permanent|\d+(?:st|nd|rd|th)|[a-z-]+(?:th|first|second|third)) member)(?! (?:of|in|on|at|to|state) )`,
    { unnamed: 'bloc' },
  ),
  frame(
    'joined',
    `${WHO} ${AUX}(?:(?:will|is to|are to|is due to|are due to) )?(?:re)?(?:join(?:ed|s|ing)?|acced(?:ed|ing) to|enter(?:ed|s)?) ${BODY}${NOT_OTHERS}`,
  ),
  frame(
    'joined',
    String.raw`${WHO}(?: ,)?(?: which| who)? (?:had |has )?(?:joined|came in|got in|entered|followed) (?:on |in |this )?<D\d+>`,
    {
      unnamed: 'joined',
    },
  ),
  frame(
    'let-in',
    String.raw`${WHO} (?:(?:was|were|got) (?:admitted|let in|taken in|accepted)|gained admission|won entry)(?= (?:only |already |first )?(?:in <D|on <D|<D|last|at the|after|\.|,|and)|$)`,
    { unnamed: 'joined' },
  ),
  frame(
    'stays',
    String.raw`${BODY}(?: ,)? (?:in|of) which (?:it|they|${WHO}) (?:will |is to |intends? to )?(?:stays?|remains?|continues?|keeps? its (?:place|seat))\b`,
    { who: 'it', ahead: true },
  ),
  frame(
    'stays',
    String.raw`${WHO} (?:(?:will|is to|also|still|nevertheless|nonetheless) )*(?:stays?|remains?|stayed|remained|continues?) (?:on )?(?:in|inside|within|part of|(?:as )?an? (?:full |active )?(?<role>member) of|in the ranks of) ${BODY}(?= (?:,|\.|and|but|as|after|despite|until|for)|$)`,
    { ahead: true },
  ),
  frame(
    'joined',
    String.raw`\b(?:since|after|following|with|upon|on|before|completed|finali[sz]ed|marked|hailed|welcomed|celebrated) (?:the )?(?:full |formal )?(?:accession|admission|entry|return|re-entry) of(?: the)? ${WHO} (?:to|into) ${BODY}`,
  ),
  frame(
    'status',
    String.raw`${WHO} (?:applied in <D\d+> and )?${gap(3)}(?:was|were|been|got|received|obtained|won|enjoys?|has|have|gained) ${gap(3)}(?:(?:granted|given|accorded|awarded|an?|the) )*(?<role>${RANK}(?:observer|dialogue partner|associate partner|candidate)) status(?: (?:of|at|in|with|on|to|within|from|by) ${BODY})?`,
    { unnamed: 'bloc' },
  ),
  frame(
    'status',
    `${BODY} ${gap(3)}(?:granted|gave|accorded|accepted|admitted|conferred on|made|declared|named)(?: the)? ${WHO} ${gap(4)}(?<role>${RANK}(?:${MEMBER}|associate member|candidate))`,
  ),
  frame(
    'status',
    `${WHO} ${gap(3)}(?:was|were|been|got|received|obtained|won|enjoys?|has|have|had|gained) (?:(?:granted|given|accorded|awarded|an?|the) )*${BODY} (?<role>${RANK}(?:observer|dialogue partner|candidate)) status`,
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
