// Which body a seat is in: the one named beside it, the one that its noun alone points back to ("the Council"), or, where nothing
// is said, the bloc, council or joined body told of last. Gives the words of the text, not a name from a list.
import { BLOCS, EUROPE } from '../../lexicon/blocs.ts';
import { BODIES } from '../../lexicon/bodies.ts';
import { findNamed } from '../../mentions/gazetteer.ts';
import { type Piece, wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { type Item, itemsIn } from '../../skeleton.ts';
import type { Token } from '../../tokens.ts';

export interface Named {
  /** As the list of bodies has it. */
  name: string;
  /** As the text has it. */
  words: string;
}

/** "The world body", wherever it is told of. */
export const THE_HOUSE: Named = { name: 'United Nations', words: 'United Nations' };

/** "U.N." is written in full: the short forms with dots are nobody's name. */
const written = (words: string, name: string): string =>
  /^United Nations\b/.test(name) || /\./.test(words) ? name : words.replace(/^the /i, '');

/** "Pacific Islands Forum (PIF)": the short form in brackets. */
function shortForm(tokens: readonly Token[], last: number): string | undefined {
  const [open, short, close] = [tokens[last + 1]?.plain, tokens[last + 2]?.plain ?? '', tokens[last + 3]?.plain];
  return open === '(' && close === ')' && /^\p{Lu}[\p{Lu}\d]+$/u.test(short) ? short : undefined;
}

/** Bodies by their nouns that are walls. */
const BUILDING = /\b(?:Palace|House|Hall|Office|Hotel|Centre|Center|Airport|Museum|Cathedral|University)$/;

/** The body that an item names; organs of a state are no bodies of states. */
function named({ piece }: Item, tokens: readonly Token[], goesOnWith: (short: string) => boolean): Named | null {
  if (piece?.kind !== 'body' || (piece.organ && piece.country !== null) || BUILDING.test(piece.name)) return null;
  // the item may hold the short form behind the name
  const full = wordsOf(tokens, piece.first, piece.last);
  // a treaty is called by its name
  const short = /\b(?:Agreement|Treaty|Convention|Partnership)\b/.test(full)
    ? undefined
    : shortForm(tokens, piece.last);
  const words = short !== undefined && goesOnWith(short) ? short : full;
  return { name: piece.name, words: piece.name === 'EU' ? words.replace(/^the /i, '') : written(words, piece.name) };
}

const isEuropean = (code: string): boolean => EUROPE.has(code);
const isUnion = ({ name }: Named): boolean => name === 'EU' || name === 'European Union';
const isEuropeanUnion = (item: Item | undefined): boolean =>
  item?.piece?.kind === 'body' && /^(?:EU|European Union)$/.test(item.piece.name);
const isBloc = (name: string): boolean => BLOCS.has(name);
const COUNCIL = /\bCouncil$/;
/** Houses of states that nobody calls a bloc. */
const HOUSE = /\b(?:Organi[sz]ation|WTO|OECD|Agreement|Convention|Statute)\b/;
/** "The council" is none of those named so many sentences before. */
const REACH = 200;
/** How many sentences on those who were chosen with others are told of. */
export const JOINED = 16;
/** "the alliance" and such are said of any bloc, "the union" only of one. */
const GENERAL = /^(?:bloc|grouping|group|organi[sz]ation|club|body|alliance|community)$/;

const fits = (noun: string, { name, words }: Named): boolean => {
  if (GENERAL.test(noun) && isBloc(name)) return true;
  if (noun === 'council' && /^Council (?:for|in|on)\b/.test(name)) return false;
  if (name === 'United Nations' && /^organi/.test(noun)) return true;
  if (/^EU$/.test(name)) return /^(?:union|club)$/.test(noun);
  const pattern = new RegExp(String.raw`\b${noun.replace(/[sz]ation$/, '[sz]ation')}(?:$| of\b| for\b)`, 'i');
  return [words, name, ...(BODIES.get(name) ?? [])].some((form) => pattern.test(form));
};

const ORGAN = / (?:Commission|Secretariat|Assembly|Parliament|Council|summit)$/;

/** How often each word in capitals stands in a text. */
function capitalsIn(views: readonly Resolved[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { tokens } of views)
    for (const { plain } of tokens) if (/^\p{Lu}{2}/u.test(plain)) times.set(plain, (times.get(plain) ?? 0) + 1);
  return times;
}

/** Finds bodies told of before in one document; each sentence is looked through once. */
export class SeatBodies {
  readonly #views: readonly Resolved[];
  readonly #told = new Map<number, (Named & { first: number })[]>();
  readonly #joined: { sentence: number; body: Named }[] = [];
  readonly #firstJoined = new Map<string, Named>();
  #capitals: Map<string, number> | undefined;
  #chair: { sentence: number; body: Named } | undefined;

  constructor(views: readonly Resolved[]) {
    this.#views = views;
  }

  /** Remembers that somebody joined, or was elected to, a body. */
  remember(sentence: number, body: Named): void {
    this.#joined.push({ sentence, body });
    if (!this.#firstJoined.has(body.name)) this.#firstJoined.set(body.name, body);
  }

  /** Remembers that somebody has, or takes, the chair of a body. */
  rememberChair(sentence: number, body: Named): void {
    this.#chair = { sentence, body };
  }

  /** The body whose chair was told of last, not long before. */
  chaired(n: number, reach = JOINED): Named | null {
    return this.#chair && this.#chair.sentence <= n && this.#chair.sentence >= n - reach ? this.#chair.body : null;
  }

  /** The body joined or elected to last, up to a few sentences before. */
  joined(n: number, reach: number): Named | null {
    const last = this.#joined.findLast(({ sentence }) => sentence <= n);
    // by the words that it was first called
    return last && last.sentence >= n - reach ? (this.#firstJoined.get(last.body.name) ?? null) : null;
  }

  /** The body that `words` of the skeleton of sentence `n` mean. */
  meant(
    n: number,
    words: string,
    { at = Number.POSITIVE_INFINITY, members = [] }: { at?: number; members?: readonly string[] } = {},
  ): Named | null {
    const view = this.#views[n];
    if (!view) return null;
    const said = itemsIn(view.skeleton, words);
    // "the presidency of the Council for January": the council told of before
    const council =
      said.length === 1 && said[0]?.piece?.kind === 'body' && /^Council (?:for|in|on)\b/.test(said[0].piece.name);
    const items = council && this.#last(n - 1, ({ name }) => COUNCIL.test(name)) ? [] : said;
    const noun = items.length < said.length ? 'council' : words;
    if (/^world (?:body|organi)/.test(noun)) return this.#first('United Nations', n) ?? THE_HOUSE;
    if (items.length > 0) {
      // the Union by the words that it was first called
      if (items.length === 1 && isEuropeanUnion(items[0])) return this.#first('EU', n);
      const names = items.map((item) => named(item, view.tokens, this.#goesOnWith));
      if (!names.every((name) => name !== null)) return null;
      return {
        name: names.map(({ name }) => name).join("'s "),
        words: names.map(({ words: said }) => said).join("'s "),
      };
    }
    // no state from elsewhere is in the Union
    const fitting = (one: Named): boolean => fits(noun, one) && (!isUnion(one) || members.every(isEuropean));
    const body = this.#last(n, fitting, { before: at }) ?? this.#last(n, fitting);
    return body && this.#first(body.name, n);
  }

  /** The body of `members` meant where none is said. */
  unsaid(n: number, kind: 'bloc' | 'council' | 'joined', members: readonly string[], reach = REACH): Named | null {
    if (kind === 'joined') return this.joined(n, JOINED);
    if (kind === 'bloc') {
      const open = (body: Named): boolean => isBloc(body.name) && (body.name !== 'EU' || members.every(isEuropean));
      const told = this.joined(n, 8);
      return told && open(told)
        ? told
        : (this.#last(n, open, { reach }) ?? this.#last(n, ({ name }) => HOUSE.test(name), { reach }));
    }
    return this.#last(n, ({ name, words }) => COUNCIL.test(words) || COUNCIL.test(name), { reach });
  }

  /** Whether the text goes on with a short form that it gives in brackets: said again only once, it is not what the body is called. */
  readonly #goesOnWith = (short: string): boolean => {
    this.#capitals ??= capitalsIn(this.#views);
    return (this.#capitals.get(short) ?? 0) > 2;
  };

  /** A body as the text calls it first. */
  #first(name: string, n: number): Named | null {
    for (let i = 0; i <= n; i++) {
      const body = this.#bodies(i).find((one) => one.name === name);
      if (body) return body;
    }
    return null;
  }

  #last(
    n: number,
    test: (body: Named) => boolean,
    { before = Number.POSITIVE_INFINITY, reach = REACH }: { before?: number; reach?: number } = {},
  ): Named | null {
    for (let i = n; i >= Math.max(0, n - reach); i--) {
      const body = this.#bodies(i).findLast((one) => (i < n || one.first < before) && test(one));
      if (body) return body;
    }
    return null;
  }

  #bodies(i: number): (Named & { first: number })[] {
    const known = this.#told.get(i);
    if (known) return known;
    const view = this.#views[i];
    const inner: Piece[] = view ? findNamed(view.tokens) : [];
    const items = view?.skeleton.items ?? [];
    const direct = [
      ...items.flatMap((item) => {
        const body = view ? named(item, view.tokens, this.#goesOnWith) : null;
        return body ? [{ ...body, first: item.first }] : [];
      }),
      // inside longer names: "Assembly of the African Union"
      ...inner.flatMap((piece) =>
        piece.kind === 'body' && view && items.every(({ first, tag }) => tag !== 'B' || first !== piece.first)
          ? [
              {
                name: piece.name,
                words:
                  shortForm(view.tokens, piece.last) ??
                  written(wordsOf(view.tokens, piece.first, piece.last), piece.name),
                first: piece.first,
              },
            ]
          : [],
      ),
    ];
    // an organ's name tells of whose it is: "the African Union Commission"
    const owners = direct.flatMap((body) => {
      const name = body.name.replace(ORGAN, '');
      return name !== body.name && BLOCS.has(name) ? [{ ...body, name, words: body.words.replace(ORGAN, '') }] : [];
    });
    const told = [...direct, ...owners].sort((a, b) => a.first - b.first);
    this.#told.set(i, told);
    return told;
  }
}
