// Agreements: which claims name one instrument. Same parties, same kind, same subject; instruments that are signed again and
// again (joint statements, memoranda) are told apart by the day of signing. The steps stay, each with its date.
import { mayCoincide, type Period } from '../../model/dates.ts';
import { fold } from '../../model/names.ts';
import { type GraphBuilder, present } from './builder.ts';
import { addFact, type Participant } from './fact.ts';
import type { Held } from './meetings.ts';
import { sideId, sideName } from './offices.ts';
import { Partition } from './partition.ts';
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

/** Abbreviations that name a kind of instrument, not one instrument. */
const GENERIC = new Set('fta ftas mou mous cepa epa bta ipa pca loi moa'.split(' '));

/** Weaves all agreements; one concluded on the day and by the people of a meeting was concluded there. */
export function weaveAgreements(builder: GraphBuilder, all: Sayings, people: People, meetings: readonly Held[]): void {
  const partition = new Partition();
  const byId = new Map(all.agreements.map((said) => [said.claim.id, said]));
  const known = new Map<string, string>();
  for (const said of all.agreements) {
    partition.add(said.claim.id);
    for (const key of instrumentKeys(said)) {
      partition.join(said.claim.id, known.get(key) ?? said.claim.id);
      known.set(key, said.claim.id);
    }
  }
  for (const ids of partition.classes()) {
    const claims = ids.flatMap((id) => byId.get(id) ?? []);
    for (const one of bySigning(claims)) weaveAgreement(builder, one, people, meetings);
  }
}

/**
 * Claims that share a key may name one instrument. Between two parties: the pair with the kind and the words of the
 * subject, or with a name of two words or more.
 * Among more, or where the text gives none: the name, if it says more than a kind; else the instrument is its document's own.
 * An abbreviation of four letters or more is a name of its own ("EVFTA", "CPTPP").
 */
export function instrumentKeys({ claim, document }: Claimed): string[] {
  const { name, also = [], kind, parties } = claim.says;
  const sides = [...new Set(parties.map(sideId))].sort();
  const abbreviations = [name, ...also]
    .filter((one) => /^[\p{Lu}\d-]{4,}$/u.test(one) && !GENERIC.has(fold(one)))
    .map(fold);
  const kindWords = new Set(plain(kind).split(' '));
  const words = (leftOut: (word: string) => boolean): string =>
    [...new Set(plain(name).split(' '))]
      .filter((word) => !NOISE.has(word) && !leftOut(word))
      .sort()
      .join(' ');
  const says = words((word) => kindWords.has(word) || /^\d+$/.test(word));
  const byName = says === '' ? [] : [words((word) => /^\d+$/.test(word))];
  if (sides.length !== 2) return byName.length > 0 ? [...byName, ...abbreviations] : [`${document.id}|${plain(name)}`];
  const pair = sides.join('+');
  const ours = new Set(parties.flatMap(wordsOfParty));
  const named = words((word) => ours.has(word));
  return [
    `${pair}|${plain(kind)}|${words((word) => ours.has(word) || kindWords.has(word))}`,
    ...(named.split(' ').length > 1 ? [`${pair}|${named}`] : []),
    ...byName.filter(() => [...ours].some((word) => plain(name).split(' ').includes(word))),
    ...abbreviations,
  ];
}

const plain = (words: string): string =>
  KINDS.reduce((text, [pattern, full]) => text.replace(pattern, full), fold(words));

const wordsOfParty = (party: string): string[] => {
  const name = fold(sideName(party));
  return [...fold(party).split(' '), ...name.split(' '), name.replaceAll(' ', '')];
};

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
  const dateOf = (step: string, party?: string): Period | undefined =>
    settleDate(
      claims.flatMap(({ claim, document }) => {
        const { status: at, date: day, parties: sides } = claim.says;
        const told = at === step && day !== null && (party === undefined || sides.includes(party));
        return told ? [{ value: day, document: document.id }] : [];
      }),
    );
  const stepsOf = (party?: string) => ({
    signed: dateOf('signed', party),
    ratified: dateOf('ratified', party),
    inForce: dateOf('in force', party),
  });
  const steps = stepsOf();
  const status = STEPS.filter((step) => claims.some(({ claim }) => claim.says.status === step)).at(-1) ?? 'mentioned';
  const title = settle(told(({ name }) => name)) ?? '';
  const names = claims.flatMap(({ claim }) => [claim.says.name, ...(claim.says.also ?? [])]);
  const parties = [...new Set(claims.flatMap(({ claim }) => claim.says.parties))].sort();
  const signatories = claims.flatMap(({ claim, document }) =>
    (claim.says.signatories ?? []).flatMap(({ person, for: side }) => {
      const id = people.of(document.id, person);
      return id === undefined ? [] : [{ role: 'signatory', id, properties: present({ for: side }) }];
    }),
  );
  const date = steps.signed ?? steps.inForce ?? steps.ratified ?? dateOf(status);
  const participants: Participant[] = [
    ...parties.map((party) => ({ role: 'party', id: builder.party(party), properties: present(stepsOf(party)) })),
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
