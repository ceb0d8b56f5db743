// Finds offices: "Deputy Prime Minister", "Vietnam's Minister of Industry and Trade", "President of the European Commission".
// An office is what the text calls it; who holds it is decided elsewhere (people/).
import { FIELDS, HEADS, RANKS, SENT, SHORT_TITLES } from '../lexicon/offices.ts';
import type { Token } from '../tokens.ts';
import { Phrases } from './phrases.ts';
import {
  type BodyPiece,
  type CounterpartPiece,
  type CountryPiece,
  type OfficePiece,
  type Piece,
  wordsOf,
} from './pieces.ts';

const HEAD_PHRASES = new Phrases<{ bound: boolean; plural: boolean }>(true);
for (const { words, bound = false } of HEADS) {
  HEAD_PHRASES.add(words, { bound, plural: false });
  const last = words.split(' ').at(-1) ?? words;
  // "heads", "chairs" are verbs far more often
  if (!/s$|of |elect$|large$|designate$|^(?:chair|head|general|deputy|principal|judge)$/.test(words))
    HEAD_PHRASES.add(`${words}s`, { bound, plural: true });
  if (words === 'secretary of state') HEAD_PHRASES.add('secretaries of state', { bound, plural: true });
  if (last === 'secretary') HEAD_PHRASES.add(words.replace(/y$/, 'ies'), { bound, plural: true });
  if (words.endsWith('chairman')) HEAD_PHRASES.add(words.replace(/man$/, 'men'), { bound, plural: true });
}

interface Core {
  first: number;
  last: number;
  head: string;
  bound: boolean;
  plural: boolean;
  modified: boolean;
}

/** Ranks and fields up to a head, the longest reading. */
function coreAt(tokens: readonly Token[], first: number): Core | undefined {
  let best: Core | undefined;
  for (let i = first; i < Math.min(first + 9, tokens.length); i++) {
    const head = HEAD_PHRASES.at(tokens, i);
    if (head) {
      const words = tokens.slice(i, head.last + 1).map((token) => token.lower);
      best = {
        first,
        last: head.last,
        head: words.join(' '),
        bound: head.value.bound && i === first,
        plural: head.value.plural,
        modified: i > first,
      };
      if (i === first && !isModifier(tokens[i])) break;
    }
    const token = tokens[i];
    if (!token || !(isModifier(token) || joinsFields(tokens, i, first))) break;
    // small "state", "security" before a capital head are words of the sentence
    if (i > first && best && best.last < i - 1) break;
  }
  if (!best) return undefined;
  const [start, end] = [tokens[first], tokens[best.last]];
  if (start && end?.capital && !start.capital && !RANKS.has(start.lower)) return undefined;
  return best;
}

/** Whether an office begins at this token: "and President of …" goes on with an office, not with a body. */
export function beginsOffice(tokens: readonly Token[], at: number): boolean {
  const core = coreAt(tokens, at);
  return core !== undefined && !core.bound;
}

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (RANKS.has(token.lower) || FIELDS.has(token.lower) || /^(?:vice|deputy|co|sub|under)-/.test(token.lower));
const joinsFields = (tokens: readonly Token[], i: number, first: number): boolean =>
  i > first &&
  /^(?:and|,|&)$/.test(tokens[i]?.lower ?? '') &&
  FIELDS.has(tokens[i - 1]?.lower ?? '') &&
  FIELDS.has(tokens[i + 1]?.lower ?? '') &&
  tokens[i + 1]?.capital === tokens[first]?.capital;

/** Nouns that a bound head may be of without a capital: "head of the delegation". */
const OF_NOUNS = new Set(
  'state government delegation mission party board staff committee commission council parliament department office section group team cabinet legislature assembly bureau secretariat diplomacy protocol'.split(
    ' ',
  ),
);
/** Heads that take a portfolio after "of" or "for". */
const PORTFOLIO =
  /(?:minister|secretary|commissioner|adviser|advisor|director|director general|director-general|representative|envoy|coordinator|state|spokesman|spokesperson|chancellor|chief|head|assistant|attorney|undersecretary|under secretary|under-secretary-general|vice president|vice-president|rapporteur)$/;

interface Rest {
  last: number;
  title: string;
  of: string | null;
  to: string[];
  under: string[];
}

class Complement {
  readonly #tokens: readonly Token[];
  readonly #at: ReadonlyMap<number, Piece>;
  last: number;
  title: string;
  of: string | null = null;
  readonly to: string[] = [];
  readonly under: string[] = [];

