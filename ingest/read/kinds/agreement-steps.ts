// How far an instrument has come: proposed, negotiated, signed, ratified, in force, ended; from the words around it.
import { matches } from '../matches.ts';

export type AgreementStatus = 'signed' | 'in force' | 'ratified' | 'negotiating' | 'proposed' | 'mentioned' | 'ended';

/** What the words around an instrument say of it; the nearest counts. */
const STEPS: readonly [AgreementStatus, RegExp][] = [
  [
    'signed',
    /\b(?:sign(?:ed|s|ing)?|inked|initiall?(?:ed|ing|s)|penned|put to paper|concluded|exchanged|issued|adopted|released|clinched|sealed|struck|finali[sz]ed|reached|agreed(?: on| upon)?(?= (?:an?|the|<|by))|announced|brokered|put (?:its|their|his) names?)\b/g,
  ],
  [
    'in force',
    /\b(?:in force|into force|took effect|takes? effect|into effect|carry(?:ing)? out|carried out|implementing|implementation of|implemented|appeared to be holding|holding|utili[sz]\w+|taking advantage of|use of|put into practice|benefits? (?:of|from)|under the)\b/g,
  ],
  ['ratified', /\b(?:ratif(?:ied|ies)|acceded to|approved by (?:the )?(?:parliament|senate|<O))\b/g],
  ['negotiating', /\b(?:negotiat\w*|talks (?:on|for|over|about)|under discussion|rounds? of)\b/g],
  [
    'proposed',
    /\b(?:propos\w+|call(?:ed|s|ing)? for|consider\w*|seek(?:s|ing)?|draft|(?:being|are|is|was|were) (?:drafted|drawn up|readied|prepared|worked out)|plead\w* for|push(?:ed|ing)? for|stud(?:y|ies|ying)|hop(?:e|es|ed|ing) (?:to|for)|want\w* (?:a|an|to)|building of|work(?:ing)? (?:on|towards?))\b/g,
  ],
  [
    'ended',
    /\b(?:terminat\w+|withdr\w+ from|expired|abrogat\w+|pulled out|scrapped|suspend\w+|denounc\w+|revok\w+)\b/g,
  ],
];
const AHEAD =
  /\b(?:will|would|to be|be|due to|expected|scheduled|soon|plan(?:s|ned)?|hop(?:e|es|ed)|wish(?:ed|es)?|should|could|early|empowered|may|intend\w*|ready to|urged|want\w*|look(?:ed|s|ing)? forward to|approv\w+|to|shall)\b(?: [\w'-]+){0,3} ?$/;

/** A step said right after the noun is that instrument's own: "the treaty, signed in 1951,", "the agreement, in force since 2019". */
const OWN_STEP: readonly [AgreementStatus, RegExp][] = [
  ['in force', /^ ?(?:, )?(?:(?:which|that) (?:has|have|had) been |which is )?in (?:force|effect) since (?<at><D\d+>)/],
  [
    'signed',
    /^ ?(?:, )?(?:(?:which|that) (?:was|were) )?(?:first )?(?:signed|concluded|initialled)(?: by <[CPBG]\d+>(?: and <[CPBG]\d+>)?)? (?:in|on) (?:<[CL]\d+> (?:in|on) )?(?<at><D\d+>)(?! (?:and|,) (?:in force|entered|took effect|came into))/,
  ],
];

/** The step and the tag of its date, where they follow the noun at once. */
export function ownStep(after: string): { status: AgreementStatus; at: string } | undefined {
  for (const [status, pattern] of OWN_STEP) {
    const at = pattern.exec(after)?.groups?.at;
    if (at) return { status, at };
  }
  return undefined;
}

/** The verb that has the instrument as its object and leads beyond the signing. */
export function furtherStep(before: string): AgreementStatus | undefined {
  const verb =
    /\b(?:(?<ratified>ratif(?:ied|ies))|terminated|denounced|scrapped|suspended|revoked) (?:[\w-]+ ){0,3}$/.exec(
      before,
    );
  if (!verb) return undefined;
  return verb.groups?.ratified ? 'ratified' : 'ended';
}

/** The clause before the instrument and the one after it. */
export function statusOf(before: string, after: string): AgreementStatus {
  const near = (before.split(/ ; | \. /).at(-1) ?? before).slice(-110);
  const rest = (after.split(/ ; | \. |, (?:while|which|and <)/)[0] ?? after).slice(0, 120);
  let best: { status: AgreementStatus; far: number } | undefined;
  for (const [status, words] of STEPS) {
    const candidates = [
      ...matches(words, near).map((match) => ({
        match,
        text: near,
        far: near.length - match.index - match[0].length,
      })),
      ...matches(words, rest).map((match) => ({ match, text: rest, far: match.index })),
    ];
    for (const { match, text, far } of candidates) {
      const ahead =
        AHEAD.test(text.slice(0, match.index)) ||
        (text === rest && AHEAD.test(`${near.slice(-30)} `) && /^ ?to /.test(rest));
      const real =
        status === 'proposed' || status === 'negotiating' || status === 'ended' || !ahead
          ? status
          : status === 'signed'
            ? 'proposed'
            : 'mentioned';
      if (!best || far < best.far) best = { status: real, far };
    }
  }
  const later = /\b(?:took effect|takes effect|entered into force|came into (?:force|effect))\b/.exec(
    after.slice(0, 180),
  );
  if (best?.status === 'signed' && later && !AHEAD.test(after.slice(0, later.index))) return 'in force';
  // a step far off in the sentence is some other instrument's
  if (best && best.far <= 75) return best.status;
  return AHEAD.test(`${near.slice(-40)} `) && /\b(?:an?|new)(?: [\w-]+)? $/.test(near) ? 'proposed' : 'mentioned';
}
