// What follows a title and belongs to it: "of Sweden", "for Trade", "to Belgium and the EU", "at the Ministry of Finance".
import { BODY_NOUNS } from '../lexicon/bodies.ts';
import {
  ADVISES,
  DEALS_WITH,
  isSent,
  LOCAL,
  LONGEST_AREA,
  OF_NOUNS,
  SERVES,
  STAFFS,
  STATE_NOUNS,
} from '../lexicon/office-complements.ts';
import { AREAS, FIELDS, SENT } from '../lexicon/offices.ts';
import type { Token } from '../tokens.ts';
import { BodyComplement } from './office-bodies.ts';
import { type Core, coreAt } from './office-core.ts';
import { Rest } from './office-rest.ts';
import { type BodyPiece, type CountryPiece, type Piece, wordsOf } from './pieces.ts';
import { Portfolio } from './portfolios.ts';
import { provinceAt } from './provinces.ts';

/** "for Eurasian affairs": what a field in capitals ends with. */
const AFFAIRS = /^(?:affairs|issues|matters)$/;
/** Who has them has a city or province. */
const PLACED = /^(?:(?:deputy |vice )?(?:governor|mayor)|premier|chief minister|akim|hakim|prefect|voivode)$/;
/** How often a title goes on. */
const TURNS = 4;

class Complement {
  readonly #tokens: readonly Token[];
  readonly #at: ReadonlyMap<number, Piece>;
  readonly #core: Core;
  readonly #portfolio: Portfolio;
  readonly #rest: Rest;
  readonly #bodies: BodyComplement;

  constructor(tokens: readonly Token[], at: ReadonlyMap<number, Piece>, core: Core) {
    this.#tokens = tokens;
    this.#at = at;
    this.#core = core;
    this.#portfolio = new Portfolio(tokens, at);
    this.#rest = new Rest(tokens, at, core);
    this.#bodies = new BodyComplement(this.#rest, core);
  }

