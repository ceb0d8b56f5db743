// Where the name of an instrument begins and ends around its noun. The date, the place and the verb are no part of it.
import type { Token } from '../../tokens.ts';
import { GENERAL } from './agreement-papers.ts';
import { CALENDAR, clauseEnd, isAside, isField, joinsNames, leadsTo, listGoesOn, STOP } from './agreement-tails.ts';

/** Whether the comma stands between the first words of a name of three: "the Peace, Security and". */
const isListed = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma - 1]?.capital === true &&
  /^(?:the|an?|their|its|new)$/.test(tokens[comma - 2]?.lower ?? '') &&
  tokens[comma + 2]?.lower === 'and' &&
  tokens[comma + 3]?.capital === true;

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
    // "the Trade, Development and Cooperation Agreement"
    if (token.plain === ',' && start === i + 1 && isListed(tokens, i)) continue;
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

/** A name that is followed behind its noun. */
interface Name {
  tokens: readonly Token[];
  /** The last token of its noun, and whether that is written as a name is. */
  last: number;
  capital: boolean;
  /** Tokens at which a place begins, and at which somebody who can be a party does. */
  where: ReadonlySet<number>;
  sides: ReadonlySet<number>;
}

const GOES_ON_WITH =
  /^(?:on|for|of|between|with|in|under|against|concerning|regarding|to|among|about|relating|over|covering|amending|establishing|governing|extending|regulating|founding|creating|ending|banning|abolishing|settling|fixing|delimiting|delineating|defining|allowing|exempting|granting|renewing)$/;
const NO_END = /^(?:on|for|of|between|with|in|the|and|a|to|by|an|as|at|from)$/;

/** "on fishery cooperation", "between A and B", "for Trans-Pacific Partnership": what belongs to the name after the noun. */
export function nameEnd(
  tokens: readonly Token[],
  last: number,
  capital: boolean,
  at: { where: ReadonlySet<number>; sides: ReadonlySet<number> },
): number {
  // "Agenda 2063"
  if (capital && /^20\d\d$/.test(tokens[last + 1]?.plain ?? '')) return last + 1;
  const name = { tokens, last, capital, ...at };
  let end = last;
  for (let i = last + 1; i < Math.min(last + 18, tokens.length); i++) {
    const word = tokens[i]?.lower ?? '';
    if (i === last + 1 && word !== ',' && !GOES_ON_WITH.test(word)) break;
    if (word === ',' && isInside(name, i)) continue;
    if (isOver(name, i) || isWhose(name, i) || isWhere(name, i)) break;
    const span = clauseEnd(tokens, i, last);
    if (span > i) return span;
    if (isWhen(tokens, i)) break;
    end = i;
  }
  while (end > last && NO_END.test(tokens[end]?.lower ?? '')) end--;
  return end;
}

/** Whether a name goes on behind a comma. */
function isInside({ tokens, last, capital }: Name, comma: number): boolean {
  const [next, further] = [tokens[comma + 1], tokens[comma + 2]];
  // "Peace, Prosperity and Unification"
  if (capital && next?.capital && /^(?:,|and)$/.test(further?.lower ?? '')) return true;
  // "on the economy, trade and investment"
  if (comma > last + 1) return listGoesOn(tokens, comma);
  // "a second accord, on intellectual property, was signed"
  return next?.lower === 'on' && isAside(tokens, comma);
}

