// What was said and decided in words: statements, figures and policies. Claims that say the same of the same are one fact.

import { countryName, EU, isCountry } from '../../model/countries.ts';
import type { Value } from '../../model/graph.ts';
import { fold } from '../../model/names.ts';
import { type GraphBuilder, present } from './builder.ts';
import { addFact, type Participant } from './fact.ts';
import type { People } from './people.ts';
import type { AnySaid, Said, Sayings } from './sayings.ts';

/** Weaves statements, figures and policies. */
export function weaveWords(builder: GraphBuilder, all: Sayings, people: People): void {
  for (const said of grouped(all.statements, statementKey(people))) weaveStatement(builder, said, people);
  for (const said of grouped(all.figures, figureKey)) weaveFigure(builder, said, people);
  for (const said of grouped(all.policies, policyKey)) weavePolicy(builder, said, people);
}

function grouped<S extends AnySaid>(all: readonly S[], keyOf: (said: S) => string): S[][] {
  const groups = new Map<string, S[]>();
  for (const said of all) groups.set(keyOf(said), [...(groups.get(keyOf(said)) ?? []), said]);
  return [...groups.values()];
}

const statementKey =
  (people: People) =>
  ({ claim, document }: Said<'statements'>): string =>
    [people.of(document.id, claim.says.speaker) ?? document.id, claim.says.kind, fold(claim.says.text)].join('|');

const figureKey = ({ claim }: Said<'figures'>): string => {
  const { what, value, to, unit, change, period, of } = claim.says;
  return [fold(what), value, to ?? '', unit, change ?? '', period ?? '', of ?? ''].join('|');
};

const policyKey = ({ claim }: Said<'policies'>): string => {
  const { number, kind, name } = claim.says;
  const digits = /\d+/.exec(number ?? '')?.[0];
  return digits ? `${kind} ${digits}` : `${kind} ${fold(name)}`;
};

/** What a statement or figure is about: a person of the document, a country or body, else a topic. */
function subject(builder: GraphBuilder, words: string, document: string, people: People): string {
  const person = people.of(document, words);
  if (person !== undefined) return person;
  if (isCountry(words) || words === EU || /^\p{Lu}/u.test(words)) return builder.party(words);
  return builder.topic(words);
}

function weaveStatement(builder: GraphBuilder, said: readonly Said<'statements'>[], people: People): void {
  const [first] = said;
  const speaker = first && people.of(first.document.id, first.claim.says.speaker);
  if (!first || speaker === undefined) return;
  const { kind, text, period, occasion } = first.claim.says;
  const about = [
    ...new Set(
      said.flatMap(({ claim, document }) =>
        claim.says.about.map((words) => subject(builder, words, document.id, people)),
      ),
    ),
  ];
  addFact(builder, 'Statement', {
    said,
    values: { status: 'held', kind, text, ...present({ period, occasion, date: first.document.published }) },
    participants: [{ role: 'speaker', id: speaker }, ...about.map((id): Participant => ({ role: 'about', id }))],
  });
}

function weaveFigure(builder: GraphBuilder, said: readonly Said<'figures'>[], people: People): void {
  const [first] = said;
  if (!first) return;
  const { what, value, to, unit, approx, change, expected, period, of } = first.claim.says;
  const speakers = said.flatMap(({ claim, document }) =>
    claim.says.saidBy ? (people.of(document.id, claim.says.saidBy) ?? []) : [],
  );
  const owner =
    of === null
      ? []
      : [of.match(/^[A-Z]{3}$/) && !countryName(of) ? of : subject(builder, of, first.document.id, people)];
  const values: Record<string, Value | undefined> = { what, value, to, unit, approx, change, expected };
  addFact(builder, 'Figure', {
    said,
    values: { status: expected ? 'expected' : 'held', ...present({ ...values, period }) },
    participants: [
      ...owner.filter((id) => builder.has(id)).map((id): Participant => ({ role: 'about', id })),
      ...[...new Set(speakers)].map((id): Participant => ({ role: 'speaker', id })),
    ],
  });
}

function weavePolicy(builder: GraphBuilder, said: readonly Said<'policies'>[], people: People): void {
  const [first] = said;
  if (!first) return;
  const pick = <K extends 'number' | 'issuer' | 'proposer' | 'date'>(key: K): string | undefined =>
    said.map(({ claim }) => claim.says[key]).find((value): value is string => value !== null);
  const actor = (words: string): string => people.of(first.document.id, words) ?? builder.party(words);
  const [issuer, proposer] = [pick('issuer'), pick('proposer')];
  const { name, kind } = first.claim.says;
  addFact(builder, 'Policy', {
    said,
    values: { status: 'held', title: name, kind, ...present({ number: pick('number'), date: pick('date') }) },
    participants: [
      ...(issuer ? [{ role: 'issuer', id: actor(issuer) }] : []),
      ...(proposer ? [{ role: 'proposer', id: actor(proposer) }] : []),
    ],
  });
}
