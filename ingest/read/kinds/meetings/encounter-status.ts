// Whether a deed told in a clause has happened: by its tense and mood, beside the words around it (circumstances.ts).
import { type Status, statusAt } from '../../story/circumstances.ts';
import { clauseText, isTag, PERSON, type Word } from './clause-words.ts';

const BASE =
  /^(?:meet|hold|sit|confer|receive|host|see|talk|discuss|sign|visit|speak|dine|join|have|take|exchange|raise|conclude)$/;
/** "will travel to <C> and meet": the plan goes on behind "and". */
const AHEAD_OF_AND =
  /\b(?:will|would|shall|plans? to|hope[sd]? to|(?:is|are|was|were) (?:due|set|scheduled|expected|slated) to|intends? to|wants? to)\b(?:(?! said | told )[^.])*\band (?:then |also |to |later )*$/;

/** A past tense is no plan, whatever was said before: "was invited in May and sat down with". */
function isPast(words: readonly Word[], at: number): boolean {
  if (!/^(?:met|sat|held|spoke|saw|had|took|came|went|shook|rang|[a-z]+ed)$/.test(words[at]?.text ?? '')) return false;
  let i = at - 1;
  while (i > 0 && /^(?:[a-z]+ly|also|then|later|first|again|both|<D\d+>|on)$/.test(words[i]?.text ?? '')) i--;
  return !/^(?:be|been|being|have|has|had|having|to|was|were|is|are|get|got|not|n't)$/.test(words[i]?.text ?? '');
}

const AGREED = /^(?:agreed|decided|adopted|announced|issued|pledged|resolved|affirmed|reaffirmed|spoke|appeared)$/;
const AT_SUMMIT = /^\S+ (?:\S+ ){0,5}?at (?:the|a|an) (?:\S+ ){0,4}(?:summits?|conference|session|forum)\b/;

/** What leaders agree upon at a summit of many is no meeting of two. `from` is the text from the verb on. */
export const atSummit = (verb: string, from: string): boolean => AGREED.test(verb) && AT_SUMMIT.test(from);

/** What opens another clause, for telling the way in which one was held. */
const ANOTHER = /^(?:;|when|while|where|whereas|before|after|which|who|whom)$/;

/** "…, and she also spoke": a clause with a subject of its own begins. */
const newSubject = (words: readonly Word[], and: number): boolean =>
  /^(?:and|but)$/.test(words[and]?.text ?? '') &&
  words[and - 1]?.text === ',' &&
  isTag(words[and + 1], PERSON) &&
  /^(?:also|then|later|has|have|had|was|were|spoke|met|held|took|told|saw|rang|talked|[a-z]+ed)$/.test(
    words[and + 2]?.text ?? '',
  );

/** The words from the clause opener before an index to the one behind it. */
export function clauseAround(words: readonly Word[], at: number): string {
  let from = at;
  while (from > 0 && !ANOTHER.test(words[from - 1]?.text ?? '') && !newSubject(words, from - 1)) from--;
  let to = at + 1;
  while (to < words.length && !ANOTHER.test(words[to]?.text ?? '') && !newSubject(words, to)) to++;
  return clauseText(words, from, to);
}

/** The status of what the word at an index tells. */
export function statusOf(text: string, words: readonly Word[], { at, noun }: { at: number; noun: boolean }): Status {
  const word = words[at];
  if (!word) return 'held';
  // "X, who had asked for it, was seated": what is told by the way is over
  const before = text.slice(0, word.at).replace(/ , (?:who|whose|which) [^,;]* ,/g, '');
  const after = text.slice(word.at + word.text.length);
  if (/^ (?:not|never|n't|no|neither)\b/.test(after)) return 'denied';
  const told = statusAt(before, after, noun);
  if (told === 'planned' && isPast(words, at) && !/\b(?:if|whether|unless|should)\b/.test(clauseAround(words, at)))
    return 'held';
  const ahead = !noun && BASE.test(word.text) && AHEAD_OF_AND.test(before.split(' ; ').at(-1) ?? '');
  return told === 'held' && ahead ? 'planned' : told;
}
