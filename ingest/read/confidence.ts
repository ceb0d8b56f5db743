// How far a fact is to be believed: how often facts found by such a rule, under such circumstances, are confirmed by hand
// annotation. Priors and weights are stated here, tallies in lexicon/tallies.ts; docs/confidence.md shows what they come to.

/** Facts found by the rule of which so many were right, of so many, on the annotated articles when last measured. */
export type Tally = readonly [right: number, of: number];

/**
 * What a rule of this family is taken to be worth before its own tally: the share that annotation confirmed on articles
 * which no rule had been written on yet, smoothed (people 32 of 36, tenures 23 of 32, visits 2 of 4, agreements 5 of 9, …).
 */
const PRIORS: ReadonlyMap<string, number> = new Map([
  ['name', 0.88],
  ['office', 0.74],
  ['meeting', 0.82],
  ['visit', 0.66],
  ['agreement', 0.62],
  ['partnership', 0.78],
  ['relations', 0.75],
  ['membership', 0.72],
  ['figure', 0.82],
  ['event', 0.76],
  // on the remarks of 300 trips that no rule was written on: title, name and country of 97 of 100 found (docs/reading-scores.md)
  ['meeting-entry', 0.97],
  ['office-before-of-host', 0.97],
]);
const PRIOR = 0.7;
/** As many measurements as the prior weighs. */
const PRIOR_WEIGHT = 8;
/** The tallies come from articles that the rules were written on, so each counts for so much of a measurement. */
const TALLY_WEIGHT = 0.5;

/** Circumstances that make a reading less or more sure; each multiplies the odds. */
export const CIRCUMSTANCES = {
  /** The day or place was taken from the opening of the text. */
  borrowed: 0.75,
  /** The country of an office was not said but is that of the text. */
  home: 0.7,
  /** The country of an office was guessed from what stands around it. */
  byContext: 0.3,
  /** The country of an office was that of the person's other office. */
  carried: 0.9,
  /** A party was guessed from what the text is about. */
  guessedParty: 0.35,
  /** Parties were joined outright ("between A and B"). */
  statedParties: 1.6,
  /** Told in more than one passage. */
  repeated: 2,
  /** Seen by more than one rule. */
  severalRules: 1.8,
  /** Nothing but a name of one word. */
  thin: 0.4,
  /** An instrument called by its own capital name. */
  named: 1.5,
  /** The body or country of the office is unknown. */
  ownerless: 0.3,
  /** The deed is only planned, wished for or denied. */
  unreal: 0.7,
} as const;

export type Circumstance = keyof typeof CIRCUMSTANCES;

/** A confidence with everything that it came from. */
export interface Confidence {
  value: number;
  /** What a rule of this family is worth before its own tally. */
  prior: number;
  tally: Tally | null;
  /** Prior and tally together, before circumstances. */
  share: number;
  circumstances: readonly Circumstance[];
  /** The most that such a fact can reach. */
  most: number;
}

/** How sure a fact is that was found by a rule with this tally under these circumstances: 0.02 to 0.99. */
export function confidenceOf(
  rule: string,
  tally: Tally | undefined,
  circumstances: readonly Circumstance[],
): Confidence {
  const [right, of] = tally ?? [0, 0];
  const prior = PRIORS.get(rule) ?? PRIORS.get(rule.split('-')[0] ?? '') ?? PRIOR;
  const share = (right * TALLY_WEIGHT + prior * PRIOR_WEIGHT) / (of * TALLY_WEIGHT + PRIOR_WEIGHT);
  const odds = circumstances.reduce(
    (product, circumstance) => product * CIRCUMSTANCES[circumstance],
    share / (1 - share),
  );
  // what only the surroundings suggest stays below even odds, so that nothing is told apart by it
  const most = circumstances.includes('byContext') ? 0.49 : 0.99;
  const value = Math.round(Math.min(most, Math.max(0.02, odds / (1 + odds))) * 1000) / 1000;
  return { value, prior, tally: tally ?? null, share, circumstances, most };
}
