// What the earlier strata know and the later ones build on. Nothing later adds to it.
import type { People } from './people.ts';
import type { Places } from './places.ts';
import type { OfficeOf, Term } from './terms.ts';

/** What earlier strata know: who is who, who held what, and where things are. */
export interface Known {
  people: People;
  terms: readonly Term[];
  officeOf: OfficeOf;
  places: Places;
}
