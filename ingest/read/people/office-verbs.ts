// Offices that a verb tells: "X, who chairs ECOWAS", "X heads the World Bank", "the mission UNMISS, headed by X", "leads CELAC as its
// President". Only bodies with a name of their own; who leads a delegation, a government or a country holds no office by that.

import { type OfficePiece, wordsOf } from '../mentions/pieces.ts';
import { isStateOrUnion } from '../story/titled.ts';
import { readAs } from './lent-titles.ts';
import type { Line } from './line.ts';
import { AUXILIARY, type VerbOffice, whoActs } from './verb-subjects.ts';

/** What somebody is → the verb as it is told of one, of one in the past (and in the passive). */
const VERBS = [
  ['head', 'heads heading runs', 'headed ran'],
  ['chair', 'chairs chairing', 'chaired'],
  ['co-chair', 'co-chairs', 'co-chaired'],
  ['leader', 'leads leading', 'led'],
  ['president', 'presides', 'presided'],
  ['director', 'directs', 'directed'],
  ['commander', 'commands commanding', 'commanded'],
] as const;
const formsOf = (form: 1 | 2): ReadonlyMap<string, string> =>
  new Map(VERBS.flatMap((verb) => verb[form].split(' ').map((word) => [word, verb[0]] as const)));
const TITLES = formsOf(1);
/** Past tense: only where it tells of a time in office. */
const PAST = formsOf(2);
/** Behind the body: how long it was led. */
const A_WHILE = /^(?:(?:from|until|till|between|since) |for (?:\S+ ){0,3}(?:years?|months|decades?|terms?)\b)/;
/** After the body: its name is over, and no noun of which it is only the first part follows. */
const ENDS =
  /^(?:[,.;:()–-]|and|as|in|at|on|since|this|for|until|from|with|who|which|but|while|said|has|had|told|too|besides|that|)$/;
const LONGEST_GAP = 4;
/** Nouns of bodies that somebody leads by office, by themselves: "the electoral commission". */
const LED =
  /^(?:commission|council|committee|board|court|bureau|department|directorate|agency|secretariat|parliament|assembly|senate|legislature|authority|inspectorate|tribunal|bank|opposition|forces?|army|navy|brigade|regiment|battalion|fleet|corps|garrison|contingent)$/;
/** What is said of a party. */
const SIDE =
  /^(?:ruling|governing|opposition|main|largest|liberal|conservative|socialist|nationalist|populist|centrist|cent(?:re|er)-(?:left|right)|far-(?:left|right)|(?:left|right)-wing|leftist|islamist|green|separatist|rival)$/;
interface Body {
  name: string | null;
  to?: readonly string[];
  first: number;
  last: number;
  /** The state whose organ it is. */
  state?: string;
}

