// Where the name of an instrument begins and ends around its noun. The date, the place and the verb are no part of it.
import type { Token } from '../../tokens.ts';
import { clauseEnd, isAside, isField, joinsNames, leadsTo, listGoesOn, STOP } from './agreement-tails.ts';

const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Yesterday|Today)$/;

/** Capital words and small links that run on to the left of the noun: "Regional Comprehensive Economic". */
export function nameStart(tokens: readonly Token[], first: number): number {
  let start = first;
  for (let i = first - 1; i >= 0 && first - i < 10; i--) {
    const token = tokens[i];
    if (!token) break;
    // "the African Continental Free Trade Area (AfCFTA) Agreement"
    if (token.plain === ')' && tokens[i - 2]?.plain === '(' && tokens[i - 3]?.capital) {
      i -= 2;
      continue;
    }
    if (/^[-–—]$/.test(token.plain) && (tokens[i - 1]?.end ?? 0) < token.start) break;
    // "on Friday the First Agreement": the article begins the name, unless a small word leads to it
    if (token.lower === 'the' && !/^(?:of|for|on|and)$/.test(tokens[i - 1]?.lower ?? '')) break;
    if (CALENDAR.test(token.plain) && /^(?:on|in|last|since|until|,)$/.test(tokens[i - 1]?.lower ?? '')) break;
    if (/^(?:-|–|\/|and|of|on|for|&|'|the)$/.test(token.lower)) {
      const further = tokens[i - 1];
      if (
        !further?.capital ||
        (/^(?:and|the)$/.test(token.lower) && start === i + 1 && !/^\p{Lu}/u.test(tokens[start]?.plain ?? ''))
      )
        break;
      continue;
    }
    if (!token.capital || /^(?:the|a|an|in|on|at|both|this|that|under|with|after|his|her|their|its)$/.test(token.lower))
      break;
    if (i === 0 && !/^[A-Z]{2,}/.test(token.plain) && !tokens[i + 1]?.capital) break;
    start = i;
  }
  return start;
}

/** "on fishery cooperation", "between A and B", "for Trans-Pacific Partnership": what belongs to the name after the noun. */
export function nameEnd(
  tokens: readonly Token[],
  last: number,
  capital: boolean,
  { where, sides }: { where: ReadonlySet<number>; sides: ReadonlySet<number> },
): number {
  let end = last;
  for (let i = last + 1; i < Math.min(last + 18, tokens.length); i++) {
    const token = tokens[i];
    if (!token) break;
    const lower = token.lower;
    if (
      i === last + 1 &&
      lower !== ',' &&
      !/^(?:on|for|of|between|with|in|under|against|concerning|regarding|to|among|about|relating|over|covering|amending|establishing|governing|extending|regulating)$/.test(
        lower,
      )
    )
      break;
    if (i === last + 1 && lower === 'in' && !capital && !isField(tokens, i)) break;
    // "on the steps of the palace" says where, "on the sidelines of" when
    if (
      lower === 'on' &&
      [1, 2, 3].some((step) => NO_TOPIC.test(tokens[i + step]?.lower ?? '') && leadsTo(tokens, i, i + step))
    )
      break;
    // "the pact to take effect": no purpose but what becomes of it
    if (lower === 'to' && FATE.test(tokens[i + 1]?.lower ?? '')) break;
    // "Peace, Prosperity and Unification"
    if (lower === ',' && capital && tokens[i + 1]?.capital && /^(?:,|and)$/.test(tokens[i + 2]?.lower ?? '')) continue;
    // "on the economy, trade and investment"
    if (lower === ',' && i > last + 1 && listGoesOn(tokens, i)) continue;
    // "a second accord, on intellectual property, was signed"
    if (lower === ',' && i === last + 1 && tokens[i + 1]?.lower === 'on' && isAside(tokens, i)) continue;
    // with whom it is belongs to the name where it is a side: not "with the host government"
    if (
      /^(?:with|between|among)$/.test(lower) &&
      !sides.has(i + 1) &&
      !(lower === 'with' && /^[A-Z]{3,}$/.test(tokens[i + 1]?.plain ?? '')) &&
      !(lower === 'between' && i === last + 1 && joinsNames(tokens, i + 1)) &&
      !(/^(?:the|its)$/.test(tokens[i + 1]?.lower ?? '') && sides.has(i + 2)) &&
      !(
        lower === 'between' &&
        i > last + 1 &&
        BETWEEN_WHAT.test(tokens[i - 1]?.lower ?? '') &&
        !pointsAt(tokens, i + 1)
      )
    )
      break;
    if (/^(?:of|between|among|by)$/.test(lower) && pointsAt(tokens, i + 1)) break;
    if (
      lower === 'in' &&
      !isField(tokens, i) &&
      /^(?:the|exchange|return|line|addition|order|front|their|his|her|its)$/.test(tokens[i + 1]?.lower ?? '') &&
      !tokens[i + 2]?.capital
    )
      break;
    if (
      lower === 'from' &&
      !/^(?:pipeline|line|railway|road|flights?|route|gas|withdrawal|bridge|corridor|cable)$/.test(
        tokens[i - 1]?.lower ?? '',
      )
    )
      break;
    if (
      lower === 'into' &&
      !tokens
        .slice(last + 1, i)
        .some((one) => /^(?:entry|accession|admission|integration|investments?)$/.test(one.lower))
    )
      break;
    // "a pact on tourism and a memorandum on mining": the article begins another
    if (lower === 'and' && /^(?:an?|one|another)$/.test(tokens[i + 1]?.lower ?? '')) break;
    if (
      /^[,.;:()"”–—]$/.test(lower) ||
      (STOP.has(lower) && i > last + 1 && !(capital && token.capital && !CALENDAR.test(token.plain)))
    )
      break;
    // "for the next ten years", "an agreement under which A represents B"
    const span = clauseEnd(tokens, i, last);
    if (span > i) return span;
    if (
      lower === 'for' &&
      /^(?:years?|months?|weeks?|days?)$/.test(tokens[i + 2]?.lower ?? '') &&
      tokens[i + 3]?.lower !== 'of'
    )
      break;
    // "on 25 May" says when, "on 25 passenger jets" what about
    const day =
      /^\d{1,2}$/.test(tokens[i + 1]?.plain ?? '') && !(lower === 'on' && /^\p{Ll}/u.test(tokens[i + 2]?.plain ?? ''));
    if (/^(?:in|on|at|of|until)$/.test(lower) && (day || CALENDAR.test(tokens[i + 1]?.plain ?? ''))) break;
    if (/^(?:in|at)$/.test(lower) && where.has(i + 1)) break;
    if (/^(?:19|20)\d\d$/.test(lower) && /^(?:in|of|since)$/.test(tokens[i - 1]?.lower ?? '')) break;
    end = i;
  }
  while (end > last && /^(?:on|for|of|between|with|in|the|and|a|to|by|an|as|at|from)$/.test(tokens[end]?.lower ?? ''))
    end--;
  return end;
}
/** "of the two countries", "of both sides" say whose it is, not what it is called. */
const POINTING =
  /^(?:countries|states|sides|governments|nations|leaders|parties|neighbours|presidents|ministers|peoples)$/;

/** Whether "the two countries", "both sides" begin at a token. */
function pointsAt(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:the|both|all)$/.test(tokens[at]?.lower ?? '')) return false;
  const next = /^(?:two|three|four|five|six)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return POINTING.test(tokens[next]?.lower ?? '') || (next === at + 2 && !/^\p{Ll}/u.test(tokens[next]?.plain ?? ''));
}

