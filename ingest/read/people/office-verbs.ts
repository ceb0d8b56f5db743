// Offices that a verb tells: "X, who chairs ECOWAS", "X heads the World Bank", "the mission UNMISS, headed by X", "leads CELAC as its
// President". Only bodies with a name of their own; who leads a delegation, a government or a country holds no office by that.
import type { OfficePiece } from '../mentions/pieces.ts';
import { wordsOf } from '../mentions/pieces.ts';
import { singularTitle } from '../mentions/singular.ts';
import type { Line } from './line.ts';
import { statesAfter } from './listed-states.ts';
import type { PersonMention } from './roster.ts';

/** Verb → what its subject is. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['heads', 'head'],
  ['chairs', 'chair'],
  ['co-chairs', 'co-chair'],
  ['leads', 'leader'],
  ['runs', 'head'],
  ['presides', 'president'],
]);
const PASSIVES: ReadonlyMap<string, string> = new Map([
  ['headed', 'head'],
  ['chaired', 'chair'],
  ['led', 'leader'],
]);
const BETWEEN = /^(?:now|currently|also|still|today|at|present|presently|since|both|it|then|in|turn)$/;
/** After the body: its name is over, and no noun of which it is only the first part follows. */
const ENDS = /^(?:[,.;:()–-]|and|as|in|at|on|since|this|for|until|from|with|who|which|but|while|said|has|had|told|)$/;
const LONGEST_GAP = 4;
/** A relative clause goes on no longer. */
const FAR = 16;

interface Body {
  name: string;
  first: number;
  last: number;
  /** The state whose organ it is. */
  state?: string;
}

/** Plural verbs of leading: "who head the security committees of A and B". */
const PLURAL_VERBS: ReadonlyMap<string, string> = new Map([
  ['head', 'head'],
  ['chair', 'chair'],
  ['lead', 'leader'],
  ['run', 'head'],
]);
/** "security committees" is no longer. */
const LONGEST_NOUN = 4;

/** An office told by a verb, with whose it is. */
interface VerbOffice {
  mention: PersonMention;
  office: OfficePiece;
}

export class OfficeVerbs {
  readonly #line: Line;

  constructor(line: Line) {
    this.#line = line;
  }

