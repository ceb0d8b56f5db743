// From what the kinds read to entries of the facts format: names put in, passages quoted, confidence weighed.
import type { Entry, FactLists, Passage } from '../../model/facts.ts';
import type { Annotated } from './annotate.ts';
import { type Circumstance, confidenceOf } from './confidence.ts';
import { grouped } from './grouped.ts';
import type { JoinedAgreement } from './kinds/agreements/agreements.ts';
import type { ToldEvent } from './kinds/events/told-events.ts';
import type { ToldFigure } from './kinds/figures/told-figure.ts';
import type { JoinedMeeting } from './kinds/meetings/join-meetings.ts';
import type { ToldMembership } from './kinds/memberships/told-membership.ts';
import type { JoinedPartnership } from './kinds/partnerships/partnerships.ts';
import type { ToldRelations } from './kinds/partnerships/relations.ts';
import type { ToldPolicy } from './kinds/statements/policies.ts';
import type { ToldStatement } from './kinds/statements/statements.ts';
import { heldOffice, namedPerson } from './kinds/tenures/tenure-parts.ts';
import type { JoinedVisit } from './kinds/visits/visits.ts';
import { TALLIES } from './lexicon/tallies.ts';
import { heldBy } from './people/holdings.ts';
import type { PersonMention } from './people/roster.ts';
import { mayStandFor, titleKey } from './people/titles.ts';
import type { Holding } from './story/titled.ts';
import type { Sighting } from './trace.ts';

type Span = { start: number; end: number };
type Capacity = NonNullable<Entry<'meetings'>['capacities']>[number];

const isState = (of: string | null): boolean => of !== null && /^(?:[A-Z]{3}|EU)$/.test(of);

/** Makes entries for one document. */
export class Entries {
  readonly #annotated: Annotated;
  readonly #holdings: readonly Holding[];

  constructor(annotated: Annotated, holdings: readonly Holding[]) {
    this.#annotated = annotated;
    this.#holdings = holdings;
  }

