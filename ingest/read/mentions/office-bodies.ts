// Of which body a title is: "of the National Assembly", "of Iran's Council", "at the Ministry of Finance". An organ of a state goes
// into the title and the office is the state's; a body with a life of its own owns it.
import {
  CHAMBERS,
  FORCES,
  GOVERNMENTS,
  MISSION_NOUNS,
  MISSIONS,
  OF_ALL,
  OF_NOUNS,
  OWN_BODIES,
} from '../lexicon/office-complements.ts';
import { AREAS, FIELDS, RANKS } from '../lexicon/offices.ts';
import { type Core, coreAt } from './office-core.ts';
import type { Rest } from './office-rest.ts';
import { type BodyPiece, type Piece, wordsOf } from './pieces.ts';
import { hasPortfolio, Portfolio } from './portfolios.ts';
import { OF_BODIES, unknownBodyAt } from './unknown-bodies.ts';

/** Bodies by their noun that have units. */
const OWNS_UNITS =
  /^(?:government|ministry|party|union|organi[sz]ation|bloc|commission|council|parliament|bank|presidency|administration)$/;
/** Bodies by their noun that no state owns. */
const PRIVATE =
  /^(?:chamber|association|federation|company|university|institute|foundation|club|society|hospital|museum|firm|network|charity)$/;
/** What describes a unit of a ministry is no longer. */
const LONGEST_UNIT = 6;

export class BodyComplement {
  readonly #rest: Rest;
  readonly #core: Core;

  constructor(rest: Rest, core: Core) {
    this.#rest = rest;
    this.#core = core;
  }

