// Agreements: which claims name one instrument. Same parties, same kind, same subject; instruments that are signed again and
// again (joint statements, memoranda) are told apart by the day of signing. The steps stay, each with its date.
import { mayCoincide, type Period } from '../../model/dates.ts';
import { fold } from '../../model/names.ts';
import { type GraphBuilder, present } from './builder.ts';
import { addFact, type Participant } from './fact.ts';
import type { Held } from './meetings.ts';
import { sideId, sideName } from './offices.ts';
import type { People } from './people.ts';
import type { Said, Sayings } from './sayings.ts';
import { settle, settleDate } from './settle.ts';

type Claimed = Said<'agreements'>;

/** Steps from the least to the furthest; "mentioned" only says that the instrument exists. */
const STEPS = ['mentioned', 'proposed', 'negotiating', 'signed', 'ratified', 'in force', 'ended'] as const;

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bftas?\b|\bfree trade (agreement|deal|pact|area)s?\b/g, 'free trade agreement'],
  [/\bmous?\b|\bmemorand(um|a|ums) of understanding\b/g, 'memorandum of understanding'],
];

const NOISE = new Set(
  'the of on for and a an in to between with its their new draft s agreement agreements treaty'.split(' '),
);

/** Weaves all agreements; one concluded on the day and by the people of a meeting was concluded there. */
export function weaveAgreements(builder: GraphBuilder, all: Sayings, people: People, meetings: readonly Held[]): void {
  const instruments = new Map<string, Claimed[]>();
  for (const said of all.agreements) {
    const key = instrumentKey(said.claim.says);
    instruments.set(key, [...(instruments.get(key) ?? []), said]);
  }
  for (const claims of instruments.values())
    for (const one of bySigning(claims)) weaveAgreement(builder, one, people, meetings);
}

/** Equal for claims that may name one instrument: parties, kind, and the words of its subject. */
export function instrumentKey({ name, kind, parties }: Claimed['claim']['says']): string {
  const plain = (words: string): string =>
    KINDS.reduce((text, [pattern, full]) => text.replace(pattern, full), fold(words));
  const sides = [...new Set(parties.map(sideId))].sort();
  const ours = new Set(
    parties.flatMap((party) => [
      ...fold(party).split(' '),
      ...fold(sideName(party)).split(' '),
      fold(sideName(party)).replaceAll(' ', ''),
    ]),
  );
  const kindWords = plain(kind).split(' ');
  const subject = plain(name)
    .split(' ')
    .filter((word) => !NOISE.has(word) && !ours.has(word) && !kindWords.includes(word));
  const named =
    sides.length === 0
      ? plain(name)
          .split(' ')
          .filter((word) => !NOISE.has(word) && !/^\d+$/.test(word))
      : subject;
  return [sides.join('+'), sides.length === 0 ? '' : plain(kind), [...new Set(named)].sort().join(' ')].join('|');
}

/** Claims by the day of signing: two days that cannot be one are two instruments; claims without a day join the only one. */
function bySigning(claims: readonly Claimed[]): Claimed[][] {
  const signed: { day: Period; claims: Claimed[] }[] = [];
  const others: Claimed[] = [];
  for (const said of claims) {
    const { status, date } = said.claim.says;
    if (status !== 'signed' || date === null) {
      others.push(said);
      continue;
    }
    const same = signed.find(({ day }) => mayCoincide(day, date));
    if (same) same.claims.push(said);
    else signed.push({ day: date, claims: [said] });
  }
  const [only] = signed;
  if (only && signed.length === 1) return [[...only.claims, ...others]];
  return others.length > 0 ? [...signed.map(({ claims: one }) => one), others] : signed.map(({ claims: one }) => one);
}

function weaveAgreement(
  builder: GraphBuilder,
  claims: readonly Claimed[],
  people: People,
  meetings: readonly Held[],
): void {
  const told = <T>(pick: (says: Claimed['claim']['says']) => T): { value: T; document: string }[] =>
    claims.map(({ claim, document }) => ({ value: pick(claim.says), document: document.id }));
  const dateOf = (step: string): Period | undefined =>
    settleDate(
      claims.flatMap(({ claim, document }) =>
        claim.says.status === step && claim.says.date ? [{ value: claim.says.date, document: document.id }] : [],
      ),
    );
  const steps = { signed: dateOf('signed'), ratified: dateOf('ratified'), inForce: dateOf('in force') };
  const status = STEPS.filter((step) => claims.some(({ claim }) => claim.says.status === step)).at(-1) ?? 'mentioned';
  const title = settle(told(({ name }) => name)) ?? '';
  const names = claims.flatMap(({ claim }) => [claim.says.name, ...(claim.says.also ?? [])]);
  const parties = [...new Set(claims.flatMap(({ claim }) => claim.says.parties))]
    .sort()
    .map((party) => builder.party(party));
  const signatories = claims.flatMap(({ claim, document }) =>
    (claim.says.signatories ?? []).flatMap(({ person, for: side }) => {
      const id = people.of(document.id, person);
      return id === undefined ? [] : [{ role: 'signatory', id, properties: present({ for: side }) }];
    }),
  );
  const date = steps.signed ?? steps.inForce ?? steps.ratified ?? dateOf(status);
  const participants: Participant[] = [
    ...parties.map((id) => ({ role: 'party', id, properties: present(steps) })),
    ...signatories,
  ];
  const occasion = occasionOf(claims, steps.signed, meetings);
  if (occasion) participants.push({ role: 'occasion', id: occasion });
  const also = [...new Set(names.filter((name) => name !== title))].sort();
  const fact = addFact(builder, 'Agreement', {
    said: claims,
    values: { status, title, kind: settle(told(({ kind }) => kind)), date, also },
    participants,
  });
  builder.node(fact, 'Agreement', title, {}, names);
}

/** The only meeting of the signing day that a document of the claim tells of too. */
function occasionOf(
  claims: readonly Claimed[],
  signed: Period | undefined,
  meetings: readonly Held[],
): string | undefined {
  if (signed?.length !== 10) return undefined;
  const fitting = meetings.filter(
    ({ day, documents }) => day === signed && claims.some(({ document }) => documents.has(document.id)),
  );
  return fitting.length === 1 ? fitting[0]?.fact : undefined;
}
