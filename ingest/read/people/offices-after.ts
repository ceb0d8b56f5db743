// Offices that follow a name: "X, Prime Minister of Y,", "X (Minister)", "X, who is both A and B", "X is the new A".
import { BODY_NOUNS } from '../lexicon/bodies.ts';
import { STANDINGS } from '../lexicon/offices.ts';
import { HUMAN_VERBS, PEOPLE_NOUNS } from '../lexicon/words.ts';
import type { OfficePiece, Piece } from '../mentions/pieces.ts';
import { CHOSEN, DISMISSED } from './complements.ts';
import { JoinedOffices } from './joined-offices.ts';
import type { Line } from './line.ts';
import type { PersonMention } from './roster.ts';
import type { ToldOffices } from './told-offices.ts';

/** What is done to somebody who loses an office. */
const OVER = new RegExp(`^(?:${DISMISSED})$`);
/** A description goes on no longer. */
const LONGEST_DESCRIPTION = 18;
/** "X, Nobel laureate and since July …": nor does one without an article. */
const LONGEST_TRADE = 8;

export class OfficesAfter {
  readonly #line: Line;
  readonly #told: ToldOffices;
  readonly #joined: JoinedOffices;

  constructor(line: Line, told: ToldOffices) {
    this.#line = line;
    this.#told = told;
    this.#joined = new JoinedOffices(line, told);
  }

