// What still belongs to the name of an instrument behind its noun: fields, spans of years, lists of subjects, asides.
import { CALENDAR_WORDS } from '../../lexicon/calendar.ts';
import type { Token } from '../../tokens.ts';

/** Words in capitals that are no names. */
export const CALENDAR = new RegExp(
  `^(?:${[...CALENDAR_WORDS, 'yesterday', 'today'].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|')})$`,
);

/** Words at which a name in small letters is over. */
export const STOP = new Set(
  'is are was were be been has have had will would shall should can could may might must that which who whom whose when where while after before during by as at signed sign signs reached due under since until pending worth including such early soon being included it he she they both within took takes entered effect came through last this next began begin begins resumed resumes continue continues continued stalled collapsed failed followed follows today yesterday tomorrow bears bear carries carry speaks speak lists names promises promise pledges reads reaffirms stresses sees reflects builds follows was stays stay remain hold holds held falls fell rests rules deals dealt concerns concerned binds bound ensures requires gets got last-minute agreed initialled inked ratified concluded negotiated approved endorsed brokered announced said says say told dates dated provides provide stipulates stipulated sets foresees allows aims calls covers opens paves envisages commits obliges bans guarantees grants gave gives makes made expires expired ended ends remains marks marked comes came goes went contains contained lies left leaves entails governs governing regulates establishes replaces replaced revives revived strengthens expands lays laid but because although though despite following amid ahead meanwhile whose how monday tuesday wednesday thursday friday saturday sunday then and/or without also already still'.split(
    ' ',
  ),
);

const FIELD =
  /^(?:fields?|areas?|spheres?|sectors?|domains?|realms?|matters|affairs|industry|education|research|trade)$/;

/** "in the field of energy", "in the power sector", "in criminal matters": what it is on. */
export function isField(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  for (let i = from; i < from + 4; i++) {
    if (FIELD.test(tokens[i]?.lower ?? '')) return true;
    if (!/^\p{Ll}[\p{Ll}-]+$/u.test(tokens[i]?.plain ?? '') || STOP.has(tokens[i]?.lower ?? '')) return false;
  }
  return false;
}

/** The end of what closes a name at a token: a span of years ahead, or a clause that says what is agreed; the token itself where nothing does. */
export function clauseEnd(tokens: readonly Token[], at: number, last: number): number {
  const [word, next, further] = [tokens[at]?.lower, tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  if (word === 'for' && next === 'the' && /^(?:next|coming|following)$/.test(further ?? ''))
    for (let i = at + 3; i < at + 6; i++) if (/^(?:years|months)$/.test(tokens[i]?.lower ?? '')) return i;
  if (word === 'under' && next === 'which' && at === last + 1)
    for (let i = at + 2; i < at + 20; i++) if (/^[.,;:)]?$/.test(tokens[i]?.lower ?? '')) return i - 1;
  // "on how the line is to run"
  if (word === 'on' && /^(?:how|whether|what|where|when|who|which)$/.test(next ?? '')) return beforeStop(tokens, at);
  return at;
}

/** The last token before a mark that ends a clause. */
function beforeStop(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i + 1 < tokens.length && i - at < 20 && !/^[.,;:()"”–—]$/.test(tokens[i + 1]?.lower ?? '')) i++;
  return i;
}

const PRESENT = /^(?!was$|has$|is$|its$|this$)[a-z]+s$/;
const MEANT = /^(?:supposed|meant|designed|intended)$/;

/** "an agreement that makes X a Y": the end of a clause that says what is agreed; `last` where none follows. */
export function contentEnd(tokens: readonly Token[], last: number): number {
  const [link, verb, further] = [tokens[last + 1]?.lower, tokens[last + 2]?.lower ?? '', tokens[last + 3]?.lower ?? ''];
  const says = PRESENT.test(verb) || verb === 'will' || (verb === 'is' && MEANT.test(further));
  return link === 'that' && says ? beforeStop(tokens, last + 2) : last;
}

/** "Between HPCL and the ADNOC Group": two names in capitals, whatever they are of. */
export function joinsNames(tokens: readonly Token[], at: number): boolean {
  const skip = (i: number): number => (tokens[i]?.lower === 'the' ? i + 1 : i);
  let i = skip(at);
  const first = i;
  while (tokens[i]?.capital && i < first + 7) i++;
  return i > first && tokens[i]?.lower === 'and' && tokens[skip(i + 1)]?.capital === true;
}

/** Whether only articles and capital words stand between a preposition and a word: "on the South Lawn". */
export const leadsTo = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).every((token) => token.lower === 'the' || token.capital);

/** ", natural gas and minerals": a comma inside a list of subjects that an "and" closes. */
export function listGoesOn(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 1; i < comma + 6; i++) {
    const word = tokens[i];
    if (word?.lower === 'and')
      return (
        i > comma + 1 &&
        /^\p{Ll}/u.test(tokens[i + 1]?.plain ?? '') &&
        !/^(?:an?|one|another|the|he|she|it|they)$/.test(tokens[i + 1]?.lower ?? '')
      );
    if (
      !/^\p{Ll}[\p{Ll}-]+$/u.test(word?.plain ?? '') ||
      STOP.has(word?.lower ?? '') ||
      /^(?:an?|one|another|the|as|he|she|it|they)$/.test(word?.lower ?? '')
    )
      return false;
  }
  return false;
}

/** Whether a comma opens an aside that another closes within a few words. */
export function isAside(tokens: readonly Token[], comma: number): boolean {
  const close = tokens.findIndex((token, i) => i > comma + 1 && token.lower === ',');
  return close > 0 && close - comma < 9 && /^(?:was|were|has|have|is|are|will)$/.test(tokens[close + 1]?.lower ?? '');
}
