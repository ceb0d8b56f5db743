// "Partnership" in a capital name is a treaty on trade ("Regional Comprehensive Economic Partnership") or a level between two states
// ("Comprehensive Strategic and Economic Partnership"). A treaty that is only strategic in name is one on trade or investment.
import { wordsOf } from '../../mentions/pieces.ts';
import type { Token } from '../../tokens.ts';

const TRADE = /\b(?:Trade|Investment|Trans-Pacific|Regional)\b/;

/** Whether the words from `first` to a capital "Partnership" at `last` name a treaty. */
export function isTradeName(tokens: readonly Token[], { first, last }: { first: number; last: number }): boolean {
  const words = wordsOf(tokens, Math.max(0, first - 1), last);
  if (tokens[last]?.capital !== true) return false;
  return TRADE.test(words) || (/\bEconomic\b/.test(words) && !/\bStrategic\b/.test(words));
}
