// From what the kinds read to entries of the facts format: names put in, passages quoted, confidence weighed.
import type { Entry, FactLists, Passage } from '../../../model/facts.ts';
import type { Annotated } from '../annotate.ts';
import type { Circumstance } from '../confidence.ts';
import type { JoinedAgreement } from '../kinds/agreements/agreements.ts';
import type { ToldEvent } from '../kinds/events/told-events.ts';
import type { ToldFigure } from '../kinds/figures/told-figure.ts';
import type { JoinedMeeting } from '../kinds/meetings/join-meetings.ts';
import type { ToldMembership } from '../kinds/memberships/told-membership.ts';
import type { JoinedPartnership } from '../kinds/partnerships/partnerships.ts';
import type { ToldRelations } from '../kinds/partnerships/relations.ts';
import type { ToldPolicy } from '../kinds/statements/policies.ts';
import type { ToldStatement } from '../kinds/statements/statements.ts';
import type { JoinedVisit } from '../kinds/visits/visits.ts';
import { isState } from '../story/titled.ts';
import type { EntryParts, Span } from './entry-parts.ts';

/** A state, or the Union: those for whom people sign. */
const isSide = (of: string | null): boolean => of === 'EU' || isState(of);

/** Makes entries of what the kinds read in one document. */
export class Entries {
  readonly #annotated: Annotated;
  readonly #parts: EntryParts;

  constructor(annotated: Annotated, parts: EntryParts) {
    this.#annotated = annotated;
    this.#parts = parts;
  }

  meeting(meeting: JoinedMeeting): Entry<'meetings'>[] {
    const offices = meeting.offices.flatMap(({ piece }) =>
      piece?.kind === 'office' ? [{ title: piece.title, of: piece.of ?? this.#annotated.home }] : [],
    );
    const capacities = meeting.people
      .map((person) => this.#parts.capacity(person))
      .filter((capacity) => capacity !== undefined);
    const circumstances: Circumstance[] = [];
    if (meeting.borrowed) circumstances.push('borrowed');
    if (meeting.passages.length > 1) circumstances.push('repeated');
    if (meeting.rules.length > 1) circumstances.push('severalRules');
    if (meeting.status !== 'held') circumstances.push('unreal');
    return [
      {
        people: meeting.people.map((person) => this.#parts.name(person)),
        ...(offices.length > 0 ? { offices } : {}),
        ...(capacities.length > 0 ? { capacities } : {}),
        mode: meeting.mode,
        setting: new Set(capacities.map(({ of }) => of)).size > 2 ? ('multilateral' as const) : ('bilateral' as const),
        status: meeting.status,
        date: meeting.date,
        place: meeting.place,
        country: meeting.country,
        ...(meeting.during ? { during: meeting.during } : {}),
        ...this.#parts.said(meeting.rules[0] ?? 'meeting', meeting.passages, circumstances, meeting.seen),
      },
    ];
  }

  visit(visit: JoinedVisit): Entry<'visits'> {
    const capacity = this.#parts.capacity(visit.person);
    return {
      person: this.#parts.name(visit.person),
      to: visit.to,
      date: visit.date,
      ...(visit.until && visit.until !== visit.date ? { until: visit.until } : {}),
      kind: visit.kind,
      ...(visit.status ? { status: visit.status } : {}),
      ...(capacity ? { capacity } : {}),
      ...this.#parts.said(
        visit.rule,
        visit.passages,
        [...(visit.passages.length > 1 ? (['repeated'] as const) : []), ...(visit.status ? (['unreal'] as const) : [])],
        visit.seen,
      ),
    };
  }

  agreement(told: JoinedAgreement): Entry<'agreements'> {
    const signatories = told.signatories.map((person) => ({
      person: this.#parts.name(person),
      for: this.#parts.held(person).find(({ of }) => isSide(of))?.of ?? null,
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
      ...this.#parts.said(told.rule, told.passages, circumstances, told.seen),
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
      ...this.#parts.said(told.rule, told.passages, circumstances, told.seen),
    };
  }

  relations({ countries, level, status, date, rule, start, end, seen }: ToldRelations): Entry<'diplomaticRelations'> {
    return { countries, level, status, date, ...this.#parts.said(rule, [{ start, end }], [], seen) };
  }

  membership({ member, of, role, country, rule, start, end, seen }: ToldMembership): Entry<'memberships'> {
    return {
      member: typeof member === 'number' ? this.#parts.name(member) : member,
      of,
      role,
      ...(country ? { country } : {}),
      ...this.#parts.said(rule, [{ start, end }], [], seen),
    };
  }

  event(told: ToldEvent & { passages: Span[] }): Entry<'events'> {
    const { name, also, kind, date, place, country, status, partOf, theme } = told;
    const participants = told.participants.map(({ actor, role }) => ({
      actor: typeof actor === 'number' ? this.#parts.name(actor) : actor,
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
      ...this.#parts.said(
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
      ...(saidBy === null ? {} : { saidBy: this.#parts.name(saidBy) }),
      ...this.#parts.said(rule, passages, passages.length > 1 ? ['repeated'] : [], seen),
    };
  }

  statement(told: ToldStatement): Entry<'statements'> {
    const { speaker, kind, text, about, period, occasion, answered, start, end, seen } = told;
    const capacity = this.#parts.capacity(speaker);
    const rule = `statement-${answered ? 'answer-' : ''}${kind.replace(' ', '-')}${answered === 'by questions' ? '-by-context' : ''}`;
    const how: Circumstance[] = answered ? [answered === 'by title' ? 'borrowed' : 'byContext'] : [];
    return {
      speaker: this.#parts.name(speaker),
      ...(capacity ? { capacity } : {}),
      kind,
      text,
      about,
      period,
      occasion,
      ...this.#parts.said(rule, [{ start, end }], how, seen),
    };
  }

  policy({ start, end, seen, ...told }: ToldPolicy): Entry<'policies'> {
    return {
      ...told,
      ...this.#parts.said(told.number ? 'policy-numbered' : 'policy-named', [{ start, end }], [], seen),
    };
  }
}

/** Lists put in the order of the text. */
export function inOrder(facts: FactLists): FactLists {
  const byStart = (a: { evidence: Passage[] }, b: { evidence: Passage[] }): number =>
    (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0);
  for (const list of Object.values(facts)) (list as { evidence: Passage[] }[]).sort(byStart); // every entry of every list has evidence
  return facts;
}
