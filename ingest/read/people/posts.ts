// What the holder of an office has: a ministry, a portfolio, an embassy, the premiership, the chair of a body; each with the office
// that it stands for. Only names the thing; whose it is, is told by verbs (post-verbs.ts).
import { type OfficePiece, wordsOf } from '../mentions/pieces.ts';
import { Portfolio } from '../mentions/portfolios.ts';
import { readAs } from './lent-titles.ts';
import type { Line } from './line.ts';

/** A thing that is held, by its tokens without an article, and the office it stands for. */
export interface Post {
  first: number;
  last: number;
  office: OfficePiece;
}

/** Any word of a post; a sentence without one has none. */
export const POST_CUE =
  /\b(?:ministr(?:y|ies)|portfolios?|foreign office|in charge|responsible|embassy|high commission|premiership|chair|chairmanship|presidency|leadership|directorship|governorship|speakership|mayoralty|given|gets?|handed|entrusted|duties|go|goes|pass|takes?|took|falls?|moves|moved|switches|helm|posts?|offices?|positions?|job)\b/i;

/** Portfolios that all governments have: one of them is among the fields of a post that only its fields name. */
const CORE =
  /^(?:affairs|relations|foreign|finance|finances|treasury|defence|defense|interior|trade|commerce|economy|energy|health|education|justice|transport|agriculture|environment|tourism|culture|labour|labor|industry|development|planning|climate|research|enlargement|neighbourhood|competition|migration|fisheries|budget|expatriates|security|communications|science|sports|housing)$/;

/** What somebody has who holds an office → what he is. */
const DUTIES: ReadonlyMap<string, string> = new Map([
  ['presidency', 'president'],
  ['chair', 'chair'],
  ['chairmanship', 'chair'],
  ['leadership', 'leader'],
  ['directorship', 'director'],
  ['governorship', 'governor'],
  ['speakership', 'speaker'],
  ['mayoralty', 'mayor'],
]);

const title = (fields: string): string =>
  /^(?:foreign|interior|home|finance|defen[cs]e|justice|health|trade|energy|education)$/i.test(fields)
    ? `${fields[0]?.toUpperCase()}${fields.slice(1)} Minister`
    : `Minister of ${fields}`;

export class Posts {
  readonly #line: Line;
  readonly #portfolio: Portfolio;

  constructor(line: Line) {
    this.#line = line;
    this.#portfolio = new Portfolio(line.view.tokens, line.at);
  }

  /** The thing held that begins at a token. */
  at(i: number): Post | undefined {
    const embassy = this.#embassy(i);
    if (embassy) return embassy;
    const post = this.#ministry(i) ?? this.#byNoun(i);
    // "Colombia's foreign ministry": the state's, and what tells who has it stands before that
    const owner = this.#line.at.get(this.#line.lower(i - 1) === "'s" ? i - 2 : i - 1);
    if (post && owner?.kind === 'country' && (owner.last === i - 2 || owner.how === 'adjective'))
      Object.assign(post, { first: owner.first }).office.of ??= owner.code;
    return post;
  }