  #name(person: number): string {
    return this.#annotated.people[person]?.name ?? '';
  }

  #passages(spans: readonly Span[]): Passage[] {
    const { text } = this.#annotated;
    const quoted = new Map<string, Passage>();
    for (const { start, end } of spans) {
      const place = `${start}-${end}`;
      if (end > start && !quoted.has(place)) quoted.set(place, { quote: text.slice(start, end), start, end });
    }
    return [...quoted.values()];
  }

  #said(
    rule: string,
    spans: readonly Span[],
    circumstances: readonly Circumstance[] = [],
    seen: readonly Sighting[] = [],
  ): { evidence: Passage[]; confidence: number; method: string } {
    const method = `rule:${rule}`;
    const evidence = this.#passages(spans);
    const confidence = confidenceOf(rule, TALLIES[rule], circumstances);
    this.#annotated.trace?.account(evidence, { confidence, seen });
    return { evidence, confidence: confidence.value, method };
  }

  /** The office in which somebody came: what the sentence says, else the highest office held now. */
  #capacity(person: number): Capacity | undefined {
    const held = heldBy(this.#holdings, person).filter(({ standing }) => standing === null);
    const proper = held.filter(({ title }) => !/^(?:leader|head|chief|guest|official|member)$/i.test(title));
    const best = proper.find(({ of }) => of !== null) ?? held.find(({ of }) => of !== null) ?? held[0];
    if (!best) return undefined;
    return { person: this.#name(person), title: best.title, of: best.of, ...(best.to[0] ? { to: best.to[0] } : {}) };
  }

  people(): Entry<'people'>[] {
    const named = grouped(
      this.#annotated.sentences.flatMap(({ mentions, tokens }) =>
        mentions.map((mention) => ({ mention, first: tokens[mention.run.first], last: tokens[mention.run.last] })),
      ),
      ({ mention }) => mention.person,
    );
    return this.#annotated.people.flatMap((person) => {
      const spans: Span[] = [];
      const reasons = new Set<string>();
      const found: PersonMention[] = [];
      for (const { mention, first, last } of named.get(person.id) ?? []) {
        const { run } = mention;
        if (!first || !last) continue;
        if (run.words.length === person.words.length || spans.length === 0)
          spans.push({ start: first.start, end: last.end });
        for (const reason of run.reasons) reasons.add(reason);
        if (this.#annotated.trace) found.push(mention);
      }
      if (spans.length === 0) return [];
      const titled = ['office', 'honorific', 'counterpart', 'apposition'].some((reason) => reasons.has(reason));
      const rule = titled ? 'name-titled' : reasons.has('credit') ? 'name-credited' : 'name-acting';
      const circumstances: Circumstance[] = [
        ...(spans.length > 1 ? (['repeated'] as const) : []),
        ...(person.words.length === 1 ? (['thin'] as const) : []),
      ];
      return [
        {
          name: person.name,
          also: person.also.filter((form) => form !== person.name),
          ...this.#said(
            rule,
            spans.slice(0, 3),
            circumstances,
            found.map((mention) => namedPerson(mention, rule)),
          ),
        },
      ];
    });
  }

  /** One entry per person and office, with every passage that says so. */
  tenures(): Entry<'tenures'>[] {
    const said = grouped(
      this.#holdings,
      ({ person, title, of, to, standing }) =>
        `${person}|${titleKey(title)}|${of ?? ''}|${to.join()}|${standing ?? ''}`,
    );
    const ofPerson = grouped(said.values(), ([first]) => first?.person);
    const groups = [...said.values()].filter((group) => !this.#left(group[0], ofPerson.get(group[0]?.person) ?? []));
    return groups.flatMap((group) => {
      const [best] = [...group].sort(
        (a, b) => Number(b.owner === 'stated') - Number(a.owner === 'stated') || b.title.length - a.title.length,
      );
      if (!best || best.title === '') return [];
      // a country that only the surroundings suggest must not tell two people apart
      const guessed = best.owner === 'place' || (best.owner === 'home' && !this.#annotated.homeKnown);
      const [to, ...alsoTo] = best.to;
      const on = this.#annotated.published;
      return [
        {
          person: this.#name(best.person),
          title: best.title,
          of: best.of,
          ...(to ? { to } : {}),
          ...(alsoTo.length > 0 ? { alsoTo } : {}),
          ...(best.under.length > 0 ? { under: best.under } : {}),
          ...(best.standing ? { status: best.standing } : { on }),
          ...(best.from ? { from: best.from } : {}),
          ...(best.until ? { until: best.until } : {}),
          ...this.#said(
            `office-${best.rule}${guessed ? '-by-context' : best.owner === 'host' ? '-of-host' : ''}`,
            group.slice(0, 4),
            tenureCircumstances(best, group, guessed),
            this.#annotated.trace && group.map((holding) => heldOffice(this.#annotated, holding)),
          ),
        },
      ];
    });
  }

  /** Whether a vaguer statement is left to a fuller one; the trace is told. */
  #left(holding: Holding | undefined, groups: readonly (readonly Holding[])[]): boolean {
    const vaguer = this.#vaguer(holding, groups);
    if (!vaguer || !holding) return vaguer;
    const { person, title, rule, start, end } = holding;
    const refusal = {
      reason: 'office-vaguer',
      rule: `office-${rule}`,
      people: [person],
      start,
      end,
      detail: title,
    } as const;
    this.#annotated.trace?.refuse(refusal);
    return true;
  }

  /** Whether another group says the same office of the same person with more: a country, a side. */
  #vaguer(holding: Holding | undefined, groups: readonly (readonly Holding[])[]): boolean {
    if (!holding) return true;
    // who leads a body holds that office whatever else he holds
    const described =
      /^(?:leader|head|chief|guest|official)$/i.test(holding.title) &&
      (holding.of === null || /^[A-Z]{2,3}$/.test(holding.of));
    return groups.some(([other]) => {
      if (
        described &&
        other &&
        other.person === holding.person &&
        other.standing === null &&
        !/^(?:leader|head|chief|guest|official)$/i.test(other.title)
      )
        return true;
      // "Secretary X" is short for the Secretary of State that the text names
      const short =
        other &&
        other.person === holding.person &&
        !/ /.test(holding.title) &&
        / /.test(other.title) &&
        other.standing === holding.standing;
      if (
        short &&
        /^(?:secretary|minister|chairman|speaker|director|commissioner)$/i.test(holding.title) &&
        mayStandFor(holding.title, other.title)
      )
        return true;
      if (
        !other ||
        other === holding ||
        other.person !== holding.person ||
        titleKey(other.title) !== titleKey(holding.title) ||
        other.standing !== holding.standing
      )
        return false;
      if (holding.of === null && other.of !== null) return true;
      return other.of === holding.of && holding.to.length === 0 && other.to.length > 0;
    });
  }

  meeting(meeting: JoinedMeeting): Entry<'meetings'>[] {
    const offices = meeting.offices.flatMap(({ piece }) =>
      piece?.kind === 'office' ? [{ title: piece.title, of: piece.of ?? this.#annotated.home }] : [],
    );
    const capacities = meeting.people
      .map((person) => this.#capacity(person))
      .filter((capacity) => capacity !== undefined);
    const circumstances: Circumstance[] = [];
    if (meeting.borrowed) circumstances.push('borrowed');
    if (meeting.passages.length > 1) circumstances.push('repeated');
    if (meeting.rules.length > 1) circumstances.push('severalRules');
    if (meeting.status !== 'held') circumstances.push('unreal');
    return [
      {
        people: meeting.people.map((person) => this.#name(person)),
        ...(offices.length > 0 ? { offices } : {}),
        ...(capacities.length > 0 ? { capacities } : {}),
        mode: meeting.mode,
        setting: new Set(capacities.map(({ of }) => of)).size > 2 ? ('multilateral' as const) : ('bilateral' as const),
        status: meeting.status,
        date: meeting.date,
        place: meeting.place,
        country: meeting.country,
        ...(meeting.during ? { during: meeting.during } : {}),
        ...this.#said(meeting.rules[0] ?? 'meeting', meeting.passages, circumstances, meeting.seen),
      },
    ];
  }

  visit(visit: JoinedVisit): Entry<'visits'> {
    const capacity = this.#capacity(visit.person);
    return {
      person: this.#name(visit.person),
      to: visit.to,
      date: visit.date,
      ...(visit.until && visit.until !== visit.date ? { until: visit.until } : {}),
      kind: visit.kind,
      ...(visit.status ? { status: visit.status } : {}),
      ...(capacity ? { capacity } : {}),
      ...this.#said(
        visit.rule,
        visit.passages,
        [...(visit.passages.length > 1 ? (['repeated'] as const) : []), ...(visit.status ? (['unreal'] as const) : [])],
        visit.seen,
      ),
    };
  }

  agreement(told: JoinedAgreement): Entry<'agreements'> {
    const signatories = told.signatories.map((person) => ({
      person: this.#name(person),
      for: heldBy(this.#holdings, person).find(({ of }) => isState(of))?.of ?? null,
    }));
    const circumstances: Circumstance[] = [
      ...(told.proper ? (['named'] as const) : []),
      ...(told.passages.length > 1 ? (['repeated'] as const) : []),
      ...(told.guessed ? (['guessedParty'] as const) : []),
    ];
    return {
      name: told.name,
      ...(told.also.length > 0 ? { also: told.also } : {}),
      kind: told.kind,
      parties: told.parties,
      status: told.status,
      date: told.date?.split('/')[0] ?? null,
      ...(signatories.length > 0 ? { signatories } : {}),
      ...this.#said(told.rule, told.passages, circumstances, told.seen),
    };
  }

  partnership(told: JoinedPartnership): Entry<'partnerships'> {
    const circumstances: Circumstance[] = [];
    if (told.how === 'borrowed') circumstances.push('guessedParty');
    if (told.how === 'between' || told.how === 'joined') circumstances.push('statedParties');
    if (told.passages.length > 1) circumstances.push('repeated');
    return {
      countries: told.countries,
      level: told.level,
      status: told.status,
      date: told.date?.split('/')[0] ?? null,
      ...this.#said(told.rule, told.passages, circumstances, told.seen),
    };
  }

  relations({ countries, level, status, date, rule, start, end, seen }: ToldRelations): Entry<'diplomaticRelations'> {
    return { countries, level, status, date, ...this.#said(rule, [{ start, end }], [], seen) };
  }

  membership({ member, of, role, status, country, rule, start, end, seen }: ToldMembership): Entry<'memberships'> {
    return {
      member: typeof member === 'number' ? this.#name(member) : member,
      of,
      role,
      ...(status ? { status } : {}),
      ...(country ? { country } : {}),
      ...this.#said(rule, [{ start, end }], [], seen),
    };
  }

  event(told: ToldEvent & { passages: Span[] }): Entry<'events'> {
    const { name, also, kind, date, place, country, status, partOf, theme } = told;
    const participants = told.participants.map(({ actor, role }) => ({
      actor: typeof actor === 'number' ? this.#name(actor) : actor,
      role,
    }));
    return {
      name,
      ...(also.length > 0 ? { also } : {}),
      kind,
      date,
      place,
      country,
      status,
      part_of: partOf,
      ...(theme ? { theme } : {}),
      ...(participants.length > 0 ? { participants } : {}),
      ...this.#said(
        told.proper ? 'event-named' : 'event-described',
        told.passages,
        told.passages.length > 1 ? ['repeated'] : [],
        told.seen,
      ),
    };
  }

  figure(told: ToldFigure): Entry<'figures'> {
    const { what, value, to, unit, approx, change, expected, period, of, saidBy, rule, passages, seen } = told;
    return {
      what,
      value,
      ...(to === null ? {} : { to }),
      unit,
      approx,
      ...(change ? { change: true as const } : {}),
      ...(expected ? { expected: true as const } : {}),
      period,
      of,
      ...(saidBy === null ? {} : { saidBy: this.#name(saidBy) }),
      ...this.#said(rule, passages, passages.length > 1 ? ['repeated'] : [], seen),
    };
  }

  statement(told: ToldStatement): Entry<'statements'> {
    const { speaker, kind, text, about, period, occasion, answered, start, end, seen } = told;
    const capacity = this.#capacity(speaker);
    const rule = `statement-${answered ? 'answer-' : ''}${kind.replace(' ', '-')}${answered === 'by questions' ? '-by-context' : ''}`;
    const how: Circumstance[] = answered ? [answered === 'by title' ? 'borrowed' : 'byContext'] : [];
    return {
      speaker: this.#name(speaker),
      ...(capacity ? { capacity } : {}),
      kind,
      text,
      about,
      period,
      occasion,
      ...this.#said(rule, [{ start, end }], how, seen),
    };
  }

  policy({ start, end, seen, ...told }: ToldPolicy): Entry<'policies'> {
    return { ...told, ...this.#said(told.number ? 'policy-numbered' : 'policy-named', [{ start, end }], [], seen) };
  }
}

function tenureCircumstances(best: Holding, group: readonly Holding[], guessed: boolean): Circumstance[] {
  const circumstances: Circumstance[] = [];
  if (guessed) return ['byContext'];
  if (best.owner === 'home') circumstances.push('home');
  if (best.owner === 'person') circumstances.push('carried');
  if (best.of === null) circumstances.push('ownerless');
  if (group.length > 1) circumstances.push('repeated');
  return circumstances;
}

/** Lists put in the order of the text. */
export function inOrder(facts: FactLists): FactLists {
  const byStart = (a: { evidence: Passage[] }, b: { evidence: Passage[] }): number =>
    (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0);
  for (const list of Object.values(facts)) (list as { evidence: Passage[] }[]).sort(byStart); // every entry of every list has evidence
  return facts;
}
