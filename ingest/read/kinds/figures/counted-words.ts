// Words that can and cannot stand in the noun phrase of a number. Closed classes of the language.
import { NUMBER_WORDS } from '../../lexicon/numerals.ts';
import { words } from '../../lexicon/word-lists.ts';
import type { Token } from '../../tokens.ts';

/** Tokens of the phrase, both ends included. */
export interface Phrase {
  first: number;
  last: number;
}

export const AUXILIARY = words(
  `is are was were be been being am has have had having will would shall should may might can could must do does did won't cannot get got`,
);

export const FINITE = words(`
  go come provides provide lifts raises brings leaves stays stay
  live lives lived work works worked took take takes came comes went goes gave give gives made make makes met meet left rose fell grew became become joined join
  shook spoke wrote drew drove chose broke rang swore threw flew knew felt meant built kept sank slid slumped risen grown fallen shrunk gone stepped crept
  swam shrinks sinks backed speaks speak lend lends earn earns puts
  stood stand stands said says told held hold holds won lost sent saw seen began begin ran sat spent brought put set led paid bought sold fought fled died
  remain remains remained account accounts accounted accounting amount amounted amounting total totalled totaled totalling totaling reach reaches reached reaching exceed exceeded exceeds
  exceeding show shows showed include includes included including need needs want wants help helps helped use uses using make-up comprise comprises compared while making
  bringing taking reckon reckons reckoned expects believes thinks visited attended participated travelled arrived gathered voted showing according worth up down
`);

const BOUNDARY = words(`
  in and & else what nothing themselves itself himself herself that which who whom whose where when while whereas although though because if unless until till since as so but or nor yet than then thus hence
  he she it they we i you him them us this these those there here such not also only even still already currently now today yesterday tomorrow recently annually respectively
  during before after through via despite amid following plus versus per about around over nearly almost some more less at on upon into onto out off against
  each another both either neither every all any one last next year-on-year yearly overall together ago earlier later
`);

export const LINKED = words('of between by to from for with among across within abroad under without towards');

export const DETERMINERS = words('the a an its their his her our my this that these those some any each every no');

export const SPELLED_NUMBERS = new Set(
  [...NUMBER_WORDS.keys(), ...'hundred thousand million billion trillion percent per cent'.split(' ')].filter(
    (word) => word !== 'one',
  ),
);

export const TIME_NOUNS = words(
  'first second third fourth last past previous same next coming year years month months quarter half decade week weeks period early late mid recent short long financial fiscal calendar',
);

export const isWord = (token: Token | undefined): boolean => token !== undefined && /^[\p{L}\d]/u.test(token.plain);

export const isNumber = (token: Token | undefined): boolean => token !== undefined && /^[\d$€£¥]/.test(token.plain);

/** A word that can stand in a noun phrase: no function word, no finite verb of the closed list. */
export function nominal(token: Token | undefined): boolean {
  if (!token || !isWord(token) || isNumber(token)) return false;
  // the pronoun is no country
  return token.plain === 'US' || !NOT_NOMINAL.has(token.lower);
}

const NOT_NOMINAL: ReadonlySet<string> = new Set(
  [AUXILIARY, BOUNDARY, FINITE, LINKED, DETERMINERS, SPELLED_NUMBERS].flatMap((list) => [...list]),
);

/** Whether words tell a time ("the first quarter"), not a thing. */
export const tellsTime = (token: Token | undefined): boolean => TIME_NOUNS.has(token?.lower ?? '');

export const LONGEST = 13;

export interface Dated {
  /** Whether a token stands in a date. */
  dated: (token: number) => boolean;
  /** Whether a token names a country, place or body. */
  named: (token: number) => boolean;
  /** Whether a token is part of a number, its scale and its unit. */
  measured: (token: number) => boolean;
}
