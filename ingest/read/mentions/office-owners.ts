// Whose an office is by the words before its title: "Kenya's former president", "the UN Secretary-General", "Lyon mayor", "Samsung
// Electronics Executive Chairman". What a title has of its own behind it goes first.
import { BODIES } from '../lexicon/bodies.ts';
import { FIELDS, HONORIFICS, RANKS, STANDINGS } from '../lexicon/offices.ts';
import { OPENERS } from '../lexicon/words.ts';
import type { Token } from '../tokens.ts';
import type { Core } from './office-core.ts';
import type { Rest } from './office-rest.ts';
import { type BodyPiece, type CountryPiece, type OfficePiece, type Piece, type PlacePiece, wordsOf } from './pieces.ts';

interface Owner {
  piece: CountryPiece | BodyPiece | PlacePiece;
  /** Where the owner's own words begin. */
  first: number;
  /** "deputy" of "Deputy US Secretary of State". */
  rank: string;
  standing: OfficePiece['standing'];
}

/** Said of a holder between owner and title: "Kenya's former", "Ethiopia's reformist", "Japan's first female". */
const SAID_OF_HOLDER =
  /^(?:new|newly|first|second|third|then|former|late|own|next|long-serving|longtime|long-time|veteran|reformist|female|woman|youngest|oldest|powerful|embattled|ailing|populist|conservative|liberal|socialist|leftist|left-wing|right-wing|pro-western|hard-line|hardline|military|self-declared|self-proclaimed|exiled|de|facto|top|recently|democratically|outspoken|influential|beleaguered|popular|current|internationally|recognised|recognized|one|only|ever)$/;
/** Ranks that may stand before the owner. */
const RANK_FIRST =
  /^(?:acting|deputy|interim|assistant|caretaker|vice|permanent|principal|honorary|associate|provisional|under|chief|senior)$/;

/** Country, body or city before the title, with where it begins. */
function owner(tokens: readonly Token[], pieces: ReadonlyMap<number, Piece>, first: number): Owner | undefined {
  let at = first - 1;
  let standing: OfficePiece['standing'] = null;
  while (
    at > 0 &&
    first - at <= 3 &&
    !pieces.has(at) &&
    (SAID_OF_HOLDER.test(tokens[at]?.lower ?? '') || STANDINGS.has(tokens[at]?.lower ?? ''))
  ) {
    const said = STANDINGS.get(tokens[at]?.lower ?? '');
    if (said && said !== 'current') standing = said;
    at--;
  }
  const possessive = tokens[at]?.lower === "'s" || tokens[at]?.plain === "'";
  // "the ASEAN chair's envoy": the body's
  const chair = possessive && /^(?:chair|chairman|presidency|secretariat)$/.test(tokens[at - 1]?.lower ?? '') ? 1 : 0;
  const own = possessive ? at - 1 - chair : at;
  const piece = pieces.get(own);
  if (piece?.kind !== 'country' && piece?.kind !== 'body' && piece?.kind !== 'place') return undefined;
  // what describes a holder stands after "Kenya's" or "Kenyan", not after "Kenya"
  if (at < first - 1 && !possessive && !(piece.kind === 'country' && piece.how === 'adjective') && standing === null)
    return undefined;
  const before = tokens[piece.first - 1];
  const rank =
    before && !possessive && piece.kind !== 'place' && RANK_FIRST.test(before.lower) && !pieces.has(piece.first - 1)
      ? `${before.text} `
      : '';
  return { piece, first: rank ? piece.first - 1 : piece.first, rank, standing };
}

/** Offices of companies and other firms. */
const EXECUTIVE =
  /^(?:ceo|chief executive|chief executive officer|executive chairman|executive chairwoman|non-executive chairman|managing director|chairman and ceo|president and ceo|chief financial officer|chief economist|chairman|vice chairman|founder|co-founder|director|general manager)$/;

/** "Samsung Electronics Executive Chairman X": capital words before an executive's title name the firm. */
function firmBefore(
  tokens: readonly Token[],
  pieces: ReadonlyMap<number, Piece>,
  core: Core,
): { name: string; first: number; last: number } | undefined {
  if (!EXECUTIVE.test(core.head) || !tokens[core.last]?.capital) return undefined;
  const head = core.last - core.head.split(' ').length + 1;
  let last = head - 1;
  while (last >= core.first && RANKS.has(tokens[last]?.lower ?? '')) last--;
  let first = last + 1;
  while (first > 0 && last - first < 5 && isFirmWord(tokens[first - 1]) && !pieces.has(first - 1)) first--;
  if (first > last || (first === 0 && last === 0 && OPENERS.has(tokens[0]?.lower ?? ''))) return undefined;
  if (first === last && (HONORIFICS.has(tokens[first]?.lower ?? '') || STANDINGS.has(tokens[first]?.lower ?? '')))
    return undefined;
  // fields alone ("Trade Director") are a portfolio
  if (tokens.slice(first, last + 1).every((token) => FIELDS.has(token.lower))) return undefined;
  return { name: wordsOf(tokens, first, last), first, last };
}

