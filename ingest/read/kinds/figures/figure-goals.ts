// Figures that are of whoever stands behind them: votes for somebody, inhabitants, money put into a place, the friends that a state has.
import { offsetOf } from './figure-actors.ts';
import type { Cast } from './figure-cast.ts';
import type { Numbered } from './figure-clause.ts';

/** What is of those to whom it goes or belongs, and the words that lead to them from what is counted or, behind it, from the number. */
const GOALS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bvotes?\b/i,
    /^(?: ?\d[\d.,]*| ?[a-z-]+| votes| ballots)? (?:votes |ballots )?(?:for|in favour of|(?:went |go |each )?to)(?: the)? $/,
  ],
  [
    /^(?:people|inhabitants|citizens|consumers)(?! of)\b/i,
    /^[^,;]* (?:who |that )?(?:live|living|lives) in (?:the )?(?:\w+ of (?:the )?)?$/,
  ],
  [/^(?!.*\bprojects\b).*\binvestments?\b/i, /\binvestments?(?: of [^,;]*)? in(?: the)? $/],
  [
    /\b(?:states|countries|nations|governments|capitals|members|allies)\b/i,
    /\b(?:recogni[sz]e[ds]?|(?:relations|ties) with|(?:missions?|embass(?:y|ies)) in|side with|allies of)(?: the)? $/,
  ],
];

const REACH = 90;

/** "38 for X" of votes, "people who live in the Union", "24 states recognise X": whose the figure is; null where nobody stands there. */
export function standsBehind({ sentence, phrase, next, what }: Numbered & { what: string }, cast: Cast): string | null {
  const leads = GOALS.find(([of]) => of.test(what))?.[1];
  if (!leads) return null;
  const { text } = sentence.skeleton;
  const end = offsetOf(sentence, next);
  const from = Math.min(offsetOf(sentence, phrase.first), end);
  const goal = cast
    .actors(sentence)
    .find((actor) => actor.at >= from && actor.at < end + REACH && leads.test(text.slice(from, actor.at)));
  return goal && goal.item.tag !== 'P' ? goal.side || null : null;
}
