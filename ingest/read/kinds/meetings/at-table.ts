// Who else a sentence sets at a table: "in the presence of Z", "hosted by Z", "with Z looking on", "in Z's presence".
import { foundIn } from '../../found-in.ts';
import { AT_TABLE_OF } from '../../lexicon/encounter-words.ts';
import { THERE } from '../../lexicon/presence-words.ts';
import { clauseText, isTag, PERSON, type Stretch, type Word } from './clause-words.ts';
import { listAt } from './name-lists.ts';

const LAST_OF = /^(?:of|by|with)$/;

/** Those whom the sentence sets beside the deed told at an index. */
export function atTable(words: readonly Word[], at: number): Stretch[] {
  return foundIn(words, (word, i): Stretch[] => {
    if (word.text === 'presence' && words[i - 1]?.text === "'s") return presence(words[i - 2]);
    if (word.text === 'presence' && /^<[HG]\d+>$/.test(words[i - 1]?.text ?? '')) return presence(words[i - 1]);
    if (word.text === 'with' && (i > at || !words.some((one, n) => n < i && isTag(one, PERSON)))) {
      const list = listAt(words, i + 1, 6);
      if (list && /^(?:together|along)$/.test(words[i - 1]?.text ?? '')) return anotherDeed(words, at, i) ? [] : [list];
      return list && THERE.test(clauseText(words, list.next, list.next + 6)) ? [list] : [];
    }
    if (!LAST_OF.test(word.text) || (i <= at && at - i > 12 && i > 6)) return [];
    if (!AT_TABLE_OF.test(clauseText(words, Math.max(0, i - 4), i + 1))) return [];
    if ((i < at && i > 5) || (i > at && anotherDeed(words, at, i))) return [];
    const list = listAt(words, i + 1, 6);
    return list ? [i < at ? uptoComma(words, list) : list] : [];
  });
}

/** "In the presence of X, Y and Z signed": the subject begins behind the comma. */
function uptoComma(words: readonly Word[], list: Stretch): Stretch {
  const comma = words.find(({ text, at }) => text === ',' && at > list.from && at < list.to);
  return comma ? { from: list.from, to: comma.at - 1 } : list;
}

/** "met X and ended the day at a dinner hosted by Y": a further verb lies between. */
function anotherDeed(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++)
    if (
      /^(?:and|but)$/.test(words[i]?.text ?? '') &&
      /^(?:then |later |also )?[a-z]+(?:ed|ew|et|ook|ent|ade)\b/.test(clauseText(words, i + 1, i + 3))
    )
      return true;
  return false;
}

const presence = (word: Word | undefined): Stretch[] =>
  word && /^<[PGH]\d+>$/.test(word.text) ? [{ from: word.at, to: word.at + word.text.length }] : [];
