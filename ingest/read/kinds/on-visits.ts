// A meeting without a place of its own, of somebody who is told to be visiting the other's country, took place there.
import { mayCoincide } from '../../../model/dates.ts';
import type { JoinedMeeting } from './join-meetings.ts';
import type { Story } from './story.ts';
import type { JoinedVisit } from './visits.ts';

/** The meetings, those that only borrowed their place from the opening moved to where a visit says they were. */
export function onVisits(
  meetings: readonly JoinedMeeting[],
  visits: readonly JoinedVisit[],
  story: Story,
): JoinedMeeting[] {
  return meetings.map((meeting) => {
    if (!meeting.borrowed || meeting.mode !== 'in-person' || meeting.status !== 'held') return meeting;
    const hosts = meeting.people.map((person) => story.country(person));
    const visit = visits.find(
      ({ person, to, date, status }) =>
        status === null &&
        meeting.people.includes(person) &&
        hosts.includes(to) &&
        to !== meeting.country &&
        (!date || !meeting.date || mayCoincide(date, meeting.date)),
    );
    return visit ? { ...meeting, place: visit.city, country: visit.to } : meeting;
  });
}
