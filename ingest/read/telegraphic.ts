// Entries that leave their subject out, as diaries, logs and registers do: "Met with Prime Minister X; attended …", "Audience with …".
// Finds where the unsaid subject belongs; whom it means is decided elsewhere (people/resolve.ts). Says nothing of sentences that have one.
import { ENTRY_ADJECTIVES, ENTRY_ADVERBS, ENTRY_NOUNS, ENTRY_VERBS } from './lexicon/entry-words.ts';
import type { Token } from './tokens.ts';

/** Openings that may stand before the first verb: "In Prague, met with …", "While en route, …", "With the Secretary of …, met …". */
const OPENINGS =
  /^(?:in|at|on|while|during|after|before|following|en|with|as|accompanied|together|earlier|later|prior)$/;
/** How far such an opening reaches. */
const LONGEST_OPENING = 24;
/** A finite verb of these in a phrase that opens with a noun makes the noun its subject: "Talks with X continued". */
const FINITE =
  /^(?:is|are|was|were|will|would|has|have|took|takes|followed|focused|came|lasted|dealt|covered|touched|ended|ends|ran|failed|resumed|began|begin|begins|continue|continues|continued|concluded|centred|centered|included|marked|produced|yielded)$/;

const JOINTS = /^(?:;|and|,)$/;

/** The first word of a clause that opens at a token, past joints and adverbs. */
export function clauseVerb(tokens: readonly Token[], at: number): number {
  let i = at;
  while (JOINTS.test(lowerAt(tokens, i)) || ENTRY_ADVERBS.has(lowerAt(tokens, i))) i++;
  return i;
}

const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

function pastAdverbs(tokens: readonly Token[], from: number): number {
  let i = from;
  while (ENTRY_ADVERBS.has(lowerAt(tokens, i))) i++;
  return i;
}

/** "Attended by hundreds, …" is a participle, and its subject follows; "Received by X" has none but the unsaid one. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at + 1) === 'by' &&
  /(?:ed|led|met|held|en)$/.test(lowerAt(tokens, at)) &&
  lowerAt(tokens, at) !== 'received';

/** The verb that opens the sentence, past adverbs and a phrase of place, time or company. */
function openingVerb(tokens: readonly Token[]): number | undefined {
  const first = pastAdverbs(tokens, 0);
  // "Invited by X to sign …": a participle without the rest of its sentence
  if (isParticiple(tokens, 0) && !tokens.some(({ lower }) => lower === ',')) return 0;
  // "Next came X": the subject follows
  const inverted = /^(?:came|followed|was)$/.test(lowerAt(tokens, first)) && tokens[first + 1]?.capital === true;
  // "Had the two spoken?", "Had she met X, …"
  if (
    /^(?:had|were|was)$/.test(lowerAt(tokens, 0)) &&
    /^(?:the|he|she|they|it|we|his|her|their|a|an)$/.test(lowerAt(tokens, 1))
  )
    return undefined;
  if (tokens[0]?.capital && !inverted && ENTRY_VERBS.has(lowerAt(tokens, first)) && !isParticiple(tokens, first))
    return first;
  if (!OPENINGS.test(lowerAt(tokens, 0)) && !isParticiple(tokens, 0)) return undefined;
  for (let i = 1; i < Math.min(tokens.length, LONGEST_OPENING); i++) {
    if (lowerAt(tokens, i) !== ',') continue;
    const verb = pastAdverbs(tokens, i + 1);
    const token = tokens[verb];
    if (token && !token.capital && ENTRY_VERBS.has(token.lower) && !isParticiple(tokens, verb)) return verb;
    // "In Paris, France, met …" goes on after a second place; "In Dublin, President X, who …" has its subject
    if (!(token?.capital && lowerAt(tokens, i + 2) === ',' && lowerAt(tokens, i + 1) !== ',')) return undefined;
  }
  return undefined;
}

/** "Audience with Pope X", "State visit; met with …": the noun that opens a sentence without a verb. */
function openingNoun(tokens: readonly Token[]): number | undefined {
  if (!tokens[0]?.capital) return undefined;
  let i = pastAdverbs(tokens, 0);
  while (ENTRY_ADJECTIVES.has(lowerAt(tokens, i)) && i < 6) i++;
  // "Yalta Conference with …": the gathering by its name
  const named = tokens.findIndex(({ capital, lower }) => !capital || /^(?:conference|summit|meeting)$/.test(lower));
  if (named > 0 && named < 4 && tokens[named]?.capital) i = named;
  if (!ENTRY_NOUNS.has(lowerAt(tokens, i))) return undefined;
  const next = lowerAt(tokens, i + 1);
  if (!/^(?:with|on|to|en|at|in|;|\.|,|\(|and|following|for|of|)$/.test(next)) return undefined;
  const end = tokens.findIndex(({ lower }) => lower === ';');
  const phrase = tokens.slice(i, end < 0 ? undefined : end);
  return phrase.some(({ lower }) => FINITE.test(lower)) ? undefined : 0;
}

/** "Present were X and Y", "Also present were …": those named were there with the unsaid one. */
function openingPresence(tokens: readonly Token[]): number | undefined {
  const at = pastAdverbs(tokens, 0);
  return /^(?:present|attending|participating)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'were'
    ? at
    : undefined;
}

/** The share of the sentences of a text that must leave their subject out for it to be a log or register. */
const SHARE = 1 / 4;

/** Whether so many of the sentences after the first leave their subject out that the text is a log or register, and no prose. */
export function isRegister(sentences: readonly { elided: readonly number[] }[]): boolean {
  return sentences.filter(({ elided }) => elided.length > 0).length >= (sentences.length - 1) * SHARE;
}

/**
 * The tokens before which an unsaid subject belongs, in order: the opening, and the joint before every further verb (before the joint,
 * for "met X and <unsaid> signed" would make two subjects of them).
 * Empty where the sentence has a subject of its own. Linear in the tokens.
 */
export function elidedSubjects(tokens: readonly Token[]): number[] {
  const opening = openingVerb(tokens) ?? openingPresence(tokens) ?? openingNoun(tokens);
  if (opening === undefined) return [];
  const places = [opening];
  for (let i = opening + 1; i < tokens.length; i++) {
    if (!ENTRY_VERBS.has(lowerAt(tokens, i)) || isParticiple(tokens, i)) continue;
    let before = i - 1;
    while (ENTRY_ADVERBS.has(lowerAt(tokens, before))) before--;
    if (!JOINTS.test(lowerAt(tokens, before)) || before <= opening) continue;
    while (JOINTS.test(lowerAt(tokens, before - 1))) before--;
    places.push(before);
  }
  return places;
}
