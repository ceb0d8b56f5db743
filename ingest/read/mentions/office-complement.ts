// What follows a title and belongs to it: "of Sweden", "for Trade", "to Belgium and the EU", "at the Ministry of Finance".
import {
  ADVISES,
  CHAMBERS,
  DEALS_WITH,
  FORCES,
  GOVERNMENTS,
  isSent,
  LOCAL,
  LONGEST_AREA,
  MISSIONS,
  OF_ALL,
  OF_NOUNS,
  OWN_BODIES,
  SERVES,
  STATE_NOUNS,
} from '../lexicon/office-complements.ts';
import { FIELDS, RANKS, SENT } from '../lexicon/offices.ts';
import type { Token } from '../tokens.ts';
import { type Core, coreAt } from './office-core.ts';
import { type BodyPiece, type Piece, wordsOf } from './pieces.ts';
import { PORTFOLIO, Portfolio } from './portfolios.ts';
import { provinceAt } from './provinces.ts';
import { OF_BODIES, unknownBodyAt } from './unknown-bodies.ts';

export interface Rest {
  last: number;
  title: string;
  of: string | null;
  to: string[];
  under: string[];
}

export class Complement {
  readonly #tokens: readonly Token[];
  readonly #at: ReadonlyMap<number, Piece>;
  readonly #portfolio: Portfolio;
  last: number;
  title: string;
  of: string | null = null;
  readonly to: string[] = [];
  readonly under: string[] = [];

  constructor(tokens: readonly Token[], at: ReadonlyMap<number, Piece>, core: Core) {
    this.#tokens = tokens;
    this.#at = at;
    this.#portfolio = new Portfolio(tokens, at);
    this.last = core.last;
    this.title = wordsOf(tokens, core.first, core.last);
  }

