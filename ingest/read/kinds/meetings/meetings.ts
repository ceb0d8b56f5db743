// Who met whom: from the constructions of lexicon/meeting-frames.ts, and from texts that tell a round of meetings one by one.
// A plan, a denial or a cancelled meeting is told with its status; being at one event, or in one photo, is no meeting.
import type { Resolved } from '../../people/resolve.ts';
import type { Story } from '../../story/story.ts';
import type { Reason } from '../../trace.ts';
import { readEntryMeetings } from '../entries/entry-meetings.ts';
import { withCompanions } from './companions.ts';
import { delegationMeetings } from './delegations.ts';
import { earlierMeetings } from './earlier-meetings.ts';
import { readEncounters } from './encounters.ts';
import { byFrames } from './framed-meetings.ts';
import { wholeMeeting } from './meeting-parts.ts';
import { officeMeetings } from './office-meetings.ts';
import { oneSidedMeetings } from './one-sided.ts';
import { withOnlookingHeads } from './onlooking-heads.ts';
import { openTables, seatedTables } from './open-tables.ts';
import { byRollCall } from './roll-calls.ts';
import { byRound } from './rounds.ts';
import { sharedSentences } from './shared-sentences.ts';
import { isOfTwoSides, readSignings } from './signings.ts';
import { withReferences } from './table-references.ts';
import { Tables } from './tables.ts';
import type { ToldMeeting } from './told-meetings.ts';

/** Meetings of one sentence: what its clauses tell comes before what a pattern of words tells of the same verb or people. */
function byGrammar(sentence: Resolved, story: Story, tables: Tables): ToldMeeting[] {
  const clauses = readEncounters(sentence, story, tables);
  const frames = byFrames(sentence, story, tables).filter((told) => {
    const same = clauses.find(
      (clause) => clause.at === told.at || clause.people.filter((person) => told.people.includes(person)).length > 1,
    );
    return !same || passedOver(told, 'joined', story);
  });
  return [...frames, ...clauses];
}

/** All meetings that the text tells, one entry per telling; joining is `joinMeetings`. */
export function readMeetings(sentences: readonly Resolved[], story: Story): ToldMeeting[] {
  const tables = new Tables(story);
  const told = sentences.flatMap((sentence) => {
    const here = ofSentence(sentence, story, tables);
    tables.note(here);
    tables.announce(sentence);
    return here;
  });
  const round = byRound(sentences, story).filter(
    // "a meeting with X had to be cancelled", "X met Y": X is no part of the round of another
    (meeting) =>
      !told.some(
        (other) =>
          other.sentence === meeting.sentence &&
          (failed(other, meeting.people) || metAnother(other, meeting, story.about)),
      ) || passedOver(meeting, 'round-failed', story),
  );
  const byOffice = sentences.flatMap((sentence) => officeMeetings(sentence, story));
  const sittings = [
    ...told,
    ...readSignings(sentences, story, told),
    ...seatedTables(sentences, story),
    ...round,
    ...byOffice,
    ...byRollCall(sentences, story),
    ...delegationMeetings(sentences, story),
    ...earlierMeetings(sentences, story, told),
  ];
  const seen = (meetings: readonly ToldMeeting[]): readonly ToldMeeting[] =>
    story.trace
      ? meetings.map((meeting) => ({ ...meeting, seen: meeting.seen ?? [wholeMeeting(sentences, story, meeting)] }))
      : meetings;
  const joined = withCompanions(seen(sittings), sentences, seen(openTables(sentences, story, told)));
  const met = withOnlookingHeads(joined, sentences, story).filter((meeting) => isOfTwoSides(meeting, story));
  const shared = sharedSentences(sentences, story, met);
  return shared.length === 0 ? met : withCompanions([...met, ...shared], sentences);
}

/** The meetings that one sentence tells, by its own words or going on from those before. */
function ofSentence(read: Resolved, story: Story, tables: Tables): ToldMeeting[] {
  const sentence = withReferences(read, story, tables);
  if (sentence.skeleton.items.some(({ how }) => how === 'elided')) return readEntryMeetings(sentence, story);
  const told = byGrammar(sentence, story, tables).filter(
    (meeting) => !sentence.caption || meeting.rule !== 'meeting-told' || passedOver(meeting, 'caption-told', story),
  );
  const further = oneSidedMeetings(sentence, story, tables).filter(
    ({ people: [, named] }) => !told.some(({ people }) => named === undefined || people.includes(named)),
  );
  return [...told, ...further];
}

/** Tells the trace that a meeting seen is not told on. */
function passedOver({ rule, people, start, end }: ToldMeeting, reason: Reason, story: Story): false {
  story.trace?.refuse({ reason, rule, people, start, end, detail: null });
  return false;
}

/** Whether the clauses of the sentence say whom the one met, and it is not the host of the round. */
const metAnother = (clause: ToldMeeting, round: ToldMeeting, host: number | undefined): boolean =>
  clause.rule.startsWith('meeting-clause') &&
  host !== undefined &&
  !clause.people.includes(host) &&
  round.people.some((person) => person !== host && clause.people.includes(person));

const failed = ({ status, people }: ToldMeeting, pair: readonly number[]): boolean =>
  /^(?:cancelled|postponed|denied)$/.test(status) && pair.every((person) => people.includes(person));