const isFirmWord = (token: Token | undefined): boolean =>
  token?.capital === true &&
  /^[\p{L}\d&.'-]+$/u.test(token.plain) &&
  !OPENERS.has(token.lower) &&
  !HONORIFICS.has(token.lower);

/** Offices that cities and provinces have. */
const LOCAL_HEAD =
  /^(?:lord |deputy |vice |lieutenant |party )?(?:governor|mayor|chief minister|premier|ruler|party secretary|party chief|police chief)$/;

const STATE_HEADS =
  /(?:minister|president|premier|king|queen|ambassador|secretary|speaker|chairman|chairwoman|chairperson|chair|managing director|executive director|executive secretary|prosecutor|coordinator|spokesman|spokeswoman|spokesperson|leader|envoy|consul general|governor|mayor|adviser|advisor|chief|commander|counterpart|senator|general|chargé d'affaires|charge d'affaires|commissioner|representative|head|director|chancellor)$/;

/** Seats of those who govern, by which who serves there is called. */
const HOUSES = /^(?:Kremlin|White House|Downing Street|[ÉE]lys[ée]e|Blue House)$/;

/** A title with what the words before it say: where it begins, whose it is, whether its holder still holds it. */
export interface Owned {
  first: number;
  title: string;
  of: string | null;
  under: string[];
  standing: OfficePiece['standing'];
}

type Words = Pick<Rest, 'tokens' | 'at'>;

/** The title of which `rest` has read what follows, with its owner before it. */
export function withOwner(rest: Rest, core: Core): Owned {
  const before = owner(rest.tokens, rest.at, core.first);
  const bare = { first: core.first, title: rest.title, of: rest.of, under: [...rest.under], standing: null };
  const owned = (before && ownedBy(rest, before, core, bare)) ?? bare;
  // "European Commissioner": the Union is the first word of the title
  if (owned.of === null && /^European (?:\w+ )?Commissioner\b/.test(owned.title))
    return { ...owned, of: 'EU', title: owned.title.slice('European '.length) };
  const firm = owned.of === null && owned.first === core.first ? firmBefore(rest.tokens, rest.at, core) : undefined;
  if (!firm) return owned;
  return { ...owned, first: firm.first, of: firm.name, title: wordsOf(rest.tokens, firm.last + 1, rest.last) };
}

function ownedBy(words: Words, before: Owner, core: Core, bare: Owned): Owned | undefined {
  const { piece, first, standing } = before;
  const title = before.rank + bare.title;
  if (piece.kind === 'body')
    return isOwner(piece, core) ? ownedByBody(words, piece, before, { ...bare, title }) : undefined;
  const city = LOCAL_HEAD.test(core.head) && bare.of === null;
  if (piece.kind === 'place') {
    const under = [...bare.under, ...(piece.country ? [piece.country] : [])];
    return city ? { first, title, of: piece.name, under, standing } : undefined;
  }
  // "Buenos Aires mayor": a seat of government is a city here
  if (city && piece.how === 'seat')
    return {
      first,
      title,
      of: wordsOf(words.tokens, piece.first, piece.last),
      under: [...bare.under, piece.code],
      standing,
    };
  const under = bare.of && bare.of !== piece.code ? [...bare.under, piece.code] : bare.under;
  // "Kremlin aide": the house whose servant he is tells which
  const house = wordsOf(words.tokens, piece.first, piece.last);
  if (HOUSES.test(house) && !title.includes(' '))
    return { first, title: `${house} ${title}`, of: bare.of ?? piece.code, under, standing };
  return { first, title, of: bare.of ?? piece.code, under, standing };
}

/** A body with a longer name owns no office whose title is not a proper one. */
const LONG_NAME = 20;

const isOwner = ({ name }: BodyPiece, { head }: Core): boolean =>
  STATE_HEADS.test(head) || BODIES.has(name) || name.length < LONG_NAME;

/** "National Assembly Chairman", "Communist Party Secretary of Lhasa", and what owns the body in turn. */
function ownedByBody({ tokens, at }: Words, piece: BodyPiece, { first, standing }: Owner, bare: Owned): Owned {
  let { of, title } = bare;
  const under = [...bare.under];
  const country = piece.country ? [piece.country] : [];
  if (of !== null && !/^(?:[A-Z]{3}|EU)$/.test(of) && / Party$/.test(piece.name)) {
    title = `Party ${title}`;
    under.push(...country);
  } else if (piece.organ) {
    title = `${piece.name} ${title}`;
    of ??= piece.country;
  } else {
    under.push(...(of ? [of] : []), ...country);
    of = piece.name;
  }
  const further = owner(tokens, at, first);
  if (further?.piece.kind !== 'country') return { first, title, of, under, standing };
  if (piece.organ) of ??= further.piece.code;
  else under.push(further.piece.code);
  return { first: further.first, title: further.rank + title, of, under, standing: null };
}