/** Whether a name is over at a token: at a stop, a verb, the article of another, or what becomes of it. */
function isOver({ tokens, last, capital }: Name, i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]?.lower ?? ''];
  const word = token?.lower ?? '';
  if (/^[,.;:?!()"”–—]$/.test(word)) return true;
  if (isPastPartner(tokens, last, i)) return true;
  if (word === 'to' && i === last + 1 && GENERAL.test(tokens[last]?.lower ?? '')) return true;
  if (
    STOP.has(word) &&
    i > last + 1 &&
    !isAtWhat(tokens, i) &&
    !(capital && token?.capital && !CALENDAR.test(token.plain))
  )
    return true;
  // "the pact to take effect": no purpose but what becomes of it
  if (word === 'to') return FATE.test(next) || /^(?:their|its|his|her)$/.test(next);
  // "a loan of 13.7 billion yen for the purpose": how much, and what was said before
  if (word === 'of' && /^\d/.test(next) && [2, 3].some((step) => MONEY.test(tokens[i + step]?.lower ?? '')))
    return true;
  if (word === 'for' && /^(?:the|this|that)$/.test(next) && /^purposes?$/.test(tokens[i + 2]?.lower ?? '')) return true;
  // "a pact on tourism and a memorandum on mining": the article begins another
  if (word === 'and') return /^(?:an?|one|another)$/.test(next) || (next === 'the' && opensAnother(tokens, i + 2));
  if (word === 'from') return !tokens.slice(last + 1, i).some(({ lower }) => LEADS_FROM.test(lower));
  return word === 'into' && !tokens.slice(last + 1, i).some(({ lower }) => LEADS_INTO.test(lower));
}

/** "and the Protocol on", "and the Digital Trade Agreement": the words in capitals behind an article hold a noun of their own. */
function opensAnother(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (tokens[i]?.capital && !PAPER.test(tokens[i]?.lower ?? '')) i++;
  return tokens[i]?.capital === true;
}
const PAPER = /^(?:agreement|treaty|pact|accord|protocol|convention|framework|declaration|memorandum|charter)$/;

/** "on peace at their common border", "on incidents at sea": what it is on, not where it was made. */
const isAtWhat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'at' &&
  /^(?:sea|work|(?:the|their) (?:common|shared|joint) (?:borders?|frontiers?))\b/.test(
    tokens
      .slice(at + 1, at + 4)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "The accord between A and B slipped": whatever is no link behind the name of a partner is told of the instrument. */
const isPastPartner = (tokens: readonly Token[], last: number, i: number): boolean =>
  /^\p{Ll}/u.test(tokens[i]?.plain ?? '') &&
  tokens[i - 1]?.capital === true &&
  i > last + 2 &&
  !/^(?:and|or|de|la|da|do|du|al)$/.test(tokens[i]?.lower ?? '') &&
  !GOES_ON_WITH.test(tokens[i]?.lower ?? '') &&
  tokens.slice(last + 1, i - 1).some(({ lower }) => /^(?:with|between)$/.test(lower));

/** Whether a token opens words that say with whom or whose it is; a side belongs to the name, "the host government" does not. */
function isWhose({ tokens, last, sides }: Name, i: number): boolean {
  const [word, next] = [tokens[i]?.lower ?? '', tokens[i + 1]];
  if (/^(?:of|between|among|by)$/.test(word) && pointsAt(tokens, i + 1)) return true;
  if (!/^(?:with|between|among)$/.test(word)) return false;
  if (sides.has(i + 1) || (/^(?:the|its)$/.test(next?.lower ?? '') && sides.has(i + 2))) return false;
  if (word === 'with') return !/^[A-Z]{3,}$/.test(next?.plain ?? '');
  if (word === 'among') return true;
  return i === last + 1 ? !joinsNames(tokens, i + 1) : !BETWEEN_WHAT.test(tokens[i - 1]?.lower ?? '');
}

/** Whether a token opens words that say where or in what setting it was made. */
function isWhere({ tokens, last, capital, where }: Name, i: number): boolean {
  const [word, next] = [tokens[i]?.lower ?? '', tokens[i + 1]?.lower ?? ''];
  // "on the steps of the palace" says where, "on the sidelines of" when
  if (word === 'on')
    return [1, 2, 3].some((step) => NO_TOPIC.test(tokens[i + step]?.lower ?? '') && leadsTo(tokens, i, i + step));
  if (!/^(?:in|at)$/.test(word)) return false;
  if (where.has(i + 1) || /^(?:force|effect|place)$/.test(next)) return true;
  if (word === 'at' || isField(tokens, i) || isAtSea(tokens, i + 1)) return false;
  return (i === last + 1 && !capital) || (IN_SETTING.test(next) && !tokens[i + 2]?.capital);
}

/** "Conduct in the South China Sea": waters are what it is on. */
const isAtSea = (tokens: readonly Token[], the: number): boolean =>
  [2, 3, 4].some(
    (step) => WATERS.test(tokens[the + step - 1]?.plain ?? '') && leadsTo(tokens, the - 1, the + step - 1),
  );
const WATERS = /^(?:Sea|Ocean|Gulf|Bay|Strait|Basin)$/;

/** Whether a token opens, or is, a date: "on 25 May" says when, "on 25 passenger jets" what about. */
function isWhen(tokens: readonly Token[], i: number): boolean {
  const [word, next, further] = [tokens[i]?.lower ?? '', tokens[i + 1], tokens[i + 2]];
  if (word === 'for')
    return /^(?:years?|months?|weeks?|days?)$/.test(further?.lower ?? '') && tokens[i + 3]?.lower !== 'of';
  if (/^(?:19|20)\d\d$/.test(word)) return /^(?:in|of|since)$/.test(tokens[i - 1]?.lower ?? '');
  if (!/^(?:in|on|at|of|until)$/.test(word)) return false;
  const day = /^\d{1,2}$/.test(next?.plain ?? '') && !(word === 'on' && /^\p{Ll}/u.test(further?.plain ?? ''));
  return day || CALENDAR.test(next?.plain ?? '');
}

const MONEY =
  /^(?:yen|dollars?|euros?|pounds?|yuan|renminbi|rupees?|roubles?|rubles?|francs?|won|baht|riyals?|dirhams?|dinars?|pesos?|reais|rand|kroner|kronor|zloty|lira)$/;
const LEADS_FROM =
  /^(?:pipeline|line|railway|road|flights?|route|gas|withdrawal|bridge|corridor|cable|extraction|exports?|imports?|supply|supplies|deliver(?:y|ies)|purchases?|transit|transfer|return)$/;
const LEADS_INTO = /^(?:entry|accession|admission|integration|investments?)$/;
const IN_SETTING = /^(?:the|exchange|return|line|addition|order|front|their|his|her|its)$/;

/** "of the two countries", "of both sides" say whose it is, not what it is called. */
const POINTING =
  /^(?:countries|states|sides|governments|nations|leaders|parties|neighbours|presidents|ministers|peoples)$/;

/** Whether "the two countries", "both sides" begin at a token. */
function pointsAt(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:the|both|all|their|our)$/.test(tokens[at]?.lower ?? '')) return false;
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
  /^(?:[\p{L}\d]+-(?:article|point|page|day|week|month|year|nation|party|way|country|part|step|stage|chapter)|an?|the|their|its|this|that|these|those|his|her|our|my|your|any|no|some|such|each|every|both|all|another|other|new|first|second|third|last|latest|landmark|historic|major|important|key|final|draft|similar|same|own|old|earlier|previous|existing|current|future|possible|potential|proposed|planned|long-awaited|so-called|controversial|recent|separate|several|many|few|various|one|two|three|four|five|six|seven|eight|nine|ten|more|most|by|of|on|in|at|to|for|with|from|under|over|after|before|into|through|without|and|or|but|as|than|about|between|against|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|should|not|also|then|now|just|signed|sign|signs|signing|inked|reach|reached|reaching|struck|strike|conclude|concluded|concluding|negotiate|negotiated|negotiating|ratify|ratified|initialled|exchanged|adopted|issued|announced|agreed|made|make|making|seek|sought|seeking|want|wants|wanted|offered|offer|called|including|general|full|mutual|common|broad|good|great|big|better|best|worst|biggest|largest|greatest|whose|which|comprehensive|in-principle|tentative|interim|hard-won|fragile|shaky|immediate|unconditional|lasting|week-old|day-old|international|relevant|bilateral|trilateral|multilateral|tripartite|binding|legally|non-binding|wide-ranging|far-reaching|ambitious|sweeping|special|member|related|respective|corresponding)$/u;

/** Up to three words in front of a noun in small letters that say what it is on: "coastal shipping agreement". */
export function modifierStart(tokens: readonly Token[], first: number): number {
  let start = first;
  for (let i = first - 1; i >= 0 && first - i <= 3; i--) {
    const token = tokens[i];
    if (
      !token ||
      !(i === 0 ? /^\p{L}[\p{Ll}-]+$/u : /^\p{Ll}[\p{Ll}-]+$/u).test(token.plain) ||
      NO_MODIFIER.test(token.lower) ||
      /(?:ly|s')$/.test(token.lower)
    )
      break;
    start = i;
  }
  return start;
}
