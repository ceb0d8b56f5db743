// Roll calls: "They came to present their credentials. The ambassadors are A, B and C": all of them met the host.
// A list of names that nothing says were received is no meeting.
import type { Resolved } from '../../people/resolve.ts';
import { NOWHERE } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { roundMeeting } from './meeting-parts.ts';
import type { ToldMeeting } from './told-meetings.ts';

/** "They came to present their credentials. The ambassadors are A, B and C": all of them met the host. */
export function byRollCall(sentences: readonly Resolved[], story: Story): ToldMeeting[] {
  const calls = new Map<number, number[]>();
  for (const { person, sentence, rule } of story.holdings)
    if (rule === 'roll-call') calls.set(sentence, [...(calls.get(sentence) ?? []), person]);
  const host = story.about;
  return [...calls].flatMap(([index, people]): ToldMeeting[] => {
    const context = sentences
      .slice(Math.max(0, index - 2), index + 1)
      .map(({ skeleton }) => skeleton.text)
      .join(' ');
    const [sentence, opening] = [sentences[index], sentences[Math.max(0, index - 1)]];
    if (
      host === undefined ||
      people.includes(host) ||
      !sentence ||
      !opening ||
      !MET_ENVOYS.test(context) ||
      !/\b(?:ambassador|envoy|credential|letters|diplomat|high commissioner|head of mission|nuncio)/i.test(
        story.text.slice(opening.start, sentence.end),
      ) ||
      /\b(?:will|due to|scheduled to) (?:receive|meet|present)/.test(context)
    ) {
      const { start = 0, end = 0 } = sentence ?? {};
      story.trace?.refuse({
        reason: 'roll-call-no-meeting',
        rule: 'meeting-roll-call',
        people,
        start,
        end,
        detail: null,
      });
      return [];
    }
    const settings = story.setting(NOWHERE, { mode: 'in-person', status: 'held', sentence });
    const base = {
      offices: [],
      mode: 'in-person' as const,
      status: 'held' as const,
      rule: 'meeting-roll-call',
      sentence: index,
      start: opening.start,
      end: sentence.end,
      ...settings,
    };
    if (/\b(?:one by one|one after (?:another|the other)|separate(?:ly)?|individually|in turn)\b/.test(context))
      return people.map((person) => ofRollCall(sentence, story, { people: [host, person], ...base }));
    return [ofRollCall(sentence, story, { people: [host, ...people], ...base })];
  });
}

function ofRollCall(sentence: Resolved, story: Story, told: ToldMeeting): ToldMeeting {
  return story.trace ? { ...told, seen: [roundMeeting(sentence, story, told)] } : told;
}

const MET_ENVOYS =
  /\b(?:credentials|letters? of credence|reception|received|receiving|met|meeting)\b|\b(?:handed|presented|delivered|gave)\b.{0,40}\bletters\b/;
