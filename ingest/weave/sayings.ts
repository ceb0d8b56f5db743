// The record laid out for weaving: claims by list, each with its document, in the one order that everything follows:
// by date of publication, then by hash. Weaving sees claims only in this order, so the order of arrival cannot matter.

import type { Claim, ClaimOf, Recorded } from '../../model/claims.ts';
import { earliest } from '../../model/dates.ts';
import type { Document } from '../../model/documents.ts';
import type { ListName } from '../../model/facts.ts';

export type List = ListName | 'countries';

/** A claim with the document that it stands in. */
export interface Said<L extends List> {
  claim: ClaimOf<L>;
  document: Document;
}

/** A claim of any list with its document. */
export interface AnySaid {
  claim: Claim;
  document: Document;
}

export type Sayings = { readonly [L in List]: readonly Said<L>[] };

const publication = (document: Document): string => (document.published ? earliest(document.published) : '9999-12-31');

type Placed = { claim: { id: string }; document: Document };

/** The order of claims: publication, then id. */
export function byPublication(a: Placed, b: Placed): number {
  const published = publication(a.document).localeCompare(publication(b.document));
  return published !== 0 ? published : a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0;
}

/** All claims of the record by list, each list in order. */
export function sayings(record: readonly Recorded[]): Sayings {
  const all = record
    .flatMap(({ document, claims }) => claims.map((claim): AnySaid => ({ claim, document })))
    .sort(byPublication);
  const of = <L extends List>(list: L): Said<L>[] =>
    all.filter((said): said is AnySaid & Said<L> => said.claim.list === list);
  return {
    people: of('people'),
    tenures: of('tenures'),
    meetings: of('meetings'),
    visits: of('visits'),
    agreements: of('agreements'),
    partnerships: of('partnerships'),
    diplomaticRelations: of('diplomaticRelations'),
    memberships: of('memberships'),
    events: of('events'),
    figures: of('figures'),
    statements: of('statements'),
    policies: of('policies'),
    countries: of('countries'),
  };
}