const NO_TOPIC =
  /^(?:steps|margins?|sidelines?|occasion|eve|spot|day|lawn|deck|stage|same|basis|part|behalf|condition|terms|which|whose|it|them)$/;
const FATE =
  /^(?:take|be|come|go|enter|have|expire|lapse|last|apply|run|stand|hold|survive|work|succeed|fail|become|remain|stay|begin|start|follow|sign|date)$/;
const BETWEEN_WHAT =
  /^(?:cooperation|co-operation|relations|ties|exchanges?|links?|interconnection|partnership|connection|flights|trade|traffic)$/;

const TOPIC =
  /^(?:trade|economic|cultural|scientific|political|customs|investment|commercial|friendship|peace|security|defen[cs]e|technical)$/;

/** "a trade and economic partnership agreement": the first of two such words before a noun in small letters. */
export function leadWord(tokens: readonly Token[], first: number): number {
  const second = tokens[first - 2]?.lower === 'and' && TOPIC.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
  const [article, word, link] = [tokens[second - 3], tokens[second - 2], tokens[second - 1]];
  return link?.lower === 'and' &&
    /^(?:an?|the|their|its|this)$/.test(article?.lower ?? '') &&
    TOPIC.test(word?.lower ?? '')
    ? second - 2
    : first;
}

/** "the New START treaty", "the Minsk agreements": where the capital name before a noun in small letters begins. */
export function nameBefore(tokens: readonly Token[], first: number): number | undefined {
  const token = tokens[first - 1];
  if (!token?.capital || !/^\p{Lu}/u.test(token.plain) || first < 2) return undefined;
  const start = nameStart(tokens, first);
  return start < first && /^(?:the|its|their|this|an?|'s|of)$/.test(tokens[start - 1]?.lower ?? '') ? start : undefined;
}

/** Words before the noun that say nothing of what it is on, or belong to what stands before. */
const NO_MODIFIER =
  /^(?:[\p{L}\d]+-(?:article|point|page|day|week|month|year|nation|party|way|country|part|step|stage|chapter)|an?|the|their|its|this|that|these|those|his|her|our|my|your|any|no|some|such|each|every|both|all|another|other|new|first|second|third|last|latest|landmark|historic|major|important|key|final|draft|similar|same|own|old|earlier|previous|existing|current|future|possible|potential|proposed|planned|long-awaited|so-called|controversial|recent|separate|several|many|few|various|one|two|three|four|five|six|seven|eight|nine|ten|more|most|by|of|on|in|at|to|for|with|from|under|over|after|before|into|through|without|and|or|but|as|than|about|between|against|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|should|not|also|then|now|just|signed|sign|signs|signing|inked|reach|reached|reaching|struck|strike|conclude|concluded|concluding|negotiate|negotiated|negotiating|ratify|ratified|initialled|exchanged|adopted|issued|announced|agreed|made|make|making|seek|sought|seeking|want|wants|wanted|offered|offer|called|including|general|full|mutual|common|broad|good|great|big|better|possible|comprehensive|in-principle|tentative|interim|hard-won|fragile|shaky|immediate|unconditional|lasting|week-old|day-old|international|relevant|bilateral|trilateral|multilateral|tripartite|binding|legally|non-binding|wide-ranging|far-reaching|ambitious|sweeping|special|member|related|respective|corresponding)$/u;

/** Up to three words in front of a noun in small letters that say what it is on: "coastal shipping agreement". */
export function modifierStart(tokens: readonly Token[], first: number): number {
  let start = first;
  for (let i = first - 1; i >= 0 && first - i <= 3; i--) {
    const token = tokens[i];
    if (
      !token ||
      !/^\p{Ll}[\p{Ll}-]+$/u.test(token.plain) ||
      NO_MODIFIER.test(token.lower) ||
      /(?:ly|s')$/.test(token.lower)
    )
      break;
    start = i;
  }
  return start;
}
