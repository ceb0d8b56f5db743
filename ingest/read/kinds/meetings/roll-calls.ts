// Roll calls: "They came to present their credentials. The ambassadors are A, B and C", "Rome has sent A": all of them met the host.
// A list of names that nothing says were received is no meeting; nor is one that is yet to be.
import { Cued } from '../../cues.ts';
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
/** How it is told for whom somebody has come: that he was sent, stands for his state, or is one of those counted. */
const SENT = new Cued(
  /\b(?:there (?:is|are)|(?:is|are|was|were) (?:now )?(?:represented|completed|spoken for)|(?:sent|dispatched|posted|accredited|chosen|appointed|named) (?:<[PC]|by <|as )|(?:speaks?|come|came|stands?|acts?) for|represents|representing|(?:they|(?:third|fourth|fifth|last|other|others|rest)(?: (?:one|of them))?|(?:envoys|ambassadors|diplomats|newcomers)(?: of [a-z]+)?) (?:is|are|was|were)|hails? from)/,
);

/** Those whom roll calls of envoys name, by the sentence that opens each. */
function callsIn(sentences: readonly Resolved[], story: Story, host: number): number[][] {
  const listed = new Set(story.holdings.flatMap(({ rule, sentence }) => (rule === 'roll-call' ? [sentence] : [])));
  const calls: number[][] = [];
  for (const { index, caption, mentions, skeleton } of sentences) {
    const people = [...new Set(mentions.map(({ person }) => person))];
    if (caption || people.length === 0 || people.includes(host)) continue;
    if (!listed.has(index) && !SENT.test(skeleton.text)) continue;
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
    return tables.map((table) => ofRollCall(sentence, story, { people: [host, ...table], ...base }));
  });
}

/** Whether somebody may have come to the host: no one of his state, and no one who has left his office. */
function isEnvoy(person: number, host: number, story: Story): boolean {
  const of = story.country(person);
  if (of !== null && of === story.country(host)) return false;
  const held = heldBy(story.holdings, person);
  return held.length === 0 || held.some(({ standing }) => standing === null);
}

function ofRollCall(sentence: Resolved, story: Story, told: ToldMeeting): ToldMeeting {
  return story.trace ? { ...told, seen: [roundMeeting(sentence, story, told)] } : told;
}
