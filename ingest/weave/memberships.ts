// Memberships: an actor's seat, role or granted title in a body, with its term. Claims without a term join the only seat that fits.
import { mayCoincide, type Period } from '../../model/dates.ts';
import { fold } from '../../model/names.ts';
import { type GraphBuilder, present } from './builder.ts';
import { addFact } from './fact.ts';
import { sideId } from './offices.ts';
import type { People } from './people.ts';
import type { Said, Sayings } from './sayings.ts';

type Claimed = Said<'memberships'>;

/** Weaves all memberships. */
export function weaveMemberships(builder: GraphBuilder, all: Sayings, people: People): void {
  const seats = new Map<string, { member: string; claims: Claimed[] }>();
  for (const said of all.memberships) {
    const { member, of, role, country } = said.claim.says;
    const id = people.of(said.document.id, member) ?? (country ? builder.locality(member, country) : sideId(member));
    const key = [id, sideId(of), fold(role), said.claim.says.status ?? ''].join(' | ');
    const known = seats.get(key);
    if (known) known.claims.push(said);
    else seats.set(key, { member: id, claims: [said] });
  }
  for (const { member, claims } of seats.values()) for (const seat of byTerm(claims)) weaveSeat(builder, member, seat);
}

function byTerm(claims: readonly Claimed[]): Claimed[][] {
  const terms: { term: Period; claims: Claimed[] }[] = [];
  const open: Claimed[] = [];
  for (const said of claims) {
    const { term = null } = said.claim.says;
    const same = term === null ? undefined : terms.find((one) => mayCoincide(one.term, term));
    if (term === null) open.push(said);
    else if (same) same.claims.push(said);
    else terms.push({ term, claims: [said] });
  }
  const [only] = terms;
  if (only && terms.length === 1) return [[...only.claims, ...open]];
  return [...terms.map((one) => one.claims), ...(open.length > 0 ? [open] : [])];
}

function weaveSeat(builder: GraphBuilder, member: string, claims: readonly Claimed[]): void {
  const [first] = claims;
  if (!first) throw new Error('a membership without a claim');
  const { of, role, status } = first.claim.says;
  const term = claims.map(({ claim }) => claim.says.term).find((one) => one !== null && one !== undefined);
  const [from, until] = term?.split('/') ?? [];
  if (!builder.has(member)) builder.party(first.claim.says.member);
  addFact(builder, 'Membership', {
    said: claims,
    values: { status: status ?? 'held', role, ...present({ from, until: until ?? from }) },
    participants: [
      { role: 'member', id: member },
      { role: 'body', id: builder.party(of) },
    ],
  });
}
