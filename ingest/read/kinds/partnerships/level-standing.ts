// Whether a level of partnership stands, was set up, was raised, was given up or is only wished for, and since when: from the verb that
// governs it, or from what is said right behind it.
import { matches } from '../../matches.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn } from '../../skeleton.ts';
import { dateNear } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { behind, upTo } from '../../stretches.ts';
import type { PartnershipStatus, ToldPartnership } from './told-partnership.ts';

export type Standing = Pick<ToldPartnership, 'status' | 'date'>;

const UPGRADED =
  /\b(?:upgrad\w+|elevat\w+|rais(?:e|ed|es|ing)|lift(?:ed|s|ing)?|promot(?:ed|ing) \S+ (?:\S+ ){0,5}to|turned into|brought|bring(?:ing)?|transform\w+|advanc(?:ed|ing)|enhanc(?:ed|ing) \S+ (?:\S+ ){0,5}to|moved? (?:up )?to|deepen\w* \S+ (?:\S+ ){0,6}(?:to|into)|stepped up to|new level of|to the level of)\b/g;
const ESTABLISHED =
  /\b(?:establish\w*|set(?:ting)? up|forg(?:ed|e|ing)|enter(?:ed|ing)? into|launch\w*|form(?:ed|ing)|creat(?:ed|ing)|sign(?:ed|ing)|announc\w+|declared|became|become|gone on to|agreed on|inaugurat\w+|sealed|concluded|built|proclaimed|began|initiated)\b/g;
const PROPOSED =
  /\b(?:propos\w+|seek(?:s|ing)?|sought|wish\w*|hop(?:e|es|ed|ing)|want\w*|look(?:s|ing|ed)? (?:forward )?to|could|would|may|might|should|will|plan(?:s|ned)? to|aim\w*|towards?|move to|work(?:ing)? (?:towards?|to)|agreed to|consider\w*|study\w*|intend\w*|ready to|expected to|suggest\w*|call(?:ed|s|ing)? for|potential|prospect\w*|possib\w+|discuss\w*|offer(?:ed|s)?|turned down|declined|reject\w*|invited|ambition|(?:spoke|speaks?) of(?= an?\b))\b/;
const ENDED = /\b(?:ended|end(?:s|ing)?|suspend\w*|withdr\w+|abandon\w*|terminat\w*|dissol\w*|downgrad\w*)\b/;

/** Words right before the level that make it the goal of a change: "to a", "into a", "the level of a". */
const GOAL = /\b(?:to|into|as|of|with|level of|a|up|on|on to)(?: (?:the|a|an|new|that|of|level|status|rank))* ?$/;

/** Whose level it is, between the level and what is told of it. */
const WHOSE = /^ (?:with|between|of)(?: the)? <[CNB]\d+>(?: and(?: the)? <[CNB]\d+>)?/;
/** When it was, right behind those whose it is. */
const WHEN = /^ (?:in|from) (<D\d+>)/;
/** "Since 2022", "set up in 2016", "that they established in 2013", "which A and B have had since 2018": when it began. */
const BEGUN =
  /^(?: ,)?(?: (?:that|which)(?: (?!<D|wants?\b|hopes?\b|may\b)[^\s,;.]+){0,9}?)? (?:since|(?:dates|goes|dating|dated) (?:back )?(?:from|to)|(?:established|set up|formed|launched|forged|founded|concluded|entered into) (?:in|on)) (<D\d+>)/;

/** "Have become strategic partners": who is one from now on, and who has been one. */
const BECAME = /\b(?:became|become|becoming|are now|call each other|will be)(?: \w+)? $/;
/** "Partners since 2010", "have had a partnership since 2007": it stands, and since when. */
const HAVE_BEEN = /\b(?:have|has) (?:long )?(?:been|had)(?: (?:a|an|each other's|one another's))? $/;

function statusOf(before: string, after: string): PartnershipStatus {
  const told = after.replace(WHOSE, '');
  if ((told !== after || HAVE_BEEN.test(before)) && /^ since <D/.test(told)) return 'existing';
  if (BECAME.test(before))
    return /\b(?:will|to|would|want|could) (?:\w+ )?become $/.test(before) ? 'proposed' : 'established';
  const clause = behind(/ (?:;|which|while|whereas|\.) /g, before);
  const near = clause.slice(-150);
  const passive =
    /^(?: [^<.;\s]+| <\w+>){0,12}? (?:was|were|(?:has|have|had) been|being) (?:\w+ )?(?:established|set up|formed|launched|signed|agreed|announced|put (?:on|to) paper|upgraded|elevated|forged|raised|lifted)/.exec(
      upTo(/ , (?:and|but|while) /, after),
    );
  // "strategic partners since 2022", "the partnership, set up in 2016,"
  if (BEGUN.test(told)) return 'established';
  if (passive) return /upgraded|elevated|raised|lifted/.test(passive[0]) ? 'upgraded' : 'established';
  const goal =
    /\b(?:to|into)(?: (?:the|a|an|new|that|of|level|status|rank|levels|be))* ?$/.test(near) ||
    /level of (?:a |the )?$/.test(near);
  const raised = goal ? matches(UPGRADED, near).at(-1) : undefined;
  const set =
    GOAL.test(near) || /(?:ed|ing|became)(?: (?:a|an|the|their|new))* ?$/.test(near)
      ? matches(ESTABLISHED, near).at(-1)
      : undefined;
  const deed = raised ?? (set && near.length - set.index < 70 ? set : undefined);
  if (deed) {
    const wished =
      PROPOSED.test(near.slice(Math.max(0, deed.index - 40), deed.index)) &&
      !/\b(?:agreed|decided) to(?: \w+)? $/.test(near.slice(0, deed.index));
    if (wished) return 'proposed';
    return raised ? 'upgraded' : 'established';
  }
  if (ENDED.test(near.slice(-40)) && /\b(?:the|their|its)\s*$/.test(near)) return 'ended';
  return PROPOSED.test(near.slice(-60)) && /\b(?:a|an|towards?|build|establish|forge|into|to a|to an)\s*$/.test(near)
    ? 'proposed'
    : 'existing';
}

/** Whether the level at `start`–`end` of the skeleton stands, and since when. */
export function standing(sentence: Resolved, story: Story, start: number, end: number): Standing {
  const { skeleton } = sentence;
  const after = skeleton.text.slice(end);
  const status = statusOf(skeleton.text.slice(0, start), after);
  const told = after.replace(WHOSE, '');
  const since = (BEGUN.exec(told) ?? WHEN.exec(told))?.[1];
  if (status !== 'established' && status !== 'upgraded' && !(status === 'existing' && since))
    return { status, date: null };
  const own = since ? itemsIn(skeleton, since, 'D')[0]?.piece : undefined;
  if (own?.kind === 'date') return { status, date: own.value };
  return { status, date: dateNear(sentence, start, end, true) ?? story.leadTime(sentence.index) };
}
