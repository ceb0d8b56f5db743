// Offices that stand before a name: "Minister X", "the Minister, X", "Minister and Deputy Prime Minister X", "Presidents X and Y".
import { BODY_NOUNS } from '../lexicon/bodies.ts';
import { HONORIFICS, STANDINGS } from '../lexicon/offices.ts';
import { COUNTRY_NOUNS } from '../lexicon/words.ts';
import type { OfficePiece } from '../mentions/pieces.ts';
import { isState } from '../story/titled.ts';
import { JoinedOffices } from './joined-offices.ts';
import type { Line } from './line.ts';
import type { PersonMention } from './roster.ts';
import type { ToldOffices } from './told-offices.ts';

export class OfficesBefore {
  readonly #line: Line;
  readonly #told: ToldOffices;
  readonly #joined: JoinedOffices;

  constructor(line: Line, told: ToldOffices) {
    this.#line = line;
    this.#told = told;
    this.#joined = new JoinedOffices(line, told);
  }

  /** "Minister X", "Minister and Deputy Prime Minister X", "Presidents X and Y". */
  read(office: OfficePiece): void {
    if (office.weak && HONORIFICS.has(office.title.toLowerCase())) return;
    // "Apostolic Nuncio Archbishop X", "Foreign Minister Cardinal Y": a rank of the church after an office is a form of address
    if (HONORIFICS.has(office.title.toLowerCase()) && this.#line.at.get(office.first - 1)?.kind === 'office') return;
    const next = this.#line.pastHonorifics(office.last + 1);
    const direct = this.#line.names.get(next);
    if (direct) {
      office.of ??= this.#told.ofAfter(direct);
      this.#told.attach(direct, office, 'before');
      this.#joined.before(office, direct);
      if (office.plural) this.#listOf(office, direct);
      return;
    }
    // "the Prime Minister of Cuba, X," and "the Foreign Minister, X."
    const comma = this.#line.pastLetters(this.#pastPost(this.#pastNoun(office)));
    if (this.#line.lower(comma) !== ',' || (office.weak && !this.#isOfBody(office))) return;
    const mention = this.#line.names.get(
      this.#line.pastHonorifics(this.#pastNation(this.#pastTitle(office, comma + 1))),
    );
    if (!mention || mention.run.from < office.last) return;
    // "As chairman of the OSCE, X has sent Y"
    if (this.#isFronted(office.first - 1)) {
      this.#told.attach(mention, office, 'before');
      return;
    }
    const definite = this.#definite(office);
    const after = this.#line.lower(mention.run.last + 1);
    if (!definite || !(after === '' || /^[,.;:)(–-]$/.test(after))) return;
    if (this.#joined.introduced(office)) return;
    this.#told.attach(mention, office, 'before');
    this.#joined.before(office, mention);
  }

  /** "the Forum's chair": a body by its noun. */
  #isOfBody(office: OfficePiece): boolean {
    return this.#line.lower(office.first - 1) === "'s" && BODY_NOUNS.has(this.#line.lower(office.first - 2));
  }

  /** "the Forum's chair, prime minister X", "the chairman of the Community, the Prime Minister of Y, X": past the title that the name has besides. */
  #pastTitle({ of }: OfficePiece, at: number): number {
    const piece = this.#line.at.get(this.#line.lower(at) === 'the' ? at + 1 : at);
    if (piece?.kind !== 'office') return at;
    // of two states are two people
    const set = this.#line.lower(piece.last + 1) === ',' && of !== null && !isState(of) ? 1 : 0;
    const next = piece.last + 1 + set;
    return this.#line.names.has(next) ? next : at;
  }

  /** "Caricom's chairman, Dominica's X": past the nation of the holder. */
  #pastNation(at: number): number {
    const piece = this.#line.at.get(at);
    if (piece?.kind !== 'country') return at;
    if (this.#line.lower(piece.last + 1) === "'s") return piece.last + 2;
    return at;
  }

  /** "the Secretary-General of the organization, X", "the President of that country, X": past the noun of who was named before. */
  #pastNoun({ last, of }: OfficePiece): number {
    const told = of === null && /^of (?:the|that|this|his|her|its)$/.test(this.#line.words(last + 1, last + 2));
    const noun = this.#line.lower(last + 3);
    return told && (BODY_NOUNS.has(noun) || COUNTRY_NOUNS.test(noun)) ? last + 4 : last + 1;
  }

  /** "the Permanent Representative in New York, X", "acting head since May, X", "envoy to the talks, X": past what the post is told by. */
  #pastPost(at: number): number {
    if (!/^(?:in|at|to|for|since|until)$/.test(this.#line.lower(at))) return at;
    const piece = this.#line.at.get(at + 1);
    const there =
      piece?.kind === 'place' || piece?.kind === 'date' || (piece?.kind === 'country' && piece.how === 'seat');
    const noun = this.#line.view.tokens[at + 2];
    const plain = this.#line.lower(at + 1) === 'the' && noun?.capital === false && !this.#line.at.has(at + 2);
    const end = there ? piece.last + 1 : plain ? at + 3 : at;
    return this.#line.lower(end) === ',' ? end : at;
  }

  /** Whether "as" opens a sentence or an aside here. */
  #isFronted(at: number): boolean {
    const as = /^(?:the|its|a|an|his|her|current|new)$/.test(this.#line.lower(at)) ? at - 1 : at;
    return this.#line.lower(as) === 'as' && /^(?:|,|;|–|-|and|:)$/.test(this.#line.lower(as - 1));
  }

  #definite(office: OfficePiece): boolean {
    const before = this.#line.lower(office.first - 1);
    return (
      /^(?:the|its|his|her|their|our|visiting|'s|by|with|from|and|new)$/.test(before) ||
      office.of !== null ||
      STANDINGS.has(before)
    );
  }

  /** The further names of a plural office, each perhaps with its own country: "Presidents X of A, Y of B and Z of C". */
  #listOf(office: OfficePiece, firstName: PersonMention): void {
    let end = firstName.run.last;
    const each = this.#told.ofAfter(firstName) !== null;
    for (const mention of this.#line.view.mentions) {
      if (mention.run.first <= end) continue;
      const between = this.#line.words(end + 1, mention.run.from - 1);
      if (!/^(?:of (?:the )?\S+(?: \S+)? )?(?:,|and|, and|and \S+)$|^,? of \S+$/.test(between)) return;
      // "Prime Ministers X of A and Y of B, and Z, who ruled C": Z is none of them
      const of = this.#told.ofAfter(mention);
      if (each && of === null) return;
      this.#told.attach(mention, each ? { ...office, of } : office, 'shared');
      end = mention.run.last;
    }
  }
}