  /** All offices that verbs of the sentence tell. Cheap where it has no such verb. */
  read(): VerbOffice[] {
    const { tokens } = this.#line.view;
    const found: VerbOffice[] = [];
    for (let i = 1; i < tokens.length; i++) {
      const word = this.#line.lower(i);
      const many = PLURAL_VERBS.get(word);
      if (many && this.#line.lower(i - 1) === 'who') found.push(...this.#inTurn(i, many));
      const title = TITLES.get(word);
      const passive = PASSIVES.get(word);
      const told = title
        ? this.#active(i, title)
        : passive && this.#line.lower(i + 1) === 'by'
          ? this.#passive(i, passive)
          : undefined;
      if (told) found.push(told, ...this.#andIs(told));
    }
    return found;
  }

  /** "X, who now chairs ECOWAS", "X heads the World Bank". */
  #active(verb: number, title: string): VerbOffice | undefined {
    const over = this.#line.lower(verb) === 'presides';
    if (over && this.#line.lower(verb + 1) !== 'over') return undefined;
    const body = this.#body(over ? verb + 2 : verb + 1);
    const mention = body && this.#subject(verb);
    if (!body || !mention) return undefined;
    return { mention, office: this.#office(title, body, verb) };
  }

  /** "X and Y, who head the security committees of A and B": each the one of his state. */
  #inTurn(verb: number, title: string): VerbOffice[] {
    if (this.#line.lower(verb + 1) !== 'the') return [];
    const { tokens } = this.#line.view;
    let of = verb + 2;
    while (of - verb < LONGEST_NOUN + 2 && tokens[of]?.capital === false && this.#line.lower(of) !== 'of') of++;
    if (this.#line.lower(of) !== 'of' || !/s$/.test(this.#line.lower(of - 1))) return [];
    const { codes, last } = statesAfter(this.#line.view, of - 1);
    const before = this.#line.view.mentions.filter(({ run }) => run.last < verb).slice(-codes.length);
    if (codes.length < 2 || this.#line.coordinated(before, verb - 1) === undefined) return [];
    const noun = singularTitle(wordsOf(tokens, verb + 2, of - 1));
    return before.map((mention, n) => ({
      mention,
      office: this.#office(`${title} of the ${noun}`, { name: noun, first: verb, last, state: codes[n] ?? '' }, verb),
    }));
  }

  /** "UNMISS, headed by X". */
  #passive(verb: number, title: string): VerbOffice | undefined {
    const mention = this.#line.names.get(this.#line.pastHonorifics(verb + 2));
    if (!mention) return undefined;
    const end = this.#line.lower(verb - 1) === ',' ? verb - 2 : verb - 1;
    const piece = this.#line.at.get(end);
    if (piece?.kind === 'body' && !piece.organ) return { mention, office: this.#office(title, piece, end) };
    const letters = this.#line.view.tokens[end]?.plain ?? '';
    if (piece || !/^\p{Lu}{3,}$/u.test(letters)) return undefined;
    return { mention, office: this.#office(title, { name: letters, first: end, last: end }, end) };
  }

  /** "…, who leads the Alliance and is agriculture minister": a further office of the same. */
  #andIs({ mention, office }: VerbOffice): VerbOffice[] {
    const at = this.#line.pastLetters(office.last + 1);
    if (this.#line.lower(at) !== 'and' || this.#line.lower(at + 1) !== 'is') return [];
    let i = at + 2;
    while (/^(?:also|the|its|now|currently|at|present|country|'s)$/.test(this.#line.lower(i))) i++;
    const piece = this.#line.at.get(i);
    return piece?.kind === 'office' && !piece.plural && !piece.weak ? [{ mention, office: piece }] : [];
  }

  #subject(verb: number): PersonMention | undefined {
    let i = verb - 1;
    while (i > 0 && verb - i < LONGEST_GAP && BETWEEN.test(this.#line.lower(i))) i--;
    if (this.#line.lower(i) === 'who') return this.#beforeWho(i);
    if (this.#line.lower(i) !== 'and') return this.#line.names.get(i);
    // "X, who is Prime Minister and at present leads …": the clause that began last
    for (let back = i - 1; back > i - FAR; back--) {
      if (this.#line.lower(back) === 'who') return this.#beforeWho(back);
      if (this.#line.names.has(back) || /^[;:]$/.test(this.#line.lower(back))) return undefined;
    }
    return undefined;
  }

  /** "X, who", "X, the former minister who". */
  #beforeWho(who: number): PersonMention | undefined {
    const piece = this.#line.at.get(who - 1);
    let i = piece?.kind === 'office' ? piece.first - 1 : who - 1;
    while (piece && /^(?:the|a|an|its|former|'s)$/.test(this.#line.lower(i))) i--;
    if (this.#line.lower(i) !== ',') return this.#line.names.get(i);
    // "X, the host, who"
    const aside = this.#line.lower(i - 2) === 'the' && this.#line.lower(i - 3) === ',';
    return this.#line.names.get(aside ? i - 4 : i - 1);
  }

  /** A body with a name of its own at this token. */
  #body(at: number): Body | undefined {
    const { tokens } = this.#line.view;
    const start = this.#line.lower(at) === 'the' ? at + 1 : at;
    const piece = this.#line.at.get(start);
    // "Israel's National Security Council"
    const organ = this.#line.at.get(
      piece?.kind === 'country' && this.#line.lower(piece.last + 1) === "'s" ? piece.last + 2 : start,
    );
    if (organ?.kind === 'body' && organ.organ && piece?.kind === 'country')
      return this.#ends(organ.last)
        ? { name: organ.name, first: organ.first, last: organ.last, state: piece.code }
        : undefined;
    if (piece?.kind === 'body') return !piece.organ && this.#ends(piece.last) ? piece : undefined;
    if (piece || this.#line.names.has(start) || !tokens[start]?.capital) return undefined;
    let last = start;
    while (tokens[last + 1]?.capital && !this.#line.at.has(last + 1) && !this.#line.names.has(last + 1)) last++;
    if (!this.#ends(last)) return undefined;
    return { name: wordsOf(tokens, start, last), first: start, last };
  }

  #ends(last: number): boolean {
    return ENDS.test(this.#line.lower(this.#line.pastLetters(last + 1)));
  }

  #office(title: string, body: Body, from: number): OfficePiece {
    const own = this.#asOffice(body.last);
    return {
      kind: 'office',
      first: Math.min(from, body.first),
      last: body.last,
      title: own ?? (body.state && !title.includes(' of ') ? `${title} of the ${body.name}` : title),
      of: body.state ?? body.name,
      to: [],
      under: [],
      standing: null,
      plural: false,
      weak: false,
    };
  }

  /** "… as pro tempore President": the office in other words. */
  #asOffice(last: number): string | undefined {
    const at = this.#line.pastLetters(last + 1);
    if (this.#line.lower(at) !== 'as') return undefined;
    for (let i = at + 1; i < at + LONGEST_GAP + 1; i++) {
      const piece = this.#line.at.get(i);
      if (piece?.kind === 'office' && piece.of === null)
        return wordsOf(this.#line.view.tokens, this.#past(at + 1), piece.last);
      if (piece) return undefined;
    }
    return undefined;
  }

  #past(at: number): number {
    return /^(?:its|the|a|an)$/.test(this.#line.lower(at)) ? at + 1 : at;
  }
}
