// What a reading can tell of itself when it is asked to: which words gave what, what was looked at and refused, and how sure
// each fact is. The ordinary path carries no trace and asks only whether there is one. Decides nothing: it is told by the rules.
import type { Confidence } from './confidence.ts';

/** What a part of a passage gave to a fact. */
export type Role =
  | 'one side'
  | 'other side'
  | 'both sides'
  | 'verb'
  | 'status'
  | 'mode'
  | 'date'
  | 'place'
  | 'person'
  | 'office'
  | 'country'
  | 'standing'
  | 'destination'
  | 'kind'
  | 'name'
  | 'party'
  | 'level'
  | 'body'
  | 'role'
  | 'value'
  | 'what'
  | 'period'
  | 'owner'
  | 'speaker'
  | 'words'
  | 'issuer'
  | 'proposer'
  | 'signatory'
  | 'sign'
  | 'rule';

/** One part: the words, if words of the text gave it, what they gave, and how. */
export interface Part {
  role: Role;
  /** UTF-16 offsets in the text; both null where no words but the rule or the rest of the text gave it. */
  start: number | null;
  end: number | null;
  /** What it came to: a name, a code, a date. */
  gives: string | null;
  /** How the words lead there: "by name", "stated", "from the opening". */
  how: string;
}

/** One passage in which a rule saw a fact. A fact told twice has two. */
export interface Sighting {
  rule: string;
  start: number;
  end: number;
  parts: Part[];
}

/** Facts as the kinds read them carry their sightings only where there is a trace. */
export interface Seen {
  seen?: Sighting[];
}

/** Why words that looked like a fact, or like somebody, were not taken for one. `explain/reasons.ts` puts each into words. */
export type Reason =
  | 'thin-name'
  | 'pronoun-open'
  | 'pair-open'
  | 'title-open'
  | 'counterpart-open'
  | 'object'
  | 'no-other-side'
  | 'one-side'
  | 'nobody-in-office'
  | 'told-only'
  | 'together-own-side'
  | 'clause-open'
  | 'caption-told'
  | 'contradicted'
  | 'joined'
  | 'round-of-companion'
  | 'round-own-side'
  | 'round-no-country'
  | 'round-former'
  | 'round-caption'
  | 'round-no-answer'
  | 'round-elsewhen'
  | 'round-oblique'
  | 'round-absent'
  | 'round-failed'
  | 'roll-call-no-meeting'
  | 'visit-invited'
  | 'visit-home'
  | 'visit-union'
  | 'visit-reported'
  | 'visit-denied'
  | 'office-vaguer';

export interface Refusal {
  reason: Reason;
  /** The rule that refused, where one had fitted. */
  rule: string | null;
  /** Numbers of those concerned in the list of people of the reading. */
  people: readonly number[];
  /** The words looked at, UTF-16 offsets. */
  start: number;
  end: number;
  /** What the reason turns on: the other country, the weight, the meeting joined. */
  detail: string | null;
}

/** How a fact came about. */
export interface Account {
  confidence: Confidence;
  seen: readonly Sighting[];
}

/** Collects what a reading tells of itself. One trace for one document. */
export class Trace {
  readonly refusals: Refusal[] = [];
  readonly #accounts = new Map<object, Account>();

  refuse(refusal: Refusal): void {
    this.refusals.push(refusal);
  }

  /** Notes how the entry with this evidence came about; the evidence itself is the key. */
  account(evidence: object, account: Account): void {
    this.#accounts.set(evidence, account);
  }

  accountOf(evidence: object): Account | undefined {
    return this.#accounts.get(evidence);
  }
}

/** Adds what another telling saw to a fact that it joins. */
export function seeAlso(known: Seen, told: Seen): void {
  if (told.seen) known.seen = [...(known.seen ?? []), ...told.seen.filter((one) => !known.seen?.includes(one))];
}
