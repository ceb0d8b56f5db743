// Of which body an office is that is no state's: "deputy chairperson of the Commission", "the Commission's deputy chairperson", "the
// Secretary-General". The body is one named before, or that of the same title.
import { BLOCS } from '../../lexicon/blocs.ts';
import { titleKey } from '../../people/titles.ts';
import { isState, type Titled } from '../../story/titled.ts';
import type { Found, OwnerView } from './tenure-view.ts';
import { titleIn } from './tenure-whose.ts';

/** Bodies of the United Nations. */
const UN = /^(?:United Nations|UN|General Assembly|Security Council)\b/;
/** "the Commission's ": the noun by which a body goes. */
const BODY_S =
  /\bthe (party|movement|union|bank|company|group|commission|organi[sz]ation|assembly|forum|league|alliance|agency|fund|bloc|association|body|grouping)['’]s (?:\w+ )?$/i;
/** "the party at home as long as its": the noun by which a body goes. */
const NOUN_OF_BODY =
  /\bthe (party|movement|union|bank|company|group|commission|committee|organi[sz]ation|assembly|forum|league|alliance|council|agency|fund|court)\b[^.;]{0,60}\bits (?:\w+ )?$/i;

/** Who chairs, where nothing else is said. */
const CHAIRS = /^(?:(?:rotating|pro tempore|current) )?chair(?:man|woman|person)?$/i;
/** Heads of state and government, as people/titles.ts keys them. */
const HEADS = /^(?:president|prime minister|king|queen|emir|amir|sultan|chancellor)$/;
/** Right behind a title: the noun by which a body goes. */
const OF_THE_BODY =
  /^ of the (union|organi[sz]ation|alliance|forum|bloc|association|body|grouping|league|fund|agency|bank|community)\b(?! of)/;

/** Whether a body is called by a noun: "the Commission", and any of states "the bloc". */
function goesBy(name: string, noun: string): boolean {
  const [words, last] = [name, noun].map((text) => text.toLowerCase().replaceAll('organisation', 'organization'));
  if (!/^(?:bloc|body|grouping|association)$/i.test(noun))
    // "the Organization for …" is the organization as well
    return words?.endsWith(last ?? noun) || words?.startsWith(`${last} `) || false;
  return !/\b(?:Commission|Council|Parliament|Bank|Court|Assembly|Party)$/.test(name);
}

/** Who is second in a commission. */
const EXECUTIVE = /^executive vice[- ]president$/;

export class BodyOwners {
  readonly #view: OwnerView;
  /** Bodies named in the text, with the sentence of each. */
  #bodies: { sentence: number; name: string }[] | undefined;

  constructor(view: OwnerView) {
    this.#view = view;
  }

  /** What the text says of the body elsewhere, or by the title alone. */
  of(holding: Titled): Found | null {
    const named = this.named(holding);
    if (named) return named;
    const key = titleKey(holding.title);
    // a commission has several, and hardly a state
    const commission = EXECUTIVE.test(key) && this.#bodyBefore(holding, (name) => /\bCommission$/.test(name));
    if (commission) return { of: commission, owner: 'title' };
    if (
      !/^(?:(?:deputy |under-)?(?:chairman|secretary-general|secretary general|director-general|director general|executive (?:secretary|director)|commissioner|managing director))$/.test(
        key,
      )
    )
      return null;
    // the Secretary-General of texts about the United Nations
    if (
      /^(?:under-)?secretary[- ]general$/.test(key) &&
      this.#bodyBefore({ ...holding, sentence: Number.MAX_SAFE_INTEGER }, (name) => UN.test(name)) &&
      !this.#bodyIn(holding.sentence)
    )
      return { of: 'United Nations', owner: 'title' };
    const alike = this.#view.known.ofBodies.findLast((other) => other !== holding && titleKey(other.title) === key);
    const near = this.#bodyBefore(holding, (name) => name !== 'EU');
    const of = alike?.of ?? (/^(?:secretary|director|executive|managing)/.test(key) ? near : undefined);
    return of ? { of, owner: 'title' } : null;
  }

  /** "deputy chairperson of the Commission", "outgoing chairperson X": a body named before, or the one of the same title. */
  named(holding: Titled): Found | null {
    const noun =
      / of the (?:[a-z]+ )?(Commission|Union|Organi[sz]ation|Council|Bank|Fund|Agency|Alliance|Forum|Bloc|Court|Community|Group|Grouping|Body)$/i.exec(
        holding.title,
      )?.[1];
    if (noun) {
      const named = this.#bodyBefore(holding, (name) => goesBy(name, noun));
      if (!named) return null;
      holding.title = holding.title.replace(/ of the (?:[a-z]+ )?\w+$/, '');
      return { of: named, owner: 'title' };
    }
    const behind = this.#nounBehind(holding);
    const spoken = behind && this.#bodyBefore(holding, (name) => goesBy(name, behind));
    if (spoken) return { of: spoken, owner: 'title' };
    const bloc = this.#chairedBy(holding);
    if (bloc) return { of: bloc, owner: 'title' };
    const ours = this.#itsBody(holding);
    return ours ? { of: ours, owner: 'title' } : null;
  }

  /** "X, the President of Kenya, is Chairperson": what a head of state or government chairs is the bloc spoken of last. */
  #chairedBy(holding: Titled): string | undefined {
    if (!CHAIRS.test(holding.title)) return undefined;
    const head = this.#view.known.by(holding.person).some(({ title }) => HEADS.test(titleKey(title)));
    return head ? this.#bodyBefore(holding, (name) => BLOCS.has(name)) : undefined;
  }

  /** "the Secretary-General of the organization, X": the noun by which the body goes. */
  #nounBehind(holding: Titled): string | undefined {
    const sentence = this.#view.annotated.sentences[holding.sentence];
    const title = sentence && titleIn(holding, sentence);
    const end = title && sentence.tokens[title.last]?.end;
    return end === undefined ? undefined : OF_THE_BODY.exec(this.#view.text(end, sentence?.end ?? end))?.[1];
  }

  /** Whether the sentence itself names a body other than those of the United Nations. */
  #bodyIn(index: number): boolean {
    return this.#view.prose(index).some((piece) => piece.kind === 'body' && !piece.organ && !UN.test(piece.name));
  }

  /** "the party … its president", "the Assembly and its President": the body that goes by that noun. */
  #itsBody(holding: Titled): string | undefined {
    const sentence = this.#view.annotated.sentences[holding.sentence];
    const title = sentence && titleIn(holding, sentence);
    const start = (title && sentence.tokens[title.first]?.start) ?? holding.start;
    const before = sentence ? this.#view.text(sentence.start, start) : '';
    const noun = (BODY_S.exec(before) ??
      (/\bits\b/.test(before) ? NOUN_OF_BODY.exec(before) : null))?.[1]?.toLowerCase();
    return noun === undefined ? undefined : this.#bodyBefore(holding, (name) => goesBy(name, noun));
  }

  /** The body named last up to the sentence of an office, of those that fit. */
  #bodyBefore({ sentence }: Titled, fits: (name: string) => boolean): string | undefined {
    this.#bodies ??= this.#view.annotated.sentences.flatMap(({ pieces, index }) =>
      pieces.flatMap((piece) => {
        if (piece.kind === 'country' && piece.code === 'EU') return [{ sentence: index, name: 'EU' }];
        if (piece.kind === 'body' && !piece.organ) return [{ sentence: index, name: piece.name }];
        const owner = piece.kind === 'office' && piece.of && !isState(piece.of) && piece.of !== 'EU' ? piece.of : null;
        return owner === null ? [] : [{ sentence: index, name: owner }];
      }),
    );
    return this.#bodies.findLast((body) => body.sentence <= sentence && fits(body.name))?.name;
  }
}
