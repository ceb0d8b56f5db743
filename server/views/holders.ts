// Who held an office on a date: yes, or possible where the sources leave it open; never a guess between the two.
import * as questions from '../../cypher/catalogue/questions.ts';
import type { Store } from '../../cypher/store.ts';
import type { HeldOffice, Reference } from '../../model/api.ts';
import { byDate, type PartialDate } from '../../model/dates.ts';
import { factViews } from './facts.ts';
import { certaintyOn } from './terms.ts';

/** The tenures of an office that held, or may have held, on this date; sure ones first, then the latest. */
export async function holdersOn(store: Store, office: Reference, on: PartialDate): Promise<HeldOffice> {
  const tenures = (await store.read(questions.tenuresOfOffice, { id: office.id }))
    .map((tenure) => ({ ...tenure, certainty: certaintyOn(on, tenure) }))
    .sort((a, b) => byDate(b.from ?? b.seenFrom, a.from ?? a.seenFrom));
  const facts = await factViews(
    store,
    tenures.filter(({ certainty }) => certainty !== 'no').map(({ id }) => id),
  );
  const views = new Map(facts.map((fact) => [fact.id, fact]));
  const holders = (['yes', 'possible'] as const).flatMap((certainty) =>
    tenures
      .filter((tenure) => tenure.certainty === certainty)
      .flatMap(({ id }) => {
        const tenure = views.get(id);
        return tenure ? [{ certainty, tenure }] : [];
      }),
  );
  return { office, on, holders };
}
