// Those named among several: "leaders, among them X and Y", "a delegation from <B>, headed by X".
import { SEVERAL } from '../../lexicon/encounter-words.ts';
import { isTag, PERSON, type Stretch, type Word } from './clause-words.ts';
import { listAt } from './name-lists.ts';

/** "a delegation from <B>, headed by X": X is who was met. */
export function ledBy(words: readonly Word[], from: number): (Stretch & { next: number }) | undefined {
  let group = false;
  for (let i = from; i < Math.min(words.length, from + 16); i++) {
    const word = words[i]?.text ?? '';
    group ||=
      /^(?:delegations?|group|mission|team|lawmakers|parliamentarians|party|senators|executives|businessmen)$/.test(
        word,
      );
    if (
      /^(?:;|\.|who|which|that|when|where|while)$/.test(word) ||
      (isTag(words[i], PERSON) && words[i + 1]?.text !== "'s")
    )
      return undefined;
    if (group && word === 'by' && /^(?:led|headed|chaired)$/.test(words[i - 1]?.text ?? ''))
      return listAt(words, i + 1, 4);
  }
  return undefined;
}

/** "several leaders, among them X and Y", "each in turn: X and Y". */
export function namedAmong(words: readonly Word[], from: number): Stretch | undefined {
  let several = false;
  for (let i = from; i < Math.min(words.length, from + 16); i++) {
    const word = words[i]?.text ?? '';
    several ||= SEVERAL.test(word);
    if (/^(?:;|\.|who|whom|which|that|when|where|while|and)$/.test(word)) return undefined;
    if (isTag(words[i], PERSON)) return undefined;
    const opens =
      /^(?:including|namely|:|–|—|-)$/.test(word) ||
      (word === 'them' && words[i - 1]?.text === 'among') ||
      (word === 'as' && words[i - 1]?.text === 'such');
    if (!several || !opens) continue;
    return listAt(words, i + 1, 6);
  }
  return undefined;
}
