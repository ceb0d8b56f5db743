// How far an instrument has come: proposed, negotiated, signed, ratified, in force, ended; from the words around it.

import { matches } from '../../matches.ts';
import { behind, upTo } from '../../stretches.ts';

export type AgreementStatus = 'signed' | 'in force' | 'ratified' | 'negotiating' | 'proposed' | 'mentioned' | 'ended';

/** What the words around an instrument say of it; the nearest counts. */
const STEPS: readonly [AgreementStatus, RegExp][] = [
  [
    'signed',
    /\b(?:sign(?:ed|s)?(?! of\b)|signing|made(?= (?:the|an?) $)|endorsed|inked|initiall?(?:ed|ing|s)|penned|put (?:down )?(?:to|on) paper|concluded?|exchanged|issued|adopted|released|yielded|witness\w* the exchange of|clinched|sealed|struck|finali[sz]ed?|reached|agreed(?: on| upon)?(?= (?:an?|the|<|by))|announced(?! that)|brokered|(?:put|set|append)(?:s|ed|ing)? (?:its|their|his|her|a|<H\d+>) (?:names?|signatures?|initials?|pens?|hands?)|(?:came|comes|come) (?:away|home) with|br(?:ought|ings?) (?:home|back)|became (?:a )?party to|changed hands|with it came(?= an? $)|read out|(?<=\b(?:signed|initialled|concluded|exchanged|adopted)\b[^.;]{1,120} )so (?:was|were)|bears? (?:the|their|his|her) signatures?|agreed (?:in|by|under)(?= an? $))\b/g,
  ],
  [
    'in force',
    /\b(?:in force|into force|took effect|takes? effect|into effect|carry(?:ing)? out|carried out|(?:has|have) been (?:provisionally )?applied|took hold|(?:still|remains?) valid|implementing|implementation of|implemented|appeared to be holding|holding|utili[sz]\w+|taking advantage of|(?:mak\w+|made|fuller?|better) use of|put into practice|benefits? (?:of|from)|(?:has|have) (?:linked|bound|joined|tied|been in place))\b/g,
  ],
  [
    'ratified',
    /\b(?:ratif(?:ied|ies)|acceded to|instruments? of ratification|ratification (?:documents?|instruments?|papers?|is complete|of)|approved by (?:the )?(?:parliament|senate|<O)|(?:parliament|senate|lawmakers|deputies)(?: [\w-]+| in <[CL]\d+>)? (?:has |have |had )?(?:approved|endorsed|passed|ratified|voted for))\b/g,
  ],
  [
    'negotiating',
    /\b(?:(?:re)?negotiat\w*|talks (?:with (?:the )?<[CB]\d+> )?(?:on(?! <D)|for|over|about|towards?)|under discussion|being discussed|rounds? of)\b/g,
  ],
  [
    'proposed',
    /\b(?:propos\w+|call(?:ed|s|ing)? for|consider\w*|seek(?:s|ing)?|draft|(?:being|are|is|was|were|to be) (?:drafted|drawn up|readied|prepared|worked out)|idea of|(?:consent|assent|approval|nod|green light) (?:to|for)(?= (?:an?|the) )|plead\w* for|push(?:ed|ing)? for|stud(?:y|ies|ied|ying)|hop(?:e|es|ed|ing) (?:to|for)|want\w* (?:a|an|to)|would [^.;,]{0,20}like(?= an?)|building of|work(?:ing)? (?:on|towards?)|(?:ready|due|up|open|tabled) for (?:signature|signing)|await\w* (?:signature|signing)|open(?:ing)? (?:of )?talks on)\b/g,
  ],
  [
    'ended',
    /\b(?:terminat\w+|withdr\w+ from|expired|lapsed|abrogat\w+|pull(?:s|ed|ing)? out|scrapped|suspend\w+|denounc\w+|revok\w+)\b/g,
  ],
];
const AHEAD =
  /\b(?:will|would|to be|be|due to|expected|scheduled|soon|plan(?:s|ned)?|hop(?:e|es|ed)|wish(?:ed|es)?|should|could|early|empowered|may|intend\w*|ready to|urged|want\w*|look(?:ed|s|ing)? forward to|approv\w+|to(?! (?:that|this|the same) (?:effect|end|purpose|aim)\b)|shall|yet|(?:not|never)(?: been)?|n't|fail\w*|refus\w*|without)\b(?: [\w'-]+){0,3} ?$/;
/** "sat down to sign", "got them to sign", "the first to sign": what came of it is told as done. */
const TO_A_PURPOSE =
  /\b(?:got|made|persuaded|brought|led|came|come|met|sat|gathered|flew|flown|travelled|arrived|went|assembled|in <[CL]\d+>|together|down|first|second|last|managed|lived)\b(?: (?!(?:due|set|ready|expected|plan\w*|agreed|about|yet|will|invited|asked|wants?|hopes?|decided|able)\b)[^\s,;]+){0,14} to (?:\w+ly )?$/;

/** Whether what the words lead to is yet to come. */
export const isAhead = (before: string): boolean =>
  AHEAD.test(before) && !(/ to (?:\w+ly )?$/.test(before) && TO_A_PURPOSE.test(before));

/** The verb that has the instrument as its object and leads beyond the signing. */
export function furtherStep(before: string): AgreementStatus | undefined {
  const verb =
    /\b(?:(?<ratified>ratif(?:ied|ies))|terminated|denounced|scrapped|suspended|revoked) (?:[\w-]+ ){0,3}$/.exec(
      before,
    );
  if (!verb) return undefined;
  return verb.groups?.ratified ? 'ratified' : 'ended';
}