  /** "of the Central Bank of Peru" from the token behind "of the". */
  of(start: number): void {
    const before = this.#rest.at.get(start);
    const country = before?.kind === 'country' ? before.code : null;
    const at = before?.kind === 'country' ? this.#rest.pastOwner(before) : start;
    // "of the ministry's department", "of the Union's delegation"
    const noun = this.#pastSmallModifiers(at);
    if (this.#rest.lower(noun + 1) === "'s" && OWNS_UNITS.test(this.#rest.lower(noun)) && !this.#rest.at.has(noun)) {
      if (this.#rest.lower(noun) === 'union') this.#rest.of ??= 'EU';
      this.of(noun + 2);
      return;
    }
    const body = this.#rest.at.get(at);
    const { tokens } = this.#rest;
    // "of the European Parliament's committee"
    if (
      body?.kind === 'body' &&
      !body.organ &&
      this.#rest.lower(body.last + 1) === "'s" &&
      !tokens[body.last + 2]?.capital
    ) {
      this.#rest.of ??= body.name;
      this.of(body.last + 2);
      return;
    }
    // "of the Lao-Thai Friendship Association"
    const other = /^[-–]$/.test(this.#rest.lower(at)) ? this.#rest.at.get(at + 1) : undefined;
    const joint = other?.kind === 'country' ? this.#rest.at.get(other.last + 1) : undefined;
    if (before && joint?.kind === 'body') {
      this.#rest.of ??= wordsOf(tokens, before.first, joint.last);
      this.#rest.last = joint.last;
    } else if (
      before?.kind === 'country' &&
      body?.kind === 'body' &&
      at === before.last + 1 &&
      namesNation(before, body)
    ) {
      // whoever it was of so far stands above
      this.#rest.under.push(...(this.#rest.of ? [this.#rest.of] : []), before.code);
      this.#rest.of = wordsOf(this.#rest.tokens, before.first, body.last);
      this.#rest.last = body.last;
    } else if (body?.kind === 'body') this.#body(body, country, start > this.#rest.behind);
    else if (!this.#noun(start, at, country) && !(before?.kind === 'country' && before.how === 'adjective'))
      this.#unknown(start, before);
  }

  /** "at the Ministry of Finance". */
  at(): void {
    const start = this.#rest.past(this.#rest.behind);
    const owner = this.#rest.at.get(start);
    const at = owner?.kind === 'country' ? this.#rest.pastOwner(owner) : start;
    const body = this.#rest.at.get(at);
    // "at the Indonesian embassy": the sender's; no title keeps it
    if (owner?.kind === 'country' && owner.how !== 'seat' && MISSION_NOUNS.has(this.#rest.lower(at))) {
      this.#rest.of ??= owner.code;
      this.#rest.last = at;
      return;
    }
    const ofState = /^(?:(?:minister|secretary) of state|state secretary)$/i.test(this.#rest.title);
    if (
      body?.kind !== 'body' ||
      !(this.#core.bound || this.#core.modified || this.#rest.of || owner?.kind === 'country' || ofState)
    )
      return;
    if (owner?.kind === 'country' && body.organ) this.#rest.of ??= owner.code;
    // "Minister of State at the Ministry of Trade": only the ministry tells which
    if (body.organ && ofState) {
      this.#rest.title += ` at the ${body.name}`;
      this.#rest.of ??= body.country;
      this.#rest.last = body.last;
      return;
    }
    if (this.#rest.of) this.#rest.under.push(body.name, ...(body.country ? [body.country] : []));
    else if (body.organ && / (?:of|for) /.test(this.#rest.title)) this.#rest.of = body.country;
    else this.#body(body, null, false);
    this.#rest.last = body.last;
  }

  /** "of the ruling military council", "head of the delegation": a body by its noun alone. Whether it is one. */
  #noun(start: number, at: number, country: string | null): boolean {
    if (this.#private(at)) return true;
    let noun = this.#pastSmallModifiers(at);
    const { bound, modified, head } = this.#core;
    if (!OF_NOUNS.has(this.#rest.lower(noun))) return false;
    // "Chairman of State Affairs": the noun is the first word of a field
    const { tokens } = this.#rest;
    while (tokens[noun]?.capital && tokens[noun + 1]?.capital && FIELDS.has(this.#rest.lower(noun + 1))) noun++;
    if (!bound && !modified && !/^(?:head|leader|chief|chair|spokes|commander)/.test(head)) return false;
    // "committee on foreign affairs"
    if (/^(?:on|for)$/.test(this.#rest.lower(noun + 1)))
      noun = new Portfolio(tokens, this.#rest.at).fields(noun + 2, 'minister') ?? noun;
    const the = start > this.#rest.behind ? 'the ' : '';
    this.#rest.title += ` of ${the}${wordsOf(this.#rest.tokens, at, noun)}`;
    if (country) this.#rest.of ??= country;
    this.#rest.last = noun;
    return true;
  }

  /** "vice-president of the chamber of tourism", "director of the company": no office of a state. */
  #private(at: number): boolean {
    if (!OF_BODIES.test(this.#core.head) || this.#rest.of !== null) return false;
    let last = at;
    while (last - at < 2 && FIELDS.has(this.#rest.lower(last)) && !PRIVATE.test(this.#rest.lower(last))) last++;
    if (!PRIVATE.test(this.#rest.lower(last)) || this.#rest.tokens[last]?.capital) return false;
    if (/^(?:of|for)$/.test(this.#rest.lower(last + 1)))
      last = new Portfolio(this.#rest.tokens, this.#rest.at).fields(last + 2, 'minister') ?? last;
    this.#rest.of = wordsOf(this.#rest.tokens, at, last);
    this.#rest.last = last;
    return true;
  }

  /** Capital words of which nothing is known: of a minister a portfolio, else a body that no list names. */
  #unknown(start: number, before: Piece | undefined): void {
    const { tokens, at } = this.#rest;
    // "the spokesman of President X": whom he serves has an office of his own
    const served = coreAt(tokens, start);
    if (served && !served.bound && !served.plural && tokens[served.last + 1]?.capital) return;
    if (
      hasPortfolio(this.#core.head) &&
      tokens[this.#core.first]?.capital &&
      tokens[start]?.capital &&
      !at.has(start)
    ) {
      this.#rest.intoTitle(start);
      return;
    }
    // "prime minister of GAM": letters are those of a body
    if (before === undefined && this.#rest.of === null && this.#rest.link === 'of' && this.#isProper(start)) {
      this.#rest.intoTitle(start);
      return;
    }
    const fits = OF_BODIES.test(this.#core.head) || /^\p{Lu}{3,}$/u.test(tokens[start]?.plain ?? '');
    if (before !== undefined || !fits || this.#rest.of !== null || this.#rest.link !== 'of') return;
    const body = unknownBodyAt(tokens, at, start);
    if (!body) return;
    // called by its noun alone
    if (body.generic) this.#rest.title += ` of the ${body.name}`;
    else this.#rest.of = body.name;
    this.#rest.last = body.last;
  }

  /** "Chief Registrar of the Judiciary": a field in capitals behind a title in capitals. */
  #isProper(start: number): boolean {
    const { tokens, at } = this.#rest;
    const head = tokens[this.#core.last];
    return head?.capital === true && start > this.#rest.behind && !at.has(start) && FIELDS.has(this.#rest.lower(start));
  }

  /** The noun of a unit behind what describes it: "the ruling council", "the state protocol department". */
  #pastSmallModifiers(at: number): number {
    const { tokens } = this.#rest;
    let noun = at;
    for (let i = at; i < at + LONGEST_UNIT; i++) {
      const word = this.#rest.lower(i);
      const piece = this.#rest.at.get(i);
      if (OF_NOUNS.has(word) && !(i > at && this.#rest.lower(i - 1) === 'and')) noun = i;
      else if (
        !(
          tokens[i]?.capital === false ||
          AREAS.has(word) ||
          (piece?.kind === 'country' && piece.how === 'adjective')
        ) ||
        !(RANKS.has(word) || FIELDS.has(word) || AREAS.has(word) || piece || /^(?:and|press|states?)$/.test(word))
      )
        break;
    }
    return noun;
  }

  #body(body: BodyPiece, country: string | null, definite: boolean): void {
    const rest = this.#rest;
    const behind = rest.lower(body.last + 1) === 'of' ? rest.at.get(rest.past(body.last + 2)) : undefined;
    const owner = country ?? (behind?.kind === 'country' && behind.how !== 'adjective' ? behind.code : null);
    const state = owner ?? body.country;
    rest.last = body.last;
    if (rest.of) rest.under.push(rest.of);
    // "Chief of General Staff of the Ethiopian National Defence Force"
    if (FORCES.test(body.name)) {
      if (!state) rest.title += ` of the ${body.name}`;
      rest.of = state ?? rest.of;
      return;
    }
    if (CHAMBERS.test(body.name)) {
      rest.title += ` of the ${body.name}`;
      rest.of = state ?? rest.of;
      return;
    }
    if (OF_ALL.test(body.name) && !country) {
      rest.of = body.name;
      return;
    }
    const committee = /^Central Committee of (?:the )?(.+)$/.exec(body.name);
    if (committee?.[1]) {
      rest.title += ' of the Central Committee';
      rest.of = committee[1];
      if (state) rest.under.push(state);
    } else if (body.organ && (owner !== null || !OWN_BODIES.test(body.name) || GOVERNMENTS.test(body.name))) {
      // "Chairman of the National Assembly": the office is the state's and its title keeps the organ
      // a government's spokesman is the state's
      if (!/^(?:Federal |National |Central )?Government$/.test(body.name))
        rest.title += ` of ${definite || country !== null ? 'the ' : ''}${body.name}`;
      rest.of = state ?? rest.of;
    } else if (state && MISSIONS.test(body.name)) rest.of = state;
    else {
      rest.of = body.name;
      rest.under.push(...body.under);
      if (state) rest.under.push(state);
    }
  }
}

/** "Russian Direct Investment Fund", "Bulgarian National Bank": the nation belongs to the name. */
const namesNation = (before: Piece, body: BodyPiece): boolean =>
  before.kind === 'country' &&
  before.how === 'adjective' &&
  (!body.organ || / Bank$/.test(body.name)) &&
  !FORCES.test(body.name) &&
  !MISSIONS.test(body.name);
