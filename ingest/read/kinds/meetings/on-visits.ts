// A meeting without a place of its own, of somebody who is told to be visiting the other's country, took place there.
import { mayCoincide } from '../../../../model/dates.ts';
import type { Story } from '../../story/story.ts';
import type { Sighting } from '../../trace.ts';
import type { JoinedVisit } from '../visits/visits.ts';
import type { JoinedMeeting } from './join-meetings.ts';

const withoutPlace = (sighting: Sighting): Sighting => ({
  ...sighting,
  parts: sighting.parts.filter(({ role }) => role !== 'place'),
});

/** The place as a visit tells it, for a trace. */
function seenFrom({ city, to, rule, start, end }: JoinedVisit): Sighting {
  const gives = [city, to].filter(Boolean).join(', ');
  return { rule, start, end, parts: [{ role: 'place', start, end, gives, how: 'from the visit told here' }] };
}

/** The meetings, those that only borrowed their place from the opening moved to where a visit says they were. */
export function onVisits(
  meetings: readonly JoinedMeeting[],
  visits: readonly JoinedVisit[],
  story: Story,
): JoinedMeeting[] {
  return meetings.map((meeting) => {
    // a table of many stands where the text tells it, whoever of them travelled when
    if (
      !meeting.borrowed ||
      meeting.placed ||
      meeting.mode !== 'in-person' ||
      meeting.status !== 'held' ||
      meeting.people.length > 3
    )
      return meeting;
    const hosts = meeting.people.map((person) => story.country(person));
    const fitting = visits.filter(
      ({ person, to, date, status }) =>
        status === null &&
        meeting.people.includes(person) &&
        hosts.includes(to) &&
        (!date || !meeting.date || mayCoincide(date, meeting.date)),
    );
    // where a visit of one of them to where the text has it fits too, it was there
    const [visit] = fitting;
    if (!visit || fitting.some(({ to }) => to === meeting.country)) return meeting;
    const moved = { ...meeting, place: visit.city, country: visit.to };
    return meeting.seen ? { ...moved, seen: [...meeting.seen.map(withoutPlace), seenFrom(visit)] } : moved;
  });
}
