// Which office belongs to which name, by the grammar of apposition: "Minister X", "X, the Minister", "X, who is Minister",
// "his Polish counterpart X". Reads one sentence at a time.

import { HONORIFICS, STANDINGS } from '../lexicon/offices.ts';
import type { CounterpartPiece, OfficePiece, Piece } from '../mentions/pieces.ts';
import type { Token } from '../tokens.ts';
import type { PersonMention } from './roster.ts';

/** An office said of a person. `rule` names the construction. */
export interface Attachment {
  person: number;
  office: OfficePiece;
  rule: 'before' | 'after' | 'clause' | 'appointment' | 'shared';
  sentence: number;
  /** Offsets of the passage, both ends. */
  start: number;
  end: number;
}

/** "his Polish counterpart X": an office by that of another person. */
export interface CounterpartOf {
  person: number | null;
  piece: CounterpartPiece;
  sentence: number;
  start: number;
  end: number;
}

export interface SentenceView {
  index: number;
  tokens: readonly Token[];
  pieces: readonly Piece[];
  mentions: readonly PersonMention[];
}

const LINK =
  /^(?:and|,|\/|cum|concurrently|&|-|–|as|well|also|both|then|the|its|his|her|their|a|an|new|newly|current|country|that|s|'s|serving|incumbent|long-serving)$/;

class SentenceReader {
  readonly #view: SentenceView;
  readonly #offices: OfficePiece[];
  readonly #at = new Map<number, Piece>();
  readonly #names = new Map<number, PersonMention>();
  readonly attached: Attachment[] = [];
  readonly counterparts: CounterpartOf[] = [];
  readonly #used = new Set<Piece>();

  constructor(view: SentenceView) {
    this.#view = view;
    this.#offices = view.pieces.filter((piece) => piece.kind === 'office');
    for (const piece of view.pieces) for (let i = piece.first; i <= piece.last; i++) this.#at.set(i, piece);
    for (const mention of view.mentions)
      for (let i = mention.run.first; i <= mention.run.last; i++) this.#names.set(i, mention);
  }

  #lower(i: number): string {
    return this.#view.tokens[i]?.lower ?? '';
  }

  /** The first token at or after i that is no form of address. */
  #pastHonorifics(i: number): number {
    let at = i;
    while (HONORIFICS.has(this.#lower(at)) && !this.#names.has(at)) at++;
    return at;
  }

  read(): void {
    for (const office of this.#offices) {
      this.#standing(office);
      this.#antecedent(office);
    }
    for (const office of this.#offices) {
      if (office.plural) this.#inOrder(office);
      if (office.plural && !this.#used.has(office)) this.#byField(office);
    }
    for (const office of this.#offices) this.#before(office);
    for (const mention of this.#view.mentions) this.#after(mention);
    for (const office of this.#offices) this.#chosen(office);
    for (const piece of this.#view.pieces) if (piece.kind === 'counterpart') this.#counterpart(piece);
  }

  /** "A and B, the foreign ministers of X and Y": offices and countries in order. */
  #inOrder(office: OfficePiece): void {
    const { codes, last } = this.#countriesOf(office);
    // who the envoys of a roll call are is told by people/roll-call.ts
    if (codes.length < 2 || /envoys|ambassadors/i.test(office.title)) return;
    const singular = office.title.replace(/ministers\b/i, (word) => word.slice(0, -1)).replace(/s$/, '');
    const before = this.#view.mentions.filter(({ run }) => run.last < office.first);
    const after = this.#view.mentions.filter(({ run }) => run.first > last);
    const list =
      this.#coordinated(before.slice(-codes.length), office.first) ??
      this.#coordinated(after.slice(0, codes.length), last);
    if (list?.length !== codes.length) return;
    this.#used.add(office);
    for (const [n, mention] of list.entries()) {
      const own: OfficePiece = { ...office, title: singular, of: codes[n] ?? null, plural: false };
      const [first, end] = [Math.min(office.first, mention.run.first), Math.max(last, mention.run.last)];
      this.attached.push({
        person: mention.person,
        office: own,
        rule: 'shared',
        sentence: this.#view.index,
        start: this.#view.tokens[first]?.start ?? 0,
        end: this.#view.tokens[end]?.end ?? 0,
      });
    }
  }

  /** "the Defense and Interior Ministers, A and B": one field each. */
  #byField(office: OfficePiece): void {
    const fields = /^(\S+(?: \S+)?) and (\S+(?: \S+)?) (Minister|Secretarie|Secretary)s$/i.exec(office.title);
    const after = this.#view.mentions.filter(({ run }) => run.first > office.last).slice(0, 2);
    const list = this.#coordinated(after, office.last);
    if (!fields || list?.length !== 2) return;
    this.#used.add(office);
    for (const [n, mention] of list.entries()) {
      const title = `${fields[n + 1]} ${fields[3]?.replace(/ie$/, 'y')}`;
      this.#give(mention, { ...office, title, plural: false }, { first: office.first, last: mention.run.last });
    }
  }

  #give(mention: PersonMention, office: OfficePiece, at: { first: number; last: number }): void {
    const { tokens, index } = this.#view;
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
    codes.unshift(...this.#nationsBefore(office.first));
    let { last } = office;
    for (let i = last + 1; i < this.#view.tokens.length; i++) {
      const piece = this.#at.get(i);
      if (piece?.kind === 'country' && piece.how !== 'adjective') {
        codes.push(piece.code);
        i = last = piece.last;
      } else if (!/^(?:,|and|of|the)$/.test(this.#lower(i))) break;
    }
    return { codes, last };
  }

  /** "the Kazakh, Uzbek and" before "Tajik foreign ministers". */
  #nationsBefore(first: number): string[] {
    const codes: string[] = [];
    let i = first - 1;
    while (/^(?:and|,)$/.test(this.#lower(i))) {
      const at = this.#lower(i) === 'and' && this.#lower(i - 1) === ',' ? i - 2 : i - 1;
      const piece = this.#at.get(at);
      if (piece?.kind !== 'country') break;
      codes.unshift(piece.code);
      i = piece.first - 1;
    }
    return codes;
  }

  /** The names if nothing but commas and "and" parts them from each other and from what they stand by. */
  #coordinated(list: readonly PersonMention[], edge: number): readonly PersonMention[] | undefined {
    const [first, end] = [list[0], list.at(-1)];
    if (!first || !end) return undefined;
    const gap =
      end.run.last < edge ? this.#words(end.run.last + 1, edge - 1) : this.#words(edge + 1, first.run.from - 1);
    if (!/^(?:,|, the|\(|–|)$/.test(gap)) return undefined;
    for (let n = 1; n < list.length; n++)
      if (!/^(?:,|and|, and)$/.test(this.#words((list[n - 1]?.run.last ?? 0) + 1, (list[n]?.run.from ?? 0) - 1)))
        return undefined;
    return list;
  }

  /** "former", "acting …" right before the title (and before its country). */
  #standing(office: OfficePiece): void {
    for (let i = office.first - 1; i >= Math.max(0, office.first - 3); i--) {
      const standing = STANDINGS.get(this.#lower(i));
      if (standing === 'former' || standing === 'designate') office.standing = standing;
      if (this.#lower(i) === 'time' && this.#lower(i - 2) === 'at') office.standing = 'former';
      if (!standing && !/^(?:the|then|'s|and|a)$/.test(this.#lower(i))) return;
    }
  }

  #attach(mention: PersonMention, office: OfficePiece, rule: Attachment['rule']): void {
    if (this.#used.has(office) && !office.plural) return;
    this.#used.add(office);
    const { tokens, index } = this.#view;
    const [first, last] = [Math.min(office.first, mention.run.first), Math.max(office.last, mention.run.last)];
    if (this.#lower(office.last + 1) === 'there' && office.of === null) office.of = this.#countryBefore(office.first);
    this.attached.push({
      person: mention.person,
      office,
      rule,
      sentence: index,
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
    });
  }

  /** "King X of Jordan": the country after the name. */
  #ofAfter({ run }: PersonMention): string | null {
    if (this.#lower(run.last + 1) !== 'of') return null;
    const country = this.#at.get(this.#lower(run.last + 2) === 'the' ? run.last + 3 : run.last + 2);
    return country?.kind === 'country' && country.how !== 'adjective' ? country.code : null;
  }

  /** "a delegation of the European Parliament led by its Vice President X": the body or country spoken of last. */
  #antecedent(office: OfficePiece): void {
    if (office.of !== null || !/^(?:its|whose)$/.test(this.#lower(office.first - 1))) return;
    const owner = this.#view.pieces
      .filter(
        (piece) => piece.last < office.first && (piece.kind === 'country' || (piece.kind === 'body' && !piece.organ)),
      )
      .at(-1);
    if (owner?.kind === 'country') office.of = owner.code;
    if (owner?.kind === 'body') office.of = owner.name;
  }

  /** "X, who is Minister there": the country spoken of last. */
  #countryBefore(first: number): string | null {
    return (
      this.#view.pieces.filter((piece) => piece.kind === 'country').findLast((piece) => piece.last < first)?.code ??
      null
    );
  }

  /** "Minister X", "Minister and Deputy Prime Minister X", "Presidents X and Y". */
  #before(office: OfficePiece): void {
    // "Apostolic Nuncio Archbishop X", "Foreign Minister Cardinal Y": a rank of the church after an office is a form of address
    if (HONORIFICS.has(office.title.toLowerCase()) && this.#at.get(office.first - 1)?.kind === 'office') return;
    const next = this.#pastHonorifics(office.last + 1);
    const direct = this.#names.get(next);
    if (direct) {
      office.of ??= this.#ofAfter(direct);
      this.#attach(direct, office, 'before');
      this.#chainBack(office, direct);
      if (office.plural) this.#listOf(office, direct);
      return;
    }
    // "the Prime Minister of Cuba, X," and "the Foreign Minister, X."
    if (this.#lower(office.last + 1) !== ',' || office.weak) return;
    const mention = this.#names.get(this.#pastHonorifics(office.last + 2));
    if (!mention || mention.run.from < office.last) return;
    const definite = this.#definite(office);
    const after = this.#lower(mention.run.last + 1);
    if (!definite || !(after === '' || /^[,.;:)(–-]$/.test(after))) return;
    if (this.#introduced(office)) return;
    this.#attach(mention, office, 'before');
    this.#chainBack(office, mention);
  }

  /** Whether the office itself stands in apposition to a name before it: "X, the Prime Minister, Y". */
  #introduced(office: OfficePiece): boolean {
    let i = office.first - 1;
    while (i > 0 && /^(?:the|its|a|his|their|her)$/.test(this.#lower(i))) i--;
    const before = this.#lower(i) === ',' ? this.#names.get(i - 1) : undefined;
    // "Prime Minister X, Foreign Minister and Deputy Prime Minister Y": X has his title, and the next begins
    return before !== undefined && !this.#titledBefore(before);
  }

  #titledBefore({ person, run }: PersonMention): boolean {
    return this.attached.some(
      (one) =>
        one.person === person && one.rule === 'before' && (this.#view.tokens[one.office.last]?.end ?? 0) < run.start,
    );
  }

  #definite(office: OfficePiece): boolean {
    const before = this.#lower(office.first - 1);
    return (
      /^(?:the|its|his|her|their|visiting|'s|by|with|from|and|new)$/.test(before) ||
      office.of !== null ||
      STANDINGS.has(before)
    );
  }

  /** Offices joined before the one that carries the name. */
  #chainBack(office: OfficePiece, mention: PersonMention): void {
    let first = office.first;
    for (const earlier of [...this.#offices].reverse()) {
      if (earlier.last >= first || this.#used.has(earlier) || earlier.plural) continue;
      const between = this.#words(earlier.last + 1, first - 1);
      // "the Custodian of the Two Holy Mosques, King X": a style before the title of its bearer
      if (between === ',' && /^(?:custodian|commander[- ]in[- ]chief|head of state|his majesty)/i.test(earlier.title)) {
        this.#attach(mention, earlier, 'shared');
        earlier.of ??= office.of;
        first = earlier.first;
        continue;
      }
      if (
        !/^(?:(?:and|and concurrently|\/|cum|-|–|—|&|and also|as well as)(?: (?:the|its|'s))?)$/.test(between) ||
        this.#introduced(earlier)
      )
        return;
      this.#attach(mention, earlier, 'shared');
      earlier.of ??= null;
      if (this.#lower(office.last + 1) === 'there') earlier.of ??= office.of;
      if (earlier.of === null && office.of !== null && sharesOwner(earlier, office)) earlier.of = office.of;
      if (office.of === null && earlier.of !== null && sharesOwner(office, earlier)) office.of = earlier.of;
      if (earlier.standing && !office.standing && earlier.first < office.first) office.standing = earlier.standing;
      first = earlier.first;
    }
  }

  #words(from: number, to: number): string {
    return this.#view.tokens
      .slice(from, to + 1)
      .map((token) => token.lower)
      .join(' ');
  }

  /** The further names of a plural office, each perhaps with its own country: "Presidents X of A, Y of B and Z of C". */
  #listOf(office: OfficePiece, firstName: PersonMention): void {
    let end = firstName.run.last;
    const each = this.#ofAfter(firstName) !== null;
    for (const mention of this.#view.mentions) {
      if (mention.run.first <= end) continue;
      const between = this.#words(end + 1, mention.run.from - 1);
      if (!/^(?:of (?:the )?\S+(?: \S+)? )?(?:,|and|, and|and \S+)$|^,? of \S+$/.test(between)) return;
      this.#attach(mention, each ? { ...office, of: this.#ofAfter(mention) } : office, 'shared');
      end = mention.run.last;
    }
  }

  /** "X, Prime Minister of Y,", "X (Minister)", "X, who is both A and B", "X is the new A". */
  #after(mention: PersonMention): void {
    let i = mention.run.last + 1;
    const opener = this.#lower(i);
    if (opener === '(' && this.#at.get(i + 1)?.kind !== 'office') {
      while (i < this.#view.tokens.length && this.#lower(i) !== ')') i++;
      i++;
    }
    const mark = this.#lower(i);
    const named = this.#at.get(/^(?:his|her|as|the|its|new)$/.test(this.#lower(i)) ? i + 1 : i);
    if (
      named?.kind === 'office' &&
      !this.#used.has(named) &&
      /^(?:appoint|name|nominat|elect|choos|chose|install|swor)/.test(this.#lower(mention.run.from - 1))
    ) {
      this.#attach(mention, named, 'appointment');
      return;
    }
    const clause = /^(?:is|was|became|becomes|as|has|had|will|remains|who)$/.test(mark);
    if (!/^[,(–-]$/.test(mark) && !clause) return;
    const { at, appointed } = this.#skipClause(clause ? i : i + 1);
    const office = this.#at.get(at);
    if (office?.kind !== 'office' || this.#used.has(office)) return;
    if (office.plural) return;
    const follower = this.#pastHonorifics(office.last + 1);
    if (this.#names.has(follower)) return;
    if (clause && !appointed) return;
    if (
      office.weak &&
      !clause &&
      !/^(?:[,.);]|and|who)$/.test(this.#lower(office.last + 1)) &&
      this.#lower(office.last + 1) !== ''
    )
      return;
    if (mark === ',' && !this.#closes(office)) return;
    const rule = clause ? 'appointment' : at > i + 2 ? 'clause' : 'after';
    this.#attach(mention, office, rule);
    this.#chainForward(office, mention);
  }

  /** "X of Djibouti waves after being elected chairperson of …": the office of who is spoken of last before. */
  #chosen(office: OfficePiece): void {
    if (this.#used.has(office) || office.plural || this.#names.has(this.#pastHonorifics(office.last + 1))) return;
    let i = office.first - 1;
    while (/^(?:as|the|its|new|country|'s|to|be|first|next|unanimously|also)$/.test(this.#lower(i))) i--;
    if (!/^(?:elected|re-elected|appointed|reappointed|named|inaugurated|chosen|installed)$/.test(this.#lower(i)))
      return;
    if (!/^(?:was|were|been|being|is|after|since|newly|got|,|who|been|unanimously)$/.test(this.#lower(i - 1))) return;
    if (
      /\b(?:would|could|may|might|if|not|to|never|expected|hopes?|wants?|if)\b/.test(
        this.#words(Math.max(0, i - 4), i - 1),
      )
    )
      return;
    const mention = this.#view.mentions.filter(({ run }) => run.last < i).at(0);
    if (mention && !this.#words(mention.run.last + 1, i - 1).includes(';'))
      this.#attach(mention, office, 'appointment');
  }

  /** Whether what follows the office closes an apposition. */
  #closes(office: OfficePiece): boolean {
    const next = this.#lower(office.last + 1);
    if (
      next === '' ||
      /^(?:[.;:)(–"-]|who|there|in|at|since|with|from|of|as|cum|concurrently|under|respectively)$/.test(next)
    )
      return true;
    // "X, security adviser to President Y,"
    if (
      /^(?:to|for)$/.test(next) &&
      (this.#at.get(office.last + 2)?.kind === 'office' || this.#names.has(office.last + 2))
    )
      return true;
    // "With X, the Minister agreed": a verb follows, and the office is somebody else's
    return (
      /^(?:,|and)$/.test(next) || (next === 'to' && /^(?:first|second|third|only)$/.test(this.#lower(office.first - 1)))
    );
  }

  #skipClause(from: number): { at: number; appointed: boolean } {
    let i = from;
    let appointed = false;
    for (; i < Math.min(from + 9, this.#view.tokens.length); i++) {
      if (this.#at.get(i)?.kind === 'office') return { at: i, appointed };
      const word = this.#lower(i);
      if (
        /^(?:is|was|became|becomes|as|appointed|elected|named|sworn|nominated|remains|inaugurated|serving|served|reappointed|re-elected|chosen|designated|confirmed|serves)$/.test(
          word,
        )
      ) {
        appointed = true;
        continue;
      }
      const owner = this.#at.get(i);
      // "X, Y's spokeswoman"
      if (this.#names.has(i) || (word === "'s" && this.#names.has(i - 1))) continue;
      if (owner?.kind === 'country' || STANDINGS.has(word)) continue;
      if (
        !/^(?:the|a|an|its|his|her|their|first|second|third|only|who|thus|already|at|time|once|formerly|previously|until|recently|long|himself|herself|once|been|has|had|in|also|both|currently|now|be|will|then|new|country|island|nation|nation's|kingdom|concurrently|'s|as|at|to|since|again|officially|unanimously|re-elected|long-time|of)$/.test(
          word,
        )
      )
        break;
    }
    return { at: i, appointed };
  }

  /** "…, Deputy Prime Minister and Foreign Minister of X", "… who is also the Head of …". */
  #chainForward(office: OfficePiece, mention: PersonMention): void {
    let last = office.last;
    let owner = office;
    for (const later of this.#offices) {
      if (later.first <= last || this.#used.has(later)) continue;
      const between = this.#view.tokens.slice(last + 1, later.first).map((token) => token.lower);
      if (
        between.length > 6 ||
        !between.every((word) => LINK.test(word) || STANDINGS.has(word)) ||
        !between.some((word) => /^(?:and|\/|cum|&|-|–|concurrently|also|,)$/.test(word))
      )
        return;
      if (this.#names.has(this.#pastHonorifics(later.last + 1))) return;
      this.#attach(mention, later, 'shared');
      if (later.of === null && owner.of !== null && sharesOwner(later, owner)) later.of = owner.of;
      if (owner.of === null && later.of !== null && sharesOwner(owner, later)) owner.of = later.of;
      owner = later;
      last = later.last;
    }
  }

  /** "his Polish counterpart X", "X, his Polish counterpart". */
  #counterpart(piece: CounterpartPiece): void {
    const comma = this.#lower(piece.last + 1) === ',' || this.#lower(piece.last + 1) === '–';
    const mention = this.#names.get(
      this.#pastHonorifics(piece.plural ? this.#pastStates(piece.last + 1) : piece.last + (comma ? 2 : 1)),
    );
    const back = this.#lower(piece.first - 1) === ',' ? this.#names.get(piece.first - 2) : undefined;
    const chosen = mention ?? back;
    const { tokens, index } = this.#view;
    const [first, last] = [
      Math.min(piece.first, chosen?.run.first ?? piece.first),
      Math.max(piece.last, chosen?.run.last ?? piece.last),
    ];
    this.counterparts.push({
      person: chosen?.person ?? null,
      piece,
      sentence: index,
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
    });
    if (piece.plural && mention) this.#furtherCounterparts(piece, mention, tokens[first]?.start ?? 0);
  }

  /** "her counterparts from A and B, X and Y", "his Rwandan and Congolese counterparts X and Y": each of his own state. */
  #furtherCounterparts(piece: CounterpartPiece, mention: PersonMention, start: number): void {
    const { tokens, index } = this.#view;
    const codes = [
      ...this.#nationsBefore(this.#nationOf(piece)),
      ...(piece.of ? [piece.of] : []),
      ...this.#countriesAfter(piece.last),
    ];
    const list = [mention];
    let end = mention.run.last;
    for (const further of this.#view.mentions) {
      if (further.run.first <= end) continue;
      if (!/^(?:,|and|, and|of \S+ and|of \S+ ,)$/.test(this.#words(end + 1, further.run.from - 1))) break;
      list.push(further);
      end = further.run.last;
    }
    const each = codes.length === list.length && codes.length > 1;
    for (const [n, one] of list.entries()) {
      const told: CounterpartOf = {
        person: one.person,
        piece: each ? { ...piece, of: codes[n] ?? null } : piece,
        sentence: index,
        start,
        end: tokens[one.run.last]?.end ?? 0,
      };
      const known = this.counterparts.findIndex(({ person, sentence }) => person === one.person && sentence === index);
      if (known >= 0) this.counterparts[known] = told;
      else this.counterparts.push(told);
    }
  }

  /** The first token after "from A and B," */
  #pastStates(at: number): number {
    let i = at;
    while (/^(?:and|,|from|the|of|–)$/.test(this.#lower(i)) || this.#at.get(i)?.kind === 'country') i++;
    return i;
  }

  /** Where the nationality before "counterparts" begins. */
  #nationOf(piece: CounterpartPiece): number {
    for (let i = piece.last; i >= piece.first; i--) {
      const nation = this.#at.get(i);
      if (nation?.kind === 'country') return nation.first;
    }
    return piece.first;
  }

  /** "and Paris" after "counterparts from Moscow". */
  #countriesAfter(last: number): string[] {
    const codes: string[] = [];
    for (let i = last + 1; /^(?:and|,|from|the|of)$/.test(this.#lower(i)) || this.#at.get(i)?.kind === 'country'; i++) {
      const piece = this.#at.get(i);
      if (piece?.kind !== 'country' || piece.how === 'adjective') continue;
      codes.push(piece.code);
      i = piece.last;
    }
    return codes;
  }
}

/** Whether two joined offices are of one state: "General Secretary of the Party and President of Vietnam" are not. */
function sharesOwner(a: OfficePiece, b: OfficePiece): boolean {
  return (
    b.to.length === 0 &&
    a.to.length === 0 &&
    (b.of === null || /^[A-Z]{2,3}$/.test(b.of)) &&
    !/secretary of state/i.test(a.title)
  );
}

/** Offices and counterparts of a sentence with the people who hold them. Fills in `of` where joined offices share it. */
export function attachOffices(view: SentenceView): { attached: Attachment[]; counterparts: CounterpartOf[] } {
  const reader = new SentenceReader(view);
  reader.read();
  return { attached: reader.attached, counterparts: reader.counterparts };
}
