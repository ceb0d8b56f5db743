// The widest constructions of seats, asked after all others: a state, a word that makes it a member,
// and a body, with nobody else between. Whoever speaks, is met or is beaten in between breaks them.
import {
  BARE_CHAIR,
  BODY,
  CHAIR,
  frame,
  MEMBER,
  RANK,
  type SeatFrame,
  WHO as STATES_HERE,
  THE_CHAIR,
} from './seat-words.ts';

/** States that are not where, with whom or whose something is. */
const WHO = String.raw`(?<!(?:<[PO]\d+> of|\b(?:in|from|at|against|near|to|by|with|over))(?: the)? )${STATES_HERE}`;
/** Words that carry the subject on to its seat: no one else's name, no verb of speech or of dealing with somebody. */
const ON = String.raw`(?:(?!<[BCPN]|said|says|told|tells|that |who |with |by |from |against|met |meet|urg|thank|invit|ask|call|prais|visit|support|back|help|host|lost |between)[^\s.;:]+ ){0,12}?`;
/** What makes the words after it a predicate or an apposition: not "met members of", not "thanked the members of". */
const IS = String.raw`(?:(?:as|than|is|are|was|were|be|been|became|become|becomes|being|remains?|remained|stays?|,|, [a-z ]{3,30} and(?= an? ))(?: (?:since|for|until|in) <D\d+>)? (?:(?:only|still|now|just|merely|also|today|currently|itself|both|all|each|so|far|one|of|an?|the|a|its) ){0,3}?)`;
const ROLE = `(?<role>${RANK}(?:${MEMBER}|candidates?(?: countr(?:y|ies))?)|${RANK}(?:country|state|nation)(?= (?:of|in) (?:the )?(?:euro|<B)))`;
const IN = '(?:of|in|at|on|to|within|inside)';

export const SIGNS: readonly SeatFrame[] = [
  frame('sign-role', `${WHO} ${ON}${IS}${ROLE} ${IN} ${BODY}`),
  frame(
    'sign-role',
    `${BODY}(?: 's [a-z]+)? (?:, )?(?:where|in which|of which|to which|within which) ${WHO} ${ON}${IS}${ROLE}`,
  ),
  frame('sign-role', `${WHO} ${ON}${IS}${ROLE}(?! (?:${IN}|states?|countr|nations?|from)\\b)`, { unnamed: 'joined' }),
  frame(
    'sign-observer',
    String.raw`${WHO} , (?:an? |the |both |all )?(?<role>${RANK}(?:observers?|associate members?|dialogue partners?))(?: (?:along|together) with(?: the)? (?<next><C\d+>(?:(?: ,| and| , and)(?: the)? <C\d+>)*))?(?= ?(?:,|\.|and|since|with|like)(?: |$))`,
    { unnamed: 'bloc' },
  ),
  frame(
    'sign-chair',
    String.raw`\bits (?:current |rotating |present )?(?<who><N\d+>) (?:chairmanship|chairship|presidency)\b`,
    {
      role: 'chair',
      unnamed: 'bloc',
    },
  ),
  frame(
    'sign-present',
    `${WHO} (?:(?:also|both|will|have|has) )*(?:attends?|attended|take part|takes part|took part|sits? in|sat in|participates?|participated|came|were present|is present|are present) as (?<role>${RANK}observers?)`,
    {
      unnamed: 'bloc',
    },
  ),
  frame(
    'sign-sits',
    String.raw`${WHO} (?:, )?${ON}(?:that |which )?(?:(?:also|now|both|all) )*(?:belong(?:s|ed)?|sits?|sat)(?: (?:together |alongside |along )?(?:with|beside|next to) (?<next><C\d+>))? (?:in|on|to) ${BODY}`,
  ),
  frame(
    'sign-founded',
    String.raw`(?<who><C\d+>(?: , <C\d+>)*(?: ,)? and <C\d+>) ${ON}(?:founded|co-founded|set up|created|launched) ${BODY}(?! (?:'s|fund|office|force|mission))`,
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
    `${WHO} 's ${ON}(?:term|seat|mandate|stint) ${IN} ${BODY} (?:began|begins|started|starts|ends|ended|expires|runs)`,
    {
      ahead: true,
    },
  ),
  frame(
    'sign-word',
    String.raw`${WHO} ,? ?(?:(?:which|who|that) )?(?:(?:together|along) with (?<next><C\d+>) )?(?:make up|makes up|form|compose|constitute) ${BODY}`,
  ),
  frame('sign-word', `\\b(?:its|their) (?:other |fellow )(?:members|allies) (?:in|of) ${BODY}`, { who: 'it' }),
  frame('sign-word', `${BODY} , ${STATES_HERE} included`),
  frame(
    'sign-suspended',
    String.raw`${BODY} , [^;.<]{0,20}(?:by <[CP]\d+>)?[^;.<]{0,20} , (?:has |have )?suspended(?: the)? ${STATES_HERE}`,
    {
      role: 'suspended member',
    },
  ),
  frame(
    'sign-chair',
    String.raw`\b(?:hand|pass)(?:s|es|ed|ing)?(?: over| on)? ${THE_CHAIR}(?: over| on)? to(?: the)? ${STATES_HERE}`,
    {
      role: 'chair',
      ahead: true,
    },
  ),
  frame('sign-chair', `${WHO} ${ON}in the chair of ${BODY}`, { role: 'chair' }),
  frame('sign-chair', `${WHO} ${ON}(?:holds?|held|has|had|keeps|takes|took|occupies) ${THE_CHAIR}`, {
    role: 'chair',
    ahead: true,
  }),
  frame('sign-chair', `${WHO} ${ON}(?:holds?|held|has|had|keeps|takes|took|occupies) ${BARE_CHAIR}`, {
    role: 'chair',
    unnamed: 'bloc',
    ahead: true,
  }),
  frame(
    'sign-chair',
    String.raw`(?:^|\. )(?:the )?${CHAIR} ${'(?:has |will )?(?:went|goes|go|passed|passes|pass|moved|moves|rotated|rotates|gone)'} (?:over |on )?from(?: the)? <C\d+> to(?: the)? (?<who><C\d+>)`,
    { role: 'chair', unnamed: 'bloc', ahead: true },
  ),
];
