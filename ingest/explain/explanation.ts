// What an explanation of one document holds: its mentions, its facts with what gave each, what was passed over, and why two people
// did or did not meet. Plain data, printed as JSON as it stands; renderings (plain.ts, page.ts) add nothing to it.
import type { Mention } from '../../model/claims.ts';
import type { ListName, Passage } from '../../model/facts.ts';

/** A stretch of the text that names something. Beyond the mentions of a reading: dates. */
export interface ShownMention extends Omit<Mention, 'kind'> {
  kind: Mention['kind'] | 'date';
}

/** What each kind of mention is called. */
export const MENTION_WORDS: Readonly<Record<ShownMention['kind'], string>> = {
  person: 'person',
  office: 'office',
  country: 'country',
  organization: 'body',
  locality: 'place',
  date: 'date',
};

/** One part of a passage: the words, what they gave, and how. */
export interface ShownPart {
  role: string;
  /** UTF-16 offsets and the words there; all null where no words of the text gave it. */
  start: number | null;
  end: number | null;
  words: string | null;
  gives: string | null;
  how: string;
}

/** A passage in which a rule saw the fact. */
export interface ShownSighting extends Passage {
  rule: string;
  parts: ShownPart[];
}

/** Odds multiplied by a circumstance. */
export interface ShownCircumstance {
  name: string;
  words: string;
  factor: number;
}

export interface ShownConfidence {
  value: number;
  /** Worth of a rule of this family before it was measured. */
  prior: number;
  /** Right, of so many, on annotated articles. */
  tally: readonly [number, number] | null;
  /** Prior and tally together. */
  share: number;
  circumstances: ShownCircumstance[];
  /** The highest that such a fact may reach, where that is what it reached. */
  capped: number | null;
  /** All that in one line. */
  words: string;
}

export interface ShownFact {
  /** Its number in the explanation: "meeting 2". */
  id: string;
  list: ListName;
  kind: string;
  /** The fact in words. */
  headline: string;
  /** The entry as `entente extract` prints it, without evidence, confidence and method. */
  says: Readonly<Record<string, unknown>>;
  method: string;
  evidence: Passage[];
  confidence: ShownConfidence;
  seen: ShownSighting[];
}

/** Words that looked like a fact or like somebody, and were not taken for one. */
export interface ShownRefusal extends Passage {
  reason: string;
  /** The reason in a sentence. */
  words: string;
  rule: string | null;
  /** What the reason turned on. */
  detail: string | null;
  /** Those concerned, by name. */
  people: string[];
}

/** One reason why a sentence tells no meeting of a pair, with the words that it turns on. */
export interface PairReason {
  reason: string;
  words: string;
  rule: string | null;
  start: number | null;
  end: number | null;
}

/** A sentence that was looked at for a pair. */
export interface PairSentence extends Passage {
  /** Which of the two stand in it, by whatever words. */
  holds: 'both' | 'one' | 'other' | 'neither';
  caption: boolean;
  /** The words that mean the one and the other. */
  parts: ShownPart[];
  reasons: PairReason[];
}

export interface ShownPair {
  one: string;
  other: string;
  /** `met`: at a held meeting; `not held`: a meeting told that was not held; `no`: none seen; `unknown`: a name that means nobody here. */
  verdict: 'met' | 'not held' | 'no' | 'unknown';
  /** The verdict in a sentence. */
  words: string;
  /** Numbers of the meetings of both. */
  facts: string[];
  /** Why a name means nobody, where that is so. */
  names: PairReason[];
  sentences: PairSentence[];
}

export interface Explanation {
  format: 1;
  id: string;
  url: string | null;
  title: string | null;
  publisher: string | null;
  published: string | null;
  language: string | null;
  text: string;
  /** The country that the text is told from, and whether that is known or only likely. */
  home: { code: string; name: string | null; known: boolean } | null;
  mentions: ShownMention[];
  facts: ShownFact[];
  refusals: ShownRefusal[];
  pairs: ShownPair[];
}
