// Finds offices: "Deputy Prime Minister", "Vietnam's Minister of Industry and Trade", "President of the European Commission".
// An office is what the text calls it; who holds it is decided elsewhere (people/).
import { SHORT_TITLES } from '../lexicon/offices.ts';
import type { Token } from '../tokens.ts';
import { counterpartAt } from './counterparts.ts';
import { readComplement } from './office-complement.ts';
import { type Core, coreAt } from './office-core.ts';
import { withOwner } from './office-owners.ts';
import type { Rest } from './office-rest.ts';
import { byToken, type CounterpartPiece, type OfficePiece, type Piece, wordsOf } from './pieces.ts';
import { singularTitle } from './singular.ts';

const FOREIGN = /^foreign (?:head of|leader|guest|visitor|president|prime minister)/;

/** Before a verb. */
const VERB = /^(?:to|will|would|can|could|may|must|should|who)$/;

/** The title with all that stands before and behind it. */
function officeOf(core: Core, rest: Rest): OfficePiece {
  const { first, title, of, under, standing } = withOwner(rest, core);
  const weak = core.bound && !core.modified && of === null && rest.last === core.last && first === core.first;
  // "one of the country's vice-presidents"
  const one = core.plural && isOneOf(rest.tokens, first);
  return {
    kind: 'office',
    first,
    last: rest.last,
    title: one ? singularTitle(spell(title)) : spell(title),
    of,
    to: rest.to,
    under,
    standing,
    plural: core.plural && !one,
    weak,
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
  const at = byToken(found);
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
    // "who is in charge of trade", "has had charge of it" holds no office
    if (core.head === 'charge' && tokens[core.last]?.text === 'charge') continue;
    // "was picked to head the ministry", "will chair the summits"
    if (/^(?:head|chair)$/.test(core.head) && !core.modified && VERB.test(tokens[i - 1]?.lower ?? '')) continue;
    // "who was in the chair" holds no office
    if (
      core.head === 'chair' &&
      core.first === core.last &&
      /^(?:the|her|his|a|an|empty)$/.test(tokens[i - 1]?.lower ?? '') &&
      /^(?:in|take|takes|took|taking|taken|from|marked)$/.test(tokens[i - 2]?.lower ?? '')
    )
      continue;
    // "the first foreign head of state to come": what he is to those who tell of it
    if (core.modified && FOREIGN.test(wordsOf(tokens, core.first, core.last))) continue;
    const office = withSeat(officeOf(core, readComplement(tokens, at, core)), { tokens, at });
    const further = alsoOf(office, core, { tokens, at });
    offices.push(office, ...further);
    i = further.at(-1)?.last ?? office.last;
  }
  return offices;
}

/** "the President of Peru and of the Liberty Party": the same office of a body besides. */
function alsoOf(office: OfficePiece, core: Core, { tokens, at }: Pick<Rest, 'tokens' | 'at'>): OfficePiece[] {
  const { last, of, plural } = office;
  if (of === null || plural || tokens[last + 1]?.lower !== 'and' || tokens[last + 2]?.lower !== 'of') return [];
  const rest = readComplement(tokens, at, { ...core, last: last + 1 });
  if (rest.of === null || /^[A-Z]{3}$/.test(rest.of)) return [];
  const title = spell(wordsOf(tokens, core.first, core.last));
  return [{ ...office, title, first: last + 2, last: rest.last, of: rest.of, to: rest.to, under: rest.under }];
}

/** Titles of whom the name of a seat of government tells apart. */
const AT_SEAT =
  /^(?:(?:acting |interim )?(?:president|prime minister|premier|chancellor|foreign minister)|head of (?:state|government))$/i;

/** "The prime minister from Pristina", "The chancellor in Berlin answered" where a sentence begins: of the state of that seat. */
function withSeat(
  office: OfficePiece,
  { tokens, at }: { tokens: readonly Token[]; at: ReadonlyMap<number, Piece> },
): OfficePiece {
  const { first, last, of, plural, title } = office;
  if (of !== null || plural || !AT_SEAT.test(title) || tokens[first - 1]?.lower !== 'the') return office;
  const seat = at.get(last + 2);
  if (seat?.kind !== 'country' || seat.how !== 'seat') return office;
  const link = tokens[last + 1]?.lower;
  const next = tokens[seat.last + 1];
  const acts = first === 1 && next?.capital === false && /^[a-z]{3,}$/.test(next.lower);
  return link === 'from' || (link === 'in' && acts) ? { ...office, last: seat.last, of: seat.code } : office;
}

function overlaps(at: ReadonlyMap<number, Piece>, core: Core): boolean {
  for (let i = core.first; i <= core.last; i++) if (at.has(i)) return true;
  return false;
}
