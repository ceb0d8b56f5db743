// Text → claims: the one door of reading. Pure and deterministic; the same document gives the same reading.
import type { Reading } from '../../model/claims.ts';
import type { Document } from '../../model/documents.ts';
import { noFacts } from '../../model/facts.ts';
import { annotate } from './annotate.ts';
import { joinMeetings } from './kinds/join-meetings.ts';
import { readMeetings } from './kinds/meetings.ts';
import { readAgreements } from './kinds/agreements.ts';
import { readMemberships } from './kinds/memberships.ts';
import { readPartnerships } from './kinds/partnerships.ts';
import { readVisits } from './kinds/visits.ts';
import { Story } from './kinds/story.ts';
import { readHoldings } from './kinds/tenures.ts';
import { resolveSentences } from './people/resolve.ts';

/** What the document states, with the passages that state it. Never throws on any text. */
export function readDocument(document: Document): Reading {
  const facts = noFacts();
  const annotated = annotate(document);
  const holdings = readHoldings(annotated);
  const sentences = resolveSentences(annotated, holdings);
  for (const person of annotated.people) {
    const mention = annotated.sentences.flatMap(({ mentions }) => mentions).find((one) => one.person === person.id);
    const tokens = mention && annotated.sentences[mention.run.sentence]?.tokens;
    const [first, last] = [tokens?.[mention?.run.first ?? 0], tokens?.[mention?.run.last ?? 0]];
    if (!first || !last) continue;
    facts.people.push({
      name: person.name,
      also: person.also,
      evidence: [{ quote: document.text.slice(first.start, last.end), start: first.start, end: last.end }],
      confidence: 0.8,
      method: 'rule:name',
    });
  }
  for (const { person, title, of, start, end, rule, standing } of holdings) {
    const name = annotated.people[person]?.name;
    if (!name) continue;
    facts.tenures.push({
      person: name,
      title,
      of,
      ...(standing ? { status: standing } : {}),
      evidence: [{ quote: document.text.slice(start, end), start, end }],
      confidence: 0.7,
      method: `rule:office-${rule}`,
    });
  }
  const story = new Story(annotated, sentences, holdings);
  for (const meeting of joinMeetings(readMeetings(sentences, story))) {
    facts.meetings.push({
      people: meeting.people.map((id) => annotated.people[id]?.name ?? ''),
      mode: meeting.mode,
      status: meeting.status,
      date: meeting.date,
      place: meeting.place,
      country: meeting.country,
      evidence: meeting.passages.map(({ start, end }) => ({ quote: document.text.slice(start, end), start, end })),
      confidence: 0.7,
      method: `rule:${meeting.rules[0] ?? ''}`,
    });
  }
  const passagesOf = (passages: readonly { start: number; end: number }[]) => passages.map(({ start, end }) => ({ quote: document.text.slice(start, end), start, end }));
  for (const visit of readVisits(sentences, story)) {
    facts.visits.push({ person: annotated.people[visit.person]?.name ?? '', to: visit.to, date: visit.date, kind: visit.kind, ...(visit.status ? { status: visit.status } : {}), evidence: passagesOf(visit.passages), confidence: 0.6, method: `rule:${visit.rule}` });
  }
  for (const { countries, level, status, date, passages, rule } of readPartnerships(sentences, story)) {
    facts.partnerships.push({ countries, level, status, date, evidence: passagesOf(passages), confidence: 0.6, method: `rule:${rule}` });
  }
  for (const { name, also, kind, parties, status, date, passages, rule } of readAgreements(sentences, story)) {
    facts.agreements.push({ name, also, kind, parties, status, date: date?.split('/')[0] ?? null, evidence: passagesOf(passages), confidence: 0.6, method: `rule:${rule}` });
  }
  for (const { member, of, role, start, end, rule } of readMemberships(sentences, story)) {
    facts.memberships.push({ member: typeof member === 'number' ? (annotated.people[member]?.name ?? '') : member, of, role, evidence: passagesOf([{ start, end }]), confidence: 0.6, method: `rule:${rule}` });
  }
  return { facts, mentions: [] };
}