  /** "X, Prime Minister of Y,", "X (Minister)", "X, who is both A and B", "X is the new A". */
  read(mention: PersonMention): void {
    const i = this.#pastAsides(mention);
    if (!this.#chosen(mention, i) && !this.#successor(mention, i)) this.#described(mention, i);
  }

  /** Where what is said of a name begins: past a country, a bracket, an age, "the host" that stand by it. */
  #pastAsides(mention: PersonMention): number {
    let i = this.#pastOrigin(mention.run.last + 1);
    if (this.#line.lower(i) === '(' && this.#line.at.get(i + 1)?.kind !== 'office') {
      while (i < this.#line.view.tokens.length && this.#line.lower(i) !== ')') i++;
      i++;
    }
    // "X, 59, for twenty years the minister"
    if (this.#line.lower(i) === ',' && /^[1-9]\d$/.test(this.#line.lower(i + 1)) && this.#line.lower(i + 2) === ',')
      i += 2;
    // "left X in office as Secretary-General"
    if (this.#line.lower(i) === 'in' && this.#line.lower(i + 1) === 'office' && this.#line.lower(i + 2) === 'as')
      i += 2;
    if (this.#isAside(i)) i += 3;
    return this.#line.lower(i) === ',' && this.#line.lower(i + 1) === 'who' && this.#isAside(i - 3) ? i + 1 : i;
  }

  /** "appointed X as its minister", "named X foreign minister", "the letters that make X the ambassador". */
  #chosen(mention: PersonMention, i: number): boolean {
    let at = i;
    while (/^(?:his|her|as|the|its|new|to|be|next)$/.test(this.#line.lower(at))) at++;
    const office = this.#line.at.get(at);
    if (office?.kind !== 'office' || this.#told.used.has(office)) return false;
    if (
      !/^(?:appoint|name|nominat|elect|choos|chose|install|swor|ma(?:ke|de)|making|confirm|designat|proclaim)/.test(
        this.#line.lower(mention.run.from - 1),
      )
    )
      return false;
    this.#told.attach(mention, office, 'appointment');
    return true;
  }

  /** "X succeeded Y as minister": the office is X's now. Whether these are the words, whoever X is. */
  #successor({ run, person }: PersonMention, i: number): boolean {
    if (this.#line.lower(i) !== 'as') return false;
    if (!/^(?:succeed(?:s|ed)?|replace[sd]?|oust(?:s|ed)|unseat(?:s|ed))$/.test(this.#line.lower(run.from - 1)))
      return false;
    const next = this.#line.view.mentions.find((one) => one.run.last < run.from && one.person !== person);
    const taken = this.#line.at.get(/^(?:the|its)$/.test(this.#line.lower(i + 1)) ? i + 2 : i + 1);
    if (next && taken?.kind === 'office' && !this.#told.used.has(taken)) this.#told.attach(next, taken, 'appointment');
    return true;
  }

  #described(mention: PersonMention, i: number): void {
    const mark = this.#line.lower(i);
    const clause = /^(?:is|was|became|becomes|as|has|had|will|remains|who)$/.test(mark);
    if (!/^[,(–-]$/.test(mark) && !clause) return;
    const { at, appointed } = this.#skipClause(clause ? i : i + 1);
    const office = this.#line.at.get(at) ?? (mark === ',' ? this.#afterDescription(i + 1) : undefined);
    if (office?.kind !== 'office' || office.plural || this.#told.used.has(office)) return;
    if (this.#line.names.has(this.#line.pastHonorifics(office.last + 1))) return;
    if (clause && !appointed) return;
    if (office.weak && !clause && !/^(?:[,.);]|and|who|to|for|)$/.test(this.#line.lower(office.last + 1))) return;
    if (mark === ',' && !this.#closes(office)) return;
    const whom = mark === 'as' ? this.#doneTo(mention, office) : undefined;
    if (whom) {
      this.#told.attach(whom, office, 'appointment');
      return;
    }
    if (this.#isOver(office, i, clause)) office.standing ??= 'former';
    this.#told.attach(mention, office, clause ? 'appointment' : at > i + 2 ? 'clause' : 'after');
    this.#joined.after(office, mention);
  }

  /** "X was dismissed by Prime Minister Y as defence minister": X; marks the title of who holds it no longer. */
  #doneTo({ run }: PersonMention, office: OfficePiece): PersonMention | undefined {
    const title = this.#line.at.get(run.from - 1);
    const by = (title?.kind === 'office' ? title.first : run.from) - 1;
    const verb = this.#line.lower(by - 1);
    if (this.#line.lower(by) !== 'by' || !(OVER.test(verb) || CHOSEN.test(verb) || verb === 'nominated'))
      return undefined;
    if (OVER.test(verb)) office.standing ??= 'former';
    return this.#line.view.mentions.findLast((one) => one.run.last < by);
  }

  /** "X, foreign minister until May", "X, hitherto the envoy", "X was the last president to …". */
  #isOver(office: OfficePiece, i: number, clause: boolean): boolean {
    const between = this.#line.words(i, office.first);
    return (
      /^(?:until|till)$/.test(this.#line.lower(office.last + 1)) ||
      /^, (?:when|while)\b/.test(between) ||
      (clause
        ? /^(?:was|had)\b.* last |\b(?:until|till|up to)\b/.test(between)
        : /\b(?:hitherto|until|till|up to|who (?:was|had been)(?: then| once| previously| formerly)?(?: the| an?| his| her| its)?(?: country's| own)? \S+$)/.test(
            between,
          ))
    );
  }

  /** "X, a diplomat with long experience and at present the country's envoy": the office behind what he is otherwise. */
  #afterDescription(from: number): Piece | undefined {
    const article = /^(?:a|an)$/.test(this.#line.lower(from));
    for (let i = from + 1; i < from + (article ? LONGEST_DESCRIPTION : LONGEST_TRADE); i++) {
      const word = this.#line.lower(i);
      if (this.#line.names.has(i) || /^(?:[;:.()"“”]|who|which|whose|said|says|was|is|has|had|)$/.test(word))
        return undefined;
      const day = word === 'since' ? this.#line.at.get(i + 1) : undefined;
      if (!article && (word === ',' || this.#line.lower(i - 1) !== 'and') && !(word !== ',' && i < from + 1)) continue;
      if (day?.kind !== 'date' && !/^(?:now|currently|today|presently|present)$/.test(word)) continue;
      let at = day ? day.last + 1 : i + 1;
      while (/^(?:the|its|country|nation|'s|a|an|as)$/.test(this.#line.lower(at))) at++;
      const piece = this.#line.at.get(at);
      return piece?.kind === 'office' && !piece.weak ? piece : undefined;
    }
    return undefined;
  }

  /** "X, the host, who is Prime Minister": what he is at the table. */
  #isAside(at: number): boolean {
    return (
      this.#line.lower(at) === ',' &&
      this.#line.lower(at + 1) === 'the' &&
      /^(?:host|hostess|guest|visitor|organiser|organizer|speaker|incumbent)$/.test(this.#line.lower(at + 2)) &&
      this.#line.lower(at + 3) === ','
    );
  }

  /** "X of Tanzania, the Chairman": past the country that stands by the name. */
  #pastOrigin(at: number): number {
    if (!/^(?:of|from)$/.test(this.#line.lower(at))) return at;
    const country = this.#line.at.get(this.#line.lower(at + 1) === 'the' ? at + 2 : at + 1);
    if (country?.kind !== 'country' || country.how === 'adjective') return at;
    return this.#line.lower(country.last + 1) === ',' ? country.last + 1 : at;
  }

  /** Whether what follows the office closes an apposition. */
  #closes(office: OfficePiece): boolean {
    const next = this.#line.lower(office.last + 1);
    // "X, the President and Y": three in a list
    if (next === 'and' && office.of === null && this.#line.names.has(this.#line.pastHonorifics(office.last + 2)))
      return false;
    if (
      /^(?:|[.,;:)(–"-]|and|but|who|whom|whose|there|in|at|since|until|till|by|ever|with|from|of|as|cum|concurrently|under|respectively)$/.test(
        next,
      )
    )
      return true;
    // "X, security adviser to President Y,"
    if (
      /^(?:to|for)$/.test(next) &&
      (this.#line.at.get(office.last + 2)?.kind === 'office' || this.#line.names.has(office.last + 2))
    )
      return true;
    // "X, Prime Minister of Y for little more than three weeks,"
    if (
      next === 'for' &&
      /\b(?:years?|months|weeks|days|decades?|terms?|while)\b/.test(this.#line.words(office.last + 2, office.last + 8))
    )
      return true;
    // "With X, the Minister agreed": a verb follows, and the office is somebody else's
    return next === 'to' && /^(?:first|second|third|only)$/.test(this.#line.lower(office.first - 1));
  }

  /** "X, an Egyptologist who was minister": past what he is by trade. */
  #whoOf(from: number): number | undefined {
    for (let i = from + 1; i < from + 6; i++) {
      if (this.#line.at.get(i)?.kind === 'office' || /^[,;:.]$/.test(this.#line.lower(i))) return undefined;
      if (this.#line.lower(i) === 'who') return i;
    }
    return undefined;
  }

  /** "X, the 84-year-old president", "X, its outspoken minister": up to three small words of which nothing is known, before a title. */
  #describes(i: number): boolean {
    let at = i;
    while (at - i < 3 && this.#isPlain(at)) at++;
    let article = i - 1;
    while (i - article < 3 && this.#isPlain(article)) article--;
    return (
      at > i &&
      /^(?:the|a|an|its|his|her|their)$/.test(this.#line.lower(article)) &&
      this.#line.lower(article - 1) === ',' &&
      this.#line.at.get(at)?.kind === 'office'
    );
  }

  #isPlain(i: number): boolean {
    const word = this.#line.lower(i);
    const token = this.#line.view.tokens[i];
    return (
      token?.capital === false &&
      /^(?:\d{1,3}|-|[\p{L}\d-]{4,})$/u.test(word) &&
      !HUMAN_VERBS.has(word) &&
      !PEOPLE_NOUNS.has(word) &&
      !/^(?:that|which|when|where|after|before|until|since|while|with|from|than|under|over|into|whose|whom|were|have|this|they)$/.test(
        word,
      ) &&
      !this.#line.at.has(i)
    );
  }

  #skipClause(from: number): { at: number; appointed: boolean } {
    let i = from;
    let appointed = false;
    for (; i < Math.min(from + 9, this.#line.view.tokens.length); i++) {
      const piece = this.#line.at.get(i);
      if (piece?.kind === 'office' && this.#line.lower(piece.last + 1) !== "'s") return { at: i, appointed };
      const word = this.#line.lower(i);
      if (i === from && /^an?$/.test(word)) {
        const who = this.#whoOf(i);
        if (who !== undefined) {
          i = who;
          continue;
        }
      }
      if (
        /^(?:is|was|been|became|becomes|become|as|calls|styles|appointed|elected|named|sworn|nominated|remains|inaugurated|serving|served|reappointed|re-elected|chosen|designated|confirmed|serves)$/.test(
          word,
        )
      ) {
        appointed = true;
        continue;
      }
      // "X, when minister, had been there"
      if (i === from && /^(?:when|while)$/.test(word)) continue;
      const owner = this.#line.at.get(i);
      // "X, the Secretary-General's representative", "X, this year's chairperson", "X, who until November was"
      if (owner?.kind === 'date' || (owner && owner.kind !== 'country' && this.#line.lower(owner.last + 1) === "'s")) {
        i = owner.last;
        continue;
      }
      // "X, the Commission's Executive Vice-President", "X, the bloc's High Representative"
      if ((BODY_NOUNS.has(word) || this.#isPlain(i)) && this.#line.lower(i + 1) === "'s") continue;
      // "X, Y's spokeswoman"
      const other = this.#line.names.get(i);
      if (other && this.#line.lower(other.run.last + 1) !== "'s") break;
      if (other || (word === "'s" && this.#line.names.has(i - 1))) continue;
      if (owner?.kind === 'country' || STANDINGS.has(word)) continue;
      if (this.#describes(i)) continue;
      if (
        !/^(?:the|a|an|its|his|her|their|first|second|third|only|last|that|woman|man|who|up|thus|today|still|one|another|already|at|same|time|simultaneously|until|recently|long|himself|herself|has|had|in|also|both|currently|now|be|will|country|island|nation|nation's|kingdom|concurrently|'s|to|since|again|officially|unanimously|long-time|of|hitherto|till|for|this|years?|months|decades|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|summer|autumn|spring|winter|week|month|midnight|yesterday|\d{1,4})$/.test(
          word,
        )
      )
        break;
    }
    return { at: i, appointed };
  }
}
