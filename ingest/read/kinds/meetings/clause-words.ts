// The words of a skeleton one by one, and those that say what stands beside them: prepositions, verbs, what comes before a name.
// Plain vocabulary of grammar; who acts is found in clauses.ts, and who is listed in name-lists.ts.
import { matches } from '../../matches.ts';

/** A word or tag of a skeleton with its offset in the text. */
export interface Word {
  text: string;
  at: number;
}

/** The people of a list, or a part of a sentence, as a stretch of the skeleton. */
export interface Stretch {
  from: number;
  to: number;
}

/** The parts of a sentence between semicolons. */
export function partsOf(text: string): Stretch[] {
  const ends = [...matches(/ ; /g, text).map(({ index }) => index), text.length];
  return ends.map((to, i) => ({ from: i === 0 ? 0 : (ends[i - 1] ?? 0) + ' ; '.length, to }));
}

export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const word of text.split(' ')) {
    words.push({ text: word, at });
    at += word.length + 1;
  }
  return words;
}

const SAYS = /^(?:said|says|say|announced|reported|reports|confirmed|added|noted|revealed|disclosed)$/;

/** The words without who says it: ", the ministry said on Monday ,". Whoever is named in it says it himself, and stays. */
export function unattributed(words: readonly Word[]): readonly Word[] {
  const left: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const end = word?.text === ',' ? endOfSaying(words, i) : i;
    if (end > i) i = end;
    else if (word) left.push(word);
  }
  return left;
}

/** The comma behind a saying that the comma at an index opens; that index where there is none. */
function endOfSaying(words: readonly Word[], comma: number): number {
  let says = false;
  for (let i = comma + 1; i < Math.min(words.length, comma + 14); i++) {
    const word = words[i]?.text ?? '';
    if (word === ',') return says && i > comma + 2 ? i : comma;
    if (/^(?:[;:"]|<[PG]\d+>|and|but|who|which|that|when|where|while)$/.test(word)) return comma;
    says ||= SAYS.test(word);
  }
  return comma;
}

/** A tag for somebody named, or for the two just spoken of; a side may be an office too. */
export const PERSON = /^<[PG]\d+>$/;
export const SIDE = /^<[PGO]\d+>$/;

export const PREPOSITION =
  /^(?:with|by|to|on|upon|from|than|of|for|about|under|over|against|between|among|amongst|including|like|without|toward|towards|behind|alongside|beside|after|before|since|following|at|in|into|near|opposite|per|via|as|concerning|regarding|around|unlike|despite|besides)$/;

export const PAST = /^(?!said$|red$|need$|indeed$|hundred$|united$|mohammed$|ahmed$|visiting$)[a-z-]+ed$/;

export const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|said|told|met|held|agreed|spoke|called|did|does|could|may|should|noted|added|stressed|also|then|who|took|gave|made|went|came|saw|sat)$/;

/** Between an article and a name: "the visiting <P>", "his Danish counterpart <P>". */
export const BEFORE_NAME =
  /^(?:the|a|an|visiting|new|newly|outgoing|incoming|fellow|then|both|his|her|their|its|host|guest|counterpart|colleague|wife|husband|spouse|leader|also|either|neither|each|mr|mrs|<[HN]\d+>)$/;

export const isTag = (word: Word | undefined, pattern: RegExp): boolean =>
  word !== undefined && pattern.test(word.text);

export const endOf = (word: Word | undefined): number => (word ? word.at + word.text.length : 0);

/** The words from one index up to another, as text. */
export const clauseText = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to < 0 ? undefined : to)
    .map(({ text }) => text)
    .join(' ');