  constructor(tokens: readonly Token[], at: ReadonlyMap<number, Piece>, core: Core) {
    this.#tokens = tokens;
    this.#at = at;
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
  read(core: Core): Rest {
    for (let turn = 0; turn < 4; turn++) {
      const word = this.#lower(this.last + 1);
      const from = this.last;
      if (word === 'of' || word === 'for') this.#of(core);
      else if (word === 'to' || (word === 'in' && SENT.has(core.head))) this.#to(core);
      else if (word === 'at' || word === 'with' || word === 'under' || word === 'on') this.#at_(core);
      if (this.last === from) break;
    }
    return { last: this.last, title: this.title, of: this.of, to: this.to, under: this.under };
  }

  #of(core: Core): void {
    const start = this.#skip(this.last + 2);
    const piece = this.#at.get(start);
    if (piece?.kind === 'country' && piece.how !== 'adjective') {
      if (this.of && !this.under.length && this.of !== piece.code) this.under.push(piece.code);
      else this.of ??= piece.code;
      this.last = piece.last;
      return;
    }
    const fields = this.#fields(start, core);
    if (fields !== undefined) {
      this.title += ` ${this.#lower(this.last + 1)} ${wordsOf(this.#tokens, this.last + 2, fields)}`;
      this.last = fields;
      return;
    }
    this.#ofBody(start, core);
  }

  #ofBody(start: number, core: Core): void {
    let at = start;
    let country: string | null = null;
    const before = this.#at.get(at);
    if (before?.kind === 'country') {
      country = before.code;
      at = this.#lower(before.last + 1) === "'s" ? before.last + 2 : before.last + 1;
    }
    const body = this.#at.get(at);
    if (body?.kind === 'body') this.#body(body, country, start);
    else if (
      OF_NOUNS.has(this.#lower(at)) &&
      (core.bound || core.modified || /^(?:head|leader|chief|chair)/.test(core.head))
    ) {
      this.title += ` of ${start > this.last + 2 ? 'the ' : ''}${this.#tokens[at]?.text ?? ''}`;
      if (country) this.of = country;
      this.last = at;
    } else if (before?.kind === 'country' && before.how === 'adjective') return;
    else if (
      PORTFOLIO.test(core.head) &&
      this.#tokens[core.first]?.capital &&
      this.#tokens[start]?.capital &&
      !this.#at.has(start)
    ) {
      this.title += ` ${this.#lower(this.last + 1)} ${wordsOf(this.#tokens, this.last + 2, start)}`;
      this.last = start;
    }
  }

  #body(body: BodyPiece, country: string | null, start: number): void {
    const state = country ?? body.country;
    if (this.of) this.under.push(this.of);
    const committee = /^Central Committee of (?:the )?(.+)$/.exec(body.name);
    if (committee?.[1]) {
      this.title += ' of the Central Committee';
      this.of = committee[1];
      if (state) this.under.push(state);
    } else if (body.organ) {
      // "Chairman of the National Assembly": the office is the state's and its title keeps the organ
      this.title += ` of ${start > this.last + 2 && !country ? 'the ' : ''}${body.name}`;
      this.of = state;
    } else {
      this.of = body.name;
      this.under.push(...body.under);
      if (state) this.under.push(state);
    }
    this.last = body.last;
  }

  #fields(start: number, core: Core): number | undefined {
    if (!PORTFOLIO.test(core.head)) return undefined;
    const capital = this.#tokens[start]?.capital ?? false;
    let last: number | undefined;
    for (let i = start; i < this.#tokens.length; i++) {
      const token = this.#tokens[i];
      if (!token || this.#at.get(i)?.kind === 'body' || (this.#at.has(i) && !FIELDS.has(token.lower))) break;
      if (FIELDS.has(token.lower) && token.capital === capital) {
        last = i;
        continue;
      }
      const joins = /^(?:and|,|&|of|the|-)$/.test(token.lower) && last === i - 1;
      const after = this.#tokens[i + 1];
      const next = after && FIELDS.has(after.lower) && after.capital === capital;
      const further =
        token.lower === ',' || token.lower === 'and'
          ? this.#lower(i + 1) === 'and' && FIELDS.has(this.#lower(i + 2))
          : false;
      if (!joins || !(next || further)) break;
    }
    return last;
  }

  #to(core: Core): void {
    if (!SENT.has(core.head) && !/(?:delegation|mission|representation)$/i.test(this.title)) return;
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

/** Country or body right before the title, with where it begins. */
function owner(
  tokens: readonly Token[],
  pieces: ReadonlyMap<number, Piece>,
  first: number,
): { piece: CountryPiece | BodyPiece; first: number; bare: boolean } | undefined {
  const own = tokens[first - 1]?.lower === "'s" || tokens[first - 1]?.plain === "'" ? first - 2 : first - 1;
  const piece = pieces.get(own);
  if (piece?.kind !== 'country' && piece?.kind !== 'body') return undefined;
  if (piece.last !== own && piece.first !== own) return undefined;
  const bare = own === first - 1;
  // "in Vietnam President …" is no phrase; a bare name as an adjective must be short
  return { piece, first: piece.first, bare };
}

