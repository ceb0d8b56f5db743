// At which level a country stands with each partner, on a date or as last known. A pair stands on both ladders at once, on each at
// one level: the latest that held. What was only proposed is no standing.
import type { z } from 'zod';
import * as questions from '../../cypher/catalogue/questions.ts';
import type { Store } from '../../cypher/store.ts';
import type { Reference, Standing } from '../../model/api.ts';
import { type Certainty, earliest, type PartialDate } from '../../model/dates.ts';
import { factViews } from './facts.ts';
import { referenceOf } from './labels.ts';
import { certaintyOn } from './terms.ts';

/** What was only proposed, or is a break: no level on which a pair stands. */
const NO_STANDING = ['proposed', 'ended', 'broken off'];

type Row = z.output<(typeof questions.standingsOf)['row']>;
type Judged = Row & { certainty: Certainty };

/** The levels of a country or body on this date; `null` asks for the last known, that no later change has replaced. */
export async function standingOn(store: Store, country: Reference, on: PartialDate | null): Promise<Standing> {
  const best = new Map<string, Judged>();
  for (const row of await store.read(questions.standingsOf, { id: country.id })) {
    const judged = { ...row, certainty: judge(row, on) };
    const key = `${row.ladder} ${row.partner}`;
    const known = best.get(key);
    if (judged.certainty !== 'no' && (known === undefined || isBetter(judged, known))) best.set(key, judged);
  }
  const chosen = [...best.values()].sort(
    (a, b) =>
      compare(b.ladder, a.ladder) || b.rank - a.rank || compare(a.name, b.name) || compare(a.partner, b.partner),
  );
  const views = new Map(
    (await factViews(store, [...new Set(chosen.map(({ id }) => id))])).map((fact) => [fact.id, fact]),
  );
  const partners = chosen.flatMap((row) => {
    const partnership = views.get(row.id);
    return partnership ? [{ ...partnerOf(row), partnership, ...sureness(row, on) }] : [];
  });
  return { country, on, partners };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function judge(row: Row, on: PartialDate | null): Certainty {
  if (NO_STANDING.includes(row.status ?? '')) return 'no';
  if (on !== null) return certaintyOn(on, row);
  return row.until === null || row.until === 'open' ? 'possible' : 'no';
}

/** Surer first; then what has a stated date before what texts only show; then the later; of two as late, the higher. */
function isBetter(one: Judged, other: Judged): boolean {
  if (one.certainty !== other.certainty) return one.certainty === 'yes';
  const later = compare(startOf(one), startOf(other));
  return later > 0 || (later === 0 && one.rank > other.rank);
}

/** The first day of a stated date; "" sorts what has none before all that has. */
const startOf = ({ from }: Judged): string => (from === null ? '' : earliest(from));

function partnerOf(row: Judged): Pick<Standing['partners'][number], 'partner' | 'level'> {
  return {
    partner: referenceOf({ id: row.partner, labels: row.labels, name: row.name }),
    level: { id: row.level, label: 'Level', name: row.levelName, ladder: row.ladder, rank: row.rank },
  };
}

/** Without a day there is nothing to be sure of. */
const sureness = ({ certainty }: Judged, on: PartialDate | null): { certainty?: 'yes' | 'possible' } =>
  on === null || certainty === 'no' ? {} : { certainty };
