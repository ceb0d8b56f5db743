// Finds offices: "Deputy Prime Minister", "Vietnam's Minister of Industry and Trade", "President of the European Commission".
// An office is what the text calls it; who holds it is decided elsewhere (people/).
import { BODIES } from '../lexicon/bodies.ts';
import { FIELDS, HONORIFICS, RANKS, SHORT_TITLES, STANDINGS } from '../lexicon/offices.ts';
import { OPENERS } from '../lexicon/words.ts';
import type { Token } from '../tokens.ts';
import { counterpartAt } from './counterparts.ts';
import { readComplement } from './office-complement.ts';
import { type Core, coreAt } from './office-core.ts';
import type { Rest } from './office-rest.ts';
import type { BodyPiece, CounterpartPiece, CountryPiece, OfficePiece, Piece, PlacePiece } from './pieces.ts';
import { wordsOf } from './pieces.ts';
import { singularTitle } from './singular.ts';

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
  /^(?:new|newly|first|second|third|then|former|late|own|next|own|long-serving|longtime|long-time|veteran|reformist|female|woman|youngest|oldest|powerful|embattled|ailing|populist|conservative|liberal|socialist|leftist|left-wing|right-wing|pro-western|hard-line|hardline|military|self-declared|self-proclaimed|exiled|de|facto|top|recently|democratically|outspoken|influential|beleaguered|popular|current|internationally|recognised|recognized|one|only|ever)$/;
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
  const own = possessive ? at - 1 : at;
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
  /(?:minister|president|premier|king|queen|ambassador|secretary|speaker|chairman|chairwoman|chairperson|chair|managing director|executive director|executive secretary|prosecutor|president|coordinator|spokesman|spokeswoman|spokesperson|leader|envoy|consul general|governor|mayor|adviser|advisor|chief|commander|counterpart|senator|general|chargé d'affaires|charge d'affaires|commissioner|representative|head|director|chancellor)$/;

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
  title = (before?.rank ?? '') + title;
  const city = before?.piece.kind === 'country' && before.piece.how === 'seat' && LOCAL_HEAD.test(core.head);
  if (before?.piece.kind === 'country' && city && of === null) {
    of = wordsOf(tokens, before.piece.first, before.piece.last);
    under.push(before.piece.code);
    first = before.first;
  } else if (before?.piece.kind === 'country') {
    if (of && of !== before.piece.code) under.push(before.piece.code);
    of ??= before.piece.code;
    first = before.first;
  } else if (before?.piece.kind === 'place') {
    const local = LOCAL_HEAD.test(core.head);
    if (local && of === null) {
      of = before.piece.name;
      if (before.piece.country) under.push(before.piece.country);
      first = before.first;
    }
  } else if (
    before?.piece.kind === 'body' &&
    (STATE_HEADS.test(core.head) || BODIES.has(before.piece.name) || before.piece.name.length < 20)
  ) {
    const body = before.piece;
    const local = of !== null && !/^(?:[A-Z]{3}|EU)$/.test(of) && / Party$/.test(body.name);
    if (local) {
      title = `Party ${title}`;
      if (body.country) under.push(body.country);
    } else if (body.organ) {
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
      title = further.rank + title;
      first = further.first;
    }
  }
  if (of === null && /^European (?:\w+ )?Commissioner\b/.test(title)) {
    of = 'EU';
    title = title.slice('European '.length);
  }
  const firm = of === null && first === core.first ? firmBefore(tokens, pieces, core) : undefined;
  if (firm) {
    of = firm.name;
    first = firm.first;
    title = wordsOf(tokens, firm.last + 1, rest.last);
  }
  // "one of the country's vice-presidents"
  const one = core.plural && isOneOf(tokens, first);
  const weak = core.bound && !core.modified && of === null && rest.last === core.last && first === core.first;
  return {
    kind: 'office',
    first,
    last: rest.last,
    title: one ? singularTitle(spell(title)) : spell(title),
    of,
    to: rest.to,
    under,
    standing: before && first === before.first ? before.standing : null,
    plural: core.plural && !one,
    weak,
    definite: false,
  };
}

/** "one of the", "one of its", "one of the country's" right before. */
function isOneOf(tokens: readonly Token[], first: number): boolean {
  let i = first - 1;
  while (
    i > 0 &&
    first - i < 5 &&
    /^(?:the|its|his|her|their|country|'s|two|three|four|five|several|many)$/.test(tokens[i]?.lower ?? '')
  )
    i--;
  return tokens[i]?.lower === 'of' && tokens[i - 1]?.lower === 'one';
}

function spell(title: string): string {
  return (
    SHORT_TITLES.get(title.toLowerCase()) ??
    title.replace(/\bPM\b/, 'Prime Minister').replace(/\bFM\b/, 'Foreign Minister')
  );
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
    // "who is in charge of trade" holds no office
    if (/^charge$/.test(core.head) && tokens[i - 1]?.lower === 'in') continue;
    // "who was in the chair" holds no office
    if (
      core.head === 'chair' &&
      core.first === core.last &&
      /^(?:the|her|his|a|an|empty)$/.test(tokens[i - 1]?.lower ?? '') &&
      /^(?:in|take|takes|took|taking|taken|from|marked)$/.test(tokens[i - 2]?.lower ?? '')
    )
      continue;
    const office = place(at, core, readComplement(tokens, at, core), tokens);
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
