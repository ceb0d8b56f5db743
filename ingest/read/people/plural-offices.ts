// Offices of several in one breath: "A and B, the foreign ministers of X and Y", "the Defense and Interior Ministers, A and B".
import type { OfficePiece } from '../mentions/pieces.ts';
import { singularTitle } from '../mentions/singular.ts';
import type { Attachment, Line } from './line.ts';
import { statesOf } from './listed-states.ts';
import { passage } from './passages.ts';
import type { PersonMention } from './roster.ts';

/** Of two states one each: whose is told elsewhere. */
const ONE_EACH =
  /\b(?:ministers|presidents|premiers|chancellors|secretaries)$|\b(?:ministers|secretaries) (?:of|for)\b/i;

/** The tokens that a statement covers. */
interface Passage {
  first: number;
  last: number;
}

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
    const { codes, last } = statesOf(this.#line.view, office);
    // who the envoys of a roll call are is told by people/roll-call.ts
    if (codes.length < 2 || (/envoys|ambassadors/i.test(office.title) && office.to.length === 0)) return;
    const before = this.#line.view.mentions.filter(({ run }) => run.last < office.first);
    const after = this.#line.view.mentions.filter(({ run }) => run.first > last);
    const list =
      this.#line.coordinated(before.slice(-codes.length), office.first) ??
      this.#line.coordinated(after.slice(0, codes.length), last);
    if (list?.length !== codes.length) return;
    for (const [n, mention] of list.entries()) {
      const own = { ...office, title: singularTitle(office.title), of: codes[n] ?? null };
      const at = { first: Math.min(office.first, mention.run.first), last: Math.max(last, mention.run.last) };
      this.#give(mention, own, at);
    }
  }

  /** "A and B, the foreign ministers of the two countries": whose is told elsewhere. */
  #ofBoth(office: OfficePiece): void {
    if (office.of !== null || !ONE_EACH.test(office.title)) return;
    const two = this.#line.view.mentions.filter(({ run }) => run.last < office.first).slice(-2);
    const [one, other] = two;
    if (!one || !other || this.#line.coordinated(two, office.first) === undefined) return;
    if (!/^, (?:the|the two|their)$/.test(this.#line.words(other.run.last + 1, office.first - 1))) return;
    // "A, B and C": three are no pair
    if (this.#line.lower(one.run.from - 1) === ',' && this.#line.names.has(one.run.from - 2)) return;
    this.#giveAll(two, office, { first: one.run.first, last: office.last });
  }

  /** "the Prime Ministers, A and B": whose is told elsewhere. */
  #named(office: OfficePiece): void {
    if (office.of !== null || !ONE_EACH.test(office.title)) return;
    const edge = this.#pastBoth(office.last);
    if (!/^(?:the|two|their)$/.test(this.#line.lower(office.first - 1)) || !/^[,:–-]$/.test(this.#line.lower(edge + 1)))
      return;
    const two = this.#line.view.mentions.filter(({ run }) => run.first > edge).slice(0, 2);
    const [one, other] = two;
    if (!one || !other || one.run.from > edge + 2 || this.#line.coordinated(two, edge) === undefined) return;
    if (this.#line.lower(other.run.last + 1) === ',' && this.#line.names.has(other.run.last + 2)) return;
    this.#giveAll(two, office, { first: office.first, last: other.run.last });
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
    const own = /^(ministers of .+) and of (.+)$/i.exec(office.title);
    const fields = /^(\S+(?: \S+)?) and (\S+(?: \S+)?) ((?:Minister|Secretarie|Secretary)s)$/i.exec(office.title);
    const titles = own ? [own[1], `Ministers of ${own[2]}`] : [1, 2].map((n) => `${fields?.[n]} ${fields?.[3]}`);
    const before = this.#line.view.mentions.filter(({ run }) => run.last < office.first).slice(-2);
    const after = this.#line.view.mentions.filter(({ run }) => run.first > office.last).slice(0, 2);
    const list = this.#line.coordinated(after, office.last) ?? this.#line.coordinated(before, office.first);
    if (!(own || fields) || list?.length !== 2) return;
    for (const [n, mention] of list.entries()) {
      const at = { first: Math.min(office.first, mention.run.first), last: Math.max(office.last, mention.run.last) };
      this.#give(mention, { ...office, title: singularTitle(titles[n] ?? '') }, at);
    }
  }

  #giveAll(mentions: readonly PersonMention[], office: OfficePiece, at: Passage): void {
    const title = singularTitle(office.title);
    for (const mention of mentions) this.#give(mention, { ...office, title }, at);
  }

  #give(mention: PersonMention, office: OfficePiece, at: Passage): void {
    const { tokens, index } = this.#line.view;
    this.attached.push({
      person: mention.person,
      office: { ...office, plural: false },
      rule: 'shared',
      sentence: index,
      ...passage(tokens, at.first, at.last),
    });
  }
}
