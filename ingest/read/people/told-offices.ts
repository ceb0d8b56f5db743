// The offices of one sentence that are said of a name so far: each office goes to one person, but for those of several.
// Gives an office the country that stands behind it where the title itself has none.
import { SENT } from '../lexicon/offices.ts';
import type { OfficePiece, Piece } from '../mentions/pieces.ts';
import type { Attachment, Line } from './line.ts';
import { passage } from './passages.ts';
import type { PersonMention } from './roster.ts';
import { titleKey } from './titles.ts';

export class ToldOffices {
  readonly #line: Line;
  readonly attached: Attachment[] = [];
  readonly used = new Set<Piece>();

  constructor(line: Line) {
    this.#line = line;
  }

  attach(mention: PersonMention, office: OfficePiece, rule: Attachment['rule']): void {
    if (this.used.has(office) && !office.plural) return;
    this.used.add(office);
    const { tokens, index } = this.#line.view;
    const [first, last] = [Math.min(office.first, mention.run.first), Math.max(office.last, mention.run.last)];
    if (/^that country|there$/.test(this.#line.words(office.last - 1, office.last + 1))) this.#there(office);
    office.of ??= this.#fromAfter(office);
    this.attached.push({
      person: mention.person,
      office,
      rule,
      sentence: index,
      ...passage(tokens, first, last),
    });
  }

  /** "King X of Jordan": the country after the name. */
  ofAfter({ run }: PersonMention): string | null {
    if (this.#line.lower(run.last + 1) !== 'of') return null;
    const country = this.#line.at.get(this.#line.lower(run.last + 2) === 'the' ? run.last + 3 : run.last + 2);
    return country?.kind === 'country' && country.how === 'name' ? country.code : null;
  }

  /** "the last head of state from Nairobi", "foreign minister in Lima": the country after the title, which no name follows. */
  #fromAfter(office: OfficePiece): string | null {
    const sender = this.#line.at.get(office.last + 2);
    // "the first ambassador whom Cuba has had in the United States"
    if (
      /^(?:whom|that)$/.test(this.#line.lower(office.last + 1)) &&
      sender?.kind === 'country' &&
      /^(?:(?:has|had) (?:had|sent)|sent|sends)\b/.test(this.#line.words(sender.last + 1, sender.last + 2))
    )
      return sender.code;
    // "X signed for Peru, and Y, the head of staff, for Oman"
    const side = this.#line.at.get(office.last + 3);
    if (this.#line.words(office.last + 1, office.last + 2) === ', for' && side?.kind === 'country')
      return side.how === 'adjective' ? null : side.code;
    if (!/^(?:from|in)$/.test(this.#line.lower(office.last + 1))) return null;
    // "took over as Chairperson in Addis Ababa": that is where it was done
    if (/^chair/i.test(office.title) && this.#line.lower(office.last + 1) === 'in') return null;
    const country = this.#line.at.get(office.last + 2);
    if (country?.kind !== 'country' || country.how === 'adjective') return null;
    return this.#line.lower(office.last + 1) === 'from' || country.how === 'seat' ? country.code : null;
  }

  /** "X, who is Minister there", "envoy there": of the country spoken of last, or sent to it. */
  #there(office: OfficePiece): void {
    const country = this.#countryBefore(office.first);
    if (!SENT.has(titleKey(office.title))) office.of ??= country;
    else if (country !== null && country !== office.of && office.to.length === 0) office.to.push(country);
  }

  /** The country spoken of last before a token. */
  #countryBefore(first: number): string | null {
    return (
      this.#line.view.pieces
        .filter((piece) => piece.kind === 'country')
        // "X of Kenya, who was envoy there": his own
        .findLast((piece) => piece.last < first && !/^(?:of|from)$/.test(this.#line.lower(piece.first - 1)))?.code ??
      null
    );
  }
}
