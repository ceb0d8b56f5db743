// The words of an instrument around its noun: where they begin and end, what marks it out, and whether they are a name of its own.
import { INSTRUMENTS } from '../../lexicon/instruments.ts';
import { lowerWords } from '../../people/passages.ts';
import type { Resolved } from '../../people/resolve.ts';
import { tokensAt } from '../../skeleton.ts';
import { partyOf } from '../../story/parties.ts';
import type { Token } from '../../tokens.ts';
import { calledBefore, ofDate, pairBefore } from './agreement-marks.ts';
import { leadWord, modifierStart, nameEnd, nameStart } from './agreement-names.ts';
import { contentEnd } from './agreement-tails.ts';

/** The noun of an instrument, in the skeleton and in the text. */
export interface AgreementNoun {
  words: string;
  kind: string;
  /** Offsets of the skeleton. */
  start: number;
  end: number;
  /** Its tokens. */
  at: { first: number; last: number };
  /** Whether it is written as a name is. */
  capital: boolean;
}

export interface AgreementPhrase extends AgreementNoun {
  /** Tokens of the name or description. */
  first: number;
  last: number;
  /** Words before the phrase, in front of the noun, and after it. */
  before: string;
  head: string;
  tail: string;
  /** Whether a pair of countries right before tells it from others. */
  joint: boolean;
  /** The last token of the date that tells it from others. */
  dated: number | undefined;
  /** "(EVFTA)" right after it. */
  short: string | undefined;
  /** Whether its own name or words tell it from others. */
  proper: boolean;
}

const KINDS = INSTRUMENTS.map(([words, kind]) => [new RegExp(`^(?:${words})$`), kind] as const);

/** Patterns that look at the words around the noun cannot tell its kind from the noun alone. */
const kindOf = (noun: string): string => {
  if (/^memorand/.test(noun)) return 'memorandum of understanding';
  if (noun === 'notes') return 'exchange of notes';
  return KINDS.find(([pattern]) => pattern.test(noun))?.[1] ?? 'agreement';
};

/** The noun that a match of its pattern in the skeleton stands for. */
export function nounAt({ skeleton, tokens }: Resolved, match: RegExpExecArray): AgreementNoun {
  const [words] = match;
  const [start, end] = [match.index, match.index + words.length];
  const at = tokensAt(skeleton, start, end);
  const capital = tokens[at.first]?.capital === true && at.first > 0;
  return { words, kind: kindOf(words), start, end, at, capital };
}

/** The noun with all the words that belong to it. */
export function phraseOf(sentence: Resolved, noun: AgreementNoun): AgreementPhrase {
  const { skeleton, tokens } = sentence;
  const { words, at, capital } = noun;
  const lead = capital ? nameStart(tokens, at.first) : leadWord(tokens, at.first);
  const said = capital || lead < at.first ? lead : modifierStart(tokens, at.first);
  const joint = capital ? undefined : pairBefore(sentence, said);
  const called = capital || joint !== undefined ? undefined : calledBefore(sentence, said);
  const first = joint ?? called ?? said;
  const named = nameEnd(tokens, at.last, capital, {
    where: new Set(
      skeleton.items
        .filter(({ piece }) => piece?.kind === 'place' || (piece?.kind === 'country' && piece.how === 'seat'))
        .map((item) => item.first),
    ),
    sides: new Set(skeleton.items.filter((item) => partyOf(item) !== null).map((item) => item.first)),
  });
  const bare = !capital && first === at.first && named === at.last && !words.includes(' ');
  const last = bare && isSigned(tokens, first) ? contentEnd(tokens, named) : named;
  const tail = lowerWords(tokens, at.last + 1, last);
  const acronym = /^[A-Z]{2,}s?$|^MoUs?$/.test(tokens[at.first]?.plain ?? '');
  const own =
    first < at.first || (words.includes(' ') && tokens[at.last]?.capital === true) || (tail !== '' && !acronym);
  return {
    ...noun,
    first,
    last,
    before: `${lowerWords(tokens, Math.max(0, first - 6), first - 1)} `,
    head: lowerWords(tokens, first, at.first - 1),
    tail,
    joint: joint !== undefined,
    dated: capital ? undefined : ofDate(sentence, at.last),
    short: abbreviation(tokens, last),
    proper: called !== undefined || (capital && own),
  };
}

/** "signed an …", "concluded the …" right before a token. */
const isSigned = (tokens: readonly Token[], first: number): boolean =>
  /^(?:an?|the)$/.test(tokens[first - 1]?.lower ?? '') &&
  (tokens[first - 2]?.lower === 'to'
    ? /^(?:names?|signatures?|pens?)$/.test(tokens[first - 3]?.lower ?? '')
    : /^(?:sign(?:ed|s|ing)|inked|concluded|initialled|reached|struck|sealed|adopted)$/.test(
        tokens[first - 2]?.lower ?? '',
      ));

function abbreviation(tokens: readonly Token[], last: number): string | undefined {
  if (tokens[last + 1]?.plain !== '(' || !/^[A-Z][\w-]*[A-Z]/.test(tokens[last + 2]?.plain ?? '')) return undefined;
  return tokens[last + 2]?.text;
}