/** Where a list of single instruments opens after what is told of them all. */
const OPENS_LIST =
  /\b(?:among (?:them|these|those|which)|including|included|namely|such as|one of (?:them|which)|: ) ?/g;
const FINITE =
  /\b(?:was|were|is|are|has|have|had|will|would|could|said|says|who|which|that|when|where|while|after|before|as|but)\b|[;]/;

/** What stands before the list in which an instrument is told, if it is told in one. */
function beforeList(before: string): string {
  const opener = matches(OPENS_LIST, before).at(-1);
  if (!opener) return before;
  const listed = before.slice(opener.index + opener[0].length);
  const told = listed.replace(/^(?:is|are|was|were) /, '');
  return told.length > 220 || FINITE.test(told) ? before : before.slice(0, opener.index);
}

/** "… are due to be" right before the verb of all that were listed. */
const AUXILIARIES = /(?:(?:is|are|was|were|has|have|will|been|be|being|due|to|expected|set|also|both) )+$/;
const OPENED = /\b(?:open|opening|begin|start|starting|launch|launching|enter into) (?:new |formal )?$/;
/** "ready to put the treaty into effect". */
const PUT = /\b(?:put|bring|let)(?: (?:the|an?|their|its|this))?(?: \w+)? $/;

/** A word that tells a step, and how far it stands from the instrument. */
interface Step {
  status: AgreementStatus;
  match: RegExpExecArray;
  far: number;
}

const stepsIn = (text: string, far: (match: RegExpExecArray) => number): Step[] =>
  STEPS.flatMap(([status, words]) => matches(words, text).map((match) => ({ status, match, far: far(match) })));

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** What the verb comes to that is only ahead. */
const notYet = (status: AgreementStatus): AgreementStatus => {
  if (status === 'proposed' || status === 'negotiating') return status;
  return status === 'signed' ? 'proposed' : 'mentioned';
};

/** The steps told before the instrument; one far off is some other's, unless it is told of a whole list. */
function stepsBefore(near: string, listed: boolean): Step[] {
  return stepsIn(near, (match) => near.length - endOf(match)).flatMap((step): Step[] => {
    const { status, match, far } = step;
    if (far > 75 && !listed && FINITE.test(near.slice(endOf(match)))) return [];
    const lead = near.slice(0, match.index);
    // talks that somebody means to open are a wish
    if (status === 'negotiating' && OPENED.test(lead) && isAhead(lead.replace(OPENED, '')))
      return [{ ...step, status: 'proposed' }];
    return [{ ...step, status: isAhead(lead) ? notYet(status) : status }];
  });
}

/** The steps told after it. */
function stepsAfter(near: string, rest: string): Step[] {
  const willBePut = PUT.test(near) && isAhead(near.replace(PUT, ''));
  return stepsIn(rest, ({ index }) => index).flatMap((step): Step[] => {
    const lead = rest.slice(0, step.far);
    if (step.far > 75 && FINITE.test(lead.replace(AUXILIARIES, ''))) return [];
    return [{ ...step, status: isAhead(lead) || willBePut ? notYet(step.status) : step.status }];
  });
}

const ENTERED_FORCE =
  /\b(?:took effect|takes effect|entered into force|came into (?:force|effect)|and has been in (?:force|effect) since)\b/;

/** ", which they signed", ", under which they trade": what a clause about the instrument tells. */
const RELATIVE = /^(?: ?\( [^)]{1,30} \))? ?, (?<under>under )?which (?<clause>[^,;.]{5,120})/;
/** What is done under it now: nobody does so before it is in force. */
const GOES_ON = /\b(?:has|have) (?:been|long)\b|\b(?:is|are|can)(?! to\b)\b/;

/** The step that a clause about the instrument tells right behind it. */
export function relativeStep(after: string): AgreementStatus | undefined {
  const { under, clause } = RELATIVE.exec(after)?.groups ?? {};
  if (clause === undefined) return undefined;
  if (under) return GOES_ON.test(clause) ? 'in force' : undefined;
  // what is only ahead says nothing of how far it is
  const [told] = stepsAfter('', clause).sort((a, b) => a.far - b.far);
  if (told?.status === 'signed' && ENTERED_FORCE.test(clause)) return 'in force';
  return told?.status === 'mentioned' ? undefined : told?.status;
}

/** The clause before the instrument and the one after it: the nearest step that they tell. */
export function statusOf(before: string, after: string): AgreementStatus {
  const lead = beforeList(before);
  const listed = lead !== before;
  const near = behind(/ ; | \. /g, lead).slice(-170);
  const rest = listed ? '' : upTo(/ ; | \. |, (?:while|which|and <)/, after).slice(0, 120);
  const steps = [...stepsBefore(near, listed), ...stepsAfter(near, rest)];
  const [best] = steps.sort((a, b) => a.far - b.far);
  const later = ENTERED_FORCE.exec(after.slice(0, 180));
  if (best?.status === 'signed' && later && !isAhead(after.slice(0, later.index))) return 'in force';
  if (best) return best.status;
  return isAhead(`${near.slice(-40)} `) && /\b(?:an?|new)(?: [\w-]+)? $/.test(near) ? 'proposed' : 'mentioned';
}
