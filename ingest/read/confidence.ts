// How far a fact is to be believed: the share of facts found by such a rule, under such circumstances, that hand annotation
// confirms. Shares and weights are stated here, measured by tests/confidence.mjs, and shown in docs/confidence.md.

/** Facts found by the rule of which so many were right, of so many, on the annotated articles when last measured. */
export type Tally = readonly [right: number, of: number];

/** What a rule is taken to be worth before anything was measured of it, and how many measurements that weighs as much as. */
const PRIOR = 0.72;
const PRIOR_WEIGHT = 4;

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
  /** Somebody is meant by a pronoun or description. */
  indirect: 0.7,
  /** A name seen only once, and only by weak signs. */
  thin: 0.4,
  /** A name with a title, form of address or apposition. */
  titled: 3,
  /** An instrument called by its own capital name. */
  named: 1.5,
  /** The body or country of the office is unknown. */
  ownerless: 0.3,
  /** The deed is only planned, wished for or denied. */
  unreal: 0.7,
} as const;

export type Circumstance = keyof typeof CIRCUMSTANCES;

/** The confidence of a fact found by a rule with this tally under these circumstances, 0.02 to 0.99. */
export function confidenceOf(tally: Tally | undefined, circumstances: readonly Circumstance[]): number {
  const [right, of] = tally ?? [0, 0];
  const share = (right + PRIOR * PRIOR_WEIGHT) / (of + PRIOR_WEIGHT);
  const odds = circumstances.reduce(
    (product, circumstance) => product * CIRCUMSTANCES[circumstance],
    share / (1 - share),
  );
  const value = odds / (1 + odds);
  // what only the surroundings suggest stays below even odds, so that nothing is told apart by it
  const most = circumstances.includes('byContext') ? 0.49 : 0.99;
  return Math.round(Math.min(most, Math.max(0.02, value)) * 1000) / 1000;
}
