// Constructions by which a state has, takes or hands over the chair of a body, over the skeleton of a sentence with its seats laid
// open. A person who chairs a body has an office, not a seat.
import {
  ACTOR,
  BARE_CHAIR,
  BEFORE,
  BODY,
  CHAIR,
  frame,
  gap,
  NOT_OTHERS,
  near,
  type SeatFrame,
  TAKES,
  THE_CHAIR,
  TURN,
  WHO,
} from './seat-words.ts';

export const CHAIRS: readonly SeatFrame[] = [
  frame(
    'chairs',
    `${ACTOR}(?: ,)? ${near(5)}(?:(?:takes?|took) charge of|chairs|chaired|is chairing|chairing|(?:will|to|would|and) (?:host and )?chair|presid(?:es?|ed|ing) over|currently leads|leads(?= the [a-z]+ (?:<D|until )))(?: the)? ${BODY}${NOT_OTHERS}`,
    { role: 'chair', ahead: true },
  ),
  frame(
    'chairs',
    `${BODY}(?: ,)? (?:which|that) ${ACTOR} (?:will |is to |would |now |currently |this year )?(?:chair|chairs|chaired|is chairing|presides over)(?! (?:the|a) )`,
    { role: 'chair', ahead: true },
  ),
  frame(
    'chairs',
    String.raw`${BODY}(?: ,)? (?:(?:which|that) (?:is |was )?)?(?:chaired|presided over|led|headed) (?:this year |<D\d+> |currently |until <D\d+> )?by(?: the)? (?<who><C\d+>)(?! ')`,
    { role: 'chair' },
  ),
  frame(
    'chair',
    String.raw`${ACTOR}(?: ,)? ${near(4)}(?:(?:will|is to|is due to|to|then) )*(?:succeed(?:s|ed)?|follow(?:s|ed)?|replaces?|replaced|relieve[sd]?|tak(?:e|es|ing) over from|took over from)(?: the)? (?<next><C\d+>) (?:in the|as the|as|at the) ${TURN}(?:chair|helm|presidency|chairmanship|lead)(?: of ${BODY})?(?![\w-])`,
    { role: 'chair', unnamed: 'bloc', ahead: true },
  ),
  frame(
    'chair',
    `${THE_CHAIR}(?: ,)? (?:(?:which|that) )?${ACTOR} (?:currently |now |still |has )?(?:holds|has|held|hold|took over|takes over|assumed|assumes|exercises)(?! (?:talks|a meeting))`,
    { role: 'chair', ahead: true },
  ),
  frame(
    'chair',
    String.raw`${ACTOR} (?:(?:will |is to )?(?:be|is|was|sits?|remains?|stays?)|,) in the (?:chair|presidency|lead)(?! of)(?![\w-])`,
    { role: 'chair', unnamed: 'bloc', ahead: true },
  ),
  frame(
    'chair',
    String.raw`(?<!\b(?:to|at|in|with)(?: the)? (?=<C\d+> , (?!wh)))${ACTOR}(?: ,)? ${near(4)}(?:${TAKES}|(?:will|is to|is due to|is set to|shall) (?:then )?be) ${THE_CHAIR}`,
    { role: 'chair', ahead: true },
  ),
  frame('chair', `${ACTOR}(?: ,)? ${near(4)}${TAKES} ${BARE_CHAIR}`, {
    role: 'chair',
    unnamed: 'bloc',
    ahead: true,
  }),
  frame(
    'chair',
    String.raw`${ACTOR} ${near(4)}(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|turn(?:s|ed)?|yield(?:s|ed)?|relinquish(?:es|ed)|transferred)(?: over| on)? ${THE_CHAIR}(?: (?:over|on))?(?: to(?: the)? (?<next><[CP]\d+>))?`,
    { role: 'chair' },
  ),
  frame(
    'chair',
    String.raw`${THE_CHAIR}(?: ,)? ${gap(4)}(?:pass(?:es|ed)|goes|went|rotat(?:es|ed)|mov(?:es|ed)|falls|fell) (?:over |on )?(?:from <C\d+> )?to(?: the)? (?<next><C\d+>)`,
    { role: 'chair', ahead: true },
  ),
  frame(
    'chair',
    String.raw`(?:${ACTOR} )?\b(?:hand|pass|turn|yield)(?:s|es|ed|ing)?(?: over| on)? ${BARE_CHAIR}(?: over| on)? to(?: the)? (?<next><C\d+>)`,
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
  frame(
    'chair',
    String.raw`(?<=\b(?:chair\w*|presid\w+|helm|gavel)\b[^.]{0,160})\b(?:hand|pass)(?:s|es|ed|ing)? (?:it|this|the (?:office|post|baton|torch|reins|role|job|function))(?: over| on)? to(?: the)? (?<next><C\d+>)`,
    { role: 'chair', unnamed: 'bloc', ahead: true },
  ),
  frame(
    'chair',
    String.raw`${BARE_CHAIR} ${gap(4)}(?:pass(?:es|ed)?|go|goes|went|rotat(?:es|ed)|moves|moved|falls|fell) (?:over |on )?from(?: the)? <[CP]\d+> to(?: the)? (?<next><[CP]\d+>)`,
    { role: 'chair', unnamed: 'bloc', ahead: true },
  ),
  // it changes hands only next year: whoever has it now has it still
  frame(
    'chair',
    String.raw`${BARE_CHAIR} (?:will )?(?:pass(?:es)?|go(?:es)?|rotates?|moves?) (?:over |on )?from(?: the)? (?<who><[CP]\d+>)(?= to(?: the)? <[CP]\d+>[^.;]{0,40}(?:<D\d+>|next))`,
    { role: 'chair', unnamed: 'bloc', ahead: true },
  ),
  frame(
    'chair',
    String.raw`(?<!\b(?:of|from|to|with|by|in|at)(?: the)? )(?<who><C\d+>) ${near(8)}(?:in the chair|at the (?:head|helm)) of ${BODY}${NOT_OTHERS}`,
    {
      role: 'chair',
    },
  ),
  frame(
    'chair',
    String.raw`\b(?:under|during|throughout)(?: the)? (?<who><[CN]\d+>) (?:'s )?(?:(?:current|outgoing|incoming|rotating|<D\d+>) )*(?:chairmanship|chairship)(?! (?:of|in|at) )`,
    { role: 'chair', unnamed: 'bloc', ahead: true },
  ),
  frame(
    'chair',
    String.raw`${THE_CHAIR}(?: (?:for|in|until|this) (?:<D\d+>|[a-z]+))? (?:is|lies|lay|rests|was|is now) (?:currently |now )?(?:in the hands of|with|held by)(?: the)? (?<who><C\d+>)`,
    { role: 'chair' },
  ),
  frame(
    'chair',
    String.raw`(?<=(?:^|, |– |and ))<D\d+> 's (?:(?:rotating|outgoing|incoming|new) )?(?:chair|presidency)(?: ,)? (?<who><C\d+>)`,
    { role: 'chair', unnamed: 'bloc', ahead: true },
  ),
  frame('chair', String.raw`(?<who><C\d+>) , its (?:next |new |current |first )?${TURN}${CHAIR}`, {
    role: 'chair',
    unnamed: 'bloc',
    ahead: true,
  }),
  // told of a chair just spoken of
  frame(
    'chair-next',
    String.raw`${WHO} (?:(?:is|are) (?:due |set |expected )?to|will|would) (?:then )?(?:take over|follow|succeed (?:it|them)|be (?:the )?(?:next|<D\d+> 's) (?:host and )?(?:chair|presidency|president)|do so|be next)(?= (?:in|on|at|from|next|for|after|<D\d+>|,|\.|and)|$)`,
    { role: 'chair', unnamed: 'chaired', ahead: true },
  ),
  frame(
    'chair-next',
    String.raw`${WHO} (?:follows|takes over|is next|comes next)(?= (?:in|on|at|from|next|<D\d+>|,|\.)|$)`,
    {
      role: 'chair',
      unnamed: 'chaired',
      ahead: true,
    },
  ),
  frame(
    'chair-before',
    String.raw`${WHO} (?:held|had held|has held|had|exercised|filled) (?:it|the (?:post|office|job|function|position|role))(?= (?:for|in|until|since|before|from|during|last|<D\d+>|,|\.)|$)`,
    { role: 'chair', unnamed: 'chaired', ahead: true },
  ),
];
