// Whose side somebody is on who keeps company: "Foreign Minister X is accompanying the Maldivian leader", "accompanied by X", "With
// him was X", and a first lady by the name that she shares.
import type { AnnotatedSentence } from '../../annotate.ts';
import { isState, type Titled } from '../../story/titled.ts';
import { stateOfActing } from './tenure-pronouns.ts';
import type { OwnerView } from './tenure-view.ts';

/** "X, Y and Z have travelled there with W" is no longer. */
const LONGEST_COMPANY = 140;
/** A title before a name is no longer. */
const TITLE_LENGTH = 40;
/** "is accompanying the" is no longer. */
const LONGEST_VERB = 90;

const ACCOMPANIES =
  /^(?:,? (?:and|,) [^.;]{0,50})? (?:is |are |was |were |who )?(?:accompan(?:y|ies|ied|ying)|join(?:s|ed|ing)) (?:the|President|Prime)\b/;
/** "X, the minister, is with him." */
const IS_WITH_HIM = /^,? (?:is|was|are|were|came|comes|travell?ed) (?:here |there |along )?with (?:him|her)\b/;
const CAME_WITH =
  /^[^.;]{0,70}\b(?:travel+ed|came|flew|arrived|went|come|flown|gone)\b(?:(?! and |\btalk|\bme[et])[^.;]){0,40}\bwith $/;
const WHO_CAME_WITH = /\b(?:travel+ed|came|flew|arrived|went|come|flown|gone)\b[^.;,]{0,40}\bwith (?:his |her |the )?$/;
const ACCOMPANIED_BY =
  /\b(?:accompanied|joined|flanked|assisted)\b[^.;]{0,40}\bby (?:his |her |the )?(?:[A-Z][a-z]+ )?$/;

/** The state of those in whose company the holder of an office is told to be. */
export const stateOfCompany = (view: OwnerView, holding: Titled, sentence: AnnotatedSentence): string | null =>
  new Company(view, holding, sentence).read();

class Company {
  readonly #view: OwnerView;
  readonly #holding: Titled;
  readonly #sentence: AnnotatedSentence;

  constructor(view: OwnerView, holding: Titled, sentence: AnnotatedSentence) {
    this.#view = view;
    this.#holding = holding;
    this.#sentence = sentence;
  }

  read(): string | null {
    const { start, end } = this.#sentence;
    if (ACCOMPANIES.test(this.#view.text(this.#holding.end, Math.min(end, this.#holding.end + LONGEST_VERB))))
      return this.#accompanied();
    if (/^With (?:him|her)\b/.test(this.#view.text(start, start + 9)))
      return this.#view.state(this.#view.namedLast(this.#sentence)[0]?.person);
    if (IS_WITH_HIM.test(this.#view.text(this.#holding.end, end)))
      return this.#view.state(this.#view.namedLast(this.#sentence)[0]?.person);
    const leader = this.#travelsWith();
    if (leader !== undefined) return this.#view.state(leader);
    const before = this.#view.text(start, this.#holding.start);
    const named = this.#namedBefore();
    if (WHO_CAME_WITH.test(before) && named !== undefined) return this.#view.state(named);
    return ACCOMPANIED_BY.test(before) ? this.#accompanying(before, named) : null;
  }

  /** "X is accompanying the Maldivian leader": theirs who are accompanied. */
  #accompanied(): string | null {
    const { tokens, pieces, mentions } = this.#sentence;
    const next = pieces.find((piece) => (tokens[piece.first]?.start ?? 0) > this.#holding.end);
    if (next?.kind === 'office' && isState(next.of)) return next.of;
    if (next?.kind === 'country') return next.code;
    return this.#view.state(mentions.find(({ run }) => run.start > this.#holding.end)?.person);
  }

  /** "X, Y and Z have travelled there with W": W. */
  #travelsWith(): number | undefined {
    const { end } = this.#holding;
    const behind = this.#view.text(end, Math.min(this.#sentence.end, end + LONGEST_COMPANY));
    const told = CAME_WITH.exec(behind.replace(/\bwith\b.*$/s, 'with '));
    if (!told) return undefined;
    const at = end + told[0].length;
    return this.#sentence.mentions.find(({ run }) => run.start >= at - 1 && run.start < at + TITLE_LENGTH)?.person;
  }

  #namedBefore(): number | undefined {
    return this.#sentence.mentions.findLast(
      ({ run, person }) => run.end < this.#holding.start && person !== this.#holding.person,
    )?.person;
  }

  /** "W was accompanied by X", "the prince, accompanied by X": W's, the prince's. */
  #accompanying(before: string, named: number | undefined): string | null {
    if (named === undefined) {
      const until = this.#sentence.tokens.findIndex(({ start }) => start >= this.#holding.start);
      const acting = stateOfActing(this.#view, this.#sentence, { from: -1, until });
      if (acting !== null) return acting;
    }
    const he = /\b(?:he|she)\b/i.test(before) ? this.#view.namedLast(this.#sentence)[0]?.person : undefined;
    return this.#view.state(named ?? he);
  }
}

/** "Biden and First Lady Jill Biden": the state of whoever has the name too. */
export function stateOfSpouse(view: OwnerView, { person, title }: Titled): string | null {
  if (!/^first lady$/i.test(title)) return null;
  const { people } = view.annotated;
  const name = people[person]?.words.at(-1);
  const other = people.find(({ id, words }) => id !== person && words.at(-1) === name && view.state(id) !== null);
  return other ? view.state(other.id) : null;
}
