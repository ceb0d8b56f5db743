// Offices that stand before a name: "Minister X", "the Minister, X", "Minister and Deputy Prime Minister X", "Presidents X and Y".
import { HONORIFICS, STANDINGS } from '../lexicon/offices.ts';
import type { OfficePiece } from '../mentions/pieces.ts';
import type { Line } from './line.ts';
import type { PersonMention } from './roster.ts';
import { sharesOwner, type ToldOffices } from './told-offices.ts';

export class OfficesBefore {
  readonly #line: Line;
  readonly #told: ToldOffices;
  readonly #offices: readonly OfficePiece[];

  constructor(line: Line, told: ToldOffices) {
    this.#line = line;
    this.#told = told;
    this.#offices = line.view.pieces.filter((piece) => piece.kind === 'office');
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
      this.#chainBack(office, direct);
      if (office.plural) this.#listOf(office, direct);
      return;
    }
    // "the Prime Minister of Cuba, X," and "the Foreign Minister, X."
    const comma = this.#line.pastLetters(this.#pastPost(office.last + 1));
    if (this.#line.lower(comma) !== ',' || office.weak) return;
    const mention = this.#line.names.get(this.#line.pastHonorifics(this.#pastNation(comma + 1)));
    if (!mention || mention.run.from < office.last) return;
    const definite = this.#definite(office);
    const after = this.#line.lower(mention.run.last + 1);
    if (!definite || !(after === '' || /^[,.;:)(–-]$/.test(after))) return;
    if (this.#introduced(office)) return;
    this.#told.attach(mention, office, 'before');
    this.#chainBack(office, mention);
  }

  /** "Caricom's chairman, Dominica's X": past the nation of the holder. */
  #pastNation(at: number): number {
    const piece = this.#line.at.get(at);
    if (piece?.kind !== 'country') return at;
    if (this.#line.lower(piece.last + 1) === "'s") return piece.last + 2;
    return at;
  }

  /** "the Permanent Representative in New York, X": past the place of the post. */
  #pastPost(at: number): number {
    if (!/^(?:in|at)$/.test(this.#line.lower(at))) return at;
    const piece = this.#line.at.get(at + 1);
    if (piece?.kind !== 'place' && !(piece?.kind === 'country' && piece.how === 'seat')) return at;
    return this.#line.lower(piece.last + 1) === ',' ? piece.last + 1 : at;
  }

  /** Whether the office itself stands in apposition to a name before it: "X, the Prime Minister, Y". */
  #introduced(office: OfficePiece): boolean {
    let i = office.first - 1;
    while (i > 0 && /^(?:the|its|a|his|their|her)$/.test(this.#line.lower(i))) i--;
    const before = this.#line.lower(i) === ',' ? this.#line.names.get(i - 1) : undefined;
    // "Prime Minister X, Foreign Minister and Deputy Prime Minister Y": X has his title, and the next begins
    return before !== undefined && !this.#titledBefore(before);
  }

  #titledBefore({ person, run }: PersonMention): boolean {
    return this.#told.attached.some(
      (one) =>
        one.person === person &&
        one.rule === 'before' &&
        (this.#line.view.tokens[one.office.last]?.end ?? 0) < run.start,
    );
  }

  #definite(office: OfficePiece): boolean {
    const before = this.#line.lower(office.first - 1);
    return (
      /^(?:the|its|his|her|their|our|visiting|'s|by|with|from|and|new)$/.test(before) ||
      office.of !== null ||
      STANDINGS.has(before)
    );
  }

  /** Offices joined before the one that carries the name. */
  #chainBack(office: OfficePiece, mention: PersonMention): void {
    let first = office.first;
    for (const earlier of [...this.#offices].reverse()) {
      if (earlier.last >= first || this.#told.used.has(earlier) || earlier.plural) continue;
      const between = this.#line.words(earlier.last + 1, first - 1);
      // "the Custodian of the Two Holy Mosques, King X": a style before the title of its bearer
      if (between === ',' && /^(?:custodian|commander[- ]in[- ]chief|head of state|his majesty)/i.test(earlier.title)) {
        this.#told.attach(mention, earlier, 'shared');
        earlier.of ??= office.of;
        first = earlier.first;
        continue;
      }
      if (
        !/^(?:(?:and|and concurrently|\/|cum|-|–|—|&|and also|as well as)(?: (?:the|its|'s))?)$/.test(between) ||
        this.#introduced(earlier)
      )
        return;
      this.#told.attach(mention, earlier, 'shared');
      earlier.of ??= null;
      if (this.#line.lower(office.last + 1) === 'there') earlier.of ??= office.of;
      if (earlier.of === null && office.of !== null && sharesOwner(earlier, office)) earlier.of = office.of;
      if (office.of === null && earlier.of !== null && sharesOwner(office, earlier)) office.of = earlier.of;
      if (earlier.standing && !office.standing && earlier.first < office.first) office.standing = earlier.standing;
      first = earlier.first;
    }
  }

  /** The further names of a plural office, each perhaps with its own country: "Presidents X of A, Y of B and Z of C". */
  #listOf(office: OfficePiece, firstName: PersonMention): void {
    let end = firstName.run.last;
    const each = this.#told.ofAfter(firstName) !== null;
    for (const mention of this.#line.view.mentions) {
      if (mention.run.first <= end) continue;
      const between = this.#line.words(end + 1, mention.run.from - 1);
      if (!/^(?:of (?:the )?\S+(?: \S+)? )?(?:,|and|, and|and \S+)$|^,? of \S+$/.test(between)) return;
      this.#told.attach(mention, each ? { ...office, of: this.#told.ofAfter(mention) } : office, 'shared');
      end = mention.run.last;
    }
  }
}
