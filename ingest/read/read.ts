// Text → claims: the one door of reading. Pure and deterministic; the same document gives the same reading.
// Nothing is looked up outside the text but the rules and word lists of this folder.
import type { Reading } from '../../model/claims.ts';
import type { Document } from '../../model/documents.ts';
import { type Annotated, annotate } from './annotate.ts';
import { Entries, inOrder } from './facts/entries.ts';
import { EntryParts } from './facts/entry-parts.ts';
import { peopleEntries } from './facts/people-entries.ts';
import { tenureEntries } from './facts/tenure-entries.ts';
import { readAgreements } from './kinds/agreements/agreements.ts';
import { readEvents } from './kinds/events/events.ts';
import { readFigures } from './kinds/figures/figures.ts';
import { duringEvents } from './kinds/meetings/during.ts';
import { joinMeetings } from './kinds/meetings/join-meetings.ts';
import { readMeetings } from './kinds/meetings/meetings.ts';
import { type MetApart, metApart } from './kinds/meetings/met-apart.ts';
import { onVisits } from './kinds/meetings/on-visits.ts';
import { readMemberships } from './kinds/memberships/memberships.ts';
import { readPartnerships } from './kinds/partnerships/partnerships.ts';
import { readRelations } from './kinds/partnerships/relations.ts';
import { readPolicies } from './kinds/statements/policies.ts';
import { readStatements } from './kinds/statements/statements.ts';
import { readHoldings } from './kinds/tenures/tenures.ts';
import { readVisits } from './kinds/visits/visits.ts';
import { listMentions } from './mentions/list.ts';
import { type Resolved, resolveSentences } from './people/resolve.ts';
import { Story } from './story/story.ts';
import type { Holding } from './story/titled.ts';
import type { Trace } from './trace.ts';

/** A reading with what it was made from, for those who explain it. */
export interface WholeReading extends Reading {
  annotated: Annotated;
  sentences: readonly Resolved[];
  story: Story;
}

/** Offices, visits and meetings, which tell of each other. */
interface PeopleTold {
  holdings: Holding[];
  sentences: Resolved[];
  story: Story;
  visits: ReturnType<typeof readVisits>;
  met: ReturnType<typeof onVisits>;
}

/** What reading needs of a document; a title tells who answers in an interview. */
export type Readable = Pick<Document, 'text' | 'published' | 'publisher'> & { readonly title?: string | null };

/**
 * What the document states, with the passages that state it, and every name in it by offset.
 * Takes any text, gives at least empty lists; never throws for what a text holds. A trace is told how each fact came about and
 * changes nothing.
 */
export function readDocument(document: Readable, trace?: Trace): Reading {
  const { facts, mentions } = readWhole(document, trace);
  return { facts, mentions };
}

/**
 * Who held which office, who went where and who met whom. Two who were taken to be of one state, and met, are told apart by it: then
 * all is read again. A trace hears of the last reading only.
 */
function peopleTold(annotated: Annotated): PeopleTold {
  // whom "his counterpart" means is settled while reading: each reading settles it anew
  const counterparts = annotated.counterparts.map((one) => ({ ...one }));
  const first = peopleToldApart({ ...annotated, counterparts, trace: undefined }, new Map());
  const apart = metApart(first.met, first.story);
  return apart.size > 0 || annotated.trace ? peopleToldApart(annotated, apart) : first;
}

function peopleToldApart(annotated: Annotated, apart: MetApart): PeopleTold {
  const holdings = readHoldings(annotated, apart);
  const sentences = resolveSentences(annotated, holdings);
  const story = new Story(annotated, sentences, holdings);
  const visits = readVisits(sentences, story);
  const met = onVisits(joinMeetings(readMeetings(sentences, story), annotated.trace), visits, story);
  return { holdings, sentences, story, visits, met };
}

/** As `readDocument`, with the sentences and people that the facts were read from. */
export function readWhole(document: Readable, trace?: Trace): WholeReading {
  const annotated = annotate(document, trace);
  const { holdings, sentences, story, visits, met } = peopleTold(annotated);
  const parts = new EntryParts(annotated, holdings);
  const entries = new Entries(annotated, parts);
  const events = readEvents(sentences, story);
  const meetings = duringEvents(met, events, annotated.text);
  const facts = inOrder({
    people: peopleEntries(parts),
    tenures: tenureEntries(parts, holdings),
    meetings: meetings.flatMap((meeting) => entries.meeting(meeting)),
    visits: visits.map((visit) => entries.visit(visit)),
    agreements: readAgreements(sentences, story).map((agreement) => entries.agreement(agreement)),
    partnerships: readPartnerships(sentences, story).map((partnership) => entries.partnership(partnership)),
    diplomaticRelations: readRelations(sentences, story).map((relations) => entries.relations(relations)),
    memberships: readMemberships(sentences, story).map((membership) => entries.membership(membership)),
    events: events.map((event) => entries.event(event)),
    figures: readFigures(annotated, sentences, story).map((figure) => entries.figure(figure)),
    statements: readStatements(annotated, sentences, document.title ?? null).map((statement) =>
      entries.statement(statement),
    ),
    policies: readPolicies(annotated.text, sentences, trace).map((policy) => entries.policy(policy)),
  });
  return { facts, mentions: listMentions(annotated), annotated, sentences, story };
}