const STATE_HEADS =
  /(?:minister|president|premier|king|queen|ambassador|secretary|speaker|chairman|chairwoman|spokesman|spokesperson|leader|envoy|consul general|governor|mayor|adviser|advisor|chief|commander|counterpart|senator|general|chargé d'affaires|charge d'affaires|commissioner|representative|head|director|chancellor)$/;

function place(
  pieces: ReadonlyMap<number, Piece>,
  core: Core,
  rest: Rest,
  tokens: readonly Token[],
): OfficePiece | undefined {
  const before = owner(tokens, pieces, core.first);
  let { of, title } = rest;
  let first = core.first;
  const under = [...rest.under];
  if (before?.piece.kind === 'country') {
    if (of && of !== before.piece.code) under.push(before.piece.code);
    of ??= before.piece.code;
    first = before.first;
  } else if (before?.piece.kind === 'body' && (STATE_HEADS.test(core.head) || before.piece.name.length < 20)) {
    const body = before.piece;
    if (body.organ) {
      title = `${body.name} ${title}`;
      of ??= body.country;
    } else {
      if (of) under.push(of);
      of = body.name;
      if (body.country) under.push(body.country);
    }
    first = before.first;
    const further = owner(tokens, pieces, first);
    if (further?.piece.kind === 'country') {
      if (body.organ) of ??= further.piece.code;
      else under.push(further.piece.code);
      first = further.first;
    }
  }
  const weak = core.bound && !core.modified && of === null && rest.last === core.last && first === core.first;
  return {
    kind: 'office',
    first,
    last: rest.last,
    title: spell(title),
    of,
    to: rest.to,
    under,
    standing: null,
    plural: core.plural,
    weak,
    definite: false,
  };
}

function spell(title: string): string {
  return (
    SHORT_TITLES.get(title.toLowerCase()) ??
    title.replace(/\bPM\b/, 'Prime Minister').replace(/\bFM\b/, 'Foreign Minister')
  );
}

const COUNTERPARTS = new Set(
  'counterpart counterparts homologue opposite colleague colleagues host hosts guest guests'.split(' '),
);

function counterpartAt(
  tokens: readonly Token[],
  pieces: ReadonlyMap<number, Piece>,
  i: number,
): CounterpartPiece | undefined {
  const word = tokens[i]?.lower ?? '';
  if (!COUNTERPARTS.has(word)) return undefined;
  if (word === 'opposite' && tokens[i + 1]?.lower !== 'number') return undefined;
  const before = pieces.get(i - 1);
  const adjective = before?.kind === 'country' ? before : undefined;
  const start = adjective ? adjective.first - 1 : i - 1;
  const whose = tokens[start]?.lower ?? '';
  const owned = /^(?:his|her|their|its|'s)$/.test(whose) || tokens[i - 2]?.lower === "'s";
  if (!owned && !adjective) return undefined;
  if (
    !adjective &&
    word !== 'counterpart' &&
    !(word === 'host' && (tokens[i + 1]?.capital || /^(?:there|,)$/.test(tokens[i + 1]?.lower ?? '')))
  )
    return undefined;
  let last = word === 'opposite' || tokens[i + 1]?.lower === 'there' ? i + 1 : i;
  let of = adjective?.code ?? null;
  const link = tokens[last + 1]?.lower;
  if (link === 'from' || link === 'of') {
    const at = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
    const country = pieces.get(at);
    if (country?.kind === 'country' && country.how !== 'adjective') {
      of = country.code;
      last = country.last;
    }
  }
  return {
    kind: 'counterpart',
    first: owned && /^(?:his|her|their|its)$/.test(whose) ? start : (adjective?.first ?? i),
    last,
    of,
    plural: word.endsWith('s'),
  };
}

/** Offices and counterparts of a sentence. `found` holds its countries, bodies and places. */
export function findOffices(tokens: readonly Token[], found: readonly Piece[]): (OfficePiece | CounterpartPiece)[] {
  const at = new Map<number, Piece>();
  for (const piece of found) for (let i = piece.first; i <= piece.last; i++) at.set(i, piece);
  const offices: (OfficePiece | CounterpartPiece)[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const covering = at.get(i);
    if (covering && covering.kind !== 'country') continue;
    const counterpart = counterpartAt(tokens, at, i);
    if (counterpart) {
      offices.push(counterpart);
      i = counterpart.last;
      continue;
    }
    if (covering) continue;
    const core = coreAt(tokens, i);
    if (!core || overlaps(at, core)) continue;
    const office = place(at, core, new Complement(tokens, at, core).read(core), tokens);
    if (!office) continue;
    offices.push(office);
    i = office.last;
  }
  return offices;
}

function overlaps(at: ReadonlyMap<number, Piece>, core: Core): boolean {
  for (let i = core.first; i <= core.last; i++) if (at.has(i)) return true;
  return false;
}