  /** "finance and trade": fields by themselves, which only some verbs make a post. */
  fields(i: number): Post | undefined {
    const start = this.#line.lower(i) === 'the' ? i + 1 : i;
    const last = this.#portfolio.fields(start, 'minister');
    if (last === undefined || this.#line.names.has(last + 1)) return undefined;
    const core = this.#line.view.tokens.slice(start, last + 1).some(({ lower }) => CORE.test(lower));
    if (!core) return undefined;
    const words = wordsOf(this.#line.view.tokens, start, last);
    // "in charge of trade at the Commission"
    const at = /^(?:in|at|on)$/.test(this.#line.lower(last + 1)) ? this.#line.at.get(last + 3) : undefined;
    if (/^commission$/.test(this.#line.lower(last + 3)) || (at?.kind === 'body' && / Commission$/.test(at.name))) {
      const of = at?.kind !== 'body' || at.name === 'European Commission' ? 'EU' : at.name;
      return this.#post(i, at?.last ?? last + 3, `Commissioner for ${words}`, of);
    }
    return this.#post(i, last, title(words), null);
  }

  /** "the Foreign Ministry", "the Ministry of Trade of Peru", "the ministry of defence". */
  #ministry(i: number): Post | undefined {
    const body = this.#line.at.get(i);
    if (body?.kind === 'body') {
      const name = /^(?:Federal |State )?(?:Ministry (?:of|for) (?:the )?(.+)|(.+) Ministry|(Foreign) Office)$/.exec(
        body.name,
      );
      const fields = name?.[1] ?? name?.[2] ?? name?.[3];
      const unit = /^(?:Federal )?Department (?:of|for) .+/.test(body.name) && `head of the ${body.name}`;
      if (body.first !== i || !(fields || unit)) return undefined;
      return this.#post(i, body.last, fields ? title(fields) : unit || '', body.country);
    }
    if (/^ministr(?:y|ies)$/.test(this.#line.lower(i)) && /^(?:of|for)$/.test(this.#line.lower(i + 1))) {
      const fields = this.fields(i + 2);
      return fields && { ...fields, first: i };
    }
    const last = this.#portfolio.fields(i, 'minister');
    const noun = last === undefined ? '' : this.#line.lower(last + 1);
    if (last === undefined || !/^(?:ministry|portfolio|portfolios)$/.test(noun)) return undefined;
    return this.#post(i, last + 1, title(wordsOf(this.#line.view.tokens, i, last)), null);
  }

  /** "the portfolio of energy", "the premiership", "the chairmanship of the Union". */
  #byNoun(i: number): Post | undefined {
    const word = this.#line.lower(i);
    const linked = /^(?:of|for)$/.test(this.#line.lower(i + 1));
    if (/^portfolios?$/.test(word) && linked) {
      const fields = this.fields(i + 2);
      return fields && { ...fields, first: i };
    }
    // "the post of ambassador to Peru"
    const named = this.#line.at.get(this.#line.lower(i + 2) === 'the' ? i + 3 : i + 2);
    const post =
      /^(?:posts?|offices?|positions?|job|duties|rank)$/.test(word) && (linked || this.#line.lower(i + 1) === 'as');
    if (post && named?.kind === 'office' && !named.plural) return { first: i, last: named.last, office: named };
    if (word === 'premiership') return this.#post(i, i, 'Prime Minister', null);
    const duty = DUTIES.get(word);
    if (!duty) return undefined;
    if (this.#line.lower(i + 1) !== 'of') return undefined;
    const { rest, last } = readAs(this.#line, duty, i + 2);
    const end = this.#line.view.tokens[last];
    const duties = this.#post(i, last, rest.title, rest.of);
    return last > i + 1 && end?.capital && end.lower !== 'council' ? duties : undefined;
  }

  /** "the embassy in Oslo", "the high commission to India". */
  #embassy(i: number): Post | undefined {
    const high = this.#line.lower(i) === 'high' && this.#line.lower(i + 1) === 'commission';
    const noun = high ? i + 1 : i;
    if (!(high || this.#line.lower(i) === 'embassy') || !/^(?:in|to|at)$/.test(this.#line.lower(noun + 1)))
      return undefined;
    const where = this.#line.at.get(this.#line.lower(noun + 2) === 'the' ? noun + 3 : noun + 2);
    if (where?.kind !== 'country' || where.how === 'adjective') return undefined;
    const at = this.#line.lower(i - 1) === "'s" ? i - 2 : i - 1;
    const owner = this.#line.at.get(at);
    const post = this.#post(i, where.last, high ? 'high commissioner' : 'ambassador', null);
    if (owner?.kind === 'country' && owner.how !== 'seat') post.office.of = owner.code;
    post.office.to.push(where.code);
    return post;
  }

  #post(first: number, last: number, name: string, of: string | null): Post {
    const told = { title: name, of, to: [], under: [], standing: null, plural: false, weak: false };
    return { first, last, office: { kind: 'office', first, last, ...told } };
  }
}