  read(links: RegExp): Rest {
    this.#stateAndField();
    for (let turn = 0; turn < TURNS; turn++) {
      const { link, last } = this.#rest;
      if (!links.test(link)) break;
      if (link === 'of' || link === 'for') this.#of();
      else if (link === 'and' && this.#core.plural && this.#rest.lower(this.#rest.behind) === 'of') this.#andOf();
      else if (link === 'to' || (link === 'in' && this.#isAbroad())) this.#to();
      else if (link === 'on' && ADVISES.test(this.#core.head)) this.#on();
      else if (link === 'at' || link === 'under' || link === 'in') this.#bodies.at();
      if (this.#rest.last === last) this.#inCharge();
      if (this.#rest.last === last) break;
    }
    return this.#rest;
  }

  /** Whether "in" tells where somebody is posted: an envoy, the head of a mission. */
  #isAbroad(): boolean {
    return isSent(this.#core.head) || /(?:delegation|mission|embassy)$/i.test(this.#rest.title);
  }

  /** "Minister of State and Foreign Affairs": state is the first of the fields. */
  #stateAndField(): void {
    const { first, head } = this.#core;
    if (!/^(?:minister|secretary) of state$/.test(head) || !/^(?:and|,)$/.test(this.#rest.link)) return;
    if (!this.#portfolio.goesOn(this.#rest.last + 1, this.#tokens[first]?.capital ?? false)) return;
    const last = this.#portfolio.fields(this.#rest.behind, head);
    if (last !== undefined) this.#rest.intoTitle(last, 'and');
  }

  /** "Deputy Prime Minister in charge of trade", "the Commissioner responsible for energy". */
  #inCharge(): void {
    const rest = this.#rest;
    const opens = rest.link === 'in' && rest.lower(rest.behind) === 'charge' ? rest.behind + 1 : rest.behind;
    if (!/^(?:charge|responsible)$/.test(rest.lower(opens - 1)) || !/^(?:of|for)$/.test(rest.lower(opens))) return;
    const fields = this.#portfolio.fields(rest.past(opens + 1), this.#core.head);
    if (fields !== undefined) rest.intoTitle(fields);
  }

  /** "Ministers of Labour and of Youth and Sports": of each of several one. */
  #andOf(): void {
    const fields = this.#portfolio.fields(this.#rest.past(this.#rest.behind + 1), this.#core.head);
    if (fields !== undefined && this.#rest.last > this.#core.last) this.#rest.intoTitle(fields);
  }

  /** "Adviser on Foreign Affairs". */
  #on(): void {
    const fields = this.#portfolio.fields(this.#rest.past(this.#rest.behind), this.#core.head);
    if (fields !== undefined) this.#rest.intoTitle(fields);
  }

  #of(): void {
    const start = this.#rest.past(this.#rest.behind);
    if (this.#served(start)) return;
    // "Director of the Americas": a part of the world that a desk deals with
    const desk =
      /director$/.test(this.#core.head) && this.#at.get(start)?.kind === 'place' && AREAS.has(this.#rest.lower(start));
    if ((desk || this.#rest.link === 'for') && DEALS_WITH.test(this.#core.head) && this.#dealsWith(start)) return;
    if (this.#local(start) || this.#state(start)) return;
    // "Minister of Dhivehi Language": a word of which nothing is known before a field
    const odd =
      /(?:minister|secretary)$/.test(this.#core.head) && this.#tokens[start]?.capital && !this.#at.has(start)
        ? this.#portfolio.fields(start + 1, this.#core.head)
        : undefined;
    const fields =
      this.#portfolio.fields(start, this.#core.head) ?? (this.#tokens[start + 1]?.capital ? odd : undefined);
    // "head of the state protocol department": the fields of a unit
    const unit =
      fields !== undefined &&
      (OF_NOUNS.has(this.#rest.lower(fields + 1)) || this.#rest.lower(fields + 1) === "'s") &&
      !this.#tokens[start]?.capital;
    if (fields === undefined || unit) this.#bodies.of(start);
    else this.#rest.intoTitle(AFFAIRS.test(this.#rest.lower(fields + 1)) ? fields + 1 : fields);
  }

  /** "governor of Lower Saxony", "mayor of Lyon": whether it is of a city or province. */
  #local(start: number): boolean {
    const { head } = this.#core;
    const rest = this.#rest;
    const province = LOCAL.test(head) ? provinceAt(this.#tokens, this.#at, start) : undefined;
    const piece = this.#at.get(start);
    if (province) {
      rest.of ??= province.name;
      rest.under.push(...province.under);
      rest.last = province.last;
      return true;
    }
    // "governor of Buenos Aires": a seat of government is a city here
    if (piece?.kind === 'country' && piece.how === 'seat' && /^(?:lord |deputy )?(?:mayor|governor)$/.test(head)) {
      rest.of ??= wordsOf(this.#tokens, piece.first, piece.last);
      rest.under.push(piece.code);
      rest.last = piece.last;
      if (/^(?:province|state|city|region)$/.test(rest.link)) rest.last++;
      return true;
    }
    // "premier of Gauteng"
    if (!piece && start === rest.behind && PLACED.test(head)) {
      let last = start - 1;
      while (last < start + 2 && this.#tokens[last + 1]?.capital && !this.#at.has(last + 1)) last++;
      if (last < start || BODY_NOUNS.has(rest.lower(last)) || FIELDS.has(rest.lower(start))) return false;
      rest.of ??= wordsOf(this.#tokens, start, last);
      rest.last = last;
      return true;
    }
    if (piece?.kind !== 'place' || !LOCAL.test(head)) return false;
    rest.of ??= piece.name;
    if (piece.country) rest.under.push(piece.country);
    rest.last = piece.last;
    return true;
  }

  /** "of Sweden", "of the Republic": whether it is of a state. */
  #state(start: number): boolean {
    const rest = this.#rest;
    const piece = this.#at.get(start);
    if (piece?.kind === 'country' && piece.how !== 'adjective' && !this.#isOfBody(piece)) {
      if (rest.of && !rest.under.length && rest.of !== piece.code) rest.under.push(piece.code);
      else rest.of ??= piece.code;
      rest.last = piece.last;
      return true;
    }
    // "President of the Republic": which republic is told elsewhere
    const named = isStateKind(this.#tokens, start) ? start + 1 : start;
    const noun = this.#tokens[named]?.plain ?? '';
    if (piece || start === rest.behind || !STATE_NOUNS.test(noun) || /^(?:of|'s)$/.test(rest.lower(named + 1)))
      return false;
    // "of the Republic" is the country; "of the Opposition" is not
    if (noun === 'Opposition') rest.title += ' of the Opposition';
    rest.last = named;
    return true;
  }

  /** "of the European Union delegation", "of Iran's Council". */
  #isOfBody({ last }: Piece): boolean {
    const next = this.#rest.lower(last + 1);
    return next === "'s" || OF_NOUNS.has(next) || this.#at.get(last + 1)?.kind === 'body';
  }

  /** "adviser to the President of Kazakhstan", "Special Representative of the UN Secretary-General": one office, of the other's state. */
  #served(start: number): boolean {
    if (start === this.#rest.behind || !SERVES.test(this.#core.head)) return false;
    let at = start;
    const owner = this.#at.get(at);
    if (owner?.kind === 'country' || (owner?.kind === 'body' && !owner.organ)) at = this.#rest.pastOwner(owner);
    const inner = coreAt(this.#tokens, at);
    if (!inner || inner.bound || inner.plural || this.#at.has(at)) return false;
    // "of the Secretary-General for Somalia": what it is for is said of the one who serves
    const served = new Complement(this.#tokens, this.#at, inner).read(/^of$/);
    if (SENT.has(inner.head) || served.to.length > 0) return false;
    const staff = this.#staffOf(served.last);
    this.#rest.title += ` ${this.#rest.link} the ${served.title}${staff > served.last ? wordsOf(this.#tokens, served.last, staff).slice((this.#tokens[served.last]?.text ?? '').length) : ''}`;
    this.#rest.of ??=
      (owner?.kind === 'country' ? owner.code : owner?.kind === 'body' ? owner.name : null) ?? served.of;
    this.#rest.last = staff;
    return true;
  }

  /** "of the President's Office", "of the President Administration": past the noun of those who serve somebody. */
  #staffOf(last: number): number {
    const at = this.#rest.pastOwner({ last });
    return this.#tokens[at]?.capital && STAFFS.test(this.#rest.lower(at)) ? at : last;
  }

  /** "for Yemen", "for the Great Lakes Region" into the title. */
  #dealsWith(start: number): boolean {
    const piece = this.#at.get(start);
    let last: number | undefined;
    if (piece && piece.kind !== 'body' && (piece.kind !== 'country' || piece.how !== 'adjective')) last = piece.last;
    // "for Kenya, Uganda and the Horn"
    for (let more = this.#nextArea(last); more !== undefined; more = this.#nextArea(last)) last = more;
    while (
      last !== undefined &&
      (FIELDS.has(this.#rest.lower(last + 1)) || this.#rest.lower(last + 1) === 'region') &&
      this.#tokens[last + 1]?.capital
    )
      last++;
    // "for the Persian Gulf": capital words of which nothing is known
    if (last === undefined && !piece && this.#rest.lower(start - 1) === 'the')
      for (let i = start; i < start + LONGEST_AREA && this.#tokens[i]?.capital && !this.#at.has(i); i++) last = i;
    if (last === undefined) return false;
    this.#rest.intoTitle(last);
    return true;
  }

  /** The last token of a further part of the world behind "," or "and". */
  #nextArea(last: number | undefined): number | undefined {
    if (last === undefined || !/^(?:,|and)$/.test(this.#rest.lower(last + 1))) return undefined;
    const piece = this.#at.get(this.#rest.past(last + 2));
    return (piece?.kind === 'country' && piece.how !== 'adjective') || piece?.kind === 'place' ? piece.last : undefined;
  }

  #to(): void {
    const rest = this.#rest;
    let i: number | undefined = rest.past(rest.behind);
    if (rest.link === 'to' && this.#served(i)) return;
    if (!isSent(this.#core.head) && !/(?:delegation|mission|representation)$/i.test(rest.title)) return;
    while (i !== undefined) {
      const piece = this.#at.get(i);
      // "to that country": which one is told before
      const told = /^(?:that|this)$/.test(rest.lower(i)) ? i + 1 : i;
      if (told > rest.behind && rest.lower(told) === 'country') rest.last = told;
      // "to the Kingdom": to the country that the text is told from
      if (!piece && rest.to.length === 0 && this.#isTheState(i)) rest.last = i;
      if (piece?.kind === 'place' && rest.to.length === 0) {
        if (piece.country && /consul/.test(this.#core.head)) rest.to.push(piece.country);
        rest.last = piece.last;
        return;
      }
      if (!isSide(piece)) return;
      rest.to.push(piece.kind === 'country' ? piece.code : piece.name);
      rest.last = piece.last;
      i = this.#nextSide();
    }
  }

  #isTheState(i: number): boolean {
    return (
      /^(?:kingdom|sultanate|state|republic|emirates|country|holy|union|alliance|league|organi[sz]ation)$/.test(
        this.#rest.lower(i),
      ) &&
      this.#rest.lower(i - 1) === 'the' &&
      this.#tokens[i]?.capital === true
    );
  }

  /** "and to Belgium": where a further side is told, if one is. */
  #nextSide(): number | undefined {
    if (!/^(?:and|,)$/.test(this.#rest.link)) return undefined;
    const more = this.#rest.past(this.#rest.behind);
    const next = this.#rest.lower(more) === 'to' ? this.#rest.past(more + 1) : more;
    return isSide(this.#at.get(next)) ? next : undefined;
  }
}

/** "the Islamic Emirate", "the Hashemite Kingdom": what kind of state it is. */
const isStateKind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true &&
  /^(?:islamic|federal|people's|democratic|bolivarian|hashemite|socialist|united|plurinational|co-operative)$/.test(
    tokens[at]?.lower ?? '',
  );

/** A state or body to which somebody is sent. */
const isSide = (piece: Piece | undefined): piece is CountryPiece | BodyPiece =>
  (piece?.kind === 'country' && piece.how !== 'adjective') || piece?.kind === 'body';

/** What follows the title and belongs to it, as often as it goes on. */
export const readComplement = (tokens: readonly Token[], at: ReadonlyMap<number, Piece>, core: Core): Rest =>
  new Complement(tokens, at, core).read(/^/);
