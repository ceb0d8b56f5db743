// Offices of several in one breath: "A and B, the foreign ministers of X and Y", "the Defense and Interior Ministers, A and B".
import type { OfficePiece } from '../mentions/pieces.ts';
import type { Attachment, Line } from './line.ts';
import type { PersonMention } from './roster.ts';

/** The people of a sentence to whom plural offices are shared out, in order; empty where the numbers do not match. */
export class PluralOffices {
  readonly #line: Line;
  readonly attached: Attachment[] = [];

  constructor(line: Line) {
    this.#line = line;
  }

  /** Whether the office could be shared out. */
  share(office: OfficePiece): boolean {
    const before = this.attached.length;
    this.#inOrder(office);
    if (this.attached.length === before) this.#byField(office);
    if (this.attached.length === before) this.#ofBoth(office);
    if (this.attached.length === before) this.#named(office);
    return this.attached.length > before;
  }

  /** "A and B, the foreign ministers of X and Y": offices and countries in order. */
  #inOrder(office: OfficePiece): void {
    const { codes, last } = this.#countriesOf(office);
    // who the envoys of a roll call are is told by people/roll-call.ts
    if (codes.length < 2 || (/envoys|ambassadors/i.test(office.title) && office.to.length === 0)) return;
    const singular = office.title.replace(/ministers\b/i, (word) => word.slice(0, -1)).replace(/s$/, '');
    const before = this.#line.view.mentions.filter(({ run }) => run.last < office.first);
    const after = this.#line.view.mentions.filter(({ run }) => run.first > last);
    const list =
      this.#line.coordinated(before.slice(-codes.length), office.first) ??
      this.#line.coordinated(after.slice(0, codes.length), last);
    if (list?.length !== codes.length) return;
    for (const [n, mention] of list.entries()) {
      const own: OfficePiece = { ...office, title: singular, of: codes[n] ?? null, plural: false };
      const [first, end] = [Math.min(office.first, mention.run.first), Math.max(last, mention.run.last)];
      this.attached.push({
        person: mention.person,
        office: own,
        rule: 'shared',
        sentence: this.#line.view.index,
        start: this.#line.view.tokens[first]?.start ?? 0,
        end: this.#line.view.tokens[end]?.end ?? 0,
      });
    }
  }

  /** "A and B, the foreign ministers of the two countries": whose is told elsewhere. */
  #ofBoth(office: OfficePiece): void {
    if (office.of !== null || !/(?:ministers|presidents|premiers|secretaries)$/i.test(office.title)) return;
    const two = this.#line.view.mentions.filter(({ run }) => run.last < office.first).slice(-2);
    const [one, other] = two;
    if (!one || !other || this.#line.coordinated(two, office.first) === undefined) return;
    if (!/^, (?:the|the two|their)$/.test(this.#line.words(other.run.last + 1, office.first - 1))) return;
    // "A, B and C": three are no pair
    if (this.#line.lower(one.run.from - 1) === ',' && this.#line.names.has(one.run.from - 2)) return;
    const title = office.title.replace(/ies$/, 'y').replace(/s$/, '');
    for (const mention of two)
      this.#give(mention, { ...office, title, plural: false }, { first: one.run.first, last: office.last });
  }

  /** "the Prime Ministers, A and B": whose is told elsewhere. */
  #named(office: OfficePiece): void {
    if (office.of !== null || !/(?:ministers|presidents|premiers|secretaries)$/i.test(office.title)) return;
    const edge = this.#pastBoth(office.last);
    if (!/^(?:the|two|their)$/.test(this.#line.lower(office.first - 1)) || !/^[,:–-]$/.test(this.#line.lower(edge + 1)))
      return;
    const two = this.#line.view.mentions.filter(({ run }) => run.first > edge).slice(0, 2);
    const [one, other] = two;
    if (!one || !other || one.run.from > edge + 2 || this.#line.coordinated(two, edge) === undefined) return;
    if (this.#line.lower(other.run.last + 1) === ',' && this.#line.names.has(other.run.last + 2)) return;
    const title = office.title.replace(/ies$/, 'y').replace(/s$/, '');
    for (const mention of two)
      this.#give(mention, { ...office, title, plural: false }, { first: office.first, last: other.run.last });
  }

  /** Past "of the two countries". */
  #pastBoth(last: number): number {
    if (this.#line.lower(last + 1) !== 'of' || !/^(?:the|both|their)$/.test(this.#line.lower(last + 2))) return last;
    const noun = this.#line.lower(last + 3) === 'two' ? last + 4 : last + 3;
    return /^(?:countries|states|nations|sides|neighbours|neighbors|governments)$/.test(this.#line.lower(noun))
      ? noun
      : last;
  }

  /** "the Defense and Interior Ministers, A and B": one field each. */
  #byField(office: OfficePiece): void {
    const fields = /^(\S+(?: \S+)?) and (\S+(?: \S+)?) (Minister|Secretarie|Secretary)s$/i.exec(office.title);
    const after = this.#line.view.mentions.filter(({ run }) => run.first > office.last).slice(0, 2);
    const list = this.#line.coordinated(after, office.last);
    if (!fields || list?.length !== 2) return;
    for (const [n, mention] of list.entries()) {
      const title = `${fields[n + 1]} ${fields[3]?.replace(/ie$/, 'y')}`;
      this.#give(mention, { ...office, title, plural: false }, { first: office.first, last: mention.run.last });
    }
  }

  #give(mention: PersonMention, office: OfficePiece, at: { first: number; last: number }): void {
    const { tokens, index } = this.#line.view;
    this.attached.push({
      person: mention.person,
      office,
      rule: 'shared',
      sentence: index,
      start: tokens[at.first]?.start ?? 0,
      end: tokens[at.last]?.end ?? 0,
    });
  }

  /** The countries listed after a plural office, and where the list ends. */
  #countriesOf(office: OfficePiece): { codes: string[]; last: number } {
    const codes = office.of && /^[A-Z]{3}$/.test(office.of) ? [office.of] : [];
    codes.unshift(...this.#line.nationsBefore(office.first));
    let { last } = office;
    for (let i = last + 1; i < this.#line.view.tokens.length; i++) {
      const piece = this.#line.at.get(i);
      if (piece?.kind === 'country' && piece.how !== 'adjective') {
        codes.push(piece.code);
        i = last = piece.last;
      } else if (!/^(?:,|and|of|the)$/.test(this.#line.lower(i))) break;
    }
    return { codes, last };
  }
}
