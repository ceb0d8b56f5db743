// Which office belongs to which name, by the grammar of apposition: "Minister X", "X, the Minister", "X, who is Minister",
// one sentence at a time. Offices of several and counterparts have files of their own.

import { HONORIFICS, STANDINGS } from '../lexicon/offices.ts';
import { HELD_BY_ONE } from '../lexicon/protocol.ts';
import type { OfficePiece, Piece } from '../mentions/pieces.ts';
import { CounterpartPeople } from './counterpart-people.ts';
import { type Attachment, type CounterpartOf, Line, type SentenceView } from './line.ts';
import { PluralOffices } from './plural-offices.ts';
import { Roles } from './roles.ts';
import type { PersonMention } from './roster.ts';
import { titleKey } from './titles.ts';

const LINK =
  /^(?:and|,|\/|cum|concurrently|&|-|–|as|well|also|both|then|now|currently|later|today|the|its|his|her|their|a|an|new|newly|current|country|that|s|'s|serving|incumbent|long-serving)$/;

class SentenceReader {
  readonly #line: Line;
  readonly #offices: OfficePiece[];
  readonly attached: Attachment[] = [];
  readonly counterparts: CounterpartOf[] = [];
  readonly #used = new Set<Piece>();

  constructor(view: SentenceView) {
    this.#line = new Line(view);
    this.#offices = view.pieces.filter((piece) => piece.kind === 'office');
  }

  read(): void {
    for (const office of this.#offices) {
      this.#standing(office);
      this.#antecedent(office);
    }
    const plural = new PluralOffices(this.#line);
    for (const office of this.#offices) if (office.plural && plural.share(office)) this.#used.add(office);
    this.attached.push(...plural.attached);
    for (const office of this.#offices) this.#before(office);
    for (const mention of this.#line.view.mentions) this.#after(mention);
    for (const office of this.#offices) this.#chosen(office);
    const roles = new Roles(this.#line);
    for (const office of this.#offices) {
      if (this.#used.has(office) || office.plural) continue;
      const mention = roles.holder(office, (one) => this.attached.some(({ person }) => person === one.person));
      if (mention) this.#attach(mention, office, 'appointment');
    }
    const counterparts = new CounterpartPeople(this.#line);
    for (const piece of this.#line.view.pieces) if (piece.kind === 'counterpart') counterparts.read(piece);
    this.counterparts.push(...counterparts.counterparts);
  }

  /** "former", "acting …" right before the title (and before its country). */
  #standing(office: OfficePiece): void {
    for (let i = office.first - 1; i >= Math.max(0, office.first - 3); i--) {
      const standing = STANDINGS.get(this.#line.lower(i));
      if (standing === 'former' || standing === 'designate') office.standing = standing;
      if (this.#line.lower(i) === 'time' && this.#line.lower(i - 2) === 'at') office.standing = 'former';
      if (!standing && !/^(?:the|then|'s|and|a)$/.test(this.#line.lower(i))) return;
    }
  }

  #attach(mention: PersonMention, office: OfficePiece, rule: Attachment['rule']): void {
    if (this.#used.has(office) && !office.plural) return;
    this.#used.add(office);
    const { tokens, index } = this.#line.view;
    const [first, last] = [Math.min(office.first, mention.run.first), Math.max(office.last, mention.run.last)];
    if (this.#line.lower(office.last + 1) === 'there' && office.of === null)
      office.of = this.#countryBefore(office.first);
    office.of ??= this.#fromAfter(office);
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
    if (this.#line.lower(run.last + 1) !== 'of') return null;
    const country = this.#line.at.get(this.#line.lower(run.last + 2) === 'the' ? run.last + 3 : run.last + 2);
    return country?.kind === 'country' && country.how === 'name' ? country.code : null;
  }

  /** "the last head of state from Nairobi", "foreign minister in Lima": the country after the title, which no name follows. */
  #fromAfter(office: OfficePiece): string | null {
    if (!/^(?:from|in)$/.test(this.#line.lower(office.last + 1))) return null;
    const country = this.#line.at.get(office.last + 2);
    if (country?.kind !== 'country' || country.how === 'adjective') return null;
    return this.#line.lower(office.last + 1) === 'from' || country.how === 'seat' ? country.code : null;
  }

  /** "a delegation of the European Parliament led by its Vice President X": the body or country spoken of last. */
  #antecedent(office: OfficePiece): void {
    if (office.of !== null || !/^(?:its|whose)$/.test(this.#line.lower(office.first - 1))) return;
    const owners = this.#line.view.pieces.filter(
      (piece) => piece.last < office.first && (piece.kind === 'country' || (piece.kind === 'body' && !piece.organ)),
    );
    // "Paraguay was suspended from the bloc in June, when its President …": of whom the sentence speaks
    const [opening] = owners;
    const spoken =
      owners.at(-1)?.kind === 'body' &&
      opening?.kind === 'country' &&
      opening.how !== 'adjective' &&
      opening.first <= 1 &&
      HELD_BY_ONE.has(titleKey(office.title))
        ? opening
        : undefined;
    const owner = spoken ?? owners.at(-1);
    if (owner?.kind === 'country') office.of = owner.code;
    if (owner?.kind === 'body') office.of = owner.name;
  }

  /** "X, who is Minister there": the country spoken of last. */
  #countryBefore(first: number): string | null {
    return (
      this.#line.view.pieces.filter((piece) => piece.kind === 'country').findLast((piece) => piece.last < first)
        ?.code ?? null
    );
  }

  /** "Minister X", "Minister and Deputy Prime Minister X", "Presidents X and Y". */
  #before(office: OfficePiece): void {
    if (office.weak && HONORIFICS.has(office.title.toLowerCase())) return;
    // "Apostolic Nuncio Archbishop X", "Foreign Minister Cardinal Y": a rank of the church after an office is a form of address
    if (HONORIFICS.has(office.title.toLowerCase()) && this.#line.at.get(office.first - 1)?.kind === 'office') return;
    const next = this.#line.pastHonorifics(office.last + 1);
    const direct = this.#line.names.get(next);
    if (direct) {
      office.of ??= this.#ofAfter(direct);
      this.#attach(direct, office, 'before');
      this.#chainBack(office, direct);
      if (office.plural) this.#listOf(office, direct);
      return;
    }
    // "the Prime Minister of Cuba, X," and "the Foreign Minister, X."
    if (this.#line.lower(office.last + 1) !== ',' || office.weak) return;
    const mention = this.#line.names.get(this.#line.pastHonorifics(office.last + 2));
    if (!mention || mention.run.from < office.last) return;
    const definite = this.#definite(office);
    const after = this.#line.lower(mention.run.last + 1);
    if (!definite || !(after === '' || /^[,.;:)(–-]$/.test(after))) return;
    if (this.#introduced(office)) return;
    this.#attach(mention, office, 'before');
    this.#chainBack(office, mention);
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
    return this.attached.some(
      (one) =>
        one.person === person &&
        one.rule === 'before' &&
        (this.#line.view.tokens[one.office.last]?.end ?? 0) < run.start,
    );
  }

  #definite(office: OfficePiece): boolean {
    const before = this.#line.lower(office.first - 1);
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
      const between = this.#line.words(earlier.last + 1, first - 1);
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
    const each = this.#ofAfter(firstName) !== null;
    for (const mention of this.#line.view.mentions) {
      if (mention.run.first <= end) continue;
      const between = this.#line.words(end + 1, mention.run.from - 1);
      if (!/^(?:of (?:the )?\S+(?: \S+)? )?(?:,|and|, and|and \S+)$|^,? of \S+$/.test(between)) return;
      this.#attach(mention, each ? { ...office, of: this.#ofAfter(mention) } : office, 'shared');
      end = mention.run.last;
    }
  }

  /** "X, Prime Minister of Y,", "X (Minister)", "X, who is both A and B", "X is the new A". */
  #after(mention: PersonMention): void {
    let i = mention.run.last + 1;
    const opener = this.#line.lower(i);
    if (opener === '(' && this.#line.at.get(i + 1)?.kind !== 'office') {
      while (i < this.#line.view.tokens.length && this.#line.lower(i) !== ')') i++;
      i++;
    }
    const mark = this.#line.lower(i);
    const named = this.#line.at.get(/^(?:his|her|as|the|its|new)$/.test(this.#line.lower(i)) ? i + 1 : i);
    if (
      named?.kind === 'office' &&
      !this.#used.has(named) &&
      /^(?:appoint|name|nominat|elect|choos|chose|install|swor)/.test(this.#line.lower(mention.run.from - 1))
    ) {
      this.#attach(mention, named, 'appointment');
      return;
    }
    // "X succeeded Y as minister": the office is X's now
    if (mark === 'as' && /^(?:succeed(?:s|ed)?|replace[sd]?)$/.test(this.#line.lower(mention.run.from - 1))) {
      const next = this.#line.view.mentions.find(
        (one) => one.run.last < mention.run.from && one.person !== mention.person,
      );
      const taken = this.#line.at.get(/^(?:the|its)$/.test(this.#line.lower(i + 1)) ? i + 2 : i + 1);
      if (next && taken?.kind === 'office' && !this.#used.has(taken)) this.#attach(next, taken, 'appointment');
      return;
    }
    const clause = /^(?:is|was|became|becomes|as|has|had|will|remains|who)$/.test(mark);
    if (!/^[,(–-]$/.test(mark) && !clause) return;
    const { at, appointed } = this.#skipClause(clause ? i : i + 1);
    const office = this.#line.at.get(at);
    if (office?.kind !== 'office' || this.#used.has(office)) return;
    if (office.plural) return;
    const follower = this.#line.pastHonorifics(office.last + 1);
    if (this.#line.names.has(follower)) return;
    if (clause && !appointed) return;
    if (
      office.weak &&
      !clause &&
      !/^(?:[,.);]|and|who)$/.test(this.#line.lower(office.last + 1)) &&
      this.#line.lower(office.last + 1) !== ''
    )
      return;
    if (mark === ',' && !this.#closes(office)) return;
    const rule = clause ? 'appointment' : at > i + 2 ? 'clause' : 'after';
    // "X was the last president to …"
    if (clause && /^(?:was|had)$/.test(mark) && this.#line.words(i, office.first).includes(' last '))
      office.standing ??= 'former';
    this.#attach(mention, office, rule);
    this.#chainForward(office, mention);
  }

  /** "X of Djibouti waves after being elected chairperson of …": the office of who is spoken of last before. */
  #chosen(office: OfficePiece): void {
    if (this.#used.has(office) || office.plural || this.#line.names.has(this.#line.pastHonorifics(office.last + 1)))
      return;
    let i = office.first - 1;
    while (/^(?:as|the|its|new|country|'s|to|be|first|next|unanimously|also)$/.test(this.#line.lower(i))) i--;
    if (!/^(?:elected|re-elected|appointed|reappointed|named|inaugurated|chosen|installed)$/.test(this.#line.lower(i)))
      return;
    if (!/^(?:was|were|been|being|is|after|since|newly|got|,|who|been|unanimously)$/.test(this.#line.lower(i - 1)))
      return;
    if (
      /\b(?:would|could|may|might|if|not|to|never|expected|hopes?|wants?|if)\b/.test(
        this.#line.words(Math.max(0, i - 4), i - 1),
      )
    )
      return;
    const mention = this.#line.view.mentions.filter(({ run }) => run.last < i).at(0);
    if (mention && !this.#line.words(mention.run.last + 1, i - 1).includes(';'))
      this.#attach(mention, office, 'appointment');
  }

  /** Whether what follows the office closes an apposition. */
  #closes(office: OfficePiece): boolean {
    const next = this.#line.lower(office.last + 1);
    if (
      next === '' ||
      /^(?:[.;:)(–"-]|who|there|in|at|since|with|from|of|as|cum|concurrently|under|respectively)$/.test(next)
    )
      return true;
    // "X, security adviser to President Y,"
    if (
      /^(?:to|for)$/.test(next) &&
      (this.#line.at.get(office.last + 2)?.kind === 'office' || this.#line.names.has(office.last + 2))
    )
      return true;
    // "With X, the Minister agreed": a verb follows, and the office is somebody else's
    return (
      /^(?:,|and)$/.test(next) ||
      (next === 'to' && /^(?:first|second|third|only)$/.test(this.#line.lower(office.first - 1)))
    );
  }

  #skipClause(from: number): { at: number; appointed: boolean } {
    let i = from;
    let appointed = false;
    for (; i < Math.min(from + 9, this.#line.view.tokens.length); i++) {
      if (this.#line.at.get(i)?.kind === 'office') return { at: i, appointed };
      const word = this.#line.lower(i);
      if (
        /^(?:is|was|became|becomes|as|appointed|elected|named|sworn|nominated|remains|inaugurated|serving|served|reappointed|re-elected|chosen|designated|confirmed|serves)$/.test(
          word,
        )
      ) {
        appointed = true;
        continue;
      }
      const owner = this.#line.at.get(i);
      // "X, Y's spokeswoman"
      if (this.#line.names.has(i) || (word === "'s" && this.#line.names.has(i - 1))) continue;
      if (owner?.kind === 'country' || STANDINGS.has(word)) continue;
      if (
        !/^(?:the|a|an|its|his|her|their|first|second|third|only|last|who|thus|already|at|time|once|formerly|previously|until|recently|long|himself|herself|once|been|has|had|in|also|both|currently|now|be|will|then|new|country|island|nation|nation's|kingdom|concurrently|'s|as|at|to|since|again|officially|unanimously|re-elected|long-time|of)$/.test(
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
      // "Secretary General of the Union (UN) and …": the letters by which a body goes
      if (this.#line.lower(last + 1) === '(' && this.#line.lower(last + 3) === ')') last += 3;
      const between = this.#line.view.tokens.slice(last + 1, later.first).map((token) => token.lower);
      if (
        between.length > 6 ||
        !between.every((word) => LINK.test(word) || STANDINGS.has(word)) ||
        !between.some((word) => /^(?:and|\/|cum|&|-|–|concurrently|also|,)$/.test(word))
      )
        return;
      if (this.#line.names.has(this.#line.pastHonorifics(later.last + 1))) return;
      this.#attach(mention, later, 'shared');
      if (later.of === null && owner.of !== null && sharesOwner(later, owner)) later.of = owner.of;
      if (owner.of === null && later.of !== null && sharesOwner(owner, later)) owner.of = later.of;
      owner = later;
      last = later.last;
    }
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
