// Meetings held "on the sidelines of", "during", "on the occasion of" an event, by where both stand in the text.
import type { JoinedMeeting } from './join-meetings.ts';

const ON =
  /\b(?:on the (?:sidelines?|margins?|fringes?) of|on the occasion of|within the framework of|attending)(?: the)?[\w\s-]{0,12}$/i;
/** As far as this from the words on the event a meeting is still told as part of it. */
const REACH = 400;

/** The meetings with the event that they were part of. `events` with where each is named in the text. */
export function duringEvents(
  meetings: readonly JoinedMeeting[],
  events: readonly { name: string; start: number }[],
  text: string,
): JoinedMeeting[] {
  const framing = events.filter(({ start }) => ON.test(text.slice(Math.max(0, start - 60), start)));
  return meetings.map((meeting) => {
    const event = framing.find(({ start }) =>
      meeting.passages.some((passage) => Math.abs(passage.start - start) < REACH),
    );
    return event ? { ...meeting, during: event.name } : meeting;
  });
}