  #lower(i: number): string {
    return this.#tokens[i]?.lower ?? '';
  }

  /** The index after "the", "its" at i. */
  #skip(i: number): number {
    return /^(?:the|its|his|her|their)$/.test(this.#lower(i)) ? i + 1 : i;
  }

  /** "of …", as often as it goes on. */
  read(core: Core, links = /^/): Rest {
    this.#stateAndField(core);
    for (let turn = 0; turn < 4; turn++) {
      const word = this.#lower(this.last + 1);
      const from = this.last;
      if (!links.test(word)) break;
      if (word === 'of' || word === 'for') this.#of(core);
      else if (word === 'to' || (word === 'in' && isSent(core.head))) this.#to(core);
      else if (word === 'on' && ADVISES.test(core.head)) this.#on(core);
      else if (word === 'at' || word === 'with' || word === 'under' || word === 'on') this.#at_(core);
      if (this.last === from) break;
    }
    return { last: this.last, title: this.title, of: this.of, to: this.to, under: this.under };
  }

  /** "Minister of State and Foreign Affairs": state is the first of the fields. */
  #stateAndField(core: Core): void {
    if (!/^(?:minister|secretary) of state$/.test(core.head) || !/^(?:and|,)$/.test(this.#lower(this.last + 1))) return;
    const last = this.#portfolio.goesOn(this.last + 1, this.#tokens[core.first]?.capital ?? false)
      ? this.#portfolio.fields(this.last + 2, core.head)
      : undefined;
    if (last === undefined) return;
    this.title += ` and ${wordsOf(this.#tokens, this.last + 2, last)}`;
    this.last = last;
  }

  /** "Adviser on Foreign Affairs". */
  #on(core: Core): void {
    const start = this.#skip(this.last + 2);
    const fields = this.#portfolio.fields(start, core.head);
    if (fields === undefined) return;
    this.title += ` on ${wordsOf(this.#tokens, this.last + 2, fields)}`;
    this.last = fields;
  }

  #of(core: Core): void {
    const start = this.#skip(this.last + 2);
    const piece = this.#at.get(start);
    if (this.#served(core, start)) return;
    if (this.#lower(this.last + 1) === 'for' && DEALS_WITH.test(core.head) && this.#dealsWith(start)) return;
    const province = LOCAL.test(core.head) ? provinceAt(this.#tokens, this.#at, start) : undefined;
    if (province) {
      this.of ??= province.name;
      this.under.push(...province.under);
      this.last = province.last;
      return;
    }
    // "governor of Buenos Aires": a seat of government is a city here
    if (piece?.kind === 'country' && piece.how === 'seat' && /^(?:lord |deputy )?(?:mayor|governor)$/.test(core.head)) {
      this.of ??= wordsOf(this.#tokens, piece.first, piece.last);
      this.under.push(piece.code);
      this.last = piece.last;
      if (/^(?:province|state|city|region)$/.test(this.#lower(this.last + 1))) this.last++;
      return;
    }
    if (piece?.kind === 'place' && LOCAL.test(core.head)) {
      this.of ??= piece.name;
      if (piece.country) this.under.push(piece.country);
      this.last = piece.last;
      return;
    }
    // "of the European Union delegation", "of Iran's Council" are of a body
    const further =
      piece &&
      (this.#lower(piece.last + 1) === "'s" ||
        OF_NOUNS.has(this.#lower(piece.last + 1)) ||
        this.#at.get(piece.last + 1)?.kind === 'body');
    if (piece?.kind === 'country' && piece.how !== 'adjective' && !further) {
      if (this.of && !this.under.length && this.of !== piece.code) this.under.push(piece.code);
      else this.of ??= piece.code;
      this.last = piece.last;
      return;
    }
    // "President of the Republic": which republic is told elsewhere
    if (
      !piece &&
      start > this.last + 2 &&
      STATE_NOUNS.test(this.#tokens[start]?.plain ?? '') &&
      this.#lower(start + 1) !== 'of'
    ) {
      // "of the Republic" is the country; "of the Opposition" is not
      if (this.#tokens[start]?.plain === 'Opposition') this.title += ' of the Opposition';
      this.last = start;
      return;
    }
    const fields = this.#portfolio.fields(start, core.head);
    if (fields !== undefined) {
      this.title += ` ${this.#lower(this.last + 1)} ${wordsOf(this.#tokens, this.last + 2, fields)}`;
      this.last = fields;
      return;
    }
    this.#ofBody(start, core);
  }

  /** "adviser to the President of Kazakhstan", "Special Representative of the UN Secretary-General": one office, of the other's state. */
  #served(core: Core, start: number): boolean {
    if (start === this.last + 2 || !SERVES.test(core.head)) return false;
    let at = start;
    const owner = this.#at.get(at);
    if (owner?.kind === 'country' || (owner?.kind === 'body' && !owner.organ))
      at = this.#lower(owner.last + 1) === "'s" ? owner.last + 2 : owner.last + 1;
    const inner = coreAt(this.#tokens, at);
    if (!inner || inner.bound || inner.plural || this.#at.has(at)) return false;
    // "of the Secretary-General for Somalia": what it is for is said of the one who serves
    const served = new Complement(this.#tokens, this.#at, inner).read(inner, /^of$/);
    if (SENT.has(inner.head) || served.to.length > 0) return false;
    this.title += ` ${this.#lower(this.last + 1)} the ${served.title}`;
    this.of ??= (owner?.kind === 'country' ? owner.code : owner?.kind === 'body' ? owner.name : null) ?? served.of;
    this.last = served.last;
    return true;
  }

  /** "for Yemen", "for the Great Lakes Region" into the title. */
  #dealsWith(start: number): boolean {
    const piece = this.#at.get(start);
    let last: number | undefined;
    if (piece && piece.kind !== 'body' && (piece.kind !== 'country' || piece.how !== 'adjective')) last = piece.last;
    const more = this.#lower((last ?? -1) + 1) === 'and' ? this.#at.get((last ?? -1) + 2) : undefined;
    if (more?.kind === 'country' && more.how !== 'adjective') last = more.last;
    while (
      last !== undefined &&
      (FIELDS.has(this.#lower(last + 1)) || /^region$/.test(this.#lower(last + 1))) &&
      this.#tokens[last + 1]?.capital
    )
      last++;
    // "for the Persian Gulf": capital words of which nothing is known
    if (last === undefined && !piece && this.#lower(start - 1) === 'the')
      for (let i = start; i < start + LONGEST_AREA && this.#tokens[i]?.capital && !this.#at.has(i); i++) last = i;
    if (last === undefined) return false;
    this.title += ` for ${wordsOf(this.#tokens, this.last + 2, last)}`;
    this.last = last;
    return true;
  }

  #ofBody(start: number, core: Core): void {
    let at = start;
    let country: string | null = null;
    const before = this.#at.get(at);
    if (before?.kind === 'country') {
      country = before.code;
      at = this.#lower(before.last + 1) === "'s" ? before.last + 2 : before.last + 1;
    }
    // "of the ruling military council"
    const noun = this.#pastSmallModifiers(at);
    const body = this.#at.get(at);
    // "Russian Direct Investment Fund", "Bulgarian National Bank": the nation belongs to the name
    const named =
      before?.kind === 'country' && before.how === 'adjective' && body?.kind === 'body' && at === before.last + 1;
    if (
      named &&
      body?.kind === 'body' &&
      (!body.organ || / Bank$/.test(body.name)) &&
      !FORCES.test(body.name) &&
      !MISSIONS.test(body.name)
    ) {
      if (this.of) this.under.push(this.of);
      this.of = wordsOf(this.#tokens, before.first, body.last);
      this.under.push(before.code);
      this.last = body.last;
    } else if (body?.kind === 'body') this.#body(body, country, start);
    else if (
      OF_NOUNS.has(this.#lower(noun)) &&
      (core.bound || core.modified || /^(?:head|leader|chief|chair|spokes)/.test(core.head))
    ) {
      this.title += ` of ${start > this.last + 2 ? 'the ' : ''}${wordsOf(this.#tokens, at, noun)}`;
      if (country) this.of ??= country;
      this.last = noun;
    } else if (before?.kind === 'country' && before.how === 'adjective') return;
    else if (
      PORTFOLIO.test(core.head) &&
      this.#tokens[core.first]?.capital &&
      this.#tokens[start]?.capital &&
      !this.#at.has(start)
    ) {
      this.title += ` ${this.#lower(this.last + 1)} ${wordsOf(this.#tokens, this.last + 2, start)}`;
      this.last = start;
    } else if (before === undefined) this.#unknownBody(start, core);
  }

  /** A body that no list names: into the title where it is called by its noun alone. */
  #unknownBody(start: number, core: Core): void {
    if (!OF_BODIES.test(core.head) || this.of !== null || this.#lower(this.last + 1) !== 'of') return;
    const body = unknownBodyAt(this.#tokens, this.#at, start);
    if (!body) return;
    if (body.generic) this.title += ` of the ${body.name}`;
    else this.of = body.name;
    this.last = body.last;
  }

  #pastSmallModifiers(at: number): number {
    let i = at;
    while (
      i < at + 3 &&
      this.#tokens[i]?.capital === false &&
      (RANKS.has(this.#lower(i)) || FIELDS.has(this.#lower(i)))
    )
      i++;
    return OF_NOUNS.has(this.#lower(i)) ? i : at;
  }

  #body(body: BodyPiece, country: string | null, start: number): void {
    const state = country ?? body.country;
    if (this.of) this.under.push(this.of);
    // "Chief of General Staff of the Ethiopian National Defence Force"
    if (state && FORCES.test(body.name)) {
      this.of = state;
      this.last = body.last;
      return;
    }
    if (CHAMBERS.test(body.name)) {
      this.title += ` of the ${body.name}`;
      this.of = state ?? this.of;
      this.last = body.last;
      return;
    }
    if (OF_ALL.test(body.name) && !country) {
      this.of = body.name;
      this.last = body.last;
      return;
    }
    const committee = /^Central Committee of (?:the )?(.+)$/.exec(body.name);
    if (committee?.[1]) {
      this.title += ' of the Central Committee';
      this.of = committee[1];
      if (state) this.under.push(state);
    } else if (body.organ && (!OWN_BODIES.test(body.name) || GOVERNMENTS.test(body.name))) {
      // "Chairman of the National Assembly": the office is the state's and its title keeps the organ
      // a government's spokesman is the state's
      if (!/^(?:Federal |National |Central )?Government$/.test(body.name))
        this.title += ` of ${start > this.last + 2 || country !== null ? 'the ' : ''}${body.name}`;
      this.of = state ?? this.of;
    } else if (state && MISSIONS.test(body.name)) this.of = state;
    else {
      this.of = body.name;
      this.under.push(...body.under);
      if (state) this.under.push(state);
    }
    this.last = body.last;
  }

  #to(core: Core): void {
    const start = this.#skip(this.last + 2);
    if (this.#lower(this.last + 1) === 'to' && this.#served(core, start)) return;
    if (!isSent(core.head) && !/(?:delegation|mission|representation)$/i.test(this.title)) return;
    let i = this.#skip(this.last + 2);
    for (;;) {
      const piece = this.#at.get(i);
      // "to the Kingdom": to the country that the text is told from
      if (
        !piece &&
        this.to.length === 0 &&
        /^(?:kingdom|sultanate|state|republic|emirates|country|holy)$/.test(this.#lower(i)) &&
        this.#lower(i - 1) === 'the' &&
        this.#tokens[i]?.capital
      )
        this.last = i;
      if (piece?.kind === 'place' && this.to.length === 0) {
        if (piece.country && /consul/.test(core.head)) this.to.push(piece.country);
        this.last = piece.last;
        return;
      }
      if (piece?.kind !== 'country' && piece?.kind !== 'body') return;
      if (piece.kind === 'country' && piece.how === 'adjective') return;
      this.to.push(piece.kind === 'country' ? piece.code : piece.name);
      this.last = piece.last;
      const more = /^(?:and|,)$/.test(this.#lower(this.last + 1)) ? this.#skip(this.last + 2) : undefined;
      const again = more !== undefined && this.#lower(more) === 'to' ? this.#skip(more + 1) : more;
      const next = again === undefined ? undefined : this.#at.get(again);
      if (
        again === undefined ||
        (next?.kind !== 'country' && next?.kind !== 'body') ||
        (next.kind === 'country' && next.how === 'adjective')
      )
        return;
      i = again;
    }
  }

  #at_(core: Core): void {
    const body = this.#at.get(this.#skip(this.last + 2));
    if (body?.kind !== 'body' || !(core.bound || core.modified || this.of) || this.#lower(this.last + 1) === 'with')
      return;
    if (this.#lower(this.last + 1) === 'on') return;
    if (this.of) this.under.push(body.name, ...(body.country ? [body.country] : []));
    else if (body.organ && / (?:of|for) /.test(this.title)) this.of = body.country;
    else this.#body(body, null, this.last + 2);
    this.last = body.last;
  }
}