/** "a body of the Uzbek government" neither. */
const LONGEST_ASIDE = 10;
/** "security committees" is no longer. */
const LONGEST_NOUN = 4;

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
      const title = TITLES.get(word) ?? PAST.get(word);
      const by = PAST.has(word) ? this.#by(i + 1) : undefined;
      const told = title && (by ? this.#passive(i, by, title) : this.#active(i, title));
      if (told) found.push(told);
      const helm = /^(?:helm|head)$/.test(word) && this.#line.words(i - 2, i - 1) === 'at the' && this.#atHelm(i);
      if (helm) found.push(helm);
    }
    return found;
  }

  /** "X, who now chairs ECOWAS", "X heads the World Bank", "Y, who had headed the central bank". */
  #active(verb: number, title: string): VerbOffice | undefined {
    const over = title === 'president';
    if (over && this.#line.lower(verb + 1) !== 'over') return undefined;
    const start = over ? verb + 2 : verb + 1;
    const told = this.#asTitle(start, title) ?? this.#named(start, title, verb);
    if (!told) return this.#whichHas(verb, title);
    const standing = this.#standing(verb, told.last);
    // "X, heading the mission"
    const participle = /ing$/.test(this.#line.lower(verb)) && this.#line.lower(verb - 1) === ',';
    const mention =
      standing === undefined ? undefined : participle ? this.#line.names.get(verb - 2) : whoActs(this.#line, verb - 1);
    return mention && standing !== undefined ? { mention, office: { ...told, standing } } : undefined;
  }

  /** "the Bank, which X has headed since May": what is led stands before its holder. */
  #whichHas(verb: number, title: string): VerbOffice | undefined {
    let i = verb - 1;
    while (AUXILIARY.test(this.#line.lower(i)) || /^(?:also|now|once)$/.test(this.#line.lower(i))) i--;
    const mention = this.#line.names.get(i);
    if (!mention || !/^(?:which|that)$/.test(this.#line.lower(mention.run.from - 1))) return undefined;
    const office = this.#ledBefore(mention.run.from - 1, title);
    const standing =
      PAST.has(this.#line.lower(verb)) && !/\bhas\b/.test(this.#line.words(i + 1, verb)) ? 'former' : null;
    return office && { mention, office: { ...office, standing } };
  }

  /** Whether it is led now or was once; undefined where one deed is told. */
  #standing(verb: number, last: number): OfficePiece['standing'] | undefined {
    if (!PAST.has(this.#line.lower(verb))) return null;
    let first = verb;
    while (
      AUXILIARY.test(this.#line.lower(first - 1)) ||
      /^(?:also|once|previously)$/.test(this.#line.lower(first - 1))
    )
      first--;
    const auxiliaries = this.#line.words(first, verb - 1);
    if (/\bhad\b/.test(auxiliaries)) return 'former';
    if (/\bhas\b/.test(auxiliaries)) return null;
    const after = `${this.#line.words(last + 1, last + 6)} `;
    const who = this.#line.lower(first - 1) === 'who';
    const long = A_WHILE.test(after) && (who || this.#line.lower(verb) !== 'led');
    return long || (who && /\bonce\b/.test(auxiliaries)) ? 'former' : undefined;
  }

  /** What is led, read as the title "head of …" is: "heads the electoral commission", "heads the EU Delegation to Peru". */
  #asTitle(start: number, title: string): OfficePiece | undefined {
    const { rest, last } = readAs(this.#line, title, start);
    // "heads the delegation to Lima" is no office, "heads the EU delegation to Peru" is
    const led = rest.to.length > 0 ? rest.of !== null : this.#isLed({ title: rest.title, last });
    const state = rest.title === title && (rest.of === null || isStateOrUnion(rest.of));
    if (rest.last === 0 || !led || state || /ministry/i.test(rest.title) || !this.#ends(last)) return undefined;
    return this.#office(rest.title, { name: rest.of, first: start, last, to: rest.to }, start);
  }

  /** Capital words of which nothing is known. */
  #named(start: number, title: string, verb: number): OfficePiece | undefined {
    const body = this.#body(start);
    return body && this.#office(title, body, verb);
  }

  /** "led by", "led since May by", "led at present by": the token of "by". */
  #by(at: number): number | undefined {
    let i = at;
    while (/^(?:since|until|now|currently|at|present|today|again|jointly)$/.test(this.#line.lower(i)) || this.#isDay(i))
      i++;
    return this.#line.lower(i) === 'by' ? i : undefined;
  }

  #isDay(i: number): boolean {
    return this.#line.at.get(i)?.kind === 'date';
  }

  /** "X, at the helm of the World Bank", "kept X at the helm of the bank", "X succeeds Y at the head of the Union". */
  #atHelm(noun: number): VerbOffice | undefined {
    if (this.#line.lower(noun + 1) !== 'of') return undefined;
    const head = this.#line.at.get(noun);
    const told = head ?? this.#asTitle(noun + 2, 'head') ?? this.#named(noun + 2, 'head', noun);
    if (told?.kind !== 'office' || isStateOrUnion(told.of) || !this.#isLed(told)) return undefined;
    const before = noun - 3;
    const near = this.#line.names.get(this.#line.lower(before) === ',' ? before - 1 : before);
    const gone = near && /^(?:succeed|replac|follow)/.test(this.#line.lower(near.run.from - 1));
    const mention = gone ? whoActs(this.#line, near.run.from - 2) : (near ?? whoActs(this.#line, before));
    const over = this.#line.lower(before) === 'was' || /^(?:until|till)$/.test(this.#line.lower(told.last + 1));
    return mention && { mention, office: { ...told, standing: over ? 'former' : null } };
  }

  /** Whether it is of a body with a name of its own, or of one that somebody leads by office. */
  #isLed({ title, last }: Pick<OfficePiece, 'title' | 'last'>): boolean {
    const noun = title.replace(/ (?:on|for) .*$/, '');
    return this.#line.view.tokens[last]?.capital === true || LED.test(noun.slice(noun.lastIndexOf(' ') + 1));
  }

  /** "UNMISS, headed by X", "the Bank, which is led by X". */
  #passive(verb: number, by: number, title: string): VerbOffice | undefined {
    const mention = this.#line.names.get(this.#line.pastHonorifics(by + 1));
    const office = mention && this.#ledBefore(verb - 1, title);
    return office && { mention, office };
  }

  /** The body before a verb and its auxiliaries, "which" or an aside, as what is led. */
  #ledBefore(last: number, title: string): OfficePiece | undefined {
    let end = last;
    while (/^(?:is|has|been|now|currently|since|which|that|,)$/.test(this.#line.lower(end)) || this.#isDay(end)) end--;
    // "the Bank, an arm of the Union, is led by"
    const aside =
      this.#line.lower(end + 1) === ','
        ? this.#line.view.tokens.findLastIndex(({ lower }, i) => i < end && /^[,;:]$/.test(lower))
        : -1;
    if (/^an?$/.test(this.#line.lower(aside + 1)) && end - aside < LONGEST_ASIDE && this.#line.lower(aside) === ',')
      end = aside - 1;
    const piece = this.#line.at.get(end);
    if (piece?.kind === 'body' && !piece.organ) return this.#office(title, piece, end);
    // "the electoral commission, chaired by X"
    if (!piece && LED.test(this.#line.lower(end))) {
      let first = end;
      while (end - first < LONGEST_NOUN && this.#line.lower(first) !== 'the' && !this.#line.names.has(first)) first--;
      if (this.#line.lower(first) !== 'the') return undefined;
      const noun = wordsOf(this.#line.view.tokens, first + 1, end);
      return this.#office(`${title} of the ${noun}`, { name: null, first, last: end }, end);
    }
    const letters = this.#line.view.tokens[end]?.plain ?? '';
    if (piece || !/^\p{Lu}{3,}$/u.test(letters)) return undefined;
    return this.#office(title, { name: letters, first: end, last: end }, end);
  }

  /** A body with a name of its own at this token. */
  #body(at: number): Body | undefined {
    const { tokens } = this.#line.view;
    let start = this.#line.lower(at) === 'the' ? at + 1 : at;
    while (SIDE.test(this.#line.lower(start))) start++;
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
      to: [...(body.to ?? [])],
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
    const { tokens } = this.#line.view;
    for (let i = at + 1; i < at + LONGEST_GAP + 1; i++) {
      const piece = this.#line.at.get(i);
      if (piece?.kind === 'office' && piece.of === null)
        return wordsOf(tokens, /^(?:its|the|a|an)$/.test(this.#line.lower(at + 1)) ? at + 2 : at + 1, piece.last);
      if (piece) return undefined;
    }
    return undefined;
  }
}
