// The widest constructions of seats, asked after all others: a state, a word that makes it a member,
// and a body, with nobody else between. Whoever speaks, is met or is beaten in between breaks them.
import { BODY, CHAIR, frame, MEMBER, RANK, type SeatFrame, WHO as STATES_HERE, THE_CHAIR } from './seat-words.ts';

/** States that are not where, with whom or whose something is. */
const WHO = String.raw`(?<!(?:<[PO]\d+> of|\b(?:in|from|at|against|near|to|by|with|over))(?: the)? )${STATES_HERE}`;
/** Words that carry the subject on to its seat: no one else's name, no verb of speech or of dealing with somebody. */
const ON = String.raw`(?:(?!<[BCPN]|said|says|told|tells|that |who |with |by |from |against|met |meet|urg|thank|invit|ask|call|prais|visit|support|back|help|host|lost |between)[^\s.;:]+ ){0,12}?`;
/** What makes the words after it a predicate or an apposition: not "met members of", not "thanked the members of". */
const IS = String.raw`(?:(?:as|than|is|are|was|were|be|been|became|become|becomes|being|remains?|remained|stays?|,|, [a-z ]{3,30} and(?= an? ))(?: (?:since|for|until|in) <D\d+>)? (?:(?:only|still|now|just|merely|also|today|currently|itself|both|all|each|so|far|one|of|an?|the|its) ){0,3}?)`;
const ROLE = `(?<role>${RANK}(?:${MEMBER}|candidates?(?: countr(?:y|ies))?)|${RANK}(?:country|state|nation)(?= (?:of|in) (?:the )?(?:euro|<B)))`;
const IN = '(?:of|in|at|on|to|within|inside)';

export const SIGNS: readonly SeatFrame[] = [
  frame('sign-role', `${WHO} ${ON}${IS}${ROLE} ${IN} ${BODY}`),
  frame('sign-role', `${WHO} ${ON}${IS}${ROLE}(?! (?:${IN}|states?|countr|nations?|from)\\b)`, { unnamed: 'joined' }),
  frame(
    'sign-sits',
    String.raw`${WHO} (?:, )?${ON}(?:that |which )?(?:(?:also|now|both|all) )*(?:belong(?:s|ed)?|sits?|sat)(?: (?:together |alongside |along )?(?:with|beside|next to) (?<next><C\d+>))? (?:in|on|to) ${BODY}`,
  ),
  frame(
    'sign-chair',
    `${BODY} ?, (?:over|of) which ${WHO} (?:currently |now )?(?:presides|presided|has the ${CHAIR}|holds the ${CHAIR})`,
    { role: 'chair' },
  ),
  frame('sign-same', `${WHO} (?:has|have|had)(?: (?:had|held|enjoyed))? the same (?:status|rank|standing)`, {
    role: 'observer',
    unnamed: 'joined',
  }),
  frame('sign-chair', `${THE_CHAIR}[^.;<]{0,80} (?:followed|succeeded|relieved) by(?: the)? ${STATES_HERE}`, {
    role: 'chair',
    ahead: true,
  }),
  // the body right behind a word of belonging, whatever the verb
  frame(
    'sign-word',
    `${WHO} ${ON}(?:membership|seats?|place|term|stint|mandate|came in|got in|accession|admission|entry) (?:(?!<[BCPN]|with|by |from|against)[^\\s.;:,]+ ){0,2}?${IN} ${BODY}`,
  ),
  frame(
    'sign-word',
    String.raw`${WHO} ,? ?(?:(?:which|who|that) )?(?:(?:together|along) with (?<next><C\d+>) )?(?:make up|makes up|form|compose|constitute) ${BODY}`,
  ),
];
