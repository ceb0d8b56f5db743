// The two ladders on which a pair of parties stands: partnership and diplomatic relations. A level is a rung: ladder + rank.
// The words of each side are kept with the fact; here only their place on the ladder is decided.
import { fold } from './names.ts';

export type Ladder = 'partnership' | 'diplomatic';

export interface Level {
  ladder: Ladder;
  /** 1 is the lowest rung. */
  rank: number;
  name: string;
}

/** Rungs as Viet Nam's practice orders them (general knowledge, unchecked); other states' words are placed on the same rungs. */
export const LEVELS: readonly Level[] = [
  { ladder: 'partnership', rank: 1, name: 'partnership' },
  { ladder: 'partnership', rank: 2, name: 'comprehensive partnership' },
  { ladder: 'partnership', rank: 3, name: 'strategic partnership in one field' },
  { ladder: 'partnership', rank: 4, name: 'strategic partnership' },
  { ladder: 'partnership', rank: 5, name: 'extensive strategic partnership' },
  { ladder: 'partnership', rank: 6, name: 'comprehensive strategic partnership' },
  // Vienna Convention on Diplomatic Relations (1961): relations and missions are set up by consent; legations are history.
  { ladder: 'diplomatic', rank: 1, name: 'recognition' },
  { ladder: 'diplomatic', rank: 2, name: 'diplomatic relations' },
  { ladder: 'diplomatic', rank: 3, name: 'legation' },
  { ladder: 'diplomatic', rank: 4, name: 'embassy' },
];

/** The id of a level in the graph: "partnership:6". */
export function levelId(level: Level): string {
  return `${level.ladder}:${level.rank}`;
}

/**
 * The rung that a text's words name, or undefined if they name none.
 * "comprehensive strategic cooperative partnership" and "… for peace, cooperation and sustainable development" are the
 * comprehensive strategic rung; "strategic partnership on climate change" and "green strategic partnership" are one field's.
 */
export function partnershipLevel(wording: string): Level | undefined {
  const words = new Set(fold(wording).split(' '));
  if (!words.has('partnership') && !words.has('partnerships') && !words.has('framework')) return undefined;
  const rank = rankOf(words, fold(wording));
  return LEVELS.find((level) => level.ladder === 'partnership' && level.rank === rank);
}

function rankOf(words: ReadonlySet<string>, text: string): number {
  const [comprehensive, strategic] = [words.has('comprehensive'), words.has('strategic')];
  if (comprehensive && strategic) return 6;
  if (comprehensive) return 2;
  if (!strategic) return 1;
  if (words.has('extensive') || words.has('enhanced') || words.has('special')) return 5;
  return /^green |^sectoral |partnerships? (?:on|in) /.test(text) ? 3 : 4;
}

/** The highest rung of the ladder of diplomatic relations that these words name. */
export function diplomaticLevel(wording: string): Level | undefined {
  const text = fold(wording);
  return LEVELS.findLast((level) => level.ladder === 'diplomatic' && text.includes(level.name));
}
