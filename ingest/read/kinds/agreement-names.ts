// Where the name of an instrument begins and ends around its noun. The date, the place and the verb are no part of it.
import type { Token } from '../tokens.ts';

/** Capital words and small links that run on to the left of the noun: "Regional Comprehensive Economic". */
export function nameStart(tokens: readonly Token[], first: number): number {
  let start = first;
  for (let i = first - 1; i >= 0 && first - i < 10; i--) {
    const token = tokens[i];
    if (!token) break;
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
export function nameEnd(tokens: readonly Token[], last: number, capital: boolean, where: ReadonlySet<number>): number {
  let end = last;
  for (let i = last + 1; i < Math.min(last + 18, tokens.length); i++) {
    const token = tokens[i];
    if (!token) break;
    const lower = token.lower;
    if (
      i === last + 1 &&
      !/^(?:on|for|of|between|with|in|against|concerning|regarding|to|among|about|relating)$/.test(lower)
    )
      break;
    if (i === last + 1 && lower === 'in' && !capital) break;
    // "Peace, Prosperity and Unification"
    if (lower === ',' && capital && tokens[i + 1]?.capital && /^(?:,|and)$/.test(tokens[i + 2]?.lower ?? '')) continue;
    // "a pact on tourism and a memorandum on mining": the article begins another
    if (lower === 'and' && /^an?$/.test(tokens[i + 1]?.lower ?? '')) break;
    if (/^[,.;:()"”–—]$/.test(lower) || STOP.has(lower)) break;
    if (
      /^(?:in|on|at)$/.test(lower) &&
      /^(?:\d{1,2}|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
        tokens[i + 1]?.plain ?? '',
      )
    )
      break;
    if (/^(?:in|at)$/.test(lower) && where.has(i + 1)) break;
    if (/^(?:19|20)\d\d$/.test(lower) && /^(?:in|of|since)$/.test(tokens[i - 1]?.lower ?? '')) break;
    end = i;
  }
  while (end > last && /^(?:on|for|of|between|with|in|the|and|a|to|by|an|as|at|from)$/.test(tokens[end]?.lower ?? ''))
    end--;
  return end;
}
const STOP = new Set(
  'is are was were be been has have had will would shall should can could may might must that which who whom whose when where while after before during by as at from signed sign signs reached due under since until pending worth including such early soon being included it he she they both within took takes entered into effect came through last this next today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday then and/or without also'.split(
    ' ',
  ),
);

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

/** Words that make a bare noun no instrument of its own: "in agreement with", "reached agreement", "the two deals". */
export function isBare(before: string, noun: string, tail: string): boolean {
  // "the trade deal" points back
  if (/\b(?:the|this|that|these|those) $/.test(before) && tail === '') return true;
  if (
    /^(?:agreement|accord|protocol|declaration|convention|treaty|pact|charter|roadmap|agreements|accords|treaties|conventions|protocols|declarations|pacts|treat)/.test(
      noun,
    ) === false
  ) {
    return (
      /s$/.test(noun) &&
      /\b(?:many|several|some|\d+|dozens of|number of|more than|over|all|these|those|other|various|existing|signed|of)(?: [\w-]+){0,2} $/.test(
        before,
      ) &&
      tail === ''
    );
  }
  if (/\b(?:in|reach\w*|full|mutual|into|general|common) $/.test(before)) return true;
  if (
    /\b(?:in|reach\w*|full|by|mutual|into|of|general|common|more|many|several|other|these|those|such|this|that|all|any|no|existing|past|previous|signed|some|trade|cooperation|bilateral|international|relevant|various|both|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: [\w-]+)? $/.test(
      before,
    ) &&
    !/^(?:on|between)/.test(tail)
  )
    return true;
  return tail === '';
}
