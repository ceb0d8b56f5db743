// Roll calls: "They came to present their credentials. The ambassadors are A, B and C", "Rome has sent A": all of them met the host.
// A list of names that nothing says were received is no meeting; nor is one that is yet to be.
import { heldBy } from '../../people/holdings.ts';
import type { Resolved } from '../../people/resolve.ts';
import { NOWHERE } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { roundMeeting } from './meeting-parts.ts';
import type { ToldMeeting } from './told-meetings.ts';

const MET_ENVOYS =
  /\b(?:credentials|letters? of credence|reception|received|receiving|met|meeting)\b|\b(?:handed|presented|delivered|gave)\b.{0,40}\bletters\b/;
const ENVOYS =
  /\b(?:ambassador|envoy|credential|letters|diplomat|high commissioner|head of mission|heads of mission|nuncio)/i;
const TO_COME = /\b(?:will|due to|scheduled to|(?:is|are) to) (?:receive|meet|present|hand)/;
const ONE_BY_ONE =
  /\b(?:one by one|one after (?:another|the other)|separate(?:ly)?|individually|in turn|each (?:\S+ ){0,3}(?:audience|talk|conversation|meeting))\b/;

/** Those whom roll calls of envoys name, by the sentence that opens each. */
function callsIn(sentences: readonly Resolved[], story: Story, host: number): number[][] {
  const listed = new Set(story.holdings.flatMap(({ rule, sentence }) => (rule === 'roll-call' ? [sentence] : [])));
  const calls: number[][] = [];
  for (const { index, caption, mentions } of sentences) {
    const people = [...new Set(mentions.map(({ person }) => person))];
    const envoys = people.length > 1 && people.every((person) => isEnvoy(person, host, story));
    if (caption || people.includes(host) || !(envoys || listed.has(index))) continue;
    const last = calls.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else calls.push([index]);
  }
  return calls;
}

/** "They came to present their credentials. The ambassadors are A, B and C": all of them met the host. */
export function byRollCall(sentences: readonly Resolved[], story: Story): ToldMeeting[] {
  const host = story.about;
  if (host === undefined) return [];
  return callsIn(sentences, story, host).flatMap((call): ToldMeeting[] => {
    const [index = 0] = call;
    const [opening, sentence, last] = [
      sentences[Math.max(0, index - 1)],
      sentences[index],
      sentences[call.at(-1) ?? 0],
    ];
    if (!opening || !sentence || !last) return [];
    const before = sentences.slice(Math.max(0, index - 2), index + 1);
    const context = before.map(({ skeleton }) => skeleton.text).join(' ');
    const people = [...new Set(call.flatMap((n) => sentences[n]?.mentions.map(({ person }) => person) ?? []))].filter(
      (person) => isEnvoy(person, host, story),
    );
    const told = story.text.slice(before[0]?.start ?? opening.start, sentence.end);
    if (people.length === 0 || !MET_ENVOYS.test(context) || !ENVOYS.test(told) || TO_COME.test(context)) {
      const { start, end } = sentence;
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
    const base = {
      offices: [],
      mode: 'in-person' as const,
      status: 'held' as const,
      rule: 'meeting-roll-call',
      sentence: index,
      start: opening.start,
      end: last.end,
      ...story.setting(NOWHERE, { mode: 'in-person', status: 'held', sentence }),
    };
    const tables = ONE_BY_ONE.test(context) ? people.map((person) => [person]) : [people];
    return tables.map((table) => {
      const met: ToldMeeting = { people: [host, ...table], ...base };
      return story.trace ? { ...met, seen: [roundMeeting(sentence, story, met)] } : met;
    });
  });
}

/** Whether somebody may have come to the host: of another state, and no one who has left his office. */
function isEnvoy(person: number, host: number, story: Story): boolean {
  const of = story.country(person);
  const held = heldBy(story.holdings, person);
  return (
    of !== null &&
    of !== story.country(host) &&
    held.some(({ standing, title }) => standing === null && ENVOYS.test(title))
  );
}
